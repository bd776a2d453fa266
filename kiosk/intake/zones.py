"""Time zones as calendars name them: by IANA name, by Windows name, or by their own definition."""

import datetime as dt
import re
import zoneinfo

from kiosk.domain.instant import LONDON
from kiosk.intake.ics_lines import Block

_STAMP = re.compile(r"[0-9]{8}T[0-9]{6}")
_OFFSET = re.compile(r"[+-][0-9]{4}(?:[0-9]{2})?")
_YEARLY = re.compile(r"(?:(?:BYDAY|BYMONTH|BYMONTHDAY|INTERVAL|COUNT|WKST)=[A-Z0-9,+-]{1,40}(?:;|$))*")
_UNTIL = re.compile(r"([0-9]{8})(?:T[0-9]{6}Z?)?")
_MOST_RULES = 200


class Zones:
    """The time zones that one calendar may speak of.

    A name that the world knows counts for more than the calendar's own definition of it, which
    programs shorten; a definition is used where the name alone says nothing.
    """

    def __init__(self, calendar: Block) -> None:
        self._defined = {
            block.text("TZID"): block
            for block in calendar.parts
            if block.name == "VTIMEZONE" and block.problem is None
        }
        self._found: dict[str, dt.tzinfo | None] = {}
        name = calendar.text("X-WR-TIMEZONE")
        stated = self.named(name) if name else None
        self.default_unknown = name if name and stated is None else None
        self.default = LONDON if stated is None else stated

    def named(self, name: str) -> dt.tzinfo | None:
        """The zone of that name, or None where nothing tells what it means."""
        if name not in self._found:
            self._found[name] = _known(name) or self._own(name)
        return self._found[name]

    def _own(self, name: str) -> dt.tzinfo | None:
        block = self._defined.get(name)
        return None if block is None else _from_definition(block)


def _known(name: str) -> dt.tzinfo | None:
    """The zone that IANA or Windows calls by that name; prefixes such as `/vendor/` are passed over."""
    parts = name.strip("/ ").split("/")
    tails = range(len(parts)) if name.startswith("/") else range(1)
    for tail in tails:
        found = _iana("/".join(parts[tail:]))
        if found is not None:
            return found
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # noqa: PLC0415 - slow to load

    olson = WINDOWS_TO_OLSON.get(name.strip())
    return _iana(olson) if olson else None


def _iana(name: str) -> dt.tzinfo | None:
    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        # ValueError and OSError: names that are no names, such as paths, folders or control characters.
        return None


def _from_definition(block: Block) -> dt.tzinfo | None:
    """The zone that a VTIMEZONE defines, or None where it defines none.

    Only what such a definition needs goes to the library: rules of a stranger could otherwise repeat
    every second for centuries.
    """
    lines = ["BEGIN:VTIMEZONE", "TZID:own"]
    rules = [part for part in block.parts if part.name in {"STANDARD", "DAYLIGHT"}]
    if not rules or len(rules) > _MOST_RULES:
        return None
    for part in rules:
        cleaned = _observance(part)
        if cleaned is None:
            return None
        lines += [f"BEGIN:{part.name}", *cleaned, f"END:{part.name}"]
    lines.append("END:VTIMEZONE")
    from icalendar import Timezone  # noqa: PLC0415 - slow to load, and few calendars need it

    try:
        definition = Timezone.from_ical("\r\n".join(lines) + "\r\n")
        if not isinstance(definition, Timezone):
            return None
        zone: dt.tzinfo = definition.to_tz(lookup_tzid=False)
        # A definition that makes no sense shows itself when it is used.
        dt.datetime(2026, 7, 1, tzinfo=zone).utcoffset()
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError):
        return None
    return zone


def _observance(part: Block) -> list[str] | None:
    start, before, after = part.text("DTSTART"), part.text("TZOFFSETFROM"), part.text("TZOFFSETTO")
    if not (_STAMP.fullmatch(start) and _OFFSET.fullmatch(before) and _OFFSET.fullmatch(after)):
        return None
    cleaned = [f"DTSTART:{start}", f"TZOFFSETFROM:{before}", f"TZOFFSETTO:{after}"]
    rule = part.text("RRULE").upper()
    if rule:
        yearly = _yearly(rule)
        if yearly is None:
            return None
        cleaned.append(f"RRULE:{yearly}")
    dates = [date for given in part.all("RDATE") for date in given.texts]
    if not all(_STAMP.fullmatch(date) for date in dates):
        return None
    return cleaned + [f"RDATE:{date}" for date in dates]


def _yearly(rule: str) -> str | None:
    parts = [part for part in rule.split(";") if part]
    if "FREQ=YEARLY" not in parts or "INTERVAL=0" in parts:
        return None
    until = next((part[6:] for part in parts if part.startswith("UNTIL=")), None)
    rest = [part for part in parts if part != "FREQ=YEARLY" and not part.startswith("UNTIL=")]
    if not _YEARLY.fullmatch(";".join(rest)):
        return None
    if until is not None:
        found = _UNTIL.fullmatch(until)
        if found is None or any(part.startswith("COUNT=") for part in rest):
            return None
        # Given in UTC, compared in local time: to the end of that day, as no zone changes twice a day.
        rest.append(f"UNTIL={found[1]}T235959")
    return ";".join(["FREQ=YEARLY", *rest])
