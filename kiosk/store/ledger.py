"""Reading and writing the journal's own tables."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from kiosk.domain.entry import Entry, EntryId, Personal, SubjectId
from kiosk.domain.errors import JournalBroken
from kiosk.journal.body import Body, decode, entry_of
from kiosk.journal.chain import Head, Record
from kiosk.journal.verify import Filed, Stored
from kiosk.store import tables
from kiosk.store.prepared import Prepared, insert, upsert

_UPSERT_HEAD = upsert(tables.head)
_HEAD_COLUMNS = tuple(Head.__struct_fields__)
_SELECT_HEAD = Prepared(sa.select(*(tables.head.c[name] for name in _HEAD_COLUMNS)))
_MOVING = ("chain", "seq", "hash", "gseq", "ghash")
_MOVE_HEAD = Prepared(sa.update(tables.head).values({name: sa.bindparam(name) for name in _MOVING}))
_ENTRY_COLUMNS = [column.name for column in tables.entry.c if column.name != "no"]
_INSERT_ENTRY = Prepared(
    sa.insert(tables.entry).values({name: sa.bindparam(name) for name in _ENTRY_COLUMNS})
)
_INSERT_PERSONAL = insert(tables.personal)
_INSERT_KEY = insert(tables.subject_key)
_SELECT_KEY = Prepared(
    sa.select(tables.subject_key.c.key).where(tables.subject_key.c.subject == sa.bindparam("subject"))
)
_OF_SUBJECT = Prepared(
    sa.select(tables.entry.c.body, tables.entry.c.gseq).where(
        tables.entry.c.subject == sa.bindparam("subject")
    )
)
_KEY_AND_BOXES = Prepared(
    sa.select(tables.subject_key.c.key, tables.personal.c.entry, tables.personal.c.box)
    .select_from(
        tables.subject_key.outerjoin(
            tables.personal, tables.personal.c.subject == tables.subject_key.c.subject
        )
    )
    .where(tables.subject_key.c.subject == sa.bindparam("subject"))
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
_STORED = sa.select(*_RECORD, tables.personal.c.box, tables.subject_key.c.key, *_FILED).select_from(
    tables.entry.outerjoin(
        tables.personal,
        sa.and_(
            tables.personal.c.subject == tables.entry.c.subject,
            tables.personal.c.entry == tables.entry.c.id,
        ),
    ).outerjoin(tables.subject_key, tables.subject_key.c.subject == tables.entry.c.subject)
)
_ALL_STORED = Prepared(_STORED.order_by(tables.entry.c.chain, tables.entry.c.seq))
_STORED_BETWEEN = Prepared(_STORED.where(_BETWEEN))
_BARE_BETWEEN = Prepared(sa.select(*_RECORD, sa.null(), sa.null(), *_FILED).where(_BETWEEN))
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
    station, device, chain, seq, last_hash, gseq, ghash, is_sequencer, offset_ms = row
    return Head(station, device, chain, seq, last_hash, gseq, ghash, bool(is_sequencer), offset_ms)


def write_head(connection: Any, head: Head) -> None:
    """Keep the head."""
    _UPSERT_HEAD.run(connection, id=1, **{name: getattr(head, name) for name in _HEAD_COLUMNS})


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
    )


def insert_personal(connection: Any, subject: SubjectId, entry: EntryId, box: bytes) -> None:
    """Keep an entry's personal part."""
    _INSERT_PERSONAL.put(connection, subject, entry, box)


def subject_key(connection: Any, subject: SubjectId) -> bytes | None:
    """The key of a subject's personal parts; None where there are none, or they were erased."""
    row = _SELECT_KEY.one(connection, subject=subject)
    return None if row is None else row[0]


def insert_key(connection: Any, subject: SubjectId, key: bytes) -> None:
    """Keep the key of a new subject."""
    _INSERT_KEY.put(connection, subject, key)


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


def key_and_boxes(connection: Any, subject: SubjectId) -> tuple[bytes | None, dict[EntryId, bytes]]:
    """The key of a subject's personal parts (None where it was erased), and their boxes, by entry."""
    rows = _KEY_AND_BOXES.all(connection, subject=subject)
    key = rows[0][0] if rows else None
    return key, {entry: box for _, entry, box in rows if entry is not None}


def all_stored(connection: Any) -> Iterator[Stored]:
    """The whole journal with its personal parts, chain by chain, each in its own order."""
    yield from map(_stored, _ALL_STORED.run(connection))


def stored_between(connection: Any, first: int, last: int, *, with_personal: bool = True) -> list[Stored]:
    """The entries with local numbers `first` to `last`, both included."""
    statement = _STORED_BETWEEN if with_personal else _BARE_BETWEEN
    return [_stored(row) for row in statement.all(connection, first=first, last=last)]


def _stored(row: Sequence[Any]) -> Stored:
    body, entry_hash, signature, gseq, ghash, box, key, *filed = row
    return Stored(Record(body, entry_hash, signature, gseq, ghash), box, key, Filed(*filed))


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
