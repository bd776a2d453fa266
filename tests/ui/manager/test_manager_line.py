"""The manager's bar says how the device stands with its centre."""

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.service.check_in import CheckIn, check_in
from kiosk.ui.look import Look, staff_look
from kiosk.ui.manager.window import ManagerWindow
from kiosk.ui.session import Session
from kiosk.ui.tokens import DARK, LIGHT
from tests.helpers import screens
from tests.helpers.clock import FakeClock
from tests.helpers.counters import VISITOR
from tests.ui.desk.apart import numbers, stands


def opened(
    session: Session, qtbot: QtBot, look: Look | None = None, size: QSize | None = None
) -> ManagerWindow:
    """A window that has checked the journal and read the line."""
    session.counter.store.close()  # its thread opens it again
    look = look or staff_look()
    window = ManagerWindow(session, look)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.journal_checked, timeout=10_000):
        screens.show(window, look, size)
    qtbot.waitUntil(lambda: window._line_task is None)
    return window


def work(session: Session, window: ManagerWindow, qtbot: QtBot, *steps: object) -> None:
    """Something another program writes, and then this one hears of it."""
    done: list[object] = []
    for step in steps:
        session.store_tasks.submit(window, step, done.append, done.append)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: len(done) == len(steps), timeout=5_000)
    session.changes.changed.emit(frozenset())
    qtbot.waitUntil(lambda: window._line_task is None, timeout=5_000)


def test_a_manager_sees_how_the_line_stands_and_that_it_changes(
    session: Session, qtbot: QtBot, clock: FakeClock
) -> None:
    """Figures that lag must be known to lag."""
    counter = session.counter
    numbers(counter, itself=False)
    stands(counter, "in_step")
    window = opened(session, qtbot)
    assert window.line.words.text() == "In step"
    assert window.line.accessibleName() == "Line to the centre: In step"
    work(
        session, window, qtbot, lambda: check_in(counter, VISITOR, CheckIn()), lambda: stands(counter, "down")
    )
    clock.advance(minutes=1)
    window.read_line()
    qtbot.waitUntil(window.line.waiting.isVisible, timeout=5_000)
    assert window.line.words.text() == "Line down, working on our own"
    assert window.line.waiting.text() == "2 entries waiting since 12:00"
    work(session, window, qtbot, lambda: stands(counter, "revoked", "It was reported stolen."))
    assert window.line.words.text() == "This device is revoked"
    assert window.line_notice.message == "It was reported stolen."
    work(session, window, qtbot, lambda: stands(counter, None))
    assert not window.line.isVisible()
    assert window.line_notice.message == ""


def test_once_a_minute_it_is_read_again(session: Session, qtbot: QtBot) -> None:
    """A line that goes down writes no entry that would wake the window."""
    window = opened(session, qtbot)
    assert not window.line.isVisible(), "a lone PC says nothing"
    assert (window._line_timer.interval(), window._line_timer.isActive()) == (60_000, True)
    done: list[object] = []
    session.store_tasks.submit(window, lambda: stands(session.counter, "down"), done.append, done.append)
    qtbot.waitUntil(lambda: bool(done))
    window._line_timer.timeout.emit()
    qtbot.waitUntil(window.line.isVisible, timeout=5_000)
    window.hide()
    assert not window._line_timer.isActive()


@pytest.mark.parametrize(
    ("look", "size"),
    [
        (staff_look(), QSize(1366, 768)),
        (staff_look(DARK, 150), QSize(1366, 768)),
        (staff_look(LIGHT, 200), QSize(1366, 900)),
    ],
    ids=["standard", "dark", "light"],
)
def test_it_is_sound_in_every_theme(
    session: Session, qtbot: QtBot, clock: FakeClock, look: Look, size: QSize
) -> None:
    """The longest words of the line stand beside the longest of the journal."""
    counter = session.counter
    numbers(counter, itself=False)
    stands(counter, "down", "The centre does not answer.")
    check_in(counter, VISITOR, CheckIn())
    clock.advance(minutes=5)
    window = opened(session, qtbot, look, size)
    screens.settle()
    assert window.line.waiting.isVisible()
    assert screens.check(window) == []
