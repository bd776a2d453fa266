"""The visit that the officer looks at: its words, and what can be done with it now. No Qt here."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from kiosk.domain import queue
from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import Instant
from kiosk.domain.visit.decisions import may_be_called
from kiosk.domain.visit.fold import Phase, Visit
from kiosk.service.watching import QueueRow
from kiosk.settings import Standards
from kiosk.ui.desk.rows import Flag, Say, Wait, facts_of, flags_of, is_provisional, title_of, wait_of
from kiosk.ui.phrases import desk


class Action(Enum):
    """What can be done with a visit; the value is the object name of its button."""

    SEE = "see"
    CALL = "call"
    CALL_TO = "call_to"
    ABSENT = "absent"
    TRANSFER = "transfer"
    ROOM = "room"
    NOTE = "note"
    FINISH = "finish"
    LEAVE = "leave"
    URGENT = "urgent"
    STORY = "story"
    UNDO = "undo"
    RECODE = "recode"


ALWAYS = frozenset({Action.NOTE, Action.STORY, Action.URGENT, Action.ROOM})


@dataclass(frozen=True, slots=True)
class HandShown:
    """The visit in hand.

    Attributes:
        times: what has happened, with the hours.
        details: facts, name and notes, a line each.
        may: what can be done now; the other buttons stay where they are and are off.
        next: the step that usually comes now, which stands out.
        words: the changing words of buttons.
    """

    id: SubjectId
    code: str
    title: str
    times: str
    details: tuple[str, ...]
    flags: tuple[Flag, ...]
    wait: Wait | None
    may: frozenset[Action]
    next: Action
    is_urgent: bool
    words: tuple[tuple[Action, str], ...]


def in_hand(row: QueueRow, now: Instant, standards: Standards, officer: str, say: Say) -> HandShown:
    """A visit as the middle of the desk shows it."""
    visit = row.visit
    wait = wait_of(row, now, standards)
    return HandShown(
        id=visit.id,
        code=visit.code,
        title=title_of(row, say),
        times="\N{NO-BREAK SPACE}· ".join(_times(row, wait, now, say)),
        details=tuple(_details(row, now, say)),
        flags=tuple(flags_of(row, now, wait, officer, say)),
        wait=wait,
        may=frozenset(allowed(row, now, officer)),
        next=next_step(visit),
        is_urgent=visit.urgent,
        words=tuple(_words(visit, say)),
    )


def next_step(visit: Visit) -> Action:
    """What an officer usually does next."""
    match visit.phase:
        case Phase.CALLED:
            return Action.SEE
        case Phase.SEEN:
            return Action.FINISH
        case _:
            return Action.CALL


def allowed(row: QueueRow, now: Instant, officer: str) -> Iterator[Action]:
    """What can be done with a visit now; the decisions of the visit have the last word."""
    visit = row.visit
    yield from ALWAYS
    if visit.last_step is not None:
        yield Action.UNDO
    if row.shares_code:
        yield Action.RECODE
    match visit.phase:
        case Phase.WAITING | Phase.ABSENT:
            yield from (Action.SEE, Action.LEAVE)
            if may_be_called(visit, now):
                yield from (Action.CALL, Action.CALL_TO)
            yield Action.TRANSFER if visit.phase is Phase.WAITING else Action.ABSENT
        case Phase.CALLED:
            yield from (Action.ABSENT, Action.LEAVE, Action.TRANSFER)
            if visit.officer == officer:
                yield from (Action.SEE, Action.CALL, Action.CALL_TO)
        case Phase.SEEN:
            yield from (Action.FINISH, Action.TRANSFER)
        case _:
            pass


def _words(visit: Visit, say: Say) -> Iterator[tuple[Action, str]]:
    yield Action.CALL, say(desk.CALL_AGAIN if visit.phase in {Phase.CALLED, Phase.ABSENT} else desk.CALL)
    yield Action.ABSENT, say(desk.IS_BACK if visit.phase is Phase.ABSENT else desk.NOT_HERE)


def _times(row: QueueRow, wait: Wait | None, now: Instant, say: Say) -> Iterator[str]:
    visit = row.visit
    if visit.arrived_at is not None:
        yield say(desk.ARRIVED_AT, time=say.time(visit.arrived_at))
    if visit.called_at is not None and visit.phase is Phase.CALLED:
        yield say(desk.CALLED_AT, time=say.time(visit.called_at), place=visit.place or "")
    if visit.calls > 1:
        yield say(desk.CALLED_TIMES, n=visit.calls)
    if visit.seen_at is not None:
        yield say(desk.SEEN_AT, time=say.time(visit.seen_at))
    if visit.seen_at is not None and visit.phase is not Phase.SEEN:
        yield say(desk.ONWARD_MIN, n=queue.clock_ms(visit, now) // 60_000)
    elif wait is not None:
        phrase = desk.WAITED_MIN if visit.seen_at is not None else desk.WAITING_MIN
        yield say(phrase, n=wait.waited_s // 60, limit=wait.limit_s // 60)


def _details(row: QueueRow, now: Instant, say: Say) -> Iterator[str]:
    if is_provisional(row.visit, now):
        yield say(desk.PROVISIONAL_VISIT, code=row.visit.code)
    if facts := list(facts_of(row, say)):
        yield "\N{NO-BREAK SPACE}· ".join(facts)
    if row.receipt:
        yield say(desk.RECEIPT_LINE, receipt=row.receipt)
    if row.name:
        yield say(desk.NAME, name=row.name)
    for note in row.notes:
        yield say(desk.NOTE_LINE, note=note)
