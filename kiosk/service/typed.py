"""Words somebody typed, as they are kept: short enough, and nothing but text."""

import re
import unicodedata

from kiosk.domain.errors import NotUnderstood

NAME_LIMIT = 80
NOTE_LIMIT = 2_000
STORY_LIMIT = 1_000
"""What a visitor tells us; more is said to an officer."""
REFERENCE_LIMIT = 40
CONTACT_LIMIT = 100
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_TELEPHONE = re.compile(r"\+?[\d ().-]+")
_FEWEST_DIGITS, _MOST_DIGITS = 5, 15
"""From a short number of an exchange to the longest there is (ITU-T E.164)."""
_LINES = "\n\t"


def typed_name(name: str | None) -> str | None:
    """A name on one line; None where there is none. Raises `NotUnderstood`."""
    plain = " ".join(_text(name or "").split())
    if len(plain) > NAME_LIMIT:
        raise NotUnderstood(f"A name has at most {NAME_LIMIT} characters.")
    return plain or None


def typed_note(note: str | None) -> str | None:
    """A note, its lines kept; None where there is none. Raises `NotUnderstood`."""
    plain = _text(note or "").strip()
    if len(plain) > NOTE_LIMIT:
        raise NotUnderstood(f"A note has at most {NOTE_LIMIT} characters.")
    return plain or None


def typed_story(story: str | None) -> str | None:
    """What a visitor wrote, lines kept; None where there is nothing. Raises `NotUnderstood`."""
    plain = _text(story or "").strip()
    if len(plain) > STORY_LIMIT:
        raise NotUnderstood(f"There is room for {STORY_LIMIT} characters. Please tell an officer the rest.")
    return plain or None


def typed_contact(contact: str | None) -> str | None:
    """A telephone number or an email address; None where there is none. Raises `NotUnderstood`."""
    plain = " ".join(_text(contact or "").split())
    if not plain:
        return None
    digits = sum(letter.isdigit() for letter in plain)
    is_number = _TELEPHONE.fullmatch(plain) and _FEWEST_DIGITS <= digits <= _MOST_DIGITS
    if len(plain) > CONTACT_LIMIT or not (is_number or _EMAIL.fullmatch(plain)):
        raise NotUnderstood("Please check the telephone number or email.")
    return plain


def typed_reference(reference: str | None) -> str | None:
    """Somebody else's reference, on one line; None where there is none. Raises `NotUnderstood`."""
    plain = " ".join(_text(reference or "").split())
    if len(plain) > REFERENCE_LIMIT:
        raise NotUnderstood(f"A reference has at most {REFERENCE_LIMIT} characters.")
    return plain or None


def _text(typed: str) -> str:
    """Without control characters, which a scanner or a pasted page leaves behind."""
    plain = []
    for letter in typed.replace("\r\n", "\n"):
        kind = unicodedata.category(letter)
        if kind == "Cs":  # half of a character: no file, journal or printer can hold it
            raise NotUnderstood("There is a damaged character in these words. Please type them again.")
        plain.append(" " if kind == "Cc" and letter not in _LINES else letter)
    return "".join(plain)
