"""What officers do with visits: each step, each refusal, each step taken back, and two officers at once."""

from collections.abc import Callable

import pytest

from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import NotFound, NotNow, NotUnderstood
from kiosk.domain.visit.facts import BreachReason, VisitDetails
from kiosk.domain.visit.fold import Phase, Visit
from kiosk.service import serving, watching
from kiosk.service.check_in import CheckIn, check_in
from kiosk.service.counter import Counter
from kiosk.store import views
from tests.helpers.clock import FakeClock
from tests.helpers.counters import NOON, OFFICER, SECOND_OFFICER, VISITOR, Devices
from tests.helpers.journals import bodies_of, carry, fingerprint, problems, rebuilt, visits_of

Step = Callable[[Counter, SubjectId], Visit]


@pytest.fixture
def visit(counter: Counter) -> SubjectId:
    """Somebody who waits."""
    return check_in(counter, VISITOR, CheckIn(reason="crime")).visit


def call(counter: Counter, visit: SubjectId) -> Visit:
    return serving.call(counter, OFFICER, visit)


def absent(counter: Counter, visit: SubjectId) -> Visit:
    return serving.mark_absent(counter, OFFICER, visit)


def back(counter: Counter, visit: SubjectId) -> Visit:
    return serving.bring_back(counter, OFFICER, visit)


def see(counter: Counter, visit: SubjectId) -> Visit:
    return serving.see(counter, OFFICER, visit)


def transfer(counter: Counter, visit: SubjectId) -> Visit:
    return serving.transfer(counter, OFFICER, visit, "Room 2", "prefers to stand")


def finish(counter: Counter, visit: SubjectId) -> Visit:
    return serving.finish(counter, OFFICER, visit)


def leave(counter: Counter, visit: SubjectId) -> Visit:
    return serving.leave(counter, OFFICER, visit)


def explain(counter: Counter, visit: SubjectId) -> Visit:
    return serving.explain_breach(counter, OFFICER, visit, BreachReason.NO_OFFICER, "one of us was ill")


def prioritise(counter: Counter, visit: SubjectId) -> Visit:
    return serving.prioritise(counter, OFFICER, visit, urgent=True)


def note(counter: Counter, visit: SubjectId) -> Visit:
    return serving.write_note(counter, OFFICER, visit, "speaks softly")


def recode(counter: Counter, visit: SubjectId) -> Visit:
    return serving.recode(counter, OFFICER, visit)


STEPS: dict[Step, set[tuple[Step, ...]]] = {
    call: {(), (call,), (absent,), (transfer,)},
    absent: {(call,)},
    back: {(absent,)},
    see: {(), (call,), (absent,), (transfer,)},
    transfer: {(), (call,), (see,), (transfer,)},
    finish: {(see,)},
    leave: {(), (call,), (absent,), (transfer,)},
}
"""From where each step can be taken: () is waiting; the others stand for having got there by that step."""
PATHS: dict[tuple[Step, ...], tuple[Step, ...]] = {
    (): (),
    (call,): (call,),
    (absent,): (call, absent),
    (see,): (call, see),
    (transfer,): (call, see, transfer),
    (finish,): (see, finish),
    (leave,): (leave,),
}


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.__name__)
@pytest.mark.parametrize("stands", PATHS, ids=lambda path: path[0].__name__ if path else "waiting")
def test_each_step_is_possible_exactly_where_it_makes_sense(
    counter: Counter, clock: FakeClock, visit: SubjectId, step: Step, stands: tuple[Step, ...]
) -> None:
    """A button pressed at the wrong moment must change nothing and say why."""
    for before in PATHS[stands]:
        clock.advance(minutes=1)
        before(counter, visit)
    clock.advance(minutes=3)
    entries = bodies_of(counter.store)
    if stands in STEPS[step]:
        step(counter, visit)
        assert len(bodies_of(counter.store)) == len(entries) + 1
    else:
        with pytest.raises(NotNow, match="this cannot be done now"):
            step(counter, visit)
        assert bodies_of(counter.store) == entries


