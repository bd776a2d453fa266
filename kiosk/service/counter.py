"""The counter a use case works at: its store, its clock, its settings."""

import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import NotFound
from kiosk.domain.instant import Instant
from kiosk.domain.visit.fold import Phase, Visit
from kiosk.service.estimating import Estimates
from kiosk.service.ports import Clock
from kiosk.settings import DeviceSettings, Station
from kiosk.store import ledger
from kiosk.store.store import Store, Transaction


@dataclass(frozen=True, slots=True)
class Counter:
    """What every use case is given.

    Attributes:
        rng: chance for ticket codes.
        estimates: what is known of how long visitors wait.
        own_leaflets: the folder of the force's own leaflets, which need not be there.
    """

    store: Store
    clock: Clock
    station: Station
    device: DeviceSettings
    rng: random.Random = field(default_factory=random.SystemRandom)
    own_leaflets: Path | None = None
    estimates: Estimates = field(default_factory=Estimates)


def ahead_ms(connection: Any) -> int:
    """How far this device's clock is ahead of its reference; 0 where nobody has measured it."""
    head = ledger.read_head(connection)
    return (head.offset_ms or 0) if head is not None else 0


def corrected_now(counter: Counter, connection: Any) -> Instant:
    """Now, with the clock's offset taken off: what the instants in states are compared with."""
    return Instant(counter.clock.now() - ahead_ms(connection))


def corrected_at(transaction: Transaction) -> Instant:
    """When a transaction happens, with the clock's offset taken off."""
    return Instant(transaction.at - (transaction.head.offset_ms or 0))


def visit_in(transaction: Transaction, visit_id: SubjectId) -> Visit:
    """The visit as it is inside a transaction. Raises `NotFound` where there is none."""
    visit: Visit = transaction.state(visit_id)
    if visit.phase is Phase.UNKNOWN:
        raise NotFound("That visit is not known here.")
    return visit
