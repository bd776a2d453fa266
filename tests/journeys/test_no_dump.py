"""What a public program holds in memory stays there: no crash dumps it, and nobody else looks into it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

STARTS = """
import sys
from pathlib import Path
from kiosk import app
app.begin(Path(sys.argv[1]), "")
print(Path("/proc/self/limits").read_text())
sys.stdout.flush()
import os, signal
os.kill(os.getpid(), signal.SIGSEGV)
"""


def test_a_window_that_crashes_leaves_no_core_dump(tmp_path: Path) -> None:
    """A core file holds whatever the last visitors typed, for years."""
    command = ["sh", "-c", 'ulimit -c unlimited 2>/dev/null; exec "$@"', "sh", sys.executable, "-c", STARTS]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    before = {path.name for path in Path.cwd().glob("core*")}
    ended = subprocess.run(
        [*command, str(tmp_path / "logs")],
        env=environment, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert ended.returncode == -signal.SIGSEGV, ended.stderr
    limits = {line[:25].strip(): line[25:].split() for line in ended.stdout.splitlines()}
    assert limits["Max core file size"][:2] == ["0", "0"]
    assert not list(tmp_path.glob("core*"))
    assert {path.name for path in Path.cwd().glob("core*")} == before


def test_nobody_else_looks_into_its_memory(tmp_path: Path) -> None:
    """Another program of the same user could read all that is typed."""
    script = (
        "import ctypes, sys; from pathlib import Path; from kiosk import app;"
        "dumpable = lambda: ctypes.CDLL(None).prctl(3, 0, 0, 0, 0);"
        "before = dumpable(); app.begin(Path(sys.argv[1]), ''); print(before, dumpable())"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        env=environment, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert told.stdout.split() == ["1", "0"]
