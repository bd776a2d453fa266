"""The in-tray in words: complaints, what visitors wrote, what is wrong in the room. No Qt here."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from kiosk.domain.complaint import DAY_MS, UPDATE_MS
from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import Instant, local_day
from kiosk.service.telling import ComplaintLine, FeedbackLine, InTray, Problem, ProblemLine
from kiosk.ui.desk.languages import language_name
from kiosk.ui.desk.rows import Say
from kiosk.ui.icons import Icon
from kiosk.ui.phrases import desk

STILL_DAYS = UPDATE_MS // DAY_MS
"""A complaint without a step for so many days is marked: the visitor should have heard of it."""


class Kind(Enum):
    """What a thing in the tray is; the value is its icon."""

    COMPLAINT = Icon.COMPLAINT
    FEEDBACK = Icon.STAR
    PROBLEM = Icon.ROOM_PROBLEM


@dataclass(frozen=True, slots=True)
class MatterShown:
    """One thing in the tray.

    Attributes:
        row: its line in the list; `title` and `facts` what stands over the visitor's own words.
        name: how messages call it.
        words: what the visitor wrote; None where there is nothing to read.
        is_marked: it must not wait: nothing has happened for too long, or somebody could be hurt.
        may_pass_on: it has not been passed to the Professional Standards Department.
    """

    id: SubjectId
    kind: Kind
    row: str
    title: str
    name: str
    facts: tuple[str, ...]
    words: str | None = None
    is_marked: bool = False
    may_pass_on: bool = False


def matters(tray: InTray, now: Instant, say: Say) -> tuple[MatterShown, ...]:
    """Everything in the tray: what is unsafe first, then complaints, other problems, feedback."""
    unsafe = [each for each in tray.problems if each.problem is Problem.UNSAFE]
    return (
        *(_problem(each, say) for each in unsafe),
        *(_complaint(each, now, say) for each in tray.complaints),
        *(_problem(each, say) for each in tray.problems if each not in unsafe),
        *(_feedback(each, say) for each in tray.feedback),
    )


def when(at: Instant, say: Say) -> str:
    """A day and a time in few words."""
    return f"{say.short_date(at)}, {say.time(at)}"


def still_days(complaint: ComplaintLine, now: Instant) -> int:
    """For how many days nothing has happened to a complaint."""
    last = max(complaint.received_at, complaint.passed_on_at or Instant(0))
    return max(0, now - last) // DAY_MS


def _complaint(complaint: ComplaintLine, now: Instant, say: Say) -> MatterShown:
    days = (local_day(now) - local_day(complaint.received_at)).days
    age = say(desk.OPEN_DAYS, n=days) if days > 0 else say(desk.OPEN_TODAY)
    still = still_days(complaint, now)
    is_marked = still >= STILL_DAYS
    name = say(desk.COMPLAINT, reference=complaint.reference)
    if is_marked:
        row = say(desk.COMPLAINT_ROW_STILL, reference=complaint.reference, age=age, n=still)
    elif complaint.passed_on_at is not None:
        row = say(desk.COMPLAINT_ROW_PASSED, reference=complaint.reference, age=age)
    else:
        row = say(desk.COMPLAINT_ROW, reference=complaint.reference, age=age)
    return MatterShown(
        id=complaint.id,
        kind=Kind.COMPLAINT,
        row=row,
        title=name,
        name=name,
        facts=tuple(_complaint_facts(complaint, still, say)),
        words=complaint.text,
        is_marked=is_marked,
        may_pass_on=complaint.passed_on_at is None,
    )


def _complaint_facts(complaint: ComplaintLine, still: int, say: Say) -> Iterator[str]:
    yield say(desk.RECEIVED_AT, when=when(complaint.received_at, say))
    if complaint.passed_on_at is not None:
        day = say.short_date(complaint.passed_on_at)
        yield say(desk.PASSED_ON, day=day, reference=complaint.psd_reference or "–")
    if still >= STILL_DAYS:
        yield say(desk.NO_STEP, n=still)
    yield say(desk.UPDATE_DUE, day=say.short_date(complaint.next_update))
    yield from _reach(complaint.contact, complaint.language, say)
    if complaint.text is None:
        yield say(desk.FADED)


def _feedback(feedback: FeedbackLine, say: Say) -> MatterShown:
    rating = say(desk.RATING[feedback.rating])
    at = when(feedback.given_at, say)
    title = say(desk.FEEDBACK, rating=rating)
    facts = [say(desk.RECEIVED_AT, when=at), *_reach(feedback.contact, feedback.language, say)]
    if feedback.comment is None:
        facts.append(say(desk.NO_WORDS))
    row = say(desk.FEEDBACK_ROW, rating=rating, when=at)
    return MatterShown(feedback.id, Kind.FEEDBACK, row, title, title, tuple(facts), feedback.comment)


def _problem(problem: ProblemLine, say: Say) -> MatterShown:
    row = say(desk.PROBLEM_ROW, problem=say(desk.PROBLEM[problem.problem]), place=problem.place)
    at = when(problem.reported_at, say)
    again = problem.reports > 1
    fact = say(desk.PROBLEM_AGAIN, n=problem.reports, when=at) if again else say(desk.PROBLEM_SEEN, when=at)
    is_unsafe = problem.problem is Problem.UNSAFE
    return MatterShown(problem.id, Kind.PROBLEM, row, row, row, (fact,), is_marked=is_unsafe)


def _reach(contact: str | None, language: str, say: Say) -> Iterator[str]:
    if language != "en":
        yield say(desk.WRITTEN_IN, language=language_name(language))
    yield say(desk.CONTACT, contact=contact) if contact else say(desk.NO_CONTACT)
