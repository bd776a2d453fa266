"""A ticket that is made once more: the same visit, the same code, and read by the same scanners."""

import pytest

from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import NotFound, NotNow
from kiosk.service import serving
from kiosk.service.check_in import CheckIn, check_in
from kiosk.service.counter import Counter
from kiosk.service.place import place
from kiosk.service.ticket_again import ticket_again
from tests.helpers.clock import FakeClock
from tests.helpers.counters import OFFICER, VISITOR


def test_a_lost_ticket_is_made_again_as_it_was(counter: Counter, clock: FakeClock) -> None:
    """A second printing must be worth as much as the paper that did not come out."""
    check_in(counter, VISITOR, CheckIn())
    clock.advance(minutes=1)
    first = check_in(counter, VISITOR, CheckIn(language="pl"))
    clock.advance(minutes=3)
    again = ticket_again(counter, OFFICER, first.visit)
    assert again == first
    assert place(counter, VISITOR, again.qr).visit == first.visit


def test_nobody_gets_the_ticket_of_a_visit_that_is_over(counter: Counter) -> None:
    """It would check in somebody else."""
    made = check_in(counter, VISITOR, CheckIn())
    serving.leave(counter, OFFICER, made.visit)
    with pytest.raises(NotNow):
        ticket_again(counter, OFFICER, made.visit)
    with pytest.raises(NotFound):
        ticket_again(counter, OFFICER, SubjectId("visit/none"))
