"""One's own place in the queue, by one's ticket: shown to its bearer, and given up by nobody else."""

import pytest

from kiosk.domain.errors import NotFound, NotNow, NotUnderstood
from kiosk.domain.instant import MINUTE_MS
from kiosk.domain.visit.fold import Phase
from kiosk.service import serving
from kiosk.service.check_in import CheckIn, Ticket, check_in
from kiosk.service.counter import Counter
from kiosk.service.place import leave, place
from kiosk.store import views
from tests.helpers.clock import FakeClock
from tests.helpers.counters import NOON, OFFICER, VISITOR, Devices
from tests.helpers.journals import bodies_of


def phase(counter: Counter, ticket: Ticket) -> Phase:
    with counter.store.reading() as connection:
        visit = views.visit(connection, ticket.visit)
    assert visit is not None
    return visit.phase


def test_a_ticket_shows_where_its_bearer_stands(counter: Counter, clock: FakeClock) -> None:
    """Somebody who cannot see the board any more asks the kiosk."""
    first = check_in(counter, VISITOR, CheckIn())
    clock.advance(minutes=1)
    second = check_in(counter, VISITOR, CheckIn())
    clock.advance(minutes=1)
    urgent = check_in(counter, VISITOR, CheckIn(reason="danger"))
    shown = place(counter, VISITOR, f" {second.qr.lower()} ")
    assert (shown.visit, shown.code, shown.is_waiting, shown.called_to) == (
        second.visit,
        second.code,
        True,
        None,
    )
    assert (shown.ahead, shown.seen_by, shown.has_appointment) == (2, NOON + 16 * MINUTE_MS, False)
    assert shown.estimate is None
    serving.call(counter, OFFICER, urgent.visit)
    serving.mark_absent(counter, OFFICER, urgent.visit)
    assert place(counter, VISITOR, second.qr).ahead == 1, "who is away is not ahead of anybody"
    assert place(counter, VISITOR, urgent.qr).is_waiting, "and is called again"
    serving.call(counter, OFFICER, second.visit, "room-1")
    shown = place(counter, VISITOR, second.qr)
    assert (shown.is_waiting, shown.called_to, shown.ahead) == (False, "Room 1", 0)
    serving.see(counter, OFFICER, second.visit)
    shown = place(counter, VISITOR, second.qr)
    assert (shown.is_waiting, shown.called_to) == (False, None)
    assert place(counter, VISITOR, first.qr).ahead == 0


def test_whoever_has_the_ticket_may_leave(counter: Counter) -> None:
    """An empty chair that is called twice costs everybody else four minutes."""
    ticket, other = (check_in(counter, VISITOR, CheckIn()) for _ in range(2))
    leave(counter, VISITOR, ticket.qr)
    assert (phase(counter, ticket), phase(counter, other)) == (Phase.LEFT, Phase.WAITING)
    for again in (place, leave):
        with pytest.raises(NotFound):
            again(counter, VISITOR, ticket.qr)
    serving.mark_absent(counter, OFFICER, serving.call_next(counter, OFFICER).id)
    leave(counter, VISITOR, other.qr)
    assert phase(counter, other) is Phase.LEFT


def test_nobody_leaves_while_an_officer_has_them(counter: Counter) -> None:
    """The officer stands at the door and calls: the kiosk must not end the visit behind their back."""
    ticket = check_in(counter, VISITOR, CheckIn())
    serving.call(counter, OFFICER, ticket.visit)
    with pytest.raises(NotNow, match="tell the officer"):
        leave(counter, VISITOR, ticket.qr)
    serving.see(counter, OFFICER, ticket.visit)
    with pytest.raises(NotNow, match="tell the officer"):
        leave(counter, VISITOR, ticket.qr)
    assert phase(counter, ticket) is Phase.SEEN


def test_a_forged_or_damaged_ticket_neither_shows_nor_ends_anything(devices: Devices) -> None:
    """A visit's place, and its end, belong to who holds the paper that we printed."""
    counter, stranger = devices.make(), devices.make("stranger")
    ticket = check_in(counter, VISITOR, CheckIn())
    forged = check_in(stranger, VISITOR, CheckIn()).qr
    before = bodies_of(counter.store)
    for use in (place, leave):
        for other in ("", "KV2:", "KV2:rubbish.", ticket.qr[:-1], "KA1:" + ticket.qr[4:], "x" * 10_000):
            with pytest.raises(NotUnderstood):
                use(counter, VISITOR, other)
        with pytest.raises(NotFound):
            use(counter, VISITOR, forged)
    assert bodies_of(counter.store) == before


def test_yesterdays_ticket_is_in_no_queue(counter: Counter, clock: FakeClock) -> None:
    """Who comes back the next day checks in again."""
    ticket = check_in(counter, VISITOR, CheckIn())
    clock.advance(minutes=24 * 60)
    for use in (place, leave):
        with pytest.raises(NotFound):
            use(counter, VISITOR, ticket.qr)
    assert phase(counter, ticket) is Phase.WAITING
