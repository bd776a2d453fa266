"""One row of buttons that gives way in steps: icons beside names, names alone, icons above small names."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.ui.look import Look, look_of
from kiosk.ui.widgets.choice import ChoiceButton, fitting_px
from kiosk.ui.widgets.text import ENDLESS

NAME_SHARE = 0.75
"""Names under icons, against reading text at 100 %: the icons are what is read from a distance."""


def small_names(buttons: list[ChoiceButton], cell: int, look: Look) -> None:
    """Put each icon above its name, all names in the one size at which the longest fits its cell."""
    most = round(look.body_px * NAME_SHARE)
    name_px = min(fitting_px(button, cell, most, may_break=True) for button in buttons)
    for button in buttons:
        button.set_shape(stacked=True, name_px=name_px)


class ButtonRow(QWidget):
    """Buttons at their natural widths; what room is left stands between them.

    With `keeps_icons` an icon never goes: it says as much as the name.
    """

    def __init__(self, buttons: list[ChoiceButton], parent: QWidget, *, keeps_icons: bool = False) -> None:
        super().__init__(parent)
        self.buttons = buttons
        self._keeps_icons = keeps_icons
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for number, button in enumerate(buttons):
            button.setParent(self)
            if number:
                self._row.addStretch(1)
            self._row.addWidget(button)

    def fit(self, width: int) -> int:
        """Take the best shape that a width has room for; answers how much of it is taken."""
        look, count = look_of(self), len(self.buttons)
        width = max(width, count * (look.target + look.gap))
        self._row.setSpacing(look.gap)
        for button in self.buttons:
            button.setMinimumWidth(0)
            button.setMaximumWidth(ENDLESS)
        for has_icon in (True,) if self._keeps_icons else (True, False):
            for button in self.buttons:
                button.set_shape(stacked=False, has_icon=has_icon)
            if self._taken() <= width:
                return self._kept()
        cell = (width - (count - 1) * look.gap) // count
        small_names(self.buttons, cell, look)
        for button in self.buttons:
            button.setMaximumWidth(cell)
        return self._kept()

    def _kept(self) -> int:
        """Let no neighbour take away what was worked out."""
        for button in self.buttons:
            button.setMinimumWidth(min(button.sizeHint().width(), button.maximumWidth()))
        return self._taken()

    def _taken(self) -> int:
        wide = [min(button.sizeHint().width(), button.maximumWidth()) for button in self.buttons]
        return sum(wide) + (len(wide) - 1) * look_of(self).gap
