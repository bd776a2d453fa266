"""What screens and reports read: states of subjects, never rows."""

import contextlib
from typing import Any, TypeVar, cast

import sqlalchemy as sa

from kiosk.domain.appointment import Appointment, AppointmentDetails
from kiosk.domain.complaint import PassedOn, Resolved
from kiosk.domain.emergency import Emergency
from kiosk.domain.entry import Entry, EntryId, Personal, SubjectId, family
from kiosk.domain.folding import in_order, standing
from kiosk.domain.kinds import PERSONAL
from kiosk.domain.room import RoomDay
from kiosk.domain.visit.fold import Visit
from kiosk.journal.body import personal_of
from kiosk.journal.keys import SALT_BYTES
from kiosk.store import ledger, parts, tables
from kiosk.store.prepared import Prepared
from kiosk.store.projections import APPOINTMENT, DEVICE, EMERGENCY, ROOM_DAY, VISIT

_VISIT, _APPOINTMENT = tables.visit.c, tables.appointment.c
_OPEN_OR_NOT = _VISIT.is_open.in_((sa.false(), sa.true()))
"""Says nothing, and lets the one index of visits serve every question."""
_OPEN = Prepared(
    sa.select(_VISIT.state).where(_VISIT.is_open == sa.true(), _VISIT.station == sa.bindparam("station"))
)
_VISITS = Prepared(
    sa.select(_VISIT.state).where(
        _VISIT.station == sa.bindparam("station"),
        _OPEN_OR_NOT,
        _VISIT.day.between(sa.bindparam("first_day"), sa.bindparam("last_day")),
    )
)
_STATIONS = Prepared(sa.select(_VISIT.station).distinct().order_by(_VISIT.station))
_THAT_DAY = (_VISIT.station == sa.bindparam("station"), _VISIT.day == sa.bindparam("day"))
_OPEN_CODES = Prepared(sa.select(_VISIT.code, _VISIT.phase).where(*_THAT_DAY, _VISIT.is_open == sa.true()))
_ENDED_CODE = Prepared(
    sa.select(_VISIT.code).where(
        *_THAT_DAY, _VISIT.is_open == sa.false(), _VISIT.code == sa.bindparam("code")
    )
)
_APPOINTMENTS = Prepared(
    sa.select(_APPOINTMENT.state)
    .where(
        _APPOINTMENT.station == sa.bindparam("station"),
        _APPOINTMENT.day.between(sa.bindparam("first_day"), sa.bindparam("last_day")),
    )
    .order_by(_APPOINTMENT.day, _APPOINTMENT.id)
)
_BY_REFERENCE = Prepared(
    sa.select(_APPOINTMENT.state).where(_APPOINTMENT.reference == sa.bindparam("reference"))
)
_OF_SERIES = Prepared(
    sa.select(_APPOINTMENT.state).where(
        _APPOINTMENT.source.between(sa.bindparam("first"), sa.bindparam("last"))
    )
)
_ROOMS = Prepared(sa.select(tables.room_day.c.state).where(tables.room_day.c.day == sa.bindparam("day")))
_EMERGENCIES = Prepared(
    sa.select(tables.emergency.c.state)
    .where(tables.emergency.c.station == sa.bindparam("station"))
    .order_by(tables.emergency.c.declared_at, tables.emergency.c.id)
)
_DEVICES = Prepared(sa.select(tables.device.c.state))
Part = TypeVar("Part", bound=Personal)


def visit(connection: Any, subject: SubjectId) -> Visit | None:
    """One visit, or None."""
    found = VISIT.read(connection, subject)
    return None if found is None else cast("Visit", found[1])


def open_visits(connection: Any, station: str) -> list[Visit]:
    """The visits of a station that are not over, from whatever day."""
    return [VISIT.decode(state) for (state,) in _OPEN.all(connection, station=station)]


def open_codes(connection: Any, station: str, day: str) -> list[tuple[str, str]]:
    """Ticket code and phase of each visit of a local day that is not over."""
    return _OPEN_CODES.all(connection, station=station, day=day)


def visits_between(connection: Any, station: str, first_day: str, last_day: str) -> list[Visit]:
    """The visits of a station on local days `first_day` to `last_day`, both included (ISO 8601)."""
    rows = _VISITS.all(connection, station=station, first_day=first_day, last_day=last_day)
    return sorted((VISIT.decode(state) for (state,) in rows), key=lambda each: (each.day, each.id))


