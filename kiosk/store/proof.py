"""What a device's store believes of the entries that arrive: what is here already, and whom it trusts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from kiosk.domain.device import ChainStarted, Enrolled
from kiosk.domain.entry import SubjectId
from kiosk.domain.station import CENTRE
from kiosk.journal.believing import Candidate, Chain, candidate, is_by, judge_chain
from kiosk.journal.chain import Record
from kiosk.journal.verify import Stored
from kiosk.store import ledger, tables
from kiosk.store.prepared import Prepared

_ENTRY = tables.entry.c
_CHAIN = sa.bindparam("chain", type_=sa.Text)
_HERE = Prepared(
    sa.select(_ENTRY.seq, _ENTRY.hash, _ENTRY.gseq).where(
        _ENTRY.chain == _CHAIN, _ENTRY.seq.between(sa.bindparam("first"), sa.bindparam("last"))
    )
)
_FIRST = Prepared(sa.select(_ENTRY.body).where(_ENTRY.chain == _CHAIN, _ENTRY.seq == 1))
_CLOSED = Prepared(sa.select(_ENTRY.chain).where(_ENTRY.refused.is_not(None), _ENTRY.seq == 1))
_WHOLE = Prepared(
    sa.select(_ENTRY.body, _ENTRY.hash, _ENTRY.signature, _ENTRY.gseq, _ENTRY.ghash)
    .where(_ENTRY.chain == _CHAIN)
    .order_by(_ENTRY.seq)
)
_MARK = Prepared(
    sa.update(tables.entry)
    .where(_ENTRY.chain == sa.bindparam("of_chain"), _ENTRY.seq == sa.bindparam("of_seq"))
    .values(refused=sa.bindparam("refused"))
)


@dataclass(slots=True)
class Arrival:
    """An entry on its way in.

    Attributes:
        is_here: it is in this store already, byte for byte; `is_numbered_here`: and has its number.
    """

    stored: Stored
    claim: Candidate
    is_here: bool = False
    is_numbered_here: bool = False


@dataclass(slots=True)
class Clash(Exception):
    """Another entry stands here at the same place of a chain, or the same entry at another place."""

    chain: str
    seq: int


def contradicts(here: bytes, arriving: bytes) -> bool:
    """Whether two entries at one place of a chain are different ones."""
    return here != arriving


def arrival(stored: Stored) -> Arrival:
    """An entry as it comes from the line; nothing about it is believed yet."""
    return Arrival(stored, candidate(stored.record))


class Jury:
    """Believes or refuses arrivals, by what a store holds and whom it trusts.

    Attributes:
        trusted: the public keys of each device, with what the centre says in these arrivals.
        learnt: what of that is new.
    """

    def __init__(self, connection: Any, witnesses: Iterable[Stored] = ()) -> None:
        head = ledger.read_head(connection)
        self._station = head.station if head is not None else ""
        self._connection = connection
        self.trusted = ledger.trusted_keys(connection)
        self.learnt: list[tuple[str, bytes]] = []
        for witness in witnesses:
            self._hear(candidate(witness.record))

    def judge(self, arrivals: Sequence[Arrival]) -> None:
        """Mark what is here already and what is not believed.

        Raises:
            Clash: what was written here contradicts what arrives.
        """
        chains: dict[str, list[Arrival]] = {}
        for each in arrivals:
            self._hear(each.claim)
            chains.setdefault(each.claim.filed.chain, []).append(each)
        for chain, of_chain in chains.items():
            self._judge_chain(chain, of_chain)

    def strangers(self, arrivals: Sequence[Arrival]) -> set[str]:
        """The devices that begin a chain with a key that nobody has vouched for."""
        for each in arrivals:
            self._hear(each.claim)
        return {
            each.claim.entry.facts.device
            for each in arrivals
            if each.claim.entry is not None
            and isinstance(each.claim.entry.facts, ChainStarted)
            and not self._is_known(each.claim.entry.facts)
        }

    def author(self, chain: str) -> str | None:
        """Whose chain that is, as it says itself; None where its beginning is not here."""
        began = self._started(chain)
        return None if began is None else began.device

    def _is_known(self, began: ChainStarted) -> bool:
        return began.public_key in self.trusted.get(began.device, ())

    def reconsider(self) -> set[SubjectId]:
        """Believe what was refused only because its device was not known yet; answers what that is about."""
        touched: set[SubjectId] = set()
        for (chain,) in _CLOSED.all(self._connection) if self.learnt else ():
            began = self._started(chain)
            if began is None or (began.device, began.public_key) not in self.learnt:
                continue
            again = [candidate(Record(*row)) for row in _WHOLE.all(self._connection, chain=chain)]
            for place, each in enumerate(again):
                each.batch = place  # which of them shared a batch is not known any more
            judge_chain(Chain(chain), again, lambda: self.trusted, lambda _seq: None)
            for each in again:
                _MARK.run(self._connection, of_chain=chain, of_seq=each.filed.seq, refused=each.problem)
                touched.add(each.filed.subject)
        return touched

    def _hear(self, claim: Candidate) -> None:
        """Take the centre's word for a device's key."""
        facts = claim.entry.facts if claim.entry is not None else None
        if not isinstance(facts, Enrolled) or facts.public_key in self.trusted.get(facts.device, ()):
            return
        if claim.body is None or claim.body.station != self._station:
            return  # the centre's word for a device of another station
        if is_by(self.trusted.get(CENTRE, ()), claim.record):
            self.trusted[facts.device] = self.trusted.get(facts.device, frozenset()) | {facts.public_key}
            self.learnt.append((facts.device, facts.public_key))

    def _judge_chain(self, chain: str, arrivals: list[Arrival]) -> None:
        places = [each.claim.filed.seq for each in arrivals]
        here = {
            seq: (entry_hash, gseq)
            for seq, entry_hash, gseq in _HERE.all(
                self._connection, chain=chain, first=min(places) - 1, last=max(places)
            )
        }
        fresh: list[Candidate] = []
        for each in arrivals:
            found = here.get(each.claim.filed.seq)
            if found is None:
                fresh.append(each.claim)
            elif contradicts(found[0], each.stored.record.hash):
                raise Clash(chain, each.claim.filed.seq)
            else:
                each.is_here, each.is_numbered_here = True, found[1] is not None
        if not fresh:
            return
        hashes = {seq: entry_hash for seq, (entry_hash, _) in here.items()}
        hashes |= {each.filed.seq: each.record.hash for each in fresh}
        began = self._started(chain)
        before = fresh[0].filed.seq - 1
        known = Chain(
            chain,
            device=began.device if began is not None else "",
            public_key=began.public_key if began is not None else None,
            seq=before if before in hashes else 0,
            hash=hashes.get(before, b""),
            is_closed=began is not None and not self._is_known(began),
        )
        judge_chain(known, fresh, lambda: self.trusted, hashes.get)

    def _started(self, chain: str) -> ChainStarted | None:
        """How a chain that is here began."""
        row = _FIRST.one(self._connection, chain=chain)
        claim = None if row is None else candidate(Record(row[0], b"", b""))
        facts = claim.entry.facts if claim is not None and claim.entry is not None else None
        return facts if isinstance(facts, ChainStarted) else None
