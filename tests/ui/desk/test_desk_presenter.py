"""Whom the officer looks at, and what stands around the queue."""

import pytest
from msgspec.structs import replace

from kiosk.domain.emergency import Emergency, EmergencyReason
from kiosk.domain.entry import EntryId, SubjectId
from kiosk.domain.instant import MINUTE_MS, Instant
from kiosk.domain.visit.fold import Phase
from kiosk.service.rooms import RoomView
from kiosk.service.watching import DeskView, Expected
from kiosk.ui.desk import around
from kiosk.ui.desk.finding import fitting, offers
from kiosk.ui.desk.presenter import Presenter, Screen
from kiosk.ui.texts import texts
from tests.helpers.counters import the_station
from tests.helpers.entries import at
from tests.ui.desk.rows_by_hand import ME, OTHER, row, view, visit

SAY = texts("en")
NOW = at("14:10")
WAITING = tuple(row(visit(code, "14:00"), NOW) for code in ("A1", "B2", "C3"))


@pytest.fixture
def presenter() -> Presenter:
    """A presenter that has not seen anything yet."""
    return Presenter(the_station(), ME, SAY)


def screen(presenter: Presenter, now: Instant = NOW) -> Screen:
    """What is shown."""
    made = presenter.screen(now)
    assert made is not None
    return made


def named(code: str) -> SubjectId:
    """The visit with a code."""
    return SubjectId(f"visit/{code}")


def test_the_selection_follows_the_visit(presenter: Presenter) -> None:
    """A list that moves under the hand must not make the officer see somebody else."""
    presenter.take(view(NOW, WAITING))
    presenter.choose(named("B2"))
    urgent = row(visit("Z9", "14:09", urgent=True), NOW)
    presenter.take(view(NOW, (urgent, *WAITING)))
    assert presenter.selected == named("B2")


def test_a_chosen_visitor_stays_chosen_beside_one_in_hand(presenter: Presenter) -> None:
    """An officer who reads up on the next visitor is not thrown back to the present one every 5 s."""
    called = row(visit("K7", "14:00", phase=Phase.CALLED, officer=ME, called_at=NOW), NOW)
    presenter.take(view(NOW, WAITING, (called,)))
    presenter.choose(named("B2"))
    presenter.take(view(NOW, WAITING, (called,)))
    assert presenter.selected == named("B2")


def test_the_selection_goes_on_when_its_visit_is_gone(presenter: Presenter) -> None:
    """After one visitor the next in the list is at hand, not the top of the list again."""
    presenter.take(view(NOW, WAITING))
    presenter.choose(named("B2"))
    presenter.take(view(NOW, (WAITING[0], WAITING[2])))
    assert presenter.selected == named("C3")


def test_a_visit_in_hand_comes_before_the_queue(presenter: Presenter) -> None:
    """Whoever this officer has called is what the keys act on, unless somebody else is chosen."""
    called = row(visit("K7", "14:00", phase=Phase.CALLED, officer=ME, called_at=NOW), NOW)
    presenter.take(view(NOW, WAITING, (called,)))
    assert presenter.selected == named("K7")
    assert [each.code for each in screen(presenter).queue] == ["K7", "A1", "B2", "C3"]


def test_undo_after_the_end_of_a_visit_takes_that_end_back(presenter: Presenter) -> None:
    """Who finishes a visit by mistake no longer has it in any list."""
    presenter.take(view(NOW, WAITING))
    presenter.stepped(named("K7"), "K7", is_over=True)
    assert screen(presenter).undo == "Undo K7"
    presenter.choose(named("B2"))
    assert presenter.undo_of() is None, "another visit was chosen, and nothing has happened to it yet"


def test_the_reason_of_a_long_wait_is_asked_for_the_visit_in_hand_first(presenter: Presenter) -> None:
    """The officer knows best why the visitor in front of them waited."""
    long = tuple(row(visit(code, "13:50"), NOW) for code in ("A1", "B2"))
    presenter.take(view(NOW, long))
    presenter.choose(named("B2"))
    asked = presenter.to_explain()
    assert asked is not None
    assert asked.visit.code == "B2"
    assert screen(presenter).unexplained == "2 visits of today need a reason: A1, B2"


