"""The device's printers as the desk knows them, and which jobs somebody must decide about. No Qt here."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import Instant
from kiosk.domain.printing import JobState, PrinterFault, PrintJob, PrintNews
from kiosk.settings import DeviceSettings
from kiosk.ui.desk.rows import Say
from kiosk.ui.phrases import desk

_TICKET = re.compile(r"ticket-(.+)-[0-9a-f]{12}\Z")
_SLIP_MARK = "-"
"""A complaint's reference has one in it, and a ticket's code has none."""


@dataclass(frozen=True, slots=True)
class Question:
    """A job that nobody but staff can decide about.

    Attributes:
        job: its name in the spool; of one that failed, the name of its page.
        what: how it is called in a sentence.
        words: the question, and what is known.
        is_uncertain: it may be on paper; else it is not.
        visit: the open visit whose ticket can be made again; None: it cannot be printed again.
    """

    job: str
    what: str
    words: str
    is_uncertain: bool
    visit: SubjectId | None


@dataclass(frozen=True, slots=True)
class PrinterShown:
    """A printer and how it is, in words."""

    words: str
    is_faulty: bool


@dataclass(frozen=True, slots=True)
class PrintersShown:
    """All printers.

    Attributes:
        bar: the words for the top bar.
        message: what staff must be told at once; empty: nothing.
        question: the first job to be decided about, and `more` how many come after it.
    """

    bar: str
    message: str
    lines: tuple[PrinterShown, ...]
    question: Question | None
    more: str

    @property
    def is_faulty(self) -> bool:
        """Whether a printer does not print."""
        return any(line.is_faulty for line in self.lines)


def printers_of(device: DeviceSettings) -> tuple[str, ...]:
    """The names of the printers that a device uses, the one for tickets first."""
    return tuple(dict.fromkeys(filter(None, (device.printer, device.leaflet_printer))))


class Printers:
    """Hears the news of printers and jobs; `shown` puts them into words."""

    def __init__(self, names: tuple[str, ...], say: Say) -> None:
        self.names = names
        self._say = say
        self._faults: dict[str, tuple[PrinterFault, str]] = {}
        self._uncertain: tuple[PrintJob, ...] = ()
        self._failed: dict[str, tuple[PrintNews, Instant]] = {}
        self._settled: set[str] = set()

    def take_jobs(self, jobs: Sequence[PrintJob]) -> None:
        """What the spool holds: jobs that wait for a printer, or for somebody's word."""
        self._uncertain = tuple(job for job in jobs if job.state is JobState.UNCERTAIN)
        for job in jobs:
            if job.state is not JobState.UNCERTAIN and job.fault is not None:
                self._faults[job.printer] = (job.fault, job.message or "")

    def take(self, news: PrintNews, at: Instant) -> bool:
        """What has just become of a job or a printer; whether the spool is to be read for it."""
        if news.fault is not None:
            self._faults[news.printer] = (news.fault, news.message)
        elif not news.job or news.state is JobState.PRINTED:
            self._faults.pop(news.printer, None)
        if not news.job:
            return False
        if news.state is JobState.FAILED and news.job not in self._settled:
            self._failed[news.job] = (news, at)
        else:
            self._failed.pop(news.job, None)
        return news.state is JobState.UNCERTAIN or any(job.page == news.job for job in self._uncertain)

    def settle(self, job: str) -> None:
        """Somebody has decided about a job: its end is no news."""
        self._failed.pop(job, None)
        pages = {each.page for each in self._uncertain if each.job == job}
        self._settled |= pages
        self._uncertain = tuple(each for each in self._uncertain if each.job != job)

    def shown(self, visits: Mapping[str, SubjectId]) -> PrintersShown:
        """The printers in words; `visits` are today's open visits by their codes."""
        say = self._say
        questions = tuple(self._questions(visits))
        lines = tuple(
            PrinterShown(say(desk.PRINTER_LINE, printer=name, state=self._state(name)), name in self._faults)
            for name in self.names
        )
        faulty = [name for name in self.names if name in self._faults]
        messages = [*(self._faults[name][1] for name in faulty), *(each.words for each in questions[:1])]
        message = " ".join(filter(None, messages))
        more = len(questions) - 1
        return PrintersShown(
            bar=self._bar(faulty, len(questions)),
            message=say(desk.PRINT_KEY, message=message) if message else "",
            lines=lines,
            question=questions[0] if questions else None,
            more=say(desk.MORE_AFTER, n=more) if more > 0 else "",
        )

    def _bar(self, faulty: list[str], questions: int) -> str:
        say = self._say
        if faulty:
            return say(desk.BAR_PRINTER, printer=faulty[0], state=self._state(faulty[0]))
        if questions:
            return say(desk.BAR_PRINT_ASKS, n=questions)
        return say(desk.BAR_PRINTERS_READY if self.names else desk.BAR_NO_PRINTER)

    def _state(self, name: str) -> str:
        fault = self._faults.get(name)
        return self._say(desk.PRINTER_STATE[fault[0]] if fault else desk.PRINTER_READY)

    def _questions(self, visits: Mapping[str, SubjectId]) -> Iterator[Question]:
        say = self._say
        for job in self._uncertain:
            what = self._called(job.page)
            ask = say(desk.DID_IT_COME, time=say.time(job.created_at), what=what)
            yield Question(job.job, what, ask, is_uncertain=True, visit=None)
        for page, (news, at) in self._failed.items():
            what = self._called(page)
            found = _TICKET.fullmatch(page)
            code = found[1] if found else ""
            visit = visits.get(code)
            if found and visit is None and _SLIP_MARK not in code:
                continue  # the visit is over, and nobody needs its ticket
            said = say(desk.DID_NOT_COME, time=say.time(at), what=what[:1].upper() + what[1:])
            gone = "" if visit or found else say(desk.PRINT_GONE)
            words = " ".join(filter(None, (said, news.message, gone)))
            yield Question(page, what, words, is_uncertain=False, visit=visit)

    def _called(self, page: str) -> str:
        found = _TICKET.fullmatch(page)
        if found:
            is_slip = _SLIP_MARK in found[1]
            return self._say(desk.PRINT_SLIP_CALLED if is_slip else desk.PRINT_TICKET_CALLED, code=found[1])
        is_leaflet = page.startswith("leaflet-")
        return self._say(desk.PRINT_LEAFLET_CALLED if is_leaflet else desk.PRINT_OTHER_CALLED)
