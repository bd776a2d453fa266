"""Appointments from a calendar that Outlook, Google or another program exported (iCalendar, RFC 5545)."""

import datetime as dt
from collections.abc import Iterator

from kiosk.domain.instant import LONDON, Instant, day_start, iso_utc
from kiosk.intake.details import Reasons
from kiosk.intake.files import Faulty, quoted
from kiosk.intake.ics_events import (
    Content,
    Version,
    left_out,
    original_of,
    read_content,
    read_version,
    starts,
)
from kiosk.intake.ics_lines import Block, read_calendars
from kiosk.intake.ics_times import Moment
from kiosk.intake.zones import Zones
from kiosk.service.intake import AppointmentRow, Note, Parsed, Refusal
from kiosk.settings import Station

_ANSWERS = {"REPLY", "REFRESH", "COUNTER", "DECLINECOUNTER"}
"""Methods of messages about an invitation, which state no appointment."""


def parse_calendar(
    data: bytes, station: Station, *, first_day: dt.date, last_day: dt.date
) -> Parsed[AppointmentRow]:
    """The appointments of a calendar file, the events it refuses, and what was taken in differently.

    Args:
        data: the file.
        station: whose reasons count.
        first_day: appointments that start on earlier local days are left out.
        last_day: appointments that start on later local days are left out. An occurrence that was
            moved counts where it was and where it is.

    Raises:
        NotUnderstood: it is no iCalendar file.
    """
    file = read_calendars(data)
    intake = _Intake(station, first_day, last_day)
    for calendar in file.calendars:
        intake.collect(calendar)
    intake.work_out()
    rows = _without_twins(sorted(intake.rows, key=lambda row: (row.line, row.start)), intake.refusals)
    return Parsed(
        tuple(rows),
        tuple(sorted((*file.refusals, *intake.refusals), key=lambda refusal: refusal.line)),
        tuple(sorted((*file.notes, *intake.notes), key=lambda note: note.line)),
    )


def _without_twins(rows: list[AppointmentRow], refusals: list[Refusal]) -> Iterator[AppointmentRow]:
    """The rows; of two appointments that stand and claim one reference, the second is refused."""
    owners: dict[str, int] = {}
    for row in rows:
        if row.reference and not row.cancelled:
            owner = owners.setdefault(row.reference, row.line)
            if owner != row.line:
                problem = f"the event on line {owner} has the same reference"
                refusals.append(Refusal(row.line, "reference", problem))
                continue
        yield row


