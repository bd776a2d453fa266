"""A station's relay on a server of its own: the line to the centre goes away for hours, and comes back."""

import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from kiosk.domain.device import DeviceKind
from kiosk.domain.errors import CentreRefused, CentreUnavailable, DeviceRevoked
from kiosk.domain.instant import Instant
from kiosk.domain.keeping import ErasureCause
from kiosk.domain.visit.facts import Finished
from kiosk.journal.keys import Signer
from kiosk.service import check_in
from kiosk.service.counter import Counter
from kiosk.store import ledger, roles
from kiosk.sync import line as lines
from kiosk.sync.centre.handing_over import to_relay
from kiosk.sync.centre.worker import Worker
from kiosk.sync.relay.keeping import Relay, Relaying
from kiosk.sync.relay.line import PgRelayLine
from kiosk.sync.relay.numbering import LetIn, Numbering
from kiosk.sync.relay.voice import set_back
from tests.helpers.centres import Writer
from tests.helpers.counters import OFFICER, Devices
from tests.helpers.entries import STATION
from tests.helpers.journals import fingerprint, problems, random_day, run_sql
from tests.helpers.postgres import Server
from tests.helpers.relays import RELAY, Force
from tests.helpers.waiting import until

ASKED = check_in.CheckIn(reason="crime", name="Alex Example")
DAY_MS = 86_400_000


@pytest.fixture(scope="module")
def relay_server(server: Server) -> Iterator[Server]:
    """The relay's own PostgreSQL, with logins of its own."""
    made = Server.start(is_durable=False, authority=server.authority)
    try:
        made.make_template()
        yield made
    finally:
        made.remove()


@pytest.fixture
def force(server: Server, relay_server: Server, tmp_path: Path, devices: Devices) -> Iterator[Force]:
    """A station whose relay numbers its entries, and whose two devices are connected to it."""
    made = Force.make(server, tmp_path / "force", devices, relay_server=relay_server)
    for name in ("counter", "kiosk"):
        made.add(name)
    made.work()
    made.relay.step()
    to_relay(made.office, STATION, RELAY, "test")
    made.relay.step()
    for member in made.members.values():
        member.goes_to(made.base.url)
    made.work()
    yield made
    made.close()


def waiting(counter: Counter) -> int:
    with counter.store.reading() as connection:
        return ledger.waiting(connection)[0]


def all_the_same(force: Force, *names: str) -> None:
    at_centre, at_relay = force.journals()
    assert at_centre == at_relay
    members = [force.members[name] for name in names or force.members]
    for member in members:
        member.step()
        assert waiting(member.counter) == 0
        assert problems(member.counter.store) == []
    assert len({fingerprint(member.counter.store) for member in members}) == 1


def hang_up(force: Force) -> None:
    """Nobody is connected to the relay's database, so that it can be copied or dropped."""
    force.stop()
    for member in force.members.values():
        member.cut.upstream.close()
    if force.base._administrator is not None:
        force.base._administrator.close()


def test_a_station_works_on_while_the_line_is_cut_for_hours(force: Force, devices: Devices) -> None:
    """Kiosk and desk stay one station, with numbers, rooms and queue; the centre catches up afterwards."""
    force.line.is_cut = True
    before = force.centre.ask("select gseq from kiosk.station")
    for hour in range(3):
        for member in force.members.values():
            random_day(member.counter, devices.clock, seed=hour, steps=30)
            member.step()
        devices.clock.advance(minutes=60)
        with pytest.raises(CentreUnavailable):
            force.relay.step()
    for member in force.members.values():
        member.step()
        assert waiting(member.counter) == 0
    assert len({fingerprint(member.counter.store) for member in force.members.values()}) == 1
    assert force.centre.ask("select gseq from kiosk.station") == before
    force.line.is_cut = False
    assert force.relay.step().carried > 100
    fresh = force.add("fresh")
    fresh.step()  # at the centre
    assert fingerprint(fresh.counter.store) == fingerprint(force.members["kiosk"].counter.store)
    force.relay.step()
    all_the_same(force)
    held = "select subject, box from kiosk.personal order by gseq"
    keys = "select subject, key from kiosk.subject_key order by subject, key"
    assert force.centre.ask(held) == force.base.ask(held) != []
    assert force.centre.ask(keys) == force.base.ask(keys) != []


def test_a_line_that_breaks_off_anywhere_is_taken_up_again(force: Force, devices: Devices) -> None:
    """After each question that the centre has answered the line is cut, and once more."""
    for answers in range(12):
        random_day(force.members["counter"].counter, devices.clock, seed=answers, steps=5)
        force.members["counter"].step()
        force.line.cut_after = answers % 6
        try:
            force.relay.step()
        except CentreUnavailable:
            force.stop()
            force.start()
    force.line.cut_after = None
    force.work()
    all_the_same(force)


