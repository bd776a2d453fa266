"""A page as the dots of a thermal printer: black or white, eight to the millimetre (203 dpi)."""

import threading

import pypdfium2
from PIL import Image

DOTS_A_MM = 8
_SCALE = DOTS_A_MM * 25.4 / 72
_DARK = 160
"""Grey up to this level is black: thin strokes of small letters keep their width."""
_BLACK_OR_WHITE = [0 if level < _DARK else 255 for level in range(256)]
_PDFIUM = threading.Lock()
"""PDFium may be used by one thread at a time, whatever the document."""


def dots(pdf: bytes, width_dots: int) -> Image.Image:
    """All pages of a document below each other, as an image of mode `1`.

    Where the paper's middle part is all that a printer reaches, as much is cut off on either side.

    Args:
        pdf: a document that Kiosk has made.
        width_dots: how many dots the printer's line has.
    """
    with _PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            pages = [page.render(scale=_SCALE, grayscale=True).to_pil() for page in document]
        finally:
            document.close()
    column = Image.new("1", (width_dots, sum(page.height for page in pages)), 1)
    top = 0
    for page in pages:
        black_or_white = page.point(_BLACK_OR_WHITE, "1")
        column.paste(black_or_white, ((width_dots - page.width) // 2, top))
        top += page.height
    return column
