"""The manager's window on a real store: figures, filters, stories, exports, the journal, faults."""

import csv
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.service.check_in import CheckIn, check_in
from kiosk.ui import tokens
from kiosk.ui.look import Look, staff_look
from kiosk.ui.manager.columns import Columns
from kiosk.ui.manager.period import Quick
from kiosk.ui.manager.window import ManagerWindow
from kiosk.ui.session import Session
from kiosk.ui.widgets.staff import StaffButton
from kiosk.ui.widgets.text import Text
from tests.helpers import screens
from tests.helpers.counters import VISITOR
from tests.ui.manager.logs import FRIDAY, take_in, weeks

LOOKS = [*screens.staff_looks(), staff_look(tokens.DARK, 200)]


def a_window(qtbot: QtBot, session: Session, look: Look | None = None, *, width: int = 1280) -> ManagerWindow:
    """A window that shows its figures and has checked its journal."""
    look = look or staff_look()
    window = ManagerWindow(session, look)
    qtbot.addWidget(window)
    with qtbot.waitSignals([window.painted_view, window.journal_checked]):
        screens.show(
            window, look, QWidget(None).size().scaled(width, 800, Qt.AspectRatioMode.IgnoreAspectRatio)
        )
    screens.settle()
    return window


def text_of(window: QWidget, name: str) -> str:
    """The words of a label."""
    label = window.findChild(Text, name)
    assert label is not None
    return label.text()


def press(window: QWidget, name: str) -> None:
    """Press a button by its name."""
    button = window.findChild(StaffButton, name)
    assert button is not None
    button.click()


def figure(window: ManagerWindow, name: str) -> str:
    """The large figure of a card."""
    return window.report.cards[name].figure.text()


@pytest.mark.parametrize("look", LOOKS, ids=screens.name)
def test_figures_are_sound(qtbot: QtBot, session: Session, look: Look) -> None:
    """At every text size all words can be read and every control be reached, charts or tables."""
    take_in(session.counter, weeks(20))
    window = a_window(qtbot, session, look)
    assert screens.check(window) == []
    press(window, "weeks_numbers")
    press(window, "heat_numbers")
    screens.settle()
    assert screens.check(window) == []


@pytest.mark.parametrize("scale", [100, 200])
def test_a_story_is_sound(qtbot: QtBot, session: Session, scale: int) -> None:
    """The page that a complaint is answered from can be read and left by keyboard at 200 %, too."""
    take_in(session.counter, weeks(6))
    window = a_window(qtbot, session, staff_look(scale=scale))  # type: ignore[arg-type] # two of the scales
    table = window.report.breaches.table
    table.setFocus()
    table.selectRow(1)
    QTest.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.story.table.current_row is not None)
    assert window.story.title.text().count(",") == 2
    assert screens.check(window) == []
    QTest.keyClick(window.story.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.report)
    assert window.focusWidget() is table
    assert table.currentIndex().row() == 1


def test_focus_can_be_seen(qtbot: QtBot, session: Session) -> None:
    """Whoever works by keyboard sees where they are."""
    take_in(session.counter, weeks(2))
    window = a_window(qtbot, session, width=1600)
    window.resize(1600, 1150)
    screens.settle()
    assert screens.check_focus(window) == []


def test_columns_follow_the_text_size(qtbot: QtBot, session: Session) -> None:
    """Large text scrolls down, never across."""
    found = {}
    for scale in (100, 200):
        window = a_window(qtbot, session, staff_look(scale=scale))
        found[scale] = [
            columns.number
            for name in ("cards", "charts", "tables")
            if (columns := window.findChild(Columns, name)) is not None
        ]
        assert window.report.horizontalScrollBar().maximum() == 0
    assert found == {100: [4, 2, 2], 200: [2, 1, 1]}


