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


def accept(gseq: int, ghash: bytes, records: list[Record]) -> list[Record]:
    """A batch with its gapless station numbers after `gseq`, the last one carrying the running hash."""
    accepted = [
        msgspec.structs.replace(record, gseq=number, ghash=None)
        for number, record in enumerate(records, start=gseq + 1)
    ]
    if accepted:
        running = running_hash(ghash, [record.hash for record in accepted])
        accepted[-1] = msgspec.structs.replace(accepted[-1], ghash=running)
    return accepted


def running_hash(ghash: bytes, hashes: list[bytes]) -> bytes:
    """The station's running hash after a batch of entries."""
    return hashlib.sha256(ghash + b"".join(hashes)).digest()
