"""What a desk may find besides its visits: what others did first, how its line stands, what visitors say."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass

from msgspec.structs import replace

from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import MINUTE_MS, Instant, local_day
from kiosk.domain.printing import JobKind, JobState, PrinterFault, PrintJob, PrintNews
from kiosk.domain.room import RoomTaken, room_day
from kiosk.domain.visit.facts import Called
from kiosk.service import helping, telling
from kiosk.service.counter import Counter
from kiosk.service.helping import HelpCall
from kiosk.service.telling import Complaint, Feedback, Problem, Rating
from kiosk.service.watching import DeskView
from kiosk.store import ledger, print_jobs
from kiosk.store.ledger import Line
from kiosk.store.store import Transaction
from kiosk.ui.desk.printers import Printers
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.texts import texts
from tests.ui.desk.scene import COLLEAGUE, OFFICER, VISITOR, Desk

DAY_MS = 24 * 60 * MINUTE_MS
STORY = (
    "I waited for forty minutes with my mother, who cannot stand for long. When we asked, the officer at the "
    "counter said that others had waited longer, and did not look up."
)


@dataclass(frozen=True)
class At:
    """A clock that stands still."""

    instant: Instant

    def now(self) -> Instant:
        """Always the same."""
        return self.instant


def before(counter: Counter, days: float) -> Counter:
    """The same counter some days ago."""
    return dataclasses.replace(counter, clock=At(Instant(counter.clock.now() - round(days * DAY_MS))))


def numbers(counter: Counter, *, itself: bool) -> None:
    """Whether the device numbers its entries itself; if not, they wait to be accepted."""
    with counter.store.exclusive() as connection:
        head = ledger.read_head(connection)
        assert head is not None
        ledger.write_head(connection, replace(head, is_sequencer=itself))


def is_ahead(counter: Counter, offset_ms: int) -> None:
    """How far the device's clock is ahead, as the line has measured it."""
    with counter.store.exclusive() as connection:
        head = ledger.read_head(connection)
        assert head is not None
        ledger.write_head(connection, replace(head, offset_ms=offset_ms))


def stands(counter: Counter, state: str | None, message: str | None = None) -> None:
    """How the line stands; None: there is no centre."""
    with counter.store.exclusive() as connection:
        if state is None:
            connection.execute("DELETE FROM line")
        else:
            ledger.write_line(connection, Line(state, counter.clock.now(), message))


def take(transaction: Transaction, visit: SubjectId, room: str) -> None:
    """Take a room without asking whether it is free, as a device does that cannot know."""
    at = transaction.at
    subject = room_day(transaction.head.station, room, local_day(at))
    transaction.append(subject, RoomTaken(visit, at, Instant(at + 30 * MINUTE_MS)))


def colleague_was_first(desk: Desk, visit: SubjectId, room: str, other: SubjectId) -> None:
    """A colleague's claim of a room for another visit was accepted before this officer's."""
    counter = desk.counter
    with counter.store.writing(COLLEAGUE, counter.clock.now()) as transaction:
        take(transaction, other, room)
    with counter.store.writing(desk.session.actor, counter.clock.now()) as transaction:
        take(transaction, visit, room)


def colleague_called_first(desk: Desk, visit: SubjectId) -> None:
    """A colleague's call of a visitor was accepted before this officer's."""
    counter = desk.counter
    for actor, place in ((COLLEAGUE, "Room 2"), (desk.session.actor, "Counter")):
        with counter.store.writing(actor, counter.clock.now()) as transaction:
            transaction.append(visit, Called(place=place))


