"""The manager's window: how long people waited, where and why, and each visit's whole story."""

from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.errors import KioskError
from kiosk.domain.instant import local_day
from kiosk.journal.verify import Failure, Verified
from kiosk.service.standing import LineStanding, line_standing
from kiosk.service.upkeep import verify_journal
from kiosk.service.watching import StoryLine, story
from kiosk.ui import theme
from kiosk.ui.icons import Icon
from kiosk.ui.line import line_shown
from kiosk.ui.look import Look
from kiosk.ui.manager import words
from kiosk.ui.manager.bar import Bar
from kiosk.ui.manager.detail import DetailPage
from kiosk.ui.manager.filters import Filters
from kiosk.ui.manager.presenter import BreachRow, journal, present
from kiosk.ui.manager.reading import Answer, Export, Question, read, save
from kiosk.ui.manager.report_page import ReportPage
from kiosk.ui.manager.story import StoryRow, story_rows
from kiosk.ui.manager.surroundings import Surroundings
from kiosk.ui.manager.words import t
from kiosk.ui.phrases import manager
from kiosk.ui.tasks import Task
from kiosk.ui.widgets.notice import NoticeBar, Severity
from kiosk.ui.widgets.staff import StaffButton
from kiosk.ui.widgets.table import Column
from kiosk.ui.widgets.text import Text

LINE_MS = 60_000
REST_MS = 250
REST_FACTOR = 10
"""After a change elsewhere, the figures rest ten times as long as they took to work out."""


