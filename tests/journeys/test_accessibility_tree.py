"""A visitor who sees nothing of the screen: whole journeys through the accessibility tree of the real program."""

import random
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

REFERENCE = "KSF2M6T"
ROLES = {"push button", "check box", "toggle button"}
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
        self._reader.wait_for(heading)
        controls = self._reader.controls()
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


def test_a_tree_that_lacks_a_name_is_told(visitor: Visitor) -> None:
    """A check that lets everything pass would prove nothing."""
    with pytest.raises(AssertionError, match="did not happen"):
        visitor._reader.wait_for("No such heading", within_s=1)
    before = time.monotonic()
    assert visitor._reader.nodes()
    assert time.monotonic() - before < 5
