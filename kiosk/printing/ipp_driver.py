"""Printing through IPP, never twice: the job is adopted by its name, whatever happened to us meanwhile.

Find the job at the printer → create it → *keep its number* → *keep that it is being sent* → send the
document → ask until it has ended. After a crash the same steps begin again from what was kept. Only where
the printer says itself that it has no document is one sent a second time.
"""

import contextlib
from typing import Final

from msgspec.structs import replace

from kiosk.domain.printing import JobKind, JobState, PrinterFault, PrintJob
from kiosk.printing.driver import Keep, failed, held_up, printed, sent, uncertain
from kiosk.printing.ipp import (
    MEDIA,
    SCALING,
    SIDES,
    Condition,
    IppPrinter,
    NoAnswer,
    Refused,
    RemoteJob,
    RemoteState,
    Status,
    Unreached,
)
from kiosk.printing.ipp_conditions import trouble_of
from kiosk.printing.ipp_wire import Asked, Tag
from kiosk.printing.troubles import Trouble, trouble

_UNSURE: Final = {0, Status.INTERNAL_ERROR, Status.DEVICE_ERROR, Status.TEMPORARY_ERROR}
"""Answers to a document after which it may have been taken all the same."""
A4 = "iso_a4_210x297mm"
_PASSING: Final = {
    Status.NOT_FOUND,  # the queue, not the job: somebody may put it back
    Status.GONE,
    Status.SERVICE_UNAVAILABLE,
    Status.DEVICE_ERROR,
    Status.TEMPORARY_ERROR,
    Status.NOT_ACCEPTING_JOBS,
    Status.BUSY,
    Status.PRINTER_IS_DEACTIVATED,
    Status.TOO_MANY_JOBS,
}
"""Refusals after which the same may be asked again."""
_UNPRINTED = ("document-", "unsupported-", "compression-", "job-data-insufficient")
"""Reasons of a job given up that begin so: nothing of it was printed."""


