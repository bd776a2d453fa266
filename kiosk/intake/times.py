"""Instants as files write them: ISO 8601 with an offset, or local time in Europe/London."""

import datetime as dt
import re

from kiosk.domain.instant import LONDON, Instant, from_datetime
from kiosk.intake.files import Faulty, quoted

FIRST_YEAR, LAST_YEAR = 1990, 2100
"""Years outside are slips of the hand or of a program, not appointments or visits."""
DAY_MS = 24 * 3_600_000

_ISO = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?)"
    r"(Z|[+-][0-9]{2}(?::?[0-9]{2})?)?",
    re.IGNORECASE,
)
_MOST_OFFSET = dt.timedelta(hours=14)


def instant_with_offset(text: str, field: str) -> Instant:
    """The instant of an ISO 8601 text that carries `Z` or an offset.

    Raises:
        Faulty: it has no offset, is no such instant, or its year cannot be right.
    """
    moment = _iso(text, field)
    if moment.tzinfo is None:
        raise Faulty(field, f"{quoted(text)} has no offset; end it with Z, +00:00 or +01:00")
    return from_datetime(moment)


def instant_or_local(text: str, field: str) -> Instant:
    """The instant of an ISO 8601 text; without an offset it is local time in Europe/London.

    Raises:
        Faulty: as `instant_with_offset`, or the local time does not exist or comes twice.
    """
    moment = _iso(text, field)
    if moment.tzinfo is not None:
        return from_datetime(moment)
    day, clock = f"{moment:%Y-%m-%d}", f"{moment:%H:%M}"
    hint = f"write {day}T{clock}+01:00 for the first or {day}T{clock}+00:00 for the second"
    return london(moment, field, hint)


def london(local: dt.datetime, field: str, if_twice: str) -> Instant:
    """The instant of a naive local time in Europe/London.

    Args:
        local: a datetime without a time zone.
        field: where it stands in the file.
        if_twice: what the reader can do about a time of the hour that comes twice in autumn.

    Raises:
        Faulty: the clocks skip that time in spring, or pass it twice in autumn.
    """
    first, second = local.replace(tzinfo=LONDON), local.replace(tzinfo=LONDON, fold=1)
    if first.utcoffset() != second.utcoffset():
        said = f"{local:%H:%M} on {local.day} {local:%B %Y}"
        if first.astimezone(dt.UTC).astimezone(LONDON).replace(tzinfo=None) != local:
            raise Faulty(field, f"there is no {said}: the clocks go forward over it")
        raise Faulty(field, f"{said} comes twice, as the clocks go back; {if_twice}")
    return from_datetime(first)


def check_year(year: int, field: str, text: str) -> None:
    """Nothing, where the year can be right. Raises `Faulty` where it cannot."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Faulty(field, f"the year of {quoted(text)} is not between {FIRST_YEAR} and {LAST_YEAR}")


def check_span(start: Instant, end: Instant, field: str) -> None:
    """Nothing, where an appointment may last that long. Raises `Faulty` where it may not."""
    if end < start:
        raise Faulty(field, "it ends before it starts")
    if end == start:
        raise Faulty(field, "it ends when it starts")
    if end - start > DAY_MS:
        raise Faulty(field, "it lasts longer than a day")


def _iso(text: str, field: str) -> dt.datetime:
    parts = _ISO.fullmatch(text)
    if parts is None:
        raise Faulty(field, f"{quoted(text)} is not a date and time like 2026-11-23T10:30Z")
    day, clock, offset = parts.groups()
    try:
        moment = dt.datetime.fromisoformat(f"{day}T{clock.replace(',', '.')}{(offset or '').upper()}")
    except ValueError as odd:
        raise Faulty(field, f"{quoted(text)} is no possible date and time") from odd
    beyond = moment.utcoffset()
    if beyond is not None and abs(beyond) > _MOST_OFFSET:
        raise Faulty(field, f"the offset of {quoted(text)} is more than 14 hours")
    check_year(moment.year, field, text)
    return moment
