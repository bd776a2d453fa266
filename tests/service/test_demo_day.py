"""The demo station's past: it must look like a station's."""

import random
from pathlib import Path

import pytest

from kiosk.demo.day import fill
from kiosk.demo.home import make
from kiosk.domain.instant import MINUTE_MS, Instant, local_day, to_local
from kiosk.home import Home, init, open_counter
from kiosk.service.opening import hours_on
from kiosk.service.welcome import welcome_view
from kiosk.store import views
from tests.helpers.clock import FakeClock
from tests.helpers.counters import NOON, VISITOR
from tests.helpers.entries import at


def test_the_past_lies_within_the_opening_hours_and_no_code_comes_twice_a_day(tmp_path: Path) -> None:
    """Whoever is shown the figures knows when the counter is open; a visit at seven is not believed."""
    home = Home(tmp_path / "home")
    init(home)
    counter = open_counter(home, FakeClock(NOON), random.Random(1))
    fill(counter, NOON)
    today = local_day(NOON).isoformat()
    with counter.store.reading() as connection:
        found = views.visits_between(connection, counter.station.id, "0000", today)
    counter.store.close()
    past = [visit for visit in found if visit.day < today]
    assert len(past) > 2_000
    assert len({(visit.day, visit.code) for visit in past}) == len(past)
    assert all(2 <= len(visit.code) <= 3 for visit in found)
    came = [visit.arrived_at for visit in past if visit.arrived_at is not None]
    for each in came:
        (hours,) = hours_on(counter.station, local_day(each))
        assert hours.opens <= each <= hours.closes - 30 * MINUTE_MS, to_local(each)
    hourly = [sum(to_local(each).hour == hour for each in came) for hour in range(24)]
    assert max(hourly) in hourly[11:15]


@pytest.mark.parametrize("moment", [NOON, at("21:30"), at("03:00"), at("12:00", "2026-12-25")])
def test_the_demo_can_be_tried_at_any_hour(tmp_path: Path, moment: Instant) -> None:
    """Somebody who looks at it late at night or at Christmas must not find it closed."""
    clock = FakeClock(moment)
    counter, _ = make(Home(tmp_path / "home"), clock)
    shown = welcome_view(counter, VISITOR)
    assert shown.is_open
    assert shown.closes_at is None
    assert shown.waiting == 5
    counter.store.close()
