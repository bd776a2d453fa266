"""The one migration environment: it runs on the connection that the program hands it.

Two branches: `device` is a device's store (SQLite), `centre` the central database or a station's relay
(PostgreSQL), which keeps its revision in the schema `kiosk`.
"""

from alembic import context

from kiosk.store.tables import metadata

connection = context.config.attributes["connection"]
is_centre = connection.dialect.name == "postgresql"
if is_centre:
    connection.exec_driver_sql("create schema if not exists kiosk")
    connection.commit()
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=True,
    version_table_schema="kiosk" if is_centre else None,
)
with context.begin_transaction():
    context.run_migrations()
