"""What a visit is: its fold, step by step, and whatever odd order or clock it meets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.domain.entry import Entry, EntryId, Facts, SubjectId
from kiosk.domain.instant import Instant
from kiosk.domain.visit import facts
from kiosk.domain.visit.facts import BreachReason, Category, Road
from kiosk.domain.visit.fold import Phase, Visit, apply
from tests.helpers.entries import Story, at

OTHER = "4460"


def test_a_visit_from_arrival_to_end() -> None:
    """The whole of an ordinary visit, every instant where it belongs."""
    visit = (
        Story("K7")
        .arrived(at("14:00"), appointment_at=at("14:05"), party=2, category=Category.DOCUMENTS)
        .called(at("14:06"), place="Room 1")
        .seen(at("14:07"))
        .explained(at("14:08"), BreachReason.ROOM)
        .finished(at("14:30"))
        .visit
    )
    assert (visit.phase, visit.code, visit.party, visit.day) == (Phase.FINISHED, "K7", 2, "2026-11-20")
    assert (visit.category, visit.road, visit.station) == (Category.DOCUMENTS, Road.KIOSK, "harbour-street")
    assert (visit.arrived_at, visit.appointment_at) == (at("14:00"), at("14:05"))
    assert (visit.first_called_at, visit.called_at, visit.calls) == (at("14:06"), at("14:06"), 1)
    assert (visit.seen_at, visit.seen_by, visit.finished_at) == (at("14:07"), "4417", at("14:30"))
    assert (visit.breach_reason, visit.place, visit.officer) == (BreachReason.ROOM, None, "4417")
    assert not visit.is_open


def test_the_day_of_a_visit_is_the_stations() -> None:
    """Ten past midnight in July is still yesterday in UTC."""
    assert Story().arrived(at("00:10", "2026-07-02")).visit.day == "2026-07-02"


def test_the_same_arrival_by_a_second_road_counts_once_and_from_the_earlier_instant() -> None:
    """Wire and paper bring the same visitor; the desk must not see them twice."""
    story = Story("K7").arrived(at("00:05"), party=3).arrived(at("00:09"), code="X1", road=Road.PAPER)
    assert (story.visit.arrived_at, story.visit.code, story.visit.road) == (at("00:05"), "K7", Road.KIOSK)
    earlier = story.arrived(at("23:59", "2026-11-19"), code="X2", road=Road.PAPER).visit
    assert (earlier.arrived_at, earlier.code) == (at("23:59", "2026-11-19"), "K7")
    assert earlier.day == "2026-11-19", "the day is the day of the arrival that counts"
    assert earlier.phase is Phase.WAITING


def test_wire_and_paper_give_the_same_visit_in_either_order() -> None:
    """What the visitor said at the kiosk stands, whichever road was quicker; the earlier instant counts."""
    own, paper = at("14:00"), at("14:00:30")
    asked = {"category": Category.PRIVATE, "party": 3, "urgent": True, "appointment_at": at("14:10")}
    for first, second in ((own, paper), (paper, own)):
        wire_first = (
            Story("K7")
            .arrived(first, **asked)
            .arrived(second, category=Category.OTHER, road=Road.PAPER)
            .called(at("14:05"))
            .visit
        )
        paper_first = (
            Story("K7")
            .arrived(second, category=Category.OTHER, road=Road.PAPER)
            .arrived(first, **asked)
            .called(at("14:05"))
            .visit
        )
        assert wire_first == paper_first
        assert (wire_first.arrived_at, wire_first.road, wire_first.party) == (own, Road.KIOSK, 3)
        assert (wire_first.category, wire_first.urgent) == (Category.PRIVATE, True)
        assert wire_first.appointment_at == at("14:10")


def test_what_an_officer_said_stands_over_both_roads() -> None:
    """The kiosk's own arrival comes late: it must not undo what was decided at the desk meanwhile."""
    desk = Story("K7").arrived(at("14:00"), category=Category.OTHER, road=Road.PAPER)
    desk.prioritised(at("14:01")).then(facts.Recoded("M3"), at("14:02")).called(at("14:03"))
    late = desk.arrived(at("14:00"), category=Category.DOCUMENTS).visit
    assert (late.urgent, late.code, late.phase, late.officer) == (True, "M3", Phase.CALLED, "4417")
    assert late.category is Category.DOCUMENTS
    assert late.last_step == desk.entries[3].id, "undo takes back the officer's step, never an arrival"


def test_a_clock_that_was_wrong_on_one_road_is_said() -> None:
    """Whichever arrival counts, a doubt about either clock is a doubt about the wait."""
    skewed = Story().arrived(at("14:00")).arrived(at("14:01"), road=Road.PAPER, offset_ms=5_000).visit
    assert skewed.skewed
    assert skewed.arrived_at == at("14:00")


def test_the_first_accepted_call_claims_and_others_are_displaced() -> None:
    """However late the second officer hears of it, one of them has the visitor."""
    story = Story().arrived(at("14:00")).called(at("14:02")).called(at("14:01"), by=OTHER, place="Room 2")
    visit = story.seen(at("14:03"), by=OTHER).visit
    assert (visit.officer, visit.place, visit.calls, visit.phase) == ("4417", "Counter", 1, Phase.CALLED)
    assert visit.displaced == (story.entries[2].id, story.entries[3].id)
    assert {(lost.officer, lost.holder) for lost in visit.lost_calls} == {(OTHER, "4417")}
    assert visit.last_step == story.entries[1].id, "undo takes back what took effect"
    assert story.seen(at("14:05")).visit.seen_by == "4417"


