"""What each touch leads to, decided without any window."""

import subprocess
import sys

import pytest

from kiosk import places
from kiosk.domain.emergency import Emergency
from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import (
    AlreadyCheckedIn,
    AppointmentCancelled,
    AppointmentElsewhere,
    KioskError,
    NotAllowed,
    NotFound,
    NotUnderstood,
    StoreFull,
)
from kiosk.domain.instant import Instant
from kiosk.domain.visit.facts import Adjustment, Category
from kiosk.service.check_in import FoundAppointment, Ticket
from kiosk.service.welcome import WelcomeView
from kiosk.settings import read_station
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import codes, ticket, touch
from kiosk.ui.touch.answers import born
from kiosk.ui.touch.presenter import Journey
from kiosk.ui.touch.steps import Enter, FindBirthday, FindReference, FindTicket, Leave, Stay
from kiosk.ui.touch.view import Choice, Page, Paragraph, Say, say
from tests.helpers.entries import at

STATION = read_station(places.resources() / "stations" / "demo.toml")
FOUND = FoundAppointment(SubjectId("appointment/a"), "7K3M9QT", at("12:30"))
TOUCHED = at("12:00:07")
LATER = at("12:00:31")


def journey(language: str = "en") -> Journey:
    """A journey at the demo station."""
    return Journey(STATION, language, ("en", "pl", "ur"))


def press(at_page: Journey, *keys: str) -> object:
    """Press one thing after another; answers with what the last one wished for."""
    wish: object = None
    for key in keys:
        wish = at_page.choose(key, TOUCHED)
    return wish


def choices(page: Page) -> list[str]:
    """The keys of what a page offers."""
    return [block.key for block in page.blocks if isinstance(block, Choice)]


def says(page: Page) -> set[object]:
    """Every phrase on a page."""
    words: list[object] = [page.heading]
    for block in (*page.blocks, page.action):
        words += [getattr(block, "words", None), getattr(block, "hint", None)]
    return {each.phrase if isinstance(each, Say) else each for each in words}


def given(*, has_appointment: bool = False, ahead: int = 0) -> Ticket:
    """A ticket."""
    return Ticket(
        visit=SubjectId("visit/x"),
        code="K7",
        arrived_at=TOUCHED,
        start=TOUCHED,
        seen_by=Instant(TOUCHED + 900_000),
        waiting_before=ahead,
        has_appointment=has_appointment,
        language="en",
        discreet=False,
        qr="KV2:A.",
    )


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
    wish = press(journey(), "record", "finish")
    assert isinstance(wish, Enter)
    assert wish.asked.reason == "search-record"


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


def test_interpreter_is_asked_with_its_language() -> None:
    """The interpreter is called by language, so the tick alone is not enough."""
    way = journey()
    press(way, "private", "interpreter", "language_pl")
    wish = press(way, "finish")
    assert isinstance(wish, Enter)
    assert wish.asked.interpreter == "pl"
    assert wish.asked.adjustments == (Adjustment.INTERPRETER,)
    assert way.speaks is None, "the screen stays in the language of whoever ticks for somebody else"


def test_language_of_the_screen_is_offered_first() -> None:
    """Who reads the screen in Urdu most likely wants an interpreter for Urdu."""
    way = journey("ur")
    press(way, "private", "interpreter")
    assert choices(way.page)[:2] == ["language_ur", "language_pl"]


def test_unknown_language_still_asks_for_an_interpreter() -> None:
    """Whoever finds their language in no list must not lose the interpreter."""
    way = journey()
    press(way, "private", "interpreter", "language_other")
    assert way.answers.adjustments == {Adjustment.INTERPRETER}
    assert way.answers.interpreter is None
    press(way, "interpreter", "language_none")
    assert way.answers.adjustments == set()


def test_interpreter_at_the_foot_is_a_private_check_in() -> None:
    """Who cannot read the page must reach an officer and an interpreter without choosing a reason."""
    way = journey()
    way.ask_interpreter()
    press(way, "language_pl")
    assert (way.page.name, way.speaks) == ("adjustments", "pl")
    wish = press(way, "finish")
    assert isinstance(wish, Enter)
    assert wish.asked.interpreter == "pl"
    assert wish.asked.category is None
    assert way.is_private


