"""The window and its voice: what turns it on, what stops it, what it never says."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.look import touch_look
from kiosk.ui.panel import PORTRAIT
from kiosk.ui.phrases import touch
from kiosk.ui.texts import texts
from kiosk.ui.touch.window import TouchWindow
from tests.helpers.voices import FakeVoice
from tests.ui.touch.scene import Scene, button

Key = Qt.Key


@pytest.fixture
def voice() -> FakeVoice:
    """A voice for three languages."""
    return FakeVoice()


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot, voice: FakeVoice) -> Iterator[Scene]:
    """The demo station at noon, with that voice."""
    opened = Scene.open(tmp_path, qtbot, voice)
    yield opened
    opened.close()


def strike(window: TouchWindow, *keys: Qt.Key | str) -> None:
    """Press keys where the focus is."""
    for key in keys:
        QTest.keyClick(window.focusWidget() or window, key)


def test_pages_are_read_once_turned_on(scene: Scene, voice: FakeVoice) -> None:
    """Who cannot see the screen presses one button and hears every page from then on, in its language."""
    window = scene.window(touch_look(PORTRAIT, language="pl"))
    assert voice.texts == []
    scene.press(window, "read_aloud")
    scene.press(window, "private")
    said = voice.said[-1]
    assert said[0] == (texts("pl")(touch.WHAT_HELPS), "pl")
    assert window.narrator.is_on


def test_same_button_stops_reading(scene: Scene, voice: FakeVoice) -> None:
    """Sound can be stopped where it was begun."""
    window = scene.window()
    scene.press(window, "read_aloud")
    louder = button(window, "louder")
    assert louder is not None
    assert louder.isVisible()
    scene.press(window, "read_aloud")
    assert not window.narrator.is_on
    assert not louder.isVisible()
    before = len(voice.said)
    scene.press(window, "private")
    assert len(voice.said) == before


def test_language_without_a_voice_has_no_button(scene: Scene, voice: FakeVoice) -> None:
    """A button that can only be silent is no button."""
    voice.languages = frozenset({"en"})
    window = scene.window(touch_look(PORTRAIT, language="ur"))
    assert button(window, "read_aloud") is None


def test_any_touch_stops_the_voice(scene: Scene, voice: FakeVoice) -> None:
    """A voice that goes on over the next page is understood by nobody."""
    window = scene.window()
    scene.press(window, "read_aloud")
    before = voice.stops
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton)
    assert voice.stops > before


def test_volume_and_repeat_have_keys(scene: Scene, voice: FakeVoice) -> None:
    """A tactile keypad has +, - and *; where something is typed they are characters."""
    window = scene.window()
    scene.press(window, "read_aloud")
    strike(window, "+")
    assert (window.narrator.gain_db, voice.gains[-1]) == (6, 6)
    strike(window, "-")
    assert (window.narrator.gain_db, voice.gains[-1]) == (0, 0)
    last = voice.said[-1]
    strike(window, "*")
    assert voice.said[-1] == last
    scene.press(window, "tell", "complain")
    strike(window, "+")
    assert window.narrator.gain_db == 0


def test_what_is_typed_is_never_said(scene: Scene, voice: FakeVoice) -> None:
    """Private data is spoken to headphones or not at all (EN 301 549 §5.1.3.8)."""
    window = scene.window()
    scene.press(window, "read_aloud", "appointment", "name")
    for letter in "ZYXW":
        strike(window, letter)
    scene.qtbot.wait(20)
    assert not any("ZYX" in text.upper() for text in voice.texts)


def test_call_for_help_is_silent(scene: Scene, voice: FakeVoice) -> None:
    """Somebody who is threatened calls an officer; a voice that announces it would betray them."""
    window = scene.window()
    scene.press(window, "read_aloud", "private")
    scene.press(window, "get_help")
    scene.arrive(window, "help")
    scene.on_store(lambda: None)
    scene.qtbot.wait(20)
    assert not any("called an officer" in text for text in voice.texts)


def test_next_visitor_finds_it_off_and_at_its_first_volume(scene: Scene, voice: FakeVoice) -> None:
    """Volume and voice are reset after each visitor (EN 301 549 §5.1.3.9)."""
    window = scene.window()
    scene.press(window, "read_aloud")
    strike(window, "+")
    scene.press(window, "exit")
    assert not window.narrator.is_on
    assert window.narrator.gain_db == 0
    assert voice.forgets == 1


def test_ticket_code_is_spoken(scene: Scene, voice: FakeVoice) -> None:
    """The code is what the visitor waits for; whoever cannot read it must hear it."""
    window = scene.window()
    scene.press(window, "read_aloud", "private", "finish")
    scene.arrive(window, "ticket")
    scene.qtbot.waitUntil(lambda: any("Your code" in text for text in voice.texts))
