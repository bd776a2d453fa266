"""Two devices of the demo station and a centre between them, as they stand on one machine."""

import contextlib
import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.demo.home import open_round_the_clock
from kiosk.domain.device import DeviceKind
from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import MINUTE_MS, Instant
from kiosk.domain.staff import Actor, Role
from kiosk.domain.visit import facts as said
from kiosk.home import DEVICE_FILE, Home, SystemClock, init, open_store
from kiosk.journal.body import decode
from kiosk.journal.verify import Stored
from kiosk.settings import with_central_url
from kiosk.store import roles
from kiosk.store.store import Store, Transaction
from kiosk.sync.enrolment import secret_files
from kiosk.sync.enrolment.credentials import credentials, line_of
from kiosk.sync.line import Line
from kiosk.sync.postgres import PgUpstream
from kiosk.sync.replicate import Replica
from tests.bench import ground
from tests.helpers.centres import Centre
from tests.helpers.office import CENTRE_KEY, Office
from tests.helpers.postgres import Server

KIOSK, DESK = "front-kiosk", "counter"
_STATION = "harbour-street"
_OFFICER = Actor("4417", Role.OFFICER)
_NONE: list[bytes | None] = [None]


@dataclass(frozen=True, slots=True)
class Pair:
    """A kiosk and a desk, enrolled at a centre whose commits wait for the disk.

    Attributes:
        kiosk, desk: their homes.
    """

    server: Server
    centre: Centre
    kiosk: Home
    desk: Home


@contextlib.contextmanager
def pair(name: str) -> Iterator[Pair]:
    """A server with TLS and fsync on, a centre in it, and two new devices; gone afterwards."""
    with ground.folder(name) as place:
        place.chmod(0o755)
        server = Server.start(is_durable=True, below=place)
        try:
            server.make_template()
            centre = Centre.make(server, place / "centre")
            centre.add_station(_STATION)
            office = Office(_STATION, SystemClock().now())
            kiosk = _enrolled(centre, office, place / KIOSK, KIOSK, DeviceKind.PUBLIC)
            desk = _enrolled(centre, office, place / DESK, DESK, DeviceKind.STAFF)
            yield Pair(server, centre, kiosk, desk)
            centre.close()
        finally:
            server.remove()


def _enrolled(centre: Centre, office: Office, root: Path, name: str, kind: DeviceKind) -> Home:
    home = Home(root)
    init(home, device=name)
    open_round_the_clock(home)
    store = open_store(home, home.keys)
    roles.enrol(store, CENTRE_KEY, numbers_itself=False)
    key = store.signer.public_key
    store.close()
    line = centre.admit(name, station=_STATION, kind=kind.value, public_key=key)
    _originate(centre, office.enrols(name, key, kind))
    assert line.certificate is not None
    assert line.key is not None
    where = credentials(home.keys)
    secret_files.put(where.authority, line.authority.read_bytes())
    secret_files.put(where.pair, line.key.read_bytes() + line.certificate.read_bytes())
    file = root / DEVICE_FILE
    file.write_text(with_central_url(file.read_text(), centre.url))
    return home


def _originate(centre: Centre, entries: list[Stored]) -> None:
    centre.ask(
        "select * from kiosk.originate(%s, %s, %b, %b, %b, %b)",
        _STATION,
        decode(entries[0].record.body).chain,
        [each.record.body for each in entries],
        [each.record.signature for each in entries],
        _NONE * len(entries),
        _NONE * len(entries),
    )


def line(home: Home) -> Line:
    """A device's line to its centre."""
    found = line_of(home)
    assert found is not None
    return found


def replica(home: Home, store: Store) -> tuple[Replica, PgUpstream]:
    """What keeps a device in step, without its thread."""
    upstream = PgUpstream(line(home))
    return Replica(store, upstream, SystemClock(), "bench"), upstream


def bring_up(home: Home) -> int:
    """Push all that waits on a device; answers how many entries."""
    store = open_store(home, home.keys)
    mover, upstream = replica(home, store)
    mover.greet()
    sent = mover.step().sent
    upstream.close()
    store.close()
    return sent


def write_visits(home: Home, entries: int) -> None:
    """Visits as they are at a station, today's, written and signed by a device; 25 to a commit."""
    chance = random.Random(hashlib.sha256(str(home.root).encode()).digest())
    store = open_store(home, home.keys)
    with store.reading() as connection:
        connection.execute("PRAGMA synchronous = OFF")  # the commits are not what is measured
    now, written, number = SystemClock().now(), 0, 0
    while written < entries:
        with store.writing(_OFFICER, now) as transaction:
            for _ in range(25):
                number += 1
                written += _a_visit(transaction, chance, number)
    store.close()


def _a_visit(transaction: Transaction, chance: random.Random, number: int) -> int:
    """Six or nine entries, three of them with a personal part."""
    visit: SubjectId = transaction.new_subject("visit")
    at = Instant(transaction.at - chance.randrange(12) * MINUTE_MS)
    arrived = said.Arrived(
        code=f"F{number}",
        category=said.Category.DOCUMENTS,
        arrived_at=at,
        road=said.Road.KIOSK,
        language=chance.choice(("en", "en", "pl")),
    )
    transaction.append(visit, arrived, said.VisitDetails(reason="documents", interpreter="ar"))
    transaction.append(visit, said.Noted(), said.VisitDetails(note="Has brought the form."))
    transaction.append(visit, said.Called("Counter"))
    count = 6
    if chance.random() < 0.3:
        transaction.append(visit, said.MarkedAbsent())
        transaction.append(visit, said.Returned())
        transaction.append(visit, said.Called("Counter"))
        count += 3
    transaction.append(visit, said.Seen())
    transaction.append(visit, said.Noted(), said.VisitDetails(note="Waits for a colleague."))
    transaction.append(visit, said.Finished())
    return count
