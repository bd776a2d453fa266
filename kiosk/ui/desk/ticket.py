"""The ticket of a visitor who was added at the desk, for the printer; in English, as it was spoken there."""

from kiosk.domain.instant import Instant
from kiosk.service.check_in import Ticket
from kiosk.service.paper import TicketPage
from kiosk.ui.phrases import desk
from kiosk.ui.texts import Texts


def ticket_page(ticket: Ticket, station: str, now: Instant, say: Texts) -> TicketPage:
    """The page of a ticket; no reason and no name stands on it."""
    return TicketPage(
        language=say.language,
        right_to_left=say.is_rtl,
        station=station,
        heading=say(desk.TICKET_HEADING),
        code=ticket.code,
        lines=(say(desk.TICKET_WATCH), say(desk.TICKET_SEEN_BY, time=say.time(ticket.seen_by))),
        english_lines=(),
        printed_at=say.date_and_time(now),
        qr=ticket.qr,
        qr_alt=say(desk.TICKET_QR, code=ticket.code),
        draft_note=None,
    )
