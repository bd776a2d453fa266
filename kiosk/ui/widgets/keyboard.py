"""The keyboard on the screen: references, surnames, digits. It types; it keeps nothing."""

from enum import Enum
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.icons import Icon
from kiosk.ui.look import look_of
from kiosk.ui.phrases import common
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.choice import ChoiceButton, fitting_px

ERASE = "erase"
SPACE = " "
_GAP_PX = 8
_LANGUAGE = "en"
KEY_MM = 18


class KeyLayout(Enum):
    """What can be typed: rows of keys."""

    REFERENCE = ((*"1234567890", ERASE), (*"ABCDEFGHJKM",), (*"NPQRSTVWXYZ",))
    """Crockford's 32 symbols: no I, L, O or U, so nothing can be taken for something else."""
    SURNAME = ((*"QWERTYUIOP",), (*"ASDFGHJKL'",), (*"ZXCVBNM-", ERASE), (SPACE,))
    DIGITS = ((*"123",), (*"456",), (*"789",), ("0", ERASE))
    SURNAME_LOW = ((*"QWERTYUIOP",), (*"ASDFGHJKL'",), (*"ZXCVBNM-", ERASE))
    """For panels without room for four rows; nothing that is looked up by surname needs its spaces."""
    DIGITS_LOW = ((*"1234567890", ERASE),)
    RECEIPT = ((*"1234567890",), (*"QWERTYUIOP",), (*"ASDFGHJKL-",), (*"ZXCVBNM/", ERASE))
    """What stands on receipts of other systems: any letter, and what joins them."""
    RECEIPT_LOW = ((*"1234567890-/", ERASE), (*"ABCDEFGHIJKLM",), (*"NOPQRSTUVWXYZ",))
    TEXT = (
        (*"1234567890",),
        (*"qwertyuiop",),
        (*"asdfghjkl'",),
        (*"zxcvbnm,.?",),
        (*"!@-_+", ERASE, SPACE),
    )
    TEXT_LOW = ((*"1234567890-+",), (*"qwertyuiop'@",), (*"asdfghjkl.,_",), (*"zxcvbnm!?", ERASE, SPACE))
    """For panels without room for five rows."""


_COLUMNS = {
    KeyLayout.REFERENCE: 11,
    KeyLayout.SURNAME: 10,
    KeyLayout.DIGITS: 3,
    KeyLayout.SURNAME_LOW: 10,
    KeyLayout.DIGITS_LOW: 11,
    KeyLayout.RECEIPT: 10,
    KeyLayout.RECEIPT_LOW: 13,
    KeyLayout.TEXT: 10,
    KeyLayout.TEXT_LOW: 12,
}
_NAMES = {
    SPACE: "space",
    "-": "hyphen",
    "'": "apostrophe",
    ".": "stop",
    ",": "comma",
    "?": "question",
    "!": "exclamation",
    "@": "at",
    "_": "underscore",
    "+": "plus",
    "/": "slash",
}
_SPOKEN = {
    ERASE: common.KEY_ERASE,
    SPACE: common.KEY_SPACE,
    "-": common.KEY_HYPHEN,
    "'": common.KEY_APOSTROPHE,
}


class ScreenKeyboard(QWidget):
    """Keys in a grid, always from left to right as on every keyboard.

    Signals:
        key_pressed: a character to put in.
        erase_pressed: take the last character away.
    """

    key_pressed = Signal(str)
    erase_pressed = Signal()

    def __init__(self, name: str, layout: KeyLayout, speech: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._texts = speech
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._rows = layout.value
        self._columns = _COLUMNS[layout]
        self._is_dense = layout is KeyLayout.TEXT_LOW  # so many rows that its letters must fit their keys
        self.keys: dict[str, ChoiceButton] = {key: self._button(key) for row in self._rows for key in row}

    def _button(self, key: str) -> ChoiceButton:
        name = f"{self.objectName()}_{_NAMES.get(key, key)}"
        if key == ERASE:
            button = ChoiceButton(name, "", Icon.ERASE, self, tight=True, tall_mm=KEY_MM)
            button.clicked.connect(self.erase_pressed)
        else:
            # No language's word for a space fits a key at every text size; the sign does.
            shown, icon = ("", Icon.SPACE) if key == SPACE else (key, None)
            # Letters of other scripts stand higher; on these keys there are none.
            button = ChoiceButton(name, shown, icon, self, tight=True, tall_mm=KEY_MM, language=_LANGUAGE)
            button.clicked.connect(partial(self.key_pressed.emit, key))
        if key in _SPOKEN:
            button.setAccessibleName(self._texts(_SPOKEN[key]))
        return button

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.ParentChange}:
            self.updateGeometry()
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        look = look_of(self)
        letters = QFontMetrics(self._letters()[0].role_font()).height() + 2 * look.border
        high = max(look.mm(KEY_MM), look.target, 0 if self._is_dense else letters)
        gap, rows = self._gap, len(self._rows)
        return QSize(self._columns * (look.target + gap) - gap, rows * (high + gap) - gap)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def _gap(self) -> int:
        return max(_GAP_PX, look_of(self).gap // 2)

    def _letters(self) -> list[ChoiceButton]:
        return [button for key, button in self.keys.items() if key not in {ERASE, SPACE}]

    def _place(self) -> None:
        # By hand: asking forty keys for their sizes, as a layout does, takes longer than drawing them.
        gap, rows = self._gap, len(self._rows)
        wide, high = (self.width() + gap) / self._columns, (self.height() + gap) / rows
        for number, row in enumerate(self._rows):
            for column, key in enumerate(row):
                left, top = round(column * wide), round(number * high)
                # The last key of a short row takes the rest of it.
                right = self.width() if key == row[-1] else round((column + 1) * wide) - gap
                self.keys[key].setGeometry(left, top, right - left, round((number + 1) * high) - gap - top)
        self._fit(int(wide) - gap, int(high) - gap)

    def _fit(self, cell: int, high: int) -> None:
        # Letters grow with the text size as far as their keys are wide, and all stay alike.
        if cell < look_of(self).target:
            return  # not placed yet
        letters = self._letters()
        metrics = QFontMetrics(letters[0].role_font())
        widest = max(letters, key=lambda button: metrics.horizontalAdvance(button.text()))
        most_px = widest.role_font().pixelSize() * (high - 2 * look_of(self).border) // metrics.height()
        letter_px = fitting_px(widest, cell, most_px if self._is_dense else 0)
        for button in letters:
            button.set_shape(stacked=False, name_px=letter_px)
