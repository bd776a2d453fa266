"""Another system's wait log: what is taken, what is refused, and where the fault lies."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.domain.errors import NotUnderstood
from kiosk.domain.instant import Instant
from kiosk.domain.visit.facts import Category
from kiosk.intake.slugs import slug
from kiosk.intake.visits_csv import COLUMNS, parse_visits_csv
from kiosk.service.intake import Parsed, Refusal, VisitRow
from kiosk.settings import Station

HEADER = ",".join(COLUMNS)
KNOWN = {"mill-lane"}


def parsed(station: Station, *lines: str, header: str = HEADER) -> Parsed[VisitRow]:
    data = "\r\n".join((header, *lines)) + "\r\n"
    return parse_visits_csv(data.encode(), station, known_stations=KNOWN)


def the_refusal(station: Station, line: str) -> Refusal:
    found = parsed(station, line)
    assert found.rows == ()
    (refusal,) = found.refusals
    return refusal


def test_a_whole_visit_becomes_a_row_with_its_instants(station: Station) -> None:
    """Every figure of the report is computed from these instants, so they are worked out by hand."""
    found = parsed(
        station,
        "mill-lane,A7,bail,2026-11-02T10:00:00Z,2026-11-02T09:55:00+00:00,2026-11-02T10:05:30.250Z,"
        "2026-11-02T10:06Z,2026-11-02T10:20:00Z,",
    )
    ten = 1_793_613_600_000  # 2026-11-02T10:00Z
    assert found == Parsed(
        (
            VisitRow(
                line=2,
                station="mill-lane",
                code="A7",
                reason="bail",
                category=Category.DOCUMENTS,
                appointment_at=Instant(ten),
                arrived_at=Instant(ten - 300_000),
                called_at=Instant(ten + 330_250),
                seen_at=Instant(ten + 360_000),
                finished_at=Instant(ten + 1_200_000),
            ),
        )
    )


@pytest.mark.parametrize("offset", ["+00", "-0000", "+00:00", "Z"])
@pytest.mark.parametrize("between", ["T", " "])
def test_an_offset_may_be_hours_alone_and_a_space_stand_for_the_t(
    station: Station, between: str, offset: str
) -> None:
    """PostgreSQL writes `2026-11-02 10:01:00+00`, and wait logs come out of it."""
    found = parsed(station, f"mill-lane,A1,bail,,2026-11-02{between}10:01{offset},,,,")
    assert [row.arrived_at for row in found.rows] == [Instant(1_793_613_660_000)], found.refusals


def test_offsets_are_honoured_on_both_clock_change_nights(station: Station) -> None:
    """The hour that comes twice in autumn is told apart by its offset, or waits would be an hour wrong."""
    found = parsed(
        station,
        "mill-lane,A1,bail,,2026-10-25T01:30:00+01:00,,2026-10-25T01:30:00+00:00,,",
        "mill-lane,A2,bail,,2026-03-29T00:50:00+00:00,,2026-03-29T02:05:00+01:00,,",
    )
    autumn, spring = found.rows
    assert autumn.arrived_at == 1_792_888_200_000  # 2026-10-25T00:30Z
    assert autumn.seen_at == 1_792_888_200_000 + 3_600_000
    assert spring.arrived_at is not None
    assert spring.seen_at == spring.arrived_at + 15 * 60_000


def test_blank_instants_tell_no_show_left_and_waiting_apart(station: Station) -> None:
    """The three are counted on different lines of the report."""
    found = parsed(
        station,
        "mill-lane,A1,bail,2026-11-02T10:00Z,,,,,",
        "mill-lane,A2,bail,,2026-11-02T10:00Z,,,,2026-11-02T10:30Z",
        "mill-lane,A3,bail,,2026-11-02T10:00Z,,,,",
    )
    no_show, left, waiting = found.rows
    assert (no_show.arrived_at, no_show.appointment_at is None) == (None, False)
    assert (left.seen_at, left.left_at is None) == (None, False)
    assert (waiting.seen_at, waiting.left_at) == (None, None)


def test_seen_before_arrival_is_taken_for_the_data_quality_line(station: Station) -> None:
    """A clock that was wrong is the report's business; refusing the line would hide it."""
    found = parsed(station, "mill-lane,A1,bail,,2026-11-02T10:00Z,2026-11-02T09:58Z,2026-11-02T09:59Z,,")
    assert (len(found.rows), found.refusals) == (1, ())


