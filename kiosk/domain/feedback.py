"""How we did, as a visitor says it: poor to excellent, with or without words (service standards)."""

from collections.abc import Callable
from enum import IntEnum
from typing import Any

import msgspec
from msgspec.structs import replace

from kiosk.domain.entry import Entry, Facts, Personal, SubjectId
from kiosk.domain.instant import Instant


class Rating(IntEnum):
    """From 1 (poor) to 3 (excellent)."""

    POOR = 1
    GOOD = 2
    EXCELLENT = 3


class Given(Facts, frozen=True, array_like=True, gc=False):
    """A visitor has told us how we did; `has_words` where there is something for staff to read."""

    rating: Rating
    language: str
    has_words: bool


class Read(Facts, frozen=True, array_like=True, gc=False):
    """An officer has read what was written."""


class FeedbackDetails(Personal, frozen=True, omit_defaults=True):
    """What the visitor wrote, and how to reach them where they said that it is safe."""

    comment: str | None = None
    contact: str | None = None


class FeedbackState(msgspec.Struct, frozen=True, gc=False):
    """One visitor's word, as its entries tell it; instants are corrected by the device's clock offset.

    Attributes:
        rating: None until it is given.
        ended_at: when it was read; when it was given, where there is nothing to read.
    """

    id: SubjectId
    station: str = ""
    rating: Rating | None = None
    language: str = "en"
    given_at: Instant | None = None
    ended_at: Instant | None = None


def apply(state: FeedbackState, entry: Entry) -> FeedbackState:
    """The state after one more entry, which sorts after all applied before."""
    step = _STEPS.get(type(entry.facts))
    changes = step(state, entry, entry.facts) if step else None
    return replace(state, **changes) if changes else state


Changes = dict[str, Any] | None


def _given(state: FeedbackState, entry: Entry, facts: Given) -> Changes:
    if state.given_at is not None:
        return None
    return {
        "station": entry.station,
        "rating": facts.rating,
        "language": facts.language,
        "given_at": entry.corrected,
        "ended_at": None if facts.has_words else entry.corrected,
    }


def _read(state: FeedbackState, entry: Entry, _facts: Read) -> Changes:
    if state.given_at is None or state.ended_at is not None:
        return None
    return {"ended_at": entry.corrected}


_STEPS: dict[type, Callable[[FeedbackState, Entry, Any], Changes]] = {Given: _given, Read: _read}
