"""Centres for tests: migrated databases, devices that are let in, and writers of chains."""

import hashlib
import itertools
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from msgspec.structs import replace
from psycopg import sql

from kiosk.domain.device import ChainCause, ChainStarted, device_subject
from kiosk.domain.entry import EntryId, Facts, SubjectId
from kiosk.domain.instant import Instant, uuid7
from kiosk.journal import chain
from kiosk.journal.chain import Head
from kiosk.journal.keys import Signer
from kiosk.journal.verify import Stored
from kiosk.sync.enrolment import certificates
from kiosk.sync.line import Line
from kiosk.sync.postgres import PgUpstream
from tests.helpers.entries import STATION, at
from tests.helpers.postgres import Server, now

_COUNT = itertools.count(1)


@dataclass(slots=True)
class Centre:
    """A migrated database of its own, and the devices that it has let in.

    Attributes:
        database: its name on the server.
        folder: for the devices' keys and certificates.
    """

    server: Server
    database: str
    folder: Path
    _open: list[PgUpstream] = field(default_factory=list)
    _administrator: psycopg.Connection[tuple[Any, ...]] | None = None

    @classmethod
    def make(cls, server: Server, folder: Path, name: str = "centre") -> "Centre":
        """A database copied from the server's template."""
        database = f"{name.replace('-', '_')}_{next(_COUNT)}"
        server.copy(database)
        folder.mkdir(parents=True, exist_ok=True)
        return cls(server, database, folder)

    @property
    def url(self) -> str:
        """Where devices find it."""
        return self.server.url(self.database)

    @property
    def conninfo(self) -> str:
        """How its administrator connects."""
        return self.server.conninfo(self.database)

    def connect(self) -> psycopg.Connection[tuple[Any, ...]]:
        """The administrator's connection."""
        return self.server.connect(self.database)

    def ask(self, query: str | sql.Composable, *parameters: Any) -> list[tuple[Any, ...]]:
        """What the administrator is answered."""
        if self._administrator is None or self._administrator.closed:
            self._administrator = self.connect()
        text = query.encode() if isinstance(query, str) else query
        cursor = self._administrator.execute(text, parameters or None)
        return cursor.fetchall() if cursor.description else []

    def add_station(self, station: str = STATION, sequencer: str = "centre") -> None:
        """A station."""
        self.ask("select kiosk.add_station(%s, %s, %s)", station, station.title(), sequencer)

    def admit(
        self, device: str, *, station: str = STATION, kind: str = "staff", public_key: bytes | None = None
    ) -> Line:
        """The line of a device that is let in, with its key and certificate."""
        key = public_key or hashlib.sha256(device.encode()).digest()
        role = self.ask("select kiosk.admit(%s, %s, %s, %s, 'test')", station, device, kind, key)[0][0]
        return self.line(role)

    def line(
        self, role: str, authority: certificates.Authority | None = None, made_at: Instant | None = None
    ) -> Line:
        """A line for a role, with a certificate for 30 days by the server's authority or another."""
        private = certificates.make_key()
        request = certificates.make_request(private, STATION, role)
        certificate = certificates.issue(
            authority or self.server.authority, request, role, made_at or now(), 30
        )
        files = self.folder / f"{role}-{next(_COUNT)}"
        for suffix, content in ((".crt", certificate), (".key", private)):
            files.with_suffix(suffix).write_bytes(content)
            files.with_suffix(suffix).chmod(0o600)
        return Line(
            self.url, self.server.authority_file, role, files.with_suffix(".crt"), files.with_suffix(".key")
        )

    def upstream(self, line: Line) -> PgUpstream:
        """The port over a line; closed when the test ends."""
        self._open.append(PgUpstream(line))
        return self._open[-1]

    def device(self, name: str = "counter", *, station: str = STATION, kind: str = "staff") -> "Writer":
        """A device that is let in and writes a chain."""
        writer = Writer(name, station)
        line = self.admit(name, station=station, kind=kind, public_key=writer.signer.public_key)
        writer.line, writer.upstream = line, self.upstream(line)
        return writer

    def originate(self, writer: "Writer", entries: list[Stored], to: str | None = None) -> tuple[Any, ...]:
        """What the keeper says in the centre's name."""
        return self.ask(
            "select * from kiosk.originate(%s, %s, %b, %b, %b, %b, %s)",
            writer.station,
            writer.chain,
            *([getattr(each.record, name) for each in entries] for name in ("body", "signature")),
            *([getattr(each, name) for each in entries] for name in ("box", "key")),
            to,
        )[0]

    def close(self) -> None:
        """Hang up everybody and drop the database."""
        for upstream in self._open:
            upstream.close()
        if self._administrator is not None:
            self._administrator.close()
        self.server.drop(self.database)


class Writer:
    """Writes signed entries as a device does, without a store.

    Attributes:
        head: where its chain stands.
        ids: the next entries' identifiers, where a test wants certain ones.
        last_id: the latest entry's.
        line, upstream: how it reaches the centre, where it was let in.
    """

    line: Line
    upstream: PgUpstream

    def __init__(self, device: str, station: str = STATION, life: int = 1) -> None:
        self.device = device
        self.station = station
        seed = hashlib.sha256(f"{station}/{device}".encode()).digest()
        self.signer = Signer(seed)
        self.ids: list[EntryId] = []
        self.last_id = EntryId("")
        self.chain = self.new_id(f"chain {life}")
        self.head = Head(station, device, self.chain, 0, b"", 0, b"", is_sequencer=False, offset_ms=None)

    def new_id(self, what: str = "") -> EntryId:
        """An identifier that no other has."""
        unique = hashlib.sha256(f"{self.station}/{self.device}/{what}/{next(_COUNT)}".encode()).digest()
        return EntryId(uuid7(at("12:00"), unique[:10]))

    def begin(self, cause: ChainCause = ChainCause.FIRST) -> Stored:
        """The entry that names the device."""
        facts = ChainStarted(self.device, self.signer.public_key, cause)
        return self.write(device_subject(self.device), facts)

    def write(
        self, subject: str, facts: Facts, *, box: bytes | None = None, key: bytes | None = None
    ) -> Stored:
        """One more entry of the chain."""
        self.last_id = self.ids.pop(0) if self.ids else self.new_id()
        self.head, _, record = chain.add(
            self.head,
            self.signer,
            id=self.last_id,
            subject=SubjectId(subject),
            facts=facts,
            actor="device",
            at=Instant(at("12:00") + self.head.seq),
        )
        return Stored(record, box, key)

    def rewind(self, head: Head) -> None:
        """The disk is restored to an earlier moment."""
        self.head = replace(head)


def everything(centre: Centre) -> list[tuple[Any, ...]]:
    """All that the centre keeps of journals."""
    tables = ("entry", "personal", "subject_key", "chain", "station", "device", "erased", "hold", "pending")
    whole = sql.SQL(" union all ").join(
        sql.SQL("select {}, t::text from {} t").format(sql.Literal(table), sql.Identifier("kiosk", table))
        for table in tables
    )
    return sorted(centre.ask(whole))
