"""What the desk and the board show, as frozen data."""

from functools import lru_cache
from typing import Any

import msgspec
from msgspec.structs import replace

from kiosk.domain import queue
from kiosk.domain.appointment import Appointment, AppointmentDetails, Status
from kiosk.domain.emergency import Emergency
from kiosk.domain.entry import Entry, Personal, SubjectId
from kiosk.domain.figures import Figures, Tally
from kiosk.domain.folding import standing
from kiosk.domain.instant import Instant, local_day
from kiosk.domain.staff import Act, Actor, permit
from kiosk.domain.visit.decisions import may_be_called
from kiosk.domain.visit.facts import Adjustment, Child, Road, VisitDetails
from kiosk.domain.visit.fold import WAITS, Phase, Visit
from kiosk.domain.waiting import Measured, Span, emergency_spans, measure
from kiosk.service import helping, opening
from kiosk.service.counter import Counter, ahead_ms
from kiosk.service.displaced import LostRoom, LostVisit, lost_rooms, lost_visits
from kiosk.service.helping import HelpCall
from kiosk.service.overview import Sight
from kiosk.service.rooms import RoomView, rooms
from kiosk.service.standing import LineStanding, standing_in
from kiosk.store import matters, views
from kiosk.store.ledger import merged

BOARD_CALLS = 4


class QueueRow(msgspec.Struct, frozen=True):
    """A visit as the desk shows it.

    Attributes:
        measured: its waiting clock at `now`.
        shares_code: another open visit carries the same ticket code (a cloned disk): rename one.
        reason: the station's name for the true reason, or None.
        waits_for: to whom the visit was transferred, or None.
        must_explain: seen or waiting over the standard and nobody has said why.
        room: the room that the visit holds.
        is_from_earlier: left open on an earlier day; to be settled.
        shares_appointment: the code of the visit that checked in for the same appointment first.
        receipt: the reference of the stop and search of which a copy is asked for.
    """

    visit: Visit
    measured: Measured
    reason: str | None
    adjustments: tuple[Adjustment, ...]
    interpreter: str | None
    named_officer: str | None
    waits_for: str | None
    name: str | None
    child: Child
    notes: tuple[str, ...]
    shares_code: bool
    must_explain: bool
    may_be_called: bool
    room: str | None
    is_from_earlier: bool
    shares_appointment: str | None = None
    receipt: str | None = None


class Expected(msgspec.Struct, frozen=True):
    """An appointment still to come today."""

    id: SubjectId
    reference: str
    start: Instant
    reason: str | None
    name: str | None
    is_overdue: bool


class DeskView(msgspec.Struct, frozen=True):
    """Everything the desk shows at an instant.

    Attributes:
        waiting: in the order in which they should be called.
        in_hand: this officer's called or seen visits, latest first; `elsewhere` other officers'.
        unexplained: visits of today over the standard without a reason, seen or waiting.
        ahead_ms: how far this device's clock is ahead; `now` has that taken off.
        lost_rooms, lost_visits: what this officer thought they had, until the centre had spoken.
        line: how the device stands with its centre; None where it has none.
        help: calls for help that are not dealt with, oldest first.
        in_tray: how much of what visitors told us nobody has settled.
        to_settle: once the counter has closed for today, today's visits that are still open.
    """

    now: Instant
    waiting: tuple[QueueRow, ...]
    in_hand: tuple[QueueRow, ...]
    elsewhere: tuple[QueueRow, ...]
    unexplained: tuple[QueueRow, ...]
    expected: tuple[Expected, ...]
    rooms: tuple[RoomView, ...]
    today: Figures
    emergency: Emergency | None
    ahead_ms: int = 0
    lost_rooms: tuple[LostRoom, ...] = ()
    lost_visits: tuple[LostVisit, ...] = ()
    line: LineStanding | None = None
    help: tuple[HelpCall, ...] = ()
    in_tray: int = 0
    to_settle: tuple[QueueRow, ...] = ()


class BoardCall(msgspec.Struct, frozen=True):
    """A call as the board shows it."""

    code: str
    place: str
    language: str
    at: Instant


