"""One worker process of the voice, seen from the program that owns it."""

import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence

import msgspec

from kiosk.speech.orders import Order, Play, Reply, Say, line, reply

log = logging.getLogger(__name__)

MOUTH = (sys.executable, "-m", "kiosk.speech.mouth")
START_S = 15.0
"""How long a worker may take to load its voices on a machine that has just been switched on."""
_SOUND_S, _TEXT_S, _LETTER_S = 15.0, 15.0, 0.6
"""An order that takes longer than this hangs: no language has letters that take longer to say."""
if sys.platform == "win32":
    _HIDDEN = subprocess.CREATE_NO_WINDOW
else:
    _HIDDEN = 0


class Worker:
    """A process that carries out one order at a time; it is ended, never asked, to be quiet.

    Attributes:
        is_ready: it has loaded its voices.
        order: what it is saying, or None.
        has_begun: the order's first samples are out.
        has_spoken: something was said with it, which its memory may still hold.
    """

    def __init__(
        self,
        command: Sequence[str],
        heard: Callable[["Worker", Reply], None],
        gone: Callable[["Worker"], None],
        start_s: float = START_S,
    ) -> None:
        """Start a process. Call `listen` next, whatever becomes of it.

        Args:
            command: what it is started with.
            heard: is told what it replies, on a thread of its own.
            gone: is told that it has ended, on the same thread.
            start_s: how long it may take to be ready.

        Raises:
            OSError: it cannot be started.
        """
        self.is_ready = False
        self.has_spoken = False
        self.order: Order | None = None
        self.has_begun = False
        self._due = time.monotonic() + start_s
        self._heard, self._gone = heard, gone
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            creationflags=_HIDDEN,
        )
        assert self._process.stdin is not None  # noqa: S101 - asked for just above
        self._orders = self._process.stdin
        if sys.platform != "win32":
            os.set_blocking(self._orders.fileno(), False)  # a worker that reads nothing must not hold us up
        self._thread = threading.Thread(target=self._listen, name="voice worker", daemon=True)

    def listen(self) -> None:
        """Begin to tell what it replies, and wait for its end."""
        self._thread.start()

    @property
    def pid(self) -> int:
        """Its process."""
        return self._process.pid

    @property
    def is_idle(self) -> bool:
        """It can be given an order now."""
        return self.is_ready and self.order is None

    def is_late(self, now: float) -> bool:
        """It hangs: it should have been ready, or have ended, by now."""
        return now > self._due and (self.order is not None or not self.is_ready)

    def give(self, order: Order) -> bool:
        """Have it carry out an order; False where it cannot be told."""
        match order:
            case Say(text=text):
                self._due = time.monotonic() + _TEXT_S + _LETTER_S * len(text)
            case Play():
                self._due = time.monotonic() + _SOUND_S
        self.order, self.has_begun, self.has_spoken = order, False, True
        told = line(order)
        try:
            return self._orders.write(told) == len(told)
        except OSError:
            return False

    def end(self) -> None:
        """End the process; it falls silent at once."""
        self._process.kill()

    def join(self, wait_s: float) -> None:
        """Wait until the process has gone and its thread has ended."""
        self._thread.join(wait_s)

    def _listen(self) -> None:
        replies = self._process.stdout
        assert replies is not None  # noqa: S101 - asked for when it was started
        try:
            for told in replies:
                self._heard(self, reply(told))
        except msgspec.DecodeError:
            log.warning("a worker of the voice replied what nobody asked")
            self._process.kill()
        finally:
            self._process.wait()
            replies.close()
            self._gone(self)
            self._orders.close()  # only now will nobody give it an order any more
