"""The line to a centre or relay: an encrypted connection to its database, and plain words when it fails."""

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import psycopg
from psycopg import errors
from psycopg.abc import PQGen
from psycopg.conninfo import make_conninfo

from kiosk.domain.errors import (
    CentreRefused,
    CentreTooOld,
    CentreUnavailable,
    ChainGap,
    DeviceRevoked,
    KioskError,
    NumberedElsewhere,
)

PATIENCE_S = 20.0
_SENT_AHEAD = 65_536
_OPTIONS = "-c plan_cache_mode=force_generic_plan -c jit=off"
"""The few statements of a device look rows up by index, whatever the figures: planning each anew would take
as long as carrying it out."""

Answer = TypeVar("Answer")


class Line(msgspec.Struct, frozen=True):
    """Where a database is, and as whom to go there.

    Attributes:
        url: `postgresql://host:port/database`; the keeper's may hold a name and a password.
        authority: PEM file; only a server whose certificate it has signed, for that host, is spoken to.
        role: as whom a device goes there; its certificate names it.
        certificate, key: PEM files of a device.
        connect_s: how long connecting may take, in whole seconds.
        patience_s: a line that has been silent for as long, while an answer is due, is taken as cut.
    """

    url: str
    authority: Path
    role: str | None = None
    certificate: Path | None = None
    key: Path | None = None
    connect_s: int = 8
    patience_s: float = PATIENCE_S

    @property
    def conninfo(self) -> str:
        """What libpq is told. Nothing of it comes from the environment or a file in somebody's home."""
        own = {"user": self.role, "sslcert": self.certificate, "sslkey": self.key}
        return make_conninfo(
            self.url,
            sslmode="verify-full",
            sslrootcert=str(self.authority),
            ssl_min_protocol_version="TLSv1.2",
            gssencmode="disable",
            connect_timeout=self.connect_s,
            keepalives=1,
            keepalives_idle=5,
            keepalives_interval=4,
            keepalives_count=3,
            tcp_user_timeout=15_000,
            application_name="kiosk",
            client_encoding="utf8",
            options=_OPTIONS,
            **{name: str(value) for name, value in own.items() if value is not None},
        )


class Connection(psycopg.Connection[tuple[Any, ...]]):
    """A connection on which nobody waits for ever: TCP alone does not notice a peer that is stuck."""

    patience_s = PATIENCE_S

    def wait(self, gen: PQGen[Answer], interval: float = 0.1, timeout: float | None = None) -> Answer:
        """As psycopg's, but silence has an end; a slow line, on which bytes move, may take its time."""
        return super().wait(_patient(gen, self.patience_s) if timeout is None else gen, interval, timeout)


def _patient(gen: PQGen[Answer], patience_s: float) -> PQGen[Answer]:
    """The same steps, until nothing could be read or written for so long."""
    moved_at = time.monotonic()
    try:
        wanted = next(gen)
        while True:
            ready = yield wanted
            if ready:
                moved_at = time.monotonic()
            elif time.monotonic() - moved_at > patience_s:
                raise errors.ConnectionTimeout("timeout: nothing moves on the line")
            wanted = gen.send(ready)
    except StopIteration as done:
        answer: Answer = done.value
        return answer


def connect(line: Line) -> Connection:
    """An open connection; each statement is a transaction of its own.

    Raises:
        CentreUnavailable, CentreRefused: or one of its kinds.
    """
    with plain_words():
        connection = Connection.connect(line.conninfo, autocommit=True, prepare_threshold=1)
        connection.patience_s = line.patience_s
        # What the system has taken over to send cannot be seen moving: it must not be much.
        with socket.socket(fileno=socket.dup(connection.fileno())) as wire:
            wire.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SENT_AHEAD)
        return connection


def listen(connection: Connection, channel: str) -> None:
    """Be told from now on of what is said on a channel. Raises as `connect`."""
    with plain_words():
        connection.execute(psycopg.sql.SQL("LISTEN {}").format(psycopg.sql.Identifier(channel)))


def heard(connection: Connection, timeout_s: float) -> bool:
    """Whether anything was said, since the last time or within a time. Raises as `connect`."""
    with plain_words():
        said = False
        for _ in connection.notifies(timeout=timeout_s, stop_after=1):
            said = True
        return said


