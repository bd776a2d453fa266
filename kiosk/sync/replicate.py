"""Keeping a device's journal and its centre's the same: greet, push what waits, pull what is new.

Acceptance is the order; set union is the merge. Whatever breaks off in the middle is simply done again:
a push that was taken is passed over, a pull begins where the last one was committed.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import msgspec
from msgspec.structs import replace

from kiosk.domain.device import device_subject
from kiosk.domain.entry import EntryId, SubjectId
from kiosk.domain.errors import CentreRefused, NumberedElsewhere
from kiosk.domain.instant import Instant
from kiosk.domain.station import SetBack, station_subject
from kiosk.journal.body import decode, entry_of
from kiosk.journal.chain import Head
from kiosk.journal.keys import signature_holds
from kiosk.journal.verify import Stored
from kiosk.service.ports import Clock
from kiosk.store import ledger, merge, parts, prune, reissue, roles, take, views
from kiosk.store.proof import Arrival, Clash
from kiosk.store.store import Store
from kiosk.store.take import HistoryDiffers
from kiosk.sync.upstream import BATCH, PROTOCOL, Greeting, Pulled, Told, Upstream

OFFSET_STEP_MS = 50
"""A smaller change of the clock's offset is noise of the line."""
_ENDS = 1_000
_TRIES = 20
"""How often one step may find that it must begin again; each time something was mended."""


class Step(msgspec.Struct, frozen=True):
    """What a step did.

    Attributes:
        sent, received: how many entries.
        reissued: how many had to be signed again: this device was restored from a copy, or copied.
        refused: chains of which entries were not believed, and why.
    """

    sent: int = 0
    received: int = 0
    reissued: int = 0
    refused: tuple[tuple[str, str], ...] = ()


