"""The top bar: the station, how today is going, the longest wait, the line, who is signed in."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from kiosk.ui.desk.around import BarShown
from kiosk.ui.look import look_of
from kiosk.ui.widgets.card import Box
from kiosk.ui.widgets.flow import flow
from kiosk.ui.widgets.line import LineLabel
from kiosk.ui.widgets.text import Text

SPACING = 18


class TopBar(Box):
    """Words in a line, or in several where text is large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent, QHBoxLayout())
        self.setObjectName("top_bar")
        self._shown: BarShown | None = None
        words, row = flow(self, spacing=SPACING)
        self.station = Text("", "body", words, strong=True, wraps=False)
        self.today = Text("", "body", words, wraps=False)
        self.today.setObjectName("bar_today")
        self.longest = Text("", "body", words, wraps=False)
        self.longest.setObjectName("bar_longest")
        self.officer = Text("", "body", self, strong=True, wraps=False)
        self.line = LineLabel(words)
        for label in (self.station, self.today, self.longest):
            row.addWidget(label)
        self.line.add_to(row)
        self.inside.addWidget(words, 1)
        self.inside.addWidget(self.officer)

    def minimumSizeHint(self) -> QSize:
        widest = max(label.sizeHint().width() for label in self._labels())
        return QSize(widest + 2 * look_of(self).pad, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = sum(label.sizeHint().width() + SPACING for label in self._labels()) + 2 * look_of(self).pad
        fits = wide <= event.size().width()
        self.inside.setDirection(
            QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        )

    def _labels(self) -> tuple[QWidget, ...]:
        line = () if self.line.isHidden() else (self.line, self.line.waiting)
        return (self.station, self.today, self.longest, *line, self.officer)

    def show_bar(self, bar: BarShown) -> None:
        """Show how the counter is doing."""
        if bar == self._shown:
            return
        self._shown = bar
        for label, words in (
            (self.station, bar.station),
            (self.today, bar.today),
            (self.longest, bar.longest),
            (self.officer, bar.officer),
        ):
            if label.text() != words:
                label.setText(words)
        self.line.show_line(bar.line)