class IppDriver:
    """An IPP printer, or a CUPS queue, for the spool."""

    def __init__(self, name: str, printer: IppPrinter, *, media: str = A4) -> None:
        """A printer.

        Args:
            name: as the station file calls it.
            printer: asks it.
            media: the paper that is in it, in IPP's words; always said, because some queues otherwise
                turn the pages round and scale them to Letter.
        """
        self._name = name
        self._printer = printer
        self._media = media

    def warm_up(self) -> None:
        """Nothing needs to be loaded."""

    def look(self) -> Trouble | None:
        """What is wrong with the printer at the moment."""
        try:
            return trouble_of(self._printer.condition(), self._name)
        except NoAnswer:
            return self._told(PrinterFault.OFFLINE)
        except Refused as refused:
            return self._told(PrinterFault.OTHER, refused.words)

    def advance(self, job: PrintJob, keep: Keep) -> PrintJob:
        """Take an open job one step further (see `Driver`)."""
        try:
            if job.state is JobState.SENT:
                return self._follow(job, keep)
            condition = self._printer.condition()
            if found := trouble_of(condition, self._name):
                return held_up(job, found)
            return self._begin(job, keep, condition)
        except NoAnswer:
            return held_up(job, self._told(PrinterFault.OFFLINE))
        except Refused as refused:
            return self._put_off(job, refused)

    def give_up(self, job: PrintJob) -> None:
        """Take a job that nobody waits for any more from the printer's list, if it answers."""
        with contextlib.suppress(NoAnswer, Refused):
            remote = self._remote(job)
            if remote is not None and not remote.has_ended:
                self._printer.cancel(remote.number)

    def break_off(self) -> None:
        """Break off whatever is waited for, for good; from any thread."""
        self._printer.break_off()

    # --- before anything was sent ------------------------------------------------------------------

    def _begin(self, job: PrintJob, keep: Keep, condition: Condition) -> PrintJob:
        remote = self._remote(job)
        if remote is not None and remote.has_ended:
            remote = None  # an earlier attempt that got no document
        number = self._create(job, condition) if remote is None else remote.number
        if number != job.remote_id:
            job = replace(job, remote_id=number)
            keep(job)
        job = sent(job)
        keep(job)
        return self._send(job, keep)

    def _create(self, job: PrintJob, condition: Condition) -> int:
        """Begin the job. What a printer does not know it may refuse, so only what it knows is asked for."""
        sides = "two-sided-long-edge" if job.kind is JobKind.LEAFLET else "one-sided"
        wishes = ((SIDES, sides), (MEDIA, self._media), (SCALING, "none"))
        about_job = [
            Asked(Tag.KEYWORD, name, [value]) for name, value in wishes if condition.takes(name, value)
        ]
        return self._printer.create(job.job, [Asked(Tag.INTEGER, "copies", [job.copies]), *about_job])

    def _put_off(self, job: PrintJob, refused: Refused) -> PrintJob:
        """The job that the printer would not talk about now, or ever."""
        if job.state is JobState.SENT or refused.status in _PASSING or not refused.status:
            is_busy = refused.status in {Status.BUSY, Status.TOO_MANY_JOBS}
            fault = PrinterFault.BUSY if is_busy else PrinterFault.OTHER
            return held_up(job, self._told(fault, refused.words))
        return failed(job, f"Printer “{self._name}” refuses the job: {refused.words}.")

    # --- the one moment ----------------------------------------------------------------------------

    def _send(self, job: PrintJob, keep: Keep) -> PrintJob:
        """Give the document to the printer; the job is kept as `SENT` already."""
        number = job.remote_id
        assert number is not None  # noqa: S101 - kept before the state was
        try:
            self._printer.send(number, job.pdf)
        except Unreached:
            return held_up(replace(job, state=JobState.QUEUED), self._told(PrinterFault.OFFLINE))
        except NoAnswer:
            return held_up(job, self._told(PrinterFault.OFFLINE))
        except Refused as refused:
            if refused.status == Status.NOT_POSSIBLE:
                return job  # it has a document, or has ended meanwhile: the next look at it says which
            if refused.status in _UNSURE:
                return held_up(job, self._told(PrinterFault.OTHER, refused.words))
            return self._refused(job, keep, refused)
        return job

    def _refused(self, job: PrintJob, keep: Keep, refused: Refused) -> PrintJob:
        """The printer did not take the document: nothing is printed, and no empty job may block its list."""
        after = self._put_off(replace(job, state=JobState.QUEUED), refused)
        keep(replace(after, state=JobState.QUEUED))
        with contextlib.suppress(NoAnswer, Refused):
            self._printer.cancel(job.remote_id or 0)
        return replace(after, remote_id=None)

    # --- afterwards --------------------------------------------------------------------------------

    def _follow(self, job: PrintJob, keep: Keep) -> PrintJob:
        remote = self._remote(job)
        if remote is None:
            words = f"Printer “{self._name}” has been restarted and does not know the job any more."
            return uncertain(job, words)
        if remote.has_ended:
            return self._ended(job, remote)
        if remote.lacks_document:
            return self._send(replace(job, remote_id=remote.number), keep)
        if found := trouble_of(self._printer.condition(), self._name, has_job=True):
            return held_up(job, found)
        if remote.state is RemoteState.STOPPED:
            return held_up(job, self._told(PrinterFault.OTHER, "the job has stopped in its own list"))
        return sent(job)

    def _ended(self, job: PrintJob, remote: RemoteJob) -> PrintJob:
        if remote.state is RemoteState.COMPLETED:
            if "job-completed-with-errors" in remote.reasons:
                return uncertain(job, f"Printer “{self._name}” had errors while it printed.")
            return printed(job)
        if remote.state is RemoteState.CANCELLED:
            words = f"The job was cancelled at printer “{self._name}”."
            return uncertain(job, words) if remote.impressions else failed(job, words)
        words = f"Printer “{self._name}” gave the job up{_because(remote.message)}."
        is_refusal = any(reason.startswith(_UNPRINTED) for reason in remote.reasons)
        return failed(job, words) if is_refusal else uncertain(job, words)

    def _remote(self, job: PrintJob) -> RemoteJob | None:
        """Our job at the printer. A printer that has begun to count anew may give its number to another."""
        if job.remote_id is not None:
            found = self._printer.job(job.remote_id)
            if found is not None and (found.name is None or found.name == job.job):
                return found
        return self._printer.find(job.job)

    def _told(self, fault: PrinterFault, detail: str = "") -> Trouble:
        return trouble(fault, self._name, detail)


def _because(message: str) -> str:
    said = message.strip().rstrip(".")
    return f": {said}" if said else ""
