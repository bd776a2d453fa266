"""Appointments as CSV: our own header, and what Outlook exports."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import NotUnderstood
from kiosk.domain.instant import Instant
from kiosk.domain.reference import reference_for
from kiosk.domain.visit.facts import Adjustment, Category
from kiosk.intake.appointments_csv import COLUMNS, parse_appointments_csv
from kiosk.service.intake import AppointmentRow, Parsed
from kiosk.settings import Station

REFERENCE = reference_for("a test")
TEN = Instant(1_795_428_000_000)  # 2026-11-23T10:00Z, a Monday in winter: local time is UTC
OUTLOOK_HEADER = (
    '"Subject","Start Date","Start Time","End Date","End Time","All day event","Reminder on/off",'
    '"Reminder Date","Reminder Time","Meeting Organizer","Required Attendees","Optional Attendees",'
    '"Meeting Resources","Billing Information","Categories","Description","Location","Mileage",'
    '"Priority","Private","Sensitivity","Show time as"'
)


def own(station: Station, *lines: str, header: str = "start,end,reason") -> Parsed[AppointmentRow]:
    return parse_appointments_csv("\n".join((header, *lines)).encode(), station)


def outlook(station: Station, *lines: str) -> Parsed[AppointmentRow]:
    return parse_appointments_csv("\r\n".join((OUTLOOK_HEADER, *lines)).encode("cp1252"), station)


def outlook_line(
    subject: str = "Statement",
    start: tuple[str, str] = ("23/11/2026", "10:00:00"),
    end: tuple[str, str] = ("23/11/2026", "10:30:00"),
    *,
    all_day: str = "False",
    categories: str = "",
    description: str = "",
) -> str:
    cells = (subject, *start, *end, all_day, "False", "", "", "", "", "", "", "", categories, description)
    return ",".join(f'"{cell}"' for cell in (*cells, "", "", "Normal", "False", "Normal", "2"))


def test_every_column_finds_its_place(station: Station) -> None:
    """What finds a visitor at the kiosk and what they need is exactly what the line says."""
    found = own(
        station,
        f"{REFERENCE},2026-11-23T10:00,2026-11-23T10:30,statement,O'Neill,14/03,4417,PL,"
        '"step-free, hearing loop",,',
        header=",".join(COLUMNS),
    )
    (row,) = found.rows
    assert (row.line, row.source, row.reference, row.cancelled) == (2, REFERENCE, REFERENCE, False)
    assert (row.start, row.end, row.category) == (TEN, TEN + 30 * 60_000, Category.PRIVATE)
    assert (row.details.reason, row.details.surname, row.details.born) == ("statement", "O'Neill", "03-14")
    assert (row.details.named_officer, row.details.language) == ("4417", "pl")
    assert row.details.adjustments == (Adjustment.STEP_FREE, Adjustment.HEARING_LOOP)
    assert (found.refusals, found.notes) == ((), ())


def test_local_times_are_those_of_the_station(station: Station) -> None:
    """In June 10:00 at the counter is 09:00 UTC; with an offset the offset counts."""
    found = own(
        station,
        "2026-06-01 10:00,2026-06-01 10:30,bail",
        "2026-06-01T10:00+02:00,2026-06-01T10:30+02:00,bail",
    )
    assert [row.start for row in found.rows] == [1_780_304_400_000, 1_780_300_800_000]


def test_the_hour_that_the_clocks_skip_is_refused(station: Station) -> None:
    """On 29 March 2026 no clock in England showed 01:30."""
    (refusal,) = own(station, "2026-03-29T01:30,2026-03-29T02:30,bail").refusals
    assert (refusal.line, refusal.field) == (2, "start")
    assert "there is no 01:30 on 29 March 2026" in refusal.problem


def test_the_hour_that_comes_twice_is_refused_with_what_to_write(station: Station) -> None:
    """On 25 October 2026 01:30 came twice; both spellings that the message offers are then taken."""
    (refusal,) = own(station, "2026-10-25T01:30,2026-10-25T03:00,bail").refusals
    assert refusal.field == "start"
    assert "2026-10-25T01:30+01:00" in refusal.problem
    assert "2026-10-25T01:30+00:00" in refusal.problem
    found = own(
        station,
        "2026-10-25T01:30+01:00,2026-10-25T03:00,bail",
        "2026-10-25T01:30+00:00,2026-10-25T03:00,bail",
    )
    assert [row.start for row in found.rows] == [1_792_888_200_000, 1_792_891_800_000]


@pytest.mark.parametrize(
    ("header", "line", "field"),
    [
        ("start,end,reason", "2026-11-23T10:00,2026-11-23T09:00,bail", "end"),
        ("start,end,reason", "2026-11-23T10:00,2026-11-23T10:00,bail", "end"),
        ("start,end,reason", "2026-11-23T10:00,2026-11-24T10:01,bail", "end"),
        ("start,end,reason", "2026-11-23,2026-11-24,bail", "start"),
        ("start,end,reason", "23/11/2026 10:00,23/11/2026 10:30,bail", "start"),
        ("start,end,reason", "2026-11-23T10:00,,bail", "end"),
        ("start,end,reason", "2026-11-23T10:00,2026-11-23T10:30,", "reason"),
        ("start,end,reason", "2026-11-23T10:00,2026-11-23T10:30", "the whole line"),
        ("start,end,reason,born", "2026-11-23T10:00,2026-11-23T10:30,bail,03/14", "born"),
        ("start,end,reason,born", "2026-11-23T10:00,2026-11-23T10:30,bail,March", "born"),
        ("start,end,reason,surname", "2026-11-23T10:00,2026-11-23T10:30,bail," + "x" * 81, "surname"),
        ("start,end,reason,reference", "2026-11-23T10:00,2026-11-23T10:30,bail,ABC", "reference"),
        ("start,end,reason,cancelled", "2026-11-23T10:00,2026-11-23T10:30,bail,perhaps", "cancelled"),
    ],
)
def test_a_faulty_line_is_refused_by_field(station: Station, header: str, line: str, field: str) -> None:
    """Whoever sent the file must be able to find and mend the cell."""
    found = own(station, line, header=header)
    assert found.rows == ()
    assert [(refusal.line, refusal.field) for refusal in found.refusals] == [(2, field)]


def test_a_reference_with_a_wrong_check_character_is_refused(station: Station) -> None:
    """A visitor would type the reference from the letter and not be found."""
    wrong = REFERENCE[:-1] + ("0" if REFERENCE[-1] != "0" else "1")
    line = f"2026-11-23T10:00,2026-11-23T10:30,bail,{wrong}"
    (refusal,) = own(station, line, header="start,end,reason,reference").refusals
    assert (refusal.line, refusal.field) == (2, "reference")
    assert wrong in refusal.problem


def test_what_is_not_known_is_noted_and_taken(station: Station) -> None:
    """An appointment counts even if its reason, language or need is written in another way."""
    found = own(
        station,
        "2026-11-23T10:00,2026-11-23T10:30,Jury,Polish,a chair",
        header="start,end,reason,language,needs",
    )
    (row,) = found.rows
    assert (row.details.reason, row.category, row.details.language) == ("other", Category.OTHER, None)
    assert row.details.adjustments == (Adjustment.OTHER,)
    assert [note.line for note in found.notes] == [2, 2, 2]
    assert [note.text.partition(":")[0] for note in found.notes] == ["reason", "language", "needs"]


def test_the_source_is_the_column_else_the_reference_else_derived(station: Station) -> None:
    """It is what recognises an appointment when the file is imported again."""
    found = own(
        station,
        f"2026-11-23T10:00,2026-11-23T10:30,bail,{REFERENCE},diary-7",
        f"2026-11-23T11:00,2026-11-23T11:30,bail,{reference_for('another')},",
        "2026-11-23T12:00,2026-11-23T12:30,bail,,",
        header="start,end,reason,reference,source",
    )
    sources = [row.source for row in found.rows]
    assert sources[:2] == ["diary-7", reference_for("another")]
    assert sources[2].startswith("csv/")
    again = own(station, "2026-11-23T12:00+00:00,2026-11-23T12:45,BAIL")
    assert again.rows[0].source == sources[2]


def test_the_same_appointment_twice_is_refused_by_both_lines(station: Station) -> None:
    """Two visitors at the same time for the same reason need something that tells them apart."""
    found = own(station, "2026-11-23T10:00,2026-11-23T10:30,bail", "2026-11-23T10:00,2026-11-23T10:30,bail")
    assert len(found.rows) == 1
    (refusal,) = found.refusals
    assert (refusal.line, refusal.field) == (3, "start")
    assert "line 2" in refusal.problem


@pytest.mark.parametrize(
    ("header", "field"),
    [("start,end", "reason"), ("start,end,reason,surnme", "“surnme”"), ("start,end,reason,end", "end")],
)
def test_a_faulty_header_is_refused(station: Station, header: str, field: str) -> None:
    """A misspelt column would silently lose every surname."""
    found = own(station, "1,2,3", header=header)
    assert [(refusal.line, refusal.field) for refusal in found.refusals] == [(1, field)]


def test_an_outlook_export_is_taken_with_uk_dates_and_its_description(station: Station) -> None:
    """03/12/2026 is the third of December; a description runs over several physical lines."""
    found = outlook(
        station,
        outlook_line(description="Bring the letter.\r\nSurname: Kowalska\r\nBorn: 3/9\r\nNeeds: BSL"),
        outlook_line(
            "Property – Café", ("03/12/2026", "14:15:00"), ("03/12/2026", "14:30:00"), categories="Bail"
        ),
    )
    first, second = found.rows
    assert (first.line, first.start, first.details.surname, first.details.born) == (
        2,
        TEN,
        "Kowalska",
        "09-03",
    )
    assert first.details.adjustments == (Adjustment.BSL,)
    assert (second.line, second.start) == (6, 1_796_307_300_000)
    assert second.details.reason == "bail"


def test_a_name_after_a_dash_is_never_taken_for_the_surname(station: Station) -> None:
    """A guess would let a stranger check in, or keep the visitor from it."""
    (row,) = outlook(station, outlook_line("Statement - Ahmed")).rows
    assert (row.details.reason, row.details.surname) == ("statement", None)


def test_a_cancelled_outlook_meeting_keeps_its_source(station: Station) -> None:
    """Outlook marks it only in the subject; the import must find the appointment it cancels."""
    (booked,) = outlook(station, outlook_line("Statement - Ahmed")).rows
    (cancelled,) = outlook(station, outlook_line("Canceled: Statement - Ahmed")).rows
    assert (booked.cancelled, cancelled.cancelled) == (False, True)
    assert booked.source == cancelled.source


def test_american_dates_are_refused_as_such(station: Station) -> None:
    """Read as UK dates, 03/04/2026 would silently be a month away."""
    found = outlook(
        station,
        outlook_line(start=("03/04/2026", "10:00:00 AM"), end=("03/04/2026", "10:30:00 AM")),
        outlook_line(start=("11/23/2026", "10:00:00 AM"), end=("11/23/2026", "10:30:00 AM")),
    )
    assert found.rows == ()
    assert [refusal.line for refusal in found.refusals] == [2, 3]
    assert all("month first" in refusal.problem for refusal in found.refusals)


@pytest.mark.parametrize(
    ("line", "field"),
    [
        (outlook_line(all_day="True"), "All day event"),
        (outlook_line(start=("31/11/2026", "10:00:00")), "Start Date"),
        (outlook_line(start=("", "10:00:00")), "Start Date"),
        (outlook_line(start=("23/11/2026", "ten")), "Start Time"),
        (outlook_line(start=("23/11/2026", "25:00")), "Start Time"),
        (outlook_line(start=("23/11/2026", "13:00 PM")), "Start Time"),
        (outlook_line(end=("23/11/2026", "09:00")), "End Time"),
        (outlook_line(start=("25/10/2026", "01:30"), end=("25/10/2026", "03:00")), "Start Time"),
        (outlook_line(start=("29/03/2026", "01:30"), end=("29/03/2026", "03:00")), "Start Time"),
    ],
)
def test_a_faulty_outlook_line_is_refused_by_field(station: Station, line: str, field: str) -> None:
    """One odd entry of a calendar must not hold up the others, and must be found again."""
    found = outlook(station, line, outlook_line("Bail", ("24/11/2026", "10:00"), ("24/11/2026", "10:30")))
    assert len(found.rows) == 1
    assert [(refusal.line, refusal.field) for refusal in found.refusals] == [(2, field)]


def test_afternoon_hours_of_a_twelve_hour_clock(station: Station) -> None:
    """12:15 PM is after noon, 12:15 AM after midnight."""
    found = outlook(
        station,
        outlook_line("Bail", ("23/11/2026", "12:15:00 PM"), ("23/11/2026", "1:00:00 PM")),
        outlook_line("Bail", ("23/11/2026", "12:15 AM"), ("23/11/2026", "1:00 AM")),
    )
    assert [row.start for row in found.rows] == [TEN + 135 * 60_000, TEN - 585 * 60_000]


CELLS = st.one_of(
    st.sampled_from(
        ["2026-11-23T10:00", "2026-11-23T10:30Z", "23/11/2026", "10:00", "bail", "", '"', "14/03"]
    ),
    st.text(max_size=10),
)
HEADERS = st.one_of(
    st.just(",".join(COLUMNS)), st.just("start;end;reason"), st.just(OUTLOOK_HEADER), st.text(max_size=40)
)


@given(HEADERS, st.lists(st.lists(CELLS, min_size=3, max_size=22).map(",".join), max_size=5))
def test_no_text_raises_anything_else_and_sources_stay(
    station: Station, header: str, lines: list[str]
) -> None:
    """A sentence, never a traceback; and a second import finds the same appointments."""
    data = "\n".join((header, *lines)).encode()
    try:
        found = parse_appointments_csv(data, station)
    except NotUnderstood:
        return
    assert found == parse_appointments_csv(data, station)
    assert len({row.source for row in found.rows}) == len(found.rows)


@given(st.binary(max_size=300))
def test_no_bytes_raise_anything_else(station: Station, data: bytes) -> None:
    """The same for a file that is no CSV at all."""
    try:
        found = parse_appointments_csv(data, station)
    except NotUnderstood:
        return
    assert found.rows == ()
    assert found.refusals


def test_reading_a_csv_loads_no_calendar_library() -> None:
    """The command line must start at once, and most starts import no calendar."""
    code = (
        "import sys, kiosk.intake.appointments_csv, kiosk.intake.visits_csv, kiosk.intake.calendar\n"
        "print({'icalendar', 'recurring_ical_events', 'dateutil'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
