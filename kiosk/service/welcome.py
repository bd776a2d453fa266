"""What a kiosk's first page shows."""

import msgspec

from kiosk.domain.emergency import Emergency
from kiosk.domain.instant import local_day
from kiosk.domain.staff import Act, Actor, permit
from kiosk.domain.visit.fold import Phase
from kiosk.service import emergencies
from kiosk.service.counter import Counter
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
