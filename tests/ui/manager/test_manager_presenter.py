"""The manager's figures in words."""

from collections.abc import Sequence

import pytest

from kiosk.domain.emergency import Emergency, EmergencyReason
from kiosk.domain.entry import SubjectId
from kiosk.domain.report import build
from kiosk.domain.visit.facts import BreachReason
from kiosk.domain.visit.fold import Visit
from kiosk.journal.verify import Failure, Verified
from kiosk.ui.manager.period import Period
from kiosk.ui.manager.presenter import ManagerView, journal, present
from kiosk.ui.manager.reading import Answer, Question
from tests.helpers.counters import the_station
from tests.helpers.entries import STATION, at
from tests.ui.manager.logs import FRIDAY, moment, seen

NINE = moment(FRIDAY, 9)


def view(
    visits: Sequence[Visit],
    *,
    before: Sequence[Visit] = (),
    emergencies: Sequence[Emergency] = (),
    station: str | None = STATION,
) -> ManagerView:
    """What the window shows of one day."""
    period = Period(FRIDAY, FRIDAY)

    def report(of: Sequence[Visit], on: Period):  # type: ignore[no-untyped-def] # noqa: ANN202 - as `build`
        return build(of, [], emergencies, first_day=on.first, last_day=on.last, now=at("20:00"))

    today = report(visits, period)
    answer = Answer(
        Question(period, station),
        today,
        report(before, period.before).appointments,
        today,
        (STATION, "mill-lane"),
        {STATION: the_station().name},
    )
    return present(answer)


def lines(shown: ManagerView, name: str) -> tuple[str, ...]:
    """The small print of a card."""
    return next(card.lines for card in shown.cards if card.name == name)


def figure(shown: ManagerView, name: str) -> str:
    """The large figure of a card."""
    return next(card.figure for card in shown.cards if card.name == name)


def test_the_headline_has_its_n_its_interval_and_the_period_before() -> None:
    """A share without its n and its interval invites somebody to act on chance."""
    ten = [seen(f"K{wait}", NINE, wait) for wait in range(7, 17)]
    shown = view(ten, before=[seen("R1", moment(FRIDAY.replace(day=19), 9), 20)])
    assert figure(shown, "within") == "90.0 %"
    assert lines(shown, "within") == (
        "n = 10 · 95 % interval 59.6 – 98.2 %",
        "19 Nov 2026: 0.0 % of 1",
        "No emergency was declared.",
    )
    assert shown.title == "Harbour Street · 20 Nov 2026"


@pytest.mark.parametrize(("number", "tail"), [(9, "P90 is shown from 10 waits on"), (10, "P90 9 min 00 s")])
def test_p90_is_hidden_for_fewer_than_ten(number: int, tail: str) -> None:
    """The 90th percentile of nine is the longest but one, dressed up."""
    shown = view([seen(f"K{wait}", NINE, wait) for wait in range(1, number + 1)])
    assert lines(shown, "median")[0].startswith(tail)


def test_emergencies_have_a_line_of_their_own() -> None:
    """The headline includes those waits; the second line leaves them out."""
    flood = Emergency(
        SubjectId("emergency/1"),
        station=STATION,
        reason=EmergencyReason.BUILDING,
        declared_at=moment(FRIDAY, 12),
        ended_at=moment(FRIDAY, 14),
    )
    shown = view([seen("K2", NINE, 5), seen("K3", moment(FRIDAY, 13), 40)], emergencies=[flood])
    assert figure(shown, "within") == "50.0 %"
    assert "Without declared emergencies: 100.0 % of 1" in lines(shown, "within")
    assert shown.breaches[0].emergency == "yes"


def test_breaches_are_counted_by_reason_and_apart_from_walk_ins() -> None:
    """The promise is about appointments; a walk-in's long wait is told, but not in that figure."""
    shown = view(
        [
            seen("K2", NINE, 20, reason=BreachReason.NO_OFFICER),
            seen("K3", NINE, 21, reason=BreachReason.NO_OFFICER),
            seen("K4", NINE, 22),
            seen("K5", NINE, 23, booked=False),
        ]
    )
    assert figure(shown, "breaches") == "3"
    assert lines(shown, "breaches") == (
        "no officer free 2 · not explained yet 1",
        "Walk-ins over 15 minutes: 1",
    )
    assert figure(shown, "walk_ins") == "0.0 %"
    walk_in = next(row for row in shown.breaches if row.breach.code == "K5")
    assert walk_in.appointment == "walk-in"


def test_nothing_yet_is_said_not_drawn_as_nought() -> None:
    """0 % of nobody would be an accusation."""
    shown = view([])
    assert figure(shown, "within") == "–"
    assert lines(shown, "within")[0].startswith("Nobody with an appointment")
    assert shown.breaches == ()
    assert shown.heat.hours == ()


def test_historic_stations_are_named() -> None:
    """A log from another system is of a station that no file describes."""
    shown = view([seen("K2", NINE, 20, station="mill-lane")], station=None)
    assert shown.breaches[0].station == "Mill Lane"
    assert shown.title.startswith("All stations")


def test_the_longest_waits_of_the_heat_map_can_be_heard() -> None:
    """The map in words: when it is worst, with how many that rests on."""
    shown = view([seen("K2", moment(FRIDAY, 10), 12), seen("K3", moment(FRIDAY, 15), 20, booked=False)])
    assert shown.heat.spoken == "Longest median waits: Fri 15, 20 min (n 1), Fri 10, 12 min (n 1)."
    assert shown.heat.hours == (10, 11, 12, 13, 14, 15)


def test_the_journal_says_that_it_holds_or_how_much_does_not() -> None:
    """A manager who signs the figures reads first whether the log behind them is whole."""
    whole = journal(Verified(61_204, 31, at("14:02"), ()))
    assert whole.line == "Journal verified: 61,204 entries, 31 devices, last Fri 20 Nov, 14:02:00"
    assert whole.notice == ""
    broken = journal(
        Verified(2, 1, at("14:02"), (Failure("chain", 2, "entry", "the signature does not hold"),))
    )
    assert broken.line == "Journal: 1 entry does not hold"
    assert "administrator" in broken.notice
    assert journal(Verified(0, 0, None, ())).line == "Journal verified: it is empty"
