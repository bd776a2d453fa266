"""A copy of a search record is asked for here; it is handed over at the desk (PACE 1984 s.3(9))."""

from dataclasses import dataclass, replace
from typing import ClassVar

from kiosk.domain.instant import Instant
from kiosk.domain.visit.facts import Category
from kiosk.ui.phrases import touch
from kiosk.ui.touch.pages import record
from kiosk.ui.touch.view import Page
from kiosk.ui.touch.way import Stop, Typing, Way

RECEIPT_LENGTH = 20
_OF_REFERENCES = "-/"


@dataclass(frozen=True, slots=True)
class HaveReceipt(Stop):
    """Whether there is a receipt; it can be held to the scanner."""

    def page(self, way: Way) -> Page:
        return record.have_receipt()

    def choose(self, key: str, way: Way, at: Instant) -> None:
        if key == "type_receipt":
            way.go(Receipt())
        else:
            check_in(way, None)

    def scanned(self, text: str, way: Way) -> bool:
        return take_scanned(text, way)


@dataclass(frozen=True, slots=True)
class Receipt(Typing):
    """The reference is typed, as it stands on the receipt."""

    limit: ClassVar[int] = RECEIPT_LENGTH

    def takes(self, key: str) -> str:
        return key.upper() if (key.isascii() and key.isalnum()) or key in _OF_REFERENCES else ""

    def page(self, way: Way) -> Page:
        return record.receipt(self.typed, self.error)

    def choose(self, key: str, way: Way, at: Instant) -> None:
        if any(letter.isalnum() for letter in self.typed):
            check_in(way, self.typed)
        else:
            way.here(self.with_error(touch.BAD_RECEIPT))

    def scanned(self, text: str, way: Way) -> bool:
        return take_scanned(text, way)


def take_scanned(text: str, way: Way) -> bool:
    """Go on with what was scanned, if it can be the reference of a receipt."""
    typed = "".join(Receipt().takes(key) for key in text.strip())
    if not typed or len(typed) != len(text.strip()) or len(typed) > RECEIPT_LENGTH:
        return False
    check_in(way, typed)
    return True


def check_in(way: Way, receipt: str | None) -> None:
    """To the last question; the station's reason for it is clear where it has one only."""
    of_it = [each for each in way.surroundings.station.reasons if each.category is Category.RECORD]
    reason = of_it[0].code if len(of_it) == 1 else None
    answers = replace(way.answers, category=Category.RECORD, reason=reason, receipt=receipt)
    way.to_last_question(answers)
