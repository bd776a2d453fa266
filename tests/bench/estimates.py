"""How often the range of a wait holds that a visitor is told, and what learning it costs."""

import datetime as dt
import itertools
import time
from collections.abc import Iterator

from kiosk.demo.day import HandClock
from kiosk.domain.instant import Instant, day_start
from kiosk.service.estimating import Estimates
from kiosk.service.importing import import_visits
from kiosk.service.intake import Parsed
from tests.bench.figures import Figure, at_least, at_most, median, reported, spread
from tests.bench.ground import ADMINISTRATOR, device, folder
from tests.helpers import forecasts, simulated

FIRST = dt.date(2026, 3, 2)
WEEKS = 10
COUNTERS = {
    "a quiet counter": simulated.QUIET,
    "a usual counter": simulated.USUAL,
    "a busy counter": simulated.BUSY,
    "uneven visits": simulated.UNEVEN,
    "growing demand": simulated.GROWING,
}


def measure() -> Iterator[Figure]:
    """Coverage on simulated history, then on the same history imported into a store."""
    for name, counter in COUNTERS.items():
        held, told = forecasts.judged(simulated.days(counter, FIRST, 7 * WEEKS, 4417, "harbour-street"))
        what = f"{told} ranges shown in seven weeks after three of learning; 80 % are meant to hold"
        yield at_least(f"ranges that held: {name}", 100 * held / told, "%", 75, what)
        yield at_most(f"ranges that held, at most: {name}", 100 * held / told, "%", 90, what)
    yield from _imported()


def _imported() -> Iterator[Figure]:
    with folder("estimates") as place:
        now = Instant(day_start(FIRST + dt.timedelta(weeks=8)) - 1)
        _, counter = device(place, HandClock(now))
        days = simulated.days(simulated.USUAL, FIRST, 7 * 8, 11, counter.station.id)
        import_visits(counter, ADMINISTRATOR, Parsed(tuple(itertools.chain.from_iterable(days))))
        estimates = Estimates()
        started = time.perf_counter()
        estimates.learn(counter.store, counter.station.id, now)
        took = (time.perf_counter() - started) * 1000
        yield reported("learning eight weeks of waits", took, "ms", "once after start, beside the windows")
        coverage = 100 * (estimates.coverage or 0)
        what = "the last 60 ranges of eight imported weeks"
        yield at_least("ranges that held: imported history", coverage, "%", 75, what)
        yield at_most("ranges that held, at most: imported history", coverage, "%", 90, what)
        samples = []
        for _ in range(200):
            before = time.perf_counter_ns()
            estimates.of(now, ahead=6, busy=2)
            samples.append((time.perf_counter_ns() - before) / 1e6)
        yield reported("the range for one visitor", median(samples), "ms p50", spread(samples, "ms"))
        counter.store.close()
