"""Bringing a store's schema to the one this program knows. alembic loads only when there is work."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlcipher3 import dbapi2

from kiosk import places
from kiosk.store import database, rebuild
from kiosk.store.tables import SCHEMA

if TYPE_CHECKING:
    from alembic.config import Config

BRANCH = "device"
"""The migrations of a device's store; the centre's stand in the same folder."""


def needs_upgrade(path: Path, key: bytes) -> bool:
    """Whether the store at a path is new or older than this program.

    Raises:
        StoreTooNew: it is newer.
        StoreUnavailable: it cannot be opened.
    """
    connection = database.connect(path, key)
    try:
        database.refuse_newer(connection)
        return database.schema_of(connection) < SCHEMA
    finally:
        connection.close()


def migrate(path: Path, key: bytes, revision: str = "head") -> None:
    """Bring the store to a revision; everything in one transaction.

    Raises:
        StoreUnavailable: or one of its kinds; then the store is as it was.
    """
    from alembic import command  # noqa: PLC0415 - start-up does not pay for it

    with database.plain_words(path, key), migrating(path, key) as (config, connection):
        if revision == "head":
            command.upgrade(config, f"{BRANCH}@head")
        else:
            command.downgrade(config, revision.replace("base", f"{BRANCH}@base"))
        number = SCHEMA if revision == "head" else int(revision.replace("base", "0"))
        connection.exec_driver_sql(f"PRAGMA user_version = {number}")
        if number == SCHEMA:  # the states that folds keep may have gained fields
            rebuild.rebuild(connection.connection.driver_connection)
    if revision == "head":
        _clean(path, key)


def _clean(path: Path, key: bytes) -> None:
    """Write the file anew: an older program left what it deleted readable in it."""
    with database.plain_words(path, key):
        connection = database.connect(path, key)
        try:
            connection.execute("VACUUM")
        finally:
            connection.close()


@contextmanager
def migrating(path: Path, key: bytes) -> "Iterator[tuple[Config, sa.Connection]]":
    """Alembic's configuration on a connection to the store, committed at the end."""
    from alembic.config import Config  # noqa: PLC0415 - start-up does not pay for it

    def creator() -> Any:
        return database.connect(path, key)

    engine = sa.create_engine("sqlite://", module=dbapi2, creator=creator, poolclass=sa.pool.StaticPool)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            config = Config()
            config.set_main_option("script_location", str(places.migrations()))
            config.attributes["connection"] = connection
            yield config, connection
            connection.commit()
    except sa.exc.DBAPIError as failed:
        raise (failed.orig or failed) from failed  # the driver's own error, which has plain words
    finally:
        engine.dispose()
