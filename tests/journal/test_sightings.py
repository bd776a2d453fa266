"""Whoever holds the database can number everything anew; what devices have signed that they saw tells it."""

import pytest
from msgspec.structs import replace

from kiosk.domain.device import ChainCause, DeviceKind, Enrolled, device_subject
from kiosk.domain.entry import Facts
from kiosk.domain.station import CENTRE, HandedOver, SetBack, station_subject
from kiosk.domain.visit.facts import Noted
from kiosk.journal.body import decode
from kiosk.journal.chain import accept
from kiosk.journal.verify import Stored, verify
from tests.helpers.centres import Writer
from tests.helpers.entries import STATION

ORDER = "its number is after that of what its device wrote later"
HISTORY = "its device had seen another history"


class Register:
    """A station's numbers, each a batch of its own, and its devices.

    Attributes:
        rows: what is accepted, in the order of the numbers.
    """

    def __init__(self) -> None:
        self.rows: list[Stored] = []
        self.known: dict[str, frozenset[bytes]] = {}
        self.centre = Writer(CENTRE)
        self.know(self.centre)
        self.take(self.centre.begin())

    def know(self, writer: Writer) -> None:
        self.known[writer.device] = self.known.get(writer.device, frozenset()) | {writer.signer.public_key}

    def device(self, name: str, kind: DeviceKind = DeviceKind.STAFF) -> Writer:
        """One that the centre has enrolled, and that has begun."""
        writer = Writer(name)
        self.know(writer)
        self.say(device_subject(name), Enrolled(name, writer.signer.public_key, kind))
        self.look(writer)
        self.take(writer.begin())
        return writer

    def say(self, subject: str, facts: Facts) -> None:
        self.look(self.centre)
        self.take(self.centre.write(subject, facts))

    def write(self, writer: Writer) -> Stored:
        """An entry of a device that is in step."""
        self.look(writer)
        return self.take(writer.write("visit/one", Noted()))

    def look(self, writer: Writer) -> None:
        """The device pulls everything."""
        last = self.rows[-1].record
        writer.head = replace(writer.head, gseq=len(self.rows), ghash=last.ghash or b"")

    def take(self, stored: Stored) -> Stored:
        ghash = (self.rows[-1].record.ghash if self.rows else None) or b""
        self.rows.append(replace(stored, record=accept(len(self.rows), ghash, [stored.record])[0]))
        return self.rows[-1]

    def lose(self, kept: int) -> list[Stored]:
        """The database is restored to a moment in time, and the centre says so."""
        lost, self.rows = self.rows[kept:], self.rows[:kept]
        self.centre = Writer(CENTRE, life=kept + 2)
        self.look(self.centre)
        self.take(self.centre.begin(ChainCause.RESTORED))
        self.take(self.centre.write(station_subject(STATION), SetBack(kept)))
        return lost

    def number_anew(self, *rows: Stored) -> None:
        """What somebody with the database in their hands can do."""
        self.rows = []
        for each in rows:
            self.take(each)

    def said(self, *more: Stored) -> set[str]:
        journal = sorted((*self.rows, *more), key=_place)
        found = verify(journal, self.known, station=STATION)
        return {each.problem.partition(" up to")[0] for each in found.failures}


def _place(stored: Stored) -> tuple[str, int]:
    body = decode(stored.record.body)
    return body.chain, body.seq


@pytest.fixture
def register() -> Register:
    return Register()


def by(rows: list[Stored], *writers: Writer) -> list[Stored]:
    chains = {writer.chain for writer in writers}
    return [each for each in rows if decode(each.record.body).chain in chains]


def busy(register: Register, *writers: Writer, times: int = 3) -> None:
    for _ in range(times):
        for writer in writers:
            register.write(writer)


def test_an_honest_order_holds(register: Register) -> None:
    """A check that cries wolf is switched off."""
    busy(register, register.device("counter"), register.device("annexe"))
    assert register.said() == set()


def test_a_turned_order_is_found_wherever_the_enrolments_are_put(register: Register) -> None:
    """The centre's own entries can be numbered last, so that no device seems to belong to the station yet."""
    counter, annexe = register.device("counter"), register.device("annexe")
    busy(register, counter, annexe)
    own, work = by(register.rows, register.centre), by(register.rows, counter, annexe)
    register.number_anew(*work[:2], *work[:1:-1], *own)
    assert register.said() == {ORDER, HISTORY}
    register.number_anew(*by(work, annexe), *by(work, counter), *own)
    assert register.said() == {HISTORY}, "each chain rises"


def test_a_chain_that_saw_nothing_yet_must_rise_all_the_same(register: Register) -> None:
    """What a device wrote before it first reached its centre holds no number that could contradict."""
    writer = Writer("counter")
    register.know(writer)
    register.say(device_subject("counter"), Enrolled("counter", writer.signer.public_key, DeviceKind.STAFF))
    begun, one, two = writer.begin(), writer.write("visit/one", Noted()), writer.write("visit/one", Noted())
    for each in (begun, two, one):
        register.take(each)
    assert register.said() == {ORDER}


