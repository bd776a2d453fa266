"""The visitor's way through the pages: what each touch leads to. It decides; it draws and stores nothing."""

from dataclasses import dataclass, replace

from kiosk.domain.errors import (
    AlreadyCheckedIn,
    AppointmentCancelled,
    AppointmentElsewhere,
    KioskError,
    NotFound,
    NotUnderstood,
    StoreUnavailable,
)
from kiosk.domain.instant import Instant
from kiosk.domain.visit.facts import Adjustment, Category
from kiosk.service.check_in import FoundAppointment, Ticket
from kiosk.service.paper import TICKET_QR
from kiosk.service.welcome import WelcomeView
from kiosk.settings import Station
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import touch
from kiosk.ui.touch import pages
from kiosk.ui.touch.answers import Answers, born
from kiosk.ui.touch.keys import emptied, erased, typed
from kiosk.ui.touch.scanner import without_prefix
from kiosk.ui.touch.steps import (
    LAST,
    Enter,
    FindBirthday,
    FindReference,
    FindTicket,
    Leave,
    Stay,
    Step,
    Wish,
)
from kiosk.ui.touch.view import Page


@dataclass(frozen=True, slots=True)
class _State:
    step: Step
    answers: Answers
    error: Phrase | None = None
    heading: Phrase = touch.NOT_FOUND


