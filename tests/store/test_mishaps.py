"""Whatever is wrong with the file: plain words, nothing lost, and it works again when it is mended."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.errors import (
    StoreBusy,
    StoreCorrupt,
    StoreFull,
    StoreKeyWrong,
    StoreReadOnly,
    StoreUnavailable,
)
from kiosk.journal.keys import Signer
from kiosk.service import check_in, upkeep, watching
from kiosk.service.check_in import CheckIn
from kiosk.service.counter import Counter
from kiosk.store import keyring
from kiosk.store.store import Secrets, Store
from tests.helpers.clock import FakeClock
from tests.helpers.counters import ADMINISTRATOR, KEY, MANAGER, NOON, OFFICER, VISITOR, Devices, Template
from tests.helpers.journals import (
    bodies_of,
    fingerprint,
    problems,
    random_day,
    rebuilt,
    run_sql,
    visits_of,
)


def arrive(counter: Counter) -> str:
    return check_in.check_in(counter, VISITOR, CheckIn(reason="crime")).code


def test_a_full_disk_is_said_loses_nothing_and_passes(counter: Counter, clock: FakeClock) -> None:
    """The visitor with a code on the screen is in the store; the next one is sent to the counter."""
    random_day(counter, clock, 1, steps=10)
    pages = run_sql(counter.store, "PRAGMA page_count")[0][0]
    with counter.store.reading() as connection:
        connection.execute(f"PRAGMA max_page_count = {pages + 4}")
    before, codes = len(visits_of(counter.store)), []

    def arrive_for_ever() -> None:
        while True:
            codes.append(arrive(counter))

    with pytest.raises(StoreFull, match="The disk of this device is full"):
        arrive_for_ever()
    assert codes, "nobody was saved before the disk was full"
    assert len(visits_of(counter.store)) == before + len(codes)
    assert set(codes) <= {visit.code for visit in visits_of(counter.store).values()}
    assert problems(counter.store) == []
    assert rebuilt(counter.store) == fingerprint(counter.store)
    assert arrive(counter)
    assert problems(counter.store) == []


def test_the_code_of_a_visitor_who_could_not_be_saved_is_nobody_elses(counter: Counter) -> None:
    """An officer must see from the code alone that this visitor is not in the queue."""
    saved = {arrive(counter) for _ in range(200)}
    unsaved = {check_in.unsaved_code(counter) for _ in range(200)}
    assert all(len(code) == 6 and code[0] in counter.device.letters for code in unsaved)
    assert all(len(code) <= 5 for code in saved)


def test_a_store_that_another_program_holds_is_said_to_be_busy(devices: Devices) -> None:
    """A desk that hangs for ever tells nobody what to do; reading goes on all the while."""
    counter = devices.make(busy_ms=40)
    arrive(counter)
    other = devices.open(counter.store.path)
    with other.exclusive():
        with pytest.raises(StoreBusy, match="Another program is holding"):
            arrive(counter)
        assert len(watching.desk_view(counter, OFFICER).waiting) == 1
    arrive(counter)
    assert len(visits_of(other)) == 2
    assert problems(other) == []


def corrupt_header(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(20)
        file.write(bytes(40))


def corrupt_middle(path: Path) -> None:
    """Every page but the first and the schema's."""
    raw = bytearray(path.read_bytes())
    for at in range(4096 * 6, len(raw), 4096):
        raw[at + 700] ^= 0xFF
    path.write_bytes(raw)


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: 4096 * 3 + 100])


def overwritten(path: Path) -> None:
    path.write_text("Dear sir or madam, " * 500)


@pytest.mark.parametrize("fault", [corrupt_header, corrupt_middle, truncated, overwritten])
def test_a_damaged_file_is_said_and_not_made_worse(
    counter: Counter, clock: FakeClock, fault: object, tmp_path: Path
) -> None:
    """Whoever mends it wants the file as it was found, and a window that then works again by itself."""
    random_day(counter, clock, 2, steps=40)
    before, path = fingerprint(counter.store), counter.store.path
    counter.store.close()
    whole = tmp_path / "whole.db"
    shutil.copyfile(path, whole)
    assert callable(fault)
    fault(path)
    damaged = path.read_bytes()
    for use in (
        lambda: arrive(counter),
        lambda: watching.desk_view(counter, OFFICER),
        lambda: upkeep.verify_journal(counter, MANAGER),
        lambda: upkeep.rebuild_projections(counter, ADMINISTRATOR),
    ):
        with pytest.raises(StoreCorrupt, match="damaged"):
            use()
    counter.store.close()
    assert path.read_bytes() == damaged
    shutil.copyfile(whole, path)
    assert fingerprint(counter.store) == before
    arrive(counter)
    assert problems(counter.store) == []


def test_a_missing_file_is_not_replaced_by_an_empty_one(counter: Counter) -> None:
    """An empty queue where yesterday there was a full one would look like a quiet day."""
    arrive(counter)
    counter.store.close()
    away = counter.store.path.rename(counter.store.path.with_suffix(".away"))
    with pytest.raises(StoreCorrupt, match="is missing"):
        arrive(counter)
    assert not counter.store.path.exists()
    away.rename(counter.store.path)
    arrive(counter)
    assert len(visits_of(counter.store)) == 2


