"""The CSV file that Outlook writes when a calendar is exported (comma separated values, Windows)."""

import datetime as dt
import re

from kiosk.domain.instant import Instant
from kiosk.intake.details import Reasons, Said, labelled_lines, understand, without_cancelled
from kiosk.intake.files import Faulty, Record, Sheet, quoted
from kiosk.intake.times import check_span, check_year, london

_NEEDED = ("start date", "start time", "end date", "end time")
_DATES = ("start date", "end date")
_DATE = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})")
_CLOCK = re.compile(r"([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})?(?:\s*([AP])\.?M\.?)?", re.IGNORECASE)
_IF_TWICE = "this kind of file cannot say which is meant, an iCalendar file (.ics) can"


def is_outlook(header: Record) -> bool:
    """The header is that of an Outlook calendar."""
    names = {name.casefold() for name in header.cells}
    return names.issuperset(_NEEDED)


class Outlook:
    """Reads the lines of one such file, once it is known in which order its dates are written."""

    def __init__(self, sheet: Sheet, reasons: Reasons) -> None:
        self._names = tuple(name.casefold() for name in sheet.header.cells)
        self._reasons = reasons
        self._american_line = self._american(sheet)

    def span(self, record: Record) -> tuple[Instant, Instant]:
        """The start and the end of the appointment on a line. Raises `Faulty`."""
        cells = self._cells(record)
        if cells.get("all day event", "").casefold() in {"true", "yes", "1"}:
            raise Faulty("All day event", "it lasts all day; an appointment needs a time", is_ordinary=True)
        start, end = self._instant(cells, "Start"), self._instant(cells, "End")
        check_span(start, end, "End Time")
        return start, end

    def said(self, record: Record) -> tuple[Said, str, bool]:
        """What a line says in words, its subject, and whether the appointment is cancelled."""
        cells = self._cells(record)
        subject, is_cancelled = without_cancelled(cells.get("subject", ""))
        categories = re.split(r"[;,]", cells.get("categories", ""))
        values = labelled_lines(cells.get("description", ""))
        said = understand(values, self._reasons, [text for text in (*categories, subject) if text.strip()])
        return said, subject, is_cancelled

    def _cells(self, record: Record) -> dict[str, str]:
        return dict(zip(self._names, record.cells, strict=True))

    def _american(self, sheet: Sheet) -> int | None:
        """The line that gives away that all dates have the month first, or None."""
        given_away = None
        for record in sheet.records:
            if len(record.cells) != len(self._names):
                continue
            cells = self._cells(record)
            for found in filter(None, (_DATE.fullmatch(cells[field]) for field in _DATES)):
                first, second = int(found[1]), int(found[2])
                if first > 12:
                    return None
                if second > 12:
                    given_away = given_away or record.line
        return given_away

    def _instant(self, cells: dict[str, str], which: str) -> Instant:
        date_field, clock_field = f"{which} Date", f"{which} Time"
        day = self._day(cells[date_field.casefold()], date_field)
        text = cells[clock_field.casefold()]
        parts = _CLOCK.fullmatch(text)
        if parts is None:
            raise Faulty(clock_field, f"{quoted(text)} is not a time" if text else "it is empty")
        hour, minute, half = int(parts[1]), int(parts[2]), (parts[3] or "").upper()
        if half and not 1 <= hour <= 12:
            raise Faulty(clock_field, f"{quoted(text)} is no possible time")
        hour = hour % 12 + (12 if half == "P" else 0) if half else hour
        try:
            clock = dt.time(hour, minute)
        except ValueError as odd:
            raise Faulty(clock_field, f"{quoted(text)} is no possible time") from odd
        return london(dt.datetime.combine(day, clock), clock_field, _IF_TWICE)

    def _day(self, text: str, field: str) -> dt.date:
        parts = _DATE.fullmatch(text)
        if parts is None:
            problem = f"{quoted(text)} is not a date like 23/11/2026" if text else "it is empty"
            raise Faulty(field, problem)
        if self._american_line is not None:
            raise Faulty(
                field,
                f"{quoted(text)}: the dates of this file have the month first, as in America"
                f" (see line {self._american_line}); export it again with UK dates (23/11/2026)",
            )
        day, month, year = (int(part) for part in parts.groups())
        check_year(year, field, text)
        try:
            return dt.date(year, month, day)
        except ValueError as odd:
            raise Faulty(field, f"{quoted(text)} is not a UK date (day, month, year)") from odd
