"""Signing off what visitors read in their own language: a language of the screens, or a leaflet.

A signature names what was read by its digest. A word changed afterwards makes another digest, and a draft.
"""

from enum import StrEnum

import msgspec
from msgspec.structs import replace

from kiosk.domain.entry import Entry, Facts, SubjectId
from kiosk.domain.instant import Instant


class Signable(StrEnum):
    """What can be signed off."""

    LANGUAGE = "language"
    LEAFLET = "leaflet"


class SignedOff(Facts, frozen=True, array_like=True, gc=False):
    """A manager or administrator lets this station offer something, exactly as it is.

    Attributes:
        name: a language's tag (`pl`), or a leaflet's topic and language (`scams/pl`).
        digest: the SHA-256 of the content, in hexadecimal.
    """

    what: Signable
    name: str
    digest: str


class Signature(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Who signed which content off, and when."""

    digest: str
    by: str
    at: Instant


class Signed(msgspec.Struct, frozen=True, gc=False):
    """One language's or leaflet's signatures, in the order in which they were accepted."""

    id: SubjectId
    station: str = ""
    what: Signable | None = None
    name: str = ""
    signatures: tuple[Signature, ...] = ()


def signing_subject(station: str, what: Signable, name: str) -> SubjectId:
    """The subject of everything that is signed off under a name."""
    return SubjectId(f"signing/{station}/{what.value}/{name}")


def apply(state: Signed, entry: Entry) -> Signed:
    """The signatures after one more entry, which sorts after all applied before."""
    match entry.facts:
        case SignedOff(what=what, name=name, digest=digest) if not _is_other(state, what, name):
            signature = Signature(digest, entry.actor, entry.corrected)
            return replace(
                state,
                station=state.station or entry.station,
                what=what,
                name=name,
                signatures=(*state.signatures, signature),
            )
        case _:
            return state


def _is_other(state: Signed, what: Signable, name: str) -> bool:
    """Whether an entry stands under a subject that is about something else."""
    return bool(state.signatures) and (state.what, state.name) != (what, name)
