"""A realistic day at the demo station, made through the use cases. People and cases are fictional."""

import datetime as dt
import heapq
import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from itertools import count

import msgspec

from kiosk.domain.appointment import AppointmentDetails
from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import NotFound
from kiosk.domain.instant import MINUTE_MS, Instant, day_start, local_day, to_local
from kiosk.domain.reference import reference_for
from kiosk.domain.staff import Actor, Role
from kiosk.domain.visit.facts import Adjustment, BreachReason, Category, Child
from kiosk.domain.visit.fold import Phase
from kiosk.domain.waiting import measure
from kiosk.service import check_in, importing, reporting, rooms, serving, watching
from kiosk.service.appointments import appointments
from kiosk.service.check_in import CheckIn
from kiosk.service.counter import Counter
from kiosk.service.intake import AppointmentRow, Parsed, VisitRow
from kiosk.service.opening import hours_on
from kiosk.settings import Holidays, Opening, Station, Weekday

VISITOR = Actor("device", Role.VISITOR)
OFFICER = Actor("4417", Role.OFFICER)
COLLEAGUE = Actor("4460", Role.OFFICER)
SUPERVISOR = Actor("2201", Role.SUPERVISOR)
WEEKS = 13
MIDDAY_MS = 13 * 60 * MINUTE_MS
"""When most people come, from midnight."""
LAST_ARRIVAL_MS = 60 * MINUTE_MS
"""Nobody comes in the last hour before closing."""
CODES = tuple(f"{letter}{number}" for letter in "KMRT" for number in range(1, 100))
BEFORE_NOW_MS = 330 * MINUTE_MS
"""The simulated part of today begins five and a half hours ago (or at midnight)."""
QUIET_MS = 24 * MINUTE_MS
"""The last minutes are set by hand, so that the queue always shows something of everything."""
WALK_INS = (
    "crime", "collision", "found-property", "documents", "private", "search-record", "custody",
    "found-property", "sign-on", "other", "crime",
)  # fmt: skip
BOOKED = ("bail", "statement", "collect-property", "firearms", "officer", "fingerprints")
REASONS = (
    *(BreachReason.NO_OFFICER,) * 5,
    *(BreachReason.EARLIER_VISIT,) * 3,
    BreachReason.INTERPRETER,
    BreachReason.ROOM,
    BreachReason.OTHER,
)
NAMES = ("Kowalska", "Ahmed", "Okafor", "Begum", "Rossi", "Nowak", "Evans", "Patel", "O'Brien", "Silva")


class HandClock:
    """A clock that stands until it is moved.

    Attributes:
        instant: what it shows.
    """

    def __init__(self, instant: Instant) -> None:
        self.instant = instant

    def now(self) -> Instant:
        """The wall-clock instant, UTC."""
        return self.instant

    def advance(self, seconds: float) -> None:
        """Move it on."""
        self.instant = Instant(self.instant + round(seconds * 1000))


@dataclass(frozen=True, slots=True)
class Told:
    """What whoever shows the demo needs to know.

    Attributes:
        reference: of an appointment in five minutes, whose visitor has not come yet;
            `surname` and `born` (`MM-DD`) find it too.
    """

    reference: str
    surname: str
    born: str


def fill(counter: Counter, now: Instant, seed: int = 4417) -> Told:
    """Give an empty demo station its last weeks and its day until now."""
    rng = random.Random(seed)
    clock = HandClock(now)
    here = replace(counter, clock=clock, rng=rng, station=_always_open(counter.station))
    importing.import_visits(here, SUPERVISOR, Parsed(tuple(_past(counter.station, now, rng))))
    _explain_the_past(here, now, rng)
    start = Instant(max(now - BEFORE_NOW_MS, day_start(local_day(now)) + MINUTE_MS))
    clock.instant = start
    told = _book(here, start, now, rng)
    _serve(here, clock, start, Instant(now - QUIET_MS), rng)
    _last_minutes(here, clock, now)
    return told


def _always_open(station: Station) -> Station:
    """The station, open while its day is made: somebody may look at it at any hour."""
    round_the_clock = Opening(days=tuple(Weekday), opens=dt.time.min, closes=dt.time.max)
    holidays = Holidays(opens=dt.time.min, closes=dt.time.max)
    return msgspec.structs.replace(station, opening=(round_the_clock,), holidays=holidays)


