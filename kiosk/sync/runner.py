"""The thread that keeps a device in step by itself, whatever the line does, and says how it stands."""

import logging
import random
import selectors
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from filelock import FileLock, Timeout

from kiosk import __version__
from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import CentreUnavailable, DeviceRevoked, KioskError, StoreUnavailable
from kiosk.domain.instant import Instant, local_day
from kiosk.home import DEVICE_FILE, Home, open_store
from kiosk.service.ports import Clock
from kiosk.settings import read_device
from kiosk.store import keeping, ledger
from kiosk.store.ledger import Line
from kiosk.store.prune import KEEP_DAYS
from kiosk.store.store import Store
from kiosk.store.take import HistoryDiffers
from kiosk.sync.replicate import Replica, Step
from kiosk.sync.upstream import Upstream

LOG = logging.getLogger("kiosk.sync")
IN_STEP, DOWN, RESTORED = "in_step", "down", "restored"
REVOKED, REFUSED, HISTORY = "revoked", "refused", "history"
FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.5, 30.0
REFUSED_PAUSE_S = 60.0
MEASURE_EVERY_S = 300.0
JUMP_MS = 250
PRUNE_EVERY_S = 6 * 3_600.0
RESTORED_SHOWN_S = 60.0
DAY_MS = 86_400_000


class LiveUpstream(Upstream, Protocol):
    """An upstream on a connection that can be listened to."""

    def heard(self, timeout_s: float) -> bool:
        """Whether the station's numbers moved since the last time, or within a time."""
        ...

    def fileno(self) -> int:
        """The socket that becomes readable when there is news; -1: not connected."""
        ...

    def close(self) -> None:
        """Hang up."""
        ...


