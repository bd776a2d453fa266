"""The numbering changes hands, forth and back: at most one numbers, nothing is lost, every number stays."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.device import DeviceKind
from kiosk.domain.errors import CentreRefused, CentreUnavailable, NotFound, NotNow
from kiosk.domain.station import CENTRE
from kiosk.journal.chain import running_hash
from kiosk.journal.keys import Signer
from kiosk.service import check_in
from kiosk.service.counter import Counter
from kiosk.store import ledger, roles
from kiosk.sync.centre.handing_over import join, to_relay
from kiosk.sync.relay.voice import hand_back
from kiosk.sync.upstream import BATCH, Pulled
from tests.helpers.counters import ADMINISTRATOR, OFFICER, Devices
from tests.helpers.entries import STATION
from tests.helpers.journals import fingerprint, problems, random_day, rebuilt
from tests.helpers.postgres import Server
from tests.helpers.relays import RELAY, Force, Member

ASKED = check_in.CheckIn(reason="crime", name="Alex Example")


@pytest.fixture
def alone(server: Server, tmp_path: Path, devices: Devices) -> Iterator[Force]:
    """A station whose PC `counter` has worked alone, and a centre that knows it since a moment ago."""
    made = Force.make(server, tmp_path / "force", devices, sequencer="counter")
    yield made
    made.close()


@pytest.fixture
def force(server: Server, tmp_path: Path, devices: Devices) -> Iterator[Force]:
    """A station whose entries the centre numbers, with two devices and a relay in step."""
    made = Force.make(server, tmp_path / "force", devices)
    for name in ("counter", "kiosk"):
        made.add(name)
    made.work()
    yield made
    made.close()


def waiting(counter: Counter) -> int:
    with counter.store.reading() as connection:
        return ledger.waiting(connection)[0]


def arrive(member: Member) -> None:
    check_in.check_in(member.counter, OFFICER, ASKED)


def pass_to_relay(force: Force) -> None:
    force.relay.step()
    force.relay.step()
    to_relay(force.office, STATION, RELAY, "test")


def all_the_same(force: Force) -> None:
    """Everybody ends the same, and the journal holds, from the first number to the last."""
    at_centre, at_relay = force.journals()
    assert at_centre == at_relay
    assert [row[0] for row in at_centre] == list(range(1, len(at_centre) + 1))
    ghash, batch = b"", []
    for row in at_centre:
        batch.append(row[5 - 1])
        if row[6] is not None:
            ghash, batch = running_hash(ghash, batch), []
            assert ghash == row[6]
    assert not batch
    fresh = force.add("fresh")
    fresh.step()
    force.relay.step()
    for member in force.members.values():
        member.step()
        assert waiting(member.counter) == 0
        assert problems(member.counter.store) == []
        assert rebuilt(member.counter.store) == fingerprint(member.counter.store)
    assert len({fingerprint(member.counter.store) for member in force.members.values()}) == 1
    assert {roles.head(member.counter.store).ghash for member in force.members.values()} == {
        force.own.standing().ghash
    }


def test_a_lone_pc_joins_with_its_whole_journal_byte_for_byte(alone: Force, devices: Devices) -> None:
    """Tickets, reports and court papers name what this PC has recorded; nothing of it may change."""
    pc = devices.make("counter", device="counter")
    random_day(pc, devices.clock, seed=7)
    member = alone.enrol("counter", pc, alone=True)
    last = join(pc.store, member.cut.upstream, pc.clock, ADMINISTRATOR, "test")
    with pc.store.reading() as connection:
        here = [stored.record for stored in ledger.numbered(connection, 0, 100_000)]
    there = alone.centre.ask("select body, hash, signature, gseq, ghash from kiosk.entry order by gseq")
    assert [(each.body, each.hash, each.signature, each.gseq, each.ghash) for each in here] == there
    assert last == len(there) > 100
    assert there[-1][0].count(b"station.handed_over") == 1
    assert not roles.head(pc.store).is_sequencer
    random_day(pc, devices.clock, seed=8, steps=20)
    assert waiting(pc) > 0
    member.step()
    assert waiting(pc) == 0
    alone.relay.step()
    all_the_same(alone)


def test_a_join_that_is_cut_in_the_middle_is_finished_by_the_next(alone: Force, devices: Devices) -> None:
    """The hand-over may be written and not carried; then nobody numbers until it is."""
    pc = devices.make("counter", device="counter")
    random_day(pc, devices.clock, seed=3, steps=30)
    member = alone.enrol("counter", pc, alone=True)
    cut_off = 0
    for answers in range(1, 40):
        member.cut.cut_after = answers
        try:
            join(pc.store, member.cut, pc.clock, ADMINISTRATOR, "test")
        except CentreUnavailable:
            cut_off += 1
        except NotNow:  # the centre numbers: there is nothing to hand over any more
            break
    assert cut_off > 3
    assert alone.centre.ask("select sequencer from kiosk.station") == [("centre",)]
    told = "select count(*) from kiosk.entry where kind = 'station.handed_over'"
    assert alone.centre.ask(told) == [(1,)]
    member.cut.cut_after = None
    alone.relay.step()
    all_the_same(alone)


def test_from_the_pc_to_the_centre_to_the_relay_and_back(alone: Force, devices: Devices) -> None:
    """The whole circle, with devices at work all the time and one that nobody can reach."""
    chance = random.Random(11)
    pc = devices.make("counter", device="counter")
    random_day(pc, devices.clock, seed=1, steps=60)
    member = alone.enrol("counter", pc, alone=True)
    join(pc.store, member.cut.upstream, pc.clock, ADMINISTRATOR, "test")
    kiosk, annexe = alone.add("kiosk"), alone.add("annexe")

    def work(seed: int) -> None:
        for each in (member, kiosk, annexe):
            random_day(each.counter, devices.clock, seed=chance.randrange(10**6) + seed, steps=12)
            each.step()

    work(1)
    alone.work()
    annexe.cut.is_cut = True
    work(2)
    pass_to_relay(alone)
    work(3)  # the centre has handed over, and the relay does not know it yet
    assert all(waiting(each.counter) for each in (member, kiosk, annexe))
    for each in (member, kiosk):
        each.goes_to(alone.base.url)
    work(4)
    assert all(waiting(each.counter) for each in (member, kiosk, annexe))
    assert alone.relay.step().has_begun
    work(5)
    alone.work()
    assert waiting(member.counter) == waiting(kiosk.counter) == 0 < waiting(annexe.counter)
    annexe.goes_to(alone.base.url)
    work(6)
    alone.work()
    assert waiting(annexe.counter) == 0
    alone.line.is_cut = True
    work(7)
    last = hand_back(alone.own, alone.signer, alone.now(), "test")
    work(8)  # nobody numbers: the hand-over has not come up yet
    assert all(waiting(each.counter) for each in (member, kiosk, annexe))
    assert alone.own.standing().gseq == last
    alone.line.is_cut = False
    alone.relay.step()
    assert alone.centre.ask("select gseq, sequencer from kiosk.station") == [(last, "centre")]
    for each in (member, kiosk, annexe):
        each.goes_to(alone.centre.url)
    work(9)
    alone.work()
    alone.work()
    all_the_same(alone)
    told = (
        "select c.device from kiosk.entry e join kiosk.chain c on c.id = e.chain"
        " where e.kind = 'station.handed_over' order by e.gseq"
    )
    assert alone.centre.ask(told) == [("counter",), ("centre",), ("relay",)]


def test_a_device_that_moves_to_the_relay_pulls_nothing_twice(
    force: Force, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a hand-over a whole station moves at once; it goes on where it stood."""
    kiosk, counter = force.members["kiosk"], force.members["counter"]
    arrive(kiosk)
    for _ in range(2):
        force.work()
    pass_to_relay(force)
    force.relay.step()
    before = roles.head(counter.counter.store).gseq
    counter.goes_to(force.base.url)
    assert counter.replica is None
    asked: list[int] = []
    pull = counter.cut.upstream.pull

    def listened(after: int, limit: int = BATCH) -> Pulled:
        asked.append(after)
        return pull(after, limit)

    monkeypatch.setattr(counter.cut.upstream, "pull", listened)
    counter.step()
    assert asked[0] == before
    assert roles.head(counter.counter.store).gseq == before + 1  # the hand-over itself
    assert problems(counter.counter.store) == []


