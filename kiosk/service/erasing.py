"""Erasing what is personal once it has served its purpose, and the legal holds that stop it.

Whoever numbers a station's entries erases: a lone PC here, at a centre its worker. The facts stay, so that
the chain and every figure stay whole; the personal parts and their keys go from every copy.
"""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

from kiosk.domain.appointment import Appointment, Cancelled, Status
from kiosk.domain.complaint import Complaint
from kiosk.domain.emergency import Emergency
from kiosk.domain.entry import Entry, SubjectId, family
from kiosk.domain.errors import NotFound, NotNow
from kiosk.domain.feedback import FeedbackState
from kiosk.domain.folding import in_order, standing
from kiosk.domain.instant import Instant, day_start
from kiosk.domain.keeping import Erased, ErasureCause, Held, Released
from kiosk.domain.kinds import PERSONAL
from kiosk.domain.staff import Act, Actor, permit
from kiosk.domain.visit.fold import Phase, Visit
from kiosk.service.counter import Counter
from kiosk.service.retention import HOUR_MS, Retention, policy
from kiosk.store import keeping, ledger, parts
from kiosk.store.projections import BY_FAMILY
from kiosk.store.store import Transaction

AT_ONCE = 50
"""How many subjects are erased in one transaction: a visitor who checks in meanwhile does not notice."""
Story = Callable[[SubjectId], Iterable[Entry]]


def due(
    kept: Iterable[tuple[SubjectId, Any]], story: Story, now: Instant, retention: Retention | None = None
) -> list[SubjectId]:
    """The subjects whose personal parts have been kept for as long as the policy says.

    Args:
        kept: subjects that have something personal and are not held, with their states.
        story: every entry about a subject; asked for only where the state does not say when it was over.
        now: the instant, by the clock that the states' instants are corrected to.
        retention: the policy; None: the program's own.
    """
    rules = retention or policy()
    found: list[SubjectId] = []
    for subject, state in kept:
        hours = rules.hours(family(subject))
        over = over_at(subject, state, story)
        if hours is not None and over is not None and now >= over + hours * HOUR_MS:
            found.append(subject)
    return found


def over_at(subject: SubjectId, state: Any, story: Story) -> Instant | None:
    """When what a subject is about was over; None where it is not, or nobody can say.

    Feedback is over once it is given, read or not; a complaint once it is resolved.
    """
    match state:
        case Visit() if state.phase is not Phase.UNKNOWN:
            ended = state.finished_at if state.finished_at is not None else state.left_at
            return _day_over(state.day) if state.is_open or ended is None else ended
        case Appointment() if state.status is Status.CANCELLED:
            return min(state.end, _cancelled_at(story(subject), state.end))
        case Appointment() if state.status is not Status.UNKNOWN:
            return state.end
        case FeedbackState():
            return state.given_at
        case Emergency() | Complaint():
            return state.ended_at
        case _:
            return None


def erase_due(counter: Counter, actor: Actor) -> int:
    """Erase what is due, where this device numbers its station's entries; answers with how many subjects.

    Elsewhere the centre does. What is erased stands on no page of the file afterwards.
    """
    permit(actor, Act.MAINTAIN)
    erased = 0
    while True:
        with counter.store.reading() as connection:
            head = ledger.read_head(connection)
            if head is None or not head.is_sequencer:
                return erased
            now = Instant(counter.clock.now() - (head.offset_ms or 0))
            story = _story_in(connection)
            found = due(keeping.kept(connection), story, now)[:AT_ONCE]
            if not found:
                if erased:
                    keeping.wipe_log(connection)
                return erased
        with counter.store.writing(actor, counter.clock.now()) as transaction:
            for subject in found:
                if not parts.is_held(transaction.connection, subject):
                    transaction.append(subject, Erased(ErasureCause.RETENTION))
        erased += len(found)


def erase(counter: Counter, actor: Actor, subject: SubjectId) -> None:
    """Erase what is personal about a subject now, because somebody asked for it.

    Raises:
        NotFound: nothing is known of it here.
        NotNow: a legal hold keeps it, it is erased already, or the centre erases for this station.
    """
    permit(actor, Act.ERASE)
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        _known(transaction, subject)
        _numbers_here(transaction, "erases")
        if parts.is_held(transaction.connection, subject):
            raise NotNow(f"There is a legal hold on {subject}: nothing of it may be erased.")
        if parts.is_erased(transaction.connection, subject):
            raise NotNow(f"What was personal about {subject} is erased already.")
        transaction.append(subject, Erased(ErasureCause.REQUEST))
    with counter.store.reading() as connection:
        keeping.wipe_log(connection)


def place_hold(counter: Counter, actor: Actor, subject: SubjectId) -> None:
    """Keep everything about a subject until it is released (legal hold).

    Raises:
        NotFound: nothing is known of it here.
        NotNow: it is held already, or there is nothing left to hold.
    """
    permit(actor, Act.HOLD)
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        _known(transaction, subject)
        if parts.is_held(transaction.connection, subject):
            raise NotNow(f"There is a legal hold on {subject} already.")
        if parts.is_erased(transaction.connection, subject):
            raise NotNow(f"What was personal about {subject} is erased already; there is nothing to hold.")
        transaction.append(subject, Held())


def release_hold(counter: Counter, actor: Actor, subject: SubjectId) -> None:
    """End a legal hold; what is due is erased within the hour.

    Raises:
        NotFound: nothing is known of it here.
        NotNow: there is no hold on it, or the centre releases for this station.
    """
    permit(actor, Act.HOLD)
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        _known(transaction, subject)
        if not parts.is_held(transaction.connection, subject):
            raise NotNow(f"There is no legal hold on {subject}.")
        _numbers_here(transaction, "releases")
        transaction.append(subject, Released())


def _known(transaction: Transaction, subject: SubjectId) -> None:
    name = family(subject)
    if name not in PERSONAL or BY_FAMILY[name].read(transaction.connection, subject) is None:
        raise NotFound(f"Nothing is known of {subject} here.")


def _numbers_here(transaction: Transaction, does: str) -> None:
    if not transaction.head.is_sequencer:
        raise NotNow(f"The centre {does} for this station. Please ask whoever looks after the centre.")


def _story_in(connection: Any) -> Story:
    return lambda subject: ledger.entries_of(connection, subject)


def _cancelled_at(entries: Iterable[Entry], otherwise: Instant) -> Instant:
    at = [entry.corrected for entry in standing(in_order(entries)) if isinstance(entry.facts, Cancelled)]
    return at[-1] if at else otherwise


def _day_over(day: str) -> Instant:
    """The first instant after a local day."""
    return day_start(dt.date.fromisoformat(day) + dt.timedelta(days=1))
