"""In which words the desk tells of help, the in-tray, printers, and visits that were left open."""

import pytest

from kiosk import places
from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import MINUTE_MS, Instant
from kiosk.domain.printing import JobState, PrinterFault, PrintNews
from kiosk.domain.visit.fold import Phase
from kiosk.service.helping import HelpCall
from kiosk.service.telling import ComplaintLine, FeedbackLine, InTray, Problem, ProblemLine, Rating
from kiosk.settings import read_station
from kiosk.ui.desk import around
from kiosk.ui.desk.hand import in_hand
from kiosk.ui.desk.help_calls import help_shown
from kiosk.ui.desk.printers import Printers, PrintersShown
from kiosk.ui.desk.rows import Mark, shown
from kiosk.ui.desk.settling import first_open, left_open
from kiosk.ui.desk.tray import Kind, matters
from kiosk.ui.texts import texts
from tests.helpers.counters import the_station
from tests.helpers.entries import at
from tests.ui.desk.apart import DAY_MS, MENDED, OUT_OF_PAPER, job, page_of
from tests.ui.desk.rows_by_hand import ME, OTHER, row, view, visit

SAY = texts("en")
NOW = at("14:10")
STATION = the_station()


# Help


def call(place: str, minutes_ago: float, answered_by: str | None = None) -> HelpCall:
    """A call for help."""
    called = Instant(NOW - round(minutes_ago * MINUTE_MS))
    return HelpCall(SubjectId(f"help/{place}"), place, called, answered_by)


def test_a_call_that_nobody_answers_comes_before_all_others() -> None:
    """A colleague is on the way to the first; the second would otherwise wait behind it."""
    calls = (call("Door", 9, OTHER), call("Room", 2.5), call("Board", 1))
    told = help_shown(calls, NOW, ME, SAY)
    assert told is not None
    assert told.words == "Help is needed: Room"
    assert told.since == "Called at 14:07, 2 min ago · 2 more calls for help"
    assert not told.is_answered


@pytest.mark.parametrize(
    ("officer", "words"), [(ME, "You are on the way: Door"), (OTHER, "4460 is on the way: Door")]
)
def test_who_is_on_the_way_is_said(officer: str, words: str) -> None:
    """Two officers at one door leave the counter empty, and none leaves the visitor alone."""
    told = help_shown((call("Door", 0.2, officer),), NOW, ME, SAY)
    assert told is not None
    assert (told.words, told.since, told.is_answered) == (words, "Called at 14:09, just now", True)
    assert help_shown((), NOW, ME, SAY) is None


# In-tray


def complaint(days: float, **fields: object) -> ComplaintLine:
    """A complaint of some days ago."""
    received = Instant(NOW - round(days * DAY_MS))
    known: dict[str, object] = {
        "id": SubjectId("complaint/1"),
        "reference": "C7K-3M9Q",
        "received_at": received,
        "language": "en",
        "text": "Nobody came.",
        "contact": None,
        "passed_on_at": None,
        "psd_reference": None,
        "next_update": Instant(received + 28 * DAY_MS),
    }
    return ComplaintLine(**(known | fields))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("line", "words", "is_marked"),
    [
        (complaint(0.1), "Complaint C7K-3M9Q · received today", False),
        (complaint(1), "Complaint C7K-3M9Q · open for 1 day", False),
        (complaint(27.9), "Complaint C7K-3M9Q · open for 28 days", False),
        (complaint(28), "Complaint C7K-3M9Q · open for 28 days · no step for 28 days", True),
        (
            complaint(40, passed_on_at=Instant(NOW - 3 * DAY_MS)),
            "Complaint C7K-3M9Q · open for 40 days · passed on",
            False,
        ),
        (
            complaint(60, passed_on_at=Instant(NOW - 30 * DAY_MS)),
            "Complaint C7K-3M9Q · open for 60 days · no step for 30 days",
            True,
        ),
    ],
)
def test_a_complaint_without_a_step_for_28_days_is_marked(
    line: ComplaintLine,
    words: str,
    is_marked: bool,  # noqa: FBT001 - a case of the table
) -> None:
    """Whoever complained hears every 28 days how it stands; somebody has to see that it is time."""
    (matter,) = matters(InTray((line,), (), ()), NOW, SAY)
    assert (matter.row, matter.is_marked) == (words, is_marked)
    assert matter.may_pass_on == (line.passed_on_at is None)


