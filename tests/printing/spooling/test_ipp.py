"""Tickets on a real IPP printer, on good days and on bad ones."""

import time

import pytest

from kiosk.domain.printing import JobKind, JobState, PrinterFault
from kiosk.printing.ipp import IppPrinter
from tests.helpers.meddling import CREATE_JOB, GET_JOB, PRINTER, SEND_DOCUMENT, Loss, Meddler
from tests.helpers.printers import Simulator, Surroundings
from tests.helpers.spools import HURRIED, PDF, TICKETS, Office, ticket
from tests.helpers.waiting import until

pytestmark = pytest.mark.xdist_group("printers")


def test_a_ticket_is_printed_and_every_step_is_told(printer: Simulator, office: Office) -> None:
    """Queued, sent, printed: the screen follows the paper, and what is printed is kept nowhere."""
    ticket(office.open_ipp(printer.uri), "ticket-K7-1")
    office.told.end_of("ticket-K7-1")
    assert [news.state for news in office.told.news] == [JobState.QUEUED, JobState.SENT, JobState.PRINTED]
    assert {(news.fault, news.message) for news in office.told.news} == {(None, "")}
    assert (printer.printed, printer.last_pdf) == (["ticket-K7-1"], PDF)
    assert printer.media == ["iso_a4_210x297mm"]
    job = office.jobs()["ticket-K7-1"]
    assert (job.state, job.pdf, job.remote_id) == (JobState.PRINTED, b"", 1)


def test_the_same_ticket_asked_for_again_is_not_printed_again(printer: Simulator, office: Office) -> None:
    """A screen that is not sure asks twice; whoever asks is told how it ended."""
    spool = office.open_ipp(printer.uri)
    ticket(spool, "ticket-K7-1")
    office.told.end_of("ticket-K7-1")
    office.told.forget()
    ticket(spool, "ticket-K7-1")
    assert office.told.end_of("ticket-K7-1").state is JobState.PRINTED
    assert printer.printed == ["ticket-K7-1"]


def test_paper_out_is_told_within_a_second_and_the_ticket_comes_once_after_the_refill(
    printer: Simulator, office: Office
) -> None:
    """The visitor takes the code from the screen at once; staff know what to do."""
    printer.load(0)
    spool = office.open_ipp(printer.uri)
    asked = time.monotonic()
    ticket(spool, "ticket-K7-1")
    told = office.told.fault(PrinterFault.PAPER_OUT)
    assert time.monotonic() - asked < 1.0
    assert (told.job, told.message) == (
        "ticket-K7-1",
        "Printer “tickets” has no paper. Please put paper in.",
    )
    assert printer.printed == []
    printer.load()
    assert office.told.end_of("ticket-K7-1").state is JobState.PRINTED
    assert printer.printed == ["ticket-K7-1"]


def test_who_comes_while_there_is_no_paper_is_told_too(printer: Simulator, office: Office) -> None:
    """The second visitor must not wait ten seconds for what the first has found out."""
    printer.load(0)
    spool = office.open_ipp(printer.uri)
    ticket(spool, "ticket-K7-1")
    office.told.fault(PrinterFault.PAPER_OUT, "ticket-K7-1")
    ticket(spool, "ticket-K8-2")
    office.told.fault(PrinterFault.PAPER_OUT, "ticket-K8-2")
    printer.load()
    office.told.end_of("ticket-K8-2")
    assert printer.printed == ["ticket-K7-1", "ticket-K8-2"]


@pytest.mark.parametrize(
    ("reason", "fault", "words"),
    [
        ("cover-open", PrinterFault.COVER_OPEN, "close its cover"),
        ("media-jam", PrinterFault.JAMMED, "is stuck"),
        ("media-needed", PrinterFault.PAPER_OUT, "put paper in"),
    ],
)
def test_what_is_wrong_is_told_while_the_ticket_waits(
    printer: Simulator, office: Office, reason: str, fault: PrinterFault, words: str
) -> None:
    """Each fault has its own thing to do; when that is done, the ticket comes by itself."""
    printer.behave(f"fault {reason}")
    ticket(office.open_ipp(printer.uri), "ticket-K7-1")
    assert words in office.told.fault(fault).message
    printer.behave("")
    assert office.told.end_of("ticket-K7-1").state is JobState.PRINTED
    assert printer.printed == ["ticket-K7-1"]


