"""Counters on real, encrypted stores: devices of one fictional station, each with a file of its own.

A migrated, empty file is made once for each run (`Template`) and copied for every device.
"""

import hashlib
import random
import shutil
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from kiosk.domain.staff import Actor, Role
from kiosk.journal.keys import Signer
from kiosk.service.counter import Counter
from kiosk.settings import Station, parse_station
from kiosk.store import ledger, upgrade
from kiosk.store.store import Secrets, Store
from tests.helpers.clock import FakeClock
from tests.helpers.entries import STATION, at

VISITOR = Actor("device", Role.VISITOR)
OFFICER = Actor("4417", Role.OFFICER)
SECOND_OFFICER = Actor("4460", Role.OFFICER)
SUPERVISOR = Actor("2201", Role.SUPERVISOR)
MANAGER = Actor("9001", Role.MANAGER)
ADMINISTRATOR = Actor("9900", Role.ADMINISTRATOR)
EVERYBODY = (VISITOR, OFFICER, SUPERVISOR, MANAGER, ADMINISTRATOR)

KEY = hashlib.sha256(b"the key of every store in the tests").digest()
NOON = at("12:00")
"""When the clocks of the tests stand at first."""

# It is open round the clock, as tests run at any hour; those about the hours have their own.
STATION_TEXT = f"""
id = "{STATION}"
name = "Harbour Street"
force = "Westmarch Police"

[[opening]]
days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
opens = 00:00:00
closes = 23:59:59

[holidays]
opens = 00:00:00
closes = 23:59:59

[[devices]]
id = "counter"
name = "Front counter PC"
windows = ["touch", "board", "desk", "manager"]
letters = "KMRT"

[[devices]]
id = "kiosk"
name = "Kiosk by the side door"
windows = ["touch"]
letters = "FHW"

[[rooms]]
id = "room-1"
name = "Room 1"

[[rooms]]
id = "room-2"
name = "Room 2"

[[reasons]]
code = "crime"
name = "Report a crime"
category = "speak"

[[reasons]]
code = "statement"
name = "Make a statement"
category = "private"
discreet = true
by-appointment = true

[[reasons]]
code = "danger"
name = "A crime that has just happened"
category = "private"
discreet = true
urgent = true

[[reasons]]
code = "bail"
name = "Answer bail"
category = "documents"
discreet = true
by-appointment = true

[[reasons]]
code = "other"
name = "Something else"
category = "other"
"""


def the_station() -> Station:
    """Harbour Street, with two devices, two rooms and five reasons."""
    return parse_station(STATION_TEXT, "harbour-street.toml")


@dataclass(frozen=True, slots=True)
class Template:
    """An empty store of the present schema, to be copied."""

    file: Path

    @classmethod
    def make(cls, folder: Path) -> "Template":
        """Run the migrations once, into a file in a folder."""
        file = folder / "template.db"
        upgrade.migrate(file, KEY)
        return cls(file)


class Devices:
    """Makes devices below a folder.

    Attributes:
        clock: the one clock that all of them share.
        station: the station they belong to.
    """

    def __init__(self, folder: Path, template: Template) -> None:
        self.clock = FakeClock(NOON)
        self.station = the_station()
        self._folder = folder
        self._template = template
        self._made: list[Store] = []

    def make(
        self,
        name: str = "counter",
        *,
        device: str = "counter",
        is_sequencer: bool = True,
        letters: str | None = None,
        offset_ms: int | None = None,
        seed: int = 0,
        busy_ms: int = 3_000,
    ) -> Counter:
        """A device called `name` with an empty store, set up as `device` of the station's file.

        Args:
            name: its folder, and where its signing key comes from.
            device: whose settings it has.
            is_sequencer: whether it numbers the station's entries.
            letters: of its ticket codes, where they are not those of the station's file.
            offset_ms: how far its clock is ahead of the reference, where that was measured.
            seed: of the ticket codes.
            busy_ms: how long it waits for another program's write.
        """
        path = self._folder / name / "kiosk.db"
        path.parent.mkdir(parents=True)
        shutil.copyfile(self._template.file, path)
        store = self.open(path, name, busy_ms=busy_ms)
        store.found(self.station.id, name)
        if not is_sequencer or offset_ms is not None:
            with store.exclusive() as connection:
                head = ledger.read_head(connection)
                assert head is not None
                ledger.write_head(connection, replace(head, is_sequencer=is_sequencer, offset_ms=offset_ms))
        settings = self.station.device(device)
        return Counter(
            store=store,
            clock=self.clock,
            station=self.station,
            device=settings if letters is None else replace(settings, letters=letters),
            rng=random.Random(f"{name}/{seed}"),
        )

    def open(self, path: Path, name: str = "counter", *, busy_ms: int = 3_000) -> Store:
        """A store on a file that exists, as another program on the same device would open it.

        It does not wait for the disk, which takes most of a test's time: the tests of crashes do.
        """
        store = open_store(path, name, seed=len(self._made), busy_ms=busy_ms)
        with store.reading() as connection:
            connection.execute("PRAGMA synchronous = OFF")
        self._made.append(store)
        return store

    def close(self) -> None:
        """Let all files go."""
        for store in self._made:
            store.close()


def open_store(
    path: Path, name: str = "counter", *, key: bytes = KEY, seed: int = 0, busy_ms: int = 3_000
) -> Store:
    """A store on a file, with the signing key and the chance that belong to a name."""
    signer = Signer(hashlib.sha256(name.encode()).digest())
    chance = random.Random(f"{name}/{seed}")
    return Store(path, lambda: Secrets(key, signer), random=chance.randbytes, busy_ms=busy_ms)