def test_interpreter_at_the_foot_keeps_an_appointment() -> None:
    """Asking for an interpreter must not turn an appointment into a walk-in."""
    way = journey()
    way.found(FOUND)
    way.ask_interpreter()
    wish = press(way, "language_ur", "finish")
    assert isinstance(wish, Enter)
    assert wish.asked.appointment == FOUND.id


def test_scan_on_the_first_page_finds_the_appointment() -> None:
    """The quickest way in: hold the letter to the scanner, touch nothing before."""
    assert journey().scan("KA1:7K3M9QT") == FindReference("7K3M9QT")
    assert journey().scan(" ka1:7k3m9qt ") == FindReference("7k3m9qt")
    assert journey().scan("7K3-M9QT") == FindReference("7K3-M9QT")


@pytest.mark.parametrize(("is_waiting", "page"), [(True, "already"), (False, "refused")])
def test_scanned_ticket_is_looked_up(is_waiting: bool, page: str) -> None:  # noqa: FBT001 - a case
    """Only who really waits may be told to sit down; with another code one would wait for ever."""
    way = journey()
    code = "KV2:0193F2AA 00007000$8000%000000000000."
    assert way.scan(code) == FindTicket(code)
    way.ticket_found(is_waiting)
    assert way.page.name == page
    assert (way.page.heading == say(touch.NOT_READ)) is not is_waiting


def test_scan_leaves_nothing_in_the_surname() -> None:
    """A scanner that types has put its letters into the line, and Back must not bring them up."""
    way = journey()
    press(way, "appointment", "name")
    for key in "KA":
        way.type_key(key)
    way.scan("KA1:7K3M9QT")
    way.back()
    assert (way.step.value, way.answers.surname) == ("surname", "")


@pytest.mark.parametrize(("digits", "phrase"), [("310", touch.BAD_BIRTHDAY), ("3102", touch.NO_SUCH_DAY)])
def test_impossible_birthday_is_told_from_an_incomplete_one(digits: str, phrase: Phrase) -> None:
    """Who has typed four digits is not helped by being asked for four digits."""
    way = journey()
    press(way, "appointment", "name")
    way.type_key("K")
    press(way, "next")
    for key in digits:
        way.type_key(key)
    assert press(way, "find") is None
    assert phrase in says(way.page)


def test_scan_after_check_in_does_nothing() -> None:
    """The next visitor's letter must not replace the code that somebody is still reading."""
    way = journey()
    way.checked_in(given())
    assert way.scan("KA1:7K3M9QT") is None
    assert way.page.name == "ticket"


def test_typed_reference_is_looked_up() -> None:
    """The keys of the screen must spell what the service is asked."""
    way = journey()
    press(way, "appointment", "reference")
    for key in "7k3m9qtXX":
        way.type_key(key)
    way.erase()
    way.type_key("t")
    assert press(way, "find") == FindReference("7K3M9QT")


def test_wrong_reference_is_said_on_the_page_and_kept() -> None:
    """Who mistyped one letter mends that letter, and does not type all seven again."""
    way = journey()
    press(way, "appointment", "reference")
    for key in "7K3":
        way.type_key(key)
    way.refused(NotUnderstood("A reference has 7 letters and digits."))
    assert way.page.error is not None
    assert way.answers.reference == "7K3"
    way.type_key("M")
    assert way.page.error is None


def test_surname_and_birthday_are_looked_up() -> None:
    """Day and month are asked in the order in which people say them and sent as the service wants them."""
    way = journey()
    press(way, "appointment", "name")
    for key in "O'Neill":
        way.type_key(key)
    press(way, "next")
    for key in "05a11":
        way.type_key(key)
    assert press(way, "find") == FindBirthday("O'NEILL", "11-05")


def test_empty_surname_and_impossible_day_are_refused() -> None:
    """Nothing is looked up that nobody can have been born on or be called."""
    way = journey()
    press(way, "appointment", "name", "next")
    assert way.page.error is not None
    way.type_key("N")
    press(way, "next")
    for key in "3102":
        way.type_key(key)
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
    assert way.refused(error)
    assert heading in says(way.page)
    wish = press(way, "help", "finish")
    assert isinstance(wish, Enter)
    assert (wish.asked.appointment, wish.asked.category) == (None, Category.SPEAK)


