"""Meaning is a fold: however entries reach a device, its tables end byte for byte the same."""

import random
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kiosk.domain import (
    appointment,
    complaint,
    device,
    emergency,
    feedback,
    help_call,
    premises,
    room,
    signing,
    station,
)
from kiosk.domain.appointment import AppointmentDetails
from kiosk.domain.complaint import ComplaintDetails
from kiosk.domain.emergency import EmergencyReason
from kiosk.domain.entry import Entry, EntryId, Facts, Personal, SubjectId, Withdrawn, family
from kiosk.domain.feedback import FeedbackDetails
from kiosk.domain.instant import Instant
from kiosk.domain.visit import facts as visit
from kiosk.domain.visit.facts import BreachReason, Category, Road, VisitDetails
from kiosk.journal.body import decode
from kiosk.journal.verify import Stored
from kiosk.store import states
from kiosk.store.projections import BY_FAMILY
from kiosk.store.store import Store
from tests.helpers.counters import NOON, OFFICER, SECOND_OFFICER, Devices, Template
from tests.helpers.journals import (
    NewerDevice,
    accepted,
    bodies_of,
    carry,
    fingerprint,
    journal_of,
    problems,
    rebuilt,
    trusted_by,
)

SUBJECT = {
    "visit": SubjectId("visit/one"),
    "appointment": SubjectId("appointment/one"),
    "room": SubjectId("room/harbour-street/room-1/2026-11-20"),
    "emergency": SubjectId("emergency/one"),
    "device": SubjectId("device/elsewhere"),
    "station": SubjectId("station/harbour-street"),
    "feedback": SubjectId("feedback/one"),
    "complaint": SubjectId("complaint/one"),
    "premises": SubjectId("premises/one"),
    "help": SubjectId("help/one"),
    "signing": SubjectId("signing/harbour-street/language/pl"),
}
instants = st.integers(-40, 40).map(lambda minutes: Instant(NOON + minutes * 60_000))
maybe = st.none() | instants
ids = st.sampled_from(["visit/one", "visit/two"]).map(SubjectId)

