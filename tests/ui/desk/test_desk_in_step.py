"""The desk of a device that is one of many: what is provisional, what another had first, how the line is."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from kiosk.service import rooms, serving, watching
from kiosk.service.check_in import Ticket
from kiosk.ui.look import Look, staff_look
from kiosk.ui.tokens import DARK, LIGHT
from tests.helpers import screens
from tests.ui.desk.apart import colleague_called_first, colleague_was_first, is_ahead, numbers, stands
from tests.ui.desk.scene import OFFICER, Desk
from tests.ui.desk.test_desk_screens import soundness

LARGE = QSize(1920, 1080)
LOOKS = [
    (staff_look(), LARGE),
    (staff_look(), QSize(1366, 768)),
    (staff_look(DARK, 150), QSize(1366, 768)),
    (staff_look(LIGHT, 200), QSize(1024, 700)),
]


def two_arrive(desk: Desk) -> tuple[Ticket, Ticket]:
    return desk.arrive(), desk.arrive("documents")


def row_flags(desk: Desk) -> list[str]:
    """The flags of the first row."""
    return [flag.text for flag in desk.window.waiting.queue.rows_model.rows[0].flags]


def line_words(desk: Desk) -> str:
    label = desk.window.bar.line
    return label.words.text() if label.isVisible() else ""


# Provisional


def test_a_claim_that_is_not_accepted_says_so_in_words_and_shape(desk: Desk) -> None:
    """An officer about to fetch a visitor must know that somebody else may have them."""
    ticket, _ = two_arrive(desk)
    numbers(desk.counter, itself=False)
    serving.call(desk.counter, OFFICER, ticket.visit)
    rooms.take_room(desk.counter, OFFICER, ticket.visit, "room-1")
    window = desk.open()
    assert "Provisional" not in row_flags(desk), "usually it takes a blink, and must not flicker"
    desk.clock.advance(seconds=3)
    desk.reload()
    assert "Provisional" in row_flags(desk)
    assert "Provisional" in window.waiting.queue.rows_model.rows[0].spoken
    assert "not yet accepted by the centre" in window.middle.hand.details.text()
    box = window.rooms._boxes["room-1"]
    assert box.provisional.accessibleName() == "Provisional: not yet accepted by the centre"
    assert "not yet accepted" in box.line.accessibleName()
    (block,) = window.presenter.screen(desk.clock.now()).rooms[0].blocks  # type: ignore[union-attr]
    assert block.is_provisional
    (flag,) = [flag for flag in window.waiting.queue.rows_model.rows[0].flags if flag.text == "Provisional"]
    assert flag.mark.value[2] == "dashed", "its edge differs, not its colour alone"


def test_a_lone_pc_never_says_provisional(desk: Desk) -> None:
    """It numbers its own entries as it writes them."""
    ticket, _ = two_arrive(desk)
    serving.call(desk.counter, OFFICER, ticket.visit)
    rooms.take_room(desk.counter, OFFICER, ticket.visit, "room-1")
    desk.clock.advance(minutes=1)
    window = desk.open()
    assert "Provisional" not in row_flags(desk)
    assert not window.rooms._boxes["room-1"].provisional.isVisible()


# Another was first


def test_who_lost_a_room_takes_the_next_with_one_key(desk: Desk) -> None:
    """They stand in the corridor with a visitor beside them."""
    mine, other = two_arrive(desk)
    serving.call(desk.counter, OFFICER, mine.visit)
    colleague_was_first(desk, mine.visit, "room-1", other.visit)
    window = desk.open()
    assert window.lost.message == f"Room 1 was taken first by 4460 for {other.code}. Quiet room is free."
    assert desk.button("lost_take").text() == f"Take Quiet room for {mine.code}"
    said = desk.step(lambda: desk.key(Qt.Key.Key_B, ctrl=True))
    assert said == f"Quiet room is taken for {mine.code}."
    assert window.lost.message == ""
    view = window.presenter.view
    assert view is not None
    assert {room.id: room.code for room in view.rooms if room.code} == {
        "room-1": other.code,
        "quiet-room": mine.code,
    }


def test_who_needs_no_other_room_says_so_with_one_key(desk: Desk) -> None:
    """The visitor can be seen at the counter; the message goes and does not come back."""
    mine, other = two_arrive(desk)
    colleague_was_first(desk, mine.visit, "room-1", other.visit)
    window = desk.open()
    desk.key(Qt.Key.Key_G, ctrl=True)
    assert window.lost.message == ""
    desk.reload()
    assert window.lost.message == ""
    desk.key(Qt.Key.Key_B, ctrl=True)
    desk.settle()
    view = window.presenter.view
    assert view is not None
    assert [room.id for room in view.rooms if room.code] == ["room-1"], "a key without a message does nothing"


def test_who_called_second_is_told_and_has_nobody_in_hand(desk: Desk) -> None:
    """Exactly one officer has the visitor; the other learns which, and goes on."""
    ticket, other = two_arrive(desk)
    colleague_called_first(desk, ticket.visit)
    colleague_was_first(desk, other.visit, "room-1", ticket.visit)
    window = desk.open()
    view = window.presenter.view
    assert view is not None
    assert view.in_hand == ()
    assert [row.visit.officer for row in view.elsewhere] == ["4460"]
    assert window.lost.message == f"{ticket.code} was called first by 4460."
    assert not desk.button("lost_take").isVisible()
    desk.button("lost_understood").click()
    assert window.lost.message.startswith("Room 1 was taken first"), "one thing after the other"


def test_with_no_free_room_none_is_promised(desk: Desk) -> None:
    """Sending somebody to a room that is taken as well would be worse than waiting."""
    mine, other = two_arrive(desk)
    for room, visit in (("room-2", desk.arrive().visit), ("quiet-room", desk.arrive().visit)):
        rooms.take_room(desk.counter, OFFICER, visit, room)
    colleague_was_first(desk, mine.visit, "room-1", other.visit)
    window = desk.open()
    assert window.lost.message.endswith("No other room is free.")
    assert not desk.button("lost_take").isVisible()
    desk.work(lambda: rooms.give_back_room(desk.counter, OFFICER, "room-1"))
    assert window.lost.message.endswith("It is free again.")
    assert desk.button("lost_take").text() == f"Take Room 1 for {mine.code}"


def test_a_message_takes_no_focus(desk: Desk) -> None:
    """Space and Enter belong to the list: a message that comes must not turn them into *take a room*."""
    mine, other = two_arrive(desk)
    window = desk.open(staff_look(scale=200), QSize(1024, 700))
    assert QApplication.focusWidget() is window.waiting.queue
    desk.work(lambda: colleague_was_first(desk, mine.visit, "room-1", other.visit))
    assert window.lost.message
    assert QApplication.focusWidget() is window.waiting.queue


# The line


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (None, ""),
        ("in_step", "In step"),
        ("down", "Line down, working on our own"),
        ("restored", "This device was restored: re-issuing"),
        ("revoked", "This device is revoked"),
        ("refused", "The centre refuses this device"),
        ("history", "The centre was set back: sending again"),
    ],
)
def test_the_bar_says_how_the_line_stands(desk: Desk, state: str | None, words: str) -> None:
    """Calm words beside the others, and a name that a screen reader says; nothing without a centre."""
    stands(desk.counter, state)
    window = desk.open()
    assert line_words(desk) == words
    assert window.bar.line.accessibleName() == (f"Line to the centre: {words}" if words else "")
    assert soundness(window) == []


def test_the_line_follows_the_store(desk: Desk) -> None:
    """The officer must not have to ask whether it has come back."""
    numbers(desk.counter, itself=False)
    stands(desk.counter, "in_step")
    window = desk.open()
    assert line_words(desk) == "In step"
    desk.work(lambda: (desk.arrive(), stands(desk.counter, "down")))
    assert line_words(desk) == "Line down, working on our own"
    desk.clock.advance(minutes=1)
    desk.reload()
    assert window.bar.line.waiting.text() == "2 entries waiting since 14:00"
    desk.work(lambda: stands(desk.counter, "refused", "This program is too old for the centre."))
    assert window.messages.line.message == "This program is too old for the centre."
    desk.work(lambda: stands(desk.counter, None))
    assert (line_words(desk), window.messages.line.message) == ("", "")
    assert not window.bar.line.waiting.isVisible()


@pytest.mark.parametrize(
    ("look", "size"), LOOKS, ids=[f"{screens.name(look)}-{size.width()}" for look, size in LOOKS]
)
def test_everything_at_once_is_sound(desk: Desk, look: Look, size: QSize) -> None:
    """The worst hour has the most messages: none may be cut off, in any theme."""
    desk.busy_day()
    numbers(desk.counter, itself=False)
    view = watching.desk_view(desk.counter, OFFICER)
    mine, other = view.in_hand[0].visit, view.waiting[3].visit
    colleague_was_first(desk, mine.id, "room-1", other.id)
    serving.call(desk.counter, OFFICER, view.waiting[0].visit.id)
    stands(
        desk.counter, "refused", "The centre's schema is older than this program. Please ask for its upgrade."
    )
    desk.clock.advance(minutes=4)
    window = desk.open(look, size)
    assert window.size() == size
    assert window.lost.message
    assert soundness(window) == []
    if size == LARGE:
        assert screens.check_focus(window) == []


def test_waits_go_by_the_corrected_clock_between_readings(desk: Desk) -> None:
    """A desk ten minutes fast shows what was waited, while the ring moves on."""
    is_ahead(desk.counter, 600_000)
    desk.arrive()
    window = desk.open()
    desk.clock.advance(minutes=3)
    window.on_tick()
    assert window.bar.longest.text() == "Longest wait now 3 min"
    (row,) = window.waiting.queue.rows_model.rows
    assert row.wait is not None
    assert row.wait.waited_s == 180
