"""What goes on paper, as plain data: screens say it in the visitor's language, printing lays it out."""

import hashlib
import secrets
from dataclasses import dataclass, field

from kiosk.service.contacts import Contact
from kiosk.service.leaflet_text import Bullet, Heading, Paragraph

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


def _new_copy() -> str:
    return secrets.token_hex(8)


@dataclass(frozen=True, slots=True)
class LeafletPage:
    """A leaflet in words, as one visitor asked for it.

    Attributes:
        language: BCP 47 tag.
        title: what viewers of the PDF show; on a discreet one it does not say what the leaflet is about.
        heading: stands at the top.
        is_discreet: nothing on it is set larger than its text, so that nobody sees at a glance what it is.
        is_large: nothing on it is smaller than 16 points.
        contacts_heading: stands above the contacts.
        qr: a web address, or None; `qr_words` stand beside it and say what it is.
        version: in words, at the foot of every page.
        page_of: "Page {page} of {pages}" in words; `digits` are the language's from 0 to 9.
        draft_note: says in English that the words are not signed off; None where they are.
        copy: tells one visitor's copy from another's: each is printed once.
    """

    language: str
    right_to_left: bool
    title: str
    heading: str
    is_discreet: bool
    is_large: bool
    blocks: tuple[Heading | Paragraph | Bullet, ...]
    contacts_heading: str
    contacts: tuple[Contact, ...]
    qr: str | None
    qr_words: str
    version: str
    page_of: str
    digits: str
    draft_note: str | None
    copy: str = field(default_factory=_new_copy, compare=False)

    @property
    def job(self) -> str:
        """The name of its print job. A queue shows it to others, so it does not name the leaflet."""
        return f"leaflet-{self.copy}"
