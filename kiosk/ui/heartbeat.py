"""Says every second on standard output that the windows' thread is alive; the supervisor listens."""

import os
import sys

from PySide6.QtCore import QObject, QTimer, Slot

BEAT_MS = 1_000
BEAT = "KIOSK_BEAT"
"""The variable by which a supervisor asks for beats."""


class Heartbeat(QObject):
    """Beats from its creation on. A pipe that nobody reads any more ends it, not the program."""

    @classmethod
    def wanted(cls, parent: QObject) -> "Heartbeat | None":
        """One on standard output, where a supervisor listens."""
        return cls(sys.stdout.fileno(), parent) if os.environ.get(BEAT) else None

    def __init__(self, output: int, parent: QObject) -> None:
        """Beat on a file descriptor."""
        super().__init__(parent)
        self._output = output
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self.on_beat)
        self._timer.start()
        QTimer.singleShot(0, self, self.on_beat)  # once events are being worked off

    @Slot()
    def on_beat(self) -> None:
        """The thread is alive."""
        try:
            os.write(self._output, b".\n")
        except OSError:
            self._timer.stop()
