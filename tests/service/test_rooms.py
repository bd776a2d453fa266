"""Private rooms: one holder after any merge, the other displaced for all to see."""

import pytest

from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import NotFound, NotNow, RoomHeld
from kiosk.service import rooms, serving, watching
from kiosk.service.check_in import CheckIn, check_in
from kiosk.service.counter import Counter
from kiosk.service.displaced import next_best
from kiosk.service.rooms import RoomView, give_back_room, take_room
from kiosk.settings import Room
from kiosk.store import views
from tests.helpers.clock import FakeClock
from tests.helpers.counters import NOON, OFFICER, SECOND_OFFICER, Devices
from tests.helpers.entries import at
from tests.helpers.journals import bodies_of, carry, fingerprint, problems

UNTIL = NOON + 30 * 60_000


def arrive(counter: Counter) -> tuple[SubjectId, str]:
    ticket = check_in(counter, OFFICER, CheckIn())
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


def lose_a_room(devices: Devices, clock: FakeClock) -> tuple[Counter, SubjectId, str, str]:
    """The second officer's desk, offline, took Room 1; the first officer's claim was accepted before."""
    counter = devices.make("desk-1")
    apart = devices.make("desk-2", is_sequencer=False)
    (first, first_code), (second, second_code) = arrive(counter), arrive(counter)
    carry(counter.store, apart.store)
    take_room(apart, SECOND_OFFICER, second, "room-1")
    clock.advance(minutes=1)
    take_room(counter, OFFICER, first, "room-1")
    carry(counter.store, apart.store)
    return apart, second, first_code, second_code


def test_who_lost_a_room_is_told_by_whom_and_offered_the_next(devices: Devices, clock: FakeClock) -> None:
    """They stand in the corridor with a visitor: one press must give them another room."""
    apart, second, first_code, second_code = lose_a_room(devices, clock)
    assert watching.desk_view(apart, OFFICER).lost_rooms == (), "only the officer it concerns"
    (lost,) = watching.desk_view(apart, SECOND_OFFICER).lost_rooms
    assert (lost.room, lost.offered, lost.offered_name) == ("Room 1", "room-2", "Room 2")
    assert (lost.claim.visit, lost.claim.code) == (second, second_code)
    assert (lost.claim.holder, lost.claim.holder_code) == ("4417", first_code)
    take_room(apart, SECOND_OFFICER, second, "room-2")
    assert watching.desk_view(apart, SECOND_OFFICER).lost_rooms == ()
    clock.advance(minutes=20)
    give_back_room(apart, SECOND_OFFICER, "room-2")
    assert watching.desk_view(apart, SECOND_OFFICER).lost_rooms == (), "that was settled long ago"


def test_a_lost_room_is_told_while_the_visit_goes_on(devices: Devices, clock: FakeClock) -> None:
    """Nobody is troubled about a visitor who has gone."""
    apart, second, *_ = lose_a_room(devices, clock)
    serving.leave(apart, SECOND_OFFICER, second)
    assert watching.desk_view(apart, SECOND_OFFICER).lost_rooms == ()


def test_without_a_free_room_none_is_offered(devices: Devices, clock: FakeClock) -> None:
    """The officer is told all the same, and the same room when it is free again."""
    apart, *_ = lose_a_room(devices, clock)
    other, _ = arrive(apart)
    take_room(apart, OFFICER, other, "room-2")
    assert [lost.offered for lost in watching.desk_view(apart, SECOND_OFFICER).lost_rooms] == [None]
    give_back_room(apart, OFFICER, "room-1")
    assert [lost.offered for lost in watching.desk_view(apart, SECOND_OFFICER).lost_rooms] == ["room-1"]


