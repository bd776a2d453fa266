"""A desk that a centre keeps in step: what others did first, and how its line stands."""

from msgspec.structs import replace

from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import MINUTE_MS, Instant, local_day
from kiosk.domain.room import RoomTaken, room_day
from kiosk.domain.visit.facts import Called
from kiosk.service.counter import Counter
from kiosk.store import ledger
from kiosk.store.ledger import Line
from kiosk.store.store import Transaction
from tests.ui.desk.scene import COLLEAGUE, Desk


def numbers(counter: Counter, *, itself: bool) -> None:
    """Whether the device numbers its entries itself; if not, they wait to be accepted."""
    with counter.store.exclusive() as connection:
        head = ledger.read_head(connection)
        assert head is not None
        ledger.write_head(connection, replace(head, is_sequencer=itself))


def is_ahead(counter: Counter, offset_ms: int) -> None:
    """How far the device's clock is ahead, as the line has measured it."""
    with counter.store.exclusive() as connection:
        head = ledger.read_head(connection)
        assert head is not None
        ledger.write_head(connection, replace(head, offset_ms=offset_ms))


def stands(counter: Counter, state: str | None, message: str | None = None) -> None:
    """How the line stands; None: there is no centre."""
    with counter.store.exclusive() as connection:
        if state is None:
            connection.execute("DELETE FROM line")
        else:
            ledger.write_line(connection, Line(state, counter.clock.now(), message))


def take(transaction: Transaction, visit: SubjectId, room: str) -> None:
    """Take a room without asking whether it is free, as a device does that cannot know."""
    at = transaction.at
    subject = room_day(transaction.head.station, room, local_day(at))
    transaction.append(subject, RoomTaken(visit, at, Instant(at + 30 * MINUTE_MS)))


def colleague_was_first(desk: Desk, visit: SubjectId, room: str, other: SubjectId) -> None:
    """A colleague's claim of a room for another visit was accepted before this officer's."""
    counter = desk.counter
    with counter.store.writing(COLLEAGUE, counter.clock.now()) as transaction:
        take(transaction, other, room)
    with counter.store.writing(desk.session.actor, counter.clock.now()) as transaction:
        take(transaction, visit, room)


def colleague_called_first(desk: Desk, visit: SubjectId) -> None:
    """A colleague's call of a visitor was accepted before this officer's."""
    counter = desk.counter
    for actor, place in ((COLLEAGUE, "Room 2"), (desk.session.actor, "Counter")):
        with counter.store.writing(actor, counter.clock.now()) as transaction:
            transaction.append(visit, Called(place=place))