def test_a_printer_that_is_off_is_told_and_prints_when_it_is_back(printer: Simulator, office: Office) -> None:
    """Somebody pulls the plug to charge a telephone."""
    printer.switch_off()
    asked = time.monotonic()
    ticket(office.open_ipp(printer.uri), "ticket-K7-1")
    assert "does not answer" in office.told.fault(PrinterFault.OFFLINE).message
    assert time.monotonic() - asked < 2.0
    printer.switch_on()
    assert office.told.end_of("ticket-K7-1").state is JobState.PRINTED
    assert printer.printed == ["ticket-K7-1"]


def test_a_busy_printer_is_waited_for_and_told_only_when_it_takes_long(
    printer: Simulator, office: Office
) -> None:
    """Two devices share a printer: a ticket of a second is no news, the annual report is."""
    printer.behave("slow")
    other = IppPrinter(printer.uri, user="somebody else")
    number = other.create("the annual report", [])
    other.send(number, PDF)
    until(lambda: printer.has_begun)
    asked = time.monotonic()
    ticket(office.open_ipp(printer.uri), "ticket-K7-1")
    assert "is busy" in office.told.fault(PrinterFault.BUSY).message
    assert time.monotonic() - asked >= HURRIED.busy_s
    printer.behave("")
    assert office.told.end_of("ticket-K7-1").state is JobState.PRINTED
    assert printer.printed == ["the annual report", "ticket-K7-1"]


def test_a_job_cancelled_at_the_printer_has_failed(printer: Simulator, office: Office) -> None:
    """Somebody pressed the button on the printer: they know why, and it must not come back."""
    printer.load(0)
    ticket(office.open_ipp(printer.uri), "ticket-K7-1")
    office.told.fault(PrinterFault.PAPER_OUT)
    number = office.jobs()["ticket-K7-1"].remote_id
    assert number is not None
    IppPrinter(printer.uri).cancel(number)
    printer.load()
    ended = office.told.end_of("ticket-K7-1")
    assert (ended.state, ended.message) == (
        JobState.FAILED,
        "The job was cancelled at printer “tickets”.",
    )
    assert office.jobs()["ticket-K7-1"].pdf == b""


def test_a_printer_that_takes_no_pdf_is_told_with_what_to_do(
    surroundings: Surroundings, office: Office
) -> None:
    """Cheap printers take rasters only; whoever sets one up must learn that CUPS helps."""
    printer = Simulator.make(surroundings, formats="image/pwg-raster")
    ticket(office.open_ipp(printer.uri), "ticket-K7-1")
    assert "takes no PDF; please set it up as a CUPS queue" in office.told.fault(PrinterFault.OTHER).message
    printer.switch_off()


def test_a_refused_document_leaves_no_empty_job_behind(
    printer: Simulator, meddler: Meddler, office: Office
) -> None:
    """An empty job that waits for its document blocks the printer for everybody for a minute."""
    meddler.once[SEND_DOCUMENT] = 0x040A
    spool = office.open_ipp(meddler.uri)
    ticket(spool, "ticket-K7-1")
    assert "refuses the job" in office.told.end_of("ticket-K7-1").message
    ticket(spool, "ticket-K8-2")
    assert office.told.end_of("ticket-K8-2").state is JobState.PRINTED
    assert printer.printed == ["ticket-K8-2"]


def test_a_document_refused_for_the_moment_is_sent_later_once(
    printer: Simulator, meddler: Meddler, office: Office
) -> None:
    """Busy is no reason to give a ticket up, and no reason for two."""
    meddler.once[SEND_DOCUMENT] = 0x0507
    ticket(office.open_ipp(meddler.uri), "ticket-K7-1")
    assert office.told.end_of("ticket-K7-1").state is JobState.PRINTED
    assert printer.printed == ["ticket-K7-1"]
    assert meddler.seen.count(CREATE_JOB) == 2


