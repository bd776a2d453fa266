"""Taking in entries from elsewhere: set union, then every touched subject is folded anew."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec.structs import replace
from sqlcipher3 import dbapi2

from kiosk.domain.entry import SubjectId, family
from kiosk.domain.errors import JournalBroken
from kiosk.domain.folding import in_order
from kiosk.domain.keeping import Erased, Held, Released
from kiosk.domain.kinds import KIND_OF
from kiosk.journal.body import Body, decode
from kiosk.journal.chain import Head, Record, accept, running_hash
from kiosk.journal.verify import Stored
from kiosk.store import ledger, parts, states
from kiosk.store.projections import BY_FAMILY
from kiosk.store.store import Store

Vouched = Mapping[str, Iterable[bytes]]
_OF_KEEPING = frozenset(KIND_OF[facts] for facts in (Erased, Held, Released))


def receive(store: Store, arrivals: Sequence[Stored], vouched: Vouched | None = None) -> int:
    """Add entries that are not here yet; answers how many.

    Entries that carry station numbers keep them where those fit (they continue this journal's own
    numbers, or this device does not number entries itself); otherwise this device, being its station's
    sequencer, numbers them after its own, in the order in which they were accepted elsewhere. Entries
    that were here without a number are given the one they arrive with. A device that belongs to a centre
    takes them without numbers: those it has from the centre alone.

    Args:
        store: where to.
        arrivals: verified entries, in any order, any of them repeated.
        vouched: public keys that are known here from now on to belong to each device.

    Raises:
        JournalBroken: another entry stands at the same place of a chain; then nothing is taken.
        StoreUnavailable: or one of its kinds.
    """
    with store.exclusive() as connection:
        head = ledger.read_head(connection)
        if head is None:
            raise JournalBroken("This device's data has not been set up yet. Please run kiosk init.")
        fresh, confirmed = _sorted_out(connection, arrivals)
        if head.is_sequencer:
            confirmed = []
            fresh = _numbered(head, fresh)
        elif head.is_enrolled:  # past a number taken from elsewhere, what is missing is never asked for
            confirmed = []
            fresh = [(_without_number(stored), body) for stored, body in fresh]
        _keep(connection, fresh, confirmed)
        _obey(connection, {body.subject for _, body in fresh if body.kind in _OF_KEEPING})
        for device, keys in (vouched or {}).items():
            for key in keys:
                ledger.trust(connection, device, key)
        touched = {body.subject for _, body in (*fresh, *confirmed)}
        for subject in touched:
            refold(connection, subject)
        if touched:
            records = [stored.record for stored, _ in (*fresh, *confirmed)]
            ledger.write_head(connection, _after(head, records))
    if touched:
        store.changed(frozenset(touched))
    return len(fresh)


def refold(connection: Any, subject: SubjectId) -> None:
    """Fold a subject from all its entries and keep its state."""
    projection = BY_FAMILY.get(family(subject))
    if projection is None:
        return
    entries = ledger.entries_of(connection, subject)
    if not entries:
        projection.remove(connection, subject)
        return
    through, state = states.folded(projection, subject, entries)
    projection.write(connection, state, through)


_Arrivals = list[tuple[Stored, Body]]


def _sorted_out(connection: Any, arrivals: Sequence[Stored]) -> tuple[_Arrivals, _Arrivals]:
    """The entries that are not here, and those that are here without the number they now have."""
    seen: dict[tuple[str, int], bytes] = {}
    fresh: _Arrivals = []
    confirmed: _Arrivals = []
    for stored in arrivals:
        body = decode(stored.record.body)
        place = (body.chain, body.seq)
        known = ledger.known(connection, *place)
        here = seen.get(place) or (None if known is None else known[0])
        if here is not None and here != stored.record.hash:
            raise JournalBroken(
                f"Two different entries claim place {body.seq} of chain {body.chain}. Nothing was taken in."
            )
        if here is None:
            fresh.append((stored, body))
        elif place not in seen and known is not None and known[1] is None and stored.record.gseq is not None:
            confirmed.append((stored, body))
        else:
            continue
        seen[place] = stored.record.hash
    return fresh, confirmed


def _numbered(head: Head, fresh: _Arrivals) -> _Arrivals:
    """The entries in the order of their acceptance, with the numbers they have here."""

    def accepted(arrival: tuple[Stored, Body]) -> tuple[bool, int, str, int]:
        gseq = arrival[0].record.gseq
        return gseq is None, gseq or 0, arrival[1].chain, arrival[1].seq

    ordered = sorted(fresh, key=accepted)
    records = [stored.record for stored, _ in ordered]
    if not _continues(head, records):
        records = accept(head.gseq, head.ghash, records)
    return [
        (replace(stored, record=record), body)
        for (stored, body), record in zip(ordered, records, strict=True)
    ]


def _without_number(stored: Stored) -> Stored:
    return replace(stored, record=replace(stored.record, gseq=None, ghash=None))


def _continues(head: Head, records: Sequence[Record]) -> bool:
    """Whether the records' own numbers and running hashes follow on this journal's last."""
    ghash, batch = head.ghash, []
    for expected, record in enumerate(records, start=head.gseq + 1):
        if record.gseq != expected:
            return False
        batch.append(record.hash)
        if record.ghash is not None:
            ghash = running_hash(ghash, batch)
            if ghash != record.ghash:
                return False
            batch = []
    return not batch


def _keep(connection: Any, fresh: _Arrivals, confirmed: _Arrivals) -> None:
    try:
        for stored, body in fresh:
            _insert(connection, stored, body)
        for stored, body in confirmed:
            ledger.confirm(connection, body, stored.record)
    except dbapi2.IntegrityError as clash:
        raise JournalBroken("The entries contradict this journal. Nothing was taken in.") from clash


def _obey(connection: Any, subjects: Iterable[SubjectId]) -> None:
    """Erase, hold and release as all the entries about some subjects say, in whatever order they came."""
    for subject in subjects:
        for entry in in_order(ledger.entries_of(connection, subject)):
            parts.obey(connection, entry)


def _insert(connection: Any, stored: Stored, body: Body) -> None:
    ledger.insert_entry(connection, body, stored.record)
    if parts.is_erased(connection, body.subject):
        return
    if stored.key is not None:
        parts.put_key(connection, body.subject, stored.key)
    if stored.box is not None:
        parts.put_box(connection, body.subject, body.id, stored.box)


def _after(head: Head, records: Sequence[Record]) -> Head:
    """The head once these are here: the highest number with a running hash becomes the last seen."""
    ends: Mapping[int, bytes] = {
        record.gseq: record.ghash
        for record in records
        if record.gseq is not None and record.ghash is not None
    }
    last = max(ends, default=0)
    return replace(head, gseq=last, ghash=ends[last]) if last > head.gseq else head
