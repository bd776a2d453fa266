"""What reports are read from: a device's counter or, at the centre, the reports of every station."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from kiosk.domain.instant import Instant
from kiosk.journal.verify import Failure, Verified
from kiosk.service.ports import Clock
from kiosk.store import views

if TYPE_CHECKING:
    from kiosk.store.central import CentralStore, Journal

FAILURES_SHOWN = 1_000


class Readable(Protocol):
    """A store that can be read."""

    def reading(self) -> AbstractContextManager[Any]:
        """A connection to read with. Raises `KioskError` in plain words where it cannot be."""
        ...

    def snapshot(self) -> AbstractContextManager[Any]:
        """A connection that sees one moment. Raises as `reading`."""
        ...


class Place(Protocol):
    """A station as its reports call it."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...


class Sight(Protocol):
    """What reports are read from. A `Counter` is one, an `Overview` another."""

    @property
    def store(self) -> Readable: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def station(self) -> Place:
        """The station where one sits; without an identifier at the centre."""
        ...


@dataclass(frozen=True, slots=True)
class Nowhere:
    """At the centre one sits at no station."""

    id: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Overview:
    """The reports of every station, as the centre's worker keeps them."""

    store: "CentralStore"
    clock: Clock
    station: Nowhere = Nowhere()


def stations(sight: Sight, connection: Any) -> list[str]:
    """The stations that can be asked about: this one, or at the centre all, then historic ones by name."""
    if isinstance(sight, Overview):
        ours = [each.station for each in _journals(connection)]
    else:
        ours = [sight.station.id]
    return list(dict.fromkeys((*ours, *views.stations(connection))))


def names(sight: Sight, connection: Any) -> dict[str, str]:
    """What the stations are called that are more than an identifier here."""
    if isinstance(sight, Overview):
        return {each.station: each.name for each in _journals(connection)}
    return {sight.station.id: sight.station.name}


def verified(connection: Any) -> Verified:
    """What the worker has found of every station's journal, as far as it has come."""
    from kiosk.store import central  # noqa: PLC0415 - a device has no use for the centre's driver

    journals = _journals(connection)
    stopped = [
        Failure(each.name, each.reported + 1, "", each.problem)
        for each in journals
        if each.problem is not None
    ]
    refused = [
        Failure(each.chain, each.seq, each.entry, each.problem)
        for each in central.refused(connection, FAILURES_SHOWN)
    ]
    entries = sum(each.reported for each in journals)
    last_at = max((each.checked_at for each in journals if each.reported), default=None)
    return Verified(entries, sum(each.devices for each in journals), last_at, (*stopped, *refused))


def lagging(connection: Any) -> tuple[int, Instant | None, str | None]:
    """How many entries the reports do not hold yet, since when, and what stops them where something does."""
    behind = [each for each in _journals(connection) if each.reported < each.gseq]
    stopped = next((each for each in behind if each.problem is not None), None)
    words = None if stopped is None else f"The reports of {stopped.name} stand still: {stopped.problem}."
    since = min((each.checked_at for each in behind if each.reported), default=None)
    return sum(each.gseq - each.reported for each in behind), since, words


def _journals(connection: Any) -> list["Journal"]:
    from kiosk.store import central  # noqa: PLC0415 - a device has no use for the centre's driver

    return central.journals(connection)