def test_the_bar_leaves_out_who_was_forgotten_yesterday(presenter: Presenter) -> None:
    """“Longest wait now 1,445 min” would hide who really waits longest."""
    old = row(visit("A1", "14:00"), NOW, is_from_earlier=True)
    presenter.take(view(NOW, (old, row(visit("B2", "14:03"), NOW))))
    assert screen(presenter).bar.longest == "Longest wait now 7 min"


def expected(time: str, name: str | None) -> Expected:
    """An appointment still to come."""
    return Expected(
        SubjectId(f"appointment/{time}"), "7K3M9QT", at(time), "Answer bail", name, is_overdue=False
    )


def test_expected_appointments_name_nobody_in_full(presenter: Presenter) -> None:
    """The screen can be seen across the counter; overdue and missed ones say so in words."""
    presenter.take(
        view(NOW, expected=(expected("13:30", "Nowak"), expected("14:00", "Iqbal"), expected("14:30", None)))
    )
    assert [each.text for each in screen(presenter).expected] == [
        "13:30 N. (Answer bail) – did not come",
        "14:00 I. (Answer bail) – 10 min overdue",
        "14:30 (Answer bail)",
    ]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ans ba", ["Answer bail", "14:30 Iqbal – Answer bail (7K3-M9QT)"]),
        ("iqb", ["14:30 Iqbal – Answer bail (7K3-M9QT)"]),
        ("7k3-m9", ["14:30 Iqbal – Answer bail (7K3-M9QT)"]),
        ("priv", ["Speak privately, no reason asked"]),
        ("zebra", []),
    ],
)
def test_typing_finds_reasons_and_appointments(typed: str, found: list[str]) -> None:
    """A few letters are enough, of whatever the visitor says first."""
    every = offers(the_station().reasons, (expected("14:30", "Iqbal"),), SAY)
    assert [offer.text for offer in fitting(every, typed)] == found


def room(now: Instant = NOW, **fields: object) -> around.RoomShown:
    """A room that K7 holds from 14:00 to 14:30, with one claim that came too late."""
    held = RoomView(
        id="room-1",
        name="Room 1",
        seats=4,
        features=("step-free",),
        visit=named("K7"),
        code="K7",
        until=at("14:30"),
        claims=(
            (at("14:00"), at("14:30"), "K7", True, False),
            (at("14:05"), at("14:35"), "B2", False, True),
        ),
    )
    return around.room(replace(held, **fields), now, named("K7"), SAY)


def test_a_room_says_who_has_it_and_who_could_not() -> None:
    """After a merge one visit holds the room, and the other's officer must read that."""
    shown = room()
    assert shown.state == "K7 until 14:30"
    assert shown.is_ours
    assert shown.clashes == ("B2 could not have it: it was taken first",)


def test_a_room_that_is_not_given_back_says_so_and_its_line_grows() -> None:
    """A time line that ends at the expected hour would show the room as free."""
    shown = room(at("14:45"))
    assert shown.state == "K7, expected back 14:30"
    assert shown.is_late
    assert next(block for block in shown.blocks if block.is_held).end == pytest.approx(shown.now)


def told(minutes_ago: int) -> DeskView:
    """A desk with an emergency whose last message is so old."""
    last = Instant(NOW - minutes_ago * MINUTE_MS)
    return view(
        NOW,
        emergency=Emergency(
            id=SubjectId("emergency/1"),
            reason=EmergencyReason.STAFF,
            authorised_by="2201",
            declared_at=last,
            delay_min=30,
            told_at=(last,),
        ),
    )


def test_a_delay_notice_reminds_after_fifteen_minutes() -> None:
    """Kept informed means a message every 15 minutes (service standards)."""
    assert around.delay(told(14), NOW, SAY).reminder == ""
    due = around.delay(told(15), NOW, SAY)
    assert due.reminder == "Tell visitors again: the last message is 15 min old."
    assert due.delay_min == 30


def test_other_officers_visits_are_below(presenter: Presenter) -> None:
    """Somebody must be able to finish the visit of a colleague who has gone home."""
    theirs = row(
        visit("K7", "13:50", phase=Phase.SEEN, officer=OTHER, seen_at=at("14:00"), last_step=EntryId("1")),
        NOW,
    )
    presenter.take(view(NOW, WAITING, elsewhere=(theirs,)))
    shown = screen(presenter)
    assert [each.code for each in shown.elsewhere] == ["K7"]
    assert shown.elsewhere_title == "With another officer: 1"
    presenter.choose(named("K7"))
    assert screen(presenter).undo_of == named("K7")
