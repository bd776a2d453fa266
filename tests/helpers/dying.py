"""A program that puts a ticket into its spool and is killed at a step of our choice.

`python -m tests.helpers.dying STORE PRINTER STEP`: the store's file; an IPP address or the port of a thermal
printer; one of `STEPS`.
"""

import os
import signal
import sys
import time
from enum import StrEnum
from pathlib import Path

from kiosk.domain.printing import JobState, PrintJob, PrintNews
from kiosk.home import SystemClock
from kiosk.printing.driver import Driver, Keep
from kiosk.printing.escpos import EscposDriver
from kiosk.printing.escpos_line import TcpReach
from kiosk.printing.ipp import IppPrinter
from kiosk.printing.ipp_driver import IppDriver
from kiosk.printing.ipp_wire import Asked
from kiosk.printing.spool import Spool
from kiosk.printing.troubles import Trouble
from tests.helpers.counters import open_store
from tests.helpers.spools import HURRIED, PDF, TICKETS, ticket


class Step(StrEnum):
    """The moments at which the program is killed."""

    TAKEN_IN = "the job is in the spool"
    CREATED = "the printer has made the job, and we have not kept its number"
    NUMBERED = "its number is kept"
    SENDING = "it is kept that the document is being sent, and nothing has been sent"
    SENT = "the printer has the document, and we have not seen to it"
    PRINTED = "it is kept that it is printed"


def die() -> None:
    """As if somebody had switched the device off."""
    os.kill(os.getpid(), signal.SIGKILL)


class DyingPrinter(IppPrinter):
    """Kills us after what it was asked for is done."""

    step: Step | None = None

    def create(self, name: str, about_job: list[Asked]) -> int:
        number = super().create(name, about_job)
        if self.step is Step.CREATED:
            die()
        return number

    def send(self, number: int, pdf: bytes) -> None:
        super().send(number, pdf)
        if self.step is Step.SENT:
            die()


class DyingDriver:
    """Kills us after something was kept."""

    def __init__(self, driver: Driver, step: Step) -> None:
        self._driver = driver
        self._step = step

    def warm_up(self) -> None:
        self._driver.warm_up()

    def look(self) -> Trouble | None:
        return self._driver.look()

    def give_up(self, job: PrintJob) -> None:
        self._driver.give_up(job)

    def break_off(self) -> None:
        self._driver.break_off()

    def advance(self, job: PrintJob, keep: Keep) -> PrintJob:
        if self._step is Step.TAKEN_IN:
            die()

        def keep_and_die(kept: PrintJob) -> None:
            keep(kept)
            if self._step is Step.NUMBERED and kept.state is JobState.QUEUED:
                die()
            if self._step is Step.SENDING and kept.state is JobState.SENT:
                die()

        return self._driver.advance(job, keep_and_die)


def main(file: Path, where: str, step: Step, page: str) -> None:
    """Print, and die on the way."""
    driver: Driver
    if where.isdecimal():
        driver = EscposDriver(TICKETS, TcpReach("127.0.0.1", int(where)))
    else:
        printer = DyingPrinter(where)
        printer.step = step
        driver = IppDriver(TICKETS, printer)

    def hear(news: PrintNews) -> None:
        if step is Step.PRINTED and news.state is JobState.PRINTED:
            die()

    spool = Spool(
        {TICKETS: DyingDriver(driver, step)},
        lambda: open_store(file),
        SystemClock(),
        file.parent,
        hear,
        pace=HURRIED,
    )
    ticket(spool, page, PDF if len(sys.argv) < 6 else Path(sys.argv[5]).read_bytes())
    spool.start()
    time.sleep(30)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Step(sys.argv[3]), sys.argv[4])
