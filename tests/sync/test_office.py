"""What the centre's operator does, in a real database: one chain a station, whoever works at once."""

import secrets
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from psycopg import sql

from kiosk.domain.device import ChainCause, ChainStarted, DeviceKind, Enrolled, Revoked
from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import CentreRefused, DeviceRevoked, KioskError, NotFound, NotNow
from kiosk.domain.instant import Instant
from kiosk.domain.keeping import Erased, ErasureCause, Held, Released
from kiosk.domain.station import HandedOver, SetBack
from kiosk.journal.body import decode, entry_of
from kiosk.journal.chain import Record
from kiosk.journal.keys import Signer
from kiosk.journal.verify import Stored, verify
from kiosk.sync import line
from kiosk.sync.centre import overview, recovery
from kiosk.sync.centre.home import with_login
from kiosk.sync.centre.office import Office
from kiosk.sync.centre.written import Written
from kiosk.sync.line import Line
from tests.helpers.centres import Centre, Writer
from tests.helpers.entries import STATION
from tests.helpers.postgres import Server, now

SIGNER = Signer(b"o" * 32)
KEY = b"k" * 32
VISIT = SubjectId("visit/one")
BY = "console"
HOUR = 3_600_000
LATER = "fff1f8d3-ea00-7f61-925f-49e82ec66d6d"
"""A chain that says that it was begun later than any other."""


@pytest.fixture(scope="module")
def keeper(server: Server) -> tuple[str, str]:
    """The login of the keeper, on the server of all tests."""
    name, password = f"kiosk_keeper_{secrets.token_hex(4)}", secrets.token_hex(8)
    with server.connect() as connection:
        connection.execute(
            sql.SQL("create role {} login password {} in role kiosk_keeper").format(
                sql.Identifier(name), sql.Literal(password)
            )
        )
    return name, password


@pytest.fixture
def at_work(centre: Centre, keeper: tuple[str, str]) -> Iterator[Callable[..., Office]]:
    """Operators of the centre, each on a connection of their own."""
    opened: list[Office] = []

    def come(database: str | None = None) -> Office:
        url = centre.server.url(database or centre.database)
        there = line.connect(Line(with_login(url, *keeper), centre.server.authority_file))
        opened.append(Office(there, SIGNER))
        return opened[-1]

    yield come
    for office in opened:
        office.connection.close()


@pytest.fixture
def office(at_work: Callable[..., Office]) -> Office:
    """The operator."""
    return at_work()


def journal(centre: Centre, database: str | None = None) -> list[Stored]:
    """The station's journal at the centre, in the order of its numbers."""
    query = "select body, hash, signature, gseq, ghash from kiosk.entry order by gseq"
    with centre.server.connect(database or centre.database) as connection:
        rows = connection.execute(query).fetchall()
    return [Stored(Record(*row)) for row in rows]


def facts(entries: list[Stored]) -> list[Any]:
    return [entry_of(decode(each.record.body), None).facts for each in entries]


def sound(entries: list[Stored]) -> bool:
    found = verify(sorted(entries, key=_place), {"centre": frozenset({SIGNER.public_key})})
    assert not found.failures, found.failures
    return True


def _place(stored: Stored) -> tuple[str, int]:
    body = decode(stored.record.body)
    return body.chain, body.seq


def test_the_centre_writes_one_signed_chain_at_a_station(centre: Centre, office: Office) -> None:
    """Devices believe an erasure or a revocation only because it is signed on a chain that they can check."""
    office.hold(STATION, VISIT, BY)
    office.release(STATION, VISIT, BY)
    assert office.erase(STATION, [VISIT], ErasureCause.REQUEST, BY) == 1
    entries = journal(centre)
    assert sound(entries)
    assert facts(entries) == [
        ChainStarted("centre", SIGNER.public_key, ChainCause.FIRST),
        Held(),
        Released(),
        Erased(ErasureCause.REQUEST),
    ]
    body = decode(entries[-1].record.body)
    assert (body.seen_gseq, body.seen_ghash) == (3, entries[2].record.ghash)
    assert (body.actor, body.offset_ms) == (BY, 0)
    assert abs(body.at - now()) < 60_000


