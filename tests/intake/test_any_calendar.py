"""Calendars that nobody foresaw, hostile ones and large ones."""

import datetime as dt
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.errors import NotUnderstood
from kiosk.intake.calendar import parse_calendar
from kiosk.service.intake import AppointmentRow, Parsed
from kiosk.settings import Station

FIRST, LAST = dt.date(2026, 10, 1), dt.date(2026, 11, 30)

MOMENTS = st.one_of(
    st.sampled_from(
        ["20261008T100000", "20261008T103000Z", "20261025T013000", "20261224", "99991231T235959Z", "00010101"]
    ),
    st.text("0123456789TZ", max_size=16),
)
PARAMETERS = st.sampled_from(
    ["", ";TZID=Europe/London", ";TZID=Own", ";VALUE=DATE", ';TZID="', ";RANGE=THISANDFUTURE", ";TZID=../x"]
)
RULES = st.tuples(
    st.sampled_from(["FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY", "FREQ=NEVER"]),
    st.lists(
        st.sampled_from(
            [
                "COUNT=3",
                "COUNT=999999",
                "UNTIL=20261101",
                "UNTIL=20261101T000000Z",
                "UNTIL=99999999",
                "INTERVAL=2",
                "BYDAY=MO,TH",
                "BYDAY=-1SU",
                "BYDAY=99MO,",
                "BYMONTHDAY=31",
                "BYMONTHDAY=-,0",
                "BYSETPOS=0",
                "BYSETPOS=-1",
                "BYWEEKNO=53",
                "BYWEEKNO=99",
                "BYMONTH=13",
                "BYMONTH=,",
                "BYYEARDAY=-400",
                "WKST=SU",
            ]
        ),
        max_size=3,
        unique_by=lambda part: part.partition("=")[0],
    ),
).map(lambda parts: ";".join((parts[0], *parts[1])))
NAMES = st.sampled_from(
    ["DTSTART", "DTEND", "RDATE", "EXDATE", "RECURRENCE-ID", "LAST-MODIFIED", "X-WR-TIMEZONE"]
)
LINES = st.one_of(
    st.tuples(NAMES, PARAMETERS, MOMENTS).map(lambda parts: f"{parts[0]}{parts[1]}:{parts[2]}"),
    RULES.map("RRULE:{}".format),
    st.sampled_from(
        [
            "DTSTART;TZID=Own:20261008T100000",
            "DTEND;TZID=Own:20261008T103000",
            "DURATION:PT30M",
            "DURATION:-P9999W",
            "UID:a",
            "UID:b",
            "SEQUENCE:2",
            "SEQUENCE:²",
            "STATUS:CANCELLED",
            "BEGIN:VEVENT",
            "END:VEVENT",
            "BEGIN:VALARM",
            "END:VALARM",
            "END:VCALENDAR",
            "BEGIN:VTIMEZONE",
            "TZID:Own",
            "END:VTIMEZONE",
            "BEGIN:STANDARD",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:-9999",
            "TZOFFSETTO:+0000",
            "DTSTART:16011028T020000",
            "END:STANDARD",
            "SUMMARY:Bail",
            "DESCRIPTION:Born: 31/02",
            "",
        ]
    ),
    st.text(max_size=12),
)
EVENTS = st.tuples(
    st.sampled_from(["UID:a", "UID:b", "UID:c", "UID:a\nRECURRENCE-ID:20261015T090000Z"]),
    st.sampled_from(["", ";TZID=Europe/London", ";TZID=Own", ";TZID=Europe/Own"]),
    st.sampled_from(["20261008T100000", "20261025T013000", "20261008T230000", "20261008"]),
    st.sampled_from(["DURATION:PT30M", "DTEND:20261008T160000Z", "DURATION:P1D"]),
    st.one_of(st.just(""), RULES.map("RRULE:{}".format)),
    st.lists(LINES, max_size=2),
).map(
    lambda parts: "\n".join(
        ("BEGIN:VEVENT", parts[0], f"DTSTART{parts[1]}:{parts[2]}", *parts[3:5], *parts[5], "END:VEVENT")
    )
)
ZONES = st.lists(LINES, max_size=6).map(
    lambda lines: "\n".join(
        (
            "BEGIN:VTIMEZONE",
            "TZID:Own",
            "BEGIN:STANDARD",
            "DTSTART:16011028T020000",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0000",
            *lines,
            "END:STANDARD",
            "END:VTIMEZONE",
        )
    )
)
CALENDARS = st.lists(st.one_of(EVENTS, EVENTS, EVENTS, ZONES, LINES), max_size=6).map(
    lambda parts: "\n".join(("BEGIN:VCALENDAR", *parts, "END:VCALENDAR"))
)


