"""How well ranges of waits hold, judged on days that are taught one visit after the other."""

import heapq
from collections.abc import Iterable

from kiosk.domain import crowd
from kiosk.domain.crowd import Stay
from kiosk.domain.estimate import Forecaster, Place
from kiosk.domain.instant import Instant
from kiosk.service.intake import VisitRow

WARMING_UP_DAYS = 21


def judged(days: Iterable[list[VisitRow]]) -> tuple[int, int]:
    """How many ranges held of how many that a visitor would have been shown, after three weeks of learning.

    Each visitor's range knows only the waits that had ended when they arrived.
    """
    held = told = 0
    forecaster = Forecaster()
    for number, rows in enumerate(days):
        pending: list[tuple[Instant, int, Place, int]] = []
        for order, (place, wait_s) in enumerate(arriving(rows)):
            while pending and pending[0][0] <= place.at:
                _, _, before, waited = heapq.heappop(pending)
                forecaster.learn(before, waited)
            shown = forecaster.forecast(place) if forecaster.is_honest else None
            if shown is not None and number >= WARMING_UP_DAYS:
                told += 1
                held += shown.holds(wait_s)
            heapq.heappush(pending, (Instant(place.at + wait_s * 1000), order, place, wait_s))
        for _, _, before, waited in sorted(pending):
            forecaster.learn(before, waited)
    return held, told


def arriving(rows: list[VisitRow]) -> list[tuple[Place, int]]:
    """The day's waits in the order in which they began."""
    found = [(place, wait_s) for _, place, wait_s in crowd.waits(stays_of(rows))]
    return sorted(found, key=lambda each: each[0].at)


def stays_of(rows: list[VisitRow]) -> list[Stay]:
    """What the store would make of a day's rows."""
    return [
        Stay(
            str(row.line),
            max(row.arrived_at, row.appointment_at or row.arrived_at),
            row.called_at,
            row.seen_at,
            row.called_at or row.left_at,
            row.finished_at or row.left_at,
            None,
            row.appointment_at is not None,
        )
        for row in rows
        if row.arrived_at is not None
    ]
