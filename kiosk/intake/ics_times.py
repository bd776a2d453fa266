"""Dates and times of an iCalendar property (RFC 5545, sections 3.3.4 to 3.3.6)."""

import datetime as dt
import re

import msgspec

from kiosk.domain.instant import LONDON, Instant, from_datetime
from kiosk.intake.files import Faulty, quoted
from kiosk.intake.ics_lines import Property
from kiosk.intake.times import check_year
from kiosk.intake.zones import Zones

_DATE = re.compile(r"[0-9]{8}")
_MOMENT = re.compile(r"([0-9]{8})T([0-9]{4}(?:[0-9]{2})?)(Z?)")
_DURATION = re.compile(
    r"([+-]?)P(?:([0-9]{1,4})W|(?:([0-9]{1,4})D)?(?:T(?:([0-9]{1,5})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,7})S)?)?)"
)


class Moment(msgspec.Struct, frozen=True):
    """A local time in its zone.

    Attributes:
        local: naive. A time that the clocks skip counts as if they had not yet gone forward, one that
            comes twice as the first (RFC 5545, section 3.3.5).
        is_date: the file gave a date alone; `local` is its midnight.
    """

    local: dt.datetime
    zone: dt.tzinfo
    is_date: bool = False

    @property
    def instant(self) -> Instant:
        """The instant it stands for."""
        return from_datetime(self.local.replace(tzinfo=self.zone))

    @property
    def is_skipped(self) -> bool:
        """The clocks go forward over it: that night has no such local time."""
        return (
            self.local.replace(tzinfo=self.zone).astimezone(dt.UTC).astimezone(self.zone).replace(tzinfo=None)
            != self.local
        )

    def on(self, local: dt.datetime) -> "Moment":
        """Another local time in the same zone."""
        return Moment(local, self.zone)


def moments(given: Property, zones: Zones) -> list[Moment]:
    """The moments that a property lists. Raises `Faulty`, naming property and line."""
    return [_moment(text.strip().upper(), given, zones) for text in given.value.split(",") if text.strip()]


def moment(given: Property, zones: Zones) -> Moment:
    """The one moment that a property states. Raises `Faulty`, naming property and line."""
    found = moments(given, zones)
    if len(found) != 1:
        raise Faulty(given.name, f"line {given.line}: there must be one date and time")
    return found[0]


def length_ms(given: Property) -> int:
    """The length that a DURATION states, in milliseconds. Raises `Faulty`."""
    parts = _DURATION.fullmatch(given.value.strip().upper())
    if parts is None or not any(parts.groups()[1:]):
        raise Faulty(
            given.name, f"line {given.line}: {quoted(given.value)} is not a length of time like PT30M"
        )
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in parts.groups()[1:])
    length = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds
    return (-length if parts[1] == "-" else length) * 1000


def _moment(text: str, given: Property, zones: Zones) -> Moment:
    try:
        if _DATE.fullmatch(text):
            day = dt.datetime.strptime(text, "%Y%m%d")  # noqa: DTZ007 - local; the zone stands beside it
            check_year(day.year, given.name, text)
            return Moment(day, LONDON, is_date=True)
        parts = _MOMENT.fullmatch(text)
        if parts is None:
            raise Faulty(given.name, f"line {given.line}: {quoted(text)} is not a date and time")
        digits = f"{parts[1]}{parts[2]:0<6}"
        local = dt.datetime.strptime(digits, "%Y%m%d%H%M%S")  # noqa: DTZ007 - local, as above
    except ValueError as odd:
        raise Faulty(given.name, f"line {given.line}: {quoted(text)} is no possible date and time") from odd
    check_year(local.year, given.name, text)
    return Moment(local, dt.UTC if parts[3] else _zone(given, zones))


def _zone(given: Property, zones: Zones) -> dt.tzinfo:
    name = given.parameters.get("TZID")
    if not name:
        return zones.default
    zone = zones.named(name)
    if zone is None:
        raise Faulty(
            given.name,
            f"line {given.line}: the time zone {quoted(name)} is neither known nor defined in the file",
        )
    return zone