def test_an_emptied_file_is_not_taken_for_a_new_one(counter: Counter) -> None:
    """A disk that lost its content must not begin a healthy-looking first day."""
    arrive(counter)
    counter.store.close()
    whole = counter.store.path.read_bytes()
    counter.store.path.write_bytes(b"")
    with pytest.raises(StoreCorrupt, match="is empty"):
        arrive(counter)
    counter.store.path.write_bytes(whole)
    arrive(counter)
    assert len(visits_of(counter.store)) == 2


def test_a_store_that_nobody_has_set_up_says_what_to_run(tmp_path: Path, template: Template) -> None:
    """A copy of an empty file is no device yet."""
    path = tmp_path / "kiosk.db"
    shutil.copyfile(template.file, path)
    store = Store(path, lambda: Secrets(KEY, Signer(KEY)))
    with pytest.raises(StoreUnavailable, match="Please run kiosk init"), store.writing(OFFICER, NOON):
        pytest.fail("it was opened")
    store.close()


def test_a_wrong_key_is_told_from_a_damaged_file_and_the_right_one_works_at_once(counter: Counter) -> None:
    """“Damaged” would send somebody to restore a backup, which the same wrong key cannot open either."""
    arrive(counter)
    counter.store.close()
    before = counter.store.path.read_bytes()
    keys = [bytes(32), KEY]
    store = Store(counter.store.path, lambda: Secrets(keys[0], Signer(KEY)))
    for _ in range(2):
        with pytest.raises(StoreKeyWrong, match="does not open this device's data"):
            bodies_of(store)
    assert counter.store.path.read_bytes() == before
    keys.pop(0)
    assert len(bodies_of(store)) == 2
    store.close()


@pytest.mark.parametrize(
    ("content", "mode", "words"),
    [
        (None, 0o600, "is missing"),
        ("ab" * 32, 0o604, "Others can read"),
        ("ab" * 32, 0o660, "Others can read"),
        ("ab" * 31, 0o600, "is damaged"),
        ("", 0o600, "is damaged"),
        ("no key " * 9, 0o600, "is damaged"),
        ("ü" * 64, 0o600, "cannot be read"),
    ],
)
def test_a_faulty_key_file_is_named(tmp_path: Path, content: str | None, mode: int, words: str) -> None:
    """The message must say which file, and never what is in it."""
    path = tmp_path / keyring.STORE_KEY
    if content is not None:
        path.write_text(content, encoding="utf-8")
        path.chmod(mode)
    with pytest.raises(StoreKeyWrong, match=words) as refused:
        keyring.read_key(tmp_path, keyring.STORE_KEY)
    assert str(path) in str(refused.value)
    assert "abab" not in str(refused.value)


def test_keys_are_made_once_for_the_owner_alone(tmp_path: Path) -> None:
    """A second start must not lock the station out of its own data."""
    folder = tmp_path / "keys"
    keyring.make_keys(folder)
    first = [keyring.read_key(folder, name) for name in (keyring.STORE_KEY, keyring.DEVICE_KEY)]
    keyring.make_keys(folder)
    assert [keyring.read_key(folder, name) for name in (keyring.STORE_KEY, keyring.DEVICE_KEY)] == first
    assert first[0] != first[1]
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {file.stat().st_mode & 0o777 for file in folder.iterdir()} == {0o600}


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that an unprivileged user can reach, which pytest's own are not."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


def test_an_ordinary_user_is_told_and_works_on_once_it_is_mended(
    template: Template, open_folder: Path
) -> None:
    """Tests as root prove nothing about permissions: this child process has none of root's powers."""
    keyring.make_keys(open_folder / "keys")
    (open_folder / "keys" / keyring.STORE_KEY).write_text(KEY.hex())
    (open_folder / "data").mkdir()
    path = open_folder / "data" / "kiosk.db"
    shutil.copyfile(template.file, path)
    store = Store(path, lambda: Secrets(KEY, Signer(keyring.read_key(open_folder / "keys", "device.key"))))
    store.found("harbour-street", "counter")
    store.close()
    child = subprocess.run(
        [sys.executable, "-m", "tests.helpers.unprivileged", str(open_folder)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert child.returncode == 0, child.stderr
    assert child.stderr == ""
    told = json.loads(child.stdout)
    assert told["user"] != "0"
    read_only = f"{StoreReadOnly.__name__}: This device's data cannot be written"
    assert told["file read-only"].startswith(read_only)
    assert told["file not readable"].startswith(read_only)
    assert told["folder read-only"].startswith(read_only)
    for name in ("key not readable", "key readable by others", "keys folder closed"):
        assert told[name].startswith("StoreKeyWrong: "), told[name]
    assert told["folder closed"].startswith("Store"), told["folder closed"]
    assert told["backups read-only"].startswith("Store"), told["backups read-only"]
    assert told["backups"] == "kiosk-2026-11-20.db"
    assert told["no room"].startswith("Store"), told["no room"]
    assert [name for name in told if name.startswith("after") and told[name] != "done"] == []
    assert told["problems"] == ""
    assert told["rebuild"] == "same"
    assert int(told["visits"]) > 10
