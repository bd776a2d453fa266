"""Backups: consistent and encrypted while the counter works; putting one back loses as little as can be."""

import datetime as dt
import shutil
from pathlib import Path

import pytest

from kiosk.domain.errors import (
    NotAllowed,
    NotFound,
    StoreBusy,
    StoreCorrupt,
    StoreReadOnly,
    StoreTooNew,
    StoreUnavailable,
)
from kiosk.journal.body import decode
from kiosk.service import upkeep
from kiosk.service.check_in import CheckIn, check_in
from kiosk.service.counter import Counter
from kiosk.store import backup
from tests.helpers.clock import FakeClock
from tests.helpers.counters import ADMINISTRATOR, EVERYBODY, VISITOR, Devices, open_store
from tests.helpers.journals import (
    bodies_of,
    fingerprint,
    journal_of,
    problems,
    random_day,
    rebuilt,
    run_sql,
    visits_of,
)

DAY = dt.date(2026, 11, 20)


def damage(path: Path, at: int, length: int = 64) -> None:
    """Overwrite bytes of a file."""
    raw = bytearray(path.read_bytes())
    raw[at : at + length] = bytes(byte ^ 0xA5 for byte in raw[at : at + length])
    path.write_bytes(raw)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where backups go."""
    return tmp_path / "backups"


def test_a_backup_holds_everything_and_opens_with_the_stores_key(
    devices: Devices, counter: Counter, clock: FakeClock, folder: Path
) -> None:
    """A backup that nobody has opened is a hope."""
    random_day(counter, clock, 1)
    made = upkeep.back_up(counter.store, ADMINISTRATOR, folder, DAY)
    assert made == folder / "kiosk-2026-11-20.db"
    copy = devices.open(made)
    assert fingerprint(copy) == fingerprint(counter.store)
    assert bodies_of(copy) == bodies_of(counter.store)
    assert problems(copy) == []
    assert sorted(file.name for file in folder.iterdir() if "-" not in file.suffix) == [made.name]


def test_a_backup_is_one_moment_while_the_counter_works(
    devices: Devices, counter: Counter, clock: FakeClock, folder: Path
) -> None:
    """It is made in the middle of the day; what is being written may be in it whole or not at all."""
    random_day(counter, clock, 2, steps=20)
    other = devices.open(counter.store.path)
    with other.writing(ADMINISTRATOR, clock.now()):
        made = backup.create(counter.store, folder, DAY)
    assert problems(devices.open(made)) == []


def test_the_days_backup_is_replaced_and_only_two_weeks_are_kept(
    counter: Counter, clock: FakeClock, folder: Path
) -> None:
    """A disk that fills up with backups stops the counter."""
    for number in range(backup.KEPT + 3):
        backup.create(counter.store, folder, DAY + dt.timedelta(days=number))
    random_day(counter, clock, 3, steps=5)
    last = backup.create(counter.store, folder, DAY + dt.timedelta(days=backup.KEPT + 2))
    kept = upkeep.backups(ADMINISTRATOR, folder)
    assert len(kept) == backup.KEPT
    assert kept[-1] == last
    assert kept[0].name == "kiosk-2026-11-23.db"
    assert len(bodies_of(open_store(last))) > 5


def test_a_restored_device_starts_a_new_chain_and_everything_holds(
    counter: Counter, clock: FakeClock, folder: Path
) -> None:
    """Going on in the old chain would contradict what other devices may have of it."""
    random_day(counter, clock, 4, steps=60)
    made = backup.create(counter.store, folder, DAY)
    at_backup = len(bodies_of(counter.store))
    random_day(counter, clock, 5, steps=40)
    everything, before, visits = (
        bodies_of(counter.store),
        fingerprint(counter.store),
        visits_of(counter.store),
    )
    kept, salvaged = upkeep.restore(counter, ADMINISTRATOR, made)
    assert kept is not None
    assert kept.exists()
    assert salvaged == len(everything) - at_backup > 0
    assert bodies_of(counter.store) == everything
    assert (fingerprint(counter.store), visits_of(counter.store)) == (before, visits)
    assert problems(counter.store) == []
    clock.advance(minutes=1)
    check_in(counter, VISITOR, CheckIn(reason="crime"))
    chains = {decode(stored.record.body).chain for stored in journal_of(counter.store)}
    assert len(chains) == 2
    assert problems(counter.store) == []
    assert rebuilt(counter.store) == fingerprint(counter.store)
    assert sorted(file.name for file in counter.store.path.parent.glob("*.restoring*")) == []


def test_without_a_file_there_the_backup_alone_comes_back(
    counter: Counter, clock: FakeClock, folder: Path
) -> None:
    """A new disk in an old device: nothing to salvage, nothing to stumble over."""
    random_day(counter, clock, 6, steps=30)
    made = backup.create(counter.store, folder, DAY)
    before = fingerprint(counter.store)
    counter.store.close()
    shutil.rmtree(counter.store.path.parent)
    assert upkeep.restore(counter, ADMINISTRATOR, made) == (None, 0)
    assert fingerprint(counter.store) == before
    assert problems(counter.store) == []


def test_a_file_damaged_in_its_header_is_set_aside(counter: Counter, clock: FakeClock, folder: Path) -> None:
    """The file that cannot be opened at all is the very reason for restoring."""
    random_day(counter, clock, 7, steps=30)
    made = backup.create(counter.store, folder, DAY)
    before = fingerprint(counter.store)
    counter.store.close()
    damage(counter.store.path, 100)
    with pytest.raises(StoreCorrupt, match="kiosk backup restore"):
        bodies_of(counter.store)
    kept, salvaged = upkeep.restore(counter, ADMINISTRATOR, made)
    assert (kept is not None, salvaged) == (True, 0)
    assert fingerprint(counter.store) == before
    assert problems(counter.store) == []


def test_what_came_after_the_backup_is_saved_from_a_file_damaged_before_it(
    counter: Counter, clock: FakeClock, folder: Path
) -> None:
    """The backup has the damaged page; the visits of this morning are behind it in the file."""
    random_day(counter, clock, 8, steps=120)
    made = backup.create(counter.store, folder, DAY)
    random_day(counter, clock, 9, steps=30)
    everything, before = bodies_of(counter.store), fingerprint(counter.store)
    counter.store.close()
    damage(counter.store.path, _page_of_entry(counter, 20) * 4096 + 500)
    kept, salvaged = upkeep.restore(counter, ADMINISTRATOR, made)
    assert kept is not None
    assert salvaged > 0
    assert bodies_of(counter.store) == everything
    assert fingerprint(counter.store) == before
    assert problems(counter.store) == []


def _page_of_entry(counter: Counter, number: int) -> int:
    """Which page, from 0, must not be damaged for entry `number` to be read: found by trying."""
    path = counter.store.path
    whole = path.read_bytes()
    for page in range(2, len(whole) // 4096):
        damage(path, page * 4096 + 500)
        try:
            run_sql(counter.store, "SELECT body FROM entry NOT INDEXED WHERE no = ?", number)
        except StoreCorrupt:
            try:
                run_sql(counter.store, "SELECT body FROM entry NOT INDEXED WHERE no = 1")
                run_sql(counter.store, "SELECT body FROM entry NOT INDEXED ORDER BY no DESC LIMIT 1")
            except StoreCorrupt:
                pass  # an inner page: everything hangs on it
            else:
                return page
        finally:
            counter.store.close()
            path.write_bytes(whole)
    raise AssertionError("no page holds that entry alone")


def test_entries_that_were_tampered_with_are_not_salvaged(
    counter: Counter, clock: FakeClock, folder: Path
) -> None:
    """A restore must not be the way in for an entry that nobody signed."""
    random_day(counter, clock, 10, steps=20)
    made = backup.create(counter.store, folder, DAY)
    at_backup = len(bodies_of(counter.store))
    random_day(counter, clock, 11, steps=20)
    tampered = at_backup + 5
    run_sql(counter.store, "UPDATE entry SET signature = zeroblob(64) WHERE no = ?", tampered)
    run_sql(counter.store, "UPDATE entry SET body = x'c1' WHERE no = ?", tampered + 3)
    _, salvaged = upkeep.restore(counter, ADMINISTRATOR, made)
    assert salvaged == 4
    assert problems(counter.store) == []


def test_a_backup_from_before_a_restore_can_be_put_back_too(
    counter: Counter, clock: FakeClock, folder: Path
) -> None:
    """Restoring twice in a bad week keeps every replaced file and every chain."""
    random_day(counter, clock, 12, steps=20)
    made = backup.create(counter.store, folder, DAY)
    for seed in (13, 14):
        clock.advance(minutes=5)
        random_day(counter, clock, seed, steps=15)
        everything = bodies_of(counter.store)
        upkeep.restore(counter, ADMINISTRATOR, made)
        assert bodies_of(counter.store) == everything
        assert problems(counter.store) == []
    kept = sorted(file.name for file in counter.store.path.parent.glob("*before-restore*.db"))
    assert kept == ["kiosk-before-restore-1.db", "kiosk-before-restore-2.db"]


def test_what_is_no_good_backup_changes_nothing(
    devices: Devices, counter: Counter, clock: FakeClock, folder: Path, tmp_path: Path
) -> None:
    """The one moment at which nobody can afford a second mistake."""
    random_day(counter, clock, 15, steps=20)
    good = backup.create(counter.store, folder, DAY)
    before = fingerprint(counter.store)
    damaged, truncated, text = (tmp_path / name for name in ("damaged.db", "truncated.db", "text.db"))
    shutil.copyfile(good, damaged)
    damage(damaged, len(damaged.read_bytes()) // 2 // 4096 * 4096 + 300)
    truncated.write_bytes(good.read_bytes()[:20_000])
    text.write_text("This is not a backup.")
    newer = devices.open(Path(shutil.copyfile(good, tmp_path / "newer.db")))
    run_sql(newer, "PRAGMA user_version = 99")
    newer.close()
    foreign = tmp_path / "foreign.db"
    other = open_store(tmp_path / "other.db", key=bytes(32))
    other.found("elsewhere", "counter")
    backup.create(other, tmp_path / "others", DAY).rename(foreign)
    other.close()
    files = sorted(counter.store.path.parent.iterdir())
    for file, error, words in (
        (damaged, StoreCorrupt, "The backup damaged.db is damaged, or it belongs to another device"),
        (truncated, StoreCorrupt, "is damaged, or"),
        (text, StoreCorrupt, "is damaged, or"),
        (foreign, StoreCorrupt, "or it belongs to another device"),
        (tmp_path / "newer.db", StoreTooNew, "install the newer program"),
        (tmp_path / "missing.db", NotFound, "There is no backup"),
        (tmp_path, NotFound, "There is no backup"),
    ):
        with pytest.raises(error, match=words):
            upkeep.restore(counter, ADMINISTRATOR, file)
        assert fingerprint(counter.store) == before
        assert sorted(counter.store.path.parent.iterdir()) == files


def test_nothing_is_replaced_under_a_running_program(
    devices: Devices, counter: Counter, clock: FakeClock, folder: Path
) -> None:
    """A window that writes on into the replaced file would lose every visit from then on."""
    random_day(counter, clock, 16, steps=10)
    made = backup.create(counter.store, folder, DAY)
    window = devices.open(counter.store.path)
    before = fingerprint(window)
    with pytest.raises(StoreBusy, match="close all its windows"):
        upkeep.restore(counter, ADMINISTRATOR, made)
    assert fingerprint(counter.store) == before
    assert list(counter.store.path.parent.glob("*restor*")) == []
    window.close()
    counter.store.close()
    upkeep.restore(counter, ADMINISTRATOR, made)
    assert fingerprint(counter.store) == before


def test_a_backup_that_cannot_be_written_says_so_and_leaves_no_remains(
    counter: Counter, clock: FakeClock, tmp_path: Path
) -> None:
    """A half-written backup that looks like one is the worst of all."""
    random_day(counter, clock, 17, steps=10)
    in_the_way = tmp_path / "backups"
    in_the_way.write_text("a file where the folder should be")
    with pytest.raises(StoreUnavailable):
        backup.create(counter.store, in_the_way, DAY)
    folder = tmp_path / "others"
    (folder / "kiosk-2026-11-20.part").mkdir(parents=True)
    with pytest.raises((StoreUnavailable, StoreReadOnly)):
        backup.create(counter.store, folder, DAY)
    assert backup.existing(folder) == []
    random_day(counter, clock, 18, steps=5)


def test_only_an_administrator_backs_up_and_restores(counter: Counter, folder: Path) -> None:
    """Whoever may replace the store may replace the past."""
    for actor in EVERYBODY:
        if actor != ADMINISTRATOR:
            with pytest.raises(NotAllowed):
                upkeep.back_up(counter.store, actor, folder, DAY)
            with pytest.raises(NotAllowed):
                upkeep.backups(actor, folder)
            with pytest.raises(NotAllowed):
                upkeep.restore(counter, actor, folder / "kiosk-2026-11-20.db")
