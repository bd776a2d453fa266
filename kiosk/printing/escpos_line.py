"""The cable to a thermal printer: a TCP connection or a device file, written and read with patience."""

import contextlib
import os
import select
import socket
import stat
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

PORT = 9100
CONNECT_S = 1.5
STALL_S = 15.0
"""A printer whose paper runs out while it prints takes nothing more; after this long nobody waits for it."""
LINGER_S = 0.5
"""How long the printer has to hang up too, once it has been told that nothing more comes."""
_SLICE_S = 0.2
_CHUNK = 4_096


class Reach(Protocol):
    """How a printer is reached."""

    def open(self) -> "Line":
        """A line to it. Raises `OSError` where it is not there."""
        ...

    def break_off(self) -> None:
        """Let nobody wait on a line any more; from any thread."""
        ...


class Line:
    """An open line. Every method but `close` raises `OSError` where it fails.

    Attributes:
        answers: whether anything could come back on it.
    """

    def __init__(
        self,
        handle: int,
        *,
        send: Callable[[bytes], int],
        receive: Callable[[int], bytes],
        hang_up: Callable[[], None],
        is_broken_off: Callable[[], bool],
        answers: bool = True,
    ) -> None:
        self.answers = answers
        self._handle = handle
        self._send = send
        self._receive = receive
        self._hang_up = hang_up
        self._is_broken_off = is_broken_off

    def write(self, data: bytes) -> None:
        """Hand over all of it."""
        at = 0
        while at < len(data):
            if not self._wait(STALL_S, for_writing=True):
                raise TimeoutError("it takes no more data")
            at += self._send(data[at : at + _CHUNK])

    def read(self, within_s: float) -> bytes:
        """What the printer says within a time; empty: nothing."""
        if not self.answers or not self._wait(within_s):
            return b""
        said = self._receive(64)
        if not said:
            raise ConnectionResetError("it has hung up")
        return said

    def close(self) -> None:
        """Hang up; what is under way still arrives."""
        with contextlib.suppress(OSError):
            self._hang_up()

    def _wait(self, within_s: float, *, for_writing: bool = False) -> bool:
        """Whether it became ready within a time."""
        until = time.monotonic() + within_s
        reading, writing = ([], [self._handle]) if for_writing else ([self._handle], [])
        while not self._is_broken_off():
            left_s = until - time.monotonic()
            readable, writable, _ = select.select(reading, writing, [], max(0.0, min(_SLICE_S, left_s)))
            if readable or writable:
                return True
            if left_s <= 0:
                return False
        raise InterruptedError("the program is ending")


class TcpReach:
    """A printer at a host and a port, as nearly all with a network socket are."""

    def __init__(self, host: str, port: int = PORT, *, linger_s: float = LINGER_S) -> None:
        self._address = host, port
        self._linger_s = linger_s
        self._is_broken_off = False

    def open(self) -> Line:
        """A connection to it. Raises `OSError` where it is not there."""
        connection = socket.create_connection(self._address, CONNECT_S)
        connection.settimeout(self._linger_s)
        return Line(
            connection.fileno(),
            send=connection.send,
            receive=connection.recv,
            hang_up=partial(_hang_up, connection),
            is_broken_off=lambda: self._is_broken_off,
        )

    def break_off(self) -> None:
        """Let nobody wait any more; from any thread."""
        self._is_broken_off = True


class FileReach:
    """A printer that the system shows as a file, `/dev/usb/lp0` and the like."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_broken_off = False

    def open(self) -> Line:
        """The open file. Raises `OSError` where it is not there."""
        handle = os.open(self._path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
        return Line(
            handle,
            send=partial(os.write, handle),
            receive=partial(os.read, handle),
            hang_up=partial(os.close, handle),
            is_broken_off=lambda: self._is_broken_off,
            answers=stat.S_ISCHR(os.fstat(handle).st_mode),
        )

    def break_off(self) -> None:
        """Let nobody wait any more; from any thread."""
        self._is_broken_off = True


def _hang_up(connection: socket.socket) -> None:
    """Close a connection in order: closed with something unread, it would lose what it has just sent."""
    try:
        connection.shutdown(socket.SHUT_WR)
        while connection.recv(64):
            pass
    finally:
        connection.close()
