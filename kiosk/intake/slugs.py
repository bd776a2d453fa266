"""Identifiers for stations of which only a written name is known."""

import hashlib

from kiosk.intake.details import words

_LONGEST = 40


def slug(text: str) -> str:
    """The identifier of a station's name: small letters, digits, hyphens; never empty, never too long.

    A name that is too long, or has letters other than Latin ones, gets a hash of itself, so that two
    such names stay two stations.
    """
    known = words(text)
    plain = "-".join("".join(c if c.isascii() else " " for c in known).split())
    if plain and known.isascii() and len(plain) <= _LONGEST:
        return plain
    mark = hashlib.sha256(text.casefold().encode()).hexdigest()[:8]
    return f"{plain[: _LONGEST - 9].rstrip('-')}-{mark}" if plain else f"station-{mark}"
