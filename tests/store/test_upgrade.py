"""The schema: up, down and up again; never touched by a program older than it."""

import shutil
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from kiosk import places
from kiosk.domain.errors import StoreFull, StoreTooNew, StoreUnavailable
from kiosk.service.counter import Counter
from kiosk.store import database, upgrade
from kiosk.store.tables import SCHEMA, metadata
from tests.helpers.clock import FakeClock
from tests.helpers.counters import KEY, Devices, Template
from tests.helpers.journals import fingerprint, problems, random_day, run_sql

HEAD = f"{upgrade.BRANCH}@head"


def tables_of(path: Path) -> set[str]:
    connection = database.connect(path, KEY)
    try:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    finally:
        connection.close()


def schema_of(path: Path) -> int:
    connection = database.connect(path, KEY)
    try:
        return database.schema_of(connection)
    finally:
        connection.close()


def test_up_down_and_up_again(tmp_path: Path) -> None:
    """A station that must go back to yesterday's program can, and forward again."""
    path = tmp_path / "kiosk.db"
    assert upgrade.needs_upgrade(path, KEY)
    upgrade.migrate(path, KEY)
    up = tables_of(path)
    assert set(metadata.tables) <= up
    assert (schema_of(path), upgrade.needs_upgrade(path, KEY)) == (SCHEMA, False)
    upgrade.migrate(path, KEY, "base")
    assert tables_of(path) - {"sqlite_sequence"} == {"alembic_version"}
    assert (schema_of(path), upgrade.needs_upgrade(path, KEY)) == (0, True)
    upgrade.migrate(path, KEY)
    assert tables_of(path) == up
    assert schema_of(path) == SCHEMA


def test_migrating_what_is_up_to_date_changes_nothing(counter: Counter, clock: FakeClock) -> None:
    """Two windows that start at the same moment both think that they must migrate."""
    random_day(counter, clock, 1, steps=30)
    before = fingerprint(counter.store)
    upgrade.migrate(counter.store.path, KEY)
    assert fingerprint(counter.store) == before
    assert problems(counter.store) == []


def test_down_and_up_against_a_populated_store(devices: Devices, counter: Counter, clock: FakeClock) -> None:
    """Every step of every migration has to run on real rows, not only on empty tables."""
    random_day(counter, clock, 2)
    counter.store.close()
    steps = [
        script.revision for script in ScriptDirectory(str(places.migrations())).walk_revisions(head=HEAD)
    ]
    for revision in [*steps[1:], "base"]:
        upgrade.migrate(counter.store.path, KEY, revision)
        assert schema_of(counter.store.path) == (0 if revision == "base" else int(revision))
    with devices.open(counter.store.path).reading() as connection:  # the first use migrates up again
        assert database.schema_of(connection) == SCHEMA


def test_the_migrations_make_exactly_the_tables_the_program_knows(template: Template, tmp_path: Path) -> None:
    """A column that only the code knows fails at the first write on a real device."""
    path = tmp_path / "kiosk.db"
    shutil.copyfile(template.file, path)
    with upgrade.migrating(path, KEY) as (_, connection):
        context = MigrationContext.configure(connection, opts={"compare_type": True, "render_as_batch": True})
        assert compare_metadata(context, metadata) == []


def test_the_schema_number_is_the_latest_migration() -> None:
    """A migration without its number would never be run, a number without one always."""
    latest = ScriptDirectory(str(places.migrations())).get_revision(HEAD)
    assert latest is not None
    assert latest.revision == f"{SCHEMA:04}"


def test_a_store_of_a_newer_program_is_refused_and_left_as_it_is(counter: Counter, clock: FakeClock) -> None:
    """An older program that writes into a newer store destroys it quietly."""
    random_day(counter, clock, 3, steps=10)
    run_sql(counter.store, f"PRAGMA user_version = {SCHEMA + 1}")
    counter.store.close()
    before = counter.store.path.read_bytes()
    for _ in range(2):
        with (
            pytest.raises(StoreTooNew, match="Please install the newer program"),
            counter.store.exclusive(),
        ):
            pytest.fail("it was opened")
    assert counter.store.path.read_bytes() == before
    assert sorted(file.name for file in counter.store.path.parent.iterdir()) == [
        "kiosk.db",
        "kiosk.db.key-id",
    ]


def test_a_failed_migration_leaves_the_store_as_it_was(tmp_path: Path) -> None:
    """Half a schema is worse than an old one: everything is one transaction."""
    path = tmp_path / "kiosk.db"
    connection = database.connect(path, KEY)
    connection.execute("CREATE TABLE visit (in_the_way)")
    connection.close()
    with pytest.raises(StoreUnavailable, match="visit already exists"):
        upgrade.migrate(path, KEY)
    assert (tables_of(path), schema_of(path)) == ({"visit"}, 0)


def test_a_disk_that_fills_up_during_a_migration_is_told_in_plain_words(tmp_path: Path) -> None:
    """The first start on a full disk is an ordinary mishap, not a crash."""
    path = tmp_path / "kiosk.db"

    def migrate_on_a_full_disk() -> None:
        with database.plain_words(path, KEY), upgrade.migrating(path, KEY) as (config, connection):
            connection.exec_driver_sql("PRAGMA max_page_count = 3")
            command.upgrade(config, HEAD)

    with pytest.raises(StoreFull):
        migrate_on_a_full_disk()
    assert tables_of(path) == set()