def test_the_next_best_room_has_the_same_features_then_seats_for_all() -> None:
    """Who needed the hearing loop still does; a party of five does not fit on two chairs."""
    lost = Room(id="a", name="A", seats=2, features=("loop", "step-free"))
    small = Room(id="b", name="B", seats=2, features=())
    large = Room(id="c", name="C", seats=6, features=())
    loop = Room(id="d", name="D", seats=2, features=("loop",))
    every = (lost, small, large, loop)
    assert next_best(every, "a", {"b", "c", "d"}, 5) is loop
    assert next_best(every, "a", {"b", "c"}, 5) is large
    assert next_best(every, "a", {"b", "c"}, 2) is small, "the station's own order decides"
    assert next_best(every, "a", set(), 1) is None


def test_a_claim_is_provisional_until_the_centre_has_it(devices: Devices) -> None:
    """The desk says so, and no longer once it is accepted; a lone PC numbers its own at once."""
    counter = devices.make("desk-1")
    apart = devices.make("desk-2", is_sequencer=False)
    visit, _ = arrive(counter)
    carry(counter.store, apart.store)
    take_room(apart, OFFICER, visit, "room-1")
    serving.call(apart, OFFICER, visit)
    assert room(apart).provisional
    assert watching.desk_view(apart, OFFICER).in_hand[0].visit.provisional
    carry(apart.store, counter.store)
    carry(counter.store, apart.store)
    assert not room(apart).provisional
    assert not watching.desk_view(apart, OFFICER).in_hand[0].visit.provisional
    alone, _ = arrive(counter)
    take_room(counter, OFFICER, alone, "room-2")
    serving.call(counter, OFFICER, alone)
    assert not room(counter, "room-2").provisional
    assert not any(row.visit.provisional for row in watching.desk_view(counter, OFFICER).in_hand)


def test_a_room_is_still_held_after_midnight(counter: Counter, clock: FakeClock) -> None:
    """Somebody sits in it: a new day does not open the door."""
    clock.set(at("23:50"))
    (late, code), (other, _) = arrive(counter), arrive(counter)
    take_room(counter, OFFICER, late, "room-1")
    clock.set(at("00:05", "2026-11-21"))
    assert (room(counter).visit, room(counter).code, room(counter).until) == (
        late,
        code,
        at("00:20", "2026-11-21"),
    )
    assert [(held, lost) for _, _, _, held, lost in room(counter).claims] == [(True, False)]
    with pytest.raises(RoomHeld):
        take_room(counter, SECOND_OFFICER, other, "room-1")
    give_back_room(counter, OFFICER, "room-1")
    assert room(counter).visit is None
    take_room(counter, SECOND_OFFICER, other, "room-1")
    assert room(counter).visit == other


def test_a_room_that_nobody_gave_back_is_free_the_next_morning(counter: Counter, clock: FakeClock) -> None:
    """The visit was over at six in the evening; only the pressing of a button was forgotten."""
    visit, _ = arrive(counter)
    take_room(counter, OFFICER, visit, "room-1")
    serving.see(counter, OFFICER, visit)
    serving.finish(counter, OFFICER, visit)
    clock.advance(minutes=20 * 60)
    assert room(counter).visit is None
    with pytest.raises(NotFound):
        give_back_room(counter, OFFICER, "room-1")
    tomorrow, _ = arrive(counter)
    take_room(counter, OFFICER, tomorrow, "room-1")
    assert room(counter).visit == tomorrow


def test_rooms_are_kept_by_the_corrected_clock(devices: Devices, clock: FakeClock) -> None:
    """Two desks with clocks hours apart mean the same day and the same half hour."""
    counter = devices.make("desk-1", offset_ms=13 * 3_600_000)
    visit, _ = arrive(counter)
    take_room(counter, OFFICER, visit, "room-1")
    right = NOON - 13 * 3_600_000
    assert room(counter).until == right + 30 * 60_000
    with counter.store.reading() as connection:
        assert list(views.rooms_on(connection, "2026-11-19"))
        assert not views.rooms_on(connection, "2026-11-20")
    assert clock.now() == NOON
