"""Taking in what a centre has numbered: believed or refused, stored and folded, in one transaction."""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
import sqlalchemy as sa
from msgspec.structs import replace
from sqlcipher3 import dbapi2

from kiosk.domain.entry import Entry, SubjectId, family
from kiosk.domain.errors import JournalBroken
from kiosk.domain.keeping import Erased, Held, Released
from kiosk.domain.station import CENTRE, station_subject
from kiosk.journal.believing import number_batches
from kiosk.journal.chain import Head, running_hash
from kiosk.journal.verify import Stored
from kiosk.store import ledger, parts, states, tables
from kiosk.store.merge import refold
from kiosk.store.prepared import Prepared
from kiosk.store.projections import BY_FAMILY, STATION
from kiosk.store.proof import Arrival, Clash, Jury, arrival
from kiosk.store.store import Store

_COLUMNS = [column.name for column in tables.entry.c if column.name != "no"]
_INSERT = Prepared(sa.insert(tables.entry).values({name: sa.bindparam(name) for name in _COLUMNS}))
_CONFIRM = Prepared(
    sa.update(tables.entry)
    .where(tables.entry.c.chain == sa.bindparam("of_chain"), tables.entry.c.seq == sa.bindparam("of_seq"))
    .values(gseq=sa.bindparam("gseq"), ghash=sa.bindparam("ghash"))
)
_SAME = Prepared(
    sa.select(tables.entry.c.chain, tables.entry.c.seq).where(
        tables.entry.c.subject == sa.bindparam("subject"), tables.entry.c.id == sa.bindparam("id")
    )
)
_ANY = Prepared(sa.select(sa.func.count()).where(tables.entry.c.subject == sa.bindparam("subject")))


class HistoryDiffers(JournalBroken):
    """The numbers do not continue what this device has seen: the centre was set back, or rewritten."""

    code = "history_differs"


class Taken(msgspec.Struct, frozen=True):
    """What was taken in.

    Attributes:
        subjects: those that changed.
        erased: something personal was erased, which the write-ahead log may still show.
        refused: of which devices entries were not believed, and why.
        gseq: the last number seen now.
    """

    subjects: frozenset[SubjectId]
    refused: tuple[tuple[str, str], ...]
    gseq: int
    erased: bool = False


class Needs(msgspec.Struct, frozen=True):
    """What has to be asked for before entries can be taken in.

    Attributes:
        devices: their enrolment is not known here.
        subjects: their older history is not here.
    """

    devices: frozenset[str]
    subjects: frozenset[SubjectId]


def read(entries: Iterable[Stored]) -> list[Arrival]:
    """Whole batches of entries as they come from the line; each list is taken in once."""
    arrivals = [arrival(each) for each in entries]
    number_batches([each.claim for each in arrivals])
    return arrivals


def needs(store: Store, arrivals: Sequence[Arrival]) -> Needs:
    """What these entries presuppose and this device does not have."""
    with store.reading() as connection:
        devices = Jury(connection).strangers(arrivals)
        head = _head(connection)
        subjects = dict.fromkeys(each.claim.filed.subject for each in arrivals) if head.base else ()
        older = [each for each in subjects if not _ANY.all(connection, subject=each)[0][0]]
    return Needs(frozenset(devices), frozenset(older))


def take(
    store: Store,
    arrivals: Sequence[Arrival],
    keys: Iterable[tuple[SubjectId, bytes]],
    witnesses: Iterable[Stored] = (),
) -> Taken:
    """Take in entries whose numbers follow on the last one seen here.

    Args:
        store: where to.
        arrivals: in the order of their numbers; what follows the last running hash is left for next time.
        keys: of the subjects of their boxes.
        witnesses: entries by which the centre vouches for devices.

    Raises:
        HistoryDiffers: they do not follow; nothing was taken.
        Clash: an entry written here stands in their place; nothing was taken.
        StoreUnavailable: or one of its kinds.
    """
    with store.exclusive() as connection:
        head = _head(connection)
        count, ghash = _following(head, [each.stored for each in arrivals])
        whole = arrivals[:count]
        touched = _admit(connection, whole, keys, witnesses)
        if count:
            head = replace(head, gseq=whole[-1].stored.record.gseq or 0, ghash=ghash)
            ledger.write_head(connection, _own_chain(head, whole))
    if touched:
        store.changed(touched)
    return Taken(touched, _told(whole), head.gseq, _erases(whole))


def take_older(
    store: Store,
    entries: Sequence[Stored],
    keys: Iterable[tuple[SubjectId, bytes]],
    witnesses: Iterable[Stored] = (),
    *,
    begin: tuple[int, bytes] | None = None,
) -> Taken:
    """Take in whole subjects from before the number that this device began with.

    Args:
        store: where to.
        entries: all that there is about some subjects up to a number, in the order of their numbers.
        keys: of the subjects of their boxes.
        witnesses: entries by which the centre vouches for devices.
        begin: for a new device, the number and the running hash from which on it will have everything.

    Raises:
        Clash: as `take`.
    """
    with store.exclusive() as connection:
        head = _head(connection)
        arrivals = [arrival(each) for each in entries]
        for place, each in enumerate(arrivals):
            each.claim.batch = place  # picked from many batches: each must be signed
        touched = _admit(connection, arrivals, keys, witnesses)
        if begin is not None:
            head = replace(head, gseq=begin[0], ghash=begin[1], base=begin[0])
            ledger.write_head(connection, head)
    if touched:
        store.changed(touched)
    return Taken(touched, _told(arrivals), head.gseq, _erases(arrivals))