def test_what_the_centre_says_meanwhile_reaches_the_relay_and_its_devices(force: Force) -> None:
    """A visitor's request to be erased, a stolen kiosk and a new PC do not wait for a better line twice."""
    counter, kiosk = force.members["counter"], force.members["kiosk"]
    ticket = check_in.check_in(counter.counter, OFFICER, ASKED)
    force.work()
    force.work()
    force.line.is_cut = True
    office = force.office
    office.erase(STATION, [ticket.visit], ErasureCause.REQUEST, "test")
    office.revoke(STATION, "kiosk", "test")
    new = force.add("annexe")
    with pytest.raises(CentreUnavailable):
        force.relay.step()
    kiosk.replica = None
    kiosk.step()  # the relay does not know yet
    assert force.base.ask("select count(*) from kiosk.personal") == [(1,)]
    new.goes_to(force.base.url)
    with pytest.raises(DeviceRevoked):
        new.step()
    force.line.is_cut = False
    done = force.relay.step()
    assert (done.fetched, done.devices) == (3, 2)
    kiosk.step()  # its connection was closed
    with pytest.raises(DeviceRevoked):
        kiosk.step()
    login = "select rolcanlogin from pg_roles where rolname = %s"
    assert force.base.ask(login, kiosk.line.role) == [(False,)]
    new.step()
    counter.step()
    for database in (force.centre, force.base):
        assert database.ask("select count(*) from kiosk.personal") == [(0,)]
        assert database.ask("select count(*) from kiosk.subject_key") == [(0,)]
        assert database.ask("select subject from kiosk.erased") == [(ticket.visit,)]
    assert run_sql(counter.counter.store, "SELECT count(*) FROM personal") == [(0,)]
    assert force.centre.ask("select count(*) from kiosk.pending") == [(0,)]
    all_the_same(force, "counter", "annexe")
    assert force.journals()[0] == force.journals()[1]


def test_a_device_let_in_with_another_key_gets_the_new_login_at_the_relay(force: Force) -> None:
    """A stolen PC that is replaced under its name must not come in with its old certificate."""
    old = force.members["kiosk"]
    force.office.revoke(STATION, "kiosk", "test")
    force.office.admit(STATION, "kiosk", DeviceKind.STAFF, Signer(b"n" * 32).public_key, "test")
    assert force.relay.step().devices == 1
    assert force.line_of("kiosk").role != old.line.role
    there = "select role::text, public_key, revoked_at is null from kiosk.device where id = 'kiosk'"
    assert force.base.ask(there) == force.centre.ask(there)
    old.goes_to(force.base.url)
    with pytest.raises(DeviceRevoked):
        old.step()


def test_only_a_relay_is_told_who_is_let_in(force: Force) -> None:
    """Names of logins are half of an attack."""
    curious = PgRelayLine(force.members["counter"].line)
    with pytest.raises(CentreRefused, match="Only a relay is told"):
        curious.station_devices()
    curious.close()
    assert {each.id for each in force.line.station_devices()} == {"counter", "kiosk"}


def test_a_relay_makes_logins_of_devices_only(force: Force) -> None:
    """A centre that was broken into must not become somebody else at the relay's server."""
    evil = LetIn("evil", "staff", b"e" * 32, "administrator", "test", is_revoked=True)
    with pytest.raises(CentreRefused, match="no login of a device"):
        force.own.let_in([evil])


def test_the_relays_own_worker_gives_new_devices_a_start(force: Force, devices: Devices) -> None:
    """A new device at a big station needs what is open, not ten years of visits."""
    counter = force.members["counter"]
    random_day(counter.counter, devices.clock, seed=5, steps=40)
    open_visit = check_in.check_in(counter.counter, OFFICER, ASKED).visit
    counter.step()
    force.base.ask("update kiosk.entry set received_at = received_at - interval '40 days'")
    worker = Worker(lambda: lines.connect(force.keeper), force.office.public_key)
    with lines.connect(force.keeper) as connection:
        assert worker.step(connection).problems == {}
    force.relay.step()
    new = force.add("annexe")
    force.relay.step()
    new.goes_to(force.base.url)
    new.step()
    assert roles.head(new.counter.store).base > 0
    with new.counter.store.reading() as connection:
        assert connection.execute("SELECT id FROM visit WHERE id = ?", (open_visit,)).fetchone()


def test_a_relay_set_back_to_its_backup_gets_everything_again(
    force: Force, relay_server: Server, devices: Devices
) -> None:
    """From the centre what had come up, from the devices what had not; every number is given once."""
    counter, kiosk = force.members["counter"], force.members["kiosk"]
    backup = f"{force.base.database}_backup"
    hang_up(force)
    relay_server.copy(backup, force.base.database)
    force.start()
    random_day(counter.counter, devices.clock, seed=1, steps=30)
    force.work()
    force.line.is_cut = True
    for member in (counter, kiosk):
        random_day(member.counter, devices.clock, seed=2, steps=30)
        member.step()
    kiosk.step()
    counter.step()
    assert waiting(counter.counter) == waiting(kiosk.counter) == 0
    written = {row[0] for row in run_sql(kiosk.counter.store, "SELECT id FROM entry")}

    hang_up(force)
    relay_server.drop(force.base.database)
    relay_server.copy(force.base.database, backup)
    relay_server.drop(backup)
    force.start()
    with pytest.raises(CentreRefused, match="the relay's database was restored from a backup"):
        force.relay.step()
    now = force.now()
    kept = set_back(
        force.own, force.line, force.signer, now, Instant(int(time.time() * 1000) + DAY_MS), "test"
    )
    assert kept == force.centre.ask("select gseq from kiosk.station")[0][0]
    for _ in range(3):
        for member in (counter, kiosk):
            member.replica = None
            member.step()
    force.own.end_recovery()
    force.work()
    force.work()
    there = {str(row[0]) for row in force.centre.ask("select id from kiosk.entry")}
    assert written <= there
    all_the_same(force)


