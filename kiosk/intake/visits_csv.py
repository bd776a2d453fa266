"""Another system's wait log, as CSV."""

from collections.abc import Collection

import msgspec
from msgspec.structs import astuple

from kiosk.domain.instant import Instant
from kiosk.intake.details import OTHER, Reasons
from kiosk.intake.files import Faulty, Record, quoted, read_sheet
from kiosk.intake.slugs import slug
from kiosk.intake.times import instant_with_offset
from kiosk.service.intake import Note, Parsed, Refusal, VisitRow
from kiosk.settings import Station

COLUMNS = (
    "station",
    "code",
    "reason",
    "appointment_at",
    "arrived_at",
    "called_at",
    "seen_at",
    "finished_at",
    "left_at",
)
INSTANTS = COLUMNS[3:]
_AFTER_ARRIVAL = COLUMNS[5:]
_LONGEST_CODE = 12


def parse_visits_csv(data: bytes, station: Station, *, known_stations: Collection[str]) -> Parsed[VisitRow]:
    """The visits of a wait log, the lines it refuses, and what was taken in differently.

    Whether anything is imported when lines were refused is the caller's decision.

    Args:
        data: the file; columns exactly `COLUMNS`, instants in ISO 8601 with offset.
        station: whose reasons count.
        known_stations: the ids of stations in the journal already, which need no note.

    Raises:
        NotUnderstood: it is not a text file with lines.
    """
    sheet = read_sheet(data)
    refused = _header_fault(sheet.header)
    if refused:
        return Parsed((), (refused,), sheet.notes)
    reader = _Reader(station, known_stations)
    rows, refusals = [], list(sheet.refusals)
    notes = list(sheet.notes)
    taken: dict[tuple[object, ...], int] = {}
    for record in sheet.records:
        try:
            row = reader.visit(record)
        except Faulty as faulty:
            refusals.append(faulty.at(record.line))
            continue
        first = taken.setdefault(astuple(row)[1:], row.line)
        if first == row.line:
            rows.append(row)
        else:
            notes.append(Note(row.line, f"the whole line: the same as line {first}; taken in once"))
    notes.extend(reader.notes())
    refusals.sort(key=lambda refusal: refusal.line)
    notes.sort(key=lambda note: note.line)
    return Parsed(tuple(rows), tuple(refusals), tuple(notes))


def _header_fault(header: Record) -> Refusal | None:
    """What is wrong with the header, or None."""
    names = tuple(name.casefold() for name in header.cells)
    if names == COLUMNS:
        return None
    wanted = ",".join(COLUMNS)
    missing = next((name for name in COLUMNS if name not in names), None)
    if missing:
        return Refusal(header.line, missing, f"this column is missing; the header must be {wanted}")
    odd = next((name for name in header.cells if name.casefold() not in COLUMNS), None)
    if odd is not None:
        return Refusal(header.line, odd or "the header", f"no such column is known; it must be {wanted}")
    return Refusal(header.line, "the header", f"a column is repeated or out of order; it must be {wanted}")


class _Seen(msgspec.Struct):
    """How often a text that we do not know was met, and where first."""

    line: int
    times: int = 0


class _Reader:
    """Reads lines of one file; remembers unknown stations and reasons, so that each is noted once."""

    def __init__(self, station: Station, known_stations: Collection[str]) -> None:
        self._station = station
        self._stations = {station.id, *known_stations}
        self._reasons = Reasons(station)
        self._slugs: dict[str, str] = {}
        self._odd_stations: dict[str, _Seen] = {}
        self._odd_reasons: dict[str, _Seen] = {}

    def visit(self, record: Record) -> VisitRow:
        """The visit of one line. Raises `Faulty`."""
        if len(record.cells) != len(COLUMNS):
            raise Faulty(
                "the whole line", f"it has {len(record.cells)} columns; there must be {len(COLUMNS)}"
            )
        place, code, reason, *_ = record.cells
        if not place:
            raise Faulty("station", "it is empty")
        _check_code(code)
        at = {
            field: instant_with_offset(text, field)
            for field, text in zip(INSTANTS, record.cells[3:], strict=True)
            if text
        }
        _check_story(at)
        found = self._reasons.find(reason)
        if found is None and reason:
            self._odd_reasons.setdefault(reason, _Seen(record.line)).times += 1
        return VisitRow(
            line=record.line,
            station=self._station_id(place, record.line),
            code=code,
            reason=OTHER if found is None else found.code,
            category=self._reasons.category(found),
            **at,
        )

    def notes(self) -> list[Note]:
        """One note for each unknown station and each unknown reason, at its first line."""
        return [
            Note(
                seen.line,
                f"station: {quoted(text)} is not known; {_lines(seen)} taken in for"
                f" the historic station “{self._slugs[text]}”",
            )
            for text, seen in self._odd_stations.items()
        ] + [
            Note(seen.line, f"reason: {quoted(text)} is not known; {_lines(seen)} taken in as “{OTHER}”")
            for text, seen in self._odd_reasons.items()
        ]

    def _station_id(self, text: str, line: int) -> str:
        found = self._slugs.get(text)
        if found is None:
            is_own = text.casefold() == self._station.name.casefold()
            found = self._slugs[text] = self._station.id if is_own else slug(text)
        if found not in self._stations:
            self._odd_stations.setdefault(text, _Seen(line)).times += 1
        return found


def _lines(seen: _Seen) -> str:
    return "1 line" if seen.times == 1 else f"{seen.times} lines"


def _check_code(code: str) -> None:
    if not code:
        raise Faulty("code", "it is empty")
    if len(code) > _LONGEST_CODE:
        raise Faulty("code", f"{quoted(code)} is longer than {_LONGEST_CODE} characters")
    if not code.isprintable():
        raise Faulty("code", f"{quoted(code)} holds a character that cannot be printed")


def _check_story(at: dict[str, Instant]) -> None:
    """Nothing, where the instants can be those of one visit.

    An instant before the arrival is not refused: the report shows it on its data-quality line.
    """
    if "arrived_at" not in at:
        if "appointment_at" not in at:
            raise Faulty("arrived_at", "there is neither an arrival nor an appointment")
        stray = next((field for field in _AFTER_ARRIVAL if field in at), None)
        if stray:
            raise Faulty(stray, "nobody arrived (a no-show), so it must be empty")
    elif "finished_at" in at and "seen_at" not in at:
        raise Faulty("finished_at", "finished without having been seen; seen_at is empty")
