"""The report as files and as text: JSON, CSV and plain words. Every form shows the same figures.

All are text; write them as UTF-8 without a byte-order mark. They are for the inside of the force: small
numbers are not suppressed in them.
"""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import msgspec

from kiosk.domain.figures import Figures
from kiosk.domain.instant import Instant, to_local
from kiosk.domain.report import Breach, Report
from kiosk.domain.visit.fold import Visit
from kiosk.domain.waiting import Measured

Cell = str | int | float | bool | None
LINES = ("appointments", "walk_ins", "appointments_without_emergencies")
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet might run as a formula."""


def report_json(report: Report) -> str:
    """The whole report as JSON: instants as ISO 8601 with offset, shares unrounded, null where undefined."""
    return msgspec.json.format(
        msgspec.json.encode(_with_times(msgspec.to_builtins(report))), indent=2
    ).decode()


def report_csv(report: Report) -> str:
    """The three lines of the report as CSV: one row each, a column for each figure."""
    first = _flat(report.appointments)
    header = ("line", "station", "first_day", "last_day", "now", *first)
    period = (report.station, report.first_day.isoformat(), report.last_day.isoformat(), _iso(report.now))
    return _csv(header, ((line, *period, *_flat(getattr(report, line)).values()) for line in LINES))


_BREACH_COLUMNS: dict[str, Callable[[Breach], Cell]] = {
    "visit": lambda breach: breach.visit,
    "station": lambda breach: breach.station,
    "code": lambda breach: breach.code,
    "day": lambda breach: breach.day,
    "category": lambda breach: breach.category.value,
    "outcome": lambda breach: breach.outcome.value,
    "appointment_at": lambda breach: _iso(breach.appointment_at),
    "arrived_at": lambda breach: _iso(breach.arrived_at),
    "seen_at": lambda breach: _iso(breach.seen_at),
    "wait_s": lambda breach: breach.wait_s,
    "gross_wait_s": lambda breach: breach.gross_wait_s,
    "reason": lambda breach: breach.reason and breach.reason.value,
    "late": lambda breach: breach.late,
    "in_emergency": lambda breach: breach.in_emergency,
}


def breaches_csv(report: Report) -> str:
    """Every breach as CSV, oldest first."""
    columns = _BREACH_COLUMNS.values()
    return _csv(_BREACH_COLUMNS, ([cell(breach) for cell in columns] for breach in report.breaches))


_VISIT_COLUMNS: dict[str, Callable[[Visit, Measured], Cell]] = {
    "visit": lambda visit, _: visit.id,
    "station": lambda visit, _: visit.station,
    "code": lambda visit, _: visit.code,
    "day": lambda visit, _: visit.day,
    "category": lambda visit, _: visit.category.value,
    "outcome": lambda _, measured: measured.outcome.value,
    "appointment_at": lambda visit, _: _iso(visit.appointment_at),
    "arrived_at": lambda visit, _: _iso(visit.arrived_at),
    "called_at": lambda visit, _: _iso(visit.first_called_at),
    "missed_at": lambda visit, _: _iso(visit.missed_at),
    "returned_at": lambda visit, _: _iso(visit.returned_at),
    "seen_at": lambda visit, _: _iso(visit.seen_at),
    "finished_at": lambda visit, _: _iso(visit.finished_at),
    "left_at": lambda visit, _: _iso(visit.left_at),
    "start_at": lambda _, measured: _iso(measured.start),
    "wait_s": lambda _, measured: measured.wait_s,
    "gross_wait_s": lambda _, measured: measured.gross_wait_s,
    "deducted_s": lambda _, measured: measured.deducted_s,
    "door_s": lambda _, measured: measured.door_s,
    "counted": lambda _, measured: measured.counted,
    "met": lambda _, measured: measured.met,
    "early": lambda _, measured: measured.early,
    "late": lambda _, measured: measured.late,
    "very_late": lambda _, measured: measured.very_late,
    "in_emergency": lambda _, measured: measured.in_emergency,
    "onward_s": lambda _, measured: " ".join(str(wait) for wait in measured.onward_s),
    "reason": lambda visit, _: visit.breach_reason and visit.breach_reason.value,
    "skewed": lambda visit, _: visit.skewed,
    "doubt": lambda _, measured: measured.doubt and measured.doubt.value,
}


def visits_csv(rows: Iterable[tuple[Visit, Measured]]) -> str:
    """Visits and their measured waits as CSV, from `report.rows`: what every figure is worked out from."""
    columns = _VISIT_COLUMNS.values()
    return _csv(_VISIT_COLUMNS, ([cell(visit, measured) for cell in columns] for visit, measured in rows))


def report_text(report: Report) -> str:
    """The report in plain words, for reading in a terminal."""
    blocks = [_heading(report), _table(report)]
    if report.breach_reasons:
        blocks.append(_reasons(report))
    if report.breaches:
        blocks.append(_breaches(report))
    if report.emergencies:
        blocks.append(_emergencies(report))
    if report.doubtful:
        blocks.append(_doubtful(report))
    return "\n\n".join(blocks) + "\n"


def _heading(report: Report) -> str:
    where = report.station or "all stations"
    days = f"{report.first_day:%d %b %Y} to {report.last_day:%d %b %Y}"
    return f"Wait-time log · {where} · {days}\nAs things stood on {to_local(report.now):%d %b %Y at %H:%M}"


def _table(report: Report) -> str:
    columns = [_words(getattr(report, line)) for line in LINES]
    rows: list[tuple[str, ...]] = [("", "Appointments", "Walk-ins", "Appointments without emergencies")]
    rows += [(label, *(column[label] for column in columns)) for label in columns[0]]
    return _aligned(rows)


def _words(figures: Figures) -> dict[str, str]:
    return {
        "Seen within 15 minutes": _percent(figures.met_share),
        "95 % interval": _interval(figures.met_share_low, figures.met_share_high),
        "Met, of how many (n)": f"{figures.met} of {figures.n}",
        "Median wait": duration(figures.median_s),
        "90 % waited at most": duration(figures.p90_s),
        "Longest wait": duration(figures.longest_s),
        "Waits measured": str(figures.waits_n),
        "Median from door to seen": duration(figures.door_median_s),
        "Waiting now": str(figures.waiting_now),
        "Longest not seen": duration(figures.longest_unseen_s),
        "Left unseen": str(figures.left),
        "of them within 15 minutes": str(figures.excluded),
        "Did not come": str(figures.no_show),
        "Late arrivals, met of n": f"{figures.late_met} of {figures.late}",
        "Onward waits, median": f"{figures.onward.n}, {duration(figures.onward.median_s)}",
        "From a clock that was off": str(figures.skewed),
        "Left out: times in doubt": str(figures.data_quality),
    }


def _reasons(report: Report) -> str:
    rows = [("Why the standard was missed", "Appointments", "Walk-ins")]
    rows += [
        (_named(line.reason), str(line.appointments), str(line.walk_ins)) for line in report.breach_reasons
    ]
    return _aligned(rows)


def _breaches(report: Report) -> str:
    rows = [("Day", "Ticket", "Appointment", "Arrived", "Seen", "Wait", "Reason")]
    rows += [
        (
            breach.day,
            breach.code,
            _hour(breach.appointment_at),
            _hour(breach.arrived_at),
            breach.outcome.value if breach.seen_at is None else _hour(breach.seen_at),
            duration(breach.wait_s),
            _named(breach.reason),
        )
        for breach in report.breaches
    ]
    return _aligned(rows, right=())


def _emergencies(report: Report) -> str:
    rows = [("Emergency declared", "Ended", "By", "Messages", "Longest silence", "Kept informed")]
    rows += [
        (
            f"{to_local(line.declared_at):%Y-%m-%d %H:%M}",
            "goes on" if line.ended_at is None else f"{to_local(line.ended_at):%Y-%m-%d %H:%M}",
            line.authorised_by,
            str(line.messages),
            duration(line.longest_silence_s),
            "yes" if line.kept_informed else "no",
        )
        for line in report.emergencies
    ]
    return _aligned(rows, right=())


def _doubtful(report: Report) -> str:
    rows = [("Times in doubt", "Ticket", "What is wrong", "Wait counts")]
    rows += [
        (line.day, line.code, line.doubt.value.replace("_", " "), "yes" if line.measured else "no")
        for line in report.doubtful
    ]
    return _aligned(rows, right=())


def duration(seconds: int | None) -> str:
    """Seconds as people say them: `6 min 05 s`; a dash where there is nothing to say."""
    if seconds is None:
        return "–"
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    if hours:
        return f"{hours} h {minutes:02} min {left:02} s"
    return f"{minutes} min {left:02} s" if minutes else f"{left} s"


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share * 100:.1f} %"


def _interval(low: float | None, high: float | None) -> str:
    return "–" if low is None or high is None else f"{low * 100:.1f} – {high * 100:.1f} %"


def _named(reason: str | None) -> str:
    return "not explained yet" if reason is None else str(reason).replace("_", " ")


def _hour(instant: Instant | None) -> str:
    return "–" if instant is None else f"{to_local(instant):%H:%M:%S}"


def _aligned(rows: Sequence[tuple[str, ...]], right: Iterable[int] | None = None) -> str:
    """Columns of one width each; all but the first to the right, unless `right` says which.

    Codes may come from another system's file: what could steer a terminal is shown as a question mark.
    """
    rows = [tuple("".join(c if c.isprintable() else "?" for c in text) for text in row) for row in rows]
    to_right = set(range(1, len(rows[0])) if right is None else right)
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    return "\n".join(
        "  ".join(
            text.rjust(width) if at in to_right else text.ljust(width)
            for at, (text, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )


def _flat(figures: Figures) -> dict[str, Cell]:
    cells: dict[str, Cell] = {}
    for name, value in msgspec.structs.asdict(figures).items():
        if isinstance(value, msgspec.Struct):
            cells |= {f"{name}_{inner}": each for inner, each in msgspec.structs.asdict(value).items()}
        else:
            cells[name] = value
    return cells


def _csv(header: Iterable[str], rows: Iterable[Iterable[Cell]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(header)
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return out.getvalue()


def _safe(cell: Cell) -> Cell:
    """A cell that no spreadsheet runs: text that begins like a formula gets an apostrophe before it."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, str) and cell.startswith(FORMULA):
        return f"'{cell}"
    return cell


def _iso(instant: Instant | None) -> str | None:
    """ISO 8601 in local time with offset; milliseconds where there are any: figures can be reworked."""
    if instant is None:
        return None
    return to_local(instant).isoformat(timespec="milliseconds" if instant % 1000 else "seconds")


def _with_times(value: Any, key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _with_times(each, name) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_with_times(each) for each in value]
    if isinstance(value, int) and (key == "now" or key.endswith("_at")):
        return _iso(Instant(value))
    return value
