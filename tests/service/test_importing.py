"""Calendars and wait logs of other systems: taken in once, whole, however often they come."""

import datetime as dt
from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.domain.appointment import AppointmentDetails
from kiosk.domain.errors import StoreFull
from kiosk.domain.instant import Instant
from kiosk.domain.visit.facts import Adjustment, Category, Road
from kiosk.domain.visit.fold import Phase
from kiosk.service import reporting
from kiosk.service.appointments import AppointmentLine, appointments
from kiosk.service.check_in import CheckIn, check_in, find_by_birthday
from kiosk.service.counter import Counter
from kiosk.service.importing import Outcome, import_appointments, import_visits
from kiosk.service.intake import AppointmentRow, Note, Parsed, Refusal, VisitRow
from tests.helpers.clock import FakeClock
from tests.helpers.counters import ADMINISTRATOR, MANAGER, NOON, OFFICER, SUPERVISOR, VISITOR
from tests.helpers.entries import at
from tests.helpers.journals import bodies_of, fingerprint, problems, rebuilt, run_sql, visits_of

DAY = dt.date(2026, 11, 20)
NEXT_DAY = dt.date(2026, 11, 21)
HALF_HOUR = 1_800_000
NOOR = AppointmentDetails(reason="bail", surname="Noor", born="03-07", adjustments=(Adjustment.BSL,))


def row(source: str = "one", start: Instant = NOON, **said: object) -> AppointmentRow:
    base = AppointmentRow(
        line=1,
        source=source,
        start=start,
        end=Instant(start + HALF_HOUR),
        category=Category.DOCUMENTS,
        details=NOOR,
    )
    return replace(base, **said)


def take(counter: Counter, *rows: AppointmentRow) -> Outcome:
    return import_appointments(counter, SUPERVISOR, Parsed(rows=rows))


def listed(counter: Counter, *, cancelled: bool = False) -> list[AppointmentLine]:
    return appointments(counter, OFFICER, DAY, NEXT_DAY, cancelled=cancelled)


def test_the_same_calendar_twice_changes_nothing(counter: Counter, clock: FakeClock) -> None:
    """It is exported every morning; a log that grows with each export is worth nothing."""
    rows = [row(f"event-{number}", Instant(NOON + number * HALF_HOUR)) for number in range(5)]
    assert take(counter, *rows) == Outcome(added=5)
    before = bodies_of(counter.store)
    clock.advance(minutes=60)
    assert take(counter, *reversed(rows)) == Outcome(unchanged=5)
    assert bodies_of(counter.store) == before
    assert len({line.reference for line in listed(counter)}) == 5


def test_an_appointment_is_moved_cancelled_and_reinstated(counter: Counter) -> None:
    """Its reference, which the visitor has on paper, stays the same through all of it."""
    take(counter, row())
    reference = listed(counter)[0].reference
    later = at("15:30", "2026-11-21")
    moved = row(start=later, end=Instant(later + HALF_HOUR))
    assert take(counter, moved) == Outcome(changed=1)
    assert listed(counter) == [AppointmentLine(reference, later, moved.end, "bail", "booked")]
    assert take(counter, replace(moved, cancelled=True)) == Outcome(cancelled=1)
    assert take(counter, replace(moved, cancelled=True)) == Outcome(unchanged=1)
    assert listed(counter) == []
    assert [line.status for line in listed(counter, cancelled=True)] == ["cancelled"]
    assert take(counter, moved) == Outcome(changed=1)
    assert take(counter, row()) == Outcome(changed=1)
    assert listed(counter) == [AppointmentLine(reference, NOON, Instant(NOON + HALF_HOUR), "bail", "booked")]
    assert problems(counter.store) == []
    assert rebuilt(counter.store) == fingerprint(counter.store)


@pytest.mark.parametrize(
    "details",
    [
        replace(NOOR, reason="statement"),
        replace(NOOR, surname="Nour"),
        replace(NOOR, adjustments=None),
        replace(NOOR, born=None, reason=None),
        AppointmentDetails(),
    ],
)
def test_changed_or_removed_details_are_taken_once(counter: Counter, details: AppointmentDetails) -> None:
    """What the calendar no longer says must go, and must not come up as a change every morning."""
    take(counter, row())
    assert take(counter, row(details=details)) == Outcome(changed=1)
    before = bodies_of(counter.store)
    assert take(counter, row(details=details)) == Outcome(unchanged=1)
    assert bodies_of(counter.store) == before
    assert take(counter, row()) == Outcome(changed=1)
    assert find_by_birthday(counter, VISITOR, "Noor", "03-07").start == NOON


def test_a_changed_category_is_a_change(counter: Counter) -> None:
    """The neutral category is all that the figures know of the reason."""
    take(counter, row())
    assert take(counter, row(category=Category.SPEAK)) == Outcome(changed=1)
    assert take(counter, row(category=Category.SPEAK)) == Outcome(unchanged=1)


