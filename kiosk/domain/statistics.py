"""The few statistics that managers see: nearest rank, Wilson's interval, the XmR chart."""

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from math import sqrt
from statistics import mean as exact_mean

import msgspec

Z_95 = 1.959964
"""The standard normal distribution's 97.5 % point."""
LIMIT = 2.66
RANGE_LIMIT = 3.267
RUN = 7
FIRM_FROM = 12
"""NHS *Making Data Count*: factors of the mean moving range, length of a run, points for firm limits."""


def nearest_rank(ordered: Sequence[int], percent: int) -> int | None:
    """The percentile x[⌈p·n⌉] of raw values in rising order; None where there are none.

    `percent` is a whole number from 1 to 100, so that the rank is exact (0.07 · 100 is not, in floats).
    """
    if not ordered:
        return None
    return ordered[-(-percent * len(ordered) // 100) - 1]


def share(part: int, whole: int) -> float | None:
    """The part of the whole; None of nothing."""
    return part / whole if whole else None


def wilson(part: int, whole: int) -> tuple[float, float] | None:
    """The 95 % interval of a share (Wilson 1927, without continuity correction); None of nothing."""
    if not whole:
        return None
    p, z2 = part / whole, Z_95 * Z_95
    centre = p + z2 / (2 * whole)
    spread = Z_95 * sqrt(p * (1 - p) / whole + z2 / (4 * whole * whole))
    scale = 1 + z2 / whole
    # At the ends the bound is 0 or 1 exactly; floats would print −0.0 % or miss 100 %.
    low = 0.0 if part == 0 else (centre - spread) / scale
    high = 1.0 if part == whole else (centre + spread) / scale
    return low, high


class Signal(StrEnum):
    """What an XmR chart says is not chance."""

    OUTSIDE = "outside"
    RUN = "run"
    TREND = "trend"
    TWO_OF_THREE = "two_of_three"


class Sign(msgspec.Struct, frozen=True):
    """A signal, and the points (from 0) that make it."""

    signal: Signal
    points: tuple[int, ...]


class XmR(msgspec.Struct, frozen=True):
    """An XmR chart's lines and signals.

    Attributes:
        trial: fewer than 12 points: the limits are trial limits.
        range_limit: a moving range above it is out of the ordinary.
    """

    mean: float
    mean_range: float
    lower: float
    upper: float
    range_limit: float
    trial: bool
    signs: tuple[Sign, ...]


def xmr(values: Sequence[float], *, screened: bool = False) -> XmR | None:
    """The XmR chart of at least two values in order of time; None for fewer.

    Args:
        values: one for each period.
        screened: moving ranges above their limit are left out of their mean, once.
    """
    if len(values) < 2:
        return None
    mean = exact_mean(values)  # a sum of floats would put equal values beside their own mean
    ranges = [abs(later - earlier) for earlier, later in pairwise(values)]
    mean_range = sum(ranges) / len(ranges)
    if screened:
        usual = [each for each in ranges if each <= RANGE_LIMIT * mean_range]
        mean_range = sum(usual) / len(usual)
    reach = LIMIT * mean_range
    return XmR(
        mean=mean,
        mean_range=mean_range,
        lower=mean - reach,
        upper=mean + reach,
        range_limit=RANGE_LIMIT * mean_range,
        trial=len(values) < FIRM_FROM,
        signs=(
            *_outside(values, mean, reach),
            *_runs(values, mean),
            *_trends(values),
            *_two_of_three(values, mean, reach),
        ),
    )


def _outside(values: Sequence[float], mean: float, reach: float) -> list[Sign]:
    return [
        Sign(Signal.OUTSIDE, (at,)) for at, value in enumerate(values) if not -reach <= value - mean <= reach
    ]


def _runs(values: Sequence[float], mean: float) -> list[Sign]:
    """Seven or more in a row on one side; a point on the mean ends a run."""
    return _stretches([_direction(value - mean) for value in values], RUN, Signal.RUN, 0)


def _trends(values: Sequence[float]) -> list[Sign]:
    """Seven or more points, each above (or each below) the one before it: six steps or more."""
    steps = [_direction(later - earlier) for earlier, later in pairwise(values)]
    return _stretches(steps, RUN - 1, Signal.TREND, 1)


def _stretches(directions: list[int], least: int, signal: Signal, extra: int) -> list[Sign]:
    signs: list[Sign] = []
    begin = 0
    for at in range(1, len(directions) + 1):
        if at < len(directions) and directions[at] == directions[begin]:
            continue
        if directions and directions[begin] and at - begin >= least:
            signs.append(Sign(signal, tuple(range(begin, at + extra))))
        begin = at
    return signs


def _two_of_three(values: Sequence[float], mean: float, reach: float) -> list[Sign]:
    """Two of three neighbours in the outer third on one side; beyond the limit is its own signal."""
    thirds = [
        _direction(value - mean) if reach * 2 / 3 < abs(value - mean) <= reach else 0 for value in values
    ]
    found: list[set[int]] = []
    for side in (1, -1):
        for at in range(len(values) - 2):
            points = {point for point in range(at, at + 3) if thirds[point] == side}
            if len(points) < 2:
                continue
            if found and found[-1] & points:
                found[-1] |= points
            else:
                found.append(points)
    return [Sign(Signal.TWO_OF_THREE, tuple(sorted(points))) for points in found]


def _direction(difference: float) -> int:
    return (difference > 0) - (difference < 0)
