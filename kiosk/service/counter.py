"""The counter a use case works at: its store, its clock, its settings."""

import random
from dataclasses import dataclass, field

from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import NotFound
from kiosk.domain.visit.fold import Phase, Visit
from kiosk.service.ports import Clock
from kiosk.settings import DeviceSettings, Station
from kiosk.store.store import Store, Transaction


@dataclass(frozen=True, slots=True)
class Counter:
    """What every use case is given.

    Attributes:
        rng: chance for ticket codes.
    """

    store: Store
    clock: Clock
    station: Station
    device: DeviceSettings
    rng: random.Random = field(default_factory=random.SystemRandom)


def visit_in(transaction: Transaction, visit_id: SubjectId) -> Visit:
    """The visit as it is inside a transaction. Raises `NotFound` where there is none."""
    visit: Visit = transaction.state(visit_id)
    if visit.phase is Phase.UNKNOWN:
        raise NotFound("That visit is not known here.")
    return visit
