"""One line of the report: how a group of visits fared against the standard."""

from typing import assert_never

import msgspec

from kiosk.domain.statistics import nearest_rank, share, wilson
from kiosk.domain.visit.fold import Visit
from kiosk.domain.waiting import Doubt, Measured, Outcome, seconds

P90_FROM = 10
"""The 90th percentile of fewer waits is hidden."""


class Onward(msgspec.Struct, frozen=True):
    """Waits after a transfer that followed *seen*: completed ones, and how many such wait now."""

    n: int
    median_s: int | None
    longest_s: int | None
    waiting_now: int


class Figures(msgspec.Struct, frozen=True):
    """One line of the report.

    Attributes:
        n: the denominator of the shares: seen, and not seen within the standard.
        met_share_low: with `met_share_high`, the 95 % interval (Wilson).
        median_s: this, `p90_s`, `longest_s` and `door_median_s` are over the `waits_n` visits *seen*.
        longest_unseen_s: the longest clock of anybody who still waits or left, so nobody is hidden.
        left: all who left unseen; `excluded` are those of them who left within the standard.
        late: late arrivals among n; `late_met` of them were seen within the standard.
        skewed: visits with an instant from a clock more than two seconds off; they stay in.
    """

    n: int
    met: int
    met_share: float | None
    met_share_low: float | None
    met_share_high: float | None
    median_s: int | None
    p90_s: int | None
    longest_s: int | None
    door_median_s: int | None
    left: int
    excluded: int
    no_show: int
    waiting_now: int
    data_quality: int
    waits_n: int
    longest_unseen_s: int | None
    late: int
    late_met: int
    skewed: int
    onward: Onward


class Tally:
    """Collects visits and their measured waits, and makes one line of them.

    Attributes:
        no_show: may be added to, for appointments that have no visit.
    """

    def __init__(self) -> None:
        self.waits: list[int] = []
        self.doors: list[int] = []
        self.onward: list[int] = []
        self.n = self.met = self.late = self.late_met = self.left = self.excluded = 0
        self.no_show = self.waiting_now = self.data_quality = self.skewed = self.onward_now = 0
        self.longest_unseen: int | None = None

    def add(self, visit: Visit, measured: Measured) -> None:
        """Count one visit in."""
        if visit.skewed:
            self.skewed += 1
        match measured.outcome:
            case Outcome.SEEN:
                self._seen(visit, measured)
            case Outcome.WAITING:
                self.waiting_now += 1
                self._unseen(measured)
            case Outcome.LEFT:
                self.left += 1
                self.excluded += measured.excluded
                self._unseen(measured)
            case Outcome.NO_SHOW:
                self.no_show += 1
            case Outcome.DATA_QUALITY:
                self.data_quality += 1
            case _ as never:
                assert_never(never)
        if measured.met is not None:
            self.n += 1
            self.met += measured.met
            if measured.late:
                self.late += 1
                self.late_met += measured.met

    def _seen(self, visit: Visit, measured: Measured) -> None:
        self.waits.append(measured.wait_ms or 0)
        self.doors.append(measured.door_ms or 0)
        if visit.onward:
            self.onward += measured.onward_ms
            # One that was never finished waits for nobody any more once its day is over.
            waits_again = visit.is_open and visit.onward[-1][1] is None
            self.onward_now += waits_again and measured.doubt is not Doubt.NEVER_FINISHED

    def _unseen(self, measured: Measured) -> None:
        self.longest_unseen = max(self.longest_unseen or 0, measured.wait_ms or 0)

    def figures(self) -> Figures:
        """The line."""
        waits, onward = sorted(self.waits), sorted(self.onward)
        low, high = wilson(self.met, self.n) or (None, None)
        return Figures(
            n=self.n,
            met=self.met,
            met_share=share(self.met, self.n),
            met_share_low=low,
            met_share_high=high,
            median_s=read_seconds(nearest_rank(waits, 50)),
            p90_s=read_seconds(nearest_rank(waits, 90)) if len(waits) >= P90_FROM else None,
            longest_s=read_seconds(nearest_rank(waits, 100)),
            door_median_s=read_seconds(nearest_rank(sorted(self.doors), 50)),
            left=self.left,
            excluded=self.excluded,
            no_show=self.no_show,
            waiting_now=self.waiting_now,
            data_quality=self.data_quality,
            waits_n=len(waits),
            longest_unseen_s=read_seconds(self.longest_unseen),
            late=self.late,
            late_met=self.late_met,
            skewed=self.skewed,
            onward=Onward(
                n=len(onward),
                median_s=read_seconds(nearest_rank(onward, 50)),
                longest_s=read_seconds(nearest_rank(onward, 100)),
                waiting_now=self.onward_now,
            ),
        )


def read_seconds(ms: int | None) -> int | None:
    """Whole seconds for reading, of milliseconds or of None."""
    return None if ms is None else seconds(ms)
