"""What the first page leads to, and what all journeys share."""

import subprocess
import sys
from dataclasses import replace

import pytest

from kiosk.domain.emergency import Emergency
from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import CounterClosed, NotAllowed, StoreFull
from kiosk.domain.visit.facts import Category
from kiosk.service.welcome import Elsewhere, WelcomeView
from kiosk.ui.phrases import touch
from kiosk.ui.touch.view import At, On, Paragraph, say
from kiosk.ui.touch.wishes import Enter, FindReference, Leave, Stay
from tests.helpers.entries import at
from tests.ui.touch.walk import ASKED, STATION, TOUCHED, VIEW, choices, given, journey, press, says, told


def test_presenter_needs_no_window() -> None:
    """The presenter can be reasoned about and tested without Qt only while it does not import it."""
    code = "import sys, kiosk.ui.touch.presenter; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_appointment_comes_first_and_privacy_second() -> None:
    """Whoever has an appointment or something private to say must not have to search for it."""
    assert choices(journey().page)[:2] == ["appointment", "private"]


@pytest.mark.parametrize("category", list(Category))
def test_no_page_names_a_discreet_reason(category: Category) -> None:
    """Somebody reads over every visitor's shoulder: a discreet reason is never named in public."""
    way = journey()
    press(way, category.value)
    discreet = {f"reason_{reason.code}" for reason in STATION.reasons if reason.discreet}
    names = {reason.name for reason in STATION.reasons if reason.discreet}
    assert not discreet & set(choices(way.page))
    assert not names & {str(words) for words in says(way.page)}


def test_scan_on_the_first_page_finds_the_appointment() -> None:
    """The quickest way in: hold the letter to the scanner, touch nothing before."""
    assert journey().scan("KA1:7K3M9QT") == FindReference("7K3M9QT")
    assert journey().scan(" ka1:7k3m9qt ") == FindReference("7k3m9qt")
    assert journey().scan("7K3-M9QT") == FindReference("7K3-M9QT")


def test_emergency_is_told_on_the_first_page() -> None:
    """Whoever comes during an emergency must learn of the delay before they check in."""
    way = journey()
    emergency = Emergency(SubjectId("emergency/x"), declared_at=TOUCHED, delay_min=40)
    way.show(replace(way.surroundings, view=WelcomeView(waiting=9, emergency=emergency)))
    keys = [block.key for block in way.page.blocks]
    assert keys[:2] == ["emergency", "delay"]
    way.show(replace(way.surroundings, view=WelcomeView(waiting=1)))
    assert [block.key for block in way.page.blocks if isinstance(block, Paragraph)] == ["promise", "waiting"]


def test_store_failure_is_left_to_the_window() -> None:
    """Only the window can make a code for a visit that could not be saved."""
    way = journey()
    assert not way.refused(ASKED, StoreFull("The disk is full."))
    way.unsaved("K51234")
    assert touch.GO_TO_COUNTER in says(way.page)


def test_unexpected_refusal_sends_to_the_counter() -> None:
    """A visitor cannot mend a device that may not check in; an officer can."""
    way = journey()
    assert way.refused(ASKED, NotAllowed("x"))
    assert touch.COUNTER_HELPS in says(way.page)


def test_busy_page_takes_no_touches() -> None:
    """A second touch while the first is being saved must not check in twice."""
    way = journey()
    press(way, "private")
    way.wait()
    assert way.page.name == "busy"
    assert press(way, "finish") is None
    told(way, given())
    assert way.page.name == "ticket"


def test_scan_after_check_in_does_nothing() -> None:
    """The next visitor's letter must not replace the code that somebody is still reading."""
    way = journey()
    told(way, given())
    assert way.scan("KA1:7K3M9QT") is None
    assert way.page.name == "ticket"


def test_nothing_leads_back_from_the_ticket() -> None:
    """Back from the ticket would show one visitor's answers to the next."""
    way = journey()
    press(way, "private", "adjustment_bsl")
    told(way, given())
    way.back()
    assert way.page.name == "ticket"
    assert way.answers.adjustments == set()
    assert press(way, "done") == Leave()
    assert press(way, "more_time") == Stay()


def test_first_page_has_its_eight_choices() -> None:
    """One page holds at most eight choices, and every journey begins on it."""
    assert choices(journey().page) == [
        "appointment", "private", "speak", "hand_in", "documents", "leaflets", "record", "tell",
    ]  # fmt: skip


def test_leaflets_that_nobody_may_have_are_not_offered() -> None:
    """A choice that leads to an empty page wastes the one touch that a frightened visitor makes."""
    way = journey(view=WelcomeView(waiting=0))
    assert "leaflets" not in choices(way.page)


def closed() -> WelcomeView:
    """After hours, with another counter open."""
    elsewhere = Elsewhere("Westmarch Central", at("23:30"))
    return WelcomeView(
        waiting=0,
        is_open=False,
        opens_at=at("08:00", "2026-11-23"),
        elsewhere=elsewhere,
        languages=VIEW.languages,
        leaflets=VIEW.leaflets,
    )


def test_closed_counter_says_where_help_is() -> None:
    """Nobody may stand before a closed counter without knowing when it opens and who is there instead."""
    page = journey(view=closed()).page
    words = [block.words for block in page.blocks if isinstance(block, Paragraph)]
    assert page.heading == say(touch.CLOSED_NOW)
    assert say(touch.OPENS_AT, when=On(at("08:00", "2026-11-23"))) in words
    assert say(touch.OPEN_ELSEWHERE, counter="Westmarch Central", time=At(at("23:30"))) in words
    assert {touch.CALL_999, touch.CALL_101} <= says(page)
    assert choices(page) == ["leaflets", "tell", "standards"]


def test_closed_counter_fetches_no_interpreter() -> None:
    """An interpreter whom no officer can call would be a promise to somebody who waits for nobody."""
    way = journey(view=closed())
    way.ask_interpreter()
    offered = set(choices(way.page))
    assert offered == {"language_en", "language_pl", "language_ur"}
    assert way.page.action is None
    press(way, "language_pl")
    assert (way.page.name, way.take_language()) == ("welcome", "pl")


def test_counter_that_closes_while_somebody_checks_in_says_so() -> None:
    """Who began in time and ends too late must learn it from the screen, not from an empty room."""
    way = journey()
    wish = press(way, "private", "finish")
    assert isinstance(wish, Enter)
    assert way.refused(wish, CounterClosed("x"))
    assert {touch.CLOSED_NOW, touch.CALL_999} <= says(way.page)
    assert way.page.leaves_by_itself


def test_closing_soon_is_said_before_somebody_waits() -> None:
    """Who comes ten minutes before closing must know that they may not be seen."""
    way = journey(view=WelcomeView(waiting=0, closes_at=at("22:00")))
    assert {touch.CLOSES_SOON, touch.MAY_NOT_BE_SEEN} <= says(way.page)
    assert touch.PROMISE not in says(way.page)
    assert "appointment" in choices(way.page)


def test_promise_is_the_stations_own() -> None:
    """A station that promises ten minutes must not print fifteen."""
    standards = type(STATION.standards)(appointment_s=600)
    words = [getattr(block, "words", None) for block in journey(standards=standards).page.blocks]
    assert say(touch.PROMISE, n=10) in words
