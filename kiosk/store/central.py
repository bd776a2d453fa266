"""The centre's reporting tables, read as a device's store is read. Nothing is written through it."""

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import psycopg

from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import KioskError
from kiosk.domain.instant import Instant

_FIND_TABLES = "select set_config('search_path', 'report', false)"
_ONLY_READ = "set session characteristics as transaction read only"
_ONE_MOMENT = "begin isolation level repeatable read read only"
_JOURNALS = """
select station, name, gseq, reported, problem, refused, devices, ((extract(epoch from
    coalesce(checked_at, 'epoch'))) * 1000)::bigint
  from report.journal order by name, station
"""
_MOVED = """
select coalesce(sum(gseq), 0),
    coalesce((extract(epoch from max(checked_at)) * 1000000)::bigint, 0) from report.journal
"""
_REFUSED = """
select j.name, e.chain::text, e.seq, e.id::text, r.problem from report.refused r
  join report.entry e on e.journal = r.journal and e.gseq = r.gseq
  join report.journal j on j.journal = r.journal
  order by j.name, r.gseq limit %s
"""


class Journal(msgspec.Struct, frozen=True):
    """A station's journal at the centre.

    Attributes:
        station, name: its identifier, and what it is called.
        gseq: the last number given; `reported` the last that the reports hold.
        problem: what stops the reports there; None where nothing does.
        refused: how many entries are not believed.
        devices: how many have written in it.
        checked_at: when the worker last brought it forward.
    """

    station: str
    name: str
    gseq: int
    reported: int
    problem: str | None
    refused: int
    devices: int
    checked_at: Instant


class Refused(msgspec.Struct, frozen=True):
    """An entry that is not believed, and why."""

    station: str
    chain: str
    seq: int
    entry: str
    problem: str


class CentralStore:
    """The reporting tables of all stations. One thread uses it.

    It connects at the first use, and again after a failure.

    Attributes:
        changed: never called; who looks here looks again by the clock.
    """

    def __init__(
        self, connect: Callable[[], Any], in_plain_words: Callable[[psycopg.Error], KioskError]
    ) -> None:
        """A store.

        Args:
            connect: opens an autocommitting connection of a role that may read the reports. Raises
                `CentreUnavailable`, `CentreRefused`.
            in_plain_words: the failure that an error of the driver means.
        """
        self.changed: Callable[[frozenset[SubjectId]], None] = lambda _subjects: None
        self._connect = connect
        self._in_plain_words = in_plain_words
        self._connection: Any = None

    @contextlib.contextmanager
    def reading(self) -> Iterator[Any]:
        """A connection to read with. Raises `CentreUnavailable`, `CentreRefused`."""
        try:
            yield self._open()
        except psycopg.Error as failed:
            self.close()  # whatever it was left in: the next use begins afresh
            raise self._in_plain_words(failed) from failed

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[Any]:
        """A connection that sees one moment of all stations, whoever works meanwhile. Raises as `reading`."""
        with self.reading() as connection:
            connection.execute(_ONE_MOMENT)
            try:
                yield connection
            finally:
                with contextlib.suppress(psycopg.Error):
                    connection.execute("rollback")

    def close(self) -> None:
        """Hang up; the next use connects again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _open(self) -> Any:
        if self._connection is None or self._connection.closed:
            connection = self._connect()
            try:
                connection.execute(_FIND_TABLES)
                connection.execute(_ONLY_READ)
            except BaseException:
                connection.close()
                raise
            self._connection = connection
        return self._connection


def journals(connection: Any) -> list[Journal]:
    """Every station's journal, by name."""
    return [Journal(*row) for row in connection.execute(_JOURNALS).fetchall()]


def refused(connection: Any, limit: int) -> list[Refused]:
    """The entries that are not believed, station by station; at most so many."""
    return [Refused(*row) for row in connection.execute(_REFUSED, (limit,)).fetchall()]


def moved(connection: Any) -> tuple[int, int]:
    """Something that differs whenever a station's numbers or its reports have moved."""
    (last, reported) = connection.execute(_MOVED).fetchone()
    return int(last), int(reported)
