"""A scanner at the desk types among the officer's keys; its codes are caught, all other keys go on."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kiosk.service import serving
from kiosk.ui.desk.scan import Scan
from kiosk.ui.desk.scan_keys import DOUBT_MS
from tests.ui.desk.scene import OFFICER, Desk

KEYS = {"\r": Qt.Key.Key_Return, " ": Qt.Key.Key_Space, "2": Qt.Key.Key_2, "k": Qt.Key.Key_K}


def press(desk: Desk, keys: str, *, gap_ms: int = 8, start_ms: int = 50_000) -> None:
    """Type at the window as the system delivers keys: to the window, with the times of the keys."""
    window = desk.window.windowHandle()
    for number, key in enumerate(keys):
        code = KEYS.get(key) or Qt.Key(ord(key.upper()))
        modifiers = Qt.KeyboardModifier.ShiftModifier if key.isupper() else Qt.KeyboardModifier.NoModifier
        if key.isupper():
            shift = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, modifiers, "")
            shift.setTimestamp(start_ms + number * gap_ms)
            QCoreApplication.sendEvent(window, shift)
        event = QKeyEvent(QEvent.Type.KeyPress, code, modifiers, key)
        event.setTimestamp(start_ms + number * gap_ms)
        QCoreApplication.sendEvent(window, event)


def scan(desk: Desk, text: str) -> str:
    """Hold a ticket to the scanner; answers with what the desk says."""
    return desk.step(lambda: press(desk, f"{text}\r"))


@pytest.fixture
def busy(desk: Desk) -> Desk:
    """A desk with three visitors waiting."""
    for _ in range(3):
        desk.arrive()
        desk.clock.advance(seconds=20)
    return desk


def test_a_scanned_ticket_selects_its_visit_and_its_letters_command_nothing(busy: Desk) -> None:
    """In the list Space calls, Enter starts, C and B open panels: a code has all of these in it."""
    last = busy.arrive("documents")
    window = busy.open()
    assert QApplication.focusWidget() is window.waiting.queue
    said = scan(busy, last.qr)
    assert said == f"{last.code}, found by the ticket."
    assert window.presenter.selected == last.visit
    view = window.presenter.view
    assert view is not None
    assert (len(view.waiting), view.in_hand) == (4, ())
    assert not window.middle.is_open


def test_a_ticket_held_to_the_scanner_chooses_nothing_in_an_open_panel(busy: Desk) -> None:
    """Digits choose a place while the panel is open."""
    ticket = busy.arrive()
    window = busy.open()
    busy.key(Qt.Key.Key_F1)
    assert window.middle.is_open
    scan(busy, ticket.qr)
    view = window.presenter.view
    assert view is not None
    assert view.in_hand == ()


def test_a_ticket_scanned_into_a_line_is_not_typed_there(busy: Desk) -> None:
    """The officer is adding somebody when the next visitor holds out their ticket."""
    ticket = busy.arrive()
    window = busy.open()
    busy.key(Qt.Key.Key_N, ctrl=True)
    assert QApplication.focusWidget() is window.middle.add.sought
    scan(busy, ticket.qr)
    assert window.middle.add.sought.text() == ""
    assert window.presenter.selected == ticket.visit


@pytest.mark.parametrize("caps_lock", [False, True])
def test_caps_lock_does_not_matter(busy: Desk, *, caps_lock: bool) -> None:
    """It turns every letter that a scanner types into a small one."""
    ticket = busy.arrive()
    busy.open()
    said = scan(busy, ticket.qr.lower() if caps_lock else ticket.qr)
    assert said == f"{ticket.code}, found by the ticket."


def test_a_person_who_types_k_has_it_typed(busy: Desk) -> None:
    """A name with a K in it must arrive whole and in order, however fast it is typed."""
    window = busy.open()
    busy.key(Qt.Key.Key_N, ctrl=True)
    sought = window.middle.add.sought
    press(busy, "Kowalski kv", gap_ms=90)
    busy.qtbot.waitUntil(lambda: sought.text() == "Kowalski kv", timeout=5 * DOUBT_MS)
    sought.clear()
    press(busy, "kkaka ka2b", gap_ms=20)
    assert sought.text() == "kkaka ka2b"


def test_commands_still_work_by_key(busy: Desk) -> None:
    """Space calls the next, straight through to the list."""
    window = busy.open()
    busy.step(lambda: press(busy, " "))
    view = window.presenter.view
    assert view is not None
    assert len(view.in_hand) == 1


def test_a_scanner_without_enter_is_understood(busy: Desk) -> None:
    """Not every scanner is set to end with Enter; then the silence after it ends the code."""
    ticket = busy.arrive()
    busy.open()
    assert busy.step(lambda: press(busy, ticket.qr)) == f"{ticket.code}, found by the ticket."


def test_what_cannot_be_used_is_said_in_plain_words(busy: Desk) -> None:
    """Nothing that a scanner reads may vanish without a word."""
    over = busy.arrive()
    serving.leave(busy.counter, OFFICER, over.visit)
    busy.open()
    assert scan(busy, over.qr[:40]).startswith("The code of this ticket is damaged.")
    assert (
        scan(busy, over.qr) == f"The visit of {over.code} is over. If they have come again, please add them."
    )
    assert scan(busy, "KV1:0193F2AA").startswith("This is not the code of a ticket.")


def test_a_letter_finds_its_visitor_or_its_appointment(desk: Desk) -> None:
    """Who comes to the desk with the letter instead of the kiosk is added with one more key."""
    desk.book()
    references = desk.references()
    here = desk.attend("Nowak", "13:46")
    desk.arrive()
    window = desk.open()
    press(desk, f"KA1:{references['Nowak']}\r")
    desk.qtbot.waitUntil(lambda: window.presenter.selected == here.visit, timeout=5_000)
    press(desk, f"KA1:{references['Rahman']}\r", start_ms=90_000)
    desk.qtbot.waitUntil(lambda: window.middle.is_apart, timeout=5_000)
    chosen = window.middle.add.chosen
    assert chosen is not None
    assert chosen.reference == references["Rahman"]
    press(desk, "KA1:KSF2M6T\r", start_ms=120_000)
    desk.qtbot.waitUntil(lambda: "not known here" in window.notice.message, timeout=5_000)


def test_only_the_beginning_of_a_code_is_ever_held_back() -> None:
    """Every other key goes straight on, and a slow K is a person's."""
    scan = Scan()
    for typed in "abcjl1 :":
        assert not scan.key(typed, 1_000)
    assert scan.key("K", 2_000)
    assert not scan.key("V", 2_500), "too slow for a scanner"
    assert scan.end() == "K"
    for number, typed in enumerate("kv2:"):
        assert scan.key(typed, 3_000 + number)
    assert scan.is_certain
    assert scan.key(" ", 3_010), "from here on everything belongs to it"
    assert scan.end() == "kv2: "
    assert not scan.is_certain
