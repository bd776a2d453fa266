"""Which numbered entries at the centre are believed: hashes, chains, signatures, and whose keys they are.

The centre's functions take entries and check no signature: whoever reads does. Because each entry holds
the hash of the one before it in its chain, one signature proves a stretch of a chain. An entry that does
not hold keeps its number and is never folded, nor is anything that follows it in its chain.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

import msgspec

from kiosk.domain.device import ChainStarted, Enrolled
from kiosk.domain.entry import Entry, SubjectId
from kiosk.domain.station import CENTRE
from kiosk.journal.body import Body, decode, digest, entry_of
from kiosk.journal.keys import signature_holds

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


class Numbered(msgspec.Struct, frozen=True, gc=False):
    """An entry as the centre files it."""

    gseq: int
    chain: str
    seq: int
    subject: SubjectId
    body: bytes
    hash: bytes
    signature: bytes
    ghash: bytes | None = None


@dataclass(frozen=True, slots=True)
class Chain:
    """How far a chain was checked.

    Attributes:
        public_key: with which it is signed; None where its beginning is not believed.
        is_closed: an entry of it was refused.
    """

    id: str
    device: str = ""
    public_key: bytes | None = None
    seq: int = 0
    hash: bytes = b""
    is_closed: bool = False


@dataclass(slots=True)
class Judged:
    """An entry, and why it is not believed; None where it is."""

    stored: Numbered
    body: Body | None
    entry: Entry | None
    problem: str | None = None


def judge(
    arrivals: Iterable[Numbered], chains: Mapping[str, Chain], trusted: Callable[[], Keys]
) -> tuple[list[Judged], list[Chain]]:
    """What is believed of some entries, and how far their chains are checked afterwards.

    Args:
        arrivals: in the order of their numbers.
        chains: those of them that were met before, by identifier.
        trusted: the keys of the station's devices; asked for only where a chain begins.
    """
    judged = [_opened(each) for each in arrivals]
    by_chain = sorted(judged, key=lambda each: (each.stored.chain, each.stored.gseq))
    after: list[Chain] = []
    for name, group in groupby(by_chain, key=lambda each: each.stored.chain):
        after.append(_judge_chain(chains.get(name, Chain(name)), list(group), trusted))
    return judged, after


def vouched(entries: Iterable[tuple[bytes, bytes]], centre: bytes) -> Keys:
    """The keys of a station's devices, from the entries (body, signature) in which the centre enrols them."""
    keys: dict[str, frozenset[bytes]] = {CENTRE: frozenset({centre})}
    for data, signature in entries:
        try:
            facts = entry_of(decode(data), None).facts
        except (msgspec.ValidationError, msgspec.DecodeError):
            continue
        if isinstance(facts, Enrolled) and signature_holds(centre, digest(data), signature):
            keys[facts.device] = keys.get(facts.device, frozenset()) | {facts.public_key}
    return keys


def _opened(stored: Numbered) -> Judged:
    try:
        body = decode(stored.body)
    except (msgspec.ValidationError, msgspec.DecodeError):
        return Judged(stored, None, None, UNREADABLE)
    problem = None
    if digest(stored.body) != stored.hash:
        problem = CHANGED
    elif (body.chain, body.seq, body.subject) != (stored.chain, stored.seq, stored.subject):
        problem = MISFILED
    return Judged(stored, body, entry_of(body, stored.gseq), problem)


def _judge_chain(chain: Chain, arrivals: list[Judged], trusted: Callable[[], Keys]) -> Chain:
    stretch: list[Judged] = []
    for each in arrivals:
        if chain.is_closed:
            each.problem = AFTER_REFUSED
            continue
        if each.stored.seq != chain.seq + 1:  # after a centre was restored, a chain may go on after a gap
            chain = _proven(chain, stretch)
            stretch = []
        chain = _linked(chain, each, trusted)
        stretch.append(each)
    return _proven(chain, stretch)


def _linked(chain: Chain, each: Judged, trusted: Callable[[], Keys]) -> Chain:
    """The chain with one more entry, whose signature is still to be checked."""
    body, stored = each.body, each.stored
    if stored.seq == 1 and each.problem is None:
        chain, each.problem = _begun(chain, each, trusted())
    if each.problem is None and chain.public_key is None:
        each.problem = KEYLESS
    if each.problem is None and body is not None:
        follows = stored.seq == chain.seq + 1
        if (follows and body.previous != chain.hash) or (stored.seq == 1 and body.previous):
            each.problem = LOOSE
    seq, last = (stored.seq, stored.hash) if stored.seq > chain.seq else (chain.seq, chain.hash)
    return replace(chain, seq=seq, hash=last, is_closed=each.problem is not None)


def _begun(chain: Chain, each: Judged, trusted: Keys) -> tuple[Chain, str | None]:
    facts = each.entry.facts if each.entry is not None else None
    if not isinstance(facts, ChainStarted):
        return chain, UNNAMED
    chain = replace(chain, device=facts.device, public_key=facts.public_key)
    if facts.public_key not in trusted.get(facts.device, ()):
        return chain, f"its key is not one that {facts.device} is known by"
    return chain, None


def _proven(chain: Chain, stretch: list[Judged]) -> Chain:
    """The chain after the signatures of a stretch were checked."""
    believed = [each for each in stretch if each.problem is None]
    if not believed or _signed(chain, believed[-1]):
        return chain
    bad = next(place for place, each in enumerate(believed) if not _signed(chain, each))
    for each in believed[bad:]:
        each.problem = AFTER_REFUSED
    believed[bad].problem = UNSIGNED
    return replace(chain, is_closed=True)


def _signed(chain: Chain, each: Judged) -> bool:
    key = chain.public_key
    return key is not None and signature_holds(key, each.stored.hash, each.stored.signature)
