"""An exceptional emergency: declared, visitors kept informed, ended (service standards)."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

import msgspec
from msgspec.structs import replace

from kiosk.domain.entry import Entry, Facts, Personal, SubjectId
from kiosk.domain.instant import Instant


class EmergencyReason(StrEnum):
    """Why we may miss a standard: a closed list, said to visitors in neutral words."""

    INCIDENT = "incident"
    BUILDING = "building"
    STAFF = "staff"
    SYSTEM = "system"
    OTHER = "other"


class Declared(Facts, frozen=True, array_like=True, gc=False):
    """An officer declared an emergency; the entry's actor authorised it."""

    reason: EmergencyReason
    delay_min: int | None = None


class Informed(Facts, frozen=True, array_like=True, gc=False):
    """Visitors were told again how long it may take; None: not known."""

    delay_min: int | None


class Ended(Facts, frozen=True, array_like=True, gc=False):
    """It is over."""


class EmergencyDetails(Personal, frozen=True, omit_defaults=True):
    """Free text about the incident, for staff."""

    note: str | None = None


class Emergency(msgspec.Struct, frozen=True, gc=False):
    """An emergency as its entries tell it; instants are corrected by the device's clock offset.

    Attributes:
        told_at: when visitors were told, the declaration (which shows a message at once) included.
    """

    id: SubjectId
    station: str = ""
    reason: EmergencyReason | None = None
    authorised_by: str = ""
    declared_at: Instant | None = None
    ended_at: Instant | None = None
    delay_min: int | None = None
    told_at: tuple[Instant, ...] = ()


def apply(state: Emergency, entry: Entry) -> Emergency:
    """The emergency after one more entry, which sorts after all applied before."""
    step = _STEPS.get(type(entry.facts))
    changes = step(state, entry, entry.facts) if step else None
    return replace(state, **changes) if changes else state


Changes = dict[str, Any] | None


def _declared(state: Emergency, entry: Entry, facts: Declared) -> Changes:
    if state.declared_at is not None:
        return None
    at = entry.corrected
    return {
        "station": entry.station,
        "reason": facts.reason,
        "authorised_by": entry.actor,
        "declared_at": at,
        "delay_min": facts.delay_min,
        "told_at": (at,),
    }


def _informed(state: Emergency, entry: Entry, facts: Informed) -> Changes:
    if state.declared_at is None or state.ended_at is not None:
        return None
    return {"delay_min": facts.delay_min, "told_at": (*state.told_at, entry.corrected)}


def _ended(state: Emergency, entry: Entry, _facts: Ended) -> Changes:
    if state.declared_at is None or state.ended_at is not None:
        return None
    return {"ended_at": entry.corrected}


_STEPS: dict[type, Callable[[Emergency, Entry, Any], Changes]] = {
    Declared: _declared,
    Informed: _informed,
    Ended: _ended,
}
