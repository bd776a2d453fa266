"""The tables: the journal, and its projections, which are rebuilt from it at any time."""

import sqlalchemy as sa

SCHEMA = 3
"""The number of the schema this program knows; the store keeps it in `PRAGMA user_version`."""

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# --- the journal -----------------------------------------------------------------------------------

head = sa.Table(
    "head",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("station", sa.Text, nullable=False),
    sa.Column("device", sa.Text, nullable=False),
    sa.Column("chain", sa.Text, nullable=False),
    sa.Column("seq", sa.Integer, nullable=False),
    sa.Column("hash", sa.LargeBinary, nullable=False),
    sa.Column("gseq", sa.Integer, nullable=False),
    sa.Column("ghash", sa.LargeBinary, nullable=False),
    sa.Column("is_sequencer", sa.Boolean, nullable=False),
    sa.Column("offset_ms", sa.Integer),
    sa.Column("is_enrolled", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("base", sa.Integer, nullable=False, server_default="0"),
    sa.CheckConstraint("id = 1", name="single"),
)

line = sa.Table(
    "line",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("since", sa.Integer, nullable=False),
    sa.Column("message", sa.Text),
    sa.CheckConstraint("id = 1", name="single"),
)

entry = sa.Table(
    "entry",
    metadata,
    sa.Column("no", sa.Integer, primary_key=True),
    sa.Column("id", sa.Text, nullable=False),
    sa.Column("chain", sa.Text, nullable=False),
    sa.Column("seq", sa.Integer, nullable=False),
    sa.Column("subject", sa.Text, nullable=False),
    sa.Column("gseq", sa.Integer),
    sa.Column("ghash", sa.LargeBinary),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.Column("hash", sa.LargeBinary, nullable=False),
    sa.Column("signature", sa.LargeBinary, nullable=False),
    sa.Column("refused", sa.Text),
    # Each index is a page more to encrypt and write in every commit: what one can answer has no second.
    sa.UniqueConstraint("subject", "id"),
    sa.UniqueConstraint("chain", "seq"),
    sa.UniqueConstraint("gseq"),
)
sa.Index("ix_entry_unconfirmed", entry.c.chain, entry.c.seq, sqlite_where=entry.c.gseq.is_(None))
sa.Index("ix_entry_refused", entry.c.chain, sqlite_where=entry.c.refused.is_not(None))

personal = sa.Table(
    "personal",
    metadata,
    sa.Column("subject", sa.Text, primary_key=True),
    sa.Column("entry", sa.Text, primary_key=True),
    sa.Column("box", sa.LargeBinary, nullable=False),
    sa.ForeignKeyConstraint(["subject", "entry"], ["entry.subject", "entry.id"]),
    sqlite_with_rowid=False,
)

subject_key = sa.Table(
    "subject_key",
    metadata,
    sa.Column("subject", sa.Text, primary_key=True),
    # Two devices that both begin on a subject make a key each; every key opens its own boxes.
    sa.Column("key", sa.LargeBinary, primary_key=True),
    # Nothing is sealed with a key that came from elsewhere: whoever sent it may have chosen it badly.
    sa.Column("is_own", sa.Boolean, nullable=False, server_default=sa.false()),
    sqlite_with_rowid=False,
)

erased = sa.Table(
    "erased", metadata, sa.Column("subject", sa.Text, primary_key=True), sqlite_with_rowid=False
)

hold = sa.Table("hold", metadata, sa.Column("subject", sa.Text, primary_key=True), sqlite_with_rowid=False)

trusted_key = sa.Table(
    "trusted_key",
    metadata,
    sa.Column("device", sa.Text, primary_key=True),
    sa.Column("public_key", sa.LargeBinary, primary_key=True),
    sqlite_with_rowid=False,
)

JOURNAL = (head, line, entry, personal, subject_key, erased, hold, trusted_key)

# --- projections: `state` is the fold, `through` the station number it has reached (-1: refold) ------


def _projection(name: str, *columns: sa.schema.SchemaItem) -> sa.Table:
    return sa.Table(
        name,
        metadata,
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("through", sa.Integer, nullable=False),
        sa.Column("state", sa.LargeBinary, nullable=False),
        *columns,
        sqlite_with_rowid=False,
    )


visit = _projection(
    "visit",
    sa.Column("station", sa.Text, nullable=False),
    sa.Column("day", sa.Text, nullable=False),
    sa.Column("code", sa.Text, nullable=False),
    sa.Column("is_open", sa.Boolean, nullable=False),
    sa.Column("phase", sa.Text, nullable=False),
    sa.Index(None, "station", "is_open", "day", "code"),
)

appointment = _projection(
    "appointment",
    sa.Column("station", sa.Text, nullable=False),
    sa.Column("day", sa.Text, nullable=False),
    sa.Column("reference", sa.Text, nullable=False),
    sa.Column("source", sa.Text, nullable=False),
    sa.Index(None, "station", "day"),
    sa.Index(None, "reference"),
    sa.Index(None, "source"),
)

room_day = _projection("room_day", sa.Column("day", sa.Text, nullable=False), sa.Index(None, "day"))

emergency = _projection(
    "emergency",
    sa.Column("station", sa.Text, nullable=False),
    sa.Column("declared_at", sa.Integer),
    sa.Column("ended_at", sa.Integer),
)

device = _projection("device")

station = _projection("station")


def _matter(name: str, *columns: sa.schema.SchemaItem) -> sa.Table:
    """Something that is open until somebody has seen to it."""
    return _projection(
        name,
        sa.Column("station", sa.Text, nullable=False),
        *columns,
        sa.Column("ended_at", sa.Integer),
        sa.Index(None, "station", "ended_at"),
    )


feedback = _matter("feedback")

complaint = _matter("complaint", sa.Column("reference", sa.Text, nullable=False))

premises = _matter("premises")

help_call = _matter("help_call")

signing = _projection("signing", sa.Column("station", sa.Text, nullable=False))

PROJECTIONS = (
    visit,
    appointment,
    room_day,
    emergency,
    device,
    station,
    feedback,
    complaint,
    premises,
    help_call,
    signing,
)

# --- this device's own: neither journal nor projection, and never sent anywhere ------------------------

print_job = sa.Table(
    "print_job",
    metadata,
    sa.Column("job", sa.Text, primary_key=True),
    sa.Column("printer", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    # What is on the paper, and empty once the job has ended: nobody reads it again.
    sa.Column("pdf", sa.LargeBinary, nullable=False),
    sa.Column("copies", sa.Integer, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("remote_id", sa.Integer),
    sa.Column("fault", sa.Text),
    sa.Column("message", sa.Text),
    sa.Column("created_at", sa.Integer, nullable=False),
    sa.Column("changed_at", sa.Integer, nullable=False),
)