def test_the_figures_are_those_of_the_station_and_days_asked_for(qtbot: QtBot, session: Session) -> None:
    """What stands above the figures is what they are about, whatever was clicked in which order."""
    take_in(session.counter, weeks(8))
    window = a_window(qtbot, session)
    everywhere = window.report.cards["within"].lines.text()
    assert text_of(window, "title") == "All stations · 24 Oct – 20 Nov 2026"
    assert [window.filters.station.itemText(at) for at in range(3)] == [
        "All stations",
        "Harbour Street",
        "Mill Lane",
    ]
    with qtbot.waitSignal(window.painted_view):
        window.filters.station.setCurrentIndex(2)
        window.filters.station.activated.emit(2)
    assert text_of(window, "title") == "Mill Lane · 24 Oct – 20 Nov 2026"
    assert window.report.cards["within"].lines.text() != everywhere
    with qtbot.waitSignal(window.painted_view):
        window.filters.quick.setCurrentIndex(list(Quick).index(Quick.DAYS_7))
        window.filters.quick.activated.emit(1)
    assert text_of(window, "title") == "Mill Lane · 14 Nov – 20 Nov 2026"


def test_typed_days_are_taken_and_wrong_ones_explained(qtbot: QtBot, session: Session) -> None:
    """Days in the wrong order are said, not shown as an empty period."""
    take_in(session.counter, weeks(8))
    window = a_window(qtbot, session)
    with qtbot.waitSignal(window.painted_view):
        window.filters.first.setDate(QDate(2026, 11, 2))
    assert text_of(window, "title") == "All stations · 2 Nov – 20 Nov 2026"
    assert window.filters.quick.currentText() == "Chosen days"
    window.filters.last.setDate(QDate(2026, 10, 1))
    qtbot.waitUntil(lambda: "first day is after the last" in window.notice.message)
    assert text_of(window, "title") == "All stations · 2 Nov – 20 Nov 2026"
    with qtbot.waitSignal(window.painted_view):
        window.filters.first.setDate(QDate(2026, 9, 1))
    assert window.notice.message == ""


def test_the_answer_to_an_older_question_is_dropped(qtbot: QtBot, session: Session) -> None:
    """Two quick changes show the second's figures once, never the first's under the second's name."""
    take_in(session.counter, weeks(8))
    window = a_window(qtbot, session)
    titles: list[str] = []
    window.painted_view.connect(lambda: titles.append(text_of(window, "title")))
    hold = threading.Event()
    session.store_tasks.submit(window, hold.wait, lambda _: None, lambda _: None)
    for choice in (Quick.LAST_MONTH, Quick.THIS_MONTH, Quick.TODAY):
        window.filters.quick.setCurrentIndex(list(Quick).index(choice))
        window.filters.quick.activated.emit(0)
    assert text_of(window, "working") == "Working…"
    hold.set()
    qtbot.waitUntil(lambda: bool(titles))
    with qtbot.assertNotEmitted(window.painted_view, wait=200):
        pass
    assert titles == ["All stations · 20 Nov 2026"]
    assert text_of(window, "working") == ""


def test_until_the_first_figures_are_there_the_window_says_so(qtbot: QtBot, session: Session) -> None:
    """With years of visits a calm sentence stands where an empty chart would alarm."""
    hold = threading.Event()
    window = ManagerWindow(session, staff_look())
    qtbot.addWidget(window)
    session.store_tasks.submit(window, hold.wait, lambda _: None, lambda _: None)
    window.show()
    assert window.pages.currentWidget() is window.findChild(Text, "waiting")
    assert text_of(window, "waiting") == "Working out the figures…"
    with qtbot.waitSignals([window.painted_view, window.journal_checked]):
        hold.set()
    assert window.pages.currentWidget() is window.report


def test_a_new_visit_appears(qtbot: QtBot, session: Session) -> None:
    """The window left open all day is right all day; a burst is one more reading, not one each."""
    window = a_window(qtbot, session)
    readings: list[None] = []
    window.painted_view.connect(lambda: readings.append(None))
    for _ in range(5):
        check_in(session.counter, VISITOR, CheckIn(reason="crime"))
    qtbot.waitUntil(lambda: "5 are waiting now." in window.report.cards["walk_ins"].lines.text())
    with qtbot.assertNotEmitted(window.painted_view, wait=400):
        pass
    assert len(readings) <= 2


