"""Each family of subjects, its fold, and the row that its state is kept in."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import msgspec
import sqlalchemy as sa

from kiosk.domain import (
    appointment,
    complaint,
    device,
    emergency,
    feedback,
    help_call,
    premises,
    room,
    signing,
    station,
)
from kiosk.domain.entry import Entry, SubjectId
from kiosk.domain.visit import fold as visit
from kiosk.store import tables
from kiosk.store.prepared import Prepared, upsert

REFOLD = -1
_KEPT = 1_024
_ENCODER = msgspec.msgpack.Encoder()


class Projection:
    """How one family of subjects is folded and kept.

    Attributes:
        empty: a subject's state before its first entry.
        decode: the state that a row's bytes hold; those of a day are read again and again.
        apply: the fold's step.
    """

    def __init__(
        self,
        table: sa.Table,
        empty: Callable[[SubjectId], Any],
        apply: Callable[[Any, Entry], Any],
        columns: Callable[[Any], Mapping[str, Any]],
    ) -> None:
        self.table = table
        self.empty = empty
        self.apply = apply
        self._columns = columns
        self._upsert = upsert(table)
        self._delete = Prepared(sa.delete(table).where(table.c.id == sa.bindparam("id")))
        self._updates: dict[tuple[str, ...], Prepared] = {}
        self._select = Prepared(
            sa.select(table.c.through, table.c.state).where(table.c.id == sa.bindparam("id"))
        )
        decoder = msgspec.msgpack.Decoder(type(empty(SubjectId(""))))
        self.decode: Callable[[bytes], Any] = lru_cache(maxsize=_KEPT)(decoder.decode)

    def read(self, connection: Any, subject: SubjectId) -> tuple[int, Any] | None:
        """The station number the state has reached, and the state; None where there is no row."""
        row = self._select.one(connection, id=subject)
        return None if row is None else (row[0], self.decode(row[1]))

    def row(self, state: Any, through: int) -> dict[str, Any]:
        """The row of a state."""
        return {
            "id": state.id,
            "through": through,
            "state": _ENCODER.encode(state),
            **self._columns(state),
        }

    def write(self, connection: Any, state: Any, through: int) -> None:
        """Keep a state."""
        self._upsert.run(connection, **self.row(state, through))

    def update(self, connection: Any, before: Any, state: Any, through: int) -> None:
        """Keep a state in the place of the one before it.

        Only columns that differ are set: SQLite writes every index of a column that is set, changed or not.
        """
        columns = self._columns(state)
        changed = tuple(name for name, old in self._columns(before).items() if columns[name] != old)
        if changed not in self._updates:
            names = ("through", "state", *changed)
            self._updates[changed] = Prepared(
                sa.update(self.table)
                .where(self.table.c.id == sa.bindparam("of"))
                .values({name: sa.bindparam(name) for name in names})
            )
        row = {name: columns[name] for name in changed}
        self._updates[changed].run(
            connection, of=state.id, through=through, state=_ENCODER.encode(state), **row
        )

    def remove(self, connection: Any, subject: SubjectId) -> None:
        """Keep no state: nothing is known of the subject any more."""
        self._delete.run(connection, id=subject)

    def write_many(self, connection: Any, rows: list[dict[str, Any]]) -> None:
        """Keep many rows at once."""
        self._upsert.run_many(connection, rows)


def _visit_columns(state: visit.Visit) -> Mapping[str, Any]:
    return {
        "station": state.station,
        "day": state.day,
        "code": state.code,
        "is_open": state.is_open,
        "phase": state.phase.value,
    }


def _appointment_columns(state: appointment.Appointment) -> Mapping[str, Any]:
    return {
        "station": state.station,
        "day": state.day,
        "reference": state.reference,
        "source": state.source,
    }


def _emergency_columns(state: emergency.Emergency) -> Mapping[str, Any]:
    return {"station": state.station, "declared_at": state.declared_at, "ended_at": state.ended_at}


def _matter_columns(state: Any) -> Mapping[str, Any]:
    return {"station": state.station, "ended_at": state.ended_at}


def _complaint_columns(state: complaint.Complaint) -> Mapping[str, Any]:
    return {**_matter_columns(state), "reference": state.reference}


VISIT = Projection(tables.visit, visit.Visit, visit.apply, _visit_columns)
APPOINTMENT = Projection(tables.appointment, appointment.Appointment, appointment.apply, _appointment_columns)
ROOM_DAY = Projection(
    tables.room_day, room.RoomDay, room.apply, lambda state: {"day": state.id.rpartition("/")[2]}
)
EMERGENCY = Projection(tables.emergency, emergency.Emergency, emergency.apply, _emergency_columns)
DEVICE = Projection(tables.device, device.Device, device.apply, lambda _: {})
STATION = Projection(tables.station, station.StationState, station.apply, lambda _: {})
FEEDBACK = Projection(tables.feedback, feedback.FeedbackState, feedback.apply, _matter_columns)
COMPLAINT = Projection(tables.complaint, complaint.Complaint, complaint.apply, _complaint_columns)
PREMISES = Projection(tables.premises, premises.RoomProblem, premises.apply, _matter_columns)
HELP_CALL = Projection(tables.help_call, help_call.HelpState, help_call.apply, _matter_columns)
SIGNING = Projection(tables.signing, signing.Signed, signing.apply, lambda state: {"station": state.station})

BY_FAMILY: Mapping[str, Projection] = {
    "visit": VISIT,
    "appointment": APPOINTMENT,
    "room": ROOM_DAY,
    "emergency": EMERGENCY,
    "device": DEVICE,
    "station": STATION,
    "feedback": FEEDBACK,
    "complaint": COMPLAINT,
    "premises": PREMISES,
    "help": HELP_CALL,
    "signing": SIGNING,
}
"""Subjects of other families come from newer devices: their entries are kept and not projected."""
