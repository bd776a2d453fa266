"""What is personal at the centre: who reads it, what is erased for ever, what is held."""

import pytest
from msgspec.structs import replace

from kiosk.domain.appointment import Cancelled
from kiosk.domain.errors import CentreRefused
from kiosk.domain.keeping import Erased, ErasureCause, Held, Released
from kiosk.domain.visit.facts import Finished
from tests.helpers.centres import Centre, Writer

ERASED = Erased(ErasureCause.REQUEST)
BOX = b"b" * 60
KEY = b"k" * 32


def kept(centre: Centre, subject: str = "visit/A") -> tuple[int, int]:
    """How many boxes and keys the centre has of a subject."""
    return centre.ask(
        "select (select count(*) from kiosk.personal where subject = %s),"
        " (select count(*) from kiosk.subject_key where subject = %s)",
        subject,
        subject,
    )[0]


def the_centre(centre: Centre) -> Writer:
    """The centre's own chain, which has begun."""
    writer = Writer("centre")
    centre.originate(writer, [writer.begin()])
    return writer


def test_boxes_and_keys_reach_the_station_s_staff(centre: Centre) -> None:
    """The desk calls a visitor by name whom somebody else has checked in."""
    kiosk, desk = centre.device("kiosk", kind="public"), centre.device("desk")
    entries = [kiosk.begin(), kiosk.write("visit/A", Finished(), box=BOX, key=KEY)]
    kiosk.upstream.push(kiosk.chain, entries)
    pulled = desk.upstream.pull(0)
    assert [one.box for one in pulled.entries] == [None, BOX]
    assert pulled.keys == (("visit/A", KEY),)


def test_every_key_that_was_begun_with_is_kept(centre: Centre) -> None:
    """Two devices that begin on a subject while apart make a key each; each opens only its own boxes."""
    writers = [centre.device("desk"), centre.device("counter")]
    for writer, key in zip(writers, (KEY, b"l" * 32), strict=True):
        entries = [writer.begin(), writer.write("visit/A", Finished(), box=BOX, key=key)]
        writer.upstream.push(writer.chain, entries)
    writers[0].upstream.push(writers[0].chain, [writers[0].write("visit/A", Finished(), key=KEY)])
    assert writers[0].upstream.pull(2).keys == (("visit/A", KEY), ("visit/A", b"l" * 32))


def test_a_public_device_opens_only_appointments(centre: Centre) -> None:
    """Whoever carries a kiosk away reads no visit; for a check-in it must know the appointments."""
    desk, kiosk = centre.device("desk"), centre.device("kiosk", kind="public")
    desk.upstream.push(
        desk.chain,
        [
            desk.begin(),
            desk.write("visit/A", Finished(), box=BOX, key=KEY),
            desk.write("appointment/B", Cancelled(), box=BOX, key=KEY),
        ],
    )
    for pulled in (kiosk.upstream.pull(0), kiosk.upstream.about(["visit/A", "appointment/B"], 9)):
        boxes = [one.box for one in pulled.entries]
        assert boxes[-2:] == [None, BOX]
        assert pulled.keys == (("appointment/B", KEY),)


def test_what_is_erased_is_gone_and_does_not_come_back(centre: Centre) -> None:
    """A device that was off when it was erased would else bring it back with its next push."""
    centre_writer, desk = the_centre(centre), centre.device("desk")
    desk.upstream.push(desk.chain, [desk.begin(), desk.write("visit/A", Finished(), box=BOX, key=KEY)])
    assert kept(centre) == (1, 1)
    centre.originate(centre_writer, [centre_writer.write("visit/A", ERASED)])
    assert kept(centre) == (0, 0)
    late = [
        desk.write("visit/A", Finished(), box=BOX, key=KEY),
        desk.write("visit/B", Finished(), box=BOX, key=KEY),
    ]
    desk.upstream.push(desk.chain, late)
    assert (kept(centre), kept(centre, "visit/B")) == ((0, 0), (1, 1))
    assert len(desk.upstream.about(["visit/A"], 99).entries) == 3  # the facts stay


def test_a_legal_hold_stops_an_erasure_until_it_is_released(centre: Centre) -> None:
    """Evidence that a court has asked for must not vanish by a rule of retention."""
    writer, desk = the_centre(centre), centre.device("desk")
    desk.upstream.push(desk.chain, [desk.begin(), desk.write("visit/A", Finished(), box=BOX, key=KEY)])
    desk.upstream.push(desk.chain, [desk.write("visit/A", Held())])
    centre.originate(writer, [writer.write("visit/A", ERASED)])  # numbered, and without effect
    assert kept(centre) == (1, 1)
    assert centre.ask("select count(*) from kiosk.erased") == [(0,)]
    centre.originate(writer, [writer.write("visit/A", Released()), writer.write("visit/A", ERASED)])
    assert kept(centre) == (0, 0)


