"""The store: one file, one writer at a time; a write is on disk when it returns, and says what changed."""

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from sqlcipher3 import dbapi2

from kiosk.domain.device import ChainCause, ChainStarted
from kiosk.domain.entry import Entry, EntryId, Facts, Personal, SubjectId, Withdrawn, family
from kiosk.domain.errors import StoreUnavailable
from kiosk.domain.folding import fold
from kiosk.domain.instant import Instant, uuid7
from kiosk.domain.staff import Actor
from kiosk.journal import chain
from kiosk.journal.body import Body, entry_of
from kiosk.journal.keys import KEY_BYTES, NONCE_BYTES, SALT_BYTES, Signer, seal
from kiosk.store import database, ledger
from kiosk.store.projections import BY_FAMILY, REFOLD

Random = Callable[[int], bytes]


class Store:
    """A device's store. It opens at the first use and again after a failure; one thread uses it.

    Attributes:
        path: the database file; `key` opens it.
        changed: called with the subjects that a write of this process has changed, after it is on disk.
    """

    def __init__(self, path: Path, key: bytes, signer: Signer, random: Random = os.urandom) -> None:
        self.path = path
        self.changed: Callable[[frozenset[SubjectId]], None] = lambda _subjects: None
        self.key = key
        self._signer = signer
        self._random = random
        self._connection: Any = None

    def found(self, station: str, device: str) -> None:
        """Give a new store its station and device, which then numbers its own station's entries."""
        with self.reading() as connection:
            database.remember_key(self.path, self.key)
            ledger.trust(connection, device, self._signer.public_key)
            ledger.write_head(
                connection,
                chain.Head(
                    station=station,
                    device=device,
                    chain="",
                    seq=0,
                    hash=b"",
                    gseq=0,
                    ghash=b"",
                    is_sequencer=True,
                    offset_ms=None,
                ),
            )

    @contextlib.contextmanager
    def reading(self) -> Iterator[Any]:
        """A connection to read with.

        Raises:
            StoreUnavailable: or one of its kinds, in plain words.
        """
        with database.plain_words(self.path, self.key):
            yield self._open()

    @contextlib.contextmanager
    def writing(self, actor: Actor, at: Instant) -> Iterator["Transaction"]:
        """A transaction: what is appended in it is on disk together, or nothing is.

        Args:
            actor: who acts; entries carry their collar number.
            at: when, on this device's clock.

        Raises:
            StoreUnavailable: or one of its kinds; then nothing was written.
        """
        with self.exclusive() as connection:
            transaction = Transaction(connection, self._signer, self._random, actor, at)
            yield transaction
            transaction.flush()
        if transaction.subjects:
            self.changed(frozenset(transaction.subjects))

    @contextlib.contextmanager
    def exclusive(self) -> Iterator[Any]:
        """A connection that alone may write, until all of it is committed or none. Raises as `reading`."""
        with self.reading() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(dbapi2.Error):  # a full disk has rolled back by itself
                    connection.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Let the file go; the next use opens it again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _open(self) -> Any:
        if self._connection is None:
            connection = database.connect(self.path, self.key)
            try:
                database.refuse_newer(connection)
            except BaseException:
                connection.close()
                raise
            self._connection = connection
        return self._connection


