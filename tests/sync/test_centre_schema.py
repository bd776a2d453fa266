"""The central database's schema: made, taken away and made again; and who may do what in it."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa
from alembic import command
from psycopg import errors, sql
from psycopg.conninfo import make_conninfo

from kiosk.domain.errors import CentreUnavailable
from kiosk.domain.visit.facts import Finished
from kiosk.store import tables
from kiosk.sync.centre import schema
from tests.helpers.centres import Centre, Writer
from tests.helpers.postgres import Server

FIRST = "kiosk_first"


@pytest.fixture
def empty(server: Server) -> Iterator[str]:
    """An empty database."""
    server.drop(FIRST)
    with server.connect() as connection:
        connection.execute(f"create database {FIRST}")
    yield server.conninfo(FIRST)
    server.drop(FIRST)


def shape(conninfo: str) -> list[str]:
    """Everything in our schemas, in words."""
    query = """
      select format('%s %s %s', c.oid::regclass, a.attname, format_type(a.atttypid, a.atttypmod))
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
        where c.relnamespace in (select oid from pg_namespace where nspname in ('kiosk', 'report'))
      union all
      select format('%s %s', p.oid::regprocedure, p.proacl) from pg_proc p
        where p.pronamespace in (select oid from pg_namespace where nspname in ('kiosk', 'report'))
      union all
      select format('%s %s %s', tablename, policyname, qual) from pg_policies
      order by 1
    """
    with psycopg.connect(conninfo) as connection:
        return [row[0] for row in connection.execute(query.encode()).fetchall()]


def test_up_down_and_up_again(empty: str) -> None:
    """Whoever must go back to yesterday's program can, and forward again."""
    nothing = shape(empty)
    schema.upgrade(empty)
    up = shape(empty)
    assert any("kiosk.push" in line for line in up)
    with schema.migrating(empty) as (config, _):
        command.downgrade(config, f"{schema.BRANCH}@base")
    assert {line for line in shape(empty) if "alembic" not in line} == set(nothing)
    schema.upgrade(empty)
    assert shape(empty) == up
    schema.upgrade(empty)  # what is up to date is left as it is
    assert shape(empty) == up


def test_every_step_goes_down_and_up_again(empty: str) -> None:
    """Going back to yesterday's program is one step, not all of them; and forward from there."""
    schema.upgrade(empty)
    up = shape(empty)
    with schema.migrating(empty) as (config, _):
        command.downgrade(config, f"{schema.BRANCH}@-1")
    assert not any("report.complaint" in line for line in shape(empty))
    with psycopg.connect(empty) as connection:
        body = "select prosrc from pg_proc where oid = 'kiosk.open_subjects'::regproc"
        assert "complaint" not in str(connection.execute(body).fetchall())
    schema.upgrade(empty)
    assert shape(empty) == up


def test_a_relay_s_database_has_its_device_s_name(empty: str) -> None:
    """It numbers the entries of its station while the station says so."""
    schema.upgrade(empty, "relay-1")
    schema.upgrade(empty)
    with psycopg.connect(empty) as connection:
        assert connection.execute("select name from kiosk.site").fetchall() == [("relay-1",)]


def test_a_failed_upgrade_leaves_the_database_as_it_was(empty: str) -> None:
    """Half a schema is worse than none."""
    with psycopg.connect(empty) as connection:
        connection.execute("create schema report")
    before = shape(empty)
    with pytest.raises(Exception, match="report"):
        schema.upgrade(empty)
    assert {line for line in shape(empty) if "alembic" not in line} == set(before)


def test_a_server_that_is_not_there_is_told_in_plain_words(server: Server) -> None:
    """The operator's first mistake is the address."""
    with pytest.raises(CentreUnavailable, match="reached"):
        schema.upgrade(make_conninfo(server.conninfo(), port=1))


_NAMES: dict[type, str] = {
    sa.Text: 'TEXT COLLATE "C"',
    sa.Integer: "BIGINT",
    sa.LargeBinary: "BYTEA",
    sa.Boolean: "BOOLEAN",
}
"""Instants are too large for what PostgreSQL calls an integer; texts sort as SQLite sorts them."""


def test_the_reporting_tables_are_the_projections(centre: Centre) -> None:
    """The worker writes the same rows that devices do; a column that only one of them has fails at once."""
    engine = sa.create_engine("postgresql+psycopg://", creator=centre.connect)
    found = sa.inspect(engine)
    for table in tables.PROJECTIONS:
        there = {column["name"]: column for column in found.get_columns(table.name, "report")}
        assert list(there) == ["journal", *(column.name for column in table.columns)]
        for column in table.columns:
            assert str(there[column.name]["type"]) == _NAMES[type(column.type)]
            assert there[column.name]["nullable"] == column.nullable
        assert {index["name"] for index in found.get_indexes(table.name, "report")} >= {
            index.name for index in table.indexes
        }
        assert found.get_pk_constraint(table.name, "report")["constrained_columns"] == ["journal", "id"]
    engine.dispose()


