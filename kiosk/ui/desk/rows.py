"""What a row of the queue says: words, marks and how full its ring is. No Qt here."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from kiosk.domain import queue
from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import MINUTE_MS, Instant
from kiosk.domain.visit.decisions import SECOND_CALL_MS
from kiosk.domain.visit.facts import Adjustment, Child, Road
from kiosk.domain.visit.fold import Phase, Visit
from kiosk.service.watching import QueueRow
from kiosk.settings import Standards
from kiosk.ui.desk.languages import UNKNOWN, language_name
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import desk

UNACCEPTED_MS = 2_000
"""A claim that is not accepted within this is shown as provisional; usually it takes a blink."""
RING_STEP_S = 5
"""Rings move in steps of this, so that a row is not painted again every second."""


class Say(Protocol):
    """The desk's texts, as `kiosk.ui.texts.Texts` gives them."""

    def __call__(self, phrase: Phrase, **values: object) -> str: ...
    def time(self, instant: Instant) -> str: ...
    def short_date(self, instant: Instant) -> str: ...


class Mark(Enum):
    """How loud a flag is: the colour of its words, whether it is filled with it, and how its edge is."""

    FACT = ("primary", False, "solid")
    QUIET = ("muted", False, "solid")
    PROVISIONAL = ("ink", False, "dashed")
    NEAR = ("amber", False, "solid")
    LOUD = ("amber", True, "solid")
    OVER = ("red", False, "solid")
    ALARM = ("red", True, "solid")


@dataclass(frozen=True, slots=True)
class Flag:
    """A short statement that must be noticed; the words carry it, the colour only helps."""

    text: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Wait:
    """How full a ring is, in seconds."""

    waited_s: int
    near_s: int
    limit_s: int

    @property
    def is_near(self) -> bool:
        return self.near_s <= self.waited_s <= self.limit_s

    @property
    def is_over(self) -> bool:
        return self.waited_s > self.limit_s


@dataclass(frozen=True, slots=True)
class RowShown:
    """One row.

    Attributes:
        wait: None where there is no wait to show (left over from an earlier day).
        facts: what else is known, quietly; `flags` what must be noticed.
        spoken: the whole row for a screen reader.
    """

    id: SubjectId
    code: str
    title: str
    facts: tuple[str, ...]
    flags: tuple[Flag, ...]
    wait: Wait | None
    spoken: str

    @property
    def still(self) -> tuple[object, ...]:
        """All of the picture but the ring: while it is the same, only the ring moves on."""
        state = (self.wait.is_near, self.wait.is_over) if self.wait is not None else None
        return self.code, self.title, self.facts, self.flags, state


