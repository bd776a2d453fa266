"""A whole force against one PostgreSQL: 200 stations of three devices, faster and faster until it breaks.

One device of each station writes, at instants that do not wait for the one before (a push that is late is
late for its visitors too); the two others listen, and pull what they are given notice of. Clients and server
share this machine's processors, so a server of its own does better.
"""

import multiprocessing
from collections.abc import Iterator
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

import msgspec

from kiosk.sync.line import Line
from tests.bench import ground
from tests.bench.figures import Figure, centile, reported, spread
from tests.bench.stations import ENTRIES, POLL_S, SECONDS, Level, serve
from tests.helpers.centres import Centre, Writer
from tests.helpers.postgres import Server

STATIONS = 200
DEVICES = ("kiosk", "desk", "board")
PROCESSES = 2
RATES = (50, 100, 150, 200, 300, 400, 600, 800, 1_000, 1_300, 1_700, 2_200)
"""Entries per second, all stations together."""
BROKEN_S = 1.0


class Result(msgspec.Struct, frozen=True):
    """What came of one rate.

    Attributes:
        pushes, notices: seconds, of each push from the instant it was due, of each notice from the same.
        done: entries per second that were numbered.
    """

    rate: int
    pushes: list[float]
    notices: list[float]
    errors: int
    done: float

    @property
    def is_broken(self) -> bool:
        slow = (each for each in (self.pushes, self.notices) if each and centile(each, 0.99) > BROKEN_S)
        return bool(self.errors) or any(slow)


def measure() -> Iterator[Figure]:
    """Rates upwards; the last that holds, and the first that does not."""
    with ground.folder("load") as place:
        place.chmod(0o755)
        server = Server.start(is_durable=True, below=place, connections=STATIONS * len(DEVICES) + 40)
        try:
            server.make_template()
            centre = Centre.make(server, place / "centre")
            yield from _rising(server, centre)
            centre.close()
        finally:
            server.remove()


def _rising(server: Server, centre: Centre) -> Iterator[Figure]:
    sides = _connected(centre)
    connections = centre.ask("select count(*) from pg_stat_activity where usename like 'kiosk%'")[0][0]
    memory = _memory_mb(server.pid)
    yield reported("devices connected at once", connections, "connections", f"{STATIONS} stations × 3, TLS")
    yield reported(
        "memory of the server with them",
        memory,
        "MB",
        f"{memory / connections:.1f} MB a device, shared apart",
    )
    yield from _levels(sides, "with notices")
    for pipe, _ in sides:
        pipe.send(0)
    for pipe, _ in sides:
        pipe.recv()
    yield from _levels(sides, f"no notices, a look every {POLL_S:.0f} s")
    for pipe, process in sides:
        pipe.send(None)
        process.join(60)


def _levels(sides: list[tuple[Connection, BaseProcess]], how: str) -> Iterator[Figure]:
    best: Result | None = None
    for rate in RATES:
        result = _at(sides, rate)
        yield reported(
            f"{how}, at {rate} entries/s: push", centile(result.pushes, 0.99) * 1e3, "ms p99",
            f"{ENTRIES} entries a push, {SECONDS:.0f} s; {result.done:.0f} entries/s done, "
            f"{result.errors} errors; {spread(result.pushes, 'ms', 1e3)}",
        )  # fmt: skip
        if result.notices:
            yield reported(
                f"{how}, at {rate} entries/s: notice", centile(result.notices, 0.99) * 1e3, "ms p99",
                f"to two listeners, from the instant the push was due; {spread(result.notices, 'ms', 1e3)}",
            )  # fmt: skip
        if result.is_broken:
            yield reported(f"{how}: it breaks at", rate, "entries/s", "a p99 over 1 s, or errors")
            break
        best = result
    if best is not None:
        what = f"200 stations × 3 devices; p99 of push {centile(best.pushes, 0.99) * 1e3:.0f} ms"
        yield reported(f"{how}: sustained", best.done, "entries/s", what)


def _connected(centre: Centre) -> list[tuple[Connection, BaseProcess]]:
    """Processes, each with the devices of a share of the stations."""
    lines: list[list[tuple[str, tuple[Line, ...]]]] = [[] for _ in range(PROCESSES)]
    for number in range(STATIONS):
        station = f"station-{number}"
        centre.add_station(station)
        key = Writer(DEVICES[0], station).signer.public_key
        of_station = tuple(
            centre.admit(device, station=station, public_key=key if device == DEVICES[0] else None)
            for device in DEVICES
        )
        lines[number % PROCESSES].append((station, of_station))
    context = multiprocessing.get_context("spawn")
    sides: list[tuple[Connection, BaseProcess]] = []
    for share in lines:
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs, share), daemon=True)
        process.start()
        sides.append((ours, process))
    for pipe, _ in sides:
        pipe.recv()
    return sides


def _at(sides: list[tuple[Connection, BaseProcess]], rate: int) -> Result:
    for pipe, _ in sides:
        pipe.send(rate / len(sides))
    levels: list[Level] = [pipe.recv() for pipe, _ in sides]
    return Result(
        rate,
        [each for level in levels for each in level.pushes],
        [each for level in levels for each in level.notices],
        sum(level.errors for level in levels),
        sum(level.done for level in levels),
    )


def _memory_mb(pid: int) -> float:
    """What the server's processes take, each page counted once."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    total = 0
    for each in (str(pid), *children):
        for line in Path(f"/proc/{each}/smaps_rollup").read_text(encoding="ascii").splitlines():
            if line.startswith("Pss:"):
                total += int(line.split()[1])
    return total / 1024
