"""Keeps a window on its screen: when its program has crashed or hangs, it is started again within seconds.

The window's program says every second on its standard output that its own thread is alive; what it holds
in memory about a visitor dies with it.
"""

import logging
import os
import queue
import signal
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from types import FrameType
from typing import IO

LOG = logging.getLogger("kiosk.supervisor")
BEAT = "KIOSK_BEAT"
"""The variable that tells a window's program to say that it is alive."""
SILENT_S = 10.0
"""A program that has said nothing for so long hangs, and is ended."""
STARTING_S = 60.0
"""Until it says something for the first time, a slow disk may have kept it."""
SOUND_S = 30.0
"""Whoever has run so long did not fail at once; the next start is not put off."""
PAUSES_S = (0.1, 0.1, 1.0, 5.0, 15.0)
"""Before each start that follows an early failure, so that a broken device does not spin."""
ENDING_S = 10.0


class Supervisor:
    """Runs one program until it ends by itself, successfully, or `stop` is called."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        silent_s: float = SILENT_S,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._command = list(command)
        self._silent_s = silent_s
        self._environment = {**(os.environ if environment is None else environment), BEAT: "1"}
        self._stopping = threading.Event()
        self.starts = 0

    def run(self) -> int:
        """Keep it running; answers with its exit status once it has ended by itself."""
        early = 0
        while True:
            began = time.monotonic()
            status = self._run_once()
            if status == 0 or self._stopping.is_set():
                return 0 if self._stopping.is_set() else status
            early = 0 if time.monotonic() - began >= SOUND_S else early + 1
            LOG.warning("window ended with %d; starting it again", status)
            if self._stopping.wait(PAUSES_S[min(early, len(PAUSES_S) - 1)]):
                return 0

    def stop(self, _signal: int = 0, _frame: FrameType | None = None) -> None:
        """End the program and then this; may be called by a signal."""
        self._stopping.set()

    def _run_once(self) -> int:
        process = subprocess.Popen(
            self._command, stdout=subprocess.PIPE, env=self._environment, text=True, errors="replace"
        )
        self.starts += 1
        assert process.stdout is not None  # noqa: S101 - a pipe was asked for
        beats: queue.SimpleQueue[bool] = queue.SimpleQueue()
        threading.Thread(target=_listen, args=(process.stdout, beats), daemon=True, name="beats").start()
        try:
            return self._watch(process, beats)
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()

    def _watch(self, process: subprocess.Popen[str], beats: "queue.SimpleQueue[bool]") -> int:
        patience = STARTING_S
        last = time.monotonic()
        while not self._stopping.is_set():
            is_alive = _heard(beats)
            if is_alive is False:
                break  # its output is closed: it has ended, or will
            if is_alive:
                if patience == STARTING_S:
                    LOG.info("window is up")
                last, patience = time.monotonic(), self._silent_s
            elif time.monotonic() - last > patience:
                LOG.error("window hangs; ending it")
                process.kill()
                break
        else:
            process.terminate()
        try:
            return process.wait(ENDING_S)
        except subprocess.TimeoutExpired:
            process.kill()
            return process.wait()


def _heard(beats: "queue.SimpleQueue[bool]") -> bool | None:
    """True: a beat; False: there will be no more; None: nothing for now."""
    try:
        return beats.get(timeout=0.2)
    except queue.Empty:
        return None


def _listen(output: IO[str], beats: "queue.SimpleQueue[bool]") -> None:
    with output:
        for _ in output:
            beats.put(True)
    beats.put(False)


def keep(command: Sequence[str]) -> int:
    """Keep a command running until it ends by itself or this program is told to end."""
    supervisor = Supervisor(command)
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, supervisor.stop)
    return supervisor.run()
