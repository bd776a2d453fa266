"""Taking old, closed, numbered subjects off a device that a centre keeps in step. The centre has them."""

from typing import Any

import sqlalchemy as sa
from msgspec.structs import replace

from kiosk.domain.entry import SubjectId, family
from kiosk.domain.instant import Instant
from kiosk.store import ledger, parts, tables
from kiosk.store.prepared import Prepared
from kiosk.store.projections import BY_FAMILY
from kiosk.store.store import Store

KEEP_DAYS = 30
_LIMIT = 500
"""How many subjects go in one transaction: a check-in never waits for more."""
_ENTRY = tables.entry.c
_DAY: sa.BindParameter[str] = sa.bindparam("day")
_BEFORE: sa.BindParameter[int] = sa.bindparam("before")


def _old(table: sa.Table, *old: sa.ColumnElement[bool]) -> Prepared:
    """Subjects that are old and closed, all of whose entries have a number and no hold on them."""
    waiting = sa.exists().where(_ENTRY.subject == table.c.id, _ENTRY.gseq.is_(None))
    held = sa.exists().where(tables.hold.c.subject == table.c.id)
    return Prepared(sa.select(table.c.id).where(*old, ~waiting, ~held).limit(_LIMIT))


_OLD = {
    tables.visit.name: _old(tables.visit, tables.visit.c.is_open == sa.false(), tables.visit.c.day < _DAY),
    tables.appointment.name: _old(tables.appointment, tables.appointment.c.day < _DAY),
    tables.room_day.name: _old(tables.room_day, tables.room_day.c.day < _DAY),
    **{
        table.name: _old(table, table.c.ended_at < _BEFORE)
        for table in (
            tables.emergency,
            tables.feedback,
            tables.complaint,
            tables.premises,
            tables.help_call,
        )
    },
}
_HIGHEST = Prepared(sa.select(sa.func.max(_ENTRY.gseq)).where(_ENTRY.subject == sa.bindparam("subject")))
_DROP_ENTRIES = Prepared(sa.delete(tables.entry).where(_ENTRY.subject == sa.bindparam("subject")))


def prune(store: Store, before_day: str, before: Instant) -> int:
    """Take off what was over before a local day (ISO 8601) that began at an instant; answers how many.

    Only on a device that a centre keeps in step, and never what has no number yet, what is still open,
    or what a legal hold keeps.
    """
    gone = 0
    for name in _OLD:
        while taken := _some(store, name, before_day, before):
            gone += taken
    return gone


def _some(store: Store, name: str, before_day: str, before: Instant) -> int:
    with store.exclusive() as connection:
        head = ledger.read_head(connection)
        if head is None or head.is_sequencer or not head.is_enrolled:
            return 0
        found = _OLD[name].all(connection, day=before_day, before=before)
        subjects: list[SubjectId] = [subject for (subject,) in found]
        base = head.base
        for subject in subjects:
            base = max(base, _HIGHEST.all(connection, subject=subject)[0][0] or 0)
            _drop(connection, subject)
        ledger.write_head(connection, replace(head, base=base))
    return len(subjects)


def _drop(connection: Any, subject: SubjectId) -> None:
    parts.drop(connection, subject)
    _DROP_ENTRIES.run(connection, subject=subject)
    BY_FAMILY[family(subject)].remove(connection, subject)
