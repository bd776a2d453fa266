"""What a screen waits for when it asks a store that holds a year: 100,000 visits."""

import datetime as dt
import time
from collections.abc import Callable, Iterator

from kiosk.service import reporting, watching, welcome
from tests.bench.big import LAST_DAY, big
from tests.bench.figures import Figure, at_most, median, reported, spread
from tests.bench.ground import MANAGER, OFFICER, VISITOR


def measure() -> Iterator[Figure]:
    """The views of the windows, and the report."""
    made = big()
    if made.built_s is not None:
        what = "100,000 visits with all their entries signed, folded and inserted; kept until they change"
        yield reported("making the big store", made.built_s, "s", what)
    size = made.home.database.stat().st_size / 1e6
    yield reported("the big store", size, "MB", "100,000 visits, a year of a busy station, encrypted")
    counter = made.counter()
    view = watching.desk_view(counter, OFFICER)
    seen = f"{len(view.waiting)} waiting, {len(view.expected)} expected, {view.today.n} seen today"
    samples = timed(lambda: watching.desk_view(counter, OFFICER), 100)
    yield at_most(
        "queue view at 100,000 visits", median(samples), "ms p50", 5.0, f"{seen}; {spread(samples, 'ms')}"
    )
    samples = timed(lambda: watching.board_view(counter, VISITOR), 100)
    yield reported("board view at 100,000 visits", median(samples), "ms p50", spread(samples, "ms"))
    samples = timed(lambda: welcome.welcome_view(counter, VISITOR), 100)
    yield reported("first page's view at 100,000 visits", median(samples), "ms p50", spread(samples, "ms"))
    month = LAST_DAY - dt.timedelta(days=30)
    samples = timed(lambda: reporting.report(counter, MANAGER, month, LAST_DAY), 5)
    yield reported("report of a month", median(samples), "ms p50", spread(samples, "ms"))
    start = LAST_DAY - dt.timedelta(days=400)
    samples = timed(lambda: reporting.report(counter, MANAGER, start, LAST_DAY), 3)
    yield reported("report of all 100,000 visits", median(samples) / 1000, "s p50", spread(samples, "ms"))
    counter.store.close()


def timed(work: Callable[[], object], times: int) -> list[float]:
    """Milliseconds of each run, after one that is not counted."""
    work()
    samples = []
    for _ in range(times):
        started = time.perf_counter_ns()
        work()
        samples.append((time.perf_counter_ns() - started) / 1e6)
    return samples
