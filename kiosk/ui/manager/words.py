"""Reasons, doubts, days and stations in the words of the manager's window."""

import datetime as dt
from collections.abc import Mapping

from kiosk.domain.instant import Instant, to_local
from kiosk.domain.visit.facts import BreachReason
from kiosk.domain.waiting import Doubt
from kiosk.service.exports import duration
from kiosk.ui.manager.period import Period
from kiosk.ui.phrases import manager
from kiosk.ui.texts import texts

t = texts("en")
"""Staff windows speak English."""

_REASONS = {
    BreachReason.NO_OFFICER: manager.NO_OFFICER,
    BreachReason.INTERPRETER: manager.INTERPRETER,
    BreachReason.ROOM: manager.ROOM,
    BreachReason.EARLIER_VISIT: manager.EARLIER_VISIT,
    BreachReason.EMERGENCY: manager.EMERGENCY,
    BreachReason.SYSTEM: manager.SYSTEM,
    BreachReason.VISITOR: manager.VISITOR,
    BreachReason.OTHER: manager.OTHER,
}
_DOUBTS = {
    Doubt.NO_ARRIVAL: manager.NO_ARRIVAL,
    Doubt.SEEN_BEFORE_ARRIVAL: manager.SEEN_BEFORE_ARRIVAL,
    Doubt.LEFT_BEFORE_ARRIVAL: manager.LEFT_BEFORE_ARRIVAL,
    Doubt.NEVER_CLOSED: manager.NEVER_CLOSED,
    Doubt.NEVER_FINISHED: manager.NEVER_FINISHED,
    Doubt.ONWARD_REVERSED: manager.ONWARD_REVERSED,
}
_NOTHING = "–"


def reason(given: BreachReason | None) -> str:
    """Why the standard was missed."""
    return t(manager.NOT_EXPLAINED) if given is None else t(_REASONS[given])


def doubt(given: Doubt) -> str:
    """What is odd about a visit's times."""
    return t(_DOUBTS[given])


def share(value: float | None) -> str:
    """A share as a percentage without its sign: `94.1`."""
    return _NOTHING if value is None else f"{value * 100:.1f}"


def wait(seconds: int | None) -> str:
    """A wait as people say it: `6 min 05 s`."""
    return duration(seconds)


def time(instant: Instant | None) -> str:
    """A time of day to the minute."""
    return _NOTHING if instant is None else f"{to_local(instant):%H:%M}"


def moment(instant: Instant) -> str:
    """A day and a time to the second."""
    local = to_local(instant)
    return f"{day(local.date())}, {local:%H:%M:%S}"


def day(given: dt.date, *, with_year: bool = False) -> str:
    """A day: `Fri 20 Nov`."""
    words = f"{given:%a} {given.day} {given:%b}"
    return f"{words} {given.year}" if with_year else words


def short_day(given: dt.date) -> str:
    """A day without its weekday: `20 Nov`."""
    return f"{given.day} {given:%b}"


def span(period: Period) -> str:
    """The days of a period, the year where it is needed: `1 Sep – 21 Nov 2026`."""
    first, last = period.first, period.last
    end = f"{short_day(last)} {last.year}"
    if first == last:
        return end
    begin = short_day(first) if first.year == last.year else f"{short_day(first)} {first.year}"
    return t(manager.SPAN, first=begin, last=end)


def station(names: Mapping[str, str], station_id: str | None) -> str:
    """The name of a station; historic ones are known by their identifier only."""
    if station_id is None:
        return t(manager.ALL_STATIONS)
    return names.get(station_id) or station_id.replace("-", " ").title()


def sentence(problem: str) -> str:
    """A problem as the journal says it, beginning with a capital."""
    return problem[:1].upper() + problem[1:]