def test_nobody_is_contacted_where_that_is_not_safe() -> None:
    """A letter that the wrong person opens can cost a life: the desk says *do not*, not nothing."""
    unsafe, safe = complaint(1), complaint(1, contact="07700 900123", language="pl")
    told = [matter.facts for matter in matters(InTray((unsafe, safe), (), ()), NOW, SAY)]
    assert "Do not contact: no safe way was given." in told[0]
    assert "Safe to contact: 07700 900123" in told[1]
    assert "The screen was in Polish." in told[1]


def test_what_could_hurt_somebody_stands_first_in_the_tray() -> None:
    """A loose wire does not wait behind a complaint of last week."""
    problems = tuple(
        ProblemLine(SubjectId(f"premises/{each}"), each, "Door", at("13:00"), reports)
        for each, reports in ((Problem.DIRTY, 3), (Problem.UNSAFE, 1))
    )
    feedback = FeedbackLine(SubjectId("feedback/1"), Rating.POOR, at("13:05"), "en", "Cold.", None)
    told = matters(InTray((complaint(1),), (feedback,), problems), NOW, SAY)
    assert [matter.kind for matter in told] == [Kind.PROBLEM, Kind.COMPLAINT, Kind.PROBLEM, Kind.FEEDBACK]
    assert told[0].is_marked
    assert told[2].facts == ("Reported 3 times, first 20 November, 13:00.",)
    assert told[3].row == "How we did: poor · 20 November, 13:05"


# Printers


@pytest.fixture
def printers() -> Printers:
    """Two printers of which nothing is known yet."""
    return Printers(("tickets", "leaflets"), SAY)


def told(printers: Printers, **visits: str) -> PrintersShown:
    """What is shown while these visits are open."""
    return printers.shown({code: SubjectId(found) for code, found in visits.items()})


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        (PrinterFault.PAPER_OUT, "out of paper"),
        (PrinterFault.COVER_OPEN, "cover open"),
        (PrinterFault.JAMMED, "paper stuck"),
        (PrinterFault.OFFLINE, "offline"),
        (PrinterFault.BUSY, "busy"),
        (PrinterFault.OTHER, "does not print"),
    ],
)
def test_a_printer_says_what_is_wrong_until_it_prints_again(
    printers: Printers, fault: PrinterFault, state: str
) -> None:
    """Who reads *out of paper* fetches paper; who reads *error 7* calls somebody."""
    assert told(printers).bar == "Printers ready"
    printers.take(PrintNews(page_of("K7"), "tickets", JobState.QUEUED, fault, "Please look."), NOW)
    shown_now = told(printers)
    assert shown_now.bar == f"Printer “tickets”: {state}"
    assert [line.words for line in shown_now.lines] == [f"tickets: {state}", "leaflets: ready"]
    assert shown_now.message == "Please look. Ctrl+P opens the printers."
    printers.take(PrintNews(page_of("K7"), "tickets", JobState.SENT, None, ""), NOW)
    assert told(printers).lines[0].is_faulty, "that it is sent does not prove that it comes out"
    printers.take(PrintNews(page_of("K7"), "tickets", JobState.PRINTED, None, ""), NOW)
    assert told(printers).bar == "Printers ready"


def test_a_printer_that_was_mended_is_ready(printers: Printers) -> None:
    """Nobody has to print something to see that the paper is in."""
    printers.take(OUT_OF_PAPER, NOW)
    assert told(printers).is_faulty
    printers.take(MENDED, NOW)
    assert not told(printers).is_faulty


def test_a_fault_from_before_this_program_is_known(printers: Printers) -> None:
    """The desk that is started after the paper ran out must not say *ready*."""
    waiting = job(page_of("K7"), JobState.QUEUED, NOW, fault=PrinterFault.PAPER_OUT, message="No paper.")
    printers.take_jobs((waiting,))
    assert told(printers).bar == "Printer “tickets”: out of paper"


def test_uncertain_and_failed_jobs_are_asked_about_one_by_one(printers: Printers) -> None:
    """Nothing is printed twice and nothing forgotten: the one who can see the tray decides."""
    printers.take_jobs((job(page_of("K7"), JobState.UNCERTAIN, at("14:01")),))
    failed = PrintNews(page_of("H2"), "tickets", JobState.FAILED, None, "The printer refuses it.")
    assert not printers.take(failed, NOW)
    printers.take(PrintNews("leaflet-0a1b", "leaflets", JobState.FAILED, None, ""), NOW)
    first = told(printers, H2="visit/2")
    assert first.question is not None
    assert first.question.words == "14:01: Did the ticket K7 come out?"
    assert first.question.is_uncertain
    assert first.more == "2 more after this one"
    assert first.bar == "Printers: 3 to answer"
    printers.settle(first.question.job)
    second = told(printers, H2="visit/2").question
    assert second is not None
    assert second.words == "14:10: The ticket H2 did not come out. The printer refuses it."
    assert second.visit == "visit/2", "it can be made again"
    printers.settle(second.job)
    third = told(printers).question
    assert third is not None
    assert third.words == "14:10: A leaflet did not come out. The visitor can choose it again at the kiosk."
    assert third.visit is None, "which leaflet it was, nobody may know"


