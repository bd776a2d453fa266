"""The manager's report against figures worked by hand, and its sums against any day at all."""

import datetime as dt
import time

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import asdict, replace

from kiosk.domain.appointment import Appointment
from kiosk.domain.emergency import Emergency
from kiosk.domain.figures import Figures
from kiosk.domain.instant import MINUTE_MS, Instant
from kiosk.domain.report import HeatCell, ReasonCount, Report, Week, build, rows
from kiosk.domain.visit.facts import BreachReason
from kiosk.domain.visit.fold import Visit
from kiosk.domain.waiting import Doubt, Outcome
from tests.helpers.entries import DAY, Story, at, booking, emergency

FRIDAY = dt.date.fromisoformat(DAY)
EVENING = at("18:00")


def report(
    *stories: Story,
    appointments: tuple[Appointment, ...] = (),
    emergencies: tuple[Emergency, ...] = (),
    first_day: dt.date = FRIDAY,
    last_day: dt.date = FRIDAY,
    now: Instant = EVENING,
    station: str | None = None,
) -> Report:
    visits = [story.visit for story in stories]
    return build(
        visits,
        appointments,
        emergencies,
        first_day=first_day,
        last_day=last_day,
        now=now,
        station=station,
    )


def booked(name: str, arrived: str, appointment: str = "14:00") -> Story:
    return Story(name).arrived(at(arrived), appointment_at=at(appointment))


def a_day() -> list[Story]:
    """One afternoon: nine visits with an appointment, four without."""
    return [
        booked("C", "13:50").seen(at("14:19")).finished(at("14:40")),  # 1140 s: not met, door 1740 s
        booked("A", "13:55").seen(at("14:06")).finished(at("14:20")),  # 360 s, door 660 s
        booked("B", "14:10").seen(at("14:22")).finished(at("14:30")),  # late, 720 s, door 720 s
        booked("D", "14:00").left(at("14:05")),  # left after 300 s: excluded
        booked("E", "14:20").left(at("14:40")),  # late, left after 1200 s: not met
        booked("G", "17:20", "17:30"),  # waits 1800 s: not met now
        booked("F", "17:50", "17:55"),  # waits 300 s: not in n
        Story("H").imported(appointment_at=at("15:00")),  # no-show
        booked("I", "14:00").seen(at("13:59")),  # seen before arrival
        Story("W").arrived(at("10:00")).seen(at("10:01")).finished(at("10:30")),  # 60 s
        Story("X").arrived(at("10:00")).seen(at("10:05")).finished(at("10:30")),  # 300 s
        Story("Y").arrived(at("10:40")).seen(at("11:00")).finished(at("11:30")),  # 1200 s: not met
        Story("Z").arrived(at("17:58")),  # waits 120 s
    ]


def test_the_headline_of_an_afternoon_worked_by_hand() -> None:
    """Every key of the report, for every outcome there is."""
    found = report(*a_day()).appointments
    # n: A, B, C seen, E left too late, G waiting too long = 5; met: A, B = 2
    assert (found.n, found.met, found.met_share) == (5, 2, 0.4)
    # Wilson 2 of 5: z² = 3.841459; centre 0.4 + 0.384146 = 0.784146; spread 1.959964 ·
    # √(0.24 / 5 + 3.841459 / 100) = 0.576203; both over 1.768292
    assert (round(found.met_share_low or 0, 4), round(found.met_share_high or 0, 4)) == (0.1176, 0.7693)
    # waits of those seen: 360, 720, 1140: x[⌈1.5⌉] = 720; fewer than ten: no P90
    assert (found.waits_n, found.median_s, found.p90_s, found.longest_s) == (3, 720, None, 1140)
    assert found.door_median_s == 720  # of 660, 720, 1740
    assert (found.left, found.excluded, found.no_show) == (2, 1, 1)
    assert (found.waiting_now, found.data_quality) == (2, 1)
    assert found.longest_unseen_s == 1800  # G; longer than anybody who was seen
    assert (found.late, found.late_met, found.skewed) == (2, 1, 0)  # B met, E not


