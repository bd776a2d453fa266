"""Erasing at the centre: what stations whose entries are numbered there, or at a relay, must not keep longer.

A lone PC that numbers its own entries erases by itself. What the centre says to a station whose relay
numbers the entries waits until the relay has fetched it.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.domain.entry import Entry, SubjectId
from kiosk.domain.instant import Instant
from kiosk.domain.keeping import ErasureCause
from kiosk.domain.kinds import PERSONAL
from kiosk.service.erasing import due
from kiosk.store.ledger import readable
from kiosk.store.projections import BY_FAMILY
from kiosk.sync.centre.office import Office
from kiosk.sync.line import Connection, plain_words

BY = "centre"
"""Who acts, in the entries."""
AT_ONCE = 1_000
_KEPT = """
select r.id, r.state from report.{table} r
  where r.journal = %(no)s
    and exists (select from kiosk.subject_key k where k.station = r.journal and k.subject = r.id)
    and not exists (select from kiosk.hold h where h.station = r.journal and h.subject = r.id)
    and not exists (select from kiosk.pending w
      where w.station = r.journal and w.subject = r.id and w.kind = 'subject.erased')
  order by r.id
"""
_STORY = "select body, gseq from report.entry where journal = %s and subject = %s and refused is null"
_STATIONS = """
select s.no, s.id from kiosk.station s
  where s.sequencer = (select name from kiosk.site)
    or exists (select from kiosk.device d where d.station = s.no and d.id = s.sequencer and d.kind = 'relay')
  order by s.id
"""
_NOW = "select (extract(epoch from clock_timestamp()) * 1000)::bigint"


def erase_due(office: Office) -> Mapping[str, int]:
    """Erase what is due, by the database's clock; answers with how many subjects at each station.

    Raises:
        CentreUnavailable, CentreRefused: the database cannot be used, or refuses.
    """
    connection = office.connection
    with plain_words():
        (now,) = connection.execute(_NOW).fetchall()[0]
        stations = connection.execute(_STATIONS).fetchall()
    erased: dict[str, int] = {}
    for no, station in stations:
        with plain_words():
            found = due(_kept(connection, no), _Stories(connection, no), Instant(now))
        for start in range(0, len(found), AT_ONCE):
            office.erase(station, found[start : start + AT_ONCE], ErasureCause.RETENTION, BY)
        if found:
            erased[station] = len(found)
    return erased


class _Stories:
    """The entries of a station's subjects."""

    def __init__(self, connection: Connection, station: int) -> None:
        self._connection = connection
        self._station = station

    def __call__(self, subject: SubjectId) -> list[Entry]:
        rows = self._connection.execute(_STORY, (self._station, subject)).fetchall()
        return [readable(body, gseq) for body, gseq in rows]


def _kept(connection: Connection, station: int) -> Iterator[tuple[SubjectId, Any]]:
    for name in PERSONAL:
        projection = BY_FAMILY[name]
        statement = _KEPT.format(table=projection.table.name)
        with connection.cursor(binary=True) as cursor:
            for subject, state in cursor.execute(statement.encode(), {"no": station}):
                yield SubjectId(subject), projection.decode(state)
