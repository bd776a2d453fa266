"""A folder in a printer's place, for the spool."""

from kiosk.domain.errors import PrinterUnavailable
from kiosk.domain.printing import PrinterFault, PrintJob
from kiosk.printing.driver import Keep, held_up, printed
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.troubles import Trouble


class FolderDriver:
    """Writes each job as a file; what has been written is not written again, whatever we remember of it."""

    def __init__(self, printer: FolderPrinter) -> None:
        self._printer = printer

    def warm_up(self) -> None:
        """Nothing needs to be loaded."""

    def look(self) -> Trouble | None:
        """Nothing is known of a folder before something is written."""
        return None

    def advance(self, job: PrintJob, keep: Keep) -> PrintJob:  # noqa: ARG002 - a file tells whether it is there
        """Write the job's file (see `Driver`)."""
        try:
            self._printer.print_pdf(job.job, job.pdf)
        except PrinterUnavailable as failed:
            return held_up(job, Trouble(PrinterFault.OTHER, f"{failed}."))
        return printed(job)

    def give_up(self, job: PrintJob) -> None:
        """There is no file yet."""

    def break_off(self) -> None:
        """Nothing is waited for."""