@contextmanager
def plain_words() -> Iterator[None]:
    """Turns what the driver raises into what staff may read."""
    try:
        yield
    except psycopg.Error as failed:
        raise in_plain_words(failed) from failed


def in_plain_words(failed: psycopg.Error) -> KioskError:
    """The failure that an error of the driver means."""
    code = failed.sqlstate or ""
    if code[:2] == "KS":
        return _OURS.get(code, CentreRefused)(failed.diag.message_primary or "The centre refused it.")
    for known, kind, words in _KNOWN:
        if isinstance(failed, known):
            return kind(words)
    if code:
        return _by_class(failed, code)
    return _without_answer(str(failed))


_OLDER = "The central database is older than this program. It must be upgraded."
_OURS: dict[str, type[KioskError]] = {
    "KS001": DeviceRevoked,
    "KS002": NumberedElsewhere,
    "KS014": ChainGap,
}
_KNOWN: tuple[tuple[type[psycopg.Error], type[KioskError], str], ...] = (
    (errors.DiskFull, CentreUnavailable, "The centre's disk is full. Please tell whoever looks after it."),
    (errors.OutOfMemory, CentreUnavailable, "The centre has no memory left at the moment."),
    (errors.TooManyConnections, CentreUnavailable, "Too many devices are connected to the centre."),
    (errors.LockNotAvailable, CentreUnavailable, "The centre is busy with another device of this station."),
    (errors.QueryCanceled, CentreUnavailable, "The centre took too long."),
    (errors.UndefinedFunction, CentreTooOld, _OLDER),
    (errors.UndefinedTable, CentreTooOld, _OLDER),
    (errors.UndefinedColumn, CentreTooOld, _OLDER),
    (errors.InvalidSchemaName, CentreTooOld, "The database is no centre of ours, or was not set up yet."),
    (errors.InsufficientPrivilege, CentreRefused, "The centre does not allow this to this device."),
    (errors.UniqueViolation, CentreRefused, "The centre has an entry of this name already."),
)
_REFUSING = {"21", "22", "23", "42", "44", "54"}
"""Classes of errors that come from what was sent: asking again changes nothing."""


def _by_class(failed: psycopg.Error, code: str) -> KioskError:
    if code[:2] == "28":
        return DeviceRevoked("The centre does not let this device in.")
    if code[:2] in _REFUSING:
        return CentreRefused(f"The centre refused what was sent ({failed.diag.message_primary}).")
    return CentreUnavailable(f"The centre cannot do this at the moment ({failed.diag.message_primary}).")


_UNCONNECTED: tuple[tuple[tuple[str, ...], type[KioskError], str], ...] = (
    (
        ("certificate verify failed", "does not match host name", "server does not support ssl"),
        CentreUnavailable,
        "What answers is not the centre: its certificate is not the one expected.",
    ),
    (
        ("too many connections", "remaining connection slots"),
        CentreUnavailable,
        "Too many devices are connected to the centre.",
    ),
    (
        (
            "is not permitted to log in",
            "certificate authentication failed",
            'role "kiosk_',
            "no pg_hba.conf entry",
            "pg_hba.conf rejects connection",
            "password authentication failed",
            "requires a valid client certificate",
            "certificate revoked",
            "certificate expired",
            "bad certificate",
            "certificate required",
            "unknown ca",
            "no password supplied",  # what is asked of whoever is no device
        ),
        DeviceRevoked,
        "The centre does not let this device in.",
    ),
    (
        ("starting up", "shutting down", "recovery mode"),
        CentreUnavailable,
        "The centre is starting or stopping.",
    ),
    (
        ("could not translate host name", "name resolution", "failed to resolve host"),
        CentreUnavailable,
        "The name of the centre is not known on this network.",
    ),
    (
        ("no such file", "could not load", "private key file", "could not read"),
        CentreRefused,
        "The device's certificate or key for the centre cannot be read.",
    ),
    (("timeout", "timed out"), CentreUnavailable, "The centre does not answer."),
)
"""While it connects, the driver has only libpq's words: the first that fit say what it is."""


def _without_answer(text: str) -> KioskError:
    low = text.lower()
    for said, kind, words in _UNCONNECTED:
        if any(each in low for each in said):
            return kind(words)
    return CentreUnavailable("The centre cannot be reached.")
