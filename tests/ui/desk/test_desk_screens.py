"""The desk is sound at every text size, in every state, on small and large screens."""

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QWidget

from kiosk.ui import theme
from kiosk.ui.desk.columns import Scroll
from kiosk.ui.desk.hand import Action
from kiosk.ui.look import Look, staff_look
from kiosk.ui.tokens import DARK
from kiosk.ui.widgets.staff import StaffButton
from kiosk.ui.widgets.text import Text
from tests.helpers import screens
from tests.ui.desk.scene import Desk

SMALL, LARGE = QSize(1024, 700), QSize(1920, 1080)
CASES = [
    *((look, SMALL) for look in screens.staff_looks()),
    (staff_look(scale=100), LARGE),
    (staff_look(scale=200), LARGE),
    (staff_look(DARK, 150), QSize(1366, 768)),
]


def squeezed(window: QWidget) -> list[str]:
    """Words and buttons in scrolled columns that lie outside whatever they are in."""
    return [
        f"{type(widget).__name__} {widget.objectName()!r}"
        for kind in (Text, StaffButton)
        for widget in window.findChildren(kind)
        if widget.isVisible()
        for above in [widget.parentWidget()]
        if above is not None and not above.rect().contains(widget.geometry().adjusted(0, 0, -1, -1))
    ]


def soundness(window: QWidget) -> list[str]:
    """Everything that is wrong with what is on the screen."""
    screens.settle()
    for scroll in window.findChildren(Scroll):
        scroll.verticalScrollBar().setValue(0)  # what has the focus was scrolled into sight
    return [*screens.check(window), *squeezed(window)]


@pytest.mark.parametrize(
    ("look", "size"), CASES, ids=[f"{screens.name(look)}-{size.width()}" for look, size in CASES]
)
def test_a_busy_desk_is_sound(desk: Desk, look: Look, size: QSize) -> None:
    """No word is cut off and no control lost, however large the text and however small the screen."""
    desk.busy_day()
    desk.declare(minutes_ago=16)
    window = desk.open(look, size)
    assert window.size() == size, "the window fits the screen"
    assert soundness(window) == []
    for action in (Action.CALL_TO, Action.ROOM, Action.TRANSFER, Action.NOTE, Action.STORY):
        window.on_action(action)
        assert soundness(window) == [], action
    window.on_explain()
    assert soundness(window) == []
    window.on_add_visitor()
    assert soundness(window) == []


@pytest.mark.parametrize("scale", [100, 200])
def test_an_empty_desk_is_sound(desk: Desk, scale: int) -> None:
    """At eight in the morning nobody is there, and the delay form is the first thing needed."""
    window = desk.open(staff_look(scale=scale), SMALL)  # type: ignore[arg-type]
    desk.session.changes.fault_told.emit("The ticket printer is out of paper. Tickets are not printed.")
    assert soundness(window) == []
    window.delay.open_form()
    assert soundness(window) == []


def test_the_look_may_change_while_the_desk_is_open(desk: Desk) -> None:
    """Somebody enlarges the text in the middle of a busy day and back again."""
    desk.busy_day()
    window = desk.open(staff_look(), QSize(1280, 800))
    assert window.columns.count == 3
    for scale, columns in ((150, 2), (200, 2), (100, 3)):
        theme.apply(window, staff_look(scale=scale))  # type: ignore[arg-type]
        window.resize(1280, 801 if scale == 150 else 800)
        assert soundness(window) == [], scale
        assert window.columns.count <= columns, scale


def test_whatever_has_the_focus_is_seen_to_have_it(desk: Desk) -> None:
    """An officer who works by key must see where the next key goes."""
    desk.busy_day()
    window = desk.open(staff_look(), LARGE)
    assert screens.check_focus(window) == []


def test_names_of_visitors_stay_off_the_queue(desk: Desk) -> None:
    """The next visitor can see the list across the counter; a name stands only in the visit in hand."""
    desk.busy_day()
    window = desk.open()
    spoken = " ".join(row.spoken for row in window.waiting.queue.rows_model.rows)
    assert "Nowak" not in spoken
    hand = window.middle.hand
    assert hand.isVisible()
    assert hand.mapTo(window, QPoint(0, 0)).y() < window.height()
