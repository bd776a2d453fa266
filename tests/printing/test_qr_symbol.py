import pytest
from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode

from kiosk.printing.qr import MASK, qr_symbol


@pytest.mark.parametrize("payload", ["K7", "7K3M9Q2X" * 20, "اردو"])
def test_the_rectangles_cover_exactly_the_dark_modules(payload: str) -> None:
    """One module too many or too few uses up error correction meant for scratches."""
    code = QRCode(error_correction=ERROR_CORRECT_M, border=0, mask_pattern=MASK)
    code.add_data(payload)
    code.make()
    symbol = qr_symbol(payload)
    covered = [
        (x, y)
        for column, row, wide, high in symbol.rectangles
        for x in range(column, column + wide)
        for y in range(row, row + high)
    ]
    dark = {(x, y) for y, line in enumerate(code.get_matrix()) for x, module in enumerate(line) if module}
    assert len(covered) == len(set(covered))
    assert set(covered) == dark


def test_merging_makes_far_fewer_rectangles_than_modules() -> None:
    """Thousands of single squares make printers slow and files large."""
    symbol = qr_symbol("7K3M9Q2X" * 20)
    dark = sum(wide * high for _x, _y, wide, high in symbol.rectangles)
    assert len(symbol.rectangles) < dark / 2
