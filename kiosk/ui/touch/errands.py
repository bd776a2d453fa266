"""What the window has others do: the store's answers, the paper, and what staff must know."""

import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.errors import KioskError
from kiosk.service.paper import TicketPage
from kiosk.ui.session import Session
from kiosk.ui.tasks import Task

T = TypeVar("T")
SLOW_MS = 400
"""A visitor notices when an answer takes longer than this."""
PAPER_AFTER_S = 0.03
"""Laying out paper takes the processor from drawing the page; nobody sees paper come a blink later."""


class Errands(QObject):
    """One question to the store at a time, any number of tickets to the printer.

    Signals:
        took_long: the store has not answered yet.
        printed: for whom, and whether there is paper.
    """

    took_long = Signal()
    printed = Signal(int, bool)

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
        self, work: Callable[[], T], done: Callable[[T], None], refused: Callable[[KioskError], None]
    ) -> None:
        """Have the store's thread do something; then one of the two is called."""
        self._task = self._session.store_tasks.submit(
            self, work, partial(self._on_done, done), partial(self._on_refused, refused)
        )
        self._slow.start()

    def drop(self) -> None:
        """Nobody wants the answer any more."""
        if self._task is not None:
            self._task.cancel()
        self._end()

    def print_ticket(self, page: TicketPage, visitor: int) -> None:
        """Put a ticket on paper, without waiting for it."""

        def work() -> None:
            time.sleep(PAPER_AFTER_S)
            self._session.print_ticket(page)

        self._session.device_tasks.submit(
            self,
            work,
            lambda _: self._on_printed(visitor, ""),
            lambda error: self._on_printed(visitor, str(error)),
        )

    @Slot(str)
    def tell_of_store(self, fault: str) -> None:
        """Tell staff what is wrong with the store; nothing: it works."""
        self._tell("store", fault)

    def _on_done(self, done: Callable[[T], None], answer: T) -> None:
        self._end()
        self._tell("store", "")
        done(answer)

    def _on_refused(self, refused: Callable[[KioskError], None], error: KioskError) -> None:
        self._end()
        refused(error)

    def _end(self) -> None:
        self._task = None
        self._slow.stop()

    def _on_printed(self, visitor: int, fault: str) -> None:
        self._tell("printer", fault)
        self.printed.emit(visitor, not fault)

    def _tell(self, what: str, fault: str) -> None:
        # What works again must not hide what still does not.
        if fault or self._faults[what]:
            self._faults[what] = fault
            self._session.changes.fault_told.emit(" ".join(filter(None, self._faults.values())))
