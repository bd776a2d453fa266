"""The keeper's way into the centre's database: the operator's commands and the worker go there as it."""

import psycopg

from kiosk.domain.errors import CentreRefused, CentreTooOld, CentreUnavailable, DeviceRevoked
from kiosk.sync import line as lines
from kiosk.sync.centre.home import AUTHORITY, CentralHome
from kiosk.sync.centre.office import Office
from kiosk.sync.centre.written import Written
from kiosk.sync.line import Connection, Line

CONNECT_S = 8


def line_of(home: CentralHome) -> Line:
    """Where the database is, as `central.toml` says. Raises `SettingsFaulty` as its settings do."""
    return Line(url=home.settings.url, authority=home.keys / AUTHORITY[0])


def office_of(home: CentralHome, connection: Connection) -> Office:
    """The operator at work over a connection. Raises `SettingsFaulty` where the centre's key is missing."""
    return Office(connection, home.signer, Written(home.keys / "written"))


def connect(home: CentralHome) -> Connection:
    """A connection as the keeper, committing by itself; over the network only to the server we know.

    Raises:
        SettingsFaulty: the centre's home is not as it should be.
        CentreUnavailable: the server cannot be reached.
        CentreRefused: it does not let the keeper in.
    """
    try:
        return lines.connect(line_of(home))
    except DeviceRevoked as refused:
        raise CentreRefused(
            f"The database does not let the keeper in. Please look at its pg_hba.conf, and at {home.file}."
        ) from refused
    except CentreTooOld as missing:
        raise CentreRefused(
            "There is no centre in this database. Please run: kiosk central init"
        ) from missing
    except CentreUnavailable as failed:
        cause = failed.__cause__
        if isinstance(cause, psycopg.OperationalError) and "server does not support SSL" in str(cause):
            raise CentreUnavailable(
                "The database does not use TLS yet. Please put the lines that kiosk central init has shown "
                "into postgresql.conf, and restart it."
            ) from failed
        raise
