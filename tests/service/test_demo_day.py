"""The demo station's past: it must look like a station's."""

import random
from pathlib import Path

import pytest

from kiosk.demo.day import fill
from kiosk.domain.instant import MINUTE_MS, day_start, local_day
from kiosk.domain.ticket import CODE
from kiosk.domain.visit.fold import Visit
from kiosk.home import Home, init, open_counter
from kiosk.service.opening import hours_on
from tests.helpers.clock import FakeClock
from tests.helpers.counters import NOON
from tests.helpers.journals import visits_of


def past(folder: Path) -> list[Visit]:
    """The visits of the weeks before today."""
    home = Home(folder)
    init(home)
    counter = open_counter(home, FakeClock(NOON), random.Random(1))
    fill(counter, NOON)
    today = local_day(NOON).isoformat()
    found = [visit for visit in visits_of(counter.store).values() if visit.day < today]
    for visit in found:
        at = visit.arrived_at
        if at is not None:
            (hours,) = hours_on(counter.station, local_day(at))
            assert hours.opens <= at <= hours.closes - 30 * MINUTE_MS, visit
    counter.store.close()
    return found