class ManagerWindow(QWidget):
    """The wait-time log.

    Signals:
        painted_view: the figures of the period asked for have been put into the window.
        journal_checked: the state of the journal has been put into the window.
    """

    painted_view = Signal()
    journal_checked = Signal()

    def __init__(
        self,
        session: Surroundings,
        look: Look,
        parent: QWidget | None = None,
        *,
        checks: Surroundings | None = None,
    ) -> None:
        """A window.

        Args:
            session: the surroundings.
            look: how it looks.
            parent: as for every widget.
            checks: a session with a store and a thread of its own for checking the journal, which takes
                long; None: `session`.
        """
        super().__init__(parent)
        self.setObjectName("manager_window")
        self.setProperty("area", "page")
        self._session, self._checks = session, checks or session
        self._task: Task | None = None
        self._asked: Question | None = None
        self._shown: Question | None = None
        self._story: Task | None = None
        self._must_ask_again = self._is_failing = self._is_checked = False
        self._failures: tuple[Failure, ...] = ()
        self._took = QElapsedTimer()
        self._took_ms = 0
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self.refresh)
        self._line_task: Task | None = None
        self._line_timer = QTimer(self, interval=LINE_MS)
        self._line_timer.timeout.connect(self.read_line)
        self._build()
        theme.apply(self, look)
        session.changes.changed.connect(self.on_changed)

    def _build(self) -> None:
        bar = Bar(self)
        self._title, self._journal, self.check, self.line = bar.title, bar.journal, bar.check, bar.line
        self.check.clicked.connect(self.check_journal)
        self.filters = Filters(
            self._session.counter.station, local_day(self._session.counter.clock.now()), self
        )
        self.filters.chosen.connect(self.refresh)
        self.notice = NoticeBar("notice", t, self)
        self.line_notice = NoticeBar("line_notice", t, self)
        self.journal_notice = NoticeBar("journal_notice", t, self)
        self.show_failures = StaffButton("show_failures", t(manager.SHOW_FAILURES), Icon.WARNING)
        self.show_failures.clicked.connect(self.on_failures_wanted)
        self.journal_notice.inside.addWidget(self.show_failures)
        self.pages = QStackedWidget(self)
        self._waiting = Text(t(manager.WORKING_OUT), "lead", tone="muted")
        self._waiting.setObjectName("waiting")
        self._waiting.setMargin(24)
        self.report = ReportPage()
        self.story = _story_page()
        self.failures = _failures_page()
        for page in (self._waiting, self.report, self.story, self.failures):
            self.pages.addWidget(page)
        self.report.breaches.table.row_opened.connect(self.on_story_wanted)
        self.report.breaches.export_wanted.connect(self.on_export_wanted)
        self.story.closed.connect(self.on_detail_closed)
        self.failures.closed.connect(self.on_detail_closed)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        for widget in (bar, self.filters, self.line_notice, self.journal_notice, self.notice):
            outer.addWidget(widget)
        outer.addWidget(self.pages, 1)

    @Slot()
    def refresh(self) -> None:
        """Work the figures out: one reading at a time; the answer to an older question is dropped."""
        question = self.filters.question(local_day(self._session.counter.clock.now()))
        if question is None:
            self.notice.say(Severity.WARNING, t(manager.WRONG_ORDER))
            return
        if self._task is not None and question == self._asked:
            self._must_ask_again = True
            return
        if self._task is not None:
            self._task.cancel()
        elif not self._is_failing:
            self.notice.clear()
        self._asked, self._must_ask_again = question, False
        self.filters.say_working(is_working=question != self._shown)
        self._took.start()
        counter, actor = self._session.counter, self._session.actor
        self._task = self._session.store_tasks.submit(
            self, lambda: read(counter, actor, question), self.on_answer, self.on_failed
        )

    def on_answer(self, answer: Answer) -> None:
        """Show the figures."""
        self._task = None
        self._took_ms = int(self._took.elapsed())
        self._shown = answer.question
        view = present(answer)
        self._title.setText(view.title)
        self.filters.show_stations(answer.stations, answer.names)
        self.filters.say_working(is_working=False)
        self.report.show_view(view)
        if self._is_failing:
            self._is_failing = False
            self.notice.clear()
            self._session.changes.fault_told.emit("")
        if self.pages.currentWidget() is self._waiting:
            self.pages.setCurrentWidget(self.report)
        self.painted_view.emit()
        if not self._is_checked:
            self.check_journal()
        if self._must_ask_again:
            self._rest_then_refresh()

    def on_failed(self, error: KioskError) -> None:
        """Say what is wrong; figures that are there stay, with the days they are about above them."""
        self._task = None
        self._is_failing = True
        self.filters.say_working(is_working=False)
        self._waiting.setText(t(manager.NO_FIGURES))
        self.notice.say(Severity.FAULT, str(error))
        self._session.changes.fault_told.emit(str(error))

    @Slot(frozenset)
    def on_changed(self, _subjects: frozenset[str]) -> None:
        """Something was written: work the figures out again, but never back to back."""
        if self.isVisible():
            self._rest_then_refresh()
            self.read_line()

    @Slot()
    def read_line(self) -> None:
        """Read how the device stands with its centre; one reading at a time."""
        if self._line_task is not None:
            return
        counter, actor = self._session.counter, self._session.actor
        self._line_task = self._session.store_tasks.submit(
            self, lambda: line_standing(counter, actor), self.on_line, self.on_line_unknown
        )

    def on_line(self, standing: LineStanding | None) -> None:
        """Show how the device stands with its centre, in the bar; what needs more words, below it."""
        self._line_task = None
        line = line_shown(standing, self._session.counter.clock.now(), t)
        self.line.show_line(line)
        self.line_notice.keep(Severity.WARNING, line.message if line is not None else "")

    def on_line_unknown(self, _error: KioskError) -> None:
        """The store cannot be read: the figures say so, and how the line stands nobody knows."""
        self._line_task = None
        self.line.show_line(None)

    def _rest_then_refresh(self) -> None:
        if not self._rest.isActive():
            self._rest.start(max(REST_MS, REST_FACTOR * self._took_ms))

    @Slot()
    def check_journal(self) -> None:
        """Check every entry of the journal."""
        self._is_checked = True
        self.check.setEnabled(False)
        self._journal.setText(t(manager.CHECKING))
        counter, actor = self._checks.counter, self._checks.actor
        self._checks.store_tasks.submit(
            self, lambda: verify_journal(counter, actor), self.on_verified, self.on_not_verified
        )

    def on_verified(self, verified: Verified) -> None:
        """Say that the journal holds, or that it does not."""
        state = journal(verified)
        self._failures = verified.failures
        self._journal.setText(state.line)
        self.check.setEnabled(True)
        if state.notice:
            self.journal_notice.say(Severity.FAULT, state.notice)
        else:
            self.journal_notice.clear()
        self.journal_checked.emit()

    def on_not_verified(self, error: KioskError) -> None:
        """Say why the journal could not be checked."""
        self._journal.setText(t(manager.NOT_CHECKED))
        self.check.setEnabled(True)
        self.notice.say(Severity.FAULT, str(error))
        self.journal_checked.emit()

    @Slot()
    def on_failures_wanted(self) -> None:
        """Show exactly what fails."""
        self.pages.setCurrentWidget(self.failures)
        self.failures.open(t(manager.FAILURES), "", "")
        self.failures.show_rows(self._failures, "")

    @Slot(object)
    def on_story_wanted(self, row: BreachRow) -> None:
        """Show a visit's whole story."""
        title = t(manager.STORY, code=row.breach.code, station=row.station, day=row.day)
        is_booked = row.breach.appointment_at is not None
        columns = (
            *(((manager.COLUMN_APPOINTMENT, row.appointment),) if is_booked else ()),
            (manager.COLUMN_ARRIVED, row.arrived),
            (manager.COLUMN_SEEN, row.seen),
            (manager.COLUMN_WAIT, row.wait),
            (manager.COLUMN_REASON, row.reason),
        )
        summary = "  ·  ".join(t(manager.FACT, name=t(phrase), value=value) for phrase, value in columns)
        self.pages.setCurrentWidget(self.story)
        self.story.open(title, summary, t(manager.STORY_READING))
        counter, actor, visit = self._session.counter, self._session.actor, row.breach.visit
        if self._story is not None:
            self._story.cancel()
        self._story = self._session.store_tasks.submit(
            self, lambda: story(counter, actor, visit), self.on_story, self.on_story_failed
        )

    def on_story(self, lines: tuple[StoryLine, ...]) -> None:
        """Show the story."""
        self._story = None
        self.story.show_rows(story_rows(lines), t(manager.STORY_NOTE))

    def on_story_failed(self, error: KioskError) -> None:
        """Say why there is no story, over the figures."""
        self._story = None
        self.on_detail_closed()
        self.notice.say(Severity.FAULT, str(error))

    @Slot()
    def on_detail_closed(self) -> None:
        """Go back to the figures, to the row one came from."""
        self.pages.setCurrentWidget(self.report)
        self.report.breaches.table.setFocus()

    @Slot(object)
    def on_export_wanted(self, export: Export) -> None:
        """Save the figures that are shown."""
        question = self._shown
        if question is None:
            return
        counter, actor, folder = self._session.counter, self._session.actor, self._session.exports
        self._session.store_tasks.submit(
            self, lambda: save(counter, actor, question, export, folder), self.on_saved, self.on_not_saved
        )

    def on_saved(self, file: Path) -> None:
        """Say where the file is."""
        self.notice.say(Severity.DONE, t(manager.EXPORTED, file=file.name, folder=str(file.parent)))

    def on_not_saved(self, error: KioskError) -> None:
        """Say why there is no file."""
        self.notice.say(Severity.FAULT, str(error))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self.read_line()
        self._line_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._rest.stop()
        self._line_timer.stop()
        super().hideEvent(event)


def _story_page() -> DetailPage[StoryRow]:
    columns: tuple[Column[StoryRow], ...] = (
        Column(t(manager.COLUMN_WHEN), lambda row: row.when),
        Column(t(manager.COLUMN_WHAT), lambda row: row.what),
        Column(t(manager.COLUMN_DEVICE), lambda row: row.device),
        Column(t(manager.COLUMN_OFFICER), lambda row: row.officer),
        Column(t(manager.COLUMN_STANDS), lambda row: row.stands),
    )
    return DetailPage("story", columns)


def _failures_page() -> DetailPage[Failure]:
    columns: tuple[Column[Failure], ...] = (
        Column(t(manager.COLUMN_CHAIN), lambda row: row.chain),
        Column(t(manager.COLUMN_NUMBER), lambda row: str(row.seq), is_number=True),
        Column(t(manager.COLUMN_ENTRY), lambda row: row.entry),
        Column(t(manager.COLUMN_PROBLEM), lambda row: words.sentence(row.problem)),
    )
    return DetailPage("failures", columns)
