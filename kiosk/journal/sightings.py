"""Whether a station's numbers are still those that its devices saw, and signed that they had seen.

Where a database was restored, a set-back says so, signed, and what was lost is given numbers anew after it.
It explains nothing else: an entry whose chain has already shown that its device saw the set-back, and the
same history as everybody, was written after it.
"""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

import msgspec

Ends = AbstractSet[tuple[int, bytes]]


class Sighting(msgspec.Struct, frozen=True, gc=False):
    """What an entry says, signed, of the numbers that its device had seen.

    Attributes:
        number: the entry's own; None until it is accepted.
        gseq, ghash: the last number that its device had seen, and the running hash there.
    """

    chain: str
    seq: int
    entry: str
    number: int | None
    gseq: int
    ghash: bytes


class Restored(msgspec.Struct, frozen=True, gc=False):
    """A set-back that was signed for.

    Attributes:
        kept: the numbers up to this one were kept.
        number: its own; None until it is accepted.
    """

    kept: int
    number: int | None

    def explains(self, seen: Sighting, known: int) -> bool:
        """Whether an entry may have seen numbers that were lost; `known`: up to where it saw today's."""
        if seen.gseq <= self.kept:
            return False
        if self.number is None or seen.number is None:
            return seen.number is None and (self.number is None or known < self.number)
        return known < self.number < seen.number


class Order:
    """The numbers of each chain's entries, in the chain's own order."""

    def __init__(self) -> None:
        self._chains: dict[str, tuple[array[int], array[int]]] = {}

    def add(self, chain: str, seq: int, number: int) -> None:
        """The next numbered entry of a chain."""
        if chain not in self._chains:
            self._chains[chain] = array("q"), array("q")
        seqs, numbers = self._chains[chain]
        seqs.append(seq)
        numbers.append(number)

    def turned(self) -> Iterator[tuple[str, int, int, int]]:
        """Chain, place and number of each entry that follows a later one of its chain, and that one's."""
        for chain, (seqs, numbers) in self._chains.items():
            lowest = numbers[-1]
            for seq, number in zip(reversed(seqs), reversed(numbers), strict=True):
                if number > lowest:
                    yield chain, seq, number, lowest
                lowest = min(lowest, number)


class Known:
    """Up to which number of today's history each chain has shown, at each of its places, that it saw it.

    Args:
        sightings: each chain's in its own order.
        ends: the numbers that have a running hash, each with it.
    """

    def __init__(self, sightings: Iterable[Sighting], ends: Ends) -> None:
        self._chains: dict[str, tuple[array[int], array[int]]] = {}
        for seen in sightings:
            if (seen.gseq, seen.ghash) not in ends:
                continue
            if seen.chain not in self._chains:
                self._chains[seen.chain] = array("q"), array("q")
            seqs, known = self._chains[seen.chain]
            if not known or seen.gseq > known[-1]:
                seqs.append(seen.seq)
                known.append(seen.gseq)

    def at(self, chain: str, seq: int) -> int:
        """By the entry at a place of a chain, itself included; 0 where it has shown nothing."""
        if chain not in self._chains:
            return 0
        seqs, known = self._chains[chain]
        place = bisect_right(seqs, seq)
        return known[place - 1] if place else 0


def contradicting(
    sightings: Sequence[Sighting],
    counts: Callable[[Sighting], bool],
    ends: Ends,
    restored: Sequence[Restored],
    base: int,
) -> Iterator[Sighting]:
    """The sightings of another history than the numbers tell, that no set-back explains.

    Args:
        sightings: each chain's in its own order.
        counts: whether the device of a sighting is one whose numbers must be the station's.
        ends: the numbers that have a running hash, each with it.
        restored: the set-backs that were signed for.
        base: what is before this number is not all here.
    """
    known: Known | None = None
    for seen in sightings:
        if seen.gseq <= base or (seen.gseq, seen.ghash) in ends or not counts(seen):
            continue
        known = known or Known(sightings, ends)
        if not any(each.explains(seen, known.at(seen.chain, seen.seq)) for each in restored):
            yield seen


def out_of_order(
    order: Order, sightings: Sequence[Sighting], ends: Ends, restored: Sequence[Restored]
) -> Iterator[tuple[str, int, int]]:
    """Chain, place and number of entries that were numbered after a later one of their chain, for no reason.

    A reason is a set-back before both: what was lost is brought back by whoever has it, as it comes, but
    only what was written before.
    """
    known: Known | None = None
    for chain, seq, number, later in order.turned():
        known = known or Known(sightings, ends)
        saw = known.at(chain, seq)
        if not any(each.number is not None and saw < each.number < later for each in restored):
            yield chain, seq, number
