"""The spool itself: whom it serves first, when it gives up, who works and who watches, and how it ends."""

import logging
import socket
import threading
import time
from dataclasses import replace

import pytest

from kiosk.domain.errors import PrinterUnavailable
from kiosk.domain.printing import JobKind, JobState, PrinterFault
from kiosk.printing.escpos import EscposDriver
from kiosk.printing.escpos_line import TcpReach
from kiosk.printing.printer_line import DAY_MS, Pace
from kiosk.printing.troubles import trouble
from tests.helpers.clock import FakeClock
from tests.helpers.counters import NOON
from tests.helpers.spools import HURRIED, PDF, TICKETS, Office, PaperDriver, Told, ticket
from tests.helpers.waiting import until

NO_PAPER = trouble(PrinterFault.PAPER_OUT, TICKETS)
JUST_LOOKING = replace(HURRIED, idle_s=0.05)


@pytest.fixture
def driver() -> PaperDriver:
    """A printer."""
    return PaperDriver()


def test_jobs_come_out_in_the_order_in_which_they_were_asked_for(office: Office, driver: PaperDriver) -> None:
    """Who pressed first stands nearer to the printer."""
    driver.fault = NO_PAPER
    spool = office.open(driver)
    names = [f"ticket-K{number}" for number in range(2, 7)]
    for name in names:
        ticket(spool, name)
    driver.fault = None
    office.told.end_of(names[-1])
    assert driver.printed == names


def test_a_ticket_that_waited_ten_minutes_is_given_up(office: Office, driver: PaperDriver) -> None:
    """The roll is changed in the evening: the morning's tickets must not all come out then."""
    clock = office.clock = FakeClock(NOON)
    driver.fault = NO_PAPER
    spool = office.open(driver)
    ticket(spool, "ticket-K7")
    office.told.fault(PrinterFault.PAPER_OUT)
    clock.advance(minutes=10, seconds=1)
    spool.nudge()
    ended = office.told.end_of("ticket-K7")
    assert ended.state is JobState.FAILED
    assert ended.message.startswith("Nobody waits for it any more: it was not printed within 10 minutes.")
    assert "has no paper" in ended.message
    assert driver.given_up == ["ticket-K7"], "it would stand in the printer's own list"
    driver.fault = None
    ticket(spool, "ticket-K8")
    office.told.end_of("ticket-K8")
    assert driver.printed == ["ticket-K8"]


def test_a_given_up_ticket_may_be_asked_for_again(office: Office, driver: PaperDriver) -> None:
    """The desk prints it for a visitor who comes back: it surely is not on paper yet."""
    clock = office.clock = FakeClock(NOON)
    driver.fault = NO_PAPER
    spool = office.open(driver)
    ticket(spool, "ticket-K7")
    clock.advance(minutes=11)
    spool.nudge()
    office.told.end_of("ticket-K7")
    office.told.forget()
    driver.fault = None
    ticket(spool, "ticket-K7")
    assert office.told.end_of("ticket-K7").state is JobState.PRINTED
    assert driver.printed == ["ticket-K7.2"]


@pytest.mark.parametrize(
    ("fault", "minutes"), [(None, 10), (trouble(PrinterFault.OFFLINE, TICKETS), 60)], ids=["idle", "offline"]
)
def test_a_job_that_a_printer_only_keeps_is_taken_from_it_and_asked_about(
    office: Office, driver: PaperDriver, fault: None, minutes: int
) -> None:
    """Somebody holds it in the queue's own list: it must not come out after staff have decided."""
    clock = office.clock = FakeClock(NOON)
    driver.keeps = True
    spool = office.open(driver)
    ticket(spool, "ticket-K7")
    until(lambda: office.jobs()["ticket-K7"].state is JobState.SENT)
    driver.fault = fault
    until(lambda: office.jobs()["ticket-K7"].fault == (None if fault is None else fault.fault))
    clock.advance(minutes=minutes, seconds=1)
    spool.nudge()
    ended = office.told.end_of("ticket-K7")
    assert (ended.state, ended.fault) == (JobState.UNCERTAIN, None)
    assert f"for {minutes} minutes. Please look" in ended.message
    assert driver.given_up == ["ticket-K7"]


def test_a_job_that_hangs_does_not_hold_up_everybody_behind_it(office: Office, driver: PaperDriver) -> None:
    """One job held in a print server's list must not cost the others their tickets."""
    driver.keeps = True
    spool = office.open(driver, replace(HURRIED, line_s=0.3))
    ticket(spool, "ticket-K7")
    until(lambda: office.jobs()["ticket-K7"].state is JobState.SENT)
    ticket(spool, "ticket-K8")
    until(lambda: office.jobs()["ticket-K8"].state is JobState.SENT)
    assert office.jobs()["ticket-K7"].state is JobState.SENT