@pytest.mark.parametrize("status", [0x0500, 0x0504, 0x0505])
def test_a_document_that_failed_at_the_printer_is_sent_again_only_where_the_printer_lacks_it(
    printer: Simulator, meddler: Meddler, office: Office, status: int
) -> None:
    """An error while the document is taken says nothing about whether it was."""
    meddler.once[SEND_DOCUMENT] = status
    ticket(office.open_ipp(meddler.uri), "ticket-K7-1")
    assert office.told.end_of("ticket-K7-1").state is JobState.PRINTED
    assert printer.printed == ["ticket-K7-1"]
    assert meddler.seen.count(CREATE_JOB) == 1


@pytest.mark.parametrize("lost", list(Loss))
@pytest.mark.parametrize("operation", [PRINTER, CREATE_JOB, SEND_DOCUMENT, GET_JOB])
def test_a_lost_question_or_answer_never_prints_twice(
    printer: Simulator, meddler: Meddler, office: Office, operation: int, lost: Loss
) -> None:
    """The line may break at any moment, before or after the printer has understood."""
    meddler.once[operation] = lost
    ticket(office.open_ipp(meddler.uri), "ticket-K7-1")
    assert office.told.end_of("ticket-K7-1").state is JobState.PRINTED
    assert printer.printed == ["ticket-K7-1"]


def test_a_printer_that_was_restarted_with_a_ticket_in_it_leaves_it_uncertain(
    printer: Simulator, office: Office
) -> None:
    """It forgets its jobs: nobody but staff can say whether the paper came."""
    printer.load(0)
    ticket(office.open_ipp(printer.uri), "ticket-K7-1")
    office.told.fault(PrinterFault.PAPER_OUT)
    printer.switch_off()
    office.told.fault(PrinterFault.OFFLINE)
    printer.switch_on()
    ended = office.told.end_of("ticket-K7-1")
    assert ended.state is JobState.UNCERTAIN
    assert ended.message.endswith("does not know the job any more. Please look whether it is on paper.")
    assert printer.printed == []
    assert office.jobs()["ticket-K7-1"].pdf == PDF, "staff could not print it again"


def test_another_job_with_the_same_number_is_not_taken_for_ours(printer: Simulator, office: Office) -> None:
    """A printer that was restarted counts from 1 again: somebody's report is no ticket."""
    printer.load(0)
    spool = office.open_ipp(printer.uri)
    ticket(spool, "ticket-K7-1")
    office.told.fault(PrinterFault.PAPER_OUT)
    office.close()
    printer.switch_off()
    printer.switch_on()
    other = IppPrinter(printer.uri, user="somebody else")
    number = other.create("report", [])
    other.send(number, PDF)
    assert number == office.jobs()["ticket-K7-1"].remote_id == 1
    until(lambda: printer.printed == ["report"])
    office.open_ipp(printer.uri)
    assert office.told.end_of("ticket-K7-1").state is JobState.UNCERTAIN


def test_an_idle_printer_is_looked_at_and_told_when_it_is_gone_and_back(
    printer: Simulator, office: Office
) -> None:
    """Staff should know before the next visitor does."""
    office.open_ipp(printer.uri)
    printer.switch_off()
    assert office.told.fault(PrinterFault.OFFLINE).job == ""
    office.told.forget()
    printer.switch_on()
    assert office.told.wait(lambda news: news.fault is None).printer == TICKETS


@pytest.mark.parametrize(
    ("kind", "can_duplex", "sides"),
    [
        (JobKind.LEAFLET, True, "two-sided-long-edge"),
        (JobKind.LEAFLET, False, "-"),
        (JobKind.TICKET, True, "one-sided"),
    ],
)
def test_only_sides_that_the_printer_knows_are_asked_for(
    surroundings: Surroundings, office: Office, kind: JobKind, *, can_duplex: bool, sides: str
) -> None:
    """Leaflets save paper; but a printer refuses the whole job for a wish it does not know."""
    printer = Simulator.make(surroundings, can_duplex=can_duplex)
    office.open_ipp(printer.uri).submit(TICKETS, "page-1", kind, PDF)
    assert office.told.end_of("page-1").state is JobState.PRINTED
    assert printer.sides == [sides]
    printer.switch_off()
