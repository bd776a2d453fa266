"""A scanner that types: keys faster than any hand, ended by Enter."""

from kiosk.service.paper import APPOINTMENT_QR

FASTEST_HAND_MS = 60
"""Between two keys of one scan there is never more; people who type need more on average."""
SHORTEST = 6
"""A scan has at least so many characters; a reference has seven."""
LONGEST = 300


class KeyboardWedge:
    """Gathers keys and says, at Enter, whether a scanner has typed them. It keeps nothing after that."""

    def __init__(self) -> None:
        self._text = ""
        self._last_ms = 0

    def is_running(self, at_ms: int) -> bool:
        """Whether a key at that time would belong to the ones before."""
        return bool(self._text) and at_ms - self._last_ms <= FASTEST_HAND_MS

    def key(self, text: str, at_ms: int) -> None:
        """A key that types something, at a time in milliseconds."""
        is_fast = at_ms - self._last_ms <= FASTEST_HAND_MS
        self._text = (self._text + text if is_fast else text)[-LONGEST:]
        self._last_ms = at_ms

    def enter(self, at_ms: int) -> str | None:
        """What was scanned; None where a person has pressed Enter."""
        text, self._text = self._text, ""
        is_scan = len(text) >= SHORTEST and at_ms - self._last_ms <= FASTEST_HAND_MS
        return text if is_scan else None

    def forget(self) -> None:
        """Drop what was typed."""
        self._text = ""


def without_prefix(scanned: str) -> str:
    """The reference in the code of a letter, with or without what marks it as ours."""
    text = scanned.strip()
    return text[len(APPOINTMENT_QR) :] if text.upper().startswith(APPOINTMENT_QR) else text
