"""One printer: its thread, the jobs that stand in line for it, and how long each is waited for."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout
from msgspec.structs import replace

from kiosk.domain.errors import StoreUnavailable
from kiosk.domain.instant import MINUTE_MS, Instant
from kiosk.domain.printing import ENDED_STATES, OPEN_STATES, JobState, PrinterFault, PrintJob, PrintNews
from kiosk.printing.driver import Driver, failed, uncertain
from kiosk.printing.troubles import Trouble
from kiosk.service.ports import Clock
from kiosk.store import print_jobs
from kiosk.store.store import Store

LOG = logging.getLogger("kiosk.printing")
DAY_MS = 24 * 60 * MINUTE_MS
_BUG = "Printing stopped because something is wrong with this program. Please tell the administrator."


@dataclass(frozen=True, slots=True)
class Pace:
    """How patient the spool is.

    Attributes:
        ask_s: between two looks at a job that is under way, or at a printer that wants paper.
        longest_s: the longest pause after a printer that does not answer or is busy; it grows up to it.
        idle_s: between two looks at a printer that has nothing to do.
        twice_s: before the second look at what is wrong with it: another device may just have been printing.
        watch_s: between two looks at jobs that another program works at.
        line_s: how long a job that goes well keeps those behind it waiting.
        busy_s: how long a printer may do other work before anybody is told.
        waiting_ms: how old a job may become before anything of it is sent; then nobody waits for it.
        lost_ms: how long a printer that has a job may not answer, or not print for a reason of its own; one
            that gives no reason has as long as `waiting_ms`.
    """

    ask_s: float = 0.25
    longest_s: float = 15.0
    idle_s: float = 30.0
    twice_s: float = 3.0
    watch_s: float = 2.0
    line_s: float = 30.0
    busy_s: float = 3.0
    waiting_ms: int = 10 * MINUTE_MS
    lost_ms: int = 60 * MINUTE_MS


class PrinterLine:
    """A printer, its thread and the jobs that stand in line for it."""

    def __init__(
        self,
        name: str,
        driver: Driver,
        store: Store,
        clock: Clock,
        lock: Path,
        told: Callable[[PrintNews], None],
        written: Callable[[], None],
        pace: Pace,
    ) -> None:
        self._name = name
        self._driver = driver
        self._store = store
        self._clock = clock
        self._lock = FileLock(lock, timeout=0)
        self._told = told
        self._written = written
        self._pace = pace
        self._silent_ms = {
            None: pace.waiting_ms,
            PrinterFault.OFFLINE: pace.lost_ms,
            PrinterFault.OTHER: pace.lost_ms,
        }
        self._is_ending = threading.Event()
        self._woken = threading.Event()
        self._known: dict[str, PrintNews] = {}
        self._trouble: Trouble | None = None
        self._suspected: Trouble | None = None
        self._pause_s = 0.0
        self._busy_since: float | None = None
        self._looked_at = 0.0
        self._pruned_at: Instant | None = None
        self._thread = threading.Thread(target=self._run, name=f"printer {name}", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def taken_in(self, job: PrintJob) -> None:
        """Look at a job that has just been put in, or that was there already."""
        if job.state not in OPEN_STATES:
            self._told(job.news)  # whoever asked for it again is told how it ended
        self.nudge()

    def nudge(self) -> None:
        self._woken.set()

    def end(self) -> None:
        self._is_ending.set()
        self._driver.break_off()
        self._woken.set()

    def join(self) -> None:
        if self._thread.is_alive():
            self._thread.join(timeout=2.5)

    # --- on the thread -----------------------------------------------------------------------------

    def _run(self) -> None:
        self._known = {job.job: job.news for job in self._rows() if job.state not in OPEN_STATES}
        self._driver.warm_up()
        while not self._is_ending.is_set():
            try:
                with self._lock:
                    self._work()
            except Timeout:
                self._watch()
            except OSError as failed_to:
                LOG.warning("the lock of printer %s cannot be had: %s", self._name, failed_to.strerror)
                self._rest(self._pace.longest_s)
        self._store.close()

    def _work(self) -> None:
        """Print, as long as this program runs."""
        while not self._is_ending.is_set():
            try:
                self._tidy()
                pause_s = self._round()
            except StoreUnavailable as unavailable:
                LOG.warning("printer %s: %s", self._name, unavailable.code)
                pause_s = self._pace.watch_s
            except Exception:  # a thread's border: a bug must neither end the thread nor go untold
                LOG.exception("bug")
                self._tell_of_printer(Trouble(PrinterFault.OTHER, _BUG))
                pause_s = self._pace.longest_s
            self._rest(pause_s)

    def _watch(self) -> None:
        """Another program works this printer: tell what it writes."""
        jobs = self._rows()
        self._known = {job.job: self._known[job.job] for job in jobs if job.job in self._known}
        for job in jobs:
            self._tell(job)
        has_open = any(job.state in OPEN_STATES for job in jobs)
        self._rest(self._pace.ask_s if has_open else self._pace.watch_s)

    def _rows(self) -> list[PrintJob]:
        try:
            with self._store.reading() as connection:
                return print_jobs.of_printer(connection, self._name)
        except StoreUnavailable as unavailable:
            LOG.warning("printer %s: %s", self._name, unavailable.code)
            return []

    def _round(self) -> float:
        """Take every job in line as far as it goes now; answers with how long to wait before the next."""
        with self._store.reading() as connection:
            jobs = print_jobs.open_jobs(connection, self._name)
        if not jobs:
            return self._idle()
        ahead: PrintJob | None = None
        for job in jobs:
            if self._is_ending.is_set():
                break
            if ahead is not None and ahead.state in OPEN_STATES and self._keeps_waiting(ahead):
                after = self._behind(job, ahead)
            else:
                after = ahead = self._advanced(job)
            if self._is_ending.is_set() and after.fault is PrinterFault.OFFLINE:
                break  # it was we who broke off
            if after != job:
                self._keep(after)
            self._tell(after)
        return self._pause(ahead)

    def _advanced(self, job: PrintJob) -> PrintJob:
        if (given_up := self._given_up(job)) is not None:
            return given_up
        try:
            after = self._driver.advance(job, self._keep_and_tell)
        except StoreUnavailable:
            raise
        except Exception:  # a thread's border: a bug must not hold up everybody's tickets for ever
            LOG.exception("bug")
            return uncertain(job, _BUG) if job.state is JobState.SENT else failed(job, _BUG)
        return self._patient(after)

    def _patient(self, job: PrintJob) -> PrintJob:
        """The job; that its printer is busy is told only when it takes long."""
        if job.fault is not PrinterFault.BUSY:
            self._busy_since = None
            return job
        now = time.monotonic()
        self._busy_since = self._busy_since or now
        return job if now - self._busy_since >= self._pace.busy_s else replace(job, fault=None, message=None)

    def _given_up(self, job: PrintJob) -> PrintJob | None:
        """The job that nobody waits for any more, or that nobody can follow any more; None: it goes on."""
        now = self._clock.now()
        if job.state is JobState.QUEUED and now - job.created_at > self._pace.waiting_ms:
            self._driver.give_up(job)
            minutes = self._pace.waiting_ms // MINUTE_MS
            why = f" {job.message}" if job.message else ""
            return failed(
                job, f"Nobody waits for it any more: it was not printed within {minutes} minutes.{why}"
            )
        if job.state is JobState.SENT and job.fault in self._silent_ms:
            silent_ms = self._silent_ms[job.fault]
            if now - job.changed_at > silent_ms:
                self._driver.give_up(job)  # what staff decide about must not come out by itself later
                minutes = silent_ms // MINUTE_MS
                words = (
                    f"Printer “{self._name}” has the job and has done nothing about it for {minutes} minutes."
                )
                return uncertain(replace(job, fault=None), words)
        return None

    def _keeps_waiting(self, ahead: PrintJob) -> bool:
        """Whether a job still keeps those behind it waiting."""
        if ahead.state is JobState.QUEUED or ahead.fault is not None:
            return True
        return self._clock.now() - ahead.changed_at < self._pace.line_s * 1000

    def _behind(self, job: PrintJob, ahead: PrintJob) -> PrintJob:
        """A job that waits for another: what holds that up holds this up too."""
        given_up = self._given_up(job)
        return given_up or replace(job, fault=ahead.fault, message=ahead.message)

    def _idle(self) -> float:
        """Look at a printer without jobs now and then, so that staff know before a visitor does."""
        self._pause_s = 0.0
        now = time.monotonic()
        due_s = self._looked_at + self._pace.idle_s - now
        if self._looked_at and due_s > 0:
            return due_s
        self._looked_at = now
        found = self._driver.look()
        if self._is_ending.is_set():
            return 0.0
        if found not in {None, self._trouble, self._suspected}:
            self._suspected = found
            self._looked_at += self._pace.twice_s - self._pace.idle_s
            return self._pace.twice_s
        self._suspected = None
        self._tell_of_printer(found)
        return self._pace.idle_s

    def _pause(self, ahead: PrintJob | None) -> float:
        if ahead is None or ahead.state not in OPEN_STATES:
            return 0.0
        is_unreached = (
            ahead.fault in {PrinterFault.OFFLINE, PrinterFault.BUSY} or self._busy_since is not None
        )
        longest_s = self._pace.longest_s if is_unreached else self._pace.ask_s
        self._pause_s = min(longest_s, max(self._pace.ask_s, self._pause_s * 2))
        return self._pause_s

    # --- what is kept and told -----------------------------------------------------------------------

    def _keep(self, job: PrintJob) -> None:
        ended = {"pdf": b""} if job.state in ENDED_STATES else {}
        with self._store.exclusive() as connection:
            print_jobs.put(connection, replace(job, changed_at=self._clock.now(), **ended))
        self._written()

    def _keep_and_tell(self, job: PrintJob) -> None:
        self._keep(job)
        self._tell(job)

    def _tell(self, job: PrintJob) -> None:
        """Tell windows of a job, where there is news."""
        if self._known.get(job.job) == job.news:
            return
        self._known[job.job] = job.news
        if job.state is JobState.PRINTED or job.fault is not None:
            self._trouble = None if job.fault is None else Trouble(job.fault, job.message or "")
        self._told(job.news)

    def _tell_of_printer(self, found: Trouble | None) -> None:
        if found == self._trouble:
            return
        self._trouble = found
        fault, words = (None, "") if found is None else (found.fault, found.words)
        self._told(PrintNews("", self._name, JobState.QUEUED, fault, words))

    def _tidy(self) -> None:
        """Once an hour, forget the jobs that ended a day ago."""
        now = self._clock.now()
        if self._pruned_at is not None and now - self._pruned_at < 60 * MINUTE_MS:
            return
        self._pruned_at = now
        with self._store.exclusive() as connection:
            print_jobs.prune(connection, Instant(now - DAY_MS))
        self._known = {job: news for job, news in self._known.items() if news.state in OPEN_STATES}

    def _rest(self, pause_s: float) -> None:
        if not self._is_ending.is_set():
            self._woken.wait(pause_s)
        self._woken.clear()