class BoardView(msgspec.Struct, frozen=True):
    """Everything the waiting room may know. Nothing personal.

    Attributes:
        ahead_ms: how far this device's clock is ahead; `now` has that taken off.
        is_open: whether the counter is; `opens_at` says when a closed one opens next, where that is known.
    """

    now: Instant
    calls: tuple[BoardCall, ...]
    seen_today: int
    met_today: int
    waiting: int
    emergency: Emergency | None
    ahead_ms: int = 0
    is_open: bool = True
    opens_at: Instant | None = None


class StoryLine(msgspec.Struct, frozen=True):
    """One entry of a visit's story.

    Attributes:
        personal: what the entry keeps apart; None where there is nothing or it was erased.
        withdrawn: a later entry took it back.
    """

    entry: Entry
    device: str
    personal: Personal | None
    withdrawn: bool


def desk_view(counter: Counter, actor: Actor) -> DeskView:
    """The queue, the visits in hand, rooms, and how today is going."""
    permit(actor, Act.READ_QUEUE)
    station = counter.station.id
    room_views = rooms(counter, actor)
    with counter.store.reading() as connection:
        ahead = ahead_ms(connection)
        now = Instant(counter.clock.now() - ahead)
        today = local_day(now).isoformat()
        line = standing_in(connection)
        open_visits = views.open_visits(connection, station)
        todays = views.visits_between(connection, station, today, today)
        appointments = views.appointments_between(connection, station, today, today)
        emergencies = views.emergencies(connection, station)
        help_calls = helping.shown(matters.open_help(connection, station))
        in_tray = matters.in_tray(connection, station)
        codes = [visit.code for visit in open_visits if visit.day == today]
        held = {room.visit: room.name for room in room_views if room.visit is not None}
        spans = emergency_spans(emergencies, now)
        measured = {visit.id: _measured(visit, now, spans) for visit in (*open_visits, *todays)}
        unexplained = (visit for visit in todays if _must_explain(visit, measured[visit.id]))
        rows = {
            visit.id: _row(counter, connection, visit, measured[visit.id], codes, held, now)
            for visit in (*open_visits, *unexplained)
        }
        by_id = {visit.id: visit for visit in (*open_visits, *todays)}
        for appointment in appointments:
            first = by_id.get(appointment.visit) if appointment.visit is not None else None
            for sharing in appointment.also:
                if sharing in rows and first is not None:
                    rows[sharing] = replace(rows[sharing], shares_appointment=first.code)
        expected = tuple(
            _expected(counter, connection, appointment, now)
            for appointment in appointments
            if appointment.status is Status.BOOKED
        )
    waiting = queue.order(
        [visit for visit in open_visits if visit.phase in {Phase.WAITING, Phase.ABSENT}],
        appointment_s=counter.station.standards.appointment_s,
        walk_in_s=counter.station.standards.walk_in_s,
    )
    waiting.sort(key=lambda visit: visit.day != today)  # what an earlier day left open is settled last
    busy = [visit for visit in open_visits if visit.phase in {Phase.CALLED, Phase.SEEN}]
    busy.sort(key=lambda visit: visit.called_at or visit.seen_at or 0, reverse=True)
    tally = Tally()
    for visit in todays:
        if visit.appointment_at is not None:
            tally.add(visit, measured[visit.id])
    tally.no_show += sum(appointment.is_no_show(now) for appointment in appointments)
    return DeskView(
        now=now,
        waiting=tuple(rows[visit.id] for visit in waiting),
        in_hand=tuple(rows[visit.id] for visit in busy if visit.officer == actor.id),
        elsewhere=tuple(rows[visit.id] for visit in busy if visit.officer != actor.id),
        unexplained=tuple(row for row in rows.values() if row.must_explain),
        expected=expected,
        rooms=room_views,
        today=tally.figures(),
        emergency=next((each for each in reversed(emergencies) if each.ended_at is None), None),
        ahead_ms=ahead,
        lost_rooms=tuple(lost_rooms(counter.station.rooms, room_views, actor, by_id)),
        lost_visits=tuple(lost_visits(open_visits, actor)),
        line=line,
        help=help_calls,
        in_tray=in_tray,
        to_settle=tuple(
            rows[visit.id]
            for visit in (*waiting, *busy)
            if visit.day == today and opening.is_over(counter.station, now)
        ),
    )


