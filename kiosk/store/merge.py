"""Taking in entries from elsewhere: set union, then every touched subject is folded anew."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from kiosk.domain.entry import SubjectId, family
from kiosk.domain.errors import JournalBroken
from kiosk.domain.folding import fold
from kiosk.journal.body import Body, decode
from kiosk.journal.chain import Head, Record, accept
from kiosk.journal.verify import Stored
from kiosk.store import ledger
from kiosk.store.projections import BY_FAMILY, REFOLD
from kiosk.store.store import Store


def receive(store: Store, arrivals: Sequence[Stored]) -> int:
    """Add entries that are not here yet; answers how many.

    Entries that carry station numbers keep them where those fit (a store with no confirmed entries of
    its own, or a device that does not number entries itself); otherwise this device, being its
    station's sequencer, numbers them after its own, in the order given.

    Args:
        store: where to.
        arrivals: verified entries, in any order, any of them repeated.

    Raises:
        JournalBroken: another entry stands at the same place of a chain; then nothing is taken.
        StoreUnavailable: or one of its kinds.
    """
    with store.exclusive() as connection:
        head = ledger.read_head(connection)
        if head is None:
            raise JournalBroken("This device's data has not been set up yet. Please run kiosk init.")
        fresh = _fresh(connection, arrivals)
        unnumbered = any(stored.record.gseq is None for stored, _ in fresh)
        if head.is_sequencer and (head.gseq > 0 or unnumbered):
            fresh = _numbered(head, fresh)
        for stored, body in fresh:
            _insert(connection, stored, body)
        touched = {body.subject for _, body in fresh}
        for subject in touched:
            refold(connection, subject)
        if fresh:
            ledger.write_head(connection, _after(head, [stored.record for stored, _ in fresh]))
    if touched:
        store.changed(frozenset(touched))
    return len(fresh)


def refold(connection: Any, subject: SubjectId) -> None:
    """Fold a subject from all its entries and keep its state."""
    projection = BY_FAMILY.get(family(subject))
    if projection is None:
        return
    entries = ledger.entries_of(connection, subject)
    state = fold(projection.empty(subject), projection.apply, entries)
    unconfirmed = any(entry.gseq is None for entry in entries)
    through = REFOLD if unconfirmed else max(entry.gseq or 0 for entry in entries)
    projection.write(connection, state, through)


def _fresh(connection: Any, arrivals: Sequence[Stored]) -> list[tuple[Stored, Body]]:
    seen: dict[tuple[str, int], bytes] = {}
    fresh: list[tuple[Stored, Body]] = []
    for stored in arrivals:
        body = decode(stored.record.body)
        place = (body.chain, body.seq)
        known = seen.get(place) or ledger.known_hash(connection, *place)
        if known is None:
            seen[place] = stored.record.hash
            fresh.append((stored, body))
        elif known != stored.record.hash:
            raise JournalBroken(
                f"Two different entries claim place {body.seq} of chain {body.chain}. Nothing was taken in."
            )
    return fresh


def _numbered(head: Head, fresh: list[tuple[Stored, Body]]) -> list[tuple[Stored, Body]]:
    records = accept(head.gseq, head.ghash, [stored.record for stored, _ in fresh])
    return [
        (replace(stored, record=record), body) for (stored, body), record in zip(fresh, records, strict=True)
    ]


def _insert(connection: Any, stored: Stored, body: Body) -> None:
    ledger.insert_entry(connection, body, stored.record)
    if stored.key is not None and ledger.subject_key(connection, body.subject) is None:
        ledger.insert_key(connection, body.subject, stored.key)
    if stored.box is not None:
        ledger.insert_personal(connection, body.subject, body.id, stored.box)


def _after(head: Head, records: Sequence[Record]) -> Head:
    """The head once these are here: the highest number with a running hash becomes the last seen."""
    ends: Mapping[int, bytes] = {
        record.gseq: record.ghash
        for record in records
        if record.gseq is not None and record.ghash is not None
    }
    last = max(ends, default=0)
    return replace(head, gseq=last, ghash=ends[last]) if last > head.gseq else head
