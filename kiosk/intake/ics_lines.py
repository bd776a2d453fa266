"""An iCalendar file cut into calendars, events and properties that know their lines (RFC 5545, section 3.1).

Cut here and not by a library, so that one faulty event is refused by its line and the others are taken.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import msgspec

from kiosk.domain.errors import NotUnderstood
from kiosk.intake.files import decode, quoted
from kiosk.service.intake import Note, Refusal

_CONTENT = re.compile(r'([A-Za-z0-9-]+)((?:;[^";:]+(?:"[^"]*"[^";:]*)*)*):(.*)', re.DOTALL)
_PARAMETER = re.compile(r';([^";:=]+)=((?:"[^"]*"|[^";:])*)')
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_COMMA = re.compile(r"(?<!\\),")
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


class Property(NamedTuple):
    """One content line; the value still escaped, parameter names in capitals."""

    line: int
    name: str
    parameters: Mapping[str, str]
    value: str

    @property
    def text(self) -> str:
        """The value as text, escapes resolved."""
        return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], self.value)

    @property
    def texts(self) -> tuple[str, ...]:
        """The value as a list of texts."""
        return tuple(self._replace(value=part).text.strip() for part in _COMMA.split(self.value))


class Block(msgspec.Struct):
    """A component of a calendar.

    Attributes:
        line: the line of its `BEGIN`.
        problem: why its lines cannot be read, or None.
        properties: its own, not those of components inside it; several of one name are kept in order.
        parts: the components inside it.
    """

    line: int
    name: str
    problem: str | None = None
    properties: list[Property] = []
    parts: list["Block"] = []

    def first(self, name: str) -> Property | None:
        """The first property of that name, or None."""
        return next((found for found in self.properties if found.name == name), None)

    def all(self, name: str) -> list[Property]:
        """Every property of that name."""
        return [found for found in self.properties if found.name == name]

    def text(self, name: str) -> str:
        """The text of the first property of that name, without outer spaces; empty if there is none."""
        found = self.first(name)
        return found.text.strip() if found else ""


class CalendarFile(msgspec.Struct, frozen=True):
    """The calendars (`VCALENDAR`) of a file, and what is wrong with the file as a whole."""

    calendars: tuple[Block, ...]
    refusals: tuple[Refusal, ...] = ()
    notes: tuple[Note, ...] = ()


def read_calendars(data: bytes) -> CalendarFile:
    """The calendars in some bytes.

    Raises:
        NotUnderstood: it is empty, not text, or no iCalendar file.
    """
    lines, notes = _unfolded(data)
    top = Block(1, "the file")
    stack = [top]
    refusals: list[Refusal] = []
    last = 1
    for last, text in lines:
        _read_line(stack, last, text)
    for block in stack[1:]:
        block.problem = block.problem or f"it has no END:{block.name}; the file may have been cut off"
        if block.name == "VCALENDAR":
            refusals.append(Refusal(last, "END:VCALENDAR", "the file ends before the calendar does"))
    calendars = tuple(block for block in top.parts if block.name == "VCALENDAR")
    if not calendars:
        raise NotUnderstood("This is not an iCalendar file: it has no line BEGIN:VCALENDAR.")
    refusals += [
        Refusal(calendar.line, "the calendar", calendar.problem)
        for calendar in calendars
        if calendar.problem and "cut off" not in calendar.problem
    ]
    return CalendarFile(calendars, tuple(refusals), notes)


def _read_line(stack: list[Block], line: int, text: str) -> None:
    """Take one content line into the innermost open component."""
    inside = stack[-1]
    parts = _CONTENT.fullmatch(text)
    if parts is None:
        inside.problem = inside.problem or f"line {line} is not understood: {quoted(text)}"
        return
    name = parts[1].upper()
    if name == "BEGIN":
        _begin(stack, line, parts[3].strip().upper())
    elif name == "END":
        _end(stack, line, parts[3].strip().upper())
    else:
        parameters = (
            {key.strip().upper(): value.strip().strip('"') for key, value in _PARAMETER.findall(parts[2])}
            if parts[2]
            else {}
        )
        inside.properties.append(Property(line, name, parameters, parts[3]))


def _begin(stack: list[Block], line: int, name: str) -> None:
    while name in {"VEVENT", "VCALENDAR"} and any(block.name == name for block in stack):
        # The one before was never ended; what follows must not be taken for a part of it.
        lost = stack.pop()
        lost.problem = lost.problem or f"it has no END:{lost.name}; line {line} begins another {name}"
    block = Block(line, name)
    stack[-1].parts.append(block)
    stack.append(block)


def _end(stack: list[Block], line: int, name: str) -> None:
    if not any(block.name == name for block in stack[1:]):
        stack[-1].problem = stack[-1].problem or f"line {line} ends a {name or 'component'} that never began"
        return
    while stack[-1].name != name:
        lost = stack.pop()
        lost.problem = lost.problem or f"it has no END:{lost.name}"
    stack.pop()


def _unfolded(data: bytes) -> tuple[Iterator[tuple[int, str]], tuple[Note, ...]]:
    """The content lines with the physical line (from 1) on which each begins.

    Unfolded before decoding: programs fold after 75 octets, in the middle of a letter if need be.
    """
    if data.startswith(_UTF16_MARKS):
        data = decode(data)[0].encode()
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    starts: list[int] = []
    joined: list[bytes] = []
    pieces: list[bytes] = []
    for number, raw in enumerate(data.split(b"\n"), start=1):
        line = raw.rstrip(b"\r")
        if line[:1] in {b" ", b"\t"} and pieces:
            pieces.append(line[1:])
            continue
        if pieces:
            joined.append(b"".join(pieces))
            pieces = []
        if line.strip():
            starts.append(number)
            pieces = [line]
    if pieces:
        joined.append(b"".join(pieces))
    try:
        text, notes = decode(b"\n".join(joined))
    except NotUnderstood:
        decode(data)  # says the same, and counts the lines of the file instead of the content lines
        raise
    notes = tuple(Note(starts[min(note.line, len(starts)) - 1], note.text) for note in notes)
    return zip(starts, text.split("\n"), strict=True), notes
