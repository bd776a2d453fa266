"""A paragraph set into a column: its lines, their distance and how they stand."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple

from kiosk.printing.faces import Face, Weight
from kiosk.printing.lines import Line, break_lines
from kiosk.printing.shaping import faces_of, shape_paragraph

_LEAST_LEADING = 1.3
_MOST_LEADING = 1.62  # Arabic and the Indic fonts ask for up to 2.1, which tears a paragraph apart


class Reach(NamedTuple):
    """How far letters rise above the baseline and fall below it (negative), in thousandths of their size."""

    ascent: float
    descent: float


class Align(Enum):
    """Where a line stands in its column."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Block:
    """Lines ready to be drawn; lengths in points.

    Attributes:
        lines: from top to bottom.
        size: font size.
        width: of the column.
        leading: from baseline to baseline.
        first_baseline: from the top of the block down to the first baseline.
        align: where the lines stand.
    """

    lines: tuple[Line, ...]
    size: float
    width: float
    leading: float
    first_baseline: float
    align: Align

    @property
    def height(self) -> float:
        """Of all lines."""
        return self.leading * len(self.lines)

    @property
    def has_rtl(self) -> bool:
        """Whether any of it reads from right to left."""
        return any(line.has_rtl for line in self.lines)

    @property
    def text(self) -> str:
        """What is written, in reading order."""
        return " ".join(line.text for line in self.lines)

    def part(self, first: int, last: int) -> "Block":
        """The lines from `first` up to, not including, `last`."""
        return replace(self, lines=self.lines[first:last])

    def left(self, line: Line) -> float:
        """How far right of the column's left side a line begins."""
        spare = self.width - line.width * self.size / 1000
        return {Align.LEFT: 0.0, Align.CENTRE: spare / 2, Align.RIGHT: spare}[self.align]


def set_block(
    text: str,
    language: str,
    *,
    rtl: bool,
    size: float,
    width: float,
    align: Align,
    weight: Weight = Weight.REGULAR,
    balanced: bool = False,
    reach: Reach | None = None,
) -> Block:
    """Shape and break a text of one language (BCP 47) into a column `width` points wide.

    Its lines are as far apart as its own letters ask for, or as `reach` says.
    """
    paragraph = shape_paragraph(text, language, rtl=rtl, weight=weight)
    lines = break_lines(paragraph, width * 1000 / size, balanced=balanced)
    ascent, descent = reach or _reach({run.face for run in paragraph.runs})
    natural = (ascent - descent) / 1000
    leading = size * min(max(natural, _LEAST_LEADING), _MOST_LEADING)
    # What the font asks for beyond the leading is shared above and below.
    first_baseline = (leading - natural * size) / 2 + ascent * size / 1000
    return Block(lines, size, width, leading, first_baseline, align)


def reach_of(text: str) -> Reach:
    """How far the fonts of a text reach, so that all its paragraphs have the same distance of lines."""
    letters = "".join(sorted(set(text)))
    return _reach({face for face, _script in faces_of(letters, Weight.REGULAR)})


def _reach(faces: Collection[Face]) -> Reach:
    ascent = max((face.ascent for face in faces), default=1000.0)
    descent = min((face.descent for face in faces), default=-300.0)
    return Reach(ascent, descent)
