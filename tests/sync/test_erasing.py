"""What is personal fades when it has served its purpose, everywhere, and nothing else changes."""

import base64
import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from typer.testing import CliRunner

from kiosk.cli import app
from kiosk.domain.appointment import AppointmentDetails
from kiosk.domain.device import DeviceKind
from kiosk.domain.emergency import EmergencyReason
from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import CentreRefused, NotFound, NotNow
from kiosk.domain.instant import MINUTE_MS, Instant
from kiosk.domain.keeping import ErasureCause
from kiosk.domain.visit.facts import Category
from kiosk.home import Home, SystemClock, init, open_counter
from kiosk.journal.body import decode
from kiosk.service import emergencies, erasing, exports, importing, reporting, serving, watching
from kiosk.service.check_in import CheckIn, check_in
from kiosk.service.counter import Counter
from kiosk.service.intake import AppointmentRow, Parsed
from kiosk.service.retention import HOUR_MS, Field, Period, Retention, policy
from kiosk.store import backup, keeping, ledger, transfer, views
from kiosk.sync.centre import fading
from kiosk.sync.centre.office import Office
from tests.helpers.centres import Centre
from tests.helpers.clock import FakeClock
from tests.helpers.counters import (
    ADMINISTRATOR,
    KEY,
    MANAGER,
    NOON,
    OFFICER,
    SUPERVISOR,
    VISITOR,
    Devices,
)
from tests.helpers.entries import STATION
from tests.helpers.journals import carry, journal_of, problems, random_day, run_sql
from tests.helpers.pages import readable
from tests.helpers.reports import Town, tables_at, tables_of

FRIDAY = dt.date(2026, 11, 20)
DAY_MS = 24 * HOUR_MS


@pytest.fixture
def town(centre: Centre, devices: Devices) -> Iterator[Town]:
    """Harbour Street's centre."""
    made = Town(centre, devices)
    yield made
    made.close()


def served(counter: Counter, clock: FakeClock, name: str = "Alex Example") -> SubjectId:
    """A visit with a name and a note, over after ten minutes."""
    visit = check_in(counter, VISITOR, CheckIn(reason="crime", name=name)).visit
    serving.write_note(counter, OFFICER, visit, "a note")
    serving.call(counter, OFFICER, visit)
    serving.see(counter, OFFICER, visit)
    clock.advance(minutes=10)
    serving.finish(counter, OFFICER, visit)
    return visit


def booked(counter: Counter, start: Instant, *, cancelled: bool = False) -> SubjectId:
    """An appointment of half an hour with a name, cancelled or not."""
    row = AppointmentRow(
        line=1,
        source=f"event/{start}",
        start=start,
        end=Instant(start + 30 * MINUTE_MS),
        category=Category.PRIVATE,
        details=AppointmentDetails(reason="statement", surname="Noor", born="03-07"),
        cancelled=False,
    )
    importing.import_appointments(counter, SUPERVISOR, Parsed(rows=(row,)))
    if cancelled:
        importing.import_appointments(counter, SUPERVISOR, Parsed(rows=(replace(row, cancelled=True),)))
    with counter.store.reading() as connection:
        return views.appointments_between(connection, STATION, "0000", "9999")[-1].id


def personal(counter: Counter, subject: SubjectId) -> int:
    """How many personal parts of a subject can be read."""
    with counter.store.reading() as connection:
        return len(views.personal_parts(connection, subject))


def due_now(counter: Counter) -> list[SubjectId]:
    """What the policy would erase at this moment."""
    with counter.store.reading() as connection:
        kept = keeping.kept(connection)
        return erasing.due(kept, lambda subject: ledger.entries_of(connection, subject), counter.clock.now())


