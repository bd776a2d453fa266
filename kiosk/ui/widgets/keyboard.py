"""The keyboard on the screen: references, surnames, digits. It types; it keeps nothing."""

from enum import Enum
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kiosk.ui.icons import Icon
from kiosk.ui.look import look_of
from kiosk.ui.phrases import common
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.choice import ChoiceButton, fitting_px

ERASE = "erase"
SPACE = " "
_GAP_PX = 8
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


_COLUMNS = {
    KeyLayout.REFERENCE: 11,
    KeyLayout.SURNAME: 10,
    KeyLayout.DIGITS: 3,
    KeyLayout.SURNAME_LOW: 10,
    KeyLayout.DIGITS_LOW: 11,
}
_NAMES = {SPACE: "space", "-": "hyphen", "'": "apostrophe"}
_SPOKEN = {ERASE: common.KEY_ERASE, "-": common.KEY_HYPHEN, "'": common.KEY_APOSTROPHE}


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
        self._columns = _COLUMNS[layout]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.keys: dict[str, ChoiceButton] = {}
        for number, row in enumerate(layout.value):
            for column, key in enumerate(row):
                # The last key of a short row takes the rest of it.
                span = self._columns - column if key == row[-1] else 1
                self.keys[key] = self._button(key)
                self._grid.addWidget(self.keys[key], number, column, 1, span)
        self._space()

    def _button(self, key: str) -> ChoiceButton:
        name = f"{self.objectName()}_{_NAMES.get(key, key)}"
        if key == ERASE:
            button = ChoiceButton(name, "", Icon.ERASE, self, tight=True, tall_mm=KEY_MM)
            button.clicked.connect(self.erase_pressed)
        else:
            shown = self._texts(common.KEY_SPACE) if key == SPACE else key
            button = ChoiceButton(name, shown, None, self, tight=True, tall_mm=KEY_MM)
            button.clicked.connect(partial(self.key_pressed.emit, key))
        if key in _SPOKEN:
            button.setAccessibleName(self._texts(_SPOKEN[key]))
        return button

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.ParentChange}:
            self._space()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _space(self) -> None:
        look = look_of(self)
        self._grid.setSpacing(max(_GAP_PX, look.gap // 2))
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, look.target)
        self._fit()

    def _fit(self) -> None:
        # Letters grow with the text size as far as their keys are wide, and all stay alike.
        gap = self._grid.spacing()
        cell = (self.width() - (self._columns - 1) * gap) // self._columns - 1
        if cell < 1:
            return  # not laid out yet
        letters = [button for key, button in self.keys.items() if key not in {ERASE, SPACE}]
        letter_px = min((fitting_px(button, cell) for button in letters), default=0)
        for button in letters:
            button.set_shape(stacked=False, name_px=letter_px)
