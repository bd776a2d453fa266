"""A device's home: the folder with its settings, its data and, apart from them, its keys."""

import os
import random
import time
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from kiosk import places
from kiosk.domain.errors import SettingsFaulty
from kiosk.domain.instant import Instant
from kiosk.journal.keys import Signer
from kiosk.service.counter import Counter
from kiosk.service.ports import Clock
from kiosk.settings import read_device, read_station
from kiosk.store import keyring
from kiosk.store.store import Secrets, Store

STATION_FILE = "station.toml"
DEVICE_FILE = "device.toml"


@dataclass(frozen=True, slots=True)
class Home:
    """The places of a device's things.

    Attributes:
        root: `KIOSK_HOME`, or the platform's data folder.
    """

    root: Path

    @property
    def data(self) -> Path:
        """Everything that backups hold."""
        return self.root / "data"

    @property
    def database(self) -> Path:
        """The encrypted store."""
        return self.data / "kiosk.db"

    @property
    def backups(self) -> Path:
        """The daily backups."""
        return self.root / "backups"

    @property
    def leaflets(self) -> Path:
        """The force's own leaflets, where it has any: made like the program's folder of that name."""
        return self.root / "leaflets"

    @property
    def keys(self) -> Path:
        """The keys folder that the device file names."""
        return self.root / read_device(self.root / DEVICE_FILE).keys

    @property
    def is_set_up(self) -> bool:
        """Whether `kiosk init` has made this device."""
        return (self.root / DEVICE_FILE).exists()


class SystemClock:
    """The machine's clock."""

    def now(self) -> Instant:
        """The wall-clock instant, UTC."""
        return Instant(time.time_ns() // 1_000_000)


def default_home() -> Home:
    """The home that `KIOSK_HOME` names, or the platform's data folder."""
    named = os.environ.get("KIOSK_HOME")
    return Home(Path(named) if named else Path(platformdirs.user_data_dir("kiosk", appauthor=False)))


def init(home: Home, station_file: Path | None = None, device: str | None = None) -> None:
    """Make a device: its folders, settings, keys and an empty store.

    Args:
        home: where; nothing of an existing device is ever overwritten.
        station_file: the station's file; None: the demo station.
        device: which of the station's devices this is; None: its first.

    Raises:
        SettingsFaulty: the station file is faulty, or there is a device here already.
        StoreUnavailable: the store cannot be made.
    """
    if home.is_set_up:
        raise SettingsFaulty(f"There is a device in {home.root} already. Nothing was changed.")
    source = station_file or places.resources() / "stations" / "demo.toml"
    station = read_station(source)
    chosen = station.device(device) if device is not None else station.devices[0]
    try:
        home.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        (home.root / STATION_FILE).write_text(source.read_text(encoding="utf-8"), encoding="utf-8")
        keys = home.root / "keys"
        keyring.make_keys(keys)
    except OSError as failed:
        raise SettingsFaulty(f"{home.root} cannot be written: {failed.strerror}.") from failed
    store = open_store(home, keys)
    store.found(station.id, chosen.id)
    store.close()
    (home.root / DEVICE_FILE).write_text(f'device = "{chosen.id}"\n', encoding="utf-8")


def open_store(home: Home, keys: Path) -> Store:
    """The device's store; keys and file are first touched when it is first used."""

    def unlock() -> Secrets:
        return Secrets(
            key=keyring.read_key(keys, keyring.STORE_KEY),
            signer=Signer(keyring.read_key(keys, keyring.DEVICE_KEY)),
        )

    return Store(home.database, unlock)


def open_counter(home: Home, clock: Clock | None = None, rng: random.Random | None = None) -> Counter:
    """The counter of the device in a home.

    Raises:
        SettingsFaulty: there is no device here, or its files are faulty.
    """
    if not home.is_set_up:
        raise SettingsFaulty(f"There is no device in {home.root} yet. Please run: kiosk init")
    device_file = read_device(home.root / DEVICE_FILE)
    station = read_station(home.root / device_file.station_file)
    return Counter(
        store=open_store(home, home.keys),
        clock=clock or SystemClock(),
        station=station,
        device=station.device(device_file.device),
        rng=rng or random.SystemRandom(),
        own_leaflets=home.leaflets,
    )
