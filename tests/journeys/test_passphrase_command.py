"""`kiosk device passphrase`, as it is typed at a terminal."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.home import Home, init
from kiosk.store.passphrase import StoredPassphrase


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A device without a passphrase."""
    made = Home(tmp_path / "home")
    init(made)
    return made


def typed(home: Home, *lines: str) -> tuple[int, str]:
    """The exit status of the command, and all that the terminal showed."""
    screen, keyboard = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "device", "passphrase"],
        env={**os.environ, "KIOSK_HOME": str(home.root), "TERM": "dumb"},
        stdin=keyboard, stdout=keyboard, stderr=keyboard, start_new_session=True,
    )  # fmt: skip
    os.close(keyboard)
    shown = ""
    asked = 0
    while True:
        try:
            part = os.read(screen, 1024).decode()
        except OSError:  # the terminal is closed
            break
        shown += part
        if shown.count(": ") > asked and asked < len(lines):
            os.write(screen, f"{lines[asked]}\n".encode())
            asked += 1
    os.close(screen)
    return process.wait(30), shown


def test_it_is_asked_for_twice_and_never_shown(home: Home) -> None:
    """Somebody may stand behind whoever types it."""
    status, shown = typed(home, "four plain words here", "four plain words here")
    assert status == 0, shown
    assert "plain" not in shown
    assert "five presses in the top corner" in shown
    assert StoredPassphrase(home.keys).opens("four plain words here")


def test_a_short_one_is_refused_in_words(home: Home) -> None:
    """Twelve characters, or a visitor guesses it."""
    status, shown = typed(home, "kiosk", "kiosk")
    assert status == 1
    assert "12 to 64 characters" in shown
    assert not StoredPassphrase(home.keys).is_set
