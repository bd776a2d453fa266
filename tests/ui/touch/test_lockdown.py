"""A public window in a station: nobody gets out of it but staff, by a corner and a passphrase."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit

from kiosk.domain.passphrase import KEYS
from kiosk.domain.premises import Problem
from kiosk.store.passphrase import StoredPassphrase
from kiosk.ui.lockdown import PRESSES, CornerPresses, Lockdown, is_live
from kiosk.ui.look import touch_look
from kiosk.ui.panel import LANDSCAPE, SMALL
from kiosk.ui.touch.door import DELAYS_S, Door
from kiosk.ui.touch.guard import Guard
from kiosk.ui.widgets.choice import ChoiceButton
from tests.helpers.kiosks import Kiosk, kiosk, rest, wait_until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")  # said offscreen only

PASSPHRASE = "four plain words here"  # noqa: S105 - of a device that lives as long as a test
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
META, SHIFT = Qt.KeyboardModifier.MetaModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextEditorInteraction
KEY = Qt.Key
DEAD_KEYS = [
    (KEY.Key_F4, ALT), (KEY.Key_Tab, ALT), (KEY.Key_Tab, CONTROL), (KEY.Key_Q, CONTROL), (KEY.Key_W, CONTROL),
    (KEY.Key_C, CONTROL), (KEY.Key_V, CONTROL), (KEY.Key_P, CONTROL), (KEY.Key_D, META), (KEY.Key_L, META),
    (KEY.Key_Escape, NONE), (KEY.Key_Escape, CONTROL | SHIFT), (KEY.Key_Delete, CONTROL | ALT),
    (KEY.Key_Print, NONE), (KEY.Key_Menu, NONE), (KEY.Key_Meta, NONE), (KEY.Key_Help, NONE),
    (KEY.Key_Home, ALT), (KEY.Key_F10, SHIFT),
    *((Qt.Key(KEY.Key_F1.value + number), NONE) for number in range(24)),
]  # fmt: skip


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A device with a passphrase."""
    folder = tmp_path_factory.mktemp("locked") / "home"
    with kiosk(folder) as made:
        StoredPassphrase(made.home.keys).set(PASSPHRASE)
    return folder


@pytest.fixture
def at(home: Path) -> Iterator[Kiosk]:
    """A locked kiosk."""
    with kiosk(home, touch_look(SMALL), is_locked=True) as made:
        yield made


@pytest.fixture
def guard(at: Kiosk) -> Guard:
    """What guards it."""
    found = at.window.findChild(Guard)
    assert isinstance(found, Guard)
    return found


def door_of(guard: Guard) -> Door:
    """The door of a guard."""
    assert guard.door is not None
    return guard.door


def press_corner(at: Kiosk, times: int = PRESSES, x: int = 12) -> None:
    """Press the top corner."""
    for _ in range(times):
        QTest.mouseClick(at.window.windowHandle(), Qt.MouseButton.LeftButton, NONE, QPoint(x, 12))
    rest(0)


def key_event(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, text: str = "") -> QKeyEvent:
    """A press."""
    return QKeyEvent(QEvent.Type.KeyPress, key, modifier, text)


