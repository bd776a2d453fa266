"""Open, closing, closed: what a visitor is told at the kiosk, and whom it lets in."""

import dataclasses
import datetime as dt

import pytest
from msgspec.structs import replace

from kiosk.domain.errors import CounterClosed
from kiosk.domain.instant import MINUTE_MS
from kiosk.domain.visit.facts import VisitDetails
from kiosk.service import serving, watching
from kiosk.service.check_in import UNKNOWN_LANGUAGE, CheckIn, check_in
from kiosk.service.counter import Counter
from kiosk.service.welcome import Elsewhere, WelcomeView, welcome_view
from kiosk.settings import Holidays, Weekday, parse_station
from kiosk.store import views
from tests.helpers.clock import FakeClock
from tests.helpers.counters import NOON, OFFICER, STATION_TEXT, VISITOR, Devices
from tests.helpers.entries import at
from tests.helpers.journals import bodies_of

HOURS = STATION_TEXT.replace("opens = 00:00:00", "opens = 08:00:00", 1).replace(
    "closes = 23:59:59", "closes = 22:00:00", 1
)
NEARBY = """
[[nearby]]
name = "Early Lane"

[[nearby.opening]]
days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
opens = 06:00:00
closes = 22:20:00

[[nearby]]
name = "Late Street"

[[nearby.opening]]
days = ["mon", "tue", "wed", "thu"]
opens = 06:00:00
closes = 20:00:00

[[nearby.opening]]
days = ["fri"]
opens = 06:00:00
closes = 23:30:00
"""


def at_hours(counter: Counter, text: str = HOURS) -> Counter:
    """The same counter, at a station that is open as a station file says."""
    return dataclasses.replace(counter, station=parse_station(text, "station.toml"))


@pytest.fixture
def hours(counter: Counter) -> Counter:
    """The counter, open from 08:00 to 22:00."""
    return at_hours(counter)


@pytest.fixture
def near(counter: Counter) -> Counter:
    """The same, with two others nearby."""
    return at_hours(counter, HOURS + NEARBY)


@pytest.mark.parametrize(
    ("time", "is_open", "closes_at", "opens_at", "elsewhere"),
    [
        ("21:29:59", True, None, None, None),
        ("21:30", True, at("22:00"), None, Elsewhere("Early Lane", at("22:20"))),
        ("21:50", True, at("22:00"), None, Elsewhere("Late Street", at("23:30"))),
        ("22:00", False, None, at("08:00", "2026-11-21"), Elsewhere("Late Street", at("23:30"))),
        ("23:30", False, None, at("08:00", "2026-11-21"), None),
        ("05:00", False, None, at("08:00"), None),
        ("07:00", False, None, at("08:00"), Elsewhere("Early Lane", at("22:20"))),
    ],
)
def test_the_first_page_knows_the_hours(
    near: Counter,
    clock: FakeClock,
    time: str,
    is_open: bool,  # noqa: FBT001 - a table's column
    closes_at: int | None,
    opens_at: int | None,
    elsewhere: Elsewhere | None,
) -> None:
    """Nobody is sent to a door that closes before they get there."""
    clock.set(at(time))
    shown = welcome_view(near, VISITOR)
    assert shown == WelcomeView(
        waiting=0,
        is_open=is_open,
        closes_at=closes_at,
        opens_at=opens_at,
        elsewhere=elsewhere,
    )


def test_a_counter_that_never_opens_again_says_no_day(counter: Counter) -> None:
    """A station that has closed for good has no next opening to make up."""
    shut = replace(
        counter.station,
        opening=(replace(counter.station.opening[0], days=(Weekday.MON,)),),
        holidays=Holidays(
            closed_on=tuple(dt.date(2026, 11, 16) + dt.timedelta(weeks=week) for week in range(60)),
        ),
    )
    shown = welcome_view(dataclasses.replace(counter, station=shut), VISITOR)
    assert (shown.is_open, shown.opens_at) == (False, None)


def test_a_visitor_cannot_check_in_while_it_is_closed(hours: Counter, clock: FakeClock) -> None:
    """A ticket for a counter that nobody sits at is a promise that cannot be kept; an officer decides."""
    for time in ("07:59:59", "22:00:00", "03:00"):
        clock.set(at(time))
        before = bodies_of(hours.store)
        with pytest.raises(CounterClosed, match="The counter is closed"):
            check_in(hours, VISITOR, CheckIn())
        assert bodies_of(hours.store) == before
        check_in(hours, OFFICER, CheckIn())
    clock.set(at("08:00:00"))
    check_in(hours, VISITOR, CheckIn())
    clock.set(at("22:00:30"))
    check_in(hours, VISITOR, CheckIn(touched_at=at("21:59:59")))  # they began while it was open


def test_the_hours_are_the_corrected_clocks(devices: Devices, clock: FakeClock) -> None:
    """A kiosk whose clock is eleven hours ahead must not send everybody away at noon."""
    fast = at_hours(devices.make("fast", offset_ms=11 * 60 * MINUTE_MS))
    clock.set(NOON + 11 * 60 * MINUTE_MS)
    assert welcome_view(fast, VISITOR).is_open
    check_in(fast, VISITOR, CheckIn())


def test_after_closing_the_desk_is_shown_who_is_still_there(hours: Counter, clock: FakeClock) -> None:
    """Nobody locks up with somebody in the waiting room, nor leaves a visit open for the night."""
    waits, in_hand, gone = (check_in(hours, VISITOR, CheckIn()) for _ in range(3))
    serving.call(hours, OFFICER, in_hand.visit)
    serving.see(hours, OFFICER, in_hand.visit)
    serving.leave(hours, OFFICER, gone.visit)
    clock.set(at("21:59:59"))
    assert watching.desk_view(hours, OFFICER).to_settle == ()
    clock.set(at("22:00"))
    view = watching.desk_view(hours, OFFICER)
    assert [row.visit.id for row in view.to_settle] == [waits.visit, in_hand.visit]
    assert {row.visit.id for row in (*view.waiting, *view.in_hand)} == {waits.visit, in_hand.visit}
    clock.set(at("23:00", "2026-11-21"))
    assert watching.desk_view(hours, OFFICER).to_settle == (), "a day later they are from earlier"


def test_a_language_nobody_could_name_and_a_search_receipt_reach_the_desk(counter: Counter) -> None:
    """The officer finds the language out, and the record by its receipt; neither is a fact."""
    ticket = check_in(counter, VISITOR, CheckIn(interpreter=UNKNOWN_LANGUAGE, receipt="  SS/2026 417 "))
    (row,) = watching.desk_view(counter, OFFICER).waiting
    assert (row.interpreter, row.receipt) == ("und", "SS/2026 417")
    with counter.store.reading() as connection:
        kept = views.details(connection, ticket.visit, VisitDetails)
    assert kept == VisitDetails(interpreter="und", receipt="SS/2026 417")
    assert b"417" not in b"".join(bodies_of(counter.store))
    assert ticket.estimate is None
