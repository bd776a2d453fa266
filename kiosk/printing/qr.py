"""QR codes as vectors: few merged rectangles instead of a picture, sharp on every printer."""

from dataclasses import dataclass

from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode

from kiosk.printing.glyphs import number

QUIET_MODULES = 4  # the white margin that ISO/IEC 18004 asks for on every side
MASK = 2
"""The one of the eight patterns that even out a symbol. ISO/IEC 18004 would have all eight tried for the best
look; that is half the time of a ticket, and at twice a thermal printer's blur as many are read without."""


@dataclass(frozen=True, slots=True)
class QrSymbol:
    """The dark part of a QR code, without its margin.

    Attributes:
        modules: modules a side.
        rectangles: column, row (from the top), columns and rows of dark rectangles that do not overlap.
    """

    modules: int
    rectangles: tuple[tuple[int, int, int, int], ...]

    @property
    def modules_with_margin(self) -> int:
        """Modules a side, the white margin included."""
        return self.modules + 2 * QUIET_MODULES


def qr_symbol(payload: str) -> QrSymbol:
    """The QR code of a text at error correction M, which survives a scratch or a fold on a ticket."""
    code = QRCode(error_correction=ERROR_CORRECT_M, border=0, mask_pattern=MASK)
    code.add_data(payload)
    code.make(fit=True)
    return QrSymbol(
        code.modules_count, _rectangles([[bool(dark) for dark in row] for row in code.get_matrix()])
    )


def qr_operators(symbol: QrSymbol, left: float, bottom: float, module: float) -> str:
    """Operators that fill the symbol as one path.

    Args:
        symbol: what to draw.
        left: left side of the symbol with its margin, in points.
        bottom: bottom side of the symbol with its margin, in points.
        module: width of one module, in points.
    """
    # One path: where two rectangles touch, no viewer leaves a hairline between them.
    rows = symbol.modules
    origin = f"{number(left + QUIET_MODULES * module)} {number(bottom + QUIET_MODULES * module)}"
    path = " ".join(f"{x} {rows - y - high} {wide} {high} re" for x, y, wide, high in symbol.rectangles)
    return f"q {module:.6f} 0 0 {module:.6f} {origin} cm 0 g {path} f Q"


def _rectangles(dark: list[list[bool]]) -> tuple[tuple[int, int, int, int], ...]:
    """Cover the dark modules: each rectangle as wide as it can be, then as high."""
    found = []
    size = len(dark)
    for row in range(size):
        for column in range(size):
            if not dark[row][column]:
                continue
            right = column
            while right < size and dark[row][right]:
                right += 1
            low = row + 1
            while low < size and all(dark[low][column:right]):
                low += 1
            for covered in range(row, low):
                dark[covered][column:right] = [False] * (right - column)
            found.append((column, row, right - column, low - row))
    return tuple(found)
