"""A visit's story: every entry in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.entry import Entry, EntryId, Withdrawn
from kiosk.domain.instant import Instant
from kiosk.domain.visit import facts as visit
from kiosk.service.watching import StoryLine
from kiosk.ui.manager import words
from kiosk.ui.manager.words import t
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import manager

_ARRIVALS = {
    visit.Road.KIOSK: manager.ARRIVED_KIOSK,
    visit.Road.DESK: manager.ARRIVED_DESK,
    visit.Road.PAPER: manager.ARRIVED_PAPER,
    visit.Road.IMPORT: manager.ARRIVED_IMPORT,
}


@dataclass(frozen=True, slots=True)
class StoryRow:
    """One entry in words. What the entry keeps apart about the person is not shown here."""

    when: str
    what: str
    device: str
    officer: str
    stands: str


def story_rows(lines: tuple[StoryLine, ...]) -> tuple[StoryRow, ...]:
    """Every entry, in the order in which it was accepted."""
    known = {line.entry.id: line.entry for line in lines}
    return tuple(
        StoryRow(
            when=words.moment(line.entry.corrected),
            what=_what(line.entry, known),
            device=line.device,
            officer=t(manager.BY_VISITOR) if line.entry.actor == "device" else line.entry.actor,
            stands=t(manager.TAKEN_BACK) if line.withdrawn else t(manager.STANDS),
        )
        for line in lines
    )


def _what(entry: Entry, known: Mapping[EntryId, Entry]) -> str:  # noqa: C901, PLR0911, PLR0912 - a case a kind
    match entry.facts:
        case visit.Arrived() as facts:
            return _arrived(facts)
        case visit.Imported() as facts:
            return t(manager.IMPORTED, times=", ".join(_times(facts)))
        case visit.Called(place=place):
            return t(manager.CALLED, place=place)
        case visit.MarkedAbsent():
            return t(manager.ABSENT)
        case visit.Returned():
            return t(manager.RETURNED)
        case visit.Seen():
            return t(manager.SEEN)
        case visit.Transferred():
            return t(manager.TRANSFERRED)
        case visit.Finished():
            return t(manager.FINISHED)
        case visit.Left():
            return t(manager.LEFT_ENTRY)
        case visit.BreachExplained(reason=reason):
            return t(manager.EXPLAINED, reason=words.reason(reason))
        case visit.Noted():
            return t(manager.NOTED)
        case visit.Recoded(code=code):
            return t(manager.RECODED, code=code)
        case visit.Prioritised(urgent=urgent):
            return t(manager.URGENT if urgent else manager.NOT_URGENT)
        case Withdrawn(entry=earlier):
            if earlier not in known:
                return t(manager.WITHDREW_SOMETHING)
            return t(manager.WITHDREW, what=_what(known[earlier], {}))
        case _:
            return t(manager.UNKNOWN_KIND, kind=entry.kind)


def _arrived(facts: visit.Arrived) -> str:
    arrival = t(_ARRIVALS[facts.road], time=words.time(facts.arrived_at))
    if facts.appointment_at is None:
        return arrival
    return t(manager.BOOKED_ARRIVAL, arrival=arrival, appointment=words.time(facts.appointment_at))


def _times(facts: visit.Imported) -> list[str]:
    times: tuple[tuple[Phrase, Instant | None], ...] = (
        (manager.TIME_APPOINTMENT, facts.appointment_at),
        (manager.TIME_ARRIVED, facts.arrived_at),
        (manager.TIME_CALLED, facts.called_at),
        (manager.TIME_SEEN, facts.seen_at),
        (manager.TIME_FINISHED, facts.finished_at),
        (manager.TIME_LEFT, facts.left_at),
    )
    return [t(phrase, time=words.time(instant)) for phrase, instant in times if instant is not None]
