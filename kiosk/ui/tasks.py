"""Work off the window's thread: one thread that does one thing after another and answers by a signal.

The store's work goes to one `Tasks` (SQLite has one writer), slow devices to another, so that a
printer that hangs holds up no check-in. An answer is delivered in the window's thread; where whoever
asked has gone meanwhile, it is dropped.
"""

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from kiosk.domain.errors import KioskError

T = TypeVar("T")


@dataclass(slots=True, eq=False)
class Task:
    """One piece of work asked for.

    The answers' types are checked where the work is submitted; in the queue they are all alike.
    """

    owner: QObject | None
    work: Callable[[], Any] | None
    done: Callable[[Any], None] | None
    failed: Callable[[KioskError], None] | None

    def cancel(self) -> None:
        """Drop the answer; the work too, if it has not begun. What it held is let go."""
        self.owner = self.work = self.done = self.failed = None


@dataclass(frozen=True, slots=True)
class _Answer:
    task: Task
    value: Any
    error: BaseException | None


class Tasks(QObject):
    """A worker thread, made and closed in the window's thread.

    Signals:
        answered: from the worker to the window's thread; nobody else listens.
    """

    answered = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._queue: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        self._is_closed = False
        self.answered.connect(self.on_answered, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[KioskError], None],
    ) -> Task:
        """Run `work` in the worker thread; then `done(result)` or `failed(error)` in the window's thread.

        `work` takes what it needs with it and touches no widget; its result is frozen data. An
        expected failure (`KioskError`) goes to `failed`; every other exception is a bug and goes to the
        crash hook. Neither is called once `owner` is gone or the returned task is cancelled.

        Raises:
            RuntimeError: the worker is closed.
        """
        if self._is_closed:
            message = f"the worker {self.objectName()} is closed"
            raise RuntimeError(message)
        task = Task(owner, work, done, failed)
        self._queue.put(task)
        return task

    def close(self, wait_s: float = 5.0) -> bool:
        """Finish what was submitted, deliver no more answers, end the thread.

        Returns:
            Whether the thread ended in time; one that hangs in a device is left to die with the program.
        """
        if not self._is_closed:
            self._is_closed = True
            self._queue.put(None)
        if QThread.currentThread() is self.thread():
            self._thread.join(wait_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (task := self._queue.get()) is not None:
            work = task.work
            if work is None:
                continue
            value: Any = None
            error: BaseException | None = None
            try:
                value = work()
            except Exception as caught:  # noqa: BLE001 - a thread's border: it is raised again in the window's
                error = caught
            if shiboken6.isValid(self):  # not so where a program ends without closing its workers
                self.answered.emit(_Answer(task, value, error))
            del task, work, value, error  # while it waits for more, the thread keeps nothing of a visitor

    @Slot(object)
    def on_answered(self, answer: _Answer) -> None:
        """Hand an answer to whoever asked, if they are still there."""
        task = answer.task
        owner, done, failed = task.owner, task.done, task.failed
        task.cancel()
        if self._is_closed or owner is None or done is None or failed is None or not shiboken6.isValid(owner):
            return
        match answer.error:
            case None:
                done(answer.value)
            case KioskError():
                failed(answer.error)
            case bug:
                raise bug
