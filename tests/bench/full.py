"""What takes longer: everything about the whole big journal."""

import time
from collections.abc import Iterator

from kiosk.service import upkeep
from tests.bench.big import big
from tests.bench.figures import Figure, at_most, reported
from tests.bench.ground import ADMINISTRATOR, MANAGER


def measure() -> Iterator[Figure]:
    """Rebuilding and verifying 100,000 visits."""
    with big().copy("rebuild") as made:
        counter = made.counter()
        with counter.store.reading() as connection:
            entries = connection.execute("SELECT count(*) FROM entry").fetchone()[0]
        started = time.perf_counter()
        subjects, same = upkeep.rebuild_projections(counter, ADMINISTRATOR)
        took = time.perf_counter() - started
        assert same, "the big store's builder folded otherwise than the program does"
        counter.store.close()
    what = f"{entries:,} entries of {subjects:,} subjects, byte-identical before and after (both hashed)"
    yield at_most("kiosk rebuild of 100,000 visits", took, "s", 60, what)
    counter = big().counter()
    started = time.perf_counter()
    verified = upkeep.verify_journal(counter, MANAGER)
    took = time.perf_counter() - started
    assert not verified.failures
    counter.store.close()
    yield reported("kiosk journal verify of 100,000 visits", took, "s", f"{verified.entries:,} entries")
