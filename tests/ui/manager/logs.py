"""A wait log of some weeks, made by hand or by a seeded chance."""

import datetime as dt
import random

from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import LONDON, MINUTE_MS, Instant, from_datetime, local_day
from kiosk.domain.visit.facts import BreachReason, Category
from kiosk.domain.visit.fold import Phase, Visit
from kiosk.service.counter import Counter
from kiosk.service.importing import import_visits
from kiosk.service.intake import Parsed, VisitRow
from tests.helpers.counters import ADMINISTRATOR
from tests.helpers.entries import STATION

FRIDAY = dt.date(2026, 11, 20)


def moment(day: dt.date, hour: int, minute: int = 0) -> Instant:
    """The instant of a local time on a day."""
    return from_datetime(dt.datetime.combine(day, dt.time(hour, minute), LONDON))


def seen(
    name: str,
    arrived: Instant,
    wait_min: float,
    *,
    booked: bool = True,
    reason: BreachReason | None = None,
    station: str = STATION,
) -> Visit:
    """Somebody who was seen after so many minutes, having come exactly on time."""
    return Visit(
        id=SubjectId(f"visit/{name}"),
        phase=Phase.FINISHED,
        station=station,
        day=local_day(arrived).isoformat(),
        code=name,
        appointment_at=arrived if booked else None,
        arrived_at=arrived,
        seen_at=Instant(arrived + round(wait_min * MINUTE_MS)),
        finished_at=Instant(arrived + round((wait_min + 5) * MINUTE_MS)),
        breach_reason=reason,
    )


def weeks(number: int, each_day: int = 4, seed: int = 7) -> tuple[VisitRow, ...]:
    """A log of so many weeks that ends on `FRIDAY`."""
    chance = random.Random(seed)
    rows: list[VisitRow] = []
    for number_of_day in range(number * 7):
        day = FRIDAY - dt.timedelta(days=number_of_day)
        for _ in range(each_day):
            arrived = moment(day, chance.randrange(8, 20), chance.randrange(60))
            start = arrived + chance.choice((0, 0, 5)) * MINUTE_MS
            wait = int(chance.lognormvariate(1.9, 0.6) * MINUTE_MS)
            rows.append(
                VisitRow(
                    line=len(rows) + 2,
                    station=chance.choice((STATION, STATION, "mill-lane")),
                    code=f"K{len(rows) % 90 + 2}",
                    reason="statement",
                    category=Category.SPEAK,
                    appointment_at=Instant(start) if chance.random() < 0.6 else None,
                    arrived_at=arrived,
                    seen_at=Instant(start + wait),
                    finished_at=Instant(start + wait + 10 * MINUTE_MS),
                )
            )
    return tuple(rows)


def take_in(counter: Counter, rows: tuple[VisitRow, ...]) -> None:
    """Put a log into a counter's store."""
    outcome = import_visits(counter, ADMINISTRATOR, Parsed(rows))
    assert outcome.added == len(rows)
