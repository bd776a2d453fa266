"""Whole visits through the touch window, on a real store."""

import gc
import threading
from types import CellType, FrameType

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from kiosk.domain.emergency import EmergencyReason
from kiosk.domain.errors import StoreFull
from kiosk.domain.reference import reference_for
from kiosk.domain.staff import Actor, Role
from kiosk.domain.visit.facts import Adjustment, Category
from kiosk.service import emergencies
from kiosk.service.watching import DeskView, desk_view
from kiosk.ui.look import touch_look
from kiosk.ui.panel import PORTRAIT
from kiosk.ui.tokens import DARK
from kiosk.ui.touch.journeys.appointment import Reference
from kiosk.ui.touch.patience import Pace
from kiosk.ui.touch.window import TouchWindow
from tests.helpers import screens
from tests.ui.touch.scene import SUPERVISOR, Scene, button

OFFICER = Actor("4417", Role.OFFICER)
REFERENCE = reference_for("the appointment of these tests")


def desk(scene: Scene) -> DeskView:
    """What the desk sees now."""
    seen: list[DeskView] = []
    scene.on_store(lambda: seen.append(desk_view(scene.counter, OFFICER)))
    return seen[0]


def scan(window: TouchWindow, text: str) -> None:
    """Type as a scanner does: all keys at once, then Enter."""
    target = window.focusWidget() or window
    for number, key in enumerate(f"{text}\r"):
        code = Qt.Key.Key_Return if key == "\r" else Qt.Key(0)
        event = QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, key)
        event.setTimestamp(10_000 + number * 5)
        QCoreApplication.sendEvent(target, event)


def words(window: TouchWindow) -> str:
    """Everything that can be read on the page."""
    page = window.sheet
    labels = [each.text() for each in page.findChildren(QLabel)]
    return "\n".join(labels + [each.text() for each in page.findChildren(QAbstractButton)])


def code_on(window: TouchWindow) -> str:
    """The ticket code on the screen."""
    return window.sheet.findChild(screens.QWidget, "code").code


def test_reference_leads_to_a_ticket(scene: Scene) -> None:
    """The main job: a typed reference ends in a saved visit, its code on the screen and on paper."""
    scene.book("12:30", REFERENCE)
    window = scene.window()
    scene.press(window, "appointment", "reference")
    scene.press(window, *(f"keyboard_{key}" for key in REFERENCE), "find")
    scene.arrive(window, "found")
    assert "12:30" in words(window)
    scene.press(window, "continue", "adjustment_bsl", "finish")
    scene.arrive(window, "ticket")
    waiting = desk(scene).waiting
    assert [row.visit.code for row in waiting] == [code_on(window)]
    assert waiting[0].visit.appointment_at is not None
    assert waiting[0].adjustments == (Adjustment.BSL,)
    assert "12:45" in words(window)
    scene.qtbot.waitUntil(lambda: "Please take your ticket." in words(window))
    assert [page.code for page in scene.tray.pages] == [code_on(window)]
    assert scene.tray.pages[0].qr.startswith("KV2:")


def test_visit_is_on_disk_before_the_screen_says_so(scene: Scene) -> None:
    """A code that nobody has saved is a promise to somebody whom no officer will call."""
    window = scene.window()
    written: list[str] = []
    scene.counter.store.changed = lambda _subjects: written.append(window.sheet.page.name)
    scene.press(window, "private", "finish")
    scene.arrive(window, "ticket")
    assert written == ["adjustments"]


def test_scan_on_the_first_page_goes_straight_on(scene: Scene) -> None:
    """The letter held to the scanner is enough: no touch is needed to begin."""
    scene.book("12:30", REFERENCE)
    window = scene.window()
    scan(window, f"KA1:{REFERENCE}")
    scene.arrive(window, "found")


def test_scan_while_typing_is_not_typed(scene: Scene) -> None:
    """Who gives up typing and scans after all must not find the scan added to what they typed."""
    scene.book("12:30", REFERENCE)
    window = scene.window()
    scene.press(window, "appointment", "reference", "keyboard_K")
    scan(window, REFERENCE)
    scene.arrive(window, "found")


def test_scanned_ticket_shows_its_place(scene: Scene) -> None:
    """Who scans their own ticket learns that they have a place, and which."""
    window = scene.window()
    scene.press(window, "private", "finish")
    scene.arrive(window, "ticket")
    scene.qtbot.waitUntil(lambda: bool(scene.tray.pages))
    scene.press(window, "done")
    scan(window, scene.tray.pages[0].qr)
    scene.arrive(window, "place")
    assert code_on(window) == scene.tray.pages[0].code
    assert len(desk(scene).waiting) == 1


