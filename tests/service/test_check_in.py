"""Checking in: found by what people type, saved before anybody is told, with a code nobody else has."""

from itertools import count, pairwise

import pytest

from kiosk.domain.appointment import AppointmentDetails
from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import KioskError, NotFound, NotNow, NotUnderstood
from kiosk.domain.instant import MINUTE_MS, Instant
from kiosk.domain.reference import reference_for, shown
from kiosk.domain.ticket import CODE
from kiosk.domain.visit.facts import Adjustment, Category, Child, Road, VisitDetails
from kiosk.domain.visit.fold import Phase, Visit
from kiosk.service import importing, serving, watching
from kiosk.service.check_in import (
    CheckIn,
    FoundAppointment,
    check_in,
    find_by_birthday,
    find_by_reference,
)
from kiosk.service.counter import Counter
from kiosk.service.intake import AppointmentRow, Parsed
from kiosk.store import views
from tests.helpers.clock import FakeClock
from tests.helpers.counters import NOON, OFFICER, SUPERVISOR, VISITOR, Devices
from tests.helpers.entries import at
from tests.helpers.journals import bodies_of, carry, problems, visits_of


def book(
    counter: Counter,
    start: Instant = NOON,
    *,
    source: str = "one",
    reference: str | None = None,
    cancelled: bool = False,
    details: AppointmentDetails | None = None,
) -> None:
    """Take one appointment in from a calendar."""
    row = AppointmentRow(
        line=1,
        source=source,
        start=start,
        end=Instant(start + 1_800_000),
        category=Category.DOCUMENTS,
        details=details or AppointmentDetails(reason="bail", surname="Noor", born="03-07"),
        reference=reference,
        cancelled=cancelled,
    )
    importing.import_appointments(counter, SUPERVISOR, Parsed(rows=(row,)))


def reference_of(counter: Counter, day: str = "2026-11-20") -> str:
    with counter.store.reading() as connection:
        return views.appointments_between(connection, counter.station.id, day, day)[0].reference


def visit_of(counter: Counter, visit: SubjectId) -> Visit:
    return visits_of(counter.store)[visit]


def details_of(counter: Counter, visit: SubjectId) -> VisitDetails:
    with counter.store.reading() as connection:
        return views.details(connection, visit, VisitDetails)


@pytest.mark.parametrize("written", ["{0}", " {1} ", "{2}", "{3}", "{4}"])
def test_a_reference_is_found_however_it_is_typed(counter: Counter, written: str) -> None:
    """People read O for 0 and I or L for 1, and type spaces, hyphens and small letters."""
    made = (reference_for(str(number)) for number in count())
    reference = next(each for each in made if "0" in each and "1" in each)
    book(counter, reference=reference)
    typed = written.format(
        reference,
        shown(reference).lower(),
        reference.replace("0", "O").replace("1", "I"),
        reference.replace("0", "o").replace("1", "l"),
        " ".join(reference),
    )
    found = find_by_reference(counter, VISITOR, typed)
    assert (found.reference, found.start, found.is_very_late) == (reference, NOON, False)


def test_what_a_kiosk_is_told_of_an_appointment_is_not_personal(counter: Counter) -> None:
    """Somebody who finds a letter in the street must not learn whose it is, or why."""
    book(counter)
    assert set(FoundAppointment.__struct_fields__) == {"id", "reference", "start", "is_very_late"}
    assert "Noor" not in repr(find_by_reference(counter, VISITOR, reference_of(counter)))


def test_a_mistyped_reference_is_told_from_an_unknown_one(counter: Counter) -> None:
    """“Check it again” helps with the one and is useless with the other."""
    book(counter)
    reference = reference_of(counter)
    swapped = reference[1] + reference[0] + reference[2:]
    with pytest.raises(NotUnderstood, match="mistake in it"):
        find_by_reference(counter, VISITOR, swapped)
    with pytest.raises(NotUnderstood, match="7 letters and digits"):
        find_by_reference(counter, VISITOR, reference[:-1])
    with pytest.raises(NotFound, match="An officer will help you"):
        find_by_reference(counter, VISITOR, "0000000")


