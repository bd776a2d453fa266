"""What a visitor takes away on paper, in words ready to print."""

from dataclasses import replace

from kiosk.domain.instant import Instant
from kiosk.service.check_in import Ticket
from kiosk.service.paper import TicketPage
from kiosk.service.telling import Receipt
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import telling, touch
from kiosk.ui.phrases import ticket as phrases
from kiosk.ui.texts import SOURCE_LANGUAGE, texts
from kiosk.ui.touch.pages.telling import complaint_lines
from kiosk.ui.touch.pages.ticket import ticket_lines
from kiosk.ui.touch.view import Words
from kiosk.ui.touch.wording import spoken


def ticket_page(
    ticket: Ticket, station: str, at: Instant, *, is_private: bool, is_signed_off: bool = False
) -> TicketPage:
    """What goes on paper for a ticket, in the language of the screen and, for staff, in English."""
    lines = ticket_lines(ticket, is_private=is_private)
    page = _page(ticket.language, station, at, phrases.YOUR_CODE, ticket.code, lines, ticket.qr, phrases.QR)
    return replace(page, draft_note=None) if is_signed_off else page


def complaint_slip(
    receipt: Receipt, language: str, station: str, at: Instant, *, is_signed_off: bool = False
) -> TicketPage:
    """The reference of a complaint to take away, with what happens next; nothing of the complaint itself."""
    heading, code = telling.YOUR_REFERENCE, receipt.reference
    page = _page(language, station, at, heading, code, complaint_lines(), code, heading)
    return replace(page, draft_note=None) if is_signed_off else page


def _page(
    language: str,
    station: str,
    at: Instant,
    heading: Phrase,
    code: str,
    lines: tuple[Words, ...],
    qr: str,
    qr_alt: Phrase,
) -> TicketPage:
    own, english = texts(language), texts(SOURCE_LANGUAGE)
    return TicketPage(
        language=own.language,
        right_to_left=own.is_rtl,
        station=station,
        heading=own(heading),
        code=code,
        lines=tuple(spoken(own, line) for line in lines),
        english_lines=() if own is english else tuple(spoken(english, line) for line in lines),
        printed_at=own.date_and_time(at),
        qr=qr,
        qr_alt=own(qr_alt),
        draft_note=english(touch.DRAFT) if own.is_draft else None,
    )