@pytest.mark.parametrize(("key", "modifier"), DEAD_KEYS)
def test_keys_that_lead_out_are_dead(key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """Whoever has a keyboard behind the panel must not have the machine."""
    assert not is_live(key_event(key, modifier, "q" if modifier & CONTROL else ""))


@pytest.mark.parametrize("key", [KEY.Key_Tab, KEY.Key_Return, KEY.Key_Left, KEY.Key_Down, KEY.Key_Backspace])
def test_keys_that_a_journey_needs_are_alive(key: Qt.Key) -> None:
    """A tactile keypad is a keyboard."""
    assert is_live(key_event(key))
    assert is_live(key_event(KEY.Key_A, SHIFT, "A"))
    assert is_live(key_event(KEY.Key_Space, NONE, " "))


def test_dead_keys_change_nothing_and_the_window_stays(at: Kiosk) -> None:
    """The filter is really in the way of the window system's events."""
    at.press("appointment", "reference")
    at.key(KEY.Key_K)
    before = at.window.journey.stop
    for key, modifier in DEAD_KEYS:
        at.key(key, modifier)
    assert at.window.journey.stop == before
    assert at.window.isVisible()
    at.key(KEY.Key_S)
    assert at.window.journey.stop != before, "live ones still type"


def test_it_cannot_be_closed_moved_or_put_behind_others(at: Kiosk) -> None:
    """A title bar or a close request would show the desktop."""
    assert not at.window.close()
    assert at.window.isVisible()
    assert at.window.isFullScreen()
    flags = at.window.windowFlags()
    assert flags & Qt.WindowType.FramelessWindowHint
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    at.window.showNormal()
    wait_until(at.window.isFullScreen)


def test_menus_drops_and_other_buttons_of_a_mouse_do_nothing(at: Kiosk) -> None:
    """Each of them opens something somewhere."""
    handle = at.window.windowHandle()
    for event in (
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(50, 50), QPoint(50, 50)),
        QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, QMimeData(), Qt.MouseButton.LeftButton, NONE),
    ):
        event.accept()
        QApplication.sendEvent(handle, event)
        assert not event.isAccepted()
    button = at.button("appointment")
    assert button is not None
    middle = button.mapTo(at.window, button.rect().center())
    QTest.mouseClick(handle, Qt.MouseButton.RightButton, NONE, middle)
    QTest.mouseClick(handle, Qt.MouseButton.MiddleButton, NONE, middle)
    assert at.page == "welcome"
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, NONE, middle)
    at.arrive("appointment")


def test_no_text_can_be_selected_copied_or_dragged(at: Kiosk) -> None:
    """There is nothing in the window that has a menu, a selection or a clipboard of its own."""
    for names in ((), ("appointment", "reference")):
        at.press(*names)
        assert not at.window.findChildren(QLineEdit)
        assert not at.window.findChildren(QTextEdit)
        assert not at.window.findChildren(QPlainTextEdit)
        labels = at.window.findChildren(QLabel)
        assert labels
        assert not any(label.textInteractionFlags() & SELECTABLE for label in labels)
        assert not [each for each in QApplication.topLevelWidgets() if each.isVisible() and each != at.window]


def test_five_presses_in_the_corner_in_time_and_nowhere_else() -> None:
    """Nobody opens the staff's door by chance."""
    presses = CornerPresses()
    assert [presses.press(at, is_in_corner=True) for at in (0, 1, 2, 3, 5_000)] == [False] * 4 + [True]
    assert [presses.press(at, is_in_corner=True) for at in (0, 1, 2, 3, 5_001)] == [False] * 5
    presses = CornerPresses()
    assert [presses.press(at, is_in_corner=at != 2) for at in range(6)] == [False] * 6
    assert presses.press(6, is_in_corner=True) is False
    assert presses.press(7, is_in_corner=True), "five in the corner since the one elsewhere"


def test_the_corner_opens_the_door_on_the_first_page_only(at: Kiosk, guard: Guard) -> None:
    """A visitor in the middle of something is not pushed aside."""
    press_corner(at, x=at.window.width() - 12)
    press_corner(at, PRESSES - 1)
    assert not door_of(guard).is_open
    rest(0)
    at.press("tell")
    press_corner(at)
    assert not door_of(guard).is_open
    at.window.on_exit()
    press_corner(at)
    assert door_of(guard).is_open


