"""What an officer does with a visit: call, see, transfer, finish, and take the last step back."""

from collections.abc import Callable

from kiosk.domain import queue
from kiosk.domain.entry import Facts, SubjectId, Withdrawn
from kiosk.domain.errors import NotFound, NotNow, NotUnderstood
from kiosk.domain.instant import local_day
from kiosk.domain.staff import Act, Actor, permit
from kiosk.domain.visit import decisions
from kiosk.domain.visit.facts import BreachReason, Noted, Prioritised, VisitDetails
from kiosk.domain.visit.fold import Visit
from kiosk.service.check_in import free_code
from kiosk.service.counter import Counter, corrected_at, visit_in
from kiosk.service.typed import typed_name, typed_note
from kiosk.store import views
from kiosk.store.store import Transaction

TO_LIMIT = 60
"""Room for a place or a team: it is a fact, which never fades; a story belongs into the note."""


def call(counter: Counter, actor: Actor, visit_id: SubjectId, place: str | None = None) -> Visit:
    """Call a visitor, again if need be; `place` is a room's id, or None for this device's counter.

    Raises:
        NotNow: another officer holds the visit, it is over, or a call was missed under 2 min ago.
        NotFound: no such visit or room.
    """
    where = _place(counter, place)

    def decide(visit: Visit, transaction: Transaction) -> Facts:
        return decisions.call(visit, actor.id, where, corrected_at(transaction))

    return _step(counter, actor, visit_id, decide)


def call_next(counter: Counter, actor: Actor, place: str | None = None) -> Visit:
    """Call whoever is next by the queue's written order.

    Raises:
        NotFound: nobody is waiting who can be called now.
    """
    permit(actor, Act.SERVE)
    where = _place(counter, place)
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        waiting = views.open_visits(transaction.connection, counter.station.id)
        now = corrected_at(transaction)
        today = local_day(now).isoformat()
        chosen = queue.next_to_call(
            [visit for visit in waiting if visit.day == today],
            now,
            appointment_s=counter.station.standards.appointment_s,
            walk_in_s=counter.station.standards.walk_in_s,
        )
        if chosen is None:
            raise NotFound("Nobody is waiting who can be called now.")
        transaction.append(chosen.id, decisions.call(chosen, actor.id, where, now))
        return visit_in(transaction, chosen.id)


def mark_absent(counter: Counter, actor: Actor, visit_id: SubjectId) -> Visit:
    """The visitor did not come when called. Raises `NotNow`, `NotFound`."""
    return _step(counter, actor, visit_id, lambda visit, _: decisions.mark_absent(visit))


def bring_back(counter: Counter, actor: Actor, visit_id: SubjectId) -> Visit:
    """A visitor who missed a call is back. Raises `NotNow`, `NotFound`."""
    return _step(counter, actor, visit_id, lambda visit, _: decisions.bring_back(visit))


def see(counter: Counter, actor: Actor, visit_id: SubjectId) -> Visit:
    """The officer starts with the visitor present. Raises `NotNow`, `NotFound`."""
    return _step(counter, actor, visit_id, lambda visit, _: decisions.see(visit, actor.id))


def transfer(counter: Counter, actor: Actor, visit_id: SubjectId, to: str, note: str | None = None) -> Visit:
    """Let the visit wait for somebody else; for whom, and the note, are personal. Raises `NotNow`."""
    if len(to.strip()) > TO_LIMIT:
        raise NotUnderstood(
            f"Name a place or a team in at most {TO_LIMIT} characters; put more into the note."
        )
    wanted = typed_name(to)
    if wanted is None:
        raise NotUnderstood("Please say to whom the visitor is transferred.")
    details = VisitDetails(waits_for=wanted, note=typed_note(note))
    return _step(counter, actor, visit_id, lambda visit, _: decisions.transfer(visit), details)


def finish(counter: Counter, actor: Actor, visit_id: SubjectId) -> Visit:
    """The visitor has been dealt with; their room, if any, stays taken until it is given back."""
    return _step(counter, actor, visit_id, lambda visit, _: decisions.finish(visit))


def leave(counter: Counter, actor: Actor, visit_id: SubjectId) -> Visit:
    """The visitor has gone unseen. Raises `NotNow`, `NotFound`."""
    return _step(counter, actor, visit_id, lambda visit, _: decisions.leave(visit))


def explain_breach(
    counter: Counter, actor: Actor, visit_id: SubjectId, reason: BreachReason, note: str | None = None
) -> Visit:
    """Say why the standard was missed. Raises `NotNow`, `NotFound`."""
    details = VisitDetails(note=typed_note(note)) if note else None
    return _step(counter, actor, visit_id, lambda visit, _: decisions.explain_breach(visit, reason), details)


def prioritise(counter: Counter, actor: Actor, visit_id: SubjectId, *, urgent: bool) -> Visit:
    """Let the visit bypass the queue, or no longer. Raises `NotFound`."""
    return _step(counter, actor, visit_id, lambda _visit, _: Prioritised(urgent=urgent))


def write_note(counter: Counter, actor: Actor, visit_id: SubjectId, note: str) -> Visit:
    """Keep a note with the visit; it is personal and fades. Raises `NotFound`, `NotUnderstood`."""
    kept = typed_note(note)
    if kept is None:
        raise NotUnderstood("The note is empty.")
    details = VisitDetails(note=kept)
    return _step(counter, actor, visit_id, lambda _visit, _: Noted(), details)


def recode(counter: Counter, actor: Actor, visit_id: SubjectId) -> Visit:
    """Give one of two visits that carry the same code a fresh one. Raises `NotNow`, `NotFound`."""

    def decide(visit: Visit, transaction: Transaction) -> Facts:
        in_house = views.open_codes(transaction.connection, counter.station.id, visit.day)
        code = free_code(counter, transaction, visit.day, [code for code, _ in in_house])
        return decisions.recode(visit, code)

    return _step(counter, actor, visit_id, decide)


def undo(counter: Counter, actor: Actor, visit_id: SubjectId) -> Visit:
    """Withdraw the last step of a visit; both stay in the log.

    Raises:
        NotNow: nothing but the arrival has happened yet.
        NotFound: no such visit.
    """

    def decide(visit: Visit, _transaction: Transaction) -> Facts:
        if visit.last_step is None:
            raise NotNow(f"There is no step of {visit.code} to take back.")
        return Withdrawn(entry=visit.last_step)

    return _step(counter, actor, visit_id, decide)


Decide = Callable[[Visit, Transaction], Facts]


def _step(
    counter: Counter,
    actor: Actor,
    visit_id: SubjectId,
    decide: Decide,
    details: VisitDetails | None = None,
) -> Visit:
    """Read, decide and append in one transaction, so that two officers cannot both succeed."""
    permit(actor, Act.SERVE)
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        facts = decide(visit_in(transaction, visit_id), transaction)
        transaction.append(visit_id, facts, details)
        return visit_in(transaction, visit_id)


def _place(counter: Counter, place: str | None) -> str:
    if place is None:
        return counter.device.counter
    room = counter.station.room(place)
    if room is None:
        raise NotFound(f"This station has no room “{place}”.")
    return room.name
