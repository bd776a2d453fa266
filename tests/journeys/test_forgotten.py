"""What a visitor typed is gone when they are: from memory, windows, clipboard, files, spool and log."""

import logging
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from kiosk import logs
from kiosk.store import print_jobs
from kiosk.ui.touch.patience import Pace
from tests.helpers.kiosks import Kiosk, kiosk, rest, wait_until
from tests.helpers.remembered import Canaries, everywhere, words_of
from tests.helpers.sessions import serve_everybody

# All backwards, as `Canaries` wants them, so that this module is not what remembers them.
SURNAME, REFERENCE, RECEIPT = "NAKVJXQZ", "8JX7QZ0", "XV/21188-QZ"
COMMENT, COMPLAINT = "repmuj ym no ztrauq arbez", "wadkcaj kciuq a yb dexev"
CONTACT = "gro.elpmaxe@xv.qz"
BIRTHDAY = ("1192", "11 92", "92-11")
CANARIES = Canaries(
    (SURNAME, REFERENCE, f"{REFERENCE[:4]}-{REFERENCE[4:]}", RECEIPT, COMMENT, COMPLAINT, CONTACT), BIRTHDAY
)


def looks_for_an_appointment(at: Kiosk) -> None:
    """Surname and birthday, which nobody is booked under."""
    at.press("appointment", "name")
    at.arrive("surname")
    at.type(SURNAME[::-1])
    at.press("next")
    at.arrive("birthday")
    at.type(BIRTHDAY[0][::-1])
    at.press("find")
    at.arrive("refused")


def mistypes_a_reference(at: Kiosk) -> None:
    """A reference that cannot be right, so that it is shown again beside what is wrong with it."""
    at.press("appointment", "reference")
    at.arrive("reference")
    at.type(REFERENCE[::-1])
    at.press("find")
    wait_until(lambda: at.window.sheet.page.error is not None or at.page == "refused")


def tells_more(at: Kiosk) -> None:
    """A comment, and where the visitor can be reached."""
    at.press("tell", "rate", "rating_poor", "tell_more")
    at.arrive("comment")
    at.type(COMMENT[::-1])
    at.press("send", "contact_yes")
    at.arrive("contact")
    at.type(CONTACT[::-1])


def complains(at: Kiosk) -> None:
    """A complaint, not yet sent."""
    at.press("tell", "complain")
    at.arrive("complaint")
    at.type(COMPLAINT[::-1])


def has_a_receipt(at: Kiosk) -> None:
    """The reference on the receipt of a search."""
    at.press("record", "type_receipt")
    at.arrive("receipt")
    at.type(RECEIPT[::-1])
    at.press("next")
    at.arrive("adjustments")


def takes_a_ticket(at: Kiosk) -> None:
    """What was typed is not found; a ticket all the same."""
    looks_for_an_appointment(at)
    at.press("help", "finish")
    at.arrive("ticket")


def sends_a_comment(at: Kiosk) -> None:
    """A comment with a safe contact, kept by the store."""
    tells_more(at)
    at.press("next", "safe_yes")
    at.arrive("thanks")


def sends_a_complaint(at: Kiosk) -> None:
    """A complaint with a safe contact; its slip is printed."""
    complains(at)
    at.press("send", "contact_yes")
    at.arrive("contact")
    at.type(CONTACT[::-1])
    at.press("next", "safe_yes")
    at.arrive("received")


def asks_for_a_record(at: Kiosk) -> None:
    """A receipt, and a ticket for it."""
    has_a_receipt(at)
    at.press("finish")
    at.arrive("ticket")


def is_exited(at: Kiosk) -> None:
    """Exit this page."""
    at.press("exit")


def starts_again(at: Kiosk) -> None:
    """Start again."""
    at.press("start_again")


def is_done(at: Kiosk) -> None:
    """Done, on a last page."""
    at.press("done")


def times_out(at: Kiosk) -> None:
    """Nobody is there any more."""
    at.window._patience._timer.setInterval(2)
    at.arrive("welcome")
    at.window._patience._timer.setInterval(Pace().tick_ms)


def is_followed(at: Kiosk) -> None:
    """The next visitor holds their code to the scanner while the last page still stands."""
    at.scan("KA1:")


