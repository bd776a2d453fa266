"""What an officer sees to besides the visits, by key, on a real store: help, in-tray, printers, closing."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPlainTextEdit

from kiosk.domain.printing import JobState, PrintNews
from kiosk.domain.visit.fold import Phase
from kiosk.service import helping, serving, spooling, telling
from kiosk.service.silence import Silence
from kiosk.ui.look import Look, staff_look
from kiosk.ui.tokens import DARK, LIGHT
from kiosk.ui.widgets.text import Text
from tests.helpers import screens
from tests.helpers.entries import at
from tests.ui.desk.apart import OUT_OF_PAPER, helps, job, page_of, spooled, visitors_tell
from tests.ui.desk.scene import COLLEAGUE, OFFICER, VISITOR, Desk
from tests.ui.desk.test_desk_screens import soundness

K = Qt.Key
SHIFT_CTRL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
T = TypeVar("T")


def told(desk: Desk, use_case: Callable[[], T]) -> T:
    """What a use case answers in the store's thread."""
    answers: list[T] = []
    desk.work(lambda: answers.append(use_case()))
    return answers[0]


def close_help(desk: Desk) -> None:
    """Press the key that closes a call for help."""
    QTest.keyClick(QApplication.focusWidget() or desk.window, K.Key_H, SHIFT_CTRL)


def open_tray(desk: Desk) -> QListWidget:
    """Open the in-tray by its key, and wait until it is read."""
    desk.window.presenter.tray = None
    desk.key(K.Key_I, ctrl=True)
    desk.qtbot.waitUntil(lambda: desk.window.presenter.tray is not None)
    tray = desk.window.middle.tray.list
    desk.qtbot.waitUntil(tray.hasFocus)
    return tray


def rows(tray: QListWidget) -> list[str]:
    """The lines of the list."""
    return [tray.item(place).text() for place in range(tray.count())]


def field(desk: Desk, name: str) -> QLineEdit:
    """A line to write in."""
    found = desk.window.findChild(QLineEdit, name)
    assert found is not None
    return found


