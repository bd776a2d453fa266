"""“Get help now”, laid over whatever page is on the screen."""

import pytest

from kiosk.domain.visit.facts import Adjustment
from kiosk.ui.phrases import touch
from kiosk.ui.touch.journeys.getting_help import Help
from kiosk.ui.touch.view import AsCode, say
from tests.ui.touch.walk import given, journey, press, says, told


def test_page_that_was_left_is_returned_to() -> None:
    """Whoever calls for help in the middle of a check-in keeps what they have said."""
    way = journey()
    press(way, "private", "adjustment_quiet")
    way.show_help(Help.CALLED)
    assert says(way.page) >= {touch.HELP_CALLED, touch.HELP_STAY}
    assert way.page.can_go_back
    way.back()
    assert way.page.name == "adjustments"
    assert way.answers.adjustments == {Adjustment.QUIET}


def test_nothing_beneath_can_be_pressed() -> None:
    """A page that cannot be seen must not react to a finger."""
    way = journey()
    press(way, "private")
    way.show_help(Help.CALLED)
    assert press(way, "finish") is None
    assert way.scan("KA1:7K3M9QT") is None
    way.ask_interpreter()
    way.back()
    assert way.page.name == "adjustments"


def test_help_over_the_ticket_returns_to_the_ticket() -> None:
    """Nothing leads back from the ticket, but the ticket itself is come back to."""
    way = journey()
    told(way, given())
    way.show_help(Help.CALLED)
    assert not way.page.leaves_by_itself, "nobody is sent away while they wait for help"
    way.back()
    assert way.page.name == "ticket"


def test_answer_of_the_store_lands_beneath() -> None:
    """Who called while the store worked still finds their ticket afterwards."""
    way = journey()
    press(way, "private", "finish")
    way.wait()
    way.show_help(Help.CALLED)
    told(way, given())
    assert way.page.name == "help"
    way.back()
    assert way.page.name == "ticket"


@pytest.mark.parametrize(
    ("how_far", "heading"),
    [
        (Help.CALLED, touch.HELP_CALLED),
        (Help.COMING, touch.HELP_COMES),
        (Help.SLOW, touch.HELP_CALLED),
        (Help.FAILED, touch.COUNTER_HELPS),
    ],
)
def test_each_step_of_a_call_has_its_heading(how_far: Help, heading: object) -> None:
    """Whoever waits for help looks at the heading only."""
    way = journey()
    way.show_help(how_far)
    assert way.page.heading == say(heading)


def test_slow_and_failed_help_name_the_other_ways() -> None:
    """Nothing stands between a visitor and a person: where nobody comes, the counter and 999 are named."""
    for how_far in (Help.SLOW, Help.FAILED):
        way = journey()
        way.show_help(how_far)
        words = [getattr(block, "words", None) for block in way.page.blocks]
        assert say(touch.CALL_999, number=AsCode("999")) in words
        assert (touch.HELP_SLOW in says(way.page)) is (how_far is Help.SLOW)


def test_first_page_under_help_is_not_pristine() -> None:
    """New data must not be put into a first page that somebody has called for help from."""
    way = journey()
    way.show_help(Help.CALLED)
    assert not way.is_pristine
    way.back()
    assert way.is_pristine
