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


def main(role: str, check_ins: int) -> None:
    """Run the command with an ear on its window."""
    from kiosk import app  # noqa: PLC0415 - what the command itself imports is part of what is measured

    start = app.Program.start

    def started(program: app.Program) -> None:
        start(program)
        _Ear(program, role, check_ins).listen()

    app.Program.start = started  # type: ignore[method-assign]
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
        gc.collect()
        _tell(pss_mb=_pss_mb(), modules=sorted(sys.modules))
        if self.check_ins:
            self.program.store_tasks.submit(self.window, self._work, lambda _: self._afterwards(), _fail)
        else:
            self._end()

    def _work(self) -> None:
        from kiosk.service import serving  # noqa: PLC0415 - loaded by the command
        from kiosk.service.check_in import check_in  # noqa: PLC0415
        from tests.bench.commits import WALK_IN  # noqa: PLC0415
        from tests.bench.ground import OFFICER, VISITOR  # noqa: PLC0415

        counter, before = self.program.counter, []
        for _ in range(self.check_ins):
            before.append(check_in(counter, VISITOR, WALK_IN).visit)
            if len(before) > 10:
                serving.leave(counter, OFFICER, before.pop(0))

    def _afterwards(self) -> None:
        from PySide6.QtCore import QTimer  # noqa: PLC0415 - loaded by the command

        QTimer.singleShot(1_500, self._after_rest)

    def _after_rest(self) -> None:
        gc.collect()
        _tell(pss_mb=_pss_mb())
        self._end()

    def _end(self) -> None:
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - loaded by the command

        QApplication.quit()


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
