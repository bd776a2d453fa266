"""A visitor's ticket in words ready to print."""

from kiosk.domain.instant import Instant
from kiosk.service.check_in import Ticket
from kiosk.service.paper import TicketPage
from kiosk.ui.phrases import ticket as phrases
from kiosk.ui.phrases import touch
from kiosk.ui.texts import SOURCE_LANGUAGE, texts
from kiosk.ui.touch.pages import ticket_lines
from kiosk.ui.touch.wording import spoken


def ticket_page(ticket: Ticket, station: str, at: Instant, *, is_private: bool) -> TicketPage:
    """What goes on paper for a ticket, in the language of the screen and, for staff, in English."""
    own, english = texts(ticket.language), texts(SOURCE_LANGUAGE)
    lines = ticket_lines(ticket, is_private=is_private)
    return TicketPage(
        language=own.language,
        right_to_left=own.is_rtl,
        station=station,
        heading=own(phrases.YOUR_CODE),
        code=ticket.code,
        lines=tuple(spoken(own, line) for line in lines),
        english_lines=() if own is english else tuple(spoken(english, line) for line in lines),
        printed_at=own.date_and_time(at),
        qr=ticket.qr,
        qr_alt=own(phrases.QR),
        draft_note=english(touch.DRAFT) if own.is_draft else None,
    )
