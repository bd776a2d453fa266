"""A room's day: the first accepted claim holds it until somebody gives it back."""

import datetime as dt

from msgspec.structs import replace

from kiosk.domain import room
from kiosk.domain.entry import Entry, EntryId, SubjectId, Withdrawn
from kiosk.domain.folding import fold
from kiosk.domain.room import RoomDay, RoomGivenBack, RoomTaken, room_day
from kiosk.domain.visit.facts import Noted
from tests.helpers.entries import at, tell

SUBJECT = room_day("harbour-street", "room-1", dt.date(2026, 11, 20))


def take(number: int, visit: str, time: str = "14:00") -> Entry:
    return tell(SUBJECT, number, RoomTaken(SubjectId(visit), at(time), at("14:30")), at(time))


def give_back(number: int, claim: Entry, time: str = "14:20", offset_ms: int | None = None) -> Entry:
    return tell(SUBJECT, number, RoomGivenBack(claim.id), at(time), offset_ms=offset_ms)


def day(*entries: Entry) -> RoomDay:
    return fold(RoomDay(id=SUBJECT), room.apply, entries)


def holder(*entries: Entry) -> str | None:
    held = day(*entries).holder
    return held.visit if held else None


def test_the_subject_is_a_rooms_local_day() -> None:
    """One day's claims stay few enough to be folded again at any time."""
    assert SUBJECT == "room/harbour-street/room-1/2026-11-20"


def test_the_first_accepted_claim_holds_and_the_second_is_displaced() -> None:
    """Not the earlier clock: acceptance decides, and the loser is visible."""
    first, second = take(1, "visit/a", "14:05"), take(2, "visit/b", "14:00")
    assert holder(first, second) == "visit/a"
    assert [claim.displaced for claim in day(second, first).claims] == [False, True]


def test_a_room_given_back_is_free_and_a_displaced_claim_stays_displaced() -> None:
    """The displaced visitor was offered something else long ago."""
    first, second = take(1, "visit/a"), take(2, "visit/b")
    assert holder(first, second, give_back(3, first)) is None
    third = take(4, "visit/c")
    assert holder(first, second, give_back(3, first), third) == "visit/c"


def test_giving_back_ends_that_claim_once() -> None:
    """A second *given back* for the same claim must not end another's stay, nor move the first's end."""
    first, second = take(1, "visit/a"), take(3, "visit/b")
    state = day(first, give_back(2, first, "14:10"), second, give_back(4, first, "14:25"))
    assert state.claims[0].ended_at == at("14:10")
    assert state.holder is not None
    assert state.holder.visit == "visit/b"


def test_the_end_is_corrected_by_the_clocks_offset() -> None:
    """Use of rooms is counted in minutes that really passed."""
    first = take(1, "visit/a")
    assert day(first, give_back(2, first, "14:20", offset_ms=60_000)).claims[0].ended_at == at("14:19")


def test_a_withdrawn_claim_frees_the_room_for_the_next_one() -> None:
    """The room was pressed by mistake: who took it next had every right to."""
    first, second = take(1, "visit/a"), take(2, "visit/b")
    undone = tell(SUBJECT, 3, Withdrawn(first.id), at("14:02"))
    assert holder(first, second, undone) == "visit/b"


def test_a_claim_is_provisional_until_it_is_accepted() -> None:
    """A desk that is offline says that the room may yet be somebody else's."""
    alone = replace(take(1, "visit/b"), gseq=None)
    (claim,) = day(alone).claims
    assert claim.provisional
    accepted = day(take(2, "visit/a"), alone).claims
    assert [(each.visit, each.displaced) for each in accepted] == [("visit/a", False), ("visit/b", True)]
    assert not day(take(1, "visit/b")).claims[0].provisional


def test_who_had_the_room_first_is_known_even_after_it_was_given_back() -> None:
    """The officer who lost it is told to whom, whatever has happened since."""
    first, second, third = take(1, "visit/a"), take(2, "visit/b"), take(4, "visit/c")
    state = day(first, second, give_back(3, first), third, take(5, "visit/d"))
    before = [state.held_before(claim) for claim in state.claims]
    assert [each.visit if each else None for each in before] == [None, "visit/a", None, "visit/c"]


def test_a_claims_times_are_corrected_by_the_clocks_offset() -> None:
    """A room must not look free because a desk's clock is slow."""
    taken = RoomTaken(SubjectId("visit/a"), at("14:00"), at("14:30"))
    (claim,) = day(tell(SUBJECT, 1, taken, at("14:00"), offset_ms=-600_000)).claims
    assert (claim.start, claim.until) == (at("14:10"), at("14:40"))


def test_what_it_does_not_understand_changes_nothing() -> None:
    """Entries of newer devices, and of claims that are not here."""
    first = take(1, "visit/a")
    odd = (tell(SUBJECT, 2, Noted(), at("14:01")), tell(SUBJECT, 3, RoomGivenBack(EntryId("?")), at("14:02")))
    assert day(first, *odd) == day(first)
