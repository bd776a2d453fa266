"""Files as they arrive: bytes into text, text into CSV records that know the line they begin on."""

import codecs
import csv
import io
from collections.abc import Iterator

import msgspec

from kiosk.domain.errors import NotUnderstood
from kiosk.service.intake import Note, Refusal

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_DELIMITERS = ",;\t"
_SHOWN = 40


class Faulty(Exception):
    """Why one line or event is not taken in; the reader of the file turns it into a refusal."""

    def __init__(self, field: str, problem: str, *, is_ordinary: bool = False) -> None:
        super().__init__(f"{field}: {problem}")
        self.field = field
        self.problem = problem
        self.is_ordinary = is_ordinary

    def at(self, line: int) -> Refusal:
        """The refusal of the line that is at fault."""
        return Refusal(line, self.field, self.problem, self.is_ordinary)


class Record(msgspec.Struct, frozen=True):
    """One CSV record: the physical line (from 1) on which it begins, and its cells without outer spaces."""

    line: int
    cells: tuple[str, ...]


class Sheet(msgspec.Struct, frozen=True):
    """A CSV file: its header, its records, and the lines that cannot even be cut into cells."""

    header: Record
    records: tuple[Record, ...]
    refusals: tuple[Refusal, ...] = ()
    notes: tuple[Note, ...] = ()


def quoted(text: str) -> str:
    """A text as a message repeats it: in quotation marks, unprintable characters replaced, cut if long."""
    clean = "".join(character if character.isprintable() else "·" for character in text)
    return f"“{clean[:_SHOWN]}…”" if len(clean) > _SHOWN else f"“{clean}”"


def decode(data: bytes) -> tuple[str, tuple[Note, ...]]:
    """The text of a file, without a byte order mark, and a note where its encoding had to be guessed.

    UTF-8 first, UTF-16 where a mark says so, else Windows-1252, which older Windows programs write.

    Raises:
        NotUnderstood: it is empty, or not text at all.
    """
    if not data.strip(codecs.BOM_UTF8 + b" \t\r\n"):
        raise NotUnderstood("The file is empty.")
    notes: tuple[Note, ...] = ()
    try:
        text = data.decode("utf-16" if data.startswith(_UTF16) else "utf-8-sig")
    except UnicodeDecodeError as odd:
        line = data.count(b"\n", 0, odd.start) + 1
        if data.startswith(_UTF16):
            raise NotUnderstood("The file says that it is UTF-16 text, and is not.") from odd
        try:
            text = data.decode("cp1252")
        except UnicodeDecodeError as odder:
            line = data.count(b"\n", 0, odder.start) + 1
            raise NotUnderstood(f"Line {line} is neither UTF-8 nor Windows-1252 text.") from odder
        notes = (Note(line, "The file is not UTF-8; it was read as Windows-1252. Check accented letters."),)
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise NotUnderstood(f"This is not a text file (line {line} holds a null character).")
    return text, notes


def read_sheet(data: bytes) -> Sheet:
    """The CSV file in some bytes. Comma, semicolon or tab; quoted cells may run over several lines.

    Raises:
        NotUnderstood: it is empty, or not text at all.
    """
    text, notes = decode(data)
    skipped = 0
    if text[:4].lower() == "sep=":
        # Excel's own first line, which names the delimiter; the header below shows it just as well.
        first, _, text = text.partition("\n")
        skipped = 1 if first else 0
    found = tuple(_records(text, _delimiter(text), skipped))
    records = [record for record in found if isinstance(record, Record)]
    refusals = tuple(refusal for refusal in found if isinstance(refusal, Refusal))
    if not records:
        where = f" Line {refusals[0].line}: {refusals[0].problem}." if refusals else ""
        raise NotUnderstood(f"The file has no header line.{where}")
    return Sheet(records[0], tuple(records[1:]), refusals, notes)


def _delimiter(text: str) -> str:
    """The delimiter that cuts the first line into the most cells."""
    first = next((line for line in io.StringIO(text, newline="") if line.strip()), "")
    return max(_DELIMITERS, key=first.count)


def _records(text: str, delimiter: str, skipped: int) -> Iterator[Record | Refusal]:
    """Every record that is not blank, and a refusal for each that cannot be read."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        line = skipped + reader.line_num + 1
        try:
            cells = tuple(cell.strip() for cell in next(reader))
        except StopIteration:
            return
        except csv.Error as odd:
            yield Refusal(line, "the whole line", _in_plain_words(odd, line, skipped + reader.line_num))
            continue
        if any(cells):
            yield Record(line, cells)


def _in_plain_words(odd: csv.Error, first: int, last: int) -> str:
    said = str(odd)
    if "unexpected end" in said:
        return "a quotation mark is opened here and never closed, so nothing after it can be read"
    if "expected after" in said:
        lines = f" (lines {first} to {last} were read as one)" if last > first else ""
        return f"a quotation mark stands inside a cell without being doubled{lines}"
    if "field limit" in said:
        return "a cell is too long"
    return f"it cannot be cut into cells ({said})"
