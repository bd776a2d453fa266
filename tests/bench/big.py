"""A year of a busy station: 100,000 visits, 800,000 signed entries, made once and kept beside the figures.

The builder signs and numbers every entry as a device would (`journal.chain`), folds them, and inserts
entries and states in batches, because 800,000 durable commits would take a quarter of an hour. That what
it makes is a true store is checked by `verify` and `rebuild` in the figures themselves.
"""

import contextlib
import datetime as dt
import hashlib
import os
import random
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from msgspec.structs import replace

from kiosk.demo.day import HandClock
from kiosk.domain import appointment as booking
from kiosk.domain.device import ChainCause, ChainStarted
from kiosk.domain.entry import Entry, EntryId, Facts, Personal, SubjectId, family
from kiosk.domain.instant import MINUTE_MS, Instant, day_start, uuid7
from kiosk.domain.reference import reference_for
from kiosk.domain.visit import facts as said
from kiosk.home import Home, init, open_counter
from kiosk.journal import chain
from kiosk.journal.body import Body, entry_of
from kiosk.journal.chain import Head, Record
from kiosk.journal.keys import KEY_BYTES, NONCE_BYTES, SALT_BYTES, Signer, seal
from kiosk.service.counter import Counter
from kiosk.store import keyring, ledger, parts
from kiosk.store.projections import BY_FAMILY
from tests.bench.ground import DATA, ROOT, refuse_memory

VISITS = 100_000
A_DAY = 300
OPEN = 10
LAST_DAY = dt.date(2026, 11, 20)
NOW = Instant(day_start(LAST_DAY) + 20 * 60 * MINUTE_MS)
"""Eight in the evening of the last day: 300 visits so far, ten of them open."""
_SOURCES = (
    "kiosk/domain/appointment.py",
    "kiosk/domain/device.py",
    "kiosk/domain/entry.py",
    "kiosk/domain/kinds.py",
    "kiosk/domain/visit",
    "kiosk/journal/body.py",
    "kiosk/journal/chain.py",
    "kiosk/journal/keys.py",
    "kiosk/store/database.py",
    "kiosk/store/projections.py",
    "kiosk/store/tables.py",
    "alembic/versions",
    "tests/bench/big.py",
)
"""What says how entries, states and tables look: where any of it changes, the store is made anew."""
_NOTES = ("Has brought the form.", "Asked for a woman officer.", "Waits for DC Ahmed.", "Rang twice.")
_REASONS = ("bail", "statement", "collect-property", "documents", "collision", "crime")


@dataclass(frozen=True, slots=True)
class Big:
    """The big store.

    Attributes:
        built_s: how long building took; None where it was there already.
    """

    home: Home
    built_s: float | None

    def counter(self) -> Counter:
        """The device's counter, on the last evening."""
        return open_counter(self.home, clock=HandClock(NOW))

    @contextlib.contextmanager
    def copy(self, name: str) -> Iterator["Big"]:
        """A copy to write to; it is gone afterwards."""
        place = DATA / name
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(self.home.root, place)
        os.sync()  # or the disk would still be busy with the copy while something is measured
        try:
            yield Big(Home(place), None)
        finally:
            shutil.rmtree(place, ignore_errors=True)


def big() -> Big:
    """The big store of this version of the program; built where it is not there, older ones dropped."""
    place = DATA / f"big-{_version()}"
    started = time.monotonic()
    if (place / "device.toml").exists():
        return Big(Home(place), None)
    DATA.mkdir(parents=True, exist_ok=True)
    refuse_memory(DATA)
    for older in DATA.glob("big-*"):
        shutil.rmtree(older)
    part = place.with_name(f"big-part-{os.getpid()}")
    init(Home(part))
    _Builder(Home(part)).build()
    part.rename(place)
    return Big(Home(place), time.monotonic() - started)


def _version() -> str:
    """Changes with every source that says what entries, states and tables look like."""
    running = hashlib.sha256()
    for source in _SOURCES:
        path = ROOT / source
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            running.update(file.read_bytes())
    return running.hexdigest()[:12]


