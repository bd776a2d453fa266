"""The demo station's home: made afresh each time, and never in the place of a real one."""

import shutil

from kiosk.demo.day import Told, fill
from kiosk.domain.errors import SettingsFaulty
from kiosk.home import STATION_FILE, Home, init, open_counter
from kiosk.service.counter import Counter
from kiosk.service.ports import Clock
from kiosk.settings import read_station


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
    counter = open_counter(home, clock)
    told = fill(counter, clock.now())
    counter.store.close()
    return counter, told