def test_a_relay_made_anew_does_not_number_before_it_is_told(
    force: Force, relay_server: Server, devices: Devices
) -> None:
    """What only the lost database had, devices have seen with numbers: they must not be given again."""
    counter, kiosk = force.members["counter"], force.members["kiosk"]
    random_day(counter.counter, devices.clock, seed=1, steps=20)
    force.work()
    random_day(kiosk.counter, devices.clock, seed=2, steps=20)
    kiosk.step()  # numbered, and never carried up
    hang_up(force)
    relay_server.drop(force.base.database)
    relay_server.copy(force.base.database)
    force.base.add_station()
    force.base.ask("update kiosk.site set name = %s", RELAY)
    force.start()
    with pytest.raises(CentreRefused, match="kiosk relay restored"):
        force.relay.step()
    assert not force.own.standing().numbers_here
    until_ms = Instant(int(time.time() * 1000) + DAY_MS)
    set_back(force.own, force.line, force.signer, force.now(), until_ms, "test")
    for _ in range(2):
        for member in (kiosk, counter):
            member.replica = None
            member.step()
    force.own.end_recovery()
    force.work()
    force.work()
    all_the_same(force)


def test_the_relay_at_work_needs_nobody(force: Force) -> None:
    """It hears of news on either side, survives what is cut, and ends when it is told to."""
    said: list[str] = []
    counter = force.members["counter"]
    relaying = Relaying(
        lambda: Numbering(lines.connect(force.keeper), STATION),
        lambda: PgRelayLine(force.relay_line),
        program="test",
        told=said.append,
        poll_s=60.0,
    )
    thread = Thread(target=relaying.run)
    thread.start()
    try:
        until(lambda: said[-1:] == ["In step with the centre."])

        def goes_up() -> None:
            check_in.check_in(counter.counter, OFFICER, ASKED)
            counter.step()
            last = force.base.ask("select gseq from kiosk.station")
            until(lambda: force.centre.ask("select gseq from kiosk.station") == last)

        goes_up()
        force.office.hold(STATION, check_in.check_in(counter.counter, OFFICER, ASKED).visit, "test")
        until(lambda: force.base.ask("select count(*) from kiosk.hold") == [(1,)])
        cut = "select pg_terminate_backend(pid) from pg_stat_activity where usename = %s"
        force.centre.ask(cut, force.relay_line.role)
        until(lambda: len(said) > 1)
        goes_up()
        force.base.ask(cut, force.keeper.url.split("//")[1].split(":")[0])
        until(lambda: sum("In step" in each for each in said) > 1)
        goes_up()
    finally:
        relaying.stop()
        thread.join(10)
    assert not thread.is_alive()


def test_a_long_way_up_goes_in_whole_batches(force: Force) -> None:
    """Entries of hours are many; each piece that arrives stays, and the running hash fits at its end."""
    writer = Writer("bulk")
    line = force.office.admit(STATION, "bulk", DeviceKind.STAFF, writer.signer.public_key, "test")
    force.relay.step()
    device = force.base.upstream(force.base.line(line))
    device.push(writer.chain, [writer.begin(), *(writer.write("visit/A", Finished()) for _ in range(1_500))])
    for _ in range(3):
        device.push(writer.chain, [writer.write("visit/A", Finished()) for _ in range(2_000)])
    force.line.cut_after = 5  # greeting, devices, what the centre says, one piece, another
    with pytest.raises(CentreUnavailable):
        force.relay.step()
    (there,) = force.centre.ask("select gseq from kiosk.station")[0]
    (here,) = force.base.ask("select gseq from kiosk.station")[0]
    assert 0 < there < here
    assert force.centre.ask("select ghash is not null from kiosk.entry where gseq = %s", there) == [(True,)]
    force.line.cut_after = None
    force.relay.step()
    assert force.journals()[0] == force.journals()[1]


def test_a_relay_of_another_station_is_told_so(force: Force) -> None:
    """A home that was mixed up must not carry one station's entries into another's."""
    force.base.ask("select kiosk.add_station('mill-lane', 'Mill Lane', 'centre')")
    mixed_up = Relay(Numbering(force.own.connection, "mill-lane"), force.line, "test")
    with pytest.raises(CentreRefused, match="at harbour-street, not at mill-lane"):
        mixed_up.step()
