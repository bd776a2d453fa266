"""Reading and writing the journal's own tables."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from kiosk.domain.entry import Entry, Personal, SubjectId
from kiosk.domain.errors import JournalBroken
from kiosk.domain.instant import Instant
from kiosk.journal.body import Body, decode, entry_of
from kiosk.journal.chain import Head, Record
from kiosk.journal.verify import Filed, Stored
from kiosk.store import parts, tables
from kiosk.store.prepared import Prepared, upsert

_UPSERT_HEAD = upsert(tables.head)
_HEAD_COLUMNS = tuple(Head.__struct_fields__)
_SELECT_HEAD = Prepared(sa.select(*(tables.head.c[name] for name in _HEAD_COLUMNS)))
_UPSERT_LINE = upsert(tables.line)
_SELECT_LINE = Prepared(sa.select(tables.line.c.state, tables.line.c.since, tables.line.c.message))
_MOVING = ("chain", "seq", "hash", "gseq", "ghash")
_MOVE_HEAD = Prepared(sa.update(tables.head).values({name: sa.bindparam(name) for name in _MOVING}))
_ENTRY_COLUMNS = [column.name for column in tables.entry.c if column.name != "no"]
_INSERT_ENTRY = Prepared(
    sa.insert(tables.entry).values({name: sa.bindparam(name) for name in _ENTRY_COLUMNS})
)
_OF_SUBJECT = Prepared(
    sa.select(tables.entry.c.body, tables.entry.c.gseq).where(
        tables.entry.c.subject == sa.bindparam("subject"), tables.entry.c.refused.is_(None)
    )
)
_RECORD = (
    tables.entry.c.body,
    tables.entry.c.hash,
    tables.entry.c.signature,
    tables.entry.c.gseq,
    tables.entry.c.ghash,
)
_FILED = (tables.entry.c.id, tables.entry.c.chain, tables.entry.c.seq, tables.entry.c.subject)
_BETWEEN = tables.entry.c.no.between(sa.bindparam("first"), sa.bindparam("last"))
_STORED = sa.select(*_RECORD, *_FILED, tables.personal.c.box).select_from(
    tables.entry.outerjoin(
        tables.personal,
        sa.and_(
            tables.personal.c.subject == tables.entry.c.subject,
            tables.personal.c.entry == tables.entry.c.id,
        ),
    )
)
_ALL_STORED = Prepared(_STORED.order_by(tables.entry.c.chain, tables.entry.c.seq))
_STORED_BETWEEN = Prepared(_STORED.where(_BETWEEN))
_BARE_BETWEEN = Prepared(sa.select(*_RECORD, *_FILED, sa.null()).where(_BETWEEN))
_UNCONFIRMED = Prepared(
    _STORED.where(tables.entry.c.gseq.is_(None), tables.entry.c.refused.is_(None)).order_by(
        tables.entry.c.chain, tables.entry.c.seq
    )
)
_END = (
    sa.select(sa.func.min(tables.entry.c.gseq))
    .where(tables.entry.c.gseq >= sa.bindparam("wanted"), tables.entry.c.ghash.is_not(None))
    .scalar_subquery()
)
_NUMBERED = Prepared(
    _STORED.where(
        tables.entry.c.gseq > sa.bindparam("after"), tables.entry.c.gseq <= sa.func.coalesce(_END, 1 << 62)
    ).order_by(tables.entry.c.gseq)
)
_WAITS = sa.and_(tables.entry.c.gseq.is_(None), tables.entry.c.refused.is_(None))
_WAITING = Prepared(
    sa.select(sa.func.count(), tables.entry.c.chain, sa.func.min(tables.entry.c.seq))
    .where(_WAITS)
    .group_by(tables.entry.c.chain)
)
_BODY_AT = Prepared(
    sa.select(tables.entry.c.body).where(
        tables.entry.c.chain == sa.bindparam("chain"), tables.entry.c.seq == sa.bindparam("seq")
    )
)
_LATEST = Prepared(sa.select(sa.func.coalesce(sa.func.max(tables.entry.c.no), 0)))
_SINCE = Prepared(
    sa.select(tables.entry.c.no, tables.entry.c.subject)
    .where(tables.entry.c.no > sa.bindparam("after"))
    .order_by(tables.entry.c.no)
)
_KNOWN = Prepared(
    sa.select(tables.entry.c.hash, tables.entry.c.gseq).where(
        tables.entry.c.chain == sa.bindparam("chain"), tables.entry.c.seq == sa.bindparam("seq")
    )
)
_INSERT_TRUSTED = Prepared(
    sqlite.insert(tables.trusted_key)
    .values(device=sa.bindparam("device"), public_key=sa.bindparam("public_key"))
    .on_conflict_do_nothing()
)
_CONFIRM = Prepared(
    sa.update(tables.entry)
    .where(tables.entry.c.chain == sa.bindparam("of_chain"), tables.entry.c.seq == sa.bindparam("of_seq"))
    .values(gseq=sa.bindparam("gseq"), ghash=sa.bindparam("ghash"))
)
_SELECT_TRUSTED = Prepared(sa.select(tables.trusted_key.c.device, tables.trusted_key.c.public_key))


def read_head(connection: Any) -> Head | None:
    """Where this device's chain stands; None for a store that belongs to nobody yet."""
    row = _SELECT_HEAD.one(connection)
    if row is None:
        return None
    found = Head(*row)
    return msgspec.structs.replace(
        found, is_sequencer=bool(found.is_sequencer), is_enrolled=bool(found.is_enrolled)
    )


