"""How the centre stands: its stations, their devices, and what needs somebody's attention."""

from typing import Any

import msgspec

from kiosk.domain.instant import Instant
from kiosk.sync.line import Connection, plain_words


class StationStatus(msgspec.Struct, frozen=True):
    """A station.

    Attributes:
        sequencer: who numbers its entries.
        gseq: the last number given here; `last_at`: when.
        devices: how many are let in.
        pending: entries of the centre's own that whoever numbers them has not fetched yet.
        reported: up to which number the reporting tables have come; `problem`: what stops them there.
        refused: how many entries are not believed.
        recovering_until: it was restored, and takes what it has lost until then.
    """

    id: str
    name: str
    sequencer: str
    gseq: int
    last_at: Instant | None
    devices: int
    pending: int
    reported: int
    problem: str | None
    refused: int
    recovering_until: Instant | None


class DeviceStatus(msgspec.Struct, frozen=True):
    """A device.

    Attributes:
        offset_ms: how far its clock was ahead; None where that was never measured.
        waiting: how many of its entries had no number, when it was last seen.
        overstayed: how often in the last hour a session of its was ended that kept others waiting.
    """

    station: str
    id: str
    kind: str
    enrolled_at: Instant
    revoked_at: Instant | None
    seen_at: Instant | None
    program: str | None
    offset_ms: int | None
    waiting: int | None
    overstayed: int = 0


class Figures(msgspec.Struct, frozen=True):
    """The database as a whole: its size, how many are connected, and how many may be."""

    bytes: int
    connections: int
    most_connections: int


def stations(connection: Connection) -> list[StationStatus]:
    """Every station, by its id. Raises `CentreUnavailable`, `CentreRefused`."""
    return [StationStatus(*row) for row in _rows(connection, _STATIONS)]


def devices(connection: Connection) -> list[DeviceStatus]:
    """Every device, by station and id. Raises as `stations`."""
    return [DeviceStatus(*row) for row in _rows(connection, _DEVICES)]


def figures(connection: Connection) -> Figures:
    """The database as a whole. Raises as `stations`."""
    return Figures(*_rows(connection, _FIGURES)[0])


def _rows(connection: Connection, statement: Any) -> list[tuple[Any, ...]]:
    with plain_words():
        return connection.execute(statement).fetchall()


_STATIONS = """
select s.id, s.name, s.sequencer, s.gseq,
    (select (extract(epoch from e.received_at) * 1000)::bigint from kiosk.entry e
      where e.station = s.no and e.gseq = s.gseq),
    (select count(*) from kiosk.device d where d.station = s.no and d.revoked_at is null),
    (select count(*) from kiosk.pending w where w.station = s.no),
    j.reported, j.problem, j.refused,
    case when s.recovery_until > now() then (extract(epoch from s.recovery_until) * 1000)::bigint end
  from kiosk.station s join report.journal j on j.journal = s.no order by s.id
"""
_DEVICES = """
select s.id, d.id, d.kind, (extract(epoch from d.enrolled_at) * 1000)::bigint,
    (extract(epoch from d.revoked_at) * 1000)::bigint, (extract(epoch from d.seen_at) * 1000)::bigint,
    d.program, d.offset_ms, d.waiting,
    (select count(*) from kiosk.overstay o where o.station = d.station and o.device = d.id
      and o.ended_at > clock_timestamp() - interval '1 hour')
  from kiosk.device d join kiosk.station s on s.no = d.station order by s.id, d.id
"""
_FIGURES = """
select pg_database_size(current_database()),
    (select count(*) from pg_stat_activity where usename is not null),
    current_setting('max_connections')::int
"""
