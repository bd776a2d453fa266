"""A line of glyphs as PDF text operators."""

from kiosk.printing.embed import EmbeddedFont, EmbeddedFonts
from kiosk.printing.lines import Line
from kiosk.printing.shaping import Run

_MOVED = 0.05  # thousandths of the font size below which a pen position counts as reached


def number(value: float) -> str:
    """A length for a content stream: three places are 0.35 µm, finer than any printer."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def line_operators(line: Line, x: float, y: float, size: float, fonts: EmbeddedFonts) -> str:
    """Operators that draw a line with its left end at `x` and its baseline at `y` (points).

    Runs are written in reading order, because some readers take the text in the order of the stream; the
    clusters of a right-to-left run stay in visual order, marked ReversedChars (PDF 32000-1, 14.8.2.3.3).
    """
    placed: list[tuple[Run, float]] = []
    for run in line.runs:
        placed.append((run, x))
        x += sum(cluster.advance for cluster in run.clusters) * size / 1000
    operators = ["BT"]
    for run, left in sorted(placed, key=lambda place: place[0].start):
        font = fonts.of(run.face)
        shown = (
            f"/{font.label} {number(size)} Tf 1 0 0 1 {number(left)} {number(y)} Tm {_shown(run, font)} TJ"
        )
        operators += ["/ReversedChars BMC", shown, "EMC"] if run.is_rtl else [shown]
    operators.append("ET")
    return "\n".join(operators)


def _shown(run: Run, font: EmbeddedFont) -> str:
    """The clusters of a run as an array of codes and the moves between them."""
    parts: list[str] = []
    wanted = reached = 0.0
    for cluster in run.clusters:
        code = font.code(cluster)
        if abs(reached - wanted) > _MOVED:
            parts.append(number(reached - wanted))
            reached = wanted
        parts.append(f"<{code.number:04X}>")
        reached += code.width
        wanted += cluster.advance
    return f"[{''.join(parts)}]".replace("><", "")