def test_what_was_cancelled_before_we_knew_it_is_listed_as_cancelled(counter: Counter) -> None:
    """Whoever comes all the same must be told why there is no appointment."""
    assert take(counter, row(cancelled=True)) == Outcome(cancelled=1)
    assert listed(counter) == []
    assert [line.status for line in listed(counter, cancelled=True)] == ["cancelled"]
    assert take(counter, row(cancelled=True)) == Outcome(unchanged=1)


def test_dates_that_a_whole_event_no_longer_names_are_cancelled(counter: Counter) -> None:
    """A series cut short or moved to another hour must leave no phantoms that nobody can attend."""
    whole = {"series": "weekly", "is_whole": True}
    series = [row(f"weekly/{hour}", start=at(f"{hour}:00"), **whole) for hour in (14, 15, 16)]
    single = row("other", start=at("17:00"), series="other", is_whole=True)
    assert take(counter, *series, single) == Outcome(added=4)
    later = row("weekly/18", start=at("18:00"), **whole)
    assert take(counter, series[0], later) == Outcome(added=1, cancelled=2, unchanged=1)
    standing = [line.start for line in listed(counter)]
    assert standing == [at("14:00"), at("17:00"), at("18:00")]
    # a file with one changed date only says nothing of the others
    alone = row("weekly/18", start=at("19:00"), series="weekly")
    assert take(counter, alone) == Outcome(changed=1)


def test_a_calendars_past_is_no_list_of_no_shows(counter: Counter, clock: FakeClock) -> None:
    """Of what was over before we knew of it nobody can say that nobody came."""
    take(counter, row("old", start=at("09:00")), row("new", start=at("12:30")))
    clock.advance(minutes=90)
    assert [line.status for line in listed(counter)] == ["booked", "no_show"]


def test_an_appointment_that_was_attended_is_left_alone(counter: Counter) -> None:
    """A calendar that is tidied in the evening must not rewrite who came."""
    take(counter, row())
    ticket = check_in(
        counter, VISITOR, CheckIn(appointment=find_by_birthday(counter, VISITOR, "Noor", "03-07").id)
    )
    before = bodies_of(counter.store)
    assert take(counter, row(cancelled=True)) == Outcome(unchanged=1)
    assert take(counter, row(start=at("16:00"))) == Outcome(unchanged=1)
    assert bodies_of(counter.store) == before
    assert [line.status for line in listed(counter)] == ["attended"]
    assert visits_of(counter.store)[ticket.visit].appointment_at == NOON


def test_a_reference_of_the_file_is_kept_and_never_given_twice(counter: Counter) -> None:
    """Two letters with the same reference would check in the wrong visitor."""
    take(counter, row("one", reference="0000000"), row("two", start=at("15:00")))
    assert take(counter, row("three", start=at("16:00"), reference="OOO-OOOO")).changed == 1
    lines = listed(counter)
    assert [line.start for line in lines] == [at("15:00"), at("16:00")]
    assert lines[1].reference == "0000000"
    assert len({line.reference for line in lines}) == 2


def test_of_one_event_that_stands_twice_in_a_file_the_last_word_counts(counter: Counter) -> None:
    """Otherwise each import would change it to and fro."""
    rows = (row(), row(start=at("15:00"), details=replace(NOOR, surname="Nour")))
    take(counter, *rows)
    before = bodies_of(counter.store)
    assert take(counter, *rows).changed == 0
    assert bodies_of(counter.store) == before
    assert [line.start for line in listed(counter)] == [at("15:00")]


def test_refused_events_are_reported_and_the_others_taken(counter: Counter) -> None:
    """One all-day event must not keep a whole calendar out."""
    refusals, notes = (Refusal(7, "DTSTART", "all day"),), (Note(3, "unknown reason"),)
    outcome = import_appointments(counter, SUPERVISOR, Parsed(rows=(row(),), refusals=refusals, notes=notes))
    assert outcome == Outcome(added=1, refusals=refusals, notes=notes)


def test_a_no_show_is_told_half_an_hour_after_its_time(counter: Counter, clock: FakeClock) -> None:
    """Not a moment before: the visitor may be looking for a parking place."""
    take(counter, row())
    clock.advance(minutes=30)
    assert [line.status for line in listed(counter)] == ["booked"]
    clock.advance(ms=1)
    assert [line.status for line in listed(counter)] == ["no_show"]


def test_nothing_of_a_calendar_that_is_personal_is_among_the_facts(counter: Counter) -> None:
    """The journal keeps times and a neutral category for years; names fade."""
    take(counter, row("Noor's bail appointment, noor@example.org"))
    facts = b"".join(bodies_of(counter.store))
    for canary in (b"Noor", b"noor", b"example.org", b"03-07", b"bail"):
        assert canary not in facts


def visit_row(line: int = 2, **said: object) -> VisitRow:
    base = VisitRow(
        line=line,
        station="harbour-street",
        code="B12",
        reason="crime",
        category=Category.SPEAK,
        arrived_at=at("09:00", "2026-11-19"),
        seen_at=at("09:10", "2026-11-19"),
        finished_at=at("09:30", "2026-11-19"),
    )
    return replace(base, **said)


