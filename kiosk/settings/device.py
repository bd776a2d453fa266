"""`device.toml`: which device of which station this is, and where its centre is."""

import re
from pathlib import Path
from typing import Annotated

import msgspec

from kiosk.domain.errors import SettingsFaulty
from kiosk.settings.address import faults_of
from kiosk.settings.reading import parse, text_of
from kiosk.settings.shapes import Slug, Strict
from kiosk.settings.words import line_of


class Central(Strict, frozen=True):
    """The database that accepts this device's entries: the centre's, or the station's relay.

    Attributes:
        url: `postgresql://host:port/database`; who the device is says its certificate in the keys folder.
        poll_s: how often to ask for news where no notice of them arrived.
    """

    url: str
    poll_s: Annotated[int, msgspec.Meta(ge=5, le=300)] = 15


class DeviceFile(Strict, frozen=True):
    """`device.toml` in the device's home: which device of which station this is."""

    device: Slug
    station_file: str = "station.toml"
    keys: str = "keys"
    central: Central | None = None


def parse_device(text: str, name: str) -> DeviceFile:
    """The device file's content; `name` is how messages call the file.

    Raises:
        SettingsFaulty: what is wrong, in which line and field.
    """
    found = parse(text, name, DeviceFile)
    for fault in faults_of(found.central.url) if found.central else ():
        raise SettingsFaulty(f"{name}, line {line_of(text, 'central.url')}, central.url: {fault}.")
    return found


def read_device(path: Path) -> DeviceFile:
    """The device file at a path. Raises `SettingsFaulty` as `parse_device` does."""
    return parse_device(text_of(path), path.name)


def with_central_url(text: str, url: str) -> str:
    """A device file's text with another address of the centre; everything else stays as it was written."""
    setting = f'url = "{url}"'
    lines = text.splitlines()
    headers = [count for count, line in enumerate(lines) if re.match(r"\s*\[", line)]
    start = next((at for at in headers if re.match(r"\s*\[\s*central\s*\]", lines[at])), None)
    if start is None:
        return "\n".join([*lines, *([""] if lines else []), "[central]", setting, ""])
    end = next((at for at in headers if at > start), len(lines))
    written = [at for at in range(start, end) if re.match(r"\s*[\"']?url[\"']?\s*=", lines[at])]
    if written:
        lines[written[0]] = setting
    else:
        lines.insert(start + 1, setting)
    return "\n".join([*lines, ""])