def test_surname_and_birthday_find_the_appointment(scene: Scene) -> None:
    """Who has neither letter nor phone still has a name and a birthday."""
    scene.book("12:30", REFERENCE, surname="Kowalski", born="11-05")
    window = scene.window()
    scene.press(window, "appointment", "name", *(f"keyboard_{key}" for key in "KOWALSKI"), "next")
    scene.press(window, *(f"keyboard_{key}" for key in "0511"), "find")
    scene.arrive(window, "found")
    assert "kowalski" not in words(window).lower()


@pytest.mark.parametrize("case", ["unknown", "cancelled", "attended"])
def test_appointment_that_cannot_be_used_still_ends_in_a_ticket(scene: Scene, case: str) -> None:
    """Nobody is turned away by a machine: every refusal leads to an officer."""
    if case != "unknown":
        scene.book("12:30", REFERENCE)
    if case == "cancelled":
        scene.book("12:30", REFERENCE, cancelled=True)
    window = scene.window()
    if case == "attended":
        scan(window, REFERENCE)
        scene.press(window, "continue", "finish", "done")
    scan(window, REFERENCE)
    scene.arrive(window, "already" if case == "attended" else "refused")
    scene.press(window, "help", "finish")
    scene.arrive(window, "ticket")
    assert Category.SPEAK in {row.visit.category for row in desk(scene).waiting}


def test_broken_printer_changes_the_words_and_tells_staff(scene: Scene) -> None:
    """Without paper the code on the screen is all that the visitor has, and staff must mend the printer."""
    scene.tray.is_missing = True
    window = scene.window()
    scene.press(window, "private", "finish")
    scene.arrive(window, "ticket")
    scene.qtbot.waitUntil(lambda: "write it down" in words(window))
    assert scene.faults == ["This device has no printer for that."]
    scene.tray.is_missing = False
    scene.press(window, "done", "private", "finish")
    scene.arrive(window, "ticket")
    scene.qtbot.waitUntil(lambda: scene.faults[-1] == "")


