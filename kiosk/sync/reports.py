"""The reporting tables of the centre: each station's numbered entries, believed and folded, as on a device.

The same folds as a device's (`kiosk.store.projections`), written many rows at a time. Where a centre was
set back, or an entry turns out to be believed after all, a station's tables are made anew.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

import msgspec
import psycopg
from psycopg import sql

from kiosk.domain.device import Enrolled
from kiosk.domain.entry import Entry, SubjectId, family
from kiosk.journal.chain import running_hash
from kiosk.store.ledger import readable
from kiosk.store.projections import BY_FAMILY, Projection
from kiosk.store.states import Reached, advanced, folded
from kiosk.sync.believing import Chain, Judged, Keys, Numbered, judge, vouched

AT_ONCE = 4_000
"""More than twice the longest batch (2,000): a whole one is always among them."""
Connection = psycopg.Connection[Any]

_PROGRESS = "select gseq, ghash from report.progress where station = %s"
_ENTRIES = """
select gseq, chain::text, seq, subject, body, hash, signature, ghash from kiosk.entry
  where station = %s and gseq >= %s order by gseq limit %s
"""
_CHAINS = """
select id, device, public_key, seq, hash, is_closed from report.chain where journal = %s and id = any(%s)
"""
_VOUCHED = """
select body, signature from kiosk.entry
  where station = %(no)s and subject between 'device/' and 'device0' and kind = 'device.enrolled'
union all
select body, signature from kiosk.pending where station = %(no)s and kind = 'device.enrolled'
"""
_KEEP_CHAINS = """
insert into report.chain (journal, id, device, public_key, seq, hash, is_closed)
  select %s, * from unnest(%b::text[], %b::text[], %b::bytea[], %b::bigint[], %b::bytea[], %b::boolean[])
  on conflict (journal, id) do update set device = excluded.device, public_key = excluded.public_key,
    seq = excluded.seq, hash = excluded.hash, is_closed = excluded.is_closed
"""
_REFUSE = """
insert into report.refused (journal, gseq, problem) select %s, * from unnest(%b::bigint[], %b::text[])
"""
_CLOSED_WITH = "select 1 from report.chain where journal = %s and is_closed and public_key = any(%b)"
_ABOUT = """
select subject, body, gseq from report.entry
  where journal = %s and subject = any(%s) and gseq <= %s and refused is null order by subject
"""
_ADVANCE = """
insert into report.progress (station, gseq, ghash, problem) values (%s, %s, %s, %s)
  on conflict (station) do update set gseq = excluded.gseq, ghash = excluded.ghash,
    problem = excluded.problem, checked_at = clock_timestamp()
"""
_TYPES = {"TEXT": "text", "INTEGER": "bigint", "BLOB": "bytea", "BOOLEAN": "boolean"}
TABLES = ("chain", "refused", *(projection.table.name for projection in BY_FAMILY.values()))


class Advanced(msgspec.Struct, frozen=True):
    """How far one step has come.

    Attributes:
        entries: how many were read, `refused` how many of them are not believed.
        gseq: the last number that is in the tables.
        problem: what stops it there; None where nothing does.
        must_rebuild: the tables do not agree with the journal any more.
    """

    gseq: int
    entries: int = 0
    refused: int = 0
    problem: str | None = None
    must_rebuild: bool = False


def advance(connection: Connection, journal: int, centre: bytes, *, is_anew: bool = False) -> Advanced:
    """Bring a station's tables forward by some batches of entries.

    Args:
        connection: of the keeper; in a transaction of the caller's, who holds the station's claim.
        journal: the station's number.
        centre: the centre's public key, which vouches for devices.
        is_anew: the tables are being made anew, so that nothing more is gained by doing so.
    """
    row = connection.execute(_PROGRESS, (journal,)).fetchone()
    gseq, ghash = (row[0], row[1]) if row is not None else (0, b"")
    arrivals = _read(connection, journal, max(gseq, 1))
    if gseq:
        if not arrivals or arrivals[0].gseq != gseq or arrivals[0].ghash != ghash:
            return Advanced(gseq, must_rebuild=True)
        arrivals = arrivals[1:]
    whole, ghash, problem = _whole(arrivals, gseq, ghash)
    if whole:
        gseq = whole[-1].gseq
    judged = _believed(connection, journal, whole, centre)
    refused = [(each.stored.gseq, each.problem) for each in judged if each.problem is not None]
    if refused:
        numbers, problems = zip(*refused, strict=True)
        connection.execute(_REFUSE, (journal, list(numbers), list(problems)))
    if not is_anew and _vouches_for_refused(connection, journal, judged):
        return Advanced(gseq, must_rebuild=True)
    believed = [each.entry for each in judged if each.problem is None and each.entry is not None]
    _fold(connection, journal, believed, gseq)
    connection.execute(_ADVANCE, (journal, gseq, ghash, problem))
    return Advanced(gseq, len(whole), len(refused), problem)


def clear(connection: Connection, journal: int) -> None:
    """Drop a station's reporting tables, to be made anew."""
    for name in TABLES:
        statement = sql.SQL("delete from report.{} where journal = %s").format(sql.Identifier(name))
        connection.execute(statement, (journal,))
    connection.execute("delete from report.progress where station = %s", (journal,))


