"""Thermal ticket printers: the page's dots in ESC/POS, and the printer's own word on what became of them.

Their network port knows no jobs. So the printer's state is asked for before anything is sent; then it is
kept that the ticket is being sent; and whatever happens from then on, it is never sent again.
"""

import time
from dataclasses import dataclass
from typing import Final

from kiosk.domain.printing import JobState, PrinterFault, PrintJob
from kiosk.printing.driver import Keep, held_up, printed, sent, uncertain
from kiosk.printing.escpos_line import Line, Reach
from kiosk.printing.troubles import Trouble, trouble

WIDTH_DOTS = 576
"""What a printer for rolls of 80 mm prints on: 72 mm."""
_QUESTIONS: Final = tuple(b"\x10\x04" + bytes([about]) for about in (1, 2, 3, 4))
"""Of the printer, of why it is offline, of errors, of the roll; answered at once, a byte each."""
_ASK_WHEN_DONE: Final = b"\x1dr\x01"
"""Answered in its turn, after everything that was sent before it."""
_PATTERN, _AT_ONCE, _IN_TURN = 0x93, 0x12, 0x00
"""Bits that tell an answer given at once from one given in its turn."""
_ROLL_OUT = 0x60
_COVER, _NO_PAPER = 0x04, 0x20
_CUTTER, _GRAVE, _TOO_HOT = 0x08, 0x24, 0x40
_OFFLINE = 0x08


@dataclass(frozen=True, slots=True)
class Patience:
    """How long such a printer is waited for.

    Attributes:
        answer_s: for its word on itself; one that says nothing in that time never does.
        settle_s: for its word that it is through, which some models never give; a ticket takes a second.
        mend_s: for somebody to put paper in, with the ticket in the printer.
    """

    answer_s: float = 0.6
    settle_s: float = 4.0
    mend_s: float = 600.0


@dataclass(slots=True)
class _Sending:
    """The ticket that is with the printer.

    Attributes:
        had_trouble: whether something went wrong after it was sent.
    """

    job: str
    line: Line
    since: float
    had_trouble: bool = False


@dataclass(slots=True)
class _Said:
    """What a printer has said on being asked.

    Attributes:
        has_answered: whether it says anything at all; many do not.
        is_through: whether it has come to the end of what it was sent.
    """

    trouble: Trouble | None = None
    has_answered: bool = False
    is_through: bool = False

    def hear(self, heard: bytes) -> None:
        self.is_through = self.is_through or any(byte & _PATTERN == _IN_TURN for byte in heard)


