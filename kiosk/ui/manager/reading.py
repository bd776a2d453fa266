"""What the manager's window asks of the store: run in the worker, answered with frozen data."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from kiosk.domain.errors import KioskError
from kiosk.domain.figures import Figures
from kiosk.domain.report import Report
from kiosk.domain.staff import Actor
from kiosk.service import exports, reporting
from kiosk.service.overview import Sight
from kiosk.ui.manager.period import Period
from kiosk.ui.phrases import manager
from kiosk.ui.texts import texts


@dataclass(frozen=True, slots=True)
class Question:
    """Which days, of which station; None: of all that are known here."""

    period: Period
    station: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """The figures of a period.

    Attributes:
        before: those with an appointment in the equal period before.
        weekly: the report of the chart's weeks.
        stations: ids of the stations that can be asked about, this one first.
        names: what they are called; historic ones are known by their identifier only.
    """

    question: Question
    report: Report
    before: Figures
    weekly: Report
    stations: tuple[str, ...]
    names: Mapping[str, str]


def read(counter: Sight, actor: Actor, question: Question) -> Answer:
    """Work the figures out. Raises as `reporting.report` does."""
    period, station = question.period, question.station
    before, weeks = period.before, period.chart_weeks
    report = reporting.report(counter, actor, period.first, period.last, station)
    return Answer(
        question=question,
        report=report,
        before=reporting.report(counter, actor, before.first, before.last, station).appointments,
        weekly=reporting.report(counter, actor, weeks.first, weeks.last, station),
        stations=tuple(reporting.stations(counter, actor)),
        names=reporting.names(counter, actor),
    )


class Export(Enum):
    """What can be saved; the value begins the file's name."""

    FIGURES = "wait-figures"
    BREACHES = "breaches"
    VISITS = "visits"


def save(counter: Sight, actor: Actor, question: Question, export: Export, folder: Path) -> Path:
    """Save as CSV; a file of the same name is replaced.

    Returns:
        The file.

    Raises:
        KioskError: the file cannot be written, or the figures cannot be read.
    """
    period, station = question.period, question.station
    match export:
        case Export.VISITS:
            rows = reporting.measured(counter, actor, period.first, period.last, station)
            text = exports.visits_csv(rows)
        case _:
            report = reporting.report(counter, actor, period.first, period.last, station)
            is_figures = export is Export.FIGURES
            text = exports.report_csv(report) if is_figures else exports.breaches_csv(report)
    parts = (export.value, station, period.first.isoformat(), period.last.isoformat())
    file = folder / f"{'_'.join(part for part in parts if part)}.csv"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="")
    except OSError as failed:
        problem = failed.strerror or str(failed)
        raise KioskError(
            texts("en")(manager.NOT_EXPORTED, file=file.name, folder=str(folder), problem=problem)
        ) from failed
    return file
