"""Watching a desk's queue being painted, in this process or in one of its own."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from kiosk.app import Program, start_qt
from kiosk.demo.day import HandClock
from kiosk.domain.instant import Instant
from kiosk.home import Home, open_counter
from kiosk.settings import Window
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.look import staff_look

SCREEN = (1920, 1080)


class QueuePainted(QObject):
    """Says which visits are on the desk's screen once its queue has been painted.

    Signals:
        painted: ids of the visits that wait, and the instant (ns, monotonic), after the paint event.
    """

    painted = Signal(object, object)

    def __init__(self, desk: DeskWindow) -> None:
        super().__init__(desk)
        self._desk = desk
        desk.waiting.queue.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._tell)  # the filter sees the event before it is carried out
        return False

    def _tell(self) -> None:
        view = self._desk.presenter.view
        if view is not None:
            self.painted.emit(frozenset(row.visit.id for row in view.waiting), time.monotonic_ns())


def desk_program(home: Home, now: Instant) -> tuple[Program, DeskWindow]:
    """A running desk on a device's store, its clock standing at an instant."""
    counter = open_counter(home, clock=HandClock(now))
    program = Program(home, [Window.DESK], counter=counter, looks={Window.DESK: staff_look()})
    window = program.windows[Window.DESK]
    assert isinstance(window, DeskWindow)
    window.resize(*SCREEN)
    window.show()
    program.start()
    return program, window


def main(root: str, now: str) -> None:
    """A desk of its own: writes a line for each painted queue, ends when its input ends."""
    application = start_qt()
    program, window = desk_program(Home(Path(root)), Instant(int(now)))
    watcher = QueuePainted(window)
    watcher.painted.connect(_write)
    program.device_tasks.submit(window, sys.stdin.read, lambda _: application.quit(), lambda _: None)
    application.exec()
    program.close()


def _write(visits: frozenset[str], at_ns: int) -> None:
    sys.stdout.write(f"{at_ns} {' '.join(visits)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
