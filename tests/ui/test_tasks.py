"""Work off the window's thread."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from kiosk.domain.errors import KioskError, StoreBusy
from kiosk.ui.tasks import Tasks


class Asker(QObject):
    """Somebody who asks and keeps what comes back, with the thread it came in."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[KioskError] = []
        self.threads: list[QThread] = []

    def on_done(self, result: object) -> None:
        self.results.append(result)
        self.threads.append(QThread.currentThread())

    def on_failed(self, error: KioskError) -> None:
        self.errors.append(error)
        self.threads.append(QThread.currentThread())


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    """A worker that is closed afterwards and leaves no thread behind."""
    before = set(threading.enumerate())
    worker = Tasks("test worker")
    yield worker
    assert worker.close()
    assert set(threading.enumerate()) == before


def _fail() -> None:
    raise StoreBusy


def test_work_runs_elsewhere_and_its_result_comes_back_here(qtbot: QtBot, tasks: Tasks) -> None:
    """A slow disk never freezes a window, and a result never meets a widget in the wrong thread."""
    asker = Asker()
    tasks.submit(asker, lambda: threading.current_thread().name, asker.on_done, asker.on_failed)
    qtbot.waitUntil(lambda: bool(asker.results))
    assert asker.results == ["test worker"]
    assert asker.threads == [asker.thread()]


def test_work_is_done_in_the_order_asked(qtbot: QtBot, tasks: Tasks) -> None:
    """A call must not overtake the check-in before it."""
    asker = Asker()
    for number in range(50):
        tasks.submit(asker, lambda number=number: number, asker.on_done, asker.on_failed)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(asker.results) == 50)
    assert asker.results == list(range(50))


def test_an_expected_failure_goes_to_whoever_asked(qtbot: QtBot, tasks: Tasks) -> None:
    """A busy store is something a page can say in plain words."""
    asker = Asker()
    tasks.submit(asker, _fail, asker.on_done, asker.on_failed)
    qtbot.waitUntil(lambda: bool(asker.errors))
    assert [error.code for error in asker.errors] == ["store_busy"]
    assert asker.results == []


def test_a_bug_goes_to_the_crash_hook(qtbot: QtBot, tasks: Tasks) -> None:
    """A mistake of ours is logged with its place, not shown as a busy printer; the worker goes on."""
    asker = Asker()
    with qtbot.captureExceptions() as caught:
        tasks.submit(asker, lambda: 1 // 0, asker.on_done, asker.on_failed)
        tasks.submit(asker, lambda: "next", asker.on_done, asker.on_failed)
        qtbot.waitUntil(lambda: bool(asker.results))
    assert [kind for kind, _error, _trace in caught] == [ZeroDivisionError]
    assert asker.errors == []


def test_an_answer_for_somebody_gone_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    """A page that was left while its work ran is not called back from the dead."""
    asker, witness = Asker(), Asker()
    gate = threading.Event()
    tasks.submit(asker, gate.wait, asker.on_done, asker.on_failed)
    with qtbot.waitSignal(asker.destroyed):
        asker.deleteLater()
    gate.set()
    tasks.submit(witness, lambda: "after", witness.on_done, witness.on_failed)
    qtbot.waitUntil(lambda: bool(witness.results))
    assert asker.results == []


def test_a_cancelled_task_is_neither_begun_nor_answered(qtbot: QtBot, tasks: Tasks) -> None:
    """*Exit this page* forgets what was asked, though the window stays."""
    asker, witness = Asker(), Asker()
    gate = threading.Event()
    begun: list[str] = []
    running = tasks.submit(asker, gate.wait, asker.on_done, asker.on_failed)
    waiting = tasks.submit(asker, lambda: begun.append("begun"), asker.on_done, asker.on_failed)
    running.cancel()
    waiting.cancel()
    gate.set()
    tasks.submit(witness, lambda: "after", witness.on_done, witness.on_failed)
    qtbot.waitUntil(lambda: bool(witness.results))
    assert asker.results == []
    assert begun == []


def test_closing_finishes_what_was_asked(qtbot: QtBot) -> None:
    """A visit that was confirmed a moment before the end is on disk; only the answer is not delivered."""
    worker, asker = Tasks("closing worker"), Asker()
    written: list[int] = []
    for number in range(20):
        worker.submit(asker, lambda number=number: written.append(number), asker.on_done, asker.on_failed)  # type: ignore[misc]
    assert worker.close()
    assert written == list(range(20))
    qtbot.wait(1)
    assert asker.results == []


def test_a_closed_worker_takes_nothing(tasks: Tasks) -> None:
    """Work handed in too late is a bug that shows, not a silence."""
    asker = Asker()
    assert tasks.close()
    with pytest.raises(RuntimeError):
        tasks.submit(asker, lambda: 1, asker.on_done, asker.on_failed)


def test_a_worker_that_hangs_does_not_hold_up_the_end() -> None:
    """A printer that never answers must not keep the program from closing; the caller learns of it."""
    worker, asker = Tasks("hanging worker"), Asker()
    gate = threading.Event()
    worker.submit(asker, gate.wait, asker.on_done, asker.on_failed)
    assert not worker.close(wait_s=0.01)
    gate.set()
    assert worker.close()
