"""The paper road: a ticket at the desk's scanner brings its visitor into the queue, once."""

import random

import pytest

from kiosk.domain.appointment import AppointmentDetails, Status
from kiosk.domain.device import Revoked, device_subject
from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import KioskError, NotFound, NotNow, NotUnderstood
from kiosk.domain.instant import Instant
from kiosk.domain.visit.facts import Category, Road
from kiosk.domain.visit.fold import Phase
from kiosk.journal.keys import Signer
from kiosk.service import scanning, serving, watching
from kiosk.service.check_in import CheckIn, Ticket, check_in, find_by_birthday
from kiosk.service.counter import Counter
from kiosk.service.importing import import_appointments
from kiosk.service.intake import AppointmentRow, Parsed
from kiosk.service.place import place as place_of
from kiosk.service.scanning import arrive_by_ticket
from kiosk.service.ticket_code import TicketCode, device_mark, read, station_mark, write
from kiosk.store import ledger, views
from tests.helpers.clock import FakeClock
from tests.helpers.counters import NOON, OFFICER, SECOND_OFFICER, SUPERVISOR, VISITOR, Devices
from tests.helpers.entries import at
from tests.helpers.journals import bodies_of, carry, fingerprint, problems, trusted_by, visits_of

MINUTE_MS = 60_000


def know(counter: Counter, other: Counter, name: str) -> None:
    """Let a device know another's key, as enrolment does, without any of its entries."""
    with counter.store.exclusive() as connection:
        for key in (other.store.signer.public_key,):
            ledger.trust(connection, name, key)


def apart(
    devices: Devices, *, kiosk_ahead_ms: int | None = None, desk_ahead_ms: int | None = None
) -> tuple[Counter, Counter]:
    """A kiosk and a desk of one station that cannot hear of each other; the desk numbers the entries."""
    kiosk = devices.make("kiosk", device="kiosk", is_sequencer=False, offset_ms=kiosk_ahead_ms)
    desk = devices.make("desk", offset_ms=desk_ahead_ms)
    know(desk, kiosk, "kiosk")
    return kiosk, desk


def book(counter: Counter) -> None:
    """An appointment in ten minutes, taken in from a calendar."""
    row = AppointmentRow(
        line=1,
        source="event",
        start=Instant(NOON + 10 * MINUTE_MS),
        end=Instant(NOON + 40 * MINUTE_MS),
        category=Category.DOCUMENTS,
        details=AppointmentDetails(reason="bail", surname="Noor", born="03-07", named_officer="PC 4460"),
    )
    import_appointments(counter, SUPERVISOR, Parsed(rows=(row,)))


def test_a_ticket_brings_a_visitor_into_the_queue_when_no_cable_does(
    devices: Devices, clock: FakeClock
) -> None:
    """The visitor has waited since the kiosk, and is called by the code on the paper in their hand."""
    kiosk, desk = apart(devices)
    ticket = check_in(kiosk, VISITOR, CheckIn(reason="crime", language="pl"))
    clock.advance(minutes=7)
    found = arrive_by_ticket(desk, OFFICER, ticket.qr)
    assert found.is_new
    (row,) = watching.desk_view(desk, OFFICER).waiting
    assert (row.visit.id, row.visit.code, row.visit.language) == (ticket.visit, ticket.code, "pl")
    assert (row.visit.road, row.visit.category, row.reason) == (Road.PAPER, Category.OTHER, None)
    assert row.measured.wait_s == 7 * 60
    assert serving.call_next(desk, OFFICER).id == ticket.visit


def test_a_ticket_scanned_again_does_nothing_more(devices: Devices) -> None:
    """Two officers scan the same paper, or one scans it twice."""
    kiosk, desk = apart(devices)
    ticket = check_in(kiosk, VISITOR, CheckIn())
    arrive_by_ticket(desk, OFFICER, ticket.qr)
    before = bodies_of(desk.store)
    again = arrive_by_ticket(desk, SECOND_OFFICER, f"{ticket.qr.lower()}\r\n")
    assert (again.visit.id, again.is_new) == (ticket.visit, False)
    assert bodies_of(desk.store) == before


def test_a_ticket_whose_visit_is_known_finds_it(counter: Counter) -> None:
    """In step, the scanner is the quickest way to the visitor at the counter."""
    check_in(counter, VISITOR, CheckIn())
    ticket = check_in(counter, VISITOR, CheckIn(reason="crime"))
    before = bodies_of(counter.store)
    found = arrive_by_ticket(counter, OFFICER, ticket.qr)
    assert (found.visit.id, found.visit.road, found.is_new) == (ticket.visit, Road.KIOSK, False)
    assert bodies_of(counter.store) == before