def test_a_visitor_may_be_called_again_by_the_same_officer() -> None:
    """The latest call shows on the board, the first one is what was missed."""
    visit = Story().arrived(at("14:00")).called(at("14:02")).called(at("14:03"), place="Room 2").visit
    assert (visit.calls, visit.first_called_at, visit.called_at) == (2, at("14:02"), at("14:03"))
    assert visit.place == "Room 2"


def test_the_first_missed_call_and_the_first_return_are_kept() -> None:
    """Only first missed call to return is deducted; a second absence deducts nothing more."""
    story = Story().arrived(at("14:00")).called(at("14:02")).absent(at("14:03")).returned(at("14:06"))
    visit = story.called(at("14:07")).absent(at("14:08")).returned(at("14:20")).visit
    assert (visit.missed_at, visit.returned_at, visit.missed_calls) == (at("14:02"), at("14:06"), 2)
    assert (visit.phase, visit.officer, visit.place) == (Phase.WAITING, None, None)


def test_who_is_seen_straight_after_a_missed_call_has_come_back_by_then() -> None:
    """Nobody presses *back* when the visitor already stands at the counter."""
    visit = Story().arrived(at("14:00")).called(at("14:02")).absent(at("14:03")).seen(at("14:05")).visit
    assert (visit.returned_at, visit.seen_at) == (at("14:05"), at("14:05"))


def test_transfers_before_and_after_seen() -> None:
    """Before the substance the clock goes on; after it there is an onward wait of its own."""
    before = Story().arrived(at("14:00")).called(at("14:01")).transferred(at("14:02"))
    assert (before.visit.phase, before.visit.onward) == (Phase.WAITING, ())
    after = (
        before.seen(at("14:05"))
        .transferred(at("14:20"))
        .called(at("14:25"), by=OTHER)
        .seen(at("14:26"), by=OTHER)
    )
    assert after.visit.seen_at == at("14:05")
    assert after.visit.onward == ((at("14:20"), at("14:26")),)
    twice = after.transferred(at("14:40")).visit
    assert twice.onward == ((at("14:20"), at("14:26")), (at("14:40"), None))
    assert twice.seen_by == "4417"


@pytest.mark.parametrize(("offset_ms", "skewed"), [(2_000, False), (2_001, True), (-2_001, True), (0, False)])
def test_clock_offsets_are_taken_off_and_large_ones_flagged(offset_ms: int, *, skewed: bool) -> None:
    """A wait must not depend on which device's clock is wrong; over two seconds somebody should look."""
    story = Story(offset_ms=offset_ms).arrived(Instant(at("14:00") + offset_ms))
    visit = story.seen(Instant(at("14:05") + offset_ms)).visit
    assert (visit.arrived_at, visit.seen_at, visit.skewed) == (at("14:00"), at("14:05"), skewed)


def test_undoing_gives_back_the_step_before() -> None:
    """The last step is always one that can be taken back, down to the arrival."""
    story = Story().arrived(at("14:00")).called(at("14:01")).seen(at("14:02"))
    assert story.undone(at("14:03")).visit.phase is Phase.CALLED
    assert story.visit.last_step == story.entries[1].id
    story.then(facts.Noted(), at("14:04"))
    assert story.visit.last_step == story.entries[-1].id


def test_facts_that_make_no_sense_now_change_nothing() -> None:
    """A late message about somebody who has gone home."""
    gone = Story().arrived(at("14:00")).left(at("14:05"))
    before = gone.visit
    for step in (facts.Called("Counter"), facts.MarkedAbsent(), facts.Returned(), facts.Seen()):
        gone.then(step, at("14:10"))
    gone.then(facts.Transferred(), at("14:10")).then(facts.Finished(), at("14:11"))
    assert gone.left(at("14:12")).visit == before


def test_without_an_arrival_nothing_is_known_but_nothing_fails() -> None:
    """Entries may come before the arrival they follow."""
    assert Story().called(at("14:01")).seen(at("14:02")).visit.phase is Phase.UNKNOWN


instants = st.integers(-(10**13), 10**13).map(Instant)
any_facts = st.one_of(
    *(
        st.from_type(shape)
        for shape in vars(facts).values()
        if isinstance(shape, type) and issubclass(shape, Facts) and shape is not Facts
    )
)


def with_a_date(said: Facts) -> Facts:
    """The journal passes over facts whose instants no calendar has."""
    changes = {
        name: value % 10**13
        for name in said.__struct_fields__
        if name.endswith("_at") and (value := getattr(said, name)) is not None
    }
    return replace(said, **changes)


@given(st.lists(st.tuples(any_facts.map(with_a_date), instants, st.sampled_from(["1", "2"])), max_size=15))
def test_the_fold_is_total(steps: list[tuple[Facts, Instant, str]]) -> None:
    """No entry, however late or odd, may stop a screen or a rebuild."""
    visit = Visit(id=SubjectId("visit/odd"))
    for number, (said, when, officer) in enumerate(steps, start=1):
        entry = Entry(
            EntryId(str(number)), visit.id, "any", when, None, officer, "c", number, number, said, "s"
        )
        visit = apply(visit, entry)
    assert visit.is_open == (visit.phase in {Phase.WAITING, Phase.CALLED, Phase.ABSENT, Phase.SEEN})
    assert (visit.phase is Phase.UNKNOWN) == (visit.day == "")
    if visit.phase in {Phase.CALLED, Phase.SEEN} and visit.road is not Road.IMPORT:
        assert visit.officer is not None
