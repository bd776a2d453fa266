"""When the counter is open: the week's hours, bank holidays in England, and days it is closed."""

import datetime as dt
from functools import lru_cache

import msgspec

from kiosk.domain.instant import LONDON, Instant, from_datetime, to_local
from kiosk.settings import Station, Weekday

LOOK_AHEAD_DAYS = 366


class Hours(msgspec.Struct, frozen=True):
    """One stretch in which the counter is open: instants, the end excluded."""

    opens: Instant
    closes: Instant


def hours_on(station: Station, day: dt.date) -> tuple[Hours, ...]:
    """The hours of a local day, in order; none where the counter is closed."""
    if day in station.holidays.closed_on:
        return ()
    if bank_holiday(day) is not None:
        opens, closes = station.holidays.opens, station.holidays.closes
        return () if opens is None or closes is None else (_hours(day, opens, closes),)
    weekday = list(Weekday)[day.weekday()]
    return tuple(
        sorted(
            (_hours(day, each.opens, each.closes) for each in station.opening if weekday in each.days),
            key=lambda hours: hours.opens,
        )
    )


def is_open(station: Station, at: Instant) -> bool:
    """Whether the counter is open at an instant."""
    return any(hours.opens <= at < hours.closes for hours in hours_on(station, to_local(at).date()))


def next_opening(station: Station, at: Instant) -> Instant | None:
    """When the counter opens next after an instant; None where it does not within a year."""
    day = to_local(at).date()
    for ahead in range(LOOK_AHEAD_DAYS):
        for hours in hours_on(station, day + dt.timedelta(days=ahead)):
            if hours.opens > at:
                return hours.opens
    return None


def bank_holiday(day: dt.date) -> str | None:
    """The name of the bank holiday in England that falls on a day, substitute days included; or None."""
    return _holidays(day.year).get(day)


@lru_cache(maxsize=8)
def _holidays(year: int) -> dict[dt.date, str]:
    import holidays  # noqa: PLC0415 - a tenth of a second that no window's start should pay

    return dict(holidays.country_holidays("GB", subdiv="ENG", years=year))


def _hours(day: dt.date, opens: dt.time, closes: dt.time) -> Hours:
    return Hours(
        from_datetime(dt.datetime.combine(day, opens, LONDON)),
        from_datetime(dt.datetime.combine(day, closes, LONDON)),
    )
