"""Ticket codes: short, easy to hear and read, saying nothing about the visit or its place in the queue."""

import random
import re
from collections.abc import Collection, Iterator

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without I and O, which look like 1 and 0."""
SAVED_DIGITS = 4
"""No saved visit has more, so that five digits always mean a visitor who is not in the store."""
CODE = re.compile(r"[A-HJ-NP-Z][1-9][0-9]{0,4}")


def candidates(letters: str, rng: random.Random, taken: Collection[str] = ()) -> Iterator[str]:
    """Codes to try in turn: one of the device's own letters and a number, drawn by chance.

    The first ones of a day have one digit; when most of those are used, two, then more. No two devices
    of a station share a letter, so a code is unique for the day without asking anybody.

    Args:
        letters: the device's own.
        rng: chance.
        taken: codes of visits in the house, which are left out; where they have become longer already,
            shorter ones are not tried again.
    """
    longest = max(map(len, taken), default=0) - 1
    digits = max(1, min(longest, SAVED_DIGITS))
    while True:
        first, end = 10 ** (digits - 1), 10**digits
        for _ in range(6 * len(letters)):
            place, number = divmod(rng.randrange(len(letters) * (end - first)), end - first)
            code = f"{letters[place]}{first + number}"
            if code not in taken:
                yield code
        digits = min(digits + 1, SAVED_DIGITS)


def unsaved_code(letters: str, rng: random.Random) -> str:
    """A code for a visitor whose arrival could not be saved: five digits, so no saved visit has it."""
    return f"{rng.choice(letters)}{rng.randrange(10_000, 100_000)}"
