"""The officer's day at the desk, by key, on a real store."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from kiosk.domain.errors import StoreBusy
from kiosk.domain.visit.facts import BreachReason, Child
from kiosk.domain.visit.fold import Phase
from kiosk.service import rooms, serving
from kiosk.service.check_in import CheckIn, check_in
from kiosk.service.watching import QueueRow
from kiosk.ui.desk.hand import Action
from kiosk.ui.widgets.text import Text
from tests.ui.desk.scene import COLLEAGUE, VISITOR, Desk

K = Qt.Key


def in_hand(desk: Desk) -> QueueRow:
    """The visit that the middle shows."""
    row = desk.window.presenter.subject
    assert row is not None
    return row


def text(desk: Desk, name: str) -> str:
    """The words of a label; empty while it is hidden."""
    label = desk.window.findChild(Text, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def field(desk: Desk, name: str) -> QLineEdit:
    """A line to write in."""
    found = desk.window.findChild(QLineEdit, name)
    assert found is not None
    return found


def focus(desk: Desk) -> str:
    """The name of what has the focus."""
    found = desk.window.focusWidget()
    assert isinstance(found, QWidget)
    return found.objectName()


def test_a_visit_by_three_keys(desk: Desk) -> None:
    """Call, see and finish: Space, Enter, F8, and nothing else is needed for most visitors."""
    ticket = desk.arrive(at_="14:00")
    desk.arrive(at_="14:01")
    desk.open()
    assert focus(desk) == "queue"
    assert desk.step(lambda: desk.key(K.Key_Space)) == f"{ticket.code} is called to Counter."
    assert in_hand(desk).visit.phase is Phase.CALLED
    assert text(desk, "hand_code") == ticket.code
    assert desk.step(lambda: desk.key(K.Key_Return)) == f"{ticket.code} is with you now."
    assert desk.step(lambda: desk.key(K.Key_F8)) == f"{ticket.code} is finished."
    assert ticket.code not in desk.queue


def test_a_slipped_finger_calls_nobody_else(desk: Desk) -> None:
    """Two presses of Space within a blink are one wish; two visitors called at once are an argument."""
    desk.arrive(at_="14:00")
    desk.arrive(at_="14:01")
    desk.open()
    desk.key(K.Key_Space)
    desk.key(K.Key_Space)
    desk.settle()
    desk.key(K.Key_Space)
    desk.settle()
    view = desk.window.presenter.view
    assert view is not None
    assert (len(view.in_hand), len(view.waiting)) == (1, 1)


def test_space_and_enter_are_letters_elsewhere(desk: Desk) -> None:
    """A note with spaces in it must not call visitors."""
    desk.arrive()
    desk.open()
    desk.key(K.Key_F7)
    note = desk.window.findChild(QPlainTextEdit, "note_words")
    assert note is not None
    assert note.hasFocus()
    for key in (K.Key_A, K.Key_Space, K.Key_C, K.Key_Return, K.Key_B, K.Key_1):
        desk.key(key)
    assert note.toPlainText() == "a c\nb1"
    assert in_hand(desk).visit.phase is Phase.WAITING
    desk.step(lambda: desk.key(K.Key_Return, ctrl=True))
    assert in_hand(desk).notes == ("a c\nb1",)
    assert focus(desk) == "queue", "after a panel the keys work on the list again"


def test_undo_takes_the_last_step_back_and_says_which(desk: Desk) -> None:
    """An officer who sees what was taken back trusts the key, also after a visit has ended."""
    ticket = desk.arrive()
    desk.open()
    desk.step(lambda: desk.key(K.Key_Space))
    desk.step(lambda: desk.key(K.Key_F9))
    desk.step(lambda: desk.key(K.Key_F8))
    assert desk.queue == []
    assert (
        desk.step(lambda: desk.key(K.Key_Z, ctrl=True)) == f"Taken back for {ticket.code}: Finished, 14:00."
    )
    assert in_hand(desk).visit.phase is Phase.SEEN
    assert desk.step(lambda: desk.key(K.Key_Z, ctrl=True)) == f"Taken back for {ticket.code}: Seen, 14:00."
    words = desk.step(lambda: desk.key(K.Key_Z, ctrl=True))
    assert words == f"Taken back for {ticket.code}: Called to Counter, 14:00."
    assert in_hand(desk).visit.phase is Phase.WAITING
    assert not desk.button("undo").isEnabled()


def test_absent_waits_two_minutes_for_the_second_call(desk: Desk) -> None:
    """The button comes back by itself when the time has come; coming back is one key."""
    ticket = desk.arrive()
    desk.open()
    desk.step(lambda: desk.key(K.Key_Space))
    desk.step(lambda: desk.key(K.Key_F4))
    assert not desk.button("call").isEnabled()
    desk.clock.advance(seconds=119)
    desk.window.on_tick()
    assert not desk.button("call").isEnabled()
    desk.clock.advance(seconds=1)
    desk.window.on_tick()
    assert desk.button("call").isEnabled()
    assert desk.button("absent").text() == "Is back"
    assert desk.step(lambda: desk.key(K.Key_F4)) == f"{ticket.code} is back and waits again."


def test_calling_to_a_room_is_c_and_a_digit(desk: Desk) -> None:
    """The board shows where to go; the room itself is taken apart from it."""
    ticket = desk.arrive()
    desk.open()
    desk.key(K.Key_C)
    assert focus(desk) == "place_panel_1"
    assert desk.step(lambda: desk.key(K.Key_3)) == f"{ticket.code} is called to Room 2."
    assert in_hand(desk).visit.place == "Room 2"
    assert in_hand(desk).room is None


def test_rooms_are_taken_and_given_back_by_key(desk: Desk) -> None:
    """A clash is said in words before anybody is sent to a locked door."""
    theirs, mine = desk.arrive(), desk.arrive(at_="14:01")
    rooms.take_room(desk.counter, COLLEAGUE, theirs.visit, "room-1")
    desk.open()
    desk.window.on_visit_chosen(mine.visit)
    desk.key(K.Key_B)
    assert desk.button("room_panel_1").text() == f"Room 1 – {theirs.code} has it until 14:31"
    assert not desk.button("room_panel_1").isEnabled()
    assert desk.step(lambda: desk.key(K.Key_2)) == f"Room 2 is taken for {mine.code}."
    assert in_hand(desk).room == "Room 2"
    desk.key(K.Key_B)
    assert desk.button("room_panel_2").text() == "Give Room 2 back"
    assert desk.step(lambda: desk.key(K.Key_2)) == "Room 2 is free again."


def test_a_room_that_was_taken_meanwhile_is_refused_in_words(desk: Desk) -> None:
    """Two officers press at the same moment; one of them reads why it did not work."""
    theirs, mine = desk.arrive(), desk.arrive(at_="14:01")
    desk.open()
    desk.window.on_visit_chosen(mine.visit)
    button = desk.button("room_room-1")
    desk.session.store_tasks.submit(
        desk.window,
        lambda: rooms.take_room(desk.counter, COLLEAGUE, theirs.visit, "room-1"),
        lambda _done: None,
        lambda _failed: None,
    )
    assert desk.step(button.click) == "Room 1 is taken."


def test_a_transfer_waits_for_somebody_else(desk: Desk) -> None:
    """By a digit to a usual place, or in free words; the note goes with it and stays private."""
    ticket = desk.arrive()
    desk.open()
    desk.step(lambda: desk.key(K.Key_Return))
    desk.key(K.Key_F5)
    field(desk, "transfer_panel_line_1").setText("has papers")
    field(desk, "transfer_panel_line_0").setText("DC Ahmed")
    field(desk, "transfer_panel_line_0").setFocus()
    assert desk.step(lambda: desk.key(K.Key_Return)) == f"{ticket.code} waits for DC Ahmed."
    assert in_hand(desk).notes == ("has papers",)
    desk.key(K.Key_F5)
    assert field(desk, "transfer_panel_line_1").text() == "", "the last visitor's note is not kept"
    assert desk.step(lambda: desk.key(K.Key_2)) == f"{ticket.code} waits for Supervisor."


def test_a_visitor_is_added_by_keys_alone(desk: Desk) -> None:
    """Somebody who cannot use the kiosk stands at the desk: ten seconds, and a code to say aloud."""
    desk.open()
    desk.key(K.Key_N, ctrl=True)
    assert focus(desk) == "add_find"
    for key in (K.Key_D, K.Key_O, K.Key_M):
        desk.key(key)
    desk.key(K.Key_Tab)
    desk.key(K.Key_Tab)
    assert focus(desk) == "add_party"
    desk.key(K.Key_3)
    desk.key(K.Key_Tab)
    desk.key(K.Key_Down)
    desk.key(K.Key_Down)
    words = desk.step(lambda: desk.key(K.Key_Return))
    row = in_hand(desk)
    assert words == f"{row.visit.code} is in the queue."
    assert text(desk, "add_code") == row.visit.code
    assert (row.reason, row.visit.party, row.child) == ("Domestic abuse or stalking", 3, Child.ALONE)
    assert row.visit.urgent
    desk.qtbot.waitUntil(lambda: not desk.tray.pages)
    desk.key(K.Key_P)
    desk.qtbot.waitUntil(lambda: len(desk.tray.pages) == 1)
    page = desk.tray.pages[0]
    assert page.code == row.visit.code
    assert "abuse" not in repr(page).casefold(), "a ticket never shows a reason"
    desk.key(K.Key_Escape)
    assert focus(desk) == "queue"


def test_an_appointment_is_found_by_surname(desk: Desk) -> None:
    """The visitor has lost the letter; the officer types the name."""
    desk.book()
    desk.open()
    desk.key(K.Key_N, ctrl=True)
    for key in (K.Key_I, K.Key_Q, K.Key_B):
        desk.key(key)
    assert desk.window.middle.add.found.count() == 1
    desk.step(lambda: desk.key(K.Key_Return))
    row = in_hand(desk)
    assert row.name == "Iqbal"
    assert row.named_officer == "PC 5120"
    assert all(each.name != "Iqbal" for each in desk.window.presenter.view.expected)  # type: ignore[union-attr]


def test_what_fits_nothing_is_not_added(desk: Desk) -> None:
    """A typing error must not become a visit that says *speak privately*."""
    desk.open()
    desk.key(K.Key_N, ctrl=True)
    for key in (K.Key_Q, K.Key_Q, K.Key_Q, K.Key_Return):
        desk.key(key)
    desk.reload()
    assert desk.queue == []


def test_a_printer_without_paper_leaves_the_code(desk: Desk) -> None:
    """The visit stands whether or not paper comes out."""
    desk.tray.is_missing = True
    desk.open()
    desk.key(K.Key_N, ctrl=True)
    desk.step(lambda: desk.key(K.Key_Return))
    desk.key(K.Key_P)
    desk.qtbot.waitUntil(lambda: "no printer" in desk.window.notice.message)
    assert len(desk.queue) == 1
    assert text(desk, "add_code") == desk.queue[0]


def test_a_breach_asks_why_without_standing_in_the_way(desk: Desk) -> None:
    """The question comes when the visitor is called, keeps the focus where it is, and is one digit."""
    ticket = desk.arrive(at_="14:00")
    desk.clock.advance(minutes=16)
    desk.open()
    desk.step(lambda: desk.key(K.Key_Space))
    panel = desk.window.middle.breach
    assert panel.isVisible()
    assert panel.title.text() == f"{ticket.code}: why over 15 minutes?"
    assert focus(desk) == "queue"
    assert desk.button("finish").isVisible(), "the work goes on beside the question"
    desk.step(lambda: desk.key(K.Key_Return))
    assert desk.step(lambda: desk.key(K.Key_4)) == f"The reason for {ticket.code} is noted."
    assert in_hand(desk).visit.breach_reason is BreachReason.EARLIER_VISIT
    assert not panel.isVisible()
    assert text(desk, "unexplained") == ""


def test_no_breach_is_forgotten(desk: Desk) -> None:
    """Visits that ended unexplained stay on the list of today until somebody gives the reason."""
    ticket = desk.arrive(at_="14:00")
    desk.clock.advance(minutes=20)
    desk.serve(ticket, to_end=True)
    desk.open()
    assert text(desk, "unexplained") == f"1 visit of today needs a reason: {ticket.code}"
    desk.key(K.Key_R, ctrl=True)
    desk.step(lambda: desk.key(K.Key_1))
    assert text(desk, "unexplained") == ""


def test_the_story_shows_what_was_taken_back(desk: Desk) -> None:
    """Both the step and its withdrawal stay: who, where, when."""
    ticket = desk.arrive(at_="14:00")
    desk.open()
    desk.step(lambda: desk.key(K.Key_Space))
    desk.step(lambda: desk.key(K.Key_Z, ctrl=True))
    desk.key(K.Key_F12)
    story = desk.window.middle.story.list
    desk.qtbot.waitUntil(lambda: story.count() == 3)
    assert [story.item(place).text() for place in range(3)] == [
        f"14:00  Arrived at the kiosk as {ticket.code} · visitor · counter",
        "14:00  Taken back: Called to Counter · 4417 · counter",
        "14:00  Took a step back · 4417 · counter",
    ]
    assert story.item(1).font().strikeOut()


def test_a_delay_is_declared_told_again_and_ended(desk: Desk) -> None:
    """In an exceptional emergency visitors are kept informed, and the desk reminds the officer."""
    desk.open()
    desk.key(K.Key_D, ctrl=True)
    assert focus(desk) == "delay_reason"
    desk.key(K.Key_Down)
    desk.window.delay.minutes.setValue(30)
    desk.step(desk.button("delay_declare").click)
    assert text(desk, "delay_words").startswith(
        "Visitors are told of a delay since 14:00: Building or safety. Declared by 4417."
    )
    assert text(desk, "delay_reminder") == ""
    desk.clock.advance(minutes=15)
    desk.reload()
    assert text(desk, "delay_reminder") == "Tell visitors again: the last message is 15 min old."
    desk.step(lambda: desk.key(K.Key_T, ctrl=True))
    assert text(desk, "delay_reminder") == ""
    desk.step(desk.button("delay_end").click)
    assert text(desk, "delay_words") == ""
    assert desk.button("delay_open").isVisible()


def test_a_shared_code_gets_a_new_one(desk: Desk) -> None:
    """After a disk was cloned two visitors carry one code; one key gives a fresh one."""
    ticket = desk.arrive()
    desk.arrive_with_code(ticket.code)
    desk.open()
    assert desk.queue == [ticket.code] * 2
    assert desk.button("recode").isVisible()
    words = desk.step(lambda: desk.key(K.Key_K, ctrl=True))
    assert words.startswith("The new code is ")
    assert len(set(desk.queue)) == 2
    assert not desk.button("recode").isVisible()


def test_another_officers_visitor_is_below_and_can_be_finished(desk: Desk) -> None:
    """Who went home without finishing must not leave a visit open for ever."""
    ticket = desk.arrive()
    serving.see(desk.counter, COLLEAGUE, ticket.visit)
    desk.open()
    assert desk.queue == []
    desk.window.middle.elsewhere.setFocus()
    desk.key(K.Key_Down)
    assert text(desk, "hand_code") == ticket.code
    assert desk.step(lambda: desk.key(K.Key_F8)) == f"{ticket.code} is finished."


def test_data_never_take_focus_or_selection(desk: Desk) -> None:
    """While an officer types or looks at somebody, arrivals only move rows."""
    desk.arrive(at_="14:00")
    second = desk.arrive(at_="14:01")
    desk.open()
    desk.key(K.Key_Down)
    assert in_hand(desk).visit.id == second.visit
    desk.key(K.Key_F5)
    field(desk, "transfer_panel_line_0").setFocus()
    desk.key(K.Key_X)
    desk.work(lambda: check_in(desk.counter, VISITOR, CheckIn(reason="missing-person")))
    assert len(desk.queue) == 3
    assert in_hand(desk).visit.id == second.visit
    assert focus(desk) == "transfer_panel_line_0"
    assert field(desk, "transfer_panel_line_0").text() == "x"


def test_rows_that_stay_the_same_are_not_touched(desk: Desk) -> None:
    """Thirty rows must not be made anew because one visitor has come."""
    for minute in range(5):
        desk.arrive(at_=f"14:0{minute}")
    desk.open()
    model = desk.window.waiting.queue.rows_model
    before = list(model.rows)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    desk.clock.advance(seconds=1)
    desk.work(lambda: check_in(desk.counter, VISITOR, CheckIn(reason="crime")))
    assert model.rows[:5] == before
    assert changed == []
    desk.clock.advance(seconds=10)
    desk.window.on_tick()
    assert model.turned == [0, 1, 2, 3, 4, 5]
    assert changed == [], "only rings have moved on"


def test_changes_are_read_at_once_and_together(desk: Desk) -> None:
    """A burst of changes is one reading under way and one more, not a queue of readings."""
    desk.open()
    desk.settle()
    painted: list[bool] = []
    desk.window.painted_view.connect(lambda: painted.append(True))
    for _ in range(20):
        desk.session.changes.changed.emit(frozenset())
    desk.qtbot.waitUntil(lambda: len(painted) == 2, timeout=1_000)
    desk.qtbot.wait(50)
    assert len(painted) == 2


def test_faults_are_told_in_words_and_go_when_mended(desk: Desk) -> None:
    """Staff learn of a device's fault here, since a visitor must not."""
    window = desk.open()
    desk.session.changes.fault_told.emit("The ticket printer is out of paper.")
    assert window.fault.message == "The ticket printer is out of paper."
    desk.session.changes.fault_told.emit("")
    assert window.fault.message == ""


