"""How long the window waits for a visitor: it asks whether somebody is there, and forgets in the end."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot


@dataclass(frozen=True, slots=True)
class Pace:
    """Times in ticks, which are usually seconds (domain rules: warn at least 20 s before).

    Attributes:
        idle: without a touch until it asks whether somebody is there.
        warning: from that question until everything is forgotten.
        last: how long the ticket stays.
    """

    idle: int = 60
    warning: int = 20
    last: int = 30
    tick_ms: int = 1000


class Patience(QObject):
    """Counts the seconds since the last touch.

    Signals:
        doubted: nobody has touched anything for long; whoever is there should be asked.
        counted: so many seconds are left of so many.
        ended: nobody is there any more.
    """

    doubted = Signal()
    counted = Signal(int, int)
    ended = Signal()

    def __init__(self, pace: Pace, parent: QObject) -> None:
        super().__init__(parent)
        self.pace = pace
        self._quiet = 0
        self._is_last = False
        self._is_paused = False
        self._timer = QTimer(self, interval=pace.tick_ms)
        self._timer.timeout.connect(self.on_tick)

    def watch(self, *, is_in_use: bool, is_last: bool) -> None:
        """Begin to count where something could be forgotten; `is_last`: on a page that leaves by itself."""
        self._is_last = is_last
        if not is_in_use:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def pause(self, *, is_paused: bool) -> None:
        """While the store works, the visitor is the one who waits."""
        self._is_paused = is_paused

    def touched(self) -> None:
        """Somebody is there."""
        self._quiet = 0

    @Slot()
    def on_tick(self) -> None:
        """A second has gone by."""
        if self._is_paused:
            return
        self._quiet += 1
        pace = self.pace
        if self._is_last:
            self._count(pace.last - self._quiet, pace.last)
        elif self._quiet == pace.idle:
            self.doubted.emit()
        elif self._quiet > pace.idle:
            self._count(pace.idle + pace.warning - self._quiet, pace.warning)

    def _count(self, left: int, total: int) -> None:
        if left > 0:
            self.counted.emit(left, total)
        else:
            self.ended.emit()
