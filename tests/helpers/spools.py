"""Spools on real stores, hurried, with what they tell kept."""

import shutil
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.printing import JobKind, JobState, PrinterFault, PrintJob, PrintNews
from kiosk.home import SystemClock
from kiosk.printing.driver import Driver, Keep, held_up, printed, sent
from kiosk.printing.ipp import IppPrinter
from kiosk.printing.ipp_driver import IppDriver
from kiosk.printing.printer_line import Pace
from kiosk.printing.spool import Spool
from kiosk.printing.troubles import Trouble
from kiosk.service.ports import Clock
from kiosk.store import print_jobs
from kiosk.store.store import Store
from tests.helpers.counters import Template, open_store

TICKETS = "tickets"
PDF = b"%PDF-1.7 a ticket"
HURRIED = Pace(ask_s=0.05, longest_s=0.2, idle_s=0.5, twice_s=0.05, watch_s=0.1, line_s=1.0, busy_s=0.3)
ENDED = frozenset({JobState.PRINTED, JobState.FAILED, JobState.UNCERTAIN})


@dataclass
class Told:
    """What a spool has told, in order; any thread may wait for more."""

    news: list[PrintNews] = field(default_factory=list)
    _changed: threading.Condition = field(default_factory=threading.Condition)

    def hear(self, news: PrintNews) -> None:
        with self._changed:
            self.news.append(news)
            self._changed.notify_all()

    def wait(self, is_it: Callable[[PrintNews], bool], within_s: float = 15.0) -> PrintNews:
        """The first news of a kind."""
        until = time.monotonic() + within_s
        with self._changed:
            while True:
                found = next(filter(is_it, self.news), None)
                if found is not None:
                    return found
                left_s = until - time.monotonic()
                assert left_s > 0, f"only this was told: {self.news}"
                self._changed.wait(left_s)

    def end_of(self, job: str) -> PrintNews:
        """How a job has ended."""
        return self.wait(lambda news: news.job == job and news.state in ENDED)

    def fault(self, fault: PrinterFault, job: str | None = None) -> PrintNews:
        """A fault, of a job or of any."""
        return self.wait(lambda news: news.fault is fault and job in {None, news.job})

    def forget(self) -> None:
        """What was told so far."""
        with self._changed:
            self.news.clear()


@dataclass
class Office:
    """A device with a store and printers; its spool is started and ended as often as a test likes.

    Attributes:
        file: the store's.
    """

    file: Path
    told: Told = field(default_factory=Told)
    clock: Clock = field(default_factory=SystemClock)
    _spools: list[Spool] = field(default_factory=list)

    @classmethod
    def make(cls, folder: Path, template: Template) -> "Office":
        """A device below a folder."""
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / "kiosk.db"
        shutil.copyfile(template.file, file)
        return cls(file)

    def store(self) -> Store:
        """A connection of its own to the store."""
        return open_store(self.file)

    def open(
        self, drivers: Mapping[str, Driver] | Driver, pace: Pace = HURRIED, *, told: Told | None = None
    ) -> Spool:
        """A spool at work."""
        named = drivers if isinstance(drivers, Mapping) else {TICKETS: drivers}
        hear = (told or self.told).hear
        spool = Spool(named, self.store, self.clock, self.file.parent, hear, pace=pace)
        self._spools.append(spool)
        spool.start()
        return spool

    def open_ipp(self, uri: str, pace: Pace = HURRIED) -> Spool:
        """A spool at work on one IPP printer."""
        return self.open(IppDriver(TICKETS, IppPrinter(uri)), pace)

    def jobs(self) -> dict[str, PrintJob]:
        """The spool's rows."""
        store = self.store()
        try:
            with store.reading() as connection:
                return {job.job: job for job in print_jobs.of_printer(connection, TICKETS)}
        finally:
            store.close()

    def put(self, job: PrintJob) -> None:
        """Write a row, as an earlier program has left it."""
        store = self.store()
        try:
            with store.exclusive() as connection:
                print_jobs.put(connection, job)
        finally:
            store.close()

    def close(self) -> None:
        """End every spool."""
        for spool in self._spools:
            spool.close()
        self._spools.clear()


def ticket(spool: Spool, page: str, pdf: bytes = PDF) -> PrintJob:
    """A ticket put into a spool."""
    return spool.submit(TICKETS, page, JobKind.TICKET, pdf)


class PaperDriver:
    """A printer that does what a test wants, one step a look.

    Attributes:
        printed: the jobs that came out.
        fault: what is wrong with it.
        keeps: it takes jobs and never ends them.
        breaks: a job at which the program itself fails.
        given_up: the jobs that were taken from its list.
    """

    def __init__(self) -> None:
        self.printed: list[str] = []
        self.fault: Trouble | None = None
        self.keeps = False
        self.breaks = ""
        self.given_up: list[str] = []

    def warm_up(self) -> None:
        """It is always warm."""

    def look(self) -> Trouble | None:
        """What is wrong with it."""
        return self.fault

    def advance(self, job: PrintJob, keep: Keep) -> PrintJob:
        """Send it, then print it."""
        if job.job == self.breaks:
            raise ZeroDivisionError
        if self.fault is not None:
            return held_up(job, self.fault)
        if job.state is JobState.QUEUED:
            keep(sent(job))
            return sent(job)
        if self.keeps:
            return job
        self.printed.append(job.job)
        return printed(job)

    def give_up(self, job: PrintJob) -> None:
        """Remember it."""
        self.given_up.append(job.job)

    def break_off(self) -> None:
        """It never waits."""
