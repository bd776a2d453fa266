"""Making a centre: its schema, the keeper's login, and in its home the keys that everything hangs on."""

import secrets
import socket
from collections.abc import Sequence
from typing import Any, LiteralString

import msgspec
import psycopg
from psycopg import sql

from kiosk.domain.errors import CentreRefused, NotNow
from kiosk.domain.instant import Instant
from kiosk.settings import CentreFile
from kiosk.sync.centre import schema
from kiosk.sync.centre.home import CentralHome, host_of, with_login
from kiosk.sync.line import plain_words

_DAYS = CentreFile(url="", devices_url="").certificate_days


class Founded(msgspec.Struct, frozen=True):
    """What was made, or found.

    Attributes:
        is_new: the home was made; else the schema was brought up to this program and nothing else touched.
        database, keeper, administrator: names for PostgreSQL's own files.
    """

    is_new: bool
    database: str
    keeper: str
    administrator: str
    hosts: tuple[str, ...]


def found(home: CentralHome, url: str, hosts: Sequence[str], now: Instant) -> Founded:
    """Make the centre in a database, or bring one that is there up to this program.

    Args:
        home: its home; what is there already is never written over.
        url: how a superuser of the database server connects.
        hosts: the names and addresses at which devices will find the server, the first one first; none:
            the one that the address names.
        now: for the certificates.

    Raises:
        CentreUnavailable, CentreRefused: or one of its kinds: the server cannot be reached, or refuses.
        NotNow: the database belongs to a centre whose keys are not in this home, or nobody has said where
            devices find the server.
        SettingsFaulty: the home cannot be written.
    """
    with as_administrator(url) as connection:
        administrator, database, port, is_super = _one(
            connection,
            "select current_user, current_database(), current_setting('port'),"
            " (select rolsuper from pg_roles where rolname = current_user)",
        )
        if not is_super:
            raise CentreRefused(
                f"{administrator} may not set up a centre. Please give the address of a superuser of the "
                "database server; it is used for this command only."
            )
        _refuse_strangers(home, connection)
    here = (host_of(home.settings.devices_url),) if home.is_set_up else names_of(hosts, url)
    schema.upgrade(url)
    if home.is_set_up:
        home.make_keys(here, now, home.settings.certificate_days)
        keeper = psycopg.conninfo.conninfo_to_dict(home.settings.url).get("user")
        return Founded(
            is_new=False, database=database, keeper=str(keeper), administrator=administrator, hosts=here
        )
    home.make_keys(here, now, _DAYS)
    keeper, password = make_keeper(url)
    where = f"[{here[0]}]" if ":" in here[0] else here[0]
    home.write_settings(with_login(url, keeper, password), f"postgresql://{where}:{port}/{database}")
    return Founded(is_new=True, database=database, keeper=keeper, administrator=administrator, hosts=here)


def make_keeper(url: str) -> tuple[str, str]:
    """Make a login for the keeper; answers with its name and password. Raises as `found`."""
    keeper, password = f"kiosk_keeper_{secrets.token_hex(4)}", secrets.token_urlsafe(24)
    with as_administrator(url) as connection, plain_words():
        # Encrypted here, so that no log of the server ever has it.
        hidden = connection.pgconn.encrypt_password(password.encode(), keeper.encode(), b"scram-sha-256")
        connection.execute(
            sql.SQL("create role {} login password {} in role kiosk_keeper").format(
                sql.Identifier(keeper), sql.Literal(hidden.decode())
            )
        )
    return keeper, password


def _refuse_strangers(home: CentralHome, connection: psycopg.Connection) -> None:
    """Devices know the centre by its keys: new ones on an old database would cut every device off."""
    if home.is_set_up:
        return
    with plain_words():
        (there,) = _one(connection, "select to_regclass('kiosk.station') is not null")
        if there and _one(connection, "select exists (select from kiosk.station)")[0]:
            raise NotNow(
                f"This database belongs to a centre whose keys are not in {home.root}. Please set KIOSK_HOME "
                "to its home, or put the backup of its home back."
            )


def as_administrator(url: str) -> psycopg.Connection:
    """A connection of the superuser's. Raises as `found`."""
    with plain_words():
        return psycopg.connect(url, autocommit=True, connect_timeout=8, application_name="kiosk central init")


def _one(connection: psycopg.Connection, statement: LiteralString) -> tuple[Any, ...]:
    with plain_words():
        return connection.execute(statement).fetchall()[0]


def names_of(hosts: Sequence[str], url: str) -> tuple[str, ...]:
    """At which names the server answers; `localhost` is always one, for the commands beside it."""
    first = [*hosts] or [host_of(url) or socket.getfqdn()]
    if not hosts and first == ["localhost"]:
        raise NotNow("Please say with --host at which name or address devices find the server.")
    return tuple(dict.fromkeys([*first, *filter(None, [host_of(url)]), "localhost"]))
