"""Tickets through a real CUPS: a queue of its own, its filters, and a printer behind it."""

import io
from collections.abc import Iterator

import pypdfium2
import pytest
import zxingcpp

from kiosk.domain.printing import JobState, PrinterFault
from kiosk.printing.ipp import IppPrinter
from kiosk.printing.ticket import ticket_pdf
from kiosk.service.paper import TicketPage
from tests.helpers.printers import QueueServer, Simulator, Surroundings
from tests.helpers.spools import Office, ticket
from tests.helpers.waiting import until

pytestmark = pytest.mark.xdist_group("printers")


@pytest.fixture
def queues(surroundings: Surroundings, printer: Simulator, office: Office) -> Iterator[QueueServer]:
    """A print server with a queue to the printer, which ends after the spool."""
    made = QueueServer.make(surroundings, printer)
    yield made
    office.close()
    made.stop()


@pytest.fixture(scope="session")
def page(tickets: dict[str, TicketPage]) -> TicketPage:
    """An English ticket."""
    return tickets["en"]


def code_on(pdf: bytes) -> tuple[str, float]:
    """The QR code on a page: what it says, and how wide it is in dots."""
    (sheet,) = pypdfium2.PdfDocument(io.BytesIO(pdf))
    (found,) = zxingcpp.read_barcodes(sheet.render(scale=200 / 72, grayscale=True).to_pil())
    return found.text, found.position.top_right.x - found.position.top_left.x


def has_document(queues: QueueServer) -> bool:
    """Whether the queue has taken a whole document."""
    log = queues.folder / "log/access"
    return log.exists() and "Send-Document successful-ok" in log.read_text()


def test_a_ticket_goes_through_the_queues_filters_and_is_still_read(
    queues: QueueServer, printer: Simulator, office: Office, page: TicketPage
) -> None:
    """What comes out at the far end must be on A4, not scaled, and its code readable."""
    ticket(office.open_ipp(queues.uri), "ticket-K7-1", ticket_pdf(page))
    assert office.told.end_of("ticket-K7-1").state is JobState.PRINTED
    assert len(printer.printed) == 1
    (sheet,) = pypdfium2.PdfDocument(io.BytesIO(printer.last_pdf))
    assert [round(length * 25.4 / 72) for length in sheet.get_size()] == [210, 297]
    assert code_on(printer.last_pdf) == (page.qr, pytest.approx(code_on(ticket_pdf(page))[1], rel=0.03))


def test_a_paused_queue_is_told_and_prints_when_it_goes_on(
    queues: QueueServer, printer: Simulator, office: Office, page: TicketPage
) -> None:
    """An administrator pauses a queue and forgets it: the words must say so."""
    queues.command("cupsdisable", "office")
    ticket(office.open_ipp(queues.uri), "ticket-K7-1", ticket_pdf(page))
    told = office.told.fault(PrinterFault.OTHER)
    assert (told.state, told.message) == (
        JobState.QUEUED,
        "Printer “tickets” does not print: it has been paused.",
    )
    queues.command("cupsenable", "office")
    assert office.told.end_of("ticket-K7-1").state is JobState.PRINTED
    assert len(printer.printed) == 1


def test_paper_that_is_missing_behind_the_queue_is_told_through_it(
    queues: QueueServer, printer: Simulator, office: Office, page: TicketPage
) -> None:
    """The queue passes on what the printer says; the ticket comes once after the refill."""
    printer.load(0)
    ticket(office.open_ipp(queues.uri), "ticket-K7-1", ticket_pdf(page))
    office.told.fault(PrinterFault.PAPER_OUT)
    assert printer.printed == []
    printer.load()
    assert office.told.end_of("ticket-K7-1").state is JobState.PRINTED
    assert len(printer.printed) == 1


def test_a_page_that_the_queue_cannot_make_ready_is_told(queues: QueueServer, office: Office) -> None:
    """Its filters fail on a page, and it keeps the job without a word to anybody."""
    ticket(office.open_ipp(queues.uri), "ticket-K7-1", b"%PDF-1.7 nothing that could be printed")
    told = office.told.wait(lambda news: news.fault is not None or news.state is JobState.UNCERTAIN)
    assert "has stopped in its own list" in told.message or "gave the job up" in told.message


def test_a_queue_that_was_restarted_still_knows_the_job(
    queues: QueueServer, printer: Simulator, office: Office, page: TicketPage
) -> None:
    """CUPS keeps its jobs on disk: the ticket is followed, neither asked about nor sent again."""
    printer.behave("slow")
    other = IppPrinter(printer.uri, user="somebody else")
    other.send(other.create("report", []), ticket_pdf(page))
    ticket(office.open_ipp(queues.uri), "ticket-K7-1", ticket_pdf(page))
    until(lambda: has_document(queues))
    queues.command("cupsdisable", "office")
    office.told.fault(PrinterFault.OTHER)
    queues.stop()
    office.told.fault(PrinterFault.OFFLINE)
    printer.behave("")
    until(lambda: printer.printed == ["report"])
    queues.start()
    queues.command("cupsenable", "office")
    assert office.told.end_of("ticket-K7-1").state is JobState.PRINTED
    assert len(printer.printed) == 2
    assert office.jobs()["ticket-K7-1"].remote_id == 1