def visitors_tell(counter: Counter) -> None:
    """An in-tray with everything in it: what is old, passed on, unsafe, told twice, in another language."""
    telling.complain(before(counter, 30), VISITOR, Complaint("Nobody has written to me since October."))
    passed = before(counter, 9)
    telling.complain(passed, VISITOR, Complaint(STORY, contact="07700 900123"))
    known = telling.in_tray(counter, OFFICER).complaints
    telling.pass_on(before(counter, 8), OFFICER, known[-1].id, "PSD/26/0417")
    telling.complain(
        before(counter, 0.1), VISITOR, Complaint("Byłem niegrzecznie potraktowany.", language="pl")
    )
    telling.rate(
        before(counter, 0.2), VISITOR, Feedback(Rating.EXCELLENT, "The officer was so kind to my son.")
    )
    telling.rate(
        before(counter, 0.1), VISITOR, Feedback(Rating.POOR, "Cold, and no water.", contact="j@example.org")
    )
    for problem in (Problem.DIRTY, Problem.DIRTY, Problem.UNSAFE):
        telling.report_problem(before(counter, 0.05), VISITOR, problem)


def helps(counter: Counter, minutes_ago: float = 0) -> SubjectId:
    """Somebody presses *Get help now* at this device."""
    return helping.call_for_help(before(counter, minutes_ago / 1440), VISITOR)


def job(page: str, state: JobState, at: Instant, **fields: object) -> PrintJob:
    """A job in the spool."""
    whole = PrintJob(
        job=page,
        printer="tickets",
        kind=JobKind.TICKET,
        pdf=b"%PDF",
        copies=1,
        state=state,
        remote_id=None,
        fault=None,
        message=None,
        created_at=at,
        changed_at=at,
    )
    return replace(whole, **fields)


def page_of(code: str) -> str:
    """The name of the page of a ticket."""
    return f"ticket-{code}-0123456789ab"


def spooled(counter: Counter, *jobs: PrintJob) -> None:
    """The spool holds these jobs."""
    with counter.store.exclusive() as connection:
        for each in jobs:
            print_jobs.put(connection, each)


OUT_OF_PAPER = PrintNews(
    "",
    "tickets",
    JobState.QUEUED,
    PrinterFault.PAPER_OUT,
    "Printer “tickets” has no paper. Please put paper in.",
)
MENDED = PrintNews("", "tickets", JobState.QUEUED, None, "")


# Scenes for pictures


def _tray(window: DeskWindow) -> None:
    window.besides.open_tray()


def _printers(window: DeskWindow) -> None:
    page = page_of(_view(window).waiting[0].visit.code)
    words = "Printer “tickets” refuses the job: it is too long."
    window.besides.on_print_told(OUT_OF_PAPER)
    window.besides.on_print_told(PrintNews(page, "tickets", JobState.FAILED, None, words))
    window.besides.on_print_told(PrintNews("leaflet-0a1b", "leaflets", JobState.FAILED, None, ""))
    window.besides.open_printers()


def _help(window: DeskWindow) -> None:
    _called(window, None)


def _helped(window: DeskWindow) -> None:
    _called(window, OFFICER.id)


def _closed(window: DeskWindow) -> None:
    view = _view(window)
    window.presenter.view = replace(view, to_settle=(*view.in_hand, *view.waiting))
    window.on_tick()
    window.besides.open_settling()


def _called(window: DeskWindow, answered_by: str | None) -> None:
    view = _view(window)
    called = Instant(view.now - 2 * MINUTE_MS)
    call = HelpCall(SubjectId("help/1"), "Kiosk by the front door", called, answered_by)
    window.presenter.view = replace(view, help=(call,))
    window.on_tick()


def _view(window: DeskWindow) -> DeskView:
    assert window.presenter.view is not None
    return window.presenter.view


SCENES: dict[str, Callable[[DeskWindow], None]] = {
    "tray": _tray,
    "printers": _printers,
    "help": _help,
    "helped": _helped,
    "settle": _closed,
}


def tidy(window: DeskWindow) -> None:
    """After a scene: what is shown is what is true again."""
    window.presenter.printers = Printers(window.presenter.printers.names, texts("en"))
    window.refresh()
