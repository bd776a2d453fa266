"""The top bar: the station, how today is going, the line, the in-tray, printers, who is signed in."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.ui.desk.around import BarShown
from kiosk.ui.icons import Icon
from kiosk.ui.look import look_of
from kiosk.ui.widgets.card import Box
from kiosk.ui.widgets.choice import Rank
from kiosk.ui.widgets.flow import flow
from kiosk.ui.widgets.line import LineLabel
from kiosk.ui.widgets.staff import StaffButton
from kiosk.ui.widgets.text import Text

SPACING = 12
TRAY_KEY, PRINTERS_KEY = "Ctrl+I", "Ctrl+P"


class TopBar(Box):
    """Words in a line, or in several where text is large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent, QHBoxLayout())
        self.setObjectName("top_bar")
        self._shown: BarShown | None = None
        words, row = self._words, self._row = flow(self, spacing=SPACING)
        self._fits = True
        self.station = Text("", "body", words, strong=True, wraps=False)
        self.today = Text("", "body", words, wraps=False)
        self.today.setObjectName("bar_today")
        self.longest = Text("", "body", words, wraps=False)
        self.longest.setObjectName("bar_longest")
        self.closed = Text("", "body", words, strong=True, wraps=False)
        self.closed.setObjectName("bar_closed")
        self.tray_button = StaffButton("bar_tray", "", Icon.COMPLAINT, words, key=TRAY_KEY, rank=Rank.BAR)
        self.printers_button = StaffButton(
            "bar_printers", "", Icon.PRINTER, words, key=PRINTERS_KEY, rank=Rank.BAR
        )
        self.officer = Text("", "body", self, strong=True, wraps=False)
        self.line = LineLabel(words)
        for label in (self.station, self.closed, self.today, self.longest):
            row.addWidget(label)
        self.line.add_to(row)
        row.addWidget(self.tray_button)
        row.addWidget(self.printers_button)
        self.inside.addWidget(words, 1)
        self.inside.addWidget(self.officer)

    def minimumSizeHint(self) -> QSize:
        widest = max(label.sizeHint().width() for label in self._labels())
        return QSize(widest + 2 * look_of(self).pad, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = sum(label.sizeHint().width() + SPACING for label in self._labels()) + 2 * look_of(self).pad
        self._put_officer(fits=wide <= event.size().width())

    def _put_officer(self, *, fits: bool) -> None:
        """At the end of the line, or behind the other words where they need several lines."""
        if fits != self._fits:
            self._fits = fits
            leaves, takes = (self._row, self.inside) if fits else (self.inside, self._row)
            leaves.removeWidget(self.officer)
            takes.addWidget(self.officer)

    def _labels(self) -> tuple[QWidget, ...]:
        line = () if self.line.isHidden() else (self.line, self.line.waiting)
        buttons = (self.tray_button, self.printers_button)
        wait = self.longest if self.closed.isHidden() else self.closed
        return (self.station, wait, self.today, *line, *buttons, self.officer)

    def show_bar(self, bar: BarShown, printers: str) -> None:
        """Show how the counter and its printers are doing."""
        if self.printers_button.text() != printers:
            self.printers_button.setText(printers)
        if bar == self._shown:
            return
        self._shown = bar
        self.closed.setVisible(bool(bar.closed))
        self.longest.setVisible(not bar.closed)
        if self.tray_button.text() != bar.tray:
            self.tray_button.setText(bar.tray)
        for label, words in (
            (self.station, bar.station),
            (self.today, bar.today),
            (self.longest, bar.longest),
            (self.closed, bar.closed),
            (self.officer, bar.officer),
        ):
            if label.text() != words:
                label.setText(words)
        self.line.show_line(bar.line)
