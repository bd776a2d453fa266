"""Numbered entries are carried verbatim, and the numbering changes hands without two at it."""

from collections.abc import Iterable, Sequence

import psycopg
import pytest
from msgspec.structs import replace

from kiosk.domain.errors import CentreRefused, NumberedElsewhere
from kiosk.domain.keeping import Erased, ErasureCause, Held, Released
from kiosk.domain.station import HandedOver
from kiosk.domain.visit.facts import Finished
from kiosk.journal.chain import accept
from kiosk.journal.verify import Stored
from kiosk.sync.postgres import BRING, CARRY, numbered
from kiosk.sync.upstream import Told
from tests.helpers.centres import Centre, Writer
from tests.helpers.entries import STATION

BOX, KEY = b"b" * 60, b"k" * 32


class Sequencer:
    """Numbers entries as a lone PC or a relay does, and keeps them."""

    def __init__(self) -> None:
        self.entries: list[Stored] = []

    def number(self, entries: Iterable[Stored]) -> list[Stored]:
        """The entries of one batch with their numbers."""
        given = list(entries)
        last = self.entries[-1].record if self.entries else None
        gseq, ghash = (last.gseq or 0, last.ghash or b"") if last else (0, b"")
        records = accept(gseq, ghash, [one.record for one in given])
        done = [replace(one, record=record) for one, record in zip(given, records, strict=True)]
        self.entries += done
        return done


def alone(centre: Centre, name: str = "pc") -> tuple[Writer, Sequencer]:
    """A PC that numbers its station's entries itself, and is let in by the centre."""
    pc = centre.device(name)
    centre.ask("update kiosk.station set sequencer = %s", name)
    return pc, Sequencer()


def journal(centre: Centre) -> list[tuple[object, ...]]:
    query = "select gseq, body, hash, signature, ghash, subject, kind from kiosk.entry order by gseq"
    return centre.ask(query)


def test_a_lone_pc_brings_its_journal_and_keeps_its_numbers(centre: Centre) -> None:
    """Tickets and reports printed before it joined name these numbers."""
    pc, own = alone(centre)
    desk = Writer("desk")
    own.number([pc.begin(), pc.write("visit/A", Finished(), box=BOX)])
    own.number([desk.begin(), pc.write("visit/B", Finished()), desk.write("visit/A", Finished())])
    assert pc.upstream.carry(own.entries, [("visit/A", KEY)]) == 5
    pulled = pc.upstream.pull(0)
    assert [one.record for one in pulled.entries] == [one.record for one in own.entries]
    assert [one.box for one in pulled.entries] == [None, BOX, None, None, None]
    assert pulled.keys == (("visit/A", KEY),)
    assert pc.upstream.carry(own.entries, []) == 5  # the acknowledgement was lost
    assert centre.ask("select device, head_seq from kiosk.chain order by device") == [("desk", 2), ("pc", 3)]
    with pytest.raises(NumberedElsewhere, match="pc"):
        pc.upstream.push(pc.chain, [pc.write("visit/A", Finished())])


def test_the_numbering_goes_to_the_centre_and_on_from_there(centre: Centre) -> None:
    """From the hand-over on it is the centre that numbers, from the next number, and only the centre."""
    pc, own = alone(centre)
    own.number([pc.begin()])
    own.number([pc.write(f"station/{STATION}", HandedOver("centre"))])
    assert pc.upstream.carry(own.entries, []) == 2
    assert pc.upstream.greet(Told("1", None, 0)).numbers_here
    pushed = pc.upstream.push(pc.chain, [pc.write("visit/A", Finished())])
    assert (pushed.first_gseq, pushed.head_seq) == (3, 3)
    assert pc.upstream.carry(own.entries, []) == 3  # the acknowledgement of the hand-over was lost
    with pytest.raises(NumberedElsewhere, match="centre"):  # it goes on numbering all the same
        pc.upstream.carry(own.number([pc.write("visit/B", Finished()), pc.write("visit/B", Finished())]), [])


def test_nothing_comes_after_a_hand_over(centre: Centre) -> None:
    """Whoever goes on numbering after he has handed over would make two sequencers."""
    pc, own = alone(centre)
    over = pc.begin(), pc.write(f"station/{STATION}", HandedOver("centre")), pc.write("visit/A", Finished())
    with pytest.raises(CentreRefused, match="last entry"):
        pc.upstream.carry(own.number(over), [])
    assert journal(centre) == []


