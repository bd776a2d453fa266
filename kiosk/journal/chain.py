"""Chains and numbers: how a device adds an entry, and how its station's sequencer accepts it."""

import hashlib

import msgspec

from kiosk.domain.entry import EntryId, Facts, SubjectId
from kiosk.domain.instant import Instant
from kiosk.journal.body import FORMAT, Body, digest, encode, encode_facts
from kiosk.journal.keys import Signer


class Record(msgspec.Struct, frozen=True, gc=False):
    """An entry as it is stored and sent: its canonical bytes, and what the sequencer says of it.

    Attributes:
        gseq: the station's number; None until accepted.
        ghash: the running hash after the batch that this entry ends; None inside a batch.
    """

    body: bytes
    hash: bytes
    signature: bytes
    gseq: int | None = None
    ghash: bytes | None = None


class Head(msgspec.Struct, frozen=True, gc=False):
    """Where a device's chain and its station's numbering stand.

    Attributes:
        chain: the current chain; empty before the first entry, and after a restore.
        is_sequencer: this device numbers the station's entries itself.
        is_enrolled: a centre keeps it in step; what it has not numbered itself waits for a number.
        base: of what has this number or a lower one, old and closed subjects may not be here.
        gseq, ghash: the last station number seen here, and the running hash there.
    """

    station: str
    device: str
    chain: str
    seq: int
    hash: bytes
    gseq: int
    ghash: bytes
    is_sequencer: bool
    offset_ms: int | None
    is_enrolled: bool = False
    base: int = 0


def add(
    head: Head,
    signer: Signer,
    *,
    id: EntryId,  # noqa: A002 - the field's own name
    subject: SubjectId,
    facts: Facts,
    actor: str,
    at: Instant,
    commitment: bytes = b"",
) -> tuple[Head, Body, Record]:
    """The head after one more entry, the entry's body, and its signed record."""
    kind, version, encoded = encode_facts(facts)
    body = Body(
        format=FORMAT,
        chain=head.chain,
        seq=head.seq + 1,
        id=id,
        station=head.station,
        subject=subject,
        kind=kind,
        version=version,
        actor=actor,
        at=at,
        offset_ms=head.offset_ms,
        seen_gseq=head.gseq,
        seen_ghash=head.ghash,
        facts=encoded,
        commitment=commitment,
        previous=head.hash,
    )
    data = encode(body)
    entry_hash = digest(data)
    record = Record(data, entry_hash, signer.sign(entry_hash))
    return msgspec.structs.replace(head, seq=body.seq, hash=entry_hash), body, record


BATCH = 1_000
"""How many entries share a running hash at most; they travel together."""


def add_again(head: Head, signer: Signer, body: Body) -> tuple[Head, Body, Record]:
    """The head after an entry that was signed before in another chain, word for word but for its place."""
    again = msgspec.structs.replace(
        body,
        chain=head.chain,
        seq=head.seq + 1,
        seen_gseq=head.gseq,
        seen_ghash=head.ghash,
        previous=head.hash,
    )
    data = encode(again)
    entry_hash = digest(data)
    record = Record(data, entry_hash, signer.sign(entry_hash))
    return msgspec.structs.replace(head, seq=again.seq, hash=entry_hash), again, record


def accept(gseq: int, ghash: bytes, records: list[Record]) -> list[Record]:
    """Records with their gapless station numbers after `gseq`; the last of a batch has the running hash."""
    accepted: list[Record] = []
    for start in range(0, len(records), BATCH):
        batch = records[start : start + BATCH]
        ghash = running_hash(ghash, [record.hash for record in batch])
        for record in batch:
            gseq += 1
            accepted.append(msgspec.structs.replace(record, gseq=gseq, ghash=None))
        accepted[-1] = msgspec.structs.replace(accepted[-1], ghash=ghash)
    return accepted


def running_hash(ghash: bytes, hashes: list[bytes]) -> bytes:
    """The station's running hash after a batch of entries."""
    return hashlib.sha256(ghash + b"".join(hashes)).digest()
