"""Bank holidays in England (Banking and Financial Dealings Act 1971), and those proclaimed since 2020.

A window knows at once whether its counter is open; a package that knows the holidays of every country
takes a fifth of a second to load. A day proclaimed for one year alone belongs into `_PROCLAIMED`, and until
then into the station file's `closed-on`.
"""

import datetime as dt
from functools import lru_cache

_SATURDAY, _SUNDAY = 5, 6
_DAY = dt.timedelta(days=1)
_PROCLAIMED = {
    2022: {
        dt.date(2022, 6, 3): "Platinum Jubilee of Elizabeth II",
        dt.date(2022, 9, 19): "State Funeral of Queen Elizabeth II",
    },
    2023: {dt.date(2023, 5, 8): "Coronation of Charles III"},
}
_MAY_DAY = {2020: dt.date(2020, 5, 8)}
_SPRING = {2022: dt.date(2022, 6, 2)}
"""Moved by proclamation."""


@lru_cache(maxsize=64)
def bank_holidays(year: int) -> dict[dt.date, str]:
    """The days of a year, substitute days included, each with its name; right from 2020 on."""
    new_year, christmas, boxing = dt.date(year, 1, 1), dt.date(year, 12, 25), dt.date(year, 12, 26)
    easter = _easter(year)
    days = {
        new_year: "New Year's Day",
        easter - 2 * _DAY: "Good Friday",
        easter + _DAY: "Easter Monday",
        _MAY_DAY.get(year, _monday_from(dt.date(year, 5, 1))): "May Day",
        _SPRING.get(year, _monday_from(dt.date(year, 5, 25))): "Spring Bank Holiday",
        _monday_from(dt.date(year, 8, 25)): "Late Summer Bank Holiday",
        christmas: "Christmas Day",
        boxing: "Boxing Day",
    }
    if _is_weekend(new_year):
        days[_monday_from(new_year)] = "New Year's Day (observed)"
    if _is_weekend(christmas):
        days[dt.date(year, 12, 27)] = "Christmas Day (observed)"
    if _is_weekend(boxing):
        days[dt.date(year, 12, 28)] = "Boxing Day (observed)"
    return days | _PROCLAIMED.get(year, {})


def _is_weekend(day: dt.date) -> bool:
    return day.weekday() in {_SATURDAY, _SUNDAY}


def _monday_from(day: dt.date) -> dt.date:
    """The first Monday on or after a day."""
    return day + -day.weekday() % 7 * _DAY


def _easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar (Meeus, *Astronomical Algorithms*, chapter 8)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leaps, odd = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leaps - correction + 15) % 30
    quarter, left = divmod(rest, 4)
    week = (32 + 2 * odd + 2 * quarter - moon - left) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)
