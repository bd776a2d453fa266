"""The waiting rules, sentence by sentence, on visits folded from real entries and worked by hand."""

import pytest

from kiosk.domain.emergency import Emergency
from kiosk.domain.instant import Instant
from kiosk.domain.visit.fold import Visit
from kiosk.domain.waiting import (
    Doubt,
    Measured,
    Outcome,
    Span,
    emergency_spans,
    kept_informed,
    measure,
    seconds,
)
from tests.helpers.entries import Story, at, emergency

EVENING = at("18:00")
SPRING, AUTUMN = "2026-03-29", "2026-10-25"
"""The nights on which the clocks change."""


def measured(story: Story, now: Instant = EVENING, spans: tuple[Span, ...] = ()) -> Measured:
    return measure(story.visit, now, spans)


def test_the_clock_of_an_early_visitor_begins_at_the_appointment() -> None:
    """Whoever comes early has been promised the appointment's time, not an earlier one."""
    # arrived 13:50, appointment 14:00, seen 14:10: 14:10 - max(14:00, 13:50) = 600 s; door 20 min = 1200 s
    found = measured(Story().arrived(at("13:50"), appointment_at=at("14:00")).seen(at("14:10")))
    assert (found.outcome, found.start) == (Outcome.SEEN, at("14:00"))
    assert (found.wait_s, found.door_s, found.met) == (600, 1200, True)
    assert (found.early, found.late, found.very_late) == (True, False, False)


def test_a_visitor_seen_before_the_appointment_has_not_waited() -> None:
    """The wait is max(0, seen - start): being quick must not make the wait of others look shorter."""
    # appointment 14:00, seen 13:55: max(0, -300) = 0; door 13:55 - 13:50 = 300 s
    found = measured(Story().arrived(at("13:50"), appointment_at=at("14:00")).seen(at("13:55")))
    assert (found.wait_s, found.gross_wait_s, found.door_s, found.met) == (0, 0, 300, True)


def test_the_clock_of_a_late_visitor_begins_at_arrival_and_is_flagged() -> None:
    """A late arrival stays in the headline, but a station is not blamed for the visitor's delay."""
    # appointment 14:00, arrived 14:10 (10 min late), seen 14:20: 600 s
    found = measured(Story().arrived(at("14:10"), appointment_at=at("14:00")).seen(at("14:20")))
    assert (found.start, found.wait_s, found.met, found.counted) == (at("14:10"), 600, True, True)
    assert (found.early, found.late, found.very_late) == (False, True, False)


@pytest.mark.parametrize(
    ("arrived", "early", "late", "very_late"),
    [
        ("13:59:59.999", True, False, False),
        ("14:00", False, False, False),
        ("14:00:00.001", False, True, False),
        ("14:15", False, True, False),
        ("14:15:00.001", False, True, True),
    ],
)
def test_early_late_and_very_late_begin_right_at_their_minute(
    *, arrived: str, early: bool, late: bool, very_late: bool
) -> None:
    """Being offered another time must not depend on rounding."""
    found = measured(Story().arrived(at(arrived), appointment_at=at("14:00")).seen(at("14:20")))
    assert (found.early, found.late, found.very_late) == (early, late, very_late)


def test_a_visitor_forty_minutes_late_is_a_late_arrival_not_a_no_show() -> None:
    """Somebody stood at the counter and waited, so they count."""
    # arrived 14:40, seen 15:00: 1200 s > 900 s: not met, in n
    found = measured(Story().arrived(at("14:40"), appointment_at=at("14:00")).seen(at("15:00")))
    assert (found.outcome, found.wait_s, found.met, found.very_late) == (Outcome.SEEN, 1200, False, True)


def test_a_walk_in_is_measured_from_arrival_by_the_same_clock() -> None:
    """Walk-ins have a line of their own, not a softer clock."""
    # 10:00 to 10:20 = 1200 s
    found = measured(Story().arrived(at("10:00")).seen(at("10:20")))
    assert (found.wait_s, found.door_s, found.met) == (1200, 1200, False)
    assert (found.early, found.late, found.very_late) == (False, False, False)


