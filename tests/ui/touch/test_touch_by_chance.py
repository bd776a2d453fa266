"""What nobody planned: any code before the scanner, and a monkey at the window."""

import os
import random
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QTest

from kiosk.service.check_in import CheckIn, Ticket, check_in
from kiosk.ui.look import touch_look
from kiosk.ui.panel import SMALL
from tests.helpers.counters import VISITOR
from tests.helpers.kiosks import Kiosk, kiosk, rest, wait_until
from tests.helpers.monkey import Monkey

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support raise"),  # said offscreen only
    # Qt looks for letters of other scripts in one family after the other.
    pytest.mark.qt_log_ignore("OpenType support missing for"),
]
EVENTS = 350
"""Of the monkey; `make soak` has 30,000."""
SENSIBLE = {"welcome", "appointment", "refused", "found", "already", "place", "busy"}


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[Kiosk]:  # noqa: ARG001
    """A locked kiosk for all tests here."""
    with kiosk(tmp_path_factory.mktemp("chance") / "home", touch_look(SMALL), is_locked=True) as made:
        yield made


@pytest.fixture
def at(running: Kiosk) -> Kiosk:
    """Its first page."""
    running.window.on_exit()
    running.arrive("welcome")
    return running


def ticket(at: Kiosk) -> Ticket:
    """Somebody has checked in."""
    made: list[object] = []
    at.program.store_tasks.submit(
        at.window, lambda: check_in(at.program.counter, VISITOR, CheckIn()), made.append, made.append
    )
    wait_until(lambda: bool(made))
    assert isinstance(made[0], Ticket)
    return made[0]


def answered(at: Kiosk) -> str:
    """The page that the scan leads to."""
    wait_until(lambda: not at.window._errands.is_asking)
    rest(0)
    page = at.page
    assert page in SENSIBLE, page
    at.press("exit")
    at.arrive("welcome")
    assert at.window.journey.is_pristine
    return page


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=400) | st.binary(max_size=400).map(lambda raw: raw.decode("latin-1")))
@example("")
@example("\x00\x1b[2J\x7f\r\n")
@example("\ud800")
@example("KV2:" + "A" * 10_000)
@example("KA1:" + "7" * 10_000)
@example("x" * 10_000)
@example("KV2:")
@example("KA1:\u202e7K3M9QT")
def test_any_code_leads_to_a_sensible_page(at: Kiosk, text: str) -> None:
    """People hold their shopping, their passport and somebody else's letter to a scanner."""
    at.scan(text)
    answered(at)


def test_half_a_ticket_is_not_read_and_a_whole_one_is(at: Kiosk) -> None:
    """A crumpled ticket must neither crash the kiosk nor be taken for another one."""
    qr = ticket(at).qr
    assert qr
    at.scan(qr)
    assert answered(at) == "place"
    for broken in (
        qr[: len(qr) // 2],
        qr[len(qr) // 2 :],
        qr[:-1],
        qr[:-4] + "0000",
        qr + qr,
        qr.lower()[:40],
    ):
        at.scan(broken)
        assert answered(at) in {"refused", "appointment", "welcome"}, broken


@pytest.mark.parametrize(
    "text",
    ["https://example.org/a?b=c&d=e", "5901234123457", "BEGIN:VCARD N:Noor;Ali", "+-*  KA1:7K3M9QT +-*"],
)
def test_what_a_scanner_types_never_stays_in_the_window(at: Kiosk, text: str) -> None:
    """A scanner is a keyboard: its letters must not end up in the next visitor's surname."""
    handle = at.window.windowHandle()
    assert handle is not None
    for letter in f"{text}\r":
        QTest.keyClick(handle, letter)
    answered(at)
    at.press("appointment", "name")
    at.arrive("surname")
    handle = at.window.windowHandle()
    assert at.window.journey.is_typing
    assert getattr(at.window.journey.stop, "typed", None) == ""


def test_a_monkey_finds_no_fault_and_no_way_out(at: Kiosk) -> None:
    """Children wait in police stations, too."""
    seed = int(os.environ.get("KIOSK_SEED", random.SystemRandom().randrange(10**6)))
    print(f"KIOSK_SEED={seed}")  # noqa: T201 - shown where the test fails, to play it again
    monkey = Monkey(at, seed)
    monkey.play(EVENTS)
    monkey.goes_away()
    assert at.page == "welcome"
    assert len(monkey.pages) > 5, "it has been round"
