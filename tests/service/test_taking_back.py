"""Taking back a step with what visitors told us: a slip is mended, and both stay in the log."""

import pytest

from kiosk.domain.entry import SubjectId, Withdrawn
from kiosk.domain.errors import NotFound, NotNow
from kiosk.service import helping, telling
from kiosk.service.counter import Counter
from kiosk.service.taking_back import take_back
from kiosk.service.telling import Complaint, Feedback, Problem, Rating
from kiosk.store import views
from tests.helpers.clock import FakeClock
from tests.helpers.counters import OFFICER, SECOND_OFFICER, VISITOR


def test_a_complaint_passed_on_by_mistake_is_here_again(counter: Counter, clock: FakeClock) -> None:
    """The wrong reference at the wrong complaint must not stay its last word."""
    telling.complain(counter, VISITOR, Complaint("Nobody came."))
    (complaint,) = telling.in_tray(counter, OFFICER).complaints
    clock.advance(minutes=1)
    telling.pass_on(counter, OFFICER, complaint.id, "PSD/1")
    take_back(counter, OFFICER, complaint.id)
    assert telling.in_tray(counter, OFFICER).complaints == (complaint,)
    telling.pass_on(counter, OFFICER, complaint.id, "PSD/2")
    (again,) = telling.in_tray(counter, OFFICER).complaints
    assert again.psd_reference == "PSD/2"
    with counter.store.reading() as connection:
        entries = views.story(connection, complaint.id)
    assert [type(entry.facts) is Withdrawn for entry in entries] == [False, False, True, False]


def test_steps_are_taken_back_one_after_another(counter: Counter) -> None:
    """Resolved, then passed on, then nothing: what the visitor wrote is never taken back."""
    telling.complain(counter, VISITOR, Complaint("Nobody came."))
    complaint = telling.in_tray(counter, OFFICER).complaints[0].id
    telling.pass_on(counter, OFFICER, complaint, "PSD/1")
    telling.resolve(counter, OFFICER, complaint, "Said sorry.")
    assert telling.in_tray(counter, OFFICER).complaints == ()
    take_back(counter, OFFICER, complaint)
    assert telling.in_tray(counter, OFFICER).complaints[0].psd_reference == "PSD/1"
    take_back(counter, OFFICER, complaint)
    assert telling.in_tray(counter, OFFICER).complaints[0].passed_on_at is None
    with pytest.raises(NotNow):
        take_back(counter, OFFICER, complaint)


def test_feedback_and_problems_come_back(counter: Counter) -> None:
    """Enter was pressed once too often."""
    telling.rate(counter, VISITOR, Feedback(Rating.POOR, "Cold."))
    telling.report_problem(counter, VISITOR, Problem.UNSAFE)
    before = telling.in_tray(counter, OFFICER)
    telling.read_feedback(counter, OFFICER, before.feedback[0].id)
    telling.mend(counter, OFFICER, before.problems[0].id)
    for subject in (before.feedback[0].id, before.problems[0].id):
        take_back(counter, OFFICER, subject)
    assert telling.in_tray(counter, OFFICER) == before


def test_a_closed_call_for_help_is_open_again_but_its_answer_stands(counter: Counter) -> None:
    """The visitor has read that somebody is coming; that is not unsaid."""
    call = helping.call_for_help(counter, VISITOR)
    helping.answer_help(counter, OFFICER, call)
    with pytest.raises(NotNow):
        take_back(counter, OFFICER, call)
    helping.close_help(counter, OFFICER, call)
    assert helping.help_calls(counter, OFFICER) == ()
    take_back(counter, OFFICER, call)
    assert [each.answered_by for each in helping.help_calls(counter, OFFICER)] == [OFFICER.id]


def test_nobody_takes_back_what_a_colleague_did(counter: Counter) -> None:
    """Undo mends one's own slip; another's decision is theirs."""
    telling.report_problem(counter, VISITOR, Problem.DIRTY)
    problem = telling.in_tray(counter, OFFICER).problems[0].id
    telling.mend(counter, SECOND_OFFICER, problem)
    with pytest.raises(NotNow, match=SECOND_OFFICER.id):
        take_back(counter, OFFICER, problem)
    with pytest.raises(NotFound):
        take_back(counter, OFFICER, SubjectId("complaint/none"))
