"""What goes on paper, as plain data: screens say it in the visitor's language, printing lays it out."""

import hashlib
from dataclasses import dataclass

APPOINTMENT_QR = "KA1:"
"""Begins the QR of an appointment: its reference follows."""
TICKET_QR = "KV2:"
"""Begins the QR of a ticket: see `ticket_code`."""


@dataclass(frozen=True, slots=True)
class TicketPage:
    """A ticket in words. Nothing personal and no reason stands on it.

    Attributes:
        language: BCP 47 tag of `heading` and `lines`.
        lines: what happens next; `english_lines` the same in English, empty where that is the language.
        code: the ticket code, drawn very large, always left to right.
        printed_at: local date and time, formatted.
        qr: the payload of the QR, and `qr_alt` its text alternative.
        draft_note: says that the translation is not signed off; None where it is.
    """

    language: str
    right_to_left: bool
    station: str
    heading: str
    code: str
    lines: tuple[str, ...]
    english_lines: tuple[str, ...]
    printed_at: str
    qr: str
    qr_alt: str
    draft_note: str | None
    width_mm: float = 80.0

    @property
    def job(self) -> str:
        """The name of its print job, in letters for a file: what has the same name is printed once."""
        return f"ticket-{self.code}-{hashlib.sha256(self.qr.encode()).hexdigest()[:12]}"
