"""How long a visitor is told that most people wait: learnt from the store, told once it has been honest."""

import datetime as dt
import itertools

import pytest

from kiosk.domain.instant import MINUTE_MS, Instant, local_day
from kiosk.domain.visit.facts import Arrived
from kiosk.service import serving
from kiosk.service.check_in import CheckIn, Ticket, check_in
from kiosk.service.counter import Counter
from kiosk.service.importing import import_visits
from kiosk.service.intake import Parsed
from kiosk.service.place import place
from kiosk.store import views
from tests.helpers import simulated
from tests.helpers.clock import FakeClock
from tests.helpers.counters import OFFICER, SUPERVISOR, VISITOR

WEEKS = 5


@pytest.fixture
def experienced(counter: Counter, clock: FakeClock) -> Counter:
    """A counter with five weeks of waits behind it, on a busy day."""
    first = local_day(clock.now()) - dt.timedelta(weeks=WEEKS)
    days = simulated.days(simulated.BUSY, first, 7 * WEEKS, 4417, counter.station.id)
    import_visits(counter, SUPERVISOR, Parsed(tuple(itertools.chain.from_iterable(days))))
    counter.estimates.learn(counter.store, counter.station.id, clock.now())
    return counter


def told(counter: Counter, ticket: Ticket) -> tuple[int, int] | None:
    """What the journal says that the visitor was told."""
    with counter.store.reading() as connection:
        (arrived,) = [
            each.facts for each in views.story(connection, ticket.visit) if isinstance(each.facts, Arrived)
        ]
    return arrived.told_min


def crowd(counter: Counter, clock: FakeClock, count: int) -> list[Ticket]:
    """So many visitors, the first of them with an officer."""
    tickets = []
    for _ in range(count):
        tickets.append(check_in(counter, VISITOR, CheckIn()))
        clock.advance(minutes=1)
    serving.call(counter, OFFICER, tickets[0].visit)
    serving.see(counter, OFFICER, tickets[0].visit)
    return tickets


def test_a_new_counter_tells_no_times(counter: Counter, clock: FakeClock) -> None:
    """A range that nothing stands behind is worse than none."""
    crowd(counter, clock, 6)
    counter.estimates.learn(counter.store, counter.station.id, clock.now())
    ticket = check_in(counter, VISITOR, CheckIn())
    assert ticket.estimate is None
    assert told(counter, ticket) is None


def test_an_experienced_counter_says_how_long_most_people_wait(
    experienced: Counter, clock: FakeClock
) -> None:
    """And the journal keeps what was said, so that it can be held against what happened."""
    assert experienced.estimates.coverage is not None
    assert experienced.estimates.coverage >= 0.75
    tickets = crowd(experienced, clock, 8)
    experienced.estimates.learn(experienced.store, experienced.station.id, clock.now())
    ticket = check_in(experienced, VISITOR, CheckIn())
    assert ticket.estimate is not None
    assert told(experienced, ticket) == (ticket.estimate.low_min, ticket.estimate.high_min)
    near, far = (place(experienced, VISITOR, each.qr).estimate for each in (tickets[1], ticket))
    assert near is not None
    assert far is not None
    assert near.high_min < far.high_min, "whoever is nearer to the front waits less"


def test_nobody_in_danger_is_told_how_long_others_wait(experienced: Counter, clock: FakeClock) -> None:
    """They bypass the queue."""
    crowd(experienced, clock, 8)
    experienced.estimates.learn(experienced.store, experienced.station.id, clock.now())
    urgent = check_in(experienced, VISITOR, CheckIn(reason="danger"))
    assert urgent.estimate is None
    assert place(experienced, VISITOR, urgent.qr).estimate is None


def test_a_wait_is_learnt_from_once(experienced: Counter, clock: FakeClock) -> None:
    """Learning every minute must not count the same visitor sixty times an hour."""
    tickets = crowd(experienced, clock, 3)
    for ticket in tickets[1:]:
        serving.call(experienced, OFFICER, ticket.visit)
        serving.see(experienced, OFFICER, ticket.visit)
    experienced.estimates.learn(experienced.store, experienced.station.id, clock.now())
    before = experienced.estimates.learnt
    experienced.estimates.learn(experienced.store, experienced.station.id, clock.now())
    assert experienced.estimates.learnt == before
    later = Instant(clock.now() + 26 * 60 * MINUTE_MS)
    experienced.estimates.learn(experienced.store, experienced.station.id, later)
    experienced.estimates.learn(experienced.store, experienced.station.id, later)
    assert experienced.estimates.learnt == before


def test_a_clock_that_was_a_day_ahead_does_not_end_learning(experienced: Counter, clock: FakeClock) -> None:
    """A device that starts with a wrong clock is put right a minute later, and must go on learning."""
    estimates, station = experienced.estimates, experienced.station.id
    before = estimates.learnt
    estimates.learn(experienced.store, station, Instant(clock.now() + 24 * 60 * MINUTE_MS))
    (waited, *_) = crowd(experienced, clock, 1)
    estimates.learn(experienced.store, station, clock.now())
    estimates.learn(experienced.store, station, clock.now())
    assert estimates.learnt == before + 1, f"{waited.code} was seen, and is learnt from once"


def test_what_yesterday_left_open_keeps_no_officer_busy(experienced: Counter, clock: FakeClock) -> None:
    """A visit that nobody finished must not lengthen what everybody is told on every later day."""
    tickets = crowd(experienced, clock, 4)
    expected = place(experienced, VISITOR, tickets[3].qr).estimate
    assert expected is not None
    today = clock.now()
    clock.set(Instant(today - 24 * 60 * MINUTE_MS))
    for _ in range(3):
        forgotten = check_in(experienced, OFFICER, CheckIn())
        serving.call(experienced, OFFICER, forgotten.visit)
        serving.see(experienced, OFFICER, forgotten.visit)
    clock.set(today)
    assert place(experienced, VISITOR, tickets[3].qr).estimate == expected