@pytest.mark.parametrize(
    "path",
    [
        (call,),
        (call, call),
        (call, absent),
        (call, absent, back),
        (call, absent, call),
        (call, see),
        (call, absent, see),
        (see, transfer),
        (transfer,),
        (see, transfer, call, see),
        (see, finish),
        (leave,),
        (call, leave),
        (explain,),
        (prioritise,),
        (note,),
        (recode,),
        (see, finish, note),
    ],
    ids=lambda path: "-".join(step.__name__ for step in path),
)
def test_the_last_step_can_be_taken_back(
    counter: Counter, clock: FakeClock, visit: SubjectId, path: tuple[Step, ...]
) -> None:
    """A slip must not stand in somebody's wait; both the slip and the undoing stay in the log."""
    states = [visits_of(counter.store)[visit]]
    for step in path:
        clock.advance(minutes=3)
        states.append(step(counter, visit))
    entries = len(bodies_of(counter.store))
    for expected in reversed(states[:-1]):
        clock.advance(seconds=5)
        undone = serving.undo(counter, OFFICER, visit)
        assert undone == expected == visits_of(counter.store)[visit]
    assert len(bodies_of(counter.store)) == entries + len(path)
    with pytest.raises(NotNow, match="no step of"):
        serving.undo(counter, OFFICER, visit)
    assert problems(counter.store) == []
    assert rebuilt(counter.store) == fingerprint(counter.store)


def test_a_call_shows_the_place_and_a_second_call_counts(
    counter: Counter, clock: FakeClock, visit: SubjectId
) -> None:
    """The board shows where to go; the first call's instant is what a missed call is measured from."""
    first = serving.call(counter, OFFICER, visit)
    assert (first.place, first.officer, first.calls) == ("Counter", "4417", 1)
    clock.advance(seconds=20)
    second = serving.call(counter, OFFICER, visit, "room-2")
    assert (second.place, second.calls) == ("Room 2", 2)
    assert (second.first_called_at, second.called_at) == (NOON, NOON + 20_000)
    with pytest.raises(NotFound, match="has no room"):
        serving.call(counter, OFFICER, visit, "room-9")


def test_a_second_call_comes_two_minutes_after_the_missed_one(
    counter: Counter, clock: FakeClock, visit: SubjectId
) -> None:
    """Somebody who is in the washroom gets the two minutes that the rules promise, to the millisecond."""
    serving.call(counter, OFFICER, visit)
    clock.advance(seconds=30)
    serving.mark_absent(counter, OFFICER, visit)
    clock.set(NOON)
    clock.advance(ms=119_999)
    with pytest.raises(NotNow, match="Call again in 1 s"):
        serving.call(counter, SECOND_OFFICER, visit)
    with pytest.raises(NotFound, match="Nobody is waiting"):
        serving.call_next(counter, SECOND_OFFICER)
    assert not watching.desk_view(counter, OFFICER).waiting[0].may_be_called
    clock.advance(ms=1)
    assert watching.desk_view(counter, OFFICER).waiting[0].may_be_called
    assert serving.call_next(counter, SECOND_OFFICER).officer == "4460"


def test_a_missed_call_and_the_return_are_kept(counter: Counter, clock: FakeClock, visit: SubjectId) -> None:
    """Only first missed call to return is taken off the wait; both instants must be there."""
    serving.call(counter, OFFICER, visit)
    clock.advance(minutes=1)
    gone = serving.mark_absent(counter, OFFICER, visit)
    assert (gone.phase, gone.missed_at, gone.missed_calls, gone.officer) == (Phase.ABSENT, NOON, 1, None)
    returned = clock.advance(minutes=4)
    came = serving.bring_back(counter, SECOND_OFFICER, visit)
    assert (came.phase, came.returned_at) == (Phase.WAITING, returned)


