"""A process that forks counters which work until they are killed.

`python -m tests.helpers.crashing` reads commands, one a line: the file of a store, a seed, and how many
rounds to work (0: for ever). For each it forks a child that checks visitors in and serves them, and
writes a line after each step is on disk; when the child has ended it writes `gone` and the signal or
status. All the importing is done once, so that a child begins to work within milliseconds.
"""

import contextlib
import os
import random
import sys
from pathlib import Path

from kiosk.domain.errors import NotFound
from kiosk.service import check_in, serving
from kiosk.service.counter import Counter
from kiosk.store.wake import Bell
from tests.helpers.clock import FakeClock
from tests.helpers.counters import NOON, OFFICER, VISITOR, open_store, the_station


def say(*words: str) -> None:
    """One line, in one piece, to whoever watches."""
    os.write(1, (" ".join(words) + "\n").encode())


def work(path: Path, seed: int, rounds: int) -> None:
    """Check in, call, see, finish; say so once it is on disk."""
    station = the_station()
    store = open_store(path, seed=seed)
    bell = Bell(path.parent / "bells", lambda: None)
    store.changed = lambda _subjects: bell.ring()
    counter = Counter(store, FakeClock(NOON), station, station.devices[0], random.Random(seed))
    done = 0
    while rounds == 0 or done < rounds:
        done += 1
        ticket = check_in.check_in(counter, VISITOR, check_in.CheckIn(reason="crime", name="Alex Example"))
        say("arrived", ticket.visit, ticket.code)
        if done % 2:
            with contextlib.suppress(NotFound):  # another process may have called everybody
                visit = serving.call_next(counter, OFFICER)
                say("called", visit.id, visit.code)
                serving.see(counter, OFFICER, visit.id)
                say("seen", visit.id, visit.code)
                serving.finish(counter, OFFICER, visit.id)
                say("finished", visit.id, visit.code)
    bell.close()
    store.close()


def main() -> None:
    """Fork a worker for each command."""
    for line in sys.stdin:
        path, seed, rounds = line.split()
        child = os.fork()
        if child == 0:
            say("pid", str(os.getpid()))
            work(Path(path), int(seed), int(rounds))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        say("gone", str(os.waitstatus_to_exitcode(status)))


if __name__ == "__main__":
    main()
