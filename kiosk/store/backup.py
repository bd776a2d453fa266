"""Backups: encrypted, consistent copies of the store, one a day; and putting one back."""

import contextlib
import datetime as dt
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from msgspec.structs import replace
from sqlcipher3 import dbapi2

from kiosk.domain.errors import (
    NotFound,
    StoreBusy,
    StoreCorrupt,
    StoreKeyWrong,
    StoreTooNew,
    StoreUnavailable,
)
from kiosk.journal.body import decode
from kiosk.journal.verify import Stored, unsound
from kiosk.store import database, ledger
from kiosk.store.merge import receive
from kiosk.store.store import Store

KEPT = 14
"""How many daily backups are kept."""
_STRETCH = 1_000
"""How many entries of a file that may be damaged are read at once."""
Read = TypeVar("Read")


def create(store: Store, folder: Path, day: dt.date) -> Path:
    """Copy the store, while others use it, into `folder/kiosk-<day>.db`; answers with the file.

    The copy is encrypted with the store's key, checked, and moved into place only when it is whole.

    Raises:
        StoreUnavailable: or one of its kinds.
    """
    target = folder / f"kiosk-{day.isoformat()}.db"
    part = target.with_suffix(".part")
    with store.reading() as connection:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            part.unlink(missing_ok=True)
            connection.execute("VACUUM INTO ?", (str(part),))
            check(part, store.key)
            _settle(part)
            part.replace(target)
        finally:
            with contextlib.suppress(OSError):  # what stopped the backup is the news, not its remains
                part.unlink(missing_ok=True)
        for old in existing(folder)[:-KEPT]:
            old.unlink()
    return target


def existing(folder: Path) -> list[Path]:
    """The backups in a folder, oldest first."""
    return sorted(folder.glob("kiosk-????-??-??.db"))


def check(path: Path, key: bytes) -> None:
    """Nothing, where a store's file is whole. Raises `StoreCorrupt`, `StoreKeyWrong`, `StoreTooNew`."""
    connection = database.connect(path, key)
    try:
        database.refuse_newer(connection)
        with database.plain_words(path, key):
            problems = [row[0] for row in connection.execute("PRAGMA integrity_check(3)") if row[0] != "ok"]
        if problems:
            raise StoreCorrupt(f"{path.name} is damaged: {problems[0]}.")
    finally:
        connection.close()
        _drop_companions(path)


def restore(store: Store, file: Path) -> tuple[Path | None, int]:
    """Put a backup in the place of the store, which then starts a new chain.

    The file that was there is kept beside it, and every sound entry in it that the backup lacks is
    taken into the restored store.

    Returns:
        Where the replaced file is kept (None: there was none), and how many entries it still gave.

    Raises:
        NotFound: there is no such backup.
        StoreBusy: another program has the store open; nothing was done.
        StoreUnavailable: or one of its kinds: the backup is damaged, or of another key; nothing was done.
    """
    if not file.is_file():
        raise NotFound(f"There is no backup {file}.")
    store.close()
    part = store.path.with_suffix(".restoring")
    with database.plain_words(store.path, store.key):
        try:
            store.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            shutil.copyfile(file, part)
            _prepare(part, file, store.key)
            kept = _set_aside(store)
            part.replace(store.path)
            database.remember_key(store.path, store.key)
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
    return kept, 0 if kept is None else _salvage(store, kept)


def _prepare(part: Path, file: Path, key: bytes) -> None:
    """Check the copy of a backup, and end the chain that it was made in."""
    try:
        check(part, key)
    except StoreTooNew:
        raise
    except StoreUnavailable as faulty:
        raise StoreCorrupt(
            f"The backup {file.name} is damaged, or it belongs to another device. Nothing was changed."
        ) from faulty
    connection = database.connect(part, key)
    try:
        head = ledger.read_head(connection)
        if head is not None:
            ledger.write_head(connection, replace(head, chain="", seq=0, hash=b""))
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()
        _drop_companions(part)
    _settle(part)


