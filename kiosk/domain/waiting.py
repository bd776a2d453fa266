"""The waiting rules: one visit against the promise to be seen within 15 minutes of an appointment.

The rules in plain words, with what was decided where they are silent: `docs/waiting-rules.md`.
Everything is worked out in milliseconds; seconds are for reading only.
"""

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache

import msgspec

from kiosk.domain.emergency import Emergency
from kiosk.domain.instant import MINUTE_MS, Instant, day_start
from kiosk.domain.visit.fold import Phase, Visit

STANDARD_S = 900
"""“Seen within 15 minutes if you have an appointment” (service standards, *When you visit us*)."""
STANDARD_MS = STANDARD_S * 1000
VERY_LATE_MS = 15 * MINUTE_MS
"""Who comes later than this after the appointment is offered another time."""
FIRST_TOLD_MS = 5 * MINUTE_MS
TOLD_AGAIN_MS = 15 * MINUTE_MS
"""*Kept informed*: a message within 5 minutes of declaring an emergency and every 15 minutes after."""

Span = tuple[Instant, Instant]
"""From one instant to another."""


class Outcome(StrEnum):
    """What became of a visit, as far as its wait is concerned."""

    SEEN = "seen"
    WAITING = "waiting"
    LEFT = "left"
    NO_SHOW = "no_show"
    DATA_QUALITY = "data_quality"


class Doubt(StrEnum):
    """What is wrong with a visit's instants. The last two leave its measured wait standing."""

    NO_ARRIVAL = "no_arrival"
    SEEN_BEFORE_ARRIVAL = "seen_before_arrival"
    LEFT_BEFORE_ARRIVAL = "left_before_arrival"
    NEVER_CLOSED = "never_closed"
    NEVER_FINISHED = "never_finished"
    ONWARD_REVERSED = "onward_reversed"


class Measured(msgspec.Struct, frozen=True, gc=False):
    """A visit's wait as the rules measure it.

    Attributes:
        start: max(appointment, arrival): where the clock begins; None where there is no wait.
        wait_ms: the wait that is judged; for somebody not seen, what their clock shows.
        gross_ms: the same with the time after a missed call left in.
        door_ms: from arrival to seen; None unless seen.
        deducted_ms: what a missed call took off.
        met: whether the standard was met; None where the visit is in no denominator.
        very_late: more than 15 minutes after the appointment; `late` as well.
        in_emergency: some of the wait fell into a declared emergency.
        onward_ms: completed waits after a transfer that followed *seen*.
        doubt: why the visit is on the data-quality list, or None.
    """

    outcome: Outcome
    start: Instant | None = None
    wait_ms: int | None = None
    gross_ms: int | None = None
    door_ms: int | None = None
    deducted_ms: int = 0
    met: bool | None = None
    early: bool = False
    late: bool = False
    very_late: bool = False
    in_emergency: bool = False
    onward_ms: tuple[int, ...] = ()
    doubt: Doubt | None = None

    @property
    def wait_s(self) -> int | None:
        """The wait in whole seconds."""
        return None if self.wait_ms is None else seconds(self.wait_ms)

    @property
    def gross_wait_s(self) -> int | None:
        """The gross wait in whole seconds."""
        return None if self.gross_ms is None else seconds(self.gross_ms)

    @property
    def door_s(self) -> int | None:
        """The door wait in whole seconds."""
        return None if self.door_ms is None else seconds(self.door_ms)

    @property
    def deducted_s(self) -> int:
        """The deduction in whole seconds."""
        return seconds(self.deducted_ms)

    @property
    def onward_s(self) -> tuple[int, ...]:
        """The onward waits in whole seconds."""
        return tuple(seconds(wait) for wait in self.onward_ms)

    @property
    def counted(self) -> bool:
        """The visit is in the denominator n."""
        return self.met is not None

    @property
    def breach(self) -> bool:
        """The standard was not met."""
        return self.met is False

    @property
    def excluded(self) -> bool:
        """The visitor left within the standard: in no denominator, but counted."""
        return self.outcome is Outcome.LEFT and self.met is None


def seconds(ms: int) -> int:
    """Whole seconds for reading, a half rounded up. Never used to judge: 900.001 s reads 900, not met."""
    return (ms + 500) // 1000


def measure(visit: Visit, now: Instant, spans: tuple[Span, ...] = ()) -> Measured:
    """The visit's wait at an instant.

    Args:
        visit: any visit, in any phase.
        now: where the clock of somebody who still waits stands.
        spans: the declared emergencies, from `emergency_spans`.
    """
    arrived = visit.arrived_at
    if visit.phase is Phase.NO_SHOW:
        return Measured(Outcome.NO_SHOW)
    if arrived is None:
        return Measured(Outcome.DATA_QUALITY, doubt=Doubt.NO_ARRIVAL)
    if visit.seen_at is not None:
        end, outcome, doubt = visit.seen_at, Outcome.SEEN, Doubt.SEEN_BEFORE_ARRIVAL
    elif visit.left_at is not None:
        end, outcome, doubt = visit.left_at, Outcome.LEFT, Doubt.LEFT_BEFORE_ARRIVAL
    elif now >= _day_end(visit.day):
        return Measured(Outcome.DATA_QUALITY, doubt=Doubt.NEVER_CLOSED)
    else:
        return _clocked(visit, arrived, now, Outcome.WAITING, spans, now)
    if end < arrived:
        return Measured(Outcome.DATA_QUALITY, doubt=doubt)
    return _clocked(visit, arrived, end, outcome, spans, now)


