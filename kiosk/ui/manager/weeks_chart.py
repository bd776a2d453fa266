"""The chart by week, painted: points, mean, limits; signals have a shape of their own."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.look import look_of
from kiosk.ui.manager import words
from kiosk.ui.manager.weeks import Point, WeeksView
from kiosk.ui.manager.words import t
from kiosk.ui.phrases import manager
from kiosk.ui.widgets.text import TextBox

_STEPS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5)
_NOTHING = WeeksView((), None, None, None, (), "")


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where the plot is, and the shares at its edges."""

    plot: QRect
    low: float
    high: float
    step: float

    def y(self, share: float) -> float:
        """The height of a share."""
        return self.plot.bottom() - (share - self.low) / (self.high - self.low) * self.plot.height()

    def x(self, at: int, count: int) -> float:
        """Where a point goes; half a step from each side."""
        return self.plot.left() + (at + 0.5) * self.plot.width() / max(1, count)


class WeeksChart(QWidget):
    """Shows a `WeeksView`; its accessible description says the same in words."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(t(manager.BY_WEEK))
        self._view = _NOTHING
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_weeks(self, view: WeeksView) -> None:
        """Draw these weeks."""
        self._view = view
        self.setAccessibleDescription(view.spoken)
        self.update()

    def minimumSizeHint(self) -> QSize:
        body = look_of(self).text_px("body")
        return QSize(body * 22, body * 14)

    def sizeHint(self) -> QSize:
        body = look_of(self).text_px("body")
        return QSize(body * 38, body * 16)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()
            self.update()

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(look_of(self).font("caption"))

    def _frame(self) -> _Frame:
        view, metrics = self._view, self._metrics()
        shares = [point.share for point in view.points]
        lines = [share for share in (view.mean, view.lower, view.upper) if share is not None]
        every = [*shares, *lines] or [0.0, 1.0]
        room = max(3, self.height() // (metrics.height() * 2))
        spread = max(max(every) - min(every), 0.02)
        step = next((step for step in _STEPS if spread / step <= room), 0.5)
        low = max(0.0, int((min(every) - 0.2 * step) / step) * step)
        high = min(1.0, (int((max(every) + 0.2 * step) / step) + 1) * step)
        left = metrics.horizontalAdvance("100 %") + 10
        right = max((metrics.horizontalAdvance(text) for text in self._line_names().values()), default=0) + 10
        plot = QRect(
            left,
            metrics.height() // 2 + 4,
            self.width() - left - right,
            self.height() - metrics.height() * 2 - 8,
        )
        return _Frame(plot, low, high, step)

    def _scale(self, frame: _Frame) -> list[tuple[QRect, str, float]]:
        metrics = self._metrics()
        marks = []
        count = round((frame.high - frame.low) / frame.step)
        for number in range(count + 1):
            share = frame.low + number * frame.step
            text = f"{share * 100:.0f} %"
            wide = metrics.horizontalAdvance(text) + 1
            top = round(frame.y(share)) - metrics.height() // 2
            marks.append((QRect(frame.plot.left() - 8 - wide, top, wide, metrics.height()), text, share))
        return marks

    def _days(self, frame: _Frame) -> list[tuple[QRect, str]]:
        """The first day of as many weeks as can be written side by side."""
        metrics, points = self._metrics(), self._view.points
        widest = max((metrics.horizontalAdvance(point.label) for point in points), default=0) + 12
        each = frame.plot.width() / max(1, len(points))
        every = max(1, -(-widest // max(1, int(each))))
        days = []
        for at in range(0, len(points), every):
            wide = metrics.horizontalAdvance(points[at].label) + 1
            left = round(frame.x(at, len(points))) - wide // 2
            days.append(
                (
                    QRect(left, frame.plot.bottom() + metrics.height() // 2 + 3, wide, metrics.height()),
                    points[at].label,
                )
            )
        return days

    def _line_names(self) -> dict[float, str]:
        """The lines from the top, and what is written beside them."""
        view = self._view
        lines = ((view.upper, manager.LIMIT), (view.mean, manager.MEAN), (view.lower, manager.LIMIT))
        return {share: t(phrase, share=words.share(share)) for share, phrase in lines if share is not None}

    def _names(self, frame: _Frame) -> list[tuple[QRect, str]]:
        """The names of mean and limits at the end of their lines, moved apart where they would meet."""
        metrics = self._metrics()
        placed: list[tuple[QRect, str]] = []
        least = 0
        for share, text in self._line_names().items():
            top = max(least, round(frame.y(share)) - metrics.height() // 2)
            wide = metrics.horizontalAdvance(text) + 1
            placed.append((QRect(frame.plot.right() + 6, top, wide, metrics.height()), text))
            least = top + metrics.height()
        return placed

    def _labels(self) -> list[tuple[QRect, str]]:
        frame = self._frame()
        scale = [(rect, text) for rect, text, _ in self._scale(frame)]
        return [*scale, *self._days(frame), *self._names(frame)]

    def text_boxes(self) -> list[TextBox]:
        """Room and need of the labels, for the layout checks."""
        if self._view.mean is None:
            return []
        metrics = self._metrics()
        return [
            TextBox(
                text, rect.intersected(self.rect()), QSize(metrics.horizontalAdvance(text), rect.height())
            )
            for rect, text in self._labels()
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._view.mean is not None:
            frame = self._frame()
            painter.setPen(QPen(look.colour("track"), 1))
            for _, _, share in self._scale(frame):
                y = round(frame.y(share))
                painter.drawLine(frame.plot.left(), y, frame.plot.right(), y)
            self._paint_lines(painter, frame)
            self._paint_points(painter, frame)
            painter.setFont(look.font("caption"))
            painter.setPen(look.colour("ink"))
            for rect, text in self._labels():
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()

    def _paint_lines(self, painter: QPainter, frame: _Frame) -> None:
        look, view = look_of(self), self._view
        for share, style, colour in (
            (view.mean, Qt.PenStyle.SolidLine, "muted"),
            (view.lower, Qt.PenStyle.DashLine, "muted"),
            (view.upper, Qt.PenStyle.DashLine, "muted"),
        ):
            if share is not None:
                painter.setPen(QPen(look.colour(colour), 1.5, style))
                y = frame.y(share)
                painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y))

    def _paint_points(self, painter: QPainter, frame: _Frame) -> None:
        look, points = look_of(self), self._view.points
        at = [QPointF(frame.x(i, len(points)), frame.y(point.share)) for i, point in enumerate(points)]
        painter.setPen(QPen(look.colour("heading"), 2))
        painter.drawPolyline(QPolygonF(at))
        for point, place in zip(points, at, strict=True):
            self._paint_point(painter, point, place)

    def _paint_point(self, painter: QPainter, point: Point, place: QPointF) -> None:
        look = look_of(self)
        small = look.text_px("body") * 0.26
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("heading"))
        painter.drawEllipse(place, small, small)
        side = look.text_px("body") * 0.48
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if point.is_outside:
            painter.setPen(QPen(look.colour("red"), 2))
            painter.drawRect(QRectF(place.x() - side, place.y() - side, 2 * side, 2 * side))
        elif point.is_signal:
            painter.setPen(QPen(look.colour("amber"), 2))
            painter.drawEllipse(place, side, side)
