"""Weeks at a counter, simulated: arrivals in peaks, appointments, officers in shifts, people who give up.

Nothing here knows how waits are estimated, so it may judge the estimates.
"""

import datetime as dt
import heapq
import itertools
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.domain.instant import Instant, day_start
from kiosk.domain.visit.facts import Category
from kiosk.service.intake import VisitRow

OPENS_S, CLOSES_S = 8 * 3600, 22 * 3600
WEEK = (1.2, 1.0, 1.0, 1.0, 1.1, 0.7, 0.6)
"""Mondays are busiest."""


@dataclass(frozen=True, slots=True)
class Counter:
    """A counter to simulate.

    Attributes:
        an_hour: visitors without an appointment, on an average hour.
        officers: in the morning, in the middle of the day, in the evening.
        mean_s: how long a visitor is dealt with; `spread` is the log-normal's sigma.
        growth: by how much of itself the demand grows over all days.
    """

    an_hour: float = 9.0
    officers: tuple[int, int, int] = (1, 3, 2)
    mean_s: float = 540.0
    spread: float = 0.8
    appointments: int = 15
    gives_up: float = 0.04
    growth: float = 0.0

    def on_duty(self, second: float) -> int:
        """How many officers there are at a second of the day."""
        hour = second / 3600
        return self.officers[0] if hour < 10 else self.officers[1] if hour < 16 else self.officers[2]


QUIET = Counter(an_hour=3.0, officers=(1, 1, 1), mean_s=360.0)
USUAL = Counter()
BUSY = Counter(an_hour=14.0, officers=(2, 4, 3), mean_s=600.0)
UNEVEN = Counter(an_hour=12.0, officers=(2, 3, 3), spread=1.2)
GROWING = Counter(an_hour=10.0, mean_s=480.0, growth=0.5)


def days(counter: Counter, first: dt.date, count: int, seed: int, station: str) -> Iterator[list[VisitRow]]:
    """The wait log of so many days, a day at a time."""
    rng = random.Random(seed)
    numbers = itertools.count(1)
    for number in range(count):
        day = first + dt.timedelta(days=number)
        demand = WEEK[day.weekday()] * (1 + counter.growth * number / count)
        yield _day(counter, day, demand, rng, station, lambda: next(numbers))


def _day(
    counter: Counter, day: dt.date, demand: float, rng: random.Random, station: str, line: Callable[[], int]
) -> list[VisitRow]:
    arrivals = sorted([*_walking_in(counter, demand, rng), *_booked(counter, rng)])
    called: dict[int, tuple[float, float]] = {}
    gone: dict[int, float] = {}
    waiting: list[tuple[float, int]] = []
    moments = [(start, 0, number) for number, (_, start, _) in enumerate(arrivals)]
    heapq.heapify(moments)
    busy = 0
    while moments:
        now, kind, number = heapq.heappop(moments)
        if kind == 0:
            heapq.heappush(waiting, (arrivals[number][1], number))
        elif kind == 1:
            busy -= 1
        while waiting and busy < counter.on_duty(now):
            _, following = heapq.heappop(waiting)
            if rng.random() < counter.gives_up:
                gone[following] = now
                continue
            length = (
                rng.lognormvariate(0, counter.spread)
                * counter.mean_s
                / 2.718281828 ** (counter.spread**2 / 2)
            )
            called[following] = now, now + length
            busy += 1
            heapq.heappush(moments, (now + length, 1, following))
        if not moments and waiting:
            heapq.heappush(moments, (now + 600, 2, -1))
    at = day_start(day)

    def instant(second: float) -> Instant:
        return Instant(at + round(second * 1000))

    rows = []
    for number, (arrived, _, booked) in enumerate(arrivals):
        when = called.get(number)
        rows.append(
            VisitRow(
                line=line(),
                station=station,
                code=f"S{number}",
                reason="other",
                category=Category.OTHER,
                appointment_at=instant(booked) if booked else None,
                arrived_at=instant(arrived),
                called_at=instant(when[0]) if when else None,
                seen_at=instant(when[0] + rng.uniform(5, 60)) if when else None,
                finished_at=instant(when[1] + 60) if when else None,
                left_at=instant(gone[number]) if number in gone else None,
            )
        )
    return rows


def _walking_in(counter: Counter, demand: float, rng: random.Random) -> Iterator[tuple[float, float, float]]:
    for hour in range(OPENS_S // 3600, CLOSES_S // 3600):
        peak = 1.6 if 11 <= hour <= 14 else 1.2 if 16 <= hour <= 18 else 0.7
        second = rng.expovariate(counter.an_hour * demand * peak / 3600)
        while second < 3600:
            yield hour * 3600 + second, hour * 3600 + second, 0.0
            second += rng.expovariate(counter.an_hour * demand * peak / 3600)


def _booked(counter: Counter, rng: random.Random) -> Iterator[tuple[float, float, float]]:
    for _ in range(counter.appointments):
        slot = OPENS_S + 900.0 * rng.randrange(0, 52)
        if rng.random() < 0.9:
            arrived = max(OPENS_S, slot + rng.gauss(-300, 400))
            yield arrived, max(arrived, slot), slot
