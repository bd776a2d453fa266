"""A page as dots: the right size, black and white, and nothing lost at the sides."""

import io

from reportlab.pdfgen.canvas import Canvas

from kiosk.printing.raster import dots
from kiosk.printing.ticket import ticket_pdf
from kiosk.service.paper import TicketPage

_MM = 72 / 25.4


def page_with_a_bar(width_mm: float, *pages: tuple[float, float]) -> bytes:
    """Pages of 20 mm with a black bar each, from one side to another in millimetres."""
    content = io.BytesIO()
    canvas = Canvas(content, pagesize=(width_mm * _MM, 20 * _MM))
    for left, right in pages:
        canvas.rect(left * _MM, 5 * _MM, (right - left) * _MM, 10 * _MM, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return content.getvalue()


def test_a_millimetre_is_eight_dots_and_the_paper_is_centred() -> None:
    """A printer for 80 mm prints the middle 72: a bar from 10 to 30 mm begins 6 mm into its line."""
    picture = dots(page_with_a_bar(80, (10, 30)), 576)
    assert (picture.mode, picture.width, abs(picture.height - 160) <= 1) == ("1", 576, True)
    black = picture.point(lambda level: 255 - level).getbbox()
    assert black is not None
    left, _, right, _ = black
    assert (abs(left - 48) <= 1, abs(right - 208) <= 1) == (True, True)


def test_pages_follow_each_other_on_the_roll() -> None:
    """A roll has no pages: a second one must not be lost."""
    picture = dots(page_with_a_bar(80, (10, 20), (50, 60)), 576)
    assert abs(picture.height - 320) <= 2
    assert picture.crop((48, 80, 128, 81)).getextrema() == (0, 0)
    assert picture.crop((48, 240, 128, 241)).getextrema() == (255, 255)
    assert picture.crop((372, 240, 444, 241)).getextrema() == (0, 0)


def test_nothing_of_a_ticket_is_cut_off_at_the_sides(tickets: dict[str, TicketPage]) -> None:
    """In every language: what the layout puts on 80 mm lies within the 72 that are printed."""
    for language, page in tickets.items():
        pdf = ticket_pdf(page)
        whole, printed = dots(pdf, 640), dots(pdf, 576)
        assert whole.crop((32, 0, 608, whole.height)).tobytes() == printed.tobytes(), language
        for margin in (whole.crop((0, 0, 32, whole.height)), whole.crop((608, 0, 640, whole.height))):
            assert margin.getextrema() == (255, 255), language
