"""What would help, asked of every visitor before their ticket."""

from kiosk.domain.visit.facts import Adjustment
from kiosk.ui.phrases import codes
from kiosk.ui.touch.view import Choice, Say
from kiosk.ui.touch.wishes import Enter
from tests.ui.touch.walk import LATER, TOUCHED, choices, journey, press


def test_arrival_is_the_first_touch_of_the_last_step() -> None:
    """The wait is counted from there (waiting rules), not from when a slow reader finishes."""
    way = journey()
    press(way, "private")
    way.choose("adjustment_quiet", TOUCHED)
    wish = way.choose("finish", LATER)
    assert isinstance(wish, Enter)
    assert wish.asked.touched_at == TOUCHED


def test_going_back_forgets_the_first_touch() -> None:
    """Who goes back from the last step has not arrived at it yet."""
    way = journey()
    press(way, "private", "adjustment_quiet")
    way.back()
    press(way, "private")
    wish = way.choose("finish", LATER)
    assert isinstance(wish, Enter)
    assert wish.asked.touched_at == LATER
    assert wish.asked.adjustments == ()


def test_ticks_can_be_taken_back() -> None:
    """A wrong touch must not follow somebody into their visit."""
    way = journey()
    press(way, "private", "adjustment_bsl", "adjustment_quiet", "adjustment_bsl")
    wish = press(way, "finish")
    assert isinstance(wish, Enter)
    assert wish.asked.adjustments == (Adjustment.QUIET,)


def test_woman_and_man_exclude_each_other() -> None:
    """The officer cannot send a woman and a man; the last choice holds, and it can be dropped."""
    way = journey()
    press(way, "private", "sex", "sex_woman", "sex", "sex_man")
    assert way.answers.adjustments == {Adjustment.MAN}
    press(way, "sex", "sex_no_matter")
    assert way.answers.adjustments == set()


def test_adjustments_page_shows_what_was_chosen() -> None:
    """It is the check of one's answers: a tick, and in words which language and who."""
    way = journey()
    press(way, "private", "interpreter", "language_ur", "sex", "sex_woman")
    shown = {block.key: block for block in way.page.blocks if isinstance(block, Choice)}
    assert shown["interpreter"].selected
    assert shown["interpreter"].hint == "اردو"
    assert shown["sex"].hint == Say(codes.WOMAN)
    assert not shown["adjustment_bsl"].selected


def test_at_most_eight_adjustments_are_asked() -> None:
    """One page holds at most eight choices."""
    way = journey()
    press(way, "private")
    assert len(choices(way.page)) == 8