def test_a_wait_log_is_taken_in_once(counter: Counter, clock: FakeClock) -> None:
    """Whoever is not sure whether it was imported imports it again."""
    rows = (visit_row(2), visit_row(3, code="B13"), visit_row(4, station="old-mill"))
    assert import_visits(counter, ADMINISTRATOR, Parsed(rows=rows)) == Outcome(added=3)
    before = bodies_of(counter.store)
    clock.advance(minutes=10)
    moved_lines = tuple(replace(each, line=each.line + 40) for each in reversed(rows))
    assert import_visits(counter, ADMINISTRATOR, Parsed(rows=moved_lines)) == Outcome(unchanged=3)
    assert bodies_of(counter.store) == before
    assert reporting.stations(counter, MANAGER) == ["harbour-street", "old-mill"]
    assert problems(counter.store) == []
    assert rebuilt(counter.store) == fingerprint(counter.store)


def test_two_visitors_with_the_same_line_are_two_visits(counter: Counter) -> None:
    """A log without codes, kept to the minute, has such lines; dropping one would flatter the figures."""
    rows = (visit_row(2, code=""), visit_row(3, code=""), visit_row(4, code=""))
    assert import_visits(counter, ADMINISTRATOR, Parsed(rows=rows)) == Outcome(added=3)
    assert len(visits_of(counter.store)) == 3
    assert import_visits(counter, ADMINISTRATOR, Parsed(rows=rows)) == Outcome(unchanged=3)


def test_one_refused_line_keeps_the_whole_log_out(counter: Counter) -> None:
    """Half a log gives wrong percentages that nobody notices."""
    refusals = (Refusal(3, "seen_at", "no time"),)
    parsed = Parsed(rows=(visit_row(),), refusals=refusals, notes=(Note(2, "x"),))
    assert import_visits(counter, ADMINISTRATOR, parsed) == Outcome(refusals=refusals, notes=(Note(2, "x"),))
    assert bodies_of(counter.store) == []


def test_a_disk_that_fills_up_in_the_middle_leaves_nothing_half_imported(counter: Counter) -> None:
    """All or nothing also when nothing is wrong with the file."""
    pages = run_sql(counter.store, "PRAGMA page_count")[0][0]
    with counter.store.reading() as connection:
        connection.execute(f"PRAGMA max_page_count = {pages + 20}")
    rows = tuple(visit_row(number, code=f"B{number}") for number in range(500))
    with pytest.raises(StoreFull):
        import_visits(counter, ADMINISTRATOR, Parsed(rows=rows))
    assert bodies_of(counter.store) == []
    assert import_visits(counter, ADMINISTRATOR, Parsed(rows=rows)) == Outcome(added=500)


@pytest.mark.parametrize(
    ("said", "phase"),
    [
        ({}, Phase.FINISHED),
        ({"finished_at": None}, Phase.SEEN),
        ({"finished_at": None, "left_at": at("09:40")}, Phase.FINISHED),
        ({"seen_at": None, "finished_at": None, "left_at": at("09:40")}, Phase.LEFT),
        ({"seen_at": None, "finished_at": None}, Phase.WAITING),
        (
            {"arrived_at": None, "seen_at": None, "finished_at": None, "appointment_at": at("09:00")},
            Phase.NO_SHOW,
        ),
    ],
)
def test_what_a_line_of_the_log_means(counter: Counter, said: dict[str, Any], phase: Phase) -> None:
    """The blanks of the file say what became of the visit."""
    import_visits(counter, ADMINISTRATOR, Parsed(rows=(visit_row(**said),)))
    (visit,) = visits_of(counter.store).values()
    assert (visit.phase, visit.road, visit.code) == (phase, Road.IMPORT, "B12")


def test_a_later_log_of_the_day_completes_an_earlier_one(counter: Counter) -> None:
    """An export at noon and one in the evening are one day, not two."""
    waiting = visit_row(seen_at=None, finished_at=None)
    import_visits(counter, SUPERVISOR, Parsed(rows=(waiting,)))
    done = import_visits(counter, SUPERVISOR, Parsed(rows=(visit_row(),)))
    assert (done.added, done.changed, done.unchanged) == (0, 1, 0)
    assert import_visits(counter, SUPERVISOR, Parsed(rows=(visit_row(),))).unchanged == 1
    (visit,) = visits_of(counter.store).values()
    assert (visit.phase, visit.seen_at) == (Phase.FINISHED, at("09:10", "2026-11-19"))
    came_late = visit_row(code="C1", appointment_at=at("09:00", "2026-11-19"), arrived_at=None)
    import_visits(counter, SUPERVISOR, Parsed(rows=(replace(came_late, seen_at=None, finished_at=None),)))
    late = replace(came_late, arrived_at=at("09:40", "2026-11-19"), seen_at=at("09:45", "2026-11-19"))
    assert import_visits(counter, SUPERVISOR, Parsed(rows=(late,))).changed == 1
    assert len(visits_of(counter.store)) == 2
