"""What visitors tell us: acknowledged at once, private, and in the desk's in-tray until it is settled."""

import pytest

from kiosk.domain.complaint import UPDATE_MS, ComplaintDetails
from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import NotFound, NotNow, NotUnderstood
from kiosk.domain.feedback import FeedbackDetails
from kiosk.domain.reference import complaint_references, parse_reference
from kiosk.service import erasing, telling, watching
from kiosk.service.check_in import CheckIn, check_in
from kiosk.service.counter import Counter
from kiosk.service.telling import Complaint, Feedback, Problem, Rating
from kiosk.store import matters, views
from tests.helpers.clock import FakeClock
from tests.helpers.counters import (
    ADMINISTRATOR,
    NOON,
    OFFICER,
    SECOND_OFFICER,
    SUPERVISOR,
    VISITOR,
    Devices,
)
from tests.helpers.journals import bodies_of, carry, fingerprint, problems, rebuilt

DAY_MS = 24 * 3_600_000
HOUR_S = 3_600


def test_a_complaint_is_acknowledged_at_once_and_kept(counter: Counter, clock: FakeClock) -> None:
    """The visitor goes away with a reference; nothing of what they wrote may stand in the facts."""
    made = Complaint("  The officer\nlaughed at me. ", "07700 900123", "pl")
    receipt = telling.complain(counter, VISITOR, made)
    assert receipt.at == NOON
    assert receipt.reference[0] == "C"
    assert receipt.reference[3] == "-"
    assert parse_reference(receipt.reference) == receipt.reference.replace("-", "")
    clock.advance(minutes=5)
    (line,) = telling.in_tray(counter, OFFICER).complaints
    assert (line.reference, line.received_at, line.language) == (receipt.reference, NOON, "pl")
    assert (line.text, line.contact) == ("The officer\nlaughed at me.", "07700 900123")
    assert (line.passed_on_at, line.psd_reference, line.next_update) == (None, None, NOON + UPDATE_MS)
    written = b"".join(bodies_of(counter.store))
    assert b"laughed" not in written
    assert b"07700" not in written
    assert problems(counter.store) == []


def test_a_complaint_is_passed_on_and_resolved_and_each_step_once(counter: Counter, clock: FakeClock) -> None:
    """Its day at the Professional Standards Department, and how it ended, have to be found years later."""
    telling.complain(counter, VISITOR, Complaint("x"))
    (complaint,) = telling.in_tray(counter, OFFICER).complaints
    passed = clock.advance(minutes=60)
    telling.pass_on(counter, OFFICER, complaint.id, " PSD/2026/0417 ")
    (line,) = telling.in_tray(counter, SECOND_OFFICER).complaints
    assert (line.passed_on_at, line.psd_reference, line.text) == (passed, "PSD/2026/0417", "x")
    with pytest.raises(NotNow, match=rf"{line.reference} was passed on before"):
        telling.pass_on(counter, SECOND_OFFICER, complaint.id, "PSD/9")
    telling.resolve(counter, SECOND_OFFICER, complaint.id, "Said sorry.")
    assert telling.in_tray(counter, OFFICER).complaints == ()
    for again in (
        lambda: telling.resolve(counter, OFFICER, complaint.id, "again"),
        lambda: telling.pass_on(counter, OFFICER, complaint.id, "PSD/9"),
    ):
        with pytest.raises(NotNow, match="is resolved already"):
            again()
    with counter.store.reading() as connection:
        kept = views.details(connection, complaint.id, ComplaintDetails)
    assert kept == ComplaintDetails(text="x", psd_reference="PSD/2026/0417", note="Said sorry.")


def test_whoever_complained_is_to_hear_every_28_days(counter: Counter, clock: FakeClock) -> None:
    """The promise at the kiosk is kept only where the desk sees when the next word is due."""
    telling.complain(counter, VISITOR, Complaint("x"))
    for days, due in ((27, 28), (28, 28), (29, 56), (80, 84)):
        clock.set(NOON + days * DAY_MS)
        assert telling.in_tray(counter, OFFICER).complaints[0].next_update == NOON + due * DAY_MS


