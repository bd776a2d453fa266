"""Which of the entries that arrive may be believed: hashes, chains, signatures, and whose keys they are.

Because each entry holds the hash of the one before it, one signature proves a whole stretch of a chain.
An entry that does not hold keeps its number, so that the station's numbers stay whole, and is never
folded; nor is anything that follows it in its chain.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec
import sqlalchemy as sa

from kiosk.domain.device import ChainStarted, Enrolled
from kiosk.domain.entry import Entry
from kiosk.domain.station import CENTRE
from kiosk.journal.body import Body, decode, digest, entry_of, outline
from kiosk.journal.keys import signature_holds
from kiosk.journal.verify import Filed, Stored
from kiosk.store import ledger, tables
from kiosk.store.prepared import Prepared

_HERE = Prepared(
    sa.select(tables.entry.c.seq, tables.entry.c.hash, tables.entry.c.gseq).where(
        tables.entry.c.chain == sa.bindparam("chain"),
        tables.entry.c.seq.between(sa.bindparam("first"), sa.bindparam("last")),
    )
)
_FIRST = Prepared(
    sa.select(tables.entry.c.body).where(
        tables.entry.c.chain == sa.bindparam("chain"), tables.entry.c.seq == 1
    )
)
_REFUSED = Prepared(
    sa.select(tables.entry.c.seq).where(
        tables.entry.c.chain == sa.bindparam("chain"), tables.entry.c.refused.is_not(None)
    )
)


@dataclass(slots=True)
class Arrival:
    """An entry on its way in.

    Attributes:
        body: None where its bytes cannot be read.
        entry: as the domain sees it; of a refused one nothing is folded.
        is_here: it is in this store already, byte for byte.
        refused: why it is not believed; None where it is.
    """

    stored: Stored
    filed: Filed
    body: Body | None
    entry: Entry | None
    is_here: bool = False
    is_numbered_here: bool = False
    refused: str | None = None


@dataclass(slots=True)
class Clash(Exception):
    """Another entry stands here at the same place of a chain, or the same entry at another place."""

    chain: str
    seq: int


def arrival(stored: Stored) -> Arrival:
    """An entry as it comes from the line; nothing about it is believed yet."""
    data = stored.record.body
    try:
        body = decode(data)
    except (msgspec.ValidationError, msgspec.DecodeError):
        chain, seq, entry, subject = outline(data)
        filed = Filed(entry, chain, seq, subject)
        return Arrival(stored, filed, None, None, refused="it cannot be read")
    filed = Filed(body.id, body.chain, body.seq, body.subject)
    return Arrival(stored, filed, body, entry_of(body, stored.record.gseq))


@dataclass(slots=True)
class _Stretch:
    """What arrives of one chain."""

    arrivals: list[Arrival] = field(default_factory=list)


class Jury:
    """Believes or refuses arrivals, by what a store holds and whom it trusts.

    Attributes:
        trusted: the public keys of each device, with what the centre says in these arrivals.
        learnt: what of that is new.
    """

    def __init__(self, connection: Any, witnesses: Iterable[Stored] = ()) -> None:
        self._connection = connection
        self.trusted = ledger.trusted_keys(connection)
        self.learnt: list[tuple[str, bytes]] = []
        for witness in witnesses:
            self._hear(arrival(witness))

    def judge(self, arrivals: Sequence[Arrival]) -> None:
        """Mark what is here already and what is refused.

        Raises:
            Clash: what was written here contradicts what arrives.
        """
        stretches: dict[str, _Stretch] = {}
        for each in arrivals:
            self._hear(each)
            stretches.setdefault(each.filed.chain, _Stretch()).arrivals.append(each)
        for chain, stretch in stretches.items():
            self._judge_chain(chain, stretch.arrivals)

    def strangers(self, arrivals: Sequence[Arrival]) -> set[str]:
        """The devices that begin a chain with a key that nobody has vouched for."""
        for each in arrivals:
            self._hear(each)
        return {
            each.entry.facts.device
            for each in arrivals
            if each.entry is not None
            and isinstance(each.entry.facts, ChainStarted)
            and each.entry.facts.public_key not in self.trusted.get(each.entry.facts.device, ())
        }

    def _hear(self, each: Arrival) -> None:
        """Take the centre's word for a device's key."""
        facts = each.entry.facts if each.entry is not None else None
        if not isinstance(facts, Enrolled) or facts.public_key in self.trusted.get(facts.device, ()):
            return
        record = each.stored.record
        signed = digest(record.body)
        if any(signature_holds(key, signed, record.signature) for key in self.trusted.get(CENTRE, ())):
            self.trusted[facts.device] = self.trusted.get(facts.device, frozenset()) | {facts.public_key}
            self.learnt.append((facts.device, facts.public_key))

    def _judge_chain(self, chain: str, arrivals: list[Arrival]) -> None:
        first, last = arrivals[0].filed.seq, max(each.filed.seq for each in arrivals)
        here = {
            seq: (entry_hash, gseq)
            for seq, entry_hash, gseq in _HERE.all(self._connection, chain=chain, first=first - 1, last=last)
        }
        hashes = {seq: entry_hash for seq, (entry_hash, _) in here.items()}
        refused = "it follows an entry that was refused" if self._is_closed(chain) else None
        key = self._key(chain)
        fresh: list[Arrival] = []
        for each in arrivals:
            found = here.get(each.filed.seq)
            if found is not None:
                if found[0] != each.stored.record.hash:
                    raise Clash(chain, each.filed.seq)
                each.is_here, each.is_numbered_here = True, found[1] is not None
                continue
            if each.filed.seq == 1:
                key = self._starting_key(each)
            refused = each.refused = refused or each.refused or _problem(each, hashes) or _keyless(key)
            hashes[each.filed.seq] = each.stored.record.hash
            fresh.append(each)
        believed = [each for each in fresh if each.refused is None]
        if believed and key is not None and not _signed(believed[-1], key):
            bad = next(place for place, each in enumerate(believed) if not _signed(each, key))
            believed[bad].refused = "the signature does not hold"
            for each in believed[bad + 1 :]:
                each.refused = "it follows an entry that was refused"

    def _is_closed(self, chain: str) -> bool:
        return _REFUSED.one(self._connection, chain=chain) is not None

    def _key(self, chain: str) -> bytes | None:
        row = _FIRST.one(self._connection, chain=chain)
        if row is None:
            return None
        facts = ledger.readable(row[0], None).facts
        return facts.public_key if isinstance(facts, ChainStarted) else None

    def _starting_key(self, each: Arrival) -> bytes | None:
        facts = each.entry.facts if each.entry is not None else None
        if not isinstance(facts, ChainStarted):
            each.refused = each.refused or "the chain does not begin by naming its device"
            return None
        if facts.public_key not in self.trusted.get(facts.device, ()):
            each.refused = f"its key is not one that {facts.device} is known by"
        return facts.public_key


def _problem(each: Arrival, hashes: dict[int, bytes]) -> str | None:
    record, body = each.stored.record, each.body
    if body is None:
        return "it cannot be read"
    if digest(record.body) != record.hash:
        return "the content was changed: its hash does not match"
    before = hashes.get(body.seq - 1)
    if body.seq == 1 and body.previous:
        return "it does not follow the entry before it"
    if before is not None and body.previous != before:
        return "it does not follow the entry before it"
    return None


def _keyless(key: bytes | None) -> str | None:
    return "its chain has no key here" if key is None else None


def _signed(each: Arrival, key: bytes) -> bool:
    return signature_holds(key, each.stored.record.hash, each.stored.record.signature)
