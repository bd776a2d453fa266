"""The column beside the calls: the standard, how today is going, an emergency."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.board.arrangement import margin
from kiosk.ui.board.presenter import LineKind, Part
from kiosk.ui.look import TextRole, look_of
from kiosk.ui.widgets.text import Text, Tone

_LINES: dict[LineKind, tuple[TextRole, Tone]] = {
    "heading": ("heading", ""),
    "alarm": ("heading", "amber"),
    "figure": ("title", "go"),
    "plain": ("body", ""),
}


class _PartBox(QWidget):
    """The lines of one part."""

    def __init__(self, part: Part, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"part_{part.name}")
        self.part = part
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look_of(parent).body_px // 4)
        for kind, words in part.lines:
            role, tone = _LINES[kind]
            inside.addWidget(Text(words, role, self, tone=tone))


class Column(QFrame):
    """Shows all parts; where they do not fit (large text on a small screen), some at a time in turn."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("area", "card")
        self._parts: tuple[Part, ...] = ()
        self._boxes: list[_PartBox] = []
        self._turn = 0
        self._inside = QVBoxLayout(self)
        self._inside.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_parts(self, parts: tuple[Part, ...], turn: int) -> None:
        """Show parts; `turn` counts up whenever it is time for the next ones that did not fit."""
        if parts != self._parts:
            self._parts = parts
            self._build()
        if (parts, turn) != (self._parts, self._turn):
            self._turn = turn
        self._choose()

    @property
    def shown_parts(self) -> tuple[str, ...]:
        """The names of the parts that can be read at the moment."""
        return tuple(box.part.name for box in self._boxes if not box.isHidden())

    def minimumSizeHint(self) -> QSize:
        # Parts take turns rather than push the window's edge away.
        wide = max((box.minimumSizeHint().width() for box in self._boxes), default=0)
        return QSize(wide + 2 * margin(look_of(self)), look_of(self).body_px * 4)

    def hasHeightForWidth(self) -> bool:
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.ParentChange}:
            self._build()

    def _build(self) -> None:
        for box in self._boxes:
            self._inside.removeWidget(box)
            box.hide()
            box.deleteLater()
        pad = margin(look_of(self))
        self._inside.setContentsMargins(pad, pad, pad, pad)
        self._inside.setSpacing(pad)
        self._boxes = [_PartBox(part, self) for part in self._parts]
        for place, box in enumerate(self._boxes):
            self._inside.insertWidget(place, box)
        self._choose()

    def _pages(self) -> list[list[_PartBox]]:
        """The parts, as many to a page as there is room for."""
        pad = margin(look_of(self))
        room = self.contentsRect().adjusted(pad, pad, -pad, -pad)
        pages: list[list[_PartBox]] = []
        left = 0
        for box in self._boxes:
            box.ensurePolished()
            high = box.heightForWidth(room.width())
            if not pages or high > left:
                pages.append([])
                left = room.height()
            pages[-1].append(box)
            left -= high + pad
        return pages

    def _choose(self) -> None:
        pages = self._pages()
        if not pages:
            return
        shown = pages[self._turn % len(pages)]
        for box in self._boxes:
            box.setVisible(box in shown)
