"""A call for help in words: where, since when, and who is on the way. No Qt here."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import MINUTE_MS, Instant
from kiosk.service.helping import HelpCall
from kiosk.ui.desk.rows import Say
from kiosk.ui.phrases import desk


@dataclass(frozen=True, slots=True)
class HelpShown:
    """One call for help.

    Attributes:
        words: what it is about; `since` when it came, and how many others there are.
        is_answered: somebody is on the way; until then nothing is more urgent.
    """

    id: SubjectId
    place: str
    words: str
    since: str
    is_answered: bool


def help_shown(calls: Sequence[HelpCall], now: Instant, officer: str, say: Say) -> HelpShown | None:
    """The call to show: the oldest that nobody has answered, else the oldest; None: there is none."""
    if not calls:
        return None
    call = next((each for each in calls if each.answered_by is None), calls[0])
    minutes = max(0, now - call.at) // MINUTE_MS
    time = say.time(call.at)
    since = say(desk.HELP_SINCE, time=time, n=minutes) if minutes else say(desk.HELP_JUST_NOW, time=time)
    if len(calls) > 1:
        since = f"{since} · {say(desk.HELP_MORE, n=len(calls) - 1)}"
    if call.answered_by is None:
        words = say(desk.HELP_NEEDED, place=call.place)
    elif call.answered_by == officer:
        words = say(desk.HELP_MINE, place=call.place)
    else:
        words = say(desk.HELP_THEIRS, officer=call.answered_by, place=call.place)
    return HelpShown(call.id, call.place, words, since, call.answered_by is not None)