class Clock(msgspec.Struct, frozen=True, gc=False):
    """What a visit's clock shows: where it began, how long that is ago, and how much of it was away."""

    start: Instant
    gross_ms: int
    away_ms: int

    @property
    def wait_ms(self) -> int:
        """The wait that is judged."""
        return self.gross_ms - self.away_ms


def clock(visit: Visit, arrived: Instant, end: Instant) -> Clock:
    """The clock of a visitor who arrived then, at an instant: when they were seen, left, or now.

    Only the first missed call until the return is taken off; staff, rooms and interpreters never stop
    the clock.
    """
    booked = visit.appointment_at
    start = arrived if booked is None or booked < arrived else booked
    away = 0
    if visit.missed_at is not None:
        # Whoever has not come back is away until the end: the clock stands still.
        back = end if visit.returned_at is None else min(visit.returned_at, end)
        away = max(0, back - max(visit.missed_at, start))
    return Clock(start, max(0, end - start), away)


def _clocked(
    visit: Visit, arrived: Instant, end: Instant, outcome: Outcome, spans: tuple[Span, ...], now: Instant
) -> Measured:
    shown = clock(visit, arrived, end)
    wait, booked = shown.gross_ms - shown.away_ms, visit.appointment_at
    is_seen = outcome is Outcome.SEEN
    return Measured(
        outcome,
        start=shown.start,
        wait_ms=wait,
        gross_ms=shown.gross_ms,
        door_ms=end - arrived if is_seen else None,
        deducted_ms=shown.away_ms,
        met=wait <= STANDARD_MS if is_seen else (False if wait > STANDARD_MS else None),
        early=booked is not None and arrived < booked,
        late=booked is not None and arrived > booked,
        very_late=booked is not None and arrived > booked + VERY_LATE_MS,
        in_emergency=bool(spans) and _touches(spans, min(shown.start, end), end),
        onward_ms=tuple(again - gone for gone, again in visit.onward if again is not None and again >= gone)
        if visit.onward
        else (),
        doubt=_doubt_after(visit, now) if is_seen else None,
    )


def _doubt_after(visit: Visit, now: Instant) -> Doubt | None:
    if visit.is_open and now >= _day_end(visit.day):
        return Doubt.NEVER_FINISHED
    if visit.onward and any(again is not None and again < gone for gone, again in visit.onward):
        return Doubt.ONWARD_REVERSED
    return None


def emergency_spans(emergencies: Iterable[Emergency], now: Instant) -> tuple[Span, ...]:
    """When there was any declared emergency: sorted, apart from each other; one that goes on lasts to now."""
    merged: list[Span] = []
    for begin, end in sorted(
        (emergency.declared_at, now if emergency.ended_at is None else emergency.ended_at)
        for emergency in emergencies
        if emergency.declared_at is not None
    ):
        if merged and begin <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((begin, end))
    return tuple(merged)


def _touches(spans: tuple[Span, ...], start: Instant, end: Instant) -> bool:
    """Whether any span shares more than an end point with the time from start to end."""
    before = bisect_left(spans, (end,))  # so many began before the end; the last of them ends last
    return before > 0 and spans[before - 1][1] > start


class KeptInformed(msgspec.Struct, frozen=True):
    """Whether visitors were kept informed during an emergency, and the longest time without a message."""

    held: bool
    longest_silence_ms: int


def kept_informed(emergency: Emergency, now: Instant) -> KeptInformed:
    """How well visitors were kept informed, until the emergency's end or, while it goes on, now."""
    declared = emergency.declared_at
    if declared is None:
        return KeptInformed(held=True, longest_silence_ms=0)
    end = max(declared, now if emergency.ended_at is None else emergency.ended_at)
    told = [moment for moment in sorted(emergency.told_at) if declared <= moment <= end]
    silences = [later - earlier for earlier, later in zip([declared, *told], [*told, end], strict=True)]
    held = silences[0] <= FIRST_TOLD_MS and all(silence <= TOLD_AGAIN_MS for silence in silences[1:])
    return KeptInformed(held=held, longest_silence_ms=max(silences))


@lru_cache(maxsize=4096)
def _day_end(day: str) -> Instant:
    return day_start(dt.date.fromisoformat(day) + dt.timedelta(days=1))
