"""How a device stands with its centre, read from the store."""

import pytest

from kiosk.domain.instant import Instant
from kiosk.service import watching
from kiosk.service.check_in import CheckIn, check_in
from kiosk.service.standing import LineStanding, LineState, line_standing
from kiosk.store import ledger
from kiosk.store.ledger import Line
from tests.helpers.clock import FakeClock
from tests.helpers.counters import MANAGER, NOON, OFFICER, VISITOR, Devices
from tests.helpers.journals import carry


def test_a_device_without_a_centre_says_nothing(devices: Devices) -> None:
    """A lone PC has no line that could be down."""
    counter = devices.make()
    check_in(counter, VISITOR, CheckIn())
    assert line_standing(counter, OFFICER) is None
    assert watching.desk_view(counter, OFFICER).line is None


@pytest.mark.parametrize("state", LineState)
def test_each_state_is_read_with_what_waits(devices: Devices, state: LineState) -> None:
    """An officer must know how many entries nobody else has, and since when."""
    counter = devices.make(is_sequencer=False, offset_ms=60_000)
    with counter.store.exclusive() as connection:
        ledger.write_line(connection, Line(state.value, NOON, "in plain words"))
    assert line_standing(counter, MANAGER) == LineStanding(state, 0, None, "in plain words", 60_000)
    check_in(counter, VISITOR, CheckIn())
    standing = line_standing(counter, OFFICER)
    assert standing is not None
    assert standing.waiting == 2, "the beginning of the chain, and the arrival"
    assert standing.waiting_since == NOON - 60_000
    assert watching.desk_view(counter, OFFICER).line == standing


def test_what_the_centre_has_accepted_waits_no_more(devices: Devices, clock: FakeClock) -> None:
    """In step means that nothing is here alone."""
    centre, counter = devices.make("centre"), devices.make("desk", is_sequencer=False)
    with counter.store.exclusive() as connection:
        ledger.write_line(connection, Line("in_step", NOON))
    check_in(counter, VISITOR, CheckIn())
    carry(counter.store, centre.store)
    carry(centre.store, counter.store)
    assert line_standing(counter, OFFICER) == LineStanding(LineState.IN_STEP)
    later = Instant(clock.advance(minutes=3))
    check_in(counter, VISITOR, CheckIn())
    assert line_standing(counter, OFFICER) == LineStanding(LineState.IN_STEP, 1, later)
