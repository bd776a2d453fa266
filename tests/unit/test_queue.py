"""Who is next: the written rule, and that nobody starves under it."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.instant import MINUTE_MS, Instant
from kiosk.domain.queue import due, minutes_left, next_to_call, order, ring, standard_s
from kiosk.domain.visit.fold import Visit
from tests.helpers.entries import Story, at


def _codes(visits: list[Visit]) -> list[str]:
    return [visit.code for visit in visits]


def test_the_next_is_whose_standard_runs_out_first() -> None:
    """Minutes left decide, so an appointment passes a walk-in exactly when it is more pressing."""
    walk_in = Story("W").arrived(at("13:58")).visit  # due 14:13
    booked = Story("A").arrived(at("13:40"), appointment_at=at("14:00")).visit  # early: due 14:15
    late = Story("L").arrived(at("14:01"), appointment_at=at("13:30")).visit  # late: due 14:16
    assert _codes(order([late, booked, walk_in])) == ["W", "A", "L"]


def test_urgent_visits_come_first_by_arrival() -> None:
    """Somebody in danger does not wait behind a form."""
    first = Story("U").arrived(at("14:05"), urgent=True).visit
    second = Story("V").arrived(at("14:06"), appointment_at=at("13:00"), urgent=True).visit
    early = Story("E").arrived(at("14:04"), appointment_at=at("15:00"), urgent=True).visit
    waiting = Story("W").arrived(at("13:00")).visit
    raised = Story("P").arrived(at("14:10")).prioritised(at("14:11")).visit
    assert _codes(order([waiting, raised, second, early, first])) == ["E", "U", "V", "P", "W"]


def test_ties_are_broken_by_arrival_and_then_by_id() -> None:
    """Two desks must show the same order."""
    # all due 14:15: an early appointment, and two walk-ins of the very same instant
    early = Story("Z").arrived(at("13:50"), appointment_at=at("14:00")).visit
    same, again = Story("B").arrived(at("14:00")).visit, Story("A").arrived(at("14:00")).visit
    assert _codes(order([same, again, early])) == ["Z", "A", "B"]


def test_each_kind_has_the_stations_own_standard() -> None:
    """A station that promises walk-ins half an hour calls appointments sooner."""
    walk_in = Story("W").arrived(at("14:00")).visit
    booked = Story("A").arrived(at("14:10"), appointment_at=at("14:00")).visit
    assert _codes(order([booked, walk_in])) == ["W", "A"]
    assert _codes(order([walk_in, booked], appointment_s=900, walk_in_s=1800)) == ["A", "W"]
    assert (standard_s(booked, 900, 1800), standard_s(walk_in, 900, 1800)) == (900, 1800)
    assert due(walk_in, 900, 1800) == at("14:30")


def test_only_those_who_wait_are_in_the_queue() -> None:
    """Called and absent visitors keep their place; who is seen, gone or not here has none."""
    waiting = Story("W").arrived(at("14:00"))
    called = Story("C").arrived(at("14:01")).called(at("14:02"))
    absent = Story("D").arrived(at("14:02")).called(at("14:03")).absent(at("14:04"))
    others = [
        Story("S").arrived(at("13:00")).seen(at("13:10")),
        Story("F").arrived(at("13:00")).seen(at("13:10")).finished(at("13:20")),
        Story("L").arrived(at("13:00")).left(at("13:10")),
        Story("N").imported(appointment_at=at("13:00")),
    ]
    assert _codes(order(story.visit for story in [*others, absent, called, waiting])) == ["W", "C", "D"]


def test_a_visit_passed_on_after_it_was_seen_queues_from_the_transfer() -> None:
    """Its promise was kept; it must not push those aside whose promise runs out now."""
    onward = Story("O").arrived(at("13:00")).seen(at("13:10")).transferred(at("14:00")).visit
    before, after = Story("B").arrived(at("13:59")).visit, Story("N").arrived(at("14:01")).visit
    assert _codes(order([after, onward, before])) == ["B", "O", "N"]
    assert ring(onward, at("14:05")) == pytest.approx(1 / 3)
    assert minutes_left(onward, at("14:05")) == 10
    again = Story("O").arrived(at("13:00")).seen(at("13:10")).transferred(at("14:00")).seen(at("14:05"))
    assert due(again.transferred(at("14:30")).visit) == at("14:45")


def test_a_visit_passed_on_unseen_keeps_its_place() -> None:
    """A wrong counter is not the visitor's fault."""
    moved = Story("M").arrived(at("13:50")).called(at("14:00")).transferred(at("14:01")).visit
    other = Story("N").arrived(at("13:55")).visit
    assert _codes(order([other, moved])) == ["M", "N"]