def test_a_relay_whose_database_is_made_anew_takes_old_hand_overs_as_history(
    force: Force, server: Server, tmp_path: Path
) -> None:
    """While it brings a long history it would else begin to number at the first entry that names it."""
    pass_to_relay(force)
    force.relay.step()
    hand_back(force.own, force.signer, force.now(), "test")
    force.relay.step()
    arrive(force.members["counter"])
    force.work()
    new = Force.make(server, tmp_path / "new", force.devices)
    try:
        pulled = force.line.upstream.pull(0)
        over = next(
            place for place, each in enumerate(pulled.entries, 1) if b"handed_over" in each.record.body
        )
        new.base.ask("delete from kiosk.entry")
        half = type(pulled)(pulled.entries[:over], pulled.keys)
        assert new.own.bring(half) == over
        assert not new.own.standing().numbers_here
        new.own.bring(pulled)
        assert new.own.standing().sequencer == CENTRE
        with pytest.raises(CentreRefused, match="handed over"):
            new.own.begin(new.own.standing().gseq, new.own.standing().ghash)
    finally:
        new.close()


def test_a_relay_does_not_number_before_it_has_everything(force: Force) -> None:
    """Else it would give numbers a second time that the centre has given."""
    pass_to_relay(force)
    arrive(force.members["counter"])
    before = force.own.standing()
    with pytest.raises(CentreRefused, match="missing here"):
        force.own.begin(before.gseq, before.ghash)
    there = force.centre.ask("select gseq, ghash from kiosk.station")[0]
    with pytest.raises(CentreRefused, match="missing here"):
        force.own.begin(*there)
    assert not force.own.standing().numbers_here


