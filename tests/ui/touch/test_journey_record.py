"""Asking for the copy of a search record."""

import pytest

from kiosk.domain.visit.facts import Category
from kiosk.ui.phrases import touch
from kiosk.ui.touch.journeys.record import Receipt
from kiosk.ui.touch.wishes import Enter, FindReference
from tests.ui.touch.walk import journey, press, says, type_in


def test_typed_receipt_reaches_the_desk() -> None:
    """The officer finds the record by the reference, so the visitor need not say it aloud."""
    way = journey()
    press(way, "record", "type_receipt")
    type_in(way, "wm/26-0417 ½")
    wish = press(way, "next", "finish")
    assert isinstance(wish, Enter)
    assert (wish.asked.receipt, wish.asked.category) == ("WM/26-0417", Category.RECORD)
    assert wish.asked.reason == "search-record"


@pytest.mark.parametrize("keys", [(), ("type_receipt",)])
def test_scanned_receipt_needs_no_typing(keys: tuple[str, ...]) -> None:
    """A receipt with a code on it is held to the scanner, whether or not typing had begun."""
    way = journey()
    press(way, "record", *keys)
    assert way.scan("WM/26-0417") is None
    assert way.page.name == "adjustments"
    assert way.answers.receipt == "WM/26-0417"


def test_letter_of_an_appointment_is_no_receipt() -> None:
    """Who holds the wrong paper to the scanner still gets their appointment."""
    way = journey()
    press(way, "record")
    assert way.scan("KA1:7K3M9QT") == FindReference("7K3M9QT")
    assert way.answers.receipt is None


def test_what_cannot_be_a_receipt_is_looked_up_as_an_appointment() -> None:
    """A code that is too long or holds other signs is no reference of ours, and is refused as any other."""
    way = journey()
    press(way, "record")
    assert isinstance(way.scan("https://example.org/a-very-long-address"), FindReference)


def test_without_a_receipt_one_can_ask_as_well() -> None:
    """A lost receipt takes nobody's right away (PACE 1984 s.3(9))."""
    way = journey()
    press(way, "record")
    assert touch.THREE_MONTHS in says(way.page)
    wish = press(way, "no_receipt", "finish")
    assert isinstance(wish, Enter)
    assert (wish.asked.receipt, wish.asked.category) == (None, Category.RECORD)


def test_empty_receipt_is_asked_for_again() -> None:
    """An empty reference finds nothing, and the page names the other way."""
    way = journey()
    press(way, "record", "type_receipt")
    type_in(way, "-/")
    press(way, "next")
    assert touch.BAD_RECEIPT in says(way.page)
    way.type_key("7")
    assert way.page.error is None


def test_receipt_is_at_most_twenty_characters() -> None:
    """What leans on the keys fills no page and no journal."""
    way = journey()
    press(way, "record", "type_receipt")
    type_in(way, "7" * 50)
    assert isinstance(way.stop, Receipt)
    assert way.stop.typed == "7" * 20
