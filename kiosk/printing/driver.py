"""What the spool asks of a printer, whatever cable leads to it."""

from collections.abc import Callable
from typing import Protocol

from msgspec.structs import replace

from kiosk.domain.printing import JobState, PrintJob
from kiosk.printing.troubles import Trouble

Keep = Callable[[PrintJob], None]
"""Writes where a job stands; it is on disk when it returns."""


class Driver(Protocol):
    """One printer. One thread uses it, but for `break_off`."""

    def warm_up(self) -> None:
        """Load what printing needs, before anybody waits for it."""
        ...

    def look(self) -> Trouble | None:
        """What is wrong with the printer at the moment."""
        ...

    def advance(self, job: PrintJob, keep: Keep) -> PrintJob:
        """Take an open job one step further; answers with where it stands now, which the caller keeps.

        Before each step that the printer could remember, `keep` is called. It is never called for a
        job that has ended, and a document whose job was `SENT` is sent again only where the printer
        itself says that it has none.
        """
        ...

    def give_up(self, job: PrintJob) -> None:
        """Take a job that nobody waits for any more from the printer's own list, if it answers."""
        ...

    def break_off(self) -> None:
        """Break off whatever is waited for, for good; from any thread."""
        ...


def held_up(job: PrintJob, found: Trouble) -> PrintJob:
    """The job, waiting until something is mended."""
    return replace(job, fault=found.fault, message=found.words)


def sent(job: PrintJob) -> PrintJob:
    """The job, on its way and nothing in its way."""
    return replace(job, state=JobState.SENT, fault=None, message=None)


def printed(job: PrintJob) -> PrintJob:
    """The job, on paper."""
    return replace(job, state=JobState.PRINTED, fault=None, message=None)


def failed(job: PrintJob, words: str) -> PrintJob:
    """The job that is not on paper and will not be, and why."""
    return replace(job, state=JobState.FAILED, message=words)


def uncertain(job: PrintJob, words: str) -> PrintJob:
    """The job that may be on paper, and what is known."""
    return replace(job, state=JobState.UNCERTAIN, message=f"{words} Please look whether it is on paper.")
