"""A relay's own database in memory: what `Numbering` is over PostgreSQL."""

from collections.abc import Sequence
from contextlib import nullcontext
from itertools import groupby
from types import SimpleNamespace

from kiosk.domain.errors import NumberedElsewhere
from kiosk.domain.instant import Instant
from kiosk.domain.station import HandedOver
from kiosk.journal.body import decode, entry_of
from kiosk.journal.chain import Record
from kiosk.journal.verify import Stored
from kiosk.sync.relay.numbering import LetIn, Standing
from kiosk.sync.upstream import BATCH, Pulled
from tests.helpers.memory_centre import MemoryCentre, MemoryLine


class MemoryRelayLine(MemoryLine):
    """A relay's line to the centre in memory, which lets everybody in."""

    def station_devices(self) -> Sequence[LetIn]:
        """Nobody whom it does not let in anyway."""
        self._open()
        return []


class MemoryNumbering:
    """One station in the relay's database.

    Attributes:
        base: the database, called as the relay is; devices go there as to a centre.
    """

    def __init__(self, base: MemoryCentre) -> None:
        self.base = base
        self.station = base.station
        self.connection = SimpleNamespace(transaction=nullcontext)

    def standing(self) -> Standing:
        state = self.base.state
        return Standing(1, self.base.site, len(state.rows), state.ghash, state.sequencer, "")

    def ghash_at(self, gseq: int) -> bytes | None:
        rows = self.base.state.rows
        return b"" if not gseq else rows[gseq - 1].record.ghash if gseq <= len(rows) else None

    def after(self, gseq: int, limit: int = BATCH) -> Pulled:
        return self.base.to("keeper").pull(gseq, limit)

    def bring(self, pulled: Pulled) -> int:
        state = self.base.state
        if state.sequencer == self.base.site:
            raise NumberedElsewhere("The entries are numbered here.")
        before = state.sequencer
        self.base.carry(pulled.entries, pulled.keys)
        if state.sequencer == self.base.site:
            state.sequencer = before
        return len(state.rows)

    def ends_with_hand_over(self) -> bool:
        rows = self.base.state.rows
        return bool(rows) and isinstance(entry_of(decode(rows[-1].record.body), None).facts, HandedOver)

    def begin(self, gseq: int, ghash: bytes) -> None:
        state = self.base.state
        told = (entry_of(decode(row.record.body), None).facts for row in reversed(state.rows))
        last = next((facts.to for facts in told if isinstance(facts, HandedOver)), None)
        if (len(state.rows), state.ghash) != (gseq, ghash) or last != self.base.site:
            raise NumberedElsewhere("It was not handed over, or some entries are missing here.")
        state.sequencer = self.base.site

    def let_in(self, devices: Sequence[LetIn]) -> int:
        return len(devices)

    def originate(self, pulled: Pulled) -> None:
        for _, said in groupby(pulled.entries, key=lambda each: decode(each.record.body).chain):
            self.base.originate(list(said))

    def speak(self, chain: str, records: Sequence[Record], to: str | None = None) -> int:
        if self.base.state.sequencer != self.base.site:
            raise NumberedElsewhere("The entries are not numbered here.")
        self.base.accept(self.base.site, chain, [Stored(record) for record in records])
        if to is not None:
            self.base.state.sequencer = to
        return len(self.base.state.rows)

    def stand_back(self) -> None:
        if self.base.state.sequencer == self.base.site:
            self.base.state.sequencer = "nobody"

    def recover(self, until: Instant) -> None:
        del until
        self.base.state.is_recovering = True

    def end_recovery(self) -> None:
        self.base.state.is_recovering = False
