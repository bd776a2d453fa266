"""Bank holidays in England: by rule, and the same as those of a package that lists them."""

import datetime as dt

import holidays
import pytest

from kiosk.domain.bank_holidays import bank_holidays


@pytest.mark.parametrize("year", range(2020, 2061))
def test_they_are_those_that_are_known_elsewhere(year: int) -> None:
    """A wrong Easter sends people to a closed door, forty years from now as well."""
    assert set(bank_holidays(year)) == set(holidays.country_holidays("GB", subdiv="ENG", years=year))


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (dt.date(2026, 4, 3), "Good Friday"),
        (dt.date(2026, 12, 28), "Boxing Day (observed)"),
        (dt.date(2027, 12, 27), "Christmas Day (observed)"),
        (dt.date(2028, 1, 3), "New Year's Day (observed)"),
        (dt.date(2022, 6, 2), "Spring Bank Holiday"),
        (dt.date(2026, 1, 2), None),  # Scotland's
    ],
)
def test_each_has_its_name(day: dt.date, name: str | None) -> None:
    """The station's hours are shown with the reason why they are other than usual."""
    assert bank_holidays(day.year).get(day) == name
