"""The chart by week and what it says."""

import datetime as dt

from kiosk.domain.emergency import EmergencyReason
from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import Instant
from kiosk.domain.report import EmergencyLine, Report, Week, build
from kiosk.ui.manager.weeks import weeks_view
from tests.ui.manager.logs import FRIDAY, moment

MONDAY = dt.date(2026, 5, 18)


def report(*shares: float, emergencies: tuple[EmergencyLine, ...] = ()) -> Report:
    """A report whose weeks had these shares of 100 visits."""
    empty = build([], [], [], first_day=MONDAY, last_day=FRIDAY, now=Instant(0))
    weeks = tuple(
        Week(MONDAY + dt.timedelta(weeks=at), 100, round(share * 100), share)
        for at, share in enumerate(shares)
    )
    return Report(
        **{
            name: getattr(empty, name)
            for name in empty.__struct_fields__
            if name not in {"weeks", "emergencies"}
        },
        weeks=weeks,
        emergencies=emergencies,
    )


STEADY = (0.9, 0.92, 0.9, 0.92, 0.9, 0.92, 0.9, 0.92, 0.9, 0.92, 0.9, 0.92)


def test_steady_weeks_say_nothing_is_unusual() -> None:
    """A manager who chases chance makes things worse."""
    view = weeks_view(report(*STEADY))
    assert view.sentences == ("Nothing but the usual ups and downs.",)
    assert not any(point.is_signal for point in view.points)


def test_few_weeks_have_trial_limits() -> None:
    """Limits of eleven points move with the next one, and the words say so."""
    assert "Fewer than 12 weeks: these are trial limits." in weeks_view(report(*STEADY[:11])).sentences
    assert "Fewer than 12 weeks: these are trial limits." not in weeks_view(report(*STEADY)).sentences


def test_a_week_outside_is_named_with_its_emergency() -> None:
    """The week that a declared emergency explains must not be blamed on anybody."""
    monday = MONDAY + dt.timedelta(weeks=6)
    line = EmergencyLine(
        id=SubjectId("emergency/1"),
        station="harbour-street",
        reason=EmergencyReason.INCIDENT,
        authorised_by="2201",
        declared_at=moment(monday + dt.timedelta(days=2), 10),
        ended_at=None,
        messages=1,
        kept_informed=True,
        longest_silence_s=0,
    )
    view = weeks_view(report(*STEADY[:6], 0.5, *STEADY[6:], emergencies=(line,)))
    assert view.sentences[:2] == (
        "Week from 29 Jun: 50.0 % is below the lower limit; something was different.",
        "An emergency was declared in the week from 29 Jun.",
    )
    assert [point.monday for point in view.points if point.is_outside] == [monday]


def test_a_lasting_step_is_told_with_its_weeks() -> None:
    """Seven in a row on one side are a change, and the manager reads since when."""
    view = weeks_view(report(*[0.80, 0.82] * 4, *[0.95, 0.96] * 4))
    assert "A lasting step up: 8 weeks in a row above the mean, from 13 Jul to 31 Aug." in view.sentences
    assert "A lasting step down: 8 weeks in a row below the mean, from 18 May to 6 Jul." in view.sentences


def test_limits_that_no_share_can_reach_are_not_drawn() -> None:
    """A limit of 104 % is no limit, and a line at 100 % would claim one."""
    view = weeks_view(report(*[0.97, 1.0] * 6))
    assert view.upper is None
    assert view.lower is not None


def test_one_week_is_no_chart() -> None:
    """With less than two whole weeks the page says what is missing instead of drawing a dot."""
    view = weeks_view(report(0.9))
    assert view.mean is None
    assert "at least two whole weeks" in view.sentences[0]


def test_the_chart_can_be_heard() -> None:
    """Somebody who sees no chart hears its weeks, its mean and its signals."""
    spoken = weeks_view(report(*STEADY)).spoken
    assert spoken.startswith("Chart of 12 weeks, 18 May to 3 Aug. Mean 91.0 %")
    assert spoken.endswith("Nothing but the usual ups and downs.")