class Journey:
    """One visitor's way, from the first touch until everything is forgotten.

    Attributes:
        language: of the screen, BCP 47.
        speaks: the language that the visitor asked an interpreter for from the foot bar, if the screen
            should change to it; taken once by the window.
    """

    def __init__(self, station: Station, language: str, translated: tuple[str, ...]) -> None:
        """A journey that begins on the first page.

        Args:
            station: whose kiosk this is.
            language: of the screen.
            translated: the languages that the screen can change to.
        """
        self.language = language
        self.speaks: str | None = None
        self._station = station
        self._translated = translated
        self._view: WelcomeView | None = None
        self._way = [_State(Step.WELCOME, Answers())]
        self._is_busy = False
        self._asked_at_foot = False
        self._ticket: Ticket | None = None
        self._unsaved_code = ""
        self._paper = touch.PRINTING
        self._ticket_interpreter = False

    # What is shown

    @property
    def step(self) -> Step:
        return self._way[-1].step

    @property
    def answers(self) -> Answers:
        return self._way[-1].answers

    @property
    def is_private(self) -> bool:
        """The visitor asked to speak privately."""
        return self.answers.appointment is None and self.answers.category in {None, Category.PRIVATE}

    @property
    def is_pristine(self) -> bool:
        """Nothing has been said yet."""
        return len(self._way) == 1 and self.step is Step.WELCOME

    @property
    def page(self) -> Page:
        """The page to show."""
        if self._is_busy:
            return pages.busy()
        return self._page_of_appointment() or self._page_of_visit()

    def _page_of_appointment(self) -> Page | None:
        answers, error = self.answers, self._way[-1].error
        page: Page | None = None
        match self.step:
            case Step.APPOINTMENT:
                page = pages.appointment()
            case Step.REFERENCE:
                page = pages.reference(answers, error)
            case Step.SURNAME:
                page = pages.surname(answers, error)
            case Step.BIRTHDAY:
                page = pages.birthday(answers, error)
            case Step.FOUND if answers.appointment is not None:
                page = pages.found(answers.appointment)
            case Step.REFUSED:
                page = pages.refused(self._way[-1].heading)
            case Step.ALREADY:
                page = pages.already()
            case _:
                pass
        return page

    def _page_of_visit(self) -> Page:
        answers = self.answers
        match self.step:
            case Step.WELCOME:
                page = pages.welcome(self._station, self._view)
            case Step.REASONS:
                page = pages.reasons(self._station, answers.category or Category.OTHER)
            case Step.ADJUSTMENTS:
                page = pages.adjustments(answers)
            case Step.LANGUAGES:
                page = pages.languages(self._station, answers, self.language)
            case Step.SEX:
                page = pages.sex()
            case Step.TICKET if self._ticket is not None:
                asks = self._ticket_interpreter
                page = pages.checked_in(
                    self._ticket, self._paper, is_private=self.is_private, asks_interpreter=asks
                )
            case Step.UNSAVED:
                page = pages.unsaved(self._unsaved_code)
            case _:
                page = pages.counter_helps()
        return page

    # What the visitor does

    def choose(self, key: str, at: Instant) -> Wish | None:
        """Something was pressed, at an instant."""
        if self._is_busy:
            return None
        if key == "done":
            return Leave()
        if key == "more_time":
            return Stay()
        match self.step:
            case Step.WELCOME:
                self._from_welcome(key)
            case Step.REASONS:
                self._from_reasons(key)
            case Step.ADJUSTMENTS:
                return self._from_adjustments(key, at)
            case Step.LANGUAGES:
                self._from_languages(key)
            case Step.SEX:
                self._from_sex(key)
            case _:
                return self._from_appointment(key)
        return None

    def type_key(self, key: str) -> None:
        """A character was typed, on a page where one types."""
        self._here(typed(self.step, self.answers, key))

    def erase(self) -> None:
        """The last character was taken away."""
        self._here(erased(self.step, self.answers))

    def scan(self, text: str) -> Wish | None:
        """A code was scanned; on a last page, where it is the next visitor's, nothing comes of it here."""
        if self.step in LAST or self._is_busy:
            return None
        # A scanner that types has put its letters where one types.
        self._here(emptied(self.step, self.answers))
        if self.step not in {Step.WELCOME, Step.APPOINTMENT}:
            self._go(Step.APPOINTMENT, Answers(adjustments=self.answers.adjustments))
        if text.strip().upper().startswith(TICKET_QR):
            return FindTicket(text)
        return FindReference(without_prefix(text))

    def back(self) -> None:
        """One page back, with the answers that were given there."""
        if self.step not in LAST and not self._is_busy and len(self._way) > 1:
            self._way.pop()

    def ask_interpreter(self) -> None:
        """Interpreter was pressed in the foot bar."""
        if self._is_busy:
            return
        if self.step is Step.TICKET:
            self._ticket_interpreter = True
        elif self.step not in LAST and self.step is not Step.LANGUAGES:
            self._go(Step.LANGUAGES)
            self._asked_at_foot = True

    # What comes back

    def show(self, view: WelcomeView | None) -> None:
        """What the first page shows has changed."""
        self._view = view

    def wait(self) -> None:
        """The answer of the store takes long; nothing can be pressed until it comes."""
        self._is_busy = True

    def found(self, appointment: FoundAppointment) -> None:
        """The appointment was found."""
        self._is_busy = False
        self._go(Step.FOUND, self.answers.with_appointment(appointment))

    def ticket_found(self, is_waiting: bool) -> None:  # noqa: FBT001 - the store's answer as it comes
        """The code of a ticket was looked up."""
        self._is_busy = False
        if is_waiting:
            self._go(Step.ALREADY, Answers())
        else:
            self._refuse(touch.NOT_READ)

    def checked_in(self, ticket: Ticket) -> None:
        """The visit is on disk."""
        self._is_busy = False
        self._ticket = ticket
        self._end(Step.TICKET)

    def printed(self, *, is_on_paper: bool) -> None:
        """The printer has answered."""
        self._paper = touch.TAKE_PAPER if is_on_paper else touch.NO_PAPER

    def unsaved(self, code: str) -> None:
        """Nothing could be saved; the visitor is given a code all the same."""
        self._is_busy = False
        self._unsaved_code = code
        self._end(Step.UNSAVED)

    def refused(self, error: KioskError) -> bool:
        """Something was not possible.

        Returns:
            False where it is the store that fails: then the visitor needs a code (`unsaved`).
        """
        self._is_busy = False
        match error:
            case StoreUnavailable():
                return False
            case AlreadyCheckedIn():
                self._go(Step.ALREADY, Answers())
            case AppointmentCancelled():
                self._refuse(touch.CANCELLED)
            case AppointmentElsewhere():
                self._refuse(touch.ELSEWHERE)
            case NotUnderstood() if self.step is Step.REFERENCE:
                self._here(self.answers, touch.BAD_REFERENCE)
            case NotUnderstood() if self.step in {Step.WELCOME, Step.APPOINTMENT}:
                self._refuse(touch.NOT_READ)
            case NotFound():
                self._refuse(touch.NOT_FOUND)
            case _:
                self._end(Step.COUNTER_HELPS)
        return True

    # Page by page

    def _from_welcome(self, key: str) -> None:
        if key == "appointment":
            self._go(Step.APPOINTMENT)
        elif key in set(Category):
            category = Category(key)
            of_it = [reason for reason in self._station.reasons if reason.category is category]
            named = pages.open_reasons(self._station, category)
            answers = replace(self.answers, category=category)
            if category is Category.PRIVATE:
                self._go(Step.ADJUSTMENTS, answers)
            elif len(of_it) == 1:
                # The category says it already, so the visitor is not asked again.
                self._go(Step.ADJUSTMENTS, replace(answers, reason=of_it[0].code))
            elif named:
                self._go(Step.REASONS, answers)
            else:
                self._go(Step.ADJUSTMENTS, answers)

    def _from_appointment(self, key: str) -> Wish | None:
        match key:
            case "reference":
                self._go(Step.REFERENCE)
            case "name":
                self._go(Step.SURNAME)
            case "help":
                self._go(Step.ADJUSTMENTS, Answers(category=Category.SPEAK))
            case "continue":
                self._go(Step.ADJUSTMENTS)
            case "not_mine":
                self._refuse(touch.NOT_FOUND)
            case "try_again":
                self._way = [self._way[0], _State(Step.APPOINTMENT, Answers())]
            case _:
                return self._from_entry()
        return None

    def _from_entry(self) -> Wish | None:
        """What was typed is complete."""
        answers = self.answers
        match self.step:
            case Step.REFERENCE:
                self._here(answers)
                return FindReference(answers.reference)
            case Step.SURNAME if any(letter.isalpha() for letter in answers.surname):
                self._here(answers)
                self._go(Step.BIRTHDAY)
            case Step.SURNAME:
                self._here(answers, touch.BAD_SURNAME)
            case Step.BIRTHDAY:
                day = born(answers.birthday)
                self._here(answers, pages.birthday_fault(answers.birthday) if day is None else None)
                return FindBirthday(answers.surname, day) if day is not None else None
            case _:
                pass
        return None

    def _from_reasons(self, key: str) -> None:
        answers = self.answers
        if key == pages.PRIVATE:
            self._go(Step.ADJUSTMENTS, replace(answers, category=Category.PRIVATE, reason=None))
        elif key == pages.ANOTHER:
            self._go(Step.ADJUSTMENTS, replace(answers, reason=None))
        else:
            self._go(Step.ADJUSTMENTS, replace(answers, reason=key.removeprefix("reason_")))

    def _from_adjustments(self, key: str, at: Instant) -> Wish | None:
        answers = self.answers
        if answers.touched_at is None:
            answers = replace(answers, touched_at=at)
        match key:
            case "interpreter":
                self._here(answers)
                self._go(Step.LANGUAGES)
                self._asked_at_foot = False
            case "sex":
                self._here(answers)
                self._go(Step.SEX)
            case "finish":
                self._here(answers)
                return Enter(answers.check_in(self.language))
            case _:
                adjustment = Adjustment(key.removeprefix("adjustment_"))
                is_wanted = adjustment not in answers.adjustments
                self._here(answers.with_adjustment(adjustment, wanted=is_wanted))
        return None

    def _from_languages(self, key: str) -> None:
        tag = key.removeprefix("language_")
        if tag in self._station.languages:
            answers = self.answers.with_interpreter(tag)
            if self._asked_at_foot and tag in self._translated and tag != self.language:
                self.language = self.speaks = tag
        else:
            answers = self.answers.with_interpreter(None, wanted=tag == "other")
        self._return_to_adjustments(answers)

    def _from_sex(self, key: str) -> None:
        answers = self.answers.with_adjustment(Adjustment.WOMAN, wanted=key == "sex_woman")
        self._return_to_adjustments(answers.with_adjustment(Adjustment.MAN, wanted=key == "sex_man"))

    # Moving

    def _go(self, step: Step, answers: Answers | None = None) -> None:
        self._way.append(_State(step, self.answers if answers is None else answers))

    def _here(self, answers: Answers, error: Phrase | None = None) -> None:
        self._way[-1] = replace(self._way[-1], answers=answers, error=error)

    def _return_to_adjustments(self, answers: Answers) -> None:
        self._way.pop()
        if self.step is Step.ADJUSTMENTS:
            self._here(answers)
        else:
            # Asked from elsewhere: an appointment that was found stays; without any choice it is private.
            self._go(Step.ADJUSTMENTS, answers)

    def _refuse(self, heading: Phrase) -> None:
        self._way.append(_State(Step.REFUSED, Answers(adjustments=self.answers.adjustments), heading=heading))

    def _end(self, step: Step) -> None:
        # Only what the last page needs is kept.
        kept = Answers(category=self.answers.category, appointment=self.answers.appointment)
        self._way = [_State(step, kept)]
