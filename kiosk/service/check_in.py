"""Checking in: at the kiosk, or by an officer at the desk. On disk before anybody is told."""

from collections.abc import Collection
from unicodedata import normalize

import msgspec

from kiosk.domain import ticket
from kiosk.domain.appointment import Appointment, AppointmentDetails, Attended, Status
from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import (
    AlreadyCheckedIn,
    AppointmentCancelled,
    AppointmentElsewhere,
    CounterClosed,
    NotFound,
    NotUnderstood,
)
from kiosk.domain.estimate import Range
from kiosk.domain.instant import MINUTE_MS, Instant, local_day
from kiosk.domain.reference import parse_reference
from kiosk.domain.staff import Act, Actor, Role, permit
from kiosk.domain.visit.facts import Adjustment, Arrived, Category, Child, Road, VisitDetails
from kiosk.domain.visit.fold import Phase
from kiosk.service import opening, ticket_code
from kiosk.service.counter import Counter, corrected_now
from kiosk.service.ticket_code import TicketCode, device_mark, station_mark
from kiosk.service.typed import typed_name, typed_note, typed_reference
from kiosk.settings import Reason
from kiosk.store import views
from kiosk.store.store import Transaction

VERY_LATE_MS = 15 * MINUTE_MS
"""Later than this, a visitor is offered another time as well (waiting rules)."""
PARTY_LIMIT = 99
_WITH_OFFICERS = frozenset({Phase.CALLED, Phase.SEEN})
UNKNOWN_LANGUAGE = "und"
"""The visitor does not know what their language is called, or did not find it (BCP 47: undetermined)."""
TOUCHED_MS = 10 * MINUTE_MS
"""A touch longer ago belongs to somebody else, or to a clock that was wrong: no wait is dated back to it."""


class FoundAppointment(msgspec.Struct, frozen=True):
    """An appointment as a kiosk may show it: no name, no reason.

    Attributes:
        is_very_late: over 15 minutes late; the desk will offer another time.
    """

    id: SubjectId
    reference: str
    start: Instant
    is_very_late: bool = False


class CheckIn(msgspec.Struct, frozen=True):
    """What a visitor said at check-in.

    Attributes:
        touched_at: the first touch of the last step, which is the arrival if it lies within the last
            ten minutes; None: now.
        reason: the code of one of the station's reasons; None: not said.
        category: the neutral kind of a visit without a reason; None: asked to speak privately.
        language: BCP 47 tag of the language of the screen.
        interpreter: the language an interpreter is wanted for, where it is another or wanted at all;
            `UNKNOWN_LANGUAGE` where an officer has to find out.
        name: only where the officer wrote one down.
        receipt: the reference on the receipt of a stop and search, where a copy of its record is asked for.
    """

    appointment: SubjectId | None = None
    reason: str | None = None
    category: Category | None = None
    language: str = "en"
    adjustments: tuple[Adjustment, ...] = ()
    interpreter: str | None = None
    party: int = 1
    child: Child = Child.NO
    touched_at: Instant | None = None
    name: str | None = None
    note: str | None = None
    receipt: str | None = None


class Ticket(msgspec.Struct, frozen=True):
    """What the visitor is given.

    Attributes:
        start: when the wait begins to count: the appointment's time or the arrival.
        seen_by: when the visitor should have been seen by.
        waiting_before: how many are waiting ahead.
        qr: the payload of the QR on paper (`ticket_code`).
        estimate: how long the wait may be, or None where nobody can say honestly.
    """

    visit: SubjectId
    code: str
    arrived_at: Instant
    start: Instant
    seen_by: Instant
    waiting_before: int
    has_appointment: bool
    language: str
    discreet: bool
    qr: str
    estimate: Range | None = None


def find_by_reference(counter: Counter, actor: Actor, typed: str) -> FoundAppointment:
    """Today's appointment with a reference that was typed or scanned.

    Raises:
        NotUnderstood: it is no reference.
        NotFound: there is no such appointment today.
        NotNow: it is cancelled, or the visitor has already checked in.
    """
    permit(actor, Act.CHECK_IN)
    reference = parse_reference(typed)
    with counter.store.reading() as connection:
        appointment = views.appointment_by_reference(connection, reference)
        now = corrected_now(counter, connection)
    return _offered(counter, appointment, now)


