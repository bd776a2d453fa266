"""The safeguards taken out one by one: each must make the model fail, or it guards nothing."""

import contextlib
import itertools
from collections.abc import Callable, Iterator, Sequence
from typing import Any
from unittest import mock

import sqlalchemy as sa
from msgspec.structs import replace

from kiosk.domain.entry import Entry, SubjectId
from kiosk.domain.instant import Instant
from kiosk.journal.body import decode
from kiosk.journal.verify import Stored
from kiosk.store import parts, proof, prune, tables, take
from kiosk.store.merge import refold
from kiosk.store.prepared import Prepared
from kiosk.sync import agreeing
from kiosk.sync.upstream import Pulled
from tests.helpers.memory_centre import MemoryCentre, MemoryLine
from tests.sync.model import Box, Station


@contextlib.contextmanager
def serial_cursor() -> Iterator[None]:
    """Numbers from a sequence: a slow commit shows itself after later numbers were pulled."""
    shown: set[int] = set()

    def slow(self: MemoryLine, after: int, limit: int = 2_000) -> Pulled:
        rows = [row for row in self._open().rows if (row.record.gseq or 0) > after][:limit]
        for row, later in itertools.pairwise(list(rows)):
            if chain_of(row) != chain_of(later) and id(row) not in shown and not is_of_device(row):
                shown.add(id(row))
                rows.remove(row)  # two devices at the same moment: the earlier number is committed later
                break
        return self._pulled(rows)

    def anything(head: Any, entries: Sequence[Stored]) -> tuple[int, bytes]:
        return len(entries), next(
            (row.record.ghash for row in reversed(entries) if row.record.ghash), head.ghash
        )

    with mock.patch.object(MemoryLine, "pull", slow), mock.patch.object(take, "_following", anything):
        yield


@contextlib.contextmanager
def no_fork_check() -> Iterator[None]:
    """Another entry at the same place of a chain is passed over in silence."""

    def nothing(self: MemoryCentre, *_: Any) -> bool:
        del self
        return False

    with (
        mock.patch.object(MemoryCentre, "is_contradicted", nothing),
        mock.patch.object(agreeing, "mend_chains", return_value=0),
        mock.patch.object(proof, "contradicts", return_value=False),
    ):
        yield


@contextlib.contextmanager
def earliest_clock_takes_the_room() -> Iterator[None]:
    """What happened is ordered by the clocks of the devices."""

    def by_clock(self: Entry) -> tuple[int, str, int]:
        return (self.corrected, self.chain, self.seq)

    def always_anew(connection: Any, believed: list[Entry], confirmed: set[SubjectId]) -> None:
        for subject in {entry.subject for entry in believed} | confirmed:
            refold(connection, subject)

    with (
        mock.patch.object(Entry, "position", property(by_clock)),
        mock.patch.object(take, "_fold", always_anew),
    ):
        yield


@contextlib.contextmanager
def no_rollback_detection() -> Iterator[None]:
    """Nobody compares running hashes: a centre that was set back goes unnoticed."""

    def anything(head: Any, entries: Sequence[Stored]) -> tuple[int, bytes]:
        return len(entries), next(
            (row.record.ghash for row in reversed(entries) if row.record.ghash), head.ghash
        )

    with (
        mock.patch.object(agreeing, "agree", return_value=None),
        mock.patch.object(take, "_following", anything),
    ):
        yield


@contextlib.contextmanager
def plain_delete() -> Iterator[None]:
    """What is erased is deleted and not remembered."""

    def delete(self: MemoryCentre, subjects: set[SubjectId]) -> None:
        for subject in subjects:
            self.state.keys.pop(subject, None)
        self.state.rows = [
            replace(row, box=None) if self.subject_of(row) in subjects else row for row in self.state.rows
        ]

    with (
        mock.patch.object(MemoryCentre, "forget", delete),
        mock.patch.object(parts, "is_erased", return_value=False),
    ):
        yield


@contextlib.contextmanager
def pruning_by_age() -> Iterator[None]:
    """What is over and old goes, whether it has a number or not, and wherever the centre stands."""
    visit = tables.visit
    old = Prepared(
        sa.select(visit.c.id)
        .where(visit.c.is_open == sa.false(), visit.c.day < sa.bindparam("day", type_=sa.Text))
        .limit(500)
    )

    def at_once(_self: Station, box: Box, before_day: str, before: Instant) -> None:
        prune.prune(box.store, before_day, before)

    with mock.patch.dict(prune._OLD, {"visit": old}), mock.patch.object(Station, "take_off", at_once):
        yield


def chain_of(row: Stored) -> str:
    return decode(row.record.body).chain


def is_of_device(row: Stored) -> bool:
    return decode(row.record.body).subject.startswith("device/")


MUTANTS: dict[str, Callable[[], contextlib.AbstractContextManager[None]]] = {
    "serial cursor": serial_cursor,
    "no fork check": no_fork_check,
    "earliest clock takes the room": earliest_clock_takes_the_room,
    "no rollback detection": no_rollback_detection,
    "plain delete": plain_delete,
    "pruning by age": pruning_by_age,
}