def words(desk: Desk, name: str) -> str:
    """The words of a label; empty while it is hidden."""
    label = desk.window.findChild(Text, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


# Help


@pytest.mark.parametrize("panel", ["", "note", "tray", "add", "delay"])
def test_a_call_for_help_is_seen_and_answered_whatever_is_open(desk: Desk, panel: str) -> None:
    """Somebody is followed into the station: the desk learns it at once, and the kiosk says who comes."""
    desk.arrive()
    window = desk.open()
    match panel:
        case "note":
            desk.key(K.Key_F7)
        case "tray":
            desk.key(K.Key_I, ctrl=True)
        case "add":
            desk.key(K.Key_N, ctrl=True)
        case "delay":
            desk.key(K.Key_D, ctrl=True)
    focused = QApplication.focusWidget()
    call = told(desk, lambda: helping.call_for_help(desk.counter, VISITOR))
    desk.qtbot.waitUntil(window.messages.help.isVisible)
    assert words(desk, "help_words") == "Help is needed: Front counter PC"
    assert QApplication.focusWidget() is focused, "what is being typed is not taken for something else"
    said = desk.step(lambda: desk.key(K.Key_H, ctrl=True))
    assert said == "Front counter PC is told that you are coming."
    assert words(desk, "help_words") == "You are on the way: Front counter PC"
    assert told(desk, lambda: helping.help_is_answered(desk.counter, VISITOR, call))
    assert desk.step(lambda: close_help(desk)) == "The call for help is closed: Front counter PC."
    assert not window.messages.help.isVisible()


def test_an_unanswered_call_is_not_closed_by_a_slip(desk: Desk) -> None:
    """Who closes a call must have gone there: first *I am coming*, then *dealt with*."""
    helps(desk.counter)
    window = desk.open()
    assert not desk.button("help_close").isVisible()
    close_help(desk)
    desk.reload()
    assert window.messages.help.is_urgent


def test_a_call_closed_by_mistake_comes_back(desk: Desk) -> None:
    """The wrong key must not leave somebody alone: undo brings the call back."""
    helping.answer_help(desk.counter, OFFICER, helps(desk.counter))
    window = desk.open()
    desk.step(lambda: close_help(desk))
    assert desk.button("undo").isEnabled()
    assert desk.step(lambda: desk.key(K.Key_Z, ctrl=True)) == "Taken back: Front counter PC."
    assert window.messages.help.isVisible()
    assert not desk.button("undo").isEnabled()


def test_two_officers_do_not_both_go(desk: Desk) -> None:
    """The second is told that a colleague is on the way already."""
    call = helps(desk.counter)
    desk.open()
    desk.session.store_tasks.submit(
        desk.window,
        lambda: helping.answer_help(desk.counter, COLLEAGUE, call),
        lambda _none: None,
        lambda _error: None,
    )
    assert desk.step(lambda: desk.key(K.Key_H, ctrl=True)) == "4460 is on the way there already."
    assert words(desk, "help_words") == "4460 is on the way: Front counter PC"


def test_everything_else_waits_for_a_call_for_help(desk: Desk) -> None:
    """Between five bars the red one could be overlooked; one key brings the others back."""
    desk.declare(minutes_ago=20)
    window = desk.open()
    assert window.messages.reminder.isVisible()
    desk.work(lambda: helps(desk.counter))
    desk.qtbot.waitUntil(window.messages.help.isVisible)
    assert not window.messages.reminder.isVisible()
    desk.step(lambda: desk.key(K.Key_H, ctrl=True))
    assert window.messages.reminder.isVisible()


class Ear(Silence):
    """Hears what a desk would play."""

    def __init__(self) -> None:
        self.sounds: list[bytes] = []

    def add(
        self,
        utterances: Sequence[tuple[str, str]],  # noqa: ARG002 - only sounds are counted
        *,
        sound: bytes | None = None,
        gain_db: int = 0,
    ) -> None:
        assert sound is not None
        assert gain_db == 0, "as soft as it can be"
        self.sounds.append(sound)


def test_a_call_sounds_once_where_the_desk_has_a_sound(desk: Desk) -> None:
    """An officer may look away; a sound that went on would tell the whole room of it."""
    ear = Ear()
    desk.session = replace(desk.session, voice=ear)
    desk.open()
    assert ear.sounds == []
    desk.work(lambda: helps(desk.counter))
    desk.qtbot.waitUntil(lambda: len(ear.sounds) == 1)
    desk.reload()
    desk.step(lambda: desk.key(K.Key_H, ctrl=True))
    assert len(ear.sounds) == 1


def test_the_bar_stands_still(desk: Desk) -> None:
    """Nothing flashes (EN 301 549, 9.2.3.1): two looks at a call for help are the same picture."""
    helps(desk.counter)
    window = desk.open()
    bar = window.messages.help
    before = bar.grab().toImage()
    for _ in range(3):
        window.on_tick()
        QTest.qWait(120)
        assert bar.grab().toImage() == before


# In-tray


def test_a_complaint_is_passed_on_with_its_reference(desk: Desk) -> None:
    """The Professional Standards Department has a number for it; without that nobody finds it again."""
    telling.complain(desk.counter, VISITOR, telling.Complaint("Nobody came.", contact="07700 900123"))
    window = desk.open()
    assert desk.button("bar_tray").text() == "In-tray: 1"
    tray = open_tray(desk)
    shown = desk.window.findChild(QPlainTextEdit, "tray_words")
    assert shown is not None
    assert (shown.toPlainText(), shown.isReadOnly()) == ("Nobody came.", True)
    assert "Safe to contact: 07700 900123" in words(desk, "tray_facts")
    desk.key(K.Key_P)
    assert field(desk, "tray_pass_on_line").hasFocus()
    field(desk, "tray_pass_on_line").setText("PSD/26/0417")
    said = desk.step(lambda: desk.key(K.Key_Return))
    assert said.endswith("is with the Professional Standards Department.")
    desk.qtbot.waitUntil(lambda: "passed on" in rows(tray)[0])
    assert "reference PSD/26/0417" in words(desk, "tray_facts")
    assert not desk.button("tray_pass_on").isVisible()
    assert tray.hasFocus()
    reference = window.middle.tray.chosen
    assert reference is not None
    assert desk.step(lambda: desk.key(K.Key_Z, ctrl=True)) == f"Taken back: {reference.name}."
    desk.qtbot.waitUntil(desk.button("tray_pass_on").isVisible)


def test_a_complaint_is_resolved_with_a_note(desk: Desk) -> None:
    """Most are resolved at the counter; how, is kept with it, and a slip brings it back."""
    telling.complain(desk.counter, VISITOR, telling.Complaint("Too cold."))
    desk.open()
    tray = open_tray(desk)
    desk.key(K.Key_R)
    desk.key(K.Key_Return)
    assert field(desk, "tray_resolve_line").hasFocus(), "without words nothing is recorded"
    field(desk, "tray_resolve_line").setText("Heating mended, said sorry.")
    assert desk.step(lambda: desk.key(K.Key_Return)).endswith("is resolved.")
    desk.qtbot.waitUntil(lambda: tray.count() == 0)
    assert desk.button("bar_tray").text() == "In-tray: 0"
    assert words(desk, "tray_heading") == ""
    desk.step(lambda: desk.key(K.Key_Z, ctrl=True))
    desk.qtbot.waitUntil(lambda: tray.count() == 1)
    assert field(desk, "tray_resolve_line").text() == ""


def test_the_tray_is_emptied_by_enter(desk: Desk) -> None:
    """Feedback is read, problems are mended: the list shrinks under the hand and never loses its place."""
    visitors_tell(desk.counter)
    desk.open()
    tray = open_tray(desk)
    assert [row.split(" · ")[0] for row in rows(tray)] == [
        "Unsafe",
        *(row.split(" · ")[0] for row in rows(tray)[1:4]),
        "Dirty",
        "How we did: excellent",
        "How we did: poor",
    ]
    assert desk.step(lambda: desk.key(K.Key_Return)) == "Marked as mended: Unsafe · Front counter PC."
    desk.qtbot.waitUntil(lambda: tray.count() == 6)
    assert tray.currentRow() == 0
    for _ in range(3):
        desk.key(K.Key_Down)
    assert tray.currentItem().text() == "Dirty · Front counter PC"
    desk.step(lambda: desk.key(K.Key_Return))
    desk.qtbot.waitUntil(lambda: tray.count() == 5)
    assert tray.currentItem().text().startswith("How we did: excellent")
    assert desk.step(lambda: desk.key(K.Key_Return)) == "The feedback is put aside as read."
    desk.qtbot.waitUntil(lambda: tray.count() == 4)
    desk.key(K.Key_Return)  # the last one
    desk.settle()
    desk.qtbot.waitUntil(lambda: tray.count() == 3)
    left = told(desk, lambda: telling.in_tray(desk.counter, OFFICER))
    assert (len(left.complaints), left.feedback, left.problems) == (3, (), ())


def test_what_is_being_written_stays_with_its_complaint(desk: Desk) -> None:
    """A reference typed for one complaint must never be recorded with another."""
    for text in ("One.", "Two."):
        telling.complain(desk.counter, VISITOR, telling.Complaint(text))
        desk.clock.advance(minutes=1)
    desk.open()
    tray = open_tray(desk)
    note = field(desk, "tray_resolve_line")
    note.setText("Said sorry.")
    tray.setCurrentRow(1)
    assert note.text() == ""
    desk.work(lambda: telling.complain(desk.counter, VISITOR, telling.Complaint("Three.")))
    desk.qtbot.waitUntil(lambda: tray.count() == 3)
    assert tray.currentRow() == 1
    tray.setCurrentRow(0)
    assert note.text() == "Said sorry."


def test_keys_of_visits_do_nothing_behind_the_tray(desk: Desk) -> None:
    """F8 over a complaint must not finish a visit that nobody sees."""
    telling.complain(desk.counter, VISITOR, telling.Complaint("Nobody came."))
    ticket = desk.arrive()
    serving.call(desk.counter, OFFICER, ticket.visit)
    serving.see(desk.counter, OFFICER, ticket.visit)
    window = desk.open()
    open_tray(desk)
    desk.key(K.Key_F8)
    desk.reload()
    assert window.presenter.subject is not None
    assert window.presenter.subject.visit.phase is Phase.SEEN
    desk.key(K.Key_Escape)
    assert window.waiting.queue.hasFocus()
    assert window.middle.hand.isVisible()


# Printers


def test_an_uncertain_ticket_is_asked_about_and_printed_again(desk: Desk) -> None:
    """Only somebody who stands before the printer knows; the answer is one digit."""
    ticket = desk.arrive()
    page = page_of(ticket.code)
    spooled(desk.counter, job(page, JobState.UNCERTAIN, desk.clock.now()))
    window = desk.open()
    notice = window.messages.printers
    desk.qtbot.waitUntil(notice.isVisible)
    assert notice.message == f"14:00: Did the ticket {ticket.code} come out? Ctrl+P opens the printers."
    desk.key(K.Key_P, ctrl=True)
    assert QApplication.focusWidget() is desk.button("printers_panel_1")
    with desk.qtbot.waitSignal(desk.session.changes.print_decided):
        assert desk.step(lambda: desk.key(K.Key_2)) == f"Printed again: the ticket {ticket.code}."
    jobs = told(desk, lambda: spooling.unsettled(desk.counter, OFFICER))
    assert [(each.job, each.state) for each in jobs] == [(f"{page}.2", JobState.QUEUED)]
    desk.qtbot.waitUntil(lambda: not notice.isVisible())
    assert window.middle.printers.hint.text() == "Nothing waits for an answer."


@pytest.mark.parametrize(
    ("key", "said"), [(K.Key_1, "Noted: the ticket K7."), (K.Key_3, "Left unprinted: the ticket K7.")]
)
def test_an_uncertain_ticket_is_settled_either_way(desk: Desk, key: Qt.Key, said: str) -> None:
    """It came out, or nobody wants it any more: the question does not come back."""
    spooled(desk.counter, job(page_of("K7"), JobState.UNCERTAIN, desk.clock.now()))
    window = desk.open()
    desk.qtbot.waitUntil(window.messages.printers.isVisible)
    desk.key(K.Key_P, ctrl=True)
    assert desk.step(lambda: desk.key(key)) == said
    assert told(desk, lambda: spooling.unsettled(desk.counter, OFFICER)) == ()
    desk.qtbot.waitUntil(lambda: desk.button("bar_printers").text() == "Printers ready")


def test_a_failed_ticket_is_made_again(desk: Desk) -> None:
    """The visitor waits with a code on a screen they have left; the desk gives them paper."""
    ticket = desk.arrive()
    window = desk.open()
    news = PrintNews(page_of(ticket.code), "tickets", JobState.FAILED, None, "The printer refuses it.")
    desk.session.changes.print_told.emit(news)
    desk.qtbot.waitUntil(window.messages.printers.isVisible)
    desk.key(K.Key_P, ctrl=True)
    desk.step(lambda: desk.key(K.Key_1))
    desk.qtbot.waitUntil(lambda: len(desk.tray.pages) == 1)
    assert desk.tray.pages[0].code == ticket.code
    desk.qtbot.waitUntil(lambda: window.notice.message == f"The ticket {ticket.code} is printed.")
    assert desk.button("bar_printers").text() == "Printers ready"


def test_that_a_ticket_is_printed_is_said_when_it_is(desk: Desk) -> None:
    """*Printed* while the printer is out of paper would send the visitor to an empty tray."""
    desk.tray.is_empty = True
    window = desk.open()
    desk.key(K.Key_N, ctrl=True)
    desk.step(lambda: desk.key(K.Key_Return))
    desk.key(K.Key_P)
    code = desk.queue[0]
    desk.qtbot.waitUntil(lambda: window.notice.message == f"The ticket {code} is on its way to the printer.")
    assert desk.button("bar_printers").text() == "Printer “tickets”: out of paper"
    desk.session.changes.print_told.emit(
        PrintNews(desk.window.besides.print_jobs[0], "tickets", JobState.PRINTED, None, "")
    )
    desk.qtbot.waitUntil(lambda: window.notice.message == f"The ticket {code} is printed.")
    assert desk.button("bar_printers").text() == "Printers ready"


# Closing


def test_after_closing_open_visits_are_settled_one_by_one(desk: Desk) -> None:
    """Nobody goes home with a visit open by oversight; what is kept, is kept on purpose."""
    seen, waits, kept = desk.arrive(), desk.arrive("documents"), desk.arrive("leaflets")
    desk.serve(seen)
    desk.clock.set(at("22:05"))
    window = desk.open()
    assert words(desk, "bar_closed") == "Closed to visitors until 21 November, 09:00"
    assert words(desk, "left_open").startswith("3 visits were left open:")
    desk.key(K.Key_S, ctrl=True)
    panel = window.middle.settle
    endings = {seen.code: K.Key_1, waits.code: K.Key_2, kept.code: K.Key_3}
    for _ in range(3):
        code = panel.title.text().partition(" ")[0]
        if endings[code] is K.Key_3:
            desk.key(K.Key_3)
            desk.qtbot.waitUntil(lambda said=code: window.notice.message == f"{said} stays open.")  # type: ignore[misc]
        else:
            desk.step(lambda key=endings[code]: desk.key(key))  # type: ignore[misc]
    assert panel.title.text() == "No other visit is left open."
    view = window.presenter.view
    assert view is not None
    assert [row.visit.code for row in view.to_settle] == [kept.code]
    assert words(desk, "left_open") == ""
    desk.key(K.Key_Escape)
    assert window.waiting.queue.hasFocus()


def test_a_visit_settled_by_mistake_is_open_again(desk: Desk) -> None:
    """Undo works here as everywhere."""
    ticket = desk.arrive()
    desk.clock.set(at("22:05"))
    window = desk.open()
    desk.key(K.Key_S, ctrl=True)
    desk.step(lambda: desk.key(K.Key_2))
    assert desk.step(lambda: desk.key(K.Key_Z, ctrl=True)).startswith(f"Taken back for {ticket.code}: Left")
    assert window.middle.settle.title.text() == f"{ticket.code} is still open: how did it end?"


def test_visits_of_earlier_days_are_offered_too(desk: Desk) -> None:
    """They were forgotten yesterday: the question comes before today's is forgotten as well."""
    desk.clock.set(at("13:20", "2026-11-19"))
    ticket = desk.arrive()
    desk.clock.set(at("09:00"))
    desk.open()
    assert words(desk, "bar_closed") == ""
    assert words(desk, "left_open") == f"1 visit was left open: {ticket.code}"


def test_the_settle_key_does_nothing_while_nothing_is_open(desk: Desk) -> None:
    """An empty question in the middle of the day would only hide the visit in hand."""
    desk.arrive()
    window = desk.open()
    desk.key(K.Key_S, ctrl=True)
    assert not window.middle.settle.isVisible()


# How it looks


@pytest.mark.parametrize(
    ("look", "size"),
    [
        *((look, QSize(1366, 768)) for look in screens.staff_looks()),
        (staff_look(DARK, 200), QSize(1024, 700)),
        (staff_look(LIGHT, 100), QSize(1920, 1080)),
    ],
    ids=lambda each: f"{each.scale}" if isinstance(each, Look) else f"{each.width()}",
)
def test_all_of_it_is_sound(desk: Desk, look: Look, size: QSize) -> None:
    """The worst hour has the most on the screen: nothing may be cut off, and the window stays in place."""
    desk.busy_day()
    desk.declare(minutes_ago=16)
    desk.arrive("search-record", receipt="12AB/345/26", interpreter="und")
    visitors_tell(desk.counter)
    spooled(desk.counter, job(page_of("K7"), JobState.UNCERTAIN, desk.clock.now()))
    window = desk.open(look, size)
    assert soundness(window) == []
    tray = open_tray(desk)
    for place in range(tray.count()):
        tray.setCurrentRow(place)
        assert soundness(window) == [], place
    desk.session.changes.print_told.emit(OUT_OF_PAPER)
    desk.key(K.Key_P, ctrl=True)
    assert soundness(window) == []
    desk.work(lambda: helps(desk.counter, 2))
    desk.qtbot.waitUntil(window.messages.help.isVisible)
    assert soundness(window) == []
    desk.step(lambda: desk.key(K.Key_H, ctrl=True))
    assert soundness(window) == []
    desk.clock.set(at("22:20"))
    desk.reload()
    desk.key(K.Key_Escape)
    assert soundness(window) == []
    desk.key(K.Key_S, ctrl=True)
    assert soundness(window) == []
    assert window.size() == size, "the window fits the screen"


def test_a_panel_that_opens_is_in_sight(desk: Desk) -> None:
    """At 200 % everything stands in one column: a panel far below would seem not to have opened."""
    desk.busy_day()
    visitors_tell(desk.counter)
    window = desk.open(staff_look(scale=200), QSize(1366, 768))
    assert window.columns.count == 1
    open_tray(desk)
    title = window.middle.tray.title
    desk.qtbot.waitUntil(
        lambda: window.columns.rect().contains(title.mapTo(window.columns, title.rect().center()))
    )
