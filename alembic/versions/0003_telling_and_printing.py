"""What visitors tell us, calls for help, what is signed off; and this device's print jobs."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_MATTERS = ("feedback", "complaint", "premises", "help_call")


def upgrade() -> None:
    for name in _MATTERS:
        reference = [sa.Column("reference", sa.Text(), nullable=False)] if name == "complaint" else []
        _projection(
            name,
            sa.Column("station", sa.Text(), nullable=False),
            *reference,
            sa.Column("ended_at", sa.Integer(), nullable=True),
        )
        op.create_index(op.f(f"ix_{name}_station_ended_at"), name, ["station", "ended_at"])
    _projection("signing", sa.Column("station", sa.Text(), nullable=False))
    op.create_table(
        "print_job",
        sa.Column("job", sa.Text(), nullable=False),
        sa.Column("printer", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("remote_id", sa.Integer(), nullable=True),
        sa.Column("fault", sa.Text(), nullable=True),
        sa.Column("message", sa.Text(), nullable=True),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("job", name=op.f("pk_print_job")),
    )


def downgrade() -> None:
    op.drop_table("print_job")
    for name in ("signing", *_MATTERS):
        op.drop_table(name)


def _projection(name: str, *columns: sa.Column[str] | sa.Column[int]) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("through", sa.Integer(), nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        sqlite_with_rowid=False,
    )
