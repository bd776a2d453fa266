"""When the counter is open: the week's hours, bank holidays in England, and days it is closed."""

import datetime as dt
from functools import lru_cache
from typing import Protocol

import msgspec

from kiosk.domain.bank_holidays import bank_holidays
from kiosk.domain.instant import LONDON, Instant, from_datetime, to_local
from kiosk.settings import Holidays, Opening, Weekday

LOOK_AHEAD_DAYS = 366
_WEEK = tuple(Weekday)


class Opens(Protocol):
    """A counter that has hours: this station's, or another that its file names."""

    @property
    def opening(self) -> tuple[Opening, ...]: ...
    @property
    def holidays(self) -> Holidays: ...


class Hours(msgspec.Struct, frozen=True):
    """One stretch in which the counter is open: instants, the end excluded."""

    opens: Instant
    closes: Instant


def hours_on(station: Opens, day: dt.date) -> tuple[Hours, ...]:
    """The hours of a local day, in order; none where the counter is closed."""
    return _hours_on(station.opening, station.holidays, day)


@lru_cache(maxsize=512)
def _hours_on(openings: tuple[Opening, ...], holidays: Holidays, day: dt.date) -> tuple[Hours, ...]:
    if day in holidays.closed_on:
        return ()
    if bank_holiday(day) is not None:
        opens, closes = holidays.opens, holidays.closes
        return () if opens is None or closes is None else (_hours(day, opens, closes),)
    weekday = _WEEK[day.weekday()]
    return tuple(
        sorted(
            (_hours(day, each.opens, each.closes) for each in openings if weekday in each.days),
            key=lambda hours: hours.opens,
        )
    )


def hours_at(station: Opens, at: Instant) -> Hours | None:
    """The hours in which an instant lies; None where the counter is closed then."""
    return next(
        (hours for hours in hours_on(station, to_local(at).date()) if hours.opens <= at < hours.closes), None
    )


def is_open(station: Opens, at: Instant) -> bool:
    """Whether the counter is open at an instant."""
    return hours_at(station, at) is not None


def is_over(station: Opens, at: Instant) -> bool:
    """Whether the counter is closed at an instant, and does not open again on that local day."""
    return all(hours.closes <= at for hours in hours_on(station, to_local(at).date()))


def next_opening(station: Opens, at: Instant) -> Instant | None:
    """When the counter opens next after an instant; None where it does not within a year."""
    day = to_local(at).date()
    for ahead in range(LOOK_AHEAD_DAYS):
        for hours in hours_on(station, day + dt.timedelta(days=ahead)):
            if hours.opens > at:
                return hours.opens
    return None


def bank_holiday(day: dt.date) -> str | None:
    """The name of the bank holiday in England that falls on a day, substitute days included; or None."""
    return bank_holidays(day.year).get(day)


def _hours(day: dt.date, opens: dt.time, closes: dt.time) -> Hours:
    return Hours(
        from_datetime(dt.datetime.combine(day, opens, LONDON)),
        from_datetime(dt.datetime.combine(day, closes, LONDON)),
    )
