"""A grid of equally wide buttons, with as many columns as the width allows."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QSizePolicy, QWidget

from kiosk.ui.widgets.wrapping import WrappingLayout


class EvenGrid(WrappingLayout):
    """Cells of one size, row by row; hidden widgets take no cell."""

    def __init__(self, parent: QWidget, *, most: int = 3, spacing: int = 8) -> None:
        super().__init__(parent, spacing=spacing)
        self._most = most
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        parent.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        shown = self._shown()
        rows = -(-len(shown) // self._columns(width))
        return max(0, rows * (self._cell().height() + self.spacing()) - self.spacing())

    def sizeHint(self) -> QSize:
        cell = self._cell()
        columns = min(self._most, max(1, len(self._shown())))
        wide = columns * (cell.width() + self.spacing()) - self.spacing()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSize(self) -> QSize:
        return self._cell()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        gap, cell, columns = self.spacing(), self._cell(), self._columns(rect.width())
        wide = (rect.width() - gap * (columns - 1)) // columns
        for place, item in enumerate(self._shown()):
            row, column = divmod(place, columns)
            item.setGeometry(
                QRect(
                    rect.x() + column * (wide + gap),
                    rect.y() + row * (cell.height() + gap),
                    wide,
                    cell.height(),
                )
            )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self.items if not item.isEmpty()]

    def _cell(self) -> QSize:
        cell = QSize(0, 0)
        for item in self._shown():
            cell = cell.expandedTo(item.minimumSize())
        return cell

    def _columns(self, width: int) -> int:
        cell = self._cell().width() + self.spacing()
        return max(1, min(self._most, (width + self.spacing()) // cell if cell else 1))