def test_what_ended_a_day_ago_is_forgotten(office: Office, driver: PaperDriver) -> None:
    """The spool is no second log of who was here."""
    clock = office.clock = FakeClock(NOON)
    spool = office.open(driver)
    ticket(spool, "ticket-K7")
    office.told.end_of("ticket-K7")
    clock.advance(ms=DAY_MS + 1)
    ticket(spool, "ticket-K8")
    office.told.end_of("ticket-K8")
    until(lambda: set(office.jobs()) == {"ticket-K8"})


def test_a_bug_costs_one_job_and_not_the_printer(
    office: Office, driver: PaperDriver, caplog: pytest.LogCaptureFixture
) -> None:
    """A page that breaks the driver must not stop every later ticket; and the bug must be in the log."""
    driver.breaks = "ticket-K7"
    spool = office.open(driver)
    with caplog.at_level(logging.ERROR, "kiosk.printing"):
        ticket(spool, "ticket-K7")
        ended = office.told.end_of("ticket-K7")
    assert (ended.state, "tell the administrator" in ended.message) == (JobState.FAILED, True)
    assert [record.message for record in caplog.records] == ["bug"]
    ticket(spool, "ticket-K8")
    assert office.told.end_of("ticket-K8").state is JobState.PRINTED


def test_a_device_without_that_printer_says_so(office: Office, driver: PaperDriver) -> None:
    """A kiosk without a printer for leaflets shows them on its screen instead."""
    with pytest.raises(PrinterUnavailable, match="has no printer “leaflets”"):
        office.open(driver).submit("leaflets", "leaflet-1", JobKind.LEAFLET, PDF)


def test_two_programs_of_one_device_print_once_and_both_tell(office: Office, driver: PaperDriver) -> None:
    """The touch window and the desk are two programs: the desk must learn that the roll is empty."""
    other, heard = PaperDriver(), Told()
    driver.fault = NO_PAPER
    first = office.open(driver, JUST_LOOKING)
    until(lambda: bool(office.told.news))  # it works the printer: it has looked at it
    second = office.open(other, JUST_LOOKING, told=heard)
    ticket(first, "ticket-K7")
    heard.fault(PrinterFault.PAPER_OUT, "ticket-K7")
    ticket(second, "ticket-K8")
    driver.fault = None
    for told in (heard, office.told):
        assert told.end_of("ticket-K7").state is told.end_of("ticket-K8").state is JobState.PRINTED
    assert (driver.printed, other.printed) == (["ticket-K7", "ticket-K8"], [])


def test_when_the_working_program_ends_the_other_takes_over(office: Office, driver: PaperDriver) -> None:
    """Somebody closes the desk's window; the kiosk's tickets must go on."""
    other, heard = PaperDriver(), Told()
    first = office.open(driver, JUST_LOOKING)
    ticket(first, "ticket-K7")
    office.told.end_of("ticket-K7")
    second = office.open(other, JUST_LOOKING, told=heard)
    first.close()
    ticket(second, "ticket-K8")
    assert heard.end_of("ticket-K8").state is JobState.PRINTED
    assert (driver.printed, other.printed) == (["ticket-K7"], ["ticket-K8"])


@pytest.mark.parametrize("kind", ["ipp", "escpos"])
def test_a_spool_ends_promptly_although_its_printer_hangs(office: Office, kind: str) -> None:
    """Windows close at once, whatever a printer does; and closing is told as no fault of its."""
    with socket.create_server(("127.0.0.1", 0)) as hanging:
        port = hanging.getsockname()[1]
        if kind == "ipp":
            spool = office.open_ipp(f"ipp://127.0.0.1:{port}/ipp/print", Pace())
        else:
            spool = office.open(EscposDriver(TICKETS, TcpReach("127.0.0.1", port)), Pace())
        ticket(spool, "ticket-K7")
        connection, _ = hanging.accept()
        with connection:
            begun = time.monotonic()
            spool.close()
            assert time.monotonic() - begun < 1.0
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("printer")] == []
    assert {news.fault for news in office.told.news} <= {None}
    assert office.jobs()["ticket-K7"].state is JobState.QUEUED


def test_a_fault_of_an_idle_printer_is_told_when_it_is_seen_twice(
    office: Office, driver: PaperDriver
) -> None:
    """Another device may just be using its only connection."""
    driver.fault = trouble(PrinterFault.OFFLINE, TICKETS)
    office.open(driver, JUST_LOOKING)
    told = office.told.fault(PrinterFault.OFFLINE)
    assert (told.job, told.state) == ("", JobState.QUEUED)
    driver.fault = None
    assert office.told.wait(lambda news: news.fault is None).message == ""
