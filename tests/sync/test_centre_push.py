"""Entries go to the centre: numbers without a gap, nothing twice, no fork hidden."""

import threading
from collections.abc import Callable

import pytest
from msgspec.structs import replace

from kiosk.domain.device import ChainCause, Enrolled
from kiosk.domain.errors import CentreRefused, CentreUnavailable, DeviceRevoked, NumberedElsewhere
from kiosk.domain.keeping import Erased, ErasureCause
from kiosk.domain.station import HandedOver, SetBack
from kiosk.domain.visit.facts import Finished
from kiosk.journal.chain import running_hash
from kiosk.journal.verify import Stored
from kiosk.sync.upstream import BATCH, Pushed, Told
from tests.helpers.centres import Centre, Writer

TOLD = Told("0.2", 12, 3)


def visits(writer: Writer, count: int, name: str = "A") -> list[Stored]:
    return [writer.write(f"visit/{name}", Finished()) for _ in range(count)]


def begun(centre: Centre, name: str = "counter", *, count: int = 3) -> tuple[Writer, list[Stored]]:
    """A device whose chain has begun at the centre."""
    device = centre.device(name)
    entries = [device.begin(), *visits(device, count)]
    device.upstream.push(device.chain, entries)
    return device, entries


def numbers_hold(device: Writer) -> int:
    """How many entries the centre has; their numbers have no gap and their running hashes hold."""
    ghash, batch, expected = b"", [], 1
    while entries := device.upstream.pull(expected - 1, 50).entries:
        for entry in entries:
            assert entry.record.gseq == expected
            expected += 1
            batch.append(entry.record.hash)
            if entry.record.ghash is not None:
                ghash = running_hash(ghash, batch)
                assert entry.record.ghash == ghash
                batch = []
        assert not batch, "a page ends where a batch ends"
    assert device.upstream.greet(TOLD).ghash == ghash
    return expected - 1


def test_what_is_pushed_comes_back_word_for_word(centre: Centre) -> None:
    """The signed bytes are the entry: whatever changes one of them breaks its proof."""
    device = centre.device()
    entries = [device.begin(), *visits(device, 3)]
    pushed = device.upstream.push(device.chain, entries)
    assert (pushed.head_seq, pushed.first_gseq, pushed.last_gseq, pushed.forked_at) == (4, 1, 4, None)
    pulled = device.upstream.pull(0).entries
    assert [(one.record.body, one.record.hash, one.record.signature) for one in pulled] == [
        (one.record.body, one.record.hash, one.record.signature) for one in entries
    ]
    assert pulled[-1].record.ghash == pushed.ghash == running_hash(b"", [one.record.hash for one in entries])
    assert [one.record.ghash for one in pulled[:-1]] == [None, None, None]


def test_a_greeting_tells_how_the_station_stands_and_marks_the_device_as_seen(centre: Centre) -> None:
    """The operator sees which device is behind; the device sees whether there is anything to do."""
    device, _ = begun(centre)
    greeting = device.upstream.greet(TOLD)
    assert (greeting.station, greeting.gseq, greeting.sequencer) == ("harbour-street", 4, "centre")
    assert (greeting.numbers_here, greeting.is_recovering) == (True, False)
    now = centre.ask("select (extract(epoch from clock_timestamp()) * 1000)::bigint")[0][0]
    assert abs(greeting.now - now) < 60_000
    seen = centre.ask(
        "select program, offset_ms, waiting, protocol, seen_at > now() - '1 min'::interval from kiosk.device"
    )
    assert seen == [("0.2", 12, 3, 1, True)]


def test_pushed_again_nothing_changes(centre: Centre) -> None:
    """An acknowledgement that was lost on the line must not make a second copy."""
    device, entries = begun(centre)
    assert device.upstream.push(device.chain, entries) == Pushed(head_seq=4)
    more = visits(device, 2)
    assert device.upstream.push(device.chain, [*entries[2:], *more]).first_gseq == 5
    assert numbers_hold(device) == 6


def test_a_chain_that_goes_on_from_elsewhere_is_a_fork(centre: Centre) -> None:
    """A restored or copied disk writes other entries at the same places: neither may be lost unseen."""
    device = centre.device()
    first = device.begin()
    head = device.head
    device.upstream.push(device.chain, [first, *visits(device, 3)])
    device.rewind(head)
    assert device.upstream.push(device.chain, [first, *visits(device, 5, "B")]) == Pushed(4, forked_at=2)
    assert numbers_hold(device) == 4


