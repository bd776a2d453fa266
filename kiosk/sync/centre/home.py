"""The centre's home: the operator's settings, the centre's signing key, its authority and certificates."""

import os
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote, urlsplit

import psycopg
from psycopg.conninfo import conninfo_to_dict

from kiosk.domain.errors import SettingsFaulty
from kiosk.domain.instant import Instant
from kiosk.journal.keys import KEY_BYTES, Signer
from kiosk.settings import CentreFile, parse_centre
from kiosk.sync.enrolment import secret_files
from kiosk.sync.enrolment.certificates import Authority, Pair, days_left, make_authority, make_server

CENTRE_FILE = "central.toml"
CENTRE_KEY = "centre.key"
AUTHORITY = ("authority.crt", "authority.key")
ISSUED = "issued"
SERVER = ("server.crt", "server.key")


class CentralHome:
    """The folder from which the centre is run.

    Attributes:
        root: `KIOSK_HOME` at the centre.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    @property
    def file(self) -> Path:
        """`central.toml`."""
        return self.root / CENTRE_FILE

    @property
    def is_set_up(self) -> bool:
        """Whether `kiosk central init` has been here."""
        return self.file.exists()

    @property
    def settings(self) -> CentreFile:
        """What `central.toml` says. Raises `SettingsFaulty` where there is none, or others may read it."""
        file = self.file
        if not self.is_set_up:
            raise SettingsFaulty(
                f"There is no centre in {self.root}. Please run kiosk central init, or set KIOSK_HOME."
            )
        try:
            return parse_centre(secret_files.get(file).decode("utf-8"), file.name)
        except UnicodeDecodeError as odd:
            raise SettingsFaulty(f"{file.name} is not a UTF-8 text file (byte {odd.start}).") from odd

    @property
    def keys(self) -> Path:
        """The folder of keys and certificates."""
        return self.root / (self.settings.keys if self.is_set_up else "keys")

    @property
    def authority(self) -> Authority:
        """Whoever signs certificates. Raises `SettingsFaulty` where its files are not as they should be."""
        certificate, key = (secret_files.get(self.keys / name) for name in AUTHORITY)
        return Authority(certificate, key)

    @property
    def signer(self) -> Signer:
        """Signs the centre's own entries. Raises as `authority`."""
        file = self.keys / CENTRE_KEY
        try:
            seed = bytes.fromhex(secret_files.get(file).decode("ascii"))
        except ValueError:
            seed = b""
        if len(seed) != KEY_BYTES:
            raise SettingsFaulty(f"The key file {file} is damaged.")
        return Signer(seed)

    def make_keys(self, hosts: Sequence[str], now: Instant, days: int) -> None:
        """Make the authority, the centre's key and the server's certificate, each where it is not there yet.

        Raises:
            SettingsFaulty: the folder cannot be written.
        """
        secret_files.make_folder(self.root)
        secret_files.make_folder(self.keys)
        if not (self.keys / CENTRE_KEY).exists():
            secret_files.put(self.keys / CENTRE_KEY, os.urandom(KEY_BYTES).hex().encode("ascii"))
        if not (self.keys / AUTHORITY[0]).exists():
            made = make_authority("Kiosk centre", now)
            secret_files.put(self.keys / AUTHORITY[1], made.key)
            secret_files.put(self.keys / AUTHORITY[0], made.certificate)
        if not (self.keys / SERVER[0]).exists():
            self.make_server_certificate(hosts, now, days)

    def make_server_certificate(self, hosts: Sequence[str], now: Instant, days: int) -> None:
        """Make the server a new key and certificate, in the place of the ones that are there."""
        self._write(SERVER, make_server(self.authority, hosts, now, days))

    def write_settings(self, url: str, devices_url: str) -> None:
        """Write `central.toml`, for its owner alone."""
        content = (
            "# How the operator's commands and the worker reach the database. Keep this file secret.\n"
            f'url = "{url}"\n'
            "# The address that devices are given.\n"
            f'devices-url = "{devices_url}"\n'
        )
        secret_files.put(self.file, content.encode())

    def remember_issued(self, station: str, device: str, certificate: bytes) -> None:
        """Keep a device's last certificate, to know when it ends."""
        secret_files.make_folder(self.keys / ISSUED)
        secret_files.put(self._about(station, device, ".crt"), certificate)
        self._about(station, device, ".revoked").unlink(missing_ok=True)

    def remember_revoked(self, station: str, device: str) -> None:
        """Keep that a device was revoked: a backup of the database may not know it."""
        secret_files.make_folder(self.keys / ISSUED)
        secret_files.put(self._about(station, device, ".revoked"), b"")

    def was_revoked(self, station: str, device: str) -> bool:
        """Whether a device was revoked from here, and not enrolled since."""
        return self._about(station, device, ".revoked").exists()

    def device_days_left(self, station: str, device: str, now: Instant) -> int | None:
        """How many days a device's certificate is still good for; None where none was issued from here."""
        file = self._about(station, device, ".crt")
        return days_left(secret_files.get(file), now) if file.exists() else None

    def own_days_left(self, now: Instant) -> list[tuple[str, int]]:
        """How many days the authority and the server's certificate are still good for."""
        named = (("the centre's authority", AUTHORITY[0]), ("the server's certificate", SERVER[0]))
        return [(what, days_left(secret_files.get(self.keys / name), now)) for what, name in named]

    def _about(self, station: str, device: str, suffix: str) -> Path:
        return self.keys / ISSUED / f"{station}--{device}{suffix}"

    def _write(self, names: tuple[str, str], pair: Pair) -> None:
        secret_files.put(self.keys / names[1], pair.key)
        secret_files.put(self.keys / names[0], pair.certificate)


def with_login(url: str, role: str, password: str) -> str:
    """An address with another name and password in it, and without whatever else only its owner may use."""
    try:
        parts = conninfo_to_dict(url)
    except psycopg.ProgrammingError as odd:
        raise SettingsFaulty(f"“{url.rpartition('@')[2]}” is no address of a database.") from odd
    host = str(parts.get("host") or "")
    port = f":{parts['port']}" if parts.get("port") else ""
    where = f"[{host}]" if ":" in host else host
    query = f"?host={quote(host, safe='')}" if host.startswith("/") else ""
    place = port if query else f"{where}{port}"
    return f"postgresql://{role}:{quote(password, safe='')}@{place}/{parts.get('dbname') or ''}{query}"


def host_of(url: str) -> str:
    """The host that an address names; empty for a local socket."""
    return urlsplit(url).hostname or ""
