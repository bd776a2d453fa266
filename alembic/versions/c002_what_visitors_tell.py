"""The centre's reporting tables of what visitors tell us, of calls for help and of what is signed off."""

from pathlib import Path

from alembic import op

revision = "c002"
down_revision = "c001"
branch_labels = None
depends_on = None

_SQL = Path(__file__).resolve().parents[1] / "sql"


def upgrade() -> None:
    connection = op.get_bind().execution_options(no_parameters=True)  # several statements in one text
    connection.exec_driver_sql((_SQL / "centre_telling.sql").read_text(encoding="utf-8"))


def downgrade() -> None:
    connection = op.get_bind().execution_options(no_parameters=True)
    connection.exec_driver_sql((_SQL / "centre_telling_down.sql").read_text(encoding="utf-8"))
