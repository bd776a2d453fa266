"""Keeping a device's journal and its centre's the same: greet, push what waits, pull what is new.

Acceptance is the order; set union is the merge. Whatever breaks off in the middle is simply done again:
a push that was taken is passed over, a pull begins where the last one was committed.
"""

import time
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

import msgspec
from msgspec.structs import replace

from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import CentreRefused, ChainGap, DeviceRevoked, NumberedElsewhere
from kiosk.domain.instant import Instant
from kiosk.journal.body import decode
from kiosk.journal.chain import Head
from kiosk.journal.verify import Stored
from kiosk.service.ports import Clock
from kiosk.store import ledger, merge, parts, prune, roles, take, views
from kiosk.store.proof import Arrival, Clash
from kiosk.store.store import Store
from kiosk.store.take import HistoryDiffers
from kiosk.sync import agreeing
from kiosk.sync.upstream import BATCH, PROTOCOL, Greeting, Pulled, Pushed, Told, Upstream

OFFSET_STEP_MS = 50
"""A smaller change of the clock's offset is noise of the line."""
LONGEST_ROUND_S = 1.0
"""Over a slower line a clock cannot be measured; what was measured before stays."""
_SAMPLES = 2
_BATCH_BYTES = 8_000_000
_TRIES = 20
"""How often one step may find that it must begin again; each time something was mended."""


