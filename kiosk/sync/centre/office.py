"""What the centre's operator does: stations, devices, and the entries that only the centre may write.

The centre writes on a chain of its own at each station, signed with its key. The commands and the worker
do so one after the other: a lock in the database keeps the chain from forking.
"""

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, LiteralString
from uuid import UUID

import msgspec

from kiosk.domain.device import ChainCause, ChainStarted, DeviceKind, Enrolled, Revoked, device_subject
from kiosk.domain.entry import EntryId, Facts, SubjectId
from kiosk.domain.errors import CentreRefused, NotFound, NotNow, SettingsFaulty
from kiosk.domain.instant import Instant, uuid7
from kiosk.domain.keeping import Erased, ErasureCause, Held, Released
from kiosk.domain.station import CENTRE, HandedOver, station_subject
from kiosk.journal.chain import Head, Record, add
from kiosk.journal.keys import Signer
from kiosk.sync.centre.own_chain import OwnChain
from kiosk.sync.centre.written import Written
from kiosk.sync.line import Connection, plain_words

_LOCK = 7_301
"""The class of advisory locks under which the centre writes at a station."""
_AT_ONCE = 1_000
_SET_BACK = (
    "The database has less of what the centre has written than there was, so it was restored. "
    "Please run this first: kiosk central restored"
)


class StationAtCentre(msgspec.Struct, frozen=True):
    """A station as the database has it.

    Attributes:
        no: its number there.
        gseq, ghash: the last number given, and the running hash at it.
    """

    no: int
    id: str
    name: str
    sequencer: str
    gseq: int
    ghash: bytes


class DeviceAtCentre(msgspec.Struct, frozen=True):
    """A device as the database has it."""

    id: str
    kind: str
    public_key: bytes
    role: str
    is_revoked: bool


