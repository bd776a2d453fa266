"""One window as its command starts it, telling when its first page is painted and how much memory it takes.

`python -m tests.bench.driven ROLE [CHECK_INS]`: runs `kiosk ROLE` on the device in KIOSK_HOME, writes
lines of JSON, and ends.
"""

import gc
import json
import sys
import time
from pathlib import Path
from typing import Any

TOGETHER = 20


def main(role: str, check_ins: int) -> None:
    """Run the command with an ear on its window."""
    from kiosk import app  # noqa: PLC0415 - what the command itself imports is part of what is measured

    start = app.Program.start

    def started(self: app.Program) -> None:
        start(self)
        _Ear(self, role, check_ins).listen()

    app.Program.start = started  # type: ignore[method-assign]  # the command itself makes the program
    sys.argv = ["kiosk", role]
    from kiosk.cli import main as command  # noqa: PLC0415 - as above

    command()


class _Ear:
    """Hears the first page being painted, waits until the program is at rest, measures, and ends it."""

    def __init__(self, program: Any, role: str, check_ins: int) -> None:
        from kiosk.settings import Window  # noqa: PLC0415 - after the command has started

        self.program = program
        self.window = program.windows[Window(role)]
        self.role = role
        self.check_ins = check_ins
        self.is_told = False
        self.in_house: list[Any] = []

    def listen(self) -> None:
        if self.role == "touch":
            self.window.page_painted.connect(lambda _: self._painted())
        else:
            from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: PLC0415 - loaded by the command

            ear = self

            class Filter(QObject):
                def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
                    if event.type() is QEvent.Type.Paint and ear.has_data:
                        QTimer.singleShot(0, ear._painted)
                    return False

            self.has_data = False
            self.window.painted_view.connect(self._filled)
            self.filter = Filter(self.window)
            self.window.waiting.queue.viewport().installEventFilter(self.filter)

    def _filled(self) -> None:
        self.has_data = True

    def _painted(self) -> None:
        if self.is_told:
            return
        self.is_told = True
        _tell(painted_ns=time.monotonic_ns())
        from PySide6.QtCore import QTimer  # noqa: PLC0415 - loaded by the command

        QTimer.singleShot(1_500, self._at_rest)

    def _at_rest(self) -> None:
        modules = sorted(sys.modules)
        from tests.bench import commits  # noqa: F401, PLC0415 - so that it is not counted as growth

        gc.collect()
        _tell(pss_mb=_pss_mb(), modules=modules)
        self._go_on() if self.check_ins else self._end()

    def _go_on(self) -> None:
        """Twenty visitors, then the window gets its turn, as often as was asked for."""
        if self.check_ins > 0:
            self.check_ins -= TOGETHER
            self.program.store_tasks.submit(self.window, self._work, lambda _: self._go_on(), _fail)
        else:
            self._afterwards()

    def _work(self) -> None:
        from kiosk.service import serving  # noqa: PLC0415 - loaded by the command
        from kiosk.service.check_in import check_in  # noqa: PLC0415
        from tests.bench.commits import OPEN, WALK_IN  # noqa: PLC0415
        from tests.bench.ground import OFFICER, VISITOR  # noqa: PLC0415

        counter = self.program.counter
        for _ in range(TOGETHER):
            self.in_house.append(check_in(counter, VISITOR, WALK_IN).visit)
            if len(self.in_house) > OPEN:
                serving.leave(counter, OFFICER, self.in_house.pop(0))

    def _afterwards(self) -> None:
        from PySide6.QtCore import QTimer  # noqa: PLC0415 - loaded by the command

        QTimer.singleShot(1_500, self._after_rest)

    def _after_rest(self) -> None:
        gc.collect()
        _tell(pss_mb=_pss_mb())
        self._end()

    def _end(self) -> None:
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - loaded by the command

        QApplication.exit(0)  # a locked window would refuse to be closed


def _pss_mb() -> float:
    for line in Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise LookupError("Pss")


def _tell(**values: object) -> None:
    sys.stdout.write(f"{json.dumps(values)}\n")
    sys.stdout.flush()


def _fail(error: Exception) -> None:
    raise error


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 0)