@pytest.mark.parametrize("wire_first", [False, True])
def test_by_paper_and_by_wire_it_is_one_visit(
    devices: Devices, clock: FakeClock, *, wire_first: bool
) -> None:
    """Whichever road is quicker, one visitor is in the queue, with all that they said at the kiosk."""
    kiosk, desk = apart(devices, kiosk_ahead_ms=90_000, desk_ahead_ms=-30_000)
    asked = CheckIn(reason="danger", language="ur", party=3, name="Noor")
    ticket = check_in(kiosk, VISITOR, asked)
    clock.advance(minutes=2)
    if wire_first:
        carry(kiosk.store, desk.store)
        assert not arrive_by_ticket(desk, OFFICER, ticket.qr).is_new
    else:
        assert arrive_by_ticket(desk, OFFICER, ticket.qr).is_new
        serving.call(desk, OFFICER, ticket.visit)
        carry(kiosk.store, desk.store)
    (visit,) = visits_of(desk.store).values()
    assert (visit.road, visit.category, visit.language) == (Road.KIOSK, Category.PRIVATE, "ur")
    assert (visit.party, visit.urgent, visit.code) == (3, True, ticket.code)
    assert visit.arrived_at == NOON - 90_000 == ticket.arrived_at, "no clock's error is counted twice"
    with desk.store.reading() as connection:
        from_kiosk = views.personal_parts(connection, ticket.visit)
    assert [getattr(part, "name", None) for part in from_kiosk.values()] == ["Noor"]
    carry(desk.store, kiosk.store)
    assert fingerprint(kiosk.store) == fingerprint(desk.store)
    assert problems(desk.store) == []


def test_the_instant_is_told_without_the_clocks_errors(devices: Devices, clock: FakeClock) -> None:
    """Kiosk ten minutes fast, desk five minutes slow: the wait that is shown is the one that was waited."""
    kiosk, desk = apart(devices, kiosk_ahead_ms=10 * MINUTE_MS, desk_ahead_ms=-5 * MINUTE_MS)
    clock.set(Instant(NOON + 10 * MINUTE_MS))
    ticket = check_in(kiosk, VISITOR, CheckIn())
    clock.set(Instant(NOON - 5 * MINUTE_MS + 3 * MINUTE_MS))
    arrive_by_ticket(desk, OFFICER, ticket.qr)
    view = watching.desk_view(desk, OFFICER)
    assert view.waiting[0].visit.arrived_at == NOON
    assert view.waiting[0].measured.wait_s == 180
    assert view.now == NOON + 3 * MINUTE_MS


def test_a_kiosk_whose_clock_is_ahead_makes_nobody_arrive_tomorrow(
    devices: Devices, clock: FakeClock
) -> None:
    """A wait that begins in the future would never end."""
    kiosk, desk = apart(devices)
    clock.advance(minutes=20)
    ticket = check_in(kiosk, VISITOR, CheckIn())
    clock.advance(minutes=-15)
    assert arrive_by_ticket(desk, OFFICER, ticket.qr).visit.arrived_at == NOON + 5 * MINUTE_MS


def test_an_appointment_on_the_ticket_is_kept_once(devices: Devices) -> None:
    """The promise counts from the appointment, and both roads say *attended* about one visit."""
    kiosk, desk = apart(devices)
    book(desk)
    carry(desk.store, kiosk.store)
    found = find_by_birthday(kiosk, VISITOR, "Noor", "03-07")
    ticket = check_in(kiosk, VISITOR, CheckIn(appointment=found.id))
    arrive_by_ticket(desk, OFFICER, ticket.qr)
    view = watching.desk_view(desk, OFFICER)
    (row,) = view.waiting
    assert (row.visit.appointment, row.visit.appointment_at) == (found.id, NOON + 10 * MINUTE_MS)
    assert (row.reason, row.name, row.named_officer) == ("Answer bail", "Noor", "PC 4460")
    assert view.expected == ()
    carry(kiosk.store, desk.store)
    with desk.store.reading() as connection:
        appointment = views.appointment_by_reference(connection, found.reference)
    assert appointment is not None
    assert (appointment.status, appointment.visit, appointment.also) == (Status.ATTENDED, ticket.visit, ())
    (row,) = watching.desk_view(desk, OFFICER).waiting
    assert (row.visit.road, row.shares_appointment) == (Road.KIOSK, None)


