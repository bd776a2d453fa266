"""What a touch can ask the window to do, beside showing the journey's page."""

from dataclasses import dataclass

from kiosk.service.check_in import CheckIn, FoundAppointment, Ticket
from kiosk.service.place import Place
from kiosk.service.telling import Complaint, Feedback, Problem, Receipt


@dataclass(frozen=True, slots=True)
class FindReference:
    """Ask the store for an appointment by its reference."""

    typed: str


@dataclass(frozen=True, slots=True)
class FindBirthday:
    """Ask the store for an appointment by surname and `MM-DD`."""

    surname: str
    born: str


@dataclass(frozen=True, slots=True)
class FindPlace:
    """Ask the store for the place of whoever holds the ticket with this code."""

    scanned: str


@dataclass(frozen=True, slots=True)
class LeaveQueue:
    """Take whoever holds the ticket with this code out of the queue."""

    scanned: str


@dataclass(frozen=True, slots=True)
class Enter:
    """Check the visitor in."""

    asked: CheckIn


@dataclass(frozen=True, slots=True)
class Rate:
    """Keep how the visit was."""

    feedback: Feedback


@dataclass(frozen=True, slots=True)
class Complain:
    """Keep a complaint."""

    complaint: Complaint


@dataclass(frozen=True, slots=True)
class Report:
    """Tell the desk of a problem in the room."""

    problem: Problem


Question = FindReference | FindBirthday | FindPlace | LeaveQueue | Enter | Rate | Complain | Report
"""What is asked of the store."""
Answer = FoundAppointment | Place | Ticket | Receipt | None
"""What the store answers; None: it is done."""


@dataclass(frozen=True, slots=True)
class PrintLeaflet:
    """Put a leaflet on paper."""

    topic: str
    language: str
    is_large: bool


@dataclass(frozen=True, slots=True)
class Leave:
    """Forget everything and show the first page."""


@dataclass(frozen=True, slots=True)
class Stay:
    """Let the page stay longer."""


Wish = Question | PrintLeaflet | Leave | Stay