def test_an_entry_that_stands_in_another_chain_is_a_fork(centre: Centre) -> None:
    """A copied disk that began a new chain may offer what its twin has offered already."""
    device, _ = begun(centre)
    twin, third = Writer("counter", life=2), Writer("counter", life=3)
    device.upstream.push(twin.chain, [twin.begin(ChainCause.RESTORED), *visits(twin, 1)])
    third.ids = [third.new_id(), twin.last_id]
    entries = [third.begin(ChainCause.RESTORED), *visits(third, 1)]
    assert device.upstream.push(third.chain, entries).forked_at == 2
    assert numbers_hold(device) == 6


def test_many_devices_at_once_leave_no_gap(centre: Centre) -> None:
    """A number that is missing for ever, or seen late, is how a cursor loses entries."""
    devices = [centre.device(f"desk-{number}") for number in range(4)]
    failures: list[BaseException] = []

    def at_work(device: Writer) -> None:
        try:
            device.upstream.push(device.chain, [device.begin()])
            for _ in range(12):
                device.upstream.push(device.chain, visits(device, 3))
        except BaseException as failed:  # noqa: BLE001 - a thread's border
            failures.append(failed)

    seen: list[int] = []
    reader = centre.device("reader")
    threads = [threading.Thread(target=at_work, args=(device,)) for device in devices]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        seen += [entry.record.gseq or 0 for entry in reader.upstream.pull(seen[-1] if seen else 0).entries]
    seen += [entry.record.gseq or 0 for entry in reader.upstream.pull(seen[-1]).entries]
    assert failures == []
    assert seen == list(range(1, 4 * 37 + 1))
    assert numbers_hold(reader) == 4 * 37


def test_a_slow_commit_holds_the_numbers_back_and_loses_none(centre: Centre) -> None:
    """A batch that commits late must not come to stand behind a cursor that has passed it."""
    slow, quick = centre.device("slow"), centre.device("quick")
    first, second = [slow.begin()], [quick.begin()]
    done = threading.Event()
    with centre.connect() as holding:
        holding.autocommit = False
        holding.execute("select from kiosk.station where id = 'harbour-street' for no key update")
        thread = threading.Thread(target=lambda: (quick.upstream.push(quick.chain, second), done.set()))
        thread.start()
        waiting = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
        while centre.ask(waiting) == [(0,)]:
            assert thread.is_alive()
        assert slow.upstream.pull(0).entries == ()
        assert not done.is_set()
        holding.rollback()
    thread.join(20)
    assert done.is_set()
    slow.upstream.push(slow.chain, first)
    assert numbers_hold(slow) == 2


def test_a_station_that_stays_locked_is_said_to_be_busy(centre: Centre) -> None:
    """A device that waits for ever looks broken; the next try comes soon."""
    device, _ = begun(centre)
    centre.ask(f'alter role "{device.line.role}" set lock_timeout = 50')
    device.upstream.close()
    with centre.connect() as holding:
        holding.autocommit = False
        holding.execute("select from kiosk.station for no key update")
        with pytest.raises(CentreUnavailable, match="busy"):
            device.upstream.push(device.chain, visits(device, 1))
        holding.rollback()


def test_whoever_does_not_number_here_is_told_who_does(centre: Centre) -> None:
    """Two sequencers at once would give one number to two entries."""
    device, _ = begun(centre)
    centre.ask("update kiosk.station set sequencer = 'relay-1'")
    with pytest.raises(NumberedElsewhere, match="relay-1"):
        device.upstream.push(device.chain, visits(device, 1))


def test_a_revoked_device_is_told_so_whatever_it_asks(centre: Centre) -> None:
    """An empty answer would look as if there were nothing new."""
    device, _ = begun(centre)
    centre.ask("update kiosk.device set revoked_at = now()")
    entry = visits(device, 1)
    asks: list[Callable[[], object]] = [
        lambda: device.upstream.greet(TOLD),
        lambda: device.upstream.pull(0),
        lambda: device.upstream.push(device.chain, entry),
        lambda: device.upstream.heads([device.chain]),
        lambda: device.upstream.about(["visit/A"], 10),
        device.upstream.start,
        lambda: device.upstream.lacking([device.new_id()]),
        device.upstream.originated,
        lambda: device.upstream.last_in_common([(1, b"")]),
    ]
    for ask in asks:
        with pytest.raises(DeviceRevoked):
            ask()


def test_a_chain_has_no_hole(centre: Centre) -> None:
    """An entry that never arrives would go unnoticed until somebody verifies the journal."""
    device, _ = begun(centre)
    visits(device, 1)
    with pytest.raises(CentreRefused, match="missing"):
        device.upstream.push(device.chain, visits(device, 1))


