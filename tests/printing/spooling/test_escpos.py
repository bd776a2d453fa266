"""Tickets on a thermal printer that tells its state, and on those that do not."""

import time
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp

from kiosk.domain.instant import Instant
from kiosk.domain.printing import JobKind, JobState, PrinterFault, PrintJob
from kiosk.printing.escpos import EscposDriver, Patience
from kiosk.printing.escpos_line import FileReach, TcpReach
from kiosk.printing.spool import Spool
from kiosk.printing.ticket import ticket_pdf
from kiosk.service.paper import TicketPage
from tests.helpers.spools import TICKETS, Office, ticket
from tests.helpers.thermal import ThermalPrinter
from tests.helpers.waiting import until


@pytest.fixture(scope="session")
def pdf(tickets: dict[str, TicketPage]) -> bytes:
    """An Urdu ticket with as long a QR code as any has."""
    return ticket_pdf(tickets["ur"])


QUICK = Patience(answer_s=0.15, settle_s=0.3)


def driver_on(thermal: ThermalPrinter, width_dots: int = 576) -> EscposDriver:
    reach = TcpReach("127.0.0.1", thermal.port, linger_s=0.1)
    return EscposDriver(TICKETS, reach, width_dots=width_dots, patience=QUICK)


def spool_on(office: Office, thermal: ThermalPrinter) -> Spool:
    return office.open(driver_on(thermal))


def test_what_comes_out_is_the_ticket_and_its_code_is_read(
    office: Office, thermal: ThermalPrinter, pdf: bytes, tickets: dict[str, TicketPage]
) -> None:
    """Rebuilt from the very bytes that the printer was sent: the QR code must work on paper."""
    ticket(spool_on(office, thermal), "ticket-K7-1", pdf)
    assert office.told.end_of("ticket-K7-1").state is JobState.PRINTED
    (picture,) = thermal.tickets
    assert picture.width == 576
    (found,) = zxingcpp.read_barcodes(picture.convert("L"))
    assert found.text == tickets["ur"].qr


@pytest.mark.parametrize(
    ("state", "fault", "words"),
    [
        ({"has_paper": False}, PrinterFault.PAPER_OUT, "put paper in"),
        ({"is_covered": False}, PrinterFault.COVER_OPEN, "close its cover"),
        ({"is_stuck": True}, PrinterFault.JAMMED, "is stuck"),
        ({"has_paper": False, "is_covered": False}, PrinterFault.COVER_OPEN, "close its cover"),
    ],
    ids=["paper", "cover", "cutter", "cover and paper"],
)
def test_what_is_wrong_is_told_before_anything_is_sent(
    office: Office,
    thermal: ThermalPrinter,
    pdf: bytes,
    state: dict[str, bool],
    fault: PrinterFault,
    words: str,
) -> None:
    """A ticket that has not been sent can be printed once whenever the printer is mended, or never."""
    for name, value in state.items():
        setattr(thermal, name, value)
    asked = time.monotonic()
    ticket(spool_on(office, thermal), "ticket-K7-1", pdf)
    told = office.told.fault(fault)
    assert time.monotonic() - asked < 1.5
    assert (told.state, words in told.message) == (JobState.QUEUED, True)
    assert thermal.tickets == []
    thermal.has_paper = thermal.is_covered = True
    thermal.is_stuck = False
    assert office.told.end_of("ticket-K7-1").state is JobState.PRINTED
    assert len(thermal.tickets) == 1


def test_paper_that_runs_out_in_the_middle_is_told_and_the_ticket_ends_once(
    office: Office, thermal: ThermalPrinter, pdf: bytes
) -> None:
    """The printer keeps what it was sent: with the new roll in, it goes on by itself."""
    thermal.runs_out = True
    ticket(spool_on(office, thermal), "ticket-K7-1", pdf)
    assert office.told.fault(PrinterFault.PAPER_OUT).state is JobState.SENT
    thermal.runs_out = False
    thermal.has_paper = True
    assert office.told.end_of("ticket-K7-1").state is JobState.PRINTED
    assert len(thermal.tickets) == 1


def test_a_printer_that_never_says_when_it_is_done_is_believed_when_nothing_went_wrong(
    office: Office, thermal: ThermalPrinter, pdf: bytes
) -> None:
    """Simple models answer only about paper and cover."""
    thermal.says_when_done = False
    ticket(spool_on(office, thermal), "ticket-K7-1", pdf)
    assert office.told.end_of("ticket-K7-1").state is JobState.PRINTED


def test_such_a_printer_is_not_believed_after_it_stopped_with_a_ticket_in_it(
    office: Office, thermal: ThermalPrinter, pdf: bytes
) -> None:
    """Some models forget the rest when their cover is opened; only staff can see what came out."""
    thermal.says_when_done = False
    thermal.runs_out = True
    ticket(spool_on(office, thermal), "ticket-K7-1", pdf)
    office.told.fault(PrinterFault.PAPER_OUT)
    thermal.runs_out = False
    thermal.has_paper = True
    assert office.told.end_of("ticket-K7-1").state is JobState.UNCERTAIN


