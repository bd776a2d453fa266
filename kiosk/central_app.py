"""`kiosk manager --central`: the manager's window over the reports of every station."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from kiosk.app import begin, until_closed
from kiosk.domain.errors import KioskError
from kiosk.domain.staff import Actor, Role
from kiosk.home import SystemClock, default_home
from kiosk.service.overview import Overview
from kiosk.service.ports import Clock
from kiosk.store import central
from kiosk.store.central import CentralStore
from kiosk.sync import line
from kiosk.sync.centre import keeper
from kiosk.sync.centre.home import CentralHome
from kiosk.ui.look import Look, staff_look
from kiosk.ui.manager.surroundings import CentralSession
from kiosk.ui.manager.window import ManagerWindow
from kiosk.ui.session import Changes
from kiosk.ui.tasks import Tasks

MANAGER = Actor("centre", Role.MANAGER)
LOOK_MS = 1_000
"""How often the reports are asked whether they have moved."""


class CentralProgram(QObject):
    """The manager's window at the centre. Whatever it asks of the database, it asks off its own thread.

    Attributes:
        window: what is shown.
        changes: says that the reports have moved, or that the centre is lost or found again.
    """

    def __init__(
        self,
        connect: Callable[[], Any],
        exports: Path,
        *,
        clock: Clock | None = None,
        look: Look | None = None,
    ) -> None:
        """A program.

        Args:
            connect: opens a connection of somebody who may read the reports. Raises
                `CentreUnavailable`, `CentreRefused`.
            exports: the folder that exports are written to.
            clock: the machine's without it.
            look: how the window looks.
        """
        super().__init__()
        self.changes = Changes(self)
        self._connect = connect
        self._exports = exports
        self._clock = clock or SystemClock()
        self._apart: list[tuple[Tasks, CentralStore]] = []
        figures, checks = self._session("figures"), self._session("checks")
        looking = self._session("looking")
        self._looking = looking.counter.store, looking.store_tasks
        self._is_looking = False
        self._seen: tuple[int, int] | None = None
        self.window = ManagerWindow(figures, look or staff_look(), checks=checks)
        self._poll = QTimer(self, interval=LOOK_MS)
        self._poll.timeout.connect(self._look)

    def start(self) -> None:
        """Begin to look for what is new."""
        self._poll.start()

    def close(self) -> None:
        """End the window, its timer, threads and connections."""
        self._poll.stop()
        self.window.close()
        self.window.deleteLater()
        for tasks, store in self._apart:
            if tasks.close():
                store.close()

    def _session(self, name: str) -> CentralSession:
        """Surroundings with a thread and a connection of their own."""
        store = CentralStore(self._connect, line.in_plain_words)
        tasks = Tasks(name, self)
        self._apart.append((tasks, store))
        overview = Overview(store, self._clock)
        return CentralSession(overview, MANAGER, tasks, self.changes, self._exports)

    def _look(self) -> None:
        if self._is_looking:
            return  # an answer is still due; a dead line takes seconds to be noticed
        self._is_looking = True
        store, tasks = self._looking

        def look() -> tuple[int, int]:
            with store.reading() as connection:
                return central.moved(connection)

        tasks.submit(self, look, self._on_looked, self._on_lost)

    def _on_looked(self, found: tuple[int, int]) -> None:
        self._is_looking = False
        if found != self._seen:
            self._seen = found
            self.changes.changed.emit(frozenset())

    def _on_lost(self, _failed: KioskError) -> None:
        """The window asks itself and then says, in its own place, what is wrong."""
        self._is_looking = False
        if self._seen is not None:
            self._seen = None
            self.changes.changed.emit(frozenset())


def show() -> int:
    """Show the window over the centre in KIOSK_HOME until it is closed; answers with the exit status.

    Raises:
        SettingsFaulty: there is no centre, its files are faulty, or there is no display.
    """
    home = CentralHome(default_home().root)
    keeper.line_of(home)  # a faulty file is told before a window opens
    application, handler = begin(home.root / "logs", "The figures as text: kiosk report")
    program = CentralProgram(lambda: keeper.connect(home), home.root / "exports")
    program.window.setWindowTitle("All stations – manager")
    program.window.showMaximized()
    program.start()
    return until_closed(application, program.close, handler)