def test_two_kiosks_that_checked_in_for_one_appointment_are_told_apart_at_the_desk(devices: Devices) -> None:
    """Both visits stay; the first accepted has the appointment, and the officer sees that two share it."""
    kiosk, desk = apart(devices)
    book(desk)
    carry(desk.store, kiosk.store)
    found = find_by_birthday(kiosk, VISITOR, "Noor", "03-07")
    second = check_in(kiosk, VISITOR, CheckIn(appointment=found.id))
    first = check_in(desk, VISITOR, CheckIn(appointment=found.id))
    carry(kiosk.store, desk.store)
    rows = {row.visit.id: row.shares_appointment for row in watching.desk_view(desk, OFFICER).waiting}
    assert rows == {first.visit: None, second.visit: first.code}
    carry(desk.store, kiosk.store)
    assert fingerprint(kiosk.store) == fingerprint(desk.store)


def a_ticket(device: str, arrived_at: Instant, station: str = "harbour-street") -> TicketCode:
    """A ticket that was never given."""
    return TicketCode(
        visit=SubjectId("visit/01a20327-f73a-7fc2-8f3e-f71ca32bc75f"),
        arrived_at=arrived_at,
        station=station_mark(station),
        device=device_mark(device),
        code="F7",
        language="en",
    )


def refused(counter: Counter, scanned: str, error: type[KioskError], says: str) -> None:
    """The desk refuses what was scanned in words that say so, and keeps nothing."""
    before = bodies_of(counter.store)
    with pytest.raises(error, match=says):
        arrive_by_ticket(counter, OFFICER, scanned)
    assert bodies_of(counter.store) == before
    assert watching.desk_view(counter, OFFICER).waiting == ()


def test_a_forged_ticket_is_refused(devices: Devices) -> None:
    """Anybody can print a QR; only a device of the station can sign one."""
    _, desk = apart(devices)
    forged = write(a_ticket("kiosk", NOON), Signer(bytes(32)).sign)
    refused(desk, forged, NotUnderstood, "None of our kiosks made this ticket as it is")


def test_a_ticket_with_any_single_character_changed_is_refused(devices: Devices) -> None:
    """Earlier, another code, another visit: whatever somebody writes into it, it stays the kiosk's word."""
    kiosk, desk = apart(devices)
    text = check_in(kiosk, VISITOR, CheckIn()).qr
    before = bodies_of(desk.store)
    chance = random.Random(11)
    for place, right in enumerate(text):
        wrong = chance.choice([each for each in "0123456789ABCXYZ $%*+-./:" if each != right])
        with pytest.raises((NotUnderstood, NotFound)):
            arrive_by_ticket(desk, OFFICER, text[:place] + wrong + text[place + 1 :])
    assert bodies_of(desk.store) == before
    assert arrive_by_ticket(desk, OFFICER, text).is_new, "unchanged, it holds"


@pytest.mark.parametrize("hours", [-24, 24])
def test_a_ticket_of_another_day_is_refused(devices: Devices, clock: FakeClock, hours: int) -> None:
    """Yesterday's paper must not put anybody at the head of today's queue."""
    kiosk, desk = apart(devices)
    ticket = check_in(kiosk, VISITOR, CheckIn())
    clock.advance(minutes=60 * hours)
    refused(desk, ticket.qr, NotNow, "from another day")


def test_the_day_is_the_stations(devices: Devices, clock: FakeClock) -> None:
    """Half past midnight in July is still yesterday in UTC."""
    kiosk, desk = apart(devices)
    clock.set(at("23:40", "2026-07-01"))
    before = check_in(kiosk, OFFICER, CheckIn())
    clock.set(at("00:10", "2026-07-02"))
    after = check_in(kiosk, OFFICER, CheckIn())
    clock.set(at("00:50", "2026-07-02"))
    refused(desk, before.qr, NotNow, "from another day")
    assert arrive_by_ticket(desk, OFFICER, after.qr).is_new


def test_another_stations_ticket_is_refused(devices: Devices) -> None:
    """The visitor has walked to the wrong station; they wait here only if somebody adds them."""
    kiosk, desk = apart(devices)
    elsewhere = write(a_ticket("kiosk", NOON, "old-mill"), kiosk.store.signer.sign)
    refused(desk, elsewhere, NotFound, "from another police station")


