"""Making sure that a device and its centre tell the same story so far, and mending it where they may not."""

from collections.abc import Iterable, Iterator

from kiosk.domain.device import device_subject
from kiosk.domain.station import CENTRE, SetBack, station_subject
from kiosk.journal.believing import candidate, is_by
from kiosk.journal.verify import Stored
from kiosk.store import ledger, parts, reissue, roles, take, views
from kiosk.store.projections import STATION
from kiosk.store.store import Store
from kiosk.store.take import HistoryDiffers
from kiosk.sync.upstream import Greeting, Upstream

_ENDS = 1_000


def agree(store: Store, upstream: Upstream, greeting: Greeting) -> None:
    """Find the last number in common; take back those after it if the centre has signed for that."""
    head = roles.head(store)
    if head.gseq == 0 or upstream.last_in_common([(head.gseq, head.ghash)]) == head.gseq:
        return
    together, differing = common(store, upstream, head.gseq)
    if not greeting.numbers_here and (greeting.gseq == together or greeting.gseq < head.base):
        return  # a copy that has not come as far as this device, and contradicts nothing
    if not any(kept < differing for kept in _set_back_to(store, upstream, greeting)):
        raise HistoryDiffers(
            f"The centre's record differs from this device's after number {together}, and nobody has "
            "signed for that. Nothing was changed here. Please tell the administrator."
        )
    reissue.void(store, together)
    if greeting.is_recovering:
        with store.reading() as connection:
            gone = parts.erased(connection)
        upstream.erase_again(gone)


def common(store: Store, upstream: Upstream, below: int) -> tuple[int, int]:
    """The last number in common, and the first after it that is known here to differ."""
    below += 1
    differing = below
    while True:
        with store.reading() as connection:
            ends = reissue.ends_below(connection, below, _ENDS)
        together = upstream.last_in_common(ends) if ends else 0
        differing = min((gseq for gseq, _ in ends if gseq > together), default=differing)
        if together or not ends:
            return together, differing
        below = ends[-1][0]


def _set_back_to(store: Store, upstream: Upstream, greeting: Greeting) -> Iterator[int]:
    """Up to which numbers it is signed, in an entry that is news here, that this station was set back.

    By the centre, or by whoever this device knows to have numbered the station's entries.
    """
    subject = station_subject(greeting.station)
    with store.reading() as connection:
        trusted = ledger.trusted_keys(connection)
        found = STATION.read(connection, subject)
    sequencers = found[1].sequencers if found is not None else ()
    keys = frozenset(key for device in (CENTRE, *sequencers) for key in trusted.get(device, ()))
    for stored in upstream.about([subject], greeting.gseq).entries:
        claim = candidate(stored.record)
        if claim.body is None or claim.entry is None or claim.body.station != greeting.station:
            continue
        with store.reading() as connection:
            known = ledger.known(connection, claim.filed.chain, claim.filed.seq)
        is_news = known is None or known[1] is None
        facts = claim.entry.facts
        if (
            isinstance(facts, SetBack)
            and claim.filed.subject == subject
            and is_news
            and is_by(keys, stored.record)
        ):
            yield facts.kept_gseq


def mend_chains(store: Store, upstream: Upstream) -> int:
    """Compare the ends of this device's chains: after a restore or a copy they do not fit."""
    head = roles.head(store)
    with store.reading() as connection:
        waiting = {stored.filed.chain for stored in ledger.unconfirmed(connection) if stored.filed}
    chains = waiting | ({head.chain} if head.chain else set())
    there = upstream.heads(sorted(chains))
    reissued = 0
    for chain, (seq, entry_hash) in there.items():
        with store.reading() as connection:
            last, _ = reissue.latest_of(connection, chain)
            known = ledger.known(connection, chain, seq)
        last = max(last, head.seq if chain == head.chain else 0)
        if seq > last:
            reissue.end_chain(store, chain)
        if seq > last or (known is not None and known[0] != entry_hash):
            reissued += _find_fork(store, upstream, chain, seq)
    return reissued


def _find_fork(store: Store, upstream: Upstream, chain: str, until: int) -> int:
    with store.reading() as connection:
        waiting = [
            each for each in ledger.unconfirmed(connection) if each.filed and each.filed.chain == chain
        ]
    if not waiting or waiting[0].filed is None:
        return 0
    first = waiting[0].filed.seq
    theirs = upstream.hashes(chain, first, until)
    for stored, other in zip(waiting, theirs, strict=False):
        if stored.filed is not None and stored.record.hash != other:
            return reissue_from(store, upstream, chain, stored.filed.seq)
    return 0


def begin(store: Store, upstream: Upstream, greeting: Greeting) -> None:
    """A device that has nothing yet begins with what is open and what is recent."""
    head = roles.head(store)
    if head.gseq or greeting.gseq == 0:
        return
    with store.reading() as connection:
        own = views.devices_by_chain(connection)
    if any(device != head.device for device in own.values()) or upstream.heads(sorted(own)):
        return
    start = upstream.start()
    if start.gseq == 0:
        return
    witnesses = enrolments(store, upstream, greeting.gseq)
    begin = (start.gseq, start.ghash)
    take.take_older(store, start.open.entries, start.open.keys, witnesses, begin=begin)


def enrolments(
    store: Store, upstream: Upstream, up_to: int, devices: Iterable[str] = ()
) -> tuple[Stored, ...]:
    with store.reading() as connection:
        known = {*views.devices_by_chain(connection).values(), *devices}
    return upstream.about([device_subject(each) for each in sorted(known)], up_to).entries


def reissue_from(store: Store, upstream: Upstream, chain: str, first: int) -> int:
    """End a chain of this device, and sign again what of its end the centre lacks; answers how many."""
    ids = reissue.tail(store, chain, first)
    lacking = upstream.lacking(ids) if ids else set()
    reissue.end_chain(store, chain)
    return reissue.reissue(store, chain, first, lacking)
