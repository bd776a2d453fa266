"""A child process that works at a store as an ordinary user and tells what it met.

`python -m tests.helpers.unprivileged FOLDER` checks in on the store in FOLDER under one mishap after
the other, mends each by itself, and prints one JSON object: what every step said.
"""

import json
import os
import resource
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.domain.errors import KioskError
from kiosk.domain.instant import local_day
from kiosk.journal.keys import Signer
from kiosk.service.check_in import CheckIn, check_in
from kiosk.service.counter import Counter
from kiosk.store import backup, keyring
from kiosk.store.store import Secrets, Store
from tests.helpers.clock import FakeClock
from tests.helpers.counters import NOON, VISITOR, the_station
from tests.helpers.journals import problems, rebuilt, visits_of

NOBODY = 65_534


class Mishaps:
    """The counter in a folder, and what its steps said.

    Attributes:
        told: by the name of the step, `done` or the error's class and words.
    """

    def __init__(self, folder: Path) -> None:
        self.told: dict[str, str] = {}
        self.keys = folder / "keys"
        self.backups = folder / "backups"
        self.store = Store(folder / "data" / "kiosk.db", self._unlock)
        station = the_station()
        self._counter = Counter(self.store, FakeClock(NOON), station, station.devices[0])

    def arrive(self) -> None:
        """Somebody checks in."""
        check_in(self._counter, VISITOR, CheckIn(reason="crime"))

    def back_up(self) -> None:
        """The day's backup."""
        backup.create(self.store, self.backups, local_day(NOON))

    def step(self, name: str, act: Callable[[], object]) -> None:
        """Try something and keep what it said."""
        try:
            act()
            self.told[name] = "done"
        except KioskError as failed:
            self.told[name] = f"{type(failed).__name__}: {failed}"

    def closed(self, name: str, path: Path, mode: int) -> None:
        """Somebody checks in while a path has a mode, and after that has been mended."""
        self.store.close()
        was = path.stat().st_mode & 0o777
        path.chmod(mode)
        self.step(name, self.arrive)
        path.chmod(was)
        self.step(f"after {name}", self.arrive)

    def no_room(self) -> None:
        """No file can grow beyond a size, until somebody makes room."""
        log = self.store.path.with_name(f"{self.store.path.name}-wal")
        used = max(log.stat().st_size, self.store.path.stat().st_size)
        _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (used + 100_000, hard))
        self.step("no room", lambda: [self.arrive() for _ in range(500)])
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        self.step("after no room", self.arrive)

    def _unlock(self) -> Secrets:
        return Secrets(
            keyring.read_key(self.keys, keyring.STORE_KEY),
            Signer(keyring.read_key(self.keys, keyring.DEVICE_KEY)),
        )


def become_ordinary(folder: Path) -> None:
    """Permissions mean nothing to root, so be root no more."""
    if os.geteuid() == 0:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def main(folder: Path) -> None:
    """Run every mishap."""
    run = Mishaps(folder)
    run.arrive()  # as whoever started us: Python may be installed where only they can read
    run.back_up()
    run.step("nothing", lambda: rebuilt(run.store))
    run.told["problems"] = "; ".join(problems(run.store))
    run.store.close()
    become_ordinary(folder)
    data = run.store.path.parent
    run.closed("file read-only", run.store.path, 0o444)
    run.closed("file not readable", run.store.path, 0o000)
    run.closed("folder read-only", data, 0o555)
    run.closed("folder closed", data, 0o000)
    for name, path, mode in (
        ("key not readable", run.keys / keyring.STORE_KEY, 0o000),
        ("key readable by others", run.keys / keyring.STORE_KEY, 0o640),
        ("keys folder closed", run.keys, 0o000),
    ):
        started = Mishaps(folder)  # a program that is running has its keys
        started.closed(name, path, mode)
        started.store.close()
        run.told |= started.told
    run.backups.chmod(0o555)
    run.step("backups read-only", run.back_up)
    run.backups.chmod(0o755)
    run.step("after backups read-only", run.back_up)
    run.told["backups"] = ", ".join(sorted(path.name for path in run.backups.iterdir()))
    run.no_room()
    run.told["visits"] = str(len(visits_of(run.store)))
    run.told["problems"] += "; ".join(problems(run.store))
    before = rebuilt(run.store)
    run.told["rebuild"] = "same" if rebuilt(run.store) == before else "different"
    run.told["user"] = str(os.geteuid())
    run.store.close()
    sys.stdout.write(json.dumps(run.told))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
