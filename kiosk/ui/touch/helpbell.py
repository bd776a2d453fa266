"""“Get help now”: calls the desk without a sound and watches for its answer."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import KioskError
from kiosk.service import helping
from kiosk.ui.session import Session
from kiosk.ui.touch.journeys.getting_help import Help

SLOW_MS = 30_000
"""After so long without an answer the visitor is told what else to do."""


class HelpBell(QObject):
    """One visitor's call for help. It goes past the questions to the store, however long those take.

    Signals:
        went: how far the call has come, a `Help`.
        faulted: the store did not take it; words for staff.
    """

    went = Signal(object)
    faulted = Signal(str)

    def __init__(self, session: Session, parent: QObject, *, slow_ms: int = SLOW_MS) -> None:
        super().__init__(parent)
        self._session = session
        self._how_far: Help | None = None
        self._call: SubjectId | None = None
        self._visitor = 0
        self._is_asking = False
        self._slow = QTimer(self, interval=slow_ms, singleShot=True)
        self._slow.timeout.connect(self.on_slow)
        session.changes.changed.connect(self.on_changed)

    def ring(self) -> None:
        """Call an officer, or show again how far the call has come that nobody has answered yet."""
        if self._how_far in {Help.CALLED, Help.SLOW}:
            self.went.emit(Help.CALLED)
            self._go(self._how_far)
            return
        self._call = None
        self._go(Help.CALLED)
        self._slow.start()
        counter, actor, visitor = self._session.counter, self._session.actor, self._visitor
        self._session.store_tasks.submit(
            self,
            lambda: helping.call_for_help(counter, actor),
            lambda call: self._on_called(visitor, call),
            lambda error: self._on_failed(visitor, error),
        )

    def forget(self) -> None:
        """The visitor has gone; the officer comes all the same."""
        self._visitor += 1
        self._how_far = self._call = None
        self._slow.stop()

    def _on_called(self, visitor: int, call: SubjectId) -> None:
        if visitor == self._visitor:
            self._call = call
            self._look()

    def _on_failed(self, visitor: int, error: KioskError) -> None:
        self.faulted.emit(str(error))
        if visitor == self._visitor:
            self._go(Help.FAILED)

    @Slot(frozenset)
    def on_changed(self, subjects: frozenset[SubjectId]) -> None:
        """Something is new in the store: perhaps an officer has answered."""
        if self._call is not None and (not subjects or self._call in subjects):
            self._look()

    def _look(self) -> None:
        call = self._call
        if call is None or self._is_asking or self._how_far not in {Help.CALLED, Help.SLOW}:
            return
        self._is_asking = True
        counter, actor, visitor = self._session.counter, self._session.actor, self._visitor
        self._session.store_tasks.submit(
            self,
            lambda: helping.help_is_answered(counter, actor, call),
            lambda is_answered: self._on_looked(visitor, is_answered=is_answered),
            lambda _: self._on_looked(visitor, is_answered=False),
        )

    def _on_looked(self, visitor: int, *, is_answered: bool) -> None:
        self._is_asking = False
        if visitor != self._visitor:
            self._look()
        elif is_answered:
            self._go(Help.COMING)

    @Slot()
    def on_slow(self) -> None:
        """Nobody has answered."""
        self._go(Help.SLOW)

    def _go(self, how_far: Help) -> None:
        self._how_far = how_far
        if how_far in {Help.COMING, Help.FAILED}:
            self._slow.stop()
        self.went.emit(how_far)
