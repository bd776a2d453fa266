"""A call for help across the whole window: filled with colour, still, and above whatever is open."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.ui import icons
from kiosk.ui.desk.help_calls import HelpShown
from kiosk.ui.icons import Icon
from kiosk.ui.look import look_of
from kiosk.ui.phrases import desk
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.card import Box
from kiosk.ui.widgets.flow import flow
from kiosk.ui.widgets.staff import StaffButton
from kiosk.ui.widgets.text import Text

ANSWER_KEY, CLOSE_KEY = "Ctrl+H", "Ctrl+Shift+H"
NARROW_EM = 46


class HelpBar(Box):
    """Shows a `HelpShown` until it is dealt with; it takes no focus, and nothing about it moves.

    Signals:
        answer_requested, close_requested: the `HelpShown`.
    """

    answer_requested = Signal(object)
    close_requested = Signal(object)

    def __init__(self, say: Texts, parent: QWidget | None = None) -> None:
        super().__init__("alarm", parent, QBoxLayout(QBoxLayout.Direction.LeftToRight))
        self.setObjectName("help")
        self._shown: HelpShown | None = None
        self._icon = QLabel(self)
        self._icon.setObjectName("help_icon")
        self.words = Text("", "title", self)
        self.words.setObjectName("help_words")
        self.since = Text("", "body", self)
        self.since.setObjectName("help_since")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.words)
        words.addWidget(self.since)
        named = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        named.setSpacing(12)
        named.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        named.addLayout(words, 1)
        buttons, row = flow(self)
        self.answer_button = StaffButton(
            "help_answer", say(desk.HELP_ANSWER), Icon.HELP, buttons, key=ANSWER_KEY
        )
        self.answer_button.clicked.connect(self.on_answer)
        self.close_button = StaffButton("help_close", say(desk.HELP_CLOSE), Icon.OK, buttons, key=CLOSE_KEY)
        self.close_button.clicked.connect(self.on_close)
        row.addWidget(self.answer_button)
        row.addWidget(self.close_button)
        self.inside.addLayout(named, 1)
        self.inside.addWidget(buttons, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def is_urgent(self) -> bool:
        """Whether somebody needs help and nobody is on the way."""
        return self._shown is not None and not self._shown.is_answered

    def show_help(self, shown: HelpShown | None) -> None:
        """Show a call; None: there is none."""
        if shown == self._shown:
            return
        before, self._shown = self._shown, shown
        if shown is None:
            self.hide()
            return
        self.words.setText(shown.words)
        self.since.setText(shown.since)
        self.setAccessibleName(shown.words)
        self.setAccessibleDescription(shown.since)
        self.answer_button.setVisible(not shown.is_answered)
        self.close_button.setVisible(shown.is_answered)
        area = "calm" if shown.is_answered else "alarm"
        if self.property("area") != area:
            self.setProperty("area", area)
            for widget in (self, self.words, self.since):
                widget.style().unpolish(widget)
                widget.style().polish(widget)
        self._dress()
        self.show()
        if before is None or before.words != shown.words:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @Slot()
    def on_answer(self) -> None:
        """This officer goes there."""
        if self._shown is not None and not self._shown.is_answered:
            self.answer_requested.emit(self._shown)

    @Slot()
    def on_close(self) -> None:
        """It is dealt with; a call that nobody has answered is not closed by a slip."""
        if self._shown is not None and self._shown.is_answered:
            self.close_requested.emit(self._shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shape()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "close_button"):
            self._dress()
            self._shape()

    def _shape(self) -> None:
        is_narrow = self.width() < look_of(self).text_px("body") * NARROW_EM
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self.inside.direction() is not direction:
            self.inside.setDirection(direction)

    def _dress(self) -> None:
        look = look_of(self)
        colour = "on_primary" if self.property("area") == "calm" else "on_red"
        self._icon.setPixmap(icons.pixmap(Icon.HELP, look.colour(colour), look.icon_px * 2))
