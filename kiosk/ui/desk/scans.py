"""What the desk does with a scanned code: a ticket's visit is looked at, a letter's appointment found."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import KioskError
from kiosk.service import scanning
from kiosk.service.paper import APPOINTMENT_QR
from kiosk.ui.desk.scan_keys import ScanKeys
from kiosk.ui.desk.steps import Steps
from kiosk.ui.session import Session
from kiosk.ui.touch.scanner import without_prefix


class Scans(QObject):
    """Reads codes off the keys and says what is to be done.

    Signals:
        step_requested: a `Step`: a ticket.
        attended: a letter whose visitor has checked in; the visit.
        expected: a letter whose visitor has not; the reference.
        refused: a `KioskError`.
    """

    step_requested = Signal(object)
    attended = Signal(str)
    expected = Signal(str)
    refused = Signal(object)

    def __init__(self, session: Session, steps: Steps, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._steps = steps
        self.keys = ScanKeys(self)
        self.keys.scanned.connect(self.on_scanned)

    @Slot(str)
    def on_scanned(self, text: str) -> None:
        """A ticket or a letter was held to the scanner."""
        if not text.upper().startswith(APPOINTMENT_QR):
            self.step_requested.emit(self._steps.scan(text))
            return
        counter, actor = self._session.counter, self._session.actor
        self._session.store_tasks.submit(
            self,
            lambda: scanning.attended_visit(counter, actor, text),
            partial(self._on_letter_read, without_prefix(text)),
            self._on_refused,
        )

    def _on_letter_read(self, reference: str, visit: SubjectId | None) -> None:
        if visit is None:
            self.expected.emit(reference)
        else:
            self.attended.emit(visit)

    def _on_refused(self, error: KioskError) -> None:
        self.refused.emit(error)