def test_a_transfer_after_seen_begins_an_onward_wait(
    counter: Counter, clock: FakeClock, visit: SubjectId
) -> None:
    """*Seen* never moves; what comes after is measured on its own."""
    serving.see(counter, OFFICER, visit)
    moved_at = clock.advance(minutes=5)
    moved = serving.transfer(counter, OFFICER, visit, " Room 2 ", "about the car")
    assert (moved.phase, moved.seen_at, moved.onward) == (Phase.WAITING, NOON, ((moved_at, None),))
    assert moved.officer is None
    again_at = clock.advance(minutes=6)
    again = serving.see(counter, SECOND_OFFICER, visit)
    assert (again.seen_at, again.seen_by, again.onward) == (NOON, "4417", ((moved_at, again_at),))
    with counter.store.reading() as connection:
        details = views.details(connection, visit, VisitDetails)
    assert (details.waits_for, details.note) == ("Room 2", "about the car")


def test_two_officers_never_hold_one_visitor(devices: Devices, counter: Counter, visit: SubjectId) -> None:
    """By construction: the second to press is told who was first, on the same file or another window."""
    other = Counter(
        devices.open(counter.store.path), counter.clock, counter.station, counter.device, counter.rng
    )
    serving.call(counter, OFFICER, visit)
    with pytest.raises(NotNow, match="already been called by 4417"):
        serving.call(other, SECOND_OFFICER, visit)
    with pytest.raises(NotNow, match="called by 4417, who will see them"):
        serving.see(other, SECOND_OFFICER, visit)
    with pytest.raises(NotFound):
        serving.call_next(other, SECOND_OFFICER)
    mine, theirs = watching.desk_view(counter, OFFICER), watching.desk_view(other, SECOND_OFFICER)
    assert [row.visit.id for row in mine.in_hand] == [visit] == [row.visit.id for row in theirs.elsewhere]
    assert (mine.elsewhere, theirs.in_hand, theirs.waiting) == ((), (), ())


def test_of_two_calls_made_apart_the_first_accepted_stands(devices: Devices, clock: FakeClock) -> None:
    """When the line comes back exactly one officer has the visitor, and undo takes back their own call."""
    counter = devices.make("desk-1")
    apart = devices.make("desk-2", is_sequencer=False)
    visit = check_in(counter, VISITOR, CheckIn()).visit
    carry(counter.store, apart.store)
    serving.call(apart, SECOND_OFFICER, visit, "room-2")
    clock.advance(seconds=30)
    serving.call(counter, OFFICER, visit, "room-1")
    carry(apart.store, counter.store)
    carry(counter.store, apart.store)
    for device in (counter, apart):
        merged = visits_of(device.store)[visit]
        assert (merged.officer, merged.place, merged.calls) == ("4417", "Room 1", 1)
        assert len(merged.displaced) == 1
    assert fingerprint(counter.store) == fingerprint(apart.store)
    undone = serving.undo(counter, OFFICER, visit)
    assert (undone.officer, undone.place) == ("4460", "Room 2")


def test_call_next_takes_urgent_first_and_passes_over_who_cannot_be_called(
    counter: Counter, clock: FakeClock
) -> None:
    """The written rule of the queue, through the real store."""
    first, second = (check_in(counter, VISITOR, CheckIn(reason="crime")).visit for _ in range(2))
    clock.advance(minutes=5)
    urgent = check_in(counter, VISITOR, CheckIn(reason="danger")).visit
    assert serving.call_next(counter, OFFICER).id == urgent
    serving.prioritise(counter, OFFICER, second, urgent=True)
    assert serving.call_next(counter, OFFICER, "room-1").id == second
    serving.prioritise(counter, OFFICER, second, urgent=False)
    assert serving.call_next(counter, OFFICER).id == first
    with pytest.raises(NotFound):
        serving.call_next(counter, OFFICER)


def test_who_was_left_open_yesterday_is_shown_and_not_called_by_call_next(
    counter: Counter, clock: FakeClock, visit: SubjectId
) -> None:
    """A forgotten visit has to be settled by hand, not to be called into an empty room."""
    clock.advance(minutes=24 * 60)
    with pytest.raises(NotFound):
        serving.call_next(counter, OFFICER)
    row = watching.desk_view(counter, OFFICER).waiting[0]
    assert (row.visit.id, row.is_from_earlier) == (visit, True)
    serving.leave(counter, OFFICER, visit)
    assert watching.desk_view(counter, OFFICER).waiting == ()


