"""A private room's day: who holds it, decided by acceptance, first entry first."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import msgspec
from msgspec.structs import replace

from kiosk.domain.entry import Entry, EntryId, Facts, SubjectId
from kiosk.domain.instant import Instant


class RoomTaken(Facts, frozen=True, array_like=True, gc=False):
    """A visit takes the room from `start`; `until` is when it is expected back."""

    visit: SubjectId
    start: Instant
    until: Instant


class RoomGivenBack(Facts, frozen=True, array_like=True, gc=False):
    """The visit that took the room with `claim` has left it."""

    claim: EntryId


class Claim(msgspec.Struct, frozen=True, gc=False):
    """One taking of the room. All instants are corrected by the device's clock offset.

    Attributes:
        ended_at: when it was given back; None while it is held.
        displaced: an earlier accepted claim held the room at that time, so this one never did.
        provisional: not accepted yet; an earlier accepted claim would win.
    """

    entry: EntryId
    visit: SubjectId
    officer: str
    start: Instant
    until: Instant
    ended_at: Instant | None = None
    displaced: bool = False
    provisional: bool = False


class RoomDay(msgspec.Struct, frozen=True, gc=False):
    """A room on one local day: all its claims in the order in which they were accepted."""

    id: SubjectId
    claims: tuple[Claim, ...] = ()

    @property
    def holder(self) -> Claim | None:
        """The claim that holds the room until somebody gives it back, or None where it is free."""
        return next((claim for claim in self.claims if claim.ended_at is None and not claim.displaced), None)

    def held_before(self, claim: Claim) -> Claim | None:
        """Which claim held the room when a displaced one was made; None for one that was not displaced."""
        before = self.claims[: self.claims.index(claim)] if claim.displaced else ()
        return next((each for each in reversed(before) if not each.displaced), None)


def room_day(station: str, room: str, day: dt.date) -> SubjectId:
    """The subject of a room's local day."""
    return SubjectId(f"room/{station}/{room}/{day.isoformat()}")


def apply(state: RoomDay, entry: Entry) -> RoomDay:
    """The room's day after one more entry, which sorts after all applied before."""
    step = _STEPS.get(type(entry.facts))
    return step(state, entry, entry.facts) if step else state


def _taken(state: RoomDay, entry: Entry, facts: RoomTaken) -> RoomDay:
    ahead_ms = entry.offset_ms or 0
    claim = Claim(
        entry=entry.id,
        visit=facts.visit,
        officer=entry.actor,
        start=Instant(facts.start - ahead_ms),
        until=Instant(facts.until - ahead_ms),
        displaced=state.holder is not None,
        provisional=entry.gseq is None,
    )
    return replace(state, claims=(*state.claims, claim))


def _given_back(state: RoomDay, entry: Entry, facts: RoomGivenBack) -> RoomDay:
    return replace(
        state,
        claims=tuple(
            replace(claim, ended_at=entry.corrected)
            if claim.entry == facts.claim and claim.ended_at is None
            else claim
            for claim in state.claims
        ),
    )


_STEPS: dict[type, Callable[[RoomDay, Entry, Any], RoomDay]] = {
    RoomTaken: _taken,
    RoomGivenBack: _given_back,
}
