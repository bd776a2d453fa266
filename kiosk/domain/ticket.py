"""Ticket codes: short, easy to hear and read, saying nothing about the visit or its place in the queue."""

import random
import re
from collections import Counter
from collections.abc import Collection, Iterator

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without I and O, which look like 1 and 0."""
SAVED_DIGITS = 4
"""No saved visit has more, so that five digits always mean a visitor who is not in the store."""
CODE = re.compile(r"[A-HJ-NP-Z][1-9][0-9]{0,4}")


def candidates(letters: str, rng: random.Random, used: Collection[str] = ()) -> Iterator[str]:
    """Codes to try in turn: one of the device's own letters and a number, drawn by chance.

    The first ones have one digit; when a busy day has used those, two, then more. No two devices of
    a station share a letter, so a code is unique for the day without asking anybody.

    Args:
        letters: the device's own.
        rng: chance.
        used: codes that are never answered.
    """
    digits, tries = 1, 6 * len(letters)
    taken = Counter(len(code) - 1 for code in used if code[:1] in letters)
    while True:
        if digits == SAVED_DIGITS or taken[digits] < len(letters) * 9 * 10 ** (digits - 1):
            for _ in range(tries):
                code = f"{rng.choice(letters)}{rng.randrange(10 ** (digits - 1), 10**digits)}"
                if code not in used:
                    yield code
        digits = min(digits + 1, SAVED_DIGITS)


def unsaved_code(letters: str, rng: random.Random) -> str:
    """A code for a visitor whose arrival could not be saved: five digits, so no saved visit has it."""
    return f"{rng.choice(letters)}{rng.randrange(10_000, 100_000)}"
