"""What a device needs to be in step with a centre: its line, what is erased, held and refused."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("head", sa.Column("is_enrolled", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("head", sa.Column("base", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("entry", sa.Column("refused", sa.Text(), nullable=True))
    op.create_index("ix_entry_unconfirmed", "entry", ["chain", "seq"], sqlite_where=sa.text("gseq IS NULL"))
    op.create_index("ix_entry_refused", "entry", ["chain"], sqlite_where=sa.text("refused IS NOT NULL"))
    op.create_table(
        "line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("since", sa.Integer(), nullable=False),
        sa.Column("message", sa.Text(), nullable=True),
        sa.CheckConstraint("id = 1", name=op.f("ck_line_single")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_line")),
    )
    for name in ("erased", "hold"):
        op.create_table(
            name,
            sa.Column("subject", sa.Text(), nullable=False),
            sa.PrimaryKeyConstraint("subject", name=op.f(f"pk_{name}")),
            sqlite_with_rowid=False,
        )
    op.create_table(
        "station",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("through", sa.Integer(), nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_station")),
        sqlite_with_rowid=False,
    )
    _keys_again("subject", "key", own=True)


def downgrade() -> None:
    _keys_again("subject")
    for name in ("station", "hold", "erased", "line"):
        op.drop_table(name)
    op.drop_index("ix_entry_refused", "entry")
    op.drop_index("ix_entry_unconfirmed", "entry")
    op.drop_column("entry", "refused")
    op.drop_column("head", "base")
    op.drop_column("head", "is_enrolled")


def _keys_again(*primary: str, own: bool = False) -> None:
    """Make the table of subject keys anew: one key a subject, or several."""
    op.rename_table("subject_key", "subject_key_before")
    op.create_table(
        "subject_key",
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        *([sa.Column("is_own", sa.Boolean(), nullable=False, server_default=sa.false())] if own else []),
        sa.PrimaryKeyConstraint(*primary, name=op.f("pk_subject_key")),
        sqlite_with_rowid=False,
    )
    op.execute("INSERT OR IGNORE INTO subject_key (subject, key) SELECT subject, key FROM subject_key_before")
    op.drop_table("subject_key_before")
