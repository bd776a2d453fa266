"""Private rooms: taken and given back from the visit; the room's fold decides clashes."""

import msgspec

from kiosk.domain.entry import EntryId, SubjectId
from kiosk.domain.errors import NotFound, NotNow, RoomHeld
from kiosk.domain.instant import MINUTE_MS, Instant, local_day
from kiosk.domain.room import RoomDay, RoomGivenBack, RoomTaken, room_day
from kiosk.domain.staff import Act, Actor, permit
from kiosk.domain.visit.fold import Visit
from kiosk.service.counter import Counter, visit_in
from kiosk.store import views

USUAL_MS = 30 * MINUTE_MS
"""How long a room is expected to be taken where nobody says otherwise."""


class RoomView(msgspec.Struct, frozen=True):
    """A room as the desk shows it.

    Attributes:
        code: the ticket code of the visit that holds it; None where it is free.
        claims: everything taken today: (start, end or expected end, code, held now, displaced).
    """

    id: str
    name: str
    seats: int
    features: tuple[str, ...]
    visit: SubjectId | None = None
    code: str | None = None
    until: Instant | None = None
    claims: tuple[tuple[Instant, Instant, str, bool, bool], ...] = ()


def take_room(counter: Counter, actor: Actor, visit_id: SubjectId, room_id: str) -> EntryId:
    """Take a room for a visit, from now.

    Raises:
        RoomHeld: another visit holds it.
        NotNow: the visit is over.
        NotFound: no such room or visit.
    """
    permit(actor, Act.SERVE)
    room = counter.station.room(room_id)
    if room is None:
        raise NotFound(f"This station has no room “{room_id}”.")
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        visit = visit_in(transaction, visit_id)
        if not visit.is_open:
            raise NotNow(f"The visit of {visit.code} is over; it takes no room.")
        subject = room_day(counter.station.id, room_id, local_day(transaction.at))
        state: RoomDay = transaction.state(subject)
        if state.holder is not None:
            raise RoomHeld(f"{room.name} is taken.")
        until = Instant(transaction.at + USUAL_MS)
        return transaction.append(subject, RoomTaken(visit=visit_id, start=transaction.at, until=until))


def give_back_room(counter: Counter, actor: Actor, room_id: str) -> None:
    """Give a room back, whoever held it. Raises `NotFound` where it is free or unknown."""
    permit(actor, Act.SERVE)
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        subject = room_day(counter.station.id, room_id, local_day(transaction.at))
        state: RoomDay = transaction.state(subject)
        if state.holder is None:
            raise NotFound("That room is free already.")
        transaction.append(subject, RoomGivenBack(claim=state.holder.entry))


def rooms(counter: Counter, actor: Actor) -> tuple[RoomView, ...]:
    """Every room of the station, today."""
    permit(actor, Act.READ_QUEUE)
    today = local_day(counter.clock.now())
    with counter.store.reading() as connection:
        days = views.rooms_on(connection, today.isoformat())
        found = []
        for room in counter.station.rooms:
            state = days.get(room_day(counter.station.id, room.id, today))
            claims = state.claims if state else ()
            codes = {claim.visit: _code(views.visit(connection, claim.visit)) for claim in claims}
            holder = state.holder if state else None
            found.append(
                RoomView(
                    id=room.id,
                    name=room.name,
                    seats=room.seats,
                    features=room.features,
                    visit=holder.visit if holder else None,
                    code=codes[holder.visit] if holder else None,
                    until=holder.until if holder else None,
                    claims=tuple(
                        (
                            claim.start,
                            claim.until if claim.ended_at is None else claim.ended_at,
                            codes[claim.visit],
                            claim is holder,
                            claim.displaced,
                        )
                        for claim in claims
                    ),
                )
            )
    return tuple(found)


def _code(visit: Visit | None) -> str:
    return visit.code if visit is not None else "?"