def test_each_kind_of_subject_is_due_a_day_after_it_is_over_and_no_sooner(
    counter: Counter, clock: FakeClock
) -> None:
    """A promise in a privacy notice is kept to the minute, or it is none."""
    visit = served(counter, clock)
    over = clock.now()
    unclosed = check_in(counter, VISITOR, CheckIn(reason="crime", name="Left Open")).visit
    emergencies.declare(counter, OFFICER, EmergencyReason.INCIDENT, None, "a note")
    appointment = booked(counter, Instant(over + 2 * HOUR_MS))
    cancelled = booked(counter, Instant(over + 90 * DAY_MS), cancelled=True)
    clock.set(Instant(over + DAY_MS - 1))
    assert due_now(counter) == []
    clock.set(Instant(over + DAY_MS))
    assert due_now(counter) == [visit, cancelled]
    clock.set(Instant(over + 2 * HOUR_MS + 30 * MINUTE_MS + DAY_MS))
    assert due_now(counter) == [visit, *sorted([appointment, cancelled])]
    midnight = over + 11 * HOUR_MS + 50 * MINUTE_MS
    clock.set(Instant(midnight + DAY_MS - 1))
    assert unclosed not in due_now(counter)
    clock.set(Instant(midnight + DAY_MS))
    assert unclosed in due_now(counter)
    clock.set(Instant(over + 400 * DAY_MS))
    found = due_now(counter)
    assert len(found) == 4, "an emergency that was never ended goes on"
    emergencies.end(counter, OFFICER)
    clock.advance(minutes=24 * 60)
    (ended,) = set(due_now(counter)) - set(found)
    assert ended.startswith("emergency/")


def test_the_policy_in_the_file_is_the_one_that_is_followed(counter: Counter, clock: FakeClock) -> None:
    """A period written for people and another in the program would be a lie to one of them."""
    assert {name: policy().hours(name) for name in ("visit", "appointment", "emergency", "room")} == {
        "visit": 24,
        "appointment": 24,
        "emergency": 24,
        "room": None,
    }
    visit = served(counter, clock)
    short = Retention(
        {"short": Period("Two hours.", 2)}, {}, {"visit": {"name": Field("To address somebody.", "short")}}
    )
    clock.advance(minutes=119)
    with counter.store.reading() as connection:
        assert erasing.due(keeping.kept(connection), lambda _: (), clock.now(), short) == []
        assert erasing.due(keeping.kept(connection), lambda _: (), Instant(clock.now() + 60_000), short) == [
            visit
        ]


def test_what_is_erased_is_gone_and_every_figure_stays_to_the_digit(
    counter: Counter, clock: FakeClock, tmp_path: Path
) -> None:
    """Managers keep their figures for years; nobody keeps a name for them."""
    random_day(counter, clock, 11, steps=100)
    visit = served(counter, clock, name="Canarywoman")
    secrets = _secrets(counter)
    assert len(secrets) > 40
    clock.set(Instant(NOON + 4 * DAY_MS))
    before = _figures(counter)
    known = len(due_now(counter))
    assert erasing.erase_due(counter, ADMINISTRATOR) == known > 20
    assert erasing.erase_due(counter, ADMINISTRATOR) == 0
    assert personal(counter, visit) == 0
    assert all(line.personal is None for line in watching.story(counter, OFFICER, visit))
    assert _figures(counter) == before
    assert problems(counter.store) == []
    assert visit not in _exported_with_parts(counter)
    file = backup.create(counter.store, tmp_path, FRIDAY)
    left = {*_secrets(counter)}
    for path in (counter.store.path, file):
        pages = readable(path, KEY)
        assert b"visit.arrived" in pages, "there was something to read"
        gone = [secret for secret in secrets if secret not in left]
        assert gone
        assert not [secret for secret in gone if secret in pages], path.name


def test_without_overwriting_the_pages_would_give_it_away(counter: Counter, clock: FakeClock) -> None:
    """The test above is worth something only if a plain delete fails it."""
    random_day(counter, clock, 12, steps=60)
    secrets = _secrets(counter)
    with counter.store.reading() as connection:
        connection.execute("PRAGMA secure_delete = OFF")
        connection.execute("DELETE FROM personal")
        connection.execute("DELETE FROM subject_key")
        keeping.wipe_log(connection)
    pages = readable(counter.store.path, KEY)
    assert [secret for secret in secrets if secret in pages]


def test_a_legal_hold_keeps_everything_until_it_is_released(counter: Counter, clock: FakeClock) -> None:
    """A court's order goes before the policy, and the policy goes on when it ends."""
    held, other = served(counter, clock), served(counter, clock)
    erasing.place_hold(counter, SUPERVISOR, held)
    with pytest.raises(NotNow, match=r"legal hold on visit/.* already"):
        erasing.place_hold(counter, SUPERVISOR, held)
    clock.advance(minutes=25 * 60)
    assert erasing.erase_due(counter, ADMINISTRATOR) == 1
    assert (personal(counter, held), personal(counter, other)) == (2, 0)
    with pytest.raises(NotNow, match=r"There is a legal hold on visit/.*: nothing of it may be erased"):
        erasing.erase(counter, SUPERVISOR, held)
    with pytest.raises(NotNow, match="is erased already; there is nothing to hold"):
        erasing.place_hold(counter, SUPERVISOR, other)
    erasing.release_hold(counter, SUPERVISOR, held)
    with pytest.raises(NotNow, match="There is no legal hold on visit/"):
        erasing.release_hold(counter, SUPERVISOR, held)
    assert erasing.erase_due(counter, ADMINISTRATOR) == 1
    assert personal(counter, held) == 0
    kinds = [line.entry.kind for line in watching.story(counter, OFFICER, held)]
    assert kinds[-3:] == ["subject.held", "subject.released", "subject.erased"]
    assert problems(counter.store) == []


