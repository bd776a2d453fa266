"""Statements written with SQLAlchemy Core, compiled once, run straight on the driver.

A check-in must be on disk in about a millisecond. Measured here: executing a Core statement costs 60 to
80 µs each time, its compiled text on the driver 5 to 10 µs. So a statement is defined with Core, where
its columns are checked, and only its text is used on the way to disk. The same statement runs on a
device's store and, for the reports of the centre, on PostgreSQL.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.compiler import SQLCompiler
from sqlcipher3 import dbapi2

_SQLITE = sqlite.dialect(paramstyle="qmark")
_POSTGRESQL = postgresql.dialect(paramstyle="format")  # type: ignore[no-untyped-call]  # without types there
"""Not the dialect of our driver: that casts what is bound, and an instant does not fit into an INTEGER."""
_DEVICES = (dbapi2.Connection, dbapi2.Cursor)


@dataclass(frozen=True, slots=True)
class _Text:
    """A statement in one dialect, and what puts named values into the order of its parameters."""

    sql: str
    constants: Mapping[str, Any]
    in_order: Callable[[Mapping[str, Any]], tuple[Any, ...]]


class Prepared:
    """One statement. Values for its bind parameters are passed by name at each run.

    It is run on a connection of either kind; its text is made when it is first needed there.
    """

    def __init__(self, statement: sa.ClauseElement, on_postgresql: sa.ClauseElement | None = None) -> None:
        """A statement.

        Args:
            statement: as it is run on SQLite.
            on_postgresql: as it is run on PostgreSQL, where the two must differ.
        """
        self._statement = statement
        self._on_postgresql = statement if on_postgresql is None else on_postgresql

    @property
    def sql(self) -> str:
        """Its text for SQLite, with `?` parameters, which the driver binds faster than named ones."""
        return self._for_device.sql

    def run(self, connection: Any, /, **values: Any) -> Any:
        """The driver's cursor after running it."""
        text = self._for_device if isinstance(connection, _DEVICES) else self._for_centre
        if text.constants:
            values = {**text.constants, **values}
        return connection.execute(text.sql, text.in_order(values))

    def put(self, connection: Any, /, *values: Any) -> Any:
        """The cursor after running it with values in the order of its parameters: a little faster."""
        text = self._for_device if isinstance(connection, _DEVICES) else self._for_centre
        return connection.execute(text.sql, values)

    def run_many(self, connection: Any, rows: Iterable[Mapping[str, Any]], /) -> None:
        """Run it once for each row of values."""
        if isinstance(connection, _DEVICES):
            connection.executemany(self._for_device.sql, map(self._for_device.in_order, rows))
        else:
            connection.cursor().executemany(self._for_centre.sql, map(self._for_centre.in_order, rows))

    def all(self, connection: Any, /, **values: Any) -> list[Any]:
        """All rows, as tuples in the order of the statement's columns."""
        rows: list[Any] = self.run(connection, **values).fetchall()
        return rows

    def one(self, connection: Any, /, **values: Any) -> Any | None:
        """The first row as a tuple, or None."""
        return self.run(connection, **values).fetchone()

    @cached_property
    def _for_device(self) -> _Text:
        return _compiled(self._statement, _SQLITE)

    @cached_property
    def _for_centre(self) -> _Text:
        return _compiled(self._on_postgresql, _POSTGRESQL)


def _compiled(statement: sa.ClauseElement, dialect: Dialect) -> _Text:
    compiled = statement.compile(dialect=dialect, compile_kwargs={"render_postcompile": True})
    constants = {name: value for name, value in compiled.params.items() if value is not None}
    return _Text(str(compiled), constants, _picker(cast("SQLCompiler", compiled).positiontup or ()))


def _picker(names: Sequence[str]) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    """What puts named values into the order of a statement's parameters."""
    if len(names) > 1:
        return itemgetter(*names)
    return lambda values: tuple(values[name] for name in names)


def insert(table: sa.Table) -> Prepared:
    """An insert of a whole row."""
    return Prepared(sa.insert(table).values(_row(table)))


def upsert(table: sa.Table) -> Prepared:
    """An insert of a whole row, or, where the key is there already, the new values for the old."""
    key = list(table.primary_key.columns)
    others = [column.name for column in table.c if not column.primary_key]
    here, there = sqlite.insert(table).values(_row(table)), postgresql.insert(table).values(_row(table))
    return Prepared(
        here.on_conflict_do_update(index_elements=key, set_={name: here.excluded[name] for name in others}),
        there.on_conflict_do_update(index_elements=key, set_={name: there.excluded[name] for name in others}),
    )


def _row(table: sa.Table) -> dict[str, sa.BindParameter[Any]]:
    return {column.name: sa.bindparam(column.name) for column in table.c}
