"""A ticket held to the desk's scanner: it finds its visit, or, where no cable has brought it, makes it."""

from typing import Any

import msgspec

from kiosk.domain.appointment import Appointment, Attended, Status
from kiosk.domain.device import Device, device_subject
from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import NotFound, NotNow, NotUnderstood
from kiosk.domain.instant import Instant, local_day
from kiosk.domain.reference import parse_reference
from kiosk.domain.staff import Act, Actor, permit
from kiosk.domain.visit.facts import Arrived, Category, Road, VisitDetails
from kiosk.domain.visit.fold import Phase, Visit
from kiosk.service import ticket_code
from kiosk.service.check_in import CheckIn, details_of
from kiosk.service.counter import Counter, corrected_at
from kiosk.service.paper import APPOINTMENT_QR
from kiosk.service.ticket_code import SignedCode, device_mark, station_mark
from kiosk.store import ledger, views
from kiosk.store.store import Transaction


class Scanned(msgspec.Struct, frozen=True):
    """The visit of a ticket.

    Attributes:
        is_new: it was not known here; its arrival is recorded now.
    """

    visit: Visit
    is_new: bool


def arrive_by_ticket(counter: Counter, actor: Actor, scanned: str) -> Scanned:
    """The visit of a scanned ticket, which is in the queue afterwards; scanned again, nothing happens.

    What the kiosk knows arrives by wire later, and the fold takes both as one visit.

    Raises:
        NotUnderstood: it is no ticket's code, damaged, or not as a device of ours made it.
        NotFound: another station's, or made by a device that is not known here.
        NotNow: the visit is over, or the ticket is from another day.
    """
    permit(actor, Act.SERVE)
    code = ticket_code.read(scanned)
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        device = made_by(transaction.connection, transaction.head.station, code)
        visit: Visit = transaction.state(code.ticket.visit)
        if visit.phase is not Phase.UNKNOWN:
            if not visit.is_open:
                raise NotNow(f"The visit of {visit.code} is over. If they have come again, please add them.")
            return Scanned(visit, is_new=False)
        known: Device = transaction.state(device_subject(device))
        if known.is_revoked:
            raise NotNow(
                "The kiosk that gave this ticket is out of service for good. Please add the visitor by hand."
            )
        now = corrected_at(transaction)
        if local_day(code.ticket.arrived_at) != local_day(now):
            raise NotNow("This ticket is from another day. If they have come again, please add them.")
        return Scanned(_arrive(transaction, code, now), is_new=True)


def attended_visit(counter: Counter, actor: Actor, scanned: str) -> SubjectId | None:
    """The visit that has checked in for a scanned appointment; None where nobody has yet.

    Raises:
        NotUnderstood: the code is damaged.
        NotFound: there is no such appointment here.
    """
    permit(actor, Act.READ_QUEUE)
    text = scanned.strip()
    reference = parse_reference(text[len(APPOINTMENT_QR) :] if _is_appointment(text) else text)
    with counter.store.reading() as connection:
        appointment = views.appointment_by_reference(connection, reference)
    if appointment is None:
        raise NotFound("That appointment is not known here. Please add the visitor by hand.")
    return appointment.visit


def made_by(connection: Any, station: str, code: SignedCode) -> str:
    """The device of a station that signed a ticket's code.

    Raises:
        NotFound: another station's, or made by a device that is not known here.
        NotUnderstood: no device of ours made it as it is.
    """
    if code.ticket.station != station_mark(station):
        raise NotFound("This ticket is from another police station. Please add the visitor by hand.")
    named = {
        device: keys
        for device, keys in ledger.trusted_keys(connection).items()
        if device_mark(device) == code.ticket.device
    }
    if not named:
        raise NotFound(
            "The kiosk that gave this ticket is not known at this desk. Please add the visitor by hand."
        )
    for device, keys in named.items():
        if any(code.is_by(key) for key in keys):
            return device
    raise NotUnderstood("None of our kiosks made this ticket as it is. Please add the visitor by hand.")


def _is_appointment(text: str) -> bool:
    return text.upper().startswith(APPOINTMENT_QR)


def _arrive(transaction: Transaction, code: SignedCode, now: Instant) -> Visit:
    ticket = code.ticket
    booked = _booked(transaction, ticket.appointment)
    details = details_of(transaction, CheckIn(), booked)
    # The fold takes this device's offset off again: the instant on the ticket has none. A kiosk whose
    # clock is ahead must not make anybody wait from a time to come.
    arrived_at = Instant(min(ticket.arrived_at, now) + (transaction.head.offset_ms or 0))
    facts = Arrived(
        code=ticket.code,
        category=booked.category if booked else Category.OTHER,
        arrived_at=arrived_at,
        road=Road.PAPER,
        language=ticket.language,
        appointment=booked.id if booked else None,
        appointment_at=booked.start if booked else None,
    )
    transaction.append(ticket.visit, facts, None if details == VisitDetails() else details)
    if booked is not None and booked.status is not Status.ATTENDED:
        transaction.append(booked.id, Attended(visit=ticket.visit))
    visit: Visit = transaction.state(ticket.visit)
    return visit


def _booked(transaction: Transaction, reference: str | None) -> Appointment | None:
    """The appointment of a ticket, where the desk knows it; the kiosk says the rest later."""
    if reference is None:
        return None
    found = views.appointment_by_reference(transaction.connection, reference)
    return found if found is not None and found.station == transaction.head.station else None
