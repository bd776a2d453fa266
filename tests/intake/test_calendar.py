"""Calendars as Outlook and Google export them: which appointments they make, worked out by hand."""

import datetime as dt
import time

import pytest

from kiosk.domain.errors import NotUnderstood
from kiosk.domain.instant import iso_utc
from kiosk.domain.reference import reference_for
from kiosk.domain.visit.facts import Adjustment, Category
from kiosk.intake.calendar import parse_calendar
from kiosk.service.intake import AppointmentRow, Parsed
from kiosk.settings import Station

FIRST, LAST = dt.date(2026, 1, 1), dt.date(2026, 12, 31)
REFERENCE = reference_for("a test")

OUTLOOK = """\
BEGIN:VCALENDAR
PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
VERSION:2.0
METHOD:PUBLISH
X-CALSTART:20261019T080000Z
X-WR-RELCALID:{0000002E-5A6B-4C3D-9E0F-112233445566}
X-WR-CALNAME:Front counter appointments
BEGIN:VTIMEZONE
TZID:GMT Standard Time
BEGIN:STANDARD
DTSTART:16011028T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0100
TZOFFSETTO:-0000
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010325T010000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:-0000
TZOFFSETTO:+0100
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
CLASS:PUBLIC
CREATED:20261001T091500Z
DESCRIPTION:Please bring the letter we sent you.\\nSurname: Kowalska\\nBorn:
\t 14/03\\nOfficer: PC 4417\\nLanguage: pl\\nNeeds: step-free\\, hearing loop\\n
DTEND;TZID="GMT Standard Time":20261020T103000
DTSTAMP:20261001T091500Z
DTSTART;TZID="GMT Standard Time":20261020T100000
LAST-MODIFIED:20261001T091500Z
PRIORITY:5
SEQUENCE:0
SUMMARY;LANGUAGE=en-gb:Statement – Kowalska
TRANSP:OPAQUE
UID:040000008200E00074C5B7101A82E0080000000010B2D1A5C0F1DC01000000000000000
\t010000000A1B2C3D4E5F60718293A4B5C6D7E8F90
X-ALT-DESC;FMTTYPE=text/html:<html><body>Please bring the letter</body></html>
X-MICROSOFT-CDO-BUSYSTATUS:BUSY
X-MICROSOFT-CDO-ALLDAYEVENT:FALSE
BEGIN:VALARM
TRIGGER:-PT15M
ACTION:DISPLAY
DESCRIPTION:Surname: Reminder
END:VALARM
END:VEVENT
BEGIN:VEVENT
DTEND;TZID="GMT Standard Time":20261027T103000
DTSTAMP:20261001T091500Z
DTSTART;TZID="GMT Standard Time":20261027T100000
SUMMARY:Bail
UID:winter
END:VEVENT
BEGIN:VEVENT
DTEND;VALUE=DATE:20261225
DTSTAMP:20261001T091500Z
DTSTART;VALUE=DATE:20261224
SUMMARY:Counter closes early
UID:all-day
X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
END:VEVENT
END:VCALENDAR
"""

GOOGLE = """\
BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:Mill Lane
X-WR-TIMEZONE:Europe/London
BEGIN:VTIMEZONE
TZID:Europe/London
X-LIC-LOCATION:Europe/London
BEGIN:DAYLIGHT
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:GMT+1
DTSTART:19700329T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
DTSTART:19701025T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
DTSTART:20260601T090000Z
DTEND:20260601T093000Z
DTSTAMP:20260520T120000Z
UID:single@google.com
DESCRIPTION:<b>Reason:</b>&nbsp;collect property<br>Surname: O&#39;Neill<br>Born: 1/12
SEQUENCE:1
STATUS:CONFIRMED
SUMMARY:Collection
TRANSP:OPAQUE
END:VEVENT
BEGIN:VEVENT
DTSTART;TZID=Europe/London:20261008T100000
DTEND;TZID=Europe/London:20261008T103000
RRULE:FREQ=WEEKLY;UNTIL=20261112T235959Z;BYDAY=TH
EXDATE;TZID=Europe/London:20261029T100000
DTSTAMP:20260520T120000Z
UID:weekly@google.com
SUMMARY:Bail
STATUS:CONFIRMED
SEQUENCE:0
END:VEVENT
BEGIN:VEVENT
DTSTART;TZID=Europe/London:20261016T150000
DTEND;TZID=Europe/London:20261016T160000
DTSTAMP:20260520T120000Z
UID:weekly@google.com
RECURRENCE-ID;TZID=Europe/London:20261015T100000
SUMMARY:Bail
STATUS:CONFIRMED
SEQUENCE:1
END:VEVENT
BEGIN:VEVENT
DTSTART;TZID=Europe/London:20261105T100000
DTEND;TZID=Europe/London:20261105T103000
DTSTAMP:20260520T120000Z
UID:weekly@google.com
RECURRENCE-ID;TZID=Europe/London:20261105T100000
SUMMARY:Bail
STATUS:CANCELLED
SEQUENCE:1
END:VEVENT
END:VCALENDAR
"""