def test_walk_ins_have_a_line_of_their_own() -> None:
    """Walk-ins must neither lift nor lower the headline."""
    found = report(*a_day()).walk_ins
    assert (found.n, found.met, found.waits_n) == (3, 2, 3)
    assert (found.median_s, found.longest_s, found.door_median_s) == (300, 1200, 300)
    assert (found.waiting_now, found.longest_unseen_s, found.no_show, found.late) == (1, 120, 0, 0)


def test_the_line_has_exactly_the_agreed_keys_first() -> None:
    """Other programs read these names."""
    agreed = (
        *("n", "met", "met_share", "met_share_low", "met_share_high"),
        *("median_s", "p90_s", "longest_s", "door_median_s"),
        *("left", "excluded", "no_show", "waiting_now", "data_quality"),
    )
    assert Figures.__struct_fields__[: len(agreed)] == agreed


def test_an_empty_period_has_no_shares_and_no_waits() -> None:
    """Nothing measured is not 0 % and not 100 %."""
    found = report().appointments
    assert (found.n, found.met, found.left, found.no_show) == (0, 0, 0, 0)
    assert found.met_share is found.met_share_low is found.met_share_high is None
    assert found.median_s is found.p90_s is found.longest_s is found.door_median_s is None
    assert found.longest_unseen_s is None


def test_the_90th_percentile_is_hidden_below_ten_waits() -> None:
    """A percentile of a handful is one person's wait."""
    # waits of 1, 2, … 10 min: x[⌈9⌉] = 9 min = 540 s
    ten = [Story(f"{n}").arrived(at("10:00")).seen(at(f"10:{n:02}")) for n in range(1, 11)]
    assert report(*ten[:9]).walk_ins.p90_s is None
    assert report(*ten).walk_ins.p90_s == 540


def test_percentiles_are_of_pooled_waits_over_days() -> None:
    """The mean of two daily medians is nobody's wait."""
    # Friday 1, 1, 1 min; Saturday 10, 10 min: pooled median 1 min, not 5.5
    friday = [Story(f"F{n}").arrived(at("10:00")).seen(at("10:01")) for n in range(3)]
    saturday = [
        Story(f"S{n}").arrived(at("10:00", "2026-11-21")).seen(at("10:10", "2026-11-21")) for n in range(2)
    ]
    both = report(*friday, *saturday, last_day=dt.date(2026, 11, 21), now=at("18:00", "2026-11-21"))
    assert (both.walk_ins.median_s, both.walk_ins.waits_n) == (60, 5)


def test_the_first_and_the_last_day_belong_to_the_period() -> None:
    """A report of one day must hold that day, and no other."""
    stories = [
        Story(day[-2:]).arrived(at("23:59:59.999", day)).seen(at("00:01", after))
        for day, after in (
            ("2026-11-18", "2026-11-19"),
            ("2026-11-19", "2026-11-20"),
            ("2026-11-20", "2026-11-21"),
            ("2026-11-21", "2026-11-22"),
        )
    ]
    found = report(*stories, first_day=dt.date(2026, 11, 19), now=at("12:00", "2026-11-30"))
    assert found.walk_ins.n == 2
    assert [row.code for row in found.doubtful] == ["19", "20"]


def test_a_booking_nobody_came_for_is_a_no_show_half_an_hour_later() -> None:
    """Not before: the visitor may be in the car park."""
    appointments = (booking(at("14:00")),)
    for now, no_shows in (("14:30", 0), ("14:30:00.001", 1)):
        found = report(appointments=appointments, now=at(now))
        assert (found.appointments.no_show, found.appointments.n) == (no_shows, 0)
        assert found.appointments_without_emergencies.no_show == no_shows
        assert found.walk_ins.no_show == 0


