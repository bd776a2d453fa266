"""Phrases in a visitor's language, with times, dates and numbers as that language writes them.

Several languages live side by side in one process (the board says a call in the visitor's language,
then in English), so each `Texts` holds its own translator and none is installed in the application.
"""

import datetime as dt
import logging
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QLocale, Qt, QTranslator

from kiosk import places
from kiosk.domain.instant import Instant, to_local
from kiosk.settings import Station
from kiosk.ui import fonts
from kiosk.ui.phrase import PLACEHOLDER, Phrase
from kiosk.ui.phrases import common

log = logging.getLogger(__name__)

SOURCE_LANGUAGE = "en"
LANGUAGES = (
    "en", "pa", "ur", "pl", "ro", "bn", "ar", "gu", "ckb", "so", "fa", "ps", "zh-Hans", "pt", "es", "fr",
    "it", "hi", "ta", "uk", "ti",
)  # fmt: skip
"""Languages that the public windows are translated into, in the order in which they are offered."""
_LOCALES = {"en": "en_GB", "pt": "pt_PT"}
"""Where a language's own country is not the one that Qt would take."""
_WESTERN_ZERO = "0"
_MONTHS_BY_NUMBER = frozenset({"zh-Hans"})
"""Languages that write 6月21日, with the month's number."""
_MONTHS_ALONE = frozenset({"fa"})
"""Languages whose months have, in Qt's dates with a year, an ending that they lack without one."""

_LEFT_TO_RIGHT, _FIRST_STRONG, _END = "\u2066", "\u2068", "\u2069"
_RIGHT_TO_LEFT_MARK = "\u200f"


class Code(str):
    """A ticket code, reference, telephone number or time: always read from left to right."""

    __slots__ = ()


class Texts:
    """What to say in one language.

    Attributes:
        language: its BCP 47 tag.
        direction: the direction it is written in.
        is_draft: whether a qualified translator has yet to read it.
    """

    def __init__(self, language: str = SOURCE_LANGUAGE, folder: Path | None = None) -> None:
        self.language = language
        self.direction = (
            Qt.LayoutDirection.RightToLeft if fonts.is_rtl(language) else Qt.LayoutDirection.LeftToRight
        )
        self.locale = QLocale(_LOCALES.get(language, language))
        # Ticket codes, clocks, key pads and telephone numbers have the digits 0 to 9; so has all the rest.
        is_western = self.locale.zeroDigit() == _WESTERN_ZERO
        self._figures = self.locale if is_western else QLocale(_LOCALES[SOURCE_LANGUAGE])
        self._translator = QTranslator()
        self._is_translated = language != SOURCE_LANGUAGE and self._load(folder)

    def _load(self, folder: Path | None) -> bool:
        file = (folder or places.resources() / "translations") / f"kiosk_{self.language}.qm"
        if not self._translator.load(str(file)):
            # English is better than an empty window; the check in the suite keeps this from happening.
            log.error("translation missing", extra={"language": self.language, "file": file.name})
            return False
        return True

    @property
    def is_rtl(self) -> bool:
        return self.direction is Qt.LayoutDirection.RightToLeft

    @property
    def is_draft(self) -> bool:
        return self._is_translated and self(common.REVIEW) != common.REVIEW.source

    def __call__(self, phrase: Phrase, **values: object) -> str:
        """A phrase with its placeholders filled in; one that counts takes `n`.

        Raises:
            KeyError: a placeholder has no value, or a value has no placeholder.
        """
        if values.keys() != phrase.placeholders:
            wrong = ", ".join(sorted(values.keys() ^ phrase.placeholders))
            message = f"{phrase.source!r}: {wrong}"
            raise KeyError(message)
        pattern = self._pattern(phrase, values.get("n"))
        if not values:
            return pattern
        said = pattern.format_map({name: self._shown(value) for name, value in values.items()})
        if self.is_rtl and not _has_letters(pattern):
            # Letters in isolates do not count where the direction of a text is looked for.
            return _RIGHT_TO_LEFT_MARK + said
        return said

    def _pattern(self, phrase: Phrase, n: object) -> str:
        number = n if phrase.is_plural and isinstance(n, int) else -1
        if phrase.is_plural and number < 0:
            message = f"{phrase.source!r} counts, so n is a whole number, not {n!r}"
            raise TypeError(message)
        if self._is_translated:
            found = self._translator.translate(phrase.context, phrase.source, None, number)
            if found:
                return found
        return phrase.one if number == 1 else phrase.source

    def _shown(self, value: object) -> str:
        match value:
            case bool() | None:
                message = f"{value!r} is not something to read"
                raise TypeError(message)
            case int():
                return self.isolated(Code(self._figures.toString(value)))
            case str():
                return self.isolated(value)
            case _:
                return self.isolated(str(value))

    def isolated(self, text: str) -> str:
        """Text that keeps its own direction in a right-to-left sentence; codes run left to right."""
        if not self.is_rtl:
            return text
        return f"{_LEFT_TO_RIGHT if isinstance(text, Code) else _FIRST_STRONG}{text}{_END}"

    def time(self, instant: Instant) -> Code:
        """The time of day at the station, "14:05", whatever the language."""
        return Code(f"{to_local(instant):%H:%M}")

    def date(self, instant: Instant) -> str:
        """The station's day in words: "Sunday 22 November"."""
        day = to_local(instant).date()
        return self(
            common.LONG_DATE,
            weekday=self.locale.standaloneDayName(day.isoweekday()),
            day=day.day,
            month=self._month(day),
        )

    def short_date(self, instant: Instant) -> str:
        """The station's day without its weekday: "22 November"."""
        day = to_local(instant).date()
        return self(common.SHORT_DATE, day=day.day, month=self._month(day))

    def date_and_time(self, instant: Instant) -> str:
        """The station's day and time: "Sunday 22 November, 14:05"."""
        return self(common.DATE_AND_TIME, date=self.date(instant), time=self.time(instant))

    def _month(self, day: dt.date) -> str:
        if self.language in _MONTHS_BY_NUMBER:
            return self.locale.monthName(day.month, QLocale.FormatType.ShortFormat)
        if self.language in _MONTHS_ALONE:
            return self.locale.standaloneMonthName(day.month)
        return self.locale.monthName(day.month)

    def number(self, value: float, decimals: int = 0) -> Code:
        """A number as the language writes it, with the digits 0 to 9."""
        return Code(self._figures.toString(float(value), "f", decimals))


@cache
def _has_letters(pattern: str) -> bool:
    """Whether a sentence has letters of its own beside what is put into it."""
    return any(letter.isalpha() for letter in PLACEHOLDER.sub("", pattern))


@cache
def texts(language: str) -> Texts:
    """The texts of a language, read once."""
    return Texts(language)


def translation_file(language: str) -> Path:
    """The Qt Linguist file of a language; English has none."""
    return places.resources() / "translations" / f"kiosk_{language}.ts"


@cache
def translation_digests() -> Mapping[str, str]:
    """The SHA-256 of each translation file, by language: what a sign-off is bound to."""
    files = {language: translation_file(language) for language in LANGUAGES if language != SOURCE_LANGUAGE}
    return MappingProxyType(
        {
            language: sha256(file.read_bytes()).hexdigest()
            for language, file in files.items()
            if file.is_file()
        }
    )


def offered(station: Station) -> tuple[str, ...]:
    """The languages a station's public windows are offered in, as its file names them.

    A translation that nobody has signed off is offered by the demo station only, marked as a draft.
    """
    known = (tag for tag in station.languages if tag in LANGUAGES)
    return tuple(tag for tag in known if station.demo or not texts(tag).is_draft)
