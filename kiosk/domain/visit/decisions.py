"""What may be done with a visit now. Each decision answers with the facts to record, or refuses."""

from kiosk.domain.errors import NotNow, NotUnderstood
from kiosk.domain.instant import MINUTE_MS, Instant
from kiosk.domain.visit.facts import (
    BreachExplained,
    BreachReason,
    Called,
    Finished,
    Left,
    MarkedAbsent,
    Recoded,
    Returned,
    Seen,
    Transferred,
)
from kiosk.domain.visit.fold import CALLABLE, WAITS, Phase, Visit

SECOND_CALL_MS = 2 * MINUTE_MS
"""A second call comes at least two minutes after the missed one (waiting rules)."""

_STANDING = {
    Phase.UNKNOWN: "has not arrived here yet",
    Phase.WAITING: "is waiting",
    Phase.CALLED: "has been called",
    Phase.ABSENT: "did not come when called",
    Phase.SEEN: "is with an officer",
    Phase.FINISHED: "is finished",
    Phase.LEFT: "has left",
    Phase.NO_SHOW: "did not come",
}


def call(visit: Visit, officer: str, place: str, at: Instant) -> Called:
    """Call the visitor to a place, for the first time or again.

    Raises:
        NotNow: another officer holds the visit, it is not waiting, or a missed call is under two
            minutes ago.
    """
    if visit.phase not in CALLABLE:
        raise _not_now(visit)
    if visit.phase is Phase.CALLED and visit.officer != officer:
        raise NotNow(f"{visit.code} has already been called by {visit.officer}.")
    if visit.phase is Phase.ABSENT and visit.called_at is not None:
        left_s = (visit.called_at + SECOND_CALL_MS - at + 999) // 1000
        if left_s > 0:
            raise NotNow(f"{visit.code} missed a call just now. Call again in {left_s} s.")
    return Called(place=place)


def may_be_called(visit: Visit, at: Instant) -> bool:
    """Whether *call next* may choose this visit."""
    if visit.phase is Phase.ABSENT:
        return visit.called_at is None or at >= visit.called_at + SECOND_CALL_MS
    return visit.phase is Phase.WAITING


def mark_absent(visit: Visit) -> MarkedAbsent:
    """The visitor did not come. Raises `NotNow` unless they have been called."""
    _require(visit, Phase.CALLED)
    return MarkedAbsent()


def bring_back(visit: Visit) -> Returned:
    """The visitor is back. Raises `NotNow` unless they had missed a call."""
    _require(visit, Phase.ABSENT)
    return Returned()


def see(visit: Visit, officer: str) -> Seen:
    """The officer starts with the visitor. Raises `NotNow` unless they wait, or another has them."""
    _require(visit, *WAITS)
    if visit.phase is Phase.CALLED and visit.officer != officer:
        raise NotNow(f"{visit.code} has been called by {visit.officer}, who will see them.")
    return Seen()


def transfer(visit: Visit) -> Transferred:
    """Let the visit wait for somebody else. Raises `NotNow` where it is over or absent."""
    _require(visit, Phase.WAITING, Phase.CALLED, Phase.SEEN)
    return Transferred()


def finish(visit: Visit) -> Finished:
    """The visitor has been dealt with. Raises `NotNow` unless an officer is with them."""
    _require(visit, Phase.SEEN)
    return Finished()


def leave(visit: Visit) -> Left:
    """The visitor has gone unseen. Raises `NotNow` unless they were waiting."""
    _require(visit, *WAITS)
    return Left()


def explain_breach(visit: Visit, reason: BreachReason) -> BreachExplained:
    """Say why the standard was missed. Raises `NotNow` where nobody has arrived."""
    if visit.arrived_at is None:
        raise _not_now(visit)
    return BreachExplained(reason=reason)


def recode(visit: Visit, code: str) -> Recoded:
    """Give the visit another ticket code. Raises `NotNow` once it is over."""
    if not visit.is_open:
        raise _not_now(visit)
    if not code:
        raise NotUnderstood("A ticket code cannot be empty.")
    return Recoded(code=code)


def _require(visit: Visit, *phases: Phase) -> None:
    if visit.phase not in phases:
        raise _not_now(visit)


def _not_now(visit: Visit) -> NotNow:
    return NotNow(f"{visit.code or 'This visitor'} {_STANDING[visit.phase]}; this cannot be done now.")