def test_no_two_complaints_share_a_reference(counter: Counter) -> None:
    """Two visitors who ask for the same reference would hear of each other."""
    drawn = iter([b"\0\0\0\1", b"\0\0\0\1", *(number.to_bytes(4, "big") for number in range(2, 9))])
    taken = next(complaint_references(lambda _: b"\0\0\0\1"))
    real = counter.store.random
    counter.store.random = lambda size: next(drawn) if size == 4 else real(size)
    first = telling.complain(counter, VISITOR, Complaint("x")).reference
    second = telling.complain(counter, VISITOR, Complaint("y")).reference
    assert parse_reference(first) == taken
    assert second != first
    with counter.store.reading() as connection:
        assert matters.has_complaint(connection, counter.station.id, parse_reference(second))
        assert not matters.has_complaint(connection, "old-mill", parse_reference(second))


@pytest.mark.parametrize("text", ["", " \n\t ", "x" * 1_001, "half a character: \ud800"])
def test_what_is_no_complaint_is_refused_and_nothing_kept(counter: Counter, text: str) -> None:
    """A leaning elbow sends an empty page; a story of ten pages belongs to an officer."""
    with pytest.raises(NotUnderstood):
        telling.complain(counter, VISITOR, Complaint(text))
    assert bodies_of(counter.store) == []


@pytest.mark.parametrize(
    "contact", ["07700 900123", "+44 (0)7700-900.123", "٠٧٧٠٠٩٠٠١٢٣", "a.b@c.example", None, " "]
)
def test_a_telephone_number_or_an_email_is_a_contact(counter: Counter, contact: str | None) -> None:
    """Numbers are written in many ways, and in other digits."""
    telling.complain(counter, VISITOR, Complaint("x", contact))
    (line,) = telling.in_tray(counter, OFFICER).complaints
    assert line.contact == ((contact or "").strip() or None)


@pytest.mark.parametrize("contact", ["1234", "1" * 16, "me", "a@b", "a b@c.example", "a@b.c" + "c" * 100])
def test_what_nobody_can_be_reached_by_is_no_contact(counter: Counter, contact: str) -> None:
    """Better asked once more at the kiosk than a promise to call a number that is none."""
    with pytest.raises(NotUnderstood, match="Please check the telephone number or email"):
        telling.rate(counter, VISITOR, Feedback(Rating.POOR, "x", contact))


def test_only_feedback_with_words_is_read_and_each_once(counter: Counter, clock: FakeClock) -> None:
    """A tray full of bare ratings would hide the one that says something."""
    telling.rate(counter, VISITOR, Feedback(Rating.EXCELLENT))
    given = clock.advance(minutes=1)
    telling.rate(counter, VISITOR, Feedback(Rating.POOR, "Nobody looked up.", None, "ur"))
    (line,) = telling.in_tray(counter, OFFICER).feedback
    assert (line.rating, line.given_at, line.language) == (Rating.POOR, given, "ur")
    assert (line.comment, line.contact) == ("Nobody looked up.", None)
    telling.read_feedback(counter, OFFICER, line.id)
    assert telling.in_tray(counter, OFFICER).feedback == ()
    with pytest.raises(NotNow, match="read this already"):
        telling.read_feedback(counter, SECOND_OFFICER, line.id)
    assert b"looked" not in b"".join(bodies_of(counter.store))


def test_a_problem_reported_again_is_the_same_until_it_is_mended(devices: Devices, clock: FakeClock) -> None:
    """Ten visitors step over one puddle; the desk has one thing to see to."""
    counter = devices.make()
    for _ in range(3):
        telling.report_problem(counter, VISITOR, Problem.DIRTY)
        clock.advance(minutes=1)
    telling.report_problem(counter, VISITOR, Problem.UNSAFE)
    dirty, unsafe = telling.in_tray(counter, OFFICER).problems
    assert (dirty.problem, dirty.place, dirty.reported_at, dirty.reports) == (
        Problem.DIRTY,
        "Front counter PC",
        NOON,
        3,
    )
    assert (unsafe.problem, unsafe.reports) == (Problem.UNSAFE, 1)
    clock.advance(minutes=1)
    telling.mend(counter, OFFICER, dirty.id)
    with pytest.raises(NotNow, match="seen to this already"):
        telling.mend(counter, OFFICER, dirty.id)
    telling.report_problem(counter, VISITOR, Problem.DIRTY)
    assert [each.reports for each in telling.in_tray(counter, OFFICER).problems] == [1, 1]
    clock.advance(minutes=1)
    elsewhere = devices.make("kiosk", device="kiosk", is_sequencer=False)
    telling.report_problem(elsewhere, VISITOR, Problem.UNSAFE)
    carry(elsewhere.store, counter.store)
    assert [each.place for each in telling.in_tray(counter, OFFICER).problems] == [
        "Front counter PC",
        "Front counter PC",
        "Kiosk by the side door",
    ]