def test_cancelled_attended_and_other_days_bookings_are_no_no_shows() -> None:
    """A no-show is somebody we expected that day and who did not come."""
    came = booked("A", "14:40").seen(at("14:50"))
    appointments = (
        booking(at("10:00"), name="1", cancelled=True),
        booking(at("14:00"), name="2", attended=came.subject),
        booking(at("10:00", "2026-11-19"), name="3"),
        booking(at("10:00"), name="4"),
    )
    assert report(came, appointments=appointments).appointments.no_show == 1


def test_who_came_for_a_booking_is_no_no_show_even_before_the_booking_knows() -> None:
    """The arrival and the booking may reach this device in either order."""
    appointment = booking(at("14:00"))
    story = Story().arrived(at("14:40"), appointment_at=at("14:00"), appointment=appointment.id)
    found = report(story.seen(at("14:50")), appointments=(appointment,)).appointments
    assert (found.no_show, found.n, found.late, found.late_met) == (0, 1, 1, 1)


def test_the_second_line_leaves_out_waits_that_an_emergency_touched() -> None:
    """The headline includes them; a manager sees both."""
    # the emergency 14:15 to 15:00 touches B (14:10-14:22), C (to 14:19) and E (14:20-14:40), not A and D
    found = report(*a_day(), emergencies=(emergency(at("14:15"), at("15:00")),))
    assert (found.appointments.n, found.appointments.met) == (5, 2)
    calm = found.appointments_without_emergencies
    assert (calm.n, calm.met, calm.waits_n, calm.median_s) == (2, 1, 1, 360)  # A met; G waits too long
    assert (calm.left, calm.excluded, calm.no_show, calm.data_quality) == (1, 1, 1, 1)
    assert {breach.code: breach.in_emergency for breach in found.breaches} == {
        "Y": False,
        "C": True,
        "E": True,
        "G": False,
    }


def test_without_emergencies_both_lines_are_the_same() -> None:
    """The second line differs by emergencies and by nothing else."""
    found = report(*a_day(), appointments=(booking(at("11:00")),))
    assert found.appointments_without_emergencies == found.appointments


def test_an_emergency_concerns_only_its_own_station() -> None:
    """A flood in one building excuses nobody in another."""
    here = Story("H", station="here").arrived(at("14:00"), appointment_at=at("14:00")).seen(at("14:10"))
    there = Story("T", station="there").arrived(at("14:00"), appointment_at=at("14:00")).seen(at("14:10"))
    flood = emergency(at("13:00"), at("15:00"), station="here")
    found = report(here, there, emergencies=(flood,))
    assert (found.appointments.n, found.appointments_without_emergencies.n) == (2, 1)


def test_a_report_of_one_station_leaves_the_others_out() -> None:
    """Visits, no-shows and emergencies alike."""
    stories = [Story(name, station=name).arrived(at("14:00")).seen(at("14:10")) for name in ("here", "there")]
    appointments = tuple(booking(at("10:00"), name=name, station=name) for name in ("here", "there"))
    emergencies = tuple(emergency(at("12:00"), at("13:00"), name=n, station=n) for n in ("here", "there"))
    one = report(*stories, appointments=appointments, emergencies=emergencies, station="here")
    assert (one.walk_ins.n, one.appointments.no_show, len(one.emergencies)) == (1, 1, 1)
    every = report(*stories, appointments=appointments, emergencies=emergencies)
    assert (every.walk_ins.n, every.appointments.no_show, len(every.emergencies)) == (2, 2, 2)


def test_skewed_visits_stay_in_and_are_counted() -> None:
    """A clock that was off is said, not used as an excuse."""
    story = Story().arrived(at("14:05"), appointment_at=at("14:00"), offset_ms=300_000)
    found = report(story.seen(at("14:10"), offset_ms=0)).appointments
    assert (found.skewed, found.n, found.median_s) == (1, 1, 600)


