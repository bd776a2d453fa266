"""A station as the journal knows it: who numbers its entries, and when its record was set back."""

from collections.abc import Callable
from typing import Any

import msgspec
from msgspec.structs import replace

from kiosk.domain.entry import Entry, Facts, SubjectId

CENTRE = "centre"
"""The sequencer's name where the central database numbers the entries; else it is a device's name."""


class HandedOver(Facts, frozen=True, array_like=True, gc=False):
    """The last entry that a sequencer numbers; from the next number on it is `to` who numbers them."""

    to: str


class SetBack(Facts, frozen=True, array_like=True, gc=False):
    """The sequencer's database was restored to a moment in time: it kept the numbers up to `kept_gseq`.

    Entries that its devices had seen with later numbers are numbered anew after this one.
    """

    kept_gseq: int


class StationState(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A station's sequencers in their order (all but the first), and where its record was set back."""

    id: SubjectId
    sequencers: tuple[str, ...] = ()
    set_back_to: tuple[int, ...] = ()


def station_subject(station: str) -> SubjectId:
    """The subject of a station."""
    return SubjectId(f"station/{station}")


def apply(state: StationState, entry: Entry) -> StationState:
    """The station after one more entry."""
    step = _STEPS.get(type(entry.facts))
    return step(state, entry.facts) if step else state


def _handed_over(state: StationState, facts: HandedOver) -> StationState:
    return replace(state, sequencers=(*state.sequencers, facts.to))


def _set_back(state: StationState, facts: SetBack) -> StationState:
    return replace(state, set_back_to=(*state.set_back_to, facts.kept_gseq))


_STEPS: dict[type, Callable[[StationState, Any], StationState]] = {
    HandedOver: _handed_over,
    SetBack: _set_back,
}
