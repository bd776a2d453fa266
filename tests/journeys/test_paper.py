"""What the kiosk says in a visitor's language, on paper: from the words of the screen to the printed page."""

import io
import re
from dataclasses import replace

import pypdfium2
import pytest
import zxingcpp

from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import Instant
from kiosk.journal.keys import Signer
from kiosk.printing.ticket import ticket_pdf
from kiosk.service.check_in import Ticket
from kiosk.service.ticket_code import TicketCode, device_mark, station_mark, write
from kiosk.ui.texts import LANGUAGES
from kiosk.ui.touch.paper import ticket_page
from tests.helpers.entries import at

VISIT = SubjectId("visit/01a20327-f73a-7fc2-8f3e-f71ca32bc75f")
QR = write(
    TicketCode(
        visit=VISIT,
        arrived_at=at("14:05"),
        station=station_mark("harbour-street"),
        device=device_mark("kiosk"),
        code="K7",
        language="ur",
    ),
    Signer(bytes(32)).sign,
)


def a_ticket(language: str, *, has_appointment: bool) -> Ticket:
    """A ticket given at five past two."""
    now = at("14:05")
    return Ticket(
        visit=VISIT,
        code="K7",
        arrived_at=now,
        start=now,
        seen_by=Instant(now + 900_000),
        waiting_before=2,
        has_appointment=has_appointment,
        language=language,
        discreet=False,
        qr=QR,
    )


@pytest.mark.parametrize("has_appointment", [True, False])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_ticket_prints_in_every_language(language: str, has_appointment: bool) -> None:  # noqa: FBT001 - a table's column
    """Dates and codes are isolated inside right-to-left text; paper must take those marks as well."""
    ticket = a_ticket(language, has_appointment=has_appointment)
    page = ticket_page(ticket, "Harbour Street", at("14:05"), is_private=False)
    document = pypdfium2.PdfDocument(io.BytesIO(ticket_pdf(page)))
    assert len(document) == 1
    words = document[0].get_textpage().get_text_range()
    assert "Harbour Street" in words
    assert "K7" in words
    assert ("14:20" in words) is has_appointment
    picture = document[0].render(scale=4).to_pil()
    found = zxingcpp.read_barcodes(picture)
    assert [code.text for code in found] == [QR]


def test_a_print_job_has_a_name_that_every_disk_takes() -> None:
    """A code has slashes, colons and stars in it; what is printed twice must have the same name."""
    page = ticket_page(a_ticket("en", has_appointment=False), "Harbour Street", at("14:05"), is_private=False)
    assert re.fullmatch(r"ticket-K7-[0-9a-f]{12}", page.job)
    assert page.job == replace(page, lines=()).job
    assert page.job != replace(page, qr=QR[:-1]).job
