"""A line that a test can spoil: between a device and PostgreSQL, it passes bytes on, or does not."""

import contextlib
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

HOST = "127.0.0.1"
_PIECE = 4_096
_HELD = 32_768


@dataclass(eq=False)
class Way:
    """One direction of a connection.

    Attributes:
        passes: how many bytes more it lets through; what follows is lost without a word. None: all.
        ends: whether the connection is cut, instead, when they are through.
        follows: the way whose silence silences this one.
    """

    source: socket.socket
    target: socket.socket
    passes: int | None = None
    ends: bool = False
    follows: "Way | None" = None
    is_shut: bool = False
    lock: threading.Lock = field(default_factory=threading.Lock)

    def carry(self, piece: bytes) -> bool:
        """Pass a piece on as far as it may; answers whether the connection goes on."""
        with self.lock:
            allowed = piece if self.passes is None else piece[: self.passes]
            if self.passes is not None:
                self.passes -= len(allowed)
            cuts = self.ends and self.passes == 0
            is_silent = self.is_shut or (self.follows is not None and self.follows.passes == 0)
        if allowed and not is_silent:
            self.target.sendall(allowed)
        return not cuts

    def shut(self) -> None:
        """Say that nothing more comes this way, and lose what comes."""
        with self.lock:
            self.is_shut = True
        with contextlib.suppress(OSError):
            self.target.shutdown(socket.SHUT_WR)


@dataclass(eq=False)
class Link:
    """A connection through the proxy: `up` to the server, `down` from it; `ended`: how many of the two."""

    up: Way
    down: Way
    ended: int = 0

    def cut(self) -> None:
        """End it at both sides at once."""
        for sock in (self.up.source, self.up.target):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)


class Proxy:
    """Listens on a port of its own. Faults are for the connections that are open; new ones pass.

    Attributes:
        port: where the device goes.
        delay_s: how long each piece of up to `piece` bytes takes, on every connection and way.
        is_down: new connections are ended at once.
        cuts_next_after: the next connection is cut once the device has sent so many bytes.
    """

    def __init__(self, port: int) -> None:
        self.delay_s = 0.0
        self.piece = _PIECE
        self.is_down = False
        self.cuts_next_after: int | None = None
        self._to = port
        self._lock = threading.Lock()
        self._links: list[Link] = []
        self._threads: list[threading.Thread] = []
        self._is_closed = False
        self._listener = socket.create_server((HOST, 0))
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _HELD)  # a slow line holds little
        self.port: int = self._listener.getsockname()[1]
        self._begin(self._accept)

    @property
    def links(self) -> list[Link]:
        """The connections that are open."""
        with self._lock:
            return list(self._links)

    def hang(self, after: int = 0) -> None:
        """Lose what comes, both ways, without a word, once the device has sent so many bytes more."""
        for link in self.links:
            with link.up.lock, link.down.lock:
                link.up.passes = after
                link.down.follows = link.up

    def lose_answers(self) -> None:
        """What the device says arrives; what it is answered does not."""
        for link in self.links:
            with link.down.lock:
                link.down.passes = 0

    def half_close(self, *, to_server: bool) -> None:
        """End one way of each connection; the other stays open."""
        for link in self.links:
            (link.up if to_server else link.down).shut()

    def cut(self) -> None:
        """End every connection."""
        for link in self.links:
            link.cut()

    def close(self) -> None:
        """Stop listening, end everything, wait for the threads."""
        self._is_closed = True
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()
        for thread in self._threads:
            thread.join(5)

    def _accept(self) -> None:
        while not self._is_closed:
            try:
                device, _ = self._listener.accept()
            except OSError:
                return
            if self.is_down:
                device.close()
                continue
            try:
                server = socket.create_connection((HOST, self._to), timeout=5)
            except OSError:
                device.close()
                continue
            server.settimeout(None)
            link = Link(Way(device, server), Way(server, device))
            if self.cuts_next_after is not None:
                link.up.passes, link.up.ends = self.cuts_next_after, True
                self.cuts_next_after = None
            with self._lock:
                self._links.append(link)
            for way in (link.up, link.down):
                self._begin(partial(self._pump, link, way))

    def _pump(self, link: Link, way: Way) -> None:
        with contextlib.suppress(OSError):
            while piece := way.source.recv(self.piece):
                if self.delay_s:
                    time.sleep(self.delay_s)  # the slowness itself, not a wait for something
                if not way.carry(piece):
                    link.cut()
            way.shut()
        with self._lock:
            link.ended += 1
            if link.ended < len((link.up, link.down)):
                return
            self._links.remove(link)
        link.up.source.close()
        link.up.target.close()

    def _begin(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, name="proxy", daemon=True)
        self._threads.append(thread)
        thread.start()
