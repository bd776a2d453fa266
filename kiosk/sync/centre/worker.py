"""The worker of the centre: keeps the reporting tables in step with every station's journal.

It listens to the stations' channels and, because a notification can be lost, compares their numbers every
second. Several may run: whoever gets a station's lock brings it forward, the others pass it over. Nothing
of a station waits for the worker: while it stands still, reports lag.
"""

import logging
import random
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import msgspec
import psycopg
from psycopg.pq import TransactionStatus

from kiosk.domain.errors import CentreRefused, CentreTooOld, CentreUnavailable, DeviceRevoked, KioskError
from kiosk.sync import line
from kiosk.sync.centre.reports import Advanced, advance, clear
from kiosk.sync.line import Connection

LOG = logging.getLogger("kiosk.worker")
LOOK_S = 1.0
"""How often the numbers are compared, whoever has notified or not."""
PATIENCE_MS = 300_000
"""How long a statement may take: making a station's tables anew is one transaction."""
HOURLY_S = 3_600.0
WATCH_S = 15.0
"""How often devices whose statements never end are looked for; they can set their own time-outs."""
FIRST_WAIT_S, LONGEST_WAIT_S = 0.5, 30.0
"""After a line was cut: doubled each time, with jitter."""
RETRY_S, LONGEST_RETRY_S = 60.0, 3_600.0
"""How long a journal that does not hold is left alone; one that cannot be worked on, longer each time."""
_CLAIMS = 0x6B696F73
"""The first number of our advisory locks; the second is the station's."""
_STATIONS = "select no, id, channel from kiosk.station order by no"
_BEHIND = """
select s.no from kiosk.station s left join report.progress p on p.station = s.no
  where (s.gseq, s.ghash) is distinct from (coalesce(p.gseq, 0), coalesce(p.ghash, ''))
    and (p.problem is null or p.checked_at < clock_timestamp() - make_interval(secs => %s))
  order by s.no
"""
_SET_ASIDE = """
insert into report.progress (station, gseq, problem) values (%s, 0, %s)
  on conflict (station) do update set problem = excluded.problem, checked_at = clock_timestamp()
"""


class Step(msgspec.Struct, frozen=True):
    """What one pass over the stations has done.

    Attributes:
        entries: how many were read.
        refused: how many of them are not believed.
        rebuilt: the stations whose tables were made anew.
        problems: by station, what stops its reports.
    """

    entries: int = 0
    refused: int = 0
    rebuilt: tuple[str, ...] = ()
    problems: Mapping[str, str] = {}


