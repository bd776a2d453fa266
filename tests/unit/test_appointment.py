"""Appointments: booked, moved, described, cancelled, attended, in whatever order."""

import pytest

from kiosk.domain import appointment
from kiosk.domain.appointment import Appointment, Attended, Booked, Cancelled, Described, Moved, Status
from kiosk.domain.entry import Facts, SubjectId
from kiosk.domain.folding import fold
from kiosk.domain.instant import Instant
from kiosk.domain.visit.facts import Category, Noted
from tests.helpers.entries import at, tell

SUBJECT = SubjectId("appointment/one")
VISIT = SubjectId("visit/one")
START, END = at("14:00"), at("14:30")
BOOKED = Booked("7K3M9QT", START, END, Category.DOCUMENTS, "a hash")
MOVED = Moved(at("09:00", "2026-11-23"), at("09:30", "2026-11-23"))


def after(*said: Facts) -> Appointment:
    entries = [tell(SUBJECT, number, facts, START) for number, facts in enumerate(said, start=1)]
    return fold(Appointment(id=SUBJECT), appointment.apply, entries)


def test_a_booking_says_everything() -> None:
    """What a kiosk and a list need is there after one entry."""
    assert after(BOOKED) == Appointment(
        id=SUBJECT,
        status=Status.BOOKED,
        station="harbour-street",
        reference="7K3M9QT",
        day="2026-11-20",
        start=START,
        end=END,
        category=Category.DOCUMENTS,
        source="a hash",
        known_at=START,
    )


def test_a_second_booking_of_the_same_event_changes_nothing() -> None:
    """Two devices imported the same calendar while apart: the reference on the letter must stay."""
    assert after(BOOKED, Booked("BBBBBBB", END, END, Category.SPEAK)) == after(BOOKED)


def test_moving_takes_the_day_along_and_brings_a_cancelled_one_back() -> None:
    """It is found on the day on which it now is."""
    moved = after(BOOKED, MOVED)
    assert (moved.day, moved.start, moved.end) == ("2026-11-23", MOVED.start, MOVED.end)
    assert after(BOOKED, Cancelled(), MOVED) == moved


@pytest.mark.parametrize("late", [Moved(END, END), Cancelled(), Attended(VISIT)])
def test_once_attended_it_stays_as_it_was(late: Facts) -> None:
    """The promise that a wait is measured against must not move afterwards."""
    attended = after(BOOKED, Attended(VISIT))
    assert (attended.status, attended.visit) == (Status.ATTENDED, VISIT)
    assert after(BOOKED, Attended(VISIT), late) == attended


def test_who_came_although_it_was_cancelled_has_attended() -> None:
    """The cancellation and the visitor crossed on the way."""
    assert after(BOOKED, Cancelled(), Attended(VISIT)).status is Status.ATTENDED


def test_a_description_changes_the_category_alone() -> None:
    """The details are personal and lie elsewhere."""
    assert after(BOOKED, Described(Category.SPEAK)).category is Category.SPEAK


def test_before_it_is_booked_nothing_is_known() -> None:
    """Entries may come before the booking they follow; none may fail."""
    assert after(MOVED, Cancelled(), Attended(VISIT), Noted()).status is Status.UNKNOWN
    assert after(Cancelled(), BOOKED).status is Status.BOOKED


def test_a_no_show_is_one_half_an_hour_after_its_time() -> None:
    """To the millisecond, and only where nobody came and nobody cancelled."""
    limit = START + 30 * 60_000
    assert not after(BOOKED).is_no_show(Instant(limit))
    assert after(BOOKED).is_no_show(Instant(limit + 1))
    assert not after(BOOKED, Cancelled()).is_no_show(Instant(limit + 1))
    assert not after(BOOKED, Attended(VISIT)).is_no_show(Instant(limit + 1))


def test_the_first_accepted_visit_has_the_appointment_and_the_others_share_it() -> None:
    """Two kiosks that could not hear of each other: the desk must be able to say which came second."""
    two, three = SubjectId("visit/two"), SubjectId("visit/three")
    shared = after(BOOKED, Attended(VISIT), Attended(two), Attended(VISIT), Attended(three), Attended(two))
    assert (shared.status, shared.visit, shared.also) == (Status.ATTENDED, VISIT, (two, three))
    assert shared.start == START
