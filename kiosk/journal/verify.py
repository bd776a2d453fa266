"""Checking the journal: every hash, chain, signature, personal part and station number."""

from collections.abc import Iterable, Iterator, Mapping
from operator import itemgetter

import msgspec

from kiosk.domain.device import ChainStarted, Enrolled
from kiosk.domain.entry import EntryId, SubjectId
from kiosk.domain.instant import Instant
from kiosk.domain.kinds import KIND_OF
from kiosk.domain.station import CENTRE, HandedOver, SetBack
from kiosk.journal.body import Body, decode, digest, entry_of
from kiosk.journal.chain import Head, Record, running_hash
from kiosk.journal.keys import commitment_holds, signature_holds, unseal
from kiosk.journal.sightings import Order, Restored, Sighting, contradicting, out_of_order


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
    journal: Iterable[Stored],
    trusted: Mapping[str, frozenset[bytes]],
    head: Head | None = None,
    station: str | None = None,
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
        station: whose journal it is, where there is no head to say it; else that of the first entry.
    """
    reading = _Reading(trusted, head, station)
    for stored in journal:
        reading.read(stored)
    failures = [*reading.failures, *_of_numbers(reading.numbers, reading.base), *reading.of_order()]
    if head is not None:
        failures += _of_head(head, reading.heads, reading.numbers)
    return Verified(reading.entries, len(reading.devices), reading.last_at, tuple(failures))


def unsound(journal: Iterable[Stored], trusted: Mapping[str, frozenset[bytes]]) -> tuple[Failure, ...]:
    """What does not hold of entries by themselves and in their chains, as `verify` says it.

    What their numbers say is passed over: where two copies of a journal are laid side by side, some have two.
    """
    reading = _Reading(trusted, None, None)
    for stored in journal:
        reading.read(stored)
    return tuple(reading.failures)


class _Last(msgspec.Struct, frozen=True, gc=False):
    """The last entry of a chain so far."""

    seq: int = 0
    hash: bytes = b""
    gseq: int | None = 0


_TELLING = frozenset(KIND_OF[kind] for kind in (SetBack, Enrolled, HandedOver))
_Numbers = list[tuple[int, bytes, bytes | None, str]]


class _HandOver(msgspec.Struct, frozen=True, gc=False):
    """Where somebody who numbered the entries says that another does from then on."""

    chain: str
    seq: int
    number: int
    to: str


class _Reading:
    """What a journal has said so far.

    Attributes:
        devices: whose chains began in it.
    """

    def __init__(
        self, trusted: Mapping[str, frozenset[bytes]], head: Head | None, station: str | None
    ) -> None:
        self.base = head.base if head is not None else 0
        self.entries = 0
        self.last_at: Instant | None = None
        self.failures: list[Failure] = []
        self.heads: dict[str, _Last] = {}
        self.numbers: _Numbers = []
        self.devices: set[str] = set()
        self._own = head.device if head is not None else None
        self._told_station = head.station if head is not None else station
        self._station = self._told_station
        self._trusted = trusted
        self._writers: dict[str, tuple[str, bytes]] = {}
        self._order = Order()
        self._sightings: list[Sighting] = []
        self._enrolled: set[tuple[str, bytes]] = set()
        self._set_backs: list[tuple[str, Restored]] = []
        self._hand_overs: list[_HandOver] = []

    def read(self, stored: Stored) -> None:
        """Check one more entry against what came before it in its chain."""
        self.entries += 1
        record = stored.record
        try:
            body = decode(record.body)
        except (msgspec.ValidationError, msgspec.DecodeError):
            self.failures.append(Failure("?", 0, "?", f"entry {self.entries} cannot be read"))
            return
        unsigned = list(self._of_signature(body, record))
        problems = [*unsigned, *_of_links(body, self.heads.get(body.chain, _Last()), self.base)]
        problems += _of_personal(body, stored)
        own = Filed(body.id, body.chain, body.seq, body.subject)
        if stored.filed is not None and stored.filed != own:
            problems.append("it is filed in another place than its own")
        if self._told_station not in (None, body.station):
            problems.append(f"it was written for another station, {body.station}")
        self.failures += [Failure(body.chain, body.seq, body.id, problem) for problem in problems]
        self.heads[body.chain] = _Last(body.seq, record.hash, record.gseq)
        self.last_at = body.at if self.last_at is None else max(self.last_at, body.at)
        if record.gseq is not None:
            self.numbers.append((record.gseq, record.hash, record.ghash, body.id))
            self._order.add(body.chain, body.seq, record.gseq)
        self._station = self._station or body.station
        if not unsigned:
            self._listen(body, record.gseq)

    def _of_signature(self, body: Body, record: Record) -> Iterator[str]:
        if digest(record.body) != record.hash:
            yield "the content was changed: its hash does not match"
        if body.seq == 1:
            facts = entry_of(body, None).facts
            if not isinstance(facts, ChainStarted):
                yield "the chain does not begin by naming its device"
            else:
                self.devices.add(facts.device)
                self._writers[body.chain] = facts.device, facts.public_key
                if facts.public_key not in self._trusted.get(facts.device, frozenset()):
                    yield f"its key is not one that {facts.device} is known by"
        writer = self._writers.get(body.chain)
        if writer is None:
            yield "its chain has no key here"
        elif not signature_holds(writer[1], digest(record.body), record.signature):
            yield "the signature does not hold"

    def _listen(self, body: Body, gseq: int | None) -> None:
        """What an entry says, signed, of numbers and devices."""
        if body.seen_gseq:
            self._sightings.append(
                Sighting(body.chain, body.seq, body.id, gseq, body.seen_gseq, body.seen_ghash)
            )
        if body.kind not in _TELLING or body.station != self._station:
            return
        match entry_of(body, None).facts:
            case SetBack(kept_gseq=kept):
                self._set_backs.append((body.chain, Restored(kept, gseq)))
            case Enrolled(device=device, public_key=key) if self._is_by(body.chain, CENTRE):
                self._enrolled.add((device, key))
            case HandedOver(to=to) if gseq is not None:
                self._hand_overs.append(_HandOver(body.chain, body.seq, gseq, to))
            case _:
                return

    def of_order(self) -> Iterator[Failure]:
        """What devices signed that they had seen must be so still, and each chain's numbers must rise."""
        ends = {(gseq, ghash) for gseq, _, ghash, _ in self.numbers if ghash is not None}
        named = {each.to for each in self._hand_overs if self._is_by(each.chain, CENTRE)}
        restored = [
            told
            for chain, told in self._set_backs
            if any(self._is_by(chain, who) for who in (CENTRE, *named))
        ]
        turned = list(out_of_order(self._order, self._sightings, ends, restored))
        names = {gseq: entry for gseq, _, _, entry in self.numbers} if turned else {}
        for chain, seq, number in turned:
            yield Failure(
                chain, seq, names[number], "its number is after that of what its device wrote later"
            )
        alone = [each for each in self._hand_overs if not any(self._is_by(each.chain, who) for who in named)]
        for seen in contradicting(
            self._sightings, lambda seen: self._counts(seen, alone), ends, restored, self.base
        ):
            problem = f"its device had seen another history up to station number {seen.gseq}"
            yield Failure(seen.chain, seen.seq, seen.entry, problem)

    def _counts(self, seen: Sighting, alone: list[_HandOver]) -> bool:
        """Whether the numbers that a device saw are this journal's: its own, or enrolled with the station.

        What was taken in from the journal of a device that stood alone speaks of numbers of that journal.
        So may a PC's that once stood alone, and was restored then: `alone` says where it ceased to.
        """
        writer = self._writers[seen.chain]
        if writer[0] == self._own:
            return True
        if writer not in self._enrolled and not self._is_by(seen.chain, CENTRE):
            return False
        return not any(
            self._writers[each.chain] == writer
            and seen.gseq < each.number
            and seen.number is not None
            and seen.number < each.number
            and (seen.chain != each.chain or seen.seq < each.seq)
            for each in alone
        )

    def _is_by(self, chain: str, device: str) -> bool:
        """Whether a chain is a device's, by a key that it is known by."""
        writer = self._writers.get(chain)
        return (
            writer is not None and writer[0] == device and writer[1] in self._trusted.get(device, frozenset())
        )


def _of_links(body: Body, last: _Last, base: int) -> Iterator[str]:
    if body.seq != last.seq + 1:
        if base == 0 or last.gseq is None or last.gseq > base:
            yield f"entries are missing before it: {last.seq + 1} was expected"
    elif body.previous != last.hash:
        yield "it does not follow the entry before it"


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
