"""A page with one table that lies over the figures: a visit's story, or what fails in the journal."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.icons import Icon
from kiosk.ui.manager.figures import suit
from kiosk.ui.manager.words import t
from kiosk.ui.phrases import manager
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.staff import StaffButton
from kiosk.ui.widgets.table import Column, DataTable
from kiosk.ui.widgets.text import Text, heading

R = TypeVar("R")


class DetailPage(QWidget, Generic[R]):
    """A heading, a note, a table, and the way back.

    Signals:
        closed: the way back was taken, by button or Esc.
    """

    closed = Signal()

    def __init__(self, name: str, columns: Sequence[Column[R]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.back = StaffButton(f"{name}_back", t(manager.BACK), Icon.BACK, self, key="Esc", shortcut_of=self)
        self.back.clicked.connect(self.closed)
        self.title = heading("", self)
        self.summary = Text("", "body", self)
        self.note = Text("", "caption", self, tone="muted")
        self.table: DataTable[R] = DataTable(f"{name}_table", "", columns, self)
        card = Card(self)
        for widget in (self.summary, self.table, self.note):
            card.inside.addWidget(widget)
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 8, 12, 12)
        outer.addLayout(head)
        outer.addWidget(card, 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            suit(self.table, 3)

    def open(self, title: str, summary: str, note: str) -> None:
        """Say what the page is about, before its rows are there."""
        self.title.setText(title)
        self.table.setAccessibleName(title)
        self.summary.setText(summary)
        self.summary.setVisible(bool(summary))
        self.note.setText(note)
        self.table.set_rows(())
        self.table.setFocus()

    def show_rows(self, rows: Sequence[R], note: str) -> None:
        """Show the rows; the first is in hand."""
        self.table.set_rows(rows)
        self.note.setText(note)
        if rows:
            self.table.selectRow(0)
