"""One program wakes the others on the same file; whatever happens to the bell, nothing else fails."""

import os
import queue
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.service.check_in import CheckIn, check_in
from kiosk.service.counter import Counter
from kiosk.store import ledger
from kiosk.store.wake import Bell
from tests.helpers.counters import VISITOR, Devices
from tests.helpers.journals import visits_of

PATIENCE_S = 20


@pytest.fixture
def heard() -> "queue.Queue[str]":
    """Who heard a bell, in order."""
    return queue.Queue()


@pytest.fixture
def bells(tmp_path: Path, heard: "queue.Queue[str]") -> Iterator[dict[str, Bell]]:
    """Two programs that listen."""
    made = {
        name: Bell(tmp_path / "bells", lambda name=name: heard.put(name))  # type: ignore[misc]
        for name in ("touch", "desk")
    }
    yield made
    for bell in made.values():
        bell.close()


def test_a_ring_wakes_the_others_and_not_oneself(bells: dict[str, Bell], heard: "queue.Queue[str]") -> None:
    """A desk that polls shows a visitor late; one that wakes itself never sleeps."""
    bells["touch"].ring()
    assert heard.get(timeout=PATIENCE_S) == "desk"
    bells["desk"].ring()
    assert heard.get(timeout=PATIENCE_S) == "touch"
    assert heard.empty()


def test_a_bell_that_is_closed_is_gone(bells: dict[str, Bell], tmp_path: Path) -> None:
    """A port left behind would one day ring in some other program."""
    bells["desk"].close()
    assert len(list((tmp_path / "bells").iterdir())) == 1
    bells["touch"].ring()
    bells["touch"].close()
    assert list((tmp_path / "bells").iterdir()) == []


def test_what_lies_about_in_the_folder_harms_nobody(
    bells: dict[str, Bell], heard: "queue.Queue[str]", tmp_path: Path
) -> None:
    """After the commit the visitor is in the store: a bell must never make it look otherwise."""
    folder = tmp_path / "bells"
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    (folder / "50001.port").write_text(str(ended.pid))
    (folder / "50002.port").write_text("")
    (folder / "notes.port").write_text("1")
    (folder / "99999999.port").write_text(str(os.getpid()))
    (folder / "50003.port").mkdir()
    bells["touch"].ring()
    assert heard.get(timeout=PATIENCE_S) == "desk"
    assert not (folder / "50001.port").exists(), "the port of a program that has ended stays for ever"


def test_a_bell_without_its_folder_still_lets_the_counter_work(tmp_path: Path, counter: Counter) -> None:
    """The disk may be full at the very start; the windows fall back to looking now and then."""
    folder = tmp_path / "gone"
    bell = Bell(folder, lambda: None)
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()
    counter.store.changed = lambda _subjects: bell.ring()
    check_in(counter, VISITOR, CheckIn(reason="crime"))
    bell.close()
    assert len(visits_of(counter.store)) == 1


def test_another_process_is_heard_and_what_it_wrote_is_found(
    counter: Counter, heard: "queue.Queue[str]"
) -> None:
    """This is how a check-in at the kiosk reaches the desk's screen."""
    path = counter.store.path
    bell = Bell(path.parent / "bells", lambda: heard.put("desk"))
    with counter.store.reading() as connection:
        seen_until = ledger.latest_no(connection)
        version = connection.execute("PRAGMA data_version").fetchone()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.crashing"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        said, _ = other.communicate(f"{path} 5 1\n", timeout=PATIENCE_S)
    assert heard.get(timeout=PATIENCE_S) == "desk"
    bell.close()
    visit, code = said.splitlines()[1].split()[1:]
    with counter.store.reading() as connection:
        assert connection.execute("PRAGMA data_version").fetchone() != version
        latest, subjects = ledger.subjects_since(connection, seen_until)
        assert ledger.subjects_since(connection, latest) == (latest, frozenset())
    assert visit in subjects
    assert [each.code for each in visits_of(counter.store).values()] == [code]


def test_a_write_says_which_subjects_it_changed(devices: Devices) -> None:
    """A screen refreshes what was touched, and only after it is on disk."""
    counter = devices.make()
    told: list[frozenset[str]] = []
    counter.store.changed = lambda subjects: told.append(frozenset(subjects))
    ticket = check_in(counter, VISITOR, CheckIn(reason="crime"))
    assert ticket.visit in told[0]
    with pytest.raises(ZeroDivisionError), counter.store.writing(VISITOR, counter.clock.now()):
        raise ZeroDivisionError
    assert len(told) == 1