@pytest.mark.parametrize(
    ("seen", "met", "wait_s"),
    [("14:15:00", True, 900), ("14:15:00.001", False, 900), ("14:15:00.500", False, 901)],
)
def test_the_standard_is_judged_on_milliseconds_and_read_in_seconds(
    *,
    seen: str,
    met: bool,
    wait_s: int,
) -> None:
    """900 s exactly is met; a thousandth over is not, even where it still reads 900 s."""
    found = measured(Story().arrived(at("14:00"), appointment_at=at("14:00")).seen(at(seen)))
    assert (found.met, found.wait_s, found.breach) == (met, wait_s, not met)


def test_seconds_round_a_half_up() -> None:
    """The same rounding everywhere, or two screens show two figures for one wait."""
    assert [seconds(ms) for ms in (0, 499, 500, 1499, 1500, 2500)] == [0, 0, 1, 1, 2, 3]


def test_a_call_to_the_counter_is_not_seen() -> None:
    """Calling quickly and starting late must not count as quick."""
    # called 14:02, seen 14:16: 960 s
    story = Story().arrived(at("14:00")).called(at("14:02")).seen(at("14:16"))
    assert (measured(story).wait_s, measured(story).met) == (960, False)


def test_absent_and_back_deducts_the_first_missed_call_to_the_return() -> None:
    """Time that the visitor was away is not the station's, and the gross wait stays visible."""
    # arrived 14:00; missed call 14:05; back 14:12 (420 s away); seen 14:20
    # gross 1200 s; wait 1200 - 420 = 780 s <= 900 s: met
    story = Story().arrived(at("14:00")).called(at("14:05")).absent(at("14:06"))
    story.returned(at("14:12")).called(at("14:19")).seen(at("14:20"))
    found = measured(story)
    assert (found.gross_wait_s, found.deducted_s, found.wait_s, found.met) == (1200, 420, 780, True)


def test_only_the_first_absence_is_deducted() -> None:
    """A second missed call must not shorten the wait again."""
    # away 14:05-14:10 (300 s, deducted) and 14:12-14:18 (not deducted); seen 14:21: 1260 - 300 = 960 s
    story = Story().arrived(at("14:00")).called(at("14:05")).absent(at("14:06")).returned(at("14:10"))
    story.called(at("14:12")).absent(at("14:13")).returned(at("14:18")).called(at("14:20")).seen(at("14:21"))
    found = measured(story)
    assert (found.deducted_s, found.wait_s, found.met) == (300, 960, False)


def test_a_call_missed_before_the_appointment_deducts_only_from_the_appointment_on() -> None:
    """The clock cannot stop before it has begun."""
    # appointment 14:00; missed call 13:50; back 14:04: [13:50, 14:04] within [14:00, 14:10] = 240 s
    # gross 600 s, wait 360 s
    story = Story().arrived(at("13:45"), appointment_at=at("14:00")).called(at("13:50")).absent(at("13:51"))
    found = measured(story.returned(at("14:04")).seen(at("14:10")))
    assert (found.gross_wait_s, found.deducted_s, found.wait_s) == (600, 240, 360)


def test_an_absence_over_before_the_appointment_deducts_nothing() -> None:
    """An early visitor's walk round the block has no part in the wait."""
    # away 13:50-13:55, before the start at 14:00; seen 14:10: 600 s
    story = Story().arrived(at("13:45"), appointment_at=at("14:00")).called(at("13:50")).absent(at("13:51"))
    found = measured(story.returned(at("13:55")).seen(at("14:10")))
    assert (found.deducted_s, found.wait_s) == (0, 600)