UNDER_WAY = (looks_for_an_appointment, mistypes_a_reference, tells_more, complains, has_a_receipt)
AT_THE_END = (takes_a_ticket, sends_a_comment, sends_a_complaint, asks_for_a_record)
WAYS = [
    *((journey, end) for journey in UNDER_WAY for end in (is_exited, starts_again, times_out)),
    *((journey, end) for journey in AT_THE_END for end in (is_exited, is_done, times_out, is_followed)),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the kiosk has its home, and where its temporary files would be."""
    return tmp_path_factory.mktemp("forgotten")


@pytest.fixture(scope="module")
def running(folder: Path, qapp: QApplication) -> Iterator[Kiosk]:  # noqa: ARG001 - in their order
    """A kiosk with a log, as `kiosk touch` has it."""
    (folder / "temporary").mkdir()
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("TMPDIR", str(folder / "temporary"))
        patched.setattr(tempfile, "tempdir", None)
        handler = logs.start(folder / "home" / "logs")
        with kiosk(folder / "home") as made:
            yield made
        logging.getLogger("kiosk").removeHandler(handler)
        handler.close()


@pytest.fixture
def at(running: Kiosk) -> Iterator[Kiosk]:
    """The first page of that kiosk, with a queue as long as on any day."""
    serve_everybody(running)
    yield running
    running.window.on_exit()


def spooled(at: Kiosk) -> list[str]:
    """All words of the rows of the spool."""
    rows: list[str] = []

    def read() -> None:
        with at.program.counter.store.reading() as connection:
            rows.extend(
                f"{job} {words_of(job.pdf) if job.pdf else ''}" for job in print_jobs.unsettled(connection)
            )

    done: list[object] = []
    at.program.store_tasks.submit(at.window, read, lambda _: done.append(True), done.append)
    wait_until(lambda: bool(done))
    assert done == [True]
    return rows


@pytest.mark.parametrize(
    ("journey", "end"), WAYS, ids=[f"{journey.__name__}-{end.__name__}" for journey, end in WAYS]
)
def test_nothing_typed_outlives_its_session(
    at: Kiosk, folder: Path, journey: Callable[[Kiosk], None], end: Callable[[Kiosk], None]
) -> None:
    """The next visitor, or whoever has the machine one day, must find nothing of the last one."""
    journey(at)
    end(at)
    wait_until(lambda: at.page in {"welcome", "refused"})
    rest(100)  # what was pressed has returned; what was printed is on paper
    assert everywhere(CANARIES, folder) == []
    assert not any(CANARIES.is_in(row) for row in spooled(at))
    assert at.faults in ([], [""]), at.faults


def test_what_is_typed_is_found_while_its_session_lasts(at: Kiosk) -> None:
    """Else the search would not know where to look."""
    tells_more(at)
    found = " ".join(everywhere(CANARIES))
    assert "str of" in found
    assert "widget" in found


KEPT: list[object] = []
PLANTED = {
    "closure": lambda text: lambda: text,
    "tuple in a dict": lambda text: {"kept": (text,)},
    "bytes": lambda text: [text.encode()],
    "hidden widget": QLabel,
    "name for a screen reader": lambda text: (label := QLabel(), label.setAccessibleName(text))[0],
    "clipboard": lambda text: QApplication.clipboard().setText(text),
}


@pytest.mark.parametrize("place", PLANTED)
def test_a_leak_is_found_wherever_it_is(qapp: QApplication, place: str) -> None:
    """A search that finds nothing proves nothing, unless it finds what was planted."""
    KEPT.append(PLANTED[place](SURNAME[::-1].title()))
    found = everywhere(CANARIES)
    qapp.clipboard().clear()
    KEPT.clear()
    assert found, place
    assert everywhere(CANARIES) == []


def test_a_leak_in_a_file_is_found(tmp_path: Path) -> None:
    """The log and the printed papers are read, not only looked at."""
    (tmp_path / "kiosk.log").write_text(f'{{"message": "{RECEIPT[::-1]}"}}', encoding="utf-8")
    assert everywhere(CANARIES, tmp_path) == ["file kiosk.log"]
