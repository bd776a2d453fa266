"""The manager's report: the figures of a period, worked out from the visits themselves.

Percentiles are always of pooled raw waits, never averages of percentiles. A visit belongs to the local
day of its arrival, a no-show to the day of its appointment; the first and the last day are included.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec

from kiosk.domain.appointment import Appointment
from kiosk.domain.emergency import Emergency, EmergencyReason
from kiosk.domain.entry import SubjectId
from kiosk.domain.figures import Figures, Tally, read_seconds
from kiosk.domain.instant import MINUTE_MS, Instant, day_start, to_local
from kiosk.domain.statistics import nearest_rank
from kiosk.domain.visit.facts import BreachReason, Category
from kiosk.domain.visit.fold import Visit
from kiosk.domain.waiting import (
    Doubt,
    Measured,
    Outcome,
    Span,
    emergency_spans,
    kept_informed,
    measure,
    seconds,
)

HOUR_MS = 60 * MINUTE_MS


class Breach(msgspec.Struct, frozen=True, gc=False):
    """A visit that missed the standard; `reason` is None until an officer has given one."""

    visit: SubjectId
    station: str
    code: str
    day: str
    category: Category
    outcome: Outcome
    appointment_at: Instant | None
    arrived_at: Instant | None
    seen_at: Instant | None
    wait_s: int | None
    gross_wait_s: int | None
    reason: BreachReason | None
    late: bool
    in_emergency: bool


class ReasonCount(msgspec.Struct, frozen=True):
    """How many breaches have this reason; None: not explained yet."""

    reason: BreachReason | None
    appointments: int
    walk_ins: int


class HeatCell(msgspec.Struct, frozen=True):
    """Arrivals in one hour of one weekday (Monday is 0), local time; `median_s` over `waits_n` seen."""

    weekday: int
    hour: int
    arrivals: int
    waits_n: int
    median_s: int | None


class Week(msgspec.Struct, frozen=True):
    """The headline of one week, as far as it lies in the period; weeks with nobody in n are left out."""

    monday: dt.date
    n: int
    met: int
    met_share: float


class EmergencyLine(msgspec.Struct, frozen=True):
    """A declared emergency that touches the period."""

    id: SubjectId
    station: str
    reason: EmergencyReason | None
    authorised_by: str
    declared_at: Instant
    ended_at: Instant | None
    messages: int
    kept_informed: bool
    longest_silence_s: int


class Doubtful(msgspec.Struct, frozen=True):
    """A visit whose instants need somebody's eye; `measured`: its wait stands all the same."""

    visit: SubjectId
    station: str
    code: str
    day: str
    doubt: Doubt
    measured: bool


class Report(msgspec.Struct, frozen=True):
    """Everything the manager's window, the command line and the exports show of a period."""

    station: str | None
    first_day: dt.date
    last_day: dt.date
    now: Instant
    appointments: Figures
    walk_ins: Figures
    appointments_without_emergencies: Figures
    breaches: tuple[Breach, ...]
    breach_reasons: tuple[ReasonCount, ...]
    heat: tuple[HeatCell, ...]
    weeks: tuple[Week, ...]
    emergencies: tuple[EmergencyLine, ...]
    doubtful: tuple[Doubtful, ...]


def build(
    visits: Iterable[Visit],
    appointments: Iterable[Appointment],
    emergencies: Iterable[Emergency],
    *,
    first_day: dt.date,
    last_day: dt.date,
    now: Instant,
    station: str | None = None,
) -> Report:
    """The report of a period; what belongs to other days or stations is passed over.

    Args:
        visits: at least all of the period.
        appointments: at least all of the period.
        emergencies: at least all that touch the waits of those visits.
        first_day: the period's first local day.
        last_day: its last, included.
        now: where the clocks of those who still wait stand.
        station: the id of the only station to look at, or None for all.
    """
    visits = tuple(visit for visit in visits if station is None or visit.station == station)
    appointments = tuple(each for each in appointments if station is None or each.station == station)
    emergencies = tuple(each for each in emergencies if station is None or each.station == station)
    booked, walked, calm = Tally(), Tally(), Tally()
    breaches: list[tuple[Visit, Measured]] = []
    doubtful: list[Doubtful] = []
    heat = _Heat()
    weekly: Counter[tuple[str, bool]] = Counter()
    for visit, measured in rows(visits, emergencies, first_day=first_day, last_day=last_day, now=now):
        if measured.doubt is not None:
            stands = measured.outcome is not Outcome.DATA_QUALITY
            doubtful.append(Doubtful(visit.id, visit.station, visit.code, visit.day, measured.doubt, stands))
        if visit.appointment_at is None:
            walked.add(visit, measured)
        else:
            booked.add(visit, measured)
            if not measured.in_emergency:
                calm.add(visit, measured)
            if measured.met is not None:
                weekly[visit.day, measured.met] += 1
        if measured.met is False:
            breaches.append((visit, measured))
        heat.add(visit, measured)
    booked.no_show += (missing := _no_shows(visits, appointments, first_day, last_day, now))
    calm.no_show += missing
    breaches.sort(key=lambda row: (row[0].arrived_at or 0, row[0].id))
    return Report(
        station=station,
        first_day=first_day,
        last_day=last_day,
        now=now,
        appointments=booked.figures(),
        walk_ins=walked.figures(),
        appointments_without_emergencies=calm.figures(),
        breaches=tuple(_breach(visit, measured) for visit, measured in breaches),
        breach_reasons=_reasons(visit for visit, _ in breaches),
        heat=heat.cells(),
        weeks=_weeks(weekly),
        emergencies=tuple(_emergencies(emergencies, first_day, last_day, now)),
        doubtful=tuple(sorted(doubtful, key=lambda row: (row.day, row.visit))),
    )