@pytest.fixture
def member(centre: Centre) -> Iterator[list[str]]:
    """Logins that are members of a group; gone afterwards."""
    made: list[str] = []
    yield made
    for name in made:
        centre.ask(sql.SQL("drop role {}").format(sql.Identifier(name)))


def login(centre: Centre, made: list[str], group: str) -> str:
    name = f"test_{group}_{centre.database}"
    centre.ask(
        sql.SQL("create role {} login password 'for the test' in role {}").format(
            *map(sql.Identifier, (name, group))
        )
    )
    made.append(name)
    return make_conninfo(centre.conninfo, user=name, password="for the test")  # noqa: S106 - a test's own


def test_the_keeper_keeps_and_does_not_rewrite(centre: Centre, member: list[str]) -> None:
    """The worker's login may read all and speak for the centre; history is not its to change either."""
    desk, says = centre.device("desk"), Writer("centre")
    desk.upstream.push(
        desk.chain, [desk.begin(), desk.write("visit/A", Finished(), box=b"b" * 60, key=b"k" * 32)]
    )
    with psycopg.connect(login(centre, member, "kiosk_keeper"), autocommit=True) as keeper:
        for table in ("entry", "personal", "subject_key", "chain", "station", "device"):
            assert keeper.execute(
                sql.SQL("select 1 from {}").format(sql.Identifier("kiosk", table))
            ).fetchall()
        entry = says.begin()
        row = keeper.execute(
            "select first_gseq from kiosk.originate('harbour-street', %s, %b, %b, %b, %b)",
            (says.chain, [entry.record.body], [entry.record.signature], [None], [None]),
        ).fetchone()
        assert row == (3,)
        keeper.execute("insert into report.progress (station, gseq) select no, 3 from kiosk.station")
        keeper.execute("update report.progress set gseq = 4")
        assert keeper.execute("select pg_try_advisory_lock(1)").fetchall() == [(True,)]
        for statement in (
            "delete from kiosk.entry",
            "update kiosk.entry set body = ''",
            "insert into kiosk.erased values (1, 'visit/A')",
            "select kiosk.take(null, 'centre', 'centre', gen_random_uuid(), null, null, null, null)",
            "create table report.mine (a int)",
        ):
            with pytest.raises(errors.InsufficientPrivilege):
                keeper.execute(statement.encode())


def test_a_reader_sees_the_reports_and_nothing_personal(centre: Centre, member: list[str]) -> None:
    """A manager at the centre counts; names stay with the stations."""
    desk = centre.device("desk")
    desk.upstream.push(desk.chain, [desk.begin()])
    with psycopg.connect(login(centre, member, "kiosk_reader"), autocommit=True) as reader:
        assert reader.execute("select gseq, seq from report.entry").fetchall() == [(1, 1)]
        assert reader.execute("select * from report.visit").fetchall() == []
        for statement in (
            "select * from kiosk.entry",
            "select * from kiosk.personal",
            "select * from kiosk.subject_key",
            "delete from report.visit",
            "select kiosk.add_station('mine', 'Mine')",
        ):
            with pytest.raises(errors.InsufficientPrivilege):
                reader.execute(statement.encode())


def test_every_part_of_the_schema_belongs_to_the_owner_who_cannot_log_in(centre: Centre) -> None:
    """A function that runs with its owner's power must not belong to an administrator."""
    owners = centre.ask("""
        select distinct r.rolname, r.rolcanlogin, r.rolsuper
          from (
            select relnamespace as place, relowner as owner from pg_class where relname !~ 'alembic'
            union select pronamespace, proowner from pg_proc
          ) things join pg_roles r on r.oid = things.owner
          where place in ('kiosk'::regnamespace, 'report'::regnamespace)
    """)
    assert owners == [("kiosk_owner", False, False)]


def test_every_function_with_its_owner_s_power_has_a_fixed_path(centre: Centre) -> None:
    """Else whoever calls it decides which tables and operators it finds."""
    loose = centre.ask(
        "select proname from pg_proc where pronamespace = 'kiosk'::regnamespace and prosecdef"
        " and not coalesce(proconfig, '{}') @> array['search_path=pg_catalog, pg_temp']"
    )
    assert loose == []


def test_the_files_of_the_schema_are_all_used(centre: Centre) -> None:
    """A file that nobody runs is a rule that does not hold."""
    folder = schema.DATABASE.parent
    versions = sorted((folder.parent / "versions").glob("c0*.py"))
    said = "".join(version.read_text(encoding="utf-8") for version in versions)
    for file in sorted(Path(folder).glob("centre_*.sql")):
        assert f'"{file.stem.removeprefix("centre_")}"' in said or file.name in said
    latest = versions[-1].name.partition("_")[0]
    assert centre.ask("select version_num from kiosk.alembic_version") == [(latest,)]
