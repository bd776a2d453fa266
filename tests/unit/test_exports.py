"""The report as JSON, CSV and plain words: the same figures, safe to open anywhere."""

import csv
import datetime as dt
import io
import json

import pytest

from kiosk.domain.report import Report, build, rows
from kiosk.domain.visit.facts import BreachReason
from kiosk.service.exports import (
    breaches_csv,
    duration,
    report_csv,
    report_json,
    report_text,
    visits_csv,
)
from tests.helpers.entries import DAY, Story, at, emergency

FRIDAY = dt.date.fromisoformat(DAY)
EVENING = at("18:00")
STORIES = [
    Story("K7").arrived(at("13:55"), appointment_at=at("14:00")).seen(at("14:06")).finished(at("14:20")),
    Story("M3")
    .arrived(at("14:00:00.250"), appointment_at=at("14:00"))
    .seen(at("14:20"))
    .explained(at("14:21"), BreachReason.NO_OFFICER),
    Story("R4").arrived(at("10:00")).seen(at("09:59")),
]


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.fixture
def report() -> Report:
    return build(
        [story.visit for story in STORIES],
        (),
        [emergency(at("15:00"), at("15:30"))],
        first_day=FRIDAY,
        last_day=FRIDAY,
        now=EVENING,
    )


def test_json_has_the_three_lines_with_plain_numbers_and_nulls(report: Report) -> None:
    """Another program must get the figures as they are, not as somebody rounded them."""
    # waits 360 s (met) and 1199.75 s, read 1200 s (not met): 1 of 2; median x[1] = 360
    found = json.loads(report_json(report))
    line = found["appointments"]
    assert (line["n"], line["met"], line["met_share"], line["median_s"]) == (2, 1, 0.5, 360)
    assert (line["longest_s"], line["p90_s"], line["door_median_s"]) == (1200, None, 660)
    assert line["met_share_low"] == report.appointments.met_share_low  # to the last digit
    assert found["walk_ins"]["data_quality"] == 1
    assert found["appointments_without_emergencies"] == line


def test_json_says_instants_in_iso_8601_with_offset(report: Report) -> None:
    """A count of milliseconds says nothing to a reader, a time without offset too little."""
    found = json.loads(report_json(report))
    assert (found["now"], found["first_day"], found["station"]) == (
        "2026-11-20T18:00:00+00:00",
        "2026-11-20",
        None,
    )
    breach = found["breaches"][0]
    assert breach["arrived_at"] == "2026-11-20T14:00:00.250+00:00"
    assert found["emergencies"][0]["ended_at"] == "2026-11-20T15:30:00+00:00"


def test_csv_has_a_row_for_each_line_and_a_column_for_each_figure(report: Report) -> None:
    """A spreadsheet shows the same figures as the screen; what is undefined is blank, not 0."""
    found = {row["line"]: row for row in read(report_csv(report))}
    assert list(found) == ["appointments", "walk_ins", "appointments_without_emergencies"]
    line = found["appointments"]
    assert (line["n"], line["met_share"], line["p90_s"], line["onward_n"]) == ("2", "0.5", "", "0")
    assert (line["first_day"], line["now"]) == ("2026-11-20", "2026-11-20T18:00:00+00:00")
    assert float(line["met_share_high"]) == report.appointments.met_share_high


def test_breaches_csv_lists_each_breach_with_its_reason(report: Report) -> None:
    """The list is what a manager works through."""
    (found,) = read(breaches_csv(report))
    assert (found["code"], found["wait_s"], found["reason"], found["late"]) == (
        "M3",
        "1200",
        "no_officer",
        "true",
    )
    assert (found["seen_at"], found["station"]) == ("2026-11-20T14:20:00+00:00", "harbour-street")


def test_visits_csv_holds_what_every_figure_is_worked_out_from() -> None:
    """Whoever doubts a figure recomputes it from this file."""
    visits = [story.visit for story in STORIES]
    found = read(visits_csv(rows(visits, (), first_day=FRIDAY, last_day=FRIDAY, now=EVENING)))
    assert [(row["code"], row["outcome"], row["met"], row["wait_s"], row["doubt"]) for row in found] == [
        ("K7", "seen", "true", "360", ""),
        ("M3", "seen", "false", "1200", ""),
        ("R4", "data_quality", "", "", "seen_before_arrival"),
    ]
    assert (found[0]["start_at"], found[0]["early"]) == ("2026-11-20T14:00:00+00:00", "true")
    start, seen = (dt.datetime.fromisoformat(found[1][name]) for name in ("start_at", "seen_at"))
    assert (seen - start).total_seconds() == 1199.75  # reads 1200


