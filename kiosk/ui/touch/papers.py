"""What the window puts on paper, and what the visitor is told of it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.errors import KioskError
from kiosk.domain.printing import JobState, PrintNews
from kiosk.service.check_in import Ticket
from kiosk.service.leaflets import Library
from kiosk.service.paper import TicketPage
from kiosk.service.telling import Receipt
from kiosk.settings import Station
from kiosk.ui.leaflet_page import leaflet_page
from kiosk.ui.session import Session
from kiosk.ui.touch.paper import complaint_slip, ticket_page
from kiosk.ui.touch.wishes import PrintLeaflet

SILENT_MS = 10_000
"""A visitor waits no longer for a printer that says nothing."""
PAPER_AFTER_S = 0.03
"""Laying out paper takes the processor from drawing the page; nobody sees paper come a blink later."""
_NO_PAPER = frozenset({JobState.FAILED, JobState.UNCERTAIN})


class Papers(QObject):
    """One visitor's paper, without waiting for it.

    Signals:
        told: whether the paper that this visitor waits for is there.
        faulted: why nothing could be given to the printer, in words for staff; empty: it could.
    """

    told = Signal(bool)
    faulted = Signal(str)

    def __init__(self, session: Session, parent: QObject, *, silent_ms: int = SILENT_MS) -> None:
        super().__init__(parent)
        self._session = session
        self._job = ""
        self._silence = QTimer(self, interval=silent_ms, singleShot=True)
        self._silence.timeout.connect(self.on_silence)
        session.changes.print_told.connect(self.on_news)

    def ticket(self, ticket: Ticket, *, is_private: bool) -> None:
        """Print a ticket."""
        station, now = self._station, self._session.counter.clock.now()
        self._give_ticket(
            ticket_page(ticket, station.name, now, is_private=is_private, is_signed_off=self._is_signed_off)
        )

    def slip(self, receipt: Receipt, language: str) -> None:
        """Print the reference of a complaint."""
        station, now = self._station, self._session.counter.clock.now()
        self._give_ticket(
            complaint_slip(receipt, language, station.name, now, is_signed_off=self._is_signed_off)
        )

    def leaflet(self, library: Library, wish: PrintLeaflet) -> None:
        """Print a leaflet."""
        leaflet = library.leaflet(wish.topic)
        if leaflet is None:
            return
        printing, url = self._session.printing, self._station.leaflets_url
        page = leaflet_page(
            leaflet, wish.language, is_large=wish.is_large, url=url, is_signed_off=self._is_signed_off
        )
        self._give(page.job, lambda: printing.leaflet(page))

    @property
    def _station(self) -> Station:
        return self._session.counter.station

    @property
    def _is_signed_off(self) -> bool:
        """A live station offers nothing that is not."""
        return not self._station.demo

    def _give_ticket(self, page: TicketPage) -> None:
        printing = self._session.printing
        self._give(page.job, lambda: printing.ticket(page))

    def forget(self) -> None:
        """The visitor has gone; what is being printed is printed all the same."""
        self._job = ""
        self._silence.stop()

    def _give(self, job: str, give: Callable[[], None]) -> None:
        self._job = job
        self._silence.start()

        def work() -> None:
            time.sleep(PAPER_AFTER_S)
            give()

        self._session.device_tasks.submit(
            self, work, lambda _: self.faulted.emit(""), lambda error: self._on_unavailable(job, error)
        )

    def _on_unavailable(self, job: str, error: KioskError) -> None:
        self.faulted.emit(str(error))
        if job == self._job:
            self._tell(is_on_paper=False)

    @Slot(object)
    def on_news(self, news: PrintNews) -> None:
        """Something has become of a job, of this visitor's or of another."""
        if not self._job or news.job != self._job:
            return
        if news.state is JobState.PRINTED:
            self._tell(is_on_paper=True)
        elif news.fault is not None or news.state in _NO_PAPER:
            self._tell(is_on_paper=False)

    @Slot()
    def on_silence(self) -> None:
        """Nobody knows what the printer does."""
        self._tell(is_on_paper=False)

    def _tell(self, *, is_on_paper: bool) -> None:
        self._silence.stop()
        self.told.emit(is_on_paper)
