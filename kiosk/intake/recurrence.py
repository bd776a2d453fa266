"""The dates on which a calendar's event repeats."""

import datetime as dt
import re

from kiosk.intake.files import Faulty, quoted

_ALLOWED = {
    "FREQ": re.compile(r"DAILY|WEEKLY|MONTHLY|YEARLY"),
    "INTERVAL": re.compile(r"0*[1-9][0-9]{0,3}"),
    "COUNT": re.compile(r"0*[1-9][0-9]{0,5}"),
    "UNTIL": re.compile(r"[0-9]{8}(?:T[0-9]{6}Z?)?"),
    "BYDAY": re.compile(r"(?:[+-]?[0-9]{0,2}(?:MO|TU|WE|TH|FR|SA|SU),?)+"),
    "BYMONTH": re.compile(r"[0-9,]+"),
    "BYMONTHDAY": re.compile(r"[0-9,+-]+"),
    "BYYEARDAY": re.compile(r"[0-9,+-]+"),
    "BYWEEKNO": re.compile(r"[0-9,+-]+"),
    "BYSETPOS": re.compile(r"[0-9,+-]+"),
    "WKST": re.compile(r"MO|TU|WE|TH|FR|SA|SU"),
}
_SEVERAL_A_DAY = {"BYHOUR", "BYMINUTE", "BYSECOND"}
_OFTEN = {"HOURLY", "MINUTELY", "SECONDLY"}
_FIELD = "RRULE"
_AGES = 19 * 400


def occurrences(rule: str, start: dt.datetime, zone: dt.tzinfo, last: dt.datetime) -> list[dt.datetime]:
    """The local times at which an event starts, from its first until `last`, in order.

    All times are naive and local in `zone`: an event that repeats keeps its local time when the clocks
    change. The first start is always among them (RFC 5545: DTSTART is the first instance).

    Args:
        rule: the value of RRULE.
        start: the first start.
        zone: needed where the rule ends at an instant in UTC.
        last: nothing later is worked out.

    Raises:
        Faulty: the rule is not understood, or repeats more than once a day.
    """
    parts = _parts(rule)
    until = last
    if "UNTIL" in parts:
        until = min(last, _until(parts.pop("UNTIL"), zone))
    count = int(parts.pop("COUNT")) if "COUNT" in parts else None
    if until < start:
        return [start] if start <= last else []
    found = sorted({start, *_expanded(parts, start, until)})
    return found if count is None else found[:count]


def _expanded(parts: dict[str, str], start: dt.datetime, until: dt.datetime) -> list[dt.datetime]:
    """The local times that a rule without an end of its own names from `start` to `until`.

    The library follows a rule that never comes true (30 February) to the year 9999, `until` or not
    (dateutil 2.9: it compares only dates that fit). The calendar repeats every 400 years, weekdays and
    all, so the rule is worked out in the last such age, from where 9999 is near.
    """
    from icalendar import Calendar, Event, vDDDTypes, vRecur  # noqa: PLC0415 - slow to load
    from recurring_ical_events import of  # noqa: PLC0415 - slow to load

    first, last = (moment.replace(year=moment.year + _AGES) for moment in (start, until))
    rule = ";".join(f"{key}={value}" for key, value in parts.items())
    try:
        event = Event()
        event["UID"] = "one"
        event["DTSTART"] = vDDDTypes(first)
        event["DTEND"] = vDDDTypes(first + dt.timedelta(minutes=1))
        event["RRULE"] = vRecur.from_ical(f"{rule};UNTIL={last:%Y%m%dT%H%M%S}")
        calendar = Calendar()
        calendar.add_component(event)
        # Asked for the starts alone; a copy of the event for each of them takes three times as long.
        moments = [moment for series in of(calendar).series for moment in series.rrule_between(first, last)]
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError) as odd:
        raise Faulty(_FIELD, f"{quoted(rule)} is not understood") from odd
    return [moment.replace(year=moment.year - _AGES) for moment in moments]


def _parts(rule: str) -> dict[str, str]:
    parts: dict[str, str] = {}
    for part in filter(None, rule.strip().upper().split(";")):
        key, _, value = part.partition("=")
        if key in _SEVERAL_A_DAY or (key == "FREQ" and value in _OFTEN):
            raise Faulty(_FIELD, "it repeats more than once a day")
        allowed = _ALLOWED.get(key)
        if allowed is None or not allowed.fullmatch(value) or key in parts:
            raise Faulty(_FIELD, f"{quoted(part)} is not understood")
        parts[key] = value
    if "FREQ" not in parts:
        raise Faulty(_FIELD, "it does not say how often it repeats (FREQ)")
    return parts


def _until(text: str, zone: dt.tzinfo) -> dt.datetime:
    """The last local moment of a rule; a date alone means the whole of that day."""
    try:
        if "T" not in text:
            day = dt.datetime.strptime(text, "%Y%m%d")  # noqa: DTZ007 - local, as all here
            return day.replace(hour=23, minute=59, second=59)
        moment = dt.datetime.strptime(text[:15], "%Y%m%dT%H%M%S")  # noqa: DTZ007 - local, as all here
        if text.endswith("Z"):
            return moment.replace(tzinfo=dt.UTC).astimezone(zone).replace(tzinfo=None)
    except (ValueError, OverflowError) as odd:
        raise Faulty(_FIELD, f"{quoted(text)} is no date on which it could end") from odd
    return moment