def wait_of(row: QueueRow, now: Instant, standards: Standards) -> Wait | None:
    """The wait that a row's ring shows: the present one, or, once seen, what it came to."""
    visit = row.visit
    if row.is_from_earlier:
        return None
    limit_s = queue.standard_s(visit, standards.appointment_s, standards.walk_in_s)
    is_seen = visit.phase is Phase.SEEN
    waited_ms = (row.measured.wait_ms or 0) if is_seen else queue.clock_ms(visit, now)
    waited_s = waited_ms // 1000
    if waited_ms > limit_s * 1000:  # only minutes can be seen beyond the limit
        waited_s = max(limit_s + 1, waited_s - waited_s % 60)
    else:
        waited_s -= waited_s % RING_STEP_S
    return Wait(waited_s, limit_s * 2 // 3, limit_s)


def shown(row: QueueRow, now: Instant, standards: Standards, officer: str, say: Say) -> RowShown:
    """A row in words at an instant, as an officer reads it."""
    wait = wait_of(row, now, standards)
    title = title_of(row, say)
    facts = tuple(facts_of(row, say))
    flags = tuple(flags_of(row, now, wait, officer, say))
    spoken = [row.visit.code, title, *(flag.text for flag in flags), *facts]
    if wait is not None:
        spoken.append(say(desk.SPOKEN_WAIT, n=wait.waited_s // 60, limit=wait.limit_s // 60))
    return RowShown(row.visit.id, row.visit.code, title, facts, flags, wait, ", ".join(spoken))


class RowWords:
    """Rows in words for one officer; what would say the same again is not put together again."""

    def __init__(self, standards: Standards, officer: str, say: Say) -> None:
        self._standards = standards
        self._officer = officer
        self._say = say
        self._known: dict[SubjectId, tuple[tuple[object, ...], RowShown]] = {}

    def show(self, rows: Iterable[QueueRow], now: Instant) -> tuple[RowShown, ...]:
        """These rows at an instant."""
        return tuple(self._row(row, now) for row in rows)

    def keep(self, visits: Container[SubjectId]) -> None:
        """Forget all visits but these."""
        self._known = {visit: known for visit, known in self._known.items() if visit in visits}

    def _row(self, row: QueueRow, now: Instant) -> RowShown:
        visit = row.visit
        says_seconds = visit.phase is Phase.ABSENT
        is_early = visit.appointment_at is not None and now < visit.appointment_at
        key = (
            visit, wait_of(row, now, self._standards), is_early, now // 1000 if says_seconds else 0,
            row.reason, row.adjustments, row.interpreter, row.named_officer, row.child, row.room,
            row.shares_code, row.must_explain, row.is_from_earlier, row.measured.very_late,
            row.shares_appointment, is_provisional(visit, now),
        )  # fmt: skip
        known = self._known.get(visit.id)
        if known is None or known[0] != key:
            known = self._known[visit.id] = (
                key,
                shown(row, now, self._standards, self._officer, self._say),
            )
        return known[1]


def title_of(row: QueueRow, say: Say) -> str:
    """What somebody has come for, in a few words."""
    at = row.visit.appointment_at
    if at is not None:
        if row.named_officer:
            return say(desk.APPOINTMENT_WITH, time=say.time(at), officer=row.named_officer)
        return say(desk.APPOINTMENT, time=say.time(at))
    if row.reason is None and row.visit.road is Road.PAPER:
        return say(desk.FROM_TICKET)
    return row.reason or say(desk.SPEAK_PRIVATELY)


def facts_of(row: QueueRow, say: Say) -> Iterator[str]:
    """What else an officer wants to know before calling."""
    if row.visit.appointment_at is not None and row.reason:
        yield row.reason
    if row.interpreter and row.interpreter != UNKNOWN:
        yield say(desk.INTERPRETER_IN, language=language_name(row.interpreter))
    for adjustment in row.adjustments:
        if adjustment is not Adjustment.INTERPRETER or not row.interpreter:
            yield say(desk.ADJUSTMENT[adjustment])
    if row.visit.party > 1:
        yield say(desk.PARTY, n=row.visit.party)
    if row.room:
        yield say(desk.IN_ROOM, room=row.room)


def flags_of(row: QueueRow, now: Instant, wait: Wait | None, officer: str, say: Say) -> Iterator[Flag]:
    """What must be noticed, the most pressing first."""
    visit = row.visit
    yield from _of_visitor(row, say)
    if standing := _standing(visit, officer, say):
        yield Flag(standing, Mark.FACT)
    if is_provisional(visit, now):
        yield Flag(say(desk.PROVISIONAL), Mark.PROVISIONAL)
    if wait is not None and visit.phase is not Phase.SEEN:
        yield from _of_wait(wait, say, must_explain=row.must_explain)
    elif row.must_explain:
        yield Flag(say(desk.NEEDS_REASON), Mark.OVER)
    yield from _of_turns(row, now, say)
    yield from _of_appointment(row, now, say)


def _of_visitor(row: QueueRow, say: Say) -> Iterator[Flag]:
    visit = row.visit
    if visit.urgent:
        yield Flag(say(desk.URGENT), Mark.ALARM)
    if row.child is not Child.NO:
        yield Flag(say(desk.CHILD[row.child]), Mark.LOUD if row.child is Child.ALONE else Mark.NEAR)
    if row.shares_code:
        yield Flag(say(desk.SHARES_CODE), Mark.ALARM)
    if row.interpreter == UNKNOWN:
        yield Flag(say(desk.LANGUAGE_UNKNOWN), Mark.LOUD)
    if row.is_from_earlier:
        yield Flag(say(desk.FROM_EARLIER, day=say.short_date(visit.arrived_at or Instant(0))), Mark.OVER)
    if row.shares_appointment is not None:
        yield Flag(say(desk.SAME_APPOINTMENT, code=row.shares_appointment), Mark.NEAR)


def _standing(visit: Visit, officer: str, say: Say) -> str:
    mine = visit.officer == officer
    if visit.phase is Phase.CALLED and visit.called_at is not None:
        place, time = visit.place or "", say.time(visit.called_at)
        if mine:
            return say(desk.CALLED_TO, place=place, time=time)
        return say(desk.CALLED_BY, officer=visit.officer or "", place=place, time=time)
    if visit.phase is Phase.SEEN:
        since = say.time(seen_since(visit))
        return (
            say(desk.WITH_YOU, time=since)
            if mine
            else say(desk.WITH_OFFICER, officer=visit.officer or "", time=since)
        )
    return ""


def is_provisional(visit: Visit, now: Instant) -> bool:
    """Whether a claim has been waiting to be accepted for so long that the officer should know."""
    claimed_at = visit.called_at if visit.phase is Phase.CALLED else seen_since(visit)
    return visit.provisional and now - (claimed_at or 0) >= UNACCEPTED_MS


def seen_since(visit: Visit) -> Instant:
    """When the officer who has the visit now began with it."""
    again = visit.onward[-1][1] if visit.onward else None
    return again if again is not None else visit.seen_at or Instant(0)


def _of_wait(wait: Wait, say: Say, *, must_explain: bool) -> Iterator[Flag]:
    if wait.is_over:
        phrase = desk.OVER_UNEXPLAINED if must_explain else desk.OVER
        yield Flag(say(phrase, n=wait.limit_s // 60), Mark.OVER)
    elif wait.is_near:
        left = (wait.limit_s - wait.waited_s) // 60
        yield Flag(say(desk.LEFT_OF_WAIT, n=left) if left else say(desk.LAST_MINUTE), Mark.NEAR)


def _of_turns(row: QueueRow, now: Instant, say: Say) -> Iterator[Flag]:
    if row.visit.phase is Phase.ABSENT:
        yield _missed(row.visit, now, say)
    if row.waits_for and row.visit.phase is not Phase.SEEN:
        yield Flag(say(desk.FOR, to=row.waits_for), Mark.FACT)


def _missed(visit: Visit, now: Instant, say: Say) -> Flag:
    calls = say(desk.MISSED_CALLS, n=visit.missed_calls)
    left_ms = (visit.called_at or Instant(0)) + SECOND_CALL_MS - now
    if left_ms > 0:
        return Flag(say(desk.CALL_AGAIN_IN, calls=calls, n=-(-left_ms // 1000)), Mark.QUIET)
    return Flag(say(desk.CALL_AGAIN_NOW, calls=calls), Mark.NEAR)


def _of_appointment(row: QueueRow, now: Instant, say: Say) -> Iterator[Flag]:
    at, arrived = row.visit.appointment_at, row.visit.arrived_at
    if at is None or arrived is None or row.visit.seen_at is not None:
        return
    late = (arrived - at) // MINUTE_MS
    if now < at:
        yield Flag(say(desk.EARLY, time=say.time(at)), Mark.QUIET)
    elif row.measured.very_late:
        yield Flag(say(desk.VERY_LATE, n=late), Mark.NEAR)
    elif row.measured.late and late > 0:
        yield Flag(say(desk.LATE, n=late), Mark.QUIET)
