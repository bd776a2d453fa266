"""A ticket's QR from a thermal printer: 80 mm, 203 dots an inch, black or white, a little blurred."""

import io
import math
from dataclasses import replace

import pypdfium2
import pytest
import zxingcpp
from PIL import Image, ImageFilter

from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import Instant, uuid7
from kiosk.domain.reference import reference_for
from kiosk.journal.keys import Signer
from kiosk.printing.qr import QUIET_MODULES, qr_symbol
from kiosk.printing.ticket import ticket_pdf
from kiosk.service.paper import TicketPage
from kiosk.service.ticket_code import TicketCode, device_mark, read, station_mark, write

DPI = 203
SIGNER = Signer(bytes(range(32)))
SHORT = TicketCode(
    visit=SubjectId(f"visit/{uuid7(Instant(1_795_000_000_000), bytes(range(10)))}"),
    arrived_at=Instant(1_795_000_000_000),
    station=station_mark("lloyd-house"),
    device=device_mark("kiosk-1"),
    code="K7",
    language="en",
)
LONG = TicketCode(
    visit=SHORT.visit,
    arrived_at=SHORT.arrived_at,
    station=SHORT.station,
    device=SHORT.device,
    code="K9999",
    language="zh-Hant-TW",
    appointment=reference_for("a calendar's event"),
)


def thermal(pdf: bytes, blur_dots: float) -> Image.Image:
    """The ticket as such a printer puts it on paper: dots that are black or white, then spread by heat."""
    page = pypdfium2.PdfDocument(io.BytesIO(pdf))[0]
    dots = page.render(scale=DPI / 72).to_pil().convert("L").point(lambda level: 255 if level > 127 else 0)
    return dots.filter(ImageFilter.GaussianBlur(blur_dots))


@pytest.mark.parametrize("blur_dots", [0.0, 0.8, 1.2])
@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("ticket", [SHORT, LONG], ids=["short", "long"])
def test_a_thermal_ticket_is_read_back(
    tickets: dict[str, TicketPage], ticket: TicketCode, language: str, blur_dots: float
) -> None:
    """When every cable is cut, this is the only road by which the visitor reaches the queue."""
    payload = write(ticket, SIGNER.sign)
    pdf = ticket_pdf(replace(tickets[language], qr=payload, width_mm=80.0))
    (found,) = zxingcpp.read_barcodes(thermal(pdf, blur_dots))
    assert found.text == payload
    assert read(found.text).ticket == ticket


@pytest.mark.parametrize("ticket", [SHORT, LONG], ids=["short", "long"])
def test_modules_are_large_enough_for_any_scanner(tickets: dict[str, TicketPage], ticket: TicketCode) -> None:
    """Below 0.4 mm cheap readers fail; the white margin must be there, whatever stands beside it."""
    payload = write(ticket, SIGNER.sign)
    symbol = qr_symbol(payload)
    picture = thermal(ticket_pdf(replace(tickets["en"], qr=payload, width_mm=80.0)), 0.0)
    (found,) = zxingcpp.read_barcodes(picture)
    corners = found.position
    side_dots = math.dist(
        (corners.top_left.x, corners.top_left.y), (corners.top_right.x, corners.top_right.y)
    )
    module_dots = side_dots / symbol.modules
    assert module_dots / DPI * 25.4 >= 0.4
    margin = math.floor(QUIET_MODULES * module_dots) - 1
    left, top = corners.top_left.x, corners.top_left.y
    right, bottom = corners.bottom_right.x, corners.bottom_right.y
    for box in (
        (left - margin, top - margin, left - 2, bottom + margin),
        (right + 3, top - margin, right + margin, bottom + margin),
        (left - margin, top - margin, right + margin, top - 2),
        (left - margin, bottom + 3, right + margin, min(bottom + margin, picture.height)),
    ):
        lightest_and_darkest = picture.crop(box).getextrema()
        assert lightest_and_darkest == (255, 255), box
