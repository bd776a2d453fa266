"""What is open until somebody sees to it: feedback, complaints, problems in the room, calls for help.

And what is signed off. Each answer is states of subjects, never rows.
"""

from typing import Any

import sqlalchemy as sa

from kiosk.domain.complaint import Complaint
from kiosk.domain.feedback import FeedbackState
from kiosk.domain.help_call import HelpState
from kiosk.domain.premises import RoomProblem
from kiosk.domain.signing import Signed
from kiosk.store import tables
from kiosk.store.prepared import Prepared
from kiosk.store.projections import COMPLAINT, FEEDBACK, HELP_CALL, PREMISES, SIGNING

_STATION: sa.BindParameter[str] = sa.bindparam("station")
_TRAY = (tables.complaint, tables.feedback, tables.premises)


def _is_open(table: sa.Table) -> tuple[sa.ColumnElement[bool], ...]:
    return table.c.station == _STATION, table.c.ended_at.is_(None)


def _open(table: sa.Table) -> Prepared:
    return Prepared(sa.select(table.c.state).where(*_is_open(table)))


_FEEDBACK = _open(tables.feedback)
_COMPLAINTS = _open(tables.complaint)
_PROBLEMS = _open(tables.premises)
_HELP = _open(tables.help_call)
_IN_TRAY = Prepared(
    sa.union_all(*(sa.select(sa.func.count()).select_from(each).where(*_is_open(each)) for each in _TRAY))
)
_REFERENCE = Prepared(
    sa.select(tables.complaint.c.id).where(
        tables.complaint.c.station == _STATION, tables.complaint.c.reference == sa.bindparam("reference")
    )
)
_SIGNED = Prepared(
    sa.select(tables.signing.c.state)
    .where(tables.signing.c.station == _STATION)
    .order_by(tables.signing.c.id)
)


def unread_feedback(connection: Any, station: str) -> list[FeedbackState]:
    """What visitors wrote about a station that nobody has read, oldest first."""
    found = (FEEDBACK.decode(state) for (state,) in _FEEDBACK.all(connection, station=station))
    return sorted(found, key=lambda each: (each.given_at or 0, each.id))


def open_complaints(connection: Any, station: str) -> list[Complaint]:
    """The complaints that are not resolved, oldest first; those passed on as well."""
    found = (COMPLAINT.decode(state) for (state,) in _COMPLAINTS.all(connection, station=station))
    return sorted(found, key=lambda each: (each.received_at or 0, each.id))


def open_problems(connection: Any, station: str) -> list[RoomProblem]:
    """What is still wrong in the public rooms, oldest first."""
    found = (PREMISES.decode(state) for (state,) in _PROBLEMS.all(connection, station=station))
    return sorted(found, key=lambda each: (each.reported_at or 0, each.id))


def open_help(connection: Any, station: str) -> list[HelpState]:
    """The calls for help that are not dealt with, oldest first."""
    found = (HELP_CALL.decode(state) for (state,) in _HELP.all(connection, station=station))
    return sorted(found, key=lambda each: (each.called_at or 0, each.id))


def in_tray(connection: Any, station: str) -> int:
    """How many complaints, words of feedback and problems are open."""
    return sum(count for (count,) in _IN_TRAY.all(connection, station=station))


def has_complaint(connection: Any, station: str, reference: str) -> bool:
    """Whether a complaint known here carries a reference."""
    return _REFERENCE.one(connection, station=station, reference=reference) is not None


def signed(connection: Any, station: str) -> list[Signed]:
    """Everything that was ever signed off at a station."""
    return [SIGNING.decode(state) for (state,) in _SIGNED.all(connection, station=station)]