def test_being_seen_on_the_second_call_ends_the_absence() -> None:
    """A visitor who comes to the second call need not be marked as back first."""
    # missed 14:05, second call 14:08, seen 14:09: away until seen = 240 s; gross 540 s; wait 300 s
    story = Story().arrived(at("14:00")).called(at("14:05")).absent(at("14:06"))
    found = measured(story.called(at("14:08")).seen(at("14:09")))
    assert (found.gross_wait_s, found.deducted_s, found.wait_s) == (540, 240, 300)


def test_the_clock_of_an_absent_visitor_stands_still() -> None:
    """Somebody who is away is waiting, but nobody keeps them waiting."""
    # missed 14:05; at 14:30 the clock still shows 300 s; gross 1800 s
    story = Story().arrived(at("14:00")).called(at("14:05")).absent(at("14:06"))
    found = measured(story, at("14:30"))
    assert (found.outcome, found.wait_s, found.gross_wait_s) == (Outcome.WAITING, 300, 1800)
    assert not found.counted


def test_absent_and_gone_is_excluded_when_the_missed_call_came_in_time() -> None:
    """The station called within the standard: nobody was kept waiting."""
    # missed 14:10: 600 s on the clock; marked as gone at 14:40
    story = Story().arrived(at("14:00")).called(at("14:10")).absent(at("14:11")).left(at("14:40"))
    found = measured(story)
    assert (found.outcome, found.wait_s, found.gross_wait_s) == (Outcome.LEFT, 600, 2400)
    assert (found.met, found.excluded, found.counted) == (None, True, False)


def test_absent_and_gone_is_not_met_when_the_first_call_was_already_too_late() -> None:
    """People who give up after a long wait must not vanish from the figures."""
    # missed 14:16: 960 s > 900 s
    story = Story().arrived(at("14:00")).called(at("14:16")).absent(at("14:17")).left(at("14:18"))
    found = measured(story)
    assert (found.wait_s, found.met, found.excluded, found.counted) == (960, False, False, True)


def test_back_and_then_gone_counts_the_time_after_the_return() -> None:
    """Who came back and gave up later was waiting until then."""
    # missed 14:05, back 14:10 (300 s off), left 14:26: 1560 - 300 = 1260 s: not met
    story = Story().arrived(at("14:00")).called(at("14:05")).absent(at("14:06"))
    found = measured(story.returned(at("14:10")).left(at("14:26")))
    assert (found.wait_s, found.met) == (1260, False)


@pytest.mark.parametrize(("left", "met"), [("14:15", None), ("14:15:00.001", False)])
def test_who_leaves_without_a_call_is_judged_when_they_left(*, left: str, met: bool | None) -> None:
    """Leaving is never *met*; it is excluded only while the promise still held."""
    found = measured(Story().arrived(at("14:00")).left(at(left)))
    assert (found.outcome, found.met, found.excluded) == (Outcome.LEFT, met, met is None)


def test_a_transfer_before_the_substance_lets_the_clock_go_on() -> None:
    """Being passed on unseen is still waiting."""
    # arrived 14:00, called 14:05, passed on 14:06, called 14:15, seen 14:16: 960 s; no onward wait
    story = Story().arrived(at("14:00")).called(at("14:05")).transferred(at("14:06"))
    found = measured(story.called(at("14:15"), by="4460").seen(at("14:16"), by="4460"))
    assert (found.wait_s, found.met, found.onward_s) == (960, False, ())


def test_a_transfer_after_the_substance_makes_a_separate_onward_wait() -> None:
    """The promise was kept when the first officer started; the second wait is shown, not mixed in."""
    # seen 14:10: 600 s. Passed on 14:20, seen again 14:45: onward 1500 s. And again 14:50-14:51: 60 s
    story = Story().arrived(at("14:00")).seen(at("14:10")).transferred(at("14:20")).seen(at("14:45"))
    found = measured(story.transferred(at("14:50")).seen(at("14:51")).finished(at("15:00")))
    assert (found.wait_s, found.met, found.onward_s) == (600, True, (1500, 60))