@pytest.mark.parametrize(
    ("surname", "typed"),
    [
        ("Smith", "SMITH "),
        ("O'Brien", "obrien"),
        ("O’Brien", "O'BRIEN"),
        ("Smith-Jones", "smith jones"),
        ("García Márquez", "garcia marquez"),
        ("Müller", "MULLER"),
        ("Groß", "gross"),
        ("Wiśniewska", "wisniewska"),
        ("Łukaszewicz", "lukaszewicz"),
        ("Sørensen", "sorensen"),
        ("Đặng", "dang"),
        ("Yılmaz", "yilmaz"),
        ("İnönü", "inonu"),
        ("Nguye\u0302\u0303n", "Nguyễn"),
        ("नूर", "नूर"),
        ("نور", "نور"),
    ],
)
def test_a_surname_is_found_without_its_accents(counter: Counter, surname: str, typed: str) -> None:
    """The keyboard on the screen has no accents; the letter from the station has."""
    book(counter, details=AppointmentDetails(surname=surname, born="03-07"))
    assert find_by_birthday(counter, VISITOR, typed, "03-07").start == NOON


def test_a_birthday_must_fit_and_so_must_the_name(counter: Counter) -> None:
    """Half a match would hand one visitor another's appointment."""
    book(counter)
    for surname, born in (("Noor", "07-03"), ("Noo", "03-07"), ("Noora", "03-07"), ("", "03-07")):
        with pytest.raises(NotFound):
            find_by_birthday(counter, VISITOR, surname, born)


def test_two_who_fit_are_left_to_an_officer(counter: Counter) -> None:
    """Only a person may tell twins apart; the kiosk must not even say that there are two."""
    book(counter, source="one")
    book(counter, source="two", start=at("15:00"))
    with pytest.raises(NotFound, match="An officer will help you") as ambiguous:
        find_by_birthday(counter, VISITOR, "Noor", "03-07")
    with pytest.raises(NotFound) as unknown:
        find_by_birthday(counter, VISITOR, "Nobody", "03-07")
    assert str(ambiguous.value) == str(unknown.value)


def test_of_two_who_fit_the_one_not_yet_here_is_meant(counter: Counter) -> None:
    """The second of a family's two appointments the same day must not be refused as a double."""
    book(counter, source="one")
    check_in(counter, VISITOR, CheckIn(appointment=find_by_birthday(counter, VISITOR, "Noor", "03-07").id))
    book(counter, source="two", start=at("15:00"))
    assert find_by_birthday(counter, VISITOR, "Noor", "03-07").start == at("15:00")


def test_an_appointment_is_refused_when_it_is_over_gone_or_not_today(
    counter: Counter, clock: FakeClock
) -> None:
    """Each needs another sentence from the officer, so each is told apart; none gives a name away."""
    book(counter)
    found = find_by_reference(counter, VISITOR, reference_of(counter))
    clock.set(at("12:00", "2026-11-19"))
    with pytest.raises(NotFound, match="for today"):
        find_by_reference(counter, VISITOR, found.reference)
    clock.set(at("12:00", "2026-11-21"))
    with pytest.raises(NotFound, match="for today"):
        find_by_reference(counter, VISITOR, found.reference)
    clock.set(NOON)
    check_in(counter, VISITOR, CheckIn(appointment=found.id))
    with pytest.raises(NotNow, match="already checked in"):
        find_by_reference(counter, VISITOR, found.reference)
    # A birthday is no secret: by it nobody learns that somebody is in the building (domain rules, reasons).
    with pytest.raises(NotFound, match="for today"):
        find_by_birthday(counter, VISITOR, "Noor", "03-07")
    before = bodies_of(counter.store)
    with pytest.raises(NotNow, match="already checked in"):
        check_in(counter, VISITOR, CheckIn(appointment=found.id))
    assert bodies_of(counter.store) == before


