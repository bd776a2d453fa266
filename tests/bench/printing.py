"""From a ticket in the spool to a real IPP printer that takes it; and the dots of a thermal printer."""

import queue
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.demo.day import HandClock
from kiosk.domain.printing import JobKind, JobState, PrinterFault, PrintNews
from kiosk.home import SystemClock, open_store
from kiosk.printing.escpos_page import commands
from kiosk.printing.ipp import IppPrinter
from kiosk.printing.ipp_driver import IppDriver
from kiosk.printing.raster import dots
from kiosk.printing.spool import Spool
from kiosk.printing.ticket import ticket_pdf
from kiosk.service.paper import TicketPage
from tests.bench import ground
from tests.bench.figures import Figure, at_most, centile, median, reported, spread
from tests.helpers.printers import Simulator, Surroundings

ROUNDS = 40
PAPER_OUT_ROUNDS = 8
TICKETS = "tickets"
RASTER_MS, ACCEPTED_MS, TOLD_MS = 30, 50, 1_000
_PAGE = TicketPage(
    language="en",
    right_to_left=False,
    station="Harbour Street",
    heading="Your ticket",
    code="K7",
    lines=("Please sit down. We call you by this code.", "We aim to see you by 14:15."),
    english_lines=(),
    printed_at="Friday 20 November 2026, 14:02",
    qr="KV2:" + "7K3M9Q2XAB45-./:$%" * 12,
    qr_alt="QR code for the desk",
    draft_note=None,
)


def measure() -> Iterator[Figure]:
    """The dots first; then tickets through the spool, on a disk, to a printer on this machine."""
    pdf = ticket_pdf(_PAGE)
    raster = _timed(lambda: dots(pdf, 576))
    yield at_most(
        "ticket raster: PDF → dots of a thermal printer",
        median(raster), "ms p50", RASTER_MS, f"80 mm at 203 dpi, black or white; {spread(raster, 'ms')}",
    )  # fmt: skip
    picture = dots(pdf, 576)
    bytes_made = _timed(lambda: commands(picture))
    yield reported(
        "ticket raster: dots → ESC/POS", median(bytes_made), "ms p50",
        f"by python-escpos, {len(commands(picture)) // 1024} KB; {spread(bytes_made, 'ms')}",
    )  # fmt: skip
    with ground.folder("printing") as place, Surroundings.running() as surroundings:
        printer = Simulator.make(surroundings)
        try:
            yield from _spooled(place, printer, pdf)
        finally:
            printer.switch_off()


def _spooled(place: Path, printer: Simulator, pdf: bytes) -> Iterator[Figure]:
    home, counter = ground.device(place, HandClock(SystemClock().now()))
    news: queue.Queue[tuple[float, PrintNews]] = queue.Queue()
    spool = Spool(
        {TICKETS: IppDriver(TICKETS, IppPrinter(printer.uri))},
        lambda: open_store(home, home.keys),
        SystemClock(),
        home.data,
        lambda told: news.put((time.perf_counter(), told)),
    )
    spool.start()
    kept, accepted, on_paper, told = [], [], [], []
    for number in range(ROUNDS):
        began = time.perf_counter()
        spool.submit(TICKETS, f"ticket-{number}", JobKind.TICKET, pdf)
        kept.append((time.perf_counter() - began) * 1e3)
        accepted.append((_when(news, lambda each: each.state is JobState.SENT) - began) * 1e3)
        on_paper.append((_when(news, lambda each: each.state is JobState.PRINTED) - began) * 1e3)
    for number in range(PAPER_OUT_ROUNDS):
        printer.load(0)
        began = time.perf_counter()
        spool.submit(TICKETS, f"ticket-without-paper-{number}", JobKind.TICKET, pdf)
        told.append((_when(news, lambda each: each.fault is PrinterFault.PAPER_OUT) - began) * 1e3)
        printer.load()
        _when(news, lambda each: each.state is JobState.PRINTED)
    spool.close()
    counter.store.close()
    expected = ROUNDS + PAPER_OUT_ROUNDS
    assert len(printer.printed) == expected, f"{len(printer.printed)} tickets came out, not {expected}"
    yield reported(
        "ticket → durably in the spool", median(kept), "ms p50", f"one commit on disk; {spread(kept, 'ms')}"
    )
    yield at_most(
        "ticket → job made at the printer, document on its way",
        median(accepted), "ms p50", ACCEPTED_MS,
        f"looked at, searched for by its name, made, kept three times on disk; {spread(accepted, 'ms')}",
    )  # fmt: skip
    yield reported(
        "ticket → the printer says it is printed", median(on_paper), "ms p50",
        f"asked every 250 ms; {spread(on_paper, 'ms')}",
    )  # fmt: skip
    yield at_most(
        "no paper → told to staff and visitor", centile(told, 1.0), "ms max", TOLD_MS,
        f"from the ticket's submission; {spread(told, 'ms')}",
    )  # fmt: skip


def _when(news: "queue.Queue[tuple[float, PrintNews]]", is_it: Callable[[PrintNews], bool]) -> float:
    """When something was told."""
    while True:
        at, told = news.get(timeout=20)
        if is_it(told):
            return at


def _timed(work: Callable[[], object]) -> list[float]:
    """Milliseconds of each round, after one that is not counted."""
    work()
    samples = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        work()
        samples.append((time.perf_counter() - began) * 1e3)
    return samples
