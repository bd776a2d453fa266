"""What becomes of a print job, and what can be wrong with a printer."""

import re
from enum import StrEnum

import msgspec

from kiosk.domain.instant import Instant


class JobState(StrEnum):
    """How far a job has come.

    Attributes:
        QUEUED: nothing of it has been sent; it can still be given up without a trace.
        SENT: some or all of it may have reached the printer.
        PRINTED: the printer (or a member of staff) says that it is on paper.
        UNCERTAIN: it may be on paper or not: nobody but staff can say, and it is never sent again by itself.
        FAILED: it is not on paper and will not be.
    """

    QUEUED = "queued"
    SENT = "sent"
    PRINTED = "printed"
    UNCERTAIN = "uncertain"
    FAILED = "failed"


OPEN_STATES = frozenset({JobState.QUEUED, JobState.SENT})
"""Something is still to happen by itself."""
ENDED_STATES = frozenset({JobState.PRINTED, JobState.FAILED})
"""Nothing can happen any more, so that the document is not kept."""


class PrinterFault(StrEnum):
    """Why a printer does not print at the moment."""

    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    JAMMED = "jammed"
    OFFLINE = "offline"
    BUSY = "busy"
    OTHER = "other"


class JobKind(StrEnum):
    """What is printed: a ticket is worthless a quarter of an hour later, a leaflet is not."""

    TICKET = "ticket"
    LEAFLET = "leaflet"


class PrintNews(msgspec.Struct, frozen=True):
    """What has just become of a job, or of a printer.

    Attributes:
        job: the page's own name (`TicketPage.job`); empty where it is about the printer alone.
        printer: the printer's name in the station file.
        fault: what keeps it from printing now; None: nothing.
        message: the same in plain words for staff; empty where there is nothing to do.
    """

    job: str
    printer: str
    state: JobState
    fault: PrinterFault | None
    message: str


class PrintJob(msgspec.Struct, frozen=True):
    """A tracked job. Its row is written before each step that a printer could remember.

    Attributes:
        job: its name, here and at the printer; what has the same name is printed once.
        pdf: the document; empty once the job has ended.
        remote_id: the number the printer has given it.
    """

    job: str
    printer: str
    kind: JobKind
    pdf: bytes
    copies: int
    state: JobState
    remote_id: int | None
    fault: PrinterFault | None
    message: str | None
    created_at: Instant
    changed_at: Instant

    @property
    def page(self) -> str:
        """The name of the page that it prints, without the number of a further printing."""
        return _AGAIN.sub("", self.job)

    @property
    def news(self) -> PrintNews:
        """What windows are told of it."""
        return PrintNews(self.page, self.printer, self.state, self.fault, self.message or "")


_AGAIN = re.compile(r"\.(\d+)\Z")


def next_name(job: str) -> str:
    """The name of the same page's next printing: `ticket-K7-ab`, `ticket-K7-ab.2`, `ticket-K7-ab.3`."""
    number = _AGAIN.search(job)
    return f"{_AGAIN.sub('', job)}.{int(number[1]) + 1 if number else 2}"
