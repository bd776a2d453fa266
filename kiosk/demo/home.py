"""The demo station's home: made afresh each time, and never in the place of a real one."""

import re
import shutil

from kiosk.demo.day import Told, fill
from kiosk.domain.errors import SettingsFaulty
from kiosk.domain.instant import MINUTE_MS, Instant
from kiosk.home import STATION_FILE, Home, init, open_counter
from kiosk.service.counter import Counter
from kiosk.service.opening import hours_at
from kiosk.service.ports import Clock
from kiosk.settings import read_station

OPEN_FOR_MS = 120 * MINUTE_MS
"""Whoever opens the demo has at least this long before it closes."""


def make(home: Home, clock: Clock) -> tuple[Counter, Told]:
    """A fresh demo station in a home, its day filled until now.

    Raises:
        SettingsFaulty: a real station lives there; it is left alone.
    """
    if home.is_set_up:
        if not read_station(home.root / STATION_FILE).demo:
            raise SettingsFaulty(f"{home.root} holds a real station. The demo needs a folder of its own.")
        for folder in ("data", "keys", "backups", "printed", "exports", "logs"):
            shutil.rmtree(home.root / folder, ignore_errors=True)
        for file in home.root.glob("*.toml"):
            file.unlink()
    init(home)
    keep_open(home, clock.now())
    counter = open_counter(home, clock)
    told = fill(counter, clock.now())
    counter.store.close()
    return counter, told


def keep_open(home: Home, now: Instant) -> None:
    """Where the demo is closed now, or closes soon, let it be open round the clock: it is to be tried."""
    hours = hours_at(read_station(home.root / STATION_FILE), now)
    if hours is None or hours.closes - now < OPEN_FOR_MS:
        open_round_the_clock(home)


def open_round_the_clock(home: Home) -> None:
    """Let the demo station in a home be open at any hour of any day."""
    file = home.root / STATION_FILE
    text = file.read_text(encoding="utf-8")
    for field, value in (("opens", "00:00:00"), ("closes", "23:59:59"), ("closed-on", "[]")):
        text = re.sub(rf"(?m)^{field} = .*$", f"{field} = {value}", text)
    file.write_text(text, encoding="utf-8")