def read(
    station: Station, text: str, *, first: dt.date = FIRST, last: dt.date = LAST
) -> Parsed[AppointmentRow]:
    data = text.replace("\n", "\r\n").encode()
    return parse_calendar(data, station, first_day=first, last_day=last)


def calendar(*lines: str, head: str = "") -> str:
    return "\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", *filter(None, [head]), *lines, "END:VCALENDAR", ""))


def event(
    start: str = "DTSTART:20261123T100000Z",
    end: str = "DTEND:20261123T103000Z",
    *more: str,
    uid: str = "UID:one",
) -> str:
    return "\n".join(("BEGIN:VEVENT", *filter(None, (uid, start, end, *more)), "END:VEVENT"))


def times(found: Parsed[AppointmentRow]) -> list[str]:
    return [iso_utc(row.start) for row in found.rows]


def test_an_outlook_export_is_understood(station: Station) -> None:
    """Folded lines, a Windows time zone and a description with labels are its everyday form."""
    found = read(station, OUTLOOK)
    statement, bail = found.rows
    assert (statement.line, bail.line) == (23, 47)
    assert iso_utc(statement.start) == "2026-10-20T09:00:00Z"  # British Summer Time
    assert iso_utc(statement.end) == "2026-10-20T09:30:00Z"
    assert iso_utc(bail.start) == "2026-10-27T10:00:00Z"  # two days after the clocks went back
    first, second = statement.source[:71], statement.source[71:]  # folded between them
    assert first == "040000008200E00074C5B7101A82E0080000000010B2D1A5C0F1DC01000000000000000"
    assert second == "010000000A1B2C3D4E5F60718293A4B5C6D7E8F90"
    details = statement.details
    assert (details.reason, statement.category) == ("statement", Category.PRIVATE)
    assert (details.surname, details.born, details.named_officer) == ("Kowalska", "03-14", "PC 4417")
    assert details.language == "pl"
    assert details.adjustments == (Adjustment.STEP_FREE, Adjustment.HEARING_LOOP)
    (refusal,) = found.refusals
    assert (refusal.line, refusal.field) == (54, "DTSTART")
    assert "all day" in refusal.problem
    assert refusal.is_ordinary


def test_a_google_export_keeps_its_local_time_over_the_clock_change(station: Station) -> None:
    """Every Thursday at 10:00: 09:00 UTC before 25 October, 10:00 UTC after; one moved, two cancelled."""
    found = read(station, GOOGLE)
    assert found.refusals == ()
    weekly = {row.source: row for row in found.rows if row.source.startswith("weekly")}
    assert {source: (iso_utc(row.start), row.cancelled) for source, row in weekly.items()} == {
        "weekly@google.com/2026-10-08T09:00:00Z": ("2026-10-08T09:00:00Z", False),
        "weekly@google.com/2026-10-15T09:00:00Z": ("2026-10-16T14:00:00Z", False),
        "weekly@google.com/2026-10-22T09:00:00Z": ("2026-10-22T09:00:00Z", False),
        "weekly@google.com/2026-10-29T10:00:00Z": ("2026-10-29T10:00:00Z", True),
        "weekly@google.com/2026-11-05T10:00:00Z": ("2026-11-05T10:00:00Z", True),
        "weekly@google.com/2026-11-12T10:00:00Z": ("2026-11-12T10:00:00Z", False),
    }
    moved = weekly["weekly@google.com/2026-10-15T09:00:00Z"]
    assert moved.end - moved.start == 3_600_000


def test_html_in_a_google_description_is_read_as_lines(station: Station) -> None:
    """Google writes what somebody typed into its box as HTML."""
    single = next(row for row in read(station, GOOGLE).rows if row.source == "single@google.com")
    assert (single.details.reason, single.details.surname) == ("collect-property", "O'Neill")
    assert single.details.born == "12-01"


