"""What visitors tell us at a real centre: carried, reported, faded, and read by staff's devices alone."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from alembic import command
from msgspec import structs

from kiosk.domain.complaint import ComplaintDetails, PassedOn, Received, Resolved
from kiosk.domain.device import DeviceKind
from kiosk.domain.entry import EntryId, Facts, SubjectId, Withdrawn
from kiosk.domain.errors import CentreRefused, NotNow
from kiosk.domain.feedback import Given, Rating, Read
from kiosk.domain.help_call import HelpAnswered, HelpCalled, HelpClosed
from kiosk.domain.instant import Instant
from kiosk.domain.premises import Mended, Problem, Reported
from kiosk.domain.signing import Signable, SignedOff
from kiosk.service import helping, signing_off, telling
from kiosk.service.telling import Complaint, Feedback
from kiosk.settings import Window
from kiosk.store.prune import prune
from kiosk.sync.centre import schema
from tests.helpers.centres import Centre
from tests.helpers.counters import MANAGER, NOON, OFFICER, VISITOR, Devices
from tests.helpers.entries import STATION
from tests.helpers.journals import random_day
from tests.helpers.reports import Town, tables_at, tables_of

DAY_MS = 24 * 3_600_000


@pytest.fixture
def town(centre: Centre, devices: Devices) -> Iterator[Town]:
    """Harbour Street's centre, without devices yet."""
    made = Town(centre, devices)
    yield made
    made.close()


def test_a_complaint_made_at_the_kiosk_is_read_at_the_desk_alone(town: Town) -> None:
    """The kiosk in the next room must not be able to read what somebody said at this one."""
    kiosk, desk = town.enrolled("kiosk", DeviceKind.PUBLIC), town.enrolled("desk")
    other = town.enrolled("other-kiosk", DeviceKind.PUBLIC)
    receipt = telling.complain(kiosk, VISITOR, Complaint("He laughed.", "07700 900123"))
    call = helping.call_for_help(kiosk, VISITOR)
    town.in_step()
    (line,) = telling.in_tray(desk, OFFICER).complaints
    assert (line.reference, line.text, line.contact) == (receipt.reference, "He laughed.", "07700 900123")
    (elsewhere,) = telling.in_tray(other, OFFICER).complaints
    assert (elsewhere.reference, elsewhere.text, elsewhere.contact) == (receipt.reference, None, None)
    assert [each.id for each in helping.help_calls(desk, OFFICER)] == [call]
    helping.answer_help(desk, OFFICER, call)
    town.in_step()
    assert helping.help_is_answered(kiosk, VISITOR, call)
    town.work()
    assert tables_at(town.centre, STATION) == tables_of(desk.store) == tables_of(other.store)


def test_a_centre_that_was_upgraded_after_its_devices_reports_what_they_had_sent(town: Town) -> None:
    """It passed over what it did not know; from then on managers must see all of it."""
    desk = town.enrolled("desk")
    random_day(desk, town.devices.clock, 4, steps=60)
    telling.rate(desk, VISITOR, Feedback(Rating.POOR, "x"))
    town.in_step()
    town.work()
    with schema.migrating(town.centre.conninfo) as (config, _):
        command.downgrade(config, f"{schema.BRANCH}@-1")
    schema.upgrade(town.centre.conninfo)
    assert tables_at(town.centre, STATION)["feedback"] == []
    assert town.work().rebuilt == (STATION,)
    assert tables_at(town.centre, STATION) == tables_of(desk.store)


def test_an_upgrade_leaves_the_reports_of_whoever_sent_nothing_new(town: Town) -> None:
    """Making a large station's reports anew takes minutes; without a reason nobody waits for it."""
    town.enrolled("desk")
    town.in_step()
    town.work()
    with schema.migrating(town.centre.conninfo) as (config, _):
        command.downgrade(config, f"{schema.BRANCH}@-1")
    schema.upgrade(town.centre.conninfo)
    assert town.work().rebuilt == ()


def test_words_of_feedback_fade_at_the_centre(town: Town) -> None:
    """What is due is gone from every device and from the centre, by its clock."""
    desk = town.enrolled("desk")
    town.devices.clock.set(Instant(NOON - 400 * DAY_MS))
    telling.rate(desk, VISITOR, Feedback(Rating.POOR, "rude"))
    telling.complain(desk, VISITOR, Complaint("still open"))
    town.in_step()
    town.work()
    erased = town.worker().hourly(town.keeper())
    assert erased == {STATION: 1}
    town.in_step()
    tray = telling.in_tray(desk, OFFICER)
    assert [each.comment for each in tray.feedback] == [None]
    assert [each.text for each in tray.complaints] == ["still open"]


def test_what_is_settled_leaves_the_device_and_what_is_open_stays(town: Town) -> None:
    """A small disk keeps a month; a complaint that waits for an answer is kept however long it waits."""
    desk = town.enrolled("desk")
    telling.complain(desk, VISITOR, Complaint("open"))
    town.devices.clock.advance(seconds=1)
    telling.complain(desk, VISITOR, Complaint("resolved"))
    telling.rate(desk, VISITOR, Feedback(Rating.GOOD))
    telling.report_problem(desk, VISITOR, Problem.DIRTY)
    call = helping.call_for_help(desk, VISITOR)
    waiting, resolved = telling.in_tray(desk, OFFICER).complaints
    telling.resolve(desk, OFFICER, resolved.id, "done")
    helping.close_help(desk, OFFICER, call)
    town.in_step()
    assert prune(desk.store, "2026-12-31", town.devices.clock.now()) == 0, "over before, not at, the instant"
    town.devices.clock.advance(seconds=1)
    assert prune(desk.store, "2026-12-31", town.devices.clock.now()) == 3
    tray = telling.in_tray(desk, OFFICER)
    assert [each.id for each in tray.complaints] == [waiting.id]
    assert len(tray.problems) == 1


