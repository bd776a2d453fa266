"""A whole number, typed or stepped with the arrow keys."""

from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox, QWidget


class Number(QSpinBox):
    """Without the little buttons, which are too small to hit and hide the edge of the field."""

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
