"""A centre in memory: the same rules as the database's functions, fast enough for thousands of schedules.

It passes the same contract test as the real one (`tests/sync/test_contract.py`).
"""

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from msgspec.structs import replace

from kiosk.domain.entry import EntryId, SubjectId
from kiosk.domain.errors import CentreRefused, CentreUnavailable, ChainGap, DeviceRevoked, NumberedElsewhere
from kiosk.domain.keeping import Erased, Held, Released
from kiosk.domain.station import CENTRE, HandedOver
from kiosk.journal.believing import candidate
from kiosk.journal.body import Body, decode, entry_of
from kiosk.journal.chain import Record, running_hash
from kiosk.journal.verify import Stored
from kiosk.sync.upstream import BATCH, PROTOCOL, Greeting, Pulled, Pushed, Start, Told
from tests.helpers.clock import FakeClock


@dataclass
class State:
    """One station in a database."""

    sequencer: str
    rows: list[Stored] = field(default_factory=list)
    place: dict[tuple[str, int], int] = field(default_factory=dict)
    number: dict[EntryId, int] = field(default_factory=dict)
    heads: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    owner: dict[str, str] = field(default_factory=dict)
    ghash: bytes = b""
    keys: dict[SubjectId, frozenset[bytes]] = field(default_factory=dict)
    erased: set[SubjectId] = field(default_factory=set)
    held: set[SubjectId] = field(default_factory=set)
    pending: list[Stored] = field(default_factory=list)
    is_recovering: bool = False

    def copied(self) -> "State":
        """A copy that goes its own way; the entries in it never change."""
        return State(**{name: copy.copy(value) for name, value in vars(self).items()})