def test_a_new_device_is_given_what_is_open_and_every_signature(centre: Centre) -> None:
    """A desk set up today shows last month's complaint, and its kiosk the languages signed off last year."""
    writer = centre.device("desk")
    said = (
        ("complaint/open", Received("CAAAAAA", "en")),
        ("complaint/open", PassedOn()),
        ("complaint/resolved", Received("CBBBBBB", "en")),
        ("feedback/unread", Given(Rating.POOR, "en", has_words=True)),
        ("feedback/read", Given(Rating.POOR, "en", has_words=False)),
        ("premises/open", Reported(Problem.DIRTY, "Kiosk")),
        ("help/closed", HelpCalled("Kiosk")),
        (f"signing/{STATION}/language/pl", SignedOff(Signable.LANGUAGE, "pl", "a" * 64)),
    )
    old = [writer.begin(), *(writer.write(subject, facts) for subject, facts in said)]
    writer.upstream.push(writer.chain, old)
    centre.ask("update kiosk.entry set received_at = now() - '31 days'::interval")
    centre.ask("insert into report.progress (station, gseq) select no, 9 from kiosk.station")
    for table, subject, ended in (
        ("complaint", "complaint/open", None),
        ("complaint", "complaint/resolved", 1),
        ("feedback", "feedback/unread", None),
        ("feedback", "feedback/read", 1),
        ("premises", "premises/open", None),
        ("help_call", "help/closed", 1),
    ):
        columns, values = (", reference", ", 'CAAAAAA'") if table == "complaint" else ("", "")
        centre.ask(
            f"insert into report.{table} (journal, id, through, state, station, ended_at{columns})"  # noqa: S608
            f" select no, %s, 1, '', %s, %s{values} from kiosk.station",
            subject,
            STATION,
            ended,
        )
    start = writer.upstream.start()
    assert [entry.record.gseq for entry in start.open.entries] == [1, 2, 3, 5, 7, 9]


@pytest.mark.parametrize(
    ("subject", "facts"),
    [
        (f"signing/{STATION}/language/pl", SignedOff(Signable.LANGUAGE, "pl", "a" * 64)),
        ("complaint/A", PassedOn()),
        ("complaint/A", Resolved()),
        ("feedback/A", Read()),
        ("premises/A", Mended()),
        ("help/A", HelpAnswered()),
        ("help/A", HelpClosed()),
        ("help/A", Withdrawn(EntryId("0199"))),
        ("complaint/A", Withdrawn(EntryId("0199"))),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_a_public_device_settles_nothing_and_signs_nothing_off(
    centre: Centre, subject: str, facts: Facts
) -> None:
    """A stolen kiosk could else hush up a call for help, or have unread words offered everywhere."""
    kiosk, desk = centre.device("kiosk", kind="public"), centre.device("desk")
    kiosk.upstream.push(kiosk.chain, [kiosk.begin(), kiosk.write("help/B", HelpCalled("Kiosk"))])
    before = centre.ask("select gseq, ghash from kiosk.station")
    with pytest.raises(CentreRefused, match="Only staff"):
        kiosk.upstream.push(kiosk.chain, [kiosk.write(subject, facts)])
    assert centre.ask("select gseq, ghash from kiosk.station") == before
    assert centre.ask("select count(*) from kiosk.entry where subject = %s", subject) == [(0,)]
    desk.upstream.push(desk.chain, [desk.begin(), desk.write(subject, facts)])


def test_signing_off_at_a_public_device_is_refused_there(town: Town) -> None:
    """Written there, the centre would refuse it for ever, and every check-in that comes after it."""
    kiosk = town.enrolled("kiosk", DeviceKind.PUBLIC)
    kiosk = replace(kiosk, device=structs.replace(kiosk.device, windows=(Window.TOUCH, Window.BOARD)))
    with pytest.raises(NotNow, match="at a staff device"):
        signing_off.sign_off(kiosk, MANAGER, "language", "pl", "a" * 64)
    town.in_step()
    signing_off.sign_off(town.enrolled("desk"), MANAGER, "language", "pl", "a" * 64)


def test_nobody_puts_other_words_into_a_visitors_mouth(town: Town) -> None:
    """A stolen kiosk could else replace what somebody complains of, and the number to call them on."""
    kiosk, desk = town.enrolled("kiosk", DeviceKind.PUBLIC), town.enrolled("desk")
    stolen = town.enrolled("other-kiosk", DeviceKind.PUBLIC)
    telling.complain(kiosk, VISITOR, Complaint("He laughed.", "07700 900123"))
    town.in_step()
    (line,) = telling.in_tray(stolen, OFFICER).complaints
    with stolen.store.writing(VISITOR, stolen.clock.now()) as transaction:
        forged = ComplaintDetails(text="All is well.", contact="07700 900999")
        transaction.append(SubjectId(line.id), Received("CAAAAAA", "en"), forged)
    town.in_step()
    (line,) = telling.in_tray(desk, OFFICER).complaints
    assert (line.text, line.contact) == ("He laughed.", "07700 900123")
    telling.pass_on(desk, OFFICER, line.id, "PSD/1")
    (line,) = telling.in_tray(desk, OFFICER).complaints
    assert line.psd_reference == "PSD/1"
