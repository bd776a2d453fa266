"""Whoever tampers with the journal is found, by the exact entry, with rows edited in the file itself."""

from collections.abc import Callable

import msgspec
import pytest
from msgspec.structs import replace

from kiosk.domain.entry import SubjectId
from kiosk.domain.visit.facts import Called, Noted, VisitDetails
from kiosk.journal.body import decode, digest, encode
from kiosk.journal.keys import Signer, seal
from kiosk.service import upkeep
from kiosk.service.counter import Counter
from kiosk.store.store import Store
from tests.helpers.clock import FakeClock
from tests.helpers.counters import ADMINISTRATOR, MANAGER, NOON, OFFICER, Devices
from tests.helpers.journals import NewerDevice, accepted, carry, problems, random_day, run_sql, verified


@pytest.fixture
def store(counter: Counter, clock: FakeClock) -> Store:
    """A store with a short day in it."""
    random_day(counter, clock, 1, steps=40)
    return counter.store


def middle(store: Store) -> int:
    """The local number of an entry in the middle that has a personal part."""
    rows = run_sql(store, "SELECT no FROM entry JOIN personal ON personal.entry = entry.id ORDER BY no")
    return int(rows[len(rows) // 2][0])


def edited_body(store: Store) -> None:
    body = run_sql(store, "SELECT body FROM entry WHERE no = ?", middle(store))[0][0]
    changed = encode(replace(decode(body), actor="0000"))
    run_sql(store, "UPDATE entry SET body = ? WHERE no = ?", changed, middle(store))


def edited_body_and_hash(store: Store) -> None:
    body = run_sql(store, "SELECT body FROM entry WHERE no = ?", middle(store))[0][0]
    changed = encode(replace(decode(body), at=decode(body).at - 600_000))
    run_sql(
        store, "UPDATE entry SET body = ?, hash = ? WHERE no = ?", changed, digest(changed), middle(store)
    )


def unreadable_body(store: Store) -> None:
    run_sql(store, "UPDATE entry SET body = x'c1' WHERE no = ?", middle(store))


def deleted_in_the_middle(store: Store) -> None:
    number = middle(store)
    run_sql(store, "DELETE FROM personal WHERE entry = (SELECT id FROM entry WHERE no = ?)", number)
    run_sql(store, "DELETE FROM entry WHERE no = ?", number)


def deleted_at_the_end(store: Store) -> None:
    run_sql(store, "DELETE FROM personal WHERE entry = (SELECT id FROM entry ORDER BY no DESC LIMIT 1)")
    run_sql(store, "DELETE FROM entry WHERE no = (SELECT max(no) FROM entry)")


def deleted_altogether(store: Store) -> None:
    run_sql(store, "DELETE FROM personal")
    run_sql(store, "DELETE FROM entry")


def swapped_in_the_chain(store: Store) -> None:
    one, two = run_sql(store, "SELECT no, seq FROM entry ORDER BY no LIMIT 2 OFFSET 5")
    run_sql(store, "UPDATE entry SET seq = -1 WHERE no = ?", one[0])
    run_sql(store, "UPDATE entry SET seq = ? WHERE no = ?", one[1], two[0])
    run_sql(store, "UPDATE entry SET seq = ? WHERE no = ?", two[1], one[0])


def swapped_numbers(store: Store) -> None:
    run_sql(store, "UPDATE entry SET gseq = -1 WHERE gseq = 6")
    run_sql(store, "UPDATE entry SET gseq = 6 WHERE gseq = 7")
    run_sql(store, "UPDATE entry SET gseq = 7 WHERE gseq = -1")


def changed_number(store: Store) -> None:
    run_sql(store, "UPDATE entry SET gseq = 999999 WHERE gseq = 6")


def changed_running_hash(store: Store) -> None:
    run_sql(store, "UPDATE entry SET ghash = x'00' WHERE gseq = (SELECT max(gseq) - 9 FROM entry)")


def changed_signature(store: Store) -> None:
    run_sql(store, "UPDATE entry SET signature = zeroblob(64) WHERE no = ?", middle(store))


def short_signature(store: Store) -> None:
    run_sql(store, "UPDATE entry SET signature = x'00' WHERE no = ?", middle(store))


def replaced_key(store: Store) -> None:
    run_sql(store, "UPDATE trusted_key SET public_key = ?", Signer(bytes(32)).public_key)


def other_subject(store: Store) -> None:
    run_sql(store, "UPDATE entry SET subject = 'visit/another' WHERE no = (SELECT max(no) FROM entry)")


def swapped_personal_parts(store: Store) -> None:
    rows = run_sql(store, "SELECT entry, box, subject FROM personal ORDER BY entry")
    one, two = rows[0], next(row for row in rows if row[2] != rows[0][2])
    run_sql(store, "UPDATE personal SET box = ? WHERE entry = ?", two[1], one[0])


def rewritten_personal_part(store: Store) -> None:
    """By somebody who holds the store's key, and so the subject's."""
    entry, key = run_sql(
        store,
        "SELECT personal.entry, subject_key.key FROM personal"
        " JOIN subject_key ON subject_key.subject = personal.subject LIMIT 1",
    )[0]
    box, _ = seal(VisitDetails(name="Somebody Else"), key, bytes(40))
    run_sql(store, "UPDATE personal SET box = ? WHERE entry = ?", box, entry)


def invented_personal_part(store: Store) -> None:
    subject, key = run_sql(store, "SELECT subject, key FROM subject_key WHERE subject LIKE 'visit/%'")[0]
    with store.writing(OFFICER, NOON) as transaction:
        entry = transaction.append(SubjectId(subject), Noted())
    box, _ = seal(VisitDetails(note="never said"), key, bytes(40))
    run_sql(store, "INSERT INTO personal VALUES (?, ?, ?)", subject, entry, box)


def forged_chain(store: Store) -> None:
    forger = NewerDevice("counter")
    accepted(store, [forger.starts(), forger.tells(SubjectId("visit/forged"), Called("Room 1"))], forger)
    run_sql(store, "DELETE FROM trusted_key WHERE public_key = ?", forger.public_key)


def chain_without_a_beginning(store: Store) -> None:
    forger = NewerDevice("counter")
    forger.starts()
    accepted(store, [forger.tells(SubjectId("visit/forged"), Called("Room 1"))], forger)


TAMPERINGS: dict[Callable[[Store], None], str] = {
    edited_body: "its hash does not match",
    edited_body_and_hash: "the signature does not hold",
    unreadable_body: "cannot be read",
    deleted_in_the_middle: "entries are missing before it",
    deleted_at_the_end: "the chain's latest entry is not the one this device wrote",
    deleted_altogether: "the latest accepted entries are missing",
    swapped_in_the_chain: "it does not follow|entries are missing before it|filed in another place",
    swapped_numbers: "the order of acceptance was changed",
    changed_number: "station number 6 is missing",
    changed_running_hash: "the order of acceptance was changed",
    changed_signature: "the signature does not hold",
    short_signature: "the signature does not hold",
    replaced_key: "its key is not one that counter is known by",
    other_subject: "filed in another place",
    swapped_personal_parts: "its personal part cannot be opened",
    rewritten_personal_part: "its personal part was changed",
    invented_personal_part: "its personal part was changed",
    forged_chain: "its key is not one that counter is known by",
    chain_without_a_beginning: "its chain has no key here",
}


def test_an_untouched_journal_holds(store: Store) -> None:
    """A check that cries wolf is switched off."""
    found = verified(store)
    assert found.failures == ()
    assert found.entries == run_sql(store, "SELECT count(*) FROM entry")[0][0] > 40
    assert found.devices == 1
    assert found.last_at is not None


@pytest.mark.parametrize("tampering", TAMPERINGS, ids=lambda tampering: tampering.__name__)
def test_tampering_is_found(store: Store, tampering: Callable[[Store], None]) -> None:
    """The log that managers and courts rely on must show every hand that was laid on it."""
    assert problems(store) == []
    tampering(store)
    found = " | ".join(problems(store))
    assert any(words in found for words in TAMPERINGS[tampering].split("|")), found


def test_a_failure_names_the_entry(store: Store) -> None:
    """“Something is wrong” helps nobody: the manager needs the entry."""
    number = middle(store)
    entry, chain, seq = run_sql(store, "SELECT id, chain, seq FROM entry WHERE no = ?", number)[0]
    edited_body(store)
    first = verified(store).failures[0]
    assert (first.entry, first.chain, first.seq) == (entry, chain, seq)


def test_the_whole_end_with_the_head_is_the_stated_limit_and_a_copy_shows_it(
    devices: Devices, store: Store
) -> None:
    """Who holds the store's key can cut the end off with its traces; any copy elsewhere gives it away."""
    copy = devices.make("copy", is_sequencer=False).store
    carry(store, copy)
    last = run_sql(store, "SELECT max(gseq) FROM entry WHERE ghash IS NOT NULL AND gseq < 30")[0][0]
    run_sql(store, "DELETE FROM personal WHERE entry IN (SELECT id FROM entry WHERE gseq > ?)", last)
    run_sql(store, "DELETE FROM entry WHERE gseq > ?", last)
    run_sql(
        store,
        "UPDATE head SET (seq, hash, gseq, ghash) ="
        " (SELECT seq, hash, gseq, ghash FROM entry WHERE gseq = ?)",
        last,
    )
    assert problems(store) == []
    assert verified(store).entries < verified(copy).entries


def test_an_erased_personal_part_leaves_the_chain_whole(store: Store) -> None:
    """People fade, facts stay: erasing must not look like tampering."""
    subject = run_sql(store, "SELECT subject FROM personal LIMIT 1")[0][0]
    run_sql(store, "DELETE FROM subject_key WHERE subject = ?", subject)
    assert problems(store) == []
    run_sql(store, "DELETE FROM personal WHERE subject = ?", subject)
    assert problems(store) == []


def test_two_devices_that_began_personal_parts_of_one_visit_keep_both(devices: Devices) -> None:
    """Each made a key of its own while they could not talk; neither note may be lost by the merge."""
    first, second = devices.make("first"), devices.make("second", is_sequencer=False)
    subject = SubjectId("visit/one")
    for device, note in ((first, "one"), (second, "two")):
        with device.store.writing(OFFICER, NOON) as transaction:
            transaction.append(subject, Noted(), VisitDetails(note=note))
    carry(second.store, first.store)
    carry(first.store, second.store)
    assert problems(first.store) == problems(second.store) == []


def test_managers_and_administrators_get_the_same_answer(counter: Counter, store: Store) -> None:
    """A manager must be able to trust the log without asking somebody else to look."""
    assert upkeep.verify_journal(counter, MANAGER).failures == ()
    edited_body(store)
    assert upkeep.verify_journal(counter, ADMINISTRATOR) == upkeep.verify_journal(counter, MANAGER)
    assert upkeep.verify_journal(counter, MANAGER).failures != ()


def test_an_empty_journal_holds(counter: Counter) -> None:
    """A device on its first morning has nothing to be ashamed of."""
    found = verified(counter.store)
    assert msgspec.structs.astuple(found) == (0, 0, None, ())