def test_onward_waits_are_shown_apart() -> None:
    """A second queue is a wait that the standard does not speak of, and must still be seen."""
    # onward 600 s and 1200 s: median x[1] = 600; one waits onward now; one gave up; one was
    # forgotten yesterday
    done = [
        Story(f"{n}").arrived(at("10:00")).seen(at("10:05")).transferred(at("10:10")).seen(at(f"10:{n}"))
        for n in (30, 20)
    ]
    now = Story("N").arrived(at("17:00")).seen(at("17:05")).transferred(at("17:10"))
    yesterday = "2026-11-19"
    old = Story("O").arrived(at("17:00", yesterday)).seen(at("17:05", yesterday))
    old.transferred(at("17:10", yesterday))
    gone = Story("G").arrived(at("16:00")).seen(at("16:05")).transferred(at("16:10")).left(at("16:30"))
    found = report(*done, now, old, gone, first_day=dt.date(2026, 11, 19)).walk_ins
    assert (found.onward.n, found.onward.median_s, found.onward.longest_s) == (2, 600, 1200)
    assert (found.onward.waiting_now, found.waiting_now, found.n) == (1, 0, 5)


def test_breaches_are_listed_oldest_first_with_all_that_explains_them() -> None:
    """Each row is a visitor to whom a promise was broken."""
    late = booked("L", "14:10").seen(at("14:30")).explained(at("14:31"), BreachReason.INTERPRETER)
    away = Story("W").arrived(at("09:00")).called(at("09:05")).absent(at("09:06"))
    away.returned(at("09:10")).seen(at("09:30"))  # 1800 s gross, 1500 s net
    found = report(late, away).breaches
    assert [(row.code, row.wait_s, row.gross_wait_s) for row in found] == [
        ("W", 1500, 1800),
        ("L", 1200, 1200),
    ]
    row = found[1]
    assert (row.visit, row.day, row.station) == (late.subject, DAY, "harbour-street")
    assert (row.appointment_at, row.arrived_at, row.seen_at) == (at("14:00"), at("14:10"), at("14:30"))
    assert (row.reason, row.late, row.outcome) == (BreachReason.INTERPRETER, True, Outcome.SEEN)


def test_breaches_are_counted_by_reason_commonest_first_unexplained_last() -> None:
    """What to mend first."""
    stories = [
        booked(f"{number}", "14:00").seen(at("14:30")) for number in range(4)
    ]  # two for want of a room, one of an officer, one not explained
    stories[0].explained(at("14:31"), BreachReason.NO_OFFICER)
    stories[1].explained(at("14:31"), BreachReason.ROOM)
    stories[2].explained(at("14:31"), BreachReason.ROOM)
    walk_in = Story("W").arrived(at("14:00")).seen(at("14:20")).explained(at("14:21"), BreachReason.ROOM)
    in_time = Story("T").arrived(at("14:00")).seen(at("14:01")).explained(at("14:21"), BreachReason.SYSTEM)
    assert report(*stories, walk_in, in_time).breach_reasons == (
        ReasonCount(BreachReason.ROOM, 2, 1),
        ReasonCount(BreachReason.NO_OFFICER, 1, 0),
        ReasonCount(None, 1, 0),
    )


def test_the_heat_map_counts_arrivals_by_local_weekday_and_hour() -> None:
    """It tells when officers are needed, so the station's own clock counts."""
    # Friday 14 h: arrivals 14:00 (seen after 300 s), 14:59:59 (600 s), 14:30 (left): median x[1] of 300, 600
    found = report(
        Story("A").arrived(at("14:00")).seen(at("14:05")),
        Story("B").arrived(at("14:59:59")).seen(at("15:09:59")),
        Story("C").arrived(at("14:30")).left(at("14:40")),
        Story("D").arrived(at("15:00")).left(at("15:01")),
        Story("E").arrived(at("15:00")).seen(at("14:59")),  # data quality: in no other figure
        Story("F").imported(appointment_at=at("16:00")),  # nobody arrived
    )
    assert found.heat == (
        HeatCell(weekday=4, hour=14, arrivals=3, waits_n=2, median_s=300),
        HeatCell(weekday=4, hour=15, arrivals=1, waits_n=0, median_s=None),
    )


