"""Checking a station's whole journal at the centre, by nothing but the signed bytes and the centre's own key.

A centre that has rewritten, reordered or dropped anything contradicts what its devices have signed: each
of their entries holds the last number, and the running hash there, that its device had seen.
"""

from collections.abc import Iterator

from kiosk.domain.device import Enrolled
from kiosk.domain.entry import EntryId, SubjectId
from kiosk.domain.kinds import KIND_OF
from kiosk.journal.believing import vouched
from kiosk.journal.chain import Record
from kiosk.journal.verify import Filed, Stored, Verified, verify
from kiosk.sync.line import Connection, plain_words

_ENROLMENTS = """
select e.body, e.signature from kiosk.entry e join kiosk.station s on s.no = e.station
  where s.id = %s and e.kind = %s order by e.gseq
"""
_ENTRIES = """
select e.body, e.hash, e.signature, e.gseq, e.ghash, e.id::text, e.chain::text, e.seq, e.subject
  from kiosk.entry e join kiosk.station s on s.no = e.station
  where s.id = %s order by e.chain, e.seq
"""
_STRETCH = 2_000


def audit(connection: Connection, station: str, centre_key: bytes) -> Verified:
    """Check every hash, chain, signature, station number and sighting of a station.

    Personal parts are checked where they may be read: on the station's devices.

    Args:
        connection: the keeper's.
        station: its identifier.
        centre_key: the public key that the centre signs with; it vouches for the devices' keys.

    Raises:
        CentreUnavailable: or `CentreRefused`.
    """
    with plain_words(), connection.transaction():
        connection.execute("set transaction isolation level repeatable read read only")
        trusted = _trusted(connection, station, centre_key)
        return verify(_journal(connection, station), trusted, station=station)


def _trusted(connection: Connection, station: str, centre_key: bytes) -> dict[str, frozenset[bytes]]:
    """The keys that the centre has signed for, and its own."""
    rows = connection.execute(_ENROLMENTS, (station, KIND_OF[Enrolled]), binary=True).fetchall()
    return vouched((Record(body, b"", signature) for body, signature in rows), [centre_key])


def _journal(connection: Connection, station: str) -> Iterator[Stored]:
    """All entries, chain by chain, without holding them in memory."""
    with connection.cursor("audit", binary=True) as cursor:
        cursor.itersize = _STRETCH
        cursor.execute(_ENTRIES, (station,))
        for body, entry_hash, signature, gseq, ghash, entry, chain, seq, subject in cursor:
            record = Record(body, entry_hash, signature, gseq, ghash)
            yield Stored(record, filed=Filed(EntryId(entry), chain, seq, SubjectId(subject)))
