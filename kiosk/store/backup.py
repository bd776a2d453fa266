"""Backups: encrypted, consistent copies of the store, one a day; and putting one back."""

import contextlib
import datetime as dt
import os
from pathlib import Path

from msgspec.structs import replace
from sqlcipher3 import dbapi2

from kiosk.domain.errors import NotFound, StoreCorrupt, StoreUnavailable
from kiosk.journal.body import decode
from kiosk.journal.verify import Stored, verify
from kiosk.store import database, ledger
from kiosk.store.merge import receive
from kiosk.store.store import Store

KEPT = 14
"""How many daily backups are kept."""


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
        part.unlink(missing_ok=True)
        connection.execute("VACUUM INTO ?", (str(part),))
        check(part, store.key)
        with part.open("rb") as file:
            os.fsync(file.fileno())
        part.replace(target)
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

    No other program may have the store open. The file that was there is kept beside it, and every
    sound entry in it that the backup lacks is taken into the restored store.

    Returns:
        Where the replaced file is kept (None: there was none), and how many entries it still gave.

    Raises:
        NotFound: there is no such backup.
        StoreUnavailable: or one of its kinds: the backup is damaged, or of another key; nothing was done.
    """
    if not file.exists():
        raise NotFound(f"There is no backup {file}.")
    store.close()
    part = store.path.with_suffix(".restoring")
    with database.plain_words(store.path, store.key):
        part.write_bytes(file.read_bytes())
        check(part, store.key)
        connection = database.connect(part, store.key)
        try:
            head = ledger.read_head(connection)
            if head is not None:
                ledger.write_head(connection, replace(head, chain="", seq=0, hash=b""))
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.close()
        _drop_companions(part)
        kept = _set_aside(store)
        part.replace(store.path)
    return kept, 0 if kept is None else _salvage(store, kept)


def _set_aside(store: Store) -> Path | None:
    if not store.path.exists():
        return None
    with contextlib.suppress(dbapi2.Error, StoreUnavailable):  # it may be the damaged file we replace
        connection = database.connect(store.path, store.key)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
    number = 1
    while (kept := store.path.with_name(f"{store.path.stem}-before-restore-{number}.db")).exists():
        number += 1
    store.path.replace(kept)
    _drop_companions(store.path)
    return kept


def _salvage(store: Store, kept: Path) -> int:
    """Take what a replaced file holds beyond the backup: as far as it can be read and verifies."""
    found: list[Stored] = []
    try:
        connection = database.connect(kept, store.key)
    except StoreUnavailable:
        return 0
    try:
        trusted = ledger.trusted_keys(connection)
        found.extend(ledger.all_stored(connection))
    except dbapi2.Error:
        pass  # damaged from here on: what was read so far is checked below
    finally:
        connection.close()
        _drop_companions(kept)
    sound_until: dict[str, int] = {}
    for failure in verify(found, trusted).failures:
        sound_until[failure.chain] = min(failure.seq, sound_until.get(failure.chain, failure.seq))
    sound = [stored for stored in found if _is_before(stored, sound_until)]
    return receive(store, sound) if sound else 0


def _is_before(stored: Stored, sound_until: dict[str, int]) -> bool:
    body = decode(stored.record.body)
    return body.chain not in sound_until or body.seq < sound_until[body.chain]


def _drop_companions(path: Path) -> None:
    for companion in ("-wal", "-shm"):
        path.with_name(path.name + companion).unlink(missing_ok=True)