class MemoryCentre:
    """A database called `site` with one station.

    Attributes:
        state: everything it keeps; a restore to a point in time puts an older copy in its place.
        revoked: devices that it takes nothing from.
    """

    def __init__(
        self, station: str, clock: FakeClock, *, site: str = CENTRE, sequencer: str = CENTRE
    ) -> None:
        self.station = station
        self.site = site
        self.clock = clock
        self.state = State(sequencer)
        self.revoked: set[str] = set()

    def to(self, device: str) -> "MemoryLine":
        """A device's own line to it."""
        return MemoryLine(self, device)

    def snapshot(self) -> State:
        """A backup."""
        return self.state.copied()

    def restore(self, backup: State) -> None:
        """Go back to a backup; what was erased since then is erased again from a list of its own."""
        erased = self.state.erased
        self.state = backup.copied()
        self.state.is_recovering = True
        self.forget(erased)

    def forget(self, subjects: set[SubjectId]) -> None:
        """Drop what is personal about subjects, for ever."""
        self.state.erased |= subjects
        for subject in subjects:
            self.state.keys.pop(subject, None)
        self.state.rows = [
            replace(row, box=None) if row.box is not None and self.subject_of(row) in subjects else row
            for row in self.state.rows
        ]

    @staticmethod
    def subject_of(row: Stored) -> SubjectId:
        """What an entry is about."""
        return candidate(row.record).filed.subject

    def accept(self, owner: str, chain: str, entries: Sequence[Stored]) -> Pushed:
        """Number a stretch of one chain."""
        state = self.state
        if len(entries) > BATCH:
            raise CentreRefused("The batch is too large.")
        if state.owner.setdefault(chain, owner) != owner and not state.is_recovering:
            raise CentreRefused("That is another device's chain.")
        head, previous = state.heads.get(chain, (0, b""))
        fresh: list[tuple[Stored, Body]] = []
        for stored in entries:
            body = decode(stored.record.body)
            if self.is_contradicted(body, stored.record.hash):
                return Pushed(head_seq=head, forked_at=body.seq)
            if (chain, body.seq) not in state.place:
                fresh.append((stored, body))
        if not fresh:
            return Pushed(head_seq=head)
        is_gap = fresh[0][1].seq != head + 1  # only a restored centre has gaps, and fills them
        if is_gap and not state.is_recovering:
            raise ChainGap(f"Place {head + 1} of the chain was expected.")
        if not is_gap and fresh[0][1].previous != previous:
            raise CentreRefused("The entry does not follow the one before it.")
        first = len(state.rows) + 1
        state.ghash = running_hash(state.ghash, [stored.record.hash for stored, _ in fresh])
        for place, (stored, body) in enumerate(fresh):
            ghash = state.ghash if place == len(fresh) - 1 else None
            self._keep(stored, body, first + place, ghash)
        return Pushed(fresh[-1][1].seq, None, first, len(state.rows), state.ghash)

    def is_contradicted(self, body: Body, entry_hash: bytes) -> bool:
        """Whether another entry stands at this place, or this entry at another place."""
        state = self.state
        at = state.place.get((body.chain, body.seq))
        if at is not None:
            return state.rows[at - 1].record.hash != entry_hash
        return body.id in state.number

    def originate(self, entries: Sequence[Stored]) -> None:
        """What the centre itself says: numbered here, or kept for whoever numbers."""
        if self.state.sequencer == self.site:
            self.accept(CENTRE, decode(entries[0].record.body).chain, entries)
            facts = entry_of(decode(entries[-1].record.body), None).facts
            if isinstance(facts, HandedOver):
                self.state.sequencer = facts.to
        else:
            self.state.pending += entries

    def carry(self, entries: Sequence[Stored], keys: Sequence[tuple[SubjectId, bytes]]) -> int:
        """Keep numbered entries verbatim."""
        state = self.state
        ghash, batch = state.ghash, []
        for place, stored in enumerate(entries, start=len(state.rows) + 1):
            if stored.record.gseq != place:
                raise CentreRefused(f"Number {place} was expected.")
            batch.append(stored.record.hash)
            if stored.record.ghash is not None:
                ghash = running_hash(ghash, batch)
                batch = []
                if ghash != stored.record.ghash:
                    raise CentreRefused("The running hash does not follow.")
        if batch:
            raise CentreRefused("The last batch has no running hash.")
        for subject, key in keys:
            if subject not in state.erased:
                state.keys[subject] = state.keys.get(subject, frozenset()) | {key}
        for stored in entries:
            body = decode(stored.record.body)
            state.owner.setdefault(body.chain, body.subject.partition("/")[2])
            self._keep(stored, body, stored.record.gseq or 0, stored.record.ghash)
            facts = entry_of(body, None).facts
            if isinstance(facts, HandedOver):
                state.sequencer = facts.to
        state.ghash = ghash
        there = {decode(row.record.body).id for row in state.rows}
        state.pending = [row for row in state.pending if decode(row.record.body).id not in there]
        self._number_what_waited()
        return len(state.rows)

    def _number_what_waited(self) -> None:
        """What the centre said in the meantime has waited for the numbering to come back."""
        if self.state.sequencer == self.site:
            waited, self.state.pending = self.state.pending, []
            for chain, said in groupby(waited, key=lambda row: decode(row.record.body).chain):
                self.accept(CENTRE, chain, list(said))

    def _keep(self, stored: Stored, body: Body, gseq: int, ghash: bytes | None) -> None:
        state = self.state
        facts = entry_of(body, None).facts
        if isinstance(facts, Erased) and body.subject not in state.held:
            self.forget({body.subject})
        elif isinstance(facts, Held):
            state.held.add(body.subject)
        elif isinstance(facts, Released):
            state.held.discard(body.subject)
        box = None if body.subject in state.erased else stored.box
        if box is not None and stored.key is not None:
            state.keys[body.subject] = state.keys.get(body.subject, frozenset()) | {stored.key}
        record = Record(stored.record.body, stored.record.hash, stored.record.signature, gseq, ghash)
        state.rows.append(Stored(record, box))
        state.place[body.chain, body.seq] = gseq
        state.number[body.id] = gseq
        if body.seq > state.heads.get(body.chain, (0, b""))[0]:
            state.heads[body.chain] = (body.seq, stored.record.hash)


