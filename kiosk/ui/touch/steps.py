"""Where a visitor can be, and what a touch can ask the window to do."""

from dataclasses import dataclass
from enum import Enum

from kiosk.service.check_in import CheckIn


@dataclass(frozen=True, slots=True)
class FindReference:
    """Ask the store for an appointment by its reference."""

    typed: str


@dataclass(frozen=True, slots=True)
class FindTicket:
    """Ask the store whether the code of a ticket is that of a visitor who waits."""

    scanned: str


@dataclass(frozen=True, slots=True)
class FindBirthday:
    """Ask the store for an appointment by surname and `MM-DD`."""

    surname: str
    born: str


@dataclass(frozen=True, slots=True)
class Enter:
    """Check the visitor in."""

    asked: CheckIn


@dataclass(frozen=True, slots=True)
class Leave:
    """Forget everything and show the first page."""


@dataclass(frozen=True, slots=True)
class Stay:
    """Let the page stay longer."""


Wish = FindReference | FindTicket | FindBirthday | Enter | Leave | Stay
"""What a touch asks the window to do, beside showing `Journey.page`."""


class Step(Enum):
    """Where the visitor is."""

    WELCOME = "welcome"
    APPOINTMENT = "appointment"
    REFERENCE = "reference"
    SURNAME = "surname"
    BIRTHDAY = "birthday"
    FOUND = "found"
    REFUSED = "refused"
    ALREADY = "already"
    REASONS = "reasons"
    ADJUSTMENTS = "adjustments"
    LANGUAGES = "languages"
    SEX = "sex"
    TICKET = "ticket"
    UNSAVED = "unsaved"
    COUNTER_HELPS = "counter_helps"


LAST = frozenset({Step.TICKET, Step.UNSAVED, Step.COUNTER_HELPS})
"""Nothing leads back from these."""
ENTRIES = frozenset({Step.REFERENCE, Step.SURNAME, Step.BIRTHDAY})
