"""Checking the journal: every hash, chain, signature, personal part and station number."""

from collections.abc import Iterable, Iterator, Mapping
from operator import itemgetter

import msgspec

from kiosk.domain.device import ChainStarted, Enrolled
from kiosk.domain.entry import EntryId, SubjectId
from kiosk.domain.instant import Instant
from kiosk.domain.kinds import KIND_OF
from kiosk.domain.station import SetBack
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

    A device that a centre keeps in step holds old, closed subjects no longer (`head.base`): of what came
    before that number only the signatures and the links that are here are checked.

    What nobody can see: that the latest entries were taken away together with every trace of them in
    the head, and numbers given anew by somebody who holds the store's key. A copy elsewhere shows both.

    Args:
        journal: all entries, each chain's in its own order (chains may be interleaved).
        trusted: the public keys that belong to each device.
        head: where the store says that its own chain and the numbers stand; the journal must reach it.
    """
    reading = _Reading(trusted, head.base if head is not None else 0)
    for stored in journal:
        reading.read(stored)
    failures = [*reading.failures, *_of_numbers(reading.numbers, reading.base)]
    witnesses = reading.witnesses(head.device if head is not None else None)
    failures += _of_sightings(witnesses, reading.numbers, reading.set_back_to, reading.base)
    if head is not None:
        failures += _of_head(head, reading.heads, reading.numbers)
    return Verified(reading.entries, len(reading.devices), reading.last_at, tuple(failures))


class _Last(msgspec.Struct, frozen=True, gc=False):
    """The last entry of a chain so far."""

    seq: int = 0
    hash: bytes = b""
    gseq: int | None = 0


class _Sighting(msgspec.Struct, frozen=True, gc=False):
    """What an entry says, signed, of the numbers that its device had seen."""

    chain: str
    seq: int
    entry: str
    number: int | None
    gseq: int
    ghash: bytes


_TELLING = frozenset(KIND_OF[kind] for kind in (SetBack, ChainStarted, Enrolled))
_Numbers = list[tuple[int, bytes, bytes | None, str]]


class _Reading:
    """What a journal has said so far.

    Attributes:
        devices: whose chains began in it.
        set_back_to: up to which numbers a restored centre says that it had kept them.
    """

    def __init__(self, trusted: Mapping[str, frozenset[bytes]], base: int) -> None:
        self.base = base
        self.entries = 0
        self.last_at: Instant | None = None
        self.failures: list[Failure] = []
        self.heads: dict[str, _Last] = {}
        self.numbers: _Numbers = []
        self.devices: set[str] = set()
        self.set_back_to: list[int] = []
        self._trusted = trusted
        self._keys: dict[str, bytes] = {}
        self._sightings: list[_Sighting] = []
        self._writers: dict[str, str] = {}
        self._enrolled: dict[str, int] = {}

    def read(self, stored: Stored) -> None:
        """Check one more entry against what came before it in its chain."""
        self.entries += 1
        record = stored.record
        try:
            body = decode(record.body)
        except (msgspec.ValidationError, msgspec.DecodeError):
            self.failures.append(Failure("?", 0, "?", f"entry {self.entries} cannot be read"))
            return
        problems = list(
            _of_chain(body, record, self.heads, self._keys, self._trusted, self.devices, self.base)
        )
        problems += _of_personal(body, stored)
        own = Filed(body.id, body.chain, body.seq, body.subject)
        if stored.filed is not None and stored.filed != own:
            problems.append("it is filed in another place than its own")
        self.failures += [Failure(body.chain, body.seq, body.id, problem) for problem in problems]
        self.heads[body.chain] = _Last(body.seq, record.hash, record.gseq)
        self.last_at = body.at if self.last_at is None else max(self.last_at, body.at)
        if record.gseq is not None:
            self.numbers.append((record.gseq, record.hash, record.ghash, body.id))
        self._listen(body, record.gseq)

    def _listen(self, body: Body, gseq: int | None) -> None:
        """What an entry says of numbers and devices."""
        if body.seen_gseq:
            self._sightings.append(
                _Sighting(body.chain, body.seq, body.id, gseq, body.seen_gseq, body.seen_ghash)
            )
        if body.kind not in _TELLING:
            return
        match entry_of(body, None).facts:
            case SetBack(kept_gseq=kept):
                self.set_back_to.append(kept)
            case ChainStarted(device=device):
                self._writers[body.chain] = device
            case Enrolled(device=device):
                self._enrolled.setdefault(device, gseq or 0)
            case _:
                return

    def witnesses(self, own: str | None) -> list[_Sighting]:
        """What devices saw that followed these numbers: this journal's own, or enrolled with the station.

        What was taken in from the journal of a device that stood alone speaks of numbers of that journal.
        """
        found = []
        for seen in self._sightings:
            device = self._writers.get(seen.chain)
            since = self._enrolled.get(device or "")
            if device is not None and (
                device == own or (since is not None and (seen.number is None or seen.number > since))
            ):
                found.append(seen)
        return found


def _of_chain(
    body: Body,
    record: Record,
    heads: Mapping[str, _Last],
    keys: dict[str, bytes],
    trusted: Mapping[str, frozenset[bytes]],
    devices: set[str],
    base: int,
) -> Iterator[str]:
    if digest(record.body) != record.hash:
        yield "the content was changed: its hash does not match"
    last = heads.get(body.chain, _Last())
    if body.seq != last.seq + 1:
        if base == 0 or last.gseq is None or last.gseq > base:
            yield f"entries are missing before it: {last.seq + 1} was expected"
    elif body.previous != last.hash:
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


def _of_numbers(numbers: _Numbers, base: int) -> Iterator[Failure]:
    """The station's numbers must be gapless and their running hash unbroken, from `base` on."""
    ghash: bytes | None = b"" if base == 0 else None
    batch: list[bytes] = []
    expected = base + 1
    for gseq, entry_hash, running, entry in sorted(numbers, key=itemgetter(0)):
        if gseq <= base:
            continue
        if gseq != expected:
            yield Failure("station", gseq, entry, f"station number {expected} is missing")
        expected = gseq + 1
        batch.append(entry_hash)
        if running is not None:
            if ghash is not None and running_hash(ghash, batch) != running:
                yield Failure("station", gseq, entry, "the order of acceptance was changed")
            ghash, batch = running, []
    if batch:
        yield Failure("station", expected - 1, "", "the last batch has no running hash")