class MemoryLine:
    """A device's line to a `MemoryCentre`: an `Upstream`.

    Attributes:
        is_cut: nothing gets through.
        loses_answer: the next push is taken, and its answer is lost.
    """

    def __init__(self, centre: MemoryCentre, device: str) -> None:
        self._centre = centre
        self._device = device
        self.is_cut = False
        self.loses_answer = False

    def greet(self, told: Told) -> Greeting:
        del told
        state = self._open()
        return Greeting(
            protocols=(PROTOCOL, PROTOCOL),
            station=self._centre.station,
            gseq=len(state.rows),
            ghash=state.ghash,
            sequencer=state.sequencer,
            numbers_here=state.sequencer == self._centre.site,
            is_recovering=state.is_recovering,
            now=self._centre.clock.now(),
        )

    def heads(self, chains: Sequence[str]) -> Mapping[str, tuple[int, bytes]]:
        state = self._open()
        return {chain: state.heads[chain] for chain in chains if chain in state.heads}

    def hashes(self, chain: str, first: int, last: int) -> Sequence[bytes]:
        state = self._open()
        places = [state.place.get((chain, seq)) for seq in range(first, last + 1)]
        return [state.rows[at - 1].record.hash for at in places if at is not None]

    def lacking(self, ids: Sequence[EntryId]) -> set[EntryId]:
        return set(ids) - self._open().number.keys()

    def push(self, chain: str, entries: Sequence[Stored]) -> Pushed:
        if self._open().sequencer != self._centre.site:
            raise NumberedElsewhere(f"{self._centre.state.sequencer} numbers this station's entries.")
        pushed = self._centre.accept(self._device, chain, entries)
        if self.loses_answer:
            self.loses_answer = False
            raise CentreUnavailable("The answer was lost.")
        return pushed

    def pull(self, after: int, limit: int = BATCH) -> Pulled:
        rows = self._open().rows
        end = min(len(rows), after + limit)
        while end < len(rows) and rows[end - 1].record.ghash is None:
            end += 1
        return self._pulled(rows[after:end])

    def last_in_common(self, ends: Sequence[tuple[int, bytes]]) -> int:
        rows = self._open().rows
        same = (gseq for gseq, ghash in ends if gseq <= len(rows) and rows[gseq - 1].record.ghash == ghash)
        return max(same, default=0)

    def about(self, subjects: Sequence[SubjectId], up_to: int) -> Pulled:
        wanted = set(subjects)
        return self._pulled(
            [row for row in self._open().rows[:up_to] if candidate(row.record).filed.subject in wanted]
        )

    def start(self) -> Start:
        self._open()
        return Start(0, b"", Pulled())

    def erase_again(self, subjects: Sequence[SubjectId]) -> None:
        if not self._open().is_recovering:
            raise CentreRefused("The centre is not being restored.")
        self._centre.forget(set(subjects))

    def originated(self) -> Pulled:
        return self._pulled(self._open().pending)

    def carry(self, entries: Sequence[Stored], keys: Sequence[tuple[SubjectId, bytes]]) -> int:
        if self._open().sequencer != self._device:
            raise NumberedElsewhere(f"{self._centre.state.sequencer} numbers this station's entries.")
        return self._centre.carry(entries, keys)

    def _open(self) -> State:
        if self.is_cut:
            raise CentreUnavailable("The line is down.")
        if self._device in self._centre.revoked:
            raise DeviceRevoked("This device is revoked.")
        return self._centre.state

    def _pulled(self, rows: Sequence[Stored]) -> Pulled:
        state = self._centre.state
        subjects = dict.fromkeys(candidate(row.record).filed.subject for row in rows)
        keys = tuple((each, key) for each in subjects for key in sorted(state.keys.get(each, frozenset())))
        return Pulled(tuple(rows), keys)