def test_what_cannot_be_handed_over_is_refused_in_plain_words(force: Force) -> None:
    """The operator reads these, at a bad moment."""
    office = force.office
    force.relay.step()
    with pytest.raises(NotFound, match="harbour-street has no device “annexe” at the centre"):
        to_relay(office, STATION, "annexe", "test")
    with pytest.raises(NotFound, match="no station “mill-lane”"):
        to_relay(office, "mill-lane", RELAY, "test")
    with pytest.raises(NotNow, match="counter of harbour-street is no relay; it was enrolled as staff"):
        to_relay(office, STATION, "counter", "test")
    with pytest.raises(NotNow, match="The centre numbers them already"):
        to_relay(office, STATION, CENTRE, "test")
    with pytest.raises(
        NotNow, match="This relay does not number the entries of harbour-street; the centre does"
    ):
        hand_back(force.own, force.signer, force.now(), "test")
    force.centre.ask("update kiosk.device set waiting = 4 where id = 'relay'")
    with pytest.raises(NotNow, match="still lacks 4 entries"):
        to_relay(office, STATION, RELAY, "test")
    force.centre.ask(
        "update kiosk.device set waiting = 0, seen_at = now() - interval '5 minutes' where id = 'relay'"
    )
    with pytest.raises(NotNow, match="was not seen in the last 120 seconds"):
        to_relay(office, STATION, RELAY, "test")
    office.admit(STATION, "relay-2", DeviceKind.RELAY, Signer(b"2" * 32).public_key, "test")
    office.revoke(STATION, "relay-2", "test")
    with pytest.raises(NotNow, match="relay-2 of harbour-street is revoked"):
        to_relay(office, STATION, "relay-2", "test")
    pass_to_relay(force)
    with pytest.raises(NotNow, match="relay numbers the entries of harbour-street, not the centre"):
        to_relay(office, STATION, RELAY, "test")
    with pytest.raises(NotNow, match="kiosk relay hand-back"):
        to_relay(office, STATION, CENTRE, "test")
    assert force.centre.ask("select count(*) from kiosk.entry where kind = 'station.handed_over'") == [(1,)]


def test_a_device_that_numbers_nothing_cannot_join(force: Force, devices: Devices) -> None:
    """Its hand-over would be a second sequencer's."""
    member = force.members["counter"]
    with pytest.raises(NotNow, match="does not number the station's entries; the centre does"):
        join(member.counter.store, member.cut.upstream, devices.clock, ADMINISTRATOR, "test")
    lone = devices.make("lone", device="counter")
    with pytest.raises(NotNow, match="belongs to no centre yet"):
        join(lone.store, member.cut.upstream, devices.clock, ADMINISTRATOR, "test")


def test_a_relay_that_was_set_back_says_so_and_sends_nothing(force: Force) -> None:
    """It would number other entries with numbers that the centre has already."""
    pass_to_relay(force)
    force.relay.step()
    counter = force.members["counter"]
    counter.goes_to(force.base.url)
    arrive(counter)
    counter.step()
    force.relay.step()
    force.base.ask("update kiosk.station set gseq = gseq - 1")
    with pytest.raises(CentreRefused, match="the relay's database was restored from a backup"):
        force.relay.step()
    force.base.ask("update kiosk.station set gseq = gseq + 1")
    force.centre.ask("update kiosk.station set sequencer = 'centre'")
    with pytest.raises(CentreRefused, match=r"This relay numbers the entries.*at the centre centre does"):
        force.relay.step()