def _of_sightings(
    sightings: list[_Sighting], numbers: _Numbers, set_back_to: list[int], base: int
) -> Iterator[Failure]:
    """What devices signed that they had seen must be so still, unless a set-back was signed for."""
    ends = {gseq: running for gseq, _, running, _ in numbers}
    for seen in sightings:
        if seen.gseq <= base or ends.get(seen.gseq) == seen.ghash:
            continue
        if not any(kept < seen.gseq for kept in set_back_to):
            problem = f"its device had seen another history up to station number {seen.gseq}"
            yield Failure(seen.chain, seen.seq, seen.entry, problem)


def _of_head(head: Head, heads: Mapping[str, _Last], numbers: _Numbers) -> Iterator[Failure]:
    """Entries that were taken away from the end leave no gap; the head remembers them."""
    last = heads.get(head.chain, _Last())
    if (
        head.chain
        and (last.seq, last.hash) != (head.seq, head.hash)
        and not (head.base and last.seq < head.seq)
    ):
        yield Failure(head.chain, head.seq, "", "the chain's latest entry is not the one this device wrote")
    if head.gseq > head.base and not any(
        gseq == head.gseq and ghash == head.ghash for gseq, _, ghash, _ in numbers
    ):
        yield Failure("station", head.gseq, "", "the latest accepted entries are missing")
