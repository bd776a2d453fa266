"""Meaning is a fold: order by acceptance, each entry once, withdrawn ones left out."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.entry import UNCONFIRMED, Entry, EntryId, SubjectId, Withdrawn
from kiosk.domain.folding import fold, in_order, standing
from kiosk.domain.instant import Instant
from kiosk.domain.visit.facts import Called, Noted


def entry(
    name: str,
    gseq: int | None,
    withdraws: str | None = None,
    *,
    chain: str = "c",
    seq: int = 1,
    at: int = 0,
) -> Entry:
    facts = Noted() if withdraws is None else Withdrawn(EntryId(withdraws))
    kind = "visit.noted" if withdraws is None else "entry.withdrawn"
    return Entry(
        EntryId(name), SubjectId("visit/one"), kind, Instant(at), None, "4417", chain, seq, gseq, facts
    )


def names(entries: list[Entry]) -> list[str]:
    return [str(each.id) for each in entries]


def test_acceptance_orders_and_no_clock_does() -> None:
    """One wrong clock must not poison everybody's order."""
    entries = [entry("b", 2, at=5), entry("a", 1, at=99), entry("c", 3, at=1)]
    assert names(in_order(entries)) == ["a", "b", "c"]


def test_unconfirmed_entries_follow_in_chain_order() -> None:
    """A device shows its own steps at once, after everything the station has accepted."""
    entries = [
        entry("x2", None, chain="x", seq=2),
        entry("late", UNCONFIRMED - 1),
        entry("x1", None, chain="x", seq=1),
    ]
    assert names(in_order(entries)) == ["late", "x1", "x2"]


def test_an_entry_that_comes_twice_counts_once() -> None:
    """Every delivery may be repeated; a call must not become two."""
    assert names(in_order([entry("a", 1), entry("a", 1)])) == ["a"]


@pytest.mark.parametrize(
    ("said", "stand"),
    [
        ([("a", None), ("b", None), ("w", "a")], ["b"]),
        ([("a", None), ("w", "a"), ("v", "w")], ["a"]),
        ([("a", None), ("w", "a"), ("v", "w"), ("u", "v")], []),
        ([("a", None), ("w", "a"), ("w2", "a")], []),
        ([("a", None), ("w", "a"), ("w2", "a"), ("v", "w")], []),
        ([("a", None), ("w", "unknown")], ["a"]),
        ([("w", "a"), ("a", None)], []),
        ([("a", None), ("w", "w")], ["a"]),
    ],
)
def test_withdrawals_and_withdrawals_of_withdrawals(
    said: list[tuple[str, str | None]], stand: list[str]
) -> None:
    """An undo can be undone; what is undone stays out however often it was said."""
    ordered = [entry(name, place, withdraws) for place, (name, withdraws) in enumerate(said, start=1)]
    assert names(standing(ordered)) == stand


@given(
    st.lists(st.tuples(st.integers(0, 9), st.booleans()), min_size=1, max_size=12),
    st.randoms(use_true_random=False),
)
def test_any_order_and_repetition_folds_to_the_same(
    said: list[tuple[int, bool]], chance: random.Random
) -> None:
    """The heart of merging, without a store around it."""
    entries = [
        entry(str(place), place, str(target) if takes_back else None)
        for place, (target, takes_back) in enumerate(said)
    ]
    empty: tuple[str, ...] = ()
    told = fold(empty, lambda state, each: (*state, str(each.id)), entries)
    shuffled = entries + chance.choices(entries, k=5)
    chance.shuffle(shuffled)
    assert fold(empty, lambda state, each: (*state, str(each.id)), shuffled) == told


def test_facts_of_other_kinds_are_not_taken_for_withdrawals() -> None:
    """Only a withdrawal takes anything back."""
    called = Entry(
        EntryId("a"), SubjectId("visit/one"), "visit.called", Instant(0), None, "1", "c", 1, 1, Called("x")
    )
    assert standing([called]) == [called]
