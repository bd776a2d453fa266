"""The station's and the device's settings: frozen, validated, and explained where they are faulty."""

import datetime as dt
import re
import tomllib
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

import msgspec
from msgspec import inspect

from kiosk.domain.errors import SettingsFaulty
from kiosk.domain.staff import Role
from kiosk.domain.ticket import LETTERS
from kiosk.domain.visit.facts import Category

Slug = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=80)]

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


class _Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """A table of a settings file; a field it does not know is a mistake, not a wish."""


class Standards(_Strict, frozen=True):
    """The promises, in seconds. `walk_in_s` orders the queue; both kinds are measured at 900 s."""

    appointment_s: Annotated[int, msgspec.Meta(ge=60, le=7200)] = 900
    walk_in_s: Annotated[int, msgspec.Meta(ge=60, le=7200)] = 900


class Opening(_Strict, frozen=True):
    """The counter is open on these days between these local times."""

    days: Annotated[tuple[Weekday, ...], msgspec.Meta(min_length=1)]
    opens: dt.time
    closes: dt.time


class Holidays(_Strict, frozen=True):
    """Bank holidays in England: closed, or open between the times given. `closed_on`: other days."""

    opens: dt.time | None = None
    closes: dt.time | None = None
    closed_on: tuple[dt.date, ...] = ()


class Reason(_Strict, frozen=True):
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


class Room(_Strict, frozen=True):
    """A private room. The name is shown on the board, so it must give nothing away."""

    id: Slug
    name: Name
    seats: Annotated[int, msgspec.Meta(ge=1, le=99)] = 2
    features: tuple[str, ...] = ()


class PrinterKind(StrEnum):
    """How a printer is reached."""

    FOLDER = "folder"


class PrinterSettings(_Strict, frozen=True):
    """A printer. A `folder` printer writes each job as a PDF file into `folder`."""

    id: Slug
    kind: PrinterKind
    folder: str = "printed"


class DeviceSettings(_Strict, frozen=True):
    """A device of the station. No two share a letter of their ticket codes."""

    id: Slug
    name: Name
    windows: Annotated[tuple[Window, ...], msgspec.Meta(min_length=1)]
    letters: Annotated[str, msgspec.Meta(min_length=1, max_length=24)]
    printer: Slug | None = None
    counter: Name = "Counter"
    panel_width_mm: Annotated[float, msgspec.Meta(gt=50, lt=3000)] | None = None


class Officer(_Strict, frozen=True):
    """Somebody who works here; the demo station signs in as one of its fictional officers."""

    id: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9]{1,16}$")]
    name: Name
    role: Role


class Station(_Strict, frozen=True):
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


class DeviceFile(_Strict, frozen=True):
    """`device.toml` in the device's home: which device of which station this is."""

    device: Slug
    station_file: str = "station.toml"
    keys: str = "keys"


def parse_station(text: str, name: str) -> Station:
    """The station a file's text describes; `name` is how messages call the file.

    Raises:
        SettingsFaulty: what is wrong, in which line and field.
    """
    station = _parse(text, name, Station)
    for field, problem in _contradictions(station):
        raise SettingsFaulty(f"{name}, line {line_of(text, field)}, {field}: {problem}.")
    return station


def parse_device(text: str, name: str) -> DeviceFile:
    """The device file's content. Raises `SettingsFaulty` as `parse_station` does."""
    return _parse(text, name, DeviceFile)


def read_station(path: Path) -> Station:
    """The station file at a path. Raises `SettingsFaulty` as `parse_station` does."""
    return parse_station(_read(path), path.name)


def read_device(path: Path) -> DeviceFile:
    """The device file at a path. Raises `SettingsFaulty` as `parse_station` does."""
    return parse_device(_read(path), path.name)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as missing:
        raise SettingsFaulty(f"There is no file {path}.") from missing
    except UnicodeDecodeError as odd:
        raise SettingsFaulty(f"{path.name} is not a UTF-8 text file (byte {odd.start}).") from odd
    except OSError as failed:
        raise SettingsFaulty(f"{path.name} cannot be read: {failed.strerror}.") from failed


Shape = TypeVar("Shape", bound=msgspec.Struct)
_PATH = re.compile(r"`\$\.?([^`]*)`")


def _parse(text: str, name: str, shape: type[Shape]) -> Shape:
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as odd:
        raise SettingsFaulty(_misspelt(text, name, str(odd))) from odd
    try:
        return msgspec.convert(table, shape)
    except msgspec.ValidationError as faulty:
        message = str(faulty)
        found = _PATH.search(message)
        path = found.group(1) if found else ""
        problem = message.partition(" - at ")[0]
        unknown = re.search(r"unknown field `([^`]+)`", problem)
        field = ".".join(filter(None, (path, unknown.group(1) if unknown else "")))
        line = line_of(text, field)
        words = _in_plain_words(problem, _type_at(shape, path), field)
        raise SettingsFaulty(f"{name}, line {line}, {field or 'the whole file'}: {words}.") from faulty