SAYS: dict[str, st.SearchStrategy[Facts]] = {
    "visit": st.one_of(
        st.builds(
            visit.Arrived,
            code=st.sampled_from(["K7", "T31"]),
            category=st.sampled_from(Category),
            arrived_at=instants,
            road=st.sampled_from(Road),
            language=st.just("pl"),
            appointment_at=maybe,
        ),
        st.builds(
            visit.Imported,
            code=st.just("B2"),
            category=st.just(Category.OTHER),
            station=st.just("old-mill"),
            appointment_at=maybe,
            arrived_at=maybe,
            called_at=maybe,
            seen_at=maybe,
            left_at=maybe,
        ),
        st.builds(visit.Called, place=st.sampled_from(["Counter", "Room 1"])),
        st.builds(visit.Called, place=st.sampled_from(["Counter", "Room 1"])),
        st.builds(visit.MarkedAbsent),
        st.builds(visit.Returned),
        st.builds(visit.Seen),
        st.builds(visit.Transferred),
        st.builds(visit.Finished),
        st.builds(visit.Left),
        st.builds(visit.BreachExplained, reason=st.sampled_from(BreachReason)),
        st.builds(visit.Noted),
        st.builds(visit.Recoded, code=st.sampled_from(["M1", "M2"])),
        st.builds(visit.Prioritised, urgent=st.booleans()),
    ),
    "appointment": st.one_of(
        st.builds(
            appointment.Booked,
            reference=st.sampled_from(["AAAAAAA", "BBBBBBB"]),
            start=instants,
            end=instants,
            category=st.sampled_from(Category),
        ),
        st.builds(appointment.Moved, start=instants, end=instants),
        st.builds(appointment.Described, category=st.sampled_from(Category)),
        st.builds(appointment.Cancelled),
        st.builds(appointment.Attended, visit=ids),
    ),
    "room": st.one_of(
        st.builds(room.RoomTaken, visit=ids, start=instants, until=instants),
        st.builds(room.RoomGivenBack, claim=st.just(EntryId(""))),
    ),
    "emergency": st.one_of(
        st.builds(
            emergency.Declared, reason=st.sampled_from(EmergencyReason), delay_min=st.none() | st.just(5)
        ),
        st.builds(emergency.Informed, delay_min=st.none() | st.integers(1, 90)),
        st.builds(emergency.Ended),
    ),
    "device": st.one_of(
        st.builds(
            device.ChainStarted,
            device=st.just("elsewhere"),
            public_key=st.binary(min_size=32, max_size=32),
            cause=st.sampled_from(device.ChainCause),
        ),
        st.builds(
            device.Enrolled,
            device=st.just("elsewhere"),
            public_key=st.binary(min_size=32, max_size=32),
            kind=st.sampled_from(device.DeviceKind),
        ),
        st.builds(device.Revoked, device=st.just("elsewhere")),
    ),
    "station": st.one_of(
        st.builds(station.HandedOver, to=st.sampled_from(["centre", "relay"])),
        st.builds(station.SetBack, kept_gseq=st.integers(0, 9)),
    ),
    "feedback": st.one_of(
        st.builds(
            feedback.Given,
            rating=st.sampled_from(feedback.Rating),
            language=st.just("pl"),
            has_words=st.booleans(),
        ),
        st.builds(feedback.Read),
    ),
    "complaint": st.one_of(
        st.builds(
            complaint.Received, reference=st.sampled_from(["CAAAAAA", "CBBBBBB"]), language=st.just("en")
        ),
        st.builds(complaint.PassedOn),
        st.builds(complaint.Resolved),
    ),
    "premises": st.one_of(
        st.builds(
            premises.Reported,
            problem=st.sampled_from(premises.Problem),
            place=st.sampled_from(["Kiosk", "Counter"]),
        ),
        st.builds(premises.Mended),
    ),
    "help": st.one_of(
        st.builds(help_call.HelpCalled, place=st.sampled_from(["Kiosk", "Counter"])),
        st.builds(help_call.HelpAnswered),
        st.builds(help_call.HelpClosed),
    ),
    "signing": st.builds(
        signing.SignedOff,
        what=st.sampled_from(signing.Signable),
        name=st.sampled_from(["pl", "ur"]),
        digest=st.sampled_from(["0", "1"]).map(lambda each: each * 64),
    ),
}
"""Any facts of each family, sensible or not: the folds must be total."""

ODD: dict[str, list[tuple[str, list[Any]]]] = {
    "visit": [
        ("visit.teleported", ["Mars"]),
        ("visit.called", ["Room 1", "a newer field"]),
        ("visit.arrived", ["H4", "a category of tomorrow", NOON, "kiosk", "en"]),
        ("visit.arrived", ["H4", "speak", 1 << 62, "kiosk", "en"]),
        ("visit.breach_explained", ["a reason of tomorrow"]),
    ],
    "appointment": [("appointment.moved", [1 << 61, 1 << 62]), ("appointment.split", [])],
    "room": [("room.cleaned", [3]), ("room.taken", ["visit/two", NOON, NOON, "a newer field"])],
    "emergency": [("emergency.declared", ["a reason of tomorrow", 5]), ("emergency.informed", [7, 7])],
    "device": [("device.renamed", ["x"]), ("device.chain_started", ["elsewhere", b"k", "cloned"])],
    "station": [("station.moved", ["x"]), ("station.handed_over", ["centre", "a newer field"])],
    "feedback": [("feedback.given", [9, "pl", True]), ("feedback.answered", [])],
    "complaint": [("complaint.updated", [1]), ("complaint.passed_on", ["a newer field"])],
    "premises": [("premises.reported", ["a problem of tomorrow", "x"]), ("premises.mended", [3])],
    "help": [("help.moved", ["Room 2"]), ("help.called", ["Kiosk", "a newer field"])],
    "signing": [("signing.signed_off", ["a thing of tomorrow", "pl", "0"]), ("signing.taken_back", [])],
}
"""What a newer device may say about the same subjects."""