def test_two_operators_at_once_never_fork_the_chain(centre: Centre, at_work: Callable[..., Office]) -> None:
    """The worker erases what is due while somebody revokes a kiosk; each has the other's last entry."""
    offices = [at_work() for _ in range(3)]
    together = threading.Barrier(3)

    def work(place: int) -> None:
        together.wait(20)
        for turn in range(8):
            if place == 0:
                offices[0].hold(STATION, SubjectId(f"visit/{turn}"), BY)
            else:
                offices[place].admit(STATION, f"kiosk-{place}-{turn}", DeviceKind.STAFF, KEY, BY)

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(work, range(3)))
    entries = journal(centre)
    assert len({decode(each.record.body).chain for each in entries}) == 1
    assert len(entries) == 1 + 3 * 8
    assert sound(entries)


def test_a_station_that_another_numbers_hears_of_it_later(centre: Centre, office: Office) -> None:
    """The line to a relay is down for a day; what the centre wrote waits, on one chain, in its order."""
    centre.ask("update kiosk.station set sequencer = 'relay'")
    office.hold(STATION, VISIT, BY)
    office.release(STATION, VISIT, BY)
    assert journal(centre) == []
    rows = centre.ask("select body, hash, signature from kiosk.pending order by no")
    waiting = [Stored(Record(*row)) for row in rows]
    assert facts(waiting) == [ChainStarted("centre", SIGNER.public_key, ChainCause.FIRST), Held(), Released()]
    assert sound(waiting)
    (status,) = overview.stations(office.connection)
    assert (status.pending, status.gseq, status.sequencer) == (3, 0, "relay")
    with pytest.raises(CentreRefused, match="numbered by relay"):
        office.hand_over(STATION, "counter", BY)


def test_handing_over_is_the_last_that_the_centre_numbers(centre: Centre, office: Office) -> None:
    """Two who number at once would give a number twice."""
    office.hand_over(STATION, "relay", BY)
    assert facts(journal(centre))[-1] == HandedOver("relay")
    assert office.known_station(STATION).sequencer == "relay"
    office.hold(STATION, VISIT, BY)
    assert len(journal(centre)) == 2


def test_a_device_is_let_in_and_put_out(centre: Centre, office: Office) -> None:
    """A stolen kiosk is out at once, the connection that it has open included."""
    writer = Writer("kiosk")
    role = office.admit(STATION, "kiosk", DeviceKind.PUBLIC, writer.signer.public_key, BY)
    upstream = centre.upstream(centre.line(role))
    upstream.heads([])
    office.revoke(STATION, "kiosk", BY)
    with pytest.raises(KioskError):
        upstream.heads([])
    with pytest.raises(DeviceRevoked):
        centre.upstream(centre.line(role)).heads([])
    told = facts(journal(centre))[1:]
    assert told == [Enrolled("kiosk", writer.signer.public_key, DeviceKind.PUBLIC), Revoked("kiosk")]
    assert sound(journal(centre))
    with pytest.raises(NotNow, match="kiosk of harbour-street is revoked already"):
        office.revoke(STATION, "kiosk", BY)
    with pytest.raises(NotFound, match="harbour-street has no device “kisok”"):
        office.revoke(STATION, "kisok", BY)


def test_unknown_stations_are_answered_with_the_known_ones(office: Office) -> None:
    """A slip in the name of a station must not look like success."""
    with pytest.raises(NotFound, match="no station “habour-street” at the centre; there is harbour-street"):
        office.hold("habour-street", VISIT, BY)


def test_what_is_held_is_not_erased(centre: Centre, office: Office) -> None:
    """A legal hold stands above the retention policy; a batch with one held subject erases nothing."""
    office.hold(STATION, VISIT, BY)
    with pytest.raises(CentreRefused, match="legal hold"):
        office.erase(STATION, [SubjectId("visit/two"), VISIT], ErasureCause.RETENTION, BY)
    assert len(journal(centre)) == 2
    assert centre.ask("select count(*) from kiosk.erased") == [(0,)]
    office.release(STATION, VISIT, BY)
    office.erase(STATION, [SubjectId("visit/two"), VISIT], ErasureCause.RETENTION, BY)
    assert centre.ask("select count(*) from kiosk.erased") == [(2,)]
    assert sound(journal(centre))