def _read(connection: Connection, journal: int, first: int) -> list[Numbered]:
    with connection.cursor(binary=True) as cursor:
        rows = cursor.execute(_ENTRIES, (journal, first, AT_ONCE)).fetchall()
    return [Numbered(*row) for row in rows]


def _whole(arrivals: Sequence[Numbered], gseq: int, ghash: bytes) -> tuple[list[Numbered], bytes, str | None]:
    """The whole batches among the arrivals, the running hash after them, and what is wrong behind them."""
    batch: list[bytes] = []
    whole = 0
    for place, each in enumerate(arrivals):
        if each.gseq != gseq + place + 1:
            return list(arrivals[:whole]), ghash, f"station number {gseq + place + 1} is missing"
        batch.append(each.hash)
        if each.ghash is not None:
            running = running_hash(ghash, batch)
            if running != each.ghash:
                problem = f"the order of acceptance was changed before station number {each.gseq}"
                return list(arrivals[:whole]), ghash, problem
            ghash, batch, whole = running, [], place + 1
    return list(arrivals[:whole]), ghash, None


def _believed(
    connection: Connection, journal: int, arrivals: Sequence[Numbered], centre: bytes
) -> list[Judged]:
    names = list({each.chain for each in arrivals})
    with connection.cursor(binary=True) as cursor:
        rows = cursor.execute(_CHAINS, (journal, names)).fetchall()
    known: list[Keys] = []

    def trusted() -> Keys:
        if not known:
            known.append(vouched(connection.execute(_VOUCHED, {"no": journal}), centre))
        return known[0]

    judged, chains = judge(arrivals, {row[0]: Chain(*row) for row in rows}, trusted)
    if chains:
        columns = zip(
            *((c.id, c.device, c.public_key, c.seq, c.hash, c.is_closed) for c in chains), strict=True
        )
        connection.execute(_KEEP_CHAINS, (journal, *map(list, columns)))
    return judged


def _vouches_for_refused(connection: Connection, journal: int, judged: Iterable[Judged]) -> bool:
    """Whether the centre enrols a key here that a chain was refused for: it told of it too late."""
    keys = [
        each.entry.facts.public_key
        for each in judged
        if each.entry is not None and each.problem is None and isinstance(each.entry.facts, Enrolled)
    ]
    if not keys:
        return False
    return connection.execute(_CLOSED_WITH, (journal, keys)).fetchone() is not None


def _fold(connection: Connection, journal: int, entries: Iterable[Entry], gseq: int) -> None:
    about: dict[str, dict[SubjectId, list[Entry]]] = {}
    for entry in entries:
        about.setdefault(family(entry.subject), {}).setdefault(entry.subject, []).append(entry)
    for name, subjects in about.items():
        projection = BY_FAMILY.get(name)
        if projection is not None:
            _fold_family(connection, journal, projection, subjects, gseq)


def _fold_family(
    connection: Connection,
    journal: int,
    projection: Projection,
    subjects: Mapping[SubjectId, list[Entry]],
    gseq: int,
) -> None:
    before = _states(connection, journal, projection, list(subjects))
    after: list[Reached] = []
    anew: list[SubjectId] = []
    for subject, entries in subjects.items():
        reached = advanced(projection, subject, before.get(subject), entries)
        if reached is None:
            anew.append(subject)
        else:
            after.append(reached)
    if anew:
        with connection.cursor(binary=True) as cursor:
            rows = cursor.execute(_ABOUT, (journal, anew, gseq)).fetchall()
        for name, group in groupby(rows, key=lambda row: row[0]):
            entries = [readable(body, number) for _, body, number in group]
            after.append(folded(projection, SubjectId(name), entries))
    _keep(connection, journal, projection, after)


def _states(
    connection: Connection, journal: int, projection: Projection, subjects: list[SubjectId]
) -> dict[SubjectId, Reached]:
    statement = sql.SQL("select id, through, state from report.{} where journal = %s and id = any(%s)")
    with connection.cursor(binary=True) as cursor:
        table = sql.Identifier(projection.table.name)
        rows = cursor.execute(statement.format(table), (journal, subjects)).fetchall()
    return {SubjectId(row[0]): (row[1], projection.decode(row[2])) for row in rows}


def _keep(connection: Connection, journal: int, projection: Projection, states: Sequence[Reached]) -> None:
    if not states:
        return
    rows = [projection.row(state, through) for through, state in states]
    names = [column.name for column in projection.table.c]
    types = [_TYPES[str(column.type)] for column in projection.table.c]
    others = [name for name in names if name != "id"]
    statement = sql.SQL(
        "insert into report.{table} (journal, {names}) select %s, * from unnest({arrays})"
        " on conflict (journal, id) do update set {changes}"
    ).format(
        table=sql.Identifier(projection.table.name),
        names=sql.SQL(", ").join(map(sql.Identifier, names)),
        arrays=sql.SQL(", ").join(sql.SQL("%b::" + each + "[]") for each in types),
        changes=sql.SQL(", ").join(
            sql.SQL("{name} = excluded.{name}").format(name=sql.Identifier(name)) for name in others
        ),
    )
    connection.execute(statement, (journal, *([row[name] for row in rows] for name in names)))
