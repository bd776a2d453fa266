"""How full a counter was at an instant: who waited, who was with an officer, how many officers there were."""

from collections.abc import Container, Iterable, Iterator, Sequence

import msgspec

from kiosk.domain.estimate import Place
from kiosk.domain.instant import MINUTE_MS, Instant, local_day
from kiosk.domain.visit.fold import Visit

ON_DUTY_MS = 30 * MINUTE_MS
"""An officer who dealt with somebody within the last half hour is taken to be on duty."""
TOGETHER_MS = 60 * MINUTE_MS
"""Where no officers are named, as many are on duty as were busy at once within the last hour."""
LONGEST_MS = 240 * MINUTE_MS
"""A visit that nobody finished was over after this time."""


class Stay(msgspec.Struct, frozen=True, gc=False):
    """A visit as the counter's crowd is made of it; instants corrected.

    Attributes:
        start: from when the visitor waited: the arrival, or the appointment where that is later.
        called_at, until: between these an officer was busy with them; None: not called, not over.
        gone_at: when they stopped waiting: called for the time that counts, seen or left.
    """

    id: str
    start: Instant
    called_at: Instant | None
    seen_at: Instant | None
    gone_at: Instant | None
    until: Instant | None
    officer: str | None
    has_appointment: bool


def stay(visit: Visit) -> Stay | None:
    """A visit's stay; None of a visit without an arrival."""
    if visit.arrived_at is None:
        return None
    booked = visit.appointment_at
    called = visit.summoned_at or visit.called_at or visit.seen_at
    if visit.seen_at is not None and (called is None or called > visit.seen_at):
        called = visit.seen_at
    return Stay(
        visit.id,
        visit.arrived_at if booked is None or booked < visit.arrived_at else booked,
        called,
        visit.seen_at,
        called or visit.left_at,
        visit.finished_at or visit.left_at,
        visit.seen_by,
        booked is not None,
    )


def place_at(stays: Iterable[Stay], at: Instant, own: str | None = None) -> Place:
    """Where somebody who arrived at an instant stood, given the stays of that day.

    Args:
        stays: of the same station and day, in any order, their own among them or not.
        at: the instant from which they waited.
        own: the visit whose place it is.
    """
    ahead, spans, officers = 0, [], set()
    for other in stays:
        if other.id == own or other.start > at:
            continue
        if other.gone_at is None or other.gone_at > at:
            ahead += 1
        elif other.called_at is not None and other.called_at <= at:
            until = other.until if other.until is not None else Instant(other.called_at + LONGEST_MS)
            if until > at - TOGETHER_MS:
                spans.append((other.called_at, until))
            if until > at - ON_DUTY_MS and other.officer is not None:
                officers.add(other.officer)
    busy = sum(until > at for _, until in spans)
    return Place(at, local_day(at).weekday(), ahead, busy, max(len(officers), _together(spans)))


def _together(spans: Sequence[tuple[Instant, Instant]]) -> int:
    """How many spans lie over one another where most do."""
    return max((sum(begins <= start < ends for begins, ends in spans) for start, _ in spans), default=0)


def waits(stays: Sequence[Stay], known: Container[str] = ()) -> Iterator[tuple[str, Place, int]]:
    """The waits of a day that tell something: who waited without an appointment until they were seen.

    Each as the visit, the place its visitor stood at and the wait in whole seconds, in the order in which
    they were seen; without those that are `known` already.
    """
    seen = [
        each
        for each in stays
        if each.seen_at is not None and not each.has_appointment and each.id not in known
    ]
    seen.sort(key=lambda each: each.seen_at or each.start)
    for each in seen:
        if each.seen_at is not None and each.seen_at >= each.start:
            yield each.id, place_at(stays, each.start, each.id), (each.seen_at - each.start) // 1000