def test_reading_a_file_again_gives_the_same_rows(station: Station) -> None:
    """Otherwise a second import would book everybody twice."""
    assert read(station, OUTLOOK + GOOGLE) == read(station, OUTLOOK + GOOGLE)


def test_a_moved_occurrence_keeps_its_source_when_it_moves_again(station: Station) -> None:
    """The second import must move the appointment, not make another."""
    again = GOOGLE.replace("20261016T150000", "20261017T110000").replace("20261016T160000", "20261017T120000")
    before = {row.source: row.start for row in read(station, GOOGLE).rows}
    after = {row.source: row.start for row in read(station, again).rows}
    assert before.keys() == after.keys()
    assert [source for source in before if before[source] != after[source]] == [
        "weekly@google.com/2026-10-15T09:00:00Z"
    ]


@pytest.mark.parametrize(
    ("start", "end", "head", "expected"),
    [
        ("DTSTART:20260601T100000Z", "DTEND:20260601T103000Z", "", "2026-06-01T10:00:00Z"),
        ("DTSTART:20260601T100000", "DTEND:20260601T103000", "", "2026-06-01T09:00:00Z"),
        (
            "DTSTART:20260601T100000",
            "DTEND:20260601T103000",
            "X-WR-TIMEZONE:Europe/Warsaw",
            "2026-06-01T08:00:00Z",
        ),
        (
            "DTSTART;TZID=Romance Standard Time:20260601T100000",
            "DURATION:PT30M",
            "",
            "2026-06-01T08:00:00Z",
        ),
        (
            "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/London:20260601T100000",
            "DURATION:PT30M",
            "",
            "2026-06-01T09:00:00Z",
        ),
        # 29 March: 01:30 does not exist and counts as if the clocks had not yet gone forward.
        (
            "DTSTART;TZID=Europe/London:20260329T013000",
            "DURATION:PT30M",
            "",
            "2026-03-29T01:30:00Z",
        ),
        # 25 October: 01:30 comes twice and means the first.
        (
            "DTSTART;TZID=Europe/London:20261025T013000",
            "DURATION:PT30M",
            "",
            "2026-10-25T00:30:00Z",
        ),
    ],
)
def test_every_way_to_name_a_time_zone(
    station: Station, start: str, end: str, head: str, expected: str
) -> None:
    """An appointment an hour off is a visitor sent away."""
    found = read(station, calendar(event(start, end), head=head))
    assert times(found) == [expected]
    assert found.rows[0].end - found.rows[0].start == 1_800_000


@pytest.mark.parametrize("end", ["20260329T023000", "20260329T020000"])
def test_an_event_in_the_hour_that_the_clocks_skip_says_so(station: Station, end: str) -> None:
    """“It ends when it starts” sends the reader looking for a fault that the diary does not show."""
    event_of_the_night = event(
        "DTSTART;TZID=Europe/London:20260329T013000", f"DTEND;TZID=Europe/London:{end}"
    )
    (refusal,) = read(station, calendar(event_of_the_night)).refusals
    assert (refusal.field, refusal.problem) == (
        "DTSTART",
        "there is no 01:30 on 29 March 2026: the clocks go forward over it",
    )


def test_a_zone_that_only_the_file_defines_is_used(station: Station) -> None:
    """Outlook's “Customized Time Zone” means nothing without its definition."""
    definition = OUTLOOK[OUTLOOK.index("BEGIN:VTIMEZONE") : OUTLOOK.index("BEGIN:VEVENT")]
    text = calendar(
        definition.replace("GMT Standard Time", "Customized Time Zone").rstrip(),
        event("DTSTART;TZID=Customized Time Zone:20260601T100000", "DURATION:PT30M"),
        event("DTSTART;TZID=Customized Time Zone:20261201T100000", "DURATION:PT30M", uid="UID:two"),
    )
    assert times(read(station, text)) == ["2026-06-01T09:00:00Z", "2026-12-01T10:00:00Z"]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=YEARLY;INTERVAL=0",
        "FREQ=YEARLY;COUNT=3;UNTIL=20261101",
        "FREQ=YEARLY;UNTIL=soon",
        "FREQ=YEARLY;BYHOUR=1",
        "FREQ=YEARLY;BYDAY=99XX",
    ],
)
def test_a_zone_with_an_odd_rule_defines_nothing(station: Station, rule: str) -> None:
    """Events in it are refused: a wrong clock change is worse than none, and some rules never end."""
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Own\nBEGIN:STANDARD\nDTSTART:20201028T020000\nTZOFFSETFROM:+0100\n"
        f"TZOFFSETTO:+0000\nRRULE:{rule}\nEND:STANDARD\nEND:VTIMEZONE"
    )
    found = read(station, calendar(zone, event("DTSTART;TZID=Own:20260601T100000", "DURATION:PT30M")))
    assert [(refusal.line, refusal.field) for refusal in found.refusals] == [(12, "DTSTART")]


