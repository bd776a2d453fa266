"""Why somebody is here, as far as a public screen may ask."""

from kiosk.domain.visit.facts import Category
from kiosk.ui.touch.wishes import Enter
from tests.ui.touch.walk import choices, journey, press


def test_private_visit_is_asked_for_no_reason() -> None:
    """“Speak to someone privately” must lead to a ticket without a word about why."""
    way = journey()
    wish = press(way, "private", "finish")
    assert isinstance(wish, Enter)
    assert (wish.asked.reason, wish.asked.category) == (None, Category.PRIVATE)


def test_reason_that_is_chosen_reaches_the_desk() -> None:
    """The officer must know what an open reason was, so that the visitor need not say it twice."""
    wish = press(journey(), "speak", "reason_crime", "finish")
    assert isinstance(wish, Enter)
    assert wish.asked.reason == "crime"


def test_another_reason_keeps_the_neutral_category() -> None:
    """Whoever names no reason still said roughly what for, and the desk must not lose that."""
    wish = press(journey(), "documents", "another", "finish")
    assert isinstance(wish, Enter)
    assert (wish.asked.reason, wish.asked.category) == (None, Category.DOCUMENTS)


def test_rather_private_leaves_category_and_reason_behind() -> None:
    """Who changes their mind at the list of reasons must arrive as a private visit."""
    wish = press(journey(), "documents", "private", "finish")
    assert isinstance(wish, Enter)
    assert wish.asked.category is Category.PRIVATE


def test_category_with_one_reason_asks_nothing_more() -> None:
    """A page with a single choice wastes a visitor's time; the search record's only reason is clear."""
    wish = press(journey(), "record", "no_receipt", "finish")
    assert isinstance(wish, Enter)
    assert wish.asked.reason == "search-record"


def test_something_else_is_among_the_reasons_to_speak_to_an_officer() -> None:
    """Whoever fits nowhere on the first page must find their way without a ninth choice there."""
    way = journey()
    press(way, "speak")
    offered = choices(way.page)
    assert "reason_other" in offered
    assert "another" not in offered, "two buttons that mean the same are one too many"
    assert "reason_leaflets" not in offered, "leaflets have a place of their own"
    wish = press(way, "reason_other", "finish")
    assert isinstance(wish, Enter)
    assert (wish.asked.reason, wish.asked.category) == ("other", Category.SPEAK)