def board_view(counter: Counter, actor: Actor) -> BoardView:
    """The calls, newest first, and how today is going."""
    permit(actor, Act.READ_BOARD)
    station = counter.station.id
    with counter.store.reading() as connection:
        ahead = ahead_ms(connection)
        now = Instant(counter.clock.now() - ahead)
        today = local_day(now)
        todays = views.visits_between(connection, station, today.isoformat(), today.isoformat())
        emergencies = views.emergencies(connection, station)
    called = [visit for visit in todays if visit.phase is Phase.CALLED and visit.called_at is not None]
    called.sort(key=lambda visit: (visit.called_at or 0, visit.id), reverse=True)
    booked = Tally()
    for visit in todays:
        if visit.appointment_at is not None:
            booked.add(visit, _measured(visit, now, ()))
    is_open = opening.is_open(counter.station, now)
    return BoardView(
        now=now,
        calls=tuple(
            BoardCall(visit.code, visit.place or "", visit.language, visit.called_at or now)
            for visit in called[:BOARD_CALLS]
        ),
        seen_today=booked.n,
        met_today=booked.met,
        waiting=sum(visit.phase in WAITS and visit.seen_at is None for visit in todays),
        emergency=next((each for each in reversed(emergencies) if each.ended_at is None), None),
        ahead_ms=ahead,
        is_open=is_open,
        opens_at=None if is_open else opening.next_opening(counter.station, now),
    )


def story(sight: Sight, actor: Actor, visit_id: SubjectId) -> tuple[StoryLine, ...]:
    """Every entry about a visit, withdrawn ones included: who, at which device, when.

    A manager sees no personal part: their figures do not need it.
    """
    permit(actor, Act.READ_STORY)
    with sight.store.reading() as connection:
        entries = views.story(connection, visit_id)
        still = {entry.id for entry in standing(entries)}
        devices = views.devices_by_chain(connection)
        serves = actor.role in {"officer", "supervisor"}
        parts = views.personal_parts(connection, visit_id) if serves else {}
    return tuple(
        StoryLine(
            entry=entry,
            device=devices.get(entry.chain, "?"),
            personal=parts.get(entry.id),
            withdrawn=entry.id not in still and entry.kind != "entry.withdrawn",
        )
        for entry in entries
    )


def _row(
    counter: Counter,
    connection: Any,
    visit: Visit,
    measured: Measured,
    codes: list[str],
    held: dict[SubjectId, str],
    now: Instant,
) -> QueueRow:
    parts = [
        part for part in views.personal_parts(connection, visit.id).values() if isinstance(part, VisitDetails)
    ]
    details = VisitDetails(**merged(parts))
    reason = counter.station.reason(details.reason)
    return QueueRow(
        visit=visit,
        measured=measured,
        reason=reason.name if reason else None,
        adjustments=details.adjustments or (),
        interpreter=details.interpreter,
        named_officer=details.named_officer,
        waits_for=details.waits_for,
        name=details.name,
        child=details.child or Child.NO,
        notes=tuple(part.note for part in parts if part.note),
        shares_code=codes.count(visit.code) > 1,
        must_explain=_must_explain(visit, measured),
        may_be_called=may_be_called(visit, now),
        room=held.get(visit.id),
        is_from_earlier=visit.day != local_day(now).isoformat(),
        receipt=details.receipt,
    )


def _measured(visit: Visit, now: Instant, spans: tuple[Span, ...]) -> Measured:
    """As `measure`; what is over is not worked out again each time somebody looks."""
    return measure(visit, now, spans) if visit.is_open else _settled(visit, spans)


@lru_cache(maxsize=2_048)
def _settled(visit: Visit, spans: tuple[Span, ...]) -> Measured:
    return measure(visit, visit.finished_at or visit.left_at or Instant(0), spans)


def _must_explain(visit: Visit, measured: Measured) -> bool:
    return measured.breach and visit.breach_reason is None and visit.road is not Road.IMPORT


def _expected(counter: Counter, connection: Any, appointment: Appointment, now: Instant) -> Expected:
    details = views.details(connection, appointment.id, AppointmentDetails)
    reason = counter.station.reason(details.reason)
    return Expected(
        id=appointment.id,
        reference=appointment.reference,
        start=appointment.start,
        reason=reason.name if reason else None,
        name=details.surname,
        is_overdue=now > appointment.start,
    )
