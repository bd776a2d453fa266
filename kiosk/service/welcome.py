"""What a kiosk's first page shows."""

import msgspec

from kiosk.domain.emergency import Emergency
from kiosk.domain.errors import NotUnderstood
from kiosk.domain.instant import local_day
from kiosk.domain.staff import Act, Actor, permit
from kiosk.domain.visit.fold import Phase
from kiosk.service import emergencies, ticket_code
from kiosk.service.counter import Counter, corrected_now
from kiosk.store import views


class WelcomeView(msgspec.Struct, frozen=True):
    """How full the waiting room is, and whether an emergency is declared. Nothing personal."""

    waiting: int
    emergency: Emergency | None = None


def welcome_view(counter: Counter, actor: Actor) -> WelcomeView:
    """How many of today's visitors wait at this station now, and the emergency that is on."""
    permit(actor, Act.READ_BOARD)
    with counter.store.reading() as connection:
        today = local_day(corrected_now(counter, connection)).isoformat()
        visits = views.open_visits(connection, counter.station.id)
    return WelcomeView(
        waiting=sum(visit.phase is Phase.WAITING and visit.day == today for visit in visits),
        emergency=emergencies.current(counter, actor),
    )


def ticket_is_waiting(counter: Counter, actor: Actor, scanned: str) -> bool:
    """Whether what was scanned is the code of a ticket whose visit is open today at this station.

    Anything that is no ticket's code is no visit either.
    """
    permit(actor, Act.CHECK_IN)
    try:
        code = ticket_code.read(scanned)
    except NotUnderstood:
        return False
    with counter.store.reading() as connection:
        visit = views.visit(connection, code.ticket.visit)
        today = local_day(corrected_now(counter, connection)).isoformat()
    return visit is not None and visit.is_open and visit.day == today and visit.station == counter.station.id