@pytest.mark.parametrize(
    ("line", "field", "says"),
    [
        ("mill-lane,A1,bail,,,,,,", "arrived_at", "neither an arrival nor an appointment"),
        ("mill-lane,A1,bail,2026-11-02T10:00Z,,2026-11-02T10:00Z,,,", "called_at", "no-show"),
        ("mill-lane,A1,bail,2026-11-02T10:00Z,,,2026-11-02T10:00Z,,", "seen_at", "no-show"),
        ("mill-lane,A1,bail,2026-11-02T10:00Z,,,,2026-11-02T10:00Z,", "finished_at", "no-show"),
        ("mill-lane,A1,bail,2026-11-02T10:00Z,,,,,2026-11-02T10:00Z", "left_at", "no-show"),
        (
            "mill-lane,A1,bail,,2026-11-02T10:00Z,,,2026-11-02T10:00Z,",
            "finished_at",
            "without having been seen",
        ),
        ("mill-lane,A1,bail,,2026-11-02T10:00:00,,,,", "arrived_at", "no offset"),
        ("mill-lane,A1,bail,,2026-11-02,,,,", "arrived_at", "not a date and time"),
        ("mill-lane,A1,bail,,2026-02-30T10:00Z,,,,", "arrived_at", "no possible"),
        ("mill-lane,A1,bail,,2026-11-02T10:00+15:00,,,,", "arrived_at", "14 hours"),
        ("mill-lane,A1,bail,,1926-11-02T10:00Z,,,,", "arrived_at", "1990"),
        ("mill-lane,A1,bail,,2101-01-02T10:00Z,,,,", "arrived_at", "2100"),
        ("mill-lane,,bail,,2026-11-02T10:00Z,,,,", "code", "empty"),
        ("mill-lane,ABCDEFGHIJKLM,bail,,2026-11-02T10:00Z,,,,", "code", "12 characters"),
        ("mill-lane,A\u200b1,bail,,2026-11-02T10:00Z,,,,", "code", "cannot be printed"),
        (",A1,bail,,2026-11-02T10:00Z,,,,", "station", "empty"),
        ("mill-lane,A1,bail,,2026-11-02T10:00Z,,,", "the whole line", "8 columns"),
        ("mill-lane,A1,bail,,2026-11-02T10:00Z,,,,,", "the whole line", "10 columns"),
    ],
)
def test_a_faulty_line_is_refused_by_line_and_field(
    station: Station, line: str, field: str, says: str
) -> None:
    """Whoever sent the file must be able to find and mend the cell."""
    refusal = the_refusal(station, line)
    assert (refusal.line, refusal.field) == (2, field)
    assert says in refusal.problem


def test_unknown_stations_are_historic_and_noted_once(station: Station) -> None:
    """An old log names stations that closed; a note for each of its lines would be read by nobody."""
    found = parsed(
        station,
        "Old Mill,A1,bail,,2026-11-02T10:00Z,,,,",
        "Old Mill,A2,bail,,2026-11-02T10:01Z,,,,",
        "MILL LANE,A3,bail,,2026-11-02T10:02Z,,,,",
    )
    assert [row.station for row in found.rows] == ["old-mill", "old-mill", "mill-lane"]
    (note,) = found.notes
    assert note.line == 2
    assert "“Old Mill”" in note.text
    assert "2 lines" in note.text


def test_unknown_reasons_are_other_with_a_note_and_blank_ones_without(station: Station) -> None:
    """The visit counts all the same; only what it was about is not known here."""
    found = parsed(
        station,
        "mill-lane,A1,Jury service,,2026-11-02T10:00Z,,,,",
        "mill-lane,A2,,,2026-11-02T10:01Z,,,,",
        "mill-lane,A3,COLLECT PROPERTY,,2026-11-02T10:02Z,,,,",
    )
    assert [(row.reason, row.category) for row in found.rows] == [
        ("other", Category.OTHER),
        ("other", Category.OTHER),
        ("collect-property", Category.HAND_IN),
    ]
    (note,) = found.notes
    assert note.line == 2
    assert "reason: “Jury service”" in note.text


def test_the_same_line_twice_counts_once(station: Station) -> None:
    """A log that was pasted together from two exports must not count a visitor twice."""
    line = "mill-lane,A1,bail,,2026-11-02T10:00:00Z,,,,"
    found = parsed(station, line, line.replace("10:00:00Z", "11:00:00+01:00"))
    assert len(found.rows) == 1
    assert [(note.line, "same as line 2" in note.text) for note in found.notes] == [(3, True)]


def test_cells_that_look_like_formulas_are_data(station: Station) -> None:
    """A reading program must change nothing; only what leaves again is made safe for spreadsheets."""
    found = parsed(
        station, "mill-lane,=1+2,bail,,2026-11-02T10:00Z,,,,", "mill-lane,@x,bail,,2026-11-02T10:00Z,,,,"
    )
    assert [row.code for row in found.rows] == ["=1+2", "@x"]


@pytest.mark.parametrize(
    ("header", "field"),
    [
        (HEADER.replace(",left_at", ""), "left_at"),
        (HEADER + ",remarks", "remarks"),
        (HEADER.replace("code,reason", "reason,code"), "the header"),
        (HEADER.replace("arrived_at", "arrival"), "arrived_at"),
    ],
)
def test_another_header_is_refused_by_its_field(station: Station, header: str, field: str) -> None:
    """Columns that are read in the wrong order would become wrong waits."""
    found = parsed(station, "mill-lane,A1,bail,,2026-11-02T10:00Z,,,,", header=header)
    assert found.rows == ()
    assert [(refusal.line, refusal.field) for refusal in found.refusals] == [(1, field)]


