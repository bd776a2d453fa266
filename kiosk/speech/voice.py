"""The voice of a window: says one thing after another, stops at once, and never keeps anybody waiting."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence

from kiosk.speech.orders import Began, Ended, Failed, Order, Play, Ready, Reply, Say, Trouble
from kiosk.speech.voices import language_of
from kiosk.speech.worker import MOUTH, START_S, Worker

log = logging.getLogger(__name__)

FIRST_WAIT_S = 2.0
"""How long the very first question what can be said may wait for the first worker."""
SPARE = 2
"""How many stand ready while the voice is in use: who tabs through a page ends several in a second."""
WATCH_S = 1.0
LONGEST_PAUSE_S = 60.0
_TOLD = {
    Trouble.NO_ENGINE: "This device cannot speak: its voices are not installed (docs/speech.md).",
    Trouble.NO_LOUDSPEAKER: "This device cannot speak: it finds no loudspeaker.",
    Trouble.OTHER: "The voice of this device does not work.",
}


class SpeechVoice:
    """Speaks through worker processes: one speaks, others stand ready to take its place when it is ended.

    Every method may be called from any thread and returns at once. What is said is kept in memory only,
    until it has been said.
    """

    def __init__(
        self,
        told: Callable[[str], None] = lambda _words: None,
        *,
        command: Sequence[str] = MOUTH,
        start_s: float = START_S,
    ) -> None:
        """Start the first worker.

        Args:
            told: is told once, in words for staff and on any thread, that nothing can be heard and why.
            command: what a worker is started with.
            start_s: how long a worker may take to be ready.
        """
        self._told = told
        self._command = command
        self._start_s = start_s
        self._lock = threading.Condition()
        self._workers: list[Worker] = []
        self._ending: set[Worker] = set()
        self._orders: deque[Order] = deque()
        self._languages: frozenset[str] | None = None
        self._asked_until = time.monotonic() + FIRST_WAIT_S
        self._troubles: set[Trouble] = set()
        self._is_used = False
        self._bad_starts = 0
        self._not_before = 0.0
        self._is_closed = False
        self._keeper = threading.Thread(target=self._keep, name="voice", daemon=True)
        self._keeper.start()

    # The port

    def can_say(self, language: str) -> bool:
        """Whether there is a voice for a language; right after the start it waits for the first worker."""
        with self._lock:
            if self._languages is None:
                left = max(0.0, self._asked_until - time.monotonic())
                self._lock.wait_for(lambda: self._languages is not None or self._is_closed, left)
            return language_of(language) in (self._languages or ())

    def say(self, utterances: Sequence[tuple[str, str]], *, gain_db: int = 0) -> None:
        """Say texts in their languages, one after another, instead of what is being said."""
        with self._lock:
            self._cut()
            self._orders.extend(Say(text, language, gain_db) for text, language in utterances)
            self._go_on()

    def add(
        self, utterances: Sequence[tuple[str, str]], *, sound: bytes | None = None, gain_db: int = 0
    ) -> None:
        """Play a sound and say texts after what is being said, which is not cut."""
        with self._lock:
            if sound is not None:
                self._orders.append(Play(sound, gain_db))
            self._orders.extend(Say(text, language, gain_db) for text, language in utterances)
            self._go_on()

    def stop(self) -> None:
        """Be quiet at once."""
        with self._lock:
            self._cut()

    def forget(self) -> None:
        """Be quiet, and end every worker whose memory may hold what was said."""
        with self._lock:
            self._orders.clear()
            self._is_used = False
            for worker in [each for each in self._workers if each.has_spoken]:
                self._end(worker)

    def close(self, wait_s: float = 3.0) -> None:
        """End all workers; nothing is said any more."""
        with self._lock:
            self._is_closed = True
            self._orders.clear()
            for worker in list(self._workers):
                self._end(worker)
            self._lock.notify_all()
        self._keeper.join(wait_s)
        for worker in tuple(self._ending):
            worker.join(wait_s)

    @property
    def pids(self) -> tuple[int, ...]:
        """The processes that speak or stand ready."""
        with self._lock:
            return tuple(worker.pid for worker in self._workers)

    @property
    def is_ready(self) -> bool:
        """A worker could begin to speak at once."""
        with self._lock:
            return any(worker.is_idle for worker in self._workers)

    @property
    def is_silent(self) -> bool:
        """Nothing is being said and nothing waits to be."""
        with self._lock:
            return not self._orders and all(worker.order is None for worker in self._workers)

    # With the lock held

    def _cut(self) -> None:
        self._orders.clear()
        for worker in [each for each in self._workers if each.order is not None]:
            self._end(worker)

    def _end(self, worker: Worker) -> None:
        worker.order = None
        self._workers.remove(worker)
        self._ending.add(worker)
        worker.end()
        self._lock.notify_all()

    def _go_on(self) -> None:
        """Give the next order, if one waits, nothing is being said and a worker is ready."""
        if self._is_closed or any(worker.order is not None for worker in self._workers):
            return
        while self._orders:
            worker = next((each for each in self._workers if each.is_idle), None)
            if worker is None:
                break
            if worker.give(self._orders[0]):
                self._orders.popleft()
                self._is_used = True
                break
            self._end(worker)

    def _in_trouble(self, trouble: Trouble, detail: str) -> str | None:
        """What staff are to be told, if they have not been."""
        if trouble in self._troubles:
            return None
        self._troubles.add(trouble)
        log.warning("speech failed: %s (%s)", trouble.value, detail)
        return _TOLD[trouble]

    # On a worker's thread

    def _heard(self, worker: Worker, said: Reply) -> None:
        words: str | None = None
        with self._lock:
            if worker not in self._workers:
                return
            match said:
                case Ready(languages):
                    worker.is_ready = True
                    self._languages, self._bad_starts = languages, 0
                    self._lock.notify_all()
                case Began():
                    worker.has_begun = True
                    self._lock.notify_all()  # now others may start
                    self._troubles.discard(Trouble.NO_LOUDSPEAKER)
                case Ended():
                    worker.order = None
                    self._lock.notify_all()
                case Failed(Trouble.NO_VOICE):
                    worker.order = None
                case Failed(trouble, detail):
                    worker.order = None
                    words = self._in_trouble(trouble, detail)
                    if trouble is Trouble.NO_LOUDSPEAKER:
                        self._orders.clear()
            self._go_on()
        if words is not None:
            self._told(words)

    def _gone(self, worker: Worker) -> None:
        """It has ended; where nobody ended it, something is wrong."""
        words: str | None = None
        with self._lock:
            self._ending.discard(worker)
            if worker not in self._workers:
                return
            self._workers.remove(worker)
            if worker.is_ready:
                words = self._in_trouble(Trouble.OTHER, "a worker ended")
            else:
                words = self._start_failed("a worker ended at its start")
            self._go_on()
            self._lock.notify_all()
        if words is not None:
            self._told(words)

    def _start_failed(self, detail: str) -> str | None:
        self._bad_starts += 1
        self._not_before = time.monotonic() + min(LONGEST_PAUSE_S, 2.0**self._bad_starts)
        self._orders.clear()
        if self._languages is None:
            self._languages = frozenset()
        if Trouble.NO_ENGINE in self._troubles:
            return None
        return self._in_trouble(Trouble.OTHER, detail)

    # On the keeper's thread

    def _keep(self) -> None:
        while True:
            with self._lock:
                if self._is_closed:
                    return
                words = self._end_late()
                wants_one = self._wants_one()
                if not wants_one and words is None:
                    self._lock.wait(WATCH_S)
                    continue
            if words is not None:
                self._told(words)
            if wants_one:
                self._start_one()

    def _wants_one(self) -> bool:
        """Whether too few stand ready or are about to."""
        if any(worker.order is not None and not worker.has_begun for worker in self._workers):
            return False  # a start would take the processor from the first word
        spare = sum(worker.order is None for worker in self._workers)
        wanted = SPARE if self._is_used else 1
        return spare < wanted and time.monotonic() >= self._not_before

    def _end_late(self) -> str | None:
        words = None
        now = time.monotonic()
        for worker in [each for each in self._workers if each.is_late(now)]:
            if worker.is_ready:
                words = self._in_trouble(Trouble.OTHER, "a worker hung") or words
            else:
                words = self._start_failed("a worker hung at its start") or words
            self._end(worker)
        self._go_on()
        return words

    def _start_one(self) -> None:
        words = None
        try:
            worker = Worker(self._command, self._heard, self._gone, self._start_s)
        except OSError as error:
            with self._lock:
                words = self._start_failed(type(error).__name__)
        else:
            with self._lock:
                self._workers.append(worker)
                if self._is_closed:
                    self._end(worker)
            worker.listen()
        if words is not None:
            self._told(words)
