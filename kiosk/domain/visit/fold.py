"""What a visit is: the fold of its entries. Total: no entry, however late or odd, makes it fail."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

import msgspec
from msgspec.structs import replace

from kiosk.domain.entry import SKEW_MS, Entry, EntryId, SubjectId
from kiosk.domain.instant import Instant, local_day
from kiosk.domain.visit.facts import (
    Arrived,
    BreachExplained,
    BreachReason,
    Called,
    Category,
    Finished,
    Imported,
    Left,
    MarkedAbsent,
    Noted,
    Prioritised,
    Recoded,
    Returned,
    Road,
    Seen,
    Transferred,
)


class Phase(StrEnum):
    """Where a visit stands."""

    UNKNOWN = "unknown"
    WAITING = "waiting"
    CALLED = "called"
    ABSENT = "absent"
    SEEN = "seen"
    FINISHED = "finished"
    LEFT = "left"
    NO_SHOW = "no_show"


OPEN_PHASES = frozenset({Phase.WAITING, Phase.CALLED, Phase.ABSENT, Phase.SEEN})


class LostCall(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A call, or a start, by an officer who could not know that another had the visitor first."""

    officer: str
    holder: str
    at: Instant


class Visit(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A visit as its entries tell it. All instants are corrected by the device's clock offset.

    Attributes:
        day: the local day of arrival (of the appointment, for a no-show), ISO 8601.
        called_at: the latest call; `first_called_at` the first of all, `summoned_at` the first of those
            that ask for the visitor now.
        missed_at: the first call that was missed; `returned_at` when the visitor came back from it.
        seen_at: when the visit was first seen; it never moves afterwards.
        onward: after a transfer that followed *seen*: pairs of (transferred, seen again or None).
        officer: who has claimed the visit by calling or seeing it.
        displaced: calls by others while it was claimed, in order; `lost_calls` says whose they were.
        last_step: the latest entry that took effect, which *undo* withdraws; never the arrival.
        skewed: some instant came from a clock more than two seconds off.
        provisional: the officer's claim is not accepted yet; an earlier accepted one would win.
    """

    id: SubjectId
    phase: Phase = Phase.UNKNOWN
    station: str = ""
    day: str = ""
    code: str = ""
    category: Category = Category.OTHER
    road: Road = Road.KIOSK
    language: str = "en"
    party: int = 1
    urgent: bool = False
    appointment: SubjectId | None = None
    appointment_at: Instant | None = None
    arrived_at: Instant | None = None
    place: str | None = None
    officer: str | None = None
    calls: int = 0
    first_called_at: Instant | None = None
    called_at: Instant | None = None
    summoned_at: Instant | None = None
    missed_calls: int = 0
    missed_at: Instant | None = None
    returned_at: Instant | None = None
    seen_at: Instant | None = None
    seen_by: str | None = None
    onward: tuple[tuple[Instant, Instant | None], ...] = ()
    finished_at: Instant | None = None
    left_at: Instant | None = None
    breach_reason: BreachReason | None = None
    displaced: tuple[EntryId, ...] = ()
    last_step: EntryId | None = None
    skewed: bool = False
    provisional: bool = False
    lost_calls: tuple[LostCall, ...] = ()

    @property
    def is_open(self) -> bool:
        """Somebody is still waiting or being dealt with."""
        return self.phase in OPEN_PHASES


def apply(visit: Visit, entry: Entry) -> Visit:
    """The visit after one more entry, which sorts after all that were applied before."""
    if entry.facts is None:
        return visit
    step = _STEPS.get(type(entry.facts))
    changes = step(visit, entry, entry.facts) if step else None
    if changes is None:
        return visit
    if entry.offset_ms is not None and abs(entry.offset_ms) > SKEW_MS:
        changes["skewed"] = True
    if not isinstance(entry.facts, Arrived | Imported) and "displaced" not in changes:
        changes["last_step"] = entry.id
    return replace(visit, **changes)


Changes = dict[str, Any] | None
WAITS = frozenset({Phase.WAITING, Phase.CALLED, Phase.ABSENT})
CALLABLE = frozenset({Phase.WAITING, Phase.CALLED, Phase.ABSENT})
_HELD = frozenset({Phase.CALLED, Phase.SEEN})
"""An officer has the visitor."""


def _arrived(visit: Visit, entry: Entry, facts: Arrived) -> Changes:
    arrived_at = Instant(facts.arrived_at - (entry.offset_ms or 0))
    if visit.phase is not Phase.UNKNOWN:
        return _arrived_again(visit, arrived_at, facts)
    return {
        "phase": Phase.WAITING,
        "station": entry.station,
        "day": local_day(arrived_at).isoformat(),
        "code": facts.code,
        "category": facts.category,
        "road": facts.road,
        "language": facts.language,
        "party": facts.party,
        "urgent": facts.urgent,
        "appointment": facts.appointment,
        "appointment_at": facts.appointment_at,
        "arrived_at": arrived_at,
    }


def _arrived_again(visit: Visit, arrived_at: Instant, facts: Arrived) -> Changes:
    """The same arrival by a second road (wire and paper): one visit, the earlier instant counts.

    A ticket tells little; what the visitor said at the kiosk stands in its place, whichever came first.
    An officer's word (made urgent, another code) stands over both.
    """
    if visit.arrived_at is None:
        return None
    changes: dict[str, Any] = {}
    if arrived_at < visit.arrived_at:
        changes = {"arrived_at": arrived_at, "day": local_day(arrived_at).isoformat()}
    if visit.road is Road.PAPER and facts.road is not Road.PAPER:
        changes |= {
            "category": facts.category,
            "road": facts.road,
            "language": facts.language,
            "party": facts.party,
            "urgent": visit.urgent or facts.urgent,
            "appointment": facts.appointment,
            "appointment_at": facts.appointment_at,
        }
    return changes


def _imported(visit: Visit, _entry: Entry, facts: Imported) -> Changes:
    first = facts.arrived_at if facts.arrived_at is not None else facts.appointment_at
    is_served_here = visit.officer is not None or visit.seen_by is not None
    is_known_otherwise = visit.phase is not Phase.UNKNOWN and visit.road is not Road.IMPORT
    if first is None or is_served_here or is_known_otherwise:
        return None  # a later log of the other system replaces an earlier one, never what we did
    if facts.arrived_at is None:
        phase = Phase.NO_SHOW
    elif facts.seen_at is None:
        phase = Phase.WAITING if facts.left_at is None else Phase.LEFT
    else:
        ended = facts.finished_at is not None or facts.left_at is not None
        phase = Phase.FINISHED if ended else Phase.SEEN
    return {
        "phase": phase,
        "station": facts.station,
        "day": local_day(first).isoformat(),
        "code": facts.code,
        "category": facts.category,
        "road": Road.IMPORT,
        "appointment_at": facts.appointment_at,
        "arrived_at": facts.arrived_at,
        "calls": int(facts.called_at is not None),
        "first_called_at": facts.called_at,
        "called_at": facts.called_at,
        "seen_at": facts.seen_at,
        "finished_at": facts.finished_at,
        "left_at": facts.left_at,
    }


def _called(visit: Visit, entry: Entry, facts: Called) -> Changes:
    if visit.phase in _HELD and visit.officer != entry.actor:
        return _lost(visit, entry)
    if visit.phase not in CALLABLE:
        return None
    at = entry.corrected
    return {
        "phase": Phase.CALLED,
        "place": facts.place,
        "officer": entry.actor,
        "calls": visit.calls + 1,
        "first_called_at": at if visit.first_called_at is None else visit.first_called_at,
        "called_at": at,
        "summoned_at": visit.summoned_at if visit.phase is Phase.CALLED else at,
        "provisional": visit.provisional if visit.phase is Phase.CALLED else entry.gseq is None,
    }


def _lost(visit: Visit, entry: Entry) -> dict[str, Any]:
    """Another officer had the visitor first: exactly one has them, and the other is told."""
    lost = LostCall(entry.actor, visit.officer or "", entry.corrected)
    return {"displaced": (*visit.displaced, entry.id), "lost_calls": (*visit.lost_calls, lost)}


def _absent(visit: Visit, _entry: Entry, _facts: MarkedAbsent) -> Changes:
    if visit.phase is not Phase.CALLED:
        return None
    return {
        "phase": Phase.ABSENT,
        "place": None,
        "officer": None,
        "provisional": False,
        "missed_calls": visit.missed_calls + 1,
        "missed_at": visit.summoned_at if visit.missed_at is None else visit.missed_at,
    }


def _returned(visit: Visit, entry: Entry, _facts: Returned) -> Changes:
    if visit.phase is not Phase.ABSENT:
        return None
    back_at = visit.returned_at if visit.returned_at is not None else entry.corrected
    return {"phase": Phase.WAITING, "returned_at": back_at}


def _seen(visit: Visit, entry: Entry, _facts: Seen) -> Changes:
    if visit.phase in _HELD and visit.officer != entry.actor:
        return _lost(visit, entry)
    if visit.phase not in WAITS:
        return None
    at = entry.corrected
    changes: dict[str, Any] = {"phase": Phase.SEEN, "officer": entry.actor}
    if visit.phase is not Phase.CALLED:
        changes["provisional"] = entry.gseq is None
    if visit.missed_at is not None and visit.returned_at is None:
        changes["returned_at"] = at
    if visit.seen_at is None:
        changes |= {"seen_at": at, "seen_by": entry.actor}
    elif visit.onward and visit.onward[-1][1] is None:
        changes["onward"] = (*visit.onward[:-1], (visit.onward[-1][0], at))
    return changes


def _transferred(visit: Visit, entry: Entry, _facts: Transferred) -> Changes:
    if visit.phase not in {Phase.WAITING, Phase.CALLED, Phase.SEEN}:
        return None
    changes: dict[str, Any] = {
        "phase": Phase.WAITING,
        "place": None,
        "officer": None,
        "provisional": False,
    }
    if visit.phase is Phase.SEEN:  # after the substance: a separate onward wait
        changes["onward"] = (*visit.onward, (entry.corrected, None))
    return changes


def _finished(visit: Visit, entry: Entry, _facts: Finished) -> Changes:
    if visit.phase is not Phase.SEEN:
        return None
    return {"phase": Phase.FINISHED, "finished_at": entry.corrected, "place": None, "provisional": False}


def _left(visit: Visit, entry: Entry, _facts: Left) -> Changes:
    if visit.phase not in WAITS:
        return None
    return {
        "phase": Phase.LEFT,
        "left_at": entry.corrected,
        "place": None,
        "officer": None,
        "provisional": False,
    }


def _breach(_visit: Visit, _entry: Entry, facts: BreachExplained) -> Changes:
    return {"breach_reason": facts.reason}


def _noted(_visit: Visit, _entry: Entry, _facts: Noted) -> Changes:
    return {}


def _recoded(_visit: Visit, _entry: Entry, facts: Recoded) -> Changes:
    return {"code": facts.code}


def _prioritised(_visit: Visit, _entry: Entry, facts: Prioritised) -> Changes:
    return {"urgent": facts.urgent}


_STEPS: dict[type, Callable[[Visit, Entry, Any], Changes]] = {
    Arrived: _arrived,
    Imported: _imported,
    Called: _called,
    MarkedAbsent: _absent,
    Returned: _returned,
    Seen: _seen,
    Transferred: _transferred,
    Finished: _finished,
    Left: _left,
    BreachExplained: _breach,
    Noted: _noted,
    Recoded: _recoded,
    Prioritised: _prioritised,
}