def find_by_birthday(counter: Counter, actor: Actor, surname: str, born: str) -> FoundAppointment:
    """Today's appointment of somebody with that surname, born on that day and month (`MM-DD`).

    Raises:
        NotFound: there is none, they have checked in already, or more than one fits: then only an officer
            may tell them apart.
    """
    permit(actor, Act.CHECK_IN)
    wanted = _plain(surname)
    with counter.store.reading() as connection:
        now = corrected_now(counter, connection)
        today = local_day(now).isoformat()
        fitting = [
            appointment
            for appointment in views.appointments_between(connection, counter.station.id, today, today)
            if appointment.status is Status.BOOKED  # nobody may learn by a birthday that somebody is here
            and _fits(views.details(connection, appointment.id, AppointmentDetails), wanted, born)
        ]
    return _offered(counter, fitting[0] if len(fitting) == 1 else None, now)


def check_in(counter: Counter, actor: Actor, asked: CheckIn) -> Ticket:
    """Check somebody in; the visit is on disk when this returns.

    Raises:
        NotUnderstood: no such reason, an impossible number of people, or a name, note or receipt too long.
        CounterClosed: a visitor at a kiosk outside the station's hours; officers may let somebody in.
        NotFound, NotNow: the appointment cannot be used (any more).
        StoreUnavailable: it could not be saved; see `unsaved_code`.
    """
    permit(actor, Act.CHECK_IN)
    if not 1 <= asked.party <= PARTY_LIMIT:
        raise NotUnderstood(f"A visit is of 1 to {PARTY_LIMIT} people.")
    reason = counter.station.reason(asked.reason)
    if asked.reason is not None and reason is None:
        raise NotUnderstood(f"This station has no reason “{asked.reason}”.")
    asked = msgspec.structs.replace(
        asked,
        name=typed_name(asked.name),
        note=typed_note(asked.note),
        receipt=typed_reference(asked.receipt),
    )
    now = counter.clock.now()
    touched_at = asked.touched_at
    arrived_at = touched_at if touched_at is not None and 0 <= now - touched_at <= TOUCHED_MS else now
    with counter.store.writing(actor, now) as transaction:
        counted_from = Instant(arrived_at - (transaction.head.offset_ms or 0))
        if actor.role is Role.VISITOR and not opening.is_open(counter.station, counted_from):
            raise CounterClosed("The counter is closed. In danger, call 999.")
        visit_id = transaction.new_subject("visit")
        booked = _attend(transaction, asked.appointment, visit_id) if asked.appointment else None
        details = details_of(transaction, asked, booked)
        if booked is not None:
            reason = counter.station.reason(details.reason)
        today = local_day(counted_from).isoformat()
        in_house = views.open_codes(transaction.connection, counter.station.id, today)
        code = free_code(counter, transaction, today, [code for code, _ in in_house])
        waiting = sum(phase == Phase.WAITING for _, phase in in_house)
        with_officers = sum(phase in _WITH_OFFICERS for _, phase in in_house)
        # Who has an appointment is told when; who bypasses the queue is told nothing that others wait for.
        told = (
            None
            if booked is not None or (reason is not None and reason.urgent)
            else counter.estimates.of(counted_from, waiting, with_officers)
        )
        facts = Arrived(
            code=code,
            category=_category(asked, reason, booked),
            arrived_at=arrived_at,
            road=Road.KIOSK if actor.role == "visitor" else Road.DESK,
            language=asked.language,
            appointment=booked.id if booked else None,
            appointment_at=booked.start if booked else None,
            party=asked.party,
            urgent=reason.urgent if reason else False,
            told_min=(told.low_min, told.high_min) if told else None,
        )
        transaction.append(visit_id, facts, None if details == VisitDetails() else details)
        start = max(counted_from, booked.start) if booked else counted_from
        standards = counter.station.standards
        standard_s = standards.appointment_s if booked else standards.walk_in_s
        return Ticket(
            visit=visit_id,
            code=code,
            arrived_at=counted_from,
            start=start,
            seen_by=Instant(start + standard_s * 1000),
            waiting_before=waiting,
            has_appointment=booked is not None,
            language=asked.language,
            discreet=reason.discreet if reason else facts.category is Category.PRIVATE,
            estimate=told,
            qr=ticket_code.write(
                TicketCode(
                    visit=visit_id,
                    arrived_at=counted_from,
                    station=station_mark(transaction.head.station),
                    device=device_mark(transaction.head.device),
                    code=code,
                    language=asked.language,
                    appointment=booked.reference if booked else None,
                ),
                counter.store.signer.sign,
            ),
        )