def test_somebody_may_ask_to_be_forgotten_at_once(counter: Counter, clock: FakeClock) -> None:
    """A request under the law does not wait for the policy, and nothing can be added behind its back."""
    visit = served(counter, clock)
    erasing.erase(counter, SUPERVISOR, visit)
    assert personal(counter, visit) == 0
    with pytest.raises(NotNow, match="erased already"):
        erasing.erase(counter, SUPERVISOR, visit)
    with pytest.raises(NotNow, match="has been erased"):
        serving.write_note(counter, OFFICER, visit, "again")
    for unknown in ("visit/none", "room/x", "nonsense"):
        with pytest.raises(NotFound, match="Nothing is known of"):
            erasing.erase(counter, SUPERVISOR, SubjectId(unknown))


def test_a_calendar_that_still_tells_of_old_events_is_taken_in(counter: Counter, clock: FakeClock) -> None:
    """Calendars are exported whole, every morning: what was erased must not come back, nor be in the way."""
    start = clock.now()
    appointment = booked(counter, start)
    clock.advance(minutes=25 * 60)
    assert erasing.erase_due(counter, ADMINISTRATOR) == 1
    assert booked(counter, start) == appointment
    assert personal(counter, appointment) == 0
    assert problems(counter.store) == []


def test_what_is_erased_does_not_come_back_with_a_late_copy(
    counter: Counter, devices: Devices, clock: FakeClock
) -> None:
    """A stick with yesterday's export must not undo what the law asked for."""
    visit = served(counter, clock)
    copy = journal_of(counter.store)
    assert sum(stored.box is not None for stored in copy) == 2
    erasing.erase(counter, SUPERVISOR, visit)
    assert carry(counter.store, counter.store, copy) == 0
    assert personal(counter, visit) == 0
    late, early = (devices.make(name, is_sequencer=False) for name in ("late", "early"))
    carry(counter.store, late.store, journal_of(counter.store)[-1:])
    for other in (late, early):
        carry(counter.store, other.store, copy)
        carry(counter.store, other.store)
        assert personal(other, visit) == 0
        assert _secrets(other) == []


def test_a_device_that_does_not_number_entries_leaves_erasing_to_who_does(town: Town) -> None:
    """Two erasers with two clocks would disagree about what is due."""
    clock = town.devices.clock
    counter = town.enrolled()
    visit = served(counter, clock)
    clock.advance(minutes=48 * 60)
    assert erasing.erase_due(counter, ADMINISTRATOR) == 0
    with pytest.raises(NotNow, match="The centre erases for this station"):
        erasing.erase(counter, SUPERVISOR, visit)
    erasing.place_hold(counter, SUPERVISOR, visit)
    with pytest.raises(NotNow, match="The centre releases for this station"):
        erasing.release_hold(counter, SUPERVISOR, visit)


def test_the_centre_erases_on_every_device_and_keeps_what_is_held(town: Town) -> None:
    """Erasure reaches every copy; a hold that was placed at one desk stops it everywhere."""
    clock = town.devices.clock
    counter, other = town.enrolled("counter"), town.enrolled("kiosk")
    clock.set(Instant(SystemClock().now() - 2 * DAY_MS))  # the centre goes by its own clock
    gone, held = served(counter, clock, "One"), served(counter, clock, "Two")
    erasing.place_hold(counter, SUPERVISOR, held)
    clock.set(SystemClock().now())
    fresh = served(counter, clock, "Three")
    town.in_step()
    town.work()
    office = town.office()
    assert fading.erase_due(office) == {STATION: 1}
    assert fading.erase_due(office) == {}
    town.in_step()
    town.work()
    for device in (counter, other):
        assert [personal(device, visit) for visit in (gone, held, fresh)] == [0, 2, 2]
        assert problems(device.store) == []
    assert tables_at(town.centre, STATION) == tables_of(counter.store) == tables_of(other.store)
    assert _at_centre(town) == {held, fresh}
    with pytest.raises(CentreRefused, match="legal hold"):
        office.erase(STATION, [held], ErasureCause.REQUEST, "console")
    office.release(STATION, held, "console")
    town.work()
    assert fading.erase_due(office) == {STATION: 1}
    town.in_step()
    assert [personal(counter, visit) for visit in (gone, held, fresh)] == [0, 0, 2]


