"""How this device stands with its centre, for staff: in step, waiting, alone, or refused and why."""

from enum import StrEnum
from typing import Any

import msgspec

from kiosk.domain.instant import Instant
from kiosk.domain.staff import Act, Actor, permit
from kiosk.service import overview
from kiosk.service.counter import ahead_ms
from kiosk.service.overview import Sight
from kiosk.store import ledger


class LineState(StrEnum):
    """How the line to the centre is."""

    IN_STEP = "in_step"
    DOWN = "down"
    RESTORED = "restored"
    REVOKED = "revoked"
    REFUSED = "refused"
    HISTORY = "history"


class LineStanding(msgspec.Struct, frozen=True):
    """The line, and what has not gone through it.

    Attributes:
        waiting: how many entries of this device the centre has not accepted yet, and since when the
            oldest of them waits.
        message: why, in plain words, where the state alone does not say it.
        ahead_ms: how far this device's clock is ahead; `waiting_since` has that taken off.
    """

    state: LineState
    waiting: int = 0
    waiting_since: Instant | None = None
    message: str | None = None
    ahead_ms: int = 0


def line_standing(sight: Sight, actor: Actor) -> LineStanding | None:
    """How the line stands; None for a device that has no centre. At the centre: how the reports stand."""
    permit(actor, Act.READ_LINE)
    with sight.store.reading() as connection:
        if isinstance(sight, overview.Overview):
            return LineStanding(LineState.IN_STEP, *overview.lagging(connection))
        return standing_in(connection)


def standing_in(connection: Any) -> LineStanding | None:
    """How the line stands, as an open store says; None for a device that has no centre."""
    line = ledger.read_line(connection)
    if line is None:
        return None
    waiting, earliest = ledger.waiting(connection)
    ahead = ahead_ms(connection)
    since = Instant(earliest - ahead) if earliest is not None else None
    return LineStanding(LineState(line.state), waiting, since, line.message, ahead)
