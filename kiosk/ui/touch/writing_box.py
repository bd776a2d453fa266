"""Several lines to write on, their keys, and the button that ends it."""

from bisect import bisect_left

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.look import Look
from kiosk.ui.texts import Texts
from kiosk.ui.touch.sizes import is_cramped, is_large, is_low, is_spacious, row_gap
from kiosk.ui.touch.view import Writing
from kiosk.ui.touch.wording import spoken
from kiosk.ui.widgets.choice import ChoiceButton, Rank
from kiosk.ui.widgets.keyboard import KeyLayout, ScreenKeyboard
from kiosk.ui.widgets.text import Text, broken_size

_CUT = "…"


class Written(Text):
    """The end of what has been written, as much of it as its lines hold: that is where one writes."""

    def __init__(self, lines: int, parent: QWidget) -> None:
        super().__init__("", "body", parent)
        self.setObjectName("written")
        self._lines = lines
        self._whole = ""

    def put(self, text: str) -> None:
        """Show a text."""
        self._whole = text
        self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def set_lines(self, lines: int) -> None:
        """How many lines there are to write on."""
        if lines != self._lines:
            self._lines = lines
            self._shorten()
            self.updateGeometry()

    def _shorten(self) -> None:
        self.ensurePolished()
        whole = self._whole
        starts = range(len(whole) + 1)
        first = bisect_left(starts, True, key=lambda start: self._fits(whole[start:], is_cut=start > 0))
        shown = whole if first == 0 else _CUT + whole[first:]
        if shown != self.text():
            self.setText(shown)

    def _fits(self, text: str, *, is_cut: bool) -> bool:
        metrics = self.fontMetrics()
        shown = _CUT + text if is_cut else text
        needed = broken_size(metrics, shown, max(1, self.contentsRect().width()))
        return not text or needed.height() <= self._lines * metrics.lineSpacing()

    def heightForWidth(self, _width: int) -> int:
        self.ensurePolished()
        return self._lines * self.fontMetrics().lineSpacing() + 2

    def sizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(0))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class WritingBox(QWidget):
    """What is written, beside the button that ends it, above the keys.

    Signals:
        key_pressed: a character.
        erase_pressed: take one away.
        chosen: the key of the choice that ends it.
    """

    key_pressed = Signal(str)
    erase_pressed = Signal()
    chosen = Signal(str)

    def __init__(self, block: Writing, texts: Texts, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(block.key)
        self._texts = texts
        self._look = look
        self.line = QFrame(self)
        self.line.setProperty("area", "card")
        self.line.setObjectName("typed_line")
        self.written = Written(_lines(look), self.line)
        self.written.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        inside = QHBoxLayout(self.line)
        inside.setContentsMargins(look.pad // 2, 2, look.pad // 2, 2)
        inside.addWidget(self.written, 1)
        self.go = ChoiceButton(
            block.go.key, spoken(texts, block.go.words), None, self, rank=Rank.PRIMARY, snug=is_cramped(look)
        )
        lies = look.panel.width_px > look.panel.height_px
        layout = KeyLayout.TEXT_LOW if is_low(look) or lies else KeyLayout.TEXT
        self.keyboard = ScreenKeyboard("keyboard", layout, texts, self)
        if is_cramped(look) and is_large(look):
            for key in self.keyboard.keys.values():
                key.role = "caption"
        self.outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(row_gap(look))
        row = QHBoxLayout()
        row.setSpacing(look.gap)
        row.addWidget(self.line, 1)
        row.addWidget(self.go)
        outer.addLayout(row)
        outer.addWidget(self.keyboard)
        self.keyboard.key_pressed.connect(self.key_pressed)
        self.keyboard.erase_pressed.connect(self.erase_pressed)
        self.go.clicked.connect(lambda: self.chosen.emit(self.go.objectName()))
        self.put(block)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, _width: int) -> int:
        line = max(self.go.sizeHint().height(), self.line.sizeHint().height())
        return line + self.outer.spacing() + self.keyboard.sizeHint().height()

    def give_way(self, *, to_others: bool) -> None:
        """Keep one line only, so that a page fits its panel; or as many as there may be."""
        self.written.set_lines(1 if to_others else _lines(self._look))

    def put(self, block: Writing) -> None:
        """Show what has been written."""
        self.written.put(block.shown)
        self.line.setAccessibleName(spoken(self._texts, block.label))


def _lines(look: Look) -> int:
    if is_low(look):
        return 1
    return 6 if is_spacious(look) else 3
