"""A real PostgreSQL for the tests, with its own folder, port, user and certificates."""

import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

from kiosk.domain.instant import Instant
from kiosk.sync.centre import schema
from kiosk.sync.enrolment import certificates

ADMINISTRATOR = "administrator"
HOST = "127.0.0.1"
TEMPLATE = "kiosk_template"
_BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
_SETTINGS = """
listen_addresses = '{host}'
port = {port}
unix_socket_directories = ''
ssl = on
ssl_ca_file = 'authority.crt'
ssl_cert_file = 'server.crt'
ssl_key_file = 'server.key'
ssl_min_protocol_version = 'TLSv1.2'
max_connections = {connections}
fsync = {fsync}
synchronous_commit = on
full_page_writes = {fsync}
shared_buffers = 256MB
max_wal_size = 2GB
log_min_messages = fatal
log_checkpoints = off
"""
_ACCESS = f"""
hostssl all +kiosk_device {HOST}/32 cert
hostssl all all           {HOST}/32 scram-sha-256
"""


def now() -> Instant:
    """The instant that certificates are made for."""
    return Instant(int(time.time() * 1000))


@dataclass(slots=True)
class Server:
    """A PostgreSQL server.

    Attributes:
        folder: its data, `data`, and its authority's certificate, `authority.crt`.
        authority: signs the server's certificate and the devices'.
        password: the administrator's.
        within: the command that the server is started by, where it is to see other disks than the tests do.
    """

    folder: Path
    port: int
    authority: certificates.Authority
    password: str
    is_durable: bool
    within: tuple[str, ...] = ()
    _process: "subprocess.Popen[bytes] | None" = field(default=None, init=False)

    @classmethod
    def start(
        cls,
        *,
        is_durable: bool = True,
        below: Path | None = None,
        connections: int = 100,
        authority: certificates.Authority | None = None,
    ) -> Self:
        """A server that has just been made.

        Args:
            is_durable: whether commits wait for the disk.
            below: where its folder is.
            connections: how many it takes at once.
            authority: another server's, whose devices come here too; None: one of its own.
        """
        folder = Path(tempfile.mkdtemp(prefix="kiosk-postgres-", dir=below))
        authority = authority or certificates.make_authority("Authority of the tests", now())
        server = cls(folder, _free_port(), authority, secrets.token_hex(16), is_durable)
        folder.chmod(0o755)
        _put(folder / "authority.crt", authority.certificate)
        _put(folder / "password", server.password.encode())
        data = folder / "data"
        data.mkdir()
        for path in (folder, data, folder / "password"):
            _give(path)
        made = ["initdb", "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8", "--auth=scram-sha-256"]
        _run([*made, "-D", data, "-U", ADMINISTRATOR, "--pwfile", folder / "password"])
        pair = certificates.make_server(authority, [HOST, "localhost"], now(), 30)
        for name, content in (
            ("authority.crt", authority.certificate),
            ("server.crt", pair.certificate),
            ("server.key", pair.key),
            ("pg_hba.conf", _ACCESS.encode()),
        ):
            _put(data / name, content)
            _give(data / name)
        durable = "on" if is_durable else "off"
        with (data / "postgresql.conf").open("a") as settings:
            settings.write(
                _SETTINGS.format(host=HOST, port=server.port, fsync=durable, connections=connections)
            )
        server.run()
        return server

    @property
    def authority_file(self) -> Path:
        return self.folder / "authority.crt"

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def url(self, database: str = "postgres") -> str:
        """Where a database is, as devices are told."""
        return f"postgresql://{HOST}:{self.port}/{database}"

    def conninfo(self, database: str = "postgres") -> str:
        """How its administrator connects."""
        return make_conninfo(
            self.url(database),
            user=ADMINISTRATOR,
            password=self.password,
            sslmode="verify-full",
            sslrootcert=str(self.authority_file),
        )

    def connect(self, database: str = "postgres") -> psycopg.Connection[tuple[Any, ...]]:
        """The administrator's connection; each statement is a transaction."""
        return psycopg.connect(self.conninfo(database), autocommit=True)

    def run(self) -> None:
        """Start the server that was stopped or killed, and wait until it answers."""
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [
                    *self.within,
                    *_as_ordinary([_binary("postgres"), "-D", self.folder / "data"], dies_with_us=True),
                ],
                stdout=log,
                stderr=log,
                cwd="/",
            )
        until = time.monotonic() + 60
        while True:
            try:
                self.connect().close()
            except psycopg.OperationalError:
                if self._process.poll() is not None or time.monotonic() > until:
                    raise RuntimeError((self.folder / "log").read_text()) from None
                time.sleep(0.02)
            else:
                return

    def stop(self) -> None:
        """Stop it, as after a power cut: it must not matter, and it is quick."""
        if self._process is not None:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait(30)
            self._process = None

    def remove(self) -> None:
        """Stop it and take its folder away."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def make_template(self) -> None:
        """The migrated database that others are copied from."""
        with self.connect() as connection:
            connection.execute(f"create database {TEMPLATE}")
        schema.upgrade(self.conninfo(TEMPLATE))

    def copy(self, name: str, template: str = TEMPLATE) -> None:
        """A database of its own for one test."""
        with self.connect() as connection:
            connection.execute(
                sql.SQL("create database {} template {} strategy file_copy").format(
                    *map(sql.Identifier, (name, template))
                )
            )
        with self.connect(name) as connection:
            connection.execute(schema.DATABASE.read_bytes())

    def drop(self, name: str) -> None:
        """The end of a database, whoever is connected."""
        with self.connect() as connection:
            connection.execute(
                sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(name))
            )


def _put(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    path.chmod(0o644 if path.suffix == ".crt" else 0o600)


def _give(path: Path) -> None:
    if os.geteuid() == 0:
        shutil.chown(path, "nobody", "nogroup")


def _as_ordinary(command: Sequence[str | Path], *, dies_with_us: bool = False) -> list[str]:
    """PostgreSQL refuses to run as root; and it must not outlive a run of tests that is killed."""
    words = [str(word) for word in command]
    ordinary = ["--reuid=nobody", "--regid=nogroup", "--clear-groups"] if os.geteuid() == 0 else []
    return ["setpriv", *ordinary, *(["--pdeathsig=QUIT"] if dies_with_us else []), *words]


def _binary(name: str) -> Path:
    if not _BINARIES:
        raise RuntimeError("PostgreSQL is not installed; tools/setup.sh installs it")
    return _BINARIES[-1] / name


def _run(command: Sequence[str | Path]) -> None:
    done = subprocess.run(
        _as_ordinary([_binary(str(command[0])), *command[1:]]), capture_output=True, check=False, cwd="/"
    )
    if done.returncode:
        raise RuntimeError(done.stderr.decode())


def _free_port() -> int:
    with socket.socket() as sock:
        sock.bind((HOST, 0))
        return int(sock.getsockname()[1])
