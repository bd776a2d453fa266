"""Personal parts: their boxes and keys, what was erased, and what a legal hold keeps."""

from collections.abc import Iterable, Iterator
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from kiosk.domain.entry import Entry, EntryId, SubjectId
from kiosk.domain.keeping import Erased, Held, Released
from kiosk.journal.keys import unseal
from kiosk.store import tables
from kiosk.store.prepared import Prepared

_SUBJECT: sa.BindParameter[str] = sa.bindparam("subject")


def _put(table: sa.Table) -> Prepared:
    values: dict[str, Any] = {column.name: sa.bindparam(column.name) for column in table.c}
    return Prepared(sqlite.insert(table).values(values).on_conflict_do_nothing())


_PUT_BOX = _put(tables.personal)
_KEY_COLUMNS = (tables.subject_key.c.subject, tables.subject_key.c.key)
_PUT_KEY = Prepared(
    sqlite.insert(tables.subject_key)
    .values({column.name: sa.bindparam(column.name) for column in _KEY_COLUMNS})
    .on_conflict_do_nothing()
)
_PUT_OWN_KEY = _put(tables.subject_key)
_OWN_KEY = Prepared(
    sa.select(tables.subject_key.c.key).where(
        tables.subject_key.c.subject == _SUBJECT, tables.subject_key.c.is_own == sa.true()
    )
)
_PUT_ERASED = _put(tables.erased)
_PUT_HOLD = _put(tables.hold)
_KEYS = Prepared(
    sa.select(tables.subject_key.c.key)
    .where(tables.subject_key.c.subject == _SUBJECT)
    .order_by(tables.subject_key.c.key)
)
_ALL_KEYS = Prepared(sa.select(tables.subject_key.c.subject, tables.subject_key.c.key))
_BOXES = Prepared(
    sa.select(tables.personal.c.entry, tables.personal.c.box).where(tables.personal.c.subject == _SUBJECT)
)
_IS_ERASED = Prepared(sa.select(tables.erased.c.subject).where(tables.erased.c.subject == _SUBJECT))
_ERASED = Prepared(sa.select(tables.erased.c.subject).order_by(tables.erased.c.subject))
_IS_HELD = Prepared(sa.select(tables.hold.c.subject).where(tables.hold.c.subject == _SUBJECT))
_DROP_BOXES = Prepared(sa.delete(tables.personal).where(tables.personal.c.subject == _SUBJECT))
_DROP_KEYS = Prepared(sa.delete(tables.subject_key).where(tables.subject_key.c.subject == _SUBJECT))
_DROP_HOLD = Prepared(sa.delete(tables.hold).where(tables.hold.c.subject == _SUBJECT))


def put_box(connection: Any, subject: SubjectId, entry: EntryId, box: bytes) -> None:
    """Keep an entry's personal part; nothing where it is here already."""
    _PUT_BOX.put(connection, subject, entry, box)


def put_key(connection: Any, subject: SubjectId, key: bytes) -> None:
    """Keep a key of a subject; nothing where it is here already."""
    _PUT_KEY.put(connection, subject, key)


def put_own_key(connection: Any, subject: SubjectId, key: bytes) -> None:
    """Keep a key that this device has made."""
    _PUT_OWN_KEY.put(connection, subject, key, True)


def put_many(
    connection: Any,
    boxes: Iterable[tuple[SubjectId, EntryId, bytes]],
    keys: Iterable[tuple[SubjectId, bytes]],
) -> None:
    """Keep many boxes and keys; nothing where they are here already."""
    connection.executemany(_PUT_BOX.sql, boxes)
    connection.executemany(_PUT_KEY.sql, keys)


def key_of(connection: Any, subject: SubjectId) -> bytes | None:
    """The key of this device's own with which to seal more about a subject; None where it has made none."""
    row = _OWN_KEY.one(connection, subject=subject)
    return None if row is None else row[0]


def opened(connection: Any, subject: SubjectId) -> dict[EntryId, bytes]:
    """Salt and encoded personal part of each entry of a subject, as far as its keys open them."""
    keys = [key for (key,) in _KEYS.all(connection, subject=subject)]
    if not keys:
        return {}
    found: dict[EntryId, bytes] = {}
    for entry, box in _BOXES.all(connection, subject=subject):
        for key in keys:
            try:
                found[entry] = unseal(box, key)
            except ValueError:
                continue  # another key opens it, or verifying the journal says that none does
            break
    return found


class Keys:
    """The keys of many subjects, and which of them opens a box."""

    def __init__(self, pairs: Iterable[tuple[SubjectId, bytes]]) -> None:
        self._of: dict[SubjectId, tuple[bytes, ...]] = {}
        for subject, key in pairs:
            self._of[subject] = (*self._of.get(subject, ()), key)

    @classmethod
    def all(cls, connection: Any) -> "Keys":
        """Every key of a store."""
        return cls(_ALL_KEYS.run(connection))

    @classmethod
    def of(cls, connection: Any, subjects: Iterable[SubjectId]) -> "Keys":
        """The keys of some subjects."""
        return cls(
            (subject, key)
            for subject in dict.fromkeys(subjects)
            for (key,) in _KEYS.all(connection, subject=subject)
        )

    def opening(self, subject: SubjectId, box: bytes | None) -> bytes | None:
        """The key for a subject's box; where none opens it, one that should have; None where erased."""
        keys = self._of.get(subject)
        if box is None or keys is None:
            return None if keys is None else keys[0]
        return next((key for key in keys[:-1] if _opens(key, box)), keys[-1])

    def __iter__(self) -> Iterator[tuple[SubjectId, bytes]]:
        return ((subject, key) for subject, keys in self._of.items() for key in keys)


def _opens(key: bytes, box: bytes) -> bool:
    try:
        unseal(box, key)
    except ValueError:
        return False
    return True


def is_erased(connection: Any, subject: SubjectId) -> bool:
    """Whether the personal parts of a subject were erased; then nothing personal is added to it."""
    return _IS_ERASED.one(connection, subject=subject) is not None


def erased(connection: Any) -> list[SubjectId]:
    """Every subject whose personal parts were erased."""
    return [subject for (subject,) in _ERASED.all(connection)]


def is_held(connection: Any, subject: SubjectId) -> bool:
    """Whether a legal hold keeps a subject."""
    return _IS_HELD.one(connection, subject=subject) is not None


def drop(connection: Any, subject: SubjectId) -> None:
    """Take a subject's personal parts and keys off this device."""
    _DROP_BOXES.put(connection, subject)
    _DROP_KEYS.put(connection, subject)


def obey(connection: Any, entry: Entry) -> None:
    """Do what an entry says about keeping: erase, hold, release. Entries come in their order.

    An erasure that finds a legal hold has no effect, here as everywhere: it is asked for again later.
    """
    match entry.facts:
        case Erased() if not is_held(connection, entry.subject):
            _PUT_ERASED.put(connection, entry.subject)
            drop(connection, entry.subject)
        case Held():
            _PUT_HOLD.put(connection, entry.subject)
        case Released():
            _DROP_HOLD.put(connection, entry.subject)
        case _:
            return