class InStep:
    """Keeps a store in step with its centre, on a thread of its own, until it is closed.

    Of several programs on one device, one does it: whichever holds the lock beside the store.

    Args:
        store: one that nobody else uses; its `changed` is called on this thread.
        dial: makes the line; called on the thread, because the driver takes a while to load.
        lock: the file whose lock says which program does it.
        poll_s: how often to ask for news that nobody gave notice of.
    """

    def __init__(
        self,
        store: Store,
        dial: Callable[[], LiveUpstream],
        clock: Clock,
        *,
        program: str,
        lock: Path,
        poll_s: float = 15.0,
        chance: random.Random | None = None,
    ) -> None:
        self._store = store
        self._dial = dial
        self._upstream: LiveUpstream | None = None
        self._clock = clock
        self._program = program
        self._lock = FileLock(lock, timeout=0)
        self._poll_s = poll_s
        self._chance = chance or random.SystemRandom()
        self._ear, self._mouth = socket.socketpair()
        self._ear.setblocking(False)
        self._mouth.setblocking(False)
        self._is_ending = threading.Event()
        self._failures = 0
        self._restored_until = 0.0
        self._pruned_at: float | None = None
        self._is_wiped = True
        self._measured_at = 0.0
        self._drift_ms = 0.0
        self._thread = threading.Thread(target=self._run, name="in-step", daemon=True)

    def start(self) -> None:
        """Begin; nothing is waited for."""
        self._thread.start()

    def nudge(self) -> None:
        """Something was written here: there is something to push. From any thread."""
        try:
            self._mouth.send(b".")
        except (BlockingIOError, OSError):
            return  # it has been told already, or is ending

    def close(self) -> None:
        """End; what is under way is broken off and done again next time."""
        self._is_ending.set()
        self.nudge()
        if self._thread.is_alive():
            self._thread.join(timeout=5)
        self._ear.close()
        self._mouth.close()

    # --- on the thread -----------------------------------------------------------------------------

    def _run(self) -> None:
        while not self._is_ending.is_set():
            try:
                with self._lock:
                    self._keep()
            except Timeout:  # another program of this device does it
                self._rest(self._poll_s)
            except OSError as failed:
                LOG.warning("the lock of the sync cannot be had: %s", failed.strerror)
                self._rest(self._poll_s)
        self._store.close()

    def _keep(self) -> None:
        """Connect, and stay connected; after a failure, again after a while."""
        while not self._is_ending.is_set():
            pause_s = self._poll_s
            try:
                self._stay()
            except DeviceRevoked as refused:
                pause_s = self._fell_out(REVOKED, refused, REFUSED_PAUSE_S)
            except HistoryDiffers as differs:
                pause_s = self._fell_out(HISTORY, differs, REFUSED_PAUSE_S)
            except CentreUnavailable as down:
                longest = min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2**self._failures)
                self._failures += 1
                pause_s = self._fell_out(DOWN, down, longest * self._chance.uniform(0.5, 1.0))
            except StoreUnavailable as failed:
                LOG.warning("in step: %s", failed.code)
            except KioskError as refused:
                pause_s = self._fell_out(REFUSED, refused, REFUSED_PAUSE_S)
            except Exception:  # a bug must not leave a device out of step for ever, nor untold
                LOG.exception("bug")
                self._say(REFUSED, "Something is wrong with this program. Please tell the administrator.")
            self._hang_up()
            self._rest(pause_s)

    def _stay(self) -> None:
        upstream = self._upstream = self._upstream or self._dial()
        replica = Replica(self._store, upstream, self._clock, self._program)
        replica.greet()
        while not self._is_ending.is_set():
            self._tell(replica.step())
            self._failures = 0
            self._wipe()
            self._measure(replica)
            self._prune(replica)
            self._listen(upstream)

    def _hang_up(self) -> None:
        if self._upstream is not None:
            self._upstream.close()

    def _fell_out(self, state: str, why: KioskError, pause_s: float) -> float:
        LOG.info("out of step: %s", why.code)
        self._say(state, None if state == REVOKED else str(why))
        return pause_s

    def _tell(self, step: Step) -> None:
        self._is_wiped = self._is_wiped and not step.erased
        if step.reissued:
            self._restored_until = time.monotonic() + RESTORED_SHOWN_S
        for chain, why in step.refused:
            LOG.error("an entry of chain %s is not believed: %s", chain, why)
        self._say(RESTORED if time.monotonic() < self._restored_until else IN_STEP, None)

    def _say(self, state: str, message: str | None) -> None:
        """Keep how the line stands, where that has changed, and tell the windows."""
        try:
            with self._store.reading() as connection:
                known = ledger.read_line(connection)
            if known is not None and (known.state, known.message) == (state, message):
                return
            with self._store.exclusive() as connection:
                ledger.write_line(connection, Line(state, self._clock.now(), message))
        except StoreUnavailable as failed:
            LOG.warning("in step: %s", failed.code)
            return
        self._store.changed(frozenset())

    def _wipe(self) -> None:
        """What was erased stands in the write-ahead log until that is emptied; a busy reader may hold it."""
        if not self._is_wiped:
            with self._store.reading() as connection:
                self._is_wiped = keeping.wipe_log(connection)

    def _measure(self, replica: Replica) -> None:
        """Now and then, and whenever somebody has set the clock."""
        now = time.monotonic()
        drift_ms = self._clock.now() - now * 1_000
        is_new = self._measured_at == 0
        if is_new or now - self._measured_at > MEASURE_EVERY_S or abs(drift_ms - self._drift_ms) > JUMP_MS:
            if not is_new:
                replica.measure()
            self._measured_at, self._drift_ms = now, drift_ms

    def _prune(self, replica: Replica) -> None:
        now = time.monotonic()
        if self._pruned_at is not None and now - self._pruned_at < PRUNE_EVERY_S:
            return
        self._pruned_at = now
        before = Instant(self._clock.now() - KEEP_DAYS * DAY_MS)
        if gone := replica.prune(local_day(before).isoformat(), before):
            LOG.info("%s old subjects were taken off this device", gone)

    def _listen(self, upstream: LiveUpstream) -> None:
        """Wait until there is something to push or to pull, or it is time to ask."""
        if upstream.heard(0):
            return
        with selectors.DefaultSelector() as selector:
            selector.register(self._ear, selectors.EVENT_READ)
            selector.register(upstream.fileno(), selectors.EVENT_READ)
            selector.select(self._poll_s)
        self._drain()
        upstream.heard(0)  # a line that was cut says so here

    def _rest(self, pause_s: float) -> None:
        self._is_ending.wait(pause_s)
        self._drain()

    def _drain(self) -> None:
        try:
            while self._ear.recv(4_096):
                pass
        except (BlockingIOError, OSError):
            return


def in_step(home: Home, clock: Clock, changed: Callable[[frozenset[SubjectId]], None]) -> InStep | None:
    """What keeps the device in step with its centre; None where it works on its own."""
    central = read_device(home.root / DEVICE_FILE).central
    if central is None:
        return None

    def dial() -> LiveUpstream:
        from kiosk.sync.enrolment.credentials import line_of  # noqa: PLC0415 - loads on the thread that uses it
        from kiosk.sync.postgres import PgUpstream  # noqa: PLC0415 - loads on the thread that uses it

        line = line_of(home)
        if line is None:
            raise CentreUnavailable("This device has no centre any more.")
        return PgUpstream(line)

    store = open_store(home, home.keys)
    store.changed = changed
    lock = home.data / "in-step.lock"
    return InStep(store, dial, clock, program=__version__, lock=lock, poll_s=central.poll_s)
