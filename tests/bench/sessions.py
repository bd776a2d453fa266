"""Sessions one after the other: what they leave in memory, and how fast *Exit this page* is."""

import gc
import time
from collections.abc import Iterator
from itertools import pairwise

from kiosk.ui.look import touch_look
from kiosk.ui.panel import PORTRAIT, SMALL
from tests.bench import ground
from tests.bench.figures import Figure, at_most, centile, median, reported, spread
from tests.helpers.kiosks import Kiosk, kiosk, rest, wait_until
from tests.helpers.memory import resident_mb
from tests.helpers.sessions import KINDS, WAYS_IN, serve_everybody, visit

A_DAY = 3_000
"""Eight hours, a visitor every ten seconds."""
WARM_UP = 20 * len(KINDS)
BLOCKS, BLOCK = 9, 10 * len(KINDS)
SERVED_EVERY = 50
BUSY_MS = 2_000


def measure() -> Iterator[Figure]:
    """Some hundred visitors; then the way out of every page."""
    yield from _slope()
    yield from _exits()


def _slope() -> Iterator[Figure]:
    with ground.folder("sessions") as place, kiosk(place / "home", touch_look(SMALL)) as at:
        _sessions(at, WARM_UP)
        levels, started = [_settled_mb(at)], time.monotonic()
        for _ in range(BLOCKS):
            _sessions(at, BLOCK)
            levels.append(_settled_mb(at))
        took = time.monotonic() - started
    steps = [after - before for before, after in pairwise(levels)]
    yield at_most(
        "memory that a day of 3,000 sessions leaves behind",
        median(steps) * A_DAY / BLOCK,
        "MB",
        5,
        f"median of {BLOCKS} times {BLOCK} sessions of {len(KINDS)} kinds, told for a day; all of them "
        f"{levels[-1] - levels[0]:+.2f} MB over {levels[0]:.0f} MB; "
        f"{1000 * took / BLOCK / BLOCKS:.0f} ms a session",
    )


def day() -> Iterator[Figure]:
    """All 3,000 of them."""
    with ground.folder("day") as place, kiosk(place / "home", touch_look(SMALL)) as at:
        _sessions(at, WARM_UP)
        before, objects, started = _settled_mb(at), len(gc.get_objects()), time.monotonic()
        _sessions(at, A_DAY)
        grown, took = _settled_mb(at) - before, time.monotonic() - started
        more = len(gc.get_objects()) - objects
    yield at_most(
        "memory that 3,000 sessions leave behind",
        grown,
        "MB",
        5,
        f"{len(KINDS)} kinds, {WARM_UP} sessions to warm up, {before:.0f} MB before; "
        f"{more:+} Python objects; {1000 * took / A_DAY:.0f} ms a session",
    )


def _sessions(at: Kiosk, count: int) -> None:
    for number in range(count):
        _one(at, number)


def _one(at: Kiosk, number: int) -> None:
    visit(at, number)
    if number % SERVED_EVERY == SERVED_EVERY - 1:
        serve_everybody(at)


def _settled_mb(at: Kiosk) -> float:
    serve_everybody(at)
    rest(200)
    gc.collect()
    return resident_mb()


def _exits() -> Iterator[Figure]:
    with ground.folder("exits") as place, kiosk(place / "home", touch_look(PORTRAIT)) as at:
        idle = {name: _exit_ms(at, name) for name in WAYS_IN if _can(at, name)}
        busy = {name: _exit_ms(at, name, is_busy=True) for name in idle}
    every, under = list(idle.values()), list(busy.values())
    yield at_most(
        "Exit this page → first page painted", max(every), "ms max", 300,
        f"from {len(every)} pages, 1080 × 1920 offscreen; {spread(every, 'ms')}",
    )  # fmt: skip
    yield at_most(
        "Exit this page while the store works", max(under), "ms max", 300,
        f"the store's thread is held for {BUSY_MS} ms; {spread(under, 'ms')}",
    )  # fmt: skip
    yield reported("Exit this page, usual", median(every), "ms p50", f"p90 {centile(every, 0.9):.3g} ms")


def _can(at: Kiosk, name: str) -> bool:
    """Whether this station offers that page."""
    return not WAYS_IN[name] or at.button(WAYS_IN[name][0]) is not None


def _exit_ms(at: Kiosk, name: str, *, is_busy: bool = False) -> float:
    """From the press to the first page painted."""
    at.press(*WAYS_IN[name])
    wait_until(lambda: name == "welcome" or at.page != "welcome")
    rest(50)
    held: list[object] = []
    if is_busy:
        at.program.store_tasks.submit(at.window, lambda: time.sleep(BUSY_MS / 1000), held.append, held.append)
    button = at.button("exit")
    if button is None:
        raise LookupError(name)
    started = time.perf_counter()
    button.click()
    at.window.repaint()
    took = (time.perf_counter() - started) * 1000
    at.arrive("welcome")
    if is_busy:
        wait_until(lambda: bool(held))
    return took
