"""An exceptional emergency: one at a time, told again and again, ended by whoever is there."""

import pytest

from kiosk.domain.emergency import EmergencyDetails, EmergencyReason
from kiosk.domain.errors import NotNow
from kiosk.service import emergencies, watching
from kiosk.service.counter import Counter
from kiosk.store import views
from tests.helpers.clock import FakeClock
from tests.helpers.counters import NOON, OFFICER, SECOND_OFFICER, VISITOR, Devices
from tests.helpers.journals import bodies_of, carry, problems


def test_it_is_declared_told_again_and_ended(counter: Counter, clock: FakeClock) -> None:
    """Each instant is a fact: *kept informed* is measured from them."""
    subject = emergencies.declare(counter, OFFICER, EmergencyReason.INCIDENT, 30, "armed incident nearby")
    told = clock.advance(minutes=14)
    emergencies.inform(counter, SECOND_OFFICER, None)
    on = emergencies.current(counter, VISITOR)
    assert on is not None
    assert (on.reason, on.authorised_by, on.declared_at) == (EmergencyReason.INCIDENT, "4417", NOON)
    assert (on.told_at, on.delay_min, on.ended_at) == ((NOON, told), None, None)
    assert watching.board_view(counter, VISITOR).emergency == on
    ended = clock.advance(minutes=5)
    emergencies.end(counter, SECOND_OFFICER)
    assert emergencies.current(counter, VISITOR) is None
    with counter.store.reading() as connection:
        assert views.emergencies(connection, counter.station.id)[0].ended_at == ended
        assert views.details(connection, subject, EmergencyDetails).note == "armed incident nearby"
    assert b"armed" not in b"".join(bodies_of(counter.store))


def test_a_second_one_is_refused_while_one_is_on(counter: Counter) -> None:
    """Two at once would tell visitors two things."""
    emergencies.declare(counter, OFFICER, EmergencyReason.STAFF)
    with pytest.raises(NotNow, match="declared already"):
        emergencies.declare(counter, SECOND_OFFICER, EmergencyReason.STAFF)
    emergencies.end(counter, OFFICER)
    emergencies.declare(counter, SECOND_OFFICER, EmergencyReason.SYSTEM)


def test_without_one_there_is_nothing_to_tell_or_to_end(counter: Counter) -> None:
    """A message about an emergency that nobody declared would have no authoriser."""
    with pytest.raises(NotNow, match="No emergency is declared"):
        emergencies.inform(counter, OFFICER, 5)
    with pytest.raises(NotNow, match="No emergency is declared"):
        emergencies.end(counter, OFFICER)
    assert bodies_of(counter.store) == []


def test_two_declared_apart_end_together(devices: Devices) -> None:
    """Both desks declared while the line was down: the board must not stay in an emergency for ever."""
    counter, apart = devices.make("desk-1"), devices.make("desk-2", is_sequencer=False)
    emergencies.declare(counter, OFFICER, EmergencyReason.BUILDING)
    emergencies.declare(apart, SECOND_OFFICER, EmergencyReason.BUILDING)
    carry(apart.store, counter.store)
    emergencies.inform(counter, OFFICER, 20)
    emergencies.end(counter, OFFICER)
    assert emergencies.current(counter, OFFICER) is None
    with counter.store.reading() as connection:
        both = views.emergencies(connection, counter.station.id)
    assert [(len(each.told_at), each.ended_at is not None) for each in both] == [(2, True)] * 2
    assert problems(counter.store) == []
