"""Appointments: booked, moved, cancelled, attended."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

import msgspec
from msgspec.structs import replace

from kiosk.domain.entry import Entry, Facts, Personal, SubjectId
from kiosk.domain.instant import MINUTE_MS, Instant, local_day
from kiosk.domain.visit.facts import Adjustment, Category

NO_SHOW_MS = 30 * MINUTE_MS
"""An appointment without an arrival is a no-show half an hour after its time (waiting rules)."""


class Booked(Facts, frozen=True, array_like=True, gc=False):
    """An appointment was made.

    `source` is the calendar's own key, hashed: of the event, a slash, and of this date of it.
    """

    reference: str
    start: Instant
    end: Instant
    category: Category
    source: str = ""


class Moved(Facts, frozen=True, array_like=True, gc=False):
    """It was given another time; a cancelled one stands again."""

    start: Instant
    end: Instant


class Described(Facts, frozen=True, array_like=True, gc=False):
    """Its details changed; they are the personal part. The neutral category may change with them."""

    category: Category


class Cancelled(Facts, frozen=True, array_like=True, gc=False):
    """It will not take place."""


class Attended(Facts, frozen=True, array_like=True, gc=False):
    """The visitor has checked in for it."""

    visit: SubjectId


class AppointmentDetails(Personal, frozen=True, omit_defaults=True):
    """The personal part: the true reason, and what finds the appointment at the kiosk.

    Attributes:
        born: month and day of birth, `MM-DD`; the year is never kept.
    """

    reason: str | None = None
    surname: str | None = None
    born: str | None = None
    named_officer: str | None = None
    language: str | None = None
    adjustments: tuple[Adjustment, ...] | None = None


class Status(StrEnum):
    """Where an appointment stands, before asking what time it is."""

    UNKNOWN = "unknown"
    BOOKED = "booked"
    CANCELLED = "cancelled"
    ATTENDED = "attended"


class Appointment(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """An appointment as its entries tell it.

    Attributes:
        day: the local day of `start`, ISO 8601.
        known_at: when we learnt of it; of what was over by then nobody can say that nobody came.
        visit: the first accepted one that checked in for it; `also` the others, which share it: two
            kiosks that could not hear of each other each checked somebody in.
    """

    id: SubjectId
    status: Status = Status.UNKNOWN
    station: str = ""
    reference: str = ""
    day: str = ""
    start: Instant = Instant(0)
    end: Instant = Instant(0)
    category: Category = Category.OTHER
    source: str = ""
    known_at: Instant = Instant(0)
    visit: SubjectId | None = None
    also: tuple[SubjectId, ...] = ()

    def is_no_show(self, now: Instant) -> bool:
        """We knew of it, and nobody came within half an hour of its time."""
        waited_for = self.status is Status.BOOKED and self.known_at <= self.start
        return waited_for and now > self.start + NO_SHOW_MS


def apply(appointment: Appointment, entry: Entry) -> Appointment:
    """The appointment after one more entry, which sorts after all applied before."""
    step = _STEPS.get(type(entry.facts))
    changes = step(appointment, entry, entry.facts) if step else None
    return replace(appointment, **changes) if changes else appointment


Changes = dict[str, Any] | None


def _booked(appointment: Appointment, entry: Entry, facts: Booked) -> Changes:
    if appointment.status is not Status.UNKNOWN:
        return None
    return {
        "status": Status.BOOKED,
        "station": entry.station,
        "reference": facts.reference,
        "day": local_day(facts.start).isoformat(),
        "start": facts.start,
        "end": facts.end,
        "category": facts.category,
        "source": facts.source,
        "known_at": entry.corrected,
    }


def _moved(appointment: Appointment, _entry: Entry, facts: Moved) -> Changes:
    if appointment.status not in {Status.BOOKED, Status.CANCELLED}:
        return None
    day = local_day(facts.start).isoformat()
    return {"status": Status.BOOKED, "day": day, "start": facts.start, "end": facts.end}


def _described(_appointment: Appointment, _entry: Entry, facts: Described) -> Changes:
    return {"category": facts.category}


def _cancelled(appointment: Appointment, _entry: Entry, _facts: Cancelled) -> Changes:
    return {"status": Status.CANCELLED} if appointment.status is Status.BOOKED else None


def _attended(appointment: Appointment, _entry: Entry, facts: Attended) -> Changes:
    if appointment.status is Status.ATTENDED and facts.visit not in {appointment.visit, *appointment.also}:
        return {"also": (*appointment.also, facts.visit)}
    if appointment.status not in {Status.BOOKED, Status.CANCELLED}:
        return None
    return {"status": Status.ATTENDED, "visit": facts.visit}


_STEPS: dict[type, Callable[[Appointment, Entry, Any], Changes]] = {
    Booked: _booked,
    Moved: _moved,
    Described: _described,
    Cancelled: _cancelled,
    Attended: _attended,
}