def test_what_a_reader_needs_of_chains_is_told(centre: Centre) -> None:
    """A device that finds a fork looks for where it began."""
    device, entries = begun(centre)
    stranger = device.new_id()
    assert device.upstream.heads([device.chain, stranger]) == {device.chain: (4, entries[-1].record.hash)}
    assert device.upstream.hashes(device.chain, 2, 9) == [one.record.hash for one in entries[1:]]
    assert device.upstream.lacking([stranger, device.last_id]) == {stranger}
    ghash = device.upstream.pull(0).entries[-1].record.ghash
    assert ghash is not None
    assert device.upstream.last_in_common([(2, b"x" * 32), (4, ghash), (9, ghash)]) == 4
    assert device.upstream.last_in_common([(4, b"x" * 32)]) == 0


def test_a_page_ends_with_a_batch(centre: Centre) -> None:
    """A reader checks a running hash before it keeps anything, so it must have the whole batch."""
    device = centre.device()
    device.upstream.push(device.chain, [device.begin(), *visits(device, 9)])
    device.upstream.push(device.chain, visits(device, 5))
    assert len(device.upstream.pull(0, 2).entries) == 10
    assert len(device.upstream.pull(0, 10).entries) == 10
    assert len(device.upstream.pull(0, 11).entries) == 15
    assert device.upstream.pull(15).entries == ()


def test_a_full_batch_goes_through_and_one_more_does_not(centre: Centre) -> None:
    """The limit protects the centre's memory; what the port promises must fit."""
    device = centre.device()
    entries = [device.begin(), *visits(device, BATCH)]
    with pytest.raises(CentreRefused, match="2,000"):
        device.upstream.push(device.chain, entries)
    assert device.upstream.push(device.chain, entries[:BATCH]).last_gseq == BATCH
    assert numbers_hold(device) == BATCH


@pytest.mark.parametrize(
    "facts",
    [
        Erased(ErasureCause.REQUEST),
        Enrolled("desk", bytes(32), "staff"),  # type: ignore[arg-type] - the enum's own text
        HandedOver("counter"),
        SetBack(1),
    ],
)
def test_a_device_does_not_speak_for_the_centre(centre: Centre, facts: Erased) -> None:
    """A stolen kiosk could else erase, enrol or take the numbering over."""
    device, _ = begun(centre)
    with pytest.raises(CentreRefused, match="Only the centre"):
        device.upstream.push(device.chain, [device.write("visit/A", facts)])
    assert numbers_hold(device) == 4


def test_while_a_station_recovers_others_entries_are_taken_in_any_order(centre: Centre) -> None:
    """A restored centre gets back what any device still has, though its writer is long gone."""
    device, other = centre.device("desk"), Writer("gone")
    lost = [other.begin(), *visits(other, 5)]
    device.upstream.push(device.chain, [device.begin()])
    with pytest.raises(CentreRefused):
        device.upstream.push(other.chain, lost)
    centre.ask("select kiosk.open_recovery('harbour-street', now() + '1 hour'::interval)")
    assert device.upstream.greet(TOLD).is_recovering
    assert device.upstream.push(other.chain, lost[3:]).head_seq == 6
    assert device.upstream.push(other.chain, [*lost[:2], *lost[4:]]).first_gseq == 5
    assert device.upstream.push(other.chain, lost) == Pushed(
        6, first_gseq=7, last_gseq=7, ghash=ghash_of(centre)
    )
    assert numbers_hold(device) == 7
    assert centre.ask("select device from kiosk.chain where id = %s", other.chain) == [("gone",)]
    centre.ask("select kiosk.close_recovery('harbour-street')")
    with pytest.raises(CentreRefused, match="another device"):
        device.upstream.push(other.chain, visits(other, 1))


def ghash_of(centre: Centre) -> bytes:
    return bytes(centre.ask("select ghash from kiosk.station")[0][0])


def test_others_are_woken_when_something_was_accepted(centre: Centre) -> None:
    """A check-in is on the desk's screen before the visitor has sat down."""
    device, _ = begun(centre)
    reader = centre.device("desk")
    assert reader.upstream.heard(0)  # it may have missed something before it listened
    assert not reader.upstream.heard(0)
    device.upstream.push(device.chain, visits(device, 1))
    assert reader.upstream.heard(10)
    device.upstream.push(device.chain, visits(device, 1))
    reader.upstream.greet(TOLD)  # what is said while it asks something else is not lost
    assert reader.upstream.heard(10)
    assert not reader.upstream.heard(0)


def test_a_field_out_of_place_is_refused(centre: Centre) -> None:
    """What the centre files an entry under is read from its bytes; bytes that cannot be read are not kept."""
    device, _ = begun(centre)
    entry = visits(device, 1)[0]
    body = entry.record.body
    for broken in (b"", body[:30], body[:60], b"\x90" + body[1:], body[:42] + b"\xd0\x05" + body[43:]):
        with pytest.raises(CentreRefused):
            device.upstream.push(device.chain, [replace(entry, record=replace(entry.record, body=broken))])
    assert device.upstream.push(device.chain, [entry]).head_seq == 5
