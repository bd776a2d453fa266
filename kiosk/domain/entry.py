"""The journal's entry as the domain sees it: what happened, about which subject, by whom, when."""

from typing import NewType

import msgspec

from kiosk.domain.instant import Instant

EntryId = NewType("EntryId", str)
"""UUIDv7."""
SubjectId = NewType("SubjectId", str)
"""`family/identifier`, for example `visit/0199…` or `room/lloyd-house/room-1/2026-11-22`."""

Position = tuple[int, str, int]
"""Where an entry sorts: confirmed ones by `gseq`, a device's own unconfirmed ones after them."""


class Facts(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What an entry says happened. Neutral: nothing personal, no true reason of a visit.

    A kind never changes its meaning; a new field goes last and has a default; fields that a newer
    device added are ignored here and kept in the journal.
    """


class Personal(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is about a person: kept apart from the facts, encrypted under its subject's key."""


class Withdrawn(Facts, frozen=True, array_like=True, gc=False):
    """An earlier entry about the same subject was a mistake; folds leave it out, both stay."""

    entry: EntryId


class Entry(msgspec.Struct, frozen=True, gc=False):
    """One journal entry, decoded.

    Attributes:
        at: the wall-clock instant on the device that wrote it.
        offset_ms: how far that device's clock was ahead of its reference, where it was measured.
        actor: collar number of the officer, or `device` for what a visitor did at the kiosk.
        gseq: the station's number of the entry; None while it is unconfirmed.
        facts: None where the kind is not known to this program.
        station: whose sequencer numbers it.
    """

    id: EntryId
    subject: SubjectId
    kind: str
    at: Instant
    offset_ms: int | None
    actor: str
    chain: str
    seq: int
    gseq: int | None
    facts: Facts | None
    station: str = ""

    @property
    def corrected(self) -> Instant:
        """When it happened, with the device's measured clock offset taken off."""
        return Instant(self.at - self.offset_ms) if self.offset_ms else self.at

    @property
    def position(self) -> Position:
        """Acceptance is the order (design: no clock orders anything)."""
        return (self.gseq, "", 0) if self.gseq is not None else (UNCONFIRMED, self.chain, self.seq)


UNCONFIRMED = 1 << 62
"""Sorts after every station number."""
SKEW_MS = 2_000
"""A clock offset beyond this is flagged (waiting rules: *Skew*)."""


def family(subject: SubjectId) -> str:
    """The family a subject belongs to: `visit`, `appointment`, `room`, …."""
    return subject.partition("/")[0]
