"""A button of the staff windows: icon, words, and the key that does the same."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from kiosk.ui import icons
from kiosk.ui.icons import Icon
from kiosk.ui.look import look_of
from kiosk.ui.widgets.choice import Rank
from kiosk.ui.widgets.text import TextBox


class StaffButton(QAbstractButton):
    """One line: icon, words, key.

    `key` is a Qt key sequence ("F2"). With `shortcut_of`, it is bound inside that widget and its
    children; without, the hint is only shown and the window handles the key itself (Space and Enter
    belong to the queue only while it has the focus).
    """

    def __init__(
        self,
        name: str,
        text: str,
        icon: Icon | None = None,
        parent: QWidget | None = None,
        *,
        key: str = "",
        shortcut_of: QWidget | None = None,
        rank: Rank = Rank.CHOICE,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.icon_name = icon
        self.rank = rank
        self.key = key
        self._shortcut: QShortcut | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setText(text)
        if key and shortcut_of is not None:
            self._shortcut = QShortcut(QKeySequence(key), shortcut_of)
            self._shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._shortcut.activated.connect(self.on_key)

    @Slot()
    def on_key(self) -> None:
        """Do what a click does, if the button can be used at the moment."""
        if self.isEnabled() and self.isVisible():
            self.animateClick()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        if self.key:
            self.setAccessibleDescription(self.key)
        self.updateGeometry()

    def _parts(self) -> tuple[int, int, int, int, int]:
        """Padding, icon side, gap, width of the words, width of the key."""
        look = look_of(self)
        metrics = QFontMetrics(look.font("button"))
        side = look.icon_px if self.icon_name else 0
        key = QFontMetrics(look.font("caption")).horizontalAdvance(self.key) + 14 if self.key else 0
        return 10, side, 8, metrics.horizontalAdvance(self.text()) + 1, key

    def sizeHint(self) -> QSize:
        pad, side, gap, words, key = self._parts()
        width = 2 * pad + words + (side + gap if side else 0) + (key + gap if key else 0)
        return QSize(width, look_of(self).target)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def text_boxes(self) -> list[TextBox]:
        """Room and need of the words, for the layout checks."""
        pad, side, gap, words, key = self._parts()
        left = pad + (side + gap if side else 0)
        right = pad + (key + gap if key else 0)
        high = QFontMetrics(look_of(self).font("button")).height()
        return [TextBox(self.text(), self.rect().adjusted(left, 0, -right, 0), QSize(words, high))]

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, direction = look_of(self), self.layoutDirection()
        fill, words, edge = self.rank.value
        if self.isCheckable() and self.isChecked():
            fill, words, edge = Rank.PRIMARY.value
        if self.isDown():
            fill = {"primary": "primary_down", "card": "track"}.get(fill, fill)
        pen = QPen(look.colour(edge), look.border)
        if not self.isEnabled():
            fill, words = "card", "muted"
            pen = QPen(look.colour("line"), look.border, Qt.PenStyle.DashLine)
        pad, side, gap, _wide, key = self._parts()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(look.colour(fill))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        begin = pad
        if self.icon_name:
            box = self.rect()
            box.setRect(pad, (self.height() - side) // 2, side, side)
            box = QStyle.visualRect(direction, self.rect(), box)
            icons.paint(
                painter,
                self.icon_name,
                box,
                look.colour(words),
                rtl=direction is Qt.LayoutDirection.RightToLeft,
            )
            begin += side + gap
        painter.setPen(look.colour(words))
        painter.setFont(look.font("button"))
        end = pad + (key + gap if key else 0)
        room = QStyle.visualRect(direction, self.rect(), self.rect().adjusted(begin, 0, -end, 0))
        across = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, int(across), self.text())
        if key:
            cap = QFontMetrics(look.font("caption")).height() + 4
            box = self.rect()
            box.setRect(self.width() - pad - key, (self.height() - cap) // 2, key, cap)
            box = QStyle.visualRect(direction, self.rect(), box)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour(words), 1))
            painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setFont(look.font("caption"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.key)
        painter.end()