class Telling(Facts, frozen=True):
    """One thing that happens: who says what, or takes back which earlier entry."""

    by: int
    said: Facts | int
    step_s: int


def tellings(kind: str) -> st.SearchStrategy[list[Telling]]:
    """Stories of one subject: facts, withdrawals (of withdrawals, too), and what newer devices say."""
    said = st.one_of(SAYS[kind], SAYS[kind], SAYS[kind], st.integers(0, 30))
    one = st.builds(Telling, by=st.integers(0, 3), said=said, step_s=st.integers(0, 200))
    return st.lists(one, min_size=2, max_size=14)


def write(devices: Devices, kind: str, story: Sequence[Telling]) -> Store:
    """Let the station's sequencer and two more devices say a story; the sequencer has all of it."""
    counter = devices.make("writer")
    store, clock = counter.store, devices.clock
    newer = NewerDevice()
    accepted(store, [newer.starts()], newer)
    said: list[EntryId] = []
    for number, telling in enumerate(story):
        now = clock.advance(seconds=telling.step_s)
        facts = telling.said
        if isinstance(facts, int):
            facts = Withdrawn(entry=said[-1 - facts % len(said)] if said else EntryId("nothing"))
        elif isinstance(facts, room.RoomGivenBack):
            facts = room.RoomGivenBack(claim=said[telling.step_s % len(said)] if said else EntryId(""))
        if telling.by == 2:
            heard = newer.tells(SUBJECT[kind], facts, at=now)
            accepted(store, [heard], newer)
            said.append(EntryId(_id_of(heard)))
        elif telling.by == 3:
            odd_kind, odd_facts = ODD[kind][number % len(ODD[kind])]
            accepted(store, [newer.says(SUBJECT[kind], odd_kind, odd_facts, extra=(1, "newer"))], newer)
        else:
            personal: dict[str, Personal] = {
                "visit": VisitDetails(note="n"),
                "appointment": AppointmentDetails(surname="Noor"),
                "feedback": FeedbackDetails(comment="c"),
                "complaint": ComplaintDetails(text="t"),
            }
            with store.writing(OFFICER if telling.by else SECOND_OFFICER, now) as transaction:
                said.append(transaction.append(SUBJECT[kind], facts, personal.get(kind)))
    return store


def _id_of(stored: Stored) -> str:
    return decode(stored.record.body).id


def deliver(devices: Devices, source: Store, chance: random.Random) -> Store:
    """Bring all entries to a device that numbers nothing: shuffled, repeated, in any batches."""
    target = devices.make("reader", is_sequencer=False).store
    entries = journal_of(source)
    posted = entries + chance.choices(entries, k=len(entries))
    chance.shuffle(posted)
    while posted:
        batch = [posted.pop() for _ in range(min(len(posted), chance.randrange(1, 9)))]
        carry(source, target, batch)
    return target


def check(template: Template, kind: str, story: Sequence[Telling], chance: random.Random) -> None:
    """The property itself."""
    with tempfile.TemporaryDirectory() as folder:
        devices = Devices(Path(folder), template)
        try:
            source = write(devices, kind, story)
            target = deliver(devices, source, chance)
            assert bodies_of(target) == bodies_of(source)
            assert fingerprint(target) == fingerprint(source)
            assert rebuilt(source) == fingerprint(target)
            assert problems(target) == problems(source) == []
        finally:
            devices.close()


PROPERTY = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
KINDS = list(SUBJECT)


@pytest.mark.parametrize("kind", KINDS)
def test_any_order_repetition_and_batching_gives_the_same_tables(template: Template, kind: str) -> None:
    """Two devices that have the same entries must never show two truths."""

    @PROPERTY
    @given(story=tellings(kind), chance=st.randoms(use_true_random=False))
    def holds(story: list[Telling], chance: random.Random) -> None:
        check(template, kind, story, chance)

    holds()


