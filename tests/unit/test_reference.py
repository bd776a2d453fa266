"""References that survive being read out, typed and mistyped."""

import string
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import NotUnderstood
from kiosk.domain.reference import (
    ALPHABET,
    LENGTH,
    complaint_references,
    parse_reference,
    reference_for,
    shown,
)


@given(st.text(max_size=40))
def test_a_reference_reads_back_however_it_is_shown(source: str) -> None:
    """What is printed on the letter must be found again."""
    reference = reference_for(source)
    assert len(reference) == LENGTH
    assert set(reference) <= set(ALPHABET)
    for typed in (reference, shown(reference), reference.lower(), f"  {reference[:2]} {reference[2:]} "):
        assert parse_reference(typed) == reference
    assert parse_reference(reference.replace("0", "O").replace("1", "l")) == reference
    assert reference_for(source) == reference


@given(st.text(max_size=20), st.integers(0, LENGTH - 1), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_always_noticed(source: str, place: int, wrong: str) -> None:
    """The check character must catch every single slip: the next reference may be somebody else's."""
    reference = reference_for(source)
    mistyped = reference[:place] + wrong + reference[place + 1 :]
    if mistyped != reference:
        with pytest.raises(NotUnderstood, match="mistake in it"):
            parse_reference(mistyped)


@given(st.text(max_size=20), st.integers(0, LENGTH - 3))
def test_two_swapped_neighbours_are_always_noticed(source: str, place: int) -> None:
    """The commonest slip of a typist after the single wrong key."""
    reference = reference_for(source)
    swapped = reference[:place] + reference[place + 1] + reference[place] + reference[place + 2 :]
    if swapped != reference:
        with pytest.raises(NotUnderstood, match="mistake in it"):
            parse_reference(swapped)


@pytest.mark.parametrize("typed", ["", "ABC", "ABCDEFGH", "ABCDEF!", "UUUUUUU", "ÄBCDEFG", "٠٠٠٠٠٠٠"])
def test_what_is_no_reference_is_said_to_be_none(typed: str) -> None:
    """Length and alphabet are explained with an example that is a reference itself."""
    with pytest.raises(NotUnderstood, match="7 letters and digits, like") as refused:
        parse_reference(typed)
    assert parse_reference(str(refused.value).rstrip(".").rsplit(" ", 1)[1])


def test_references_are_spread_out() -> None:
    """Thousands of appointments a year must rarely meet, and say nothing of their order."""
    made = [reference_for(f"harbour-street/{number}") for number in range(5_000)]
    assert len(set(made)) > 4_980
    assert {reference[0] for reference in made} == set(string.digits + string.ascii_uppercase) - set("ILOU")


def test_a_complaints_reference_is_checked_like_any_other_and_begins_with_c() -> None:
    """It is read over the telephone years later, to somebody who must know that it is a complaint's."""
    tries = complaint_references(Random(4417).randbytes)
    references = [next(tries) for _ in range(500)]
    assert len(set(references)) == 500
    for reference in references:
        assert reference[0] == "C"
        assert parse_reference(shown(reference).lower()) == reference
    assert {reference[1] for reference in references} == set(ALPHABET), "chance reaches every character"
