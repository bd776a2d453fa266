"""“I have an appointment”: by its code, its reference, or a surname and a birthday."""

from dataclasses import dataclass, field, replace
from typing import ClassVar

from kiosk.domain.errors import KioskError, NotUnderstood
from kiosk.domain.instant import Instant
from kiosk.domain.visit.facts import Category
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import touch
from kiosk.ui.touch.answers import born
from kiosk.ui.touch.pages import appointment as pages
from kiosk.ui.touch.pages import ends
from kiosk.ui.touch.view import Page
from kiosk.ui.touch.way import Stop, Typing, Way
from kiosk.ui.touch.wishes import FindBirthday, FindReference, Leave, Wish

SURNAME_LENGTH = 40
_OF_SURNAMES = " -'’"


@dataclass(frozen=True, slots=True)
class Appointment(Stop):
    """How it shall be found."""

    needs_code: ClassVar[bool] = True

    def page(self, way: Way) -> Page:
        return pages.appointment()

    def choose(self, key: str, way: Way, at: Instant) -> None:
        match key:
            case "reference":
                way.go(Reference())
            case "name":
                way.go(Surname())
            case _:
                speak_to_officer(way)


@dataclass(frozen=True, slots=True)
class Reference(Typing):
    """The reference is typed."""

    needs_code: ClassVar[bool] = True
    limit: ClassVar[int] = pages.REFERENCE_LENGTH

    def takes(self, key: str) -> str:
        return key.upper() if key.isalnum() else ""

    def page(self, way: Way) -> Page:
        return pages.reference(self.typed, self.error)

    def choose(self, key: str, way: Way, at: Instant) -> Wish:
        way.here(Reference(self.typed))
        return FindReference(self.typed)

    def refused(self, error: KioskError, way: Way) -> bool:
        if not isinstance(error, NotUnderstood):
            return False
        way.here(self.with_error(touch.BAD_REFERENCE))
        return True


@dataclass(frozen=True, slots=True)
class Surname(Typing):
    """The surname is typed."""

    needs_code: ClassVar[bool] = True
    limit: ClassVar[int] = SURNAME_LENGTH

    def takes(self, key: str) -> str:
        return key.upper() if key.isalpha() or key in _OF_SURNAMES else ""

    def page(self, way: Way) -> Page:
        return pages.surname(self.typed, self.error)

    def choose(self, key: str, way: Way, at: Instant) -> None:
        if any(letter.isalpha() for letter in self.typed):
            way.go(Birthday(surname=self.typed))
        else:
            way.here(self.with_error(touch.BAD_SURNAME))


@dataclass(frozen=True, slots=True)
class Birthday(Typing):
    """Day and month of birth are typed, up to four digits."""

    surname: str = field(kw_only=True)
    needs_code: ClassVar[bool] = True
    limit: ClassVar[int] = pages.BIRTHDAY_LENGTH

    def takes(self, key: str) -> str:
        return key if key.isdecimal() else ""

    def page(self, way: Way) -> Page:
        return pages.birthday(self.typed, self.error)

    def choose(self, key: str, way: Way, at: Instant) -> Wish | None:
        day = born(self.typed)
        if day is None:
            way.here(self.with_error(pages.birthday_fault(self.typed)))
            return None
        return FindBirthday(self.surname, day)


@dataclass(frozen=True, slots=True)
class Found(Stop):
    """The appointment is known; its time is shown and nothing else of it."""

    def page(self, way: Way) -> Page:
        appointment = way.answers.appointment
        return pages.found(appointment) if appointment is not None else ends.counter_helps()

    def choose(self, key: str, way: Way, at: Instant) -> None:
        if key == "continue":
            way.to_last_question()
        else:
            refuse(way, touch.NOT_FOUND)


@dataclass(frozen=True, slots=True)
class Refused(Stop):
    """The appointment, or the code, cannot be used; a ticket without one is offered."""

    heading: Phrase

    def page(self, way: Way) -> Page:
        return pages.refused(self.heading)

    def choose(self, key: str, way: Way, at: Instant) -> None:
        if key == "try_again":
            way.only(Appointment())
        else:
            speak_to_officer(way)


@dataclass(frozen=True, slots=True)
class Already(Stop):
    """The visitor has checked in before."""

    def page(self, way: Way) -> Page:
        return pages.already()

    def choose(self, key: str, way: Way, at: Instant) -> Wish | None:
        if key == "done":
            return Leave()
        speak_to_officer(way)
        return None


def refuse(way: Way, heading: Phrase) -> None:
    """Say what is wrong with an appointment or a code; what was said of needs is kept."""
    way.go(Refused(heading), way.answers.needs())


def speak_to_officer(way: Way) -> None:
    """Check in without an appointment; what was said of needs is kept."""
    way.to_last_question(replace(way.answers.needs(), category=Category.SPEAK))