def test_an_absence_in_the_onward_wait_deducts_nothing_from_the_first() -> None:
    """Only what lies between start and seen can be taken off."""
    story = Story().arrived(at("14:00")).seen(at("14:10")).transferred(at("14:20"))
    found = measured(story.called(at("14:25")).absent(at("14:26")).returned(at("14:30")).seen(at("14:31")))
    assert (found.deducted_s, found.wait_s, found.onward_s) == (0, 600, (660,))


def test_who_is_passed_on_and_goes_has_been_seen() -> None:
    """Their wait was measured when they were seen; giving up later does not unmake it."""
    story = Story().arrived(at("14:00")).seen(at("14:10")).transferred(at("14:20")).left(at("14:40"))
    assert (measured(story).outcome, measured(story).wait_s) == (Outcome.SEEN, 600)


@pytest.mark.parametrize(
    ("now", "met"),
    [("14:05", None), ("14:15", None), ("14:15:00.001", False), ("14:40", False)],
)
def test_somebody_still_waiting_past_the_standard_counts_as_not_met_now(
    *, now: str, met: bool | None
) -> None:
    """A figure that waits for the visitor to be seen hides whoever waits longest."""
    found = measured(Story().arrived(at("13:50"), appointment_at=at("14:00")), at(now))
    assert (found.outcome, found.met) == (Outcome.WAITING, met)


def test_the_clock_of_a_visitor_who_is_early_has_not_begun() -> None:
    """Before the appointment nobody is waiting for us."""
    found = measured(Story().arrived(at("13:50"), appointment_at=at("14:00")), at("13:58"))
    assert (found.wait_s, found.gross_wait_s) == (0, 0)


def test_calling_does_not_stop_the_clock() -> None:
    """Staff, rooms and interpreters never pause it: only the visitor's own absence does."""
    story = Story().arrived(at("14:00")).called(at("14:01"))
    assert measured(story, at("14:20")).wait_s == 1200


def test_an_imported_no_show_is_in_no_denominator() -> None:
    """Nobody was there to wait."""
    found = measured(Story().imported(appointment_at=at("14:00")))
    assert (found.outcome, found.met, found.wait_s) == (Outcome.NO_SHOW, None, None)


def test_imported_visits_are_measured_like_our_own() -> None:
    """Other systems' years must be comparable with ours."""
    # start max(10:30, 10:41) = 10:41; seen 10:58: 1020 s
    story = Story().imported(
        appointment_at=at("10:30"), arrived_at=at("10:41"), seen_at=at("10:58"), finished_at=at("11:05")
    )
    assert (measured(story).wait_s, measured(story).met, measured(story).late) == (1020, False, True)


@pytest.mark.parametrize(
    ("story", "doubt"),
    [
        (Story().arrived(at("14:00")).seen(at("13:59:59.999")), Doubt.SEEN_BEFORE_ARRIVAL),
        (Story().arrived(at("14:00")).left(at("13:59:59.999")), Doubt.LEFT_BEFORE_ARRIVAL),
    ],
)
def test_ends_before_arrival_are_a_matter_of_data_quality(story: Story, doubt: Doubt) -> None:
    """A clock that was off must never turn silently into a wait of zero."""
    found = measured(story)
    assert (found.outcome, found.doubt) == (Outcome.DATA_QUALITY, doubt)
    assert (found.met, found.wait_s) == (None, None)


def test_being_seen_at_once_is_a_wait_of_nought() -> None:
    """The same instant twice is quick, not impossible."""
    assert measured(Story().arrived(at("14:00")).seen(at("14:00"))).wait_s == 0
    assert measured(Story().arrived(at("14:00")).left(at("14:00"))).outcome is Outcome.LEFT


def test_the_measured_offset_of_each_device_is_taken_off() -> None:
    """A kiosk that is five minutes fast must not make its visitors wait five minutes less."""
    # kiosk +300 s: shows 14:05 at 14:00; the desk is right: seen 14:16: 960 s, though 14:16 - 14:05 = 660 s
    story = Story().arrived(at("14:05"), offset_ms=300_000).seen(at("14:16"), offset_ms=0)
    found = measured(story)
    assert (found.wait_s, found.met) == (960, False)
    assert story.visit.skewed


