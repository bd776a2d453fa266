"""The focus ring: yellow over ink, around whatever has the keyboard, in every window alike."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.look import Kind, look_of


class FocusRing(QWidget):
    """Lies over a window, lets everything through, and follows the widget that has the focus.

    Style sheets cannot draw two rings outside a button's edge, and each widget's own idea of a focus
    would differ; one ring is also the one thing to check.
    """

    # Defaults of the class: while a window is being destroyed, events still come to a ring without its own.
    _target: QWidget | None = None
    _watched: tuple[QWidget, ...] = ()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - there is no widget without one
        application.focusChanged.connect(self.on_focus_changed)
        self.hide()
        self.follow(QApplication.focusWidget())

    @classmethod
    def on(cls, window: QWidget) -> "FocusRing":
        """The ring of a window, made the first time."""
        found = window.findChild(cls, "focus_ring", Qt.FindChildOption.FindDirectChildrenOnly)
        return found if found is not None else cls(window)

    @property
    def width_px(self) -> int:
        """How far the ring reaches out from its widget."""
        return 7 if look_of(self).kind is not Kind.STAFF else 4

    @Slot(QWidget, QWidget)
    def on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Follow the focus, into and out of this window."""
        self.follow(new)

    def follow(self, widget: QWidget | None) -> None:
        """Put the ring round a widget of this window, or away."""
        for watched in self._watched:
            if shiboken6.isValid(watched):
                watched.removeEventFilter(self)
        self._watched, self._target = (), None
        window = self.parentWidget()
        if window is None or widget is None or widget is window or not window.isAncestorOf(widget):
            self.hide()
            return
        self._target = widget
        at: QWidget | None = widget
        while at is not None and at is not window:
            at.installEventFilter(self)
            self._watched = (*self._watched, at)
            at = at.parentWidget()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case (
                QEvent.Type.Move
                | QEvent.Type.Resize
                | QEvent.Type.Show
                | QEvent.Type.Hide
                | QEvent.Type.LayoutRequest
                | QEvent.Type.StyleChange
                | QEvent.Type.ZOrderChange
            ):
                self._place()
            case QEvent.Type.ChildAdded if watched is self.parentWidget():
                self.raise_()
            case _:
                pass
        return False

    def _place(self) -> None:
        target, window = self._target, self.parentWidget()
        if target is None or window is None or not shiboken6.isValid(target) or not target.isVisible():
            self.hide()
            return
        reach = self.width_px
        at = target.mapTo(window, QPoint(0, 0))
        # Against the window's edge the ring moves inwards rather than out of sight.
        self.setGeometry(
            QRect(at, target.size()).adjusted(-reach, -reach, reach, reach).intersected(window.rect())
        )
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        reach = self.width_px
        outer = 0.6 * reach
        inner = reach - outer + 0.5  # half a pixel over the widget's own edge, so that nothing shines through
        radius = look.radius if look.kind is not Kind.STAFF else look.radius - 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect())
        for token, thick, inset in (("focus_ink", inner, outer + inner / 2), ("focus", outer, outer / 2)):
            painter.setPen(QPen(look.colour(token), thick))
            round_px = radius + reach - inset
            painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), round_px, round_px)
        painter.end()
