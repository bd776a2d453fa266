"""*Get help now*: silent at the kiosk, seen at the desk, answered within the desk's sight."""

import pytest

from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import NotFound, NotNow
from kiosk.service import helping, watching
from kiosk.service.check_in import CheckIn, check_in
from kiosk.service.counter import Counter
from tests.helpers.clock import FakeClock
from tests.helpers.counters import NOON, OFFICER, SECOND_OFFICER, VISITOR, Devices
from tests.helpers.entries import at
from tests.helpers.journals import bodies_of, carry, problems


def test_a_call_is_seen_answered_and_closed(devices: Devices) -> None:
    """Whoever calls must see that somebody comes; whoever comes must know where to."""
    desk = devices.make()
    kiosk = devices.make("kiosk", device="kiosk", is_sequencer=False)
    call = helping.call_for_help(kiosk, VISITOR)
    assert not helping.help_is_answered(kiosk, VISITOR, call)
    carry(kiosk.store, desk.store)
    (seen,) = watching.desk_view(desk, OFFICER).help
    assert (seen.id, seen.place, seen.at, seen.answered_by) == (call, "Kiosk by the side door", NOON, None)
    helping.answer_help(desk, OFFICER, call)
    carry(desk.store, kiosk.store)
    assert helping.help_is_answered(kiosk, VISITOR, call)
    (seen,) = helping.help_calls(desk, SECOND_OFFICER)
    assert seen.answered_by == "4417"
    with pytest.raises(NotNow, match="4417 is on the way there already"):
        helping.answer_help(desk, SECOND_OFFICER, call)
    helping.close_help(desk, SECOND_OFFICER, call)
    assert helping.help_calls(desk, OFFICER) == watching.desk_view(desk, OFFICER).help == ()
    for act in (helping.answer_help, helping.close_help):
        with pytest.raises(NotNow, match="closed already"):
            act(desk, OFFICER, call)
    assert problems(desk.store) == []


def test_pressing_again_calls_once_until_somebody_has_answered(devices: Devices, clock: FakeClock) -> None:
    """A frightened person presses ten times; the next one in need must not be taken for the first."""
    counter = devices.make()
    call = helping.call_for_help(counter, VISITOR)
    before = bodies_of(counter.store)
    clock.advance(minutes=1, seconds=59)
    assert helping.call_for_help(counter, VISITOR) == call
    assert bodies_of(counter.store) == before
    clock.advance(seconds=1)
    later = helping.call_for_help(counter, VISITOR)
    assert later != call
    helping.answer_help(counter, OFFICER, later)
    assert helping.call_for_help(counter, VISITOR) not in {call, later}
    elsewhere = devices.make("kiosk", device="kiosk", is_sequencer=False)
    carry(counter.store, elsewhere.store)
    assert helping.call_for_help(elsewhere, VISITOR) not in {
        each.id for each in helping.help_calls(counter, OFFICER)
    }


def test_one_walk_answers_every_call_from_a_place(devices: Devices, clock: FakeClock) -> None:
    """Somebody who plays with the button for an hour must not fill the desk with thirty alarms."""
    counter = devices.make()
    calls = [helping.call_for_help(counter, VISITOR)]
    for _ in range(3):
        clock.advance(minutes=2)
        calls.append(helping.call_for_help(counter, VISITOR))
    elsewhere = devices.make("kiosk", device="kiosk", is_sequencer=False)
    other = helping.call_for_help(elsewhere, VISITOR)
    carry(elsewhere.store, counter.store)
    helping.answer_help(counter, OFFICER, calls[2])
    answered = {each.id: each.answered_by for each in helping.help_calls(counter, OFFICER)}
    assert answered == {**dict.fromkeys(calls, "4417"), other: None}
    later = helping.call_for_help(counter, VISITOR)
    helping.close_help(counter, OFFICER, calls[0])
    still = {each.id for each in helping.help_calls(counter, OFFICER)}
    assert still == {other, later}, "a call that came after the answer is not closed with the others"


def test_help_can_be_called_when_the_counter_is_closed(counter: Counter, clock: FakeClock) -> None:
    """Somebody at a kiosk in the porch at night is worth a call, whoever hears it."""
    clock.set(at("23:30"))
    assert not helping.help_is_answered(counter, VISITOR, helping.call_for_help(counter, VISITOR))


def test_a_call_that_is_not_known_is_not_found(counter: Counter) -> None:
    """A desk that was restored may be asked for what it has lost."""
    visit = check_in(counter, VISITOR, CheckIn()).visit
    for subject in (SubjectId("help/none"), SubjectId("odd"), visit):
        with pytest.raises(NotFound):
            helping.help_is_answered(counter, VISITOR, subject)
        with pytest.raises(NotFound):
            helping.answer_help(counter, OFFICER, subject)
        with pytest.raises(NotFound):
            helping.close_help(counter, OFFICER, subject)
