"""The journal as a file of lines: whole or not at all, and the same wherever it is taken in."""

import base64
import datetime as dt
import json
from collections.abc import Callable

import msgspec
import pytest

from kiosk.domain.errors import JournalBroken, NotAllowed
from kiosk.journal.body import decode, encode
from kiosk.service import reporting, upkeep
from kiosk.service.check_in import CheckIn, check_in
from kiosk.service.counter import Counter
from kiosk.service.serving import write_note
from kiosk.store import ledger, transfer, views
from kiosk.store.store import Store
from tests.helpers.clock import FakeClock
from tests.helpers.counters import ADMINISTRATOR, EVERYBODY, MANAGER, OFFICER, VISITOR, Devices
from tests.helpers.journals import bodies_of, fingerprint, problems, random_day, run_sql

CANARIES = ("Wiśniewska", "quietly spoken", "Canary", "Noor", "statement")
DAY = dt.date(2026, 11, 20)


def lines_of(store: Store, *, with_personal: bool = True) -> list[str]:
    return list(transfer.export_journal(store, with_personal=with_personal))


def numbers(store: Store) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = run_sql(store, "SELECT id, gseq FROM entry ORDER BY gseq")
    return found


@pytest.fixture
def source(devices: Devices, clock: FakeClock) -> Counter:
    """A device with a day in its journal, and things in it that nobody else may read."""
    counter = devices.make("source")
    random_day(counter, clock, 1, steps=80)
    ticket = check_in(counter, VISITOR, CheckIn(reason="statement", name=CANARIES[0], note=CANARIES[2]))
    write_note(counter, OFFICER, ticket.visit, CANARIES[1])
    return counter


def test_into_an_empty_device_everything_is_the_same(devices: Devices, source: Counter) -> None:
    """A device that takes over from another must tell the same story, figures and numbers included."""
    target = devices.make("target")
    assert transfer.import_journal(target.store, lines_of(source.store)) == len(bodies_of(source.store))
    assert fingerprint(target.store) == fingerprint(source.store)
    assert numbers(target.store) == numbers(source.store)
    assert bodies_of(target.store) == bodies_of(source.store)
    assert problems(target.store) == []
    assert reporting.report(target, MANAGER, DAY, DAY) == reporting.report(source, MANAGER, DAY, DAY)
    for visit in reporting.visits(source, MANAGER, DAY, DAY):
        with source.store.reading() as here, target.store.reading() as there:
            assert views.personal_parts(there, visit.id) == views.personal_parts(here, visit.id)


def test_twice_changes_nothing(devices: Devices, source: Counter) -> None:
    """Whoever is not sure whether the file was taken in takes it in again."""
    target = devices.make("target")
    lines = lines_of(source.store)
    transfer.import_journal(target.store, lines)
    before = fingerprint(target.store)
    assert transfer.import_journal(target.store, lines) == 0
    assert transfer.import_journal(source.store, lines) == 0
    assert fingerprint(target.store) == before == fingerprint(source.store)
    assert problems(target.store) == []


def test_a_later_file_of_the_same_device_continues_its_numbers(
    devices: Devices, source: Counter, clock: FakeClock
) -> None:
    """A copy that is brought up to date must not number the same entries differently."""
    target = devices.make("target")
    transfer.import_journal(target.store, lines_of(source.store))
    random_day(source, clock, 2, steps=30)
    transfer.import_journal(target.store, lines_of(source.store))
    assert numbers(target.store) == numbers(source.store)
    assert fingerprint(target.store) == fingerprint(source.store)


def test_into_a_device_with_entries_of_its_own(devices: Devices, source: Counter, clock: FakeClock) -> None:
    """Two journals become one: nothing lost, numbered after the device's own, in the order accepted."""
    target = devices.make("target")
    random_day(target, clock, 3, steps=40)
    own = numbers(target.store)
    taken = transfer.import_journal(target.store, lines_of(source.store))
    both = numbers(target.store)
    assert both[: len(own)] == own
    assert [entry for entry, _ in both[len(own) :]] == [entry for entry, _ in numbers(source.store)]
    assert [gseq for _, gseq in both] == list(range(1, len(own) + taken + 1))
    assert problems(target.store) == []
    random_day(target, clock, 4, steps=10)
    assert problems(target.store) == []


def cut_off(lines: list[str]) -> list[str]:
    return lines[:-1]


def cut_in_a_line(lines: list[str]) -> list[str]:
    return [*lines[:8], lines[8][:40]]


