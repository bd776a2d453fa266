"""The foot bar of every public page: the same few controls, always in the same place."""

from enum import Enum
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.look import look_of
from kiosk.ui.widgets.card import Box
from kiosk.ui.widgets.choice import ChoiceButton, fitting_px


class FootShape(Enum):
    """How the controls stand."""

    ROW = "icon beside name, one row"
    ROWS = "icon beside name, two rows"
    ICONS = "icon above a smaller name, one row"


_NAME_SHARE = 0.75
"""Names under icons, against reading text at 100 %: the icons are what is read from a distance."""


class FootBar(Box):
    """Gives its buttons one row if their names fit, two on a tall panel, else icons with small names."""

    def __init__(self, buttons: list[ChoiceButton], parent: QWidget | None = None) -> None:
        super().__init__("foot", parent)
        self.setObjectName("foot_bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.buttons = buttons
        self.shape_now: FootShape | None = None
        self._shares: list[int] = []
        self._rows = (QHBoxLayout(), QHBoxLayout())
        for row in self._rows:
            self.inside.addLayout(row)
        for button in buttons:
            button.setParent(self)
        for before, after in pairwise(buttons):
            QWidget.setTabOrder(before, after)
        self._arrange(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._arrange(self.width())

    def _arrange(self, width: int) -> None:
        look = look_of(self)
        room = width - 2 * look.pad
        for button in self.buttons:
            button.set_shape(stacked=False)
        wide = [button.sizeHint().width() for button in self.buttons]
        half = -(-len(wide) // 2)
        if self._taken(wide) <= room:
            self._place(FootShape.ROW, len(wide), wide)
        elif max(self._taken(wide[:half]), self._taken(wide[half:])) <= room:
            # Columns that line up look calmer; names too unlike for that get what they need.
            is_even = half * max(wide) + (half - 1) * look.gap <= room
            self._place(FootShape.ROWS, half, [1] * len(wide) if is_even else wide)
        else:
            cell = (room - (len(wide) - 1) * look.gap) // len(wide)
            name_px = min(
                round(look.body_px * _NAME_SHARE), *(fitting_px(button, cell) for button in self.buttons)
            )
            for button in self.buttons:
                button.set_shape(stacked=True, name_px=name_px)
            self._place(FootShape.ICONS, len(wide), [1] * len(wide))

    def _taken(self, widths: list[int]) -> int:
        return sum(widths) + (len(widths) - 1) * look_of(self).gap

    def _place(self, shape: FootShape, per_row: int, shares: list[int]) -> None:
        """Stand the buttons in rows, each with its share of the width."""
        gap = look_of(self).gap
        self.inside.setSpacing(gap)
        for row in self._rows:
            row.setSpacing(gap)
        if (shape, shares) == (self.shape_now, self._shares):
            return
        self.shape_now, self._shares = shape, shares
        for number, (button, share) in enumerate(zip(self.buttons, shares, strict=True)):
            for row in self._rows:
                row.removeWidget(button)
            self._rows[number // per_row].addWidget(button, share)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        # The bar must be able to become narrow before it can change its shape.
        look = look_of(self)
        return QSize(
            len(self.buttons) * (look.target + look.gap) + look.gap, super().minimumSizeHint().height()
        )
