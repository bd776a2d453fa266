"""The port `Upstream` over PostgreSQL."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from psycopg.pq import TransactionStatus
from psycopg.types.numeric import Int8

from kiosk.domain.entry import EntryId, SubjectId
from kiosk.domain.errors import CentreTooOld
from kiosk.domain.instant import Instant
from kiosk.domain.kinds import KIND_OF
from kiosk.domain.station import HandedOver
from kiosk.journal.body import decode, entry_of
from kiosk.journal.chain import Record
from kiosk.journal.verify import Stored
from kiosk.sync import line as lines
from kiosk.sync.line import Line
from kiosk.sync.upstream import BATCH, PROTOCOL, Greeting, Pulled, Pushed, Start, Told

_GREET = "select * from kiosk.greet(%t, %b, %b, %b)"
_HEADS = "select id::text, head_seq, head_hash from kiosk.chain where id = any (%b)"
_HASHES = "select seq, hash from kiosk.entry where chain = %b and seq between %b and %b order by seq"
_LACKING = """
select given::text from unnest(%b::uuid[]) as given where not exists (
  select from kiosk.entry e where e.station = (select kiosk.my_station()) and e.id = given)
"""
_PUSH = """
select head_seq, forked_at, first_gseq, last_gseq, ghash
  from kiosk.push(%b, %b::bytea[], %b::bytea[], %b::bytea[], %b::bytea[])
"""
# The keys come with the entries: a second question would take as long as the first. For a join, PostgreSQL
# may read all boxes that there are; a sub-select looks each up.
_ENTRIES = """
select e.body, e.hash, e.signature, e.gseq, e.ghash,
    (select p.box from kiosk.personal p where p.station = e.station and p.gseq = e.gseq), e.subject,
    (select array_agg(k.key order by k.key) from kiosk.subject_key k
      where k.station = e.station and k.subject = e.subject)
  from kiosk.entry e
"""
# Both ends are plain numbers: under row-level security PostgreSQL would read the whole rest of the journal
# for an end that it has to find out first.
_BETWEEN = """
  where e.gseq > %b and e.gseq <= %b
  order by e.gseq
"""
_END = "select b.gseq from kiosk.entry b where b.gseq >= %b and b.ghash is not null order by b.gseq limit 1"
_LARGEST = 2**63 - 1
_OF_SUBJECTS = """
  where e.gseq <= %b and e.subject = any (%b)
  order by e.gseq
"""
_PULL, _ABOUT = _ENTRIES + _BETWEEN, _ENTRIES + _OF_SUBJECTS
_LAST_IN_COMMON = """
select coalesce(max(e.gseq), 0) from unnest(%b::bigint[], %b::bytea[]) as given (gseq, ghash)
  join kiosk.entry e on e.station = (select kiosk.my_station())
    and e.gseq = given.gseq and e.ghash = given.ghash
"""
CARRY = """
select kiosk.carry(
  %b, %b::bytea[], %b::bytea[], %b::bytea[], %b::bytea[], %b::text[], %b::bytea[], %b::text)
"""
BRING = CARRY.replace("kiosk.carry(", "kiosk.bring(%b,")
"""What a relay's keeper asks its own database: the station, then what `numbered` gives."""


def _big(number: int | None) -> Int8 | None:
    """A number as `bigint` whatever its size: a statement is prepared once for each set of types."""
    return None if number is None else Int8(number)