def test_times_in_files_carry_the_offset_of_the_season() -> None:
    """The hour that comes twice in October must stay two hours."""
    day = "2026-10-25"
    story = Story("A").arrived(at("01:55", day)).seen(at("01:05", day, second_time=True))
    sunday = dt.date.fromisoformat(day)
    (row,) = read(
        visits_csv(rows([story.visit], (), first_day=sunday, last_day=sunday, now=at("12:00", day)))
    )
    assert (row["arrived_at"], row["seen_at"]) == ("2026-10-25T01:55:00+01:00", "2026-10-25T01:05:00+00:00")
    assert row["wait_s"] == "600"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_can_begin_a_formula(start: str) -> None:
    """A code taken in from elsewhere must not run in a manager's spreadsheet."""
    code = f"{start}1+1"
    visit = Story("A").arrived(at("14:00"), code=code).seen(at("14:30")).visit
    found = build([visit], (), (), first_day=FRIDAY, last_day=FRIDAY, now=EVENING)
    measured = rows([visit], (), first_day=FRIDAY, last_day=FRIDAY, now=EVENING)
    for text in (breaches_csv(found), visits_csv(measured)):
        assert read(text)[0]["code"] == f"'{code}"


def test_a_stations_name_cannot_begin_a_formula_either() -> None:
    """Every column is made safe, not only the ones we thought of."""
    found = build((), (), (), first_day=FRIDAY, last_day=FRIDAY, now=EVENING, station="=HYPERLINK()")
    assert read(report_csv(found))[0]["station"] == "'=HYPERLINK()"


def test_ordinary_cells_are_left_as_they_are() -> None:
    """An apostrophe where none is needed breaks the next program; quotes and commas survive."""
    visit = Story("A").arrived(at("14:00"), code='K"7,=x').seen(at("14:30")).visit
    found = build([visit], (), (), first_day=FRIDAY, last_day=FRIDAY, now=EVENING)
    assert read(breaches_csv(found))[0]["code"] == 'K"7,=x'


def test_empty_files_still_have_their_header() -> None:
    """A day without breaches is a file with nothing below its header, not an empty file."""
    found = build((), (), (), first_day=FRIDAY, last_day=FRIDAY, now=EVENING)
    assert breaches_csv(found).splitlines()[0].startswith("visit,station,code,day,")
    assert len(breaches_csv(found).splitlines()) == 1
    assert visits_csv(()).splitlines()[0].endswith(",skewed,doubt")


def test_text_says_the_figures_in_aligned_plain_words(report: Report) -> None:
    """What an officer reads in a terminal is the report, not a dump."""
    lines = report_text(report).splitlines()
    assert lines[0] == "Wait-time log · all stations · 20 Nov 2026 to 20 Nov 2026"
    table = {line[:25].strip(): line for line in lines}
    # Wilson 1 of 2: centre 0.5 + 0.960365 = 1.460365; spread 1.959964 · √(0.125 + 0.240091) = 1.184258;
    # both over 2.920729: 0.0945 and 0.9055
    assert table["95 % interval"].split("  ")[-1].strip() == "9.5 – 90.5 %"
    assert table["Seen within 15 minutes"].endswith("50.0 %")
    assert table["Median wait"].endswith("6 min 00 s")
    assert table["90 % waited at most"].endswith("–")
    ends = {len(table[label]) for label in ("Seen within 15 minutes", "Median wait", "Waiting now")}
    assert len(ends) == 1  # figures stand under each other
    text = "\n".join(lines)
    assert "no officer" in text
    assert "seen before arrival" in text
    assert "Kept informed" in text


def test_text_cannot_be_used_to_steer_a_terminal() -> None:
    """A code from another system's file must not clear the screen or forge a line."""
    visit = Story("A").arrived(at("14:00"), code="\x1b[2J\nK7").seen(at("14:30")).visit
    text = report_text(build([visit], (), (), first_day=FRIDAY, last_day=FRIDAY, now=EVENING))
    assert "?[2J?K7" in text
    assert "\x1b" not in text


def test_text_of_an_empty_period_shows_dashes() -> None:
    """Nothing measured reads as nothing, not as nought per cent."""
    text = report_text(build((), (), (), first_day=FRIDAY, last_day=FRIDAY, now=EVENING))
    assert "0.0 %" not in text
    assert "0 of 0" in text


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (None, "–"),
        (0, "0 s"),
        (59, "59 s"),
        (60, "1 min 00 s"),
        (365, "6 min 05 s"),
        (3725, "1 h 02 min 05 s"),
    ],
)
def test_durations_read_as_people_say_them(seconds: int | None, said: str) -> None:
    """A count of seconds is for machines."""
    assert duration(seconds) == said
