"""From a touch to the next page painted, on a panel of 1080 × 1920, with a year in the store."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from kiosk.app import Program, start_qt
from kiosk.settings import Window
from kiosk.ui.look import touch_look
from kiosk.ui.panel import PORTRAIT
from kiosk.ui.touch.window import TouchWindow
from tests.bench.big import big
from tests.bench.figures import Figure, at_most, centile, median, reported, spread

ROUNDS = 40
PAUSE_MS = 60
"""Between two touches: far less than anybody needs to read a page."""
JOURNEYS = (
    ("hand_in", "reason_found-property", "finish", "done"),
    ("appointment", "reference", "start_again"),
    ("appointment", "name", "start_again"),
)


def measure() -> Iterator[Figure]:
    """Forty visitors: some check in, some look for an appointment and give up."""
    start_qt()
    with big().copy("touching") as made:
        program = Program(
            made.home, [Window.TOUCH], counter=made.counter(), looks={Window.TOUCH: touch_look(PORTRAIT)}
        )
        window = program.windows[Window.TOUCH]
        assert isinstance(window, TouchWindow)
        window.resize(1080, 1920)
        window.show()
        program.start()
        rest(1_000)
        samples: dict[str, list[float]] = {}
        for number in range(ROUNDS):
            for touch in JOURNEYS[number % len(JOURNEYS)]:
                samples.setdefault(touch, []).append(touched(window, touch))
                rest(PAUSE_MS)
        program.close()
    every = [sample for each in samples.values() for sample in each]
    slowest = max(samples, key=lambda touch: centile(samples[touch], 0.9))
    yield at_most(
        "touch → next page painted, at 100,000 visits",
        centile(every, 0.99),
        "ms p99",
        50,
        f"1080 × 1920 offscreen, check-in with its commit and printing included; {spread(every, 'ms')}; "
        f"slowest touch: {slowest} (p50 {median(samples[slowest]):.3g} ms)",
    )
    commits = samples["finish"]
    yield reported(
        "last touch → ticket page painted", median(commits), "ms p50",
        f"the check-in's commit included; {spread(commits, 'ms')}",
    )  # fmt: skip


def touched(window: TouchWindow, name: str) -> float:
    """Milliseconds from the press to the next page on the screen."""
    button = _button(window, name)
    return until_painted(window, lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))


def until_painted(window: TouchWindow, act: Callable[[], object]) -> float:
    """Milliseconds from an act to the next page on the screen."""
    loop = QEventLoop()
    ended: list[int] = []

    def on_painted(_: str) -> None:
        ended.append(time.monotonic_ns())
        loop.quit()

    window.page_painted.connect(on_painted)
    QTimer.singleShot(5_000, loop, loop.quit)
    started = time.monotonic_ns()
    act()
    if not ended:
        loop.exec()
    window.page_painted.disconnect(on_painted)
    return (ended[0] - started) / 1e6


def _button(window: TouchWindow, name: str) -> QAbstractButton:
    """A button of the page; waited for, where a page that says *please wait* stands before it."""
    for _ in range(100):
        for button in window.findChildren(QAbstractButton, name):
            if isinstance(button, QAbstractButton) and button.isVisible():
                return button
        rest(50)
    raise LookupError(f"{name} on page {window.sheet.page.name}")


def rest(ms: int) -> None:
    """Let the program go on for a while."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop, loop.quit)
    loop.exec()
