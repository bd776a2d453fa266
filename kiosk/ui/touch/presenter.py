"""The visitor's way through the pages: what each touch leads to. It decides; it draws and stores nothing.

The journeys themselves are in `kiosk.ui.touch.journeys`; here is what all of them share.
"""

from dataclasses import replace

from kiosk.domain.errors import (
    AlreadyCheckedIn,
    AppointmentCancelled,
    AppointmentElsewhere,
    CounterClosed,
    KioskError,
    NotFound,
    NotUnderstood,
    StoreUnavailable,
)
from kiosk.domain.instant import Instant
from kiosk.service.check_in import FoundAppointment, Ticket
from kiosk.service.paper import TICKET_QR
from kiosk.service.place import Place
from kiosk.service.telling import Receipt
from kiosk.ui.phrases import touch
from kiosk.ui.touch.answers import Answers
from kiosk.ui.touch.journeys import place, telling
from kiosk.ui.touch.journeys.adjustments import Adjustments
from kiosk.ui.touch.journeys.appointment import Already, Appointment, Found, refuse
from kiosk.ui.touch.journeys.ends import CounterHelps, JustClosed, TicketGiven, Unsaved
from kiosk.ui.touch.journeys.getting_help import Help
from kiosk.ui.touch.journeys.languages import Card, FirstLetter, Interpreter, Purpose
from kiosk.ui.touch.journeys.welcome import Welcome
from kiosk.ui.touch.pages import ends
from kiosk.ui.touch.scanner import without_prefix
from kiosk.ui.touch.view import Page
from kiosk.ui.touch.way import Stop, Surroundings, Typing, Way
from kiosk.ui.touch.wishes import Answer, FindPlace, FindReference, Leave, LeaveQueue, Question, Stay, Wish


