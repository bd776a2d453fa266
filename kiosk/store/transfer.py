"""The journal as a text file of lines: out of one store, into another."""

from collections.abc import Iterable, Iterator

import msgspec

from kiosk.domain.device import ChainStarted
from kiosk.domain.errors import JournalBroken
from kiosk.journal.body import decode, digest, entry_of
from kiosk.journal.chain import Record
from kiosk.journal.verify import Stored, verify
from kiosk.store import ledger
from kiosk.store.merge import receive
from kiosk.store.store import Store

FORMAT = "kiosk journal 1"


class _Line(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One entry. `personal` and `key` are there only in an export that was asked to hold them."""

    body: bytes
    signature: bytes
    gseq: int | None = None
    ghash: bytes | None = None
    personal: bytes | None = None
    key: bytes | None = None


class _Edge(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The first and the last line: with the last missing or miscounting, the file is not whole."""

    format: str
    entries: int
    ends: bool


def export_journal(store: Store, *, with_personal: bool) -> Iterator[str]:
    """The lines of the file.

    Args:
        store: where from.
        with_personal: also the personal parts, with the keys that open them: the file is then as
            secret as the store itself.
    """
    with store.snapshot() as connection:
        count = int(connection.execute("SELECT count(*) FROM entry").fetchone()[0])
        yield _text(_Edge(FORMAT, count, ends=False))
        for stored in ledger.all_stored(connection):
            record = stored.record
            line = _Line(record.body, record.signature, record.gseq, record.ghash)
            if with_personal:
                line = msgspec.structs.replace(line, personal=stored.box, key=stored.key)
            yield _text(line)
        yield _text(_Edge(FORMAT, count, ends=True))


def import_journal(store: Store, lines: Iterable[str]) -> int:
    """Take in an exported journal, verified first; answers how many entries were new.

    The keys that its devices sign with are then known here: whoever imports vouches for the file.

    Raises:
        JournalBroken: the file is not whole, is altered, or contradicts this journal; it says in which
            line. Nothing is taken in.
    """
    arrivals: list[Stored] = []
    keys: dict[str, set[bytes]] = {}
    line_of: dict[str, int] = {}
    before: dict[int, int | None] = {}
    latest: dict[str, int] = {}
    for number, stored in _read(lines):
        arrivals.append(stored)
        body = decode(stored.record.body)
        line_of.setdefault(body.id, number)
        before[number] = latest.get(body.chain)
        latest[body.chain] = number
        facts = entry_of(body, None).facts
        if isinstance(facts, ChainStarted):
            keys.setdefault(facts.device, set()).add(facts.public_key)
    found = verify(arrivals, {device: frozenset(each) for device, each in keys.items()})
    if found.failures:
        at = [(line_of.get(each.entry, len(arrivals) + 1), each.problem) for each in found.failures]
        where, problem = min(at, key=lambda each: (each[0], _rank(each[1])))
        problem = _in_words(problem, before.get(where))
        raise JournalBroken(f"Line {where}: {problem}. Nothing was taken in.")
    return receive(store, arrivals, keys)


_NO_KEY = "its chain has no key here"
_UNSIGNED = "the signature does not hold"
_GAP = "entries are missing before it"


def _rank(problem: str) -> int:
    """Of several problems of one line: an altered entry explains the gap that it seems to leave."""
    if problem in {_NO_KEY, _UNSIGNED}:
        return 0
    if problem.startswith(_GAP):
        return 2
    return 3 if problem.startswith("station number ") else 1


def _in_words(problem: str, before: int | None) -> str:
    """The problem for whoever looks at the file; `before`: the line of the same device's entry before."""
    if problem == _NO_KEY:
        return "the entry was changed, or the first entry of its device is missing"
    if problem == _UNSIGNED:
        return f"{_UNSIGNED}: the entry was changed after it was written"
    if problem.startswith(_GAP):
        return _GAP if before is None else f"entries are missing between line {before} and this one"
    return problem


def _read(lines: Iterable[str]) -> Iterator[tuple[int, Stored]]:
    """The entries, each with the line it stands on."""
    expected, count, ended = -1, 0, False
    for number, text in enumerate(lines, start=1):
        try:
            if number == 1 or ended or '"ends"' in text[:80]:
                edge = msgspec.json.decode(text, type=_Edge)
                if edge.format != FORMAT:
                    raise JournalBroken(
                        f"Line {number}: this is not a journal of the form “{FORMAT}”. Nothing was taken in."
                    )
                if ended or edge.ends != (number > 1):
                    raise JournalBroken(f"Line {number} does not belong here. Nothing was taken in.")
                if edge.ends and not edge.entries == expected == count:
                    raise JournalBroken(
                        f"Line {number}: the number of entries is wrong: {expected} according to line 1, "
                        f"{edge.entries} according to this line, {count} in the file. Nothing was taken in."
                    )
                expected, ended = edge.entries, edge.ends
                continue
            line = msgspec.json.decode(text, type=_Line)
            decode(line.body)
        except (msgspec.ValidationError, msgspec.DecodeError, UnicodeError) as odd:
            raise JournalBroken(
                f"Line {number} is not a line of a Kiosk journal. Nothing was taken in."
            ) from odd
        count += 1
        record = Record(line.body, digest(line.body), line.signature, line.gseq, line.ghash)
        yield number, Stored(record, line.personal, line.key)
    if not ended:
        raise JournalBroken(
            f"The file breaks off in line {count + 2}, after {count} of {max(expected, 0)} entries. "
            "Nothing was taken in."
        )


def _text(line: msgspec.Struct) -> str:
    return msgspec.json.encode(line).decode("ascii")
