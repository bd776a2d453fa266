"""What visitors tell us – how we did, a complaint, a problem in the room – and what the desk does with it."""

from collections.abc import Mapping
from typing import TypeVar

import msgspec

from kiosk.domain.complaint import Complaint as ComplaintState
from kiosk.domain.complaint import ComplaintDetails, PassedOn, Received, Resolved
from kiosk.domain.entry import SubjectId, family
from kiosk.domain.errors import NotFound, NotNow, NotUnderstood
from kiosk.domain.feedback import FeedbackDetails, FeedbackState, Given, Rating, Read
from kiosk.domain.instant import Instant
from kiosk.domain.premises import Mended, Problem, Reported, RoomProblem
from kiosk.domain.reference import complaint_references, shown
from kiosk.domain.staff import Act, Actor, permit
from kiosk.service.counter import Counter, corrected_at, corrected_now
from kiosk.service.typed import typed_contact, typed_note, typed_reference, typed_story
from kiosk.store import matters, views
from kiosk.store.store import Transaction

__all__ = [
    "Complaint",
    "ComplaintLine",
    "Feedback",
    "FeedbackLine",
    "InTray",
    "Problem",
    "ProblemLine",
    "Rating",
    "Receipt",
    "complain",
    "in_tray",
    "mend",
    "pass_on",
    "rate",
    "read_feedback",
    "report_problem",
    "resolve",
]


class Feedback(msgspec.Struct, frozen=True):
    """How a visitor says we did.

    Attributes:
        contact: a telephone number or email, only where the visitor said that it is safe.
        language: BCP 47 tag of the language of the screen.
    """

    rating: Rating
    comment: str | None = None
    contact: str | None = None
    language: str = "en"


class Complaint(msgspec.Struct, frozen=True):
    """A complaint as a visitor makes it; `contact` and `language` as in `Feedback`."""

    text: str
    contact: str | None = None
    language: str = "en"


class Receipt(msgspec.Struct, frozen=True):
    """What the visitor is given: the complaint is acknowledged under `reference` (`C7K-3M9Q`)."""

    reference: str
    at: Instant


class ComplaintLine(msgspec.Struct, frozen=True):
    """A complaint that is not resolved.

    Attributes:
        text: None where what was personal about it is erased, or has not arrived here.
        passed_on_at: when it went to the Professional Standards Department, or None.
        next_update: by when the visitor is to be told how it stands: every 28 days.
    """

    id: SubjectId
    reference: str
    received_at: Instant
    language: str
    text: str | None
    contact: str | None
    passed_on_at: Instant | None
    psd_reference: str | None
    next_update: Instant


class FeedbackLine(msgspec.Struct, frozen=True):
    """Words about how we did that nobody has read yet."""

    id: SubjectId
    rating: Rating
    given_at: Instant
    language: str
    comment: str | None
    contact: str | None


class ProblemLine(msgspec.Struct, frozen=True):
    """Something wrong in a public room; `reports` says how often it was reported."""

    id: SubjectId
    problem: Problem
    place: str
    reported_at: Instant
    reports: int


class InTray(msgspec.Struct, frozen=True):
    """What the desk has to see to, each oldest first."""

    complaints: tuple[ComplaintLine, ...]
    feedback: tuple[FeedbackLine, ...]
    problems: tuple[ProblemLine, ...]


def rate(counter: Counter, actor: Actor, feedback: Feedback) -> None:
    """Keep how a visitor says we did.

    Raises:
        NotUnderstood: the comment is too long, or the contact no telephone number or email.
    """
    permit(actor, Act.TELL_US)
    comment, contact = typed_story(feedback.comment), typed_contact(feedback.contact)
    details = FeedbackDetails(comment=comment, contact=contact)
    has_words = details != FeedbackDetails()
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        facts = Given(rating=feedback.rating, language=feedback.language, has_words=has_words)
        transaction.append(transaction.new_subject("feedback"), facts, details if has_words else None)


def complain(counter: Counter, actor: Actor, complaint: Complaint) -> Receipt:
    """Receive a complaint; it is on disk, and acknowledged, when this returns.

    Raises:
        NotUnderstood: it is empty or too long, or the contact no telephone number or email.
    """
    permit(actor, Act.TELL_US)
    text, contact = typed_story(complaint.text), typed_contact(complaint.contact)
    if text is None:
        raise NotUnderstood("Please type a few words.")
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        reference = next(
            each
            for each in complaint_references(transaction.random)
            if not matters.has_complaint(transaction.connection, counter.station.id, each)
        )
        facts = Received(reference=reference, language=complaint.language)
        details = ComplaintDetails(text=text, contact=contact)
        transaction.append(transaction.new_subject("complaint"), facts, details)
        return Receipt(shown(reference), corrected_at(transaction))


def report_problem(counter: Counter, actor: Actor, problem: Problem) -> None:
    """Tell the desk that something is wrong near this device; what is open already is counted once more."""
    permit(actor, Act.TELL_US)
    place = counter.device.name
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        known = matters.open_problems(transaction.connection, counter.station.id)
        same = [each.id for each in known if (each.problem, each.place) == (problem, place)]
        subject = same[0] if same else transaction.new_subject("premises")
        transaction.append(subject, Reported(problem=problem, place=place))