def test_a_months_erasures_are_written_in_one_go(centre: Centre, office: Office) -> None:
    """More than one batch, and still all of them or none."""
    due = [SubjectId(f"visit/{place}") for place in range(2_100)]
    assert office.erase(STATION, due, ErasureCause.RETENTION, BY) == 2_100
    entries = journal(centre)
    assert len(entries) == 2_101
    assert sound(entries)


def restored(centre: Centre, office: Office, at_work: Callable[..., Office]) -> tuple[Office, str]:
    """The operator at a copy of the database as it is now."""
    copy = f"{centre.database}_restored"
    office.connection.close()
    with centre.server.connect() as connection:  # only a database that nobody uses is copied
        connection.execute(
            "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = %s",
            (centre.database,),
        )
    centre.server.copy(copy, centre.database)
    return at_work(copy), copy


def test_a_restored_centre_never_goes_on_with_its_old_chain(
    centre: Centre, at_work: Callable[..., Office]
) -> None:
    """Its devices have seen what it wrote after the backup; other entries in those places would be a fork."""
    first = at_work()
    first.hold(STATION, VISIT, BY)
    there, database = restored(centre, first, at_work)
    try:
        at_work().release(STATION, VISIT, BY)  # what the backup does not have
        assert recovery.begin(there, STATION, Instant(now() + HOUR), BY) == 2
        entries = journal(centre, database)
        assert facts(entries)[2:] == [
            ChainStarted("centre", SIGNER.public_key, ChainCause.RESTORED),
            SetBack(2),
        ]
        assert sound(entries)
        (status,) = overview.stations(there.connection)
        assert status.recovering_until is not None
        there.hold(STATION, SubjectId("visit/two"), BY)
        chains = [decode(each.record.body).chain for each in journal(centre, database)]
        assert chains[2] == chains[3] == chains[4] != chains[0]
    finally:
        there.connection.close()
        centre.server.drop(database)


def test_a_restored_database_is_found_out_before_it_forks(
    centre: Centre, at_work: Callable[..., Office], tmp_path: Path
) -> None:
    """Somebody forgets the command after a restore, and the worker erases: that would fork the chain."""
    written = Written(tmp_path / "written")
    first = at_work()
    Office(first.connection, SIGNER, written).hold(STATION, VISIT, BY)
    there, database = restored(centre, first, at_work)
    try:
        later = Office(at_work().connection, SIGNER, written)
        later.release(STATION, VISIT, BY)
        with pytest.raises(NotFound):
            later.hold("nowhere", VISIT, BY)
        unknowing = Office(there.connection, SIGNER, written)
        with pytest.raises(
            CentreRefused, match=r"it was restored\. Please run this first: kiosk central restored"
        ):
            unknowing.hold(STATION, SubjectId("visit/two"), BY)
        assert len(journal(centre, database)) == 2
        recovery.begin(unknowing, STATION, Instant(now() + HOUR), BY)
        unknowing.hold(STATION, SubjectId("visit/two"), BY)
        assert sound(journal(centre, database))
        there.connection.execute("select 1")
    finally:
        there.connection.close()
        centre.server.drop(database)


def test_the_centre_goes_on_only_with_what_it_has_signed_itself(
    centre: Centre, at_work: Callable[..., Office]
) -> None:
    """While a station recovers, a device may bring a chain that says it is the centre's."""
    office = at_work()
    office.hold(STATION, VISIT, BY)
    desk = centre.device("desk")
    desk.upstream.push(desk.chain, [desk.begin()])
    recovery.begin(office, STATION, Instant(now() + HOUR), BY)
    (own,) = {decode(each.record.body).chain for each in journal(centre)[-2:]}
    forged = Writer("centre")
    forged.head = replace(forged.head, chain=LATER)
    desk.upstream.push(LATER, [forged.begin(), forged.write(VISIT, Released())])
    office.hold(STATION, SubjectId("visit/two"), BY)
    assert decode(journal(centre)[-1].record.body).chain == own

    # What somebody else has put at the end of its own chain is not followed, nor is an older chain.
    (head,) = centre.ask("select head_seq, head_hash from kiosk.chain where id = %s", own)
    forged.head = replace(forged.head, chain=own, seq=head[0], hash=bytes(head[1]))
    desk.upstream.push(own, [forged.write(VISIT, Released())])
    office.hold(STATION, SubjectId("visit/three"), BY)
    assert facts(journal(centre))[-2:] == [
        ChainStarted("centre", SIGNER.public_key, ChainCause.RESTORED),
        Held(),
    ]
    fresh = {decode(each.record.body).chain for each in journal(centre)[-2:]}
    office.hold(STATION, SubjectId("visit/four"), BY)
    assert {decode(journal(centre)[-1].record.body).chain} == fresh
    assert fresh.isdisjoint({own, LATER})