def write_head(connection: Any, head: Head) -> None:
    """Keep the head."""
    _UPSERT_HEAD.run(connection, id=1, **{name: getattr(head, name) for name in _HEAD_COLUMNS})


class Line(msgspec.Struct, frozen=True):
    """How a device stands with its centre.

    Attributes:
        state: `in_step`, `down`, `restored`, `revoked`, `refused` or `history`.
        message: why, in plain words, where the state alone does not say it.
    """

    state: str
    since: Instant
    message: str | None = None


def read_line(connection: Any) -> Line | None:
    """The line to the centre; None where this device has none."""
    row = _SELECT_LINE.one(connection)
    return None if row is None else Line(*row)


def write_line(connection: Any, line: Line) -> None:
    """Keep how the line stands."""
    _UPSERT_LINE.run(connection, id=1, state=line.state, since=line.since, message=line.message)


def waiting(connection: Any) -> tuple[int, Instant | None]:
    """How many entries have no number yet, and the instant of the first of them, by this device's clock."""
    count, first = 0, []
    for several, chain, seq in _WAITING.all(connection):
        count += several
        first += [decode(body).at for (body,) in _BODY_AT.all(connection, chain=chain, seq=seq)]
    return count, min(first, default=None)


def move_head(connection: Any, head: Head) -> None:
    """Keep where a head has moved to, when entries were added to it."""
    _MOVE_HEAD.put(connection, head.chain, head.seq, head.hash, head.gseq, head.ghash)


def insert_entry(connection: Any, body: Body, record: Record) -> None:
    """Add one entry to the journal."""
    _INSERT_ENTRY.put(
        connection,
        body.id,
        body.chain,
        body.seq,
        body.subject,
        record.gseq,
        record.ghash,
        record.body,
        record.hash,
        record.signature,
        None,
    )


def entries_of(connection: Any, subject: SubjectId) -> list[Entry]:
    """All entries about a subject, in no particular order. Raises as `readable`."""
    return [readable(body, gseq) for body, gseq in _OF_SUBJECT.all(connection, subject=subject)]


def readable(body: bytes, gseq: int | None) -> Entry:
    """The entry that stored bytes hold.

    Raises:
        JournalBroken: they are no entry any more.
    """
    try:
        return entry_of(decode(body), gseq)
    except (msgspec.ValidationError, msgspec.DecodeError) as odd:
        raise JournalBroken(
            "An entry of the journal is damaged. kiosk journal verify says which; please restore a backup."
        ) from odd


