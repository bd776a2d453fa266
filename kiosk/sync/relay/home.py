"""A relay's home: a device's home, and beside it the way into the relay's own database."""

from pathlib import Path

from kiosk.domain.errors import CentreUnavailable, DeviceRevoked, NotNow, SettingsFaulty
from kiosk.domain.station import CENTRE
from kiosk.home import DEVICE_FILE, Home, open_store
from kiosk.journal.chain import Head
from kiosk.journal.keys import Signer
from kiosk.settings import CentreFile, parse_centre, read_device
from kiosk.store import keyring, ledger, roles
from kiosk.sync import line as lines
from kiosk.sync.enrolment import secret_files
from kiosk.sync.enrolment.credentials import credentials, line_of
from kiosk.sync.line import Connection, Line
from kiosk.sync.relay.line import PgRelayLine
from kiosk.sync.relay.numbering import Numbering

RELAY_FILE = "relay.toml"


class RelayHome:
    """The folder from which a relay is run.

    Attributes:
        device: the relay as a device of its station.
    """

    def __init__(self, root: Path) -> None:
        self.device = Home(root)

    @property
    def file(self) -> Path:
        """`relay.toml`."""
        return self.device.root / RELAY_FILE

    @property
    def server(self) -> Path:
        """The folder of what the relay's database server is given: key, certificate, authority."""
        return self.device.root / "server"

    @property
    def is_set_up(self) -> bool:
        """Whether `kiosk relay init` has been here."""
        return self.file.exists()

    @property
    def settings(self) -> CentreFile:
        """What `relay.toml` says. Raises `SettingsFaulty` where there is none, or others may read it."""
        if not self.is_set_up:
            raise SettingsFaulty(
                f"There is no relay in {self.device.root}. Please run kiosk relay init, or set KIOSK_HOME."
            )
        return parse_centre(secret_files.get(self.file).decode("utf-8", "replace"), self.file.name)

    def write_settings(self, url: str, devices_url: str) -> None:
        """Write `relay.toml`, for its owner alone."""
        content = (
            "# How the relay's programs reach its database. Keep this file secret.\n"
            f'url = "{url}"\n'
            "# The address under which the station's devices find it.\n"
            f'devices-url = "{devices_url}"\n'
        )
        secret_files.put(self.file, content.encode())

    @property
    def head(self) -> Head:
        """Whose relay this is. Raises `NotNow`, `SettingsFaulty` where there is no device here."""
        self._device_file()
        store = open_store(self.device, self.device.keys)
        try:
            return roles.head(store)
        finally:
            store.close()

    @property
    def centre_key(self) -> bytes:
        """With which the centre signs. Raises `NotNow` where the relay is not enrolled."""
        self._device_file()
        store = open_store(self.device, self.device.keys)
        try:
            with store.reading() as connection:
                keys = ledger.trusted_keys(connection).get(CENTRE, frozenset())
        finally:
            store.close()
        if not keys:
            raise NotNow("This relay is not enrolled yet. Please run: kiosk device enrol --relay")
        return min(keys)

    @property
    def signer(self) -> Signer:
        """Signs the relay's own entries."""
        self._device_file()
        return Signer(keyring.read_key(self.device.keys, keyring.DEVICE_KEY))

    @property
    def authority(self) -> Path:
        """The certificate of the centre's authority, which has signed the relay's own server's too."""
        return credentials(self.device.keys).authority

    @property
    def line(self) -> Line:
        """The line to the centre. Raises `NotNow` where the relay is not enrolled."""
        self._device_file()
        found = line_of(self.device)
        if found is None:
            raise NotNow("This relay is not enrolled yet. Please run: kiosk device enrol --relay")
        return found

    def dial(self) -> PgRelayLine:
        """The line to the centre; it connects when it is first asked for something."""
        return PgRelayLine(self.line)

    def connect(self) -> Connection:
        """A connection of the keeper's to the relay's own database.

        Raises:
            CentreUnavailable: it cannot be used at the moment.
            SettingsFaulty: there is no relay here.
        """
        try:
            return lines.connect(Line(url=self.settings.url, authority=self.authority))
        except DeviceRevoked as refused:
            raise CentreUnavailable(
                "The relay's own database does not let its keeper in. Please look at its pg_hba.conf, and at "
                f"{self.file}."
            ) from refused
        except CentreUnavailable as failed:
            raise CentreUnavailable(f"The relay's own database cannot be used: {failed}") from failed

    def open(self) -> Numbering:
        """The station's numbers in the relay's own database. Raises as `connect`."""
        return Numbering(self.connect(), self.head.station)

    def _device_file(self) -> None:
        if not self.device.is_set_up:
            raise SettingsFaulty(f"There is no device in {self.device.root} yet. Please run: kiosk init")
        read_device(self.device.root / DEVICE_FILE)