def test_a_cancelled_appointment_is_said_to_be_cancelled(counter: Counter) -> None:
    """The visitor holds a letter that says otherwise; an officer explains."""
    book(counter)
    found = find_by_reference(counter, VISITOR, reference_of(counter))
    book(counter, cancelled=True)
    with pytest.raises(NotNow, match="was cancelled"):
        find_by_reference(counter, VISITOR, found.reference)
    with pytest.raises(NotFound):
        find_by_birthday(counter, VISITOR, "Noor", "03-07")
    with pytest.raises((NotFound, NotNow)):
        check_in(counter, VISITOR, CheckIn(appointment=found.id))
    with pytest.raises((NotFound, NotNow)):
        check_in(counter, VISITOR, CheckIn(appointment=SubjectId("appointment/unknown")))
    assert visits_of(counter.store) == {}


@pytest.mark.parametrize(("minutes", "late"), [(-90, False), (15, False), (15.001, True)])
def test_more_than_a_quarter_of_an_hour_late_is_said(
    counter: Counter, clock: FakeClock, minutes: float, *, late: bool
) -> None:
    """Such a visitor is offered another time as well."""
    book(counter)
    clock.advance(minutes=minutes)
    assert find_by_reference(counter, VISITOR, reference_of(counter)).is_very_late is late


def test_an_appointment_brings_its_details_along(counter: Counter, clock: FakeClock) -> None:
    """Nobody should have to say twice that they need an interpreter."""
    book(
        counter,
        start=at("12:10"),
        details=AppointmentDetails(
            reason="bail",
            surname="Noor",
            born="03-07",
            named_officer="PC 4460",
            language="ur",
            adjustments=(Adjustment.STEP_FREE, Adjustment.INTERPRETER),
        ),
    )
    found = find_by_reference(counter, VISITOR, reference_of(counter))
    asked = CheckIn(
        appointment=found.id, adjustments=(Adjustment.INTERPRETER, Adjustment.QUIET), language="ur"
    )
    ticket = check_in(counter, VISITOR, asked)
    visit, details = visit_of(counter, ticket.visit), details_of(counter, ticket.visit)
    assert (visit.appointment, visit.appointment_at, visit.arrived_at) == (found.id, at("12:10"), NOON)
    assert (visit.category, visit.road, visit.language) == (Category.DOCUMENTS, Road.KIOSK, "ur")
    assert details == VisitDetails(
        reason="bail",
        adjustments=(Adjustment.STEP_FREE, Adjustment.INTERPRETER, Adjustment.QUIET),
        interpreter="ur",
        named_officer="PC 4460",
        name="Noor",
    )
    assert (ticket.start, ticket.seen_by) == (at("12:10"), at("12:25"))
    assert (ticket.has_appointment, ticket.discreet, ticket.code) == (True, True, visit.code)
    assert clock.now() == NOON


def test_a_walk_in_without_a_reason_is_private_and_leaves_nothing_personal(counter: Counter) -> None:
    """“Speak to someone privately” asks nothing, so there is nothing to keep."""
    ticket = check_in(counter, VISITOR, CheckIn())
    visit = visit_of(counter, ticket.visit)
    assert (visit.category, visit.urgent, visit.phase) == (Category.PRIVATE, False, Phase.WAITING)
    assert details_of(counter, ticket.visit) == VisitDetails()
    assert (ticket.discreet, ticket.has_appointment, ticket.seen_by) == (True, False, at("12:15"))


def test_the_true_reason_is_not_among_the_facts(counter: Counter) -> None:
    """The log that stays for years says *private*; why somebody came fades."""
    ticket = check_in(counter, VISITOR, CheckIn(reason="danger"))
    assert visit_of(counter, ticket.visit).urgent
    assert details_of(counter, ticket.visit).reason == "danger"
    assert b"danger" not in b"".join(bodies_of(counter.store))


