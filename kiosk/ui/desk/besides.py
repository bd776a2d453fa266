"""What the officer sees to besides the visits: calls for help, the in-tray, printers, visits left open."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import KioskError
from kiosk.domain.printing import JobState, PrintJob, PrintNews
from kiosk.service import spooling, telling
from kiosk.service.check_in import Ticket
from kiosk.service.telling import InTray
from kiosk.service.watching import DeskView
from kiosk.ui.chime import chime
from kiosk.ui.desk.hand import Action
from kiosk.ui.desk.help_bar import HelpBar
from kiosk.ui.desk.matter_steps import MatterSteps
from kiosk.ui.desk.middle import Middle
from kiosk.ui.desk.presenter import Presenter
from kiosk.ui.desk.printers import Question
from kiosk.ui.desk.printers_panel import Verdict
from kiosk.ui.desk.settle_panel import Ending
from kiosk.ui.desk.settling import OpenShown
from kiosk.ui.desk.steps import Steps
from kiosk.ui.desk.tray import MatterShown
from kiosk.ui.phrases import desk
from kiosk.ui.session import Session
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.notice import Severity


class Besides(QObject):
    """Binds the panels that are about no visit in hand, and hears of printers.

    Signals:
        step_requested: a `Step`.
        said: a `Severity` and the words of something that was done.
        refused: a `KioskError`.
        shown: something has changed that is to be shown.
    """

    step_requested = Signal(object)
    said = Signal(object, str)
    refused = Signal(object)
    shown = Signal()

    def __init__(
        self,
        session: Session,
        steps: Steps,
        presenter: Presenter,
        middle: Middle,
        help_bar: HelpBar,
        say: Texts,
    ) -> None:
        super().__init__(middle)
        self._session = session
        self._steps = steps
        self._matters = MatterSteps(session, say)
        self._presenter = presenter
        self._middle = middle
        self._say = say
        self._heard: set[SubjectId] = set()
        self._printing: dict[str, str] = {}
        ask = self.step_requested.emit
        help_bar.answer_requested.connect(lambda call: ask(self._matters.answer_help(call)))
        help_bar.close_requested.connect(lambda call: ask(self._matters.close_help(call)))
        tray = middle.tray
        tray.pass_on_requested.connect(self.on_pass_on)
        tray.resolve_requested.connect(self.on_resolve)
        tray.read_requested.connect(lambda matter: ask(self._matters.read(matter)))
        tray.mend_requested.connect(lambda matter: ask(self._matters.mend(matter)))
        tray.take_back_requested.connect(self.take_back)
        middle.printers.decided.connect(self.on_print_decided)
        middle.settle.decided.connect(self.on_settled)
        middle.settle_requested.connect(self.open_settling)
        session.changes.print_told.connect(self.on_print_told)
        self.read_jobs()

    @property
    def print_jobs(self) -> tuple[str, ...]:
        """The tickets from here that have not come out yet, by the names of their jobs."""
        return tuple(self._printing)

    # Opening

    @Slot()
    def open_tray(self) -> None:
        """Show the in-tray; it is read while it is open."""
        self._middle.show_apart(self._middle.tray)
        self._middle.tray.begin()
        self.read_tray()

    @Slot()
    def open_printers(self) -> None:
        """Show how the printers are, and what is to be answered."""
        self._middle.show_apart(self._middle.printers)
        self.shown.emit()
        self._middle.printers.begin()
        self.read_jobs()

    @Slot()
    def open_settling(self) -> None:
        """Ask about the visits that were left open, if there are any."""
        if not self._middle.settle_button.isVisibleTo(self._middle):
            return
        self._middle.show_apart(self._middle.settle)
        self.shown.emit()
        self._middle.settle.begin()

    # Reading

    def loaded(self, view: DeskView) -> None:
        """New data have been read for the queue: what else depends on them."""
        calls = {each.id for each in view.help if each.answered_by is None}
        if calls - self._heard:
            self._session.voice.add((), sound=chime())
        self._heard = calls
        if not self._middle.tray.isHidden():
            self.read_tray()

    def read_tray(self) -> None:
        """Read the in-tray."""
        counter, actor = self._session.counter, self._session.actor
        self._session.store_tasks.submit(
            self, lambda: telling.in_tray(counter, actor), self._on_tray_read, self.refused.emit
        )

    def read_jobs(self) -> None:
        """Read what waits in the spool."""
        counter, actor = self._session.counter, self._session.actor
        self._session.store_tasks.submit(
            self, lambda: spooling.unsettled(counter, actor), self._on_jobs_read, self.refused.emit
        )

    def _on_tray_read(self, tray: InTray) -> None:
        self._presenter.tray = tray
        self.shown.emit()

    def _on_jobs_read(self, jobs: tuple[PrintJob, ...]) -> None:
        self._presenter.printers.take_jobs(jobs)
        self.shown.emit()

    @Slot(object)
    def on_print_told(self, news: PrintNews) -> None:
        """Something has become of a job, or of a printer."""
        if self._presenter.printers.take(news, self._session.counter.clock.now()):
            self.read_jobs()
        if news.state is JobState.PRINTED and news.job in self._printing:
            self.said.emit(Severity.DONE, self._say(desk.PRINTED, code=self._printing.pop(news.job)))
        self.shown.emit()

    # What the officer does

    @Slot()
    def take_back(self) -> None:
        """Take the last step back, where it was no visit's."""
        if self._presenter.back is not None:
            self.step_requested.emit(self._presenter.back.step)

    @Slot(object, str)
    def on_pass_on(self, complaint: MatterShown, reference: str) -> None:
        """A complaint went to the Professional Standards Department."""
        step = self._matters.pass_on(complaint, reference)
        self.step_requested.emit(step.followed_by(lambda _none: self._written(complaint)))

    @Slot(object, str)
    def on_resolve(self, complaint: MatterShown, note: str) -> None:
        """A complaint was resolved."""
        step = self._matters.resolve(complaint, note)
        self.step_requested.emit(step.followed_by(lambda _none: self._written(complaint)))

    def _written(self, complaint: MatterShown) -> None:
        tray = self._middle.tray
        tray.forget(complaint.id)
        tray.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, object)
    def on_print_decided(self, question: Question, verdict: Verdict) -> None:
        """Somebody has looked at the printer, or does not want the page any more."""
        done = partial(self._on_print_settled, question.job)
        if not question.is_uncertain:
            if verdict is Verdict.AGAIN and question.visit is not None:
                step = self._matters.ticket_again(question.visit, question.what, self.print_ticket)
                self.step_requested.emit(step.followed_by(done))
            else:
                done(None)
            return
        if verdict is Verdict.AGAIN:
            step = self._matters.print_again(question)
        else:
            step = self._matters.is_printed(question, is_printed=verdict is Verdict.PRINTED)
        self.step_requested.emit(step.followed_by(done))

    def _on_print_settled(self, job: str, _result: object) -> None:
        self._presenter.printers.settle(job)
        self._session.changes.print_decided.emit()
        self.read_jobs()
        self.shown.emit()

    @Slot(object, object)
    def on_settled(self, shown: OpenShown, ending: Ending) -> None:
        """How a visit that was left open ended."""
        visit = shown.row.visit
        match ending:
            case Ending.FINISHED:
                self.step_requested.emit(self._steps.of(Action.FINISH, visit))
            case Ending.LEFT:
                self.step_requested.emit(self._steps.of(Action.LEAVE, visit))
            case Ending.KEPT:
                self._presenter.keep(visit.id)
                self.said.emit(Severity.DONE, self._say(desk.KEPT_OPEN, code=visit.code))
                self.shown.emit()

    @Slot(object)
    def print_ticket(self, ticket: Ticket) -> None:
        """Put a ticket into the spool; that it is printed is said when it is."""
        page = self._steps.page(ticket)
        printing = self._session.printing
        self._printing[page.job] = ticket.code

        def refused(error: KioskError) -> None:
            self._printing.pop(page.job, None)
            self.refused.emit(error)

        def taken(_none: None) -> None:
            if page.job in self._printing:
                self.said.emit(Severity.NOTICE, self._say(desk.PRINTING, code=ticket.code))

        self._session.device_tasks.submit(self, lambda: printing.ticket(page), taken, refused)
