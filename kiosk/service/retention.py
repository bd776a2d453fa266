"""What is kept, why and how long: `resources/retention.toml`."""

from functools import cache
from pathlib import Path
from typing import Annotated

import msgspec

from kiosk import places

Said = Annotated[str, msgspec.Meta(min_length=1)]
HOUR_MS = 3_600_000


class Period(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How long something is kept: in words and, where the program ends it, in hours after it is over."""

    text: Said
    hours: Annotated[int, msgspec.Meta(ge=1)] | None = None


class Field(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Why a field is kept, and for which of the periods; `text`: why its text is harmless."""

    purpose: Said
    keep: str
    text: Said | None = None


class Retention(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    periods: dict[str, Period]
    facts: dict[str, dict[str, Field]]
    personal: dict[str, dict[str, Field]]

    def hours(self, family: str) -> int | None:
        """How many hours after it is over a subject's personal part is kept; None: it is not erased.

        A subject's parts have one key and fade together (`tools/retention.py` sees to that).
        """
        periods = {field.keep for field in self.personal.get(family, {}).values()}
        hours = [self.periods[name].hours for name in periods]
        return min((each for each in hours if each is not None), default=None)


def parse(data: bytes) -> Retention:
    """The policy that a file's bytes hold.

    Raises:
        msgspec.DecodeError: they are no policy.
    """
    return msgspec.toml.decode(data, type=Retention)


def file() -> Path:
    """Where the policy stands."""
    return places.resources() / "retention.toml"


@cache
def policy() -> Retention:
    """The policy that this program follows."""
    return parse(file().read_bytes())
