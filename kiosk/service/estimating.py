"""How long a visitor may wait: learnt from past days beside the counter's work, asked for by check-in."""

import datetime as dt
import threading
import time
from typing import Any

from kiosk.domain import crowd
from kiosk.domain.crowd import Stay
from kiosk.domain.estimate import DAYS_KEPT, Forecaster, Place, Range
from kiosk.domain.instant import Instant, day_start, local_day
from kiosk.store import views
from kiosk.store.store import Store


class Estimates:
    """What a counter knows of its waits. It learns on one thread and is asked on another.

    Attributes:
        learnt: from how many waits it has learnt.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._forecaster = Forecaster()
        self._day: dt.date | None = None
        self._learnt: set[str] = set()
        self._officers = 0
        self.learnt = 0

    @property
    def coverage(self) -> float | None:
        """How many of the last ranges held, shown or not; None while there are too few to say."""
        with self._lock:
            return self._forecaster.coverage

    def learn(self, store: Store, station: str, now: Instant, *, pause_s: float = 0.0) -> None:
        """Take in what has ended since the last time; at first the days of the last eight weeks.

        Args:
            store: read from, on the caller's thread.
            station: whose visits.
            now: corrected by the clock's offset.
            pause_s: how long to let other threads work after each wait.
        """
        today = local_day(now)
        if self._day is not None and self._day > today:
            self._begin_anew()
        day = self._day or today - dt.timedelta(days=DAYS_KEPT)
        while day <= today:
            with store.reading() as connection:
                stays = _stays(connection, station, day)
            self._take_in(stays, day, pause_s)
            day += dt.timedelta(days=1)
        with self._lock:
            self._forecaster.forget(day_start(today - dt.timedelta(days=DAYS_KEPT)))
            self._officers = crowd.place_at(stays, now).officers

    def of(self, at: Instant, ahead: int, busy: int) -> Range | None:
        """How long somebody without an appointment may wait who arrives now.

        Args:
            at: the instant, corrected.
            ahead: how many are to be called before.
            busy: how many are with an officer.

        Returns:
            None where an officer is free, too little is known, or earlier ranges have not been honest.
        """
        with self._lock:
            if not self._forecaster.is_honest:
                return None
            place = Place(at, local_day(at).weekday(), ahead, busy, max(self._officers, busy))
            return self._forecaster.forecast(place)

    def _begin_anew(self) -> None:
        """The clock was ahead and has been put right: too much was forgotten by it."""
        with self._lock:
            self._forecaster = Forecaster()
        self._day, self.learnt = None, 0

    def _take_in(self, stays: list[Stay], day: dt.date, pause_s: float) -> None:
        if day != self._day:
            self._learnt, self._day = set(), day
        for visit, place, wait_s in crowd.waits(stays, frozenset(self._learnt)):
            with self._lock:
                self._forecaster.learn(place, wait_s)
            self._learnt.add(visit)
            self.learnt += 1
            time.sleep(pause_s)


def _stays(connection: Any, station: str, day: dt.date) -> list[Stay]:
    visits = views.visits_between(connection, station, day.isoformat(), day.isoformat())
    return [each for each in map(crowd.stay, visits) if each is not None]
