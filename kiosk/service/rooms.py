"""Private rooms: taken and given back from the visit; the room's fold decides clashes."""

import datetime as dt
from collections.abc import Iterable, Mapping

import msgspec

from kiosk.domain.entry import EntryId, SubjectId
from kiosk.domain.errors import NotFound, NotNow, RoomHeld
from kiosk.domain.instant import MINUTE_MS, Instant, local_day
from kiosk.domain.room import Claim, RoomDay, RoomGivenBack, RoomTaken, room_day
from kiosk.domain.staff import Act, Actor, permit
from kiosk.domain.visit.fold import Visit
from kiosk.service.counter import Counter, corrected_at, corrected_now, visit_in
from kiosk.settings import Room
from kiosk.store import views
from kiosk.store.store import Transaction

DAY = dt.timedelta(days=1)
USUAL_MS = 30 * MINUTE_MS
"""How long a room is expected to be taken where nobody says otherwise."""


class LostClaim(msgspec.Struct, frozen=True):
    """A claim that an earlier accepted one displaced, while its visit has found no other room.

    Attributes:
        officer: who wanted the room, and `visit` and `code` for whom.
        holder: the officer who had it first, and `holder_code` for whom.
    """

    entry: EntryId
    officer: str
    visit: SubjectId
    code: str
    holder: str
    holder_code: str


class RoomView(msgspec.Struct, frozen=True):
    """A room as the desk shows it.

    Attributes:
        code: the ticket code of the visit that holds it; None where it is free.
        claims: everything taken today: (start, end or expected end, code, held now, displaced).
        provisional: the holder's claim is not accepted yet.
    """

    id: str
    name: str
    seats: int
    features: tuple[str, ...]
    visit: SubjectId | None = None
    code: str | None = None
    until: Instant | None = None
    claims: tuple[tuple[Instant, Instant, str, bool, bool], ...] = ()
    provisional: bool = False
    lost: tuple[LostClaim, ...] = ()


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
        if _held(counter, transaction, room_id) is not None:
            raise RoomHeld(f"{room.name} is taken.")
        subject = room_day(counter.station.id, room_id, local_day(corrected_at(transaction)))
        until = Instant(transaction.at + USUAL_MS)
        return transaction.append(subject, RoomTaken(visit=visit_id, start=transaction.at, until=until))


def give_back_room(counter: Counter, actor: Actor, room_id: str) -> None:
    """Give a room back, whoever held it. Raises `NotFound` where it is free or unknown."""
    permit(actor, Act.SERVE)
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        held = _held(counter, transaction, room_id)
        if held is None:
            raise NotFound("That room is free already.")
        subject, claim = held
        transaction.append(subject, RoomGivenBack(claim=claim.entry))


def rooms(counter: Counter, actor: Actor) -> tuple[RoomView, ...]:
    """Every room of the station, today; what was taken yesterday for a visit that goes on is still held."""
    permit(actor, Act.READ_QUEUE)
    with counter.store.reading() as connection:
        today = local_day(corrected_now(counter, connection))
        days = (today - DAY, today)
        found = {day: views.rooms_on(connection, day.isoformat()) for day in days}
        states: dict[str, tuple[RoomDay, ...]] = {}
        for room in counter.station.rooms:
            subjects = [(day, room_day(counter.station.id, room.id, day)) for day in days]
            states[room.id] = tuple(found[day].get(subject, RoomDay(subject)) for day, subject in subjects)
        named = {claim.visit for days in states.values() for day in days for claim in day.claims}
        visits = {visit: views.visit(connection, visit) for visit in named}
    settled = _settled(states.values())
    return tuple(
        _view(room, *states[room.id], visits=visits, settled=settled) for room in counter.station.rooms
    )


def _view(
    room: Room,
    yesterday: RoomDay,
    today: RoomDay,
    *,
    visits: Mapping[SubjectId, Visit | None],
    settled: Mapping[SubjectId, Instant],
) -> RoomView:
    held = today.holder
    claims = today.claims
    if held is None and yesterday.holder is not None and _goes_on(visits[yesterday.holder.visit]):
        held = yesterday.holder
        claims = (held, *claims)

    def code(visit: SubjectId) -> str:
        found = visits[visit]
        return found.code if found is not None else "?"

    return RoomView(
        id=room.id,
        name=room.name,
        seats=room.seats,
        features=room.features,
        visit=held.visit if held else None,
        code=code(held.visit) if held else None,
        until=held.until if held else None,
        provisional=held.provisional if held else False,
        claims=tuple(
            (
                claim.start,
                claim.until if claim.ended_at is None else claim.ended_at,
                code(claim.visit),
                claim is held,
                claim.displaced,
            )
            for claim in claims
        ),
        lost=tuple(
            LostClaim(
                claim.entry, claim.officer, claim.visit, code(claim.visit), first.officer, code(first.visit)
            )
            for claim in today.claims
            for first in (today.held_before(claim),)
            if first is not None
            and claim.start > settled.get(claim.visit, -1)
            and _goes_on(visits[claim.visit])
        ),
    )


def _settled(states: Iterable[tuple[RoomDay, ...]]) -> dict[SubjectId, Instant]:
    """When each visit last got a room: what it lost before that is of no concern any more."""
    got: dict[SubjectId, Instant] = {}
    for claim in (claim for days in states for day in days for claim in day.claims):
        if not claim.displaced:
            got[claim.visit] = max(claim.start, got.get(claim.visit, claim.start))
    return got


def _held(counter: Counter, transaction: Transaction, room_id: str) -> tuple[SubjectId, Claim] | None:
    """The claim that holds a room, and the room's day that it belongs to."""
    today = local_day(corrected_at(transaction))
    for day in (today, today - DAY):
        state: RoomDay = transaction.state(room_day(counter.station.id, room_id, day))
        holder = state.holder
        if holder is not None and (day == today or _goes_on(transaction.state(holder.visit))):
            return state.id, holder
    return None


def _goes_on(visit: Visit | None) -> bool:
    return visit is not None and visit.is_open
