"""What a device's passphrase may be: something that staff can type on the screen of a kiosk."""

import unicodedata

from kiosk.domain.errors import NotUnderstood

SHORTEST = 12
LONGEST = 64
KEYS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789 '-,.?!@_+")
"""What a passphrase is made of: every one of these is on the keyboard of the screen."""


def simple(typed: str) -> str:
    """A passphrase as it is compared: small letters, one space between words."""
    return " ".join(unicodedata.normalize("NFKC", typed).casefold().split())


def good_passphrase(typed: str) -> str:
    """The passphrase that somebody wishes to set, as it is compared.

    Raises:
        NotUnderstood: it is too short or too long, or the screen's keyboard has not all of its characters.
    """
    passphrase = simple(typed)
    if not SHORTEST <= len(passphrase) <= LONGEST:
        raise NotUnderstood(f"A passphrase has {SHORTEST} to {LONGEST} characters, such as four words.")
    if not KEYS.issuperset(passphrase):
        marks = "' - , . ? ! @ _ +"
        raise NotUnderstood(f"A passphrase has letters from a to z, figures, spaces and {marks} only.")
    return passphrase
