"""The touch window: shows the journey's pages, does what it wishes for, and forgets everything in time."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.domain.errors import KioskError
from kiosk.service.check_in import Ticket, check_in, find_by_birthday, find_by_reference, unsaved_code
from kiosk.service.welcome import WelcomeView, ticket_is_waiting
from kiosk.ui import theme
from kiosk.ui.look import Look, look_of
from kiosk.ui.session import Session
from kiosk.ui.texts import offered, texts
from kiosk.ui.touch import pages, steps
from kiosk.ui.touch.errands import Errands
from kiosk.ui.touch.keypad import Keypad
from kiosk.ui.touch.looks import bigger, other_contrast
from kiosk.ui.touch.paper import ticket_page
from kiosk.ui.touch.patience import Pace, Patience
from kiosk.ui.touch.presenter import Journey
from kiosk.ui.touch.reader import WelcomeReader
from kiosk.ui.touch.sheet import Sheet
from kiosk.ui.touch.stage import Stage, bury
from kiosk.ui.widgets.focus import FocusRing

T = TypeVar("T")
CLOCK_MS = 5_000
_TOUCHES = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress, QEvent.Type.KeyPress}
)


class TouchWindow(QWidget):
    """What a visitor touches.

    Signals:
        painted_view: new data has been put into the first page.
        page_painted: a page was drawn for the first time; its name.
    """

    painted_view = Signal()
    page_painted = Signal(str)

    def __init__(
        self, session: Session, look: Look, parent: QWidget | None = None, *, pace: Pace | None = None
    ) -> None:
        """The window, on its first page, in the look that each new visitor finds; tests give another pace."""
        super().__init__(parent)
        self.setProperty("area", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._home = self._look = look
        self._languages = offered(session.counter.station)
        self._keypad = Keypad(self)
        self._keypad.scanned.connect(self.on_scanned)
        self._keypad.entered.connect(self.on_entered)
        self._keypad.moved.connect(self.on_moved)
        self._keypad.typed.connect(self.on_key)
        self._keypad.erased.connect(self.on_erase)
        self._errands = Errands(session, self)
        self._errands.took_long.connect(self.on_slow)
        self._errands.printed.connect(self.on_printed)
        self._visitor = 0
        self._by_key = False
        self._reader = WelcomeReader(session, self)
        self._reader.read.connect(self.on_read)
        self._reader.failed.connect(self._errands.tell_of_store)
        self._journey = self._new_journey()
        self._patience = Patience(pace or Pace(), self)
        self._patience.doubted.connect(self.on_doubted)
        self._patience.counted.connect(self.on_counted)
        self._patience.ended.connect(self.on_exit)
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._clock.timeout.connect(self.on_clock)
        self._clock.start()
        theme.apply(self, look)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - there is no window without one
        application.focusChanged.connect(self.on_focus_changed)
        self._stage = self._built_stage()
        self._show_page()
        session.changes.changed.connect(self.on_changed)
        self.refresh()

    # What is on the screen

    @property
    def journey(self) -> Journey:
        return self._journey

    @property
    def sheet(self) -> Sheet:
        """The page on the screen."""
        return self._stage.sheet

    def _new_journey(self) -> Journey:
        journey = Journey(self._session.counter.station, self._look.language, self._languages)
        journey.show(self._reader.view)
        return journey

    def _built_stage(self) -> Stage:
        name = self._session.counter.station.name
        stage = Stage(name, self._languages, texts(self._look.language), self._look, self)
        stage.chosen.connect(self.on_chosen)
        stage.key_pressed.connect(self.on_key)
        stage.erase_pressed.connect(self.on_erase)
        stage.turned.connect(self._touched)
        stage.page_painted.connect(self.page_painted)
        stage.top.language_chosen.connect(self.on_language)
        stage.top.back_pressed.connect(self.on_back)
        stage.top.start_again_pressed.connect(self.on_exit)
        at_foot = (self.on_interpreter, self.on_bigger_text, self.on_contrast, self.on_exit)
        for button, does in zip(stage.foot.buttons, at_foot, strict=True):
            button.clicked.connect(does)
        stage.set_time(self._session.counter.clock.now())
        stage.setGeometry(self.rect())
        if self.isVisible():
            stage.show()
        return stage

    def _show_page(self) -> None:
        page = self._journey.page
        self._stage.show_page(page)
        is_in_use = not self._journey.is_pristine or self._look != self._home
        self._patience.watch(is_in_use=is_in_use, is_last=page.leaves_by_itself)
        if page.leaves_by_itself:
            self._count_anew()

    def _count_anew(self) -> None:
        last = self._patience.pace.last
        self.sheet.set_left(last, last)

    @Slot(QWidget, QWidget)
    def on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """A finger needs no ring round a heading; the next key brings it back."""
        is_ours = new is not None and self.isAncestorOf(new)
        if is_ours and not self._by_key and not isinstance(new, QAbstractButton):
            FocusRing.on(self).follow(None)

    # Look and language

    def _change_look(self, look: Look, *, keeps_focus: bool = True) -> None:
        """Put another look on the window; the page is the same, its parts begin anew."""
        if look == self._look:
            self._show_page()
            return
        focused = self.focusWidget()
        name = focused.objectName() if keeps_focus and isinstance(focused, QAbstractButton) else ""
        bury(self._stage, self)
        self._look = look
        self._journey.language = look.language
        theme.apply(self, look)
        self._stage = self._built_stage()
        self._show_page()
        again = self._stage.findChild(QAbstractButton, name) if name else None
        if again is not None and again.isVisible():
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and look_of(self) != self._look:
            # Somebody else has put a look on this window; its children are being polished just now.
            QTimer.singleShot(0, self, self._on_dressed)

    def _on_dressed(self) -> None:
        if look_of(self) != self._look:
            self._change_look(look_of(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stage.setGeometry(self.rect())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._by_key = event.type() is QEvent.Type.KeyPress
            self._touched()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._touched()
        is_typing = self._journey.step in steps.ENTRIES
        if not self._keypad.take(event, is_typing=is_typing, is_rtl=self._look.is_rtl):
            super().keyPressEvent(event)

    @Slot(bool)
    def on_moved(self, is_onward: bool) -> None:  # noqa: FBT001 - a signal's argument
        """An arrow was pressed: the next control in the order of Tab, or the one before."""
        self._by_key = True
        self.focusNextPrevChild(is_onward)

    @Slot()
    def on_entered(self) -> None:
        """Enter presses what has the focus."""
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton):
            self._by_key = True
            focused.click()

    @Slot(str)
    def on_scanned(self, text: str) -> None:
        """A letter, a telephone or a ticket was held to the scanner."""
        if self._journey.step in steps.LAST:
            self.on_exit()  # somebody else has come; nothing of the last visitor may stay
        if not self._errands.is_asking:
            self._carry_out(self._journey.scan(text))

    @Slot()
    def _touched(self) -> None:
        """Somebody is there."""
        self._patience.touched()
        if self._stage.is_warning:
            self._show_page()

    @Slot(str)
    def on_chosen(self, key: str) -> None:
        """Something on the page was pressed."""
        at = self._session.counter.clock.now()
        self._touched()
        if not self._errands.is_asking:
            self._carry_out(self._journey.choose(key, at))

    @Slot(str)
    def on_key(self, key: str) -> None:
        """A character was typed, on the screen or on a keyboard."""
        self._edit(lambda: self._journey.type_key(key))

    @Slot()
    def on_erase(self) -> None:
        """The last character was taken away."""
        self._edit(self._journey.erase)

    def _edit(self, change: Callable[[], None]) -> None:
        self._touched()
        if not self._errands.is_asking and self._journey.step in steps.ENTRIES:
            change()
            self._show_page()

    @Slot()
    def on_back(self) -> None:
        """Back was pressed: the part before, or the page before."""
        self._touched()
        if not self._errands.is_asking and not self.sheet.previous_part():
            self._journey.back()
            self._show_page()

    @Slot()
    def on_interpreter(self) -> None:
        """Interpreter was pressed."""
        self._touched()
        if not self._errands.is_asking:
            self._journey.ask_interpreter()
            self._show_page()

    @Slot()
    def on_bigger_text(self) -> None:
        """The next text size, after the largest the smallest."""
        self._touched()
        self._change_look(bigger(self._look))

    @Slot()
    def on_contrast(self) -> None:
        """The next theme."""
        self._touched()
        self._change_look(other_contrast(self._look))

    def on_language(self, tag: str) -> None:
        """A language was chosen for the screen."""
        self._touched()
        self._change_look(replace(self._look, language=tag))

    # What the journey wishes for

    def _carry_out(self, wish: steps.Wish | None) -> None:
        counter, actor = self._session.counter, self._session.actor
        match wish:
            case None:
                self._show_wanted_language()
            case steps.Leave():
                self.on_exit()
            case steps.Stay():
                self._count_anew()
            case steps.FindReference(typed):
                self._ask(lambda: find_by_reference(counter, actor, typed), self._journey.found)
            case steps.FindTicket(scanned):
                self._ask(lambda: ticket_is_waiting(counter, actor, scanned), self._journey.ticket_found)
            case steps.FindBirthday(surname, born):
                self._ask(lambda: find_by_birthday(counter, actor, surname, born), self._journey.found)
            case steps.Enter(asked):
                self._ask(lambda: check_in(counter, actor, asked), self._on_checked_in)

    def _show_wanted_language(self) -> None:
        wanted, self._journey.speaks = self._journey.speaks, None
        if wanted is not None:
            self._change_look(replace(self._look, language=wanted))
        else:
            self._show_page()

    def _ask(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        def answered(answer: T) -> None:
            done(answer)
            self._on_answered()

        self._patience.pause(is_paused=True)
        self._errands.ask(work, answered, self._on_refused)

    def _on_refused(self, error: KioskError) -> None:
        if not self._journey.refused(error):
            self._errands.tell_of_store(str(error))
            self._journey.unsaved(unsaved_code(self._session.counter))
        self._on_answered()

    def _on_answered(self) -> None:
        self._patience.pause(is_paused=False)
        self._patience.touched()
        self._show_page()

    @Slot()
    def on_slow(self) -> None:
        """The store has not answered yet."""
        self._journey.wait()
        self._show_page()

    def _on_checked_in(self, ticket: Ticket) -> None:
        is_private = self._journey.is_private
        self._journey.checked_in(ticket)
        station, now = self._session.counter.station.name, self._session.counter.clock.now()
        page = ticket_page(ticket, station, now, is_private=is_private)
        self._errands.print_ticket(page, self._visitor)

    @Slot(int, bool)
    def on_printed(self, visitor: int, is_on_paper: bool) -> None:  # noqa: FBT001 - a signal's argument
        """The printer has answered, for this visitor or for one who has gone."""
        if visitor == self._visitor:
            self._journey.printed(is_on_paper=is_on_paper)
            self._show_page()

    # Time

    @Slot()
    def on_doubted(self) -> None:
        """Nobody has touched anything for long."""
        self._stage.warn(pages.still_there())
        warning = self._patience.pace.warning
        self.sheet.set_left(warning, warning)

    @Slot(int, int)
    def on_counted(self, left: int, total: int) -> None:
        """So many seconds are left."""
        self.sheet.set_left(left, total)

    @Slot()
    def on_exit(self) -> None:
        """Forget everything at once and show the first page, as it is for the next visitor."""
        self._errands.drop()
        self._patience.pause(is_paused=False)
        self._patience.touched()
        self._keypad.forget()
        self._visitor += 1
        self._journey = self._new_journey()
        self._change_look(self._home, keeps_focus=False)
        self._reader.catch_up()

    @Slot()
    def on_clock(self) -> None:
        """The time of day on the screen."""
        self._stage.set_time(self._session.counter.clock.now())

    # The first page's data

    @Slot(frozenset)
    def on_changed(self, _subjects: object) -> None:
        """Something is new in the store: read it now, or after this visitor."""
        if self._journey.is_pristine:
            self._reader.refresh()
        else:
            self._reader.put_off()

    def refresh(self) -> None:
        """Read what the first page shows."""
        self._reader.refresh()

    @Slot(object)
    def on_read(self, view: WelcomeView) -> None:
        """The first page's data have come."""
        self._errands.tell_of_store("")
        self._journey.show(view)
        if self._journey.is_pristine and not self._stage.is_warning:
            self._show_page()
            self.painted_view.emit()
            self._reader.catch_up()
