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
from kiosk.domain.visit.fold import Phase, Visit
from kiosk.service.counter import Counter
from kiosk.service.intake import AppointmentRow, Note, Parsed, Refusal, VisitRow
from kiosk.store import parts, views
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
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        intake = _Calendar(counter.station.id, transaction)
        for row in {row.source: row for row in parsed.rows}.values():  # the last word about each event
            intake.take(row)
        intake.drop_what_is_gone()
    return Outcome(**intake.done, refusals=parsed.refusals, notes=parsed.notes)


def import_visits(counter: Counter, actor: Actor, parsed: Parsed[VisitRow]) -> Outcome:
    """Take in a wait log, whole or, where any line is refused, not at all.

    A visit is known by station, code and appointment (or, without one, arrival): a later log of the same
    day completes what an earlier one had still waiting.

    Raises:
        StoreUnavailable: or one of its kinds; then nothing was taken.
    """
    permit(actor, Act.IMPORT)
    if parsed.refusals:
        return Outcome(refusals=parsed.refusals, notes=parsed.notes)
    done = {"added": 0, "changed": 0, "unchanged": 0}
    same: Counted[str] = Counted()
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        for row in parsed.rows:
            by = f"for {row.appointment_at}" if row.appointment_at is not None else f"at {row.arrived_at}"
            key = f"{row.station}/{row.code}/{by}"
            same[key] += 1  # two of one code at one time are two visits, each the same one every time
            visit_id = SubjectId(f"visit/{uuid.uuid5(_NAMES, f'{key}/{same[key]}')}")
            known: Visit = transaction.state(visit_id)
            if known.phase is not Phase.UNKNOWN and _said(known) == _told(row):
                done["unchanged"] += 1
                continue
            done["added" if known.phase is Phase.UNKNOWN else "changed"] += 1
            transaction.append(visit_id, _imported(row), VisitDetails(reason=row.reason))
    return Outcome(
        added=done["added"], changed=done["changed"], unchanged=done["unchanged"], notes=parsed.notes
    )


def _said(known: Visit) -> tuple[object, ...]:
    instants = (known.appointment_at, known.arrived_at, known.called_at, known.seen_at)
    return known.category, *instants, known.finished_at, known.left_at


def _told(row: VisitRow) -> tuple[object, ...]:
    instants = (row.appointment_at, row.arrived_at, row.called_at, row.seen_at)
    return row.category, *instants, row.finished_at, row.left_at


class _Calendar:
    """A calendar being taken in.

    Attributes:
        done: how many appointments were added, changed, cancelled, or said nothing new.
    """

    def __init__(self, station: str, transaction: Transaction) -> None:
        self.done = {"added": 0, "changed": 0, "cancelled": 0, "unchanged": 0}
        self._station = station
        self._transaction = transaction
        self._given: dict[str, SubjectId] = {}
        self._named: set[SubjectId] = set()
        self._whole: set[str] = set()

    def take(self, row: AppointmentRow) -> None:
        """Book, move, describe or cancel what one row says."""
        key = f"{self._station}/{row.source}"
        subject = self._subject(row, key)
        self._named.add(subject)
        series = _hashed(f"{self._station}/{row.series}" if row.series is not None else key)
        if row.is_whole:
            self._whole.add(series)
        known: Appointment = self._transaction.state(subject)
        self.done[self._book(row, known, key, f"{series}/{_hashed(key)}")] += 1

    def drop_what_is_gone(self) -> None:
        """Cancel the coming dates that an event, held whole by the file, no longer names."""
        for series in sorted(self._whole):
            for known in views.appointments_of_series(self._transaction.connection, series):
                is_coming = known.status is Status.BOOKED and known.start > self._transaction.at
                if is_coming and known.id not in self._named:
                    self._transaction.append(known.id, Cancelled())
                    self.done["cancelled"] += 1

    def _subject(self, row: AppointmentRow, key: str) -> SubjectId:
        """The appointment a row is about: the event's own, or the one that carries its reference."""
        subject = SubjectId(f"appointment/{uuid.uuid5(_NAMES, key)}")
        if row.reference and self._transaction.state(subject).status is Status.UNKNOWN:
            reference = parse_reference(row.reference)
            other = views.appointment_by_reference(self._transaction.connection, reference)
            if other is not None and other.station == self._station:
                return other.id
        return subject

    def _book(self, row: AppointmentRow, known: Appointment, key: str, source: str) -> str:
        if known.status is Status.UNKNOWN:
            booked = Booked(
                reference=self._reference(row, key, known.id),
                start=row.start,
                end=row.end,
                category=row.category,
                source=source,
            )
            self._transaction.append(known.id, booked, row.details)
            if not row.cancelled:
                return "added"
            self._transaction.append(known.id, Cancelled())
            return "cancelled"
        if known.status is Status.ATTENDED or (row.cancelled and known.status is Status.CANCELLED):
            return "unchanged"
        if row.cancelled:
            self._transaction.append(known.id, Cancelled())
            return "cancelled"
        return _change(self._transaction, row, known)

    def _reference(self, row: AppointmentRow, key: str, subject: SubjectId) -> str:
        """The file's own reference, or one made from the event's key; another's is never given twice."""
        wanted = parse_reference(row.reference) if row.reference else reference_for(key)
        attempt = 0
        while self._given.get(wanted, subject) != subject or self._is_taken(wanted):
            attempt += 1
            wanted = reference_for(f"{key}/{attempt}")
        self._given[wanted] = subject
        return wanted

    def _is_taken(self, reference: str) -> bool:
        return views.appointment_by_reference(self._transaction.connection, reference) is not None


def _hashed(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:24]


def _change(transaction: Transaction, row: AppointmentRow, known: Appointment) -> str:
    outcome = "unchanged"
    if known.status is Status.CANCELLED or (known.start, known.end) != (row.start, row.end):
        transaction.append(known.id, Moved(start=row.start, end=row.end))
        outcome = "changed"
    if parts.is_erased(transaction.connection, known.id):
        return outcome  # a calendar tells of old events for years; what was erased is not told again
    details = views.details(transaction.connection, known.id, AppointmentDetails)
    if (details, known.category) != (row.details, row.category):
        transaction.append(known.id, Described(category=row.category), row.details)
        outcome = "changed"
    return outcome


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