def all_stored(connection: Any) -> Iterator[Stored]:
    """The whole journal with its personal parts, chain by chain, each in its own order."""
    keys = parts.Keys.all(connection)
    return (_stored(row, keys) for row in _ALL_STORED.run(connection))


def stored_between(connection: Any, first: int, last: int, *, with_personal: bool = True) -> list[Stored]:
    """The entries with local numbers `first` to `last`, both included."""
    rows = (_STORED_BETWEEN if with_personal else _BARE_BETWEEN).all(connection, first=first, last=last)
    return _all(connection, rows) if with_personal else [_stored(row, parts.Keys(())) for row in rows]


def unconfirmed(connection: Any) -> list[Stored]:
    """The entries without a number, with their personal parts, chain by chain."""
    return _all(connection, _UNCONFIRMED.all(connection))


def numbered(connection: Any, after: int, limit: int) -> list[Stored]:
    """Whole batches of numbered entries after a number: `limit` entries, or a few more."""
    return _all(connection, _NUMBERED.all(connection, after=after, wanted=after + limit))


def _all(connection: Any, rows: Sequence[Sequence[Any]]) -> list[Stored]:
    keys = parts.Keys.of(connection, (row[_AT_SUBJECT] for row in rows))
    return [_stored(row, keys) for row in rows]


_AT_SUBJECT = len(_RECORD) + _FILED.index(tables.entry.c.subject)


def _stored(row: Sequence[Any], keys: parts.Keys) -> Stored:
    body, entry_hash, signature, gseq, ghash, *filed, box = row
    record = Record(body, entry_hash, signature, gseq, ghash)
    return Stored(record, box, keys.opening(row[_AT_SUBJECT], box), Filed(*filed))


def latest_no(connection: Any) -> int:
    """The local number of the entry that came last; 0 for none."""
    return int(_LATEST.all(connection)[0][0])


def latest_no_at_most(connection: Any) -> int:
    """A number that no local number exceeds, from the head, for a file whose entries cannot all be read."""
    head = read_head(connection)
    return 0 if head is None else head.gseq + head.seq


def subjects_since(connection: Any, after: int) -> tuple[int, frozenset[SubjectId]]:
    """The latest local number, and the subjects of the entries that came after `after`."""
    rows = _SINCE.all(connection, after=after)
    return (rows[-1][0] if rows else after), frozenset(row[1] for row in rows)


def known(connection: Any, chain: str, seq: int) -> tuple[bytes, int | None] | None:
    """Hash and station number of the entry that stands at a place of a chain; None where there is none."""
    row = _KNOWN.one(connection, chain=chain, seq=seq)
    return None if row is None else (row[0], row[1])


def confirm(connection: Any, body: Body, record: Record) -> None:
    """Keep the station number of an entry that was here without one."""
    _CONFIRM.run(connection, of_chain=body.chain, of_seq=body.seq, gseq=record.gseq, ghash=record.ghash)


def trust(connection: Any, device: str, public_key: bytes) -> None:
    """Take a public key as belonging to a device."""
    _INSERT_TRUSTED.run(connection, device=device, public_key=public_key)


def trusted_keys(connection: Any) -> dict[str, frozenset[bytes]]:
    """The public keys that belong to each device."""
    keys: dict[str, set[bytes]] = {}
    for device, public_key in _SELECT_TRUSTED.all(connection):
        keys.setdefault(device, set()).add(public_key)
    return {device: frozenset(found) for device, found in keys.items()}


def merged(parts: Iterable[Personal]) -> dict[str, Any]:
    """The fields of personal parts, later ones replacing earlier ones."""
    fields: dict[str, Any] = {}
    for part in parts:
        fields |= {name: value for name, value in msgspec.structs.asdict(part).items() if value is not None}
    return fields
