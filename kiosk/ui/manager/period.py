"""The days a report is about, and the weeks its chart covers."""

import datetime as dt
from dataclasses import dataclass
from enum import Enum

from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import manager

CHART_WEEKS = 26
_DAY = dt.timedelta(days=1)


class Quick(Enum):
    """A period named rather than dated."""

    TODAY = manager.TODAY
    DAYS_7 = manager.DAYS_7
    DAYS_28 = manager.DAYS_28
    THIS_MONTH = manager.THIS_MONTH
    LAST_MONTH = manager.LAST_MONTH

    @property
    def phrase(self) -> Phrase:
        """Its name."""
        return self.value


@dataclass(frozen=True, slots=True)
class Period:
    """Local days, both included."""

    first: dt.date
    last: dt.date

    @property
    def is_in_order(self) -> bool:
        """The first day is not after the last."""
        return self.first <= self.last

    @property
    def before(self) -> "Period":
        """As many days, directly before."""
        length = self.last - self.first + _DAY
        return Period(self.first - length, self.first - _DAY)

    @property
    def chart_weeks(self) -> "Period":
        """The whole weeks of the chart: those of a long period, else the latest 26.

        A week that is not over by the last day is left out: its few visits would swing the chart.
        """
        sunday = self.last - dt.timedelta(days=self.last.isoweekday() % 7)
        monday = self.first + dt.timedelta(days=-self.first.weekday() % 7)
        return Period(min(monday, sunday - dt.timedelta(weeks=CHART_WEEKS) + _DAY), sunday)


def named(choice: Quick, today: dt.date) -> Period:
    """The days of a named period."""
    match choice:
        case Quick.TODAY:
            return Period(today, today)
        case Quick.DAYS_7:
            return Period(today - 6 * _DAY, today)
        case Quick.DAYS_28:
            return Period(today - 27 * _DAY, today)
        case Quick.THIS_MONTH:
            return Period(today.replace(day=1), today)
        case Quick.LAST_MONTH:
            last = today.replace(day=1) - _DAY
            return Period(last.replace(day=1), last)
