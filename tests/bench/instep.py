"""Two devices and a PostgreSQL that waits for its disk: how fast they come in step, and stay so."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator

import psycopg

from kiosk.app import Program, start_qt
from kiosk.domain.entry import SubjectId
from kiosk.home import Home, SystemClock, open_counter, open_store
from kiosk.service import serving
from kiosk.service.check_in import check_in
from kiosk.store import ledger, roles
from kiosk.store.store import Store
from kiosk.sync.postgres import PgUpstream
from kiosk.sync.runner import IN_STEP, InStep
from tests.bench.commits import FRAME_BYTES, WAL_BYTES, WALK_IN
from tests.bench.figures import Figure, at_least, at_most, centile, median, reported, spread
from tests.bench.ground import OFFICER, ROOT, VISITOR
from tests.bench.pair import Pair, bring_up, line, pair, replica, write_visits

PULLED = 12_000
A_DAY = 5_000
TIMES = 5
ROUNDS = 500
FIRST = 20
"""Rounds before the measured ones: statements are being prepared, caches filled."""
QUEUE = 8
BETWEEN_S = 0.08
FRAMES = 13
"""Pages of the write-ahead log that a check-in writes; at the other device it is 12."""


def measure() -> Iterator[Figure]:
    """Catching up, then visitor by visitor."""
    with pair("pulling") as two:
        yield from _pulling(two)
    with pair("day-off") as two:
        yield _day_off(two)
    with pair("instep") as two:
        yield from _across(two)


def _pulling(two: Pair) -> Iterator[Figure]:
    write_visits(two.kiosk, PULLED)
    started = time.perf_counter()
    sent = bring_up(two.kiosk)
    pushed = sent / (time.perf_counter() - started)
    speeds = []
    for number in range(TIMES):
        home = _copy(two.desk, f"desk-{number}")
        store = open_store(home, home.keys)
        mover, upstream = replica(home, store)
        mover.greet()
        started = time.perf_counter()
        mover.step()
        took = time.perf_counter() - started
        speeds.append(_numbered(store) / took)
        upstream.close()
        store.close()
    how = f"{sent} entries over TLS, all checked, folded and on disk; {spread(speeds, 'entries/s')}"
    yield at_least("pull + proof + fold into the encrypted store", median(speeds), "entries/s", 10_000, how)
    yield reported("push from a store, numbers kept there", pushed, "entries/s", f"{sent} entries, once")


def _day_off(two: Pair) -> Figure:
    write_visits(two.kiosk, 300)
    bring_up(two.kiosk)
    bring_up(two.desk)
    write_visits(two.kiosk, A_DAY)
    bring_up(two.kiosk)
    last = _last_number(two)
    samples = []
    for number in range(TIMES):
        home = _copy(two.desk, f"desk-{number}")
        store, watch = open_store(home, home.keys), open_store(home, home.keys)
        started = time.perf_counter()
        runner = _runner(home, store)
        runner.start()
        while not (_numbered(watch) == last and _state(watch) == IN_STEP):
            time.sleep(0.005)
        samples.append(time.perf_counter() - started)
        runner.close()
        watch.close()
    how = f"from the start of its thread, with connecting; {spread(samples, 's')}"
    return at_most(f"{A_DAY} entries waiting: in step again", median(samples), "s p50", 5, how)


def _across(two: Pair) -> Iterator[Figure]:
    """Touch side and desk side in two processes, each with its store and its thread."""
    start_qt()
    write_visits(two.kiosk, 300 * 7)
    bring_up(two.kiosk)
    bring_up(two.desk)
    floor = Floor(two)
    desk = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.afar", str(two.desk.root)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert desk.stdin is not None
    assert desk.stdout is not None
    counter = open_counter(two.kiosk)
    program = Program(two.kiosk, [], counter=counter)
    program.start()
    desk.stdout.readline()
    _until_in_step(two)
    time.sleep(1.0)
    floors, committed, painted, own = [], [], [], []
    queue: list[SubjectId] = []
    for number in range(FIRST + ROUNDS):
        floors.append(floor.sample())
        time.sleep(BETWEEN_S / 2)
        started = time.monotonic_ns()
        ticket = check_in(counter, VISITOR, WALK_IN)
        own.append((time.monotonic_ns() - started) / 1e6)
        arrived = 0
        for told in desk.stdout:
            what, at, *shown = told.split()
            if ticket.visit not in shown:
                continue
            if what == "committed":
                arrived = arrived or int(at)
            else:
                committed.append((arrived - started) / 1e6)
                painted.append((int(at) - started) / 1e6)
                break
        else:
            raise RuntimeError("the desk has ended")
        queue.append(ticket.visit)
        if len(queue) > QUEUE:
            serving.leave(counter, OFFICER, queue.pop(0))
        time.sleep(BETWEEN_S if number >= FIRST else BETWEEN_S / 4)
    desk.stdin.close()
    desk.stdout.read()
    desk.wait(10)
    program.close()
    floor.close()
    floors, committed, painted, own = (each[FIRST:] for each in (floors, committed, painted, own))
    how = "from the call of check_in; TLS, fsync on at both devices and the centre, all on one disk"
    yield reported(
        "the floor of a way through the centre", median(floors), "ms p50",
        f"fsync + INSERT and NOTIFY committed + notice received + fsync, in turn; {spread(floors, 'ms')}",
    )  # fmt: skip
    yield reported("its first part: on disk at the device itself", median(own), "ms p50", spread(own, "ms"))
    yield at_most(
        "check-in → on disk at another device", median(committed) / median(floors), "× floor", 3,
        f"{how}; {spread(committed, 'ms')}, p99 {centile(committed, 0.99):.3g} ms",
    )  # fmt: skip
    yield at_most(
        "check-in → painted at another device's desk", median(painted), "ms p50", 20,
        f"{how}; a day of 300 visits, {QUEUE} waiting; {spread(painted, 'ms')}",
    )  # fmt: skip
    yield at_most("the slowest hundredth of these", centile(painted, 0.99), "ms p99", 60, "the same samples")


class Floor:
    """The plainest durable way from one disk through PostgreSQL to another."""

    def __init__(self, two: Pair) -> None:
        self._file = os.open(two.kiosk.root / "floor", os.O_RDWR | os.O_CREAT)
        os.pwrite(self._file, bytes(WAL_BYTES), 0)
        os.fsync(self._file)
        self._at = 0
        self._writer: psycopg.Connection[tuple[int]] = two.centre.connect()
        self._reader: psycopg.Connection[tuple[int]] = two.centre.connect()
        self._writer.execute("create table floor (no bigint generated always as identity, body bytea)")
        self._reader.execute("listen floor")
        for _ in range(10):
            self.sample()

    def sample(self) -> float:
        """Milliseconds of one way."""
        started = time.perf_counter()
        self._write()
        self._writer.execute(
            "with put as (insert into floor (body) values (%b) returning no) "
            "select pg_notify('floor', no::text) from put",
            (os.urandom(400),),
        )
        for _ in self._reader.notifies(timeout=5, stop_after=1):
            self._write()
        return (time.perf_counter() - started) * 1e3

    def close(self) -> None:
        """Hang up."""
        self._writer.close()
        self._reader.close()
        os.close(self._file)

    def _write(self) -> None:
        os.pwrite(self._file, os.urandom(FRAMES * FRAME_BYTES), self._at)
        os.fdatasync(self._file)
        self._at = (self._at + FRAMES * FRAME_BYTES) % (WAL_BYTES - FRAMES * FRAME_BYTES)


def _runner(home: Home, store: Store) -> InStep:
    return InStep(
        store,
        lambda: PgUpstream(line(home)),
        SystemClock(),
        program="bench",
        lock=home.data / "in-step.lock",
    )


def _copy(home: Home, name: str) -> Home:
    place = home.root.with_name(name)
    shutil.copytree(home.root, place)
    os.sync()
    return Home(place)


def _until_in_step(two: Pair) -> None:
    last = _last_number(two)
    for home in (two.kiosk, two.desk):
        watch = open_store(home, home.keys)
        while not (_numbered(watch) >= last and _state(watch) == IN_STEP):
            time.sleep(0.02)
        watch.close()


def _last_number(two: Pair) -> int:
    return int(two.centre.ask("select max(gseq) from kiosk.station")[0][0])


def _numbered(store: Store) -> int:
    return roles.head(store).gseq


def _state(store: Store) -> str | None:
    with store.reading() as connection:
        found = ledger.read_line(connection)
    return None if found is None else found.state