@pytest.mark.parametrize("who", ["centre", "relay", "counter", "another station's", "somebody's"])
def test_a_set_back_counts_only_by_who_may_say_it_of_this_station(register: Register, who: str) -> None:
    """Any device can write the words, and a centre has said them of other stations."""
    counter, annexe = register.device("counter"), register.device("annexe")
    register.device("relay", DeviceKind.RELAY)
    if who == "relay":
        register.say(station_subject(STATION), HandedOver("relay"))
    busy(register, counter, annexe)
    says = {
        "another station's": Writer(CENTRE, "old-mill"),
        "somebody's": Writer(CENTRE, life=9),
    }.get(who) or Writer(who, life=9)
    if who == "another station's":
        says.signer = register.centre.signer
    if who == "somebody's":
        says.signer = Writer("stranger").signer
    kept = len(register.rows) - 4
    lost, register.rows = register.rows[kept:], register.rows[:kept]
    register.look(says)
    register.take(says.begin(ChainCause.RESTORED))
    register.take(says.write(station_subject(says.station), SetBack(kept)))
    for each in (*by(lost, annexe), *by(lost, counter)):
        register.take(each)
    assert (HISTORY in register.said()) == (who not in {"centre", "relay"})


def test_what_was_lost_and_brought_back_holds(register: Register) -> None:
    """A restore that is on the record is not a forgery: everybody offers what they have, as it comes."""
    counter, annexe = register.device("counter"), register.device("annexe")
    busy(register, counter, annexe)
    kept = len(register.rows)
    busy(register, counter, annexe)
    lost = register.lose(kept)
    waiting = counter.write("visit/two", Noted())  # it has not heard of it yet
    void = [replace(each, record=replace(each.record, gseq=None, ghash=None)) for each in lost]
    assert register.said(*void, waiting) == set()
    for each in (*by(lost, annexe), *reversed(by(lost, counter)), waiting):
        register.take(each)
    busy(register, counter, annexe)
    assert register.said() == set()
    for later in (kept + 5, kept + 2, kept - 1):  # before, and with, and without what the first one said
        for each in reversed(register.lose(later)):
            register.take(each)
        busy(register, counter, annexe)
        assert register.said() == set()


def test_a_set_back_excuses_nothing_that_was_written_after_it(register: Register) -> None:
    """One honest restore must not be a licence to rewrite everything that ever came after."""
    counter, annexe = register.device("counter"), register.device("annexe")
    busy(register, counter, annexe)
    kept = len(register.rows)
    busy(register, counter, annexe, times=1)
    for each in register.lose(kept):
        register.take(each)
    busy(register, counter, annexe, times=1)
    before = len(register.rows)
    busy(register, counter, annexe)
    old, new = register.rows[:before], register.rows[before:]
    register.number_anew(*old, *by(new, annexe), *by(new, counter))
    assert register.said() == {HISTORY}
    register.number_anew(*old, *reversed(new))
    assert register.said() == {HISTORY, ORDER}


def test_a_set_back_excuses_nothing_that_was_numbered_before_it(register: Register) -> None:
    """Nor may it cover what happened before the restore."""
    counter, annexe = register.device("counter"), register.device("annexe")
    busy(register, counter, annexe)
    old = register.rows
    first, work = old[:6], old[6:]
    register.lose(len(old))
    told = register.rows[len(old) :]
    register.number_anew(*first, *by(work, annexe), *by(work, counter), *told)
    assert register.said() == {HISTORY}


def test_a_journal_that_was_taken_in_from_elsewhere_speaks_of_its_own_numbers(register: Register) -> None:
    """A PC that stood alone was imported, and later set up anew as a device of the station."""
    lone = Writer("annexe")
    register.know(lone)
    entries = [lone.begin()]
    for number in range(1, 4):
        lone.head = replace(lone.head, gseq=number, ghash=bytes([number] * 32))
        entries.append(lone.write("visit/two", Noted()))
    for each in entries:
        register.take(each)
    assert register.said() == set()
    anew = Writer("annexe", life=2)
    anew.signer = Writer("the annexe's new key").signer
    register.know(anew)
    register.say(device_subject("annexe"), Enrolled("annexe", anew.signer.public_key, DeviceKind.STAFF))
    register.take(anew.begin())
    busy(register, anew)
    assert register.said() == set()


def test_a_pc_that_joined_may_have_been_restored_while_it_stood_alone(register: Register) -> None:
    """Nobody signed for that; but what it saw from its hand-over on counts like everybody's."""
    register.rows = []
    old, new = Writer("front"), Writer("front", life=2)
    register.know(old)
    entries = [old.begin()]
    for number in range(1, 4):
        old.head = replace(old.head, gseq=number, ghash=bytes([number] * 32))
        entries.append(old.write("visit/two", Noted()))
    register.take(new.begin(ChainCause.RESTORED))
    busy(register, new)
    for each in entries:
        register.take(each)
    register.look(new)
    register.take(new.write(station_subject(STATION), HandedOver(CENTRE)))
    register.take(Writer(CENTRE).begin())
    register.centre = Writer(CENTRE, life=3)
    register.take(register.centre.begin())
    register.say(device_subject("front"), Enrolled("front", new.signer.public_key, DeviceKind.STAFF))
    counter = register.device("counter")
    busy(register, new, counter)
    assert register.said() == set()
    work = by(register.rows, counter)
    register.number_anew(*(each for each in register.rows if each not in work), *work)
    assert HISTORY in register.said()


def test_an_entry_of_another_station_is_found(register: Register) -> None:
    """The centre signs for many stations with one key; what it said of one is nothing to another."""
    elsewhere = Writer(CENTRE, "old-mill")
    elsewhere.signer = register.centre.signer
    register.take(elsewhere.begin())
    found = verify(sorted(register.rows, key=_place), register.known, station=STATION)
    assert [each.problem for each in found.failures] == ["it was written for another station, old-mill"]
