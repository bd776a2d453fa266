"""Waking the other programs that share this device's file, so that a desk sees a check-in at once.

Each program listens on a loopback UDP port of its own and leaves the number in a folder beside the
store. After a commit the writer sends an empty datagram to every port found there. It carries nothing:
whoever hears it looks into the store. A lost one costs no more than the poll that each program makes
anyway.
"""

import contextlib
import os
import socket
import threading
from collections.abc import Callable
from pathlib import Path

_STOP = b"stop"


class Bell:
    """Rings the others and hears them.

    Attributes:
        heard: called, on the listening thread, whenever another program has written.
    """

    def __init__(self, folder: Path, heard: Callable[[], None]) -> None:
        self.heard = heard
        self._folder = folder
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._port: int = self._socket.getsockname()[1]
        self._file = folder / f"{self._port}.port"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with contextlib.suppress(OSError):  # a full or read-only disk: the poll still finds changes
            self._file.write_text(str(os.getpid()), encoding="ascii")
        self._thread = threading.Thread(target=self._listen, name="bell", daemon=True)
        self._thread.start()

    def ring(self) -> None:
        """Wake every other program on this file."""
        for file in self._folder.glob("*.port"):
            # What is written is on disk already: nothing about the bell may make it look as if it were not.
            with contextlib.suppress(OSError, ValueError, OverflowError):
                port = int(file.stem)
                if port == self._port:
                    continue
                if _is_gone(file):
                    file.unlink(missing_ok=True)
                else:
                    self._socket.sendto(b"", ("127.0.0.1", port))

    def close(self) -> None:
        """Stop listening."""
        with contextlib.suppress(OSError):
            self._file.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            self._socket.sendto(_STOP, ("127.0.0.1", self._port))
        self._thread.join(timeout=2)
        self._socket.close()

    def _listen(self) -> None:
        while True:
            try:
                message, sender = self._socket.recvfrom(16)
            except OSError:
                return
            if message == _STOP and sender[1] == self._port:
                return
            self.heard()


def _is_gone(file: Path) -> bool:
    """Whether the program that left this file has ended without taking it along."""
    try:
        os.kill(int(file.read_text(encoding="ascii")), 0)
    except ProcessLookupError:
        return True
    except (OSError, ValueError):
        return False
    return False
