"""The desk: the enquiry officer's day."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import KioskError
from kiosk.domain.visit.fold import OPEN_PHASES
from kiosk.service import watching
from kiosk.service.watching import DeskView
from kiosk.ui import theme
from kiosk.ui.desk.besides import Besides
from kiosk.ui.desk.columns import Columns
from kiosk.ui.desk.delay_card import DelayCard
from kiosk.ui.desk.hand import Action
from kiosk.ui.desk.hand_card import BUTTONS, SEE_KEY
from kiosk.ui.desk.help_bar import ANSWER_KEY, CLOSE_KEY
from kiosk.ui.desk.lost import LostShown
from kiosk.ui.desk.lost_bar import TAKE_KEY, UNDERSTOOD_KEY
from kiosk.ui.desk.messages import SPACING_PX, Messages
from kiosk.ui.desk.middle import SETTLE_KEY, Middle
from kiosk.ui.desk.presenter import Presenter
from kiosk.ui.desk.printers import printers_of
from kiosk.ui.desk.rooms_card import RoomsCard
from kiosk.ui.desk.scans import Scans
from kiosk.ui.desk.step import Step
from kiosk.ui.desk.steps import Steps
from kiosk.ui.desk.top_bar import PRINTERS_KEY, TRAY_KEY, TopBar
from kiosk.ui.desk.waiting_card import WaitingCard
from kiosk.ui.look import Look
from kiosk.ui.phrases import desk
from kiosk.ui.session import Session
from kiosk.ui.texts import texts
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.notice import Severity

RELOAD_MS = 5_000
TICK_MS = 1_000
CALL_NEXT_LOCK_MS = 700
"""A second *call next* within this is a finger that slipped."""


class DeskWindow(QWidget):
    """Waiting visitors, the visit in hand, rooms and whatever else needs an officer, worked by key.

    Signals:
        painted_view: new data have been put into the widgets.
        step_done: a step was recorded, or refused; its words are in the notice bar.
    """

    painted_view = Signal()
    step_done = Signal()

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self.setProperty("area", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._say = texts("en")
        self.setWindowTitle(self._say(desk.STATION, station=session.counter.station.name))
        self.presenter = Presenter(
            session.counter.station, session.actor.id, self._say, printers_of(session.counter.device)
        )
        self._steps = Steps(session, self._say)
        self._is_loading = self._is_stale = self._is_writing = self._is_load_failed = False
        self._ask_why: SubjectId | None = None
        self._scans = Scans(session, self._steps, self)
        self._build()
        self.besides = Besides(
            session, self._steps, self.presenter, self.middle, self.messages.help, self._say
        )
        self._bind()
        self._bind_keys()
        theme.apply(self, look)
        self._reload = QTimer(self, interval=RELOAD_MS)
        self._reload.timeout.connect(self.refresh)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.on_tick)
        self._call_lock = QTimer(self, singleShot=True)
        session.changes.changed.connect(self.on_changed)
        session.changes.fault_told.connect(self.on_fault_told)
        self.waiting.queue.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def _build(self) -> None:
        say = self._say
        self.bar = TopBar(self)
        self.messages = Messages(say, self)
        self.fault, self.notice, self.lost = self.messages.fault, self.messages.notice, self.messages.lost
        self.waiting = WaitingCard(say, self)
        self.middle = Middle(say, self._session.counter.device.counter, self)
        self.side = Card(self)
        self.rooms = RoomsCard(self._session.counter.station.rooms, say, self.side)
        self.delay = DelayCard(say, self.side)
        self.side.inside.addWidget(self.rooms)
        self.side.inside.addSpacing(12)
        self.side.inside.addWidget(self.delay)
        self.columns = Columns(self.waiting, self.middle, self.side, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, SPACING_PX)
        outer.setSpacing(SPACING_PX)
        outer.addWidget(self.bar)
        outer.addLayout(self.messages)
        outer.addWidget(self.columns, 1)

    def _bind(self) -> None:
        queue, hand, middle = self.waiting.queue, self.middle.hand, self.middle
        for visits in (queue, middle.elsewhere):
            visits.visit_chosen.connect(self.on_visit_chosen)
            visits.next_requested.connect(self.on_call_next)
            visits.see_requested.connect(lambda: self.on_action(Action.SEE))
            visits.place_requested.connect(lambda: self.on_action(Action.CALL_TO))
            visits.room_requested.connect(lambda: self.on_action(Action.ROOM))
            visits.digit_pressed.connect(middle.press_digit)
        self.waiting.next_button.clicked.connect(self.on_call_next)
        self.waiting.add_button.clicked.connect(self.on_add_visitor)
        hand.action_requested.connect(self.on_action)
        middle.step_requested.connect(self.run)
        middle.closed.connect(queue.setFocus)
        middle.explain_requested.connect(self.on_explain)
        middle.add.add_requested.connect(self.on_add_requested)
        middle.add.print_requested.connect(self.besides.print_ticket)
        middle.add.another_requested.connect(self.on_add_visitor)
        middle.makes(self._steps)
        self.rooms.take_requested.connect(self.on_take_room)
        self.rooms.give_back_requested.connect(lambda room: self.run(self._steps.give_back_room(room)))
        self.delay.declare_requested.connect(lambda *asked: self.run(self._steps.declare(*asked)))
        self.delay.tell_requested.connect(lambda minutes: self.run(self._steps.tell_again(minutes)))
        self.delay.end_requested.connect(lambda: self.run(self._steps.end_delay()))
        self.delay.closed.connect(queue.setFocus)
        self.lost.take_requested.connect(self.on_take_instead)
        self.lost.understood.connect(self.on_understood)
        self._scans.step_requested.connect(self.run)
        self._scans.attended.connect(self.on_visit_chosen)
        self._scans.expected.connect(self.on_expected)
        self._scans.refused.connect(self._on_failed)
        self.besides.step_requested.connect(self.run)
        self.besides.said.connect(self.notice.say)
        self.besides.refused.connect(self._on_failed)
        self.besides.shown.connect(self.on_tick)
        self.bar.tray_button.clicked.connect(self.besides.open_tray)
        self.bar.printers_button.clicked.connect(self.besides.open_printers)

    def _bind_keys(self) -> None:
        self._key(ANSWER_KEY, self.messages.help.on_answer)
        self._key(CLOSE_KEY, self.messages.help.on_close)
        self._key(TRAY_KEY, self.besides.open_tray)
        self._key(PRINTERS_KEY, self.besides.open_printers)
        self._key(SETTLE_KEY, self.besides.open_settling)
        self._key(TAKE_KEY, self.lost.on_take)
        self._key(UNDERSTOOD_KEY, self.lost.on_understood)
        self._key("F2", self.on_call_next)
        self._key(SEE_KEY, lambda: self.on_action(Action.SEE))
        for action, _words, _icon, key in BUTTONS:
            self._key(key, partial(self.on_action, action))
        self._key("Ctrl+N", self.on_add_visitor)
        self._key("Ctrl+D", self.delay.open_form)
        self._key("Ctrl+T", self.on_tell_again)
        self._key("Ctrl+R", self.on_explain)

    def _key(self, key: str, do: Callable[[], Any]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(do)

    # Data

    @Slot()
    def refresh(self) -> None:
        """Read everything again; while that is under way, once more afterwards."""
        if self._is_loading:
            self._is_stale = True
            return
        self._is_loading, self._is_stale = True, False
        counter, actor = self._session.counter, self._session.actor
        self._session.store_tasks.submit(
            self, lambda: watching.desk_view(counter, actor), self._on_loaded, self._on_load_failed
        )

    @Slot(frozenset)
    def on_changed(self, _subjects: frozenset[SubjectId]) -> None:
        """Something in the store has changed."""
        self.refresh()

    @Slot()
    def on_tick(self) -> None:
        """Rings and countdowns move on between readings."""
        self._show()

    def _on_loaded(self, view: DeskView) -> None:
        self._is_loading = False
        if self._is_load_failed:
            self._is_load_failed = False
            self.notice.say(Severity.NOTICE, self._say(desk.QUEUE_KEYS))
        self.presenter.take(view)
        self.besides.loaded(view)
        self._show()
        self._ask_for_reason()
        self.painted_view.emit()
        if self._is_stale:
            self.refresh()

    def _on_load_failed(self, error: KioskError) -> None:
        self._is_loading = False
        self._is_load_failed = True
        self.notice.say(Severity.FAULT, str(error))
        if self._is_stale:
            self.refresh()

    def _show(self) -> None:
        screen = self.presenter.screen(self._session.counter.clock.now())
        if screen is None:
            return
        self.bar.show_bar(screen.bar, screen.printers.bar)
        self.waiting.show_waiting(screen.waiting, screen.queue, screen.selected)
        self.waiting.show_expected(screen.expected)
        self.middle.show_screen(screen, self.presenter)
        self.rooms.show_rooms(screen.rooms, screen.hand.code if screen.hand else "")
        self.delay.show_delay(screen.delay)
        self.messages.show_messages(screen, self.height() - self.bar.height() - self.columns.wanted_px)

    # What the officer does

    @Slot(str)
    def on_visit_chosen(self, visit: str) -> None:
        """Look at another visit."""
        self.presenter.choose(SubjectId(visit))
        self._show()

    @Slot()
    def on_call_next(self) -> None:
        """Call whoever is next to this counter."""
        if not self._call_lock.isActive():
            self._call_lock.start(CALL_NEXT_LOCK_MS)
            self.run(self._steps.call_next())

    @Slot(object)
    def on_action(self, action: Action) -> None:
        """Do something with the visit in hand, if it is possible now."""
        if action is Action.UNDO:
            undo = self.presenter.undo_of()
            if self.presenter.back is not None:
                self.besides.take_back()
            elif undo is not None:
                self.run(self._steps.undo(*undo))
            return
        row, hand = self.presenter.subject, self.middle.hand
        if row is None or self.middle.is_apart or not hand.buttons[action].isEnabled():
            return
        if action is Action.STORY:
            self._open_story(row.visit.id, row.visit.code)
        elif not self.middle.open_for(action, row, self.presenter):
            self.run(self._steps.of(action, row.visit))

    @Slot(str)
    def on_take_room(self, room: str) -> None:
        """Take a room for the visit in hand."""
        row = self.presenter.subject
        if row is not None:
            self.run(self._steps.take_room(row.visit.id, row.visit.code, room))

    @Slot(object)
    def on_take_instead(self, lost: LostShown) -> None:
        """Take the room that is offered for one that another officer had first."""
        if lost.room is not None:
            self.run(self._steps.take_room(lost.visit, lost.code, lost.room))

    @Slot(object)
    def on_understood(self, lost: LostShown) -> None:
        """Another was first, and the officer knows."""
        self.presenter.understood(lost)
        self._show()

    @Slot(str)
    def on_expected(self, reference: str) -> None:
        """A letter was scanned whose visitor has not checked in: the panel finds the appointment."""
        self.on_add_visitor()
        self.middle.add.seek(reference)

    @Slot()
    def on_tell_again(self) -> None:
        """Tell visitors of the delay again, if one is declared."""
        if self.delay.tell_button.isVisibleTo(self.delay):
            self.delay.tell_button.click()

    @Slot()
    def on_add_visitor(self) -> None:
        """Open the panel for a visitor who did not use the kiosk."""
        self.middle.open_add(self.presenter)

    @Slot()
    def on_explain(self) -> None:
        """Ask for the reason of a wait over the standard."""
        row = self.presenter.to_explain()
        if row is not None:
            self.middle.open_breach(row, self.presenter.station, take_focus=True)

    @Slot(object, bool)
    def on_add_requested(self, asked: Any, prints: bool) -> None:  # noqa: FBT001 - a signal's second value
        """Check the visitor in; then the code, large."""
        print_ = self.besides.print_ticket if prints else None
        self.run(self._steps.check_in(asked, self.middle.add.show_ticket, print_))

    def _open_story(self, visit: SubjectId, code: str) -> None:
        self.middle.open_story(code)
        counter, actor = self._session.counter, self._session.actor
        self._session.store_tasks.submit(
            self,
            lambda: watching.story(counter, actor, visit),
            self.middle.show_story,
            self._on_failed,
        )

    @Slot(object)
    def run(self, step: Step) -> None:
        """Record a step; one at a time, so that a key held or pressed twice does nothing twice."""
        if self._is_writing:
            return
        self._is_writing = True

        def done(result: Any) -> None:
            self._is_writing = False
            self._on_recorded(step, result)

        self._session.store_tasks.submit(self, step.work, done, self._on_refused)

    def _on_recorded(self, step: Step, result: Any) -> None:
        visit = step.visit(result)
        self.presenter.back = step.back
        if visit is not None:
            self.presenter.stepped(visit.id, visit.code, is_over=visit.phase not in OPEN_PHASES)
            if step.may_breach:
                self._ask_why = visit.id
        self.notice.say(Severity.DONE, step.words(result))
        self.middle.step_recorded(step)
        if step.then is not None:
            step.then(result)
        self.refresh()
        self.step_done.emit()

    def _on_refused(self, error: KioskError) -> None:
        self._is_writing = False
        self._on_failed(error)
        self.besides.read_jobs()
        self.refresh()
        self.step_done.emit()

    def _on_failed(self, error: KioskError) -> None:
        self.notice.say(Severity.WARNING, str(error))

    def _ask_for_reason(self) -> None:
        """After a call or a start past the standard: ask why, without taking the focus."""
        if self._ask_why is None:
            return
        row, self._ask_why = self.presenter.row(self._ask_why), None
        if row is not None and row.must_explain and not self.middle.is_busy:
            self.middle.open_breach(row, self.presenter.station, take_focus=False)

    # Qt

    @Slot(str)
    def on_fault_told(self, words: str) -> None:
        """A device does not work, or does again."""
        self.messages.fault_words = words
        self.fault.keep(Severity.FAULT, words)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.middle.is_open:
                self.middle.close_panel()
            elif self.delay.is_form_open:
                self.delay.close_form()
            self.waiting.queue.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.window().windowHandle()
        if handle is not None:
            self._scans.keys.watch(handle)
        if not event.spontaneous():  # arranging the columns may have taken it away
            self.waiting.queue.setFocus(Qt.FocusReason.OtherFocusReason)
        self._reload.start()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._reload.stop()
        self._tick.stop()
