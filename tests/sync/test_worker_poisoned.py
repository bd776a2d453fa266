"""What one station's devices send must not silence another's reports, whatever it does to the worker."""

import random
import threading
from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace

from kiosk.domain.device import DeviceKind
from kiosk.domain.errors import CentreUnavailable
from kiosk.domain.visit.facts import Arrived, Category, Finished, Road
from kiosk.journal.body import digest
from kiosk.journal.verify import Stored
from kiosk.sync.centre import reports, worker
from kiosk.sync.line import Connection
from tests.helpers.centres import Centre, Writer
from tests.helpers.counters import NOON, Devices
from tests.helpers.entries import STATION
from tests.helpers.reports import Town

VISIT = "visit/01a1f8d3-ea00-7f61-925f-49e82ec66d6d"
Mangled = Callable[[bytes], bytes]


@pytest.fixture
def town(centre: Centre, devices: Devices) -> Iterator[Town]:
    """A centre with Harbour Street and, numbered after it, Old Mill."""
    made = Town(centre, devices)
    made.centre.add_station("old-mill")
    yield made
    made.close()


def let_in(town: Town, name: str, station: str) -> Writer:
    """A device that has begun its chain, and may write whatever it likes."""
    writer = Writer(name, station)
    key = writer.signer.public_key
    role = town.office().admit(station, name, DeviceKind.STAFF, key, "console")
    writer.upstream = town.centre.upstream(town.centre.line(role))
    writer.upstream.push(writer.chain, [writer.begin()])
    return writer


def mangled(writer: Writer, stored: Stored, mangle: Mangled) -> Stored:
    """Other bytes than this program writes, signed as well."""
    body = mangle(stored.record.body)
    entry_hash = digest(body)
    return replace(
        stored,
        record=replace(stored.record, body=body, hash=entry_hash, signature=writer.signer.sign(entry_hash)),
    )


def reported(town: Town, station: str) -> tuple[int, int, str | None]:
    return town.tamper("select gseq, reported, problem from report.journal where station = %s", station)[0]


def wait_for(town: Town, station: str, seconds: float) -> bool:
    """Whether a station's reports have caught up within a time."""
    ended = threading.Event()
    for _ in range(int(seconds / 0.02)):
        last, there, _ = reported(town, station)
        if last == there:
            return True
        ended.wait(0.02)
    return False


def same(data: bytes) -> bytes:
    return data


@pytest.mark.parametrize(
    ("code", "mangle"),
    [
        ("K12", lambda data: data.replace(b"\xa6device", b"\xa6\xff\xfe\xffice")),
        ("K12", lambda data: b"\xdc\x00\x11" + data[3:] + b"\x91" * 60_000 + b"\xc0"),
        ("K\0", same),
        (random.Random(1).randbytes(4_500).hex(), same),
    ],
    ids=["no text", "deep", "nul", "long"],
)
def test_a_poisoned_entry_silences_no_other_station(town: Town, code: str, mangle: Mangled) -> None:
    """A stolen kiosk of one station could else stop the whole force's reports with a single entry."""
    thief, mill = let_in(town, "kiosk", STATION), let_in(town, "mill", "old-mill")
    facts = Arrived(code, Category.SPEAK, NOON, Road.KIOSK, "en")
    thief.upstream.push(thief.chain, [mangled(thief, thief.write(VISIT, facts), mangle)])
    stop = threading.Event()
    working = threading.Thread(target=town.worker().run, args=(stop,), daemon=True)
    working.start()
    try:
        assert wait_for(town, "old-mill", 10)
        for _ in range(2):
            mill.upstream.push(mill.chain, [mill.write("visit/one", Finished())])
            assert wait_for(town, "old-mill", 1)
        assert working.is_alive()
    finally:
        stop.set()
        working.join(10)


def test_whatever_a_station_raises_it_is_set_aside_and_tried_again(
    town: Town, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A bug that an entry wakes is told to the operator and the log; once mended, its station goes on."""
    for station, name in ((STATION, "kiosk"), ("old-mill", "mill")):
        let_in(town, name, station)
    poisoned = town.tamper("select no from kiosk.station where id = %s", STATION)[0][0]

    def poisons(connection: Connection, journal: int, centre_key: bytes) -> reports.Advanced:
        found = reports.advance(connection, journal, centre_key)
        if journal == poisoned:
            raise RecursionError("too deep")
        return found

    at_work, keeper = town.worker(), town.keeper()
    monkeypatch.setattr(worker, "advance", poisons)
    done = at_work.step(keeper)
    words = "this program cannot work with an entry of it (RecursionError); see its log"
    assert done.problems == {STATION: words}
    assert "too deep" in caplog.text
    caplog.clear()
    assert reported(town, STATION)[1:] == (0, words)
    last, there, problem = reported(town, "old-mill")
    assert (last, None) == (there, problem)
    assert at_work.step(keeper).problems == {}, "it is left alone for a while"
    waits = []
    for _ in range(8):
        town.tamper("update report.progress set checked_at = checked_at - interval '2 minutes'")
        assert at_work.step(keeper).problems == {}, "the database says it is time; this worker waits longer"
        at_work._aside[poisoned] = (0.0, at_work._aside[poisoned][1])
        waits.append(at_work._aside[poisoned][1])
        assert at_work.step(keeper).problems == {STATION: words}
    assert waits[:3] == [2 * worker.RETRY_S, 4 * worker.RETRY_S, 8 * worker.RETRY_S]
    assert waits[-1] == worker.LONGEST_RETRY_S
    caplog.clear()
    monkeypatch.setattr(worker, "advance", reports.advance)
    fresh = town.worker()
    town.tamper("update report.progress set checked_at = checked_at - interval '2 minutes'")
    assert fresh.step(keeper).problems == {}
    last, there, problem = reported(town, STATION)
    assert (last, None) == (there, problem)


def test_what_the_database_refuses_is_said_in_its_words(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """The operator needs to know whether to look for an entry or for a full disk."""
    let_in(town, "kiosk", STATION)

    def poisons(connection: Connection, *_args: bytes, **_more: bool) -> reports.Advanced:
        connection.execute("select 1 / 0")
        raise AssertionError

    monkeypatch.setattr(worker, "advance", poisons)
    problems = town.work().problems
    assert problems[STATION] == "it is tried again later. The centre refused what was sent (division by zero)"


def test_a_line_that_is_cut_is_no_stations_fault(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else every restart of the server would leave each station alone for a minute."""
    let_in(town, "kiosk", STATION)

    def cut(connection: Connection, *_args: bytes, **_more: bool) -> reports.Advanced:
        connection.close()
        raise ValueError

    monkeypatch.setattr(worker, "advance", cut)
    with pytest.raises(CentreUnavailable):
        town.work()
    assert reported(town, STATION)[2] is None


def test_erasing_that_fails_unexpectedly_does_not_end_the_reports(town: Town) -> None:
    """What is due is looked up among the same entries that may be poisoned."""
    told: list[str] = []
    stop = threading.Event()

    def poisoned(_connection: Connection) -> None:
        raise RecursionError

    at_work = town.worker()
    at_work.hourly = poisoned
    working = threading.Thread(target=at_work.run, args=(stop, told.append), daemon=True)
    working.start()
    try:
        mill = let_in(town, "mill", "old-mill")
        assert wait_for(town, "old-mill", 10)
        mill.upstream.push(mill.chain, [mill.write("visit/one", Finished())])
        assert wait_for(town, "old-mill", 1)
    finally:
        stop.set()
        working.join(10)
    assert any(words.startswith("What is due could not be erased") for words in told)
