"""Checking the journal: every hash, chain, signature, personal part and station number."""

from collections.abc import Iterable, Iterator, Mapping
from operator import itemgetter

import msgspec

from kiosk.domain.device import ChainStarted
from kiosk.domain.entry import EntryId, SubjectId
from kiosk.domain.instant import Instant
from kiosk.journal.body import Body, decode, digest, entry_of
from kiosk.journal.chain import Head, Record, running_hash
from kiosk.journal.keys import commitment_holds, signature_holds, unseal


class Filed(msgspec.Struct, frozen=True, gc=False):
    """Under which identifiers a store keeps an entry; they must be the entry's own."""

    id: EntryId
    chain: str
    seq: int
    subject: SubjectId


class Stored(msgspec.Struct, frozen=True, gc=False):
    """A record with its personal part, as the store keeps it.

    Attributes:
        key: what opens the box; None once it is erased.
        filed: None where the entry comes from elsewhere.
    """

    record: Record
    box: bytes | None = None
    key: bytes | None = None
    filed: Filed | None = None


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


def verify(
    journal: Iterable[Stored], trusted: Mapping[str, frozenset[bytes]], head: Head | None = None
) -> Verified:
    """Check a journal.

    What nobody can see: that the latest entries were taken away together with every trace of them in
    the head, and numbers given anew by somebody who holds the store's key. A copy elsewhere shows both.

    Args:
        journal: all entries, each chain's in its own order (chains may be interleaved).
        trusted: the public keys that belong to each device.
        head: where the store says that its own chain and the numbers stand; the journal must reach it.
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
        own = Filed(body.id, body.chain, body.seq, body.subject)
        if stored.filed is not None and stored.filed != own:
            problems.append("it is filed in another place than its own")
        failures += [Failure(body.chain, body.seq, body.id, problem) for problem in problems]
        heads[body.chain] = (body.seq, stored.record.hash)
        last_at = body.at if last_at is None else max(last_at, body.at)
        if stored.record.gseq is not None:
            numbers.append((stored.record.gseq, stored.record.hash, stored.record.ghash, body.id))
    failures += _of_numbers(numbers)
    if head is not None:
        failures += _of_head(head, heads, numbers)
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
    for gseq, entry_hash, running, entry in sorted(numbers, key=itemgetter(0)):
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


def _of_head(
    head: Head,
    heads: Mapping[str, tuple[int, bytes]],
    numbers: list[tuple[int, bytes, bytes | None, str]],
) -> Iterator[Failure]:
    """Entries that were taken away from the end leave no gap; the head remembers them."""
    if head.chain and heads.get(head.chain) != (head.seq, head.hash):
        yield Failure(head.chain, head.seq, "", "the chain's latest entry is not the one this device wrote")
    if head.gseq and not any(gseq == head.gseq and ghash == head.ghash for gseq, _, ghash, _ in numbers):
        yield Failure("station", head.gseq, "", "the latest accepted entries are missing")
