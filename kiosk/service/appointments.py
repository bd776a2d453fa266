"""The station's appointments, as lists show them."""

import datetime as dt

import msgspec

from kiosk.domain.appointment import Appointment, AppointmentDetails, Status
from kiosk.domain.instant import Instant
from kiosk.domain.staff import Act, Actor, permit
from kiosk.service.counter import Counter
from kiosk.store import views


class AppointmentLine(msgspec.Struct, frozen=True):
    """One appointment of a list; `reason` is the reason's code, `status` also knows `no_show`."""

    reference: str
    start: Instant
    end: Instant
    reason: str
    status: str


def appointments(
    counter: Counter, actor: Actor, first_day: dt.date, last_day: dt.date, *, cancelled: bool = False
) -> list[AppointmentLine]:
    """The appointments of local days `first_day` to `last_day`, both included, by start.

    Cancelled ones are left out unless `cancelled` asks for them.
    """
    permit(actor, Act.READ_APPOINTMENTS)
    now = counter.clock.now()
    with counter.store.reading() as connection:
        found = views.appointments_between(
            connection, counter.station.id, first_day.isoformat(), last_day.isoformat()
        )
        return [
            AppointmentLine(
                reference=each.reference,
                start=each.start,
                end=each.end,
                reason=views.details(connection, each.id, AppointmentDetails).reason or "other",
                status=_status(each, now),
            )
            for each in found
            if cancelled or each.status is not Status.CANCELLED
        ]


def _status(appointment: Appointment, now: Instant) -> str:
    return "no_show" if appointment.is_no_show(now) else appointment.status.value
