"""`python -m tests.ui.touch.soak [events [seed]]`: a monkey at the kiosk for as long as on a long day.

It fails where anything is raised, where the window is left, or where memory grows by more than a little.
"""

import gc
import os
import random
import sys
import tempfile
import time
import traceback
from pathlib import Path
from types import TracebackType

from kiosk.ui.look import touch_look
from kiosk.ui.panel import SMALL
from kiosk.ui.texts import LANGUAGES
from tests.helpers.kiosks import kiosk
from tests.helpers.memory import resident_mb
from tests.helpers.monkey import Monkey

EVENTS = 30_000
WARM_UP, ROUND = 4_000, 500
MAY_GROW_MB = 5.0
BUGS: list[BaseException] = []


def heard(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A bug in a slot does not end a program; it ends this."""
    BUGS.append(error)
    traceback.print_exception(kind, error, trace)


def main(events: int, seed: int) -> int:
    """Play; answers with the exit status."""
    sys.excepthook = heard
    say(f"{events} events, seed {seed}")
    started = time.monotonic()
    with (
        tempfile.TemporaryDirectory() as folder,
        kiosk(Path(folder) / "home", touch_look(SMALL), is_locked=True) as at,
    ):
        for language in LANGUAGES:  # their fonts stay loaded, once somebody has wished for them
            at.window.on_exit()
            at.window.change_look(touch_look(SMALL, language=language))
            at.press("tell", "back", "more_languages", "start_again")
        monkey = Monkey(at, seed)
        levels: list[float] = []
        while monkey.done < events and not BUGS:
            monkey.play(min(ROUND, events - monkey.done))
            monkey.goes_away()
            gc.collect()
            levels.append(resident_mb())
            say(f"{monkey.done} events, {resident_mb():.1f} MB, {len(monkey.pages)} pages")
    warm = levels[WARM_UP // ROUND - 1 :]
    grown = warm[-1] - warm[0] if warm else 0.0
    say(f"{time.monotonic() - started:.0f} s; {grown:.1f} MB more than after {WARM_UP}; {len(BUGS)} bugs")
    return 1 if BUGS or grown > MAY_GROW_MB else 0


def say(text: str) -> None:
    """Tell how it goes."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    asked = [int(each) for each in sys.argv[1:]]
    sys.exit(main(asked[0] if asked else EVENTS, asked[1] if asked[1:] else random.randrange(10**6)))