def test_a_hand_over_names_whom_its_signed_words_name(centre: Centre) -> None:
    """What the function is told must not differ from what was signed."""
    pc, own = alone(centre)
    own.number([pc.begin(), pc.write(f"station/{STATION}", HandedOver("centre"))])
    for told in ("relay", None):
        parameters = [*numbered(own.entries, [])[:-1], told]
        with pytest.raises(CentreRefused, match="names somebody else"):
            pc.upstream._all(CARRY, parameters)


def test_only_the_sequencer_carries(centre: Centre) -> None:
    """Any other device could else number as it likes."""
    pc, own = alone(centre)
    other = centre.device("other")
    with pytest.raises(NumberedElsewhere, match="pc"):
        other.upstream.carry(own.number([other.begin()]), [])
    assert pc.upstream.pull(0).entries == ()


def test_a_number_that_is_taken_is_not_given_again(centre: Centre) -> None:
    """A sequencer restored from a backup numbers other entries with the same numbers."""
    pc, own = alone(centre)
    own.number([pc.begin(), pc.write("visit/A", Finished())])
    pc.upstream.carry(own.entries, [])
    restored = Sequencer()
    life = Writer("pc", life=2)
    restored.number([life.begin(), life.write("visit/B", Finished())])
    with pytest.raises(CentreRefused, match="Other entries"):
        pc.upstream.carry(restored.entries, [])


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda entries: entries[1:], "missing"),
        (
            lambda entries: [
                *entries[:2],
                replace(entries[2], record=replace(entries[2].record, ghash=b"x" * 32)),
            ],
            "running hash",
        ),
        (
            lambda entries: [
                *entries[:2],
                replace(entries[2], record=replace(entries[2].record, ghash=None)),
            ],
            "running hash",
        ),
        (lambda entries: [entries[0], entries[2], entries[1]], "missing"),
        (lambda entries: [entries[0], entries[2]], "missing"),
    ],
)
def test_what_does_not_fit_is_not_filed(centre: Centre, spoil: object, words: str) -> None:
    """The centre's copy must be the sequencer's, entry for entry."""
    pc, own = alone(centre)
    own.number([pc.begin(), pc.write("visit/A", Finished()), pc.write("visit/B", Finished())])
    assert callable(spoil)
    with pytest.raises(CentreRefused, match=words):
        pc.upstream.carry(spoil(own.entries), [])
    assert journal(centre) == []
    assert pc.upstream.carry(own.entries, []) == 3


def test_erasures_and_holds_are_obeyed_when_they_are_carried(centre: Centre) -> None:
    """A relay's erasure has to reach the centre's copy."""
    pc, own = alone(centre)
    own.number(
        [pc.begin(), pc.write("visit/A", Finished(), box=BOX), pc.write("visit/B", Finished(), box=BOX)]
    )
    own.number([pc.write("visit/A", Erased(ErasureCause.RETENTION)), pc.write("visit/B", Held())])
    pc.upstream.carry(own.entries, [("visit/A", KEY), ("visit/B", KEY)])
    assert centre.ask("select subject from kiosk.personal") == [("visit/B",)]
    assert centre.ask("select subject from kiosk.subject_key") == [("visit/B",)]
    assert centre.ask("select subject from kiosk.hold") == [("visit/B",)]
    own.number([pc.write("visit/B", Erased(ErasureCause.RETENTION))])
    assert pc.upstream.carry(own.entries[-1:], []) == 6  # the hold and the erasure have crossed
    assert centre.ask("select subject from kiosk.personal") == [("visit/B",)]
    assert centre.ask("select subject from kiosk.erased") == [("visit/A",)]


def test_only_who_numbers_erases_and_releases(centre: Centre) -> None:
    """What another device has slipped into a journal that is carried has no effect."""
    pc, own = alone(centre)
    desk = Writer("desk")
    own.number([pc.begin(), desk.begin(), desk.write("visit/A", Finished(), box=BOX)])
    own.number([desk.write("visit/A", Erased(ErasureCause.REQUEST)), desk.write("visit/B", Held())])
    own.number([desk.write("visit/B", Released())])
    assert pc.upstream.carry(own.entries, [("visit/A", KEY)]) == 6
    assert centre.ask("select subject from kiosk.personal") == [("visit/A",)]
    assert centre.ask("select subject from kiosk.hold") == [("visit/B",)]


