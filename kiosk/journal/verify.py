"""Checking the journal: every hash, chain, signature, personal part and station number."""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from kiosk.domain.device import ChainStarted
from kiosk.domain.instant import Instant
from kiosk.journal.body import Body, decode, digest, entry_of
from kiosk.journal.chain import Record, running_hash
from kiosk.journal.keys import commitment_holds, signature_holds, unseal


class Stored(msgspec.Struct, frozen=True, gc=False):
    """A record with its personal part, as the store keeps it; `key` is None once it is erased."""

    record: Record
    box: bytes | None = None
    key: bytes | None = None


class Failure(msgspec.Struct, frozen=True):
    """One thing that does not hold, and where."""

    chain: str
    seq: int
    entry: str
    problem: str


class Verified(msgspec.Struct, frozen=True):
    """What a check of the journal found.

    Attributes:
        entries, devices: how many were checked.
        last_at: the instant of the latest entry, by its own device's clock; None for an empty journal.
        failures: exactly what does not hold; empty where everything does.
    """

    entries: int
    devices: int
    last_at: Instant | None
    failures: tuple[Failure, ...]


def verify(journal: Iterable[Stored], trusted: Mapping[str, frozenset[bytes]]) -> Verified:
    """Check a journal.

    Args:
        journal: all entries, each chain's in its own order (chains may be interleaved).
        trusted: the public keys that belong to each device.
    """
    heads: dict[str, tuple[int, bytes]] = {}
    keys: dict[str, bytes] = {}
    numbers: list[tuple[int, bytes, bytes | None, str]] = []
    devices: set[str] = set()
    failures: list[Failure] = []
    entries, last_at = 0, None
    for stored in journal:
        entries += 1
        try:
            body = decode(stored.record.body)
        except (msgspec.ValidationError, msgspec.DecodeError):
            failures.append(Failure("?", 0, "?", f"entry {entries} cannot be read"))
            continue
        problems = list(_of_chain(body, stored.record, heads, keys, trusted, devices))
        problems += _of_personal(body, stored)
        failures += [Failure(body.chain, body.seq, body.id, problem) for problem in problems]
        heads[body.chain] = (body.seq, stored.record.hash)
        last_at = body.at if last_at is None else max(last_at, body.at)
        if stored.record.gseq is not None:
            numbers.append((stored.record.gseq, stored.record.hash, stored.record.ghash, body.id))
    failures += _of_numbers(numbers)
    return Verified(entries, len(devices), last_at, tuple(failures))


def _of_chain(
    body: Body,
    record: Record,
    heads: Mapping[str, tuple[int, bytes]],
    keys: dict[str, bytes],
    trusted: Mapping[str, frozenset[bytes]],
    devices: set[str],
) -> Iterator[str]:
    if digest(record.body) != record.hash:
        yield "the content was changed: its hash does not match"
    seq, previous = heads.get(body.chain, (0, b""))
    if body.seq != seq + 1:
        yield f"entries are missing before it: {seq + 1} was expected"
    elif body.previous != previous:
        yield "it does not follow the entry before it"
    if body.seq == 1:
        facts = entry_of(body, None).facts
        if not isinstance(facts, ChainStarted):
            yield "the chain does not begin by naming its device"
        else:
            devices.add(facts.device)
            keys[body.chain] = facts.public_key
            if facts.public_key not in trusted.get(facts.device, frozenset()):
                yield f"its key is not one that {facts.device} is known by"
    key = keys.get(body.chain)
    if key is None:
        yield "its chain has no key here"
    elif not signature_holds(key, digest(record.body), record.signature):
        yield "the signature does not hold"


def _of_personal(body: Body, stored: Stored) -> Iterator[str]:
    if stored.box is None or stored.key is None:
        return  # nothing personal, or erased: the commitment alone keeps the chain whole
    try:
        salted = unseal(stored.box, stored.key)
    except ValueError:
        yield "its personal part cannot be opened"
        return
    if not commitment_holds(salted, body.commitment):
        yield "its personal part was changed"


def _of_numbers(numbers: list[tuple[int, bytes, bytes | None, str]]) -> Iterator[Failure]:
    """The station's numbers must be gapless and their running hash unbroken."""
    ghash, batch, expected = b"", [], 1
    for gseq, entry_hash, running, entry in sorted(numbers):
        if gseq != expected:
            yield Failure("station", gseq, entry, f"station number {expected} is missing")
        expected = gseq + 1
        batch.append(entry_hash)
        if running is not None:
            ghash = running_hash(ghash, batch)
            if ghash != running:
                yield Failure("station", gseq, entry, "the order of acceptance was changed")
                ghash = running
            batch = []
    if batch:
        yield Failure("station", expected - 1, "", "the last batch has no running hash")
