"""A grid of equally wide buttons, with as many columns as the width allows."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class EvenGrid(QLayout):
    """Cells of one size, row by row; hidden widgets take no cell."""

    def __init__(self, parent: QWidget, *, most: int = 3, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._most = most
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        parent.setSizePolicy(policy)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

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
        return [item for item in self._items if not item.isEmpty()]

    def _cell(self) -> QSize:
        cell = QSize(0, 0)
        for item in self._shown():
            cell = cell.expandedTo(item.minimumSize())
        return cell

    def _columns(self, width: int) -> int:
        cell = self._cell().width() + self.spacing()
        return max(1, min(self._most, (width + self.spacing()) // cell if cell else 1))