def _past(station: Station, now: Instant, rng: random.Random) -> list[VisitRow]:
    """The last weeks as a wait log: busier at midday, better since staffing changed five weeks ago."""
    rows: list[VisitRow] = []
    today = local_day(now)
    for back in range(WEEKS * 7, 0, -1):
        day = today - dt.timedelta(days=back)
        load = 1.25 if back > 5 * 7 else 1.0
        hours = hours_on(station, day)
        if not hours:
            continue
        visits = rng.randint(28, 44) if day.weekday() < 5 else rng.randint(16, 26)
        for code in rng.sample(CODES, visits):
            open_ = rng.choice(hours)
            latest = max(open_.opens, open_.closes - LAST_ARRIVAL_MS)
            busiest = min(max(day_start(day) + MIDDAY_MS, open_.opens), latest)
            at = round(rng.triangular(open_.opens, latest, busiest))
            visit = _past_visit(station, rng, Instant(at - at % MINUTE_MS), open_.opens, load)
            rows.append(msgspec.structs.replace(visit, line=len(rows), code=code))
    return rows


def _past_visit(station: Station, rng: random.Random, at: Instant, opens: Instant, load: float) -> VisitRow:
    booked = rng.random() < 0.55
    reason = station.reason(rng.choice(BOOKED if booked else WALK_INS))
    arrived = Instant(max(opens, at + round(rng.gauss(-6, 6) * MINUTE_MS))) if booked else at
    no_show = booked and rng.random() < 0.04
    wait_s = rng.gammavariate(2.4, 170 * load * (1.3 if 11 <= to_local(at).hour <= 14 else 1.0))
    start = max(at, arrived)
    seen = Instant(start + round(wait_s * 1000))
    left = not no_show and rng.random() < 0.02
    return VisitRow(
        line=0,
        station=station.id,
        code="",
        reason=reason.code if reason else "other",
        category=reason.category if reason else Category.OTHER,
        appointment_at=at if booked else None,
        arrived_at=None if no_show else arrived,
        called_at=None if no_show or left else Instant(seen - 40_000),
        seen_at=None if no_show or left else seen,
        finished_at=None if no_show or left else Instant(seen + rng.randint(240, 1500) * 1000),
        left_at=Instant(start + rng.randint(300, 1500) * 1000) if left else None,
    )


def _explain_the_past(here: Counter, now: Instant, rng: random.Random) -> None:
    """Nearly every old breach has its reason."""
    first = local_day(now) - dt.timedelta(weeks=WEEKS)
    for visit, measured in reporting.measured(here, SUPERVISOR, first, local_day(now)):
        if measured.breach and rng.random() < 0.97:
            serving.explain_breach(here, SUPERVISOR, visit.id, rng.choice(REASONS))


def _book(here: Counter, start: Instant, now: Instant, rng: random.Random) -> Told:
    """Today's appointments: every quarter of an hour or so, until the evening."""
    rows: list[AppointmentRow] = []
    at = start - start % (15 * MINUTE_MS) + 30 * MINUTE_MS
    told = None
    while at < now + 240 * MINUTE_MS:
        soon = told is None and now + 2 * MINUTE_MS <= at
        reason = here.station.reason("statement" if soon else rng.choice(BOOKED))
        surname, born = rng.choice(NAMES), f"{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
        source = f"demo-{at}"
        rows.append(
            AppointmentRow(
                line=len(rows) + 1,
                source=source,
                start=Instant(at),
                end=Instant(at + 30 * MINUTE_MS),
                category=reason.category if reason else Category.OTHER,
                details=AppointmentDetails(
                    reason=reason.code if reason else None,
                    surname=surname,
                    born=born,
                    named_officer=rng.choice((None, "DC Ahmed", "PC Lane", "DS Moore")),
                ),
            )
        )
        if soon:
            told = Told(reference_for(f"{here.station.id}/{source}"), surname, born)
        at += rng.choice((15, 15, 30)) * MINUTE_MS
    importing.import_appointments(here, SUPERVISOR, Parsed(tuple(rows)))
    assert told is not None  # noqa: S101 - the loop runs four hours past now
    return told