class Office:
    """The operator at work. One thread uses it.

    Attributes:
        connection: as the keeper, committing by itself.

    Args:
        written: remembers how far the centre has written. A restored database is then found out before
            other entries stand in the places of those that devices have seen.
    """

    def __init__(
        self,
        connection: Connection,
        signer: Signer,
        written: Written | None = None,
        random: Callable[[int], bytes] = os.urandom,
    ) -> None:
        self.connection = connection
        self._signer = signer
        self._written = written
        self._random = random
        self._nested = 0
        self._reached: dict[str, Head] = {}

    @property
    def public_key(self) -> bytes:
        """By which every device knows the centre's entries."""
        return self._signer.public_key

    @contextlib.contextmanager
    def alone_at(self, station: str) -> Iterator[StationAtCentre]:
        """What is done inside is done whole or not at all, and nobody else writes for the centre meanwhile.

        The lock comes before that of the station's row, always: the other way round two would wait for
        each other.

        Raises:
            NotFound: there is no such station.
            CentreUnavailable: the database cannot be used at the moment.
            CentreRefused: it refuses; the message says why.
        """
        self._nested += 1
        try:
            with plain_words(), self.connection.transaction():
                no = self.known_station(station).no
                self.connection.execute("select pg_advisory_xact_lock(%s, %s)", (_LOCK, no))
                yield self.known_station(station)
        except BaseException:
            self._reached.clear()
            raise
        finally:
            self._nested -= 1
        if not self._nested:  # committed: a place that was never taken must not be remembered
            self._remember()

    def stations(self) -> list[StationAtCentre]:
        """Every station, by its id."""
        with plain_words():
            rows = self.connection.execute(
                "select no, id, name, sequencer, gseq, ghash from kiosk.station order by id"
            ).fetchall()
        return [StationAtCentre(*row) for row in rows]

    def station(self, station: str) -> StationAtCentre | None:
        """One station; None where there is none of that id."""
        return next((each for each in self.stations() if each.id == station), None)

    def own_chain(self, there: StationAtCentre) -> OwnChain:
        """What the centre itself has written at a station."""
        return OwnChain(self.connection, self.public_key, there.no, there.id)

    def known_station(self, station: str) -> StationAtCentre:
        """One station. Raises `NotFound` where there is none of that id."""
        found = self.station(station)
        if found is None:
            known = ", ".join(each.id for each in self.stations()) or "none yet"
            raise NotFound(f"There is no station “{station}” at the centre; there is {known}.")
        return found

    def add_station(self, station: str, name: str, sequencer: str = CENTRE) -> None:
        """Add a station, or call one that is there by another name."""
        with plain_words():
            self.connection.execute("select kiosk.add_station(%s, %s, %s)", (station, name, sequencer))

    def devices(self, station: str) -> list[DeviceAtCentre]:
        """Every device that was ever enrolled at a station, by its id."""
        with plain_words():
            rows = self.connection.execute(
                "select d.id, d.kind, d.public_key, d.role, d.revoked_at is not null from kiosk.device d"
                " join kiosk.station s on s.no = d.station where s.id = %s order by d.id",
                (station,),
            ).fetchall()
        return [DeviceAtCentre(*row) for row in rows]

    def device(self, station: str, device: str) -> DeviceAtCentre | None:
        """A device of a station; None where none of that id was ever enrolled."""
        return next((each for each in self.devices(station) if each.id == device), None)

    def admit(self, station: str, device: str, kind: DeviceKind, public_key: bytes, by: str) -> str:
        """Let a device in, and tell the station; answers with the role that its certificate names."""
        with self.alone_at(station):
            (role,) = self._one(
                "select kiosk.admit(%s, %s, %s, %s, %s)", station, device, kind.value, public_key, by
            )
            self.originate(station, [(device_subject(device), Enrolled(device, public_key, kind))], by=by)
        return str(role)

    def revoke(self, station: str, device: str, by: str) -> None:
        """Take nothing more from a device, close what it has open, and tell the station.

        Raises:
            NotFound: there is no such device.
            NotNow: it is revoked already.
        """
        with self.alone_at(station):
            found = self.device(station, device)
            if found is None:
                raise NotFound(f"{station} has no device “{device}” at the centre.")
            if found.is_revoked:
                raise NotNow(f"{device} of {station} is revoked already.")
            self.connection.execute("select kiosk.dismiss(%s, %s)", (station, device))
            self.originate(station, [(device_subject(device), Revoked(device))], by=by)

    def erase(self, station: str, subjects: Iterable[SubjectId], cause: ErasureCause, by: str) -> int:
        """Erase what is personal about subjects, everywhere; answers with how many they are.

        Raises:
            CentreRefused: there is a legal hold on one of them; then nothing was erased.
        """
        told: list[tuple[SubjectId, Facts]] = [(subject, Erased(cause)) for subject in subjects]
        with self.alone_at(station) as there:
            # An erasure that crosses a hold on its way has no effect; whoever asks for one is told so.
            held = self._of_station(_HELD, there.no) & {subject for subject, _ in told}
            if held:
                raise CentreRefused(f"Nothing of {min(held)} may be erased: there is a legal hold on it.")
            count = self.originate(station, told, by=by)
        if self._written is not None and cause is ErasureCause.REQUEST:
            self._written.keep_erased(station, [subject for subject, _ in told])
        return count

    def erase_again(self, station: str, by: str) -> int:
        """Erase what was erased on request and a restored database has again; answers how many."""
        remembered = self._written.erased(station) if self._written is not None else []
        there = self.known_station(station).no
        known = self._of_station(_ERASED, there) | self._of_station(_HELD, there)
        forgotten = [each for each in remembered if each not in known]
        return self.erase(station, forgotten, ErasureCause.REQUEST, by)

    def _of_station(self, statement: LiteralString, station_no: int) -> set[SubjectId]:
        return {SubjectId(row[0]) for row in self.connection.execute(statement, (station_no,)).fetchall()}

    def hold(self, station: str, subject: SubjectId, by: str) -> None:
        """Keep everything about a subject until it is released (legal hold)."""
        self.originate(station, [(subject, Held())], by=by)

    def release(self, station: str, subject: SubjectId, by: str) -> None:
        """End a legal hold."""
        self.originate(station, [(subject, Released())], by=by)

    def hand_over(self, station: str, to: str, by: str) -> None:
        """Have somebody else number the station's entries from now on: its relay, or a device.

        Raises:
            CentreRefused: the centre does not number them.
        """
        self.originate(station, [(station_subject(station), HandedOver(to))], by=by, to=to)

    def originate(
        self,
        station: str,
        told: Sequence[tuple[SubjectId, Facts]],
        *,
        by: str,
        afresh: bool = False,
        to: str | None = None,
    ) -> int:
        """Write entries on the centre's chain, all or none; answers with how many.

        Args:
            station: whose.
            told: what happened, about which subject.
            by: who acts.
            afresh: on a new chain, because the centre was restored.
            to: whom the last of them hands the numbering over to.

        Raises:
            NotFound: there is no such station.
            CentreRefused: the database refuses; then nothing was written.
        """
        with self.alone_at(station) as there:
            at = self._now()
            head, records = self._begun(there, by, at, afresh=afresh)
            for subject, facts in told:
                head, record = self._next(head, subject, facts, by, at)
                records.append(record)
            rest = iter(records)
            while batch := list(islice(rest, _AT_ONCE)):
                is_last = batch[-1] is records[-1]
                self._send(station, head.chain, batch, to if is_last else None)
            self._reached[station] = head
        return len(told)

    def _remember(self) -> None:
        reached, self._reached = self._reached, {}
        if self._written is None:
            return
        for station, head in reached.items():
            with contextlib.suppress(SettingsFaulty):  # it is done, and an older memory is only less watchful
                self._written.keep(station, head.chain, head.seq)

    def _begun(
        self, station: StationAtCentre, by: str, at: Instant, *, afresh: bool
    ) -> tuple[Head, list[Record]]:
        """Where the centre's chain stands, and the entry that begins a new one."""
        own = self.own_chain(station)
        before = self._written.last(station.id) if self._written and not afresh else None
        if before is not None and not own.has(*before):
            raise CentreRefused(_SET_BACK)
        end = own.end()
        afresh = afresh or (end is not None and not end.is_sound)
        head = Head(
            station=station.id,
            device=CENTRE,
            chain=end.chain if end is not None else "",
            seq=end.seq if end is not None else 0,
            hash=end.hash if end is not None else b"",
            gseq=station.gseq,
            ghash=station.ghash,
            is_sequencer=False,
            offset_ms=0,  # the database's clock is the one that every other is measured by
        )
        if end is not None and not afresh:
            return head, []
        cause = ChainCause.RESTORED if afresh else ChainCause.FIRST
        fresh = msgspec.structs.replace(head, chain=uuid7(at, self._random(10)), seq=0, hash=b"")
        started = ChainStarted(CENTRE, self.public_key, cause)
        head, record = self._next(fresh, device_subject(CENTRE), started, by, at)
        return head, [record]

    def _next(
        self, head: Head, subject: SubjectId, facts: Facts, by: str, at: Instant
    ) -> tuple[Head, Record]:
        head, _, record = add(
            head,
            self._signer,
            id=EntryId(uuid7(at, self._random(10))),
            subject=subject,
            facts=facts,
            actor=by,
            at=at,
        )
        return head, record

    def _send(self, station: str, chain: str, batch: Sequence[Record], to: str | None) -> None:
        none = [None] * len(batch)
        bodies, signatures = [one.body for one in batch], [one.signature for one in batch]
        sent = (station, UUID(chain), bodies, signatures, none, none, to)
        (forked_at,) = self._one(
            "select forked_at from kiosk.originate(%s, %s, %s::bytea[], %s::bytea[], %s::bytea[],"
            " %s::bytea[], %s)",
            *sent,
        )
        if forked_at is not None:
            raise CentreRefused(_SET_BACK)

    def _now(self) -> Instant:
        (now,) = self._one("select (extract(epoch from clock_timestamp()) * 1000)::bigint")
        return Instant(int(now))

    def _one(self, statement: LiteralString, *values: object) -> tuple[Any, ...]:
        """The one row that a statement always answers with."""
        return self.connection.execute(statement, values).fetchall()[0]


_HELD = "select subject from kiosk.hold where station = %s"
_ERASED = "select subject from kiosk.erased where station = %s"
