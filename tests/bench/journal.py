"""How many entries a second can be folded, checked, taken in and copied."""

import csv
import io
import time
from collections.abc import Iterator
from itertools import groupby, islice

from kiosk.demo.day import HandClock
from kiosk.domain.entry import Entry, family
from kiosk.domain.folding import fold
from kiosk.domain.instant import MINUTE_MS, Instant, iso_local
from kiosk.intake.visits_csv import parse_visits_csv
from kiosk.journal.body import decode, entry_of
from kiosk.journal.verify import verify
from kiosk.service import importing, upkeep
from kiosk.store import ledger
from kiosk.store.projections import BY_FAMILY
from tests.bench.big import LAST_DAY, big
from tests.bench.commits import MORNING
from tests.bench.figures import Figure, at_least, median, reported, spread
from tests.bench.ground import ADMINISTRATOR, device, folder

FOLDED = 100_000
LINES = 20_000


def measure() -> Iterator[Figure]:
    """Folding, verifying, importing, backing up."""
    yield from _folding()
    yield from _verifying()
    yield from _importing()
    yield from _backing_up()


def _folding() -> Iterator[Figure]:
    counter = big().counter()
    with counter.store.reading() as connection:
        rows = connection.execute(
            "SELECT body, gseq FROM entry ORDER BY subject DESC LIMIT ?", (FOLDED,)
        ).fetchall()
    counter.store.close()
    decoded: list[list[Entry]] = []
    both, alone = [], []
    for _ in range(7):
        started = time.perf_counter()
        entries = [entry_of(decode(body), gseq) for body, gseq in rows]
        decoded = [list(each) for _, each in groupby(entries, key=lambda entry: entry.subject)]
        middle = time.perf_counter()
        for each in decoded:
            projection = BY_FAMILY[family(each[0].subject)]
            fold(projection.empty(each[0].subject), projection.apply, each)
        ended = time.perf_counter()
        both.append(len(entries) / (ended - started))
        alone.append(len(entries) / (ended - middle))
    of = f"{FOLDED:,} real entries of {len(decoded):,} subjects"
    yield at_least(
        "pure fold, bytes to states",
        median(both),
        "entries/s p50",
        100_000,
        f"{of}, bodies and facts decoded; {spread(both, 'entries/s')}",
    )
    yield at_least(
        "pure fold, entries to states",
        median(alone),
        "entries/s p50",
        100_000,
        f"{of}, decoded before; {spread(alone, 'entries/s')}",
    )


def _verifying() -> Iterator[Figure]:
    counter = big().counter()
    with counter.store.reading() as connection:
        first = list(islice(ledger.all_stored(connection), 20_000))
        trusted = ledger.trusted_keys(connection)
    counter.store.close()
    started = time.perf_counter()
    verified = verify(first, trusted)
    took = time.perf_counter() - started
    assert not verified.failures
    what = "every hash, chain, signature, personal part and station number of 20,000 entries"
    yield reported("journal verify", len(first) / took, "entries/s", what)


def _importing() -> Iterator[Figure]:
    text = _wait_log()
    with folder("importing") as place:
        _, counter = device(place, HandClock(MORNING))
        started = time.perf_counter()
        parsed = parse_visits_csv(text.encode(), counter.station, known_stations=())
        middle = time.perf_counter()
        outcome = importing.import_visits(counter, ADMINISTRATOR, parsed)
        ended = time.perf_counter()
        counter.store.close()
    assert (outcome.added, outcome.refusals) == (LINES, ())
    what = f"{LINES:,} lines: read in {middle - started:.1f} s, signed and on disk in {ended - middle:.1f} s"
    yield reported("import of a wait log", ended - started, "s", what)


def _backing_up() -> Iterator[Figure]:
    made = big()
    counter = made.counter()
    with folder("backup") as place:
        started = time.perf_counter()
        upkeep.back_up(counter.store, ADMINISTRATOR, place, LAST_DAY)
        took = time.perf_counter() - started
    counter.store.close()
    size = made.home.database.stat().st_size / 1e6
    yield reported("backup of the big store", took, "s", f"{size:.0f} MB, copied and checked")


def _wait_log() -> str:
    lines = io.StringIO()
    table = csv.writer(lines)
    table.writerow(
        (
            "station",
            "code",
            "reason",
            "appointment_at",
            "arrived_at",
            "called_at",
            "seen_at",
            "finished_at",
            "left_at",
        )
    )
    for number in range(LINES):
        at = Instant(MORNING - (LINES - number) * 3 * MINUTE_MS)
        times = [iso_local(Instant(at + minutes * MINUTE_MS)) for minutes in (2, 0, 9, 10, 25)]
        table.writerow(("harbour-street", f"K{number % 99 + 1}", "bail", *times, ""))
    return lines.getvalue()
