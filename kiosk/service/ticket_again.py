"""The ticket of a visit that is open already, for paper that did not come out or was lost."""

from kiosk.domain import queue
from kiosk.domain.appointment import Appointment
from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import NotFound, NotNow
from kiosk.domain.staff import Act, Actor, permit
from kiosk.domain.visit.facts import Category
from kiosk.service import ticket_code
from kiosk.service.check_in import Ticket
from kiosk.service.counter import Counter
from kiosk.service.ticket_code import TicketCode, device_mark, station_mark
from kiosk.store import views
from kiosk.store.projections import APPOINTMENT


def ticket_again(counter: Counter, actor: Actor, visit_id: SubjectId) -> Ticket:
    """The ticket of an open visit; its code is signed by this device. Nothing is recorded.

    Raises:
        NotFound: no such visit is known here.
        NotNow: it is over.
    """
    permit(actor, Act.SERVE)
    with counter.store.reading() as connection:
        visit = views.visit(connection, visit_id)
        if visit is None or visit.arrived_at is None:
            raise NotFound("That visit is not known here.")
        if not visit.is_open:
            raise NotNow(f"{visit.code} is over; nobody needs its ticket.")
        found = APPOINTMENT.read(connection, visit.appointment) if visit.appointment else None
        others = views.open_visits(connection, counter.station.id)
    booked: Appointment | None = found[1] if found else None
    standards = counter.station.standards
    seconds = {"appointment_s": standards.appointment_s, "walk_in_s": standards.walk_in_s}
    ids = [each.id for each in queue.order([each for each in others if each.day == visit.day], **seconds)]
    written = TicketCode(
        visit=visit.id,
        arrived_at=visit.arrived_at,
        station=station_mark(counter.station.id),
        device=device_mark(counter.device.id),
        code=visit.code,
        language=visit.language,
        appointment=booked.reference if booked else None,
    )
    return Ticket(
        visit=visit.id,
        code=visit.code,
        arrived_at=visit.arrived_at,
        start=queue.waiting_since(visit),
        seen_by=queue.due(visit, **seconds),
        waiting_before=ids.index(visit.id) if visit.id in ids else 0,
        has_appointment=visit.appointment_at is not None,
        language=visit.language,
        discreet=visit.category is Category.PRIVATE,
        qr=ticket_code.write(written, counter.store.signer.sign),
    )