def test_a_zone_that_ends_its_rules_or_lists_its_dates_is_used(station: Station) -> None:
    """Apple's calendars end old rules with UNTIL in UTC and list single changes."""
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Own\n"
        "BEGIN:DAYLIGHT\nDTSTART:20200329T010000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0100\n"
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20260329T010000Z\nEND:DAYLIGHT\n"
        "BEGIN:STANDARD\nDTSTART:20201025T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0000\n"
        "RDATE:20201025T020000,20251026T020000,20261025T020000\nEND:STANDARD\nEND:VTIMEZONE"
    )
    events = [
        event(f"DTSTART;TZID=Own:{day}T100000", "DURATION:PT30M", uid=f"UID:{day}")
        for day in ("20260301", "20260401", "20261101")
    ]
    assert times(read(station, calendar(zone, *events))) == [
        "2026-03-01T10:00:00Z",
        "2026-04-01T09:00:00Z",
        "2026-11-01T10:00:00Z",
    ]


def test_an_unknown_zone_is_refused_and_an_unknown_default_noted(station: Station) -> None:
    """The hour must never be guessed silently."""
    text = calendar(
        event("DTSTART;TZID=Mars/Olympus:20260601T100000", "DURATION:PT30M"), head="X-WR-TIMEZONE:Mars"
    )
    found = read(station, text)
    assert [(refusal.line, refusal.field) for refusal in found.refusals] == [(4, "DTSTART")]
    assert "line 6" in found.refusals[0].problem
    assert [note.line for note in found.notes] == [3]


@pytest.mark.parametrize(
    ("lines", "field", "says"),
    [
        (event(uid=""), "UID", "has none"),
        (event("", "DTEND:20261123T103000Z"), "DTSTART", "no start"),
        (event("DTSTART:20261123T100000Z", ""), "DTEND", "no end"),
        (event("DTSTART:20261123T100000Z", "DTEND:20261123T093000Z"), "DTEND", "before it starts"),
        (event("DTSTART:20261123T100000Z", "DTEND:20261123T100000Z"), "DTEND", "when it starts"),
        (event("DTSTART:20261123T100000Z", "DTEND:20261124T100001Z"), "DTEND", "longer than a day"),
        (event("DTSTART:20261123T100000Z", "DTEND;VALUE=DATE:20261124"), "DTEND", "without a time"),
        (event("DTSTART:20261123T100000Z", "DURATION:soon"), "DURATION", "line 6"),
        (event("DTSTART:20261323T100000Z", "DURATION:PT1H"), "DTSTART", "line 5"),
        (event("DTSTART:next Monday", "DURATION:PT1H"), "DTSTART", "line 5"),
        (event("DTSTART:16011123T100000Z", "DURATION:PT1H"), "DTSTART", "1990"),
        (event("DTSTART;VALUE=DATE:20261123", ""), "DTSTART", "all day"),
        (event("DTSTART;VALUE=DATE:20261123", "", "RRULE:FREQ=YEARLY"), "DTSTART", "all day"),
        (event(*event().splitlines()[2:4], "a line without a colon"), "the event", "line 7"),
        (event(*event().splitlines()[2:4], "DESCRIPTION:Born: 14/13"), "born", "no such day"),
        (event(*event().splitlines()[2:4], "DESCRIPTION:Reference: 0000001"), "reference", "mistake"),
        (event(*event().splitlines()[2:4], "X-KIOSK-REFERENCE:12"), "reference", "7 letters"),
        (event(*event().splitlines()[2:4], "RRULE:FREQ=HOURLY"), "RRULE", "more than once a day"),
        (event(*event().splitlines()[2:4], "RRULE:FREQ=DAILY;BYMINUTE=1,2"), "RRULE", "more than once a day"),
        (event(*event().splitlines()[2:4], "RRULE:FREQ=DAILY;INTERVAL=0"), "RRULE", "INTERVAL=0"),
        (event(*event().splitlines()[2:4], "RRULE:sometimes"), "RRULE", "SOMETIMES"),
        (event(*event().splitlines()[2:4], "RRULE:COUNT=3"), "RRULE", "how often"),
        (event(*event().splitlines()[2:4], "EXRULE:FREQ=DAILY"), "EXRULE", "more than one rule"),
    ],
)
def test_a_faulty_event_is_refused_alone_by_line_and_field(
    station: Station, lines: str, field: str, says: str
) -> None:
    """One odd entry of a calendar must not hold up the others, and must be found again."""
    if field == "EXRULE":
        lines = lines.replace("EXRULE", "RRULE:FREQ=DAILY\nEXRULE")
    found = read(station, calendar(lines, event(uid="UID:sound")))
    assert [row.source for row in found.rows] == ["sound"]
    assert [(refusal.line, refusal.field) for refusal in found.refusals] == [(3, field)]
    assert says in found.refusals[0].problem


