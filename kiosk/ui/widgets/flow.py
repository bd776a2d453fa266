"""A layout that fills a line and goes on in the next, from the side on which reading begins."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QSizePolicy, QWidget

from kiosk.ui.widgets.wrapping import WrappingLayout


class FlowLayout(WrappingLayout):
    """Lines of widgets at their natural widths; `stretch` widens each line's to fill it."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8, stretch: bool = False) -> None:
        super().__init__(parent, spacing=spacing)
        self._stretch = stretch

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self.items]
        wide = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(wide, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self.items:
            size = size.expandedTo(item.minimumSize())
        left, top, right, bottom = self.contentsMargins().left(), 0, self.contentsMargins().right(), 0
        return size + QSize(left + right, top + bottom)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self.items:
            if item.isEmpty():
                continue
            wide = item.sizeHint().width()
            if lines[-1] and used + self.spacing() + wide > width:
                lines.append([])
                used = 0
            used += wide + (self.spacing() if lines[-1] else 0)
            lines[-1].append(item)
        return lines

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        area = rect.marginsRemoved(self.contentsMargins())
        parent = self.parentWidget()
        rtl = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        y = area.y()
        for line in self._lines(area.width()):
            if not line:
                continue
            spare = area.width() - self.spacing() * (len(line) - 1) - sum(i.sizeHint().width() for i in line)
            extra = max(0, spare) // len(line) if self._stretch else 0
            widths = [min(i.sizeHint().width(), area.width()) + extra for i in line]
            tall = max(
                i.heightForWidth(w) if i.hasHeightForWidth() else i.sizeHint().height()
                for i, w in zip(line, widths, strict=True)
            )
            x = area.x()
            for item, wide in zip(line, widths, strict=True):
                if place:
                    left = area.x() + area.right() + 1 - x - wide if rtl else x
                    item.setGeometry(QRect(left, y, wide, tall))
                x += wide + self.spacing()
            y += tall + self.spacing()
        margins = self.contentsMargins()
        return (
            y - self.spacing() - rect.y() + margins.bottom()
            if self.items
            else margins.top() + margins.bottom()
        )


def flow(
    parent: QWidget | None = None, *, spacing: int = 8, stretch: bool = False
) -> tuple[QWidget, FlowLayout]:
    """A widget with a flow layout, as high as its lines need."""
    holder = QWidget(parent)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder, FlowLayout(holder, spacing=spacing, stretch=stretch)
