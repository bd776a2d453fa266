"""`central.toml` in the centre's home: how its operator reaches the database, and what devices are told."""

from pathlib import Path
from typing import Annotated

import msgspec

from kiosk.domain.errors import SettingsFaulty
from kiosk.settings.address import faults_of
from kiosk.settings.reading import parse, text_of
from kiosk.settings.shapes import Strict
from kiosk.settings.words import line_of


class CentreFile(Strict, frozen=True):
    """The centre's own settings. The file is its owner's alone: `url` may hold a password.

    Attributes:
        url: how the operator's commands and the worker reach the database.
        devices_url: the address that devices are given when they are enrolled.
        keys: the folder of the centre's keys and certificates.
        certificate_days: how long a device's certificate, and the server's, is good for.
    """

    url: str
    devices_url: str
    keys: str = "keys"
    certificate_days: Annotated[int, msgspec.Meta(ge=7, le=825)] = 397


def parse_centre(text: str, name: str) -> CentreFile:
    """The content of the centre's file. Raises `SettingsFaulty` as `parse_device` does."""
    found = parse(text, name, CentreFile)
    if not found.url.startswith("postgresql://"):
        raise SettingsFaulty(
            f"{name}, line {line_of(text, 'url')}, url: write it like postgresql://name@host:port/database."
        )
    for fault in faults_of(found.devices_url):
        raise SettingsFaulty(f"{name}, line {line_of(text, 'devices-url')}, devices-url: {fault}.")
    return found


def read_centre(path: Path) -> CentreFile:
    """The centre's file at a path. Raises `SettingsFaulty` as `parse_centre` does."""
    return parse_centre(text_of(path), path.name)
