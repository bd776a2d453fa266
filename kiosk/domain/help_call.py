"""A silent call for help from a public device: called, answered by an officer, closed."""

from collections.abc import Callable
from typing import Any

import msgspec
from msgspec.structs import replace

from kiosk.domain.entry import Entry, Facts, SubjectId
from kiosk.domain.instant import Instant


class HelpCalled(Facts, frozen=True, array_like=True, gc=False):
    """Somebody pressed *Get help now* at a device."""

    place: str


class HelpAnswered(Facts, frozen=True, array_like=True, gc=False):
    """An officer is on the way; the entry's actor."""


class HelpClosed(Facts, frozen=True, array_like=True, gc=False):
    """It is dealt with."""


class HelpState(msgspec.Struct, frozen=True, gc=False):
    """A call for help as its entries tell it; instants are corrected by the device's clock offset.

    Attributes:
        place: the name of the device.
        answered_by: the first officer who answered.
    """

    id: SubjectId
    station: str = ""
    place: str = ""
    called_at: Instant | None = None
    answered_at: Instant | None = None
    answered_by: str | None = None
    ended_at: Instant | None = None
    ended_by: str | None = None


def apply(state: HelpState, entry: Entry) -> HelpState:
    """The call after one more entry, which sorts after all applied before."""
    step = _STEPS.get(type(entry.facts))
    changes = step(state, entry, entry.facts) if step else None
    return replace(state, **changes) if changes else state


Changes = dict[str, Any] | None


def _called(state: HelpState, entry: Entry, facts: HelpCalled) -> Changes:
    if state.called_at is not None:
        return None
    return {"station": entry.station, "place": facts.place, "called_at": entry.corrected}


def _answered(state: HelpState, entry: Entry, _facts: HelpAnswered) -> Changes:
    if state.called_at is None or state.answered_at is not None or state.ended_at is not None:
        return None
    return {"answered_at": entry.corrected, "answered_by": entry.actor}


def _closed(state: HelpState, entry: Entry, _facts: HelpClosed) -> Changes:
    if state.called_at is None or state.ended_at is not None:
        return None
    return {"ended_at": entry.corrected, "ended_by": entry.actor}


_STEPS: dict[type, Callable[[HelpState, Entry, Any], Changes]] = {
    HelpCalled: _called,
    HelpAnswered: _answered,
    HelpClosed: _closed,
}