def test_a_visit_still_open_when_its_day_ends_is_a_matter_of_data_quality() -> None:
    """Forgotten visits must not look like people waiting through the night."""
    story = Story().arrived(at("16:50"))
    assert measured(story, at("23:59:59.999")).outcome is Outcome.WAITING
    found = measured(story, at("00:00", "2026-11-21"))
    assert (found.outcome, found.doubt, found.counted) == (Outcome.DATA_QUALITY, Doubt.NEVER_CLOSED, False)


def test_a_visit_seen_but_never_finished_keeps_its_wait_and_is_listed() -> None:
    """Forgetting to press *finish* does not unmake a wait that was measured."""
    story = Story().arrived(at("14:00")).seen(at("14:10"))
    assert measured(story, at("20:00")).doubt is None
    found = measured(story, at("00:00", "2026-11-21"))
    assert (found.outcome, found.wait_s, found.doubt) == (Outcome.SEEN, 600, Doubt.NEVER_FINISHED)


def test_an_onward_wait_that_ends_before_it_begins_is_listed_and_left_out() -> None:
    """Skew between two desks must not make an onward wait of zero either."""
    story = Story().arrived(at("14:00")).seen(at("14:10")).transferred(at("14:20"))
    found = measured(story.seen(at("14:19")).finished(at("14:30")))
    assert (found.wait_s, found.onward_s, found.doubt) == (600, (), Doubt.ONWARD_REVERSED)


def test_a_visit_of_which_only_later_entries_have_come_is_no_wait() -> None:
    """Entries of another device may travel ahead of the arrival."""
    assert measure(Visit(id=Story().subject), EVENING).doubt is Doubt.NO_ARRIVAL


def test_undoing_seen_puts_the_visitor_back_on_the_clock() -> None:
    """An officer's slip must not stop a clock for good."""
    story = Story().arrived(at("14:00")).called(at("14:01")).seen(at("14:02")).undone(at("14:03"))
    assert measured(story, at("14:20")).wait_s == 1200


def test_the_night_the_clocks_go_forward() -> None:
    """An hour that does not exist must not be waited."""
    # 00:55 GMT to 02:05 BST: clocks show 70 min, 10 min have passed
    story = Story().arrived(at("00:55", SPRING)).seen(at("02:05", SPRING))
    assert (measured(story).wait_s, measured(story).met) == (600, True)


def test_the_night_the_clocks_go_back() -> None:
    """An hour that comes twice must not swallow a wait."""
    # 01:50 BST to 01:10 GMT: clocks show 40 min less than nothing, 20 min have passed
    story = Story().arrived(at("01:50", AUTUMN)).seen(at("01:10", AUTUMN, second_time=True))
    assert (measured(story).outcome, measured(story).wait_s) == (Outcome.SEEN, 1200)
    assert not measured(story).met


def test_a_day_ends_at_midnight_even_when_it_has_25_or_23_hours() -> None:
    """Days of 24 hours would close an autumn Sunday at 23:00 and leave a spring one open until 01:00."""
    autumn = Story().arrived(at("23:40", AUTUMN))
    assert measured(autumn, at("23:50", AUTUMN)).outcome is Outcome.WAITING
    spring = Story().arrived(at("23:50", SPRING))
    assert measured(spring, at("00:10", "2026-03-30")).doubt is Doubt.NEVER_CLOSED


def test_a_visit_over_midnight_belongs_to_the_day_of_its_arrival() -> None:
    """A night counter's visitor is counted once, with the whole wait."""
    # 23:50 to 00:10: 1200 s
    story = Story().arrived(at("23:50")).seen(at("00:10", "2026-11-21")).finished(at("00:20", "2026-11-21"))
    found = measured(story, at("09:00", "2026-11-21"))
    assert (story.visit.day, found.outcome, found.wait_s, found.doubt) == (
        "2026-11-20",
        Outcome.SEEN,
        1200,
        None,
    )


