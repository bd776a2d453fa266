"""Reads what the first page shows: again after every change, never twice at once."""

from PySide6.QtCore import QObject, Signal

from kiosk.domain.errors import KioskError
from kiosk.service.welcome import WelcomeView, welcome_view
from kiosk.ui.session import Session


class WelcomeReader(QObject):
    """Keeps the first page's data.

    Signals:
        read: the data are there, a `WelcomeView`.
        failed: the store did not answer; words for staff.
    """

    read = Signal(object)
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.view: WelcomeView | None = None
        self._session = session
        self._is_reading = False
        self._is_stale = False

    def refresh(self) -> None:
        """Read now, or, while it reads, once more afterwards."""
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading, self._is_stale = True, False
        counter, actor = self._session.counter, self._session.actor
        self._session.store_tasks.submit(
            self, lambda: welcome_view(counter, actor), self._on_read, self._on_failed
        )

    def put_off(self) -> None:
        """Something has changed that nobody sees just now; `catch_up` reads it."""
        self._is_stale = True

    def catch_up(self) -> None:
        """Read what was put off."""
        if self._is_stale:
            self.refresh()

    def _on_read(self, view: WelcomeView) -> None:
        self._is_reading = False
        self.view = view
        self.read.emit(view)

    def _on_failed(self, error: KioskError) -> None:
        self._is_reading = False
        self.failed.emit(str(error))
