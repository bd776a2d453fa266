"""The manager's top bar: what the figures are about, the line to the centre, the state of the journal."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.icons import Icon
from kiosk.ui.look import look_of
from kiosk.ui.manager.words import t
from kiosk.ui.phrases import manager
from kiosk.ui.widgets.card import Box
from kiosk.ui.widgets.choice import Rank
from kiosk.ui.widgets.flow import flow
from kiosk.ui.widgets.line import LineLabel
from kiosk.ui.widgets.staff import StaffButton
from kiosk.ui.widgets.text import Text

NARROW_EM = 76
"""Below so many times the text size, the line to the centre has a row of its own."""


class Bar(Box):
    """Everything in a row, or in two where text is large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent, QVBoxLayout())
        self.title = Text("", "body", self)
        self.title.setObjectName("title")
        self.journal = Text("", "body", self)
        self.journal.setObjectName("journal")
        self.journal.set_across(Qt.AlignmentFlag.AlignRight)
        self.check = StaffButton("check_journal", t(manager.CHECK_AGAIN), Icon.RESTART, self, rank=Rank.BAR)
        self._states, states = flow(self)
        self.line = LineLabel(self._states)
        self.line.add_to(states)
        self._row = QHBoxLayout()
        self._row.addWidget(Text(t(manager.TITLE), "lead", self, strong=True, wraps=False))
        self._row.addWidget(self.title, 3)
        self._row.addWidget(self._states, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.journal, 4)
        self._row.addWidget(self.check)
        self.inside.addLayout(self._row)
        self._is_narrow = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shape()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_is_narrow"):
            self._shape()

    def _shape(self) -> None:
        is_narrow = self.width() < look_of(self).text_px("body") * NARROW_EM
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        self._row.removeWidget(self._states)
        self.inside.removeWidget(self._states)
        if is_narrow:
            self.inside.addWidget(self._states)
        else:
            self._row.insertWidget(2, self._states, 0, Qt.AlignmentFlag.AlignVCenter)
