"""The ring that fills towards the limit of a wait, with the minutes in it."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.look import look_of
from kiosk.ui.phrases import staff
from kiosk.ui.texts import Texts, texts
from kiosk.ui.widgets.text import TextBox

_FULL_CIRCLE = 360 * 16


class WaitState(Enum):
    """How a wait stands; told by colour, by the ring's shape and by a word."""

    IN_TIME = ("go", staff.IN_TIME)
    NEAR = ("amber", staff.NEAR_LIMIT)
    OVER = ("red", staff.OVER_LIMIT)


def wait_state(waited_s: int, near_s: int, limit_s: int) -> WaitState:
    """In time before `near_s`, near the limit up to and including `limit_s`, then over it."""
    if waited_s > limit_s:
        return WaitState.OVER
    return WaitState.NEAR if waited_s >= near_s else WaitState.IN_TIME


class WaitRing(QWidget):
    """Whole minutes waited in a ring: thin in time, thick near the limit, a filled disc with `!` over it."""

    def __init__(self, parent: QWidget | None = None, *, language: str = "en") -> None:
        super().__init__(parent)
        self.setObjectName("wait_ring")
        self._texts: Texts = texts(language)
        self.waited_s = 0
        self.limit_s = 900
        self.state = WaitState.IN_TIME
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_wait(0, near_s=600, limit_s=900)

    def set_wait(self, waited_s: int, *, near_s: int, limit_s: int) -> None:
        """Show a wait; repaints only when the picture changes."""
        state = wait_state(waited_s, near_s, limit_s)
        self.waited_s, self.limit_s, self.state = waited_s, limit_s, state
        self.setAccessibleName(
            self._texts(
                staff.OF_LIMIT, n=waited_s // 60, limit=limit_s // 60, state=self._texts(state.value[1])
            )
        )
        self.update()

    @property
    def words(self) -> str:
        """What stands in the ring."""
        minutes = str(self.waited_s // 60)
        return f"{minutes}!" if self.state is WaitState.OVER else minutes

    def sizeHint(self) -> QSize:
        side = round(look_of(self).text_px("body") * 2.6)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _font(self) -> QFont:
        font = look_of(self).font("button")
        room = min(self.width(), self.height()) * 0.66
        wide = QFontMetrics(font).horizontalAdvance(self.words)
        if wide > room:
            font.setPixelSize(max(8, int(font.pixelSize() * room / wide)))
        return font

    def text_boxes(self) -> list[TextBox]:
        """Room and need of the figure, for the layout checks."""
        size = QFontMetrics(self._font()).size(0, self.words)
        return [TextBox(self.words, self.rect(), size)]

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        token = self.state.value[0]
        side = min(self.width(), self.height())
        thick = side * (0.14 if self.state is WaitState.NEAR else 0.1)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        ring = box.adjusted(thick / 2 + 1, thick / 2 + 1, -thick / 2 - 1, -thick / 2 - 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.state is WaitState.OVER:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(token))
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
            painter.setPen(look.colour("on_red"))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("track"), thick))
            painter.drawEllipse(ring)
            share = min(1.0, self.waited_s / self.limit_s) if self.limit_s else 1.0
            painter.setPen(QPen(look.colour(token), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawArc(ring, 90 * 16, -round(share * _FULL_CIRCLE))
            painter.setPen(look.colour(token))
        painter.setFont(self._font())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.words)
        painter.end()