def _head(connection: Any) -> Head:
    head = ledger.read_head(connection)
    if head is None:
        raise JournalBroken("This device's data has not been set up yet. Please run kiosk init.")
    return head


def _following(head: Head, entries: Sequence[Stored]) -> tuple[int, bytes]:
    """How many entries there are up to the last running hash, which must follow from ours."""
    ghash, batch, whole = head.ghash, [], 0
    for place, stored in enumerate(entries):
        record = stored.record
        if record.gseq != head.gseq + place + 1:
            raise HistoryDiffers(f"Number {head.gseq + place + 1} was expected, and {record.gseq} came.")
        batch.append(record.hash)
        if record.ghash is not None:
            ghash = running_hash(ghash, batch)
            if ghash != record.ghash:
                raise HistoryDiffers(f"The running hash at number {record.gseq} does not follow from ours.")
            batch, whole = [], place + 1
    return whole, ghash


def _admit(
    connection: Any,
    arrivals: Sequence[Arrival],
    keys: Iterable[tuple[SubjectId, bytes]],
    witnesses: Iterable[Stored],
) -> frozenset[SubjectId]:
    """Store and fold arrivals; answers with the subjects that changed."""
    jury = Jury(connection, witnesses)
    jury.judge(arrivals)
    for device, key in jury.learnt:
        ledger.trust(connection, device, key)
    fresh = [each for each in arrivals if not each.is_here]
    confirmed = [each for each in arrivals if each.is_here and not each.is_numbered_here]
    _insert(connection, fresh)
    connection.executemany(_CONFIRM.sql, [_numbers(each) for each in confirmed])
    touched = frozenset(each.claim.filed.subject for each in (*fresh, *confirmed))
    erased = {subject for subject in touched if parts.is_erased(connection, subject)}
    parts.put_many(
        connection,
        [
            (each.claim.filed.subject, each.claim.filed.id, each.stored.box)
            for each in fresh
            if each.stored.box is not None and each.claim.filed.subject not in erased
        ],
        [(subject, key) for subject, key in keys if subject in touched - erased],
    )
    believed = [
        each.claim.entry for each in fresh if each.claim.problem is None and each.claim.entry is not None
    ]
    for entry in believed:
        if isinstance(entry.facts, Held) or (
            isinstance(entry.facts, Erased | Released) and jury.author(entry.chain) in _may_erase(connection)
        ):
            parts.obey(connection, entry)
    anew = {each.claim.filed.subject for each in confirmed} | jury.reconsider()
    _fold(connection, believed, anew)
    return touched | anew


def _may_erase(connection: Any) -> frozenset[str]:
    """The centre, whoever has numbered this station's entries, and this device itself."""
    head = _head(connection)
    found = STATION.read(connection, station_subject(head.station))
    return frozenset({CENTRE, head.device, *(found[1].sequencers if found is not None else ())})


def _insert(connection: Any, fresh: list[Arrival]) -> None:
    try:
        connection.executemany(_INSERT.sql, [_row(each) for each in fresh])
    except dbapi2.IntegrityError as clash:
        for each in fresh:
            same = _SAME.one(connection, subject=each.claim.filed.subject, id=each.claim.filed.id)
            if same is not None and same != (each.claim.filed.chain, each.claim.filed.seq):
                raise Clash(*same) from clash
        raise


def _row(each: Arrival) -> tuple[Any, ...]:
    record, filed = each.stored.record, each.claim.filed
    return (
        filed.id,
        filed.chain,
        filed.seq,
        filed.subject,
        record.gseq,
        record.ghash,
        record.body,
        record.hash,
        record.signature,
        each.claim.problem,
    )


def _numbers(each: Arrival) -> tuple[Any, ...]:
    record = each.stored.record
    return record.gseq, record.ghash, each.claim.filed.chain, each.claim.filed.seq


def _fold(connection: Any, believed: list[Entry], confirmed: set[SubjectId]) -> None:
    """Fold what came: on top of what there is where it sorts last, else the subject anew."""
    by_subject: dict[SubjectId, list[Entry]] = {}
    for entry in believed:
        by_subject.setdefault(entry.subject, []).append(entry)
    rows: dict[str, list[dict[str, Any]]] = {}
    for subject, entries in by_subject.items():
        projection = BY_FAMILY.get(family(subject))
        if subject in confirmed or projection is None:
            continue
        reached = states.advanced(projection, subject, projection.read(connection, subject), entries)
        if reached is None:
            confirmed.add(subject)
        else:
            through, state = reached
            rows.setdefault(family(subject), []).append(projection.row(state, through))
    for name, batch in rows.items():
        BY_FAMILY[name].write_many(connection, batch)
    for subject in confirmed:
        refold(connection, subject)


def _own_chain(head: Head, arrivals: Sequence[Arrival]) -> Head:
    """A chain that somebody else has continued (a copy of this disk) is not continued here."""
    ahead = any(each.claim.filed.chain == head.chain and each.claim.filed.seq > head.seq for each in arrivals)
    return replace(head, chain="", seq=0, hash=b"") if head.chain and ahead else head


def _told(arrivals: Sequence[Arrival]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (each.claim.filed.chain, each.claim.problem) for each in arrivals if each.claim.problem is not None
    )


def _erases(arrivals: Sequence[Arrival]) -> bool:
    return any(
        each.claim.entry is not None and isinstance(each.claim.entry.facts, Erased) for each in arrivals
    )
