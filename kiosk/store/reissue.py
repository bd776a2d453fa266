"""What a device does when its own record and the centre's do not fit: it signs again, or asks again."""

from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa
from msgspec.structs import replace

from kiosk.domain.device import ChainStarted
from kiosk.domain.entry import EntryId, SubjectId
from kiosk.domain.staff import Actor, Role
from kiosk.journal.body import Body, decode, entry_of
from kiosk.store import ledger, parts, tables
from kiosk.store.merge import refold
from kiosk.store.prepared import Prepared
from kiosk.store.store import Store, Transaction

_DEVICE = Actor("device", Role.VISITOR)
_ENTRY = tables.entry.c
_TAIL = Prepared(
    sa.select(_ENTRY.body, tables.personal.c.box)
    .select_from(
        tables.entry.outerjoin(
            tables.personal,
            sa.and_(tables.personal.c.subject == _ENTRY.subject, tables.personal.c.entry == _ENTRY.id),
        )
    )
    .where(
        _ENTRY.chain == sa.bindparam("chain"),
        _ENTRY.seq >= sa.bindparam("first"),
        _ENTRY.gseq.is_(None),
    )
    .order_by(_ENTRY.seq)
)
_DROP_BOX = Prepared(
    sa.delete(tables.personal).where(
        tables.personal.c.subject == sa.bindparam("subject"), tables.personal.c.entry == sa.bindparam("entry")
    )
)
_DROP = Prepared(
    sa.delete(tables.entry).where(
        _ENTRY.chain == sa.bindparam("chain"), _ENTRY.seq >= sa.bindparam("first"), _ENTRY.gseq.is_(None)
    )
)
_ENDS = Prepared(
    sa.select(_ENTRY.gseq, _ENTRY.ghash)
    .where(_ENTRY.ghash.is_not(None), _ENTRY.gseq < sa.bindparam("below"))
    .order_by(_ENTRY.gseq.desc())
    .limit(sa.bindparam("limit"))
)
_GHASH = Prepared(sa.select(_ENTRY.ghash).where(_ENTRY.gseq == sa.bindparam("gseq")))
_ABOVE = Prepared(sa.select(_ENTRY.subject).distinct().where(_ENTRY.gseq > sa.bindparam("above")))
_VOID = Prepared(
    sa.update(tables.entry).where(_ENTRY.gseq > sa.bindparam("above")).values(gseq=sa.null(), ghash=sa.null())
)
_LATEST_OF = Prepared(
    sa.select(_ENTRY.seq, _ENTRY.hash)
    .where(_ENTRY.chain == sa.bindparam("chain"))
    .order_by(_ENTRY.seq.desc())
    .limit(1)
)


def tail(store: Store, chain: str, first: int) -> list[EntryId]:
    """The entries of a chain from a place on that have no number: what `reissue` would sign again."""
    with store.reading() as connection:
        return [decode(body).id for body, _ in _TAIL.all(connection, chain=chain, first=first)]


def end_chain(store: Store, chain: str) -> None:
    """Never continue a chain: the next entry of this device begins a new one."""
    with store.exclusive() as connection:
        head = ledger.read_head(connection)
        if head is not None and head.chain == chain:
            ledger.write_head(connection, replace(head, chain="", seq=0, hash=b""))


def reissue(store: Store, chain: str, first: int, lacking: Collection[EntryId]) -> int:
    """Sign the end of a chain again, in a fresh chain; answers how many entries.

    The centre has other entries at these places: this device was restored from a copy, or copied. What
    happened is kept word for word; only the chain, the place and the signature are new.

    Args:
        store: this device's.
        chain: which of its chains.
        first: the first place that is contradicted.
        lacking: the entries that the centre does not have in any chain; the others come back by pull.
    """
    with store.exclusive() as connection:
        rows = _TAIL.all(connection, chain=chain, first=first)
        bodies: list[tuple[Body, bytes | None]] = [(decode(body), box) for body, box in rows]
        for body, _ in bodies:
            _DROP_BOX.run(connection, subject=body.subject, entry=body.id)
        _DROP.run(connection, chain=chain, first=first)
        head = ledger.read_head(connection)
        if head is not None and head.chain == chain:
            ledger.write_head(connection, replace(head, chain="", seq=0, hash=b""))
        touched = {body.subject for body, _ in bodies}
        again = [(body, box) for body, box in bodies if body.id in lacking and not _starts(body)]
        _sign_again(store, connection, again)
        for subject in touched:
            refold(connection, subject)
    if touched:
        store.changed(frozenset(touched))
    return len(again)


def _sign_again(store: Store, connection: Any, bodies: Sequence[tuple[Body, bytes | None]]) -> None:
    if not bodies:
        return
    transaction = Transaction(connection, store.signer, store.random, _DEVICE, bodies[-1][0].at)
    for body, box in bodies:
        transaction.append_again(body, None if parts.is_erased(connection, body.subject) else box)
    transaction.flush()


def _starts(body: Body) -> bool:
    return isinstance(entry_of(body, None).facts, ChainStarted)


def ends_below(connection: Any, below: int, limit: int) -> list[tuple[int, bytes]]:
    """The last batches that end below a number: each its number and running hash, latest first."""
    return _ENDS.all(connection, below=below, limit=limit)


def void(store: Store, above: int) -> int:
    """Take every number above one back, because the centre has lost or changed what it numbered.

    The entries stay, and wait for a number again. Answers how many subjects changed.
    """
    with store.exclusive() as connection:
        head = ledger.read_head(connection)
        if head is None or head.is_sequencer:
            return 0
        touched: list[SubjectId] = [subject for (subject,) in _ABOVE.all(connection, above=above)]
        _VOID.run(connection, above=above)
        found = _GHASH.one(connection, gseq=above)
        ghash = found[0] if found is not None and found[0] is not None else b""
        ledger.write_head(connection, replace(head, gseq=above, ghash=ghash, base=min(head.base, above)))
        for subject in touched:
            refold(connection, subject)
    if touched:
        store.changed(frozenset(touched))
    return len(touched)


def latest_of(connection: Any, chain: str) -> tuple[int, bytes]:
    """The last place of a chain here, and its hash; (0, b"") where there is none."""
    row = _LATEST_OF.one(connection, chain=chain)
    return (0, b"") if row is None else (row[0], row[1])
