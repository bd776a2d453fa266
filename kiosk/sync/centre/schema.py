"""Bringing a centre's or relay's database to the schema this program knows."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import psycopg
import sqlalchemy as sa

from kiosk import places
from kiosk.domain.errors import CentreTooOld, CentreUnavailable
from kiosk.sync.line import plain_words

if TYPE_CHECKING:
    from alembic.config import Config

BRANCH = "centre"
DATABASE = places.migrations() / "sql" / "centre_database.sql"
"""What a database that was copied runs again."""


def upgrade(conninfo: str, site: str | None = None) -> None:
    """Create the schema or bring it up to this program; all of it or nothing. For an administrator.

    Args:
        conninfo: how to connect, as libpq has it.
        site: the database's own name: the relay's device; None keeps it (`centre` at first).

    Raises:
        CentreUnavailable, CentreRefused: or one of its kinds; then the database is as it was.
        CentreTooOld: a newer program has changed it.
    """
    from alembic import command  # noqa: PLC0415 - start-up does not pay for it
    from alembic.util import CommandError  # noqa: PLC0415 - likewise

    with migrating(conninfo) as (config, connection):
        try:
            command.upgrade(config, f"{BRANCH}@head")
        except CommandError as unknown:
            raise CentreTooOld(
                "A newer program has changed the central database. Please install the newer program."
            ) from unknown
        if site is not None:
            connection.execute(sa.text("update kiosk.site set name = :name"), {"name": site})


@contextmanager
def migrating(conninfo: str) -> "Iterator[tuple[Config, sa.Connection]]":
    """Alembic's configuration on a connection to the database, committed at the end."""
    from alembic.config import Config  # noqa: PLC0415 - start-up does not pay for it

    with plain_words():
        engine = sa.create_engine(
            "postgresql+psycopg://", creator=lambda: psycopg.connect(conninfo), poolclass=sa.pool.NullPool
        )
        try:
            with engine.connect() as connection:
                version = connection.dialect.server_version_info or (0,)
                if version < (15,):
                    raise CentreUnavailable("The central database must be PostgreSQL 15 or newer.")
                connection.rollback()
                config = Config()
                config.set_main_option("script_location", str(places.migrations()))
                config.attributes["connection"] = connection
                yield config, connection
                connection.commit()
        except sa.exc.DBAPIError as failed:
            raise (failed.orig or failed) from failed  # the driver's own error, which has plain words
        finally:
            engine.dispose()
