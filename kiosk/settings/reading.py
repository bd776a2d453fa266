"""From a file's text to frozen, validated settings, or to a sentence that says what is wrong where."""

import re
import tomllib
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import inspect

from kiosk.domain.errors import SettingsFaulty
from kiosk.settings.words import in_plain_words, line_of

Shape = TypeVar("Shape", bound=msgspec.Struct)
_PATH = re.compile(r"`\$\.?([^`]*)`")


def parse(text: str, name: str, shape: type[Shape]) -> Shape:
    """What a file's text says; `name` is how messages call the file.

    Raises:
        SettingsFaulty: what is wrong, in which line and field.
    """
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
        words = in_plain_words(problem, _type_at(shape, path), field)
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
        found = _given(found)
        if isinstance(found, inspect.StructType):
            found = next((field.type for field in found.fields if field.encode_name == step), found)
        elif isinstance(found, inspect.VarTupleType):
            found = found.item_type
    return _given(found)


def _given(wanted: inspect.Type) -> inspect.Type:
    """The table itself, where it is one that may be left out."""
    if isinstance(wanted, inspect.UnionType):
        return next((one for one in wanted.types if isinstance(one, inspect.StructType)), wanted)
    return wanted


def text_of(path: Path) -> str:
    """A settings file's text. Raises `SettingsFaulty` where there is none that can be read."""
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as missing:
        raise SettingsFaulty(f"There is no file {path}.") from missing
    except UnicodeDecodeError as odd:
        raise SettingsFaulty(f"{path.name} is not a UTF-8 text file (byte {odd.start}).") from odd
    except OSError as failed:
        raise SettingsFaulty(f"{path.name} cannot be read: {failed.strerror}.") from failed