def read(station: Station, data: bytes) -> Parsed[AppointmentRow]:
    return parse_calendar(data, station, first_day=FIRST, last_day=LAST)


@given(st.binary(max_size=300))
def test_no_bytes_raise_anything_but_not_understood(station: Station, data: bytes) -> None:
    """An administrator gets a sentence, never a traceback, whatever the file."""
    with pytest.raises(NotUnderstood):
        read(station, data)


@settings(deadline=None)
@given(CALENDARS)
def test_every_calendar_gives_rows_or_reasons_and_the_same_again(station: Station, text: str) -> None:
    """However odd its lines: nothing is raised, no source stands for two appointments, none changes."""
    data = text.encode("utf-8", "replace")
    try:
        found = read(station, data)
    except NotUnderstood:
        return
    assert found == read(station, data)
    assert len({row.source for row in found.rows}) == len(found.rows)
    assert all(row.start <= row.end for row in found.rows)
    last = data.count(b"\n") + 1
    lines = [refusal.line for refusal in found.refusals] + [note.line for note in found.notes]
    assert all(1 <= line <= last for line in lines)


def test_two_thousand_events_take_at_most_five_seconds(station: Station) -> None:
    """A year's calendar is brought in while somebody waits; every tenth event repeats through the year."""
    events = []
    for number in range(2000):
        day = dt.date(2026, 10, 1) + dt.timedelta(days=number % 60)
        events += [
            "BEGIN:VEVENT",
            f"UID:{number}@example.com",
            f"DTSTART;TZID=GMT Standard Time:{day:%Y%m%d}T100000",
            f"DTEND;TZID=GMT Standard Time:{day:%Y%m%d}T103000",
            "SUMMARY:Statement",
            "DESCRIPTION:Please bring the letter that we sent you\\, and something that says who ",
            "  you are.\\nSurname: Kowalska\\nBorn: 14/03\\nNeeds: step-free",
            *(["RRULE:FREQ=WEEKLY"] if number % 10 == 0 else []),
            "END:VEVENT",
        ]
    data = "\r\n".join(("BEGIN:VCALENDAR", *events, "END:VCALENDAR", "")).encode()
    began = time.perf_counter()
    found = parse_calendar(data, station, first_day=FIRST, last_day=dt.date(2027, 9, 30))
    took_s = time.perf_counter() - began
    assert found.refusals == ()
    assert len(found.rows) > 2000
    assert took_s <= 5.0, f"{took_s:.2f} s"


@pytest.mark.parametrize(
    "line",
    [
        "SUMMARY:" + " " * 200_000 + "x",
        "DESCRIPTION:Reason:" + " " * 200_000 + "x",
        "DESCRIPTION:" + "<a" * 100_000,
        "DESCRIPTION:" + "\\n" * 100_000,
        "X" + ";A=" * 50_000 + '"',
        "CATEGORIES:" + "," * 100_000,
        "EXDATE:" + "20261008T100000Z," * 10_000,
        "RRULE:FREQ=DAILY;BYDAY=" + "MO," * 50_000 + "!",
    ],
    ids=lambda line: line[:20],
)
def test_long_lines_do_not_hold_the_program_up(station: Station, line: str) -> None:
    """A damaged or hostile file must not freeze the device that reads it."""
    before = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261008T100000Z\nDURATION:PT30M"
    text = f"{before}\n{line}\nEND:VEVENT\nEND:VCALENDAR"
    began = time.perf_counter()
    read(station, text.encode())
    assert time.perf_counter() - began < 5.0
