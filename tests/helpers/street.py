"""Devices of one station and a centre in memory, in step whenever a test says so."""

from pathlib import Path

from kiosk.service.counter import Counter
from kiosk.store import roles
from kiosk.sync.replicate import Replica
from tests.helpers.counters import Devices, Template
from tests.helpers.entries import STATION
from tests.helpers.memory_centre import MemoryCentre
from tests.helpers.office import CENTRE_KEY, Office


class Street:
    """Two devices and a centre in memory."""

    def __init__(self, folder: Path, template: Template) -> None:
        self.devices = Devices(folder, template)
        self.centre = MemoryCentre(STATION, self.devices.clock)
        self.office = Office(STATION, self.devices.clock.now())

    def device(self, name: str, *, is_enrolled: bool = True) -> Counter:
        counter = self.devices.make(name, device="counter", is_sequencer=False)
        roles.enrol(counter.store, CENTRE_KEY, numbers_itself=False)
        if is_enrolled:
            self.enrol(counter, name)
        return counter

    def enrol(self, counter: Counter, name: str) -> None:
        self.centre.originate(self.office.enrols(name, counter.store.signer.public_key))

    def in_step(self, counter: Counter, name: str) -> tuple[tuple[str, str], ...]:
        replica = Replica(counter.store, self.centre.to(name), counter.clock, "test")
        replica.greet()
        return replica.step().refused
