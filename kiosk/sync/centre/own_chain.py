"""The centre's own chain at a station: what of it is really the centre's.

While a station recovers, its devices bring back anybody's chains, and the database checks no signature: a
chain may only say that it is the centre's, and the centre's own may end with what somebody has forged. So
whoever goes on with a chain, or acts on what it says, looks at the signatures.
"""

from typing import Any, LiteralString
from uuid import UUID

import msgspec

from kiosk.journal.body import decode, digest
from kiosk.journal.keys import signature_holds
from kiosk.sync.line import Connection


class End(msgspec.Struct, frozen=True):
    """Where the chain that the centre began last ends.

    Attributes:
        is_sound: the centre wrote its end too, so that it can go on there.
    """

    chain: str
    seq: int
    hash: bytes
    is_sound: bool


class OwnChain:
    """The entries of the centre's own at one station.

    Args:
        connection: of the keeper's.
        public_key: the centre's.
        no, station: the station.
    """

    def __init__(self, connection: Connection, public_key: bytes, no: int, station: str) -> None:
        self._connection = connection
        self._public_key = public_key
        self._no = no
        self._station = station

    def end(self) -> End | None:
        """Where the latest chain ends; None where the centre has begun none."""
        for row in self._rows(_ENDS):
            if self._is_own(row):
                return _end(row, is_sound=True)
            if any(map(self._is_own, self._rows(_OF_CHAIN, chain=row[0]))):
                return _end(row, is_sound=False)
        return None

    def has(self, chain: str, seq: int) -> bool:
        """Whether what the centre wrote at a place is there."""
        return any(map(self._is_own, self._rows(_AT, chain=chain, seq=seq)))

    def about_devices(self) -> list[bytes]:
        """The bodies of what the centre has said about devices, in the order of their numbers."""
        return [bytes(row[3]) for row in self._rows(_ABOUT_DEVICES) if self._is_own(row)]

    def _rows(self, statement: LiteralString, **asked: object) -> list[tuple[Any, ...]]:
        return self._connection.execute(statement, {"no": self._no, **asked}).fetchall()

    def _is_own(self, row: tuple[Any, ...]) -> bool:
        """Whether the centre itself has signed this entry, for this place."""
        chain, seq, entry_hash, body, signature = row
        if digest(body) != entry_hash or not signature_holds(self._public_key, entry_hash, signature):
            return False
        told = decode(body)
        return (told.station, UUID(told.chain), told.seq) == (self._station, chain, seq)


def _end(row: tuple[Any, ...], *, is_sound: bool) -> End:
    return End(str(row[0]), int(row[1]), bytes(row[2]), is_sound)


# A chain's id begins with the instant at which it was begun: the centre never goes on with an older one,
# also where a restored station was given the end of that back later.
_ENDS = """
select distinct on (chain) * from (
    select w.chain, w.seq, w.hash, w.body, w.signature from kiosk.pending w where w.station = %(no)s
    union all
    select e.chain, e.seq, e.hash, e.body, e.signature from kiosk.chain c
      join kiosk.entry e on e.chain = c.id and e.seq = c.head_seq
      where c.station = %(no)s and c.device = 'centre'
  ) as given
  order by chain desc, seq desc
"""
_OF_CHAIN = """
select chain, seq, hash, body, signature from kiosk.pending where station = %(no)s and chain = %(chain)s
union all
select chain, seq, hash, body, signature from kiosk.entry where station = %(no)s and chain = %(chain)s
"""
_AT = """
select chain, seq, hash, body, signature from kiosk.pending
  where station = %(no)s and chain = %(chain)s and seq = %(seq)s
union all
select chain, seq, hash, body, signature from kiosk.entry
  where station = %(no)s and chain = %(chain)s and seq = %(seq)s
"""
_ABOUT_DEVICES = """
select e.chain, e.seq, e.hash, e.body, e.signature
  from kiosk.entry e join kiosk.chain c on c.id = e.chain and c.device = 'centre'
  where e.station = %(no)s and e.kind in ('device.enrolled', 'device.revoked') order by e.gseq
"""
