"""A measured figure, its limit, and how they are told."""

import statistics
from collections.abc import Iterable, Sequence

import msgspec


class Figure(msgspec.Struct, frozen=True):
    """One measured figure.

    Attributes:
        limit: None where a figure is only reported.
        holds: whether the value is on the right side of its limit.
        against: what it is compared with and how it was measured, with the spread of the samples.
    """

    name: str
    value: float
    unit: str
    limit: float | None
    holds: bool
    against: str


def at_most(name: str, value: float, unit: str, limit: float, against: str) -> Figure:
    """A figure that must not be over its limit."""
    return Figure(name, _short(value), unit, limit, value <= limit, against)


def at_least(name: str, value: float, unit: str, limit: float, against: str) -> Figure:
    """A figure that must not be under its limit."""
    return Figure(name, _short(value), unit, limit, value >= limit, against)


def reported(name: str, value: float, unit: str, against: str) -> Figure:
    """A figure without a limit."""
    return Figure(name, _short(value), unit, None, holds=True, against=against)


def centile(samples: Sequence[float], share: float) -> float:
    """The nearest-rank percentile: the smallest sample that `share` of all do not exceed."""
    ordered = sorted(samples)
    return ordered[max(0, -int(-share * len(ordered) // 1) - 1)]


def median(samples: Sequence[float]) -> float:
    """The median."""
    return statistics.median(samples)


def spread(samples: Sequence[float], unit: str, scale: float = 1.0) -> str:
    """The noise of some samples in words: n, 10th, 50th and 90th percentile, the largest."""
    p10, p50, p90, worst = (centile(samples, share) * scale for share in (0.1, 0.5, 0.9, 1.0))
    return f"n {len(samples)}, p10 {p10:.4g}, p50 {p50:.4g}, p90 {p90:.4g}, max {worst:.4g} {unit}"


def table(figures: Iterable[Figure]) -> str:
    """The figures as lines to read; what misses its limit stands out."""
    lines = []
    for figure in figures:
        limit = "" if figure.limit is None else f"limit {figure.limit:g}"
        verdict = "" if figure.limit is None else "holds" if figure.holds else "MISSED"
        lines.append(f"{verdict:7}{figure.name:52}{figure.value:>12g} {figure.unit:11}{limit}")
        lines.append(f"{'':7}  {figure.against}")
    return "\n".join(lines)


def _short(value: float) -> float:
    return float(f"{value:.4g}")