def _misspelt(text: str, name: str, problem: str) -> str:
    """The sentence for a text that is not TOML; times and dates are what people get wrong."""
    place = re.search(r"at line (\d+)", problem)
    line = text.splitlines()[int(place.group(1)) - 1] if place else ""
    given = re.match(r"\s*([\w-]+)\s*=\s*\[?\s*(\d+[:-]\d)", line)
    if place is None or given is None:
        return f"{name} is not valid TOML: {problem}."
    example = "a time is written like 08:00:00" if ":" in given[2] else "a date is written like 2026-12-24"
    return f"{name}, line {place[1]}, {given[1]}: {example}."


def _type_at(shape: type[msgspec.Struct], path: str) -> inspect.Type:
    """What should stand at a path that msgspec names."""
    found: inspect.Type = inspect.type_info(shape)
    for step in (step for step in re.split(r"[.\[\]]+", path) if step):
        if isinstance(found, inspect.StructType):
            found = next((field.type for field in found.fields if field.encode_name == step), found)
        elif isinstance(found, inspect.VarTupleType):
            found = found.item_type
    return found


_WANTED = {
    "str": "text in quotation marks",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list in square brackets",
    "object": "a table",
    "time": "a time like 08:00:00",
    "date": "a date like 2026-12-24",
}
_PATTERNS = {
    "[a-z0-9]": "use small letters, digits and hyphens, at most 40, and begin with no hyphen",
    "[A-Za-z0-9]": "use letters and digits, at least 1 and at most 16",
}
_BOUNDS = {">=": "at least", "<=": "at most", ">": "more than", "<": "less than"}


def _in_plain_words(problem: str, wanted: inspect.Type, field: str) -> str:
    """A problem in the words of whoever writes the file, from msgspec's."""
    if unknown := re.search(r"unknown field `([^`]+)`", problem):
        known = wanted.fields if isinstance(wanted, inspect.StructType) else ()
        return f"“{unknown[1]}” is not a field here; there are {_listed(each.encode_name for each in known)}"
    if missing := re.search(r"missing required field `([^`]+)`", problem):
        return f"the field “{missing[1]}” is missing"
    return _of_values(problem, wanted, field)


def _of_values(problem: str, wanted: inspect.Type, field: str) -> str:
    """The same for a field that is there and holds something else than it should."""
    if (odd := re.match(r"Invalid enum value '?(.*?)'?$", problem)) and isinstance(wanted, inspect.EnumType):
        return f"“{odd[1]}” is not known here; use one of {_listed(str(each.value) for each in wanted.cls)}"
    if "Expected `array" in problem and "got `object`" in problem:
        return f"write its name in double brackets, [[{field}]]"
    if encoded := re.match(r"Invalid RFC3339 encoded (time|date)", problem):
        return f"must be {_WANTED[encoded[1]]}"
    kind = re.match(r"Expected `(\w+)", problem)
    if "`, got `" in problem and kind and kind[1] in _WANTED:
        return f"must be {_WANTED[kind[1]]}"
    return _of_bounds(problem)


def _of_bounds(problem: str) -> str:
    """The same for a value of the right kind that is too long, too small or oddly spelt."""
    if pattern := re.search(r"matching regex '\^(\[[^]]*\])", problem):
        return _PATTERNS[pattern[1]]
    if length := re.search(r"` of length (>=|<=) (\d+)", problem):
        return "must not be empty" if length[1] == ">=" else f"must have at most {length[2]} characters"
    if bound := re.search(r"` ([<>]=?) (\d+)", problem):
        return f"must be {_BOUNDS[bound[1]]} {bound[2]}"
    return problem


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)


def line_of(text: str, path: str) -> int:
    """The line (from 1) at which a field stands, or of the table that should hold it.

    Args:
        text: a TOML document.
        path: as msgspec names it, for example `rooms[1].seats`.
    """
    steps = [step for step in re.split(r"[.\[\]]+", path) if step]
    table, number, key = _table_of(steps)
    at, seen, inside = 1, -1, not table
    for count, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        header = re.fullmatch(r"\[\[?\s*([\w.-]+)\s*\]\]?\s*(#.*)?", line)
        if header:
            if header.group(1) == path:
                return count
            if header.group(1) == table:
                seen += 1
            inside = header.group(1) == table and seen == number
            at = count if inside else at
        elif inside and re.match(rf"[\"']?{re.escape(key)}[\"']?\s*=", line):
            return count
    return at


def _table_of(steps: list[str]) -> tuple[str, int, str]:
    """The table's name, which one of its kind it is, and the field in it."""
    if len(steps) >= 2 and steps[1].isdigit():
        return steps[0], int(steps[1]), steps[2] if len(steps) > 2 else ""
    if len(steps) >= 2:
        return steps[0], 0, steps[1]
    return "", 0, steps[0] if steps else ""


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
