"""How entries are chained, numbered, signed and committed to."""

import hashlib
import random

import msgspec
import nacl.signing
import pytest
from msgspec.structs import replace

from kiosk.domain.entry import EntryId, SubjectId
from kiosk.domain.instant import Instant
from kiosk.domain.visit.facts import Adjustment, Called, Noted, VisitDetails
from kiosk.journal.body import Body, decode, digest, encode, encode_facts, entry_of, personal_of
from kiosk.journal.chain import Head, Record, accept, add, running_hash
from kiosk.journal.keys import (
    Signer,
    commitment_holds,
    seal,
    signature_holds,
    unseal,
)
from tests.helpers.counters import NOON

KEY, OTHER_KEY = bytes(range(32)), bytes(32)
HEAD = Head("harbour-street", "counter", "chain-1", 0, b"", 0, b"", is_sequencer=True, offset_ms=None)
VISIT = SubjectId("visit/one")


def three_records() -> list[tuple[Body, Record]]:
    head, made = HEAD, []
    for number in range(3):
        head, body, record = add(
            head,
            Signer(KEY),
            id=EntryId(f"entry-{number}"),
            subject=VISIT,
            facts=Called("Room 1"),
            actor="4417",
            at=Instant(NOON + number),
        )
        made.append((body, record))
    assert (head.seq, head.hash) == (3, made[-1][1].hash)
    return made


def test_each_entry_names_the_one_before_it() -> None:
    """The chain is what makes one signature vouch for everything before it."""
    made = three_records()
    assert [body.seq for body, _ in made] == [1, 2, 3]
    assert [body.previous for body, _ in made] == [b"", made[0][1].hash, made[1][1].hash]
    for body, record in made:
        assert record.body == encode(body)
        assert record.hash == digest(record.body) == hashlib.sha256(record.body).digest()
        assert decode(record.body) == body
        assert signature_holds(Signer(KEY).public_key, record.hash, record.signature)


def test_a_signature_of_another_key_or_another_entry_does_not_hold() -> None:
    """A signature that anything satisfies signs nothing."""
    record = three_records()[0][1]
    assert not signature_holds(Signer(OTHER_KEY).public_key, record.hash, record.signature)
    assert not signature_holds(Signer(KEY).public_key, bytes(32), record.signature)
    assert not signature_holds(Signer(KEY).public_key, record.hash, record.signature[:-1])
    assert not signature_holds(b"no key", record.hash, record.signature)


def test_signing_says_what_it_is_for() -> None:
    """The same key must not vouch for bytes that some other protocol hands it."""
    bare = nacl.signing.SigningKey(KEY).sign(bytes(32)).signature
    assert not signature_holds(Signer(KEY).public_key, bytes(32), bare)


def test_numbers_are_gapless_and_one_running_hash_ends_a_batch() -> None:
    """A sequencer's order can be checked by anybody who has the entries."""
    records = [record for _, record in three_records()]
    batch = accept(7, b"before", records)
    assert [record.gseq for record in batch] == [8, 9, 10]
    ends = hashlib.sha256(b"before" + b"".join(record.hash for record in records)).digest()
    assert [record.ghash for record in batch] == [None, None, ends]
    assert running_hash(b"before", [record.hash for record in records]) == ends
    assert accept(7, b"before", []) == []


def test_the_canonical_bytes_do_not_depend_on_who_encodes_them() -> None:
    """Golden bytes: a hash that a later version computes differently would break every old signature."""
    body, record = three_records()[0]
    assert record.body == msgspec.msgpack.encode(list(msgspec.structs.astuple(body)))
    assert record.hash.hex() == "380881bcc895b3ccf78f814de65aac2d27afad332cd2ce7f633b651ea8ad21f5"


def test_a_body_with_newer_fields_reads_as_far_as_it_is_known() -> None:
    """A newer device in the same building writes more; what we know of it must not move."""
    body, _ = three_records()[0]
    data = msgspec.msgpack.encode([*msgspec.structs.astuple(body), "newer", {"a": 1}])
    assert decode(data) == body


@pytest.mark.parametrize("data", [b"", b"\xc1", b"\x90", msgspec.msgpack.encode(["a"] * 16)])
def test_bytes_that_are_no_body_are_refused(data: bytes) -> None:
    """Garbage must be told from an entry."""
    with pytest.raises((msgspec.ValidationError, msgspec.DecodeError)):
        decode(data)


@pytest.mark.parametrize(
    ("at", "offset_ms"), [(1 << 60, None), (-(1 << 60), None), (NOON, 1 << 60), (NOON, -(1 << 60))]
)
def test_facts_of_no_day_are_not_understood(at: int, offset_ms: int | None) -> None:
    """An instant beyond the calendar would make every fold and report that meets it fail."""
    body = replace(three_records()[0][0], at=Instant(at), offset_ms=offset_ms)
    assert entry_of(three_records()[0][0], None).facts == Called("Room 1")
    assert entry_of(body, None).facts is None


def test_a_personal_part_comes_back_and_its_commitment_holds() -> None:
    """The box keeps the part, the commitment binds the entry to it."""
    details = VisitDetails(name="Zofia Kowalska", adjustments=(Adjustment.BSL,))
    box, commitment = seal(details, KEY, random.Random(1).randbytes(40))
    salted = unseal(box, KEY)
    assert commitment_holds(salted, commitment)
    assert personal_of(salted[16:], VisitDetails) == details
    assert b"Zofia" not in box
    with pytest.raises(ValueError, match="does not open"):
        unseal(box, OTHER_KEY)
    with pytest.raises(ValueError, match="does not open"):
        unseal(box[:10], KEY)


def test_the_commitment_does_not_give_a_guess_away() -> None:
    """A commonplace name must not be found by hashing names: the salt differs each time."""
    details = VisitDetails(name="Smith")
    commitments = {seal(details, KEY, random.Random(seed).randbytes(40))[1] for seed in range(5)}
    assert len(commitments) == 5


def test_a_personal_part_of_a_newer_device_reads_as_far_as_it_is_known() -> None:
    """One unknown adjustment must not hide that the visitor asked for an interpreter."""
    said = {
        "adjustments": ["interpreter", "assistance dog", "quiet"],
        "child": "a value of tomorrow",
        "name": "Noor",
        "pronoun": "she",
    }
    known = personal_of(msgspec.msgpack.encode(said), VisitDetails)
    assert known == VisitDetails(adjustments=(Adjustment.INTERPRETER, Adjustment.QUIET), name="Noor")
    only_odd = personal_of(msgspec.msgpack.encode({"adjustments": ["assistance dog"]}), VisitDetails)
    assert only_odd == VisitDetails(adjustments=())


def test_facts_carry_their_kind_and_version() -> None:
    """The name in the journal is what later programs read the facts by."""
    assert encode_facts(Noted()) == ("visit.noted", 1, b"\x90")
