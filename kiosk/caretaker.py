"""What a device does for itself, beside the counter's work: erase what is due, back up, learn from waits."""

import logging
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.errors import KioskError
from kiosk.domain.instant import local_day
from kiosk.domain.premises import Problem
from kiosk.domain.printing import PrinterFault, PrintNews
from kiosk.domain.staff import Actor, Role
from kiosk.home import Home, open_store
from kiosk.service import erasing, telling, upkeep
from kiosk.service.counter import Counter, corrected_now
from kiosk.store.store import Store
from kiosk.ui.tasks import Tasks

LOG = logging.getLogger("kiosk.caretaker")
CARE_FIRST_MS = 60_000
CARE_EVERY_MS = 3_600_000
"""A minute after start, then every hour: what is due is erased, and the day's backup is made."""
STUDY_FIRST_MS = 5_000
STUDY_EVERY_MS = 60_000
"""Soon after start, then every minute: the waits that have ended say how long the next may be."""
STUDY_PAUSE_S = 0.001
"""After each wait learnt, so that the window's thread never waits for the interpreter."""
DEVICE = Actor("device", Role.VISITOR)
CARETAKER = Actor("device", Role.ADMINISTRATOR)
"""The device itself: what it tells, and what it looks after."""


class Caretaker(QObject):
    """Works on a thread of its own, with connections to the store of its own.

    Signals:
        fault_told: words for staff about something that could not be done.
    """

    fault_told = Signal(str)

    def __init__(self, home: Home, counter: Counter, parent: QObject) -> None:
        super().__init__(parent)
        self._home = home
        self._counter = counter
        self._tasks = Tasks("care", self)
        self._care = QTimer(self, interval=CARE_FIRST_MS)
        self._care.timeout.connect(self.take_care)
        self._study = QTimer(self, interval=STUDY_FIRST_MS)
        self._study.timeout.connect(self.learn)

    def start(self) -> None:
        """Begin; nothing is done at once, so that the windows come first."""
        self._care.start()
        self._study.start()

    def close(self) -> None:
        """Finish what is being done, and nothing more."""
        self._care.stop()
        self._study.stop()
        self._tasks.close()

    def learn(self) -> None:
        """What has ended since the last time says how long the next visitor may wait."""
        self._study.setInterval(STUDY_EVERY_MS)
        counter = self._counter

        def study(store: Store) -> None:
            with store.reading() as connection:
                now = corrected_now(counter, connection)
            counter.estimates.learn(store, counter.station.id, now, pause_s=STUDY_PAUSE_S)

        self._submit(study, "waits could not be learnt from", "")

    @Slot(object)
    def on_print_told(self, news: PrintNews) -> None:
        """A printer of this device does not print, and perhaps nobody is near."""
        if news.fault is not None and news.fault is not PrinterFault.BUSY:
            is_paper = news.fault is PrinterFault.PAPER_OUT
            self.on_problem_found(Problem.PAPER if is_paper else Problem.PRINTER)

    @Slot(object)
    def on_problem_found(self, problem: Problem) -> None:
        """Every desk of the station is to know."""
        counter = self._counter

        def tell(store: Store) -> None:
            store.changed = counter.store.changed  # the line and the other programs hear of it at once
            telling.report_fault(replace(counter, store=store), DEVICE, problem)

        self._submit(tell, "a fault could not be told", "")

    def take_care(self) -> None:
        """Erase first: what is erased is in no backup made afterwards."""
        self._care.setInterval(CARE_EVERY_MS)
        counter, folder = self._counter, self._home.backups
        day = local_day(counter.clock.now())

        def erase(store: Store) -> None:
            erasing.erase_due(replace(counter, store=store), CARETAKER)

        def back_up(store: Store) -> None:
            if not any(file.stem.endswith(day.isoformat()) for file in upkeep.backups(CARETAKER, folder)):
                upkeep.back_up(store, CARETAKER, folder, day)

        self._submit(erase, "erasing failed", "What is due could not be erased.")
        self._submit(back_up, "backup failed", "Today's backup could not be made.")

    def _submit(self, task: Callable[[Store], None], logged: str, told: str) -> None:
        """Do something with the store. A failure is logged, and told where there are words for staff."""

        def work() -> None:
            store = open_store(self._home, self._home.keys)
            try:
                task(store)
            finally:
                store.close()

        def failed(error: KioskError) -> None:
            LOG.warning("%s: %s", logged, error.code)
            if told:
                self.fault_told.emit(f"{told} {error}")

        self._tasks.submit(self, work, lambda _: None, failed)
