"""What an officer thought they had until the centre had spoken, and what to offer instead."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

import msgspec

from kiosk.domain.entry import SubjectId
from kiosk.domain.staff import Actor
from kiosk.domain.visit.fold import Visit
from kiosk.service.rooms import LostClaim, RoomView
from kiosk.settings import Room


class LostRoom(msgspec.Struct, frozen=True):
    """A room that this officer took, and another had taken first; the next best is offered.

    Attributes:
        offered: the id of a free room, and `offered_name`; None where none is free.
    """

    claim: LostClaim
    room: str
    offered: str | None
    offered_name: str


class LostVisit(msgspec.Struct, frozen=True):
    """A visitor whom this officer called, and another officer had called first and has now."""

    visit: SubjectId
    code: str
    holder: str


def lost_rooms(
    station_rooms: Sequence[Room],
    shown: Sequence[RoomView],
    actor: Actor,
    visits: Mapping[SubjectId, Visit],
) -> Iterator[LostRoom]:
    """The rooms that an officer has lost for visits that still need one, with the next best free room.

    Args:
        station_rooms: as the station's file has them.
        shown: the same rooms as they are now.
        actor: the officer.
        visits: the visits that are known of, by their id.
    """
    free = {room.id for room in shown if room.visit is None}
    for room in shown:
        for claim in {each.visit: each for each in room.lost if each.officer == actor.id}.values():
            party = visits[claim.visit].party if claim.visit in visits else 1
            offered = next_best(station_rooms, room.id, free, party)
            yield LostRoom(claim, room.name, offered.id if offered else None, offered.name if offered else "")


def lost_visits(open_visits: Iterable[Visit], actor: Actor) -> Iterator[LostVisit]:
    """The visitors an officer called while another had them, as long as that other has them."""
    for visit in open_visits:
        holders = [lost.holder for lost in visit.lost_calls if lost.officer == actor.id]
        if holders and visit.officer == holders[-1]:
            yield LostVisit(visit.id, visit.code, holders[-1])


def next_best(station_rooms: Sequence[Room], lost: str, free: Container[str], party: int) -> Room | None:
    """The free room to offer instead of one that was lost: with the same features, then large enough."""
    wanted = next((set(room.features) for room in station_rooms if room.id == lost), set())
    offered = [room for room in station_rooms if room.id in free]
    return max(
        offered, key=lambda room: (len(wanted & set(room.features)), room.seats >= party), default=None
    )
