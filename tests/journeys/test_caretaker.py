"""What a device does for itself while nobody looks."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.caretaker import Caretaker
from kiosk.domain.premises import Problem
from kiosk.domain.printing import JobState, PrinterFault, PrintNews
from kiosk.home import Home, init, open_counter
from kiosk.service import serving
from kiosk.service.check_in import CheckIn, check_in
from kiosk.service.counter import Counter
from kiosk.service.telling import in_tray
from kiosk.store import parts
from kiosk.ui.session import Changes
from tests.helpers.clock import FakeClock
from tests.helpers.counters import OFFICER
from tests.helpers.entries import at


@pytest.fixture
def home(tmp_path: Path) -> Home:
    place = Home(tmp_path / "home")
    init(place)
    return place


def finished(counter: Counter, clock: FakeClock) -> str:
    """A visit with a name, dealt with."""
    visit = check_in(counter, OFFICER, CheckIn(name="Alex Example")).visit
    clock.advance(minutes=5)
    serving.call(counter, OFFICER, visit)
    serving.see(counter, OFFICER, visit)
    serving.finish(counter, OFFICER, visit)
    return visit


def test_it_erases_what_is_due_backs_up_and_learns(home: Home, qtbot: QtBot) -> None:
    """No officer should have to think of any of it."""
    clock = FakeClock(at("12:00"))
    counter = open_counter(home, clock)
    visit = finished(counter, clock)
    clock.advance(minutes=2 * 24 * 60)
    parent = Changes()
    caretaker = Caretaker(home, counter, parent)
    caretaker.take_care()
    caretaker.learn()

    def is_erased() -> bool:
        with counter.store.reading() as connection:
            return parts.is_erased(connection, visit)

    qtbot.waitUntil(is_erased, timeout=10_000)
    qtbot.waitUntil(lambda: len(list(home.backups.glob("*"))) == 1, timeout=10_000)
    qtbot.waitUntil(lambda: counter.estimates.learnt == 1, timeout=10_000)
    caretaker.take_care()
    caretaker.close()
    assert len(list(home.backups.iterdir())) == 1, "one a day"
    counter.store.close()


def test_a_kiosk_without_paper_is_told_at_every_desk_once(home: Home, qtbot: QtBot) -> None:
    """Nobody sits beside it, and its visitors cannot mend it."""
    counter = open_counter(home, FakeClock(at("12:00")))
    heard: list[object] = []
    counter.store.changed = heard.append
    parent = Changes()
    caretaker = Caretaker(home, counter, parent)
    parent.print_told.connect(caretaker.on_print_told)

    def told() -> list[tuple[Problem, str, int]]:
        problems = in_tray(counter, OFFICER).problems
        return [(each.problem, each.place, each.reports) for each in problems]

    def news(fault: PrinterFault | None) -> PrintNews:
        return PrintNews("", "tickets", JobState.QUEUED, fault, "words")

    parent.print_told.emit(news(PrinterFault.BUSY))
    parent.print_told.emit(news(None))
    parent.print_told.emit(news(PrinterFault.PAPER_OUT))
    qtbot.waitUntil(lambda: told() == [(Problem.PAPER, counter.device.name, 1)], timeout=10_000)
    parent.print_told.emit(news(PrinterFault.PAPER_OUT))
    parent.print_told.emit(news(PrinterFault.COVER_OPEN))
    qtbot.waitUntil(lambda: len(told()) == 2, timeout=10_000)
    assert set(told()) == {
        (Problem.PAPER, counter.device.name, 1),
        (Problem.PRINTER, counter.device.name, 1),
    }
    assert heard, "other programs and the line are woken"
    caretaker.close()
    counter.store.close()


def test_staff_are_told_that_no_backup_can_be_made(home: Home, qtbot: QtBot) -> None:
    """A backup that silently fails is found out on the day it is needed."""
    counter = open_counter(home, FakeClock(at("12:00")))
    home.backups.rmdir() if home.backups.is_dir() else None
    home.backups.write_text("not a folder", encoding="utf-8")
    parent = Changes()
    caretaker = Caretaker(home, counter, parent)
    with qtbot.waitSignal(caretaker.fault_told, timeout=10_000) as told:
        caretaker.take_care()
    assert told.args is not None
    assert "backup could not be made" in told.args[0]
    caretaker.close()
    counter.store.close()
