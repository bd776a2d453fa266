"""References of appointments and complaints: seven Crockford base-32 characters, the last a check."""

import hashlib
from collections.abc import Callable, Iterator
from itertools import count

from kiosk.domain.errors import NotUnderstood

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: without I, L, O and U."""
LENGTH = 7
COMPLAINT = "C"
"""Begins every complaint's reference, so that staff know at a glance what they are being asked for."""
_FORGIVEN = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})


def reference_for(source: str) -> str:
    """The reference of whatever a text identifies; the same text always gives the same one.

    Crockford's check symbol is the number modulo 37; numbers whose symbol would be one of the five
    beyond the alphabet are passed over, so that a reference needs only keys that a keyboard shows.
    """
    for attempt in count():
        digest = hashlib.sha256(f"{attempt}/{source}".encode()).digest()
        number = int.from_bytes(digest[:8], "big") % 32 ** (LENGTH - 1)
        if (reference := _checked(number)) is not None:
            return reference
    raise AssertionError  # pragma: no cover - count() never ends


def complaint_references(random: Callable[[int], bytes]) -> Iterator[str]:
    """References for a complaint, to try in turn until one is free.

    Five of its characters are drawn by chance: 33 million that say nothing about how many complaints there
    were. Two devices that cannot reach each other ask nobody; that they draw the same one is as likely.
    """
    first = ALPHABET.index(COMPLAINT)
    while True:
        number = first << 5 * (LENGTH - 2) | int.from_bytes(random(4), "big") % 32 ** (LENGTH - 2)
        if (reference := _checked(number)) is not None:
            yield reference


def _checked(number: int) -> str | None:
    """The characters of a number and their check; None where that would be beyond the alphabet."""
    check = number % 37
    if check >= len(ALPHABET):
        return None
    body = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(LENGTH - 1)))
    return body + ALPHABET[check]


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