def without_a_line(lines: list[str]) -> list[str]:
    return lines[:10] + lines[11:]


def without_a_line_and_recounted(lines: list[str]) -> list[str]:
    kept = lines[:10] + lines[11:]
    count = json.dumps({"entries": len(kept) - 2})[1:-1]
    was = json.dumps({"entries": len(lines) - 2})[1:-1].replace(" ", "")
    return [line.replace(was, count.replace(" ", "")) for line in kept]


def empty(_lines: list[str]) -> list[str]:
    return []


def something_else(_lines: list[str]) -> list[str]:
    return ["station,code,reason", "harbour-street,K7,crime"]


def without_a_heading(lines: list[str]) -> list[str]:
    return lines[1:]


def two_files_in_one(lines: list[str]) -> list[str]:
    return lines + lines


def a_second_heading(lines: list[str]) -> list[str]:
    return [*lines[:5], lines[0], *lines[5:]]


def an_empty_line(lines: list[str]) -> list[str]:
    return [*lines[:5], "", *lines[5:]]


def other_count(lines: list[str]) -> list[str]:
    heading = json.loads(lines[0])
    return [json.dumps(heading | {"entries": heading["entries"] + 1}), *lines[1:]]


def changed(field: str, value: Callable[[str], object]) -> Callable[[list[str]], list[str]]:
    """Another value in the first line from line 12 on that has the field."""

    def change(lines: list[str]) -> list[str]:
        place = next(at for at, line in enumerate(lines) if at >= 11 and field in json.loads(line))
        line = json.loads(lines[place])
        line[field] = value(line[field])
        return [*lines[:place], json.dumps(line), *lines[place + 1 :]]

    change.__name__ = f"changed_{field}"
    return change


def flipped(text: str) -> str:
    raw = bytearray(base64.b64decode(text))
    raw[-1] ^= 1
    return base64.b64encode(raw).decode()


def another_chain(lines: list[str]) -> list[str]:
    line = json.loads(lines[4])
    body = decode(base64.b64decode(line["body"]))
    edited = encode(msgspec.structs.replace(body, chain=f"x{body.chain[1:]}"))
    line["body"] = base64.b64encode(edited).decode()
    return [*lines[:4], json.dumps(line), *lines[5:]]


def not_base64(_text: str) -> str:
    return "%%%"


def a_field_of_tomorrow(lines: list[str]) -> list[str]:
    return [*lines[:6], json.dumps(json.loads(lines[6]) | {"newer": 1}), *lines[7:]]


def one_line_twice_with_another_hash(lines: list[str]) -> list[str]:
    line = json.loads(lines[6])
    line["ghash"] = base64.b64encode(b"x" * 32).decode()
    recounted = [text.replace(f":{len(lines) - 2},", f":{len(lines) - 1},") for text in lines]
    return [*recounted[:7], json.dumps(line), *recounted[7:]]


GARBLED: list[tuple[Callable[[list[str]], list[str]], str]] = [
    (cut_off, "breaks off in line"),
    (cut_in_a_line, "Line 9 is not a line of a Kiosk journal. "),
    (without_a_line, " in the file. "),
    (without_a_line_and_recounted, "Line 11: entries are missing between line 10 and this one. "),
    (empty, "breaks off"),
    (something_else, "Line 1 is not a line of a Kiosk journal. "),
    (without_a_heading, "Line 1 is not a line of a Kiosk journal. "),
    (two_files_in_one, "Line "),
    (a_second_heading, "Line 6 does not belong here. "),
    (an_empty_line, "Line 6 is not a line of a Kiosk journal. "),
    (other_count, " according to line 1, "),
    (changed("body", flipped), "Line 12: the signature does not hold"),
    (another_chain, "Line 5: the entry was changed, or "),
    (changed("body", not_base64), "Line 12 is not a line of a Kiosk journal. "),
    (changed("signature", flipped), "Line 12: the signature does not hold"),
    (changed("signature", lambda _text: "AA=="), "Line 12: the signature does not hold"),
    (changed("gseq", lambda _text: 9999), "Line "),
    (changed("gseq", lambda _text: "nine"), "Line 12 is not a line of a Kiosk journal. "),
    (changed("ghash", flipped), "the order of acceptance was changed"),
    (changed("personal", flipped), "its personal part cannot be opened"),
    (changed("key", flipped), "its personal part cannot be opened"),
    (a_field_of_tomorrow, "Line 7 is not a line of a Kiosk journal. "),
    (one_line_twice_with_another_hash, "Line "),
]


