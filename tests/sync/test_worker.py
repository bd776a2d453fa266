"""The worker at a real PostgreSQL: the reports are what the devices have, and only what is believed."""

import threading
from collections.abc import Iterator

import pytest

from kiosk.domain.device import DeviceKind
from kiosk.domain.errors import CentreRefused
from kiosk.domain.visit.facts import Finished
from kiosk.service.check_in import CheckIn, check_in
from kiosk.store import roles
from kiosk.sync import line
from tests.helpers.centres import Centre, Writer
from tests.helpers.counters import NOON, OFFICER, VISITOR, Devices
from tests.helpers.entries import STATION
from tests.helpers.journals import random_day
from tests.helpers.reports import Town, kill_sessions, refusals, tables_at, tables_of


@pytest.fixture
def town(centre: Centre, devices: Devices) -> Iterator[Town]:
    """Harbour Street's centre, without devices yet."""
    made = Town(centre, devices)
    yield made
    made.close()


def progress(town: Town) -> tuple[int, int]:
    """The last number given at Harbour Street, and the last that the reports hold."""
    return town.tamper("select gseq, reported from report.journal where station = %s", STATION)[0]


def wait_for_reports(town: Town, seconds: float) -> bool:
    """Whether the reports have caught up within a time."""
    ended = threading.Event()
    for _ in range(int(seconds / 0.02)):
        last, reported = progress(town)
        if last == reported:
            return True
        ended.wait(0.02)
    return False


@pytest.mark.parametrize("seed", [1, 2])
def test_the_reports_are_byte_for_byte_what_the_devices_show(town: Town, seed: int) -> None:
    """A manager at the centre and an officer at the desk must never be told two truths."""
    counter, other = town.enrolled("counter"), town.enrolled("kiosk")
    random_day(counter, town.devices.clock, seed, steps=60)
    town.in_step("counter")
    town.work()
    random_day(other, town.devices.clock, seed + 10, steps=40)
    random_day(counter, town.devices.clock, seed + 20, steps=40)
    town.in_step()
    done = town.work()
    assert done.entries > 40
    assert (done.refused, done.problems, done.rebuilt) == (0, {}, ())
    found = tables_at(town.centre, STATION)
    assert found == tables_of(counter.store) == tables_of(other.store)
    assert len(found["visit"]) > 10
    assert len(found["device"]) == 3  # the two, and the centre itself


def test_making_the_reports_anew_gives_the_same_bytes(town: Town) -> None:
    """Whatever was wrong with them once, the journal alone says what is right."""
    counter = town.enrolled()
    random_day(counter, town.devices.clock, 3, steps=60)
    town.in_step()
    town.work()
    before = tables_at(town.centre, STATION)
    town.tamper("update report.visit set state = 'nonsense', code = 'X1'")
    town.tamper("delete from report.room_day")
    done = town.worker().rebuild(town.keeper(), STATION)
    assert done.rebuilt == (STATION,)
    assert tables_at(town.centre, STATION) == before
    with pytest.raises(CentreRefused, match=r"^There is no station old-mill here\.$"):
        town.worker().rebuild(town.keeper(), "old-mill")


def test_a_station_that_numbers_its_own_entries_is_reported_as_well(town: Town) -> None:
    """A lone PC that joins keeps its numbers; what it did before it was enrolled is believed, too."""
    counter = town.devices.make("front")
    random_day(counter, town.devices.clock, 4, steps=60)
    town.tamper("update kiosk.station set sequencer = 'front'")
    town.enrol(counter, "front", DeviceKind.STAFF, numbers_itself=True)
    town.in_step()
    done = town.work()
    assert done.refused == 0
    assert tables_at(town.centre, STATION) == tables_of(counter.store)
    roles.hand_over(counter.store, OFFICER, NOON, "centre")
    check_in(counter, VISITOR, CheckIn(reason="crime"))
    town.in_step()
    town.work()
    assert tables_at(town.centre, STATION) == tables_of(counter.store)
    assert refusals(town.centre) == []


