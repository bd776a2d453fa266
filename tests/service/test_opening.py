"""The counter's hours: the ordinary week, bank holidays in England, closed days, clock changes."""

import datetime as dt
from pathlib import Path

import pytest

from kiosk.domain.instant import LONDON, from_datetime
from kiosk.service import opening
from kiosk.settings import Station, read_station


@pytest.fixture(scope="module")
def station() -> Station:
    """The demo station: 08-22 on weekdays, 09-20 at weekends, 10-16 on bank holidays."""
    return read_station(Path("resources/stations/demo.toml"))


def local(text: str) -> int:
    """The instant of a local time."""
    return from_datetime(dt.datetime.fromisoformat(text).replace(tzinfo=LONDON))


@pytest.mark.parametrize(
    ("at", "is_open"),
    [
        ("2026-11-23T07:59:59", False),
        ("2026-11-23T08:00:00", True),
        ("2026-11-23T21:59:59", True),
        ("2026-11-23T22:00:00", False),
        ("2026-11-22T08:30:00", False),  # Sunday opens at nine
        ("2026-12-25T12:00:00", False),  # named in closed-on
        ("2026-12-28T09:30:00", False),  # Boxing Day 2026 is a Saturday: the Monday stands in for it
        ("2026-12-28T12:00:00", True),
        ("2026-12-28T16:00:00", False),
        ("2026-03-29T09:00:00", True),  # the clocks went forward in the night
        ("2026-10-25T09:00:00", True),  # and back
    ],
)
def test_open_or_closed(station: Station, at: str, is_open: bool) -> None:  # noqa: FBT001 - a table's column
    """Somebody who comes because the notice said open must not stand before a closed door."""
    assert opening.is_open(station, local(at)) is is_open


def test_bank_holidays_are_those_of_england() -> None:
    """Scotland's second of January is no holiday here; substitute days are."""
    assert opening.bank_holiday(dt.date(2026, 1, 2)) is None
    assert opening.bank_holiday(dt.date(2026, 4, 6)) == "Easter Monday"
    assert opening.bank_holiday(dt.date(2026, 12, 28)) is not None


def test_next_opening_passes_over_closed_days(station: Station) -> None:
    """On Christmas Eve at night the next opening is Boxing Day's, a Saturday and a holiday's hours."""
    assert opening.next_opening(station, local("2026-12-24T22:30:00")) == local("2026-12-26T10:00:00")
    assert opening.next_opening(station, local("2026-11-23T12:00:00")) == local("2026-11-24T08:00:00")
