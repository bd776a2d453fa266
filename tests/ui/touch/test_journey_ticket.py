"""The ticket on the screen."""

from msgspec.structs import replace

from kiosk.domain.estimate import Range
from kiosk.ui.phrases import ticket, touch
from kiosk.ui.touch.view import say
from tests.ui.touch.walk import FOUND, given, journey, says, told


def test_ticket_of_an_appointment_says_by_when() -> None:
    """“Seen within 15 minutes” is a promise that the visitor can check against the clock."""
    way = journey()
    told(way, FOUND)
    told(way, given(has_appointment=True))
    assert ticket.AIM in says(way.page)
    assert ticket.AHEAD not in says(way.page)


def test_ticket_of_a_walk_in_says_how_many_wait() -> None:
    """Without an appointment nothing is promised, and being overtaken must not look like a mistake."""
    way = journey()
    told(way, given(ahead=3))
    assert {ticket.AHEAD, ticket.MAY_GO_FIRST} <= says(way.page)
    assert ticket.AIM not in says(way.page)


def test_failed_printer_is_said_on_the_ticket_page() -> None:
    """Who waits for paper that never comes misses their call."""
    way = journey()
    told(way, given())
    way.paper_told(is_on_paper=False)
    assert touch.NO_PAPER in says(way.page)


def test_interpreter_on_the_ticket_page_checks_nobody_in_again() -> None:
    """The visit exists already; the officer needs the code, not a second visit."""
    way = journey()
    told(way, given())
    way.ask_interpreter()
    assert touch.ASK_INTERPRETER in says(way.page)


def test_estimate_is_a_range_and_says_how_sure_it_is() -> None:
    """A single figure is believed, and then broken; a range with its share is what we know."""
    way = journey()
    told(way, replace(given(ahead=3), estimate=Range(20, 35)))
    words = [getattr(block, "words", None) for block in way.page.blocks]
    assert say(ticket.ESTIMATE, low=20, high=35) in words
    assert say(ticket.ESTIMATE_SURE) in words


def test_no_estimate_is_made_up() -> None:
    """Where nothing honest can be said, nothing is said."""
    way = journey()
    told(way, given(ahead=3))
    assert ticket.ESTIMATE not in says(way.page)


def test_appointment_has_its_promise_and_no_estimate() -> None:
    """Two times on one ticket are one too many."""
    way = journey()
    told(way, FOUND)
    told(way, replace(given(has_appointment=True), estimate=Range(5, 10)))
    assert ticket.ESTIMATE not in says(way.page)


def test_paper_that_comes_late_is_told_as_well() -> None:
    """A printer that is filled again prints the ticket after all, and the visitor must not leave it there."""
    way = journey()
    told(way, given())
    way.paper_told(is_on_paper=False)
    way.paper_told(is_on_paper=True)
    assert touch.TAKE_PAPER in says(way.page)