def test_reports_follow_within_a_second_and_survive_a_cut_line(town: Town) -> None:
    """The centre's first page is read while things happen; a restart of the server must not end that."""
    counter = town.enrolled()
    told: list[str] = []
    stop = threading.Event()
    worker = threading.Thread(target=town.worker().run, args=(stop, told.append), daemon=True)
    worker.start()
    try:
        town.in_step()
        assert wait_for_reports(town, 10)
        for cut in (False, True, False):
            if cut:
                kill_sessions(town.centre, "kiosk_keeper")
            check_in(counter, VISITOR, CheckIn(reason="crime"))
            town.in_step()
            assert wait_for_reports(town, 10 if cut else 1)
    finally:
        stop.set()
        worker.join(10)
    assert not worker.is_alive()
    assert told.count("The reports are being kept in step.") == 2
    assert any(words.endswith(" s.") and "Trying again in" in words for words in told), told
    town.in_step()  # the worker may have erased something, which the device does not know yet
    town.work()
    assert tables_at(town.centre, STATION) == tables_of(counter.store)


def test_two_workers_share_the_stations_and_fold_nothing_twice(town: Town) -> None:
    """The centre may run a second one for the day the first one's machine stops."""
    counter = town.enrolled()
    random_day(counter, town.devices.clock, 5, steps=50)
    stop = threading.Event()
    workers = [threading.Thread(target=town.worker().run, args=(stop,), daemon=True) for _ in range(2)]
    for each in workers:
        each.start()
    try:
        town.in_step()
        assert wait_for_reports(town, 10)
    finally:
        stop.set()
        for each in workers:
            each.join(10)
    town.in_step()
    town.work()
    assert tables_at(town.centre, STATION) == tables_of(counter.store)


def test_a_station_that_somebody_holds_is_passed_over(town: Town) -> None:
    """A worker that waited for another would leave all the other stations behind."""
    counter = town.enrolled()
    check_in(counter, VISITOR, CheckIn(reason="crime"))
    town.in_step()
    with town.keeper() as other, other.transaction():
        other.execute("select pg_advisory_xact_lock(%s, (select no from kiosk.station))", (0x6B696F73,))
        assert town.work().entries == 0
    assert town.work().entries > 0


def test_an_entry_with_a_wrong_signature_is_reported_and_never_folded(town: Town) -> None:
    """Whoever has the database in their hands can write into it; nobody believes them."""
    counter = town.enrolled()
    first = check_in(counter, VISITOR, CheckIn(reason="crime")).visit
    town.in_step()
    town.work()
    before = tables_at(town.centre, STATION)["visit"]
    with counter.store.writing(OFFICER, NOON) as transaction:
        transaction.append(first, Finished())
        transaction.append(first, Finished())
    town.in_step()
    last, _ = progress(town)
    town.tamper("update kiosk.entry set signature = %s where gseq = %s", bytes(64), last)
    done = town.work()
    assert done.refused == 1
    assert refusals(town.centre) == [(last, "the signature does not hold")]
    assert progress(town) == (last, last), "its number stays, and the reports go on"
    (visit,) = tables_at(town.centre, STATION)["visit"]
    assert visit[1] == last - 1
    assert visit[3:] == before[0][3:], "a finish of somebody who was never seen changes nothing"
    check_in(counter, VISITOR, CheckIn(reason="crime"))
    town.in_step("counter")
    town.work()
    assert [number for number, _ in refusals(town.centre)] == [last], "what its device signed goes on"


def test_a_device_that_the_centre_has_not_enrolled_is_not_believed_until_it_is(town: Town) -> None:
    """Only the centre's signature makes a key a device's; where that comes late, the reports mend."""
    stranger = Writer("side-door")
    line_in = town.centre.admit("side-door", public_key=stranger.signer.public_key)
    upstream = town.centre.upstream(line_in)
    upstream.push(stranger.chain, [stranger.begin(), stranger.write("visit/one", Finished())])
    assert town.work().refused == 2
    assert refusals(town.centre)[0] == (1, "its key is not one that side-door is known by")
    assert tables_at(town.centre, STATION)["visit"] == []
    town.office().admit(STATION, "side-door", DeviceKind.STAFF, stranger.signer.public_key, "console")
    done = town.work()
    assert done.rebuilt == (STATION,)
    assert refusals(town.centre) == []
    assert [row[0] for row in tables_at(town.centre, STATION)["visit"]] == ["visit/one"]
    assert town.work() == type(done)()


