import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import crowd
from kiosk.domain.crowd import Stay
from kiosk.domain.estimate import FEWEST, Forecaster, Place, Range
from kiosk.domain.instant import Instant, day_start
from tests.helpers import forecasts, simulated
from tests.helpers.simulated import BUSY, GROWING, QUIET, UNEVEN, USUAL, Counter

FIRST = dt.date(2026, 3, 2)
START = day_start(FIRST)


def place(ahead: int, busy: int = 1, officers: int = 1, minute: int = 0) -> Place:
    return Place(Instant(START + minute * 60_000), 0, ahead, busy, officers)


def stay(number: int, start: int, called: int | None, until: int | None, officer: str | None = None) -> Stay:
    """A stay of a walk-in; minutes of the day."""

    def at(minute: int | None) -> Instant | None:
        return None if minute is None else Instant(START + minute * 60_000)

    begins = Instant(START + start * 60_000)
    return Stay(
        str(number), begins, at(called), at(called), at(called), at(until), officer, has_appointment=False
    )


def taught(waits: list[int], ahead: int = 1) -> Forecaster:
    forecaster = Forecaster()
    for minute, wait_s in enumerate(waits):
        forecaster.learn(place(ahead, minute=minute), wait_s)
    return forecaster


def test_the_crowd_at_an_arrival_is_counted_by_hand() -> None:
    """Whoever counts wrong promises wrong: two wait, two are being served, a third officer served lately."""
    stays = [
        stay(1, 0, 1, 9, "a"),  # over for 21 minutes: officer a is on duty
        stay(2, 10, 12, 40, "b"),  # with b
        stay(3, 11, 20, 35, "c"),  # with c
        stay(4, 25, 41, 50, "a"),  # waits
        stay(5, 29, None, None),  # waits, and never was called
        stay(6, 31, 45, 60, "b"),  # not yet there
        stay(7, 30, 44, 50, "b"),  # the one it is about
    ]
    found = crowd.place_at(stays, Instant(START + 30 * 60_000), "7")
    assert (found.ahead, found.busy, found.officers) == (2, 2, 3)
    assert found.rounds == pytest.approx((2 + 2 + 1 - 3) / 3)


def test_officers_that_nobody_names_are_counted_by_who_was_busy_at_once() -> None:
    """Wait logs of other systems name no officers."""
    stays = [stay(1, 0, 1, 9), stay(2, 0, 2, 8), stay(3, 5, 10, 30)]
    assert crowd.place_at(stays, Instant(START + 20 * 60_000)).officers == 2


def test_nothing_is_told_of_a_wait_where_an_officer_is_free() -> None:
    """It is their turn: a range of minutes would be odd."""
    assert taught([300] * 100).forecast(place(0, busy=1, officers=2)) is None


def test_nothing_is_told_from_few_waits() -> None:
    """A handful of visits says nothing about the next one."""
    assert taught([300] * (FEWEST - 1)).forecast(place(1)) is None
    assert taught([300] * FEWEST).forecast(place(1)) is not None


def test_no_range_begins_before_the_shortest_wait_in_such_a_place() -> None:
    """Somebody who is told that it may be sooner than it can be stays on their feet for nothing."""
    forecaster = taught([600, 900, 1200, 1500] * 50)
    told = forecaster.forecast(place(1))
    assert told is not None
    assert told.low_min >= 10


def test_a_range_that_did_not_hold_makes_the_next_wider() -> None:
    """What was told is compared with what happened."""
    steady = taught([600] * 80)
    narrow = steady.forecast(place(1))
    for minute in range(60):
        steady.learn(place(1, minute=100 + minute), 600 if minute % 2 else 1500)
    wide = steady.forecast(place(1))
    assert narrow is not None
    assert wide is not None
    assert wide.high_min > narrow.high_min


def test_dishonest_ranges_are_not_shown() -> None:
    """A counter that changes faster than it can be learnt tells no times at all."""
    forecaster = taught([60] * 100)
    assert forecaster.is_honest
    for minute in range(60):
        forecaster.learn(place(1, minute=200 + minute), 60 + minute * 240)
    assert forecaster.coverage is not None
    assert not forecaster.is_honest


@given(st.lists(st.integers(0, 20_000), min_size=FEWEST, max_size=200), st.integers(1, 12))
def test_ranges_are_whole_minutes_in_order(waits: list[int], ahead: int) -> None:
    """Whatever has happened, what is told makes sense."""
    told = taught(waits).forecast(place(ahead))
    assert told is not None
    assert 0 <= told.low_min < told.high_min
    assert told.low_min < 20 or told.low_min % 5 == 0


def test_waits_that_are_too_old_are_forgotten() -> None:
    """A counter with a new rota is another counter."""
    forecaster = taught([600] * 60)
    forecaster.forget(Instant(START + 3600_000))
    assert forecaster.forecast(place(1)) is None


@pytest.mark.parametrize(
    "counter", [QUIET, USUAL, BUSY, UNEVEN, GROWING], ids=["quiet", "usual", "busy", "uneven", "growing"]
)
def test_ranges_hold_as_often_as_they_say(counter: Counter) -> None:
    """8 of 10, between 75 and 90 %: no more, or nobody believes them; no less, or nobody can use them."""
    held, told = forecasts.judged(simulated.days(counter, FIRST, 70, 4417, "harbour-street"))
    assert told > 200
    assert 0.75 <= held / told <= 0.9, held / told


def test_a_range_holds_its_ends() -> None:
    """Ten minutes is within 5 to 10 minutes."""
    assert Range(5, 10).holds(600)
    assert Range(5, 10).holds(300)
    assert not Range(5, 10).holds(601)
    assert not Range(5, 10).holds(299)
