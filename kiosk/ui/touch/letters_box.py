"""Small keys of a letter each, in rows from left to right as on a keyboard."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.look import look_of
from kiosk.ui.panel import GAP_PX
from kiosk.ui.texts import Texts
from kiosk.ui.touch.sizes import is_cramped, is_large, is_low
from kiosk.ui.touch.view import Letters
from kiosk.ui.touch.wording import spoken
from kiosk.ui.widgets.choice import ChoiceButton, fitting_px

_A_ROW = 8
_WIDER = 1.3
"""Than a target has to be: some letters are wide."""


class LettersBox(QWidget):
    """Keys in a grid, as many in a row as a width has room for.

    Signals:
        chosen: the key of the choice that was pressed.
    """

    chosen = Signal(str)

    def __init__(self, block: Letters, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(block.key)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._keys = [
            ChoiceButton(each.key, spoken(texts, each.words), None, self, tight=True, language=each.language)
            for each in block.choices
        ]
        look = look_of(self)
        if is_cramped(look) and is_large(look):
            for key in self._keys:
                key.role = "caption"
        for choice, key in zip(block.choices, self._keys, strict=True):
            key.clicked.connect(partial(self.chosen.emit, choice.key))

    @property
    def _gap(self) -> int:
        return max(GAP_PX, look_of(self).gap // 2)

    def _columns(self, width: int) -> int:
        look = look_of(self)
        possible = max(1, (width + self._gap) // (round(_WIDER * look.target) + self._gap))
        return possible if is_low(look) else min(_A_ROW, possible)

    def _key_height(self) -> int:
        look = look_of(self)
        letters = max(QFontMetrics(key.role_font()).height() for key in self._keys)
        return max(look.target, letters + 2 * look.border)

    def sizeHint(self) -> QSize:
        width = look_of(self).panel.width_px // 2
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self._keys) // self._columns(width))
        return rows * (self._key_height() + self._gap) - self._gap

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns, gap, high = self._columns(self.width()), self._gap, self._key_height()
        wide = (self.width() + gap) / columns
        for number, key in enumerate(self._keys):
            row, column = divmod(number, columns)
            left, right = round(column * wide), round((column + 1) * wide) - gap
            key.setGeometry(left, row * (high + gap), right - left, high)
            key.set_shape(stacked=False, name_px=fitting_px(key, right - left))