def test_the_end_of_an_old_chain_that_is_brought_back_is_not_gone_on_with(
    centre: Centre, at_work: Callable[..., Office]
) -> None:
    """A device brings the centre's lost entries one by one; between them nothing else may be written."""
    first = at_work()
    first.hold(STATION, VISIT, BY)
    counter = centre.device("counter")
    there, database = restored(centre, first, at_work)
    try:
        later = at_work()
        later.release(STATION, VISIT, BY)
        later.hold(STATION, VISIT, BY)
        lost = journal(centre)[2:]
        old = decode(lost[0].record.body).chain
        recovery.begin(there, STATION, Instant(now() + HOUR), BY)
        upstream = centre.upstream(Line(centre.server.url(database), *_rest(counter.line)))
        upstream.push(old, lost[:1])
        there.hold(STATION, SubjectId("visit/two"), BY)
        assert upstream.push(old, lost[1:]).forked_at is None
        upstream.close()
        assert sound(journal(centre, database))
    finally:
        there.connection.close()
        centre.server.drop(database)


def test_a_memory_of_another_chain_finds_a_restored_database_out(
    centre: Centre, at_work: Callable[..., Office], tmp_path: Path
) -> None:
    """The database has a chain of the centre's, and not the one that the centre wrote on last."""
    written = Written(tmp_path / "written")
    office = Office(at_work().connection, SIGNER, written)
    office.hold(STATION, VISIT, BY)
    written.keep(STATION, LATER, 2)
    with pytest.raises(CentreRefused, match="restored"):
        office.release(STATION, VISIT, BY)
    assert len(journal(centre)) == 2


def test_who_is_revoked_is_said_by_the_centre_alone(centre: Centre, office: Office) -> None:
    """A forged revocation that is brought while a station recovers would put an honest desk out."""
    desk, annexe = centre.device("desk"), centre.device("annexe")
    desk.upstream.push(desk.chain, [desk.begin()])
    recovery.begin(office, STATION, Instant(now() + HOUR), BY)
    forged = Writer("centre")
    desk.upstream.push(forged.chain, [forged.begin(), forged.write("device/annexe", Revoked("annexe"))])
    assert recovery.finish(office, STATION) == recovery.Recovered((), ())
    annexe.upstream.push(annexe.chain, [annexe.begin()])


def test_what_is_held_is_not_asked_to_be_erased_again(centre: Centre, office: Office, tmp_path: Path) -> None:
    """A recovery that stopped there would never tell what else was erased."""
    working = Office(office.connection, SIGNER, Written(tmp_path / "written"))
    both = [VISIT, SubjectId("visit/two")]
    working.erase(STATION, both, ErasureCause.REQUEST, BY)
    centre.ask("delete from kiosk.erased")
    working.hold(STATION, VISIT, BY)
    assert working.erase_again(STATION, BY) == 1
    assert centre.ask("select subject from kiosk.erased") == [("visit/two",)]


def test_what_was_erased_on_request_is_erased_again_after_a_restore(
    centre: Centre, at_work: Callable[..., Office], tmp_path: Path
) -> None:
    """No device had heard of it yet, and no policy would find it: only the centre's home remembers."""
    written = Written(tmp_path / "written")
    there, database = restored(centre, at_work(), at_work)
    try:
        Office(at_work().connection, SIGNER, written).erase(STATION, [VISIT], ErasureCause.REQUEST, BY)
        later = Office(there.connection, SIGNER, written)
        recovery.begin(later, STATION, Instant(now() + HOUR), BY)
        assert facts(journal(centre, database))[-1] == Erased(ErasureCause.REQUEST)
        assert later.erase_again(STATION, BY) == 0
    finally:
        there.connection.close()
        centre.server.drop(database)