def test_a_hold_that_crosses_what_waits_does_not_stop_the_numbering(centre: Centre) -> None:
    """An erasure that waited while somebody held the subject would else stop all that follows."""
    pc, own = alone(centre)
    says = Writer("centre")
    own.number([pc.begin(), pc.write("visit/A", Finished(), box=BOX)])
    own.number([pc.write("visit/A", Held())])
    pc.upstream.carry(own.entries, [("visit/A", KEY)])
    said = [says.begin(), says.write("visit/A", Erased(ErasureCause.RETENTION))]
    assert centre.originate(says, said)[0] == 2
    own.number([pc.write(f"station/{STATION}", HandedOver("centre"))])
    assert pc.upstream.carry(own.entries[-1:], []) == 6
    assert centre.ask("select subject from kiosk.personal") == [("visit/A",)]
    assert centre.ask("select count(*) from kiosk.erased") == [(0,)]


def test_more_than_a_stretch_is_not_read(centre: Centre) -> None:
    """One batch without end would fill the memory of whoever checks its running hash."""
    pc, own = alone(centre)
    (first,) = own.number([pc.begin()])
    with pytest.raises(CentreRefused, match="20,000"):
        pc.upstream.carry([first] * 20_001, [])


def test_what_the_centre_says_waits_for_whoever_numbers(centre: Centre) -> None:
    """A revocation must reach a station that numbers itself, in that station's order."""
    pc, own = alone(centre)
    other = centre.device("other")
    says = Writer("centre")
    own.number([pc.begin()])
    pc.upstream.carry(own.entries, [])
    said = [says.begin(), says.write("visit/A", Erased(ErasureCause.REQUEST))]
    assert centre.originate(says, said) == (2, None, None, None, None)
    assert centre.originate(says, said)[0] == 2  # said again: nothing twice
    assert [one.record.body for one in pc.upstream.originated().entries] == [one.record.body for one in said]
    assert other.upstream.originated().entries == ()
    own.number(pc.upstream.originated().entries)
    assert pc.upstream.carry(own.entries, []) == 3
    assert pc.upstream.originated().entries == ()
    assert centre.ask("select subject from kiosk.erased") == [("visit/A",)]


def test_what_still_waits_is_numbered_when_the_numbering_comes_back(centre: Centre) -> None:
    """Nothing that the centre has said may be forgotten in a drawer."""
    pc, own = alone(centre)
    says = Writer("centre")
    centre.originate(says, [says.begin(), says.write("visit/A", Finished(), box=BOX, key=KEY)])
    own.number([pc.begin(), pc.write(f"station/{STATION}", HandedOver("centre"))])
    assert pc.upstream.carry(own.entries, []) == 4
    assert [one.box for one in pc.upstream.pull(0).entries] == [None, None, None, BOX]
    assert pc.upstream.pull(2).entries[-1].record.ghash == pc.upstream.greet(Told("1", None, 0)).ghash
    assert centre.ask("select count(*) from kiosk.pending") == [(0,)]


def test_the_centre_hands_over_to_a_relay_and_gets_it_back(centre: Centre) -> None:
    """PC, centre, relay and centre again: one journal, one order, at both ends the same."""
    relay = centre.device("relay-1", kind="relay")
    says = Writer("centre")
    centre.originate(says, [says.begin()])
    relay.upstream.push(relay.chain, [relay.begin()])
    gone_over = says.write(f"station/{STATION}", HandedOver("relay-1"))
    assert centre.originate(says, [gone_over], "relay-1")[3] == 3
    with pytest.raises(NumberedElsewhere, match="relay-1"):
        relay.upstream.push(relay.chain, [relay.write("visit/A", Finished())])

    local = Centre.make(centre.server, centre.folder, "relay")
    try:
        local.ask("update kiosk.site set name = 'relay-1'")
        local.add_station()
        bring(local, relay.upstream.pull(0).entries)
        assert local.ask("select sequencer from kiosk.station") == [("centre",)]
        local.ask("select kiosk.begin_numbering(%s, gseq, ghash) from kiosk.station", STATION)
        assert local.ask("select sequencer from kiosk.station") == [("relay-1",)]
        assert journal(local) == journal(centre)
        desk = local.device("desk")
        desk.upstream.push(desk.chain, [desk.begin(), desk.write("visit/B", Finished(), box=BOX, key=KEY)])
        with pytest.raises(psycopg.Error, match="numbered here"):
            bring(local, relay.upstream.pull(0).entries)

        local.originate(says, [says.write(f"station/{STATION}", HandedOver("centre"))], "centre")
        up = desk.upstream.pull(3)
        assert relay.upstream.carry(up.entries, up.keys) == 6
        assert journal(local) == journal(centre)
        assert relay.upstream.greet(Told("1", None, 0)).numbers_here
    finally:
        local.close()


def bring(local: Centre, entries: Sequence[Stored]) -> None:
    """What the relay's keeper does with what it has pulled."""
    local.ask(BRING, STATION, *numbered(entries, []))