def test_the_passphrase_is_masked_and_opens(at: Kiosk, guard: Guard) -> None:
    """Whoever looks over an officer's shoulder or listens to the screen learns how long it is, at most."""
    door, left = door_of(guard), []
    guard.left.connect(lambda: left.append(1))
    press_corner(at)
    for key in PASSPHRASE[:9]:
        door.keyboard.keys[key].click()
    at.type(PASSPHRASE[9:])
    told = [word for label in door.findChildren(QLabel) for word in (label.text(), label.accessibleName())]
    assert "•" * len(PASSPHRASE) in told
    assert not any("four" in each for each in told)
    at.key(KEY.Key_Return)
    wait_until(lambda: bool(left))
    assert not door.is_open
    assert at.faults == []


def test_a_wrong_passphrase_makes_the_next_one_wait_longer_and_the_desk_hears_of_it(
    at: Kiosk, guard: Guard
) -> None:
    """Guessing takes years, and somebody sees who stands there."""
    door = door_of(guard)
    said = door.findChild(QLabel, "door_said")
    assert isinstance(said, QLabel)
    told: list[object] = []
    at.program.changes.problem_found.connect(told.append)
    for number, delay in enumerate(DELAYS_S[:4]):
        door._delay.setInterval(3_600_000)
        press_corner(at)
        at.type("wrong words here")
        at.key(KEY.Key_Return)
        wait_until(lambda number=number: len(at.faults) == number + 1)  # type: ignore[misc]  # of a default
        assert str(delay) in said.text()
        assert not door.leave.isEnabled()
        at.type(PASSPHRASE)
        at.key(KEY.Key_Return)
        door.cancel.click()
        assert not door.is_open
        door._delay.setInterval(1)
        wait_until(door.leave.isEnabled)
    assert "wrong passphrase" in at.faults[0]
    assert told == [Problem.WAY_OUT] * 4, "the station's desks are told through the journal"


def test_a_door_left_open_shuts_by_itself(at: Kiosk, guard: Guard) -> None:
    """A visitor must not find it."""
    door = door_of(guard)
    press_corner(at)
    at.type("four pl")
    door._patience.setInterval(1)
    wait_until(lambda: not door.is_open)
    assert at.page == "welcome"
    assert door._typed == ""
    at.press("appointment")
    at.arrive("appointment")


def test_every_character_of_a_passphrase_is_on_the_screen(at: Kiosk, guard: Guard, home: Path) -> None:
    """Kiosks seldom have a keyboard of their own."""
    assert set(door_of(guard).keyboard.keys) >= KEYS
    with kiosk(home, touch_look(LANDSCAPE), is_locked=True) as other:
        found = other.window.findChild(Guard)
        assert isinstance(found, Guard)
        assert set(door_of(found).keyboard.keys) >= KEYS
    assert at.window.isVisible()


def test_the_demo_closes_as_any_window(home: Path) -> None:
    """Whoever tries the program out knows no passphrase."""
    with kiosk(home) as made:
        assert made.window.findChild(Lockdown) is None
        assert made.window.close()


ENDS = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk import app
from kiosk.home import Home, init
from kiosk.settings import Window

init(Home(Path(os.environ["KIOSK_HOME"])))
app.start_qt()
QTimer.singleShot(1500, lambda: os.kill(os.getpid(), signal.SIGTERM))
sys.exit(app.show([Window.TOUCH]))
"""


def test_a_locked_program_still_ends_when_the_system_says_so(tmp_path: Path) -> None:
    """A kiosk that cannot be stopped is switched off at the plug."""
    environment = {
        "KIOSK_HOME": str(tmp_path / "home"),
        "QT_QPA_PLATFORM": "offscreen",
        "PATH": "/usr/bin:/bin",
    }
    ended = subprocess.run([sys.executable, "-c", ENDS], env=environment, timeout=60, check=False)
    assert ended.returncode == 0, signal.Signals(-ended.returncode) if ended.returncode < 0 else ended


def test_nothing_in_the_window_tells_of_the_door(at: Kiosk) -> None:
    """The way out is invisible: nothing in the window speaks of staff until the door is open."""
    names = {button.text() for button in at.window.findChildren(ChoiceButton) if button.isVisible()}
    assert not any("staff" in name.lower() for name in names)
