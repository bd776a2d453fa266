"""Instants, the station's local day, and identifiers that sort by the time they were made."""

import datetime as dt
from typing import NewType
from zoneinfo import ZoneInfo

Instant = NewType("Instant", int)
"""Milliseconds since 1970-01-01T00:00Z, UTC."""

LONDON = ZoneInfo("Europe/London")
MINUTE_MS = 60_000


def from_datetime(moment: dt.datetime) -> Instant:
    """The instant of an aware datetime.

    Raises:
        ValueError: the datetime has no time zone.
    """
    if moment.tzinfo is None:
        message = f"{moment.isoformat()} has no time zone"
        raise ValueError(message)
    return Instant(round(moment.timestamp() * 1000))


def to_datetime(instant: Instant) -> dt.datetime:
    """The aware UTC datetime of an instant."""
    return dt.datetime.fromtimestamp(instant / 1000, dt.UTC)


def to_local(instant: Instant) -> dt.datetime:
    """The aware datetime of an instant in Europe/London, where every station is."""
    return dt.datetime.fromtimestamp(instant / 1000, LONDON)


def local_day(instant: Instant) -> dt.date:
    """The station's calendar day an instant falls on (Europe/London)."""
    return to_local(instant).date()


def day_start(day: dt.date) -> Instant:
    """The first instant of a calendar day in Europe/London; days are 23, 24 or 25 hours long."""
    return from_datetime(dt.datetime.combine(day, dt.time(), LONDON))


def iso_utc(instant: Instant) -> str:
    """ISO 8601 with `Z`, to the second or, where there are any, the millisecond."""
    text = to_datetime(instant).isoformat(timespec="milliseconds" if instant % 1000 else "seconds")
    return text.replace("+00:00", "Z")


def iso_local(instant: Instant) -> str:
    """ISO 8601 in Europe/London with its offset, to the second."""
    return to_local(instant).isoformat(timespec="seconds")


def uuid7(at: Instant, random: bytes) -> str:
    """A UUIDv7 (RFC 9562) for an instant and 10 random bytes, in its canonical text form.

    Raises:
        ValueError: there are not exactly ten random bytes.
    """
    if len(random) != 10:
        message = f"uuid7 takes 10 random bytes, not {len(random)}"
        raise ValueError(message)
    tail = bytes((0x70 | random[0] & 0x0F, random[1], 0x80 | random[2] & 0x3F)) + random[3:]
    text = (at.to_bytes(6, "big") + tail).hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
