"""A thermal ticket printer on a TCP port: it reads ESC/POS, tells its state, keeps what it has printed."""

import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from PIL import Image

_ANSWERED_AT_ONCE = 0x12
_COVER, _NO_PAPER, _ROLL_OUT, _OFFLINE, _CUTTER = 0x04, 0x20, 0x60, 0x08, 0x08


@dataclass
class ThermalPrinter:
    """A printer on a loopback port, from `start` to `close`.

    Attributes:
        tickets: the pictures that were cut off, black on white.
        has_paper, is_covered, is_stuck: its state; nothing is printed while any of it is wrong.
        is_mute: it never says anything.
        says_when_done: it answers what is asked in its turn; some models do not.
        hangs_up_after: it breaks the connection after so many bytes; 0: never.
        runs_out: its paper is gone as soon as it is sent a picture.
    """

    tickets: list[Image.Image] = field(default_factory=list)
    has_paper: bool = True
    is_covered: bool = True
    is_stuck: bool = False
    is_mute: bool = False
    says_when_done: bool = True
    hangs_up_after: int = 0
    runs_out: bool = False
    port: int = field(default=0, init=False)
    _picture: Image.Image | None = field(default=None, init=False)
    _listening: socket.socket | None = field(default=None, init=False)
    _is_ending: bool = field(default=False, init=False)
    _waiting: list[Callable[[], None]] = field(default_factory=list, init=False)
    _thread: threading.Thread | None = field(default=None, init=False)

    def start(self) -> None:
        """Switch it on."""
        self._listening = socket.create_server(("127.0.0.1", self.port))
        self._listening.settimeout(0.05)
        self.port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Switch it off."""
        self._is_ending = True
        if self._listening is not None:
            self._listening.close()
        if self._thread is not None:
            self._thread.join(5)

    def _serve(self) -> None:
        assert self._listening is not None
        while not self._is_ending:
            try:
                connection, _ = self._listening.accept()
            except TimeoutError:
                continue
            except OSError:
                return
            with connection:
                self._talk(connection)
            self._waiting.clear()

    def _talk(self, connection: socket.socket) -> None:
        connection.settimeout(0.02)
        data = b""
        heard = 0
        while not self._is_ending:
            self._work()
            try:
                more = connection.recv(4096)
            except TimeoutError:
                continue
            except OSError:
                return
            heard += len(more)
            if not more or (self.hangs_up_after and heard >= self.hangs_up_after):
                return
            data = self._read(data + more, connection)

    def _work(self) -> None:
        while self._waiting and self.has_paper and self.is_covered and not self.is_stuck:
            self._waiting.pop(0)()

    def _read(self, data: bytes, connection: socket.socket) -> bytes:
        """Take the whole commands from what has come; answers with the rest."""
        while data:
            length = _length(data)
            if length is None or len(data) < length:
                return data
            self._obey(data[:length], connection)
            data = data[length:]
        return b""

    def _obey(self, command: bytes, connection: socket.socket) -> None:
        if command.startswith(b"\x10\x04"):
            if not self.is_mute:
                connection.sendall(bytes([self._state(command[2])]))
        elif command.startswith(b"\x1dv0"):
            self.has_paper = self.has_paper and not self.runs_out
            self._waiting.append(lambda: self._burn(command))
        elif command.startswith(b"\x1dV"):
            self._waiting.append(self._cut)
        elif command.startswith(b"\x1dr") and self.says_when_done and not self.is_mute:
            self._waiting.append(lambda: connection.sendall(b"\x00"))
        self._work()

    def _state(self, about: int) -> int:
        is_well = self.has_paper and self.is_covered and not self.is_stuck
        bits = {
            1: 0 if is_well else _OFFLINE,
            2: (0 if self.is_covered else _COVER) | (0 if self.has_paper else _NO_PAPER),
            3: _CUTTER if self.is_stuck else 0,
            4: 0 if self.has_paper else _ROLL_OUT,
        }
        return _ANSWERED_AT_ONCE | bits[about]

    def _burn(self, command: bytes) -> None:
        width, height = _size(command)
        part = Image.frombytes("1", (width, height), bytes(255 - byte for byte in command[8:]))
        above = self._picture or Image.new("1", (width, 0))
        both = Image.new("1", (width, above.height + height))
        both.paste(above, (0, 0))
        both.paste(part, (0, above.height))
        self._picture = both

    def _cut(self) -> None:
        if self._picture is not None:
            self.tickets.append(self._picture)
            self._picture = None


def _size(command: bytes) -> tuple[int, int]:
    """The dots of a picture, across and down."""
    return int.from_bytes(command[4:6], "little") * 8, int.from_bytes(command[6:8], "little")


def _length(data: bytes) -> int | None:
    """How long the command is that some bytes begin with; None: that is not known yet."""
    for begins, length in ((b"\x10\x04", 3), (b"\x1b@", 2), (b"\x1da", 3), (b"\x1bd", 3), (b"\x1dV", 3)):
        if data.startswith(begins):
            return length
    if data.startswith(b"\x1dr"):
        return 3
    if data.startswith(b"\x1dv0"):
        if len(data) < 8:
            return None
        width, height = _size(data)
        return 8 + width // 8 * height
    if len(data) == 1:
        return None
    raise AssertionError(f"no command that this printer knows: {data[:8]!r}")