def test_the_heat_map_follows_the_clock_through_both_changes() -> None:
    """In summer the counter's ten o'clock is nine o'clock UTC; in autumn one o'clock comes twice."""
    summer = Story("S").arrived(at("10:30", "2026-07-06")).seen(at("10:31", "2026-07-06"))
    once = Story("A").arrived(at("01:30", "2026-10-25")).seen(at("01:40", "2026-10-25"))
    twice = Story("B").arrived(at("01:30", "2026-10-25", second_time=True))
    twice.seen(at("01:40", "2026-10-25", second_time=True))
    found = report(summer, once, twice, first_day=dt.date(2026, 7, 1))
    assert [(cell.weekday, cell.hour, cell.arrivals) for cell in found.heat] == [(0, 10, 1), (6, 1, 2)]


def test_the_weekly_series_is_the_headline_by_week() -> None:
    """The chart must show the same figure as the headline; weeks with nobody in n have no point."""
    stories = [
        Story(f"{day}-{number}")
        .arrived(at("10:00", day), appointment_at=at("10:00", day))
        .seen(at(seen, day))
        for number, (day, seen) in enumerate(
            [
                ("2026-11-02", "10:05"),  # Monday
                ("2026-11-08", "10:20"),  # Sunday of the same week: not met
                ("2026-11-20", "10:05"),  # the week after next
            ]
        )
    ]
    walk_in = Story("W").arrived(at("10:00", "2026-11-10")).seen(at("10:20", "2026-11-10"))
    gone = Story("G").arrived(at("10:00"), appointment_at=at("10:00")).left(at("10:05"))  # excluded
    found = report(*stories, walk_in, gone, first_day=dt.date(2026, 11, 1))
    assert found.weeks == (
        Week(dt.date(2026, 11, 2), n=2, met=1, met_share=0.5),
        Week(dt.date(2026, 11, 16), n=1, met=1, met_share=1.0),
    )


def test_emergencies_are_listed_with_how_well_visitors_were_informed() -> None:
    """*Kept informed* is a promise too; only emergencies that touch the period are listed."""
    # declared 14:00, told 14:15, then nothing until the end at 14:40: 25 min of silence
    poor = emergency(at("14:00"), at("14:40"), told=[at("14:15")], name="P")
    good = emergency(at("16:00"), at("16:20"), told=[at("16:15")], name="G")
    over = emergency(at("22:00", "2026-11-18"), at("23:00", "2026-11-18"), name="O")
    night = emergency(at("23:00", "2026-11-19"), at("00:01"), name="N")
    coming = emergency(at("00:00", "2026-11-21"), name="C")
    found = report(emergencies=(good, poor, over, night, coming)).emergencies
    assert [(line.id, line.kept_informed) for line in found] == [
        ("emergency/N", False),
        ("emergency/P", False),
        ("emergency/G", True),
    ]
    assert (found[1].messages, found[1].longest_silence_s, found[1].authorised_by) == (2, 1500, "4417")


def test_visits_with_doubtful_times_are_listed_with_what_is_wrong() -> None:
    """A data-quality line that nobody can look into mends nothing."""
    forgotten = Story("F").arrived(at("14:00"))
    unfinished = Story("U").arrived(at("14:00")).seen(at("14:10"))
    reversed_ = Story("R").arrived(at("14:00")).seen(at("13:00"))
    found = report(forgotten, unfinished, reversed_, now=at("08:00", "2026-11-21"))
    assert [(row.code, row.doubt, row.measured) for row in found.doubtful] == [
        ("F", Doubt.NEVER_CLOSED, False),
        ("R", Doubt.SEEN_BEFORE_ARRIVAL, False),
        ("U", Doubt.NEVER_FINISHED, True),
    ]
    assert (found.walk_ins.data_quality, found.walk_ins.waits_n, found.walk_ins.waiting_now) == (2, 1, 0)


def test_the_rows_behind_the_figures_are_all_there() -> None:
    """Whoever doubts a figure can work it out again."""
    visits = [story.visit for story in a_day()]
    raw = list(rows(visits, (), first_day=FRIDAY, last_day=FRIDAY, now=EVENING))
    found = report(*a_day())
    assert len(raw) == len(visits)
    assert sum(measured.counted for _, measured in raw) == found.appointments.n + found.walk_ins.n
    assert sum(measured.breach for _, measured in raw) == len(found.breaches)


