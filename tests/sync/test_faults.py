"""Whatever happens to the line, the server or a disk: it is said, work goes on, each entry arrives once."""

import contextlib
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.domain.errors import StoreBusy
from kiosk.service import check_in
from kiosk.store import ledger, roles
from kiosk.store.store import Store
from kiosk.sync.line import Line
from kiosk.sync.postgres import PgUpstream
from kiosk.sync.runner import InStep
from tests.helpers.centres import Centre
from tests.helpers.counters import VISITOR, Devices
from tests.helpers.entries import STATION
from tests.helpers.journals import fingerprint, problems, run_sql
from tests.helpers.office import CENTRE_KEY, Office
from tests.helpers.postgres import Server
from tests.helpers.proxy import Proxy
from tests.helpers.server_faults import (
    ENDS,
    end,
    false_certificate,
    fill,
    is_pushing,
    move_to_small_disk,
    on_small_disk,
)
from tests.helpers.waiting import until
from tests.sync.real_station import put
from tests.sync.test_runner import ASKED, Running

PATIENCE_S = 1.5
SOON_S = 30.0


class Device(Running):
    """A device that reaches its centre through a proxy.

    Attributes:
        proxy: the line.
        thread_store: what its thread writes to.
    """

    thread_store: Store

    def __init__(self, running: Running, proxy: Proxy, centre: Centre) -> None:
        url = running.line.url.replace(f":{centre.server.port}/", f":{proxy.port}/")
        line = replace(running.line, url=url, patience_s=PATIENCE_S, connect_s=2)
        super().__init__(running.counter, line)
        self.proxy = proxy

    def start(self, devices: Devices, poll_s: float = 30.0) -> None:
        """Begin, with a poll so rare that it mends nothing by itself."""
        path = self.counter.store.path
        self.thread_store = devices.open(path, path.parent.name)
        self.in_step = InStep(
            self.thread_store,
            lambda: PgUpstream(self.line),
            self.counter.clock,
            program="test",
            lock=path.with_name("in-step.lock"),
            poll_s=poll_s,
        )
        self.in_step.start()
        until(lambda: self.state() == "in_step" and self.waiting() == 0)
        assert self.proxy.links

    def message(self) -> str | None:
        """What the device says of its line."""
        with self.counter.store.reading() as connection:
            found = ledger.read_line(connection)
        return None if found is None else found.message

    def arrive(self, visitors: int = 1) -> None:
        """Visitors check in, as quickly as on any day."""
        for _ in range(visitors):
            check_in.check_in(self.counter, VISITOR, ASKED)
        self.nudge()


def made(centre: Centre, devices: Devices, name: str) -> Device:
    """A device that is enrolled, and its line."""
    counter = devices.make(name, device=name, is_sequencer=False)
    roles.enrol(counter.store, CENTRE_KEY, numbers_itself=False)
    key = counter.store.signer.public_key
    line: Line = centre.admit(name, public_key=key)
    return Device(Running(counter, line), Proxy(centre.server.port), centre)


def pair_at(centre: Centre, devices: Devices) -> Iterator[tuple[Device, Device]]:
    """A kiosk and a desk that the centre knows."""
    office = Office(STATION, devices.clock.now())
    both = made(centre, devices, "kiosk"), made(centre, devices, "counter")
    for each in both:
        store = each.counter.store
        put(centre, office.enrols(store.path.parent.name, store.signer.public_key))
    try:
        yield both
    finally:
        for each in both:
            each.close()
            each.proxy.close()


@pytest.fixture
def pair(centre: Centre, devices: Devices) -> Iterator[tuple[Device, Device]]:
    """Both at the ordinary server."""
    yield from pair_at(centre, devices)


@pytest.fixture(scope="module")
def own_server() -> Iterator[Server]:
    """A server that may be killed; its commits are on disk."""
    server = Server.start(is_durable=True)
    try:
        server.make_template()
        yield server
    finally:
        server.remove()


@pytest.fixture
def own_centre(own_server: Server, tmp_path: Path) -> Iterator[Centre]:
    """A centre at that server."""
    centre = Centre.make(own_server, tmp_path / "own")
    centre.add_station()
    yield centre
    centre.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Centre]:
    """A centre whose database is on a disk of 24 MB; its write-ahead log is elsewhere."""
    server = Server.start(is_durable=False)
    try:
        server.make_template()
        on_small_disk(server, 24)
        centre = Centre.make(server, tmp_path / "small")
        move_to_small_disk(centre)
        centre.add_station()
        yield centre
        centre.close()
    finally:
        server.remove()