def test_a_printer_that_says_nothing_at_all_prints_too(
    office: Office, thermal: ThermalPrinter, pdf: bytes
) -> None:
    """Cheap network boxes pass bytes on in one direction only."""
    thermal.is_mute = True
    ticket(spool_on(office, thermal), "ticket-K7-1", pdf)
    assert office.told.end_of("ticket-K7-1").state is JobState.PRINTED
    until(lambda: len(thermal.tickets) == 1)


def test_a_line_that_breaks_while_a_ticket_is_sent_leaves_it_uncertain_and_sends_nothing_more(
    office: Office, thermal: ThermalPrinter, pdf: bytes
) -> None:
    """Half a ticket may hang out of the printer: a second one by itself would be one too many."""
    thermal.hangs_up_after = 20_000
    ticket(spool_on(office, thermal), "ticket-K7-1", pdf)
    ended = office.told.end_of("ticket-K7-1")
    assert (ended.state, "Please look" in ended.message) == (JobState.UNCERTAIN, True)
    thermal.hangs_up_after = 0
    time.sleep(0.3)  # several rounds, in which nothing may be sent
    assert thermal.tickets == []


def test_a_printer_that_is_off_is_told_and_prints_when_it_is_on(
    office: Office, thermal: ThermalPrinter, pdf: bytes
) -> None:
    """The first thing that everybody checks last."""
    thermal.close()
    ticket(spool_on(office, thermal), "ticket-K7-1", pdf)
    assert "does not answer" in office.told.fault(PrinterFault.OFFLINE).message
    again = ThermalPrinter()
    again.port = thermal.port
    again.start()
    assert office.told.end_of("ticket-K7-1").state is JobState.PRINTED
    assert len(again.tickets) == 1
    again.close()


def test_a_ticket_that_an_earlier_program_was_sending_is_uncertain(
    office: Office, thermal: ThermalPrinter, pdf: bytes
) -> None:
    """Its port knows no jobs: nothing tells whether the paper came."""
    at = Instant(office.clock.now() - 1000)
    left = PrintJob(
        job="ticket-K7-1",
        printer=TICKETS,
        kind=JobKind.TICKET,
        pdf=pdf,
        copies=1,
        state=JobState.SENT,
        remote_id=None,
        fault=None,
        message=None,
        created_at=at,
        changed_at=at,
    )
    office.put(left)
    spool_on(office, thermal)
    assert office.told.end_of("ticket-K7-1").state is JobState.UNCERTAIN
    assert thermal.tickets == []


def test_a_printer_on_a_cable_is_a_file(office: Office, tmp_path: Path, pdf: bytes) -> None:
    """USB printers show as a file of the system; the same bytes go there."""
    cable = tmp_path / "lp0"
    cable.touch()
    ticket(office.open(EscposDriver(TICKETS, FileReach(cable))), "ticket-K7-1", pdf)
    assert office.told.end_of("ticket-K7-1").state is JobState.PRINTED
    sent = cable.read_bytes()
    assert sent.startswith(b"\x10\x04\x01")
    assert b"\x1dv0\x00" in sent
    assert sent.endswith(b"\x1dV\x01")


def test_a_printer_that_nobody_mends_leaves_its_ticket_uncertain(
    office: Office, thermal: ThermalPrinter, pdf: bytes
) -> None:
    """Its only connection is not held for ever; the half ticket is for staff to look at."""
    thermal.runs_out = True
    hasty = Patience(answer_s=0.15, settle_s=0.1, mend_s=0.3)
    spool = office.open(EscposDriver(TICKETS, TcpReach("127.0.0.1", thermal.port), patience=hasty))
    ticket(spool, "ticket-K7-1", pdf)
    ended = office.told.end_of("ticket-K7-1")
    assert (ended.state, ended.fault) == (JobState.UNCERTAIN, PrinterFault.PAPER_OUT)


def test_a_missing_cable_is_told(office: Office, tmp_path: Path, pdf: bytes) -> None:
    """Somebody has pulled it out."""
    ticket(office.open(EscposDriver(TICKETS, FileReach(tmp_path / "lp9"))), "ticket-K7-1", pdf)
    assert "its switch and its cable" in office.told.fault(PrinterFault.OFFLINE).message


def test_a_narrow_roll_is_printed_in_its_own_dots(
    office: Office, thermal: ThermalPrinter, tickets: dict[str, TicketPage]
) -> None:
    """Rolls of 58 mm have 384 dots: the whole ticket must be on them."""
    page = replace(tickets["en"], width_mm=56.0)
    spool = office.open(driver_on(thermal, 384))
    ticket(spool, "ticket-K7-1", ticket_pdf(page))
    office.told.end_of("ticket-K7-1")
    (picture,) = thermal.tickets
    assert picture.width == 384
    (found,) = zxingcpp.read_barcodes(picture.convert("L"))
    assert found.text == page.qr
