"""Words somebody typed about a visitor, as they are kept: short enough, and nothing but text."""

import unicodedata

from kiosk.domain.errors import NotUnderstood

NAME_LIMIT = 80
NOTE_LIMIT = 2_000
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


def _text(typed: str) -> str:
    """Without control characters, which a scanner or a pasted page leaves behind."""
    plain = []
    for letter in typed.replace("\r\n", "\n"):
        kind = unicodedata.category(letter)
        if kind == "Cs":  # half of a character: no file, journal or printer can hold it
            raise NotUnderstood("There is a damaged character in these words. Please type them again.")
        plain.append(" " if kind == "Cc" and letter not in _LINES else letter)
    return "".join(plain)