@pytest.fixture
def own_pair(own_centre: Centre, devices: Devices) -> Iterator[tuple[Device, Device]]:
    """A kiosk and a desk at that server."""
    yield from pair_at(own_centre, devices)


def finds_no_room(device: Device) -> bool:
    """Whether the centre has no room for what just happened; it has some for a while, in pages it began."""
    device.arrive(10)
    until(lambda: device.waiting() == 0 or device.state() == "down")
    return "disk is full" in (device.message() or "")


def all_once(centre: Centre, kiosk: Device, desk: Device) -> None:
    """All that is at the kiosk is at the centre and at the desk, once, under numbers without a gap."""
    until(lambda: kiosk.waiting() == 0 and kiosk.state() == "in_step", SOON_S)
    until(lambda: fingerprint(kiosk.counter.store) == fingerprint(desk.counter.store), SOON_S)
    there = centre.ask("select gseq, body from kiosk.entry order by gseq")
    assert [gseq for gseq, _ in there] == list(range(1, len(there) + 1))
    for device in (kiosk, desk):
        here = run_sql(device.counter.store, "SELECT gseq, body FROM entry ORDER BY gseq")
        assert [tuple(row) for row in here] == there
        assert problems(device.counter.store) == []


def is_free(store: Store) -> bool:
    """Whether nobody holds the file: it can be written, and its log be emptied, at once."""
    try:
        with store.exclusive() as connection:
            connection.execute("SELECT 1")
    except StoreBusy:
        return False
    with store.reading() as connection:
        return connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0


@pytest.mark.parametrize("after", [0, 700, 9_000, 30_000])
def test_a_line_that_hangs_in_the_middle_of_a_push_is_noticed_and_it_is_done_again(
    pair: tuple[Device, Device], devices: Devices, centre: Centre, after: int
) -> None:
    """TCP alone would wait for a quarter of an hour; meanwhile the store is free for the windows."""
    kiosk, desk = pair
    kiosk.start(devices)
    desk.start(devices)
    kiosk.proxy.hang(after)
    kiosk.arrive(60)
    began = time.monotonic()
    impatient = devices.open(kiosk.counter.store.path, "kiosk", busy_ms=0)
    until(lambda: kiosk.proxy.links[0].up.passes == 0)
    while kiosk.state() == "in_step":
        assert time.monotonic() - began < PATIENCE_S + 3
        until(lambda: is_free(impatient), within_s=0.5)  # only for as long as a commit takes is it held
        time.sleep(0.05)
    assert kiosk.state() == "down"
    check_in.check_in(kiosk.counter, VISITOR, ASKED)
    all_once(centre, kiosk, desk)


def test_a_push_whose_answer_is_lost_is_not_taken_twice(
    pair: tuple[Device, Device], devices: Devices, centre: Centre
) -> None:
    """The device cannot know whether it was taken: it asks again, and what is there is passed over."""
    kiosk, desk = pair
    kiosk.start(devices)
    desk.start(devices)
    before = centre.ask("select gseq from kiosk.station")[0][0]
    kiosk.proxy.lose_answers()
    kiosk.arrive(5)
    until(lambda: centre.ask("select gseq from kiosk.station")[0][0] > before)
    until(lambda: kiosk.state() == "down")
    assert kiosk.waiting() > 0
    all_once(centre, kiosk, desk)


@pytest.mark.parametrize("to_server", [True, False])
def test_a_line_of_which_one_way_is_closed_is_opened_again(
    pair: tuple[Device, Device], devices: Devices, centre: Centre, *, to_server: bool
) -> None:
    """A connection that can only speak, or only hear, is of no use, and must not look like one that is."""
    kiosk, desk = pair
    kiosk.start(devices)
    desk.start(devices)
    old = kiosk.proxy.links
    for device in pair:
        device.proxy.half_close(to_server=to_server)
    kiosk.arrive(3)
    all_once(centre, kiosk, desk)
    assert kiosk.proxy.links != old


