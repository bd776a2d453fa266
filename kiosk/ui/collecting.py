"""Collecting garbage in the window's thread only.

Python's collector runs in whichever thread happens to allocate. Where it then frees a widget that was part
of a cycle, Qt destroys it in a worker's thread, and the program ends with a segmentation fault (PySide).
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500


class Collector(QObject):
    """Takes the collector's place from now on: the same generations, looked after by a timer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def _collect(self) -> None:
        collect_due(self._thresholds)


def collect_due(thresholds: tuple[int, int, int]) -> None:
    """Collect the oldest generation whose turn it is."""
    young, middle, old = gc.get_count()
    if young <= thresholds[0]:
        return
    generation = 0
    if middle > thresholds[1]:
        generation = 2 if old > thresholds[2] else 1
    gc.collect(generation)
