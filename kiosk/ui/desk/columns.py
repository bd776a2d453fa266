"""Three columns side by side; two, or one below the other, where text is large or the window small."""

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kiosk.ui.desk.panels import Panel
from kiosk.ui.look import look_of

THREE_EM, TWO_EM = 66, 43
"""From how many times the text size in width there are three columns, or two."""
LEAST_EM, WANTED_EM = 9, 14
MARGIN_PX = 12
SHARES = (33, 40, 27)


class Scroll(QScrollArea):
    """Scrolls up and down only, and is never narrower than what is in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = page = QWidget(self)
        page.setProperty("area", "page")
        self.inside = QVBoxLayout(page)
        self.inside.setContentsMargins(4, 4, 4, 4)
        self.inside.setSpacing(12)
        self.inside.addStretch(1)
        self.setWidget(page)

    def minimumSizeHint(self) -> QSize:
        width = self._page.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, look_of(self).text_px("body") * LEAST_EM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def show_whole(self, widget: QWidget) -> None:
        """Scroll until a widget is in sight, as soon as the page has its new size."""
        QTimer.singleShot(0, widget, lambda: self._bring(widget))

    def _bring(self, widget: QWidget) -> None:
        """Show the panel around it from its beginning, where there is room for both."""
        high = self.viewport().height()
        top = widget.mapTo(self._page, QPoint(0, 0)).y() - MARGIN_PX
        bottom = top + widget.height() + 2 * MARGIN_PX
        around: QWidget | None = widget
        while around is not None and around is not self._page and not isinstance(around, Panel):
            around = around.parentWidget()
        if isinstance(around, Panel):
            begin = around.mapTo(self._page, QPoint(0, 0)).y() - MARGIN_PX
            self.verticalScrollBar().setValue(max(begin, min(bottom - high, top)))
        else:
            self.ensureWidgetVisible(widget, 0, MARGIN_PX)


class Columns(QWidget):
    """Arranges three parts; the first scrolls by itself unless all stand in one column."""

    def __init__(self, left: QWidget, middle: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = (left, middle, right)
        self.count = 0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._side = QWidget(self)
        self._side_layout = QVBoxLayout(self._side)
        self._side_layout.setContentsMargins(4, 4, 4, 4)
        self._main, self._last = Scroll(self), Scroll(self)
        for widget, share in zip((self._side, self._main, self._last), SHARES, strict=True):
            self._row.addWidget(widget, share)
        self._arrange(3)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self.on_focus_changed)

    @Slot(QWidget, QWidget)
    def on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Whatever has the focus is in sight."""
        for scroll in (self._main, self._last):
            if now is not None and scroll.isAncestorOf(now):
                scroll.show_whole(now)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self._fitting(event.size()))

    def minimumSizeHint(self) -> QSize:
        em = look_of(self).text_px("body")
        return QSize(
            max(scroll.minimumSizeHint().width() for scroll in (self._main, self._last)), em * LEAST_EM
        )

    @property
    def wanted_px(self) -> int:
        """The height that messages leave to the work; only a call for help may take more."""
        return look_of(self).text_px("body") * WANTED_EM

    def _fitting(self, size: QSize) -> int:
        """How many columns there are room for; one scrolls as a whole, so it fits at any height."""
        em = size.width() / look_of(self).text_px("body")
        left, middle, right = (part.minimumSizeHint() for part in self._parts)
        bars = 3 * self._row.spacing() + 60
        if self._left_high(size.width()) + 8 > size.height():
            return 1
        if em >= THREE_EM and left.width() + middle.width() + right.width() + bars <= size.width():
            return 3
        if em >= TWO_EM and left.width() + max(middle.width(), right.width()) + bars <= size.width():
            return 2
        return 1

    def _left_high(self, width: int) -> int:
        """How high the first part must be at least, where it is one of three columns."""
        left = self._parts[0]
        layout, least = left.layout(), left.minimumSizeHint()
        beside = max(least.width(), width * SHARES[0] // sum(SHARES) - 4 * self._row.spacing())
        return max(least.height(), layout.minimumHeightForWidth(beside) if layout else 0)

    def _arrange(self, count: int) -> None:
        if count == self.count:
            return
        self.count = count
        focused = QApplication.focusWidget()
        left, middle, right = self._parts
        for layout in (self._side_layout, self._main.inside, self._last.inside):
            for part in self._parts:
                layout.removeWidget(part)  # a layout item that lives on would keep sizes that are old
        (self._last.inside if count == 3 else self._main.inside).insertWidget(0, right)
        self._main.inside.insertWidget(0, middle)
        (self._side_layout if count > 1 else self._main.inside).insertWidget(0, left)
        self._side.setVisible(count > 1)
        self._last.setVisible(count == 3)
        if focused is not None and self.isAncestorOf(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