def test_a_very_slow_line_is_used_as_it_is(
    pair: tuple[Device, Device], devices: Devices, centre: Centre
) -> None:
    """However long one batch takes, up or down: bytes that move are no silence."""
    kiosk, desk = pair
    kiosk.start(devices)
    desk.start(devices)
    lines = [device.proxy.links for device in pair]
    for device in pair:
        device.proxy.delay_s = 0.02
    began = time.monotonic()
    kiosk.arrive(600)
    all_once(centre, kiosk, desk)
    assert time.monotonic() - began > 2 * PATIENCE_S
    assert [device.proxy.links for device in pair] == lines


def test_a_line_that_is_cut_at_any_stage_is_taken_up_again(
    pair: tuple[Device, Device], devices: Devices, centre: Centre
) -> None:
    """While it connects, proves who it is, greets, compares, pushes and pulls."""
    kiosk, desk = pair
    kiosk.start(devices)
    desk.start(devices)
    for after in (0, 4, 300, 1_500, 2_600, 3_400, 4_200, 6_000):
        kiosk.proxy.cuts_next_after = after
        kiosk.proxy.cut()
        kiosk.arrive(5)
        until(lambda: kiosk.proxy.cuts_next_after is None)
        until(lambda: kiosk.waiting() == 0 and kiosk.state() == "in_step", SOON_S)
    all_once(centre, kiosk, desk)


def test_a_server_with_another_authority_s_certificate_is_not_spoken_to(
    own_pair: tuple[Device, Device], own_centre: Centre, devices: Devices
) -> None:
    """Somebody in the middle gets nothing; the device says why and works on."""
    kiosk, desk = own_pair
    kiosk.start(devices)
    desk.start(devices)
    with false_certificate(own_centre.server):
        kiosk.proxy.cut()
        kiosk.arrive(2)
        until(lambda: "its certificate is not the one expected" in (kiosk.message() or ""))
        assert kiosk.state() == "down"
        assert kiosk.waiting() >= 2
    all_once(own_centre, kiosk, desk)


@pytest.mark.parametrize("how", ENDS)
def test_a_server_that_ends_in_the_middle_of_a_push_has_all_or_nothing_of_it(
    own_pair: tuple[Device, Device], own_centre: Centre, devices: Devices, how: str
) -> None:
    """Killed, told to stop at once or in good order: started again, each entry is there once."""
    kiosk, desk = own_pair
    kiosk.start(devices)
    desk.start(devices)
    with contextlib.closing(own_centre.connect()) as connection:
        connection.execute("begin")
        connection.execute("select from kiosk.station for update")
        kiosk.arrive(20)
        until(lambda: is_pushing(own_centre))
        end(own_centre, how)
    until(lambda: kiosk.state() == "down")
    kiosk.arrive(2)
    assert kiosk.waiting() > 20
    own_centre.server.run()
    all_once(own_centre, kiosk, desk)


def test_a_full_disk_of_the_centre_is_told_and_passes(small_disk: Centre, devices: Devices) -> None:
    """The counter works on, staff read what is wrong, and whoever makes room has done enough."""
    for kiosk, desk in pair_at(small_disk, devices):
        kiosk.start(devices)
        desk.start(devices)
        fill(small_disk)
        until(partial(finds_no_room, kiosk), SOON_S)
        assert kiosk.state() == "down"
        before = kiosk.waiting()
        kiosk.arrive(3)
        assert kiosk.waiting() > before
        small_disk.ask("drop table filler")
        all_once(small_disk, kiosk, desk)


def test_a_full_disk_of_the_device_itself_while_it_pulls_loses_nothing(
    pair: tuple[Device, Device], devices: Devices, centre: Centre
) -> None:
    """What did not fit is fetched again when there is room; nothing half is kept."""
    kiosk, desk = pair
    kiosk.start(devices)
    desk.start(devices, poll_s=0.3)
    pages = run_sql(desk.counter.store, "PRAGMA page_count")[0][0]
    with desk.thread_store.reading() as connection:
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    seen = roles.head(desk.counter.store).gseq
    kiosk.arrive(60)
    until(lambda: kiosk.waiting() == 0)
    assert problems(desk.counter.store) == []
    assert roles.head(desk.counter.store).gseq <= seen + 60
    all_once(centre, kiosk, desk)  # the thread opens its file anew after a failure, without the limit