@pytest.mark.parametrize(("garble", "words"), GARBLED, ids=[garble.__name__ for garble, _ in GARBLED])
def test_a_file_that_is_not_whole_or_was_altered_is_refused_by_its_line(
    devices: Devices, source: Counter, garble: Callable[[list[str]], list[str]], words: str
) -> None:
    """Half a journal, or one that somebody edited, must leave no trace, and say where it is wrong."""
    target = devices.make("target")
    before = fingerprint(target.store)
    lines = lines_of(source.store)
    garbled = garble(lines)
    assert garbled != lines, "the test changed nothing"
    with pytest.raises(JournalBroken, match="Nothing was taken in") as refused:
        transfer.import_journal(target.store, garbled)
    assert words in str(refused.value)
    assert "ine " in str(refused.value), "the message names no line"
    assert fingerprint(target.store) == before
    assert bodies_of(target.store) == []
    with target.store.reading() as connection:
        assert set(ledger.trusted_keys(connection)) == {"target"}


def test_a_wrong_count_says_who_claims_what(devices: Devices, source: Counter) -> None:
    """Whoever looks into the file must know whether its heading or its content is wrong."""
    lines = lines_of(source.store)
    there = len(lines) - 2
    heading = lines[0].replace(f":{there},", f":{there - 2},")
    with pytest.raises(JournalBroken) as refused:
        transfer.import_journal(devices.make("target").store, [heading, *lines[1:]])
    assert str(refused.value) == (
        f"Line {len(lines)}: the number of entries is wrong: {there - 2} according to line 1, "
        f"{there} according to this line, {there} in the file. Nothing was taken in."
    )


def test_a_forked_chain_is_refused(devices: Devices, source: Counter, clock: FakeClock) -> None:
    """Two disks that went on from the same copy contradict each other; guessing would lose one."""
    twin = devices.make("source-twin")
    transfer.import_journal(twin.store, lines_of(source.store))
    with source.store.reading() as connection:
        head = ledger.read_head(connection)
    assert head is not None
    with twin.store.exclusive() as connection:
        ledger.write_head(connection, head)
    twin.store._secrets = source.store._unlocked()
    for counter in (source, twin):
        clock.advance(minutes=1)
        random_day(counter, clock, 5, steps=5)
    before = fingerprint(source.store)
    with pytest.raises(JournalBroken, match="Two different entries claim place"):
        transfer.import_journal(source.store, lines_of(twin.store))
    assert fingerprint(source.store) == before


def test_without_personal_parts_nothing_personal_is_in_the_file(devices: Devices, source: Counter) -> None:
    """The file that goes to an auditor must not carry the visitors along."""
    bare, full = (lines_of(source.store, with_personal=kept) for kept in (False, True))
    assert [list(json.loads(line)) for line in bare if "personal" in line or "key" in json.loads(line)] == []
    everything = b"".join(
        base64.b64decode(value)
        for line in bare
        for value in json.loads(line).values()
        if isinstance(value, str) and "kiosk" not in value
    )
    for canary in CANARIES:
        assert canary.encode() not in everything
    assert any("personal" in json.loads(line) for line in full), "the test had nothing to find"
    target = devices.make("target")
    transfer.import_journal(target.store, bare)
    assert fingerprint(target.store) == fingerprint(source.store), "facts and figures need nobody's name"
    assert problems(target.store) == []
    assert run_sql(target.store, "SELECT count(*) FROM personal")[0][0] == 0


def test_an_export_left_half_read_does_not_hold_the_store(source: Counter, clock: FakeClock) -> None:
    """A full USB stick must not stop the counter."""
    lines = transfer.export_journal(source.store, with_personal=False)
    next(lines)
    lines.close()  # type: ignore[attr-defined]  # an iterator by contract, a generator in fact
    random_day(source, clock, 6, steps=5)


def test_only_an_administrator_moves_the_journal(source: Counter) -> None:
    """The whole log leaves or enters by one hand."""
    for actor in EVERYBODY:
        if actor != ADMINISTRATOR:
            with pytest.raises(NotAllowed):
                upkeep.export_journal(source, actor, with_personal=False)
            with pytest.raises(NotAllowed):
                upkeep.import_journal(source, actor, [])
    assert (
        upkeep.import_journal(
            source, ADMINISTRATOR, upkeep.export_journal(source, ADMINISTRATOR, with_personal=False)
        )
        == 0
    )
