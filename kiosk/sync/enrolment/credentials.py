"""With what an enrolled device goes to its centre."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.errors import SettingsFaulty
from kiosk.domain.instant import Instant
from kiosk.home import DEVICE_FILE, Home
from kiosk.settings import read_device
from kiosk.sync.enrolment import certificates, secret_files
from kiosk.sync.line import Line

PAIR = "tls.pem"
AUTHORITY = "centre.crt"


@dataclass(frozen=True, slots=True)
class Credentials:
    """What enrolment has put into a device's keys folder.

    Attributes:
        pair: file with its private key and its certificate, in one, so that they always fit.
        authority: file with the certificate that has signed the server's.
    """

    pair: Path
    authority: Path

    @property
    def certificate(self) -> bytes:
        """The device's certificate, PEM. Raises `SettingsFaulty` where it cannot be had."""
        return secret_files.get(self.pair)

    @property
    def role(self) -> str:
        """The PostgreSQL role that it names. Raises as `certificate`."""
        return certificates.role_of(self.certificate)

    def days_left(self, now: Instant) -> int:
        """How many days the certificate is still good for. Raises as `certificate`."""
        return certificates.days_left(self.certificate, now)


def credentials(keys: Path) -> Credentials:
    """Where a device's keys folder has what enrolment puts there."""
    return Credentials(keys / PAIR, keys / AUTHORITY)


def line_of(home: Home) -> Line | None:
    """The line from a device to its centre; None where it works on its own.

    Raises:
        SettingsFaulty: it has the address of a centre, but no certificate to go there with.
    """
    central = read_device(home.root / DEVICE_FILE).central
    if central is None:
        return None
    mine = credentials(home.keys)
    if not mine.pair.exists():
        raise SettingsFaulty(
            f"{DEVICE_FILE} names a centre, but this device is not enrolled there. "
            "Please run: kiosk device enrol"
        )
    return Line(
        url=central.url, authority=mine.authority, role=mine.role, certificate=mine.pair, key=mine.pair
    )