def test_an_event_that_is_never_ended_is_refused(station: Station) -> None:
    """A download that broke off must not pass for a calendar with fewer appointments."""
    whole = calendar(event(), event(uid="UID:two"))
    found = read(station, whole[: whole.rindex("END:VEVENT")])
    assert [row.source for row in found.rows] == ["one"]
    assert {refusal.field for refusal in found.refusals} == {"the event", "END:VCALENDAR"}


def test_the_latest_version_of_an_event_counts(station: Station) -> None:
    """Some programs export every version; the highest SEQUENCE wins wherever it stands."""
    new = event("DTSTART:20261124T100000Z", "DTEND:20261124T103000Z", "SEQUENCE:10")
    old = event(*event().splitlines()[2:4], "SEQUENCE:9")
    for text in (calendar(new, old), calendar(old, new)):
        found = read(station, text)
        assert times(found) == ["2026-11-24T10:00:00Z"]
        assert len(found.notes) - len(found.rows) == 1
    same = event("DTSTART:20261125T100000Z", "DTEND:20261125T103000Z", "SEQUENCE:9")
    assert times(read(station, calendar(old, same))) == ["2026-11-25T10:00:00Z"]


@pytest.mark.parametrize(
    ("more", "head"),
    [("STATUS:CANCELLED", ""), ("X-NOTHING:1", "METHOD:CANCEL"), ("SUMMARY:Canceled: Bail", "")],
)
def test_a_cancelled_event_keeps_its_source(station: Station, more: str, head: str) -> None:
    """The import must find the appointment that is cancelled; such events often have no end."""
    (row,) = read(station, calendar(event("DTSTART:20261123T100000Z", "", more), head=head)).rows
    assert (row.source, row.cancelled) == ("one", True)


def test_an_answer_to_an_invitation_is_no_calendar(station: Station) -> None:
    """It repeats the event with somebody else's wishes."""
    found = read(station, calendar(event(), head="METHOD:COUNTER"))
    assert (found.rows, [refusal.field for refusal in found.refusals]) == ((), ["METHOD"])


def test_only_the_days_asked_for_are_taken(station: Station) -> None:
    """A calendar of ten years must not become ten years of appointments, nor of refusals."""
    day = dt.date(2026, 11, 23)
    text = calendar(
        event(),
        event("DTSTART:20161123T100000Z", "", uid="UID:old and without an end"),
        event("DTSTART:20261124T000000Z", "DTEND:20261124T003000Z", uid="UID:next day"),
        event("DTSTART:20200101T120000Z", "DTEND:20200101T123000Z", "RRULE:FREQ=DAILY", uid="UID:daily"),
        event("DTSTART:20200102T120000Z", "DTEND:20200102T123000Z", "RRULE:FREQ=DAILY;COUNT=3", uid="UID:c"),
    )
    found = read(station, text, first=day, last=day)
    assert times(found) == ["2026-11-23T10:00:00Z", "2026-11-23T12:00:00Z"]
    assert found.refusals == ()
    assert "3 events were left out" in found.notes[0].text


