"""What a window loads before its first page."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.home import Home, init

ROOT = Path(__file__).resolve().parents[2]
LATER = {"alembic", "matplotlib", "numpy", "reportlab", "icalendar", "recurring_ical_events", "holidays"}


@pytest.mark.parametrize("role", ["touch", "desk"])
def test_what_the_first_page_does_not_need_is_not_loaded(role: str, tmp_path: Path) -> None:
    """After a power cut a visitor stands before the screen: charts and calendars can load later."""
    home = Home(tmp_path / "home")
    init(home)
    started = subprocess.run(
        [sys.executable, "-m", "tests.bench.driven", role],
        cwd=ROOT,
        env={**os.environ, "KIOSK_HOME": str(home.root), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert started.returncode == 0, started.stderr
    painted, rested = (json.loads(line) for line in started.stdout.splitlines())
    assert painted["painted_ns"] > 0
    loaded = {name.partition(".")[0] for name in rested["modules"]}
    assert "PySide6" in loaded
    assert not loaded & LATER
