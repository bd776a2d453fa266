"""Which numbered entries are believed: hashes, chains, signatures, and whose keys they are.

A centre's functions take entries and check no signature: whoever reads does, a device and the centre's
worker alike, and all come to the same answer. Because each entry holds the hash of the one before it in
its chain, one signature proves what one batch holds of a chain; batches are the same for everybody, pages
are not. An entry that does not hold keeps its number, so that the station's numbers stay whole, and is never
folded. What a device itself has signed is believed, whatever somebody else put beside it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import msgspec

from kiosk.domain.device import ChainStarted, Enrolled
from kiosk.domain.entry import Entry
from kiosk.domain.station import CENTRE
from kiosk.journal.body import Body, decode, digest, entry_of, outline
from kiosk.journal.chain import Record
from kiosk.journal.keys import signature_holds
from kiosk.journal.verify import Filed

UNREADABLE = "it cannot be read"
CHANGED = "the content was changed: its hash does not match"
MISFILED = "it is filed in another place than its own"
UNNAMED = "the chain does not begin by naming its device"
KEYLESS = "its chain has no key here"
LOOSE = "it does not follow the entry before it"
UNSIGNED = "the signature does not hold"
AFTER_REFUSED = "it follows an entry that was refused"

Keys = Mapping[str, frozenset[bytes]]
"""The public keys of each device."""


@dataclass(slots=True)
class Candidate:
    """An entry that asks to be believed.

    Attributes:
        body: None where its bytes cannot be read; `entry` likewise.
        batch: entries of one batch share a running hash; what comes from different ones differs here.
        problem: why it is not believed; None where it is, or nobody has looked yet.
    """

    record: Record
    filed: Filed
    body: Body | None
    entry: Entry | None
    problem: str | None = None
    batch: int = 0


@dataclass(frozen=True, slots=True)
class Chain:
    """How far a chain was checked.

    Attributes:
        public_key: with which it is signed; None where its beginning is not here.
        seq: its last place, and `hash` that entry's.
        is_closed: its device is not known by that key, so that nothing of it is believed.
    """

    id: str
    device: str = ""
    public_key: bytes | None = None
    seq: int = 0
    hash: bytes = b""
    is_closed: bool = False


def candidate(record: Record, filed: Filed | None = None) -> Candidate:
    """An entry as it comes from the line or the database, `filed` where that says so."""
    try:
        body = decode(record.body)
    except (msgspec.ValidationError, msgspec.DecodeError):
        if filed is None:
            chain, seq, entry, subject = outline(record.body)
            filed = Filed(entry, chain, seq, subject)
        return Candidate(record, filed, None, None, UNREADABLE)
    own = Filed(body.id, body.chain, body.seq, body.subject)
    problem = None if filed is None or filed == own else MISFILED
    return Candidate(record, filed or own, body, entry_of(body, record.gseq), problem)


def judge_chain(
    chain: Chain,
    candidates: Sequence[Candidate],
    trusted: Callable[[], Keys],
    hash_at: Callable[[int], bytes | None],
) -> Chain:
    """Mark what is not believed of some entries of one chain; answers how far it is checked then.

    Args:
        chain: how far it was checked before.
        candidates: in the order of their numbers, which is that of their places but where a restored
            centre was given back what it had lost.
        trusted: the keys of the station's devices; asked for only where a chain begins.
        hash_at: the hash of the entry at a place of the chain, where it is known.
    """
    run: list[Candidate] = []
    for each in candidates:
        if run and (each.batch, each.filed.seq) != (run[-1].batch, run[-1].filed.seq + 1):
            _prove(chain, run)
            run = []
        chain = _linked(chain, each, trusted, hash_at)
        run.append(each)
    _prove(chain, run)
    return chain


def number_batches(candidates: Sequence[Candidate]) -> None:
    """Say which of the entries share a running hash; the first of them begins a batch."""
    batch = 0
    for each in candidates:
        each.batch = batch
        batch += each.record.ghash is not None


def vouched(enrolments: Iterable[Record], centre: Iterable[bytes]) -> dict[str, frozenset[bytes]]:
    """The keys of devices that the centre, by its own keys, has enrolled."""
    own = frozenset(centre)
    keys: dict[str, frozenset[bytes]] = {CENTRE: own}
    for record in enrolments:
        try:
            facts = entry_of(decode(record.body), None).facts
        except (msgspec.ValidationError, msgspec.DecodeError):
            continue
        if isinstance(facts, Enrolled) and is_by(own, record):
            keys[facts.device] = keys.get(facts.device, frozenset()) | {facts.public_key}
    return keys


def is_by(keys: Iterable[bytes], record: Record) -> bool:
    """Whether one of these keys signed these very bytes."""
    signed = digest(record.body)
    return any(signature_holds(key, signed, record.signature) for key in keys)


def _linked(
    chain: Chain,
    each: Candidate,
    trusted: Callable[[], Keys],
    hash_at: Callable[[int], bytes | None],
) -> Chain:
    """The chain with one more entry, whose signature is still to be checked."""
    seq = each.filed.seq
    if each.problem is None and digest(each.record.body) != each.record.hash:
        each.problem = CHANGED
    if seq == 1 and each.problem is None:
        chain, each.problem = _begun(chain, each, trusted())
    if each.problem is None and chain.is_closed:
        each.problem = AFTER_REFUSED
    if each.problem is None and chain.public_key is None:
        each.problem = KEYLESS
    if each.problem is None and each.body is not None:
        before = _before(chain, seq, hash_at)
        if before is not None and each.body.previous != before:
            each.problem = LOOSE
    return replace(chain, seq=seq, hash=each.record.hash) if seq > chain.seq else chain


def _before(chain: Chain, seq: int, hash_at: Callable[[int], bytes | None]) -> bytes | None:
    """The hash that an entry at a place must name; None where the one before it is not here."""
    if seq == 1:
        return b""
    return chain.hash if seq == chain.seq + 1 and chain.hash else hash_at(seq - 1)


def _begun(chain: Chain, each: Candidate, trusted: Keys) -> tuple[Chain, str | None]:
    facts = each.entry.facts if each.entry is not None else None
    if not isinstance(facts, ChainStarted):
        return chain, UNNAMED
    is_known = facts.public_key in trusted.get(facts.device, ())
    chain = replace(chain, device=facts.device, public_key=facts.public_key, is_closed=not is_known)
    return chain, None if is_known else f"its key is not one that {facts.device} is known by"


def _prove(chain: Chain, run: list[Candidate]) -> None:
    """Refuse what no signature vouches for: an entry's own, or that of one that follows it by hash."""
    is_proven = False
    for each in reversed(run):
        if each.problem is not None:
            is_proven = False
        elif not is_proven:
            is_proven = _signed(chain, each)
            each.problem = None if is_proven else UNSIGNED


def _signed(chain: Chain, each: Candidate) -> bool:
    key = chain.public_key
    return key is not None and signature_holds(key, each.record.hash, each.record.signature)
