"""Opening the encrypted file, and what goes wrong with it, in plain words."""

import contextlib
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from kiosk.domain.errors import (
    StoreBusy,
    StoreCorrupt,
    StoreFull,
    StoreKeyWrong,
    StoreReadOnly,
    StoreTooNew,
    StoreUnavailable,
)
from kiosk.store.tables import SCHEMA

SAFE_SQLITE = (3, 51, 3)
"""Older ones can corrupt a WAL database that two connections write (SQLite's WAL-reset fault)."""
BUSY_MS = 3_000
_READ_ONLY = "This device's data cannot be written. Please check the folder's permissions."
LOG_PAGES = 8_000
"""How long the write-ahead log may become before a commit itself moves it into the file."""
MEMORY = Path(":memory:")


def connect(path: Path, key: bytes, busy_ms: int = BUSY_MS) -> Any:
    """An open connection to the store, autocommitting until `BEGIN IMMEDIATE`.

    Args:
        path: the database file; it is made where there is none.
        key: 32 bytes, used raw.
        busy_ms: how long to wait while another program writes.

    Raises:
        StoreUnavailable: or one of its kinds, saying what is wrong.
    """
    if dbapi2.sqlite_version_info < SAFE_SQLITE:
        wanted = ".".join(map(str, SAFE_SQLITE))
        raise StoreUnavailable(f"SQLite {dbapi2.sqlite_version} can damage the store; {wanted} is needed.")
    with plain_words(path, key):
        if path.exists() and not os.access(path, os.W_OK):
            # SQLite would open it, and leave a read-only -shm behind that outlasts the mending.
            raise StoreReadOnly(_READ_ONLY)
        connection = dbapi2.connect(
            str(path), timeout=busy_ms / 1000, isolation_level=None, check_same_thread=False
        )
        try:
            for pragma in (
                # Half the time of SHA-512 on processors that have SHA-256 built in. It is the default of
                # this process, not of one connection, because backups (VACUUM INTO) are made with it too.
                "cipher_default_hmac_algorithm = HMAC_SHA256",
                "cipher_log_level = NONE",  # what is wrong is said by the errors, in plain words
                f"key = \"x'{key.hex()}'\"",
                "cipher_memory_security = OFF",
                "journal_mode = WAL",
                "synchronous = FULL",
                "foreign_keys = ON",
                "secure_delete = ON",  # what is erased stands on no page any more
                "cache_size = -4000",
                f"wal_autocheckpoint = {LOG_PAGES}",
                "temp_store = MEMORY",
            ):
                connection.execute(f"PRAGMA {pragma}")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except BaseException:
            connection.close()
            raise
    return connection


def schema_of(connection: Any) -> int:
    """The number of the schema the store has; 0 for a new file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def refuse_newer(connection: Any) -> None:
    """Nothing, where this program may use the store. Raises `StoreTooNew` where it is newer."""
    found = schema_of(connection)
    if found > SCHEMA:
        raise StoreTooNew(
            f"This data was written by a newer Kiosk (schema {found}; this program knows {SCHEMA}). "
            "Nothing was changed. Please install the newer program on this device."
        )


def remember_key(path: Path, key: bytes) -> None:
    """Write a fingerprint of the key beside the store, to tell a wrong key from a damaged file later."""
    _fingerprint_file(path).write_text(_fingerprint(key), encoding="ascii")


def refuse_lost(path: Path) -> None:
    """Nothing, where a store is, or never was. Raises `StoreCorrupt` where it has gone missing or empty.

    SQLite would make an empty one in its place, and the day would go on as if it were the first.
    """
    if not _fingerprint_file(path).exists():
        return
    if not path.exists() or path.stat().st_size == 0:
        how = "empty" if path.exists() else "missing"
        raise StoreCorrupt(
            f"This device's data file {path.name} is {how}. "
            "Please restore the latest backup (kiosk backup restore)."
        )


@contextlib.contextmanager
def plain_words(path: Path, key: bytes) -> Iterator[None]:
    """Turn the driver's errors into ours.

    Raises:
        StoreUnavailable: or one of its kinds.
    """
    try:
        yield
    except (dbapi2.IntegrityError, dbapi2.ProgrammingError):
        raise  # a fault of this program
    except dbapi2.DatabaseError as failed:
        raise _translated(failed, path, key) from failed
    except OSError as failed:
        raise StoreUnavailable(f"The data of this device cannot be reached: {failed.strerror}.") from failed


def _translated(failed: Exception, path: Path, key: bytes) -> StoreUnavailable:
    text = str(failed).lower()
    if "full" in text:
        return StoreFull("The disk of this device is full. Nothing new can be saved until there is room.")
    if "readonly" in text or "read-only" in text or "unable to open" in text:
        return StoreReadOnly(_READ_ONLY)
    if "locked" in text or "busy" in text:
        return StoreBusy("Another program is holding this device's data. Please try again.")
    if "not a database" in text or "malformed" in text or "hmac" in text:
        if _kept_fingerprint(path) not in {None, _fingerprint(key)}:
            return StoreKeyWrong("The key in the keys folder does not open this device's data.")
        return StoreCorrupt(
            "This device's data file is damaged. Please restore the latest backup (kiosk backup restore)."
        )
    return StoreUnavailable(f"This device's data cannot be used at the moment ({failed}).")


def _fingerprint(key: bytes) -> str:
    return hashlib.blake2b(key, digest_size=8, person=b"kiosk store key"[:16]).hexdigest()


def _kept_fingerprint(path: Path) -> str | None:
    with contextlib.suppress(OSError):
        return _fingerprint_file(path).read_text(encoding="ascii", errors="replace")
    return None


def _fingerprint_file(path: Path) -> Path:
    return path.with_name(f"{path.name}.key-id")
