"""Form fields of the staff windows whose arrows and ticks are drawn by us, so that no theme hides them."""

from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QStyle, QTimeEdit, QWidget

from kiosk.ui import icons
from kiosk.ui.icons import Icon
from kiosk.ui.look import Look, look_of
from kiosk.ui.widgets.text import TextBox


class Picker(QComboBox):
    """One of a list; the arrow is an icon."""

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = look_of(self)
        side = look.icon_px
        box = QRect(self.width() - side - 8, (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        colour = look.colour("ink" if self.isEnabled() else "muted")
        icons.paint(
            painter, Icon.OPEN_LIST, QStyle.visualRect(self.layoutDirection(), self.rect(), box), colour
        )
        painter.end()


class Tick(QCheckBox):
    """Yes or no: an outlined box, with a tick in it for yes."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setText(text)
        self.setAccessibleName(text)

    def _box_px(self) -> int:
        return round(look_of(self).text_px("body") * 1.3)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(look_of(self).font("body"))

    def sizeHint(self) -> QSize:
        look = look_of(self)
        wide = self._box_px() + look.gap + self._metrics().horizontalAdvance(self.text()) + 2
        return QSize(wide, max(look.target - 8, self._box_px() + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - the whole widget is the target
        return True

    def _words(self, look: Look) -> QRect:
        room = self.rect().adjusted(self._box_px() + look.gap, 0, 0, 0)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), room)

    def text_boxes(self) -> list[TextBox]:
        """Room and need of the words, for the layout checks."""
        return [TextBox(self.text(), self._words(look_of(self)), self._metrics().size(0, self.text()))]

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, side = look_of(self), self._box_px()
        at = QRect(1, (self.height() - side) // 2, side, side)
        at = QStyle.visualRect(self.layoutDirection(), self.rect(), at)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("outline"), 2))
        painter.setBrush(look.colour("primary" if self.isChecked() else "card"))
        painter.drawRoundedRect(at.toRectF().adjusted(1, 1, -1, -1), 4, 4)
        if self.isChecked():
            icons.paint(painter, Icon.SEEN, at.adjusted(3, 3, -3, -3), look.colour("on_primary"))
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("ink" if self.isEnabled() else "muted"))
        across = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(self._words(look), int(across), self.text())
        painter.end()


class DateField(QDateEdit):
    """A day, typed or stepped with the arrow keys; written as in the United Kingdom."""

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setLocale(QLocale("en_GB"))
        self.setDisplayFormat("ddd d MMM yyyy")


class TimeField(QTimeEdit):
    """A time of day, typed or stepped with the arrow keys."""

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setDisplayFormat("HH:mm")
