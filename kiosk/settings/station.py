"""A station file: everything one front counter needs to know about itself."""

import datetime as dt
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import msgspec

from kiosk.domain.errors import SettingsFaulty
from kiosk.domain.staff import Role
from kiosk.domain.ticket import LETTERS
from kiosk.domain.visit.facts import Category
from kiosk.settings.printer import PrinterSettings, printer_faults
from kiosk.settings.reading import parse, text_of
from kiosk.settings.shapes import Name, Slug, Strict, Tag
from kiosk.settings.words import line_of

FALLBACK = "other"
"""The reason that every station has, for what fits no other; imports use it for unknown reasons."""
URL_LIMIT = 200
"""A longer address makes a QR code that a phone cannot read off a leaflet."""


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


class Nearby(Strict, frozen=True):
    """Another counter that visitors are told of while this one is closed; on bank holidays it is closed too.

    `opening` and `holidays` are written as the station's own, `[[nearby.opening]]`.
    """

    name: Name
    opening: Annotated[tuple[Opening, ...], msgspec.Meta(min_length=1)]
    holidays: Holidays = Holidays()


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


class DeviceSettings(Strict, frozen=True):
    """A device of the station. No two share a letter of their ticket codes.

    Attributes:
        printer: for tickets; `leaflet_printer` for leaflets.
        counter: where *call* sends a visitor from here.
        panel_width_mm: of the touch panel's picture; `panel_foot_mm` how high its lower edge is over the
            floor, where that is known.
        speech: whether it reads aloud; `headphones` whether there is a socket for them.
        help_sound: whether its desk sounds softly when somebody calls for help (with `speech` only).
    """

    id: Slug
    name: Name
    windows: Annotated[tuple[Window, ...], msgspec.Meta(min_length=1)]
    letters: Annotated[str, msgspec.Meta(min_length=1, max_length=24)]
    printer: Slug | None = None
    counter: Name = "Counter"
    panel_width_mm: Annotated[float, msgspec.Meta(gt=50, lt=3000)] | None = None
    panel_foot_mm: Annotated[float, msgspec.Meta(ge=0, lt=3000)] | None = None
    leaflet_printer: Slug | None = None
    speech: bool = True
    headphones: bool = False
    help_sound: bool = False


class Officer(Strict, frozen=True):
    """Somebody who works here; the demo station signs in as one of its fictional officers."""

    id: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9]{1,16}\Z")]
    name: Name
    role: Role


class Station(Strict, frozen=True):
    """A station file: everything one front counter needs to know about itself.

    Attributes:
        languages: tags of what the screens offer, in this order; drafts only once they are signed off.
        nearby: other counters, the one to name first first.
        non_emergency: the telephone number for what is no emergency.
        leaflets_url: where a leaflet stands on the web, with `{topic}` and `{language}` in it; None:
            nowhere, and no QR code is offered.
    """

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
    languages: tuple[Tag, ...] = ("en",)
    nearby: tuple[Nearby, ...] = ()
    non_emergency: Annotated[str, msgspec.Meta(pattern=r"^[0-9][0-9 ]{2,14}\Z")] = "101"
    leaflets_url: str | None = None
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
        for field, printer in (("printer", device.printer), ("leaflet-printer", device.leaflet_printer)):
            if printer is not None and printer not in printers:
                yield f"devices[{index}].{field}", f"the station has no printer “{printer}”"
        if device.help_sound and Window.TOUCH in device.windows:
            yield f"devices[{index}].help-sound", "visitors stand at this device, and their call is silent"
    for index, described in enumerate(station.printers):
        for field, problem in printer_faults(described):
            yield f"printers[{index}].{field}", problem
    if station.reason(FALLBACK) is None:
        yield "reasons", f"there must be a reason with the code “{FALLBACK}”; imports fall back to it"
    if "en" not in station.languages:
        yield "languages", "English (“en”) must be among them"
    yield from _address(station)


def _twice(station: Station) -> Iterator[tuple[str, str]]:
    for field, things in (
        ("reasons", [reason.code for reason in station.reasons]),
        ("rooms", [room.id for room in station.rooms]),
        ("devices", [device.id for device in station.devices]),
        ("printers", [printer.id for printer in station.printers]),
        ("officers", [officer.id for officer in station.officers]),
        ("nearby", [nearby.name for nearby in station.nearby]),
        ("languages", list(station.languages)),
    ):
        for index, thing in enumerate(things):
            if thing in things[:index]:
                yield f"{field}[{index}]", f"“{thing}” stands here twice"


def _hours(station: Station) -> Iterator[tuple[str, str]]:
    yield from _clashes("", station.opening, station.holidays)
    for index, nearby in enumerate(station.nearby):
        yield from _clashes(f"nearby[{index}].", nearby.opening, nearby.holidays)


def _clashes(where: str, openings: tuple[Opening, ...], holidays: Holidays) -> Iterator[tuple[str, str]]:
    for index, opening in enumerate(openings):
        if opening.closes <= opening.opens:
            yield f"{where}opening[{index}].closes", "the counter must close after it opens"
        for earlier in openings[:index]:
            shared = [day for day in opening.days if day in earlier.days]
            if shared and opening.opens < earlier.closes and earlier.opens < opening.closes:
                yield f"{where}opening[{index}].opens", f"{shared[0].value} has these hours already"
    if (holidays.opens is None) != (holidays.closes is None):
        yield f"{where}holidays.opens", "give both times for bank holidays, or neither where it is closed"


def _address(station: Station) -> Iterator[tuple[str, str]]:
    url = station.leaflets_url
    if url is None:
        return
    try:
        shown = urlsplit(url.format(topic="topic", language="en"))
    except (ValueError, LookupError, AttributeError):
        shown = None
    has_both = all(url.count(part) == 1 for part in ("{topic}", "{language}"))
    is_address = shown is not None and shown.scheme == "https" and shown.hostname and url.isascii()
    if not (has_both and is_address) or any(letter.isspace() for letter in url) or len(url) > URL_LIMIT:
        yield "leaflets-url", "write it like https://www.example.org/leaflets/{topic}/{language}"


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
