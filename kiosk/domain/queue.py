"""Who is next: a written rule under which neither appointments nor walk-ins starve.

Urgent visits first, by arrival. Then everybody by the instant at which their standard runs out, then
by arrival, then by id. That instant is fixed when a visit begins to wait, so nobody who comes later
than it less the shorter of the two standards can ever get ahead: overtaking is bounded.
"""

from collections.abc import Iterable

from kiosk.domain.instant import MINUTE_MS, Instant
from kiosk.domain.visit.decisions import may_be_called
from kiosk.domain.visit.fold import WAITS, Visit
from kiosk.domain.waiting import STANDARD_S, clock


def waiting_since(visit: Visit) -> Instant:
    """Where the visit's present wait begins: max(appointment, arrival), or its transfer after *seen*."""
    if visit.onward and visit.onward[-1][1] is None:
        return visit.onward[-1][0]
    arrived = visit.arrived_at or Instant(0)
    return arrived if visit.appointment_at is None else max(visit.appointment_at, arrived)


def standard_s(visit: Visit, appointment_s: int = STANDARD_S, walk_in_s: int = STANDARD_S) -> int:
    """The station's standard for this visit, in seconds."""
    return walk_in_s if visit.appointment_at is None else appointment_s


def due(visit: Visit, appointment_s: int = STANDARD_S, walk_in_s: int = STANDARD_S) -> Instant:
    """When the visit's standard runs out; a missed call does not move it."""
    return Instant(waiting_since(visit) + standard_s(visit, appointment_s, walk_in_s) * 1000)


def order(
    visits: Iterable[Visit], appointment_s: int = STANDARD_S, walk_in_s: int = STANDARD_S
) -> list[Visit]:
    """The visits that wait (called and absent ones too), the next first; others are left out.

    The order does not depend on the hour, so a list does not reshuffle itself while somebody reads it.
    """

    def place(visit: Visit) -> tuple[bool, int, int, str]:
        arrived = visit.arrived_at or 0
        until = arrived if visit.urgent else due(visit, appointment_s, walk_in_s)
        return not visit.urgent, until, arrived, visit.id

    return sorted((visit for visit in visits if visit.phase in WAITS), key=place)


def next_to_call(
    visits: Iterable[Visit], now: Instant, appointment_s: int = STANDARD_S, walk_in_s: int = STANDARD_S
) -> Visit | None:
    """Whom *call next* calls, or None: the first in order that may be called now."""
    waiting = order(visits, appointment_s, walk_in_s)
    return next((visit for visit in waiting if may_be_called(visit, now)), None)


def clock_ms(visit: Visit, now: Instant) -> int:
    """How long the present wait has lasted by the waiting rules; after a transfer, the onward wait.

    The clock begins at the appointment for who is early, and stands still after a missed call.
    """
    if visit.seen_at is not None:
        return max(0, now - waiting_since(visit))
    return 0 if visit.arrived_at is None else clock(visit, visit.arrived_at, now).wait_ms


def minutes_left(
    visit: Visit, now: Instant, appointment_s: int = STANDARD_S, walk_in_s: int = STANDARD_S
) -> int:
    """Whole minutes left of the standard, rounded down; below 0 from the first moment over it."""
    left_ms = standard_s(visit, appointment_s, walk_in_s) * 1000 - clock_ms(visit, now)
    return left_ms // MINUTE_MS


def ring(visit: Visit, now: Instant, appointment_s: int = STANDARD_S, walk_in_s: int = STANDARD_S) -> float:
    """How full the ring beside a visit is: 0 when the wait begins, 1 at the standard and after it."""
    return min(1.0, clock_ms(visit, now) / (standard_s(visit, appointment_s, walk_in_s) * 1000))
