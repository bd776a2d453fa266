"""What is open until somebody sees to it: the first word counts, and what comes too late changes nothing."""

from typing import Any

import pytest

from kiosk.domain import complaint, feedback, help_call, premises, signing
from kiosk.domain.complaint import Complaint, PassedOn, Received, Resolved
from kiosk.domain.entry import Facts, SubjectId
from kiosk.domain.feedback import FeedbackState, Given, Rating, Read
from kiosk.domain.folding import fold
from kiosk.domain.help_call import HelpAnswered, HelpCalled, HelpClosed, HelpState
from kiosk.domain.instant import Instant
from kiosk.domain.premises import Mended, Problem, Reported, RoomProblem
from kiosk.domain.signing import Signable, Signature, Signed, SignedOff
from tests.helpers.entries import STATION, at, tell

SUBJECT = SubjectId("family/one")
EMPTY: dict[Any, Any] = {
    Complaint: complaint.apply,
    FeedbackState: feedback.apply,
    RoomProblem: premises.apply,
    HelpState: help_call.apply,
    Signed: signing.apply,
}


def after(shape: Any, *said: tuple[Facts, str, str], offset_ms: int | None = None) -> Any:
    """The fold of facts, each said at a time by somebody."""
    entries = [
        tell(SUBJECT, number, facts, at(time), actor=by, offset_ms=offset_ms)
        for number, (facts, time, by) in enumerate(said, start=1)
    ]
    return fold(shape(id=SUBJECT), EMPTY[shape], entries)


def test_a_complaint_is_passed_on_and_resolved_once() -> None:
    """Two desks that could not reach each other both settled it: the first accepted word stands."""
    state = after(
        Complaint,
        (Received("CAAAAAA", "pl"), "10:00", "device"),
        (Received("CBBBBBB", "en"), "10:01", "device"),
        (PassedOn(), "11:00", "4417"),
        (PassedOn(), "11:05", "4460"),
        (Resolved(), "12:00", "4417"),
        (Resolved(), "13:00", "4460"),
        (PassedOn(), "14:00", "4460"),
    )
    assert state == Complaint(
        SUBJECT, STATION, "CAAAAAA", "pl", at("10:00"), at("11:00"), "4417", at("12:00"), "4417"
    )
    assert state.next_update(at("15:00")) is None


@pytest.mark.parametrize(("has_words", "ended_at"), [(True, None), (False, at("10:00"))])
def test_feedback_without_words_waits_for_nobody(has_words: bool, ended_at: Instant | None) -> None:  # noqa: FBT001 - a table's column
    """Only words have to be read; a rating is counted."""
    given = (Given(Rating.POOR, "ur", has_words=has_words), "10:00", "device")
    assert after(FeedbackState, given) == FeedbackState(
        SUBJECT, STATION, Rating.POOR, "ur", at("10:00"), ended_at
    )
    read = after(FeedbackState, given, given, (Read(), "11:00", "4417"), (Read(), "12:00", "4460"))
    assert read.ended_at == (ended_at or at("11:00"))


def test_a_problem_is_counted_until_it_is_mended() -> None:
    """A report that arrives late, from a kiosk that was cut off, does not open it again."""
    reported = Reported(Problem.DIRTY, "Kiosk")
    state = after(
        RoomProblem,
        (reported, "10:00", "device"),
        (Reported(Problem.UNSAFE, "Counter"), "10:10", "device"),
        (Mended(), "10:20", "4417"),
        (reported, "10:30", "device"),
        (Mended(), "10:40", "4460"),
    )
    assert state == RoomProblem(SUBJECT, STATION, Problem.DIRTY, "Kiosk", at("10:00"), 2, at("10:20"), "4417")


def test_one_officer_answers_a_call_for_help() -> None:
    """Whoever called is told that somebody comes, not that nobody does because two wanted to."""
    called = (HelpCalled("Kiosk"), "10:00", "device")
    answered = after(HelpState, called, (HelpAnswered(), "10:01", "4417"), (HelpAnswered(), "10:02", "4460"))
    assert (answered.answered_by, answered.answered_at, answered.ended_at) == ("4417", at("10:01"), None)
    closed = after(HelpState, called, (HelpClosed(), "10:05", "4460"), (HelpAnswered(), "10:06", "4417"))
    assert (closed.answered_by, closed.ended_by) == (None, "4460")


def test_every_signature_stays_and_a_stray_one_counts_nowhere() -> None:
    """What was offered on a day can be told years later; a language's subject holds no leaflet."""
    state = after(
        Signed,
        (SignedOff(Signable.LANGUAGE, "pl", "a"), "10:00", "9001"),
        (SignedOff(Signable.LEAFLET, "scams/pl", "x"), "10:10", "9001"),
        (SignedOff(Signable.LANGUAGE, "pl", "b"), "11:00", "9900"),
    )
    signatures = (Signature("a", "9001", at("10:00")), Signature("b", "9900", at("11:00")))
    assert state == Signed(SUBJECT, STATION, Signable.LANGUAGE, "pl", signatures)


@pytest.mark.parametrize(
    ("shape", "facts"),
    [
        (Complaint, (PassedOn(), Resolved())),
        (FeedbackState, (Read(),)),
        (RoomProblem, (Mended(),)),
        (HelpState, (HelpAnswered(), HelpClosed())),
    ],
)
def test_before_it_is_begun_nothing_counts(shape: Any, facts: tuple[Facts, ...]) -> None:
    """An answer may come down the wire before its question."""
    assert after(shape, *((each, "10:00", "4417") for each in facts)) == shape(id=SUBJECT)


def test_instants_are_corrected_by_the_clocks_offset() -> None:
    """A kiosk an hour fast must not make a call for help look an hour late."""
    called = after(HelpState, (HelpCalled("Kiosk"), "11:00", "device"), offset_ms=3_600_000)
    assert called.called_at == at("10:00")
