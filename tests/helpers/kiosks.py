"""A whole touch program in this process: store, spool and window, worked as a visitor works it."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from kiosk.app import Program, start_qt
from kiosk.domain.instant import Instant
from kiosk.home import Home, init
from kiosk.settings import Window
from kiosk.ui.look import Look, touch_look
from kiosk.ui.panel import SMALL
from kiosk.ui.touch.window import TouchWindow
from tests.helpers.clock import FakeClock
from tests.helpers.entries import at

NOON = at("12:00")
STEP_MS = 5
SOON_MS = 10_000


def rest(ms: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop, loop.quit)
    loop.exec()


def wait_until(condition: Callable[[], bool], within_ms: int = SOON_MS) -> None:
    """Let the window work until something holds."""
    for _ in range(within_ms // STEP_MS):
        if condition():
            return
        rest(STEP_MS)
    assert condition(), "it did not happen"


@dataclass
class Kiosk:
    """A running program with a touch window.

    Attributes:
        faults: what staff were told.
    """

    home: Home
    clock: FakeClock
    program: Program
    window: TouchWindow
    faults: list[str]

    @property
    def page(self) -> str:
        """The name of the page on the screen."""
        return self.window.sheet.page.name

    def arrive(self, page: str) -> None:
        """Wait until a page is on the screen."""
        wait_until(lambda: self.page == page)

    def button(self, name: str) -> QAbstractButton | None:
        """The button with that name that can be pressed, on whatever part of the page it is."""
        for root in (self.window.sheet, self.window):
            for found in root.findChildren(QAbstractButton, name):
                if found.isVisibleTo(self.window) or root is self.window.sheet:
                    return found
        return None

    def press(self, *names: str) -> None:
        """Press buttons one after another, each once it is there; parts of a page are turned as needed."""
        for name in names:
            wait_until(lambda name=name: self.button(name) is not None)  # type: ignore[misc]  # of a default
            button = self.button(name)
            assert button is not None
            for _ in range(self.window.sheet.parts):
                if button.isVisible():
                    break
                self.window.sheet.next_part()
            assert button.isVisible(), (self.page, name)
            button.click()
            rest(0)

    def key(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key as the window system reports it."""
        handle = self.window.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, key, modifier)

    def type(self, text: str) -> None:
        """Type on a keyboard, slower than any scanner."""
        for letter in text:
            QTest.keyClick(self.window.windowHandle(), letter)

    def scan(self, text: str) -> None:
        """Hold a code to the scanner."""
        self.window.on_scanned(text)


@contextlib.contextmanager
def kiosk(
    folder: Path, look: Look | None = None, now: Instant = NOON, *, is_locked: bool = False
) -> Iterator[Kiosk]:
    """The demo station's kiosk in a folder, with its first page on the screen."""
    start_qt()
    home, clock, look = Home(folder), FakeClock(now), look or touch_look(SMALL)
    if not home.is_set_up:
        init(home)
    program = Program(home, [Window.TOUCH], clock=clock, looks={Window.TOUCH: look})
    window = program.windows[Window.TOUCH]
    assert isinstance(window, TouchWindow)
    faults: list[str] = []
    program.changes.fault_told.connect(faults.append)
    painted: list[int] = []
    window.painted_view.connect(lambda: painted.append(1))
    if is_locked:
        program.lock(lambda: painted.append(2))
        program.show(Window.TOUCH)
    window.resize(look.panel.width_px, look.panel.height_px)
    window.show()
    program.start()
    window.activateWindow()
    try:
        wait_until(lambda: bool(painted) and window.isActiveWindow())
        yield Kiosk(home, clock, program, window, faults)
    finally:
        program.close()
        rest(0)
