"""A device and the lives of its disk: each life writes a chain of its own."""

from enum import StrEnum

import msgspec
from msgspec.structs import replace

from kiosk.domain.entry import Entry, Facts, SubjectId


class ChainCause(StrEnum):
    """Why a device began a new chain."""

    FIRST = "first"
    RESTORED = "restored"


class ChainStarted(Facts, frozen=True, array_like=True, gc=False):
    """The first entry of every chain: whose it is and with which key it is signed."""

    device: str
    public_key: bytes
    cause: ChainCause


class Device(msgspec.Struct, frozen=True, gc=False):
    """A device as the journal knows it: its chains, each with the public key that signs it."""

    id: SubjectId
    chains: tuple[tuple[str, bytes], ...] = ()


def apply(state: Device, entry: Entry) -> Device:
    """The device after one more entry."""
    if not isinstance(entry.facts, ChainStarted):
        return state
    return replace(state, chains=(*state.chains, (entry.chain, entry.facts.public_key)))
