"""What a tactile keypad, a keyboard and a scanner that types do at the touch window."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.domain.reference import reference_for
from kiosk.ui.look import Look, touch_look
from kiosk.ui.panel import PORTRAIT
from kiosk.ui.tokens import STANDARD
from kiosk.ui.touch.blocks import TypedText
from kiosk.ui.touch.way import Typing
from kiosk.ui.touch.window import TouchWindow
from tests.ui.touch.scene import Scene

REFERENCE = reference_for("the appointment of these tests")
Key = Qt.Key
LOOKS = [
    touch_look(),
    touch_look(PORTRAIT, STANDARD, 200, "en"),
    touch_look(PORTRAIT, STANDARD, 100, "ur"),
]


def scan(window: TouchWindow, text: str) -> None:
    """Type as a scanner does: all keys at once, then Enter."""
    for number, key in enumerate(f"{text}\r"):
        code = Key.Key_Return if key == "\r" else Key(0)
        event = QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, key)
        event.setTimestamp(10_000 + number * 5)
        QCoreApplication.sendEvent(window.focusWidget() or window, event)


def focused(window: TouchWindow) -> str:
    """The name of what has the focus."""
    widget = window.focusWidget()
    return widget.objectName() if widget is not None else ""


def typed(window: TouchWindow) -> str:
    """What has been typed on the page."""
    stop = window.journey.stop
    assert isinstance(stop, Typing)
    return stop.typed


def strike(window: TouchWindow, *keys: Qt.Key) -> None:
    """Press keys, slowly enough for a hand."""
    for key in keys:
        QTest.keyClick(window.focusWidget() or window, key)


def walk_to(window: TouchWindow, name: str, arrow: Qt.Key) -> None:
    """Press an arrow until something has the focus."""
    for _ in range(60):
        if focused(window) == name:
            return
        strike(window, arrow)
    raise AssertionError(name)


@pytest.mark.parametrize("press", [Key.Key_Space, Key.Key_Return])
def test_whole_visit_by_arrows(scene: Scene, press: Qt.Key) -> None:
    """A tactile keypad may have nothing but arrows and one key that presses (domain: whole journeys)."""
    window = scene.window()
    walk_to(window, "private", Key.Key_Down)
    strike(window, press)
    scene.arrive(window, "adjustments")
    walk_to(window, "adjustment_quiet", Key.Key_Right)
    strike(window, press)
    walk_to(window, "finish", Key.Key_Up)
    strike(window, press)
    scene.arrive(window, "ticket")


@pytest.mark.parametrize(("language", "onward", "back"), [
    ("en", Key.Key_Right, Key.Key_Left),
    ("ur", Key.Key_Left, Key.Key_Right),
])  # fmt: skip
def test_arrows_follow_the_order_of_tab(scene: Scene, language: str, onward: Qt.Key, back: Qt.Key) -> None:
    """Who reads from right to left goes on to the left; down and up are the same for everybody."""
    window = scene.window(touch_look(PORTRAIT, STANDARD, 100, language))
    walk_to(window, "appointment", Key.Key_Down)
    strike(window, Key.Key_Tab)
    after = focused(window)
    strike(window, back)
    assert focused(window) == "appointment"
    strike(window, onward)
    assert focused(window) == after == "private"
    strike(window, Key.Key_Up)
    assert focused(window) == "appointment"


def test_space_belongs_to_the_surname(scene: Scene) -> None:
    """A name of two words must not press a button in its middle; arrows lead away from it all the same."""
    window = scene.window()
    scene.press(window, "appointment", "name", "keyboard_D", "keyboard_E")
    walk_to(window, "next", Key.Key_Down)
    strike(window, Key.Key_Space)
    QTest.keyClick(window.focusWidget(), Key.Key_H)
    assert typed(window) == "DE H"
    assert window.sheet.page.name == "surname"


def test_scan_on_the_last_page_begins_the_next_visit(scene: Scene) -> None:
    """The next in line holds their letter to the scanner while the last ticket is still on the screen."""
    scene.book("12:30", REFERENCE)
    window = scene.window()
    scene.press(window, "screen_pl", "private", "adjustment_bsl", "finish")
    scene.arrive(window, "ticket")
    scan(window, f"KA1:{REFERENCE}")
    scene.arrive(window, "found")
    assert window.journey.language == "en"
    assert not window.journey.answers.adjustments


@pytest.mark.parametrize("code", ["KV2:0193F2AA 00007000$8000%000000000000.", "KV2:RUBBISH"])
def test_unknown_ticket_is_not_told_to_sit_down(scene: Scene, code: str) -> None:
    """Whoever is told to sit down by a code that nobody has would never be called."""
    window = scene.window()
    scan(window, code)
    scene.arrive(window, "refused")


def test_scan_on_the_surname_page_leaves_no_letters(scene: Scene) -> None:
    """What the scanner typed is no name, and must not be searched for as one."""
    scene.book("12:30", REFERENCE)
    window = scene.window()
    scene.press(window, "appointment", "name")
    scan(window, f"KA1:{REFERENCE}")
    scene.arrive(window, "found")
    scene.press(window, "back", "back")
    scene.arrive(window, "surname")
    assert typed(window) == ""


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.scale}-{look.language}")
def test_end_of_a_long_surname_is_in_sight(scene: Scene, look: Look) -> None:
    """Who types must see what they type, however long the name is."""
    window = scene.window(look)
    scene.press(window, "appointment", "name")
    for letter in "WOLFESCHLEGELSTEINHAUSENBERGERDORFFMXYZ":
        window.on_key(letter)
    for foot in (None, "bigger_text", "contrast"):
        if foot is not None:
            scene.press(window, foot)
        line = window.sheet.findChild(TypedText, "typed")
        assert line is not None
        text = line.text()
        assert text.startswith(("…", "..."))  # some fonts have no sign for it
        assert text.endswith("XYZ")
        assert line.fontMetrics().horizontalAdvance(text) <= line.width()
