"""Where the measurements take place: folders on a real disk, devices with the demo station."""

import contextlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from kiosk.demo.day import HandClock
from kiosk.demo.home import open_round_the_clock
from kiosk.domain.staff import Actor, Role
from kiosk.home import Home, init, open_counter
from kiosk.service.counter import Counter

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build"
DATA = BUILD / "bench-data"
VISITOR = Actor("device", Role.VISITOR)
OFFICER = Actor("4417", Role.OFFICER)
MANAGER = Actor("9001", Role.MANAGER)
ADMINISTRATOR = Actor("9900", Role.ADMINISTRATOR)
_IN_MEMORY = {"tmpfs", "ramfs"}


@contextlib.contextmanager
def folder(name: str) -> Iterator[Path]:
    """An empty folder on the disk that the project is on; it is gone afterwards."""
    place = DATA / name
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    refuse_memory(place)
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def refuse_memory(place: Path) -> None:
    """Nothing, where a folder is on a disk. Raises `RuntimeError` where it is only in memory."""
    kind = file_system(place)
    if kind in _IN_MEMORY:
        message = f"{place} is on {kind}: nothing written there is durable, so nothing measured there counts"
        raise RuntimeError(message)


def file_system(place: Path) -> str:
    """The kind of file system a folder is on (`ext4`, `tmpfs`)."""
    best, kind = -1, "?"
    for line in Path("/proc/mounts").read_text(encoding="utf-8").splitlines():
        _, mounted, found, *_ = line.split(" ")
        if (place == Path(mounted) or Path(mounted) in place.parents) and len(mounted) > best:
            best, kind = len(mounted), found
    return kind


def device(place: Path, clock: HandClock) -> tuple[Home, Counter]:
    """A new device of the demo station below a folder, open at whatever hour is measured."""
    home = Home(place / "home")
    init(home)
    open_round_the_clock(home)
    return home, open_counter(home, clock=clock)


def another(counter: Counter, home: Home) -> Counter:
    """The same device, as another connection to its file sees it."""
    return replace(counter, store=open_counter(home, clock=counter.clock).store)


def machine() -> str:
    """The machine in a line: processor, cores, file system, load."""
    model = "?"
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
    load = ", ".join(f"{each:.2f}" for each in os.getloadavg())
    return f"{model}, {os.cpu_count()} cores, {file_system(BUILD)}, load {load}"
