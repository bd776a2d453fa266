"""Meaning is a fold: a subject is a pure function of the set of its entries."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from kiosk.domain.entry import Entry, EntryId, Withdrawn

State = TypeVar("State")
Apply = Callable[[State, Entry], State]


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """The entries once each, in the order in which they were accepted."""
    return sorted({entry.id: entry for entry in entries}.values(), key=lambda entry: entry.position)


def standing(ordered: list[Entry]) -> list[Entry]:
    """The entries that are not withdrawn, withdrawals left out, order kept.

    A withdrawal can itself be withdrawn; the latest word counts. A withdrawal of something that is
    not here (yet) withdraws nothing until it arrives.
    """
    gone: set[EntryId] = set()
    for entry in reversed(ordered):
        if isinstance(entry.facts, Withdrawn) and entry.id not in gone:
            gone.add(entry.facts.entry)
    return [entry for entry in ordered if entry.id not in gone and not isinstance(entry.facts, Withdrawn)]


def fold(empty: State, apply: Apply[State], entries: Iterable[Entry]) -> State:
    """The state of a subject: any delivery, repetition or delay of the same entries gives the same."""
    state = empty
    for entry in standing(in_order(entries)):
        state = apply(state, entry)
    return state
