"""One's own place in the queue, asked for with the code of one's ticket; and leaving the queue with it."""

from typing import Any

import msgspec

from kiosk.domain import queue
from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import NotFound, NotNow
from kiosk.domain.estimate import Range
from kiosk.domain.instant import Instant, local_day
from kiosk.domain.staff import Act, Actor, permit
from kiosk.domain.visit import decisions
from kiosk.domain.visit.fold import Phase, Visit
from kiosk.service import ticket_code
from kiosk.service.counter import Counter, corrected_at, corrected_now
from kiosk.service.scanning import made_by
from kiosk.service.ticket_code import SignedCode
from kiosk.settings import Station
from kiosk.store import views

_WAITING = frozenset({Phase.WAITING, Phase.ABSENT})
"""Neither called nor with an officer; who missed a call is called again."""


class Place(msgspec.Struct, frozen=True):
    """Where a visitor stands. Nothing personal.

    Attributes:
        is_waiting: not called now, and not with an officer.
        called_to: the room or counter that they are called to now, or None.
        ahead: how many wait who come before them.
        seen_by: when they should have been seen by.
        estimate: how long it may still take, or None where nobody can say.
    """

    visit: SubjectId
    code: str
    is_waiting: bool
    called_to: str | None
    ahead: int
    seen_by: Instant
    has_appointment: bool
    estimate: Range | None = None


def place(counter: Counter, actor: Actor, scanned: str) -> Place:
    """Where the visitor with a scanned ticket stands.

    Raises:
        NotUnderstood: it is no ticket's code, or not as a device of ours made it.
        NotFound: another station's ticket, or a visit that is not open here today.
    """
    permit(actor, Act.CHECK_IN)
    code = ticket_code.read(scanned)
    with counter.store.reading() as connection:
        now = corrected_now(counter, connection)
        today = local_day(now).isoformat()
        visit = _own(connection, counter.station, code, today)
        others = views.open_visits(connection, counter.station.id)
    standards = counter.station.standards
    seconds = {"appointment_s": standards.appointment_s, "walk_in_s": standards.walk_in_s}
    todays = [each for each in others if each.day == today]
    before = queue.order(todays, **seconds)
    ids = [each.id for each in before]
    in_front = before[: ids.index(visit.id)] if visit.id in ids else []
    ahead = sum(each.phase is Phase.WAITING for each in in_front) if visit.phase in _WAITING else 0
    is_told = visit.phase in _WAITING and visit.appointment_at is None and not visit.urgent
    busy = sum(each.phase in {Phase.CALLED, Phase.SEEN} for each in todays)
    return Place(
        visit=visit.id,
        code=visit.code,
        is_waiting=visit.phase in _WAITING,
        called_to=visit.place if visit.phase is Phase.CALLED else None,
        ahead=ahead,
        seen_by=queue.due(visit, **seconds),
        has_appointment=visit.appointment_at is not None,
        estimate=counter.estimates.of(now, ahead, busy) if is_told else None,
    )


def leave(counter: Counter, actor: Actor, scanned: str) -> None:
    """Let the visitor with a scanned ticket leave the queue.

    Raises:
        NotUnderstood, NotFound: as `place`.
        NotNow: they are being called or with an officer; then they tell the officer.
    """
    permit(actor, Act.CHECK_IN)
    code = ticket_code.read(scanned)
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        today = local_day(corrected_at(transaction)).isoformat()
        visit = _own(transaction.connection, counter.station, code, today)
        if visit.phase not in _WAITING:
            raise NotNow(f"{visit.code} is being called or with an officer; please tell the officer.")
        transaction.append(visit.id, decisions.leave(visit))


def _own(connection: Any, station: Station, code: SignedCode, today: str) -> Visit:
    """The open visit of a ticket that a device of ours has signed."""
    made_by(connection, station.id, code)
    visit = views.visit(connection, code.ticket.visit)
    if visit is None or not visit.is_open or visit.day != today or visit.station != station.id:
        raise NotFound("This ticket is not in today's queue. An officer will help you.")
    return visit
