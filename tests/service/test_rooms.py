"""Private rooms: one holder after any merge, the other displaced for all to see."""

import pytest

from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import NotFound, NotNow, RoomHeld
from kiosk.service import rooms, serving, watching
from kiosk.service.check_in import CheckIn, check_in
from kiosk.service.counter import Counter
from kiosk.service.rooms import RoomView, give_back_room, take_room
from tests.helpers.clock import FakeClock
from tests.helpers.counters import NOON, OFFICER, SECOND_OFFICER, VISITOR, Devices
from tests.helpers.journals import bodies_of, carry, fingerprint, problems

UNTIL = NOON + 30 * 60_000


def arrive(counter: Counter) -> tuple[SubjectId, str]:
    ticket = check_in(counter, VISITOR, CheckIn())
    return ticket.visit, ticket.code


def room(counter: Counter, room_id: str = "room-1") -> RoomView:
    return next(each for each in rooms.rooms(counter, OFFICER) if each.id == room_id)


def test_a_room_is_taken_for_a_visit_and_given_back(counter: Counter, clock: FakeClock) -> None:
    """The desk shows who has it, until when, and afterwards who had it."""
    visit, code = arrive(counter)
    assert (room(counter).visit, room(counter).claims) == (None, ())
    take_room(counter, OFFICER, visit, "room-1")
    assert (room(counter).visit, room(counter).code, room(counter).until) == (visit, code, UNTIL)
    assert room(counter).claims == ((NOON, UNTIL, code, True, False),)
    assert watching.desk_view(counter, OFFICER).waiting[0].room == "Room 1"
    assert room(counter, "room-2").visit is None
    back = clock.advance(minutes=10)
    give_back_room(counter, SECOND_OFFICER, "room-1")
    assert (room(counter).visit, room(counter).claims) == (None, ((NOON, back, code, False, False),))
    with pytest.raises(NotFound, match="free already"):
        give_back_room(counter, OFFICER, "room-1")


def test_a_held_room_is_refused_and_free_again_afterwards(counter: Counter, clock: FakeClock) -> None:
    """People who sit in a room are not walked in on."""
    (first, _), (second, code) = arrive(counter), arrive(counter)
    take_room(counter, OFFICER, first, "room-1")
    before = bodies_of(counter.store)
    for visit in (first, second):
        with pytest.raises(RoomHeld, match="Room 1 is taken"):
            take_room(counter, SECOND_OFFICER, visit, "room-1")
    assert bodies_of(counter.store) == before
    clock.advance(minutes=45)
    assert room(counter).visit == first, "a room that is overdue is still occupied"
    give_back_room(counter, OFFICER, "room-1")
    take_room(counter, SECOND_OFFICER, second, "room-1")
    assert room(counter).code == code


def test_what_does_not_exist_or_is_over_takes_no_room(counter: Counter) -> None:
    """A finished visit that takes a room would block it for the rest of the day."""
    visit, _ = arrive(counter)
    with pytest.raises(NotFound, match="no room"):
        take_room(counter, OFFICER, visit, "room-9")
    with pytest.raises(NotFound, match="not known"):
        take_room(counter, OFFICER, SubjectId("visit/unknown"), "room-1")
    serving.leave(counter, OFFICER, visit)
    with pytest.raises(NotNow, match="is over"):
        take_room(counter, OFFICER, visit, "room-1")
    assert room(counter).visit is None


def test_a_finished_visit_keeps_its_room_until_it_is_given_back(counter: Counter) -> None:
    """The officer may be done while the visitor still gathers papers."""
    visit, _ = arrive(counter)
    take_room(counter, OFFICER, visit, "room-1")
    serving.see(counter, OFFICER, visit)
    serving.finish(counter, OFFICER, visit)
    assert room(counter).visit == visit


def test_of_two_claims_made_apart_the_first_accepted_holds(devices: Devices, clock: FakeClock) -> None:
    """However the entries travel there is one holder, and the other is told that they never had it."""
    counter = devices.make("desk-1")
    apart = devices.make("desk-2", is_sequencer=False)
    (first, first_code), (second, second_code) = arrive(counter), arrive(counter)
    carry(counter.store, apart.store)
    take_room(apart, SECOND_OFFICER, second, "room-1")
    assert room(apart).visit == second, "provisional, until the sequencer has spoken"
    clock.advance(minutes=1)
    take_room(counter, OFFICER, first, "room-1")
    carry(apart.store, counter.store)
    carry(counter.store, apart.store)
    for device in (counter, apart):
        assert (room(device).visit, room(device).code) == (first, first_code)
        assert [(code, held, lost) for _, _, code, held, lost in room(device).claims] == [
            (first_code, True, False),
            (second_code, False, True),
        ]
    assert fingerprint(counter.store) == fingerprint(apart.store)
    give_back_room(apart, SECOND_OFFICER, "room-1")
    assert room(apart).visit is None, "the displaced claim does not move up by itself"
    take_room(apart, SECOND_OFFICER, second, "room-1")
    carry(apart.store, counter.store)
    assert room(counter).visit == second
    assert problems(counter.store) == []


def test_a_room_is_given_back_once_by_two_officers(devices: Devices) -> None:
    """Both saw the visitor leave; the second entry must not end the next visitor's stay."""
    counter = devices.make("desk-1")
    apart = devices.make("desk-2", is_sequencer=False)
    (first, _), (second, _) = arrive(counter), arrive(counter)
    take_room(counter, OFFICER, first, "room-1")
    carry(counter.store, apart.store)
    give_back_room(apart, SECOND_OFFICER, "room-1")
    give_back_room(counter, OFFICER, "room-1")
    take_room(counter, OFFICER, second, "room-1")
    carry(apart.store, counter.store)
    assert room(counter).visit == second
