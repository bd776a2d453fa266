"""A centre whose reports are kept in step: its keeper, its worker, and devices in step with it."""

import secrets
from dataclasses import dataclass, field
from typing import Any

from psycopg import sql

from kiosk.domain.device import DeviceKind
from kiosk.home import SystemClock
from kiosk.journal.keys import Signer
from kiosk.service.counter import Counter
from kiosk.store import roles, tables
from kiosk.store.central import CentralStore
from kiosk.store.store import Store
from kiosk.sync import line
from kiosk.sync.centre import fading
from kiosk.sync.centre.home import with_login
from kiosk.sync.centre.office import Office
from kiosk.sync.centre.worker import Step, Worker
from kiosk.sync.line import Connection, Line
from kiosk.sync.replicate import Replica
from tests.helpers.centres import Centre
from tests.helpers.counters import Devices

SIGNER = Signer(b"o" * 32)


@dataclass(slots=True)
class Town:
    """A centre with whoever works there, and devices whose journals it has.

    Attributes:
        counters: the devices' counters, by name; `replicas`: their sides of the line.
    """

    centre: Centre
    devices: Devices
    counters: dict[str, Counter] = field(default_factory=dict)
    replicas: dict[str, Replica] = field(default_factory=dict)
    _open: list[Any] = field(default_factory=list)
    _logins: dict[str, tuple[str, str]] = field(default_factory=dict)

    def keeper(self) -> Connection:
        """A connection of the keeper's."""
        connection = line.connect(self.line("kiosk_keeper"))
        self._open.append(connection)
        return connection

    def line(self, role: str) -> Line:
        """How somebody of a role reaches the centre, by name and password."""
        if role not in self._logins:
            name, password = f"kiosk_test_{secrets.token_hex(4)}", secrets.token_hex(8)
            with self.centre.connect() as connection:
                connection.execute(
                    sql.SQL("create role {} login password {} in role {}").format(
                        sql.Identifier(name), sql.Literal(password), sql.Identifier(role)
                    )
                )
            self._logins[role] = (name, password)
        return Line(with_login(self.centre.url, *self._logins[role]), self.centre.server.authority_file)

    def office(self) -> Office:
        """The operator."""
        return Office(self.keeper(), SIGNER)

    def worker(self) -> Worker:
        """A worker, not yet at work."""
        return Worker(
            lambda: line.connect(self.line("kiosk_keeper")),
            SIGNER.public_key,
            lambda connection: fading.erase_due(Office(connection, SIGNER)),
        )

    def work(self) -> Step:
        """Bring the reports as far as the journals go."""
        return self.worker().step(self.keeper())

    def reports(self) -> CentralStore:
        """The reports, as a manager reads them."""
        store = CentralStore(lambda: line.connect(self.line("kiosk_reader")), line.in_plain_words)
        self._open.append(store)
        return store

    def enrolled(self, name: str = "counter", kind: DeviceKind = DeviceKind.STAFF) -> Counter:
        """A new device of Harbour Street, in step with the centre."""
        counter = self.devices.make(name, is_sequencer=False)
        self.enrol(counter, name, kind, numbers_itself=False)
        return counter

    def enrol(self, counter: Counter, name: str, kind: DeviceKind, *, numbers_itself: bool) -> None:
        """Let a device in."""
        self.counters[name] = counter
        key = counter.store.signer.public_key
        role = self.office().admit(counter.station.id, name, kind, key, "console")
        roles.enrol(counter.store, SIGNER.public_key, numbers_itself=numbers_itself)
        upstream = self.centre.upstream(self.centre.line(role))
        self.replicas[name] = Replica(counter.store, upstream, SystemClock(), "test")

    def in_step(self, *names: str) -> None:
        """Bring devices (all, unless some are named) and the centre together."""
        for name in 2 * (names or tuple(self.replicas)):
            self.replicas[name].greet()
            self.replicas[name].step()

    def tamper(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """What somebody with the database in their hands can do."""
        return self.centre.ask(statement, *values)

    def close(self) -> None:
        """Hang up everybody."""
        for each in self._open:
            each.close()
        with self.centre.connect() as connection:
            for name, _ in self._logins.values():
                connection.execute(sql.SQL("drop role {}").format(sql.Identifier(name)))


Tables = dict[str, list[tuple[Any, ...]]]


def tables_of(store: Store) -> Tables:
    """Every byte of a device's projections."""
    with store.reading() as connection:
        return {
            table.name: [
                tuple(row)
                for row in connection.execute(f"SELECT * FROM {table.name} ORDER BY id")  # noqa: S608
            ]
            for table in tables.PROJECTIONS
        }


def tables_at(centre: Centre, station: str) -> Tables:
    """Every byte of the reporting tables that come from a station's journal."""
    found: Tables = {}
    for table in tables.PROJECTIONS:
        columns = ", ".join(f"r.{column.name}" for column in table.c)
        found[table.name] = centre.ask(
            f"select {columns} from report.{table.name} r join kiosk.station s on s.no = r.journal"  # noqa: S608
            " where s.id = %s order by r.id",
            station,
        )
    return found


def refusals(centre: Centre) -> list[tuple[int, str]]:
    """The numbers of the entries that are not believed, and why."""
    return centre.ask("select gseq, problem from report.refused order by journal, gseq")


def kill_sessions(centre: Centre, role: str) -> None:
    """Cut the line of everybody of a role, as a restart of the server does."""
    centre.ask(
        "select pg_terminate_backend(a.pid) from pg_stat_activity a"
        " where a.datname = current_database() and pg_has_role(a.usename, %s, 'member')"
        " and not (select rolsuper from pg_roles r where r.rolname = a.usename)",
        role,
    )
