"""Finding an appointment, and what happens where there is none to be found."""

import pytest

from kiosk.domain.errors import (
    AlreadyCheckedIn,
    AppointmentCancelled,
    AppointmentElsewhere,
    KioskError,
    NotFound,
    NotUnderstood,
)
from kiosk.domain.visit.facts import Adjustment, Category
from kiosk.service.check_in import FoundAppointment
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import touch
from kiosk.ui.touch.answers import born
from kiosk.ui.touch.journeys.appointment import Reference, Surname
from kiosk.ui.touch.view import Choice, Say
from kiosk.ui.touch.wishes import Enter, FindBirthday, FindReference
from tests.ui.touch.walk import ASKED, FOUND, journey, press, says, told, type_in


def test_scan_leaves_nothing_in_the_surname() -> None:
    """A scanner that types has put its letters into the line, and Back must not bring them up."""
    way = journey()
    press(way, "appointment", "name")
    type_in(way, "KA")
    way.scan("KA1:7K3M9QT")
    way.back()
    assert way.stop == Surname("")


@pytest.mark.parametrize(("digits", "phrase"), [("310", touch.BAD_BIRTHDAY), ("3102", touch.NO_SUCH_DAY)])
def test_impossible_birthday_is_told_from_an_incomplete_one(digits: str, phrase: Phrase) -> None:
    """Who has typed four digits is not helped by being asked for four digits."""
    way = journey()
    press(way, "appointment", "name")
    way.type_key("K")
    press(way, "next")
    type_in(way, digits)
    assert press(way, "find") is None
    assert phrase in says(way.page)


def test_typed_reference_is_looked_up() -> None:
    """The keys of the screen must spell what the service is asked."""
    way = journey()
    press(way, "appointment", "reference")
    type_in(way, "7k3m9qtXX")
    way.erase()
    way.type_key("t")
    assert press(way, "find") == FindReference("7K3M9QT")


def test_wrong_reference_is_said_on_the_page_and_kept() -> None:
    """Who mistyped one letter mends that letter, and does not type all seven again."""
    way = journey()
    press(way, "appointment", "reference")
    type_in(way, "7K3")
    way.refused(ASKED, NotUnderstood("A reference has 7 letters and digits."))
    assert way.page.error is not None
    assert isinstance(way.stop, Reference)
    assert way.stop.typed == "7K3"
    way.type_key("M")
    assert way.page.error is None


def test_surname_and_birthday_are_looked_up() -> None:
    """Day and month are asked in the order in which people say them and sent as the service wants them."""
    way = journey()
    press(way, "appointment", "name")
    type_in(way, "O'Neill")
    press(way, "next")
    type_in(way, "05a11")
    assert press(way, "find") == FindBirthday("O'NEILL", "11-05")


def test_empty_surname_and_impossible_day_are_refused() -> None:
    """Nothing is looked up that nobody can have been born on or be called."""
    way = journey()
    press(way, "appointment", "name", "next")
    assert way.page.error is not None
    way.type_key("N")
    press(way, "next")
    type_in(way, "3102")
    assert press(way, "find") is None
    assert way.page.error is not None


@pytest.mark.parametrize(
    ("digits", "day"),
    [("0511", "11-05"), ("2902", "02-29"), ("3002", None), ("3104", None), ("0013", None), ("12", None)],
)
def test_born_knows_the_months(digits: str, day: str | None) -> None:
    """29 February is somebody's birthday; 30 February is a slip of the finger."""
    assert born(digits) == day


@pytest.mark.parametrize(
    ("error", "heading"),
    [
        (NotFound("x"), touch.NOT_FOUND),
        (AppointmentCancelled("x"), touch.CANCELLED),
        (AppointmentElsewhere("x"), touch.ELSEWHERE),
        (NotUnderstood("x"), touch.NOT_READ),
    ],
)
def test_every_refusal_has_its_page_and_a_way_on(error: KioskError, heading: object) -> None:
    """Nobody is sent away: whatever is wrong with an appointment, a ticket without one is offered."""
    way = journey()
    way.scan("KA1:7K3M9QT")
    assert way.refused(ASKED, error)
    assert heading in says(way.page)
    wish = press(way, "help", "finish")
    assert isinstance(wish, Enter)
    assert (wish.asked.appointment, wish.asked.category) == (None, Category.SPEAK)


def test_second_check_in_is_told_so() -> None:
    """Who comes back to the kiosk must learn that they already have a place, not that they are unknown."""
    way = journey()
    way.refused(ASKED, AlreadyCheckedIn("x"))
    assert touch.CHECKED_IN in says(way.page)


def test_found_appointment_shows_its_time_alone() -> None:
    """A kiosk shows no name and no reason to whoever holds somebody's letter."""
    way = journey()
    told(way, FOUND)
    assert says(way.page) == {touch.YOUR_APPOINTMENT, touch.NOT_MINE, None} | {
        block.words.phrase
        for block in way.page.blocks
        if isinstance(block, Choice) and isinstance(block.words, Say)
    }


def test_found_appointment_drops_what_was_typed() -> None:
    """Surname and birthday have done their work once the appointment is found."""
    way = journey()
    press(way, "appointment", "name")
    type_in(way, "NOWAK")
    told(way, FOUND)
    assert "NOWAK" not in repr(way.answers)


def test_very_late_visitor_is_told() -> None:
    """More than 15 minutes late: the officer may offer another time, which should be no surprise."""
    way = journey()
    told(way, FoundAppointment(FOUND.id, FOUND.reference, FOUND.start, is_very_late=True))
    assert touch.VERY_LATE in says(way.page)


def test_needs_outlive_an_appointment_that_is_refused() -> None:
    """Who has ticked what they need must not tick it again because of a wrong code."""
    way = journey()
    press(way, "private", "interpreter", "language_ur", "adjustment_quiet")
    way.scan("KA1:7K3M9QT")
    way.refused(ASKED, NotFound("x"))
    wish = press(way, "help", "finish")
    assert isinstance(wish, Enter)
    assert set(wish.asked.adjustments) == {Adjustment.INTERPRETER, Adjustment.QUIET}
    assert wish.asked.interpreter == "ur"