def test_a_ticket_of_a_device_that_is_not_known_says_what_to_do(devices: Devices) -> None:
    """A kiosk that was set up an hour ago, while the line is down: the visitor is not turned away."""
    _, desk = apart(devices)
    unknown = write(a_ticket("kiosk-2", NOON), Signer(bytes(32)).sign)
    refused(desk, unknown, NotFound, "not known at this desk. Please add the visitor by hand")


def test_a_ticket_of_a_stolen_kiosk_is_refused(devices: Devices, clock: FakeClock) -> None:
    """Its key still signs, and nobody of ours holds it."""
    kiosk, desk = apart(devices)
    ticket = check_in(kiosk, VISITOR, CheckIn())
    with desk.store.writing(SUPERVISOR, clock.now()) as transaction:
        transaction.append(device_subject("kiosk"), Revoked(device="kiosk"))
    refused(desk, ticket.qr, NotNow, "out of service for good")


def test_a_visit_that_is_over_does_not_begin_again(counter: Counter) -> None:
    """A finished visitor who scans the old paper is somebody new in the queue, if an officer says so."""
    tickets: list[Ticket] = [check_in(counter, VISITOR, CheckIn()) for _ in range(2)]
    serving.leave(counter, OFFICER, tickets[0].visit)
    serving.see(counter, OFFICER, tickets[1].visit)
    serving.finish(counter, OFFICER, tickets[1].visit)
    for ticket in tickets:
        refused(counter, ticket.qr, NotNow, f"visit of {ticket.code} is over")
    assert {visit.phase for visit in visits_of(counter.store).values()} == {Phase.LEFT, Phase.FINISHED}


@pytest.mark.parametrize(
    ("scanned", "says"),
    [
        ("KV2:ABC.", "damaged"),
        ("KV2:", "damaged"),
        ("KA1:7K3M9QT", "code of an appointment, not of a ticket"),
        ("5012345678900", "not the code of a ticket"),
        ("KV1:0193F2AA-0000-7000-8000-000000000000", "not the code of a ticket"),
    ],
)
def test_what_is_no_ticket_is_refused_in_plain_words(counter: Counter, scanned: str, says: str) -> None:
    """The officer must know whether to scan again, or what it was that they scanned."""
    refused(counter, scanned, NotUnderstood, says)


def test_an_appointments_code_finds_who_has_come_for_it(counter: Counter) -> None:
    """The visitor shows the letter at the desk instead of the ticket."""
    book(counter)
    found = find_by_birthday(counter, VISITOR, "Noor", "03-07")
    code = f" ka1:{found.reference}\r"
    assert scanning.attended_visit(counter, OFFICER, code) is None
    ticket = check_in(counter, VISITOR, CheckIn(appointment=found.id))
    assert scanning.attended_visit(counter, OFFICER, code) == ticket.visit
    with pytest.raises(NotFound, match="not known here"):
        scanning.attended_visit(counter, OFFICER, "KA1:KSF2M6T")
    with pytest.raises(NotUnderstood):
        scanning.attended_visit(counter, OFFICER, "KA1:")


def test_the_kiosk_still_knows_its_own_tickets(devices: Devices, clock: FakeClock) -> None:
    """Held to the kiosk's scanner again, the paper says that its visitor has a place in the queue."""
    kiosk, _ = apart(devices, kiosk_ahead_ms=3 * 60 * MINUTE_MS)
    ticket = check_in(kiosk, VISITOR, CheckIn())
    assert place_of(kiosk, VISITOR, ticket.qr).visit == ticket.visit
    clock.advance(minutes=24 * 60)
    with pytest.raises(NotFound):
        place_of(kiosk, VISITOR, ticket.qr)


def test_the_code_on_paper_is_the_one_in_the_journal(devices: Devices) -> None:
    """What is signed is what was recorded; the desk's own tickets are made alike."""
    kiosk, desk = apart(devices)
    for counter, name in ((kiosk, "kiosk"), (desk, "desk")):
        ticket = check_in(counter, VISITOR if counter is kiosk else OFFICER, CheckIn(language="pl"))
        found = read(ticket.qr)
        assert (found.ticket.visit, found.ticket.code) == (ticket.visit, ticket.code)
        assert found.ticket.arrived_at == visits_of(counter.store)[ticket.visit].arrived_at
        assert any(found.is_by(key) for key in trusted_by(counter.store)[name])