_STEPS = ("called", "absent", "returned", "seen", "transferred", "finished", "left", "undone")


@st.composite
def _any_story(draw: st.DrawFn, name: str) -> Story:
    """Anything that can be pressed at a counter, in any order, on clocks that may be off."""
    minute = draw(st.integers(0, 600))
    begin = Instant(at("08:00") + minute * MINUTE_MS)
    booked_after = draw(st.none() | st.integers(-60, 60))
    story = Story(name)
    story.arrived(
        begin,
        appointment_at=None if booked_after is None else Instant(begin + booked_after * MINUTE_MS),
        offset_ms=draw(st.sampled_from([0, 1_500, 240_000])),
    )
    moment = begin
    for step in draw(st.lists(st.sampled_from(_STEPS), max_size=8)):
        moment = Instant(moment + draw(st.integers(-2, 20)) * MINUTE_MS + draw(st.integers(0, 999)))
        getattr(story, step)(moment)
    return story


@st.composite
def _any_day(draw: st.DrawFn) -> list[Visit]:
    return [draw(_any_story(f"{number}")).visit for number in range(draw(st.integers(0, 12)))]


@given(
    visits=_any_day(),
    now_min=st.integers(0, 30 * 60),
    spans=st.lists(st.tuples(st.integers(0, 720), st.integers(0, 90)), max_size=3),
)
def test_every_visit_is_in_exactly_one_place(
    visits: list[Visit], now_min: int, spans: list[tuple[int, int]]
) -> None:
    """Whatever happens at a counter, nobody is counted twice and nobody is lost."""
    start, now = at("00:00"), Instant(at("08:00") + now_min * MINUTE_MS)
    emergencies = [
        emergency(
            Instant(start + begin * MINUTE_MS), Instant(start + (begin + lasts) * MINUTE_MS), name=f"{i}"
        )
        for i, (begin, lasts) in enumerate(spans)
    ]
    here = [visit for visit in visits if visit.day == DAY]
    found = build(visits, (), emergencies, first_day=FRIDAY, last_day=FRIDAY, now=now)
    for line, total in (
        (found.appointments, sum(visit.appointment_at is not None for visit in here)),
        (found.walk_ins, sum(visit.appointment_at is None for visit in here)),
    ):
        assert line.waits_n + line.left + line.waiting_now + line.no_show + line.data_quality == total
        waiting_too_long = line.n - line.waits_n - (line.left - line.excluded)
        assert 0 <= waiting_too_long <= line.waiting_now
        assert 0 <= line.late_met <= line.late <= line.n
        assert line.met <= min(line.n, line.waits_n)
    calm, every = asdict(found.appointments_without_emergencies), asdict(found.appointments)
    for name in ("n", "met", "left", "excluded", "no_show", "waiting_now", "data_quality", "waits_n", "late"):
        assert calm[name] <= every[name]
    assert len(found.breaches) == sum(line.n - line.met for line in (found.appointments, found.walk_ins))
    assert len(found.breaches) == sum(line.appointments + line.walk_ins for line in found.breach_reasons)
    for breach in found.breaches:
        assert 900 <= (breach.wait_s or 0) <= (breach.gross_wait_s or 0)


def test_a_hundred_thousand_visits_are_reported_quickly() -> None:
    """A manager changes a filter and must not wait; a generous bound, the bench measures the fine one."""
    one = booked("A", "13:55").called(at("14:05")).seen(at("14:06")).finished(at("14:20")).visit
    visits = [
        replace(one, arrived_at=Instant(at("13:55") + number), seen_at=Instant(at("14:06") + number * 10))
        for number in range(100_000)
    ]
    begin = time.perf_counter()
    found = build(visits, (), (), first_day=FRIDAY, last_day=FRIDAY, now=EVENING)
    assert time.perf_counter() - begin < 4
    assert found.appointments.n == 100_000