class Journey:
    """One visitor's way, from the first touch until everything is forgotten."""

    def __init__(self, surroundings: Surroundings, language: str) -> None:
        """A journey that begins on the first page, in the language of the screen."""
        self._way = Way(surroundings, language, Welcome(), Adjustments())
        self._help: Help | None = None
        self._is_busy = False

    # What is shown

    @property
    def page(self) -> Page:
        """The page to show."""
        if self._help is not None:
            return self._help.page
        return ends.busy() if self._is_busy else self._way.stop.page(self._way)

    @property
    def stop(self) -> Stop:
        """Where the visitor is, whatever is laid over it."""
        return self._way.stop

    @property
    def answers(self) -> Answers:
        """What they have said for their check-in."""
        return self._way.answers

    @property
    def surroundings(self) -> Surroundings:
        return self._way.surroundings

    @property
    def language(self) -> str:
        return self._way.language

    @property
    def is_pristine(self) -> bool:
        """Nothing has been said yet."""
        return self._way.is_at_start and self._help is None

    @property
    def is_last(self) -> bool:
        """Nothing leads back from the page."""
        return self._way.stop.is_last

    @property
    def is_typing(self) -> bool:
        """Whether the page has a line to type on."""
        return isinstance(self._way.stop, Typing) and not self._is_busy and self._help is None

    # What the visitor does

    def choose(self, key: str, at: Instant) -> Wish | None:
        """Something was pressed, at an instant."""
        if key == "more_time":  # also of the question whether somebody is still there
            return Stay()
        if self._is_busy or self._help is not None:
            return None
        if self.is_last:
            return Leave()
        return self._way.stop.choose(key, self._way, at)

    def type_key(self, key: str) -> None:
        """A character was typed, on a page where one types."""
        if isinstance(stop := self._way.stop, Typing):
            self._way.here(stop.with_key(key))

    def erase(self) -> None:
        """The last character was taken away."""
        if isinstance(stop := self._way.stop, Typing):
            self._way.here(stop.without_last())

    def scan(self, text: str) -> Wish | None:
        """A code was scanned; on a last page, where it is the next visitor's, nothing comes of it here."""
        if self.is_last or self._is_busy or self._help is not None:
            return None
        if isinstance(stop := self._way.stop, Typing):
            # A scanner that types has put its letters where one types.
            self._way.here(stop.emptied())
        if text.strip().upper().startswith(TICKET_QR):
            self._to_appointment()
            return FindPlace(text)
        reference = without_prefix(text)
        if reference == text.strip() and self._way.stop.scanned(text, self._way):
            return None
        self._to_appointment()
        return FindReference(reference)

    def _to_appointment(self) -> None:
        """What was scanned is looked for from here, so that Back leads to the other ways of finding it."""
        if not isinstance(self._way.stop, Welcome | Appointment):
            self._way.go(Appointment(), self.answers.needs())

    def back(self) -> None:
        """One page back, with the answers that were given there; from help to where it was called."""
        if self._help is not None:
            self._help = None
        elif not self.is_last and not self._is_busy:
            self._way.back()

    def ask_interpreter(self) -> None:
        """Interpreter was pressed in the foot bar."""
        if self._is_busy or self._help is not None:
            return
        match self._way.stop:
            case TicketGiven() as ticket:
                self._way.here(replace(ticket, asks_interpreter=True))
            case Card() | FirstLetter() | Interpreter():
                pass
            case stop if not stop.is_last:
                self._open_card(Purpose.INTERPRETER)
            case _:
                pass

    def more_languages(self) -> None:
        """All languages were asked for, on the first page."""
        if self.is_pristine and not self._is_busy:
            self._open_card(Purpose.SCREEN)

    def _open_card(self, purpose: Purpose) -> None:
        # Nobody is there to fetch an interpreter while the counter is closed.
        is_closed = self.surroundings.is_closed and self._way.is_at_start
        self._way.go(Card(Purpose.READ_ONLY if is_closed else purpose))

    # What comes back

    def show(self, surroundings: Surroundings) -> None:
        """What is known of the place has changed."""
        self._way.surroundings = surroundings

    def spoken_in(self, language: str) -> None:
        """The screen is in another language now."""
        self._way.language = language

    def take_language(self) -> str | None:
        """The language that the screen should change to; asked once."""
        wanted, self._way.speaks = self._way.speaks, None
        return wanted

    def wait(self) -> None:
        """The answer of the store takes long; nothing can be pressed until it comes."""
        self._is_busy = True

    def answered(self, question: Question, answer: Answer) -> None:
        """The store has answered."""
        self._is_busy = False
        match answer:
            case FoundAppointment():
                self._way.go(Found(), self.answers.with_appointment(answer))
            case Ticket():
                self._way.end(TicketGiven(answer))
            case Place():
                place.show(self._way, question.scanned if isinstance(question, FindPlace) else "", answer)
            case Receipt():
                telling.received(self._way, answer)
            case None:
                self._way.stop.answered(self._way)

    def refused(self, question: Question, error: KioskError) -> bool:
        """Something was not possible.

        Returns:
            False where it is the store that fails and the visitor needs a code (`unsaved`).
        """
        self._is_busy = False
        way = self._way
        if isinstance(error, StoreUnavailable) and way.stop.needs_code:
            return False
        if way.stop.refused(error, way):
            return True
        match error:
            case CounterClosed():
                way.end(JustClosed())
            case AlreadyCheckedIn():
                way.go(Already(), Answers())
            case AppointmentCancelled():
                refuse(way, touch.CANCELLED)
            case AppointmentElsewhere():
                refuse(way, touch.ELSEWHERE)
            case NotFound() | NotUnderstood() if isinstance(question, FindPlace | LeaveQueue):
                refuse(way, touch.NOT_READ)
            case NotUnderstood() if isinstance(question, FindReference):
                refuse(way, touch.NOT_READ)
            case NotFound():
                refuse(way, touch.NOT_FOUND)
            case _:
                way.end(CounterHelps())
        return True

    def unsaved(self, code: str) -> None:
        """Nothing could be saved; the visitor is given a code all the same."""
        self._way.end(Unsaved(code))

    def paper_told(self, *, is_on_paper: bool) -> None:
        """The printer has said whether there is paper."""
        self._way.here(self._way.stop.with_paper(is_on_paper=is_on_paper))

    # Help

    @property
    def help(self) -> Help | None:
        """How far a call for help has come, while it is shown."""
        return self._help

    def show_help(self, how_far: Help) -> None:
        """Lay over the page how far a call for help has come."""
        self._help = how_far
