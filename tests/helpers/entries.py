"""Stories for tests: what happened at the counter, told in order, as real journal entries.

`Story("A").arrived(at("14:00")).called(at("14:05")).seen(at("14:06")).visit` is the visit those
entries fold into. Every entry is confirmed, in the order in which it is told.
"""

import datetime as dt
from collections.abc import Iterable
from typing import Self

from kiosk.domain import appointment as appointments
from kiosk.domain import emergency as emergencies
from kiosk.domain.appointment import Appointment
from kiosk.domain.emergency import Emergency, EmergencyReason
from kiosk.domain.entry import Entry, EntryId, Facts, SubjectId, Withdrawn
from kiosk.domain.folding import fold
from kiosk.domain.instant import LONDON, Instant, from_datetime
from kiosk.domain.kinds import KIND_OF
from kiosk.domain.visit import facts
from kiosk.domain.visit.facts import BreachReason, Category, Road
from kiosk.domain.visit.fold import Visit, apply

DAY = "2026-11-20"
"""The day on which stories happen unless they say otherwise: a Friday."""
OFFICER = "4417"
STATION = "harbour-street"


def at(time: str, day: str = DAY, *, second_time: bool = False) -> Instant:
    """The instant of a local time (`14:05`, `14:05:30`, `14:05:30.001`) on a day in Europe/London.

    `second_time` is the later of the two instants at which clocks show that time when they go back.
    """
    local = dt.datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=LONDON, fold=int(second_time))
    return from_datetime(local)


def tell(
    subject: SubjectId,
    number: int,
    said: Facts,
    when: Instant,
    *,
    actor: str = OFFICER,
    offset_ms: int | None = None,
    station: str = STATION,
) -> Entry:
    """One confirmed entry; `number` is its place in the chain and in the station's order."""
    return Entry(
        id=EntryId(f"{subject}#{number}"),
        subject=subject,
        kind=KIND_OF[type(said)],
        at=when,
        offset_ms=offset_ms,
        actor=actor,
        chain="counter-1",
        seq=number,
        gseq=number,
        facts=said,
        station=station,
    )


class Story:
    """What happens to one visit, told in order; every step answers with the story itself.

    Attributes:
        entries: the entries told so far.
    """

    def __init__(self, name: str = "A", *, offset_ms: int | None = None, station: str = STATION) -> None:
        """A visit named `visit/{name}`; `offset_ms` is how far the devices' clock is ahead."""
        self.subject = SubjectId(f"visit/{name}")
        self.entries: list[Entry] = []
        self._code = name
        self._offset_ms = offset_ms
        self._station = station

    @property
    def visit(self) -> Visit:
        """The fold of everything told so far."""
        return fold(Visit(id=self.subject), apply, self.entries)

    def then(self, said: Facts, when: Instant, *, by: str = OFFICER, offset_ms: int | None = None) -> Self:
        """Any facts; a step's own `offset_ms` stands in for the story's."""
        offset = self._offset_ms if offset_ms is None else offset_ms
        number = len(self.entries) + 1
        self.entries.append(
            tell(self.subject, number, said, when, actor=by, offset_ms=offset, station=self._station)
        )
        return self

    def arrived(
        self,
        when: Instant,
        *,
        appointment_at: Instant | None = None,
        appointment: SubjectId | None = None,
        urgent: bool = False,
        category: Category = Category.SPEAK,
        code: str | None = None,
        party: int = 1,
        road: Road = Road.KIOSK,
        offset_ms: int | None = None,
    ) -> Self:
        """Checked in."""
        said = facts.Arrived(
            code=self._code if code is None else code,
            category=category,
            arrived_at=when,
            road=road,
            language="en",
            appointment=appointment,
            appointment_at=appointment_at,
            party=party,
            urgent=urgent,
        )
        return self.then(said, when, by="device", offset_ms=offset_ms)

    def imported(
        self,
        *,
        appointment_at: Instant | None = None,
        arrived_at: Instant | None = None,
        called_at: Instant | None = None,
        seen_at: Instant | None = None,
        finished_at: Instant | None = None,
        left_at: Instant | None = None,
        code: str | None = None,
    ) -> Self:
        """Taken in from another system's wait log."""
        said = facts.Imported(
            code=self._code if code is None else code,
            category=Category.OTHER,
            station=self._station,
            appointment_at=appointment_at,
            arrived_at=arrived_at,
            called_at=called_at,
            seen_at=seen_at,
            finished_at=finished_at,
            left_at=left_at,
        )
        return self.then(said, Instant(0), by="import")

    def called(self, when: Instant, *, place: str = "Counter", by: str = OFFICER) -> Self:
        """Called to a place."""
        return self.then(facts.Called(place=place), when, by=by)

    def absent(self, when: Instant, *, by: str = OFFICER) -> Self:
        """Did not come."""
        return self.then(facts.MarkedAbsent(), when, by=by)

    def returned(self, when: Instant) -> Self:
        """Came back."""
        return self.then(facts.Returned(), when)

    def seen(self, when: Instant, *, by: str = OFFICER, offset_ms: int | None = None) -> Self:
        """An officer started with them."""
        return self.then(facts.Seen(), when, by=by, offset_ms=offset_ms)

    def transferred(self, when: Instant) -> Self:
        """Waits again, for somebody else."""
        return self.then(facts.Transferred(), when)

    def finished(self, when: Instant) -> Self:
        """Dealt with."""
        return self.then(facts.Finished(), when)

    def left(self, when: Instant) -> Self:
        """Went unseen."""
        return self.then(facts.Left(), when)

    def explained(self, when: Instant, reason: BreachReason) -> Self:
        """An officer gave the reason of the breach."""
        return self.then(facts.BreachExplained(reason=reason), when)

    def prioritised(self, when: Instant, *, urgent: bool = True) -> Self:
        """Bypasses the queue, or no longer."""
        return self.then(facts.Prioritised(urgent=urgent), when)

    def undone(self, when: Instant) -> Self:
        """The latest entry was a mistake."""
        return self.then(Withdrawn(entry=self.entries[-1].id), when)


def emergency(
    declared: Instant,
    ended: Instant | None = None,
    *,
    told: Iterable[Instant] = (),
    name: str = "E",
    reason: EmergencyReason = EmergencyReason.INCIDENT,
    station: str = STATION,
) -> Emergency:
    """A declared emergency, with messages after the declaration."""
    steps: list[tuple[Facts, Instant]] = [(emergencies.Declared(reason=reason), declared)]
    steps += [(emergencies.Informed(delay_min=30), moment) for moment in told]
    if ended is not None:
        steps.append((emergencies.Ended(), ended))
    subject = SubjectId(f"emergency/{name}")
    entries = [
        tell(subject, number, said, when, station=station)
        for number, (said, when) in enumerate(steps, start=1)
    ]
    return fold(Emergency(id=subject), emergencies.apply, entries)


def booking(
    start: Instant,
    *,
    name: str = "B",
    attended: SubjectId | None = None,
    cancelled: bool = False,
    station: str = STATION,
) -> Appointment:
    """A booked appointment of half an hour, attended or cancelled if so said."""
    end = Instant(start + 30 * 60_000)
    said: list[Facts] = [
        appointments.Booked(reference="7K3M9QT", start=start, end=end, category=Category.SPEAK)
    ]
    if cancelled:
        said.append(appointments.Cancelled())
    if attended is not None:
        said.append(appointments.Attended(visit=attended))
    subject = SubjectId(f"appointment/{name}")
    entries = [
        tell(subject, number, each, start, station=station) for number, each in enumerate(said, start=1)
    ]
    return fold(Appointment(id=subject), appointments.apply, entries)