class _Intake:
    """Collects the events of a file and works out which appointments they make.

    Attributes:
        rows, refusals, notes: what has been found so far.
    """

    def __init__(self, station: Station, first_day: dt.date, last_day: dt.date) -> None:
        self.rows: list[AppointmentRow] = []
        self.refusals: list[Refusal] = []
        self.notes: list[Note] = []
        self._reasons = Reasons(station)
        self._days = f"{first_day.isoformat()} to {last_day.isoformat()}"
        self._from = day_start(first_day)
        self._before = day_start(last_day + dt.timedelta(days=1))
        self._until = Moment(dt.datetime.combine(last_day, dt.time(23, 59, 59)), LONDON)
        self._events: dict[str, list[Version]] = {}
        self._contents: dict[int, Content | None] = {}
        self._whole: set[str] = set()
        self._count = 0
        self._elsewhen = 0

    def collect(self, calendar: Block) -> None:
        """Take in the events of one calendar."""
        zones = Zones(calendar)
        if zones.default_unknown:
            where = calendar.first("X-WR-TIMEZONE") or calendar
            text = f"X-WR-TIMEZONE: {quoted(zones.default_unknown)} is not known; Europe/London was used"
            self.notes.append(Note(where.line, text))
        method = calendar.text("METHOD").upper()
        if method in _ANSWERS:
            problem = f"{quoted(method)} is an answer to an invitation, not a calendar"
            self.refusals.append(Refusal(calendar.line, "METHOD", problem))
            return
        for block in calendar.parts:
            if block.name != "VEVENT":
                continue
            self._count += 1
            try:
                version = read_version(block, zones, is_cancelled=method == "CANCEL", order=self._count)
            except Faulty as faulty:
                self.refusals.append(faulty.at(block.line))
            else:
                self._events.setdefault(version.uid, []).append(version)

    def work_out(self) -> None:
        """Make rows of all that was collected."""
        for versions in self._events.values():
            master = self._latest([version for version in versions if version.original is None])
            changes = self._changes(versions, master)
            if master is not None:
                self._whole.add(master.uid)
            try:
                if master is None or (not changes and not master.is_repeating):
                    self._single(master)
                else:
                    self._series(master, changes)
            except Faulty as faulty:
                self.refusals.append(faulty.at(versions[0].line if master is None else master.line))
            for original, version in changes.items():
                if self._is_wanted(original) or self._is_wanted(version.start.instant):
                    self._emit(version, f"{version.uid}/{iso_utc(original)}", version.start.instant)
                else:
                    self._elsewhen += 1
        if not self._count and not self.refusals:
            self.notes.append(Note(1, "The calendar holds no events."))
        if self._elsewhen:
            what = "1 event was" if self._elsewhen == 1 else f"{self._elsewhen} events were"
            self.notes.append(Note(1, f"{what} left out, not being on a day from {self._days}."))

    def _single(self, version: Version | None) -> None:
        if version is None:
            return
        if self._is_wanted(version.start.instant):
            self._emit(version, version.uid, version.start.instant)
        else:
            self._elsewhen += 1

    def _series(self, master: Version, changes: dict[Instant, Version]) -> None:
        """Rows for the occurrences that no event of their own changes."""
        wanted = [start for start in starts(master, self._until) if self._is_wanted(start.instant)]
        if not wanted:
            self._elsewhen += 1
            return
        instants, days = left_out(master)
        later = [version for _, version in sorted(changes.items()) if version.is_for_later]
        for start in wanted:
            original = start.instant
            if original in changes:
                continue
            version = master
            for change in later:
                version = change if original_of(change, master).instant <= original else version
            moved = start
            if version is not master:
                usual = original_of(version, master)
                moved = version.start.on(start.local + (version.start.local - usual.local))
            gone = original in instants or start.local.date() in days
            self._emit(version, f"{master.uid}/{iso_utc(original)}", moved.instant, is_gone=gone)

    def _emit(self, version: Version, source: str, start: Instant, *, is_gone: bool = False) -> None:
        """A row for one date of an event; nothing where the event has been refused."""
        content = self._content(version, is_of_series=source != version.uid)
        if content is None:
            return
        is_of_series = source != version.uid
        self.rows.append(
            AppointmentRow(
                line=version.line,
                source=source,
                start=start,
                end=Instant(start + content.length_ms),
                category=content.said.category,
                details=content.said.details,
                reference=None if is_of_series else content.said.reference,
                cancelled=version.is_cancelled or is_gone,
                series=version.uid,
                is_whole=version.uid in self._whole,
            )
        )

    def _content(self, version: Version, *, is_of_series: bool) -> Content | None:
        """What an event says, read once; None where that was refused."""
        if version.line not in self._contents:
            try:
                content = self._contents[version.line] = read_content(version, self._reasons)
            except Faulty as faulty:
                self._contents[version.line] = None
                self.refusals.append(faulty.at(version.line))
                return None
            remarks = content.said.remarks
            if is_of_series and content.said.reference:
                remarks += ("reference: left out, as the event repeats; each date gets its own",)
            self.notes.extend(Note(version.line, remark) for remark in remarks)
        return self._contents[version.line]

    def _changes(self, versions: list[Version], master: Version | None) -> dict[Instant, Version]:
        """The latest version of every occurrence that has an event of its own, by its original start."""
        by_original: dict[Instant, list[Version]] = {}
        for version in versions:
            if version.original is not None:
                by_original.setdefault(original_of(version, master).instant, []).append(version)
        found = ((original, self._latest(group)) for original, group in by_original.items())
        return {original: version for original, version in found if version is not None}

    def _latest(self, versions: list[Version]) -> Version | None:
        """The version that counts, or None where there is none; the older ones are noted."""
        if not versions:
            return None
        latest = max(versions, key=lambda version: version.rank)
        self.notes.extend(
            Note(version.line, f"An older version of the event on line {latest.line}; left out.")
            for version in versions
            if version is not latest
        )
        return latest

    def _is_wanted(self, instant: Instant) -> bool:
        return self._from <= instant < self._before