def report_fault(counter: Counter, actor: Actor, problem: Problem) -> None:
    """Tell every desk of the station that something at this device needs somebody, once until it is mended.

    A device that no officer sits at has nobody else to tell.
    """
    permit(actor, Act.TELL_US)
    place = counter.device.name
    with counter.store.reading() as connection:
        known = matters.open_problems(connection, counter.station.id)
    if (problem, place) not in {(each.problem, each.place) for each in known}:
        report_problem(counter, actor, problem)


def in_tray(counter: Counter, actor: Actor) -> InTray:
    """What visitors have told us that nobody has settled yet."""
    permit(actor, Act.READ_IN_TRAY)
    station = counter.station.id
    with counter.store.reading() as connection:
        now = corrected_now(counter, connection)
        complaints = [
            (each, views.told(connection, each.id, ComplaintDetails))
            for each in matters.open_complaints(connection, station)
        ]
        feedback = [
            (each, views.told(connection, each.id, FeedbackDetails))
            for each in matters.unread_feedback(connection, station)
        ]
        problems = matters.open_problems(connection, station)
    return InTray(
        complaints=tuple(_complaint_line(state, details, now) for state, details in complaints),
        feedback=tuple(_feedback_line(state, details, now) for state, details in feedback),
        problems=tuple(
            ProblemLine(
                id=each.id,
                problem=each.problem or Problem.OTHER,
                place=each.place,
                reported_at=each.reported_at or now,
                reports=each.reports,
            )
            for each in problems
        ),
    )


def pass_on(counter: Counter, actor: Actor, complaint_id: SubjectId, psd_reference: str) -> None:
    """Note that a complaint went to the Professional Standards Department, under its reference there.

    Raises:
        NotFound: there is no such complaint here.
        NotNow: it was passed on or resolved before.
        NotUnderstood: the reference is empty or too long.
    """
    permit(actor, Act.WORK_IN_TRAY)
    reference = typed_reference(psd_reference)
    if reference is None:
        raise NotUnderstood("Please write down the Professional Standards Department's reference.")
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        complaint = _complaint(transaction, complaint_id)
        if complaint.passed_on_at is not None:
            raise NotNow(f"Complaint {shown(complaint.reference)} was passed on before.")
        transaction.append(complaint_id, PassedOn(), ComplaintDetails(psd_reference=reference))


def resolve(counter: Counter, actor: Actor, complaint_id: SubjectId, note: str) -> None:
    """Close a complaint, saying how it was resolved.

    Raises:
        NotFound: there is no such complaint here.
        NotNow: it was resolved before.
        NotUnderstood: the note is empty or too long.
    """
    permit(actor, Act.WORK_IN_TRAY)
    kept = typed_note(note)
    if kept is None:
        raise NotUnderstood("Please write down how it was resolved.")
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        _complaint(transaction, complaint_id)
        transaction.append(complaint_id, Resolved(), ComplaintDetails(note=kept))


def read_feedback(counter: Counter, actor: Actor, feedback_id: SubjectId) -> None:
    """Put what a visitor wrote aside as read; it stays in the figures. Raises `NotFound`, `NotNow`."""
    permit(actor, Act.WORK_IN_TRAY)
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        state = _known(transaction, feedback_id, FeedbackState)
        if state.ended_at is not None:
            raise NotNow("Somebody has read this already.")
        transaction.append(feedback_id, Read())


def mend(counter: Counter, actor: Actor, problem_id: SubjectId) -> None:
    """A problem in the room has been seen to. Raises `NotFound`, `NotNow`."""
    permit(actor, Act.WORK_IN_TRAY)
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        state = _known(transaction, problem_id, RoomProblem)
        if state.ended_at is not None:
            raise NotNow("Somebody has seen to this already.")
        transaction.append(problem_id, Mended())


State = TypeVar("State", ComplaintState, FeedbackState, RoomProblem)


def _known(transaction: Transaction, subject: SubjectId, shape: type[State]) -> State:
    state = transaction.state(subject) if family(subject) == _FAMILY[shape] else None
    if not isinstance(state, shape) or not state.station:
        raise NotFound("That is not known here.")
    return state


def _complaint(transaction: Transaction, subject: SubjectId) -> ComplaintState:
    complaint = _known(transaction, subject, ComplaintState)
    if complaint.ended_at is not None:
        raise NotNow(f"Complaint {shown(complaint.reference)} is resolved already.")
    return complaint


_FAMILY: Mapping[type, str] = {
    ComplaintState: "complaint",
    FeedbackState: "feedback",
    RoomProblem: "premises",
}


def _complaint_line(state: ComplaintState, details: ComplaintDetails, now: Instant) -> ComplaintLine:
    return ComplaintLine(
        id=state.id,
        reference=shown(state.reference),
        received_at=state.received_at or now,
        language=state.language,
        text=details.text,
        contact=details.contact,
        passed_on_at=state.passed_on_at,
        psd_reference=details.psd_reference,
        next_update=state.next_update(now) or now,
    )


def _feedback_line(state: FeedbackState, details: FeedbackDetails, now: Instant) -> FeedbackLine:
    return FeedbackLine(
        id=state.id,
        rating=state.rating or Rating.GOOD,
        given_at=state.given_at or now,
        language=state.language,
        comment=details.comment,
        contact=details.contact,
    )
