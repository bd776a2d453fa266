"""A loudspeaker without a sound card: ALSA's own file device, which hands every sample to a test."""

import array
import fcntl
import math
import os
import termios
import threading
import time
from collections.abc import Callable
from pathlib import Path

RATE = 22_050
_PIPE = 4_096
_CONF = """
pcm.!default {{ type file slave.pcm "silent" file "{pipe}" format "raw" }}
pcm.silent {{ type null }}
"""


class Loudspeaker:
    """Takes the samples of whoever has its `environment`.

    Attributes:
        environment: what a program needs to play here.
        first_at: when the first sample came since `listen`, by the monotonic clock; None: none has come.
    """

    def __init__(self, folder: Path, *, in_real_time: bool = False) -> None:
        """A loudspeaker in a folder; in real time it takes a second for the samples of a second."""
        pipe, conf = folder / "loudspeaker", folder / "asound.conf"
        os.mkfifo(pipe)
        conf.write_text(_CONF.format(pipe=pipe))
        self.environment = {"ALSA_CONFIG_PATH": str(conf)}
        self.first_at: float | None = None
        self._samples = bytearray()
        self._in_real_time = in_real_time
        self._is_closed = threading.Event()
        self._lock = threading.Lock()
        # Open for writing as well: then it is never at its end between two players.
        self._pipe = os.open(pipe, os.O_RDWR | os.O_NONBLOCK)
        fcntl.fcntl(self._pipe, fcntl.F_SETPIPE_SZ, _PIPE)
        self._thread = threading.Thread(target=self._take, name="loudspeaker", daemon=True)
        self._thread.start()

    def listen(self) -> None:
        """Forget what was heard so far; nobody may be speaking."""
        self._settle()
        with self._lock:
            self._samples.clear()
            self.first_at = None

    @property
    def samples(self) -> "array.array[int]":
        """What was heard, all of it once nobody is speaking."""
        self._settle()
        with self._lock:
            whole = bytes(self._samples[: len(self._samples) // 2 * 2])
        return array.array("h", whole)

    @property
    def seconds(self) -> float:
        """How long what was heard lasts."""
        return len(self.samples) / RATE

    def close(self) -> None:
        """Take no more."""
        self._is_closed.set()
        self._thread.join(5)
        os.close(self._pipe)

    def _settle(self) -> None:
        """Wait until the pipe is empty, or, where somebody is speaking, for a moment."""
        waits = array.array("i", [1])
        until = time.monotonic() + 0.2
        while waits[0] and time.monotonic() < until:
            with self._lock:
                fcntl.ioctl(self._pipe, termios.FIONREAD, waits)
            time.sleep(0.001)

    def _take(self) -> None:
        while not self._is_closed.is_set():
            with self._lock:
                try:
                    taken = os.read(self._pipe, 882 if self._in_real_time else _PIPE)
                except BlockingIOError:
                    taken = b""
                if taken and self.first_at is None:
                    self.first_at = time.monotonic()
                self._samples += taken
            self._is_closed.wait(len(taken) / 2 / RATE if self._in_real_time and taken else 0.001)


def loudness_db(samples: "array.array[int]") -> float:
    """The power of samples in decibels under the largest that 16 bits can hold."""
    power = sum(sample * sample for sample in samples) / max(1, len(samples))
    return 10 * math.log10(max(power, 1e-9) / 32_768**2)


def wait_until(holds: Callable[[], bool], timeout_s: float = 10.0) -> float:
    """Wait until something holds; answers with the seconds it took. Raises `TimeoutError`."""
    started = time.monotonic()
    while not holds():
        if time.monotonic() - started > timeout_s:
            raise TimeoutError
        time.sleep(0.001)
    return time.monotonic() - started


def is_running(pid: int) -> bool:
    """Whether a process is there and has not ended."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return status.rpartition(")")[2].split()[0] not in {"Z", "X"}