def test_second_check_in_is_told_so() -> None:
    """Who comes back to the kiosk must learn that they already have a place, not that they are unknown."""
    way = journey()
    way.refused(AlreadyCheckedIn("x"))
    assert touch.CHECKED_IN in says(way.page)


def test_found_appointment_shows_its_time_alone() -> None:
    """A kiosk shows no name and no reason to whoever holds somebody's letter."""
    way = journey()
    way.found(FOUND)
    assert says(way.page) == {touch.YOUR_APPOINTMENT, touch.NOT_MINE, None} | {
        block.words.phrase
        for block in way.page.blocks
        if isinstance(block, Choice) and isinstance(block.words, Say)
    }


def test_found_appointment_drops_what_was_typed() -> None:
    """Surname and birthday have done their work once the appointment is found."""
    way = journey()
    press(way, "appointment", "name")
    for key in "NOWAK":
        way.type_key(key)
    way.found(FOUND)
    assert (way.answers.surname, way.answers.birthday) == ("", "")


def test_very_late_visitor_is_told() -> None:
    """More than 15 minutes late: the officer may offer another time, which should be no surprise."""
    way = journey()
    way.found(FoundAppointment(FOUND.id, FOUND.reference, FOUND.start, is_very_late=True))
    assert touch.VERY_LATE in says(way.page)


def test_store_failure_is_left_to_the_window() -> None:
    """Only the window can make a code for a visit that could not be saved."""
    way = journey()
    assert not way.refused(StoreFull("The disk is full."))
    way.unsaved("K51234")
    assert touch.GO_TO_COUNTER in says(way.page)


def test_unexpected_refusal_sends_to_the_counter() -> None:
    """A visitor cannot mend a device that may not check in; an officer can."""
    way = journey()
    assert way.refused(NotAllowed("x"))
    assert touch.COUNTER_HELPS in says(way.page)


def test_ticket_of_an_appointment_says_by_when() -> None:
    """“Seen within 15 minutes” is a promise that the visitor can check against the clock."""
    way = journey()
    way.found(FOUND)
    way.checked_in(given(has_appointment=True))
    assert ticket.AIM in says(way.page)
    assert ticket.AHEAD not in says(way.page)


def test_ticket_of_a_walk_in_says_how_many_wait() -> None:
    """Without an appointment nothing is promised, and being overtaken must not look like a mistake."""
    way = journey()
    way.checked_in(given(ahead=3))
    assert {ticket.AHEAD, ticket.MAY_GO_FIRST} <= says(way.page)
    assert ticket.AIM not in says(way.page)


def test_failed_printer_is_said_on_the_ticket_page() -> None:
    """Who waits for paper that never comes misses their call."""
    way = journey()
    way.checked_in(given())
    way.printed(is_on_paper=False)
    assert touch.NO_PAPER in says(way.page)


def test_nothing_leads_back_from_the_ticket() -> None:
    """Back from the ticket would show one visitor's answers to the next."""
    way = journey()
    press(way, "private", "adjustment_bsl")
    way.checked_in(given())
    way.back()
    assert way.page.name == "ticket"
    assert way.answers.adjustments == set()
    assert press(way, "done") == Leave()
    assert press(way, "more_time") == Stay()


def test_interpreter_on_the_ticket_page_checks_nobody_in_again() -> None:
    """The visit exists already; the officer needs the code, not a second visit."""
    way = journey()
    way.checked_in(given())
    way.ask_interpreter()
    assert touch.ASK_INTERPRETER in says(way.page)


def test_busy_page_takes_no_touches() -> None:
    """A second touch while the first is being saved must not check in twice."""
    way = journey()
    press(way, "private")
    way.wait()
    assert way.page.name == "busy"
    assert press(way, "finish") is None
    way.checked_in(given())
    assert way.page.name == "ticket"


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


def test_emergency_is_told_on_the_first_page() -> None:
    """Whoever comes during an emergency must learn of the delay before they check in."""
    way = journey()
    emergency = Emergency(SubjectId("emergency/x"), declared_at=TOUCHED, delay_min=40)
    way.show(WelcomeView(waiting=9, emergency=emergency))
    keys = [block.key for block in way.page.blocks]
    assert keys[:2] == ["emergency", "delay"]
    way.show(WelcomeView(waiting=1))
    assert [block.key for block in way.page.blocks if isinstance(block, Paragraph)] == ["promise", "waiting"]