@pytest.mark.parametrize(
    ("harm", "problem"),
    [
        ("set gseq = 1004 where gseq = 4", "station number 4 is missing"),
        ("set ghash = '' where gseq = 5", "the order of acceptance was changed"),
    ],
)
def test_numbers_that_do_not_hold_stop_the_station_and_no_other(town: Town, harm: str, problem: str) -> None:
    """A rewritten history is told to the operator; it must not silence the other stations."""
    town.centre.add_station("old-mill")
    harmed, sound = town.centre.device(), town.centre.device("mill", station="old-mill")
    for writer in (harmed, sound):
        begin = writer.begin()
        writer.upstream.push(writer.chain, [begin])
        for _ in range(4):
            writer.upstream.push(writer.chain, [writer.write("visit/x", Finished())])
    ours = "station = (select no from kiosk.station where id = %s)"
    town.tamper(f"update kiosk.entry {harm} and {ours}", STATION)
    done = town.work()
    assert list(done.problems) == [STATION]
    assert problem in done.problems[STATION]
    told = dict(town.tamper("select station, reported from report.journal"))
    assert told["old-mill"] == 5
    assert told[STATION] < 5
    assert town.work().problems == {}, "it is left alone for a while"


def test_a_centre_that_was_set_back_makes_that_stations_reports_anew(town: Town) -> None:
    """After a restore the numbers mean other entries: reports that went on from the old ones would lie."""
    counter = town.enrolled()
    check_in(counter, VISITOR, CheckIn(reason="crime"))
    town.in_step()
    kept = progress(town)[0]
    check_in(counter, VISITOR, CheckIn(reason="other"))
    town.in_step()
    town.work()
    _set_back(town, kept)
    done = town.work()
    assert done.rebuilt == (STATION,)
    assert progress(town) == (kept, kept)
    assert len(tables_at(town.centre, STATION)["visit"]) == 1


def test_no_station_can_change_what_another_reports(town: Town) -> None:
    """Identifiers are chosen by devices; one that copies another's must harm nobody but itself."""
    town.centre.add_station("old-mill")
    ours, theirs = town.enrolled(), Writer("mill", "old-mill")
    visit = check_in(ours, VISITOR, CheckIn(reason="crime")).visit
    town.in_step()
    town.work()
    before = tables_at(town.centre, STATION)
    key = theirs.signer.public_key
    role = town.office().admit("old-mill", "mill", DeviceKind.STAFF, key, "console")
    upstream = town.centre.upstream(town.centre.line(role))
    upstream.push(theirs.chain, [theirs.begin(), theirs.write(visit, Finished())])
    assert town.work().refused == 0
    assert tables_at(town.centre, STATION) == before
    assert [row[0] for row in tables_at(town.centre, "old-mill")["visit"]] == [visit]


def test_a_reader_reads_reports_and_nothing_else(town: Town) -> None:
    """The login in a manager's settings must not open boxes, keys or the way in."""
    town.work()
    with line.connect(town.line("kiosk_reader")) as reader:
        assert reader.execute("select count(*) from report.visit").fetchone() == (0,)
        for statement in (
            "select * from kiosk.personal",
            "select * from kiosk.subject_key",
            "select * from kiosk.entry",
            "delete from report.visit",
            "insert into report.progress (station, gseq) values (1, 1)",
            "select kiosk.originate('x', gen_random_uuid(), '{}', '{}', '{}', '{}')",
        ):
            with pytest.raises(CentreRefused, match="does not allow this"), line.plain_words():
                reader.execute(statement.encode())


def _set_back(town: Town, kept: int) -> None:
    """What a restore to an earlier moment does to a station's journal, the reports left as they were."""
    for statement in (
        "delete from kiosk.entry where gseq > %s",
        "delete from kiosk.personal where gseq > %s",
        "update kiosk.station set gseq = %s",
    ):
        town.tamper(statement, kept)
    town.tamper(
        "update kiosk.station s set ghash = e.ghash from kiosk.entry e"
        " where e.station = s.no and e.gseq = s.gseq"
    )
