"""The administrator's page on imports."""

import datetime as dt
import re
from pathlib import Path

import pytest

from kiosk.intake.appointments_csv import parse_appointments_csv
from kiosk.intake.calendar import parse_calendar
from kiosk.intake.visits_csv import parse_visits_csv
from kiosk.settings import Station

PAGE = Path(__file__).parents[2] / "docs" / "importing.md"
EXAMPLES = re.findall(r"```(?:csv|ics)\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example[:20])
def test_every_example_is_taken_whole(station: Station, example: str) -> None:
    """An administrator copies the examples; one that is refused would teach the wrong thing."""
    data = example.encode()
    if example.startswith("BEGIN:"):
        day = dt.date(2026, 11, 23)
        calendar = parse_calendar(data, station, first_day=day, last_day=day)
        assert (calendar.refusals, calendar.notes) == ((), ())
        assert [row.details.surname for row in calendar.rows] == ["Kowalska"]
    elif example.startswith("station,"):
        visits = parse_visits_csv(data, station, known_stations=())
        assert (len(visits.rows), visits.refusals, visits.notes) == (3, (), ())
    else:
        appointments = parse_appointments_csv(data, station)
        assert (appointments.refusals, appointments.notes) == ((), ())
        assert appointments.rows[0].details.surname == "Kowalska"


def test_the_page_has_an_example_of_every_format() -> None:
    """Four formats are promised, so four are shown."""
    assert len(EXAMPLES) == 4
