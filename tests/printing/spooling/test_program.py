"""The whole program on real printers: a page goes in at the window's end, and paper and news come out."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import places
from kiosk.app import Program, start_qt
from kiosk.domain.printing import JobState, PrinterFault, PrintNews
from kiosk.domain.staff import Actor, Role
from kiosk.home import Home, init
from kiosk.printing.raster import dots
from kiosk.printing.ticket import ticket_pdf
from kiosk.service.paper import TicketPage
from kiosk.service.ports import Printing
from tests.helpers.printers import Simulator
from tests.helpers.thermal import ThermalPrinter

pytestmark = pytest.mark.xdist_group("printers")
FOLDER = 'kind = "folder"\nfolder = "printed"'


def home_with(folder: Path, printer: str) -> Home:
    """The demo station, with another printer for its tickets."""
    text = (places.resources() / "stations" / "demo.toml").read_text(encoding="utf-8")
    assert FOLDER in text
    file = folder / "station.toml"
    file.write_text(text.replace(FOLDER, printer), encoding="utf-8")
    home = Home(folder / "home")
    init(home, file)
    return home


class Desk:
    """A program without windows, and what it tells of its printers."""

    def __init__(self, home: Home) -> None:
        start_qt()
        self.program = Program(home, [])
        self.news: list[PrintNews] = []
        self.program.changes.print_told.connect(self.news.append)
        self.printing: Printing = self.program.session(Actor("4417", Role.OFFICER)).printing

    def has_told(self, job: str, state: JobState, fault: PrinterFault | None = None) -> bool:
        return any((news.job, news.state, news.fault) == (job, state, fault) for news in self.news)


@pytest.fixture
def page(tickets: dict[str, TicketPage]) -> TicketPage:
    """A Polish ticket."""
    return tickets["pl"]


@pytest.fixture
def desks() -> Iterator[list[Desk]]:
    """Programs that are closed at the end."""
    made: list[Desk] = []
    yield made
    for desk in made:
        desk.program.close()


def test_a_window_is_told_of_its_ticket_on_an_ipp_printer(
    printer: Simulator, desks: list[Desk], page: TicketPage, tmp_path: Path, qtbot: QtBot
) -> None:
    """From the station file to the paper, and back to the window's own thread."""
    desk = Desk(home_with(tmp_path, f'kind = "ipp"\nuri = "{printer.uri}"'))
    desks.append(desk)
    desk.program.start()
    printer.load(0)
    desk.printing.ticket(page)
    qtbot.waitUntil(lambda: desk.has_told(page.job, JobState.SENT, PrinterFault.PAPER_OUT))
    printer.load()
    qtbot.waitUntil(lambda: desk.has_told(page.job, JobState.PRINTED), timeout=10_000)
    assert printer.printed == [page.job]


def test_a_ticket_for_a_narrow_thermal_roll_is_laid_out_for_it(
    thermal: ThermalPrinter, desks: list[Desk], page: TicketPage, tmp_path: Path, qtbot: QtBot
) -> None:
    """Cut off at both sides, the largest thing on the ticket would be the letter in its middle."""
    table = f'kind = "escpos"\nhost = "127.0.0.1"\nport = {thermal.port}\nwidth-dots = 384'
    desk = Desk(home_with(tmp_path, table))
    desks.append(desk)
    desk.program.start()
    desk.printing.ticket(page)
    qtbot.waitUntil(lambda: desk.has_told(page.job, JobState.PRINTED), timeout=10_000)
    (picture,) = thermal.tickets
    roll = dots(ticket_pdf(replace(page, width_mm=56.0)), 448)
    assert roll.crop((32, 0, 416, roll.height)).tobytes() == picture.tobytes()
    for margin in (roll.crop((0, 0, 32, roll.height)), roll.crop((416, 0, 448, roll.height))):
        assert margin.getextrema() == (255, 255), "something lies where the printer does not reach"


def test_what_was_taken_in_before_the_program_ended_is_printed_by_the_next(
    desks: list[Desk], page: TicketPage, tmp_path: Path, qtbot: QtBot
) -> None:
    """A ticket in the spool outlives the window that asked for it."""
    home = home_with(tmp_path, FOLDER)
    first = Desk(home)
    first.printing.ticket(page)
    first.program.close()
    printed = home.root / "printed" / f"{page.job}.pdf"
    assert not printed.exists()
    second = Desk(home)
    desks.append(second)
    second.program.start()
    qtbot.waitUntil(lambda: second.has_told(page.job, JobState.PRINTED))
    assert printed.read_bytes().startswith(b"%PDF")


def test_two_visitors_tickets_are_two(
    desks: list[Desk], page: TicketPage, tmp_path: Path, qtbot: QtBot
) -> None:
    """What has another code on it is another ticket, whatever else is alike."""
    home = home_with(tmp_path, FOLDER)
    desk = Desk(home)
    desks.append(desk)
    desk.program.start()
    pages = [page, replace(page, code="K8", qr="KV2:ANOTHER"), page]
    for each in pages:
        desk.printing.ticket(each)
    for each in pages:
        qtbot.waitUntil(lambda each=each: desk.has_told(each.job, JobState.PRINTED))
    assert len(list((home.root / "printed").glob("*.pdf"))) == 2
