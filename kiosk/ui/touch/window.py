"""The touch window: shows the journey's pages, does what it wishes for, and forgets everything in time."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.errors import KioskError, StoreUnavailable
from kiosk.domain.instant import MINUTE_MS
from kiosk.service.check_in import Ticket, unsaved_code
from kiosk.service.telling import Receipt
from kiosk.ui.look import Look
from kiosk.ui.session import Session
from kiosk.ui.texts import texts
from kiosk.ui.touch.dressed import Dressed
from kiosk.ui.touch.errands import Errands
from kiosk.ui.touch.hands import Hands
from kiosk.ui.touch.helpbell import HelpBell
from kiosk.ui.touch.journeys.getting_help import Help
from kiosk.ui.touch.narrator import Narrator
from kiosk.ui.touch.pages import ends
from kiosk.ui.touch.papers import Papers
from kiosk.ui.touch.patience import Pace, Patience
from kiosk.ui.touch.presenter import Journey
from kiosk.ui.touch.reader import Shown, WelcomeReader
from kiosk.ui.touch.stage import Stage
from kiosk.ui.touch.view import Page
from kiosk.ui.touch.way import Surroundings
from kiosk.ui.touch.wishes import Answer, Leave, PrintLeaflet, Question, Stay, Wish

CLOCK_MS = 5_000


class TouchWindow(Dressed):
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
        super().__init__(look, parent)
        self._session = session
        device = session.counter.device
        self._surroundings = Surroundings(session.counter.station, device)
        self._journey = Journey(self._surroundings, look.language)
        self._narrator = Narrator(session.voice, self, has_headphones=device.headphones)
        self._narrator.turned.connect(self.on_reading_turned)
        self._hands = self._watched_hands()
        self._errands = Errands(session, self)
        self._errands.took_long.connect(self.on_slow)
        self._papers = Papers(session, self)
        self._papers.told.connect(self.on_paper_told)
        self._papers.faulted.connect(self._errands.tell_of_printer)
        self._bell = HelpBell(session, self)
        self._bell.went.connect(self.on_help_went)
        self._bell.faulted.connect(self._errands.tell_of_store)
        self._reader = WelcomeReader(session, self)
        self._reader.read.connect(self.on_read)
        self._reader.failed.connect(self._errands.tell_of_store)
        self._patience = Patience(pace or Pace(), self)
        self._patience.doubted.connect(self.on_doubted)
        self._patience.counted.connect(self.on_counted)
        self._patience.ended.connect(self.on_exit)
        self._read_at = session.counter.clock.now()
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._clock.timeout.connect(self.on_clock)
        self._clock.start()
        self.raise_stage()
        self.show_page()
        session.changes.changed.connect(self.on_changed)
        self.refresh()

    def _watched_hands(self) -> Hands:
        hands = Hands(self)
        hands.touched.connect(self._touched)
        hands.scanned.connect(self.on_scanned)
        hands.typed.connect(self.on_key)
        hands.erased.connect(self.on_erase)
        hands.moved.connect(self.on_moved)
        hands.focused.connect(self._narrator.focused)
        hands.louder.connect(self._narrator.louder)
        hands.quieter.connect(self._narrator.quieter)
        hands.repeated.connect(self._narrator.repeat)
        return hands

    # What is on the screen

    @property
    def journey(self) -> Journey:
        return self._journey

    @property
    def narrator(self) -> Narrator:
        return self._narrator

    def built_stage(self) -> Stage:
        counter, language = self._session.counter, self._look.language
        stage = Stage(
            counter.station.name,
            self._surroundings.translated,
            texts(language),
            self._look,
            self,
            can_speak=self._narrator.can_read(language),
            # A live station offers nothing that is not signed off.
            is_draft=None if counter.station.demo else False,
        )
        stage.chosen.connect(self.on_chosen)
        stage.key_pressed.connect(self.on_key)
        stage.erase_pressed.connect(self.on_erase)
        stage.turned.connect(self._touched)
        stage.page_painted.connect(self.page_painted)
        stage.more_languages_pressed.connect(self.on_more_languages)
        stage.back_pressed.connect(self.on_back)
        stage.start_again_pressed.connect(self.on_exit)
        stage.help_pressed.connect(self.on_help)
        stage.interpreter_pressed.connect(self.on_interpreter)
        stage.read_aloud_pressed.connect(self.on_read_aloud)
        stage.louder_pressed.connect(self._narrator.louder)
        stage.exit_pressed.connect(self.on_exit)
        self.dress(stage)
        stage.show_reading(is_on=self._narrator.is_on)
        stage.set_time(counter.clock.now())
        return stage

    def show_page(self) -> None:
        page = self._journey.page
        self._stage.show_page(page)
        self._tell_narrator(page)
        is_in_use = not self._journey.is_pristine or self._look != self._home or self._narrator.is_on
        self._patience.watch(is_in_use=is_in_use, is_last=page.leaves_by_itself)
        if page.leaves_by_itself:
            self._count_anew()

    def _tell_narrator(self, page: Page) -> None:
        # Whoever calls for help calls without a sound, unless nobody else can hear it.
        if self._journey.help is None or self._session.counter.device.headphones:
            self._narrator.page_shown(page, texts(self._look.language))

    def _count_anew(self) -> None:
        last = self._patience.pace.last
        self.sheet.set_left(last, last)

    def change_look(self, look: Look, *, keeps_focus: bool = True) -> None:
        self._journey.spoken_in(look.language)
        super().change_look(look, keeps_focus=keeps_focus)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._hands.watch()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_typing = self._journey.is_typing
        if not self._hands.take(event, is_typing=is_typing, is_rtl=self._look.is_rtl):
            super().keyPressEvent(event)

    # What is done at the window

    @Slot(bool)
    def on_moved(self, is_onward: bool) -> None:  # noqa: FBT001 - a signal's argument
        """An arrow leads to the next control in the order of Tab, or to the one before."""
        self.focusNextPrevChild(is_onward)

    @Slot(str)
    def on_scanned(self, text: str) -> None:
        """A letter, a telephone or a ticket was held to the scanner."""
        if self._journey.is_last:
            self.on_exit()  # somebody else has come; nothing of the last visitor may stay
        if not self._errands.is_asking:
            self._carry_out(self._journey.scan(text))

    @Slot()
    def _touched(self) -> None:
        """Somebody is there."""
        self._narrator.touched()
        self._patience.touched()
        if self._stage.is_warning:
            self.show_page()

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
        if not self._errands.is_asking and self._journey.is_typing:
            change()
            self.show_page()

    @Slot()
    def on_back(self) -> None:
        """Back was pressed: the part before, or the page before; from help to where it was called."""
        self._touched()
        is_free = not self._errands.is_asking or self._journey.help is not None
        if is_free and not self.sheet.previous_part():
            self._journey.back()
            self.show_page()

    @Slot()
    def on_help(self) -> None:
        """Get help now was pressed, on whatever page; also while the store works."""
        self._touched()
        self._bell.ring()

    @Slot(object)
    def on_help_went(self, how_far: Help) -> None:
        """The call has come further; it is shown where it was asked for and not left since."""
        if how_far is not Help.CALLED and self._journey.help is None:
            return
        self._journey.show_help(how_far)
        if not self._stage.is_warning:
            self.show_page()

    @Slot()
    def on_interpreter(self) -> None:
        """Interpreter was pressed."""
        self._touched()
        if not self._errands.is_asking:
            self._journey.ask_interpreter()
            self.show_page()

    @Slot()
    def on_more_languages(self) -> None:
        """All languages are wanted."""
        self._touched()
        self._journey.more_languages()
        self.show_page()

    @Slot()
    def on_read_aloud(self) -> None:
        """Read aloud, or stop reading."""
        self._touched()
        if self._narrator.is_on:
            self._narrator.turn_off()
        else:
            self._narrator.turn_on()

    @Slot(bool)
    def on_reading_turned(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Reading aloud has begun or ended."""
        self._stage.show_reading(is_on=is_on)

    # What the journey wishes for

    def _carry_out(self, wish: Wish | None) -> None:
        match wish:
            case None:
                self._show_in_wanted_language()
            case Leave():
                self.on_exit()
            case Stay():
                self._count_anew()
            case PrintLeaflet():
                self.show_page()
                self._papers.leaflet(self._surroundings.library, wish)
            case _:
                self._patience.pause(is_paused=True)
                self._errands.ask(wish, self._on_answered, self._on_refused)

    def _show_in_wanted_language(self) -> None:
        wanted = self._journey.take_language()
        if wanted is not None:
            self.change_look(replace(self._look, language=wanted))
        else:
            self.show_page()

    def _on_answered(self, question: Question, answer: Answer) -> None:
        self._journey.answered(question, answer)
        self._print(answer)
        self._go_on()

    def _on_refused(self, question: Question, error: KioskError) -> None:
        if isinstance(error, StoreUnavailable):
            self._errands.tell_of_store(str(error))
        if not self._journey.refused(question, error):
            self._journey.unsaved(unsaved_code(self._session.counter))
        self._go_on()

    def _go_on(self) -> None:
        self._patience.pause(is_paused=False)
        self._patience.touched()
        self.show_page()

    @Slot()
    def on_slow(self) -> None:
        """The store has not answered yet."""
        self._journey.wait()
        self.show_page()

    # Paper

    def _print(self, answer: Answer) -> None:
        match answer:
            case Ticket():
                self._papers.ticket(answer, is_private=self._journey.answers.is_private)
            case Receipt():
                self._papers.slip(answer, self._look.language)
            case _:
                pass

    @Slot(bool)
    def on_paper_told(self, is_on_paper: bool) -> None:  # noqa: FBT001 - a signal's argument
        """The printer has said whether there is paper for this visitor."""
        self._journey.paper_told(is_on_paper=is_on_paper)
        if not self._stage.is_warning:
            self.show_page()

    # Time

    @Slot()
    def on_doubted(self) -> None:
        """Nobody has touched anything for long."""
        page = ends.still_there()
        self._stage.warn(page)
        self._tell_narrator(page)
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
        self._papers.forget()
        self._bell.forget()
        self._hands.forget()
        self._narrator.reset()
        self._patience.pause(is_paused=False)
        self._patience.touched()
        self._journey = Journey(self._surroundings, self._home.language)
        self.change_look(self._home, keeps_focus=False)
        self._reader.catch_up()

    @Slot()
    def on_clock(self) -> None:
        """The time of day on the screen; every minute the counter may have opened or closed."""
        now = self._session.counter.clock.now()
        self._stage.set_time(now)
        if self._journey.is_pristine and abs(now - self._read_at) >= MINUTE_MS:
            self.refresh()

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
        self._read_at = self._session.counter.clock.now()
        self._reader.refresh()

    @Slot(object)
    def on_read(self, shown: Shown) -> None:
        """The first page's data have come."""
        self._errands.tell_of_store("")
        before = self._surroundings
        self._surroundings = replace(before, view=shown.view, library=shown.library)
        self._journey.show(self._surroundings)
        if not self._journey.is_pristine or self._stage.is_warning:
            return
        if self._surroundings.translated != before.translated:
            self.renew_stage()
        else:
            self.show_page()
        self.painted_view.emit()
        self._reader.catch_up()
