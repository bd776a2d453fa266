"""Every language on the panel of 1080 × 1920: the switch to it, and from a touch to the next page painted."""

from collections.abc import Iterator
from functools import partial

from kiosk.app import Program, start_qt
from kiosk.settings import Window
from kiosk.ui.look import touch_look
from kiosk.ui.panel import PORTRAIT
from kiosk.ui.texts import LANGUAGES
from kiosk.ui.touch.window import TouchWindow
from tests.bench.big import big
from tests.bench.figures import Figure, at_most, centile, median, spread
from tests.bench.touching import PAUSE_MS, rest, touched, until_painted

ROUNDS = 6
TOUCHES = ("appointment", "reference", "back", "name", "back", "back")


def measure() -> Iterator[Figure]:
    """Six visitors in each language; each looks for an appointment in two ways and goes back."""
    start_qt()
    switches: dict[str, list[float]] = {tag: [] for tag in LANGUAGES}
    touches: dict[str, list[float]] = {tag: [] for tag in LANGUAGES}
    with big().copy("languages") as made:
        program = Program(
            made.home, [Window.TOUCH], counter=made.counter(), looks={Window.TOUCH: touch_look(PORTRAIT)}
        )
        window = program.windows[Window.TOUCH]
        assert isinstance(window, TouchWindow)
        window.resize(1080, 1920)
        window.show()
        program.start()
        rest(1_000)
        for _ in range(ROUNDS):
            # From each language to the next: to one's own there is no switch.
            for tag in (*LANGUAGES[1:], LANGUAGES[0]):
                switches[tag].append(until_painted(window, partial(window.on_language, tag)))
                rest(PAUSE_MS)
                for touch in TOUCHES:
                    touches[tag].append(touched(window, touch))
                    rest(PAUSE_MS)
        program.close()
    slowest = max(switches, key=lambda tag: median(switches[tag]))
    every = [sample for each in switches.values() for sample in each]
    yield at_most(
        "language chosen → first page painted in it, slowest language",
        median(switches[slowest]), "ms p50", 100,
        f"{slowest}; all {len(LANGUAGES)}: {spread(every, 'ms')}",
    )  # fmt: skip
    first = max(LANGUAGES, key=lambda tag: switches[tag][0])
    yield at_most(
        "the same, the first time since the program began", switches[first][0], "ms", 100, f"slowest: {first}"
    )
    slow = max(touches, key=lambda tag: centile(touches[tag], 0.99))
    yield at_most(
        "touch → next page painted, slowest language",
        centile(touches[slow], 0.99), "ms p99", 50,
        f"{slow}; {spread(touches[slow], 'ms')}; in English {spread(touches['en'], 'ms')}",
    )  # fmt: skip