def test_what_was_not_committed_is_not_remembered(centre: Centre, office: Office, tmp_path: Path) -> None:
    """A refused erasure must not look like a restored database afterwards."""
    working = Office(office.connection, SIGNER, Written(tmp_path / "written"))
    working.hold(STATION, VISIT, BY)
    with pytest.raises(CentreRefused, match="legal hold"):
        working.erase(STATION, [VISIT], ErasureCause.REQUEST, BY)
    with pytest.raises(CentreRefused, match="legal hold"), working.alone_at(STATION):
        _hold_one_erase_another(working)
    working.admit(STATION, "kiosk", DeviceKind.PUBLIC, KEY, BY)
    assert len(journal(centre)) == 3
    assert sound(journal(centre))


def _hold_one_erase_another(working: Office) -> None:
    working.hold(STATION, SubjectId("visit/two"), BY)
    working.erase(STATION, [VISIT], ErasureCause.REQUEST, BY)


def test_a_station_that_another_numbers_is_not_set_back(centre: Centre, office: Office) -> None:
    """Its relay has every entry and hands them over again; nothing may let its devices take any back."""
    centre.ask("update kiosk.station set sequencer = 'relay'")
    office.hold(STATION, VISIT, BY)
    recovery.begin(office, STATION, Instant(now() + HOUR), BY)
    office.release(STATION, VISIT, BY)
    rows = centre.ask("select body, hash, signature from kiosk.pending order by no")
    waiting = [Stored(Record(*row)) for row in rows]
    first, again = (ChainStarted("centre", SIGNER.public_key, cause) for cause in ChainCause)
    assert facts(waiting) == [first, Held(), again, Released()]
    assert sound(waiting)


def test_who_was_revoked_stays_revoked_after_a_restore(
    centre: Centre, at_work: Callable[..., Office]
) -> None:
    """The backup still lets the stolen kiosk in; the entry that its neighbours bring back puts it out."""
    first = at_work()
    first.admit(STATION, "kiosk", DeviceKind.PUBLIC, KEY, BY)
    counter = centre.device("counter")
    there, database = restored(centre, first, at_work)
    try:
        later = at_work()
        later.revoke(STATION, "kiosk", BY)
        later.admit(STATION, "board", DeviceKind.PUBLIC, KEY, BY)
        lost = journal(centre)[2:]
        recovery.begin(there, STATION, Instant(now() + HOUR), BY)
        upstream = centre.upstream(Line(centre.server.url(database), *_rest(counter.line)))
        upstream.push(str(decode(lost[0].record.body).chain), lost)
        upstream.close()
        assert recovery.finish(there, STATION) == recovery.Recovered(("kiosk",), ("board",))
        assert {each.id for each in there.devices(STATION) if not each.is_revoked} == {"counter"}
        assert recovery.finish(there, STATION) == recovery.Recovered((), ("board",))
        (status,) = overview.stations(there.connection)
        assert status.recovering_until is None
    finally:
        there.connection.close()
        centre.server.drop(database)


def _rest(known: Line) -> tuple[Any, ...]:
    return known.authority, known.role, known.certificate, known.key


def test_the_overview_tells_how_devices_stand(centre: Centre, office: Office) -> None:
    """Last seen, clock, version and what waits is all an operator has to go by from afar."""
    office.admit(STATION, "kiosk", DeviceKind.PUBLIC, KEY, BY)
    (status,) = overview.devices(office.connection)
    assert (status.station, status.id, status.kind) == (STATION, "kiosk", "public")
    assert (status.seen_at, status.program, status.offset_ms, status.waiting) == (None, None, None, None)
    centre.ask("update kiosk.device set seen_at = now(), program = '0.1.0', offset_ms = -1200, waiting = 3")
    (status,) = overview.devices(office.connection)
    assert (status.program, status.offset_ms, status.waiting) == ("0.1.0", -1200, 3)
    assert status.seen_at is not None
    assert abs(status.seen_at - now()) < 60_000
    (station,) = overview.stations(office.connection)
    assert (station.devices, station.gseq, station.reported, station.problem) == (1, 2, 0, None)
    assert station.last_at is not None
    whole = overview.figures(office.connection)
    assert whole.bytes > 1_000_000
    assert 0 < whole.connections < whole.most_connections