class _Builder:
    """Tells a year and writes it down.

    Attributes:
        steps: what happens on the day being told: (instant, order, subject, actor, facts, personal part).
    """

    def __init__(self, home: Home) -> None:
        self._home = home
        self._rng = random.Random(4417)
        self._counter = open_counter(home)
        self._signer = Signer(keyring.read_key(home.keys, keyring.DEVICE_KEY))
        self._keys: dict[SubjectId, bytes] = {}
        self._states: dict[SubjectId, tuple[int, Any]] = {}
        self.steps: list[tuple[int, int, SubjectId, str, Facts, Personal | None]] = []

    def build(self) -> None:
        """Everything, in one transaction."""
        first = LAST_DAY - dt.timedelta(days=-(-VISITS // A_DAY) - 1)
        with self._counter.store.exclusive() as connection:
            connection.execute("PRAGMA cache_size = -400000")  # no page is encrypted twice
            head = ledger.read_head(connection)
            assert head is not None
            device = SubjectId(f"device/{head.device}")
            begins = ChainStarted(head.device, self._signer.public_key, ChainCause.FIRST)
            self._step(day_start(first) - 24 * 60 * MINUTE_MS, device, "device", begins)
            head = replace(head, chain=uuid7(day_start(first), self._rng.randbytes(10)))
            left = VISITS
            day = first
            while left:
                visits = left % A_DAY or A_DAY  # the first day takes what is over
                self._tell_day(day, visits, OPEN if left <= A_DAY else 0)
                head = self._write_day(connection, head)
                left -= visits
                day += dt.timedelta(days=1)
            ledger.write_head(connection, head)
        with self._counter.store.reading() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._counter.store.close()

    def _step(
        self, at: float, subject: SubjectId, actor: str, facts: Facts, personal: Personal | None = None
    ) -> None:
        self.steps.append((round(at), len(self.steps), subject, actor, facts, personal))

    def _tell_day(self, day: dt.date, visits: int, still_open: int) -> None:
        opens = day_start(day) + 8 * 60 * MINUTE_MS
        for number in range(visits):
            at = opens + (number + self._rng.random()) * 12 * 60 * MINUTE_MS / visits
            self._tell_visit(Instant(round(at)), number, is_open=number >= visits - still_open)

    def _tell_visit(self, at: Instant, number: int, *, is_open: bool) -> None:
        rng, step = self._rng, self._step
        visit = SubjectId(f"visit/{uuid7(at, rng.randbytes(10))}")
        reason, officer = rng.choice(_REASONS), rng.choice(("4417", "4460"))
        booked_at, booked = None, None
        if rng.random() < 0.55:
            booked_at = Instant(at + round(rng.gauss(6, 5) * MINUTE_MS))
            booked = SubjectId(f"appointment/{uuid7(at, rng.randbytes(10))}")
            source = rng.randbytes(16).hex()
            details = booking.AppointmentDetails(reason=reason, surname="Kowalska", born="04-17")
            end = Instant(booked_at + 30 * MINUTE_MS)
            facts = booking.Booked(reference_for(source), booked_at, end, said.Category.DOCUMENTS, source)
            step(at - 24 * 60 * MINUTE_MS, booked, "device", facts, details)
            step(at, booked, "device", booking.Attended(visit))
        arrived = said.Arrived(
            code=f"{'KMRT'[number % 4]}{number // 4 + 1}",
            category=said.Category.DOCUMENTS,
            arrived_at=at,
            road=said.Road.KIOSK,
            language=rng.choice(("en", "en", "en", "pl", "ur")),
            appointment=booked,
            appointment_at=booked_at,
        )
        adjusted = (said.Adjustment.STEP_FREE,) if rng.random() < 0.2 else None
        step(at, visit, "device", arrived, said.VisitDetails(reason=reason, adjustments=adjusted))
        now = at + rng.gammavariate(2.4, 2.6) * MINUTE_MS
        if is_open:
            if rng.random() < 0.3:
                step(now, visit, officer, said.Called("Counter"))
            return
        if rng.random() < 0.95:
            step(now - 20_000, visit, officer, said.Noted(), said.VisitDetails(note=rng.choice(_NOTES)))
        if rng.random() < 0.03:
            step(now + 60_000, visit, officer, said.Left())
            return
        step(now, visit, officer, said.Called("Counter"))
        if rng.random() < 0.12:
            step(now + 60_000, visit, officer, said.MarkedAbsent())
            step(now + 170_000, visit, officer, said.Returned())
            now += 200_000
            step(now, visit, officer, said.Called("Counter"))
        now += 40_000
        step(now, visit, officer, said.Seen())
        if now - at > 15 * MINUTE_MS:
            step(now + 1, visit, officer, said.BreachExplained(said.BreachReason.EARLIER_VISIT))
        step(now + 60_000, visit, officer, said.Noted(), said.VisitDetails(note=rng.choice(_NOTES)))
        if rng.random() < 0.2:
            step(now + 120_000, visit, officer, said.Transferred())
            step(now + 300_000, visit, "4460", said.Called("Room 1"))
            now += 340_000
            step(now, visit, "4460", said.Seen())
        step(now + rng.randint(4, 25) * MINUTE_MS, visit, officer, said.Finished())

    def _write_day(self, connection: Any, head: Head) -> Head:
        """Sign, number, fold and insert the day's steps."""
        added: list[tuple[Body, Record]] = []
        boxes: list[tuple[SubjectId, EntryId, bytes]] = []
        fresh_keys: dict[SubjectId, bytes] = {}
        for at, _, subject, actor, facts, personal in sorted(self.steps):
            box, commitment = None, b""
            if personal is not None:
                if subject not in self._keys:
                    self._keys[subject] = fresh_keys[subject] = self._rng.randbytes(KEY_BYTES)
                box, commitment = seal(
                    personal, self._keys[subject], self._rng.randbytes(SALT_BYTES + NONCE_BYTES)
                )
            head, body, record = chain.add(
                head,
                self._signer,
                id=EntryId(uuid7(Instant(at), self._rng.randbytes(10))),
                subject=subject,
                facts=facts,
                actor=actor,
                at=Instant(at),
                commitment=commitment,
            )
            (record,) = chain.accept(head.gseq, head.ghash, [record])
            assert record.gseq is not None
            assert record.ghash is not None
            head = replace(head, gseq=record.gseq, ghash=record.ghash)
            added.append((body, record))
            if box is not None:
                boxes.append((subject, body.id, box))
            self._fold(entry_of(body, record.gseq))
        for body, record in added:
            ledger.insert_entry(connection, body, record)
        for subject, key in fresh_keys.items():
            parts.put_key(connection, subject, key)
        for subject, entry, box in boxes:
            parts.put_box(connection, subject, entry, box)
        for subject, (through, state) in self._states.items():
            BY_FAMILY[family(subject)].write(connection, state, through)
        self.steps.clear()
        self._states.clear()
        self._keys.clear()
        return head

    def _fold(self, entry: Entry) -> None:
        projection = BY_FAMILY[family(entry.subject)]
        state = self._states.get(entry.subject, (0, projection.empty(entry.subject)))[1]
        self._states[entry.subject] = (entry.gseq or 0, projection.apply(state, entry))
