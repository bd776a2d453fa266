"""A problem in the public room: reported by a visitor, mended (service standards: clean, tidy and safe)."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

import msgspec
from msgspec.structs import replace

from kiosk.domain.entry import Entry, Facts, SubjectId
from kiosk.domain.instant import Instant


class Problem(StrEnum):
    """What is wrong: a closed list, so that nothing about a person can be written here.

    The first four are what visitors report; the others a device says of itself.
    """

    DIRTY = "dirty"
    BROKEN = "broken"
    UNSAFE = "unsafe"
    OTHER = "other"
    PAPER = "paper"
    PRINTER = "printer"
    SOUND = "sound"
    WAY_OUT = "way_out"


class Reported(Facts, frozen=True, array_like=True, gc=False):
    """Somebody reported a problem near a device, or reported it again."""

    problem: Problem
    place: str


class Mended(Facts, frozen=True, array_like=True, gc=False):
    """An officer has seen to it."""


class RoomProblem(msgspec.Struct, frozen=True, gc=False):
    """A problem as its entries tell it; instants are corrected by the device's clock offset.

    Attributes:
        place: the name of the device at which it was reported.
        reports: how often it was reported before it was mended.
    """

    id: SubjectId
    station: str = ""
    problem: Problem | None = None
    place: str = ""
    reported_at: Instant | None = None
    reports: int = 0
    ended_at: Instant | None = None
    ended_by: str | None = None


def apply(state: RoomProblem, entry: Entry) -> RoomProblem:
    """The problem after one more entry, which sorts after all applied before."""
    step = _STEPS.get(type(entry.facts))
    changes = step(state, entry, entry.facts) if step else None
    return replace(state, **changes) if changes else state


Changes = dict[str, Any] | None


def _reported(state: RoomProblem, entry: Entry, facts: Reported) -> Changes:
    if state.ended_at is not None:
        return None
    if state.reported_at is not None:
        return {"reports": state.reports + 1}
    return {
        "station": entry.station,
        "problem": facts.problem,
        "place": facts.place,
        "reported_at": entry.corrected,
        "reports": 1,
    }


def _mended(state: RoomProblem, entry: Entry, _facts: Mended) -> Changes:
    if state.reported_at is None or state.ended_at is not None:
        return None
    return {"ended_at": entry.corrected, "ended_by": entry.actor}


_STEPS: dict[type, Callable[[RoomProblem, Entry, Any], Changes]] = {Reported: _reported, Mended: _mended}