class Step(msgspec.Struct, frozen=True):
    """What a step did.

    Attributes:
        sent, received: how many entries.
        reissued: how many had to be signed again: this device was restored from a copy, or copied.
        refused: chains of which entries were not believed, and why.
        erased: something personal was erased here.
    """

    sent: int = 0
    received: int = 0
    reissued: int = 0
    refused: tuple[tuple[str, str], ...] = ()
    erased: bool = False


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
        self._upstream.heads(())  # what connecting takes is no part of the measurement
        greeting = self._greeting = self._ask(head.offset_ms)
        if greeting.station != head.station:
            raise CentreRefused(f"The centre knows this device at {greeting.station}, not at {head.station}.")
        oldest, newest = greeting.protocols
        if not oldest <= PROTOCOL <= newest:
            which = "The program on this device" if newest > PROTOCOL else "The centre"
            raise CentreRefused(f"{which} is too old for the other. Please upgrade it.")
        if head.is_sequencer and greeting.sequencer != head.device:
            raise CentreRefused(
                f"{greeting.sequencer} numbers this station's entries, and so does this device. "
                "Please run kiosk device join on the device that was there alone."
            )
        if greeting.sequencer == head.device:
            self._carried = (
                agreeing.common(self._store, self._upstream, greeting.gseq)[0] if greeting.gseq else 0
            )
            if self._carried != greeting.gseq:
                raise HistoryDiffers(
                    f"The centre has numbered entries of this station up to {greeting.gseq} that are not "
                    f"here; after {self._carried} they differ. Please tell the administrator."
                )
        else:
            agreeing.agree(self._store, self._upstream, greeting)
            self._reissued += agreeing.mend_chains(self._store, self._upstream)
            agreeing.begin(self._store, self._upstream, greeting)
        return greeting

    def measure(self) -> None:
        """Measure the clock again. Raises as `greet`."""
        self._ask(roles.head(self._store).offset_ms)

    def step(self) -> Step:
        """Push what waits and pull what is new. Raises as `greet`."""
        total = Step()
        for _ in range(_TRIES):
            try:
                total = self._once(total)
            except Clash as clash:
                self._reissue(clash.chain, clash.seq)
            except (NumberedElsewhere, HistoryDiffers):  # handed over, or set back, a moment ago
                self.greet()
            else:
                reissued, self._reissued = self._reissued, 0
                return replace(total, reissued=reissued)
        raise CentreRefused("This device and the centre come to no agreement. Please tell the administrator.")

    def _once(self, total: Step) -> Step:
        """What is done so far, and one round of it."""
        if self._carries():
            total = replace(total, sent=total.sent + self._carry())
            if roles.head(self._store).is_sequencer:
                return total
            self.greet()
        refusal: CentreRefused | None = None
        try:
            total = replace(total, sent=total.sent + (self._push() if self._is_numbered_there() else 0))
        except (NumberedElsewhere, DeviceRevoked):
            raise
        except CentreRefused as odd:  # what others have written is pulled all the same
            refusal = odd
        for taken in self._pull():
            total = replace(
                total,
                received=total.received + 1,
                refused=total.refused + taken.refused,
                erased=total.erased or taken.erased,
            )
        if refusal is not None:
            raise refusal
        return total

    def prune(self, before_day: str, before: Instant) -> int:
        """Take what is old, closed and numbered off this device, if the centre has it this very moment."""
        head = roles.head(self._store)
        if not head.gseq or self._upstream.last_in_common([(head.gseq, head.ghash)]) != head.gseq:
            return 0
        return prune.prune(self._store, before_day, before)

    # --- the clock -----------------------------------------------------------------------------------

    def _ask(self, offset_ms: int | None) -> Greeting:
        """The answer that came back soonest, by which the clock is measured."""
        with self._store.reading() as connection:
            waiting = ledger.waiting(connection)[0]
        samples: list[tuple[float, int, Greeting]] = []
        for _ in range(_SAMPLES):
            asked_at, started = self._clock.now(), time.perf_counter()
            greeting = self._upstream.greet(Told(self._program, offset_ms, waiting))
            taken_s = time.perf_counter() - started
            samples.append((taken_s, round(asked_at + taken_s * 500 - greeting.now), greeting))
        taken_s, offset_ms, _ = min(samples, key=itemgetter(0))
        if taken_s <= LONGEST_ROUND_S:
            self._keep_offset(offset_ms)
        return samples[-1][2]

    def _keep_offset(self, offset_ms: int) -> None:
        with self._store.exclusive() as connection:
            head = ledger.read_head(connection)
            if head is None:
                return
            known = head.offset_ms
            if known is None or abs(known - offset_ms) > OFFSET_STEP_MS:
                ledger.write_head(connection, replace(head, offset_ms=offset_ms))

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
                pushed = self._hand_over(chain, batch, is_own=is_own)
                if pushed.forked_at is not None:
                    raise Clash(chain, pushed.forked_at)
                sent += len(batch)
                if pushed.first_gseq is not None:
                    self._confirm(batch, pushed.first_gseq, pushed.last_gseq or 0, pushed.ghash)
        return sent

    def _hand_over(self, chain: str, batch: Sequence[Stored], *, is_own: bool) -> Pushed:
        try:
            return self._upstream.push(chain, batch)
        except ChainGap:  # what came before is nowhere any more: on a fresh chain nothing is missing
            if not is_own:
                raise
            raise Clash(chain, decode(batch[0].record.body).seq) from None

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
            if taken.gseq == head.gseq or len(pulled.entries) < BATCH:
                return  # of what comes from now on there is notice

    def _fetch_needed(self, head: Head, arrivals: Sequence[Arrival]) -> tuple[Stored, ...]:
        needs = take.needs(self._store, arrivals)
        last = max(each.stored.record.gseq or 0 for each in arrivals)
        witnesses: tuple[Stored, ...] = ()
        if needs.devices:
            up_to = max(last, self._greeting.gseq if self._greeting else 0)
            witnesses = agreeing.enrolments(self._store, self._upstream, up_to, needs.devices)
        if needs.subjects:
            older = self._upstream.about(sorted(needs.subjects), head.gseq)
            take.take_older(self._store, older.entries, older.keys, witnesses)
        return witnesses

    def _reissue(self, chain: str, first: int) -> None:
        self._reissued += agreeing.reissue_from(self._store, self._upstream, chain, first)

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
    """Pieces that the centre takes at once, by their number and their size."""
    batch: list[Stored] = []
    size = 0
    for stored in stretch:
        size += len(stored.record.body) + len(stored.box or b"")
        if batch and (len(batch) == BATCH or size > _BATCH_BYTES):
            yield batch
            batch, size = [], len(stored.record.body) + len(stored.box or b"")
        batch.append(stored)
    if batch:
        yield batch


def _chain(stored: Stored) -> str:
    return stored.filed.chain if stored.filed is not None else decode(stored.record.body).chain


def _subject(stored: Stored) -> SubjectId:
    return stored.filed.subject if stored.filed is not None else decode(stored.record.body).subject
