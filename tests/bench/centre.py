"""How fast entries reach the centre and come from it, beside PostgreSQL's own COPY of the same rows."""

import random
import time
from collections.abc import Iterator

from kiosk.domain.visit.facts import Arrived, Category, Finished, Road, Seen
from kiosk.journal.chain import running_hash
from kiosk.journal.verify import Stored
from kiosk.sync.upstream import BATCH, Told
from tests.bench import ground
from tests.bench.figures import Figure, at_least, median, reported, spread
from tests.helpers.centres import Centre, Writer
from tests.helpers.entries import at
from tests.helpers.postgres import Server

ENTRIES = 10_000
ROUNDS = 5
PUSH_LIMIT, PULL_LIMIT = 0.20, 0.35
A_VISIT = 8
"""Entries about one visit."""
_PIECE = 65_536
_COLUMNS = b"station, gseq, chain, seq, id, subject, kind, body, hash, signature, ghash, received_at"


def measure() -> Iterator[Figure]:
    """Push beside COPY in, pull beside COPY out, round by round on one server that waits for its disk."""
    with ground.folder("centre") as place:
        place.chmod(0o755)
        server = Server.start(is_durable=True, below=place)
        try:
            server.make_template()
            centre = Centre.make(server, place / "centre")
            rounds = [_round(centre, number) for number in range(1, ROUNDS + 1)]
            centre.close()
        finally:
            server.remove()
    pushed, copied_in, pulled, copied_out = (
        [ENTRIES / seconds for seconds in column] for column in zip(*rounds, strict=True)
    )
    yield _ratio("push", pushed, copied_in, PUSH_LIMIT, "COPY into the same indexed table")
    yield reported("push", median(pushed), "entries/s", spread(pushed, "entries/s"))
    yield _ratio("pull, running hash checked", pulled, copied_out, PULL_LIMIT, "COPY of the same rows out")
    yield reported("pull", median(pulled), "entries/s", spread(pulled, "entries/s"))


def _ratio(name: str, ours: list[float], theirs: list[float], limit: float, against: str) -> Figure:
    ratios = [our / their for our, their in zip(ours, theirs, strict=True)]
    how = f"× {against}, {ENTRIES} entries, TLS, fsync on; {spread(ratios, '×')}; COPY {median(theirs):.0f}/s"
    return at_least(f"{name} against COPY", median(ratios), "×", limit, how)


def _round(centre: Centre, number: int) -> tuple[float, float, float, float]:
    """Seconds for push, COPY in, pull and COPY out of the same entries, at a station of their own."""
    station = f"station-{number}"
    centre.add_station(station)
    device = centre.device(station=station)
    entries = _journal(device)
    device.upstream.greet(Told("bench", None, ENTRIES))
    pushed = _push(device, entries)
    pulled = _pull(device)
    rows, copied_out = _copy_out(centre, number)
    copied_in = _copy_in(centre, rows)
    device.upstream.close()
    return pushed, copied_in, pulled, copied_out


def _journal(device: Writer) -> list[Stored]:
    """Visits as they come: an arrival with a personal part, then what happens to it."""
    chance = random.Random(device.station)
    arrived = Arrived("A12", Category.SPEAK, at("09:00"), Road.KIOSK, "en")
    entries = [device.begin()]
    while len(entries) < ENTRIES:
        visit = f"visit/{device.new_id()}"
        box, key = chance.randbytes(220), chance.randbytes(32)
        entries.append(device.write(visit, arrived, box=box, key=key))
        entries += [device.write(visit, chance.choice((Seen(), Finished()))) for _ in range(A_VISIT - 1)]
    return entries[:ENTRIES]


def _push(device: Writer, entries: list[Stored]) -> float:
    started = time.perf_counter()
    for start in range(0, ENTRIES, BATCH):
        device.upstream.push(device.chain, entries[start : start + BATCH])
    return time.perf_counter() - started


def _pull(device: Writer) -> float:
    started = time.perf_counter()
    last, ghash = 0, b""
    while entries := device.upstream.pull(last).entries:
        batch = []
        for entry in entries:
            batch.append(entry.record.hash)
            if entry.record.ghash is not None:
                ghash = running_hash(ghash, batch)
                if ghash != entry.record.ghash:
                    raise RuntimeError("the running hash does not hold")
                batch = []
        last = entries[-1].record.gseq or 0
    took = time.perf_counter() - started
    if last != ENTRIES:
        raise RuntimeError(f"{last} entries came back")
    return took


def _copy_out(centre: Centre, number: int) -> tuple[list[bytes], float]:
    query = b"copy (select %b from kiosk.entry where station = %d order by gseq) to stdout (format binary)"
    with centre.connect() as connection, connection.cursor() as cursor:
        started = time.perf_counter()
        with cursor.copy(query % (_COLUMNS, number)) as copy:
            rows = [bytes(row) for row in copy]
        return rows, time.perf_counter() - started


def _copy_in(centre: Centre, rows: list[bytes]) -> float:
    whole = b"".join(rows)
    pieces = [whole[start : start + _PIECE] for start in range(0, len(whole), _PIECE)]
    with centre.connect() as connection, connection.cursor() as cursor:
        cursor.execute("create table if not exists kiosk.copied (like kiosk.entry including all)")
        started = time.perf_counter()
        with cursor.copy(b"copy kiosk.copied (%b) from stdin (format binary)" % _COLUMNS) as copy:
            for piece in pieces:
                copy.write(piece)
        return time.perf_counter() - started
