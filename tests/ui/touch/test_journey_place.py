"""One's place in the queue, by the ticket's code; and leaving the queue."""

import pytest
from msgspec.structs import replace

from kiosk.domain.errors import KioskError, NotFound, NotNow, NotUnderstood, StoreBusy
from kiosk.domain.estimate import Range
from kiosk.ui.phrases import ticket, touch
from kiosk.ui.touch.presenter import Journey
from kiosk.ui.touch.view import BigCode, say
from kiosk.ui.touch.wishes import Enter, FindPlace, Leave, LeaveQueue
from tests.ui.touch.samples import PLACE
from tests.ui.touch.walk import journey, press, says, told

CODE = "KV2:0193F2AA 00007000$8000%000000000000."


def scanned(**changes: object) -> Journey:
    """A journey on which somebody has scanned their own ticket."""
    way = journey()
    question = way.scan(CODE)
    assert isinstance(question, FindPlace)
    told(way, replace(PLACE, **changes), question)
    return way


def test_scanned_ticket_is_looked_up() -> None:
    """A ticket held to the scanner asks for its own place, whichever page is on the screen."""
    for keys in ((), ("speak",), ("appointment", "reference"), ("tell", "complain"), ("record",)):
        way = journey()
        press(way, *keys)
        assert way.scan(CODE) == FindPlace(CODE), keys


def test_place_says_the_code_and_how_long_still() -> None:
    """Who asks whether they were forgotten must see that they were not."""
    way = scanned(ahead=4, estimate=Range(10, 25))
    words = [getattr(block, "words", None) for block in way.page.blocks]
    assert BigCode("code", "W7") in way.page.blocks
    assert say(ticket.AHEAD, n=4) in words
    assert say(ticket.ESTIMATE, low=10, high=25) in words


def test_place_of_an_appointment_says_by_when() -> None:
    """The promise made on the ticket is the one that is repeated."""
    way = scanned(has_appointment=True, estimate=None)
    assert {touch.YOUR_PLACE, ticket.AIM} <= says(way.page)
    assert ticket.AHEAD not in says(way.page)


def test_who_is_being_called_is_told_where_to_go() -> None:
    """Somebody who did not hear their call asks the kiosk, and must not be told to wait."""
    way = scanned(is_waiting=False, called_to="Room 2")
    assert way.page.heading == say(touch.BEING_CALLED, place="Room 2")
    assert "leave_queue" not in {block.key for block in way.page.blocks}


def test_who_is_with_an_officer_is_told_so() -> None:
    """A ticket that has done its work gives no second place."""
    way = scanned(is_waiting=False)
    assert touch.CHECKED_IN in says(way.page)


def test_leaving_is_asked_twice_and_can_be_taken_back() -> None:
    """One wrong touch must not cost somebody an hour of waiting."""
    way = scanned()
    assert press(way, "leave_queue") is None
    assert touch.LEAVE_SURE in says(way.page)
    assert press(way, "keep_place") is None
    assert touch.YOUR_PLACE in says(way.page)
    question = press(way, "leave_queue", "leave_yes")
    assert question == LeaveQueue(CODE)
    told(way, None, LeaveQueue(CODE))
    assert {touch.QUEUE_LEFT, touch.COME_BACK} <= says(way.page)
    way.back()
    assert way.page.name == "left"
    assert press(way, "done") == Leave()


def test_who_was_called_meanwhile_has_not_left() -> None:
    """Between the two touches an officer may have called: then the screen must not say that they left."""
    way = scanned()
    press(way, "leave_queue", "leave_yes")
    assert way.refused(LeaveQueue(CODE), NotNow("x"))
    assert touch.QUEUE_LEFT not in says(way.page)
    assert touch.CHECKED_IN in says(way.page)


@pytest.mark.parametrize("error", [NotUnderstood("x"), NotFound("x")])
def test_code_that_is_no_ticket_of_today_is_not_told_to_sit_down(error: KioskError) -> None:
    """Only who really waits may be told to sit down; with another code one would wait for ever."""
    way = journey()
    assert way.scan(CODE) == FindPlace(CODE)
    assert way.refused(FindPlace(CODE), error)
    assert way.page.heading == say(touch.NOT_READ)
    assert isinstance(press(way, "help", "finish"), Enter)


def test_store_that_fails_at_leaving_sends_to_the_counter() -> None:
    """A code for somebody who has one already would only confuse the queue."""
    way = scanned()
    press(way, "leave_queue", "leave_yes")
    assert way.refused(LeaveQueue(CODE), StoreBusy("x"))
    assert touch.COUNTER_HELPS in says(way.page)