@pytest.mark.parametrize(
    ("declared", "ended", "inside"),
    [
        ("13:00", "14:05", False),  # over exactly when the wait begins
        ("13:00", "14:05:00.001", True),
        ("14:08", "14:09", True),
        ("13:00", "15:00", True),
        ("14:19:59.999", None, True),
        ("14:20", None, False),  # declared exactly when the wait ends
    ],
)
def test_a_wait_is_in_an_emergency_when_they_share_any_time(
    *,
    declared: str,
    ended: str | None,
    inside: bool,
) -> None:
    """The line without emergencies must leave out exactly the waits they touched."""
    # the wait is 14:05 (arrival after the appointment) to 14:20
    story = Story().arrived(at("14:05"), appointment_at=at("14:00")).seen(at("14:20"))
    spans = emergency_spans([emergency(at(declared), None if ended is None else at(ended))], EVENING)
    found = measured(story, EVENING, spans)
    assert found.in_emergency is inside
    assert (found.wait_s, found.met) == (900, True)  # the headline includes it, unchanged


def test_who_is_seen_before_the_appointment_is_in_the_emergency_of_that_moment() -> None:
    """A wait of nothing still happened somewhere: where the visitor was seen."""
    story = Story().arrived(at("13:40"), appointment_at=at("14:00")).seen(at("13:50"))
    assert measured(story, EVENING, ((at("13:45"), at("13:55")),)).in_emergency
    assert not measured(story, EVENING, ((at("13:55"), at("14:30")),)).in_emergency


def test_an_emergency_that_goes_on_touches_whoever_waits_now() -> None:
    """While it lasts, it lasts until now."""
    story = Story().arrived(at("14:00"))
    spans = emergency_spans([emergency(at("14:10"))], at("14:20"))
    assert spans == ((at("14:10"), at("14:20")),)
    assert measured(story, at("14:20"), spans).in_emergency


def test_overlapping_emergencies_are_one_stretch_of_time() -> None:
    """A long emergency must not be hidden behind a short one that began later."""
    long, short = emergency(at("10:00"), at("12:00")), emergency(at("10:30"), at("10:40"), name="F")
    apart = emergency(at("13:00"), at("13:30"), name="G")
    spans = emergency_spans([apart, short, long], EVENING)
    assert spans == ((at("10:00"), at("12:00")), (at("13:00"), at("13:30")))
    found = measured(Story().arrived(at("11:00")).seen(at("11:05")), EVENING, spans)
    assert found.in_emergency


@pytest.mark.parametrize(
    ("told", "ended", "held", "silence_s"),
    [
        (("14:15", "14:30"), "14:45", True, 900),
        (("14:15", "14:30:00.001"), "14:45", False, 900),  # reads 900 s, is a thousandth over
        (("14:20",), "14:30", False, 1200),
        ((), "14:15", True, 900),
        ((), "14:16", False, 960),
        (("14:10",), None, False, 13_800),  # goes on: 14:10 to 18:00 is 3 h 50 min
    ],
)
def test_kept_informed_means_every_fifteen_minutes_until_the_end(
    *,
    told: tuple[str, ...],
    ended: str | None,
    held: bool,
    silence_s: int,
) -> None:
    """Silence in an emergency is what visitors complain of."""
    said = emergency(at("14:00"), None if ended is None else at(ended), told=[at(each) for each in told])
    found = kept_informed(said, EVENING)
    assert (found.held, seconds(found.longest_silence_ms)) == (held, silence_s)


def test_the_first_message_comes_within_five_minutes_of_declaring() -> None:
    """A declaration that nobody is told about is no information."""
    silent = emergency(at("14:00"), at("14:12"))
    for first, held in (("14:05", True), ("14:05:00.001", False)):
        told = Emergency(
            id=silent.id, declared_at=silent.declared_at, ended_at=silent.ended_at, told_at=(at(first),)
        )
        assert kept_informed(told, EVENING).held is held
