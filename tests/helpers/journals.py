"""Journals under the test's hand: read out, carried to another device, forged, tampered with."""

import hashlib
import random
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from msgspec.structs import replace

from kiosk.domain.appointment import AppointmentDetails
from kiosk.domain.device import ChainCause, ChainStarted
from kiosk.domain.emergency import EmergencyReason
from kiosk.domain.entry import EntryId, Facts, SubjectId
from kiosk.domain.errors import NotFound, NotNow, RoomHeld
from kiosk.domain.instant import Instant, local_day, uuid7
from kiosk.domain.visit.facts import Adjustment, BreachReason, Category, Child
from kiosk.domain.visit.fold import Visit
from kiosk.journal.body import Body, digest, encode, encode_facts
from kiosk.journal.chain import Record
from kiosk.journal.keys import Signer
from kiosk.journal.verify import Stored, Verified, verify
from kiosk.service import check_in, emergencies, helping, importing, rooms, serving, signing_off, telling
from kiosk.service.counter import Counter
from kiosk.service.intake import AppointmentRow, Parsed
from kiosk.store import ledger, matters, rebuild, views
from kiosk.store.merge import receive
from kiosk.store.store import Store
from tests.helpers.clock import FakeClock
from tests.helpers.counters import ADMINISTRATOR, NOON, OFFICER, SECOND_OFFICER, SUPERVISOR, VISITOR
from tests.helpers.entries import STATION


def journal_of(store: Store) -> list[Stored]:
    """Every entry of a store, as it would travel to another device."""
    with store.reading() as connection:
        return [replace(stored, filed=None) for stored in ledger.all_stored(connection)]


def bodies_of(store: Store) -> list[bytes]:
    """The canonical bytes of every entry of a store, in one order for all stores."""
    return sorted(stored.record.body for stored in journal_of(store))


def fingerprint(store: Store) -> str:
    """A hash over every byte of a store's projections."""
    with store.reading() as connection:
        return rebuild.fingerprint(connection)


def rebuilt(store: Store) -> str:
    """The fingerprint after every projection was made again."""
    with store.exclusive() as connection:
        rebuild.rebuild(connection)
        return rebuild.fingerprint(connection)


def verified(store: Store) -> Verified:
    """What checking the whole journal of a store finds."""
    with store.snapshot() as connection:
        head = ledger.read_head(connection)
        return verify(ledger.all_stored(connection), ledger.trusted_keys(connection), head)


def problems(store: Store) -> list[str]:
    """In words, what does not hold in a store's journal."""
    return [failure.problem for failure in verified(store).failures]


def trusted_by(store: Store) -> dict[str, frozenset[bytes]]:
    """The public keys a store knows."""
    with store.reading() as connection:
        return ledger.trusted_keys(connection)


def carry(source: Store, target: Store, entries: Sequence[Stored] | None = None) -> int:
    """Take entries of one device (all, unless some are named) to another, which trusts its keys."""
    return receive(target, journal_of(source) if entries is None else entries, trusted_by(source))


def run_sql(store: Store, sql: str, *values: Any) -> list[Any]:
    """Change or read rows behind the program's back."""
    with store.exclusive() as connection:
        rows: list[Any] = connection.execute(sql, values).fetchall()
        return rows


def visits_of(store: Store) -> dict[SubjectId, Visit]:
    """Every visit of a store."""
    with store.reading() as connection:
        found = views.visits_between(connection, STATION, "0000", "9999")
    return {visit.id: visit for visit in found}


