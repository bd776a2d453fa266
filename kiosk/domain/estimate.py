"""How long somebody without an appointment may wait: the range that 8 of 10 people in the same place met.

Nobody's model of a queue is asked: the range is read off the waits of people who arrived on the same
weekday or today, with about as many ahead of them for each officer on duty. How often earlier ranges held
then makes the next ones wider or narrower (conformalised quantiles: Romano, Patterson and Candès 2019),
and while they have not held often enough none is shown.
"""

import math
from bisect import bisect_left, insort
from collections import deque

import msgspec

from kiosk.domain.instant import Instant

NEIGHBOURS = 60
"""How many waits a range is read off."""
FEWEST = 20
"""From fewer waits nothing is read off."""
LEARNT_FROM = 120
"""So many of the last ranges say how much wider or narrower the next one must be."""
JUDGED_BY = 60
"""So many of the last ranges say whether ranges are honest."""
SHARE = 0.8
"""Of 10 people, 8 wait within the range."""
AIMED = 0.84
"""What widening aims at: a day is never quite like the last, so a range that aimed at 0.8 held less often."""
HONEST_FROM = 0.75
"""Where fewer of the last ranges than this held, no range is shown."""
STEP_MIN = 5
"""From 20 minutes on, ranges are told in steps of five."""
FINE_BELOW_MIN = 20
DAYS_KEPT = 8 * 7
"""Waits older than this are forgotten: counters change."""


class Range(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Most people wait between these whole minutes."""

    low_min: int
    high_min: int

    def holds(self, wait_s: int) -> bool:
        """Whether a wait lies within it."""
        return self.low_min * 60 <= wait_s <= self.high_min * 60


class Place(msgspec.Struct, frozen=True, gc=False):
    """Where somebody stands in a queue at their arrival.

    Attributes:
        ahead: how many are to be called before them.
        busy: how many officers have a visitor.
        officers: how many are on duty.
    """

    at: Instant
    weekday: int
    ahead: int
    busy: int
    officers: int

    @property
    def rounds(self) -> float:
        """How many visitors each officer must have finished with before it is this one's turn."""
        officers = max(1, self.officers, self.busy)
        return max(0, self.ahead + self.busy + 1 - officers) / officers


class Forecaster:
    """Learns from waits as they end, and says what the next one may be. Everything is in whole seconds."""

    def __init__(self) -> None:
        self._by_weekday: list[list[tuple[float, int, Instant]]] = [[] for _ in range(7)]
        self._everybody: list[tuple[float, int, Instant]] = []
        self._misses: deque[int] = deque(maxlen=LEARNT_FROM)
        self._held: deque[bool] = deque(maxlen=JUDGED_BY)

    @property
    def coverage(self) -> float | None:
        """How many of the last ranges held; None while there are too few to say."""
        return sum(self._held) / len(self._held) if len(self._held) == JUDGED_BY else None

    @property
    def is_honest(self) -> bool:
        """Whether ranges may be shown to visitors."""
        return self.coverage is not None and self.coverage >= HONEST_FROM

    def learn(self, place: Place, wait_s: int) -> None:
        """A wait has ended. What the range for it would have been is judged first."""
        bare = self._bare(place)
        if bare is not None:
            held = self._ranged(bare)
            self._held.append(held.holds(wait_s))
            self._misses.append(max(bare[0] - wait_s, wait_s - bare[1]))
        seen = (place.rounds, wait_s, place.at)
        insort(self._by_weekday[place.weekday], seen)
        insort(self._everybody, seen)

    def forget(self, before: Instant) -> None:
        """Waits that began before an instant tell nothing about today any more."""
        for kept in (*self._by_weekday, self._everybody):
            kept[:] = [each for each in kept if each[2] >= before]

    def forecast(self, place: Place) -> Range | None:
        """The range, whether it may be shown or not; None where too little is known."""
        bare = self._bare(place)
        return None if bare is None else self._ranged(bare)

    def _bare(self, place: Place) -> tuple[int, int, int] | None:
        """The tenth and ninetieth percentile of the waits nearest to a place, and the shortest of them."""
        if not place.rounds:
            return None  # an officer is free: it is this one's turn
        own = self._by_weekday[place.weekday]
        pool = own if len(own) >= 2 * NEIGHBOURS else self._everybody
        if len(pool) < FEWEST:
            return None
        near = sorted(wait for _, wait, _ in _nearest(pool, place.rounds))
        tail = (1 - SHARE) / 2
        low, high = near[math.floor(tail * (len(near) - 1))], near[math.ceil((1 - tail) * (len(near) - 1))]
        return low, high, near[0]

    def _ranged(self, bare: tuple[int, int, int]) -> Range:
        """Told wider or narrower, but never earlier than anybody in such a place was seen."""
        low, high, shortest = bare
        wider = 0
        if len(self._misses) >= FEWEST:
            ordered = sorted(self._misses)
            rank = min(len(ordered), math.ceil(AIMED * (len(ordered) + 1)))
            wider = ordered[rank - 1]
        return _told(max(shortest, low - wider), max(low, high + wider))


def _nearest(pool: list[tuple[float, int, Instant]], rounds: float) -> list[tuple[float, int, Instant]]:
    """The `NEIGHBOURS` waits whose rounds are nearest, from a pool in the order of rounds."""
    right = bisect_left(pool, (rounds,))  # a shorter tuple sorts before
    left = right - 1
    while right - left - 1 < NEIGHBOURS and (left >= 0 or right < len(pool)):
        takes_right = left < 0 or (right < len(pool) and pool[right][0] - rounds <= rounds - pool[left][0])
        right, left = (right + 1, left) if takes_right else (right, left - 1)
    return pool[left + 1 : right]


def _told(low_s: int, high_s: int) -> Range:
    """In whole minutes, above twenty in steps of five, as people remember them."""
    low, high = _round(low_s), _round(high_s)
    return Range(low, max(high, low + 1))


def _round(seconds: int) -> int:
    minutes = seconds / 60
    step = 1 if minutes < FINE_BELOW_MIN else STEP_MIN
    return step * math.floor(minutes / step + 0.5)
