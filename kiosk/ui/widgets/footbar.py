"""The foot bar of every public page: the same few controls, always in the same place."""

from enum import Enum
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.look import Look, has_look, look_of
from kiosk.ui.widgets.buttonrow import small_names
from kiosk.ui.widgets.card import Box
from kiosk.ui.widgets.choice import ChoiceButton


class FootShape(Enum):
    """How the controls stand."""

    ROW = "icon beside name, one row"
    ROWS = "icon beside name, two or three rows"
    ICONS = "icon above a smaller name"


_MOST_ROWS = 3
_ICONS_A_ROW = 5
"""More icons than these take two rows on a panel that stands upright, so that their names are not tiny."""


class FootBar(Box):
    """One row of buttons if their names fit, two or three on a tall panel, else icons with small names.

    A button that is hidden counts, so that nothing changes its row when it comes; until then the one before
    it fills its place.
    """

    def __init__(self, buttons: list[ChoiceButton], parent: QWidget | None = None) -> None:
        super().__init__("foot", parent)
        self.setObjectName("foot_bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.buttons = buttons
        self.shape_now: FootShape | None = None
        self._shares: list[int] = []
        self._per_row = 0
        self._rows = tuple(QHBoxLayout() for _ in range(_MOST_ROWS))
        for row in self._rows:
            self.inside.addLayout(row)
        for button in buttons:
            hidden = button.isHidden()
            button.setParent(self)
            button.setHidden(hidden)
        for before, after in pairwise(buttons):
            QWidget.setTabOrder(before, after)
        self._arranged_for: tuple[int, Look] | None = None
        self._arrange(look_of(self).panel.width_px)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and has_look(self):
            self._arrange(self.width())

    def _arrange(self, width: int) -> None:
        look = look_of(self)
        if self._arranged_for == (width, look):
            return
        self._arranged_for = width, look
        room = width - 2 * look.pad
        is_upright = look.panel.height_px > look.panel.width_px
        for button in self.buttons:
            button.set_shape(stacked=False)
        wide = [button.sizeHint().width() for button in self.buttons]
        for rows in range(1, (_MOST_ROWS if is_upright else 1) + 1):
            per_row = -(-len(wide) // rows)
            if all(
                self._taken(wide[first : first + per_row]) <= room for first in range(0, len(wide), per_row)
            ):
                # Columns that line up look calmer; names too unlike for that get what they need.
                is_even = rows > 1 and per_row * max(wide) + (per_row - 1) * look.gap <= room
                shape = FootShape.ROW if rows == 1 else FootShape.ROWS
                self._place(shape, per_row, [1] * len(wide) if is_even else wide)
                return
        per_row = len(wide)
        if is_upright and per_row > _ICONS_A_ROW:
            per_row = -(-per_row // 2)
        small_names(self.buttons, (room - (per_row - 1) * look.gap) // per_row, look)
        self._place(FootShape.ICONS, per_row, [1] * len(wide))

    def _taken(self, widths: list[int]) -> int:
        return sum(widths) + (len(widths) - 1) * look_of(self).gap

    def _place(self, shape: FootShape, per_row: int, shares: list[int]) -> None:
        """Stand the buttons in rows, each with its share of the width."""
        look = look_of(self)
        gap = look.gap
        lies = look.panel.height_px < look.panel.width_px
        self.inside.setContentsMargins(
            look.pad, gap if lies else look.pad, look.pad, gap if lies else look.pad
        )
        self.inside.setSpacing(gap)
        for row in self._rows:
            row.setSpacing(gap)
        if (shape, per_row, shares) == (self.shape_now, self._per_row, self._shares):
            return
        self.shape_now, self._per_row, self._shares = shape, per_row, shares
        for number, button in enumerate(self.buttons):
            for row in self._rows:
                row.removeWidget(button)
            self._rows[number // per_row].addWidget(button)
        self.share_out()

    def share_out(self) -> None:
        """Give each row's width to those of its buttons that are shown."""
        for number, button in reversed(list(enumerate(self.buttons))):
            row, share = self._rows[number // self._per_row], self._shares[number]
            after = number + 1
            if after < len(self.buttons) and after % self._per_row and self.buttons[after].isHidden():
                share += self._shares[after]
            row.setStretchFactor(button, share)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        # The bar must be able to become narrow before it can change its shape.
        look = look_of(self)
        return QSize(
            len(self.buttons) * (look.target + look.gap) + look.gap, super().minimumSizeHint().height()
        )
