"""The chart by week: its points, its lines, and what its signals mean in plain words."""

import datetime as dt
from dataclasses import dataclass

from kiosk.domain.instant import Instant, local_day
from kiosk.domain.report import Report
from kiosk.domain.statistics import Sign, Signal, XmR, xmr
from kiosk.ui.manager import words
from kiosk.ui.manager.words import t
from kiosk.ui.phrases import manager


@dataclass(frozen=True, slots=True)
class Point:
    """One week.

    Attributes:
        is_outside: beyond a limit.
        is_signal: not chance, by this or another of the rules.
    """

    monday: dt.date
    share: float
    n: int
    met: int
    is_outside: bool
    is_signal: bool

    @property
    def label(self) -> str:
        """The week's first day."""
        return words.short_day(self.monday)


@dataclass(frozen=True, slots=True)
class WeeksView:
    """The chart.

    Attributes:
        mean, lower, upper: shares; limits beyond 0 and 1 say nothing and are None.
        sentences: what the chart shows, the most important first.
        spoken: the chart for who does not see it.
    """

    points: tuple[Point, ...]
    mean: float | None
    lower: float | None
    upper: float | None
    sentences: tuple[str, ...]
    spoken: str


def weeks_view(report: Report) -> WeeksView:
    """The chart of a report's weeks."""
    weeks = report.weeks
    chart = xmr([week.met_share for week in weeks])
    signs = chart.signs if chart else ()
    signalled = {at for sign in signs for at in sign.points}
    outside = {at for sign in signs if sign.signal is Signal.OUTSIDE for at in sign.points}
    points = tuple(
        Point(
            week.monday, week.met_share, week.n, week.met, is_outside=at in outside, is_signal=at in signalled
        )
        for at, week in enumerate(weeks)
    )
    if chart is None:
        empty = t(manager.TOO_FEW_WEEKS)
        return WeeksView(points, None, None, None, (empty,), empty)
    lower = chart.lower if chart.lower > 0 else None
    upper = chart.upper if chart.upper < 1 else None
    spoken = t(
        manager.CHART_SPOKEN,
        n=len(points),
        first=points[0].label,
        last=points[-1].label,
        mean=words.share(chart.mean),
        low=words.share(max(0.0, chart.lower)),
        high=words.share(min(1.0, chart.upper)),
    )
    sentences = _sentences(chart, points, report)
    return WeeksView(points, chart.mean, lower, upper, sentences, " ".join((spoken, *sentences)))


def _sentences(chart: XmR, points: tuple[Point, ...], report: Report) -> tuple[str, ...]:
    found = [_sentence(sign, points, chart.mean) for sign in chart.signs]
    outside = {
        points[at].monday for sign in chart.signs if sign.signal is Signal.OUTSIDE for at in sign.points
    }
    declared = dict.fromkeys(_monday(line.declared_at) for line in report.emergencies)
    found += [t(manager.IN_EMERGENCY, day=words.short_day(each)) for each in declared if each in outside]
    if not found:
        found.append(t(manager.NO_SIGNAL))
    if chart.trial:
        found.append(t(manager.TRIAL))
    return tuple(found)


def _sentence(sign: Sign, points: tuple[Point, ...], mean: float) -> str:
    first, last = points[sign.points[0]], points[sign.points[-1]]
    match sign.signal:
        case Signal.OUTSIDE:
            phrase = manager.ABOVE_LIMIT if first.share > mean else manager.BELOW_LIMIT
            return t(phrase, day=first.label, share=words.share(first.share))
        case Signal.RUN:
            phrase = manager.RUN_ABOVE if first.share > mean else manager.RUN_BELOW
            return t(phrase, n=len(sign.points), first=first.label, last=last.label)
        case Signal.TREND:
            phrase = manager.TREND_UP if last.share > first.share else manager.TREND_DOWN
            return t(phrase, n=len(sign.points), first=first.label, last=last.label)
        case Signal.TWO_OF_THREE:
            phrase = manager.NEAR_UPPER if first.share > mean else manager.NEAR_LOWER
            return t(phrase, first=first.label, last=last.label)


def _monday(instant: Instant) -> dt.date:
    day = local_day(instant)
    return day - dt.timedelta(days=day.weekday())
