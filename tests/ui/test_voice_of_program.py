"""The program gives its public windows a voice, and ends it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import Program
from kiosk.home import Home, init
from kiosk.service.silence import Silence
from kiosk.settings import Window
from kiosk.speech.voice import SpeechVoice
from tests.helpers.loudspeakers import is_running

BOTH = (Window.TOUCH, Window.BOARD)


def program(folder: Path, windows: tuple[Window, ...], *, speech: bool = True) -> Program:
    """The demo station's kiosk, as its station file lets it speak."""
    home = Home(folder)
    init(home)
    station = home.root / "station.toml"
    text = station.read_text(encoding="utf-8")
    assert text.count("[[devices]]\n")
    station.write_text(
        text.replace("[[devices]]\n", f"[[devices]]\nspeech = {str(speech).lower()}\n"), "utf-8"
    )
    return Program(home, windows)


@pytest.mark.usefixtures("qtbot")
def test_a_device_that_is_not_to_speak_starts_no_voice(tmp_path: Path) -> None:
    """Sound can be stopped: one word in the station file, and neither chime nor voice is heard."""
    made = program(tmp_path / "home", BOTH, speech=False)
    assert all(isinstance(voice, Silence) for voice in made._voices.values())
    made.close()


def test_each_public_window_has_a_voice_which_ends_with_the_program(tmp_path: Path, qtbot: QtBot) -> None:
    """A call on the board does not wait for a page that is being read, and nobody talks on alone."""
    made = program(tmp_path / "home", (*BOTH, Window.DESK))
    voices = list(made._voices.values())
    assert set(made._voices) == set(BOTH)
    assert all(isinstance(voice, SpeechVoice) for voice in voices)
    speaking = [voice for voice in voices if isinstance(voice, SpeechVoice)]
    qtbot.waitUntil(lambda: all(voice.pids for voice in speaking))
    pids = [pid for voice in speaking for pid in voice.pids]
    assert all(is_running(pid) for pid in pids)
    made.close()
    assert not any(is_running(pid) for pid in pids)
