"""What a kiosk's first page shows."""

import msgspec

from kiosk.domain.emergency import Emergency
from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import local_day
from kiosk.domain.staff import Act, Actor, permit
from kiosk.domain.visit.fold import Phase
from kiosk.service import emergencies
from kiosk.service.counter import Counter
from kiosk.service.paper import TICKET_QR
from kiosk.store import views


class WelcomeView(msgspec.Struct, frozen=True):
    """How full the waiting room is, and whether an emergency is declared. Nothing personal."""

    waiting: int
    emergency: Emergency | None = None


def welcome_view(counter: Counter, actor: Actor) -> WelcomeView:
    """How many of today's visitors wait at this station now, and the emergency that is on."""
    permit(actor, Act.READ_BOARD)
    today = local_day(counter.clock.now()).isoformat()
    with counter.store.reading() as connection:
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
    mark, identifier = scanned.strip()[: len(TICKET_QR)], scanned.strip()[len(TICKET_QR) :]
    if mark.upper() != TICKET_QR:
        return False
    with counter.store.reading() as connection:
        visit = views.visit(connection, SubjectId(f"visit/{identifier.lower()}"))
    today = local_day(counter.clock.now()).isoformat()
    return visit is not None and visit.is_open and visit.day == today and visit.station == counter.station.id
