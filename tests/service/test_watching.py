"""What desk, board and kiosk show of the store; the board shows nothing about anybody."""

from typing import Any

import msgspec
import pytest

from kiosk.domain.appointment import AppointmentDetails
from kiosk.domain.emergency import EmergencyReason
from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import Instant
from kiosk.domain.visit.facts import Adjustment, Category, Noted, VisitDetails
from kiosk.service import emergencies, importing, serving, watching, welcome
from kiosk.service.check_in import CheckIn, check_in, find_by_birthday
from kiosk.service.counter import Counter
from kiosk.service.displaced import LostVisit
from kiosk.service.intake import AppointmentRow, Parsed
from kiosk.store import views
from tests.helpers.clock import FakeClock
from tests.helpers.counters import MANAGER, NOON, OFFICER, SECOND_OFFICER, SUPERVISOR, VISITOR, Devices
from tests.helpers.journals import carry, problems, run_sql


def expect(counter: Counter, start: Instant, surname: str = "Noor") -> None:
    """An appointment, taken in from a calendar."""
    row = AppointmentRow(
        line=1,
        source=f"{surname}/{start}",
        start=start,
        end=Instant(start + 1_800_000),
        category=Category.DOCUMENTS,
        details=AppointmentDetails(reason="bail", surname=surname, born="03-07", named_officer="PC 4460"),
    )
    importing.import_appointments(counter, SUPERVISOR, Parsed(rows=(row,)))


def test_the_desk_shows_a_visitor_as_they_are(counter: Counter, clock: FakeClock) -> None:
    """Everything the officer needs before they call, and the wait by the rules."""
    expect(counter, Instant(NOON + 600_000))
    found = find_by_birthday(counter, VISITOR, "Noor", "03-07")
    check_in(
        counter,
        VISITOR,
        CheckIn(appointment=found.id, adjustments=(Adjustment.BSL,), interpreter="ur", language="ur"),
    )
    clock.advance(minutes=14)
    view = watching.desk_view(counter, OFFICER)
    (row,) = view.waiting
    assert (row.reason, row.name, row.named_officer) == ("Answer bail", "Noor", "PC 4460")
    assert (row.adjustments, row.interpreter, row.visit.language) == ((Adjustment.BSL,), "ur", "ur")
    assert (row.measured.wait_s, row.must_explain, row.may_be_called, row.room) == (240, False, True, None)
    assert view.expected == ()
    assert view.now == clock.now()


def test_who_is_expected_is_listed_until_they_come(counter: Counter) -> None:
    """An officer prepares for who is due, and sees who is late."""
    expect(counter, Instant(NOON + 600_000))
    expect(counter, Instant(NOON - 60_000), "Smith")
    expect(counter, Instant(NOON + 86_400_000), "Tomorrow")
    shown = watching.desk_view(counter, OFFICER).expected
    assert [(each.name, each.reason, each.is_overdue) for each in shown] == [
        ("Smith", "Answer bail", True),
        ("Noor", "Answer bail", False),
    ]
    found = find_by_birthday(counter, VISITOR, "Smith", "03-07")
    check_in(counter, VISITOR, CheckIn(appointment=found.id))
    assert [each.name for each in watching.desk_view(counter, OFFICER).expected] == ["Noor"]


def test_the_queue_is_in_the_order_of_the_written_rule(counter: Counter, clock: FakeClock) -> None:
    """The list and *call next* must never disagree."""
    visits = []
    for minute in range(4):
        clock.advance(minutes=minute)
        visits.append(check_in(counter, VISITOR, CheckIn(reason="crime")).visit)
    visits.insert(0, check_in(counter, VISITOR, CheckIn(reason="danger")).visit)
    assert [row.visit.id for row in watching.desk_view(counter, OFFICER).waiting] == visits
    for expected in visits:
        assert serving.call_next(counter, OFFICER).id == expected
    assert [row.visit.id for row in watching.desk_view(counter, OFFICER).in_hand] != []


def test_the_board_shows_calls_newest_first_and_nothing_about_anybody(
    counter: Counter, clock: FakeClock
) -> None:
    """Everybody in the room reads it; some of them must not learn who else is here."""
    tickets = [
        check_in(counter, VISITOR, CheckIn(reason="danger", name="Noor", language="pl")) for _ in range(6)
    ]
    for ticket in tickets:
        clock.advance(seconds=10)
        serving.call(counter, OFFICER, ticket.visit, "room-1")
    view = watching.board_view(counter, VISITOR)
    assert [call.code for call in view.calls] == [ticket.code for ticket in reversed(tickets[2:])]
    assert {(call.place, call.language) for call in view.calls} == {("Room 1", "pl")}
    assert (view.waiting, view.seen_today) == (6, 0)
    written = repr(msgspec.to_builtins(view))
    for private in ("Noor", "danger", "4417", "private", "visit/"):
        assert private not in written
    serving.see(counter, OFFICER, tickets[-1].visit)
    assert tickets[-1].code not in [call.code for call in watching.board_view(counter, VISITOR).calls]


def test_the_kiosk_knows_how_many_wait_today_and_whether_there_is_an_emergency(
    counter: Counter, clock: FakeClock
) -> None:
    """A visitor may want to come back another day."""
    check_in(counter, VISITOR, CheckIn())
    clock.advance(minutes=24 * 60)
    assert welcome.welcome_view(counter, VISITOR).waiting == 0
    check_in(counter, VISITOR, CheckIn())
    emergencies.declare(counter, OFFICER, EmergencyReason.SYSTEM)
    shown = welcome.welcome_view(counter, VISITOR)
    assert (shown.waiting, shown.emergency) == (1, emergencies.current(counter, VISITOR))


