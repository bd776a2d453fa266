"""A visitor who sees nothing of the screen: whole journeys through the tree of the real program."""

import os
import random
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.demo.home import keep_open
from kiosk.domain.appointment import AppointmentDetails
from kiosk.domain.instant import MINUTE_MS, Instant, local_day
from kiosk.domain.staff import Actor, Role
from kiosk.domain.ticket import CODE
from kiosk.domain.visit.facts import Category
from kiosk.home import Home, SystemClock, init, open_counter
from kiosk.service.importing import import_appointments
from kiosk.service.intake import AppointmentRow, Parsed
from kiosk.ui.phrases import codes, common, ticket, touch
from tests.helpers import at_spi
from tests.helpers.waiting import patience_s, until

REFERENCE = "KSF2M6T"
ROLES = {"push button", "check box", "toggle button"}
BACK_WITHIN_S = 3.0
SUPERVISOR = Actor("2201", Role.SUPERVISOR)


@pytest.fixture(scope="module")
def on(tmp_path_factory: pytest.TempPathFactory) -> Iterator[at_spi.Bus]:
    """A display and a bus."""
    with at_spi.bus(tmp_path_factory.mktemp("bus")) as made:
        yield made


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A device of the demo station, open now, with an appointment today."""
    made = Home(tmp_path / "home")
    init(made)
    now = SystemClock().now()
    keep_open(made, now)
    counter = open_counter(made, rng=random.Random(1))
    soon = Instant(now + 5 * MINUTE_MS)
    start = soon if local_day(soon) == local_day(now) else Instant(now - 5 * MINUTE_MS)
    row = AppointmentRow(
        line=1,
        source=REFERENCE,
        start=start,
        end=Instant(start + 30 * MINUTE_MS),
        category=Category.PRIVATE,
        details=AppointmentDetails(reason="statement", surname="Kowalski", born="11-05"),
        reference=REFERENCE,
        cancelled=False,
    )
    import_appointments(counter, SUPERVISOR, Parsed((row,)))
    counter.store.close()
    return made.root


class Visitor:
    """Hears the tree, and presses what is heard."""

    def __init__(self, reader: at_spi.Reader) -> None:
        self._reader = reader

    def hears(self, heading: str) -> None:
        """A page with this heading comes, all of whose controls can be worked by name, role and action."""
        controls = self._reader.controls(heading)
        assert controls, heading
        for control in controls:
            assert control.name.strip(), (heading, control)
            assert control.role in ROLES, (heading, control)
            assert {"Press", "Toggle"} & set(control.actions), (heading, control)
            assert control.can_focus or not control.is_enabled, (heading, control)
        names = [control.name for control in controls]
        assert len(names) == len(set(names)), (heading, "two controls of one name")
        assert common.EXIT_PAGE.source in names, heading
        assert touch.GET_HELP.source in names, heading

    def presses(self, *names: str) -> None:
        """Do the action of controls, one after another."""
        for name in names:
            self._reader.press(name)

    def code(self) -> str:
        """The ticket code that the tree tells."""
        codes_told = [name for name in self._reader.names() if CODE.fullmatch(name)]
        assert len(codes_told) == 1, self._reader.names()
        return codes_told[0]


@pytest.fixture
def visitor(on: at_spi.Bus, home: Path) -> Iterator[Visitor]:
    """Somebody before the real touch window, on its first page."""
    with at_spi.program(on, home, "touch"), at_spi.reader(on) as reader:
        made = Visitor(reader)
        made.hears(touch.HOW_CAN_WE_HELP.source)
        # Once the store has been read, the page is put up anew with the languages that may be offered.
        until(lambda: len([each for each in reader.nodes() if each.role == "check box"]) > 1)
        yield made


def test_somebody_who_walks_in_reaches_their_ticket_by_the_tree_alone(visitor: Visitor) -> None:
    """What a screen reader cannot find does not exist for whoever needs one."""
    visitor.presses(codes.HAND_IN.source)
    visitor.hears(touch.WHAT_ABOUT.source)
    visitor.presses(codes.PROPERTY.source)
    visitor.hears(touch.WHAT_HELPS.source)
    visitor.presses(touch.NONE_GET_CODE.source)
    visitor.hears(ticket.YOUR_CODE.source)
    assert visitor.code()
    visitor.presses(common.DONE.source)
    visitor.hears(touch.HOW_CAN_WE_HELP.source)


def test_an_appointment_is_found_by_its_reference_through_the_tree_alone(visitor: Visitor) -> None:
    """The keys of the screen are controls like all others."""
    visitor.presses(touch.HAVE_APPOINTMENT.source)
    visitor.hears(touch.SCAN.source)
    visitor.presses(touch.TYPE_REFERENCE.source)
    visitor.hears(touch.WHAT_REFERENCE.source)
    visitor.presses(*REFERENCE, touch.FIND.source)
    visitor.presses(common.CONTINUE.source)
    visitor.hears(touch.WHAT_HELPS.source)
    visitor.presses(touch.NONE_GET_CODE.source)
    visitor.hears(ticket.YOUR_CODE.source)
    assert visitor.code()


NAMELESS = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
application = QApplication(["kiosk"])
window = QWidget()
column = QVBoxLayout(window)
column.addWidget(QLabel("A heading"))
for name in ("Exit this page", "Get help now", ""):
    column.addWidget(QPushButton(name))
window.show()
sys.exit(application.exec())
"""


def test_a_button_without_a_name_is_told(on: at_spi.Bus) -> None:
    """A check that lets everything pass would prove nothing."""
    with at_spi.script(on, NAMELESS), at_spi.reader(on) as reader:
        with pytest.raises(AssertionError, match="A heading"):
            Visitor(reader).hears("A heading")
        assert "Exit this page" in reader.names()


def test_after_a_crash_the_first_page_is_back_within_three_seconds(
    on: at_spi.Bus, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A visitor who finds a dead screen goes home; what counts is the page, not the process."""
    with at_spi.program(on, home, "keep", "touch") as keeper, at_spi.reader(on) as reader:
        reader.wait_for(touch.HOW_CAN_WE_HELP.source)
        reader.press(codes.HAND_IN.source)
        reader.wait_for(touch.WHAT_ABOUT.source)
        (window,) = Path(f"/proc/{keeper.pid}/task/{keeper.pid}/children").read_text(encoding="ascii").split()
        os.kill(int(window), signal.SIGKILL)
        killed = time.monotonic()
        reader.wait_for(touch.HOW_CAN_WE_HELP.source)
        took = time.monotonic() - killed
    with capsys.disabled():
        print(f" first page {took:.2f} s after the crash", end="")  # noqa: T201 - a figure to be seen
    assert took < patience_s(BACK_WITHIN_S)