def stations(connection: Any) -> list[str]:
    """Every station that has visits here, historic ones included."""
    return [station for (station,) in _STATIONS.all(connection)]


def has_ended(connection: Any, station: str, day: str, code: str) -> bool:
    """Whether a visit of that day that carries a ticket code is over."""
    return _ENDED_CODE.one(connection, station=station, day=day, code=code) is not None


def appointments_between(connection: Any, station: str, first_day: str, last_day: str) -> list[Appointment]:
    """The appointments of a station on local days `first_day` to `last_day`, both included."""
    rows = _APPOINTMENTS.all(connection, station=station, first_day=first_day, last_day=last_day)
    return sorted((APPOINTMENT.decode(state) for (state,) in rows), key=lambda each: (each.start, each.id))


def appointment_by_reference(connection: Any, reference: str) -> Appointment | None:
    """The appointment with that reference, or None."""
    row = _BY_REFERENCE.one(connection, reference=reference)
    return None if row is None else APPOINTMENT.decode(row[0])


def appointments_of_series(connection: Any, series: str) -> list[Appointment]:
    """The appointments whose `source` begins with a series and a slash."""
    rows = _OF_SERIES.all(connection, first=f"{series}/", last=f"{series}0")
    return [APPOINTMENT.decode(state) for (state,) in rows]


def rooms_on(connection: Any, day: str) -> dict[SubjectId, RoomDay]:
    """The rooms' days that have any claims on a local day."""
    days = [ROOM_DAY.decode(state) for (state,) in _ROOMS.all(connection, day=day)]
    return {each.id: each for each in days}


def emergencies(connection: Any, station: str) -> list[Emergency]:
    """All declared emergencies of a station, oldest first."""
    return [EMERGENCY.decode(state) for (state,) in _EMERGENCIES.all(connection, station=station)]


def devices_by_chain(connection: Any) -> dict[str, str]:
    """The name of the device that wrote each chain."""
    return {
        chain: device.id.partition("/")[2]
        for (state,) in _DEVICES.all(connection)
        for device in (DEVICE.decode(state),)
        for chain, _ in device.chains
    }


def story(connection: Any, subject: SubjectId) -> list[Entry]:
    """Every entry about a subject, withdrawn ones included, in the order of acceptance."""
    return in_order(ledger.entries_of(connection, subject))


def personal_parts(connection: Any, subject: SubjectId) -> dict[EntryId, Personal]:
    """The personal parts of a subject's standing entries, in order; none of an erased subject.

    A part that cannot be opened is left out: verifying the journal says which, and the desk goes on.
    """
    shape = PERSONAL.get(family(subject))
    salted = parts.opened(connection, subject) if shape is not None else {}
    if shape is None or not salted:
        return {}
    found: dict[EntryId, Personal] = {}
    for entry in standing(story(connection, subject)):
        if entry.id in salted:
            with contextlib.suppress(ValueError):
                found[entry.id] = personal_of(salted[entry.id][SALT_BYTES:], shape)
    return found


def details(connection: Any, subject: SubjectId, shape: type[Part]) -> Part:
    """The personal part of a subject as its standing entries give it, empty where it was erased.

    What is said later about a visit is added to what was said before. A calendar says all it knows each
    time: its latest word stands alone.
    """
    said = list(personal_parts(connection, subject).values())
    return shape(**ledger.merged(said[-1:] if shape is AppointmentDetails else said))


_BY_STAFF = PassedOn | Resolved
"""No public device writes these: the centre refuses them from it."""


def told(connection: Any, subject: SubjectId, shape: type[Part]) -> Part:
    """What a visitor told us as the first entry holds it, with what staff added; empty where it was erased.

    A stolen kiosk may write more about it: nobody else's words come to stand in the visitor's place.
    """
    entries = standing(story(connection, subject))
    own = {each.id for each in entries[:1]} | {
        each.id for each in entries if isinstance(each.facts, _BY_STAFF)
    }
    said = personal_parts(connection, subject)
    return shape(**ledger.merged(part for entry, part in said.items() if entry in own))
