"""How long a window takes from its command to its first painted page, and how much memory it takes."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk.demo.day import fill
from kiosk.demo.home import open_round_the_clock
from kiosk.home import Home, SystemClock, init, open_counter
from tests.bench.figures import Figure, at_most, median, reported, spread
from tests.bench.ground import ROOT, folder

RUNS = 10
CHECK_INS = 10_000
LIMITS_S = {"touch": 1.2, "desk": 1.5}
LATER = ("alembic", "matplotlib", "reportlab", "icalendar", "recurring_ical_events", "holidays", "numpy")
"""Packages that load when they are first needed."""
SCREENS = {"touch": (1080, 1920), "desk": (1920, 1080)}


def measure() -> Iterator[Figure]:
    """Each window ten times, on the demo station's day; then one through ten thousand check-ins."""
    with folder("starting") as place:
        home = Home(place / "home")
        init(home)
        open_round_the_clock(home)
        counter = open_counter(home)
        fill(counter, SystemClock().now())
        counter.store.close()
        for role, limit_s in LIMITS_S.items():
            yield from _starts(home, place, role, limit_s)
        before, after = _grown(home, place)
    yield at_most(
        "memory after 10,000 check-ins", after - before, "MB more", 10,
        f"PSS of a touch window's process: {before:.1f} MB before, {after:.1f} MB after",
    )  # fmt: skip


def _starts(home: Home, place: Path, role: str, limit_s: float) -> Iterator[Figure]:
    starts: list[float] = []
    memory: list[float] = []
    loaded: set[str] = set()
    for run in range(RUNS + 1):
        began = time.monotonic_ns()
        painted, rested = _lines(home, place, role)[:2]
        if run:  # the first one fills the file cache
            starts.append((painted["painted_ns"] - began) / 1e9)
            memory.append(rested["pss_mb"])
            loaded |= {name.partition(".")[0] for name in rested["modules"]}
    early = ", ".join(sorted(loaded.intersection(LATER))) or "none"
    yield at_most(
        f"cold start of {role}", median(starts), "s p50", limit_s,
        f"from before the process is made to its first page painted, the demo's day; aim 1.0; "
        f"{spread(starts, 's')}; loaded before it is needed: {early}",
    )  # fmt: skip
    yield at_most(
        f"memory of {role} after start", median(memory), "MB PSS", 160,
        f"of its process alone, 1.5 s after the first page; aim 130; {spread(memory, 'MB')}",
    )  # fmt: skip
    yield reported(f"modules of {role} after start", len(loaded), "packages", "top-level names imported")


def _grown(home: Home, place: Path) -> tuple[float, float]:
    _, before, after = _lines(home, place, "touch", CHECK_INS)
    return before["pss_mb"], after["pss_mb"]


def _lines(home: Home, place: Path, role: str, check_ins: int = 0) -> list[dict[str, Any]]:
    """What a driven window has told."""
    width, height = SCREENS[role]
    screen = place / f"{role}.json"
    screen.write_text(
        json.dumps({"screens": [{"name": role, "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}]}),
        encoding="ascii",
    )
    environment = {
        **os.environ,
        "KIOSK_HOME": str(home.root),
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
    }
    command = [sys.executable, "-m", "tests.bench.driven", role, str(check_ins)]
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if ended.returncode:
        raise RuntimeError(ended.stderr)
    return [json.loads(line) for line in ended.stdout.splitlines()]
