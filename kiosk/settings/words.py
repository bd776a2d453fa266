"""What is wrong with a settings file, in the words of whoever writes it."""

import re
from collections.abc import Iterable

from msgspec import inspect

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
    "[^": "must be one line, without control characters",
    "[A-Za-z0-9]": "use letters and digits, at least 1 and at most 16",
    "[a-z0-9_": "use IPP's name of a paper, like iso_a4_210x297mm",
    "[a-z]": "write the tag of a language, like pl or zh-Hans",
    "[0-9]": "write a telephone number of 3 to 15 digits",
}
_BOUNDS = {">=": "at least", "<=": "at most", ">": "more than", "<": "less than"}


def in_plain_words(problem: str, wanted: inspect.Type, field: str) -> str:
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
        return next(words for begins, words in _PATTERNS.items() if pattern[1].startswith(begins))
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
        path: as msgspec names it, for example `rooms[1].seats` or `nearby[0].opening[1].closes`.
    """
    lines = _lines(text)
    while path and path not in lines:
        path = re.sub(r"(\[\d+\]|(^|\.)[^.\[\]]+)\Z", "", path)
    return lines.get(path, 1)


def _lines(text: str) -> dict[str, int]:
    """The line of each table and field, by its path; of tables of one name, the first has that name too."""
    lines: dict[str, int] = {}
    tables: dict[str, str] = {}
    inside = ""
    for count, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        if header := re.fullmatch(r"(\[\[?)\s*([\w.-]+)\s*\]\]?\s*(#.*)?", line):
            above, _, name = header[2].rpartition(".")
            inside = f"{tables.get(above, above)}.{name}".removeprefix(".")
            lines.setdefault(inside, count)
            if header[1] == "[[":
                number = sum(re.fullmatch(rf"{re.escape(inside)}\[\d+\]", path) is not None for path in lines)
                inside = f"{inside}[{number}]"
            tables[header[2]] = inside
            lines[inside] = count
        elif field := re.match(r"[\"']?([\w-]+)[\"']?\s*=", line):
            lines.setdefault(f"{inside}.{field[1]}".removeprefix("."), count)
    return lines
