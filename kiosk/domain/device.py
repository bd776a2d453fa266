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


class DeviceKind(StrEnum):
    """What a device is to the centre; it decides what it may read and write there.

    A `public` one (touch, board) adds, and reads no personal part but those of appointments.
    """

    STAFF = "staff"
    PUBLIC = "public"
    RELAY = "relay"
    CENTRE = "centre"


class Enrolled(Facts, frozen=True, array_like=True, gc=False):
    """The centre knows the device by this key, with which its chains are signed."""

    device: str
    public_key: bytes
    kind: DeviceKind


class Revoked(Facts, frozen=True, array_like=True, gc=False):
    """The centre takes nothing more from the device: it was stolen, or retired."""

    device: str


class Device(msgspec.Struct, frozen=True, gc=False):
    """A device as the journal knows it.

    Attributes:
        chains: each with the public key that signs it.
        keys: with which the centre has enrolled it.
    """

    id: SubjectId
    chains: tuple[tuple[str, bytes], ...] = ()
    keys: tuple[bytes, ...] = ()
    is_revoked: bool = False


def device_subject(device: str) -> SubjectId:
    """The subject of a device."""
    return SubjectId(f"device/{device}")


def apply(state: Device, entry: Entry) -> Device:
    """The device after one more entry."""
    match entry.facts:
        case ChainStarted(public_key=key):
            return replace(state, chains=(*state.chains, (entry.chain, key)))
        case Enrolled(public_key=key):
            return replace(state, keys=(*state.keys, key), is_revoked=False)
        case Revoked():
            return replace(state, is_revoked=True)
        case _:
            return state