def test_a_hold_in_the_same_batch_counts(centre: Centre) -> None:
    """What was accepted first holds, also within one batch, and however often somebody tries."""
    writer = the_centre(centre)
    told = [
        *(writer.write("visit/A", facts) for facts in (Held(), ERASED, ERASED)),
        *(writer.write("visit/B", facts) for facts in (Held(), Released(), ERASED)),
        *(writer.write("visit/C", facts) for facts in (ERASED, Held(), ERASED)),
        *(writer.write("visit/D", facts) for facts in (Held(), ERASED, Released())),
    ]
    assert centre.originate(writer, told)[3] == 13
    assert centre.ask("select subject from kiosk.erased order by 1") == [("visit/B",), ("visit/C",)]
    assert centre.ask("select subject from kiosk.hold order by 1") == [("visit/A",), ("visit/C",)]


def test_a_public_device_sets_no_hold(centre: Centre) -> None:
    """A stolen kiosk could else keep everything from being erased for ever."""
    kiosk = centre.device("kiosk", kind="public")
    kiosk.upstream.push(kiosk.chain, [kiosk.begin()])
    with pytest.raises(CentreRefused, match="Only staff"):
        kiosk.upstream.push(kiosk.chain, [kiosk.write("visit/A", Held())])


def test_a_restored_centre_is_told_what_had_been_erased(centre: Centre) -> None:
    """A backup brings back what was erased after it; its devices remember."""
    desk = centre.device("desk")
    entries = [desk.begin(), *(desk.write(f"visit/{name}", Finished(), box=BOX, key=KEY) for name in "AB")]
    desk.upstream.push(desk.chain, [*entries, desk.write("visit/B", Held())])
    with pytest.raises(CentreRefused, match="recovered"):
        desk.upstream.erase_again(["visit/A"])
    centre.ask("select kiosk.open_recovery('harbour-street', now() + '1 hour'::interval)")
    desk.upstream.erase_again(["visit/A", "visit/B"])
    assert (kept(centre), kept(centre, "visit/B")) == ((0, 0), (1, 1))
    centre.ask("select kiosk.open_recovery('harbour-street', now() - '1 second'::interval)")
    with pytest.raises(CentreRefused, match="recovered"):
        desk.upstream.erase_again(["visit/A"])


def test_a_public_device_tells_no_restored_centre_what_was_erased(centre: Centre) -> None:
    """A stolen kiosk could else wipe a station while its centre recovers; an honest one is not held up."""
    desk, kiosk = centre.device("desk"), centre.device("kiosk", kind="public")
    desk.upstream.push(desk.chain, [desk.begin(), desk.write("visit/A", Finished(), box=BOX, key=KEY)])
    centre.ask("select kiosk.open_recovery('harbour-street', now() + '1 hour'::interval)")
    kiosk.upstream.erase_again(["visit/A"])
    assert kept(centre) == (1, 1)
    assert centre.ask("select count(*) from kiosk.erased") == [(0,)]


def test_after_a_restore_a_box_comes_from_whoever_has_it(centre: Centre) -> None:
    """A kiosk without the visitor's name may be the first to bring the entry back."""
    desk = centre.device("desk")
    entries = [desk.begin(), desk.write("visit/A", Finished(), box=BOX, key=KEY)]
    centre.ask("select kiosk.open_recovery(%s, now() + interval '1 hour')", desk.station)
    bare = [replace(each, box=None, key=None) for each in entries]
    assert desk.upstream.push(desk.chain, bare).last_gseq == 2
    assert kept(centre) == (0, 0)
    small = [replace(each, box=each.box and b"b", key=each.key) for each in entries]
    desk.upstream.push(desk.chain, small)
    assert kept(centre) == (0, 0)  # what would not be taken for the entry is not taken for it now
    assert desk.upstream.push(desk.chain, entries).first_gseq is None
    assert kept(centre) == (1, 1)
    centre.ask("select kiosk.close_recovery(%s)", desk.station)
    centre.ask("delete from kiosk.personal")
    desk.upstream.push(desk.chain, entries)
    assert kept(centre) == (0, 1)
