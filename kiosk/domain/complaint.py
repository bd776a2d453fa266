"""A complaint: acknowledged at once with a reference, resolved or passed on (service standards)."""

from collections.abc import Callable
from typing import Any

import msgspec
from msgspec.structs import replace

from kiosk.domain.entry import Entry, Facts, Personal, SubjectId
from kiosk.domain.instant import Instant

DAY_MS = 24 * 3_600_000
UPDATE_MS = 28 * DAY_MS
"""Whoever has complained hears at least every 28 days how it stands (Police Reform Act 2002, Schedule 3)."""


class Received(Facts, frozen=True, array_like=True, gc=False):
    """A complaint has been received and acknowledged with this reference."""

    reference: str
    language: str


class PassedOn(Facts, frozen=True, array_like=True, gc=False):
    """It was passed to the Professional Standards Department; its reference there is the personal part."""


class Resolved(Facts, frozen=True, array_like=True, gc=False):
    """It is resolved; how is the personal part."""


class ComplaintDetails(Personal, frozen=True, omit_defaults=True):
    """What is about a person: a later entry's fields are added to an earlier one's.

    Attributes:
        text: the complaint itself.
        contact: only where the visitor said that it is safe.
        psd_reference: the Professional Standards Department's own.
        note: how it was resolved.
    """

    text: str | None = None
    contact: str | None = None
    psd_reference: str | None = None
    note: str | None = None


class Complaint(msgspec.Struct, frozen=True, gc=False):
    """A complaint as its entries tell it; instants are corrected by the device's clock offset.

    Attributes:
        passed_on_at: when it first went to the Professional Standards Department.
        ended_at: when it was resolved.
    """

    id: SubjectId
    station: str = ""
    reference: str = ""
    language: str = "en"
    received_at: Instant | None = None
    passed_on_at: Instant | None = None
    passed_on_by: str | None = None
    ended_at: Instant | None = None
    ended_by: str | None = None

    def next_update(self, now: Instant) -> Instant | None:
        """When the next 28 days end; None once it is resolved."""
        if self.received_at is None or self.ended_at is not None:
            return None
        periods = max(0, now - self.received_at - 1) // UPDATE_MS + 1
        return Instant(self.received_at + periods * UPDATE_MS)


def apply(state: Complaint, entry: Entry) -> Complaint:
    """The complaint after one more entry, which sorts after all applied before."""
    step = _STEPS.get(type(entry.facts))
    changes = step(state, entry, entry.facts) if step else None
    return replace(state, **changes) if changes else state


Changes = dict[str, Any] | None


def _received(state: Complaint, entry: Entry, facts: Received) -> Changes:
    if state.received_at is not None:
        return None
    return {
        "station": entry.station,
        "reference": facts.reference,
        "language": facts.language,
        "received_at": entry.corrected,
    }


def _passed_on(state: Complaint, entry: Entry, _facts: PassedOn) -> Changes:
    if state.received_at is None or state.passed_on_at is not None or state.ended_at is not None:
        return None
    return {"passed_on_at": entry.corrected, "passed_on_by": entry.actor}


def _resolved(state: Complaint, entry: Entry, _facts: Resolved) -> Changes:
    if state.received_at is None or state.ended_at is not None:
        return None
    return {"ended_at": entry.corrected, "ended_by": entry.actor}


_STEPS: dict[type, Callable[[Complaint, Entry, Any], Changes]] = {
    Received: _received,
    PassedOn: _passed_on,
    Resolved: _resolved,
}
