"""The line to the centre in a bar: an icon and a few calm words, or nothing at all."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kiosk.ui import icons
from kiosk.ui.line import LineShown
from kiosk.ui.look import look_of
from kiosk.ui.widgets.flow import FlowLayout
from kiosk.ui.widgets.text import Text


class LineLabel(QWidget):
    """Shows a `LineShown`; hidden on a device that has no centre."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("line")
        self._shown: LineShown | None = None
        self._icon = QLabel(self)
        self._icon.setObjectName("line_icon")
        self.words = Text("", "body", self, wraps=False)
        self.words.setObjectName("line_words")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words)
        self.waiting = Text("", "body", parent, wraps=False)
        self.waiting.setObjectName("line_waiting")
        self.show_line(None)

    def add_to(self, row: FlowLayout) -> None:
        """Stand in a row of the bar; where text is large, what waits goes into the next line."""
        row.addWidget(self)
        row.addWidget(self.waiting)

    def show_line(self, line: LineShown | None) -> None:
        """Show how the line stands; None: say nothing."""
        if line is not None and line == self._shown:
            return
        self._shown = line
        self.words.setText(line.words if line else "")
        self.waiting.setText(line.waiting if line else "")
        self.setAccessibleName(line.spoken if line else "")
        self.setVisible(line is not None)
        self.waiting.setVisible(line is not None and bool(line.waiting))
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.ParentChange}:
            self._dress()

    def _dress(self) -> None:
        look = look_of(self)
        if self._shown is not None:
            self._icon.setPixmap(icons.pixmap(self._shown.icon, look.colour("on_bar"), look.icon_px))
