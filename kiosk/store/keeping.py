"""Which subjects of a device's store still have something personal that no legal hold keeps."""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from kiosk.domain.entry import SubjectId
from kiosk.domain.kinds import PERSONAL
from kiosk.store import tables
from kiosk.store.prepared import Prepared
from kiosk.store.projections import BY_FAMILY


def _statement(table: sa.Table) -> Prepared:
    with_something = sa.select(tables.subject_key.c.subject)
    held = sa.select(tables.hold.c.subject)
    return Prepared(
        sa.select(table.c.id, table.c.state)
        .where(table.c.id.in_(with_something), table.c.id.not_in(held))
        .order_by(table.c.id)
    )


_KEPT = {name: _statement(BY_FAMILY[name].table) for name in PERSONAL}
_WIPE = "PRAGMA wal_checkpoint(TRUNCATE)"


def kept(connection: Any) -> Iterator[tuple[SubjectId, Any]]:
    """The subjects and their states."""
    for name, statement in _KEPT.items():
        for subject, state in statement.all(connection):
            yield SubjectId(subject), BY_FAMILY[name].decode(state)


def wipe_log(connection: Any) -> bool:
    """Empty the write-ahead log, in which pages stand as they were before; answers whether nobody held it."""
    busy, _, _ = connection.execute(_WIPE).fetchone()
    return not busy
