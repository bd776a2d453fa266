"""Appointments from a CSV file: with our own header, or as Outlook exports a calendar."""

import hashlib
from collections.abc import Callable

import msgspec

from kiosk.domain.instant import Instant, iso_utc
from kiosk.intake.details import LABELS, Reasons, Said, understand, words
from kiosk.intake.files import Faulty, Record, Sheet, quoted, read_sheet
from kiosk.intake.outlook_csv import Outlook, is_outlook
from kiosk.intake.times import check_span, instant_or_local
from kiosk.service.intake import AppointmentRow, Note, Parsed, Refusal
from kiosk.settings import Station

COLUMNS = (
    "reference",
    "start",
    "end",
    "reason",
    "surname",
    "born",
    "officer",
    "language",
    "needs",
    "cancelled",
    "source",
)
REQUIRED = ("start", "end", "reason")

_YES = {"yes", "y", "true", "1", "cancelled", "canceled"}
_NO = {"", "no", "n", "false", "0"}
_LONGEST_SOURCE = 1000


class Line(msgspec.Struct, frozen=True):
    """A line as either kind of file states it. `key`: what tells it apart where it has no source."""

    start: Instant
    end: Instant
    said: Said
    key: str
    cancelled: bool = False
    source: str = ""


def parse_appointments_csv(data: bytes, station: Station) -> Parsed[AppointmentRow]:
    """The appointments of a CSV file, the lines it refuses, and what was taken in differently.

    An appointment's `source` is the column of that name, else its reference, else a hash of its start,
    reason and surname (Outlook: start and subject). In the last case an appointment that was given
    another time in the other system is a new one here, and the old one stays.

    Raises:
        NotUnderstood: it is not a text file with lines.
    """
    sheet = read_sheet(data)
    reasons = Reasons(station)
    if is_outlook(sheet.header):
        outlook = Outlook(sheet, reasons)

        def read(record: Record) -> Line:
            start, end = outlook.span(record)
            said, subject, is_cancelled = outlook.said(record)
            return Line(start, end, said, words(subject), is_cancelled)
    else:
        fault = _header_fault(sheet.header)
        if fault:
            return Parsed((), (fault,), sheet.notes)
        names = tuple(name.casefold() for name in sheet.header.cells)

        def read(record: Record) -> Line:
            return _own(record, names, reasons)

    return _collected(sheet, read)


def _collected(sheet: Sheet, read: Callable[[Record], Line]) -> Parsed[AppointmentRow]:
    rows: list[AppointmentRow] = []
    refusals, notes = list(sheet.refusals), list(sheet.notes)
    owners: dict[tuple[str, str], int] = {}
    for record in sheet.records:
        try:
            _check_width(record, sheet.header)
            line = read(record)
            row = _row(record, line)
            _claim(row, line, owners)
        except Faulty as faulty:
            refusals.append(faulty.at(record.line))
            continue
        rows.append(row)
        notes.extend(Note(record.line, remark) for remark in line.said.remarks)
    refusals.sort(key=lambda refusal: refusal.line)
    notes.sort(key=lambda note: note.line)
    return Parsed(tuple(rows), tuple(refusals), tuple(notes))


def _check_width(record: Record, header: Record) -> None:
    if len(record.cells) != len(header.cells):
        raise Faulty("the whole line", f"it has {len(record.cells)} columns, the header {len(header.cells)}")


def _row(record: Record, line: Line) -> AppointmentRow:
    derived = hashlib.sha256(f"{iso_utc(line.start)}/{line.key}".encode()).hexdigest()[:32]
    return AppointmentRow(
        line=record.line,
        source=line.source or line.said.reference or f"csv/{derived}",
        start=line.start,
        end=line.end,
        category=line.said.category,
        details=line.said.details,
        reference=line.said.reference,
        cancelled=line.cancelled,
    )


def _claim(row: AppointmentRow, line: Line, owners: dict[tuple[str, str], int]) -> None:
    """Remember whose source and reference this is. Raises `Faulty` where an earlier line has it."""
    owner = owners.get(("source", row.source))
    if owner is not None:
        what = f"line {owner} is the same appointment"
        if line.source:
            raise Faulty("source", what)
        if line.said.reference:
            raise Faulty("reference", what)
        raise Faulty("start", f"{what}, or looks like it; give each a reference or a source of its own")
    if row.reference and not row.cancelled:
        owner = owners.setdefault(("reference", row.reference), row.line)
        if owner != row.line:
            raise Faulty("reference", f"line {owner} has the same reference")
    owners["source", row.source] = row.line


def _header_fault(header: Record) -> Refusal | None:
    """What is wrong with a header that is not Outlook's, or None."""
    names = [name.casefold() for name in header.cells]
    missing = next((name for name in REQUIRED if name not in names), None)
    if missing:
        wanted = ",".join(COLUMNS)
        problem = f"this column is missing; the header is {wanted} (or what Outlook writes)"
        return Refusal(header.line, missing, problem)
    for place, name in enumerate(names):
        if name not in COLUMNS:
            return Refusal(header.line, quoted(header.cells[place]), "no such column is known")
        if name in names[:place]:
            return Refusal(header.line, name, "this column stands here twice")
    return None


def _own(record: Record, names: tuple[str, ...], reasons: Reasons) -> Line:
    """A line under our own header. Raises `Faulty`."""
    cells = dict(zip(names, record.cells, strict=True))
    for field in REQUIRED:
        if not cells[field]:
            raise Faulty(field, "it is empty")
    start, end = instant_or_local(cells["start"], "start"), instant_or_local(cells["end"], "end")
    check_span(start, end, "end")
    said = understand({label: cells.get(label, "") for label in LABELS}, reasons)
    cancelled = cells.get("cancelled", "").casefold()
    if cancelled not in _YES | _NO:
        raise Faulty("cancelled", f"{quoted(cancelled)} is neither yes nor no")
    source = cells.get("source", "")
    if len(source) > _LONGEST_SOURCE:
        raise Faulty("source", f"it is longer than {_LONGEST_SOURCE} characters")
    key = f"{words(cells['reason'])}/{words(cells.get('surname', ''))}"
    return Line(start, end, said, key, cancelled in _YES, source)
