"""From a touch to the first sample at the loudspeaker, and from the next touch to silence."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from kiosk.app import Program, start_qt
from kiosk.demo.day import HandClock
from kiosk.settings import Window
from kiosk.speech.voice import SpeechVoice
from kiosk.ui.look import touch_look
from kiosk.ui.panel import PORTRAIT
from kiosk.ui.touch.window import TouchWindow
from tests.bench import ground
from tests.bench.figures import Figure, at_most, centile, median, reported, spread
from tests.helpers.entries import at
from tests.helpers.loudspeakers import Loudspeaker, is_running, wait_until

ROUNDS = 40
LONG = [("A long sentence that takes several seconds to say, whoever says it and wherever.", "en")] * 3


def measure() -> Iterator[Figure]:
    """Pages that are turned with reading aloud on; then a voice by itself."""
    start_qt()
    with ground.folder("speaking") as place:
        loudspeaker = Loudspeaker(place, in_real_time=True)
        before = dict(os.environ)
        os.environ.update(loudspeaker.environment)
        try:
            yield from _pages(place / "device", loudspeaker)
            yield from _alone(loudspeaker)
        finally:
            os.environ.clear()
            os.environ.update(before)
            loudspeaker.close()


def _pages(place: Path, loudspeaker: Loudspeaker) -> Iterator[Figure]:
    home, counter = ground.device(place, HandClock(at("12:00")))
    program = Program(home, [Window.TOUCH], counter=counter, looks={Window.TOUCH: touch_look(PORTRAIT)})
    window = program.windows[Window.TOUCH]
    assert isinstance(window, TouchWindow)
    window.resize(1080, 1920)
    window.show()
    _rest(1_000)
    window.narrator.turn_on()
    touches, keys = [], []
    for number in range(ROUNDS):
        touches.append(_heard_after(window, loudspeaker, number))
        _quiet(window, loudspeaker)
        started = time.monotonic()
        QTest.keyClick(window, Qt.Key.Key_Tab)
        keys.append(_first_sample(loudspeaker, started))
    program.close()
    yield at_most(
        "touch → first sample of the next page", centile(touches, 0.99), "ms p99", 150,
        f"1080 × 1920 offscreen, the page painted meanwhile, a worker ready, ALSA's file device; "
        f"{spread(touches, 'ms')}",
    )  # fmt: skip
    yield at_most(
        "key → first sample of what has the focus", centile(keys, 0.99), "ms p99", 150,
        f"Tab through the page's buttons; {spread(keys, 'ms')}",
    )  # fmt: skip


def _heard_after(window: TouchWindow, loudspeaker: Loudspeaker, number: int) -> float:
    """Milliseconds from a press that leads to another page until that page is heard."""
    name = ("appointment", "back")[number % 2]
    button = next(each for each in window.findChildren(QAbstractButton, name) if each.isVisible())
    _quiet(window, loudspeaker)
    started = time.monotonic()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return _first_sample(loudspeaker, started)


def _quiet(window: TouchWindow, loudspeaker: Loudspeaker) -> None:
    """Stop what is being said, and wait a moment, as who listens does."""
    window.narrator.touched()
    _rest(250)
    loudspeaker.listen()


def _first_sample(loudspeaker: Loudspeaker, started: float) -> float:
    for _ in range(1_000):
        if loudspeaker.first_at is not None:
            return (loudspeaker.first_at - started) * 1e3
        _rest(5)
    raise TimeoutError


def _alone(loudspeaker: Loudspeaker) -> Iterator[Figure]:
    started = time.monotonic()
    voice = SpeechVoice()
    assert voice.can_say("en")
    ready = (time.monotonic() - started) * 1e3
    stops, again = [], []
    for _ in range(ROUNDS):
        wait_until(lambda: voice.is_ready)
        loudspeaker.listen()
        voice.say(LONG)
        wait_until(lambda: loudspeaker.first_at is not None)
        speaking = set(voice.pids)
        started = time.monotonic()
        voice.stop()
        (ended,) = speaking - set(voice.pids)
        wait_until(lambda ended=ended: not is_running(ended))
        stops.append((time.monotonic() - started) * 1e3)
        wait_until(lambda: voice.is_ready)
        again.append((time.monotonic() - started) * 1e3)
    voice.close()
    yield at_most(
        "stop → the worker has ended", centile(stops, 0.99), "ms p99", 50,
        f"while it speaks; {spread(stops, 'ms')}",
    )  # fmt: skip
    yield reported(
        "stop → another worker is ready", median(again), "ms p50",
        f"one stands by while another speaks; the very first took {ready:.0f} ms; {spread(again, 'ms')}",
    )  # fmt: skip


def _rest(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop, loop.quit)
    loop.exec()
