"""How the device stands with its centre, in the words of the staff windows. No Qt here."""

from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.instant import Instant
from kiosk.service.standing import LineStanding, LineState
from kiosk.ui.icons import Icon
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import staff

IN_PASSING_MS = 5_000
"""What waits for less than this is on its way; it would only flicker."""


class Say(Protocol):
    """The texts of a staff window."""

    def __call__(self, phrase: Phrase, **values: object) -> str: ...
    def time(self, instant: Instant) -> str: ...


@dataclass(frozen=True, slots=True)
class LineShown:
    """The line in a staff window's bar.

    Attributes:
        words: the state, and `waiting` what waits besides; empty: nothing, or the words say it.
        message: what staff must know more; it has more room, below the bar. Empty: nothing.
        spoken: all of it for a screen reader.
    """

    icon: Icon
    words: str
    waiting: str
    message: str
    spoken: str


_STATES = {
    LineState.IN_STEP: (Icon.OK, staff.LINE_IN_STEP),
    LineState.DOWN: (Icon.LINE_CUT, staff.LINE_DOWN),
    LineState.RESTORED: (Icon.RESTART, staff.LINE_RESTORED),
    LineState.REVOKED: (Icon.LOCK, staff.LINE_REVOKED),
    LineState.REFUSED: (Icon.WARNING, staff.LINE_REFUSED),
    LineState.HISTORY: (Icon.STORY, staff.LINE_HISTORY),
}


def line_shown(standing: LineStanding | None, clock: Instant, say: Say) -> LineShown | None:
    """The line when the device's clock is at an instant; None where there is no centre to speak of."""
    if standing is None:
        return None
    icon, phrase = _STATES[standing.state]
    words, waiting = say(phrase), ""
    since = standing.waiting_since
    if standing.waiting and since is not None and clock - standing.ahead_ms - since >= IN_PASSING_MS:
        waiting = say(staff.LINE_WAITING, n=standing.waiting, time=say.time(since))
    if waiting and standing.state is LineState.IN_STEP:
        icon, words, waiting = Icon.CLOCK, waiting, ""
    message = standing.message or ""
    spoken = say(staff.LINE, state=", ".join(filter(None, (words, waiting, message))))
    return LineShown(icon, words, waiting, message, spoken)
