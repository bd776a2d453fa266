"""Dropping every projection and making it again from the journal, byte for byte the same."""

import hashlib
from itertools import groupby
from typing import Any

import sqlalchemy as sa

from kiosk.domain.entry import family
from kiosk.store import ledger, states, tables
from kiosk.store.prepared import Prepared
from kiosk.store.projections import BY_FAMILY

_BY_SUBJECT = Prepared(
    sa.select(tables.entry.c.subject, tables.entry.c.body, tables.entry.c.gseq)
    .where(tables.entry.c.refused.is_(None))
    .order_by(tables.entry.c.subject)
)
_CLEAR = {table.name: Prepared(sa.delete(table)) for table in tables.PROJECTIONS}
_DUMP = {table.name: Prepared(sa.select(table).order_by(table.c.id)) for table in tables.PROJECTIONS}
_BATCH = 2_000


def rebuild(connection: Any) -> int:
    """Make every projection again; answers how many subjects there are.

    Args:
        connection: one that alone may write (`Store.exclusive`), so that the old projections stand
            should anything fail.

    Raises:
        JournalBroken: an entry cannot be read.
    """
    for clear in _CLEAR.values():
        clear.run(connection)
    reader = connection.cursor()
    subjects = 0
    waiting: dict[str, list[dict[str, Any]]] = {name: [] for name in BY_FAMILY}
    rows = reader.execute(_BY_SUBJECT.sql)
    for subject, group in groupby(rows, key=lambda row: row[0]):
        projection = BY_FAMILY.get(family(subject))
        if projection is None:
            continue
        subjects += 1
        entries = (ledger.readable(body, gseq) for _, body, gseq in group)
        through, state = states.folded(projection, subject, entries)
        batch = waiting[family(subject)]
        batch.append(projection.row(state, through))
        if len(batch) >= _BATCH:
            projection.write_many(connection, batch)
            batch.clear()
    for name, batch in waiting.items():
        BY_FAMILY[name].write_many(connection, batch)
    return subjects


def fingerprint(connection: Any) -> str:
    """A hash over every byte of every projection; equal tables have equal fingerprints."""
    running = hashlib.sha256()
    for name, dump in sorted(_DUMP.items()):
        running.update(name.encode())
        for row in dump.run(connection):
            running.update(repr(tuple(row)).encode())
    return running.hexdigest()
