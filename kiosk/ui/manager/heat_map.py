"""When people wait, painted: a cell for each weekday and hour, with its figures in it."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.report import HeatCell
from kiosk.ui.look import look_of
from kiosk.ui.manager.presenter import HeatView, hour, minutes, weekday
from kiosk.ui.manager.words import t
from kiosk.ui.phrases import manager
from kiosk.ui.tokens import contrast
from kiosk.ui.widgets.text import TextBox

_DAYS = range(7)
_DARKEST_S = 15 * 60
"""A median wait at which a cell has its full colour."""


class HeatMap(QWidget):
    """Shows a `HeatView`; the figures are in the cells, so that the colours only help."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(t(manager.HEAT))
        self._view = HeatView((), (), 0, "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_heat(self, view: HeatView) -> None:
        """Draw these cells."""
        self._view = view
        self.setAccessibleDescription(view.spoken)
        self.updateGeometry()
        self.update()

    def _large(self) -> QFont:
        font = look_of(self).font("body")
        font.setWeight(QFont.Weight.Bold)
        return font

    def _small(self) -> QFont:
        font = look_of(self).font("caption")
        font.setPixelSize(round(look_of(self).text_px("body") * 0.78))
        return font

    def _left(self) -> int:
        metrics = QFontMetrics(self._large())
        return max(metrics.horizontalAdvance(weekday(day)) for day in _DAYS) + 8

    def _least_cell(self) -> QSize:
        large, small = QFontMetrics(self._large()), QFontMetrics(self._small())
        counts = [small.horizontalAdvance(str(cell.waits_n)) for cell in self._view.cells]
        medians = [large.horizontalAdvance(minutes(cell.median_s)) for cell in self._view.cells]
        return QSize(
            max((*counts, *medians, large.horizontalAdvance("00"))) + 6, large.height() + small.height() + 2
        )

    def minimumSizeHint(self) -> QSize:
        cell, top = self._least_cell(), QFontMetrics(self._large()).height() + 4
        return QSize(self._left() + cell.width() * max(1, len(self._view.hours)), cell.height() * 7 + top)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()
            self.update()

    def _cell(self, day: int, at: int) -> QRect:
        """The rectangle of a weekday and the hour at a place in the row."""
        left, below = self._left(), QFontMetrics(self._large()).height() + 4
        wide = (self.width() - left) / max(1, len(self._view.hours))
        high = (self.height() - below) / len(_DAYS)
        x, y = left + at * wide, day * high
        return QRect(round(x), round(y), round(x + wide) - round(x), round(y + high) - round(y))

    def _labels(self) -> list[tuple[QRect, str]]:
        metrics = QFontMetrics(self._large())
        days = [
            (QRect(0, self._cell(day, 0).top(), self._left(), self._cell(day, 0).height()), weekday(day))
            for day in _DAYS
        ]
        below = self._cell(6, 0).bottom() + 4
        hours = [
            (QRect(self._cell(6, at).left(), below, self._cell(6, at).width(), metrics.height()), hour(each))
            for at, each in enumerate(self._view.hours)
        ]
        return [*days, *hours] if self._view.hours else []

    def _halves(self, cell: HeatCell) -> tuple[QRect, QRect]:
        """Where the median and the count of a cell are written."""
        box = self._cell(cell.weekday, cell.hour - self._view.hours[0])
        large, small = QFontMetrics(self._large()).height(), QFontMetrics(self._small()).height()
        top = box.top() + (box.height() - large - small) // 2
        return QRect(box.left(), top, box.width(), large), QRect(box.left(), top + large, box.width(), small)

    def text_boxes(self) -> list[TextBox]:
        """Room and need of every label and figure, for the layout checks."""
        large, small = QFontMetrics(self._large()), QFontMetrics(self._small())
        boxes = [_box(text, rect, large) for rect, text in self._labels()]
        for cell in self._view.cells:
            upper, lower = self._halves(cell)
            words, count = minutes(cell.median_s), str(cell.waits_n)
            boxes += [_box(words, upper, large), _box(count, lower, small)]
        return [box._replace(room=box.room.intersected(self.rect())) for box in boxes]

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        painter = QPainter(self)
        painter.setFont(self._large())
        painter.setPen(look.colour("ink"))
        for rect, text in self._labels():
            across = Qt.AlignmentFlag.AlignLeft if rect.left() == 0 else Qt.AlignmentFlag.AlignHCenter
            painter.drawText(rect, int(across | Qt.AlignmentFlag.AlignVCenter), text)
        for cell in self._view.cells:
            self._paint_cell(painter, cell)
        painter.end()

    def _paint_cell(self, painter: QPainter, cell: HeatCell) -> None:
        look = look_of(self)
        fill = self._fill(cell.median_s)
        box = self._cell(cell.weekday, cell.hour - self._view.hours[0]).adjusted(1, 1, -1, -1)
        painter.fillRect(box, fill)
        ink = max(
            (look.colour("ink"), look.colour("on_primary")),
            key=lambda colour: contrast(colour.name(), fill.name()),
        )
        if cell.median_s is not None and cell.median_s > self._view.framed_from_min * 60:
            painter.setPen(QPen(ink, 2))
            painter.drawRect(box.adjusted(2, 2, -2, -2))
        upper, lower = self._halves(cell)
        painter.setPen(ink)
        painter.setFont(self._large())
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, minutes(cell.median_s))
        painter.setFont(self._small())
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, str(cell.waits_n))

    def _fill(self, median_s: int | None) -> QColor:
        """From the colour of a card, for no wait, to the primary colour."""
        look = look_of(self)
        light, dark = look.colour("card"), look.colour("primary")
        part = min(1.0, (median_s or 0) / _DARKEST_S) ** 0.8
        # Between these neither dark nor light figures stand out enough, so the scale leaps over them.
        part = part * 0.7 if part < 0.9 else 1.0
        return QColor(
            *(
                round(one + (other - one) * part)
                for one, other in zip(light.getRgb()[:3], dark.getRgb()[:3], strict=True)  # type: ignore[index] # a tuple
            )
        )


def _box(text: str, room: QRect, metrics: QFontMetrics) -> TextBox:
    """One line: digits and names of days have the height of the font, without its leading."""
    return TextBox(text, room, QSize(metrics.horizontalAdvance(text), metrics.ascent()))
