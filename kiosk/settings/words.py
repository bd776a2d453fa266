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
