"""Asking for the copy of a search record."""

from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import touch
from kiosk.ui.touch.pages.ends import errors
from kiosk.ui.touch.view import Choice, Entry, Page, Paragraph, Picture, say


def have_receipt() -> Page:
    """Whether there is a receipt; the scanner works meanwhile."""
    return Page(
        "have_receipt",
        say(touch.HAVE_RECEIPT),
        (
            Picture("scan"),
            Paragraph("scan_how", say(touch.SCAN_RECEIPT)),
            Choice("type_receipt", say(touch.TYPE_RECEIPT)),
            Choice("no_receipt", say(touch.NO_RECEIPT)),
            Paragraph("in_time", say(touch.THREE_MONTHS), tone="muted"),
        ),
    )


def receipt(typed: str, error: Phrase | None) -> Page:
    """The reference on the receipt is typed."""
    return Page(
        "receipt",
        say(touch.WHAT_RECEIPT),
        (
            *errors(error),
            Entry(
                "receipt_entry",
                say(touch.WHAT_RECEIPT),
                typed,
                "",
                "receipt",
                Choice("next", say(touch.NEXT), rank="primary"),
            ),
        ),
    )
