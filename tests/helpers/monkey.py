"""A monkey before the kiosk: taps, keys and codes by chance, told by a seed."""

import random
import string

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from kiosk.ui.touch.guard import Guard
from tests.helpers.kiosks import Kiosk, rest, wait_until
from tests.helpers.sessions import serve_everybody

NONE = Qt.KeyboardModifier.NoModifier
MODIFIERS = (NONE, NONE, NONE, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier,
             Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier)  # fmt: skip
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace,
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_F4,
    Qt.Key.Key_Menu, Qt.Key.Key_Delete, Qt.Key.Key_Home, Qt.Key.Key_PageDown, Qt.Key.Key_Print,
)  # fmt: skip
CODES = (
    "KA1:KSF2M6T",
    "KSF2M6T",
    "KA1:",
    "KV2:",
    "KV2:" + "A" * 250,
    "https://example.org",
    "HB/00-1",
    "\u202e\u0000",
)
SERVED_EVERY = 400
"""So many events lie between two visits of the desk, which empties the queue."""


class Monkey:
    """Does things by chance at a locked kiosk.

    Attributes:
        done: how much it has done.
        pages: where it has been.
    """

    def __init__(self, at: Kiosk, seed: int) -> None:
        self._at = at
        self._rng = random.Random(seed)
        self.done = 0
        self.pages: set[str] = set()

    def play(self, events: int) -> None:
        """So many taps, keys and codes; after each the window is where it belongs."""
        for _ in range(events):
            self._rng.choices(
                (self._press, self._tap, self._key, self._type, self._scan, self._wait), (55, 20, 10, 8, 3, 4)
            )[0]()
            self.done += 1
            self.pages.add(self._at.page)
            self._check()
            if self.done % SERVED_EVERY == 0:
                serve_everybody(self._at)

    def goes_away(self) -> None:
        """Nobody touches anything any more: the first page comes by itself."""
        door = self._door()
        if door is not None and door.is_open:
            door.shut()
        self._at.window._patience._timer.setInterval(1)
        wait_until(lambda: self._at.page == "welcome" and self._at.window.journey.is_pristine)
        self._at.window._patience._timer.setInterval(1000)

    def _door(self) -> object:
        guard = self._at.window.findChild(Guard)
        return guard.door if isinstance(guard, Guard) else None

    def _check(self) -> None:
        window = self._at.window
        assert window.isVisible()
        assert window.isFullScreen()
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        assert shown == [window], shown
        assert window.sheet.isVisible()

    def _press(self) -> None:
        buttons = [each for each in self._at.window.findChildren(QAbstractButton) if each.isVisible()]
        button = self._rng.choice(buttons)
        at = button.mapTo(self._at.window, button.rect().center())
        QTest.mouseClick(self._at.window.windowHandle(), Qt.MouseButton.LeftButton, NONE, at)

    def _tap(self) -> None:
        size = self._at.window.size()
        at = QPoint(self._rng.randrange(size.width()), self._rng.randrange(size.height()))
        button = self._rng.choice((Qt.MouseButton.LeftButton,) * 4 + (Qt.MouseButton.RightButton,))
        QTest.mouseClick(self._at.window.windowHandle(), button, NONE, at)

    def _key(self) -> None:
        self._at.key(self._rng.choice(KEYS), self._rng.choice(MODIFIERS))

    def _type(self) -> None:
        self._at.key(self._rng.choice(string.ascii_letters + string.digits + " '-.,+*"))

    def _scan(self) -> None:
        self._at.scan(self._rng.choice(CODES))

    def _wait(self) -> None:
        self._at.clock.advance(seconds=self._rng.randrange(20))
        rest(self._rng.randrange(30))