def test_an_occurrence_moved_out_of_the_days_asked_for_is_told(station: Station) -> None:
    """Else the appointment would stay where it was at the last import."""
    day = dt.date(2026, 10, 15)
    found = read(station, GOOGLE, first=day, last=day)
    assert [(row.source, iso_utc(row.start)) for row in found.rows] == [
        ("weekly@google.com/2026-10-15T09:00:00Z", "2026-10-16T14:00:00Z")
    ]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("RRULE:FREQ=DAILY;COUNT=3", ["23T10", "24T10", "25T10"]),
        ("RRULE:FREQ=DAILY;UNTIL=20261125", ["23T10", "24T10", "25T10"]),
        ("RRULE:FREQ=DAILY;UNTIL=20261125T100000Z", ["23T10", "24T10", "25T10"]),
        ("RRULE:FREQ=DAILY;UNTIL=20261125T095959Z", ["23T10", "24T10"]),
        ("RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=3", ["23T10", "25T10", "30T10"]),
        ("RDATE:20261126T150000Z,20261127T150000Z", ["23T10", "26T15", "27T15"]),
        ("RRULE:FREQ=DAILY;COUNT=2\nRDATE:20261126T150000Z", ["23T10", "24T10", "26T15"]),
        ("RRULE:FREQ=MONTHLY;BYDAY=-1MO;UNTIL=20261130", ["23T10", "30T10"]),
    ],
)
def test_repetition(station: Station, rule: str, expected: list[str]) -> None:
    """Each of these is what a calendar's own repeat box writes; the first date always counts."""
    found = read(station, calendar(event(*event().splitlines()[2:4], rule)))
    assert times(found) == [f"2026-11-{moment}:00:00Z" for moment in expected]


def test_a_rule_that_never_comes_true_ends(station: Station) -> None:
    """A thirtieth of February must not be looked for until the year 9999."""
    rule = "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5"
    began = time.perf_counter()
    found = read(station, calendar(event(*event().splitlines()[2:4], rule)))
    took_s = time.perf_counter() - began
    assert times(found) == ["2026-11-23T10:00:00Z"]
    assert took_s < 2.0, f"{took_s:.2f} s"


