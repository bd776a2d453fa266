"""Appointment references: seven Crockford base-32 characters, the last a check on the rest."""

import hashlib
from itertools import count

from kiosk.domain.errors import NotUnderstood

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: without I, L, O and U."""
LENGTH = 7
_FORGIVEN = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})


def reference_for(source: str) -> str:
    """The reference of whatever a text identifies; the same text always gives the same one.

    Crockford's check symbol is the number modulo 37; numbers whose symbol would be one of the five
    beyond the alphabet are passed over, so that a reference needs only keys that a keyboard shows.
    """
    for attempt in count():
        digest = hashlib.sha256(f"{attempt}/{source}".encode()).digest()
        number = int.from_bytes(digest[:8], "big") % 32 ** (LENGTH - 1)
        check = number % 37
        if check < len(ALPHABET):
            body = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(LENGTH - 1)))
            return body + ALPHABET[check]
    raise AssertionError  # pragma: no cover - count() never ends


def parse_reference(typed: str) -> str:
    """The reference somebody typed or scanned: case, spaces, hyphens, O for 0 and I or L for 1 forgiven.

    Raises:
        NotUnderstood: it has the wrong length, another character, or its check character disagrees.
    """
    text = typed.strip().upper().translate(_FORGIVEN)
    if len(text) != LENGTH or any(character not in ALPHABET for character in text):
        raise NotUnderstood(f"A reference has {LENGTH} letters and digits, like {shown('KSF2M6T')}.")
    number = 0
    for character in text[:-1]:
        number = number * 32 + ALPHABET.index(character)
    if number % 37 != ALPHABET.index(text[-1]):
        raise NotUnderstood("That reference has a mistake in it. Please check it and try again.")
    return text


def shown(reference: str) -> str:
    """The reference as people read it: `KSF-2M6T`."""
    return f"{reference[:3]}-{reference[3:]}"