def test_a_breach_must_be_explained_once(counter: Counter, clock: FakeClock, visit: SubjectId) -> None:
    """The manager reads why; the desk stops asking as soon as it has been said."""
    clock.advance(minutes=15)
    assert watching.desk_view(counter, OFFICER).unexplained == ()
    clock.advance(ms=1)
    assert [row.visit.id for row in watching.desk_view(counter, OFFICER).unexplained] == [visit]
    explained = explain(counter, visit)
    assert explained.breach_reason is BreachReason.NO_OFFICER
    assert watching.desk_view(counter, OFFICER).unexplained == ()
    serving.undo(counter, OFFICER, visit)
    assert len(watching.desk_view(counter, OFFICER).unexplained) == 1


def test_notes_add_up_and_stay_out_of_the_facts(counter: Counter, visit: SubjectId) -> None:
    """A note is about a person: it is kept apart, and it fades."""
    serving.write_note(counter, OFFICER, visit, "  speaks softly ")
    serving.write_note(counter, SECOND_OFFICER, visit, "has a guide dog")
    assert watching.desk_view(counter, OFFICER).waiting[0].notes == ("speaks softly", "has a guide dog")
    assert b"guide dog" not in b"".join(bodies_of(counter.store))
    serving.undo(counter, OFFICER, visit)
    assert watching.desk_view(counter, OFFICER).waiting[0].notes == ("speaks softly",)


@pytest.mark.parametrize("text", ["", "   ", "x" * 2_001])
def test_an_empty_or_endless_note_is_refused(counter: Counter, visit: SubjectId, text: str) -> None:
    """A note says something, and is no place for a statement."""
    before = bodies_of(counter.store)
    with pytest.raises(NotUnderstood):
        serving.write_note(counter, OFFICER, visit, text)
    with pytest.raises(NotUnderstood):
        serving.transfer(counter, OFFICER, visit, text if len(text) < 9 else "Room 2", text)
    with pytest.raises(NotUnderstood, match="put more into the note"):
        serving.transfer(counter, OFFICER, visit, "x" * 61)
    assert bodies_of(counter.store) == before


def test_a_damaged_character_is_refused_wherever_words_are_kept(counter: Counter, visit: SubjectId) -> None:
    """Half a character cannot be written down; the officer is told, and nothing breaks."""
    before = bodies_of(counter.store)
    with pytest.raises(NotUnderstood, match="damaged character"):
        serving.write_note(counter, OFFICER, visit, "a\ud800")
    with pytest.raises(NotUnderstood, match="damaged character"):
        serving.transfer(counter, OFFICER, visit, "Room \ud800")
    with pytest.raises(NotUnderstood, match="damaged character"):
        serving.explain_breach(counter, OFFICER, visit, BreachReason.OTHER, "a\ud800")
    assert bodies_of(counter.store) == before


def test_a_visit_that_is_not_known_is_not_found(counter: Counter) -> None:
    """A ticket of another station, or one made up."""
    unknown = SubjectId("visit/unknown")
    for step in (call, absent, back, see, transfer, finish, leave, explain, prioritise, note, recode):
        with pytest.raises(NotFound):
            step(counter, unknown)
    with pytest.raises(NotFound):
        serving.undo(counter, OFFICER, unknown)
    assert bodies_of(counter.store) == []


def test_the_story_of_a_visit_tells_who_did_what_where_and_what_was_taken_back(
    counter: Counter, clock: FakeClock, visit: SubjectId
) -> None:
    """A complaint a month later is answered from here."""
    call(counter, visit)
    clock.advance(minutes=3)
    serving.undo(counter, OFFICER, visit)
    serving.write_note(counter, SECOND_OFFICER, visit, "speaks softly")
    lines = watching.story(counter, OFFICER, visit)
    assert [(line.entry.kind, line.entry.actor, line.withdrawn) for line in lines] == [
        ("visit.arrived", "device", False),
        ("visit.called", "4417", True),
        ("entry.withdrawn", "4417", False),
        ("visit.noted", "4460", False),
    ]
    assert {line.device for line in lines} == {"counter"}
    assert lines[-1].personal == VisitDetails(note="speaks softly")
    assert lines[2].entry.at == clock.now()
