"""What stands around the queue: top bar, expected appointments, rooms, the delay notice. No Qt here."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain import queue
from kiosk.domain.appointment import NO_SHOW_MS
from kiosk.domain.emergency import EmergencyReason
from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import MINUTE_MS, Instant, local_day
from kiosk.domain.visit.fold import WAITS
from kiosk.domain.waiting import TOLD_AGAIN_MS
from kiosk.service import opening
from kiosk.service.rooms import RoomView
from kiosk.service.watching import DeskView, Expected
from kiosk.settings import Station
from kiosk.ui.desk.rows import UNACCEPTED_MS, Say
from kiosk.ui.line import LineShown, line_shown
from kiosk.ui.phrases import desk

EXPECTED_SHOWN = 3
LINE_BEFORE_MS = 90 * MINUTE_MS
LINE_AFTER_MS = 150 * MINUTE_MS


@dataclass(frozen=True, slots=True)
class BarShown:
    """The top bar.

    Attributes:
        closed: that visitors cannot check in now; empty while the counter is open.
        tray: how much is in the in-tray.
    """

    station: str
    today: str
    longest: str
    officer: str
    line: LineShown | None = None
    closed: str = ""
    tray: str = ""


@dataclass(frozen=True, slots=True)
class ExpectedShown:
    """An appointment still to come, in a line."""

    text: str
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of a room's time line, from 0 (its left end) to 1."""

    begin: float
    end: float
    code: str
    is_held: bool
    is_displaced: bool
    is_provisional: bool = False


@dataclass(frozen=True, slots=True)
class RoomShown:
    """A room.

    Attributes:
        state: who holds it until when, or that it is free.
        is_late: the holder was expected to have given it back.
        offered: its name and state, as the words of a choice.
        is_ours: the visit in hand holds it.
        provisional: says that its holder's claim is not accepted yet; empty otherwise.
        now: where on the time line the present is, and `hours` where full hours are.
    """

    id: str
    name: str
    about: str
    state: str
    is_free: bool
    is_late: bool
    is_ours: bool
    offered: str
    clashes: tuple[str, ...]
    provisional: str
    blocks: tuple[Block, ...]
    now: float
    hours: tuple[tuple[float, str], ...]
    spoken: str


@dataclass(frozen=True, slots=True)
class DelayShown:
    """The delay notice.

    Attributes:
        reminder: set when the last message is so old that visitors must be told again.
    """

    is_on: bool
    words: str = ""
    reminder: str = ""
    delay_min: int = 0


def bar(view: DeskView, now: Instant, station: Station, officer: str, say: Say) -> BarShown:
    """How the counter is doing."""
    today = view.today
    limit_min = station.standards.appointment_s // 60
    if today.met_share is None:
        share = say(desk.TODAY_NOBODY)
    else:
        percent = int(100 * today.met_share + 0.5)
        share = say(desk.TODAY, share=percent, limit=limit_min, met=today.met, n=today.n)
    waits = [
        queue.clock_ms(row.visit, now) // MINUTE_MS
        for row in (*view.waiting, *view.in_hand, *view.elsewhere)
        if row.visit.phase in WAITS and not row.is_from_earlier
    ]
    longest = say(desk.LONGEST, n=max(waits)) if waits else say(desk.NOBODY_WAITS)
    name = next((each.name for each in station.officers if each.id == officer), officer)
    return BarShown(
        say(desk.STATION, station=station.name),
        share,
        longest,
        say(desk.SIGNED_IN, name=name),
        line_shown(view.line, Instant(now + view.ahead_ms), say),
        closed(station, now, say),
        say(desk.BAR_TRAY, n=view.in_tray),
    )


def closed(station: Station, now: Instant, say: Say) -> str:
    """Until when the kiosk takes nobody in; empty while it does."""
    if opening.is_open(station, now):
        return ""
    opens = opening.next_opening(station, now)
    if opens is None:
        return say(desk.CLOSED)
    if local_day(opens) == local_day(now):
        return say(desk.CLOSED_UNTIL, time=say.time(opens))
    return say(desk.CLOSED_UNTIL_DAY, day=say.short_date(opens), time=say.time(opens))


def expected(view: DeskView, now: Instant, say: Say) -> tuple[ExpectedShown, ...]:
    """The next appointments, overdue ones first as they are the earliest; the rest is counted."""
    shown = [ExpectedShown(_expected(each, now, say), now > each.start) for each in view.expected]
    if len(shown) <= EXPECTED_SHOWN:
        return tuple(shown)
    more = len(shown) - EXPECTED_SHOWN
    return (*shown[:EXPECTED_SHOWN], ExpectedShown(say(desk.EXPECTED_MORE, n=more), is_overdue=False))