def test_the_ticket_of_a_visit_that_is_over_is_not_asked_about(printers: Printers) -> None:
    """A question that nobody can use keeps those back that matter."""
    printers.take(PrintNews(page_of("H2"), "tickets", JobState.FAILED, None, ""), NOW)
    assert told(printers).question is None
    slip = PrintNews(page_of("C7K-3M9Q"), "tickets", JobState.FAILED, None, "")
    printers.take(slip, NOW)
    question = told(printers).question
    assert question is not None
    assert question.what == "the receipt C7K-3M9Q"


def test_what_staff_have_settled_is_no_news(printers: Printers) -> None:
    """*Leave it* ends a job as failed; asking about that again would go round for ever."""
    known = job(page_of("K7"), JobState.UNCERTAIN, NOW)
    printers.take_jobs((known,))
    printers.settle(known.job)
    printers.take(PrintNews(known.page, "tickets", JobState.FAILED, None, ""), NOW)
    assert told(printers, K7="visit/1").question is None


def test_news_of_an_uncertain_job_asks_for_the_spool(printers: Printers) -> None:
    """News has the name of the page; what is decided needs the name of the job."""
    assert printers.take(PrintNews(page_of("K7"), "tickets", JobState.UNCERTAIN, None, ""), NOW)


def test_a_device_without_printers_says_so() -> None:
    """*Ready* would send a visitor off to wait for a ticket."""
    assert told(Printers((), SAY)).bar == "No printer"


# Language and receipt


def test_a_visitor_who_cannot_name_their_language_is_shown_the_card() -> None:
    """*und interpreter* would tell the officer nothing, and nobody would come."""
    waits = row(visit("K7", "14:00"), NOW, interpreter="und")
    told_row = shown(waits, NOW, STATION.standards, ME, SAY)
    (flag,) = [each for each in told_row.flags if "Language" in each.text]
    assert flag.text == "Language not known: show the language card"
    assert flag.mark is Mark.LOUD
    assert not any("und" in fact for fact in told_row.facts)


def test_the_receipt_of_a_search_is_shown_in_hand_only() -> None:
    """The officer looks the record up by it; the queue, which others can see, does not carry it."""
    waits = row(visit("K7", "14:00"), NOW, receipt="12AB/345/26")
    hand = in_hand(waits, NOW, STATION.standards, ME, SAY)
    assert "Search record: receipt 12AB/345/26" in hand.details
    assert "12AB" not in shown(waits, NOW, STATION.standards, ME, SAY).spoken


# Closing


@pytest.mark.parametrize(
    ("time", "words"),
    [
        ("14:10", ""),
        ("07:59", "Closed to visitors until 08:00"),
        ("22:00", "Closed to visitors until 21 November, 09:00"),
    ],
)
def test_the_desk_says_when_the_kiosk_takes_nobody_in(time: str, words: str) -> None:
    """An officer who stays late must know why nobody checks in."""
    demo = read_station(places.resources() / "stations" / "demo.toml")
    assert around.closed(demo, at(time), SAY) == words


def test_visits_left_open_come_oldest_first_and_once() -> None:
    """Those of earlier days, then today's; what the officer keeps is not asked about again."""
    now = at("22:10")
    old = row(visit("A1", "13:00", phase=Phase.WAITING), now, is_from_earlier=True)
    seen = row(visit("B2", "14:00", phase=Phase.SEEN, officer=OTHER, seen_at=at("14:09")), now)
    waits = row(visit("C3", "14:05"), now)
    late = view(now, (waits, old), elsewhere=(seen,), to_settle=(waits, seen))
    assert [each.visit.code for each in left_open(late, ())] == ["A1", "C3", "B2"]
    rest = left_open(late, {old.visit.id, waits.visit.id})
    asked = first_open(rest, SAY)
    assert asked is not None
    assert asked.ask == "B2 is still open: how did it end?"
    assert asked.may_finish
    assert asked.more == ""
    first = first_open(left_open(late, ()), SAY)
    assert first is not None
    assert not first.may_finish, "who was never seen was not finished with"
    assert first.more == "2 more after this one"
