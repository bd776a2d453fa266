"""One event of a calendar: which it is, which version, and what it says."""

from collections.abc import Iterable

import msgspec

from kiosk.domain.instant import Instant
from kiosk.intake.details import LABELS, Reasons, Said, labelled_lines, understand, without_cancelled
from kiosk.intake.files import Faulty, quoted
from kiosk.intake.ics_lines import Block
from kiosk.intake.ics_times import Moment, length_ms, moment, moments
from kiosk.intake.recurrence import occurrences
from kiosk.intake.times import check_span
from kiosk.intake.zones import Zones

_LONGEST_UID = 1000


class Version(msgspec.Struct, frozen=True):
    """An event as one VEVENT states it, before its content is read.

    Attributes:
        start: when it begins.
        original: which occurrence of a repeating event it changes, or None.
        is_for_later: it changes that occurrence and all after it.
        rank: of two versions of the same event the one with the higher rank counts.
        is_cancelled: it will not take place.
    """

    block: Block
    zones: Zones
    uid: str
    start: Moment
    original: Moment | None
    is_for_later: bool
    rank: tuple[int, str, int]
    is_cancelled: bool

    @property
    def line(self) -> int:
        """The line on which it begins."""
        return self.block.line

    @property
    def is_repeating(self) -> bool:
        """It states more than one date."""
        return bool(self.block.first("RRULE") or self.block.first("RDATE"))


class Content(msgspec.Struct, frozen=True):
    """What a version says: how long it lasts, and the appointment's details."""

    length_ms: int
    said: Said


def read_version(block: Block, zones: Zones, *, is_cancelled: bool, order: int) -> Version:
    """Which event a VEVENT states, and in which version.

    Args:
        block: the VEVENT.
        zones: the time zones of its calendar.
        is_cancelled: the calendar as a whole cancels its events.
        order: its place in the file; of otherwise equal versions the last counts.

    Raises:
        Faulty: it has no UID, no start, or lines that cannot be read.
    """
    if block.problem:
        raise Faulty("the event", block.problem)
    uid = block.text("UID")
    if not uid:
        raise Faulty("UID", "it has none, so the event could not be told apart when imported again")
    if len(uid) > _LONGEST_UID:
        raise Faulty("UID", f"it is longer than {_LONGEST_UID} characters")
    start, original = block.first("DTSTART"), block.first("RECURRENCE-ID")
    if start is None:
        raise Faulty("DTSTART", "it has no start")
    sequence = block.text("SEQUENCE")
    subject_says_so = without_cancelled(block.text("SUMMARY"))[1]
    return Version(
        block=block,
        zones=zones,
        uid=uid,
        start=moment(start, zones),
        original=None if original is None else moment(original, zones),
        is_for_later=original is not None and original.parameters.get("RANGE", "").upper() == "THISANDFUTURE",
        rank=(
            int(sequence) if sequence.isascii() and sequence.isdigit() and len(sequence) < 10 else 0,
            block.text("LAST-MODIFIED") or block.text("DTSTAMP"),
            order,
        ),
        is_cancelled=is_cancelled or subject_says_so or block.text("STATUS").upper() == "CANCELLED",
    )


def read_content(version: Version, reasons: Reasons) -> Content:
    """What a version says.

    Raises:
        Faulty: it lasts all day, has no end or an impossible one, or its details cannot be right.
    """
    block, start = version.block, version.start
    if start.is_date or block.text("X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE":
        raise Faulty("DTSTART", "it lasts all day; an appointment needs a time", is_ordinary=True)
    length = _length_ms(version)
    if length or not version.is_cancelled:
        if length <= 0 and start.is_skipped:
            said = f"{start.local:%H:%M} on {start.local.day} {start.local:%B %Y}"
            raise Faulty("DTSTART", f"there is no {said}: the clocks go forward over it")
        check_span(start.instant, Instant(start.instant + length), "DTEND")
    subject, _ = without_cancelled(block.text("SUMMARY"))
    values = labelled_lines(block.text("DESCRIPTION"))
    for label in LABELS:
        stated = block.text(f"X-KIOSK-{label.upper()}")
        if stated:
            values[label] = stated
    categories = (text for given in block.all("CATEGORIES") for text in given.texts)
    return Content(length, understand(values, reasons, _present((*categories, subject))))


def starts(version: Version, until: Moment) -> list[Moment]:
    """Every start of an event until a moment, in order: by its rule and by the dates it lists.

    Raises:
        Faulty: its rule is not understood.
    """
    block, first = version.block, version.start
    rules = block.all("RRULE")
    if len(rules) > 1 or block.first("EXRULE"):
        raise Faulty("RRULE" if len(rules) > 1 else "EXRULE", "more than one rule of repetition is not taken")
    last = until.instant
    found = {first.instant: first} if first.instant <= last else {}
    if rules and found:
        end = first.on((until.local.replace(tzinfo=until.zone)).astimezone(first.zone).replace(tzinfo=None))
        for local in occurrences(rules[0].value, first.local, first.zone, end.local):
            start = first.on(local)
            found[start.instant] = start
    for given in block.all("RDATE"):
        if given.parameters.get("VALUE", "").upper() == "PERIOD":
            raise Faulty("RDATE", f"line {given.line}: dates with lengths of their own are not taken")
        for start in moments(given, version.zones):
            start = _like(start, first)  # noqa: PLW2901 - the same moment, made complete
            if start.instant <= last:
                found[start.instant] = start
    return [found[instant] for instant in sorted(found)]


def left_out(version: Version) -> tuple[frozenset[Instant], frozenset[object]]:
    """The starts that a repeating event leaves out (EXDATE): instants, and whole local days."""
    instants, days = set(), set()
    for given in version.block.all("EXDATE"):
        for start in moments(given, version.zones):
            if start.is_date and not version.start.is_date:
                days.add(start.local.date())
            else:
                instants.add(start.instant)
    return frozenset(instants), frozenset(days)


def original_of(version: Version, master: Version | None) -> Moment:
    """The start of the occurrence that a version changes; a date alone gets the event's usual time."""
    original = version.original or version.start
    return original if master is None else _like(original, master.start)


def _like(start: Moment, first: Moment) -> Moment:
    """A date alone with the time of day of an event's first start."""
    if start.is_date and not first.is_date:
        return first.on(start.local.replace(hour=first.local.hour, minute=first.local.minute))
    return start


def _length_ms(version: Version) -> int:
    end, duration = version.block.first("DTEND"), version.block.first("DURATION")
    if end is not None:
        ends = moment(end, version.zones)
        if ends.is_date:
            raise Faulty("DTEND", f"line {end.line}: {quoted(end.value)} is a day without a time")
        return ends.instant - version.start.instant
    if duration is not None:
        return length_ms(duration)
    if version.is_cancelled:
        return 0
    raise Faulty("DTEND", "it has no end")


def _present(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(text for text in texts if text)
