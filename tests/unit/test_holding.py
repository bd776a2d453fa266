"""Who has the visitor: however entries are accepted, exactly one officer, and nobody is usurped."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.domain.entry import Entry, Facts, SubjectId
from kiosk.domain.folding import fold
from kiosk.domain.instant import Instant
from kiosk.domain.visit import facts
from kiosk.domain.visit.facts import Category, Road
from kiosk.domain.visit.fold import LostCall, Phase, Visit, apply
from tests.helpers.entries import at, tell

SUBJECT = SubjectId("visit/K7")
ME, OTHER, THIRD = "4417", "4460", "4471"
HELD = {Phase.CALLED, Phase.SEEN}
LETS_GO = facts.MarkedAbsent | facts.Transferred | facts.Left | facts.Finished
ARRIVED = facts.Arrived("K7", Category.SPEAK, at("14:00"), Road.KIOSK, "en")

steps = st.tuples(
    st.one_of(
        st.builds(facts.Called, place=st.sampled_from(["Counter", "Room 1"])),
        st.builds(facts.Called, place=st.sampled_from(["Counter", "Room 1"])),
        st.builds(facts.Seen),
        st.builds(facts.Seen),
        st.builds(facts.MarkedAbsent),
        st.builds(facts.Returned),
        st.builds(facts.Transferred),
        st.builds(facts.Finished),
        st.builds(facts.Left),
        st.builds(facts.Prioritised, urgent=st.booleans()),
    ),
    st.sampled_from([ME, OTHER, THIRD]),
)


def told(said: Sequence[tuple[Facts, str]], confirmed: int | None = None) -> list[Entry]:
    """A visit that has arrived, and what officers then say; after `confirmed` steps nothing is accepted."""
    everything = [(ARRIVED, "device"), *said]
    entries = [
        tell(SUBJECT, number, each, Instant(at("14:00") + number * 60_000), actor=by)
        for number, (each, by) in enumerate(everything, start=1)
    ]
    if confirmed is None:
        return entries
    return [
        entry if place <= confirmed else replace(entry, gseq=None, chain=f"chain-{entry.actor}")
        for place, entry in enumerate(entries)
    ]


def visit(entries: Sequence[Entry]) -> Visit:
    return fold(Visit(id=SUBJECT), apply, entries)


@given(st.lists(steps, max_size=14))
def test_exactly_one_officer_has_the_visitor_and_keeps_them_until_they_are_let_go(
    said: list[tuple[Facts, str]],
) -> None:
    """Two officers who both lead a visitor away is the fault that other systems are known for."""
    entries = told(said)
    before = visit(entries[:1])
    for number, entry in enumerate(entries[1:], start=2):
        now = visit(entries[:number])
        assert (now.officer is not None) == (now.phase in HELD or now.phase is Phase.FINISHED)
        if before.phase in HELD and now.officer != before.officer:
            assert isinstance(entry.facts, LETS_GO), "only by being let go"
        if before.phase not in HELD and now.phase in HELD:
            assert now.officer == entry.actor, "the first accepted call or start has them"
        if isinstance(entry.facts, facts.Called | facts.Seen) and before.phase in HELD:
            lost = entry.actor != before.officer
            assert (now.displaced[-1:] == (entry.id,)) is lost
            if lost:
                assert now.lost_calls[-1] == LostCall(entry.actor, before.officer or "", entry.corrected)
                assert replace(now, displaced=(), lost_calls=()) == replace(
                    before, displaced=(), lost_calls=()
                ), "nothing else changes"
        before = now
    assert len(before.displaced) == len(before.lost_calls)


@given(st.lists(steps, max_size=10), st.integers(0, 10), st.randoms(use_true_random=False))
def test_a_claim_is_provisional_until_its_own_entry_is_accepted(
    said: list[tuple[Facts, str]], confirmed: int, chance: object
) -> None:
    """What is accepted stands, whatever arrives later; what is not may still be lost, and says so."""
    entries = told(said, confirmed)
    accepted = visit([entry for entry in entries if entry.gseq is not None])
    assert not accepted.provisional
    both = visit(entries)
    if both.provisional:
        assert both.phase in HELD
    shuffled = entries[:]
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert visit(shuffled) == both, "the order of delivery says nothing"
    assert not visit(told(said)).provisional, "once all is accepted nothing is provisional"


@given(st.lists(steps, max_size=10), st.lists(steps, max_size=4))
def test_no_accepted_holder_is_usurped_by_what_is_accepted_later(
    said: list[tuple[Facts, str]], late: list[tuple[Facts, str]]
) -> None:
    """A desk that was offline brings its calls: the visitor stays with whoever had them first."""
    before = visit(told(said))
    claims = [(each, by) for each, by in late if isinstance(each, facts.Called | facts.Seen)]
    after = visit(told([*said, *claims]))
    if before.phase in HELD:
        assert after.officer == before.officer


def test_a_claim_of_two_entries_counts_from_the_first() -> None:
    """An accepted call makes the start that follows it certain, though nobody has accepted that yet."""
    called = told([(facts.Called("Counter"), ME), (facts.Seen(), ME)], confirmed=1)
    assert not visit(called).provisional
    alone = told([(facts.Called("Counter"), ME), (facts.Seen(), ME)], confirmed=0)
    assert visit(alone[:2]).provisional
    assert visit(alone).provisional
    again = told([(facts.Called("Counter"), ME), (facts.Called("Room 1"), ME)], confirmed=1)
    assert not visit(again).provisional


def test_who_is_already_seen_is_not_called_away_by_a_late_message() -> None:
    """The late officer is told; the visitor goes on talking to the one they are with."""
    late = visit(told([(facts.Called("Counter"), ME), (facts.Seen(), ME), (facts.Called("Room 1"), OTHER)]))
    assert (late.phase, late.officer, late.place) == (Phase.SEEN, ME, "Counter")
    assert [(lost.officer, lost.holder) for lost in late.lost_calls] == [(OTHER, ME)]