def test_the_centre_leaves_a_lone_pc_to_itself(town: Town) -> None:
    """What numbers a station's entries erases there; two of them would contradict each other."""
    counter, clock = town.devices.make("front"), town.devices.clock
    clock.set(Instant(SystemClock().now() - 2 * DAY_MS))
    visit = served(counter, clock)
    town.tamper("update kiosk.station set sequencer = 'front'")
    town.enrol(counter, "front", DeviceKind.STAFF, numbers_itself=True)
    town.in_step()
    town.work()
    assert fading.erase_due(town.office()) == {}
    assert personal(counter, visit) == 2


def test_what_waits_for_a_relay_is_not_said_twice(town: Town) -> None:
    """A relay that is away for a week must not find the same erasure a hundred times."""
    counter, clock = town.enrolled("counter"), town.devices.clock
    clock.set(Instant(SystemClock().now() - 2 * DAY_MS))
    served(counter, clock)
    town.in_step()
    town.work()
    office: Office = town.office()
    office.admit(STATION, "relay", DeviceKind.RELAY, b"r" * 32, "console")
    town.work()
    town.tamper("update kiosk.station set sequencer = 'relay'")
    assert fading.erase_due(office) == {STATION: 1}
    assert fading.erase_due(office) == {}
    assert town.tamper("select count(*) from kiosk.pending where kind = 'subject.erased'") == [(1,)]


def _figures(counter: Counter) -> list[str]:
    """Everything that is published of the day, as text."""
    first = FRIDAY - dt.timedelta(days=3)
    report = reporting.report(counter, MANAGER, first, FRIDAY)
    rows = reporting.measured(counter, MANAGER, first, FRIDAY)
    return [exports.report_json(report), exports.breaches_csv(report), exports.visits_csv(rows)]


def _secrets(counter: Counter) -> list[bytes]:
    """What must not be left of anything personal: the keys, and a stretch of each box."""
    boxes = [box[24:56] for (box,) in run_sql(counter.store, "SELECT box FROM personal")]
    return [*boxes, *(key for (key,) in run_sql(counter.store, "SELECT key FROM subject_key"))]


def _exported_with_parts(counter: Counter) -> set[SubjectId]:
    """The subjects of which an export with personal parts holds any."""
    lines = [json.loads(line) for line in transfer.export_journal(counter.store, with_personal=True)]
    assert len(lines) > 100
    return {
        decode(base64.b64decode(line["body"])).subject
        for line in lines
        if "personal" in line or "key" in line
    }


def _at_centre(town: Town) -> set[SubjectId]:
    """The subjects of visits of which the centre holds boxes; it holds keys of the same."""
    boxes = {subject for (subject,) in town.tamper("select subject from kiosk.personal")}
    assert boxes == {subject for (subject,) in town.tamper("select subject from kiosk.subject_key")}
    return {SubjectId(subject) for subject in boxes}


def test_holds_are_placed_and_released_at_the_console(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever gets the court's letter has the visit's name from the export, and a command."""
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path))
    init(Home(tmp_path))
    counter = open_counter(Home(tmp_path))
    visit = check_in(counter, OFFICER, CheckIn(name="Alex Example")).visit
    run = CliRunner()
    told = [run.invoke(app, ["hold", what, visit]) for what in ("place", "release")]
    assert [done.exit_code for done in told] == [0, 0], told
    assert told[0].stdout.startswith(f"There is a legal hold on {visit} now")
    assert told[1].stdout.startswith(f"The legal hold on {visit} is over.")
    refused = run.invoke(app, ["hold", "release", visit]).exception
    assert isinstance(refused, NotNow)
    kinds = [line.entry.kind for line in watching.story(counter, OFFICER, visit)]
    counter.store.close()
    assert kinds == ["visit.arrived", "subject.held", "subject.released"]