class EscposDriver:
    """An ESC/POS printer for the spool; one ticket at a time."""

    def __init__(
        self, name: str, reach: Reach, *, width_dots: int = WIDTH_DOTS, patience: Patience | None = None
    ) -> None:
        """A printer.

        Args:
            name: as the station file calls it.
            reach: leads to it.
            width_dots: how many dots its line has.
            patience: how long it is waited for.
        """
        self._name = name
        self._reach = reach
        self._width_dots = width_dots
        self._patience = patience or Patience()
        self._sending: _Sending | None = None

    def warm_up(self) -> None:
        """Load the libraries, which takes a third of a second."""
        from kiosk.printing import escpos_page, raster  # noqa: F401, PLC0415 - on the printer's own thread

    def look(self) -> Trouble | None:
        """What is wrong with the printer at the moment."""
        if self._sending is not None:
            return None  # it takes one connection, and that is in use
        try:
            line = self._reach.open()
        except OSError:
            return self._told(PrinterFault.OFFLINE)
        try:
            return self._ask(line).trouble
        except OSError:
            return self._told(PrinterFault.OFFLINE)
        finally:
            line.close()

    def advance(self, job: PrintJob, keep: Keep) -> PrintJob:
        """Take an open job one step further (see `Driver`)."""
        if job.state is JobState.SENT:
            return self._follow(job)
        try:
            line = self._reach.open()
        except OSError:
            return held_up(job, self._told(PrinterFault.OFFLINE))
        try:
            said = self._ask(line)
            if said.trouble is None:
                return self._send(job, keep, line, answers=said.has_answered)
        except OSError:
            said = _Said(self._told(PrinterFault.OFFLINE))
        finally:
            if self._sending is None:
                line.close()
        return held_up(job, said.trouble or self._told(PrinterFault.OTHER))

    def give_up(self, job: PrintJob) -> None:
        """The printer has no list that the job could stand in."""

    def break_off(self) -> None:
        """Break off whatever is waited for, for good; from any thread."""
        self._reach.break_off()

    def _send(self, job: PrintJob, keep: Keep, line: Line, *, answers: bool) -> PrintJob:
        from kiosk.printing.escpos_page import commands  # noqa: PLC0415 - loaded by warm_up
        from kiosk.printing.raster import dots  # noqa: PLC0415 - loaded by warm_up

        page = commands(dots(job.pdf, self._width_dots)) * job.copies
        job = sent(job)
        keep(job)
        try:
            line.write(page)
            if answers:
                line.write(_ASK_WHEN_DONE)
        except OSError:
            return uncertain(job, f"Printer “{self._name}” stopped while the ticket was being sent to it.")
        if not answers:  # all that can be known is that it took everything
            return printed(job)
        self._sending = _Sending(job.job, line, time.monotonic())
        return job

    def _follow(self, job: PrintJob) -> PrintJob:
        """Ask what became of the ticket that was sent."""
        sending = self._sending
        if sending is None or sending.job != job.job:
            return uncertain(job, f"Kiosk was ended while it sent the ticket to printer “{self._name}”.")
        try:
            said = self._ask(sending.line)
        except OSError:
            return self._done(uncertain(job, f"Printer “{self._name}” hung up while it had the ticket."))
        if said.is_through:
            return self._done(printed(job))
        found = said.trouble or (None if said.has_answered else self._told(PrinterFault.OFFLINE))
        return self._waited(job, sending, found)

    def _waited(self, job: PrintJob, sending: _Sending, found: Trouble | None) -> PrintJob:
        """The ticket that the printer has not said to be through."""
        waited_s = time.monotonic() - sending.since
        if found is not None:
            sending.had_trouble = True
            after = held_up(job, found)
            return after if waited_s < self._patience.mend_s else self._done(uncertain(after, found.words))
        if waited_s < self._patience.settle_s:
            return sent(job)
        if sending.had_trouble:
            words = f"Printer “{self._name}” stopped with the ticket in it and does not say whether it came."
            return self._done(uncertain(job, words))
        return self._done(printed(job))

    def _done(self, job: PrintJob) -> PrintJob:
        if self._sending is not None:
            self._sending.line.close()
            self._sending = None
        return job

    def _ask(self, line: Line) -> _Said:
        """The printer's word on itself. Raises `OSError` where the line is gone."""
        said = _Said()
        while heard := line.read(0):
            said.hear(heard)
        answers: list[int] = []
        for question in _QUESTIONS:
            line.write(question)
            answer = self._answer(line, said)
            if answer is None:
                return said
            answers.append(answer)
        said.has_answered = True
        said.trouble = self._trouble(*answers)
        return said

    def _answer(self, line: Line, said: _Said) -> int | None:
        until = time.monotonic() + self._patience.answer_s
        while (left_s := until - time.monotonic()) > 0:
            heard = line.read(left_s)
            said.hear(heard)
            for byte in heard:
                if byte & _PATTERN == _AT_ONCE:
                    return byte
        return None

    def _trouble(self, printer: int, offline: int, error: int, paper: int) -> Trouble | None:
        has_no_paper = bool(paper & _ROLL_OUT or offline & _NO_PAPER)
        for is_so, fault, detail in (
            (offline & _COVER, PrinterFault.COVER_OPEN, ""),  # paper seems to be missing under it too
            (has_no_paper, PrinterFault.PAPER_OUT, ""),
            (error & _CUTTER, PrinterFault.JAMMED, ""),
            (error & _TOO_HOT, PrinterFault.OTHER, "it is too hot and goes on when it has cooled down"),
            (error & _GRAVE, PrinterFault.OTHER, "it has a fault; please switch it off and on"),
            (printer & _OFFLINE, PrinterFault.OFFLINE, ""),
        ):
            if is_so:
                return self._told(fault, detail)
        return None

    def _told(self, fault: PrinterFault, detail: str = "") -> Trouble:
        return trouble(fault, self._name, detail)
