"""A relay's own database, as its keeper sees it: one station's numbered entries, and who numbers them."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any, LiteralString
from uuid import UUID

import msgspec
from psycopg.types.numeric import Int8

from kiosk.domain.errors import CentreRefused
from kiosk.domain.instant import Instant
from kiosk.domain.kinds import KIND_OF
from kiosk.domain.station import HandedOver
from kiosk.journal.body import decode
from kiosk.journal.chain import Record
from kiosk.journal.verify import Stored
from kiosk.sync import line as lines
from kiosk.sync.line import Connection, plain_words
from kiosk.sync.postgres import BRING, numbered
from kiosk.sync.upstream import BATCH, Pulled

_STATION = """
select s.no, site.name, s.gseq, s.ghash, s.sequencer, s.channel
  from kiosk.station s, kiosk.site where s.id = %s
"""
_LAST = """
select e.kind from kiosk.entry e join kiosk.station s on s.no = e.station and s.gseq = e.gseq where s.id = %s
"""
_GHASH = "select ghash from kiosk.entry where station = %s and gseq = %s"
_AFTER = """
select e.body, e.hash, e.signature, e.gseq, e.ghash, p.box, e.subject
  from kiosk.entry e left join kiosk.personal p on p.station = e.station and p.gseq = e.gseq
  where e.station = %b and e.gseq > %b and e.gseq <= (
      select min(b.gseq) from kiosk.entry b
        where b.station = %b and b.gseq >= least(%b, %b) and b.ghash is not null)
  order by e.gseq
"""
_KEYS = """
select subject, key from kiosk.subject_key where station = %b and subject = any (%b) order by subject, key
"""
_MIRROR = (
    "select kiosk.mirror_devices(%s, %s::text[], %s::text[], %s::bytea[], %s::text[], %s::text[], %s::bool[])"
)
_ORIGINATE = """
select forked_at from kiosk.originate(%s, %s, %s::bytea[], %s::bytea[], %s::bytea[], %s::bytea[])
"""


class LetIn(msgspec.Struct, frozen=True):
    """A device as the centre knows it; with its certificate it goes to the relay under the same login."""

    id: str
    kind: str
    public_key: bytes
    role: str
    enrolled_by: str
    is_revoked: bool


class Standing(msgspec.Struct, frozen=True):
    """How the station stands in the database.

    Attributes:
        site: the database's own name, that of the relay.
        gseq, ghash: the last number that is here, and the running hash at it.
        sequencer: who numbers, as far as is known here.
    """

    no: int
    site: str
    gseq: int
    ghash: bytes
    sequencer: str
    channel: str

    @property
    def numbers_here(self) -> bool:
        """Whether this very database numbers the station's entries."""
        return self.sequencer == self.site


class Numbering:
    """One station in a relay's database, over a connection of its keeper. For one thread.

    Every method may raise `CentreUnavailable` or `CentreRefused`.
    """

    def __init__(self, connection: Connection, station: str) -> None:
        self.connection = connection
        self.station = station
        self._no = 0

    def standing(self) -> Standing:
        """How the station stands here."""
        with plain_words():
            row = self.connection.execute(_STATION, (self.station,)).fetchone()
        if row is None:
            raise CentreRefused(
                f"The relay's database has no station {self.station}. Please run: kiosk relay init"
            )
        found = Standing(*row)
        self._no = found.no
        return found

    def listen(self) -> None:
        """Be told from now on when devices have handed something over."""
        lines.listen(self.connection, self.standing().channel)

    def ghash_at(self, gseq: int) -> bytes | None:
        """The running hash at a number; empty at 0, None where there is none here."""
        if not gseq:
            return b""
        with plain_words():
            row = self.connection.execute(_GHASH, (self._no, gseq)).fetchone()
        return None if row is None else row[0]

    def after(self, gseq: int, limit: int = BATCH) -> Pulled:
        """Whole batches of entries after a number, `limit` entries or a few more, with boxes and keys."""
        with plain_words(), self.connection.cursor(binary=True) as cursor:
            last = self.standing().gseq
            asked = [self._no, Int8(gseq), self._no, Int8(gseq + limit), Int8(last)]
            rows = cursor.execute(_AFTER, asked).fetchall()
            subjects = list({row[6] for row in rows})
            keys = cursor.execute(_KEYS, (self._no, subjects)).fetchall() if rows else []
        return Pulled(
            tuple([Stored(Record(*row[:5]), row[5]) for row in rows]), tuple((row[0], row[1]) for row in keys)
        )

    def bring(self, pulled: Pulled) -> int:
        """File entries verbatim that somebody else has numbered; answers with the last number here."""
        return int(self._one(BRING.encode(), self.station, *numbered(pulled.entries, pulled.keys)))

    def ends_with_hand_over(self) -> bool:
        """Whether the last entry here hands the numbering over."""
        with plain_words():
            row = self.connection.execute(_LAST, (self.station,)).fetchone()
        return row is not None and row[0] == KIND_OF[HandedOver]

    def begin(self, gseq: int, ghash: bytes) -> None:
        """Number the station's entries from here on: everything up to the hand-over is here."""
        self._one("select kiosk.begin_numbering(%s, %s, %s)", self.station, gseq, ghash)

    def let_in(self, devices: Sequence[LetIn]) -> int:
        """Let in whom the centre lets in, and nobody else any more; answers with how many have changed."""
        columns = [[getattr(each, name) for each in devices] for name in LetIn.__struct_fields__]
        return int(self._one(_MIRROR, self.station, *columns))

    def originate(self, pulled: Pulled) -> None:
        """Give numbers to what the centre has said, in the order in which it has said it."""
        keys = dict(pulled.keys)
        for chain, group in groupby(pulled.entries, key=lambda each: decode(each.record.body).chain):
            said = list(group)
            for start in range(0, len(said), BATCH):
                self._originate(chain, said[start : start + BATCH], keys)

    def speak(self, chain: str, records: Sequence[Record], to: str | None = None) -> int:
        """Number the relay's own entries; `to` is whom the last of them hands the numbering over to."""
        bodies, signatures = [one.body for one in records], [one.signature for one in records]
        asked = (self.station, UUID(chain), bodies, signatures, to)
        return int(self._one("select kiosk.speak(%s, %s, %s::bytea[], %s::bytea[], %s)", *asked))

    def stand_back(self) -> None:
        """Number nothing until `begin`."""
        self._one("select kiosk.stand_back(%s)", self.station)

    def recover(self, until: Instant) -> None:
        """Have devices bring back, until then, what this database has lost."""
        self._one("select kiosk.open_recovery(%s, to_timestamp(%s / 1000.0))", self.station, int(until))

    def end_recovery(self) -> None:
        """Have nothing more brought back."""
        self._one("select kiosk.close_recovery(%s)", self.station)

    def _originate(self, chain: str, said: Sequence[Stored], keys: Any) -> None:
        bodies, signatures = [one.record.body for one in said], [one.record.signature for one in said]
        of_subjects = [keys.get(decode(body).subject) for body in bodies]
        boxes = [one.box for one in said]
        asked = (self.station, UUID(chain), bodies, signatures, boxes, of_subjects)
        if self._one(_ORIGINATE, *asked) is not None:
            raise CentreRefused(
                "The centre has written other entries in the place of those that are here. Was its database "
                "restored? Then please run there: kiosk central restored"
            )

    def _one(self, statement: LiteralString | bytes, *values: object) -> Any:
        with plain_words():
            return self.connection.execute(statement, values).fetchall()[0][0]