@dataclass(slots=True)
class Worker:
    """Brings the reporting tables forward, over connections of the keeper's. For one thread.

    Attributes:
        connect: opens a connection. Raises `CentreUnavailable`, `CentreRefused`.
        centre: the centre's public key.
        hourly: what else is to be done once an hour: erasing what is due.
    """

    connect: Callable[[], Connection]
    centre: bytes
    hourly: Callable[[Connection], object] = lambda _connection: None
    _channels: dict[str, str] = field(default_factory=dict)
    _names: dict[int, str] = field(default_factory=dict)
    _aside: dict[int, tuple[float, float]] = field(default_factory=dict)

    def run(self, stop: threading.Event, told: Callable[[str], None] = lambda _words: None) -> None:
        """Work until `stop`; a line that is cut is tried again.

        Args:
            stop: ends it, within about a second.
            told: is given what the operator should read, in plain words.
        """
        wait_s = FIRST_WAIT_S
        while not stop.is_set():
            try:
                with self.connect() as connection:
                    told("The reports are being kept in step.")
                    wait_s = FIRST_WAIT_S
                    self._work(connection, stop, told)
            except (CentreUnavailable, CentreRefused) as failed:
                LOG.warning("worker: %s", failed.code)
                told(f"{failed} Trying again in {wait_s:.0f} s.")
                stop.wait(wait_s * random.uniform(0.5, 1.5))  # noqa: S311 - jitter, no secret
                wait_s = min(2 * wait_s, LONGEST_WAIT_S)

    def step(self, connection: Connection) -> Step:
        """Bring every station forward as far as its journal goes. Raises as `line.connect`."""
        done = Step()
        with line.plain_words():
            self._meet(connection)
            behind = [journal for (journal,) in connection.execute(_BEHIND, (RETRY_S,)).fetchall()]
        for journal in behind:
            if time.monotonic() >= self._aside.get(journal, (0.0, 0.0))[0]:
                done = _added(done, self._brought_forward(connection, journal))
        return done

    def rebuild(self, connection: Connection, station: str) -> Step:
        """Make the reporting tables of a station anew. Raises as `line.connect`."""
        with line.plain_words():
            self._meet(connection)
        journal = next((no for no, name in self._names.items() if name == station), None)
        if journal is None:
            raise CentreRefused(f"There is no station {station} here.")
        with line.plain_words(), connection.transaction():
            connection.execute("select pg_advisory_xact_lock(%s, %s)", (_CLAIMS, journal))
            return self._anew(connection, journal)

    def _work(self, connection: Connection, stop: threading.Event, told: Callable[[str], None]) -> None:
        with line.plain_words():
            connection.execute("select set_config('statement_timeout', %s, false)", (str(PATIENCE_MS),))
        self._channels.clear()
        next_hour_s = next_watch_s = time.monotonic()
        while not stop.is_set():
            done = self.step(connection)
            if done.refused:
                told(f"{done.refused} entries were not believed; kiosk central status says which.")
            for station, problem in done.problems.items():
                told(f"The reports of {station} stand still: {problem}.")
            if time.monotonic() >= next_watch_s:
                with line.plain_words():
                    connection.execute("select kiosk.end_overstaying()")
                next_watch_s = time.monotonic() + WATCH_S
            if time.monotonic() >= next_hour_s:
                self._do_hourly(connection, told)
                next_hour_s = time.monotonic() + HOURLY_S
            line.heard(connection, LOOK_S)

    def _do_hourly(self, connection: Connection, told: Callable[[str], None]) -> None:
        try:
            with line.plain_words():
                self.hourly(connection)
        except CentreRefused as refused:
            LOG.warning("worker: hourly work: %s", refused.code)
            told(f"What is due could not be erased; it is tried again within the hour. {refused}")
        except CentreUnavailable:
            raise
        except Exception as failed:  # as `_brought_forward`
            _unless_cut(connection, failed)
            LOG.exception("worker: hourly work")
            told("What is due could not be erased; it is tried again within the hour. The log says why.")

    def _meet(self, connection: Connection) -> None:
        """Know every station; listen to those that are new."""
        for journal, name, channel in connection.execute(_STATIONS).fetchall():
            self._names[journal] = name
            if self._channels.get(name) != channel:
                line.listen(connection, channel)
                self._channels[name] = channel

    def _brought_forward(self, connection: Connection, journal: int) -> Step:
        """One station, whatever its entries do to this program: they must not silence the others."""
        try:
            done = self._bring_forward(connection, journal)
        except (CentreTooOld, DeviceRevoked):
            raise  # no station's fault
        except Exception as failed:  # a station's border: anything may be in what its devices have sent
            _unless_cut(connection, failed)
            LOG.exception("worker: station %d is set aside", journal)
            return self._set_aside(connection, journal, _in_words(failed))
        self._aside.pop(journal, None)
        return done

    def _set_aside(self, connection: Connection, journal: int, problem: str) -> Step:
        _, wait_s = self._aside.get(journal, (0.0, RETRY_S))
        self._aside[journal] = (time.monotonic() + wait_s, min(2 * wait_s, LONGEST_RETRY_S))
        with line.plain_words():
            connection.execute(_SET_ASIDE, (journal, problem))
        return Step(problems={self._names[journal]: problem})

    def _bring_forward(self, connection: Connection, journal: int) -> Step:
        done = Step()
        while True:
            with line.plain_words(), connection.transaction():
                claim = connection.execute("select pg_try_advisory_xact_lock(%s, %s)", (_CLAIMS, journal))
                if claim.fetchone() != (True,):
                    return done  # another worker has it, and sees what this one saw
                advanced = advance(connection, journal, self.centre)
                if advanced.must_rebuild:
                    return _added(done, self._anew(connection, journal))
            done = _added(done, self._told(journal, advanced))
            if not advanced.entries:
                return done

    def _anew(self, connection: Connection, journal: int) -> Step:
        LOG.info("worker: tables of station %d are made anew", journal)
        clear(connection, journal)
        done = Step(rebuilt=(self._names[journal],))
        while True:
            advanced = advance(connection, journal, self.centre, is_anew=True)
            done = _added(done, self._told(journal, advanced))
            if not advanced.entries:
                return done

    def _told(self, journal: int, advanced: Advanced) -> Step:
        problems = {} if advanced.problem is None else {self._names[journal]: advanced.problem}
        return Step(advanced.entries, advanced.refused, (), problems)


def _added(one: Step, other: Step) -> Step:
    return Step(
        one.entries + other.entries,
        one.refused + other.refused,
        one.rebuilt + other.rebuilt,
        {**one.problems, **other.problems},
    )


def _unless_cut(connection: Connection, failed: Exception) -> None:
    """Nothing, where the line is as it was before a failure. Raises `CentreUnavailable` where it was cut."""
    if not connection.closed and connection.info.transaction_status == TransactionStatus.IDLE:
        return
    if isinstance(failed, CentreUnavailable):
        raise failed
    raise CentreUnavailable("The line to the centre was cut.") from failed


def _in_words(failed: Exception) -> str:
    """Why a station is set aside, for the operator, who can look into the log for more."""
    cause = failed.__cause__
    if isinstance(failed, KioskError) and not (isinstance(cause, psycopg.Error) and cause.sqlstate is None):
        return f"it is tried again later. {failed}".rstrip(".")
    return f"this program cannot work with an entry of it ({type(cause or failed).__name__}); see its log"