def as_they_arrived(empty: Any, apply: Callable[[Any, Entry], Any], entries: Sequence[Entry]) -> Any:
    """A faulty fold: takes entries in the order in which they came here."""
    state = empty
    for entry in entries:
        state = apply(state, entry)
    return state


def by_the_clock(empty: Any, apply: Callable[[Any, Entry], Any], entries: Sequence[Entry]) -> Any:
    """A faulty fold: lets the devices' clocks decide, withdrawn entries included."""
    return as_they_arrived(empty, apply, sorted(entries, key=lambda entry: (entry.at, entry.id)))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", [as_they_arrived, by_the_clock])
def test_a_fold_that_ignores_acceptance_fails_the_property(
    template: Template, kind: str, fault: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The property is worth something only if a wrong fold breaks it, for every family."""
    if (kind, fault) == ("device", by_the_clock):
        fault = as_they_arrived  # nothing but the order of chains can differ there
    monkeypatch.setattr(states, "fold", fault)

    @settings(PROPERTY, max_examples=200, phases=[Phase.generate])
    @given(story=tellings(kind), chance=st.randoms(use_true_random=False))
    def holds(story: list[Telling], chance: random.Random) -> None:
        check(template, kind, story, chance)

    with pytest.raises(AssertionError):
        holds()


def test_every_family_of_subjects_is_among_them() -> None:
    """A family added later must not go without the property."""
    assert set(SUBJECT) == set(BY_FAMILY)
    assert all(family(subject) == kind for kind, subject in SUBJECT.items())


def test_the_unknown_is_kept_and_folded_as_far_as_it_is_understood(devices: Devices) -> None:
    """A newer device in the building must neither stop an older one nor lose what it said."""
    store = devices.make().store
    newer = NewerDevice()
    subject, elsewhere = SUBJECT["visit"], SubjectId("parcel/one")
    arrived = visit.Arrived("H4", Category.SPEAK, NOON, Road.DESK, "en")
    said = [
        newer.starts(),
        newer.tells(subject, arrived),
        newer.says(subject, "visit.teleported", ["Mars"], extra=("newer",)),
        newer.says(subject, "visit.called", ["Room 1", "a newer field", 3]),
        newer.says(subject, "visit.breach_explained", ["a reason of tomorrow"]),
        newer.says(subject, "visit.called", [7]),
        newer.says(subject, "visit.recoded", b"\xc1"),
        newer.says(elsewhere, "parcel.handed_in", ["a brown box"]),
    ]
    accepted(store, said, newer)
    with store.writing(OFFICER, NOON) as transaction:
        transaction.append(subject, visit.Seen())
        state = transaction.state(subject)
    assert (state.code, state.place, state.calls, state.breach_reason) == ("H4", "Room 1", 1, None)
    assert {stored.record.body for stored in said} < set(bodies_of(store))
    assert problems(store) == []
    assert rebuilt(store) == fingerprint(store)


def test_a_devices_own_entries_become_confirmed_when_they_come_back_numbered(devices: Devices) -> None:
    """A device that works alone shows its own entries as provisional until the sequencer has them."""
    sequencer, alone = devices.make("first").store, devices.make("second", is_sequencer=False).store
    subject = SUBJECT["room"]
    for store, who, visit_id in ((alone, OFFICER, "visit/two"), (sequencer, SECOND_OFFICER, "visit/one")):
        with store.writing(who, NOON) as transaction:
            transaction.append(subject, room.RoomTaken(SubjectId(visit_id), NOON, NOON))
    assert fingerprint(alone) != fingerprint(sequencer)
    carry(alone, sequencer)
    assert carry(sequencer, alone) == 2  # its own two were here already
    assert fingerprint(alone) == fingerprint(sequencer)
    assert problems(alone) == problems(sequencer) == []
    assert carry(sequencer, alone) == carry(alone, sequencer) == 0
    assert trusted_by(alone) == trusted_by(sequencer)
