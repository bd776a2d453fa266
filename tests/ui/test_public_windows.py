"""Visitors are told nothing of the line: on no page of the kiosk, and not on the board."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.service import serving, watching
from kiosk.service.check_in import CheckIn, check_in
from kiosk.service.counter import Counter
from kiosk.service.standing import LineState
from kiosk.service.welcome import WelcomeView
from kiosk.ui.board.window import BoardWindow
from kiosk.ui.look import board_look
from kiosk.ui.session import Changes, Session
from kiosk.ui.tasks import Tasks
from kiosk.ui.widgets.text import ShowsText
from tests.helpers import screens
from tests.helpers.counters import OFFICER, VISITOR
from tests.helpers.trays import Tray
from tests.ui.desk.apart import numbers, stands
from tests.ui.touch import samples
from tests.ui.touch.scene import Scene

MESSAGE = "The certificate of this device has run out."
TELLING = (
    "in step",
    "waiting since",
    "line down",
    "our own",
    "re-issuing",
    "restored",
    "revoked",
    "refuses",
    "set back",
    "centre",
    "provisional",
    MESSAGE.lower(),
)


def everything_said(window: QWidget) -> str:
    """All that can be read or heard in a window, whether it is shown at the moment or not."""
    said = []
    for widget in (window, *window.findChildren(QWidget)):
        said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        text = getattr(widget, "text", None)
        said += [text()] if callable(text) else []
        if isinstance(widget, ShowsText):
            said += [box.text for box in widget.text_boxes()]
    return " · ".join(said).lower()


def told(window: QWidget) -> list[str]:
    """What a window tells that it must not."""
    words = everything_said(window)
    return [each for each in TELLING if re.search(rf"\b{each}\b", words)]  # “your own” tells nothing


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> object:
    """A kiosk at the demo station."""
    made = Scene.open(tmp_path / "home", qtbot)
    yield made
    made.close()


@pytest.mark.parametrize("state", LineState)
def test_no_page_of_the_kiosk_tells_of_the_line(scene: Scene, state: LineState) -> None:
    """A visitor can do nothing about it; their arrival is safe on the disk either way."""
    numbers(scene.counter, itself=False)
    stands(scene.counter, state.value, MESSAGE)
    check_in(scene.counter, VISITOR, CheckIn())
    scene.counter.store.close()
    window = scene.window()
    assert told(window) == [], "the first page, as the store has it"
    assert "officer" in everything_said(window), "the words are really read"
    for page in samples.every_page("en"):
        window._stage.show_page(page)
        screens.settle()
        assert told(window) == [], page.name
    assert scene.faults == []


@pytest.mark.parametrize("state", LineState)
def test_the_board_tells_nothing_of_the_line(
    counter: Counter, qtbot: QtBot, tmp_path: Path, state: LineState
) -> None:
    """A waiting room that reads *revoked* on the wall would ask questions that nobody there can answer."""
    numbers(counter, itself=False)
    stands(counter, state.value, MESSAGE)
    ticket = check_in(counter, VISITOR, CheckIn())
    serving.call(counter, OFFICER, ticket.visit)
    counter.store.close()
    session = Session(counter, VISITOR, Tasks("store"), Tasks("devices"), Changes(), Tray(), tmp_path)
    window = BoardWindow(session, board_look())
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted_view, timeout=5_000):
        window.show()
    screens.settle()
    assert ticket.code.lower() in everything_said(window), "the words are really read"
    assert told(window) == []
    session.store_tasks.close()
    session.device_tasks.close()


def test_what_public_windows_are_given_holds_nothing_of_it() -> None:
    """What is not handed over cannot be shown by mistake."""
    for view in (watching.BoardView, watching.BoardCall, WelcomeView):
        assert not {"line", "provisional", "waiting_since", "lost_visits"} & set(view.__struct_fields__)