def rows(
    visits: Iterable[Visit],
    emergencies: Iterable[Emergency],
    *,
    first_day: dt.date,
    last_day: dt.date,
    now: Instant,
) -> Iterator[tuple[Visit, Measured]]:
    """Each visit of the period with its measured wait: the raw rows behind every figure.

    A station's emergency concerns the visits of that station only.
    """
    declared: dict[str, list[Emergency]] = {}
    for emergency in emergencies:
        declared.setdefault(emergency.station, []).append(emergency)
    spans: dict[str, tuple[Span, ...]] = {
        station: emergency_spans(each, now) for station, each in declared.items()
    }
    first, last = first_day.isoformat(), last_day.isoformat()
    for visit in visits:
        if first <= visit.day <= last:
            yield visit, measure(visit, now, spans.get(visit.station, ()))


class _Heat:
    """Arrivals and waits by weekday and hour."""

    def __init__(self) -> None:
        self._arrivals: dict[int, int] = {}
        self._waits: dict[int, list[int]] = {}

    def add(self, visit: Visit, measured: Measured) -> None:
        if visit.arrived_at is None or measured.outcome is Outcome.DATA_QUALITY:
            return
        # London's clock is whole hours from UTC, so an hour of UTC is an hour there.
        hour = visit.arrived_at // HOUR_MS
        self._arrivals[hour] = self._arrivals.get(hour, 0) + 1
        if measured.outcome is Outcome.SEEN:
            self._waits.setdefault(hour, []).append(measured.wait_ms or 0)

    def cells(self) -> tuple[HeatCell, ...]:
        arrivals: Counter[tuple[int, int]] = Counter()
        waits: dict[tuple[int, int], list[int]] = {}
        for hour, came in self._arrivals.items():
            local = to_local(Instant(hour * HOUR_MS))
            cell = local.weekday(), local.hour
            arrivals[cell] += came
            waits.setdefault(cell, []).extend(self._waits.get(hour, ()))
        return tuple(
            HeatCell(
                weekday=cell[0],
                hour=cell[1],
                arrivals=arrivals[cell],
                waits_n=len(waits[cell]),
                median_s=read_seconds(nearest_rank(sorted(waits[cell]), 50)),
            )
            for cell in sorted(arrivals)
        )


def _breach(visit: Visit, measured: Measured) -> Breach:
    return Breach(
        visit=visit.id,
        station=visit.station,
        code=visit.code,
        day=visit.day,
        category=visit.category,
        outcome=measured.outcome,
        appointment_at=visit.appointment_at,
        arrived_at=visit.arrived_at,
        seen_at=visit.seen_at,
        wait_s=measured.wait_s,
        gross_wait_s=measured.gross_wait_s,
        reason=visit.breach_reason,
        late=measured.late,
        in_emergency=measured.in_emergency,
    )


def _reasons(breached: Iterable[Visit]) -> tuple[ReasonCount, ...]:
    """The commonest reason first; not explained last."""
    counts = Counter((visit.breach_reason, visit.appointment_at is not None) for visit in breached)
    lines = [
        ReasonCount(reason, counts[reason, True], counts[reason, False])
        for reason in (*BreachReason, None)
        if counts[reason, True] or counts[reason, False]
    ]
    return tuple(
        sorted(lines, key=lambda line: (line.reason is None, -line.appointments, -line.walk_ins, line.reason))
    )


def _no_shows(
    visits: Iterable[Visit],
    appointments: Iterable[Appointment],
    first_day: dt.date,
    last_day: dt.date,
    now: Instant,
) -> int:
    """Booked appointments of the period that nobody came for; who came late has a visit."""
    came = {visit.appointment for visit in visits if visit.appointment is not None}
    first, last = first_day.isoformat(), last_day.isoformat()
    return sum(
        first <= appointment.day <= last and appointment.is_no_show(now) and appointment.id not in came
        for appointment in appointments
    )


def _weeks(weekly: Counter[tuple[str, bool]]) -> tuple[Week, ...]:
    met: Counter[dt.date] = Counter()
    n: Counter[dt.date] = Counter()
    for (text, was_met), count in weekly.items():
        day = dt.date.fromisoformat(text)
        monday = day - dt.timedelta(days=day.weekday())
        n[monday] += count
        met[monday] += count if was_met else 0
    return tuple(Week(monday, n[monday], met[monday], met[monday] / n[monday]) for monday in sorted(n))


def _emergencies(
    emergencies: Iterable[Emergency], first_day: dt.date, last_day: dt.date, now: Instant
) -> Iterator[EmergencyLine]:
    begin, end = day_start(first_day), day_start(last_day + dt.timedelta(days=1))
    for emergency in sorted(emergencies, key=lambda each: (each.declared_at or 0, each.id)):
        if emergency.declared_at is None or emergency.declared_at >= end:
            continue
        if (now if emergency.ended_at is None else emergency.ended_at) < begin:
            continue
        informed = kept_informed(emergency, now)
        yield EmergencyLine(
            id=emergency.id,
            station=emergency.station,
            reason=emergency.reason,
            authorised_by=emergency.authorised_by,
            declared_at=emergency.declared_at,
            ended_at=emergency.ended_at,
            messages=len(emergency.told_at),
            kept_informed=informed.held,
            longest_silence_s=seconds(informed.longest_silence_ms),
        )