def _set_aside(store: Store) -> Path | None:
    """Rename the file that is there, with all that was committed to it. Raises `StoreBusy`."""
    if not store.path.exists():
        return None
    with contextlib.suppress(StoreCorrupt, StoreKeyWrong, dbapi2.DatabaseError):  # it may be why we restore
        connection = database.connect(store.path, store.key)
        try:
            # Only the last program that has the file open can leave the write-ahead log behind.
            connection.execute("PRAGMA journal_mode = DELETE")
        except dbapi2.OperationalError as held:
            if "locked" not in str(held):
                raise
            raise StoreBusy(
                "Kiosk is still running on this device. Please close all its windows, then restore again."
            ) from held
        finally:
            connection.close()
    number = 1
    while (kept := store.path.with_name(f"{store.path.stem}-before-restore-{number}.db")).exists():
        number += 1
    store.path.replace(kept)
    for companion in ("-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            store.path.with_name(store.path.name + companion).replace(kept.with_name(kept.name + companion))
    return kept


def _salvage(store: Store, kept: Path) -> int:
    """Take what a replaced file holds beyond the backup: as far as it can be read and verifies."""
    with store.reading() as connection:
        trusted = ledger.trusted_keys(connection)
        here = {_place(stored): stored for stored in ledger.all_stored(connection)}
    found = {place: stored for stored in _readable(kept, store.key) for place in _places(stored)}
    journal = [stored for _, stored in sorted((found | here).items(), key=lambda pair: pair[0])]
    sound_until: dict[str, int] = {}
    for failure in unsound(journal, trusted):
        sound_until[failure.chain] = min(failure.seq, sound_until.get(failure.chain, failure.seq))
    sound = [
        stored
        for (chain, seq), stored in found.items()
        if (chain, seq) not in here and seq < sound_until.get(chain, seq + 1)
    ]
    return receive(store, sound) if sound else 0


def _readable(kept: Path, key: bytes) -> Iterator[Stored]:
    """Every entry of a file that may be damaged; what a damaged page holds is passed over."""
    last = _attempt(kept, key, ledger.latest_no)
    if last is None:
        last = _attempt(kept, key, ledger.latest_no_at_most) or 0
    for first in range(1, last + 1, _STRETCH):
        yield from _stretch(kept, key, first, min(last, first + _STRETCH - 1))


def _stretch(kept: Path, key: bytes, first: int, last: int) -> list[Stored]:
    """The entries of a stretch; where that fails, of its halves, down to the ones that are damaged."""
    found = _attempt(kept, key, lambda connection: ledger.stored_between(connection, first, last))
    if found is not None:
        return found
    if first < last:
        middle = (first + last) // 2
        return _stretch(kept, key, first, middle) + _stretch(kept, key, middle + 1, last)
    # An entry is worth having without its personal part.
    bare = _attempt(
        kept, key, lambda connection: ledger.stored_between(connection, first, last, with_personal=False)
    )
    return bare or []


def _attempt(kept: Path, key: bytes, read: Callable[[Any], Read]) -> Read | None:
    """What was read, on a connection of its own (after a damaged page SQLCipher reads no more), or None."""
    with contextlib.suppress(StoreUnavailable, dbapi2.DatabaseError):
        connection = database.connect(kept, key)
        try:
            return read(connection)
        finally:
            connection.close()
    return None


def _place(stored: Stored) -> tuple[str, int]:
    body = decode(stored.record.body)
    return body.chain, body.seq


def _places(stored: Stored) -> list[tuple[str, int]]:
    """The entry's place in its chain; none where it cannot be read."""
    try:
        return [_place(stored)]
    except (msgspec.ValidationError, msgspec.DecodeError):
        return []


def _settle(path: Path) -> None:
    """Have a finished file on the disk itself before it takes another's place."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _drop_companions(path: Path) -> None:
    for companion in ("-wal", "-shm"):
        path.with_name(path.name + companion).unlink(missing_ok=True)