def test_call_next_passes_over_a_visitor_who_missed_a_call_just_now() -> None:
    """A second call comes at least two minutes after the first; nobody else waits for it."""
    absent = Story("D").arrived(at("14:00")).called(at("14:05")).absent(at("14:06")).visit
    called = Story("C").arrived(at("14:01")).called(at("14:05")).visit
    waiting = Story("W").arrived(at("14:04")).visit
    queue = [waiting, called, absent]

    def next_code(now: Instant) -> str | None:
        found = next_to_call(queue, now)
        return None if found is None else found.code

    assert next_code(at("14:06:59.999")) == "W"
    assert next_code(at("14:07")) == "D"
    assert next_to_call([called], at("14:30")) is None
    assert next_to_call([], at("14:30")) is None


def test_the_ring_fills_to_the_standard_and_stops_there() -> None:
    """An officer sees at a glance how much of the promise is left."""
    visit = Story().arrived(at("13:50"), appointment_at=at("14:00")).visit
    shown = [ring(visit, at(time)) for time in ("13:55", "14:00", "14:05", "14:15", "14:40")]
    assert shown == [0, 0, pytest.approx(1 / 3), 1, 1]
    assert ring(visit, at("14:05"), appointment_s=600) == 0.5


def test_minutes_left_are_rounded_down_and_go_below_nought() -> None:
    """Nobody is told that there is a minute left when there is not."""
    visit = Story().arrived(at("14:00")).visit
    left = [minutes_left(visit, at(time)) for time in ("14:00", "14:00:01", "14:15", "14:15:01", "14:17")]
    assert left == [15, 14, 0, -1, -2]


def test_the_ring_stands_still_while_the_visitor_is_away() -> None:
    """It shows the same clock as the report."""
    story = Story().arrived(at("14:00")).called(at("14:05")).absent(at("14:06"))
    assert ring(story.visit, at("14:12")) == pytest.approx(1 / 3)
    assert minutes_left(story.visit, at("14:12")) == 10
    story.returned(at("14:12"))
    assert minutes_left(story.visit, at("14:14")) == 8


def test_the_ring_of_somebody_waiting_over_midnight_goes_on() -> None:
    """A new day must not make a night visitor look as though they had just come."""
    visit = Story().arrived(at("23:50")).visit
    assert minutes_left(visit, at("00:03", "2026-11-21")) == 2


_MINUTES = st.integers(0, 240)


@st.composite
def _visits(draw: st.DrawFn) -> list[Visit]:
    """A morning's waiting room: walk-ins, early and late appointments, absent and passed-on visitors."""
    visits = []
    for number in range(draw(st.integers(0, 12))):
        arrived = Instant(at("08:00") + draw(_MINUTES) * MINUTE_MS)
        booked = draw(st.none() | st.integers(-60, 60))
        story = Story(f"{number}").arrived(
            arrived,
            appointment_at=None if booked is None else Instant(arrived + booked * MINUTE_MS),
            urgent=draw(st.integers(0, 5)) == 0,
        )
        later = Instant(arrived + draw(_MINUTES) * MINUTE_MS)
        match draw(st.sampled_from(["waits", "absent", "passed on"])):
            case "absent":
                story.called(later).absent(later)
            case "passed on":
                story.seen(arrived).transferred(later)
        visits.append(story.visit)
    return visits


_STANDARDS = st.tuples(st.sampled_from([300, 900, 1800]), st.sampled_from([300, 900, 1800]))


@given(visits=_visits(), standards=_STANDARDS)
def test_overtaking_is_bounded_so_nobody_starves(visits: list[Visit], standards: tuple[int, int]) -> None:
    """Nobody falls behind anybody who came later than their due instant less the shorter standard."""
    queue = [visit for visit in order(visits, *standards) if not visit.urgent]
    for place, visit in enumerate(queue):
        bound = due(visit, *standards) - min(standards) * 1000
        for ahead in queue[:place]:
            assert ahead.arrived_at is not None
            assert ahead.arrived_at <= bound


@given(visits=_visits(), standards=_STANDARDS)
def test_within_one_kind_nobody_passes_who_began_to_wait_earlier(
    visits: list[Visit], standards: tuple[int, int]
) -> None:
    """Among equals, first come is first served."""
    queue = order(visits, *standards)
    for booked in (True, False):
        kind = [visit for visit in queue if not visit.urgent and (visit.appointment_at is not None) is booked]
        assert [due(visit, *standards) for visit in kind] == sorted(due(visit, *standards) for visit in kind)


@given(visits=_visits(), chance=st.randoms())
def test_the_order_does_not_depend_on_how_the_visits_are_handed_over(
    visits: list[Visit], chance: random.Random
) -> None:
    """Every desk shows the same queue, whatever order its rows came in."""
    shuffled = list(visits)
    chance.shuffle(shuffled)
    assert order(shuffled) == order(visits)
    assert len(order(visits)) == len(visits)