def test_a_group_is_one_visit_and_a_child_is_marked(counter: Counter) -> None:
    """A family of five is called once; a child alone must be seen by the officer's eye."""
    asked = CheckIn(reason="crime", party=5, child=Child.ALONE, name="Sam", note="with a dog")
    ticket = check_in(counter, OFFICER, asked)
    visit = visit_of(counter, ticket.visit)
    assert (visit.party, visit.road) == (5, Road.DESK)
    assert details_of(counter, ticket.visit) == VisitDetails(
        reason="crime", child=Child.ALONE, name="Sam", note="with a dog"
    )
    assert watching.desk_view(counter, OFFICER).waiting[0].child is Child.ALONE


@pytest.mark.parametrize("asked", [CheckIn(party=0), CheckIn(party=100), CheckIn(reason="unheard-of")])
def test_what_cannot_be_is_refused(counter: Counter, asked: CheckIn) -> None:
    """A slip of the finger must not become a fact."""
    with pytest.raises(NotUnderstood):
        check_in(counter, VISITOR, asked)
    assert bodies_of(counter.store) == []


def test_the_first_touch_of_the_last_step_is_the_arrival(counter: Counter) -> None:
    """The wait begins when the visitor is done, not when the disk is; and never in the future."""
    early = check_in(counter, VISITOR, CheckIn(touched_at=Instant(NOON - 1_500)))
    ahead = check_in(counter, VISITOR, CheckIn(touched_at=Instant(NOON + 60_000)))
    assert (early.arrived_at, ahead.arrived_at) == (NOON - 1_500, NOON)
    assert visit_of(counter, early.visit).arrived_at == NOON - 1_500


@pytest.mark.parametrize("minutes", [-3 * 24 * 60, -11, 1])
def test_a_touch_that_is_not_of_these_minutes_dates_no_wait(counter: Counter, minutes: int) -> None:
    """A wait that began three days ago on paper would be a breach that nobody committed."""
    touched_at = Instant(NOON + minutes * MINUTE_MS)
    ticket = check_in(counter, VISITOR, CheckIn(touched_at=touched_at))
    assert visit_of(counter, ticket.visit).arrived_at == NOON


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (CheckIn(name="x" * 81), "A name has at most 80 characters"),
        (CheckIn(note="x" * 2_001), "A note has at most 2000 characters"),
        (CheckIn(name="Sm\ud83dith"), "damaged character"),
        (CheckIn(note="so \ude00"), "damaged character"),
    ],
)
def test_words_that_cannot_be_kept_are_refused_in_plain_words(
    counter: Counter, asked: CheckIn, said: str
) -> None:
    """A page pasted into the wrong field must not become somebody's name, nor stop the desk."""
    with pytest.raises(NotUnderstood, match=said):
        check_in(counter, OFFICER, asked)
    assert bodies_of(counter.store) == []


def test_control_characters_are_left_out_of_names_and_notes(counter: Counter) -> None:
    """A scanner's codes would otherwise stand on paper and in lists, where they draw as boxes."""
    asked = CheckIn(name=" Ann\x00\tLee\r\n", note="first\r\nsecond\x1b\x07 \n")
    details = details_of(counter, check_in(counter, OFFICER, asked).visit)
    assert (details.name, details.note) == ("Ann Lee", "first\nsecond")
    empty = check_in(counter, OFFICER, CheckIn(name="\x00 ", note="\n"))
    assert details_of(counter, empty.visit) == VisitDetails()


