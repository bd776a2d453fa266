"""A visit's story in words: every entry, taken back or not. No Qt here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kiosk.domain.entry import Entry, Withdrawn
from kiosk.domain.visit import facts
from kiosk.domain.visit.facts import VisitDetails
from kiosk.service.watching import StoryLine
from kiosk.ui.desk.rows import Say
from kiosk.ui.phrases import desk

_ROADS = {
    facts.Road.KIOSK: desk.DID_ARRIVE,
    facts.Road.DESK: desk.DID_ARRIVE_DESK,
    facts.Road.PAPER: desk.DID_ARRIVE_PAPER,
    facts.Road.IMPORT: desk.DID_IMPORT,
}
_DID: dict[type, Callable[[Any, Say], str]] = {
    facts.Arrived: lambda did, say: say(_ROADS[did.road], code=did.code),
    facts.Imported: lambda did, say: say(desk.DID_IMPORT, code=did.code),
    facts.Called: lambda did, say: say(desk.DID_CALL, place=did.place),
    facts.MarkedAbsent: lambda _did, say: say(desk.DID_MISS),
    facts.Returned: lambda _did, say: say(desk.DID_RETURN),
    facts.Seen: lambda _did, say: say(desk.DID_SEE),
    facts.Transferred: lambda _did, say: say(desk.DID_TRANSFER),
    facts.Finished: lambda _did, say: say(desk.DID_FINISH),
    facts.Left: lambda _did, say: say(desk.DID_LEAVE),
    facts.BreachExplained: lambda did, say: say(desk.DID_EXPLAIN, reason=say(desk.BREACH[did.reason])),
    facts.Noted: lambda _did, say: say(desk.DID_NOTE),
    facts.Recoded: lambda did, say: say(desk.DID_RECODE, code=did.code),
    facts.Prioritised: lambda did, say: say(desk.DID_URGENT if did.urgent else desk.DID_ORDINARY),
    Withdrawn: lambda _did, say: say(desk.DID_WITHDRAW),
}


@dataclass(frozen=True, slots=True)
class StoryShown:
    """One entry in a line."""

    text: str
    is_withdrawn: bool


def told(lines: tuple[StoryLine, ...], say: Say) -> tuple[StoryShown, ...]:
    """The story, from arrival on."""
    return tuple(_line(line, say) for line in lines)


def step(entry: Entry, say: Say) -> str:
    """What an entry says happened."""
    did = _DID.get(type(entry.facts))
    return did(entry.facts, say) if did else say(desk.DID_UNKNOWN, kind=entry.kind)


def taken_back(lines: tuple[StoryLine, ...]) -> Entry | None:
    """The entry that the last withdrawal of a story names."""
    by_id = {line.entry.id: line.entry for line in lines}
    for line in reversed(lines):
        if isinstance(line.entry.facts, Withdrawn):
            return by_id.get(line.entry.facts.entry)
    return None


def _line(line: StoryLine, say: Say) -> StoryShown:
    what = step(line.entry, say)
    if isinstance(line.personal, VisitDetails) and line.personal.note:
        what = say(desk.DID_NOTE_WORDS, what=what, note=line.personal.note)
    by_visitor = line.entry.actor == "device" or (
        isinstance(line.entry.facts, facts.Arrived) and line.entry.facts.road is facts.Road.KIOSK
    )
    return StoryShown(
        say(
            desk.STORY_TAKEN_BACK if line.withdrawn else desk.STORY_LINE,
            time=say.time(line.entry.corrected),
            what=what,
            who=say(desk.WHO_VISITOR) if by_visitor else line.entry.actor,
            device=line.device,
        ),
        line.withdrawn,
    )
