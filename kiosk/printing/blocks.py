"""A paragraph set into a column: its lines, their distance and how they stand."""

from dataclasses import dataclass
from enum import Enum

from kiosk.printing.faces import Weight
from kiosk.printing.lines import Line, break_lines
from kiosk.printing.shaping import shape_paragraph

_LEAST_LEADING = 1.3
_MOST_LEADING = 1.62  # Arabic and the Indic fonts ask for up to 2.1, which tears a paragraph apart


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
) -> Block:
    """Shape and break a text of one language (BCP 47) into a column `width` points wide."""
    paragraph = shape_paragraph(text, language, rtl=rtl, weight=weight)
    lines = break_lines(paragraph, width * 1000 / size, balanced=balanced)
    faces = {run.face for run in paragraph.runs}
    ascent = max((face.ascent for face in faces), default=1000.0)
    descent = min((face.descent for face in faces), default=-300.0)
    natural = (ascent - descent) / 1000
    leading = size * min(max(natural, _LEAST_LEADING), _MOST_LEADING)
    # What the font asks for beyond the leading is shared above and below.
    first_baseline = (leading - natural * size) / 2 + ascent * size / 1000
    return Block(lines, size, width, leading, first_baseline, align)
