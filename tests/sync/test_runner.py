"""The thread that keeps a device in step: by itself, through every failure, and never in anybody's way."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.service import check_in, serving
from kiosk.service.counter import Counter
from kiosk.store import ledger, roles
from kiosk.sync.line import Line
from kiosk.sync.postgres import PgUpstream
from kiosk.sync.runner import InStep
from tests.helpers.centres import Centre
from tests.helpers.counters import OFFICER, VISITOR, Devices
from tests.helpers.entries import STATION
from tests.helpers.journals import fingerprint, visits_of
from tests.helpers.office import CENTRE_KEY, Office
from tests.helpers.waiting import until
from tests.sync.real_station import put

ASKED = check_in.CheckIn(reason="crime", name="Alex Example")


class Running:
    """A device with its thread.

    Attributes:
        changed: set whenever the thread has changed the store.
    """

    def __init__(self, counter: Counter, line: Line) -> None:
        self.counter = counter
        self.line = line
        self.changed = threading.Event()
        self.in_step: InStep | None = None

    def start(self, devices: Devices, poll_s: float = 0.5) -> None:
        store = devices.open(self.counter.store.path, self.counter.store.path.parent.name)
        store.changed = lambda _subjects: self.changed.set()
        self.in_step = InStep(
            store,
            lambda: PgUpstream(self.line),
            self.counter.clock,
            program="test",
            lock=self.counter.store.path.with_name("in-step.lock"),
            poll_s=poll_s,
        )
        self.in_step.start()

    def nudge(self) -> None:
        assert self.in_step is not None
        self.in_step.nudge()

    def state(self) -> str | None:
        with self.counter.store.reading() as connection:
            line = ledger.read_line(connection)
        return None if line is None else line.state

    def waiting(self) -> int:
        with self.counter.store.reading() as connection:
            return ledger.waiting(connection)[0]

    def close(self) -> None:
        if self.in_step is not None:
            self.in_step.close()


@pytest.fixture
def pair(centre: Centre, devices: Devices) -> Iterator[tuple[Running, Running]]:
    """A kiosk and a desk of one station, enrolled, not started yet."""
    office = Office(STATION, devices.clock.now())
    made: list[Running] = []
    for name in ("kiosk", "counter"):
        counter = devices.make(name, device=name, is_sequencer=False)
        roles.enrol(counter.store, CENTRE_KEY, numbers_itself=False)
        key = counter.store.signer.public_key
        line = centre.admit(name, public_key=key)
        put(centre, office.enrols(name, key))
        made.append(Running(counter, line))
    yield made[0], made[1]
    for each in made:
        each.close()


def test_a_check_in_at_the_kiosk_is_at_the_desk_by_itself(
    pair: tuple[Running, Running], devices: Devices
) -> None:
    """Nobody presses anything for it."""
    kiosk, desk = pair
    for each in pair:
        each.start(devices)
    until(lambda: kiosk.state() == desk.state() == "in_step")
    ticket = check_in.check_in(kiosk.counter, VISITOR, ASKED)
    kiosk.nudge()
    until(lambda: ticket.visit in visits_of(desk.counter.store))
    serving.see(desk.counter, OFFICER, ticket.visit)
    desk.nudge()
    until(lambda: visits_of(kiosk.counter.store)[ticket.visit].phase == "seen")
    until(lambda: fingerprint(kiosk.counter.store) == fingerprint(desk.counter.store))
    assert kiosk.waiting() == desk.waiting() == 0


def test_without_a_nudge_the_poll_finds_what_waits(pair: tuple[Running, Running], devices: Devices) -> None:
    """A notice that gets lost costs a poll's time and nothing else."""
    kiosk, _ = pair
    kiosk.start(devices, poll_s=0.2)
    until(lambda: kiosk.state() == "in_step")
    check_in.check_in(kiosk.counter, VISITOR, ASKED)
    until(lambda: kiosk.waiting() == 0)


def test_a_line_that_is_down_says_so_and_comes_back_by_itself(
    pair: tuple[Running, Running], devices: Devices
) -> None:
    """The counter goes on working meanwhile, and what was written waits."""
    kiosk, _ = pair
    right = kiosk.line
    kiosk.line = replace(right, url=right.url.replace("127.0.0.1", "127.0.0.2"))
    kiosk.start(devices)
    until(lambda: kiosk.state() == "down")
    check_in.check_in(kiosk.counter, VISITOR, ASKED)
    assert kiosk.waiting() >= 1
    kiosk.close()
    kiosk.line = right
    kiosk.start(devices)
    until(lambda: kiosk.state() == "in_step" and kiosk.waiting() == 0)


def test_a_revoked_device_is_told_and_keeps_what_it_has(
    pair: tuple[Running, Running], devices: Devices, centre: Centre
) -> None:
    """A stolen kiosk gets nothing more; one revoked by mistake has lost nothing."""
    kiosk, _ = pair
    kiosk.start(devices)
    until(lambda: kiosk.state() == "in_step")
    centre.ask("select kiosk.dismiss(%s, %s)", STATION, "kiosk")
    ticket = check_in.check_in(kiosk.counter, VISITOR, ASKED)
    kiosk.nudge()
    until(lambda: kiosk.state() == "revoked")
    assert ticket.visit in visits_of(kiosk.counter.store)
    assert kiosk.waiting() >= 1


def test_of_two_programs_on_one_device_one_keeps_it_in_step(
    pair: tuple[Running, Running], devices: Devices
) -> None:
    """Touch, board and desk may each run in a process of their own."""
    kiosk, _ = pair
    kiosk.start(devices)
    until(lambda: kiosk.state() == "in_step")
    second = Running(kiosk.counter, kiosk.line)
    second.start(devices, poll_s=0.2)
    check_in.check_in(kiosk.counter, VISITOR, ASKED)
    second.nudge()
    kiosk.close()
    until(lambda: kiosk.waiting() == 0)
    second.close()


def test_closing_does_not_wait_for_a_line_that_hangs(
    pair: tuple[Running, Running], devices: Devices, tmp_path: Path
) -> None:
    """An officer who goes home must not stare at a window that will not close."""
    del tmp_path
    kiosk, _ = pair
    kiosk.start(devices, poll_s=30)
    until(lambda: kiosk.state() == "in_step")
    started = time.monotonic()
    kiosk.close()
    assert time.monotonic() - started < 5
