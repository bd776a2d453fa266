"""The central database, or a station's relay: the journal of stations, who may do what, and the reports."""

from pathlib import Path

from alembic import op

revision = "c001"
down_revision = None
branch_labels = ("centre",)
depends_on = None

_SQL = Path(__file__).resolve().parents[1] / "sql"
_TOPICS = (
    "roles",
    "database",
    "fences",
    "schemas",
    "tables",
    "reading",
    "push",
    "carry",
    "report",
    "operator",
    "relay",
)


def upgrade() -> None:
    connection = op.get_bind().execution_options(no_parameters=True)  # several statements in one text
    for topic in _TOPICS:
        connection.exec_driver_sql((_SQL / f"centre_{topic}.sql").read_text(encoding="utf-8"))


def downgrade() -> None:
    connection = op.get_bind().execution_options(no_parameters=True)
    connection.exec_driver_sql((_SQL / "centre_down.sql").read_text(encoding="utf-8"))
