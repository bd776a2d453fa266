"""Many stations' devices in one process, for `load`: they push at a rate, listen, and pull what is new."""

import itertools
import selectors
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection

import msgspec

from kiosk.domain.errors import KioskError
from kiosk.domain.visit.facts import Arrived, Category, Road, Seen
from kiosk.journal.verify import Stored
from kiosk.sync.line import Line
from kiosk.sync.postgres import PgUpstream
from kiosk.sync.upstream import Told
from tests.helpers.centres import Writer
from tests.helpers.entries import at

ENTRIES = 2
"""Of one push: an arrival with its personal part, and one more of the same visit."""
SECONDS = 12.0
POLL_S = 5.0
"""How often whoever is not given notice asks."""
_HANDS = 16
_LAST_S = 3.0
_NEWEST = 1 << 40
_ARRIVED = Arrived("A12", Category.SPEAK, at("09:00"), Road.KIOSK, "en")


class Level(msgspec.Struct, frozen=True):
    """What came of a rate: seconds from when each push was due, entries per second done."""

    pushes: list[float]
    notices: list[float]
    errors: int
    done: float


class _Station:
    """One that writes and two that listen."""

    def __init__(self, name: str, its_lines: Sequence[Line]) -> None:
        self.name = name
        self.writer = Writer("kiosk", name)
        first, *others = (PgUpstream(line) for line in its_lines)
        self.upstream = first
        self.listeners = others
        self.lock = threading.Lock()
        self.upstream.greet(Told("load", None, 0))
        started = self.writer.begin()
        self.upstream.push(self.writer.chain, [started])
        self.ready: list[list[Stored]] = []
        for listener in others:
            listener.greet(Told("load", None, 0))
            listener.heard(0)

    def prepare(self, pushes: int) -> None:
        """Sign what the next level pushes."""
        for _ in range(pushes - len(self.ready)):
            visit = f"visit/{self.writer.new_id()}"
            arrived = self.writer.write(visit, _ARRIVED, box=bytes(220), key=bytes(32))
            self.ready.append([arrived, self.writer.write(visit, Seen())])


class _Side:
    def __init__(self, stations: list[_Station]) -> None:
        self._stations = stations
        self._is_deaf = threading.Event()
        self._due: dict[tuple[str, int], float] = {}
        self._heard: list[tuple[str, int, float]] = []
        self._pushes: list[float] = []
        self._errors = 0
        self._hands = ThreadPoolExecutor(_HANDS)
        self._selector = selectors.DefaultSelector()
        for station in stations:
            for listener in station.listeners:
                self._selector.register(listener.fileno(), selectors.EVENT_READ, (station, listener))
        self._ear = threading.Thread(target=self._listen, daemon=True)
        self._ear.start()

    def run(self, rate: float) -> Level:
        """Push at a rate, in entries per second, for a while."""
        count = round(rate / ENTRIES * SECONDS)
        for station in self._stations:
            station.prepare(-(-count // len(self._stations)))
        self._due.clear()
        self._heard.clear()
        self._pushes = []
        self._errors = 0
        began = time.monotonic()
        work = []
        for number, station in zip(range(count), itertools.cycle(self._stations), strict=False):
            due = began + number * ENTRIES / rate
            time.sleep(max(0.0, due - time.monotonic()))
            work.append(self._hands.submit(self._push, station, due))
        for each in work:
            each.result()
        took = time.monotonic() - began
        time.sleep(_LAST_S)  # the last notices are on their way
        notices = [
            when - self._due[station, number]
            for station, number, when in self._heard
            if (station, number) in self._due
        ]
        lost = 0 if self._is_deaf.is_set() else 2 * len(self._due) - len(notices)
        return Level(self._pushes, notices, self._errors + lost, len(self._due) * ENTRIES / took)

    def deafen(self) -> None:
        """Nobody listens any more; each device that listened asks from time to time."""
        self._is_deaf.set()
        self._ear.join()
        listeners = [each for station in self._stations for each in station.listeners]
        for listener in listeners:
            connection = listener._connection
            assert connection is not None
            connection.execute("unlisten *")
        threading.Thread(target=self._poll, args=(itertools.cycle(listeners),), daemon=True).start()

    def _poll(self, listeners: "itertools.cycle[PgUpstream]") -> None:
        between_s = POLL_S / (2 * len(self._stations))
        for listener in listeners:
            self._hands.submit(listener.pull, _NEWEST)
            time.sleep(between_s)

    def _push(self, station: _Station, due: float) -> None:
        with station.lock:
            entries = station.ready.pop(0)
            try:
                pushed = station.upstream.push(station.writer.chain, entries)
            except KioskError:
                self._errors += 1
                station.ready.insert(0, entries)
                return
        self._pushes.append(time.monotonic() - due)
        self._due[station.name, pushed.last_gseq or 0] = due

    def _listen(self) -> None:
        while not self._is_deaf.is_set():
            pulls = []
            for key, _ in self._selector.select(0.2):
                station, listener = key.data
                connection = listener._connection
                for notice in connection.notifies(timeout=0):
                    self._heard.append((station.name, int(notice.payload), time.monotonic()))
                    pulls.append((listener, int(notice.payload) - ENTRIES))
            for listener, after in pulls:
                self._hands.submit(listener.pull, after)


def serve(pipe: Connection, share: list[tuple[str, tuple[Line, ...]]]) -> None:
    """A process's life: connect, say so, run each rate it is told (0: listen no more), end with None."""
    side = _Side([_Station(name, its_lines) for name, its_lines in share])
    pipe.send("connected")
    while (rate := pipe.recv()) is not None:
        if rate:
            pipe.send(side.run(rate))
        else:
            side.deafen()
            pipe.send(None)
