"""A whole number, typed or stepped with the arrow keys."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSpinBox, QWidget

from kiosk.ui.look import look_of


class Number(QSpinBox):
    """Wide enough for three digits.

    `NoButtons` would be the natural choice, but with it and a style sheet Qt 6.11 gives a spin box a
    field one pixel wide; the sheet draws no buttons anyway.
    """

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setMinimumWidth(QFontMetrics(look_of(self).font("body")).horizontalAdvance("0000") + 24)
