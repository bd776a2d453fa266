"""Instants, the station's day over both clock changes, and identifiers that sort by time."""

import datetime as dt
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.instant import (
    Instant,
    day_start,
    from_datetime,
    iso_local,
    iso_utc,
    local_day,
    to_datetime,
    to_local,
    uuid7,
)

HOUR_MS = 3_600_000


@pytest.mark.parametrize(
    ("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25), ("2026-11-20", 24), ("2026-07-01", 24)]
)
def test_a_day_has_as_many_hours_as_the_clocks_say(day: str, hours: int) -> None:
    """On the nights on which the clocks change a report must neither lose nor double an hour."""
    start = day_start(dt.date.fromisoformat(day))
    end = day_start(dt.date.fromisoformat(day) + dt.timedelta(days=1))
    assert end - start == hours * HOUR_MS
    assert local_day(start).isoformat() == day == local_day(Instant(end - 1)).isoformat()
    assert local_day(end).isoformat() != day


def test_midnight_in_summer_is_eleven_in_the_evening_utc() -> None:
    """A visit at ten past midnight in July belongs to the new day."""
    instant = from_datetime(dt.datetime(2026, 7, 1, 23, 10, tzinfo=dt.UTC))
    assert local_day(instant) == dt.date(2026, 7, 2)
    assert iso_local(instant) == "2026-07-02T00:10:00+01:00"
    assert iso_utc(instant) == "2026-07-01T23:10:00Z"
    assert iso_utc(Instant(instant + 7)) == "2026-07-01T23:10:00.007Z"


def test_the_hour_that_comes_twice_is_told_apart() -> None:
    """Half past one comes twice in October; the offset says which."""
    first = from_datetime(dt.datetime(2026, 10, 25, 0, 30, tzinfo=dt.UTC))
    assert [iso_local(Instant(first + each)) for each in (0, HOUR_MS)] == [
        "2026-10-25T01:30:00+01:00",
        "2026-10-25T01:30:00+00:00",
    ]


@given(st.integers(-60_000_000_000_000, 250_000_000_000_000))
def test_instants_survive_being_datetimes(instant: int) -> None:
    """A millisecond lost on the way would put two steps of a visit in the wrong order."""
    assert from_datetime(to_datetime(Instant(instant))) == instant
    assert from_datetime(to_local(Instant(instant))) == instant


def test_a_datetime_without_a_zone_is_refused() -> None:
    """Guessing the zone is how waits of an hour come about."""
    with pytest.raises(ValueError, match="no time zone"):
        from_datetime(dt.datetime(2026, 11, 20))  # noqa: DTZ001 - that is the point


@given(st.integers(0, 2**48 - 1), st.binary(min_size=10, max_size=10))
def test_identifiers_are_version_7(at: int, random: bytes) -> None:
    """Other systems must be able to read them, and the time in them."""
    made = uuid.UUID(uuid7(Instant(at), random))
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == at
    assert str(made) == uuid7(Instant(at), random)


@given(st.integers(0, 2**47), st.integers(1, 2**40), st.binary(min_size=10, max_size=10))
def test_identifiers_sort_by_time(at: int, later: int, random: bytes) -> None:
    """Rows that are made together lie together on the disk."""
    assert uuid7(Instant(at), b"\xff" * 10) < uuid7(Instant(at + later), random)


def test_an_identifier_takes_exactly_ten_random_bytes() -> None:
    """Fewer would be less than the chance we rely on."""
    with pytest.raises(ValueError, match="10 random bytes, not 9"):
        uuid7(Instant(0), bytes(9))