class _Shift:
    """Two officers working through the arrivals of a shift, event by event.

    Attributes:
        events: what happens next: (instant, serial, what to do).
    """

    def __init__(self, here: Counter, clock: HandClock, rng: random.Random) -> None:
        self.here, self.clock, self.rng = here, clock, rng
        self.events: list[tuple[int, int, Callable[[], object]]] = []
        self._serial = count()

    def plan(self, at: float, step: Callable[[], object]) -> None:
        """Do something at an instant."""
        heapq.heappush(self.events, (round(at), next(self._serial), step))

    def run(self) -> None:
        """Until nothing is left to do."""
        while self.events:
            at, _, step = heapq.heappop(self.events)
            self.clock.instant = Instant(at)
            step()

    def serve(self, officer: Actor, until: Instant) -> None:
        """The officer calls whoever is next, or looks again in half a minute."""
        now = self.clock.instant
        try:
            visit = serving.call_next(self.here, officer)
        except NotFound:
            if now < until:
                self.plan(now + 30_000, lambda: self.serve(officer, until))
            return
        if self.rng.random() < 0.03:
            self.plan(now + 60_000, lambda: serving.mark_absent(self.here, officer, visit.id))
            self.plan(now + 150_000, lambda: self._gone(officer, visit.id))
            self.plan(now + 160_000, lambda: self.serve(officer, until))
            return
        seen_at = now + self.rng.randint(25, 70) * 1000
        finished_at = seen_at + round(self.rng.gammavariate(3, 2.2) * MINUTE_MS)
        self.plan(seen_at, lambda: self._see(officer, visit.id))
        self.plan(finished_at, lambda: serving.finish(self.here, officer, visit.id))
        self.plan(finished_at + 20_000, lambda: self.serve(officer, until))

    def _see(self, officer: Actor, visit_id: SubjectId) -> None:
        visit = serving.see(self.here, officer, visit_id)
        if measure(visit, self.clock.instant).breach:
            reason = self.rng.choice((BreachReason.NO_OFFICER, BreachReason.EARLIER_VISIT, BreachReason.ROOM))
            serving.explain_breach(self.here, officer, visit_id, reason)

    def _gone(self, officer: Actor, visit_id: SubjectId) -> None:
        waiting = watching.desk_view(self.here, officer).waiting
        if any(row.visit.id == visit_id and row.visit.phase is Phase.ABSENT for row in waiting):
            serving.leave(self.here, officer, visit_id)


def _serve(here: Counter, clock: HandClock, start: Instant, end: Instant, rng: random.Random) -> None:
    """Arrivals until shortly before the end, and everybody dealt with by then or soon after."""
    shift = _Shift(here, clock, rng)
    at = start + 5 * MINUTE_MS
    while at < end - 25 * MINUTE_MS:
        asked = CheckIn(reason=rng.choice(WALK_INS))
        shift.plan(at, partial(check_in.check_in, here, VISITOR, asked))
        at += round(rng.expovariate(1 / 13) * MINUTE_MS)
    for line in appointments(here, SUPERVISOR, local_day(start), local_day(start)):
        if line.start < end - 15 * MINUTE_MS and rng.random() < 0.93:
            found = partial(_arrive, here, line.reference)
            shift.plan(max(start, line.start + rng.gauss(-6, 5) * MINUTE_MS), found)
    shift.plan(start + 7 * MINUTE_MS, lambda: shift.serve(OFFICER, end))
    shift.plan(start + 9 * MINUTE_MS, lambda: shift.serve(COLLEAGUE, end))
    shift.run()


def _arrive(here: Counter, reference: str) -> check_in.Ticket:
    found = check_in.find_by_reference(here, VISITOR, reference)
    return check_in.check_in(here, VISITOR, CheckIn(appointment=found.id))


def _last_minutes(here: Counter, clock: HandClock, now: Instant) -> None:
    """Somebody in a private room with a colleague, and five who wait for something different each."""

    def at(minutes: float) -> None:
        clock.instant = Instant(now - round(minutes * MINUTE_MS))

    at(21)
    busy = check_in.check_in(here, VISITOR, CheckIn(reason="hate-crime", language="ur"))
    at(19)
    serving.call(here, COLLEAGUE, busy.visit, "room-1")
    at(18.5)
    rooms.take_room(here, COLLEAGUE, busy.visit, "room-1")
    serving.see(here, COLLEAGUE, busy.visit)
    at(13)
    check_in.check_in(
        here,
        VISITOR,
        CheckIn(reason="collision", language="pl", adjustments=(Adjustment.INTERPRETER,), interpreter="pl"),
    )
    at(9)
    check_in.check_in(here, VISITOR, CheckIn(adjustments=(Adjustment.STEP_FREE, Adjustment.QUIET)))
    at(6)
    check_in.check_in(here, OFFICER, CheckIn(reason="found-property", party=3, child=Child.WITH_ADULT))
    at(4)
    check_in.check_in(here, VISITOR, CheckIn(reason="crime"))
    at(1)
    check_in.check_in(
        here, VISITOR, CheckIn(reason="search-record", language="ur", adjustments=(Adjustment.READING,))
    )
    clock.instant = now