def test_a_manager_reads_a_story_without_the_person(counter: Counter) -> None:
    """Figures and accountability need times and officers, not names."""
    ticket = check_in(counter, VISITOR, CheckIn(reason="crime", name="Noor"))
    told: dict[Any, Any] = {
        actor: [line.personal for line in watching.story(counter, actor, ticket.visit)]
        for actor in (OFFICER, SUPERVISOR, MANAGER)
    }
    details = VisitDetails(reason="crime", name="Noor")
    assert told == {OFFICER: [details], SUPERVISOR: [details], MANAGER: [None]}
    assert watching.story(counter, OFFICER, SubjectId("visit/unknown")) == ()


@pytest.mark.parametrize("damage", ["box", "key"])
def test_one_damaged_personal_part_does_not_take_the_desk_down(counter: Counter, damage: str) -> None:
    """Nine others wait; the journal's check says which part it is."""
    hurt, whole = (check_in(counter, VISITOR, CheckIn(reason="crime", name=name)) for name in ("A", "B"))
    if damage == "box":
        run_sql(counter.store, "UPDATE personal SET box = x'00' WHERE subject = ?", hurt.visit)
    else:
        run_sql(counter.store, "UPDATE subject_key SET key = zeroblob(32) WHERE subject = ?", hurt.visit)
    rows = {row.visit.id: row.name for row in watching.desk_view(counter, OFFICER).waiting}
    assert rows == {hurt.visit: None, whole.visit: "B"}
    assert problems(counter.store) == ["its personal part cannot be opened"]


def test_an_erased_visit_is_shown_without_the_person(counter: Counter) -> None:
    """After erasure the visit is still counted, and nobody's any more."""
    ticket = check_in(counter, VISITOR, CheckIn(reason="crime", name="Noor"))
    run_sql(counter.store, "DELETE FROM subject_key")
    run_sql(counter.store, "DELETE FROM personal")
    (row,) = watching.desk_view(counter, OFFICER).waiting
    assert (row.visit.id, row.name, row.reason) == (ticket.visit, None, None)


def test_details_that_are_said_later_are_added_and_withdrawn_ones_gone(
    counter: Counter, clock: FakeClock
) -> None:
    """An undone step takes along what was written with it."""
    ticket = check_in(counter, VISITOR, CheckIn(reason="crime", name="Noor"))
    with counter.store.writing(OFFICER, clock.now()) as transaction:
        transaction.append(ticket.visit, Noted(), VisitDetails(name="Nour", interpreter="ur"))
    with counter.store.reading() as connection:
        both = views.details(connection, ticket.visit, VisitDetails)
    assert both == VisitDetails(reason="crime", name="Nour", interpreter="ur")
    serving.undo(counter, SECOND_OFFICER, ticket.visit)
    with counter.store.reading() as connection:
        assert views.details(connection, ticket.visit, VisitDetails).name == "Noor"


def test_waits_are_shown_by_the_corrected_clock(devices: Devices, clock: FakeClock) -> None:
    """A desk ten minutes fast must not chase visitors who have just come, nor a slow one forget them."""
    for name, ahead_ms in (("fast", 600_000), ("slow", -600_000)):
        counter = devices.make(name, offset_ms=ahead_ms)
        check_in(counter, VISITOR, CheckIn())
        serving.mark_absent(counter, OFFICER, serving.call_next(counter, OFFICER).id)
        clock.advance(minutes=3)
        view = watching.desk_view(counter, OFFICER)
        assert (view.now, view.ahead_ms) == (clock.now() - ahead_ms, ahead_ms)
        assert view.waiting[0].measured.gross_ms == 180_000
        assert view.waiting[0].may_be_called, "two minutes after the missed call"
        assert serving.call_next(counter, OFFICER).calls == 2
        board = watching.board_view(counter, VISITOR)
        assert (board.now, board.calls[0].at) == (clock.now() - ahead_ms, clock.now() - ahead_ms)


def test_the_day_is_the_corrected_clocks(devices: Devices) -> None:
    """A clock thirteen hours ahead is on tomorrow: today's visitors must not vanish from its windows."""
    counter = devices.make(offset_ms=13 * 3_600_000)
    ticket = check_in(counter, OFFICER, CheckIn())
    assert ticket.arrived_at == NOON - 13 * 3_600_000
    assert not watching.desk_view(counter, OFFICER).waiting[0].is_from_earlier
    assert watching.board_view(counter, VISITOR).waiting == 1
    assert welcome.welcome_view(counter, VISITOR).waiting == 1
    assert serving.call_next(counter, OFFICER).id == ticket.visit


def test_who_called_second_is_told_as_long_as_the_first_has_the_visitor(
    devices: Devices, clock: FakeClock
) -> None:
    """They look round the waiting room for somebody who sits with a colleague."""
    counter = devices.make("desk-1")
    apart = devices.make("desk-2", is_sequencer=False)
    ticket = check_in(counter, VISITOR, CheckIn())
    carry(counter.store, apart.store)
    serving.call(apart, SECOND_OFFICER, ticket.visit)
    serving.see(apart, SECOND_OFFICER, ticket.visit)
    clock.advance(seconds=20)
    serving.call(counter, OFFICER, ticket.visit)
    assert watching.desk_view(apart, SECOND_OFFICER).lost_visits == ()
    carry(counter.store, apart.store)
    lost = LostVisit(ticket.visit, ticket.code, "4417")
    assert watching.desk_view(apart, SECOND_OFFICER).lost_visits == (lost,)
    assert watching.desk_view(apart, OFFICER).lost_visits == ()
    carry(apart.store, counter.store)
    serving.mark_absent(counter, OFFICER, ticket.visit)
    carry(counter.store, apart.store)
    assert watching.desk_view(apart, SECOND_OFFICER).lost_visits == ()
