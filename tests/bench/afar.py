"""A desk of another device: tells when what came is on its disk, and when it is painted.

`python -m tests.bench.afar HOME`: writes lines of `committed` or `painted`, the instant (ns, monotonic)
and visits, and ends when its input ends.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.app import Program, start_qt
from kiosk.home import Home, open_counter
from kiosk.settings import Window
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.look import staff_look
from tests.bench.painting import SCREEN, QueuePainted


def main(root: str) -> None:
    """Run the desk as its command does."""
    application = start_qt()
    home = Home(Path(root))
    program = Program(home, [Window.DESK], counter=open_counter(home), looks={Window.DESK: staff_look()})
    window = program.windows[Window.DESK]
    assert isinstance(window, DeskWindow)
    window.resize(*SCREEN)
    window.show()
    watcher = QueuePainted(window)
    watcher.painted.connect(lambda visits, at_ns: _tell("painted", at_ns, visits))
    program.changes.changed.connect(
        lambda subjects: _tell("committed", time.monotonic_ns(), subjects),
        Qt.ConnectionType.DirectConnection,  # on the thread that has just committed
    )
    program.start()
    program.device_tasks.submit(window, sys.stdin.read, lambda _: application.quit(), lambda _: None)
    application.exec()
    program.close()


def _tell(what: str, at_ns: int, subjects: frozenset[str]) -> None:
    sys.stdout.write(f"{what} {at_ns} {' '.join(subjects)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
