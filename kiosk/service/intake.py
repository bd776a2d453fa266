"""What files from other systems bring: rows to take in, and lines that were refused with a reason."""

from typing import Generic, TypeVar

import msgspec

from kiosk.domain.appointment import AppointmentDetails
from kiosk.domain.instant import Instant
from kiosk.domain.visit.facts import Category

Row = TypeVar("Row")


class Refusal(msgspec.Struct, frozen=True):
    """A line (CSV), or the line on which an event begins (calendar), that was not taken in.

    Attributes:
        is_ordinary: every calendar holds such events (all day); nobody has to mend anything.
    """

    line: int
    field: str
    problem: str
    is_ordinary: bool = False


class Note(msgspec.Struct, frozen=True):
    """Something taken in differently from how it was written, for example an unknown reason."""

    line: int
    text: str


class Parsed(msgspec.Struct, Generic[Row], frozen=True):
    """A file's rows, the lines it refuses, and notes on the rows."""

    rows: tuple[Row, ...]
    refusals: tuple[Refusal, ...] = ()
    notes: tuple[Note, ...] = ()


class AppointmentRow(msgspec.Struct, frozen=True):
    """One appointment of a calendar file.

    Attributes:
        source: what stays the same when the calendar is exported again: the event's UID, and for an
            occurrence of a recurring event its original start as well.
        reference: given by the file, or None: then it is derived from station and source.
        cancelled: the calendar says that it will not take place.
        series: what all dates of one event share: its UID; None in a list of single appointments.
        is_whole: the file holds the whole event, so dates that it no longer names are gone.
    """

    line: int
    source: str
    start: Instant
    end: Instant
    category: Category
    details: AppointmentDetails
    reference: str | None = None
    cancelled: bool = False
    series: str | None = None
    is_whole: bool = False


class VisitRow(msgspec.Struct, frozen=True):
    """One line of another system's wait log."""

    line: int
    station: str
    code: str
    reason: str
    category: Category
    appointment_at: Instant | None = None
    arrived_at: Instant | None = None
    called_at: Instant | None = None
    seen_at: Instant | None = None
    finished_at: Instant | None = None
    left_at: Instant | None = None