class NewerDevice:
    """A device with a later version of the program: writes kinds, fields and values unknown here.

    Attributes:
        chain: its chain.
        public_key: with which its entries are checked.
    """

    def __init__(self, name: str = "newer", at: Instant = NOON) -> None:
        self.name = name
        self._signer = Signer(hashlib.sha256(name.encode()).digest())
        self.public_key = self._signer.public_key
        self._chance = random.Random(name)
        self._at = at
        self.chain = self._id()
        self._seq = 0
        self._previous = b""

    def starts(self) -> Stored:
        """The first entry of its chain."""
        started = ChainStarted(self.name, self.public_key, ChainCause.FIRST)
        kind, version, facts = encode_facts(started)
        return self.says(SubjectId(f"device/{self.name}"), kind, facts, version=version)

    def says(
        self,
        subject: SubjectId,
        kind: str,
        facts: bytes | list[Any],
        *,
        version: int = 2,
        extra: tuple[Any, ...] = (),
        at: Instant | None = None,
        offset_ms: int | None = None,
    ) -> Stored:
        """One more signed entry; `facts` as bytes or as the array of fields, `extra` newer body fields."""
        self._seq += 1
        body = Body(
            format=1,
            chain=self.chain,
            seq=self._seq,
            id=EntryId(self._id()),
            station=STATION,
            subject=subject,
            kind=kind,
            version=version,
            actor="7001",
            at=self._at if at is None else at,
            offset_ms=offset_ms,
            seen_gseq=0,
            seen_ghash=b"",
            facts=facts if isinstance(facts, bytes) else msgspec.msgpack.encode(facts),
            commitment=b"",
            previous=self._previous,
        )
        data = encode(body) if not extra else msgspec.msgpack.encode([*msgspec.structs.astuple(body), *extra])
        return self.signs(data)

    def signs(self, data: bytes) -> Stored:
        """Any bytes, signed, as the latest of its chain."""
        self._previous = digest(data)
        return Stored(Record(data, self._previous, self._signer.sign(self._previous)))

    def tells(self, subject: SubjectId, facts: Facts, *, at: Instant | None = None) -> Stored:
        """One more entry of a kind that is known here as well."""
        kind, version, encoded = encode_facts(facts)
        return self.says(subject, kind, encoded, version=version, at=at)

    def _id(self) -> str:
        return uuid7(self._at, self._chance.randbytes(10))


def accepted(store: Store, entries: Iterable[Stored], device: NewerDevice) -> None:
    """Let a store's own sequencer number another device's entries."""
    receive(store, list(entries), {device.name: [device.public_key]})


def random_day(counter: Counter, clock: FakeClock, seed: int, steps: int = 120) -> None:
    """A busy day through the use cases: everything that visitors and officers do, in any order.

    What cannot be done at the moment is refused by the use cases, as at a real counter.
    """
    rng = random.Random(seed)
    starts = [Instant(clock.now() + 60_000 * rng.randrange(-30, 90)) for _ in range(12)]
    rows = tuple(
        AppointmentRow(
            line=place,
            source=f"{seed}-{place}",
            start=start,
            end=Instant(start + 1_800_000),
            category=rng.choice(list(Category)),
            details=AppointmentDetails(reason="statement", surname=f"Guest{place}", born="03-07"),
            cancelled=False,
        )
        for place, start in enumerate(starts)
    )
    importing.import_appointments(counter, SUPERVISOR, Parsed(rows=rows))
    for _ in range(steps):
        clock.advance(seconds=rng.randrange(1, 90))
        try:
            _one_step(counter, rng)
        except (NotNow, NotFound, RoomHeld):
            continue


def _one_step(counter: Counter, rng: random.Random) -> None:
    choice = rng.randrange(22)
    now = counter.clock.now()
    visits = [visit for visit in visits_of(counter.store).values() if visit.is_open]
    officer = rng.choice((OFFICER, SECOND_OFFICER))
    if choice < 6 or not visits:
        _arrive(counter, rng)
        return
    visit = rng.choice(sorted(visits, key=lambda each: each.id)).id
    room = rng.choice((None, "room-1", "room-2"))
    (
        lambda: serving.call_next(counter, officer),
        lambda: serving.call_next(counter, officer),
        lambda: serving.call(counter, officer, visit, room),
        lambda: serving.mark_absent(counter, officer, visit),
        lambda: serving.bring_back(counter, officer, visit),
        lambda: serving.see(counter, officer, visit),
        lambda: serving.see(counter, officer, visit),
        lambda: serving.transfer(counter, officer, visit, "Room 2", "wants a quiet place"),
        lambda: serving.finish(counter, officer, visit),
        lambda: serving.finish(counter, officer, visit),
        lambda: serving.leave(counter, officer, visit),
        lambda: serving.undo(counter, officer, visit),
        lambda: _use_rooms(counter, rng, visit),
        lambda: _say_more(counter, rng, visit, local_day(now).isoformat()),
        lambda: _tell_us(counter, rng),
        lambda: _settle(counter, rng),
    )[choice - 6]()


