"""A scanner at the desk: what it types is caught before it reaches the list or the line with the focus.

A ticket and a letter begin with K, a letter, a digit and a colon, typed faster than by any hand. The
first keys of that are held back for a moment; when it was a person after all, they are given on.
"""

import re

from kiosk.ui.touch.scanner import FASTEST_HAND_MS, LONGEST

_BEGINS = (re.compile("[Kk]"), re.compile("[AaVv]"), re.compile("[0-9]"), re.compile(":"))


class Scan:
    """Decides key by key whether a scanner is typing; times are of the keys, in milliseconds.

    Attributes:
        text: what may be a scan, or is one.
    """

    def __init__(self) -> None:
        self.text = ""
        self._last_ms = 0

    @property
    def is_certain(self) -> bool:
        """Whether it is a scanner's beginning beyond doubt."""
        return len(self.text) >= len(_BEGINS)

    def key(self, typed: str, at_ms: int) -> bool:
        """Whether a key belongs to what may be a scan; if not, `text` is what came before it."""
        is_fast = at_ms - self._last_ms <= FASTEST_HAND_MS
        if self.text and not is_fast:
            return False
        if not self.is_certain and not _BEGINS[len(self.text)].fullmatch(typed):
            return False
        self.text = (self.text + typed)[:LONGEST]
        self._last_ms = at_ms
        return True

    def end(self) -> str:
        """What was gathered; nothing is kept."""
        text, self.text = self.text, ""
        return text