def test_a_change_to_this_and_all_later_dates(station: Station) -> None:
    """From the second date on everything is two hours later and longer; sources stay."""
    text = calendar(
        event(*event().splitlines()[2:4], "RRULE:FREQ=DAILY;COUNT=4", "SUMMARY:Bail"),
        event(
            "DTSTART:20261124T120000Z",
            "DTEND:20261124T130000Z",
            "RECURRENCE-ID;RANGE=THISANDFUTURE:20261124T100000Z",
            "SUMMARY:Statement",
        ),
    )
    rows = sorted(read(station, text).rows, key=lambda row: row.start)
    assert [(row.source, iso_utc(row.start), (row.end - row.start) // 60_000) for row in rows] == [
        ("one/2026-11-23T10:00:00Z", "2026-11-23T10:00:00Z", 30),
        ("one/2026-11-24T10:00:00Z", "2026-11-24T12:00:00Z", 60),
        ("one/2026-11-25T10:00:00Z", "2026-11-25T12:00:00Z", 60),
        ("one/2026-11-26T10:00:00Z", "2026-11-26T12:00:00Z", 60),
    ]
    assert [row.details.reason for row in rows] == ["bail", "statement", "statement", "statement"]


def test_a_faulty_change_does_not_bring_the_old_time_back(station: Station) -> None:
    """Somebody moved that date; to book its old time would be wrong for certain."""
    text = calendar(
        event(*event().splitlines()[2:4], "RRULE:FREQ=DAILY;COUNT=2"),
        event("DTSTART:20261124T120000Z", "", "RECURRENCE-ID:20261124T100000Z"),
    )
    found = read(station, text)
    assert times(found) == ["2026-11-23T10:00:00Z"]
    assert [(refusal.line, refusal.field) for refusal in found.refusals] == [(9, "DTEND")]


def test_dates_alone_can_name_an_occurrence(station: Station) -> None:
    """Some programs leave out or change an occurrence by its day."""
    text = calendar(
        event(*event().splitlines()[2:4], "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20261124"),
        event("DTSTART:20261125T150000Z", "DTEND:20261125T153000Z", "RECURRENCE-ID;VALUE=DATE:20261125"),
    )
    assert {
        row.source[-20:]: (iso_utc(row.start)[8:13], row.cancelled) for row in read(station, text).rows
    } == {
        "2026-11-23T10:00:00Z": ("23T10", False),
        "2026-11-24T10:00:00Z": ("24T10", True),
        "2026-11-25T10:00:00Z": ("25T15", False),
    }


def test_the_reason_comes_from_the_most_explicit_place(station: Station) -> None:
    """A property counts for more than a label, a label more than a category, that more than the subject."""
    subject, category = "SUMMARY:Statement – Ahmed", "CATEGORIES:Red category,Bail"
    label, stated = "DESCRIPTION:Reason: collect-property", "X-KIOSK-REASON:bail"
    found = [
        read(station, calendar(event(*event().splitlines()[2:4], *lines))).rows[0].details
        for lines in ([subject], [subject, category], [subject, category, label], [subject, label, stated])
    ]
    assert [details.reason for details in found] == ["statement", "bail", "collect-property", "bail"]
    assert [details.surname for details in found] == [None] * 4


def test_an_unknown_reason_is_other_and_the_note_repeats_no_subject(station: Station) -> None:
    """A subject may hold a name, and notes are shown and logged."""
    found = read(station, calendar(event(*event().splitlines()[2:4], "SUMMARY:Ahmed, about his car")))
    assert (found.rows[0].details.reason, found.rows[0].category) == ("other", Category.OTHER)
    (note,) = found.notes
    assert note.line == 3
    assert "Ahmed" not in note.text


def test_properties_of_our_own_fill_every_field(station: Station) -> None:
    """A booking system that can write properties need not squeeze them into a description."""
    text = calendar(
        event(
            *event().splitlines()[2:4],
            "X-KIOSK-REASON:Answer bail",
            "X-KIOSK-SURNAME:Nowak\\, J.",
            "X-KIOSK-BORN:29/02",
            f"X-KIOSK-REFERENCE:{REFERENCE[:3]}-{REFERENCE[3:].lower()}",
        )
    )
    (row,) = read(station, text).rows
    assert (row.details.reason, row.details.surname, row.details.born) == ("bail", "Nowak, J.", "02-29")
    assert row.reference == REFERENCE


def test_a_reference_belongs_to_one_appointment(station: Station) -> None:
    """Two visitors with one reference would check in for each other."""
    claim = f"X-KIOSK-REFERENCE:{REFERENCE}"
    lines = event().splitlines()[2:4]
    found = read(station, calendar(event(*lines, claim), event(*lines, claim, uid="UID:two")))
    assert [row.source for row in found.rows] == ["one"]
    assert [(refusal.line, refusal.field) for refusal in found.refusals] == [(9, "reference")]
    cancelled = event(*lines, claim, "STATUS:CANCELLED", uid="UID:two")
    assert read(station, calendar(event(*lines, claim), cancelled)).refusals == ()
    repeated = read(station, calendar(event(*lines, claim, "RRULE:FREQ=DAILY;COUNT=2")))
    assert [row.reference for row in repeated.rows] == [None, None]
    assert any(note.text.startswith("reference") for note in repeated.notes)


def test_a_letter_folded_in_the_middle_is_whole_again(station: Station) -> None:
    """Lines are folded after 75 octets, even within a letter."""
    data = calendar(event(*event().splitlines()[2:4], "X-KIOSK-SURNAME:Müller")).encode()
    split = data.index("ü".encode()) + 1
    folded = data[:split] + b"\r\n " + data[split:]
    (row,) = parse_calendar(folded, station, first_day=FIRST, last_day=LAST).rows
    assert row.details.surname == "Müller"


def test_windows_1252_and_utf_16_are_read(station: Station) -> None:
    """Not what the standard asks for, but what some programs write."""
    text = calendar(event(*event().splitlines()[2:4], "X-KIOSK-SURNAME:Müller"))
    for encoding, noted in (("cp1252", [7, 3]), ("utf-16", [3])):
        found = parse_calendar(text.encode(encoding), station, first_day=FIRST, last_day=LAST)
        assert found.rows[0].details.surname == "Müller"
        assert sorted(note.line for note in found.notes) == sorted(noted)


@pytest.mark.parametrize("data", [b"", b"\r\n", b"start,end,reason\n", b"PK\x03\x04\0\0", b"\x81\n\x8d"])
def test_what_is_no_calendar_is_not_understood(station: Station, data: bytes) -> None:
    """The wrong file gets one plain sentence."""
    with pytest.raises(NotUnderstood):
        parse_calendar(data, station, first_day=FIRST, last_day=LAST)