def _expected(each: Expected, now: Instant, say: Say) -> str:
    reason = each.reason or say(desk.NO_REASON)
    time = say.time(each.start)
    if each.name:
        line = say(desk.EXPECTED_LINE, time=time, initial=f"{each.name[0]}.", reason=reason)
    else:
        line = say(desk.EXPECTED_UNNAMED, time=time, reason=reason)
    if now > each.start + NO_SHOW_MS:
        return say(desk.EXPECTED_NO_SHOW, line=line)
    if now > each.start:
        return say(desk.EXPECTED_OVERDUE, line=line, n=(now - each.start) // MINUTE_MS)
    return line


def room(view: RoomView, now: Instant, visit: SubjectId | None, say: Say) -> RoomShown:
    """A room as the desk shows it to whoever has that visit in hand."""
    about = " · ".join((say(desk.SEATS, n=view.seats), *view.features))
    is_ours = visit is not None and view.visit == visit
    is_late = view.until is not None and now > view.until
    if view.code is None or view.until is None:
        state, offered = say(desk.ROOM_FREE), say(desk.TAKE_FREE, room=view.name)
    else:
        time = say.time(view.until)
        state = say(desk.ROOM_OVERRUN if is_late else desk.ROOM_HELD, code=view.code, time=time)
        offered = say(desk.TAKE_HELD, room=view.name, code=view.code, time=time)
    held_since = next((start for start, _end, _code, held, _displaced in view.claims if held), now)
    is_provisional = view.provisional and now - held_since >= UNACCEPTED_MS
    provisional = say(desk.ROOM_PROVISIONAL) if is_provisional else ""
    begin = now - LINE_BEFORE_MS
    begin -= begin % (5 * MINUTE_MS)
    return RoomShown(
        id=view.id,
        name=view.name,
        about=about,
        state=state,
        is_free=view.code is None,
        is_late=is_late,
        is_ours=is_ours,
        offered=offered,
        clashes=tuple(
            say(desk.ROOM_CLASH, code=claim_code)
            for _start, end, claim_code, _held, displaced in view.claims
            if displaced and end > now
        ),
        provisional=provisional,
        blocks=tuple(_blocks(view, begin, now, is_provisional=is_provisional)),
        now=_place(now - now % MINUTE_MS, begin),
        hours=tuple(_hours(begin, say)),
        spoken=say(desk.TIME_LINE, room=view.name, state=", ".join(filter(None, (state, provisional)))),
    )


def _blocks(view: RoomView, begin: int, now: Instant, *, is_provisional: bool) -> Iterator[Block]:
    for start, until, code, is_held, is_displaced in sorted(view.claims, key=_displaced_first):
        end = max(until, now - now % MINUTE_MS) if is_held else until
        first, last = _place(start, begin), _place(end, begin)
        if last > 0 and first < 1:
            yield Block(
                max(0.0, first), min(1.0, last), code, is_held, is_displaced, is_held and is_provisional
            )


def _displaced_first(claim: tuple[Instant, Instant, str, bool, bool]) -> bool:
    """What was never had lies below what was."""
    return not claim[4]


def _hours(begin: int, say: Say) -> Iterator[tuple[float, str]]:
    hour_ms = 60 * MINUTE_MS
    at = begin - begin % hour_ms + hour_ms
    while at < begin + LINE_BEFORE_MS + LINE_AFTER_MS:
        yield _place(at, begin), say.time(Instant(at))
        at += hour_ms


def _place(at: int, begin: int) -> float:
    return round((at - begin) / (LINE_BEFORE_MS + LINE_AFTER_MS), 4)


def delay(view: DeskView, now: Instant, say: Say) -> DelayShown:
    """The delay notice as it stands."""
    emergency = view.emergency
    if emergency is None or emergency.declared_at is None:
        return DelayShown(is_on=False)
    last = max(emergency.told_at, default=emergency.declared_at)
    age = max(0, now - last)
    words = say(
        desk.DELAY_ON,
        time=say.time(emergency.declared_at),
        reason=say(desk.EMERGENCY[emergency.reason or EmergencyReason.OTHER]),
        officer=emergency.authorised_by,
    )
    minutes = age // MINUTE_MS
    due = age >= TOLD_AGAIN_MS
    return DelayShown(
        is_on=True,
        words=words if due else f"{words} {say(desk.DELAY_LAST, n=minutes)}",
        reminder=say(desk.DELAY_AGAIN_DUE, n=minutes) if due else "",
        delay_min=emergency.delay_min or 0,
    )
