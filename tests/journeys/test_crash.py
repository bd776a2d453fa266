"""Killed at any moment: what a screen has confirmed is there afterwards, once, and everything holds."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.visit.fold import Phase
from kiosk.service.check_in import CheckIn, check_in
from kiosk.service.counter import Counter
from kiosk.store.store import Store
from tests.helpers.clock import FakeClock
from tests.helpers.counters import NOON, VISITOR, Template, open_store, the_station
from tests.helpers.journals import fingerprint, problems, rebuilt, visits_of

RUNS = 4
STORES = 5
KILLS = 15
"""Kills of one store: RUNS × STORES × KILLS = 300 in all, each followed by a check of everything."""
REACHED = {
    "arrived": {Phase.WAITING, Phase.CALLED, Phase.SEEN, Phase.FINISHED},
    "called": {Phase.CALLED, Phase.SEEN, Phase.FINISHED},
    "seen": {Phase.SEEN, Phase.FINISHED},
    "finished": {Phase.FINISHED},
}


@pytest.fixture
def workers() -> Iterator["subprocess.Popen[str]"]:
    """A process that forks counters on command."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.crashing"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(timeout=20) == 0


def founded(template: Template, folder: Path) -> Path:
    """A store that belongs to the counter, closed."""
    folder.mkdir()
    path = folder / "kiosk.db"
    shutil.copyfile(template.file, path)
    store = open_store(path)
    store.found("harbour-street", "counter")
    store.close()
    return path


def live_and_die(
    workers: "subprocess.Popen[str]", path: Path, seed: int, chance: random.Random
) -> dict[str, tuple[str, str]]:
    """One life of a counter: the last step it confirmed for each visit, and the visit's code."""
    assert workers.stdin is not None
    assert workers.stdout is not None
    workers.stdin.write(f"{path} {seed} 0\n")
    child = int(workers.stdout.readline().split()[1])
    confirmed: dict[str, tuple[str, str]] = {}
    lines = [workers.stdout.readline() for _ in range(chance.choice((0, 0, 1, 2, 4, 8, 16)))]
    time.sleep(chance.random() * 0.012)  # not to wait for something: to strike anywhere within a step
    os.kill(child, signal.SIGKILL)
    while not (line := workers.stdout.readline()).startswith("gone"):
        lines.append(line)
    assert line.split()[1] == str(-signal.SIGKILL), "it ended by itself"
    for step, visit, code in map(str.split, lines):
        confirmed[visit] = (step, code)
    return confirmed


def check(store: Store, confirmed: dict[str, tuple[str, str]]) -> None:
    """Everything that was confirmed is there, once, and the journal and its projections hold."""
    visits = {str(visit): state for visit, state in visits_of(store).items()}
    for visit, (step, code) in confirmed.items():
        assert visits[visit].phase in REACHED[step], (step, visits[visit])
        assert visits[visit].code == code
    codes = [visit.code for visit in visits.values()]
    assert len(set(codes)) == len(codes)
    assert problems(store) == []
    before = fingerprint(store)
    assert rebuilt(store) == before


@pytest.mark.parametrize("run", range(RUNS))
def test_no_visit_is_lost_or_doubled_by_a_kill(
    run: int, template: Template, tmp_path: Path, workers: "subprocess.Popen[str]"
) -> None:
    """A kiosk is switched off at the wall; the people it has given a code must still be in the queue."""
    chance = random.Random(run)
    lives = steps = 0
    for number in range(STORES):
        path = founded(template, tmp_path / str(number))
        confirmed: dict[str, tuple[str, str]] = {}
        for _ in range(KILLS):
            lives += 1
            life = live_and_die(workers, path, run * 10_000 + lives, chance)
            steps += len(life)
            confirmed |= life
            store = open_store(path, seed=lives)
            check(store, confirmed)
            store.close()
    assert lives == STORES * KILLS
    assert steps > lives, "the counters hardly worked before they were killed"


def test_two_processes_write_one_file_and_lose_nothing(
    template: Template, tmp_path: Path, workers: "subprocess.Popen[str]"
) -> None:
    """Touch and desk are two programs on one file; under load both must get through."""
    path = founded(template, tmp_path / "shared")
    assert workers.stdin is not None
    assert workers.stdout is not None
    workers.stdin.write(f"{path} 1 60\n")
    assert workers.stdout.readline().startswith("pid")
    store, station = open_store(path, seed=2), the_station()
    counter = Counter(store, FakeClock(NOON), station, station.devices[0], random.Random(2))
    own = {check_in(counter, VISITOR, CheckIn(reason="crime")).visit: "arrived" for _ in range(60)}
    confirmed: dict[str, tuple[str, str]] = {}
    while not (line := workers.stdout.readline()).startswith("gone"):
        step, visit, code = line.split()
        confirmed[visit] = (step, code)
    assert line.split() == ["gone", "0"]
    check(store, confirmed)
    visits = visits_of(store)
    assert set(own) <= set(visits)
    arrived = [visit for visit in visits if visit not in own]
    assert (len(own), len(arrived)) == (60, 60)
    store.close()