def _arrive(counter: Counter, rng: random.Random) -> None:
    today = local_day(counter.clock.now()).isoformat()
    with counter.store.reading() as connection:
        booked = views.appointments_between(connection, STATION, today, today)
    appointment = rng.choice(booked).id if booked and rng.random() < 0.4 else None
    asked = check_in.CheckIn(
        appointment=appointment,
        reason=None if appointment is not None else rng.choice((None, "crime", "danger", "other")),
        adjustments=tuple(rng.sample(list(Adjustment), rng.randrange(3))),
        party=rng.randrange(1, 5),
        child=rng.choice(list(Child)),
        name=rng.choice((None, "Alex Example")),
    )
    check_in.check_in(counter, rng.choice((VISITOR, OFFICER)), asked)


def _use_rooms(counter: Counter, rng: random.Random, visit: SubjectId) -> None:
    room = rng.choice(("room-1", "room-2"))
    if rng.random() < 0.6:
        rooms.take_room(counter, OFFICER, visit, room)
    else:
        rooms.give_back_room(counter, OFFICER, room)


def _say_more(counter: Counter, rng: random.Random, visit: SubjectId, day: str) -> None:
    match rng.randrange(6):
        case 0:
            serving.write_note(counter, OFFICER, visit, f"a note of {day}")
        case 1:
            serving.prioritise(counter, OFFICER, visit, urgent=rng.random() < 0.5)
        case 2:
            serving.explain_breach(counter, OFFICER, visit, rng.choice(list(BreachReason)), "long queue")
        case 3:
            serving.recode(counter, OFFICER, visit)
        case 4:
            emergencies.declare(counter, OFFICER, rng.choice(list(EmergencyReason)), 30, "a note")
        case _:
            if rng.random() < 0.5:
                emergencies.inform(counter, OFFICER, rng.choice((None, 20)))
            else:
                emergencies.end(counter, OFFICER)


def _tell_us(counter: Counter, rng: random.Random) -> None:
    """What visitors tell us, with words and without."""
    words = rng.choice((None, "a word of thanks"))
    match rng.randrange(4):
        case 0:
            telling.rate(counter, VISITOR, telling.Feedback(rng.choice(list(telling.Rating)), words))
        case 1:
            telling.complain(counter, VISITOR, telling.Complaint("too long a wait", "07700 900123"))
        case 2:
            telling.report_problem(counter, VISITOR, rng.choice(list(telling.Problem)))
        case _:
            helping.call_for_help(counter, VISITOR)


def _settle(counter: Counter, rng: random.Random) -> None:
    """What the desk does with it."""
    tray = telling.in_tray(counter, OFFICER)
    with counter.store.reading() as connection:
        calls = matters.open_help(connection, counter.station.id)
    for call in calls[:1]:
        rng.choice((helping.answer_help, helping.close_help))(counter, OFFICER, call.id)
    for complaint in tray.complaints[:1]:
        if rng.random() < 0.5:
            telling.pass_on(counter, OFFICER, complaint.id, "PSD/7")
        else:
            telling.resolve(counter, OFFICER, complaint.id, "said sorry")
    for feedback in tray.feedback[:1]:
        telling.read_feedback(counter, OFFICER, feedback.id)
    for problem in tray.problems[:1]:
        telling.mend(counter, OFFICER, problem.id)
    digest = rng.choice("01") * 64
    signing_off.sign_off(counter, ADMINISTRATOR, "language", rng.choice(("pl", "ur")), digest)
