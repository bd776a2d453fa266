"""A QR code on the screen, dark on white in every theme, with the white margin that cameras need."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.look import look_of
from kiosk.ui.texts import Texts
from kiosk.ui.touch.view import QrCode
from kiosk.ui.touch.wording import spoken

QUIET_MODULES = 4
SIDE_MM = 80
_SHARE = 0.32
"""Of the panel's height, at most."""


class QrBox(QWidget):
    """A square in the middle of its row."""

    def __init__(self, block: QrCode, texts: Texts) -> None:
        super().__init__()
        self.setObjectName(block.key)
        self._payload = ""
        self._modules: list[list[bool]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.put(block, texts)

    def put(self, block: QrCode, texts: Texts) -> None:
        """Show another code."""
        self.setAccessibleName(spoken(texts, block.words))
        if block.payload != self._payload:
            self._payload = block.payload
            self._modules = _matrix(block.payload)
            self.update()

    def sizeHint(self) -> QSize:
        look = look_of(self)
        side = min(look.mm(SIDE_MM), round(look.panel.height_px * _SHARE))
        return QSize(side, side)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(width, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        # Modules of whole pixels: a scaled one is read less well.
        module = min(self.width(), self.height()) // len(self._modules)
        side = module * len(self._modules)
        left, top = (self.width() - side) // 2, (self.height() - side) // 2
        painter = QPainter(self)
        painter.fillRect(left, top, side, side, QColor(Qt.GlobalColor.white))
        for y, row in enumerate(self._modules):
            for x, is_dark in enumerate(row):
                if is_dark:
                    box = QRectF(left + x * module, top + y * module, module, module)
                    painter.fillRect(box, QColor(Qt.GlobalColor.black))
        painter.end()


def _matrix(payload: str) -> list[list[bool]]:
    """The modules of a text's code, row by row, its margin included; dark ones are True."""
    from qrcode.constants import ERROR_CORRECT_M  # noqa: PLC0415 - it brings a library of pictures along
    from qrcode.main import QRCode  # noqa: PLC0415 - as above

    code = QRCode(error_correction=ERROR_CORRECT_M, border=QUIET_MODULES)
    code.add_data(payload)
    return [[bool(dark) for dark in row] for row in code.get_matrix()]
