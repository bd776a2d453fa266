"""How long a check-in takes until it is on disk, beside the plainest durable write of as many bytes."""

import os
import struct
import time
from collections.abc import Iterator
from pathlib import Path

from kiosk.demo.day import HandClock
from kiosk.domain.appointment import AppointmentDetails
from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import MINUTE_MS, Instant
from kiosk.domain.visit.facts import Adjustment, Category
from kiosk.service import importing, serving
from kiosk.service.check_in import CheckIn, check_in
from kiosk.service.counter import Counter
from kiosk.service.intake import AppointmentRow, Parsed
from kiosk.store import views
from tests.bench.figures import Figure, at_most, centile, median, reported, spread
from tests.bench.ground import ADMINISTRATOR, OFFICER, VISITOR, device, folder

MORNING = Instant(1_795_161_600_000)
"""2026-11-20 08:00 in London."""
SAMPLES = 600
A_DAY = 300
"""Visits a day at a busy station; the next one begins on a day of its own."""
OPEN = 10
WAL_BYTES = 4_120_000
"""The size that the write-ahead log keeps, about a thousand pages: the floor's file is as large."""
FRAME_BYTES = 24 + 4096
WALK_IN = CheckIn(reason="collision", adjustments=(Adjustment.STEP_FREE,), interpreter="ar")


def measure() -> Iterator[Figure]:
    """The figures of a check-in without and with an appointment."""
    yield from _measured("check-in", booked=False)
    yield from _measured("check-in for an appointment", booked=True)


def _measured(name: str, *, booked: bool) -> Iterator[Figure]:
    with folder("commits") as place:
        clock = HandClock(MORNING)
        home, counter = device(place, clock)
        floor = _Floor(place / "floor")
        told = iter(_book(counter, clock)) if booked else None
        serving_ = _Serving(counter, clock)
        ours, plain, frames, busy = [], [], [], []
        for number in range(SAMPLES + 50):
            asked = WALK_IN if told is None else CheckIn(appointment=next(told), language="pl")
            before = _frames(home.database)
            started, worked = time.perf_counter_ns(), time.thread_time_ns()
            ticket = check_in(counter, VISITOR, asked)
            took, work = time.perf_counter_ns() - started, time.thread_time_ns() - worked
            written = _frames(home.database) - before
            if number >= 50 and written > 0:  # not the one in a hundred at which SQLite begins its log again
                ours.append(took / 1e6)
                busy.append(work / 1e6)
                frames.append(float(written))
                plain.append(floor.write(written * FRAME_BYTES) / 1e6)
            serving_.go_on(ticket.visit)
            if number % 10 == 0:
                counter.store.tidy()  # as a running program does every two seconds
        counter.store.close()
        floor.close()
    size = f"{median(frames):.0f} pages of the write-ahead log ({sum(frames) / len(frames):.1f} on average)"
    yield at_most(
        f"{name}, on disk",
        median(ours),
        "ms p50",
        1.5,
        f"encrypted, signed, folded, with a personal part; {size}; {spread(ours, 'ms')}; "
        f"processor time {spread(busy, 'ms')}",
    )
    yield at_most(
        f"{name}, against the plain write",
        median(ours) / median(plain),
        "×",
        3.0,
        f"pwrite + fdatasync of the same bytes to a file as large as the log, in turn: "
        f"{spread(plain, 'ms')}; "
        f"ratio at p10 {centile(ours, 0.1) / centile(plain, 0.1):.2f}, "
        f"of each pair's median {median([a / b for a, b in zip(ours, plain, strict=True)]):.2f}",
    )
    yield reported(f"{name}, slowest hundredth", centile(ours, 0.99), "ms p99", "the same samples")


class _Floor:
    """The plainest durable write: into a file whose blocks are all there, as in a log begun again."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT)
        self._bytes = os.urandom(WAL_BYTES)
        os.pwrite(self._file, self._bytes, 0)
        os.fsync(self._file)
        self._at = 0

    def write(self, size: int) -> int:
        """Nanoseconds for that many bytes, on disk."""
        if self._at + size > WAL_BYTES:
            self._at = 0
        content = self._bytes[self._at : self._at + size]
        started = time.perf_counter_ns()
        os.pwrite(self._file, content, self._at)
        os.fdatasync(self._file)
        took = time.perf_counter_ns() - started
        self._at += size
        return took

    def close(self) -> None:
        os.close(self._file)


class _Serving:
    """Keeps the counter as it is on a real day: ten open visits, and a new day after three hundred."""

    def __init__(self, counter: Counter, clock: HandClock) -> None:
        self._counter, self._clock = counter, clock
        self._open: list[SubjectId] = []
        self._today = 0

    def go_on(self, arrived: SubjectId) -> None:
        """Two minutes pass, and whoever came ten visits ago is seen."""
        self._open.append(arrived)
        self._clock.advance(120)
        if len(self._open) > OPEN:
            visit = self._open.pop(0)
            serving.call(self._counter, OFFICER, visit)
            serving.see(self._counter, OFFICER, visit)
            serving.finish(self._counter, OFFICER, visit)
        self._today += 1
        if self._today == A_DAY:
            self._today = 0
            self._clock.advance(24 * 3600 - A_DAY * 120)


def _book(counter: Counter, clock: HandClock) -> list[SubjectId]:
    """An appointment for each visitor to come, in the order in which they come."""
    rows = tuple(
        AppointmentRow(
            line=number,
            source=f"bench-{number}",
            start=Instant(clock.now() + number * 2 * MINUTE_MS),
            end=Instant(clock.now() + number * 2 * MINUTE_MS + 30 * MINUTE_MS),
            category=Category.DOCUMENTS,
            details=AppointmentDetails(reason="bail", surname="Kowalska", born="04-17", language="pl"),
        )
        for number in range(SAMPLES + 50)
    )
    importing.import_appointments(counter, ADMINISTRATOR, Parsed(rows))
    with counter.store.reading() as connection:
        found = views.appointments_between(connection, counter.station.id, "2000-01-01", "2100-01-01")
    return [appointment.id for appointment in found]


def _frames(database: Path) -> int:
    """How many pages the write-ahead log holds now (the index beside it says so, in its first bytes)."""
    index = database.with_name(f"{database.name}-shm")
    if not index.exists():
        return 0  # nothing has opened the store yet
    with index.open("rb") as file:
        return int(struct.unpack_from("=I", file.read(20), 16)[0])
