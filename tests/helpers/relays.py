"""A station's relay for tests: a database of its own, and devices whose line a test can cut or move."""

import hashlib
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from psycopg import sql

from kiosk.domain.device import DeviceKind
from kiosk.domain.errors import CentreUnavailable
from kiosk.domain.instant import Instant
from kiosk.journal.keys import Signer
from kiosk.service.counter import Counter
from kiosk.store import roles
from kiosk.sync import line as lines
from kiosk.sync.centre.office import Office
from kiosk.sync.line import Line
from kiosk.sync.postgres import PgUpstream
from kiosk.sync.relay.keeping import Relay
from kiosk.sync.relay.line import PgRelayLine
from kiosk.sync.relay.numbering import Numbering
from kiosk.sync.replicate import Replica
from tests.helpers.centres import Centre
from tests.helpers.counters import Devices
from tests.helpers.entries import STATION
from tests.helpers.postgres import Server

RELAY = "relay"
_COUNT = itertools.count(1)
_CENTRE_SIGNER = Signer(hashlib.sha256(b"the centre of the relay's tests").digest())
_RELAY_SIGNER = Signer(hashlib.sha256(b"the relay of the tests").digest())


class Cut:
    """A line that a test can cut in the middle.

    Attributes:
        is_cut: nothing gets through.
        cut_after: how many more questions get an answer; None: all of them.
    """

    def __init__(self, upstream: PgUpstream) -> None:
        self.upstream = upstream
        self.is_cut = False
        self.cut_after: int | None = None

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def asked(*question: Any) -> Any:
            if self.is_cut or self.cut_after == 0:
                self.upstream.close()
                raise CentreUnavailable("The line is down.")
            if self.cut_after is not None:
                self.cut_after -= 1
            return getattr(self.upstream, name)(*question)

        return asked


@dataclass(slots=True)
class Member:
    """A device of the station.

    Attributes:
        line: its way, with its certificate, to wherever `goes_to` has sent it.
    """

    counter: Counter
    line: Line
    cut: Cut
    replica: Replica | None = None

    def goes_to(self, url: str) -> None:
        """Somebody gives the device another address."""
        self.cut.upstream.close()
        self.cut = Cut(PgUpstream(replace(self.line, url=url)))
        self.replica = None

    def step(self) -> None:
        """Be in step, as far as the line is up."""
        try:
            if self.replica is None:
                self.replica = Replica(self.counter.store, self.cut, self.counter.clock, "test")
                self.replica.greet()
            self.replica.step()
        except CentreUnavailable:
            self.replica = None


def keeper_of(server: Server, database: str) -> Line:
    """The way of a new login of the keeper's into a database."""
    name = f"keeper_{next(_COUNT)}"
    with server.connect() as connection:
        connection.execute(
            sql.SQL("create role {} login password 'keeper' in role kiosk_keeper").format(
                sql.Identifier(name)
            )
        )
    url = server.url(database).replace("//", f"//{name}:keeper@")
    return Line(url, server.authority_file)


@dataclass(slots=True)
class Force:
    """A centre, a relay's database and the devices of one station.

    Attributes:
        centre, base: their databases; `base` is the relay's.
        office: the centre's operator.
        own: the relay's database as its keeper has it.
        line: the relay's line to the centre.
        relay: the relay at work.
    """

    centre: Centre
    base: Centre
    devices: Devices
    keeper: Line
    office: Office
    own: Numbering = field(init=False)
    line: Cut = field(init=False)
    relay: Relay = field(init=False)
    members: dict[str, Member] = field(default_factory=dict)
    relay_line: Line = field(init=False)

    @classmethod
    def make(
        cls,
        server: Server,
        folder: Path,
        devices: Devices,
        *,
        sequencer: str = "centre",
        relay_server: Server | None = None,
    ) -> "Force":
        """A station that nobody has written at yet, with a relay that is enrolled and at work."""
        other = relay_server or server
        centre, base = Centre.make(server, folder / "c"), Centre.make(other, folder / "r", RELAY)
        for each in (centre, base):
            each.add_station(sequencer=sequencer)
        base.ask("update kiosk.site set name = %s", RELAY)
        office = Office(lines.connect(keeper_of(server, centre.database)), _CENTRE_SIGNER)
        made = cls(centre, base, devices, keeper_of(other, base.database), office)
        office.admit(STATION, RELAY, DeviceKind.RELAY, _RELAY_SIGNER.public_key, "test")
        made.relay_line = made.line_of(RELAY)
        made.start()
        return made

    @property
    def signer(self) -> Signer:
        """Signs the relay's own entries."""
        return _RELAY_SIGNER

    def line_of(self, device: str) -> Line:
        """The line of a device that is let in at the centre."""
        found = self.office.device(STATION, device)
        assert found is not None
        return self.centre.line(found.role)

    def start(self) -> None:
        """The relay's program starts, again."""
        self.own = Numbering(lines.connect(self.keeper), STATION)
        self.line = Cut(PgRelayLine(self.relay_line))
        self.relay = Relay(self.own, self.line, "test")

    def stop(self) -> None:
        """The relay's program ends."""
        self.own.connection.close()
        self.line.upstream.close()

    def add(self, name: str, *, alone: bool = False) -> Member:
        """A device that is enrolled; `alone` is one that has worked on its own and numbers."""
        counter = self.devices.make(name, device="counter", is_sequencer=alone)
        return self.enrol(name, counter, alone=alone)

    def enrol(self, name: str, counter: Counter, *, alone: bool = False) -> Member:
        """Let a device in at the centre."""
        key = counter.store.signer.public_key
        self.office.admit(STATION, name, DeviceKind.STAFF, key, "test")
        roles.enrol(counter.store, self.office.public_key, numbers_itself=alone)
        line = self.line_of(name)
        self.members[name] = Member(counter, line, Cut(PgUpstream(line)))
        return self.members[name]

    def work(self) -> None:
        """One round of everybody."""
        for member in self.members.values():
            member.step()
        self.relay.step()

    def journals(self) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]:
        """What the centre and the relay have, number by number."""
        query = "select gseq, chain, seq, body, hash, signature, ghash from kiosk.entry order by gseq"
        return self.centre.ask(query), self.base.ask(query)

    def now(self) -> Instant:
        """What the devices' clock shows."""
        return self.devices.clock.now()

    def close(self) -> None:
        """Hang up everybody."""
        for member in self.members.values():
            member.cut.upstream.close()
        self.stop()
        self.office.connection.close()
        for each in (self.centre, self.base):
            each.close()