def test_what_is_not_there_cannot_be_settled(counter: Counter) -> None:
    """A line that another desk has, or a visit's name typed by mistake, must not stop the desk."""
    visit = check_in(counter, VISITOR, CheckIn()).visit
    telling.rate(counter, VISITOR, Feedback(Rating.POOR, "x"))
    (feedback,) = telling.in_tray(counter, OFFICER).feedback
    for subject in (SubjectId("complaint/none"), SubjectId("odd"), visit, feedback.id):
        with pytest.raises(NotFound):
            telling.resolve(counter, OFFICER, subject, "x")
        with pytest.raises(NotFound):
            telling.mend(counter, OFFICER, subject)
    with pytest.raises(NotUnderstood, match="how it was resolved"):
        telling.resolve(counter, OFFICER, SubjectId("complaint/none"), " ")
    for odd in ("", "x" * 41):
        with pytest.raises(NotUnderstood):
            telling.pass_on(counter, OFFICER, SubjectId("complaint/none"), odd)


def test_the_desk_sees_how_much_is_open(counter: Counter) -> None:
    """A number on the desk's screen is how an officer learns that somebody has complained."""
    assert watching.desk_view(counter, OFFICER).in_tray == 0
    telling.complain(counter, VISITOR, Complaint("x"))
    telling.rate(counter, VISITOR, Feedback(Rating.GOOD, "y"))
    telling.rate(counter, VISITOR, Feedback(Rating.GOOD))
    telling.report_problem(counter, VISITOR, Problem.BROKEN)
    assert watching.desk_view(counter, OFFICER).in_tray == 3
    telling.resolve(counter, OFFICER, telling.in_tray(counter, OFFICER).complaints[0].id, "done")
    assert watching.desk_view(counter, OFFICER).in_tray == 2
    assert fingerprint(counter.store) == rebuilt(counter.store)


def test_words_fade_when_their_time_has_come(counter: Counter, clock: FakeClock) -> None:
    """Feedback a year after it was given, read or not; a complaint six years after it was resolved."""
    telling.rate(counter, VISITOR, Feedback(Rating.POOR, "rude"))
    telling.complain(counter, VISITOR, Complaint("resolved one"))
    clock.advance(seconds=1)
    telling.complain(counter, VISITOR, Complaint("open one"))
    tray = telling.in_tray(counter, OFFICER)
    resolved, still_open = tray.complaints
    clock.set(NOON)
    telling.resolve(counter, OFFICER, resolved.id, "said sorry")

    def kept() -> tuple[str | None, str | None, str | None]:
        with counter.store.reading() as connection:
            return (
                views.details(connection, tray.feedback[0].id, FeedbackDetails).comment,
                views.details(connection, resolved.id, ComplaintDetails).note,
                views.details(connection, still_open.id, ComplaintDetails).text,
            )

    for hours, expected in (
        (8_766 - 1, ("rude", "said sorry", "open one")),
        (8_766, (None, "said sorry", "open one")),
        (52_596 - 1, (None, "said sorry", "open one")),
        (52_596, (None, None, "open one")),
    ):
        clock.set(NOON + hours * HOUR_S * 1000)
        erasing.erase_due(counter, ADMINISTRATOR)
        assert kept() == expected, hours
    (line,) = telling.in_tray(counter, OFFICER).feedback
    assert (line.rating, line.comment) == (Rating.POOR, None)
    assert problems(counter.store) == []


def test_a_complaint_under_a_legal_hold_stays(counter: Counter, clock: FakeClock) -> None:
    """A court may ask for it after the six years."""
    telling.complain(counter, VISITOR, Complaint("keep me"))
    (complaint,) = telling.in_tray(counter, OFFICER).complaints
    telling.resolve(counter, OFFICER, complaint.id, "done")
    erasing.place_hold(counter, SUPERVISOR, complaint.id)
    clock.set(NOON + 60_000 * HOUR_S * 1000)
    assert erasing.erase_due(counter, ADMINISTRATOR) == 0
    erasing.release_hold(counter, SUPERVISOR, complaint.id)
    assert erasing.erase_due(counter, ADMINISTRATOR) == 1