def unsaved_code(counter: Counter) -> str:
    """A code for a visitor whose arrival could not be saved; an officer adds them by hand.

    It has five digits, so that no visit that was saved carries it.
    """
    return ticket.unsaved_code(counter.device.letters, counter.rng)


def _offered(counter: Counter, appointment: Appointment | None, now: Instant) -> FoundAppointment:
    if appointment is None or appointment.day != local_day(now).isoformat():
        raise NotFound("We cannot find that appointment for today. An officer will help you.")
    if appointment.station != counter.station.id:
        raise AppointmentElsewhere("That appointment is at another police station. An officer will help you.")
    if appointment.status is Status.CANCELLED:
        raise AppointmentCancelled("That appointment was cancelled. An officer will help you.")
    if appointment.status is Status.ATTENDED:
        raise AlreadyCheckedIn("You have already checked in for that appointment.")
    return FoundAppointment(
        id=appointment.id,
        reference=appointment.reference,
        start=appointment.start,
        is_very_late=now > appointment.start + VERY_LATE_MS,
    )


def _attend(transaction: Transaction, appointment_id: SubjectId, visit_id: SubjectId) -> Appointment:
    """Inside the transaction, so that two kiosks cannot check in for one appointment."""
    appointment: Appointment = transaction.state(appointment_id)
    if appointment.status is Status.ATTENDED:
        raise AlreadyCheckedIn("You have already checked in for that appointment.")
    if appointment.status is not Status.BOOKED:
        raise NotFound("We cannot find that appointment for today. An officer will help you.")
    transaction.append(appointment_id, Attended(visit=visit_id))
    return appointment


def details_of(transaction: Transaction, asked: CheckIn, booked: Appointment | None) -> VisitDetails:
    """The personal part of an arrival: what the visitor said, with what their appointment knows."""
    own = VisitDetails(
        reason=asked.reason,
        adjustments=asked.adjustments or None,
        interpreter=asked.interpreter,
        child=asked.child if asked.child is not Child.NO else None,
        name=asked.name,
        note=asked.note,
        receipt=asked.receipt,
    )
    if booked is None:
        return own
    known = views.details(transaction.connection, booked.id, AppointmentDetails)
    both = dict.fromkeys((*(known.adjustments or ()), *asked.adjustments))
    return msgspec.structs.replace(
        own,
        reason=known.reason,
        adjustments=tuple(both) or None,
        interpreter=asked.interpreter or known.language,
        named_officer=known.named_officer,
        name=asked.name or known.surname,
    )


def _category(asked: CheckIn, reason: Reason | None, booked: Appointment | None) -> Category:
    if booked is not None:
        return booked.category
    return reason.category if reason else asked.category or Category.PRIVATE


def free_code(counter: Counter, transaction: Transaction, day: str, open_codes: Collection[str]) -> str:
    """A ticket code of this device that no visit of a local day carries, given those of its open visits."""
    for code in ticket.candidates(counter.device.letters, counter.rng, open_codes):
        if not views.has_ended(transaction.connection, counter.station.id, day, code):
            return code
    raise AssertionError  # pragma: no cover - candidates never end


_UNACCENTED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
"""Letters that Unicode does not take apart and that many keyboards do not have."""


def _fits(details: AppointmentDetails, wanted: str, born: str) -> bool:
    return details.surname is not None and _plain(details.surname) == wanted and details.born == born


def _plain(surname: str) -> str:
    """A surname as people type it: case, accents, spaces, hyphens and apostrophes do not matter."""
    plain = normalize("NFKD", surname.casefold().translate(_UNACCENTED))
    return "".join(letter for letter in plain if letter.isalpha())
