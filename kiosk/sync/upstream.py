"""What a device needs of whoever numbers its station's entries: the centre, or the station's relay."""

from collections.abc import Mapping, Sequence
from typing import Protocol

import msgspec

from kiosk.domain.entry import EntryId, SubjectId
from kiosk.domain.instant import Instant
from kiosk.journal.verify import Stored

PROTOCOL = 1
"""How this program talks to a centre; a centre says which it understands."""
BATCH = 2_000
"""How many entries travel at once at most."""


class Told(msgspec.Struct, frozen=True):
    """What a device says of itself when it greets.

    Attributes:
        program: its version.
        offset_ms: how far its clock was ahead when last measured; None: never.
        waiting: how many of its entries have no number yet.
    """

    program: str
    offset_ms: int | None
    waiting: int


class Greeting(msgspec.Struct, frozen=True):
    """What the centre answers.

    Attributes:
        protocols: the oldest and the newest that it understands.
        station: the station that this device belongs to.
        gseq, ghash: the last number given there, and the running hash at it.
        sequencer: who numbers the station's entries; `numbers_here`: that is this database.
        is_recovering: it was restored, and takes signed entries of any device that it has lost.
        now: its clock.
    """

    protocols: tuple[int, int]
    station: str
    gseq: int
    ghash: bytes
    sequencer: str
    numbers_here: bool
    is_recovering: bool
    now: Instant


class Pushed(msgspec.Struct, frozen=True):
    """What became of a batch.

    Attributes:
        head_seq: the last place of the chain that the centre now has.
        forked_at: the first place where it has another entry; then nothing was taken.
        first_gseq, last_gseq: the numbers that the new ones of the batch were given, in their order;
            None where none was new.
        ghash: the running hash at `last_gseq`; None likewise.
    """

    head_seq: int
    forked_at: int | None = None
    first_gseq: int | None = None
    last_gseq: int | None = None
    ghash: bytes | None = None


class Pulled(msgspec.Struct, frozen=True):
    """Numbered entries, in the order of their numbers.

    Attributes:
        entries: with their boxes; the keys are apart.
        keys: subjects and keys; a subject has several where several devices began on it.
    """

    entries: tuple[Stored, ...] = ()
    keys: tuple[tuple[SubjectId, bytes], ...] = ()


class Start(msgspec.Struct, frozen=True):
    """Where a new device begins.

    Attributes:
        gseq, ghash: everything after this number it pulls; of what came before, `open` is all it needs:
            open subjects, devices and the station itself.
    """

    gseq: int
    ghash: bytes
    open: Pulled


class Upstream(Protocol):
    """A database that accepts entries. Every method may raise `CentreUnavailable` or `CentreRefused`."""

    def greet(self, told: Told) -> Greeting:
        """How the station stands there; the device is marked as seen."""
        ...

    def heads(self, chains: Sequence[str]) -> Mapping[str, tuple[int, bytes]]:
        """The last place and its hash of each of these chains that is known there."""
        ...

    def hashes(self, chain: str, first: int, last: int) -> Sequence[bytes]:
        """The hashes at places `first` to `last` of a chain, as far as it has them."""
        ...

    def lacking(self, ids: Sequence[EntryId]) -> set[EntryId]:
        """Those of these entries that are not there."""
        ...

    def push(self, chain: str, entries: Sequence[Stored]) -> Pushed:
        """Hand over a stretch of one chain, with boxes and keys, in the order of the chain.

        What is there already is passed over. An entry that is there in another chain or at another place
        is a fork. Raises `NumberedElsewhere`, `DeviceRevoked`.
        """
        ...

    def pull(self, after: int, limit: int = BATCH) -> Pulled:
        """The entries with numbers above `after`: whole batches, `limit` entries or a few more."""
        ...

    def last_in_common(self, ends: Sequence[tuple[int, bytes]]) -> int:
        """The highest of these (number, running hash) pairs that is so there too; 0 for none."""
        ...

    def about(self, subjects: Sequence[SubjectId], up_to: int) -> Pulled:
        """Every entry about these subjects with a number up to `up_to`."""
        ...

    def start(self) -> Start:
        """Where a new device begins."""
        ...

    def erase_again(self, subjects: Sequence[SubjectId]) -> None:
        """Tell a restored centre what had been erased; only while it is recovering."""
        ...

    def originated(self) -> Pulled:
        """What the centre says and cannot number itself, because somebody else numbers the station's entries.

        Whoever does numbers them, and carries them up; then they are not told again.
        """
        ...

    def carry(self, entries: Sequence[Stored], keys: Sequence[tuple[SubjectId, bytes]]) -> int:
        """Hand over numbered entries verbatim; only whoever numbers them may. Answers the last number there.

        An entry that hands the role over makes the database whose name it says the sequencer.
        """
        ...
