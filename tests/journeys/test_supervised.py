"""A window that crashes or hangs is back within seconds."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.supervisor import Supervisor
from tests.helpers.waiting import patience_s, until

FAST_ENOUGH_S = 3.0
CHILDREN = "/proc/{pid}/task/{pid}/children"


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """`kiosk keep touch` at a device of the demo station."""
    environment = {**os.environ, "KIOSK_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}
    made = [sys.executable, "-m", "kiosk", "init"]
    subprocess.run(made, env=environment, check=True, capture_output=True, timeout=60)
    process = subprocess.Popen([sys.executable, "-m", "kiosk", "keep", "touch"], env=environment)
    yield process
    process.terminate()
    process.wait(20)


def window_of(process: subprocess.Popen[bytes]) -> int | None:
    """The process of the window that a supervisor keeps."""
    found = Path(CHILDREN.format(pid=process.pid)).read_text(encoding="ascii").split()
    return int(found[0]) if found else None


def times_up(home: Path) -> int:
    """How often a window has come up, as the supervisor's log says."""
    log = home / "logs" / "supervisor.log"
    return log.read_text(encoding="utf-8").count("window is up") if log.exists() else 0


def test_a_killed_window_is_back_within_three_seconds(kept: subprocess.Popen[bytes], tmp_path: Path) -> None:
    """A visitor who finds a dead screen goes home."""
    until(lambda: times_up(tmp_path / "home") == 1)
    first = window_of(kept)
    assert first is not None
    os.kill(first, signal.SIGKILL)
    killed = time.monotonic()
    until(lambda: times_up(tmp_path / "home") == 2)
    assert time.monotonic() - killed < patience_s(FAST_ENOUGH_S)
    assert window_of(kept) not in {None, first}


def test_whoever_ends_the_supervisor_ends_the_window(kept: subprocess.Popen[bytes], tmp_path: Path) -> None:
    """Nothing may stay on a screen that nobody looks after."""
    until(lambda: times_up(tmp_path / "home") == 1)
    window = window_of(kept)
    assert window is not None
    kept.terminate()
    assert kept.wait(20) == 0
    assert not Path(f"/proc/{window}").exists()


HANGS = "import time; print('.', flush=True); time.sleep(60)"
FAILS_ONCE = """
import pathlib, sys
mark = pathlib.Path(sys.argv[1])
print('.', flush=True)
if mark.exists():
    sys.exit(0)
mark.touch()
sys.exit(3)
"""


def test_a_window_that_hangs_is_ended_and_started_again() -> None:
    """A picture that stands still looks like a kiosk that works."""
    supervisor = Supervisor([sys.executable, "-c", HANGS], silent_s=0.5)
    begun = time.monotonic()
    running = threading.Thread(target=supervisor.run)
    running.start()
    until(lambda: supervisor.starts >= 2)
    assert time.monotonic() - begun < patience_s(5)
    supervisor.stop()
    running.join(10)
    assert not running.is_alive()


def test_a_window_that_ends_well_is_not_started_again(tmp_path: Path) -> None:
    """Staff who close the window want it closed."""
    supervisor = Supervisor([sys.executable, "-c", FAILS_ONCE, str(tmp_path / "mark")])
    assert supervisor.run() == 0
    assert supervisor.starts == 2