def test_store_failure_gives_a_code_all_the_same(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a full disk the visitor leaves with a code that no saved visit carries, and staff are told."""
    window = scene.window()
    scene.press(window, "private")

    def is_full(*_arguments: object) -> None:
        raise StoreFull("The disk of this device is full.")

    monkeypatch.setattr(type(scene.counter.store), "writing", is_full)
    scene.press(window, "finish")
    scene.arrive(window, "unsaved")
    assert len(code_on(window)) == 6
    assert scene.faults[-1] == "The disk of this device is full."
    assert "disk" not in words(window)


def test_arrival_is_counted_from_the_first_touch_of_the_last_step(scene: Scene) -> None:
    """A slow reader has arrived when they begin the last step (waiting rules)."""
    window = scene.window()
    scene.press(window, "private")
    touched = scene.clock.now()
    scene.press(window, "adjustment_reading")
    scene.clock.advance(seconds=55)
    scene.press(window, "finish")
    scene.arrive(window, "ticket")
    assert desk(scene).waiting[0].visit.arrived_at == touched


def test_interpreter_at_the_foot_changes_language_and_checks_in(scene: Scene) -> None:
    """Who cannot read English presses Interpreter, then their language, and reads the rest in it."""
    window = scene.window()
    scene.press(window, "foot_interpreter", "language_pl")
    scene.arrive(window, "adjustments")
    assert "Tłumacz" in words(window)
    scene.press(window, "finish")
    scene.arrive(window, "ticket")
    row = desk(scene).waiting[0]
    assert (row.interpreter, row.visit.language, row.visit.category) == ("pl", "pl", Category.PRIVATE)
    scene.qtbot.waitUntil(lambda: bool(scene.tray.pages))
    page = scene.tray.pages[0]
    assert page.language == "pl"
    assert page.english_lines
    assert page.draft_note == "Draft translation"


def test_language_switches_texts_and_direction_at_once(scene: Scene) -> None:
    """A first page that stays in English for a moment has already lost its reader."""
    window = scene.window()
    scene.press(window, "screen_ur")
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert "میری ملاقات طے ہے" in words(window)
    scene.press(window, "screen_en")
    assert window.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_bigger_text_and_contrast_go_round(scene: Scene) -> None:
    """Text grows in steps and returns; themes follow one another; the page stays the same."""
    window = scene.window()
    scene.press(window, "speak")
    sizes, themes = [], []
    for _ in range(4):
        scene.press(window, "bigger_text")
        sizes.append(window._look.scale)
    for _ in range(3):
        scene.press(window, "contrast")
        themes.append(window._look.theme.name)
    assert sizes == [125, 150, 200, 100]
    assert themes == ["contrast_dark", "contrast_light", "standard"]
    assert window.sheet.page.name == "reasons"


def test_exit_forgets_all_at_once(scene: Scene) -> None:
    """Whoever sees the wrong person come in must be gone from the screen in one touch (domain: 300 ms)."""
    window = scene.window()
    scene.press(window, "screen_ur", "bigger_text", "contrast", "private", "adjustment_bsl")
    with scene.qtbot.waitSignal(window.page_painted, timeout=300) as painted:
        scene.press(window, "exit")
    assert painted.args == ["welcome"]
    assert window._look == touch_look()
    assert window.journey.is_pristine
    assert not button(window, "back").isVisible()


def test_nothing_typed_outlives_the_visit(scene: Scene) -> None:
    """A name that stays in memory is a name that a dump or a fault can show (domain: canary strings)."""
    window = scene.window()
    canary = "YKWVJZQX"[::-1]  # nowhere in this file, so whoever holds it has it from the window
    scene.press(window, "appointment", "name", *(f"keyboard_{key}" for key in canary))
    assert _holders(canary), "the search must see what is there while it is there"
    scene.press(window, "next", *(f"keyboard_{key}" for key in "0511"), "find")
    scene.arrive(window, "refused")
    scan(window, f"KA1:{canary}")
    scene.qtbot.waitUntil(lambda: not window._errands.is_asking)
    scene.press(window, "exit")
    scene.on_store(lambda: None)
    scene.qtbot.waitUntil(lambda: not _holders(canary), timeout=3000)
    assert canary not in (QGuiApplication.clipboard().text() or "")


def _holders(canary: str) -> list[object]:
    """Live objects and widgets that hold the canary or most of it; running code and its variables aside."""
    gc.collect()
    most = canary[:-1]
    held: list[object] = [
        each
        for each in QApplication.allWidgets()
        if most in each.accessibleName() + each.accessibleDescription() + str(getattr(each, "text", str)())
    ]
    for each in gc.get_objects():
        if isinstance(each, FrameType | CellType):
            continue
        for inner in gc.get_referents(each):
            if isinstance(inner, str):
                if most in inner:
                    held.append(each)
            elif not gc.is_tracked(inner):
                held += [inner for part in gc.get_referents(inner) if isinstance(part, str) and most in part]
    return held


def test_idle_visitor_is_asked_and_can_stay(scene: Scene) -> None:
    """A slow visitor keeps their answers with one touch, as often as they like."""
    window = scene.window(pace=Pace(idle=3, warning=40, last=30, tick_ms=20))
    scene.press(window, "private", "adjustment_bsl")
    for _ in range(3):
        scene.arrive(window, "still_there")
        scene.press(window, "more_time")
        assert window.sheet.page.name == "adjustments"
        assert window.journey.answers.adjustments == {Adjustment.BSL}


def test_idle_window_forgets_in_the_end(scene: Scene) -> None:
    """Somebody who has gone must not leave their answers to the next in line."""
    window = scene.window(pace=Pace(idle=3, warning=3, last=30, tick_ms=20))
    scene.press(window, "screen_pl", "private", "adjustment_bsl")
    scene.arrive(window, "still_there")
    scene.arrive(window, "welcome")
    assert window.journey.is_pristine
    assert window._look == touch_look()


def test_ticket_leaves_by_itself_and_can_be_held(scene: Scene) -> None:
    """A code that stays is read by the next visitor; one that goes too soon is missed."""
    window = scene.window(pace=Pace(idle=60, warning=20, last=8, tick_ms=40))
    scene.press(window, "private", "finish")
    scene.arrive(window, "ticket")
    scene.qtbot.waitUntil(lambda: "closes in 4 seconds" in words(window))
    scene.press(window, "more_time")
    assert "closes in 8 seconds" in words(window)
    scene.arrive(window, "welcome")


def test_emergency_appears_and_goes(scene: Scene) -> None:
    """Visitors are kept informed on the page they see first, without anybody restarting the kiosk."""
    window = scene.window()
    assert "longer than usual" not in words(window)
    scene.on_store(
        lambda: emergencies.declare(scene.counter, SUPERVISOR, EmergencyReason.INCIDENT, delay_min=40)
    )
    scene.qtbot.waitUntil(lambda: "longer than usual" in words(window))
    assert "40" in words(window)
    scene.on_store(lambda: emergencies.end(scene.counter, SUPERVISOR))
    scene.qtbot.waitUntil(lambda: "longer than usual" not in words(window))


def test_waiting_count_follows_the_store(scene: Scene) -> None:
    """The first page tells how full it is; a page in use is not disturbed, the next one is right."""
    window = scene.window()
    assert "Nobody is waiting now." in words(window)
    scene.press(window, "private", "finish")
    scene.arrive(window, "ticket")
    scene.press(window, "done")
    scene.qtbot.waitUntil(lambda: "1 person is waiting now." in words(window))


def test_whole_visit_by_keys_alone(scene: Scene) -> None:
    """A tactile keypad sends Tab, arrows and Enter; everything must be reachable with them."""
    window = scene.window()

    def go_to(name: str) -> None:
        for _ in range(60):
            focused = window.focusWidget()
            if focused is not None and focused.objectName() == name:
                QTest.keyClick(focused, Qt.Key.Key_Return)
                return
            QTest.keyClick(focused or window, Qt.Key.Key_Tab)
        raise AssertionError(name)

    assert window.focusWidget().objectName() == "heading"
    go_to("speak")
    scene.arrive(window, "reasons")
    assert window.focusWidget().objectName() == "heading"
    go_to("reason_crime")
    scene.arrive(window, "adjustments")
    go_to("adjustment_quiet")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert window.focusWidget().objectName() == "adjustment_reading"
    go_to("finish")
    scene.arrive(window, "ticket")
    assert desk(scene).waiting[0].adjustments == (Adjustment.QUIET,)


def test_error_takes_the_focus(scene: Scene) -> None:
    """Who cannot see the page must hear what is wrong with it before anything else."""
    window = scene.window()
    scene.press(window, "appointment", "reference", "keyboard_7", "find")
    scene.qtbot.waitUntil(lambda: window.focusWidget().objectName() == "error")
    assert "7 letters and digits" in window.focusWidget().accessibleName()


def test_physical_keys_type_too(scene: Scene) -> None:
    """A device with a keyboard, or a keypad with letters, must not be ignored."""
    window = scene.window()
    scene.press(window, "appointment", "reference")
    for key in "k7":
        QTest.keyClick(window.focusWidget(), key)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backspace)
    assert isinstance(window.journey.stop, Reference)
    assert window.journey.stop.typed == "K"


def test_look_from_outside_is_taken_up(scene: Scene) -> None:
    """Whoever puts a look on the window (a device's settings, a picture of every screen) gets all of it."""
    window = scene.window()
    screens.show(window, touch_look(PORTRAIT, DARK, 150, "pl"))
    scene.qtbot.waitUntil(lambda: "W czym możemy pomóc?" in words(window))
    assert window._look.scale == 150


def test_store_that_answers_again_does_not_hide_the_printer(scene: Scene) -> None:
    """Staff must see that the paper is still missing although the next visitor was found."""
    scene.book("12:30", REFERENCE)
    scene.tray.is_missing = True
    window = scene.window()
    scene.press(window, "private", "finish")
    scene.arrive(window, "ticket")
    scene.qtbot.waitUntil(lambda: bool(scene.faults))
    scene.press(window, "done")
    scan(window, REFERENCE)
    scene.arrive(window, "found")
    assert scene.faults[-1] == "This device has no printer for that."


def test_slow_store_shows_that_it_is_busy(scene: Scene) -> None:
    """A page that does not react to a touch is touched again and again."""
    window = scene.window()
    scene.press(window, "private")
    held = threading.Event()
    scene.store_tasks.submit(window, lambda: held.wait(10), lambda _: None, lambda _: None)
    scene.press(window, "finish")
    scene.arrive(window, "busy")
    held.set()
    scene.arrive(window, "ticket")
    assert len(desk(scene).waiting) == 1


def test_exit_while_the_store_works_shows_no_ticket(scene: Scene) -> None:
    """Whoever leaves in a hurry must not be followed by their code on the screen."""
    window = scene.window()
    scene.press(window, "private")
    held = threading.Event()
    scene.store_tasks.submit(window, lambda: held.wait(10), lambda _: None, lambda _: None)
    scene.press(window, "finish", "exit")
    held.set()
    assert desk(scene).waiting == ()
    assert window.sheet.page.name == "welcome"
