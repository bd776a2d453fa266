"""The manager's figures, from the local store or, at the centre, from the reports of all stations."""

import datetime as dt

from kiosk.domain.report import Report, build, rows
from kiosk.domain.staff import Act, Actor, permit
from kiosk.domain.visit.fold import Visit
from kiosk.domain.waiting import Measured
from kiosk.service import overview
from kiosk.service.overview import Sight
from kiosk.store import views


def report(
    sight: Sight, actor: Actor, first_day: dt.date, last_day: dt.date, station: str | None = None
) -> Report:
    """The report of local days `first_day` to `last_day`, both included; of one station, or of all here.

    Raises:
        NotAllowed: the role may not read it.
        StoreUnavailable: or one of its kinds.
    """
    permit(actor, Act.READ_REPORT)
    first, last = first_day.isoformat(), last_day.isoformat()
    with sight.store.reading() as connection:
        wanted = [station] if station is not None else overview.stations(sight, connection)
        return build(
            [visit for each in wanted for visit in views.visits_between(connection, each, first, last)],
            [one for each in wanted for one in views.appointments_between(connection, each, first, last)],
            [one for each in wanted for one in views.emergencies(connection, each)],
            first_day=first_day,
            last_day=last_day,
            now=sight.clock.now(),
            station=station,
        )


def visits(
    sight: Sight, actor: Actor, first_day: dt.date, last_day: dt.date, station: str | None = None
) -> list[Visit]:
    """The visits behind the report, by arrival; for exports. Raises as `report` does."""
    permit(actor, Act.READ_REPORT)
    with sight.store.reading() as connection:
        wanted = [station] if station is not None else views.stations(connection)
        found = [
            visit
            for each in wanted
            for visit in views.visits_between(connection, each, first_day.isoformat(), last_day.isoformat())
        ]
    return sorted(found, key=lambda visit: (visit.arrived_at or visit.appointment_at or 0, visit.id))


def measured(
    sight: Sight, actor: Actor, first_day: dt.date, last_day: dt.date, station: str | None = None
) -> list[tuple[Visit, Measured]]:
    """The visits behind the report with their measured waits, by arrival. Raises as `report` does."""
    found = visits(sight, actor, first_day, last_day, station)
    with sight.store.reading() as connection:
        wanted = dict.fromkeys(visit.station for visit in found)
        emergencies = [one for each in wanted for one in views.emergencies(connection, each)]
    now = sight.clock.now()
    return list(rows(found, emergencies, first_day=first_day, last_day=last_day, now=now))


def stations(sight: Sight, actor: Actor) -> list[str]:
    """The stations that have visits here: this one (at the centre, every one), then historic ones by name."""
    permit(actor, Act.READ_REPORT)
    with sight.store.reading() as connection:
        return overview.stations(sight, connection)


def names(sight: Sight, actor: Actor) -> dict[str, str]:
    """What stations are called; historic ones are known by their identifier only."""
    permit(actor, Act.READ_REPORT)
    with sight.store.reading() as connection:
        return overview.names(sight, connection)
