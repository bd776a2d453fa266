"""Taking in calendars and wait logs of other systems; the same file twice changes nothing."""

import hashlib
import uuid
from collections import Counter as Counted

import msgspec

from kiosk.domain.appointment import (
    Appointment,
    AppointmentDetails,
    Booked,
    Cancelled,
    Described,
    Moved,
    Status,
)
from kiosk.domain.entry import SubjectId
from kiosk.domain.reference import parse_reference, reference_for
from kiosk.domain.staff import Act, Actor, permit
from kiosk.domain.visit.facts import Imported, VisitDetails
from kiosk.domain.visit.fold import Phase
from kiosk.service.counter import Counter
from kiosk.service.intake import AppointmentRow, Note, Parsed, Refusal, VisitRow
from kiosk.store import views
from kiosk.store.store import Transaction

_NAMES = uuid.UUID("6f1a0f5e-6a3b-5d55-9a51-3c2c8f0e7b11")
"""The namespace of identifiers that are made from another system's own keys."""


class Outcome(msgspec.Struct, frozen=True):
    """What an import did.

    Attributes:
        unchanged: rows that said nothing new.
        refusals: lines that were not taken, each with its reason.
    """

    added: int = 0
    changed: int = 0
    cancelled: int = 0
    unchanged: int = 0
    refusals: tuple[Refusal, ...] = ()
    notes: tuple[Note, ...] = ()


def import_appointments(counter: Counter, actor: Actor, parsed: Parsed[AppointmentRow]) -> Outcome:
    """Book, move, describe or cancel what a calendar says, in one transaction.

    Events that were refused are left out and reported; the others are taken.

    Raises:
        StoreUnavailable: or one of its kinds; then nothing was taken.
    """
    permit(actor, Act.IMPORT)
    done = {"added": 0, "changed": 0, "cancelled": 0, "unchanged": 0}
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        given: dict[str, SubjectId] = {}
        for row in {row.source: row for row in parsed.rows}.values():  # the last word about each event
            done[_book(counter, transaction, row, given)] += 1
    return Outcome(**done, refusals=parsed.refusals, notes=parsed.notes)


def import_visits(counter: Counter, actor: Actor, parsed: Parsed[VisitRow]) -> Outcome:
    """Take in a wait log, whole or, where any line is refused, not at all.

    Raises:
        StoreUnavailable: or one of its kinds; then nothing was taken.
    """
    permit(actor, Act.IMPORT)
    if parsed.refusals:
        return Outcome(refusals=parsed.refusals, notes=parsed.notes)
    added = 0
    same: Counted[str] = Counted()
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        for row in parsed.rows:
            content = msgspec.json.encode(msgspec.structs.replace(row, line=0)).decode()
            same[content] += 1  # two lines that say the same are two visits, each the same one every time
            nth = f"{same[content]}/" if same[content] > 1 else ""
            visit_id = SubjectId(f"visit/{uuid.uuid5(_NAMES, nth + content)}")
            if transaction.state(visit_id).phase is Phase.UNKNOWN:
                added += 1
                transaction.append(visit_id, _imported(row), VisitDetails(reason=row.reason))
    return Outcome(added=added, unchanged=len(parsed.rows) - added, notes=parsed.notes)


def _book(
    counter: Counter, transaction: Transaction, row: AppointmentRow, given: dict[str, SubjectId]
) -> str:
    key = f"{counter.station.id}/{row.source}"
    subject = SubjectId(f"appointment/{uuid.uuid5(_NAMES, key)}")
    known: Appointment = transaction.state(subject)
    if known.status is Status.UNKNOWN:
        if row.cancelled:
            return "unchanged"
        booked = Booked(
            reference=_reference(transaction, row, key, subject, given),
            start=row.start,
            end=row.end,
            category=row.category,
            source=hashlib.sha256(key.encode()).hexdigest()[:32],
        )
        transaction.append(subject, booked, row.details)
        return "added"
    if known.status is Status.ATTENDED:
        return "unchanged"
    if row.cancelled:
        if known.status is Status.CANCELLED:
            return "unchanged"
        transaction.append(subject, Cancelled())
        return "cancelled"
    return _change(transaction, row, known)


def _change(transaction: Transaction, row: AppointmentRow, known: Appointment) -> str:
    outcome = "unchanged"
    if known.status is Status.CANCELLED or (known.start, known.end) != (row.start, row.end):
        transaction.append(known.id, Moved(start=row.start, end=row.end))
        outcome = "changed"
    details = views.details(transaction.connection, known.id, AppointmentDetails)
    if (details, known.category) != (row.details, row.category):
        transaction.append(known.id, Described(category=row.category), row.details)
        outcome = "changed"
    return outcome


def _reference(
    transaction: Transaction,
    row: AppointmentRow,
    key: str,
    subject: SubjectId,
    given: dict[str, SubjectId],
) -> str:
    """The file's own reference, or one made from the event's key; another's is never given twice."""
    wanted = parse_reference(row.reference) if row.reference else reference_for(key)
    attempt = 0
    while given.get(wanted, subject) != subject or _is_taken(transaction, wanted, subject):
        attempt += 1
        wanted = reference_for(f"{key}/{attempt}")
    given[wanted] = subject
    return wanted


def _is_taken(transaction: Transaction, reference: str, subject: SubjectId) -> bool:
    other = views.appointment_by_reference(transaction.connection, reference)
    return other is not None and other.id != subject


def _imported(row: VisitRow) -> Imported:
    return Imported(
        code=row.code,
        category=row.category,
        station=row.station,
        appointment_at=row.appointment_at,
        arrived_at=row.arrived_at,
        called_at=row.called_at,
        seen_at=row.seen_at,
        finished_at=row.finished_at,
        left_at=row.left_at,
    )
