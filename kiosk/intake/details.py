"""What a file says about an appointment in words: its reason, and what finds it at the kiosk.

Names are never guessed: a surname is only what a line or a column says is the surname.
"""

import datetime as dt
import html
import re
import unicodedata
from collections.abc import Iterable, Mapping

import msgspec

from kiosk.domain.appointment import AppointmentDetails
from kiosk.domain.errors import NotUnderstood
from kiosk.domain.reference import parse_reference
from kiosk.domain.visit.facts import Adjustment, Category
from kiosk.intake.files import Faulty, quoted
from kiosk.settings import Reason, Station

LABELS = ("reference", "reason", "surname", "born", "officer", "language", "needs")
"""The words that may stand before a colon in a description, and after `X-KIOSK-` in a calendar."""
OTHER = "other"
"""The reason of whatever a station has no reason for."""

_LABELLED = re.compile(rf"[ \t*>]*({'|'.join(LABELS)})[ \t]*:(.*)", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>|</(?:p|div|li|tr|h[1-6])>", re.IGNORECASE)
_CANCELLED = re.compile(r"\s*cancell?ed\s*:\s*", re.IGNORECASE)
_DASH = re.compile(r" [-–—]+ | ?: ")
_BORN = re.compile(r"([0-9]{1,2})\s*[/.]\s*([0-9]{1,2})(?:\s*[/.]\s*[0-9]{4})?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_LEAP_YEAR = 2000
_MOST = 80

_NEEDS = {
    **{need.value.replace("_", " "): need for need in Adjustment},
    "wheelchair": Adjustment.STEP_FREE,
    "wheelchair access": Adjustment.STEP_FREE,
    "step free access": Adjustment.STEP_FREE,
    "loop": Adjustment.HEARING_LOOP,
    "induction loop": Adjustment.HEARING_LOOP,
    "bsl interpreter": Adjustment.BSL,
    "sign language": Adjustment.BSL,
    "language interpreter": Adjustment.INTERPRETER,
    "quiet room": Adjustment.QUIET,
    "quiet space": Adjustment.QUIET,
    "help with reading": Adjustment.READING,
    "woman officer": Adjustment.WOMAN,
    "female officer": Adjustment.WOMAN,
    "man officer": Adjustment.MAN,
    "male officer": Adjustment.MAN,
}


class Reasons:
    """A station's reasons, found by code or name; case, spaces, hyphens and accents forgiven."""

    def __init__(self, station: Station) -> None:
        self._by_words: dict[str, Reason] = {}
        for reason in station.reasons:
            self._by_words.setdefault(words(reason.code), reason)
            self._by_words.setdefault(words(reason.name), reason)

    def find(self, text: str) -> Reason | None:
        """The reason that a text names as a whole, or None."""
        return self._by_words.get(words(text))

    def first(self, texts: Iterable[str]) -> Reason | None:
        """The reason that the first fitting text names, as a whole or in front of a dash, or None."""
        for text in texts:
            front = _DASH.split(" ".join(text.split()), maxsplit=1)[0]
            found = self.find(text) or self.find(front)
            if found is not None:
                return found
        return None

    def category(self, reason: Reason | None) -> Category:
        """The neutral category of a reason; of *other*, where there is none."""
        reason = reason or self.find(OTHER)
        return Category.OTHER if reason is None else reason.category


class Said(msgspec.Struct, frozen=True):
    """What a file says about an appointment, understood. `remarks`: what was taken in differently."""

    category: Category
    details: AppointmentDetails
    reference: str | None = None
    remarks: tuple[str, ...] = ()


def words(text: str) -> str:
    """A text reduced to its words: no case, accents or punctuation, single spaces."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = "".join(
        character if character.isalnum() else " "
        for character in plain
        if not unicodedata.combining(character)
    )
    return " ".join(kept.split())


def without_cancelled(subject: str) -> tuple[str, bool]:
    """A subject without the “Canceled:” that Outlook puts in front, and whether it stood there."""
    found = _CANCELLED.match(subject)
    return (subject[found.end() :], True) if found else (subject, False)


def labelled_lines(description: str) -> dict[str, str]:
    """The values of the labels in a description, such as `Surname: Ahmed`; the first of each counts.

    Google Calendar writes HTML; its line breaks are lines, its tags are left out.
    """
    if _TAG.search(description):
        description = html.unescape(_TAG.sub("", _BREAK.sub("\n", description)))
    found: dict[str, str] = {}
    for line in description.splitlines():
        parts = _LABELLED.fullmatch(line.replace("\xa0", " "))
        value = parts.group(2).strip(" \t*") if parts else ""
        if parts and value:
            found.setdefault(parts.group(1).lower(), value)
    return found


def understand(values: Mapping[str, str], reasons: Reasons, hints: Iterable[str] = ()) -> Said:
    """What labelled values say about an appointment.

    Args:
        values: texts by label, the labels being those of `LABELS`; blank ones count as absent.
        reasons: the station's.
        hints: categories and subject, in which a reason may stand where no label names one.

    Raises:
        Faulty: a reference or a birthday cannot be right, or a text is too long; the field is the label.
    """
    remarks: list[str] = []
    reason, remark = _reason(values.get("reason", ""), reasons, hints)
    if remark:
        remarks.append(remark)
    language = values.get("language", "")
    if language and not _LANGUAGE.fullmatch(language):
        remarks.append(f"language: {quoted(language)} is not a language code like “pl”; left out")
        language = ""
    adjustments = _needs(values.get("needs", ""), remarks)
    details = AppointmentDetails(
        reason=OTHER if reason is None else reason.code,
        surname=_text(values, "surname"),
        born=_born(values.get("born", "")),
        named_officer=_text(values, "officer"),
        language=language.lower() or None,
        adjustments=adjustments or None,
    )
    reference = _reference(values.get("reference", ""))
    return Said(reasons.category(reason), details, reference, tuple(remarks))


def _reason(named: str, reasons: Reasons, hints: Iterable[str]) -> tuple[Reason | None, str]:
    if named:
        found = reasons.find(named)
        remark = f"reason: {quoted(named)} is not a reason of this station; taken in as “{OTHER}”"
    else:
        found = reasons.first(hints)
        # The subject is not repeated: it may hold a name.
        remark = f"reason: no reason of this station is named; taken in as “{OTHER}”"
    return (found, "") if found else (None, remark)


def _text(values: Mapping[str, str], label: str) -> str | None:
    text = " ".join("".join(c if c.isprintable() else " " for c in values.get(label, "")).split())
    if len(text) > _MOST:
        raise Faulty(label, f"it is longer than {_MOST} characters")
    return text or None


def _born(text: str) -> str | None:
    if not text:
        return None
    parts = _BORN.fullmatch(text.strip())
    if parts is None:
        raise Faulty("born", "it is not a day and a month like 14/03")
    day, month = int(parts.group(1)), int(parts.group(2))
    try:
        dt.date(_LEAP_YEAR, month, day)
    except ValueError as odd:
        raise Faulty("born", "there is no such day; the day comes first, then the month") from odd
    return f"{month:02}-{day:02}"


def _needs(text: str, remarks: list[str]) -> tuple[Adjustment, ...]:
    found: dict[Adjustment, None] = {}
    for part in filter(None, map(str.strip, re.split(r"[,;|]", text))):
        need = _NEEDS.get(words(part))
        if need is None:
            remarks.append(f"needs: {quoted(part)} is not a need we know; taken in as “{OTHER}”")
        found[need or Adjustment.OTHER] = None
    return tuple(found)


def _reference(text: str) -> str | None:
    if not text:
        return None
    try:
        return parse_reference(text)
    except NotUnderstood as odd:
        raise Faulty("reference", f"{quoted(text)}: {str(odd).rstrip('.')}") from odd
