"""The centre's own voice in tests: signed entries of a chain of its own."""

import hashlib
import random

from msgspec.structs import replace

from kiosk.domain.device import ChainCause, ChainStarted, DeviceKind, Enrolled, device_subject
from kiosk.domain.entry import EntryId, Facts, SubjectId
from kiosk.domain.instant import Instant, uuid7
from kiosk.domain.station import CENTRE
from kiosk.journal import chain
from kiosk.journal.chain import Head
from kiosk.journal.keys import Signer
from kiosk.journal.verify import Stored

_CENTRE_SIGNER = Signer(hashlib.sha256(b"the centre of the tests").digest())
CENTRE_KEY = _CENTRE_SIGNER.public_key


class Office:
    """Writes what only the centre may say."""

    def __init__(self, station: str, at: Instant, seed: int = 0) -> None:
        self._chance = random.Random(f"office/{seed}")
        self._at = at
        self._head = Head(station, CENTRE, "", 0, b"", 0, b"", is_sequencer=False, offset_ms=None)

    def fresh_chain(self) -> None:
        """Begin a new chain with the next entry, as after a restore."""
        self._head = replace(self._head, chain="", seq=0, hash=b"")

    def says(self, *told: tuple[SubjectId, Facts]) -> list[Stored]:
        """Signed entries, with the chain's first before them where it is new."""
        said: list[Stored] = []
        if not self._head.chain:
            self._head = replace(self._head, chain=self._id())
            cause = ChainCause.RESTORED if self._head.gseq else ChainCause.FIRST
            said.append(self._one(device_subject(CENTRE), ChainStarted(CENTRE, CENTRE_KEY, cause)))
        return [*said, *(self._one(subject, facts) for subject, facts in told)]

    def enrols(self, device: str, key: bytes, kind: DeviceKind = DeviceKind.STAFF) -> list[Stored]:
        """A device becomes known."""
        return self.says((device_subject(device), Enrolled(device, key, kind)))

    def _one(self, subject: SubjectId, facts: Facts) -> Stored:
        self._head, _, record = chain.add(
            self._head,
            _CENTRE_SIGNER,
            id=EntryId(self._id()),
            subject=subject,
            facts=facts,
            actor="console",
            at=self._at,
        )
        return Stored(record)

    def _id(self) -> str:
        return uuid7(self._at, self._chance.randbytes(10))
