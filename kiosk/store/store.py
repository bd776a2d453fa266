"""The store: one file, one writer at a time; a write is on disk when it returns, and says what changed."""

import contextlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from sqlcipher3 import dbapi2

from kiosk.domain.device import ChainCause, ChainStarted
from kiosk.domain.entry import Entry, EntryId, Facts, Personal, SubjectId, Withdrawn, family
from kiosk.domain.errors import NotNow, StoreUnavailable
from kiosk.domain.folding import fold
from kiosk.domain.instant import Instant, uuid7
from kiosk.domain.keeping import Erased, Held, Released
from kiosk.domain.staff import Actor
from kiosk.journal import chain
from kiosk.journal.body import Body, entry_of
from kiosk.journal.keys import KEY_BYTES, NONCE_BYTES, SALT_BYTES, Signer, seal
from kiosk.store import database, ledger, parts, upgrade
from kiosk.store.projections import BY_FAMILY, REFOLD

TIDY_PAGES = 4_000
"""From here on (16 MB, some two hundred check-ins) the log is moved; it takes a tenth of a second."""
Random = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class Secrets:
    """What opens a store and signs in it: its raw 32-byte key, and the device's signer."""

    key: bytes
    signer: Signer


class Store:
    """A device's store. One thread uses it.

    It opens at the first use, brought to this program's schema, and is tried again after a failure: a
    window is on the screen before the file is touched, and works again when whatever was wrong is mended.

    Attributes:
        path: the database file.
        random: where fresh random bytes come from.
        changed: called with the subjects that a write of this process has changed, after it is on disk.
    """

    def __init__(
        self,
        path: Path,
        unlock: Callable[[], Secrets],
        random: Random = os.urandom,
        busy_ms: int = database.BUSY_MS,
    ) -> None:
        self.path = path
        self.random = random
        self.changed: Callable[[frozenset[SubjectId]], None] = lambda _subjects: None
        self._unlock = unlock
        self._secrets: Secrets | None = None
        self._busy_ms = busy_ms
        self._connection: Any = None

    @property
    def key(self) -> bytes:
        """The key that opens the file. Raises `StoreKeyWrong` where it cannot be had."""
        return self._unlocked().key

    @property
    def signer(self) -> Signer:
        """Signs for this device. Raises `StoreKeyWrong` where its key cannot be had."""
        return self._unlocked().signer

    def found(self, station: str, device: str) -> None:
        """Give a new store its station and device, which then numbers its own station's entries."""
        with self.reading() as connection:
            database.remember_key(self.path, self.key)
            ledger.trust(connection, device, self._unlocked().signer.public_key)
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
        try:
            with database.plain_words(self.path, self.key):
                yield self._open()
        except StoreUnavailable:
            self.close()  # whatever it was left in: the next use begins afresh, keys and all
            self._secrets = None
            raise

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[Any]:
        """A connection that sees one moment of the store, whoever writes meanwhile. Raises as `reading`."""
        with self.reading() as connection:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                with contextlib.suppress(dbapi2.Error):
                    connection.execute("ROLLBACK")

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
            transaction = Transaction(connection, self._unlocked().signer, self.random, actor, at)
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

    def tidy(self) -> None:
        """Move what the write-ahead log holds into the file, once that is worth it.

        It takes a tenth of a second where the file is large. A running program does it between the
        visitors, so that no check-in has to. Raises as `reading`.
        """
        with self.reading() as connection:
            _, written, moved = connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
            if written - moved > TIDY_PAGES:
                connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()

    def close(self) -> None:
        """Let the file go; the next use opens it again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _unlocked(self) -> Secrets:
        if self._secrets is None:
            self._secrets = self._unlock()
        return self._secrets

    def _open(self) -> Any:
        if self._connection is None:
            database.refuse_lost(self.path)
            if upgrade.needs_upgrade(self.path, self.key):
                upgrade.migrate(self.path, self.key)
            self._connection = database.connect(self.path, self.key, self._busy_ms)
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
        self.random = random
        self._added: list[tuple[Body, chain.Record, bytes | None]] = []
        self._keys: dict[SubjectId, bytes] = {}
        self._states: dict[SubjectId, tuple[int, Any]] = {}
        self._fresh: set[SubjectId] = set()
        self._before: dict[SubjectId, Any] = {}
        self._keeping: list[Entry] = []

    @property
    def subjects(self) -> set[SubjectId]:
        """The subjects that this transaction has changed."""
        return {body.subject for body, _, _ in self._added}

    def new_id(self) -> str:
        """A fresh UUIDv7."""
        return uuid7(self.at, self.random(10))

    def new_subject(self, kind: str) -> SubjectId:
        """A fresh subject of a family (`visit`): nothing in the store is about it, so nothing is read."""
        subject = SubjectId(f"{kind}/{self.new_id()}")
        self._states[subject] = (0, BY_FAMILY[kind].empty(subject))
        self._fresh.add(subject)
        return subject

    def state(self, subject: SubjectId) -> Any:
        """The subject's state, with what this transaction has appended."""
        return self._reached(subject)[1]

    def append(self, subject: SubjectId, facts: Facts, personal: Personal | None = None) -> EntryId:
        """Add an entry about a subject; answers with its id."""
        if not self.head.chain:
            self._start_chain()
        box, commitment = None, b""
        if personal is not None:
            random = self.random(SALT_BYTES + NONCE_BYTES)
            box, commitment = seal(personal, self._key(subject), random)
        body, entry = self._add(subject, facts, commitment, box)
        self._fold(entry)
        if isinstance(facts, Erased | Held | Released):
            self._keeping.append(entry)
        return body.id

    def append_again(self, body: Body, box: bytes | None) -> None:
        """Sign an entry of a chain that has ended again, word for word; its subject is folded by others."""
        if not self.head.chain:
            self._start_chain()
        self.head, again, record = chain.add_again(self.head, self._signer, body)
        self._added.append((again, record, box))

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
            parts.put_own_key(self.connection, subject, key)
        for (body, _, box), record in zip(self._added, records, strict=True):
            ledger.insert_entry(self.connection, body, record)
            if box is not None:
                parts.put_box(self.connection, body.subject, body.id, box)
        for entry in self._keeping:
            parts.obey(self.connection, entry)
        changed = self.subjects
        for subject, (through, state) in self._states.items():
            if subject in changed:
                projection = BY_FAMILY[family(subject)]
                if subject in self._before:
                    projection.update(self.connection, self._before[subject], state, through)
                else:
                    projection.write(self.connection, state, through)
        ledger.move_head(self.connection, self.head)

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
            if found is not None:
                self._before[subject] = found[1]
            self._states[subject] = found or (0, projection.empty(subject))
        return self._states[subject]

    def _key(self, subject: SubjectId) -> bytes:
        key = self._keys.get(subject)
        if key is None and subject not in self._fresh:
            if parts.is_erased(self.connection, subject):
                raise NotNow("What was personal here has been erased. Nothing personal can be added to it.")
            key = parts.key_of(self.connection, subject)
        if key is None:
            key = self._keys[subject] = self.random(KEY_BYTES)
        return key
