"""Killed while it prints, at every step: exactly one ticket comes out, or staff are asked; never two."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.domain.printing import JobState
from kiosk.printing.escpos import EscposDriver
from kiosk.printing.escpos_line import TcpReach
from kiosk.printing.ticket import ticket_pdf
from kiosk.service.paper import TicketPage
from tests.helpers.dying import Step
from tests.helpers.printers import QueueServer, Simulator, Surroundings
from tests.helpers.spools import TICKETS, Office
from tests.helpers.thermal import ThermalPrinter
from tests.helpers.waiting import until

pytestmark = pytest.mark.xdist_group("printers")
PAGE = "ticket-K7-1"


def killed(office: Office, where: str, step: Step, *more: str) -> None:
    """A program that begins to print, and does not live to see the end."""
    command = [sys.executable, "-m", "tests.helpers.dying", str(office.file), where, step.value, PAGE, *more]
    assert subprocess.run(command, check=False, timeout=30).returncode == -signal.SIGKILL


@pytest.mark.parametrize("step", list(Step))
def test_one_ticket_comes_out_whenever_the_program_was_killed(
    printer: Simulator, office: Office, step: Step
) -> None:
    """A kiosk is switched off at the wall, and on again."""
    killed(office, printer.uri, step)
    office.open_ipp(printer.uri)
    until(lambda: office.jobs()[PAGE].state is JobState.PRINTED)
    assert printer.printed == [PAGE]


@pytest.mark.parametrize("step", [Step.TAKEN_IN, Step.CREATED, Step.NUMBERED])
def test_one_ticket_comes_out_where_the_printer_was_restarted_too_before_it_was_sent(
    printer: Simulator, office: Office, step: Step
) -> None:
    """A power cut takes both; nothing had been sent, so that sending it is no second time."""
    killed(office, printer.uri, step)
    printer.switch_off()
    printer.switch_on()
    office.open_ipp(printer.uri)
    assert office.told.end_of(PAGE).state is JobState.PRINTED
    assert printer.printed == [PAGE]


@pytest.mark.parametrize("step", [Step.SENDING, Step.SENT])
def test_staff_are_asked_where_the_printer_has_forgotten_what_it_was_sent(
    printer: Simulator, office: Office, step: Step
) -> None:
    """After a power cut at the wrong moment nobody knows; a second ticket would be a guess."""
    killed(office, printer.uri, step)
    printer.switch_off()
    printer.switch_on()
    office.open_ipp(printer.uri)
    assert office.told.end_of(PAGE).state is JobState.UNCERTAIN
    assert len(printer.printed) <= 1


@pytest.mark.parametrize("step", [Step.CREATED, Step.SENDING, Step.SENT])
def test_one_ticket_comes_out_of_a_cups_queue_whenever_the_program_was_killed(
    surroundings: Surroundings, printer: Simulator, office: Office, tmp_path: Path, pdf: bytes, step: Step
) -> None:
    """The queue goes on without us: the job is adopted there, with whatever has come out meanwhile."""
    file = tmp_path / "ticket.pdf"
    file.write_bytes(pdf)
    queues = QueueServer.make(surroundings, printer)
    try:
        killed(office, queues.uri, step, str(file))
        office.open_ipp(queues.uri)
        until(lambda: office.jobs()[PAGE].state not in {JobState.QUEUED, JobState.SENT})
        assert office.jobs()[PAGE].state is JobState.PRINTED
        assert len(printer.printed) == 1
    finally:
        office.close()
        queues.stop()


@pytest.mark.parametrize(
    ("step", "ended"), [(Step.TAKEN_IN, JobState.PRINTED), (Step.SENDING, JobState.UNCERTAIN)]
)
def test_a_thermal_printer_gets_a_ticket_once_or_staff_are_asked(
    thermal: ThermalPrinter, office: Office, tmp_path: Path, pdf: bytes, step: Step, ended: JobState
) -> None:
    """Its port knows no jobs, so nothing is sent again once it could have been sent."""
    file = tmp_path / "ticket.pdf"
    file.write_bytes(pdf)
    killed(office, str(thermal.port), step, str(file))
    office.open(EscposDriver(TICKETS, TcpReach("127.0.0.1", thermal.port)))
    assert office.told.end_of(PAGE).state is ended
    assert len(thermal.tickets) == (1 if ended is JobState.PRINTED else 0)


@pytest.fixture(scope="session")
def pdf(tickets: dict[str, TicketPage]) -> bytes:
    """A real ticket: queues look into what they are given."""
    return ticket_pdf(tickets["en"])
