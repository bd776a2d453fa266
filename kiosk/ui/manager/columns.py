"""Cards side by side, as many as there is room for at the window's text size."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kiosk.ui.look import look_of


class Columns(QWidget):
    """Arranges widgets in one of a few numbers of columns.

    A widget is never narrower than `least_em` body sizes while there are several columns; in one
    column it is as narrow as its words allow.
    """

    def __init__(
        self, name: str, numbers: Sequence[int], least_em: float, parent: QWidget | None = None
    ) -> None:
        """A container.

        Args:
            name: what tests find it by.
            numbers: of columns, the most first, 1 last.
            least_em: the least width of a column in body sizes.
            parent: as for every widget.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self._numbers, self._least_em = tuple(numbers), least_em
        self._widgets: list[QWidget] = []
        self._stretches: list[int] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._number = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget, stretch: int = 1) -> None:
        """Add a widget after the others."""
        self._widgets.append(widget)
        self._stretches.append(stretch)
        widget.setParent(self)
        self._number = 0
        self._arrange()

    @property
    def number(self) -> int:
        """How many columns there are at the moment."""
        return self._number

    def minimumSizeHint(self) -> QSize:
        # The layout's own minimum is that of the present number of columns, which may become fewer.
        wide = max((widget.minimumSizeHint().width() for widget in self._widgets), default=0)
        return QSize(wide, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.ParentChange}:
            self._arrange()

    def _fitting(self) -> int:
        look = look_of(self)
        least = self._least_em * look.text_px("body")
        needed = max((widget.minimumSizeHint().width() for widget in self._widgets), default=0)
        for number in self._numbers:
            if (self.width() - (number - 1) * look.gap) / number >= max(least, needed):
                return number
        return 1

    def _arrange(self) -> None:
        self._grid.setSpacing(look_of(self).gap + 4)
        number = self._fitting()
        if number == self._number:
            return
        for widget in self._widgets:
            self._grid.removeWidget(widget)
        for column in range(max(self._numbers)):
            self._grid.setColumnStretch(column, 0)
        for at, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, at // number, at % number)
        for column in range(number):
            self._grid.setColumnStretch(column, self._stretches[column] if number > 1 else 1)
        self._number = number
        self.updateGeometry()