class Replica:
    """A device's side of one connection. It is greeted first; then `step` whenever there may be news."""

    def __init__(self, store: Store, upstream: Upstream, clock: Clock, program: str) -> None:
        self._store = store
        self._upstream = upstream
        self._clock = clock
        self._program = program
        self._greeting: Greeting | None = None
        self._reissued = 0
        self._carried = 0

    def greet(self) -> Greeting:
        """Measure the clock, and make sure that both sides tell the same story so far.

        Raises:
            CentreUnavailable, CentreRefused: or one of its kinds.
            HistoryDiffers: the centre tells another story and nobody has signed for it.
        """
        head = roles.head(self._store)
        with self._store.reading() as connection:
            waiting = ledger.waiting(connection)[0]
        before = self._clock.now()
        greeting = self._upstream.greet(Told(self._program, head.offset_ms, waiting))
        after = self._clock.now()
        self._greeting = greeting
        if greeting.station != head.station:
            raise CentreRefused(f"The centre knows this device at {greeting.station}, not at {head.station}.")
        oldest, newest = greeting.protocols
        if not oldest <= PROTOCOL <= newest:
            which = "The program on this device" if newest > PROTOCOL else "The centre"
            raise CentreRefused(f"{which} is too old for the other. Please upgrade it.")
        self._keep_offset((before + after) // 2 - greeting.now)
        if head.is_sequencer and greeting.sequencer != head.device:
            raise CentreRefused(
                f"{greeting.sequencer} numbers this station's entries, and so does this device. "
                "Please run kiosk device join on the device that was there alone."
            )
        if greeting.sequencer == head.device:
            self._carried = self._common(greeting.gseq)[0] if greeting.gseq else 0
            if self._carried != greeting.gseq:
                raise HistoryDiffers(
                    f"The centre has numbered entries of this station up to {greeting.gseq} that are not "
                    f"here; after {self._carried} they differ. Please tell the administrator."
                )
        else:
            self._agree(greeting)
            self._mend_chains()
            self._begin(greeting)
        return greeting

    def step(self) -> Step:
        """Push what waits and pull what is new. Raises as `greet`."""
        sent = received = 0
        refused: list[tuple[str, str]] = []
        self._reissued = 0
        for _ in range(_TRIES):
            try:
                if self._carries():
                    sent += self._carry()
                    if roles.head(self._store).is_sequencer:
                        break
                    self.greet()
                if self._is_numbered_there():
                    sent += self._push()
                for taken in self._pull():
                    received += 1
                    refused += taken.refused
            except Clash as clash:
                self._reissue(clash.chain, clash.seq)
                continue
            except NumberedElsewhere:  # it was handed over a moment ago: what waits here goes on waiting
                self.greet()
                continue
            except HistoryDiffers:
                self._agree(self.greet())
                continue
            break
        return Step(sent, received, self._reissued, tuple(refused))

    def prune(self, before_day: str, before: Instant) -> int:
        """Take what is old, closed and numbered off this device, if the centre has it this very moment."""
        head = roles.head(self._store)
        if not head.gseq or self._upstream.last_in_common([(head.gseq, head.ghash)]) != head.gseq:
            return 0
        return prune.prune(self._store, before_day, before)

    # --- greeting ----------------------------------------------------------------------------------

    def _keep_offset(self, offset_ms: int) -> None:
        with self._store.exclusive() as connection:
            head = ledger.read_head(connection)
            if head is None:
                return
            known = head.offset_ms
            if known is None or abs(known - offset_ms) > OFFSET_STEP_MS:
                ledger.write_head(connection, replace(head, offset_ms=offset_ms))

    def _agree(self, greeting: Greeting) -> None:
        """Find the last number in common; take back those after it if the centre has signed for that."""
        head = roles.head(self._store)
        if head.gseq == 0 or self._upstream.last_in_common([(head.gseq, head.ghash)]) == head.gseq:
            return
        common, differing = self._common(head.gseq)
        if not any(kept < differing for kept in self._set_back_to(greeting)):
            raise HistoryDiffers(
                f"The centre's record differs from this device's after number {common}, and nobody has "
                "signed for that. Nothing was changed here. Please tell the administrator."
            )
        reissue.void(self._store, common)
        if greeting.is_recovering:
            with self._store.reading() as connection:
                gone = parts.erased(connection)
            self._upstream.erase_again(gone)

    def _common(self, below: int) -> tuple[int, int]:
        """The last number in common, and the first after it that is known here to differ."""
        below += 1
        differing = below
        while True:
            with self._store.reading() as connection:
                ends = reissue.ends_below(connection, below, _ENDS)
            common = self._upstream.last_in_common(ends) if ends else 0
            differing = min((gseq for gseq, _ in ends if gseq > common), default=differing)
            if common or not ends:
                return common, differing
            below = ends[-1][0]

    def _set_back_to(self, greeting: Greeting) -> Iterator[int]:
        """Up to which numbers the centre says, signed, that it was restored."""
        with self._store.reading() as connection:
            trusted = ledger.trusted_keys(connection)
        keys = trusted.get("centre", frozenset()) | trusted.get(greeting.sequencer, frozenset())
        for stored in self._upstream.about([station_subject(greeting.station)], greeting.gseq).entries:
            facts = entry_of(decode(stored.record.body), None).facts
            record = stored.record
            if isinstance(facts, SetBack) and any(
                signature_holds(key, record.hash, record.signature) for key in keys
            ):
                yield facts.kept_gseq

    def _mend_chains(self) -> None:
        """Compare the ends of this device's chains: after a restore or a copy they do not fit."""
        head = roles.head(self._store)
        with self._store.reading() as connection:
            waiting = {stored.filed.chain for stored in ledger.unconfirmed(connection) if stored.filed}
        chains = waiting | ({head.chain} if head.chain else set())
        there = self._upstream.heads(sorted(chains))
        for chain, (seq, entry_hash) in there.items():
            with self._store.reading() as connection:
                last, _ = reissue.latest_of(connection, chain)
                known = ledger.known(connection, chain, seq)
            last = max(last, head.seq if chain == head.chain else 0)
            if seq > last:
                reissue.end_chain(self._store, chain)
            if seq > last or (known is not None and known[0] != entry_hash):
                self._find_fork(chain, seq)

    def _find_fork(self, chain: str, until: int) -> None:
        with self._store.reading() as connection:
            waiting = [
                each for each in ledger.unconfirmed(connection) if each.filed and each.filed.chain == chain
            ]
        if not waiting or waiting[0].filed is None:
            return
        first = waiting[0].filed.seq
        theirs = self._upstream.hashes(chain, first, until)
        for stored, other in zip(waiting, theirs, strict=False):
            if stored.filed is not None and stored.record.hash != other:
                self._reissue(chain, stored.filed.seq)
                return

    def _begin(self, greeting: Greeting) -> None:
        """A device that has nothing yet begins with what is open and what is recent."""
        head = roles.head(self._store)
        if head.gseq or greeting.gseq == 0:
            return
        with self._store.reading() as connection:
            own = views.devices_by_chain(connection)
        if any(device != head.device for device in own.values()) or self._upstream.heads(sorted(own)):
            return
        start = self._upstream.start()
        if start.gseq == 0:
            return
        witnesses = self._enrolments(greeting.gseq)
        begin = (start.gseq, start.ghash)
        take.take_older(self._store, start.open.entries, start.open.keys, witnesses, begin=begin)

    def _enrolments(self, up_to: int, devices: Iterable[str] = ()) -> tuple[Stored, ...]:
        with self._store.reading() as connection:
            known = {*views.devices_by_chain(connection).values(), *devices}
        return self._upstream.about([device_subject(each) for each in sorted(known)], up_to).entries

    # --- steps -------------------------------------------------------------------------------------

    def _is_numbered_there(self) -> bool:
        """Whether whoever is at the other end takes entries; where it did not, it is asked again."""
        if self._greeting is not None and not self._greeting.numbers_here:
            self.greet()
        return self._greeting is None or self._greeting.numbers_here

    def _push(self) -> int:
        with self._store.reading() as connection:
            waiting = ledger.unconfirmed(connection)
            own = views.devices_by_chain(connection)
        head = roles.head(self._store)
        sent = 0
        for chain, stretch in groupby(waiting, key=_chain):
            is_own = own.get(chain) == head.device
            if not is_own and not (self._greeting and self._greeting.is_recovering):
                continue
            for batch in _batches(list(stretch)):
                pushed = self._upstream.push(chain, batch)
                if pushed.forked_at is not None:
                    raise Clash(chain, pushed.forked_at)
                sent += len(batch)
                if pushed.first_gseq is not None:
                    self._confirm(batch, pushed.first_gseq, pushed.last_gseq or 0, pushed.ghash)
        return sent

    def _confirm(self, batch: Sequence[Stored], first: int, last: int, ghash: bytes | None) -> None:
        """Numbers that follow on what was seen here need not be pulled."""
        if last - first + 1 != len(batch) or first != roles.head(self._store).gseq + 1:
            return
        numbered = [
            replace(stored, record=replace(stored.record, gseq=first + place, ghash=None))
            for place, stored in enumerate(batch)
        ]
        end = replace(numbered[-1].record, ghash=ghash)
        numbered[-1] = replace(numbered[-1], record=end)
        take.take(self._store, take.read(numbered), ())

    def _pull(self) -> Iterator[take.Taken]:
        while True:
            head = roles.head(self._store)
            pulled = self._upstream.pull(head.gseq, BATCH)
            if not pulled.entries:
                return
            arrivals = take.read(pulled.entries)
            witnesses = self._fetch_needed(head, arrivals)
            taken = take.take(self._store, arrivals, pulled.keys, witnesses)
            yield taken
            if taken.gseq == head.gseq:
                return

    def _fetch_needed(self, head: Head, arrivals: Sequence[Arrival]) -> tuple[Stored, ...]:
        needs = take.needs(self._store, arrivals)
        last = max(each.stored.record.gseq or 0 for each in arrivals)
        witnesses: tuple[Stored, ...] = ()
        if needs.devices:
            up_to = max(last, self._greeting.gseq if self._greeting else 0)
            witnesses = self._enrolments(up_to, needs.devices)
        if needs.subjects:
            older = self._upstream.about(sorted(needs.subjects), head.gseq)
            take.take_older(self._store, older.entries, older.keys, witnesses)
        return witnesses

    def _reissue(self, chain: str, first: int) -> None:
        ids: list[EntryId] = reissue.tail(self._store, chain, first)
        lacking = self._upstream.lacking(ids) if ids else set()
        reissue.end_chain(self._store, chain)
        self._reissued += reissue.reissue(self._store, chain, first, lacking)

    # --- a device that numbers the station's entries itself ------------------------------------------

    def _carries(self) -> bool:
        device = roles.head(self._store).device
        return self._greeting is not None and self._greeting.sequencer == device

    def _carry(self) -> int:
        """Hand numbered entries over, verbatim, and number what the centre has to say."""
        if roles.head(self._store).is_sequencer:
            told = self._upstream.originated()
            if told.entries:
                merge.receive(self._store, _with_keys(told))
        sent = 0
        while True:
            with self._store.reading() as connection:
                entries = ledger.numbered(connection, self._carried, BATCH)
            if not entries:
                return sent
            keys = {_subject(each): each.key for each in entries if each.key is not None}
            self._carried = self._upstream.carry(entries, list(keys.items()))
            sent += len(entries)


def _with_keys(pulled: Pulled) -> list[Stored]:
    keys = parts.Keys(pulled.keys)
    return [replace(each, key=keys.opening(_subject(each), each.box)) for each in pulled.entries]


def _batches(stretch: list[Stored]) -> Iterator[list[Stored]]:
    for start in range(0, len(stretch), BATCH):
        yield stretch[start : start + BATCH]


def _chain(stored: Stored) -> str:
    return stored.filed.chain if stored.filed is not None else decode(stored.record.body).chain


def _subject(stored: Stored) -> SubjectId:
    return stored.filed.subject if stored.filed is not None else decode(stored.record.body).subject
