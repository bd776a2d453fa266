"""The spool: documents go in, and each is printed once, whatever happens meanwhile.

Several programs of a device share one store and so one spool. For each printer one of them, which holds the
lock beside the store, does the work; the others read what becomes of the jobs and tell their windows too.
"""

import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.domain.errors import PrinterUnavailable
from kiosk.domain.printing import JobKind, PrintJob, PrintNews
from kiosk.printing.driver import Driver
from kiosk.printing.printer_line import Pace, PrinterLine
from kiosk.service import spooling
from kiosk.service.ports import Clock
from kiosk.store.store import Store


class Spool:
    """Takes documents in, and prints each once.

    `told` is called on the printers' threads.
    """

    def __init__(
        self,
        drivers: Mapping[str, Driver],
        open_store: Callable[[], Store],
        clock: Clock,
        locks: Path,
        told: Callable[[PrintNews], None],
        *,
        written: Callable[[], None] = lambda: None,
        pace: Pace | None = None,
    ) -> None:
        """A spool that has not begun to work.

        Args:
            drivers: the printers, by the names they have in the station file.
            open_store: a connection of its own to the device's store, for each thread.
            locks: the folder beside the store in which the locks lie.
            clock: tells how old jobs are.
            told: hears what becomes of jobs and printers.
            written: called after each change, so that it can wake the device's other programs.
            pace: how patient it is.
        """
        self._store = open_store()
        self._storing = threading.Lock()
        self._clock = clock
        self._lines = {
            name: PrinterLine(
                name,
                driver,
                open_store(),
                clock,
                locks / f"printer-{name}.lock",
                told,
                written,
                pace or Pace(),
            )
            for name, driver in drivers.items()
        }
        self._written = written

    def start(self) -> None:
        """Begin; what an earlier program left is taken up again."""
        for line in self._lines.values():
            line.start()

    def submit(self, printer: str, page: str, kind: JobKind, pdf: bytes, *, copies: int = 1) -> PrintJob:
        """Put a document into the spool, from any thread; it is on disk when this returns.

        Raises:
            PrinterUnavailable: this device has no printer of that name.
            StoreUnavailable: or one of its kinds.
        """
        line = self._lines.get(printer)
        if line is None:
            raise PrinterUnavailable(f"This device has no printer “{printer}”.")
        with self._storing:
            job = spooling.submit(
                self._store, self._clock.now(), page=page, printer=printer, kind=kind, pdf=pdf, copies=copies
            )
        line.taken_in(job)
        self._written()
        return job

    def nudge(self) -> None:
        """Another program has written, or staff have decided: look at once. From any thread."""
        for line in self._lines.values():
            line.nudge()

    def close(self) -> None:
        """End promptly; what is under way is kept and taken up again by the next program."""
        for line in self._lines.values():
            line.end()
        for line in self._lines.values():
            line.join()
        with self._storing:
            self._store.close()