class PgUpstream:
    """A centre's or relay's database, as the port has it.

    It connects when it is first asked for something, and again after a line was cut. For one thread.
    """

    def __init__(self, line: Line) -> None:
        self._line = line
        self._connection: lines.Connection | None = None
        self._channel: str | None = None
        self._is_listening = False

    def close(self) -> None:
        """Hang up; the next question calls again."""
        connection, self._connection, self._is_listening = self._connection, None, False
        if connection is not None:
            connection.close()

    def heard(self, timeout_s: float) -> bool:
        """Whether the station's numbers moved since the last time, or within a time."""
        if self._channel is None:
            self.greet(Told("", None, 0))
        with self._asking() as connection:
            if not self._is_listening:
                lines.listen(connection, str(self._channel))
                self._is_listening = True
                return True  # it may have moved before
            return lines.heard(connection, timeout_s)

    def fileno(self) -> int:
        """The socket that becomes readable when there is news; -1: not connected."""
        return -1 if self._connection is None else self._connection.fileno()

    # --- the port ------------------------------------------------------------------------------------

    def greet(self, told: Told) -> Greeting:
        row = self._one(
            _GREET,
            (told.program, _big(told.offset_ms), _big(told.waiting), PROTOCOL),
        )
        oldest, newest, station, gseq, ghash, sequencer, numbers_here, is_recovering, now, self._channel = row
        if newest < PROTOCOL:
            raise CentreTooOld("The central database is older than this program. It must be upgraded.")
        if oldest > PROTOCOL:
            raise CentreTooOld("This program is older than the centre allows. It must be upgraded.")
        return Greeting(
            (oldest, newest), station, gseq, ghash, sequencer, numbers_here, is_recovering, Instant(now)
        )

    def heads(self, chains: Sequence[str]) -> Mapping[str, tuple[int, bytes]]:
        rows = self._all(
            _HEADS,
            ([*map(UUID, chains)],),
        )
        return {chain: (seq, entry_hash) for chain, seq, entry_hash in rows}

    def hashes(self, chain: str, first: int, last: int) -> Sequence[bytes]:
        rows = self._all(
            _HASHES,
            (UUID(chain), _big(first), _big(last)),
        )
        return [entry_hash for place, (seq, entry_hash) in enumerate(rows, start=first) if seq == place]

    def lacking(self, ids: Sequence[EntryId]) -> set[EntryId]:
        rows = self._all(
            _LACKING,
            ([*map(UUID, ids)],),
        )
        return {EntryId(row[0]) for row in rows}

    def push(self, chain: str, entries: Sequence[Stored]) -> Pushed:
        row = self._one(
            _PUSH,
            (UUID(chain), *_columns(entries), [entry.key for entry in entries]),
        )
        return Pushed(*row)

    def pull(self, after: int, limit: int = BATCH) -> Pulled:
        page = self._between(after, after + limit)
        if not page.entries or page.entries[-1].record.ghash is not None:
            return page
        # The page cuts a batch: its end is asked for only now, so that other pages cost one question.
        last = page.entries[-1].record.gseq or 0
        ends = self._all(_END, (_big(last),))
        rest = self._between(last, ends[0][0] if ends else _LARGEST)
        return Pulled(page.entries + rest.entries, tuple(dict.fromkeys(page.keys + rest.keys)))

    def _between(self, after: int, last: int) -> Pulled:
        return self._pulled(_PULL, (_big(after), _big(last)))

    def last_in_common(self, ends: Sequence[tuple[int, bytes]]) -> int:
        row = self._one(
            _LAST_IN_COMMON,
            ([_big(gseq) for gseq, _ in ends], [ghash for _, ghash in ends]),
        )
        return int(row[0])

    def about(self, subjects: Sequence[SubjectId], up_to: int) -> Pulled:
        return self._pulled(_ABOUT, (_big(up_to), list(subjects)))

    def start(self) -> Start:
        with self._asking() as connection, connection.transaction():
            connection.execute("set transaction isolation level repeatable read")
            gseq, ghash = self._one("select gseq, ghash from kiosk.open_start()")
            if not gseq:
                return Start(0, b"", Pulled())
            subjects = [row[0] for row in self._all("select distinct kiosk.open_subjects(%b)", (_big(gseq),))]
            return Start(gseq, ghash, self.about(subjects, gseq))

    def erase_again(self, subjects: Sequence[SubjectId]) -> None:
        self._all("select kiosk.erase_again(%b::text[])", (list(subjects),))

    def originated(self) -> Pulled:
        rows = self._all("select body, hash, signature, box, subject, key from kiosk.pending order by no")
        return Pulled(
            tuple(Stored(Record(body, digest, mark), box) for body, digest, mark, box, _, _ in rows),
            tuple(dict.fromkeys((row[4], row[5]) for row in rows if row[5] is not None)),
        )

    def carry(self, entries: Sequence[Stored], keys: Sequence[tuple[SubjectId, bytes]]) -> int:
        row = self._one(
            CARRY,
            numbered(entries, keys),
        )
        return int(row[0])

    # --- asking --------------------------------------------------------------------------------------

    def _pulled(self, query: str, parameters: Sequence[Any]) -> Pulled:
        rows = self._all(query, parameters)
        keys = {row[6]: row[7] for row in rows if row[7] is not None}
        return Pulled(
            tuple([Stored(Record(*row[:5]), row[5]) for row in rows]),
            tuple((subject, key) for subject, of_subject in keys.items() for key in of_subject),
        )

    def _one(self, query: str, parameters: Sequence[Any] = ()) -> tuple[Any, ...]:
        return self._all(query, parameters)[0]

    def _all(self, query: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        with self._asking() as connection, connection.cursor(binary=True) as cursor:
            return cursor.execute(query.encode(), parameters).fetchall()

    @contextmanager
    def _asking(self) -> Iterator[lines.Connection]:
        """The connection; one that broke is given up, and the next question opens another."""
        if self._connection is None:
            self._connection = lines.connect(self._line)
        connection = self._connection
        try:
            with lines.plain_words():
                yield connection
        finally:
            if connection.closed or connection.pgconn.transaction_status == TransactionStatus.ACTIVE:
                self.close()


def numbered(entries: Sequence[Stored], keys: Sequence[tuple[SubjectId, bytes]]) -> tuple[Any, ...]:
    """What the functions `carry` and `bring` take, in their order."""
    first = entries[0].record.gseq if entries else 0
    bodies, signatures, boxes = _columns(entries)
    return (
        _big(first),
        bodies,
        signatures,
        [entry.record.ghash for entry in entries],
        boxes,
        [subject for subject, _ in keys],
        [key for _, key in keys],
        _handed_over_to(entries),
    )


def _handed_over_to(entries: Sequence[Stored]) -> str | None:
    kind = KIND_OF[HandedOver].encode()
    for stored in reversed(entries):
        if kind in stored.record.body:
            facts = entry_of(decode(stored.record.body), None).facts
            if isinstance(facts, HandedOver):
                return facts.to
    return None


def _columns(entries: Sequence[Stored]) -> tuple[list[bytes], list[bytes], list[bytes | None]]:
    return (
        [entry.record.body for entry in entries],
        [entry.record.signature for entry in entries],
        [entry.box for entry in entries],
    )
