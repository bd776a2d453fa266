"""What the window asks the store, one question at a time, and what staff must know of it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.errors import KioskError
from kiosk.ui.session import Session
from kiosk.ui.tasks import Task
from kiosk.ui.touch import asking
from kiosk.ui.touch.wishes import Answer, Question

SLOW_MS = 400
"""A visitor notices when an answer takes longer than this."""


class Errands(QObject):
    """One question to the store at a time.

    Signals:
        took_long: the store has not answered yet.
    """

    took_long = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self._faults = {"store": "", "printer": ""}
        self._slow = QTimer(self, interval=SLOW_MS, singleShot=True)
        self._slow.timeout.connect(self.took_long)

    @property
    def is_asking(self) -> bool:
        """Whether the store is still to answer."""
        return self._task is not None

    def ask(
        self,
        question: Question,
        done: Callable[[Question, Answer], None],
        refused: Callable[[Question, KioskError], None],
    ) -> None:
        """Have the store's thread find the answer; then one of the two is called."""
        counter, actor = self._session.counter, self._session.actor
        self._task = self._session.store_tasks.submit(
            self,
            partial(asking.answer, counter, actor, question),
            partial(self._on_done, question, done),
            partial(self._on_refused, question, refused),
        )
        self._slow.start()

    def drop(self) -> None:
        """Nobody wants the answer any more."""
        if self._task is not None:
            self._task.cancel()
        self._end()

    @Slot(str)
    def tell_of_store(self, fault: str) -> None:
        """Tell staff what is wrong with the store; nothing: it works."""
        self._tell("store", fault)

    @Slot(str)
    def tell_of_printer(self, fault: str) -> None:
        """Tell staff what is wrong with a printer; nothing: it takes what it is given."""
        self._tell("printer", fault)

    def _on_done(self, question: Question, done: Callable[[Question, Answer], None], answer: Answer) -> None:
        self._end()
        self._tell("store", "")
        done(question, answer)

    def _on_refused(
        self, question: Question, refused: Callable[[Question, KioskError], None], error: KioskError
    ) -> None:
        self._end()
        refused(question, error)

    def _end(self) -> None:
        self._task = None
        self._slow.stop()

    def _tell(self, what: str, fault: str) -> None:
        # What works again must not hide what still does not.
        if fault or self._faults[what]:
            self._faults[what] = fault
            self._session.changes.fault_told.emit(" ".join(filter(None, self._faults.values())))
