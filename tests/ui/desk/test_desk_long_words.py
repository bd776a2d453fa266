"""Words that nobody broke: names without end, web addresses in notes."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kiosk.service import serving
from kiosk.ui.widgets.text import Text, TextBox
from tests.ui.desk.scene import OFFICER, Desk


def assert_fits(boxes: list[TextBox]) -> None:
    """Every text has the room that it needs."""
    assert boxes
    for box in boxes:
        assert box.needed.width() <= box.room.width(), box
        assert box.needed.height() <= box.room.height(), box


@pytest.mark.parametrize(
    ("name", "note"),
    [
        ("Smith", "N" * 1_500),
        ("Smith", "https://www.example.police.uk/" + "a" * 220),
        ("W" * 80, "by car"),
    ],
    ids=["note", "address", "name"],
)
def test_a_word_without_end_makes_the_desk_no_wider(desk: Desk, name: str, note: str) -> None:
    """A web address in a note must not push the buttons off the screen, nor be cut off itself."""
    ticket = desk.arrive(name=name, note=note)
    serving.call(desk.counter, OFFICER, ticket.visit)
    window = desk.open(size=QSize(1280, 720))
    assert window.width() == 1280 >= window.minimumSizeHint().width()
    assert window.columns.count == 3
    details = window.middle.hand.details
    assert name in details.text()
    assert note in details.text()
    # The layout settles after the first paint.
    desk.qtbot.waitUntil(lambda: assert_fits(details.text_boxes()))


def test_a_word_without_end_is_broken_in_the_queue(desk: Desk) -> None:
    """For whom somebody waits must be read to its last letter."""
    ticket = desk.arrive()
    serving.transfer(desk.counter, OFFICER, ticket.visit, "W" * 60)
    window = desk.open(size=QSize(1280, 720))
    assert window.width() == 1280
    boxes = window.waiting.queue.text_boxes()
    assert any("W" * 60 in box.text for box in boxes)
    assert_fits(boxes)


def test_a_broken_word_is_painted_to_the_end_and_read_out_whole(qtbot: QtBot) -> None:
    """What is painted is broken; what a screen reader is given is not."""
    text = Text("a" * 60)
    qtbot.addWidget(text)
    text.resize(120, text.heightForWidth(120))
    text.show()
    picture = text.grab().toImage()
    paper = picture.pixel(0, 0)
    last_line = range(picture.height() - text.fontMetrics().height(), picture.height())
    assert any(picture.pixel(x, y) != paper for y in last_line for x in range(picture.width()))
    assert QAccessible.queryAccessibleInterface(text).text(QAccessible.Text.Name) == "a" * 60
