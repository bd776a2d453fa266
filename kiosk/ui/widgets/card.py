"""Boxes: a card that groups what belongs together, bars, and the background of a page."""

from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from kiosk.ui.look import look_of

Area = Literal["page", "bar", "foot", "card", "hero", "alarm", "calm"]


class Box(QFrame):
    """An area of a window with its own background; its margins and spacing follow the look."""

    def __init__(self, area: Area, parent: QWidget | None = None, layout: QBoxLayout | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", area)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.inside: QBoxLayout = layout if layout is not None else QVBoxLayout()
        self.setLayout(self.inside)
        self._space()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.ParentChange}:
            self._space()

    def _space(self) -> None:
        look = look_of(self)
        self.inside.setContentsMargins(look.pad, look.pad, look.pad, look.pad)
        self.inside.setSpacing(look.gap)


class Card(Box):
    """A white box with a line round it."""

    def __init__(self, parent: QWidget | None = None, layout: QBoxLayout | None = None) -> None:
        super().__init__("card", parent, layout)