def test_how_many_wait_ahead_counts_todays_waiting_only(counter: Counter, clock: FakeClock) -> None:
    """A visit that was left open yesterday waits in nobody's way."""
    clock.set(at("12:00", "2026-11-19"))
    check_in(counter, VISITOR, CheckIn())
    clock.set(NOON)
    first, second = (check_in(counter, VISITOR, CheckIn()) for _ in range(2))
    serving.call(counter, OFFICER, first.visit)
    third = check_in(counter, VISITOR, CheckIn())
    assert (first.waiting_before, second.waiting_before, third.waiting_before) == (0, 1, 1)


def test_500_codes_of_two_devices_are_all_different_and_tell_nothing(
    devices: Devices, clock: FakeClock
) -> None:
    """Twice the same number called out is the fault that visitors of other systems suffer most."""
    counter = devices.make()
    kiosk = devices.make("kiosk", device="kiosk", is_sequencer=False)
    codes = []
    for number in range(500):
        clock.advance(seconds=7)
        asked = CheckIn(reason=("crime", "danger", "bail", None)[number % 4])
        codes.append(check_in(kiosk if number % 3 else counter, VISITOR, asked).code)
    carry(kiosk.store, counter.store)
    assert len(set(codes)) == len(codes) == 500
    assert {visit.code for visit in visits_of(counter.store).values()} == set(codes)
    assert all(CODE.fullmatch(code) and len(code) <= 5 for code in codes)
    assert {code[0] for code in codes} == set("KMRTFHW")
    assert sum(len(code) <= 3 for code in codes[:50]) >= 45, "a quiet morning has short codes"
    counter_numbers = [int(code[1:]) for code in codes if code[0] in "KMRT" and len(code) == 3]
    rises = sum(b > a for a, b in pairwise(counter_numbers))
    assert 0.3 < rises / len(counter_numbers) < 0.7, "codes that rise tell who came first"
    assert problems(counter.store) == []


def test_codes_may_come_again_the_next_day(counter: Counter, clock: FakeClock) -> None:
    """Codes stay short only because each day begins afresh."""
    today = {check_in(counter, VISITOR, CheckIn()).code for _ in range(36)}
    clock.advance(minutes=24 * 60)
    tomorrow = {check_in(counter, VISITOR, CheckIn()).code for _ in range(36)}
    assert all(len(code) <= 3 for code in tomorrow)
    assert today & tomorrow


def test_a_cloned_disk_is_shown_and_one_visit_renamed(devices: Devices) -> None:
    """Two devices with the same letters will one day give the same code; the desk sorts it out."""
    counter = devices.make()
    clone = devices.make("clone", device="counter", is_sequencer=False)
    clone.rng.seed("counter/0")
    first, second = check_in(counter, VISITOR, CheckIn()), check_in(clone, VISITOR, CheckIn())
    assert first.code == second.code, "the test has no collision"
    carry(clone.store, counter.store)
    rows = watching.desk_view(counter, OFFICER).waiting
    assert [(row.visit.code, row.shares_code) for row in rows] == [(first.code, True)] * 2
    renamed = serving.recode(counter, OFFICER, second.visit)
    assert renamed.code != first.code
    assert renamed.code[0] in counter.device.letters
    rows = watching.desk_view(counter, OFFICER).waiting
    assert {row.visit.code for row in rows} == {first.code, renamed.code}
    assert not any(row.shares_code for row in rows)
    serving.undo(counter, OFFICER, second.visit)
    assert all(row.shares_code for row in watching.desk_view(counter, OFFICER).waiting)


def test_two_kiosks_cannot_both_check_in_for_one_appointment(devices: Devices) -> None:
    """The letter was photographed; whoever comes second is sent to the officer."""
    counter = devices.make()
    book(counter)
    found = find_by_reference(counter, VISITOR, reference_of(counter))
    other = Counter(
        devices.open(counter.store.path), counter.clock, counter.station, counter.device, counter.rng
    )
    check_in(counter, VISITOR, CheckIn(appointment=found.id))
    with pytest.raises(KioskError, match="already checked in"):
        check_in(other, VISITOR, CheckIn(appointment=found.id))
    assert len(visits_of(counter.store)) == 1
