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
from kiosk.journal.believing import Candidate, Chain, Keys, candidate, judge_chain, number_batches, vouched
from kiosk.journal.chain import Record, running_hash
from kiosk.journal.verify import Filed
from kiosk.store.ledger import readable
from kiosk.store.projections import BY_FAMILY, Projection
from kiosk.store.states import Reached, advanced, folded

AT_ONCE = 4_000
"""How many entries a step reads; the last batch is always read whole."""
Connection = psycopg.Connection[Any]

_PROGRESS = "select gseq, ghash from report.progress where station = %s"
_ENTRIES = """
select body, hash, signature, gseq, ghash, id::text, chain::text, seq, subject from kiosk.entry
  where station = %(no)s and gseq >= %(first)s and gseq <= coalesce((
      select b.gseq from kiosk.entry b where b.station = %(no)s and b.gseq >= %(first)s + %(wanted)s
        and b.ghash is not null order by b.gseq limit 1), 9223372036854775807)
  order by gseq
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
_HASH_AT = "select hash from kiosk.entry where chain = %s::uuid and seq = %s"
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
        if not arrivals or arrivals[0].record.gseq != gseq or arrivals[0].record.ghash != ghash:
            return Advanced(gseq, must_rebuild=True)
        arrivals = arrivals[1:]
    whole, ghash, problem = _whole(arrivals, gseq, ghash)
    if whole:
        gseq = whole[-1].record.gseq or 0
    number_batches(whole)
    _believed(connection, journal, whole, centre)
    refused = [(each.record.gseq, each.problem) for each in whole if each.problem is not None]
    if refused:
        numbers, problems = zip(*refused, strict=True)
        connection.execute(_REFUSE, (journal, list(numbers), list(problems)))
    if not is_anew and _vouches_for_refused(connection, journal, whole):
        return Advanced(gseq, must_rebuild=True)
    believed = [each.entry for each in whole if each.problem is None and each.entry is not None]
    _fold(connection, journal, believed, gseq)
    connection.execute(_ADVANCE, (journal, gseq, ghash, problem))
    return Advanced(gseq, len(whole), len(refused), problem)


def clear(connection: Connection, journal: int) -> None:
    """Drop a station's reporting tables, to be made anew."""
    for name in TABLES:
        statement = sql.SQL("delete from report.{} where journal = %s").format(sql.Identifier(name))
        connection.execute(statement, (journal,))
    connection.execute("delete from report.progress where station = %s", (journal,))


def _read(connection: Connection, journal: int, first: int) -> list[Candidate]:
    asked = {"no": journal, "first": first, "wanted": AT_ONCE}
    with connection.cursor(binary=True) as cursor:
        rows = cursor.execute(_ENTRIES, asked).fetchall()
    return [candidate(Record(*row[:5]), Filed(*row[5:])) for row in rows]


def _whole(
    arrivals: Sequence[Candidate], gseq: int, ghash: bytes
) -> tuple[list[Candidate], bytes, str | None]:
    """The whole batches among the arrivals, the running hash after them, and what is wrong behind them."""
    batch: list[bytes] = []
    whole = 0
    for place, each in enumerate(arrivals):
        record = each.record
        if record.gseq != gseq + place + 1:
            return list(arrivals[:whole]), ghash, f"station number {gseq + place + 1} is missing"
        batch.append(record.hash)
        if record.ghash is not None:
            running = running_hash(ghash, batch)
            if running != record.ghash:
                problem = f"the order of acceptance was changed before station number {record.gseq}"
                return list(arrivals[:whole]), ghash, problem
            ghash, batch, whole = running, [], place + 1
    return list(arrivals[:whole]), ghash, None


def _believed(connection: Connection, journal: int, arrivals: Sequence[Candidate], centre: bytes) -> None:
    """Mark what is not believed, and keep how far each chain is checked."""
    by_chain: dict[str, list[Candidate]] = {}
    for each in arrivals:
        by_chain.setdefault(each.filed.chain, []).append(each)
    with connection.cursor(binary=True) as cursor:
        rows = cursor.execute(_CHAINS, (journal, list(by_chain))).fetchall()
    known = {row[0]: Chain(*row) for row in rows}
    vouched_for: list[Keys] = []

    def trusted() -> Keys:
        if not vouched_for:
            rows = connection.execute(_VOUCHED, {"no": journal}, binary=True).fetchall()
            vouched_for.append(vouched((Record(body, b"", mark) for body, mark in rows), [centre]))
        return vouched_for[0]

    def judged(chain: str, of_chain: list[Candidate]) -> Chain:
        def hash_at(seq: int) -> bytes | None:
            row = connection.execute(_HASH_AT, (chain, seq), binary=True).fetchone()
            return None if row is None else row[0]

        return judge_chain(known.get(chain, Chain(chain)), of_chain, trusted, hash_at)

    chains = [judged(chain, of_chain) for chain, of_chain in by_chain.items()]
    if chains:
        columns = zip(
            *((c.id, c.device, c.public_key, c.seq, c.hash, c.is_closed) for c in chains), strict=True
        )
        connection.execute(_KEEP_CHAINS, (journal, *map(list, columns)))


def _vouches_for_refused(connection: Connection, journal: int, judged: Iterable[Candidate]) -> bool:
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