def test_a_store_that_fails_says_so_and_the_screen_stays(desk: Desk) -> None:
    """The last list on the screen is better than none, and better still with a warning above it."""
    desk.arrive()
    window = desk.open()
    window._on_load_failed(StoreBusy("Another program is using the data. Please wait a moment."))
    assert window.notice.message == "Another program is using the data. Please wait a moment."
    assert len(desk.queue) == 1
    desk.reload()
    assert "Another program" not in window.notice.message


def test_urgent_goes_first_and_back(desk: Desk) -> None:
    """What an officer sees in front of them may matter more than the clock."""
    desk.arrive(at_="14:00")
    second = desk.arrive(at_="14:01")
    desk.open()
    desk.key(K.Key_Down)
    desk.step(lambda: desk.key(K.Key_F11))
    assert desk.queue[0] == second.code
    assert desk.button("urgent").isChecked()
    desk.step(lambda: desk.key(K.Key_F11))
    assert desk.queue[1] == second.code


def test_who_has_gone_is_left(desk: Desk) -> None:
    """Somebody who walked out unseen is counted as such, not as seen."""
    ticket = desk.arrive()
    desk.open()
    assert desk.step(lambda: desk.key(K.Key_F10)) == f"{ticket.code} has left."
    assert desk.queue == []


@pytest.mark.parametrize("action", [Action.FINISH, Action.ABSENT, Action.RECODE])
def test_a_key_for_what_cannot_be_done_now_does_nothing(desk: Desk, action: Action) -> None:
    """A wrong function key under stress must not record anything."""
    desk.arrive()
    window = desk.open()
    window.on_action(action)
    desk.reload()
    assert in_hand(desk).visit.last_step is None