class Transaction:
    """One write in progress.

    Attributes:
        connection: to read with; it does not see what this transaction has appended.
        head: this device's chain, with what this transaction has appended.
        at: the instant of what is appended.
        actor: who acts.
    """

    def __init__(self, connection: Any, signer: Signer, random: Random, actor: Actor, at: Instant) -> None:
        head = ledger.read_head(connection)
        if head is None:
            raise StoreUnavailable("This device's data has not been set up yet. Please run kiosk init.")
        self.connection = connection
        self.head = head
        self.at = at
        self.actor = actor
        self._signer = signer
        self._random = random
        self._added: list[tuple[Body, chain.Record, bytes | None]] = []
        self._keys: dict[SubjectId, bytes] = {}
        self._states: dict[SubjectId, tuple[int, Any]] = {}

    @property
    def subjects(self) -> set[SubjectId]:
        """The subjects that this transaction has changed."""
        return {body.subject for body, _, _ in self._added}

    def new_id(self) -> str:
        """A fresh UUIDv7."""
        return uuid7(self.at, self._random(10))

    def state(self, subject: SubjectId) -> Any:
        """The subject's state, with what this transaction has appended."""
        return self._reached(subject)[1]

    def append(self, subject: SubjectId, facts: Facts, personal: Personal | None = None) -> EntryId:
        """Add an entry about a subject; answers with its id."""
        if not self.head.chain:
            self._start_chain()
        box, commitment = None, b""
        if personal is not None:
            random = self._random(SALT_BYTES + NONCE_BYTES)
            box, commitment = seal(personal, self._key(subject), random)
        body, entry = self._add(subject, facts, commitment, box)
        self._fold(entry)
        return body.id

    def flush(self) -> None:
        """Write everything that was appended; the caller commits."""
        if not self._added:
            return
        records = [record for _, record, _ in self._added]
        if self.head.is_sequencer:
            records = chain.accept(self.head.gseq, self.head.ghash, records)
            ghash = records[-1].ghash or self.head.ghash
            self.head = replace(self.head, gseq=self.head.gseq + len(records), ghash=ghash)
        for subject, key in self._keys.items():
            ledger.insert_key(self.connection, subject, key)
        for (body, _, box), record in zip(self._added, records, strict=True):
            ledger.insert_entry(self.connection, body, record)
            if box is not None:
                ledger.insert_personal(self.connection, body.subject, body.id, box)
        changed = self.subjects
        for subject, (through, state) in self._states.items():
            if subject in changed:
                BY_FAMILY[family(subject)].write(self.connection, state, through)
        ledger.write_head(self.connection, self.head)

    def _start_chain(self) -> None:
        is_first = ledger.latest_no(self.connection) == 0
        self.head = replace(self.head, chain=self.new_id(), seq=0, hash=b"")
        facts = ChainStarted(
            device=self.head.device,
            public_key=self._signer.public_key,
            cause=ChainCause.FIRST if is_first else ChainCause.RESTORED,
        )
        _, entry = self._add(SubjectId(f"device/{self.head.device}"), facts, b"", None)
        self._fold(entry)

    def _add(
        self, subject: SubjectId, facts: Facts, commitment: bytes, box: bytes | None
    ) -> tuple[Body, Entry]:
        self.head, body, record = chain.add(
            self.head,
            self._signer,
            id=EntryId(self.new_id()),
            subject=subject,
            facts=facts,
            actor=self.actor.id,
            at=self.at,
            commitment=commitment,
        )
        self._added.append((body, record, box))
        gseq = self.head.gseq + len(self._added) if self.head.is_sequencer else None
        return body, entry_of(body, gseq)

    def _fold(self, entry: Entry) -> None:
        projection = BY_FAMILY[family(entry.subject)]
        through, state = self._reached(entry.subject)
        if isinstance(entry.facts, Withdrawn) or through == REFOLD:
            entries = [*ledger.entries_of(self.connection, entry.subject), *self._entries(entry.subject)]
            state = fold(projection.empty(entry.subject), projection.apply, entries)
        else:
            state = projection.apply(state, entry)
        self._states[entry.subject] = (REFOLD if entry.gseq is None else entry.gseq, state)

    def _entries(self, subject: SubjectId) -> list[Entry]:
        return [
            entry_of(body, self.head.gseq + place if self.head.is_sequencer else None)
            for place, (body, _, _) in enumerate(self._added, start=1)
            if body.subject == subject
        ]

    def _reached(self, subject: SubjectId) -> tuple[int, Any]:
        """The station number that a subject's state has reached, and the state."""
        if subject not in self._states:
            projection = BY_FAMILY[family(subject)]
            found = projection.read(self.connection, subject)
            self._states[subject] = found or (0, projection.empty(subject))
        return self._states[subject]

    def _key(self, subject: SubjectId) -> bytes:
        key = self._keys.get(subject) or ledger.subject_key(self.connection, subject)
        if key is None:
            key = self._keys[subject] = self._random(KEY_BYTES)
        return key