def test_semicolons_a_byte_order_mark_and_blank_lines_are_forgiven(station: Station) -> None:
    """That is how Excel saves such a file on a European machine."""
    line = "mill-lane;A1;bail;;2026-11-02T10:00Z;;;;"
    data = f"\ufeff{HEADER.replace(',', ';')}\n\n{line}\n;;;;;;;;\n".encode()
    found = parse_visits_csv(data, station, known_stations=KNOWN)
    assert [(row.line, row.code) for row in found.rows] == [(3, "A1")]


def test_line_numbers_hold_after_a_cell_over_several_lines(station: Station) -> None:
    """Everybody's editor counts physical lines, so we do."""
    found = parsed(
        station,
        'mill-lane,A1,"Jury\nservice",,2026-11-02T10:00Z,,,,',
        "mill-lane,A2,bail,,yesterday,,,,",
    )
    assert found.rows[0].line == 2
    assert found.refusals[0].line == 4


def test_a_quotation_mark_that_is_never_closed_is_refused_where_it_is_opened(station: Station) -> None:
    """All lines after it are lost with it, which must be said."""
    found = parsed(
        station,
        "mill-lane,A1,bail,,2026-11-02T10:00Z,,,,",
        'mill-lane,A2,"bail,,2026-11-02T10:00Z,,,,',
        "mill-lane,A3,bail,,2026-11-02T10:00Z,,,,",
    )
    assert len(found.rows) == 1
    assert found.refusals[0].line == 3
    assert "never closed" in found.refusals[0].problem


def test_windows_1252_is_read_and_said(station: Station) -> None:
    """Older systems write it; an accent that was guessed should be checked by somebody."""
    data = f"{HEADER}\nmill-lane,A1,café,,2026-11-02T10:00Z,,,,\n".encode("cp1252")
    found = parse_visits_csv(data, station, known_stations=KNOWN)
    assert [note.line for note in found.notes] == [2, 2]
    assert "Windows-1252" in found.notes[0].text
    assert "“café”" in found.notes[1].text


@pytest.mark.parametrize("data", [b"", b" \r\n", b"a\0b", b"\x81\x8d", b"\xff\xfea"])
def test_what_is_no_text_is_not_understood(station: Station, data: bytes) -> None:
    """A picture or an empty file is a mistake of the hand and gets one plain sentence."""
    with pytest.raises(NotUnderstood):
        parse_visits_csv(data, station, known_stations=KNOWN)


CELLS = st.one_of(
    st.sampled_from(["mill-lane", "", "A1", "2026-11-02T10:00Z", "2026-11-02T10:00", "=1", '"', "\r", "é"]),
    st.text(max_size=12),
)
LINES = st.lists(st.lists(CELLS, min_size=7, max_size=10).map(",".join), max_size=6)


@given(st.binary(max_size=200))
@example(b"\xef\xbb\xbf")
@example(b"sep=")
def test_no_bytes_raise_anything_else(station: Station, data: bytes) -> None:
    """An administrator gets a sentence, never a traceback, whatever the file."""
    try:
        found = parse_visits_csv(data, station, known_stations=KNOWN)
    except NotUnderstood:
        return
    assert found.rows == ()
    assert found.refusals


@given(LINES)
def test_every_line_is_taken_or_accounted_for(station: Station, lines: list[str]) -> None:
    """No line of a log disappears without a word."""
    data = "\n".join((HEADER, *lines)).encode("utf-8", "replace")
    try:
        found = parse_visits_csv(data, station, known_stations=KNOWN)
    except NotUnderstood:
        return
    assert found == parse_visits_csv(data, station, known_stations=KNOWN)
    for row in found.rows:
        assert row.arrived_at is not None or row.appointment_at is not None
        assert 1 <= len(row.code) <= 12


@given(st.text(min_size=1))
def test_a_historic_station_always_gets_an_identifier(text: str) -> None:
    """The identifier goes into the journal, whose station names have one form."""
    found = slug(text)
    assert 0 < len(found) <= 40
    assert found.strip("-") == found
    assert set(found) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


def test_names_in_other_scripts_stay_two_stations() -> None:
    """Two old stations must not merge because neither has a Latin letter."""
    assert slug("Замок 1") != slug("Млин 1")
    assert slug("A" * 50) != slug("A" * 51)
    assert slug("Élan, North") == "elan-north"


def test_twenty_thousand_lines_take_at_most_two_seconds(station: Station) -> None:
    """A year's log of a busy station is brought in while somebody waits for it."""
    lines = (
        f"mill-lane,A{number},bail,2026-11-02T10:00:00Z,2026-11-02T09:55:00+00:00,2026-11-02T10:05:30Z,"
        "2026-11-02T10:06:00Z,2026-11-02T10:20:00Z,"
        for number in range(20_000)
    )
    data = "\n".join((HEADER, *lines)).encode()
    began = time.perf_counter()
    found = parse_visits_csv(data, station, known_stations=KNOWN)
    took_s = time.perf_counter() - began
    assert len(found.rows) == 20_000
    assert took_s <= 2.0, f"{took_s:.2f} s"
