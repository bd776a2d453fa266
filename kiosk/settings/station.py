"""A station file: everything one front counter needs to know about itself."""

import datetime as dt
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec

from kiosk.domain.errors import SettingsFaulty
from kiosk.domain.staff import Role
from kiosk.domain.ticket import LETTERS
from kiosk.domain.visit.facts import Category
from kiosk.settings.reading import parse, text_of
from kiosk.settings.shapes import Name, Slug, Strict
from kiosk.settings.words import line_of

FALLBACK = "other"
"""The reason that every station has, for what fits no other; imports use it for unknown reasons."""


class Weekday(StrEnum):
    """A day of the week, as a station file writes it."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


class Window(StrEnum):
    """What a device shows."""

    TOUCH = "touch"
    BOARD = "board"
    DESK = "desk"
    MANAGER = "manager"


class Standards(Strict, frozen=True):
    """The promises, in seconds. `walk_in_s` orders the queue; both kinds are measured at 900 s."""

    appointment_s: Annotated[int, msgspec.Meta(ge=60, le=7200)] = 900
    walk_in_s: Annotated[int, msgspec.Meta(ge=60, le=7200)] = 900


class Opening(Strict, frozen=True):
    """The counter is open on these days between these local times."""

    days: Annotated[tuple[Weekday, ...], msgspec.Meta(min_length=1)]
    opens: dt.time
    closes: dt.time


class Holidays(Strict, frozen=True):
    """Bank holidays in England: closed, or open between the times given. `closed_on`: other days."""

    opens: dt.time | None = None
    closes: dt.time | None = None
    closed_on: tuple[dt.date, ...] = ()


class Reason(Strict, frozen=True):
    """A reason for a visit.

    Attributes:
        category: all that facts, tickets and boards show of it.
        discreet: offered a private space first, under the neutral label of its category.
        urgent: bypasses the queue.
    """

    code: Slug
    name: Name
    category: Category
    discreet: bool = False
    urgent: bool = False
    by_appointment: bool = False


class Room(Strict, frozen=True):
    """A private room. The name is shown on the board, so it must give nothing away."""

    id: Slug
    name: Name
    seats: Annotated[int, msgspec.Meta(ge=1, le=99)] = 2
    features: tuple[str, ...] = ()


class PrinterKind(StrEnum):
    """How a printer is reached."""

    FOLDER = "folder"


class PrinterSettings(Strict, frozen=True):
    """A printer. A `folder` printer writes each job as a PDF file into `folder`."""

    id: Slug
    kind: PrinterKind
    folder: str = "printed"


class DeviceSettings(Strict, frozen=True):
    """A device of the station. No two share a letter of their ticket codes."""

    id: Slug
    name: Name
    windows: Annotated[tuple[Window, ...], msgspec.Meta(min_length=1)]
    letters: Annotated[str, msgspec.Meta(min_length=1, max_length=24)]
    printer: Slug | None = None
    counter: Name = "Counter"
    panel_width_mm: Annotated[float, msgspec.Meta(gt=50, lt=3000)] | None = None


class Officer(Strict, frozen=True):
    """Somebody who works here; the demo station signs in as one of its fictional officers."""

    id: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9]{1,16}\Z")]
    name: Name
    role: Role


class Station(Strict, frozen=True):
    """A station file: everything one front counter needs to know about itself."""

    id: Slug
    name: Name
    force: Name
    opening: Annotated[tuple[Opening, ...], msgspec.Meta(min_length=1)]
    reasons: Annotated[tuple[Reason, ...], msgspec.Meta(min_length=1)]
    devices: Annotated[tuple[DeviceSettings, ...], msgspec.Meta(min_length=1)]
    rooms: tuple[Room, ...] = ()
    printers: tuple[PrinterSettings, ...] = ()
    officers: tuple[Officer, ...] = ()
    standards: Standards = Standards()
    holidays: Holidays = Holidays()
    languages: tuple[str, ...] = ("en",)
    demo: bool = False

    def device(self, device_id: str) -> DeviceSettings:
        """The device of that name. Raises `SettingsFaulty` where the station has none."""
        found = next((device for device in self.devices if device.id == device_id), None)
        if found is None:
            known = ", ".join(device.id for device in self.devices)
            raise SettingsFaulty(f"{self.name} has no device “{device_id}”; it has {known}.")
        return found

    def reason(self, code: str | None) -> Reason | None:
        """The reason with that code, or None."""
        return next((reason for reason in self.reasons if reason.code == code), None)

    def room(self, room_id: str) -> Room | None:
        """The room with that id, or None."""
        return next((room for room in self.rooms if room.id == room_id), None)


def parse_station(text: str, name: str) -> Station:
    """The station a file's text describes; `name` is how messages call the file.

    Raises:
        SettingsFaulty: what is wrong, in which line and field.
    """
    station = parse(text, name, Station)
    for field, problem in _contradictions(station):
        raise SettingsFaulty(f"{name}, line {line_of(text, field)}, {field}: {problem}.")
    return station


def read_station(path: Path) -> Station:
    """The station file at a path. Raises `SettingsFaulty` as `parse_station` does."""
    return parse_station(text_of(path), path.name)


def _contradictions(station: Station) -> Iterator[tuple[str, str]]:
    """Faults that no single field shows: pairs of field and problem."""
    yield from _twice(station)
    yield from _hours(station)
    yield from _letters(station)
    printers = {printer.id for printer in station.printers}
    for index, device in enumerate(station.devices):
        if device.printer is not None and device.printer not in printers:
            yield f"devices[{index}].printer", f"the station has no printer “{device.printer}”"
    if station.reason(FALLBACK) is None:
        yield "reasons", f"there must be a reason with the code “{FALLBACK}”; imports fall back to it"
    if "en" not in station.languages:
        yield "languages", "English (“en”) must be among them"


def _twice(station: Station) -> Iterator[tuple[str, str]]:
    for field, things in (
        ("reasons", [reason.code for reason in station.reasons]),
        ("rooms", [room.id for room in station.rooms]),
        ("devices", [device.id for device in station.devices]),
        ("printers", [printer.id for printer in station.printers]),
        ("officers", [officer.id for officer in station.officers]),
    ):
        for index, thing in enumerate(things):
            if thing in things[:index]:
                yield f"{field}[{index}]", f"“{thing}” stands here twice"


def _hours(station: Station) -> Iterator[tuple[str, str]]:
    for index, opening in enumerate(station.opening):
        if opening.closes <= opening.opens:
            yield f"opening[{index}].closes", "the counter must close after it opens"
        for earlier in station.opening[:index]:
            shared = [day for day in opening.days if day in earlier.days]
            if shared and opening.opens < earlier.closes and earlier.opens < opening.closes:
                yield f"opening[{index}].opens", f"{shared[0].value} has these hours already"
    if (station.holidays.opens is None) != (station.holidays.closes is None):
        yield "holidays.opens", "give both times for bank holidays, or neither where it is closed"


def _letters(station: Station) -> Iterator[tuple[str, str]]:
    owner: dict[str, str] = {}
    for index, device in enumerate(station.devices):
        for letter in device.letters:
            if letter not in LETTERS:
                yield (
                    f"devices[{index}].letters",
                    f"“{letter}” is no ticket letter; use A to Z without I and O",
                )
            elif owner.setdefault(letter, device.id) != device.id:
                yield f"devices[{index}].letters", f"“{letter}” already belongs to {owner[letter]}"