def test_exports_are_saved_where_the_window_says(qtbot: QtBot, session: Session) -> None:
    """The file that is sent on holds the figures that were on the screen."""
    rows = weeks(4)
    take_in(session.counter, rows)
    window = a_window(qtbot, session)
    for name in ("figures", "breaches", "visits"):
        press(window, f"export_{name}")
        qtbot.waitUntil(lambda name=name: name in window.notice.message)  # type: ignore[misc] # mypy and the loop's name
    files = {file.name.split("_")[0]: file for file in session.exports.iterdir()}
    assert files.keys() == {"wait-figures", "breaches", "visits"}
    assert str(session.exports) in window.notice.message
    visits = list(csv.DictReader(files["visits"].read_text(encoding="utf-8").splitlines()))
    assert len(visits) == len(rows)
    missed = [row for row in visits if row["met"] == "false"]
    assert len(missed) == window.report.breaches.table.rows_model.rowCount()
    assert len(list(csv.DictReader(files["breaches"].read_text(encoding="utf-8").splitlines()))) == len(
        missed
    )


def test_an_export_that_cannot_be_written_says_why(qtbot: QtBot, session: Session) -> None:
    """A full or missing folder is told in words that name it."""
    window = a_window(qtbot, session)
    Path(session.exports).write_text("a file where the folder should be", encoding="utf-8")
    press(window, "export_figures")
    qtbot.waitUntil(lambda: "could not be saved" in window.notice.message)
    assert f"wait-figures_2026-10-24_{FRIDAY}.csv" in window.notice.message


def test_a_whole_journal_is_said_to_be_whole(qtbot: QtBot, session: Session) -> None:
    """Entries, devices and the latest entry are told, so that a short journal is noticed too."""
    take_in(session.counter, weeks(1))
    window = a_window(qtbot, session)
    assert text_of(window, "journal") == "Journal verified: 29 entries, 1 device, last Fri 20 Nov, 12:00:00"
    assert window.journal_notice.message == ""


def test_a_changed_journal_is_shown_entry_by_entry(qtbot: QtBot, session: Session) -> None:
    """Somebody changed the file: the window says exactly which entry no longer holds."""
    take_in(session.counter, weeks(1))
    with session.counter.store.exclusive() as connection:
        connection.execute("UPDATE entry SET signature = zeroblob(64) WHERE seq = 3")
    window = a_window(qtbot, session)
    assert "do not hold" in text_of(window, "journal") or "does not hold" in text_of(window, "journal")
    press(window, "show_failures")
    rows = window.failures.table.rows_model.rows
    assert {row.seq for row in rows} == {3}
    assert screens.check(window) == []
    press(window, "failures_back")
    assert window.pages.currentWidget() is window.report


def test_a_damaged_store_is_told_and_the_figures_stay(qtbot: QtBot, session: Session) -> None:
    """Figures that were right a minute ago are still worth reading; the fault stands above them."""
    take_in(session.counter, weeks(4))
    window = a_window(qtbot, session)
    before = figure(window, "within")
    told: list[str] = []
    session.changes.fault_told.connect(told.append)
    path = session.counter.store.path
    session.counter.store.close()
    whole = path.read_bytes()
    path.write_bytes(b"not a database at all" * 4000)
    window.refresh()
    qtbot.waitUntil(lambda: window.notice.message != "")
    assert told == [window.notice.message]
    assert figure(window, "within") == before
    session.counter.store.close()
    path.write_bytes(whole)
    with qtbot.waitSignal(window.painted_view):
        window.refresh()
    assert window.notice.message == ""
    assert told[-1] == ""


def test_an_empty_station_is_sound(qtbot: QtBot, session: Session) -> None:
    """On the first day there is nothing to show, and the window says that and nothing else."""
    window = a_window(qtbot, session)
    assert screens.check(window) == []
    assert figure(window, "within") == "–"
    assert "Nobody waited longer than 15 minutes." in window.report.breaches.note.text()
