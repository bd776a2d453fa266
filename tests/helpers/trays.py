"""A printer's tray: takes tickets and leaflets as the spool does, and tells what becomes of them."""

from dataclasses import dataclass, field

from kiosk.domain.errors import PrinterUnavailable
from kiosk.domain.printing import JobState, PrinterFault, PrintNews
from kiosk.service.paper import LeafletPage, TicketPage
from kiosk.ui.session import Changes


@dataclass
class Tray:
    """A printer that does what a test wants.

    Attributes:
        changes: where it tells of its jobs; None: nobody listens.
        pages, leaflets: what came out.
        is_missing: there is no printer at all.
        is_empty: it is out of paper.
        is_silent: nobody hears what becomes of a job.
    """

    changes: Changes | None = None
    pages: list[TicketPage] = field(default_factory=list)
    leaflets: list[LeafletPage] = field(default_factory=list)
    is_missing: bool = False
    is_empty: bool = False
    is_silent: bool = False

    def ticket(self, page: TicketPage) -> None:
        """Take a ticket."""
        self._take(page.job)
        if not self.is_empty:
            self.pages.append(page)

    def leaflet(self, page: LeafletPage) -> None:
        """Take a leaflet."""
        self._take(page.job)
        if not self.is_empty:
            self.leaflets.append(page)

    def _take(self, job: str) -> None:
        if self.is_missing:
            raise PrinterUnavailable("This device has no printer for that.")
        if self.is_empty:
            self.tell(job, JobState.QUEUED, PrinterFault.PAPER_OUT)
        else:
            self.tell(job, JobState.SENT)
            self.tell(job, JobState.PRINTED)

    def tell(self, job: str, state: JobState, fault: PrinterFault | None = None) -> None:
        """Say what has become of a job."""
        if self.changes is not None and not self.is_silent:
            message = "The printer is out of paper." if fault is PrinterFault.PAPER_OUT else ""
            self.changes.print_told.emit(PrintNews(job, "tickets", state, fault, message))
