"""The days a report is about."""

import datetime as dt

import pytest

from kiosk.ui.manager.period import Period, Quick, named

D = dt.date


@pytest.mark.parametrize(
    ("choice", "first", "last"),
    [
        (Quick.TODAY, D(2026, 3, 31), D(2026, 3, 31)),
        (Quick.DAYS_7, D(2026, 3, 25), D(2026, 3, 31)),
        (Quick.DAYS_28, D(2026, 3, 4), D(2026, 3, 31)),
        (Quick.THIS_MONTH, D(2026, 3, 1), D(2026, 3, 31)),
        (Quick.LAST_MONTH, D(2026, 2, 1), D(2026, 2, 28)),
    ],
)
def test_named_periods(choice: Quick, first: dt.date, last: dt.date) -> None:
    """Today is included, and a month is a month even after one that is shorter."""
    assert named(choice, D(2026, 3, 31)) == Period(first, last)


def test_the_period_before_is_as_long_and_ends_the_day_before() -> None:
    """Comparing four weeks with a month would find a change that is only a longer period."""
    assert Period(D(2026, 11, 1), D(2026, 11, 20)).before == Period(D(2026, 10, 12), D(2026, 10, 31))


def test_a_short_period_is_charted_over_26_whole_weeks() -> None:
    """Four points are no chart, and half a week would swing it: Sunday 15 November is its last day."""
    weeks = Period(D(2026, 11, 1), D(2026, 11, 20)).chart_weeks
    assert (weeks.first, weeks.last) == (D(2026, 5, 18), D(2026, 11, 15))
    assert Period(D(2026, 11, 9), D(2026, 11, 15)).chart_weeks.last == D(2026, 11, 15)


def test_a_long_period_is_charted_whole() -> None:
    """A year asked for is a year of weeks, from its first Monday."""
    weeks = Period(D(2026, 1, 1), D(2026, 12, 31)).chart_weeks
    assert (weeks.first, weeks.last) == (D(2026, 1, 5), D(2026, 12, 27))
