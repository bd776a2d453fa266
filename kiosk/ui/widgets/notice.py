"""A bar that says something has happened: a word and an icon first, then a plain sentence."""

from enum import Enum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

from kiosk.ui import icons
from kiosk.ui.icons import Icon
from kiosk.ui.look import Look, look_of
from kiosk.ui.phrases import common
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.text import Text, Tone


class Severity(Enum):
    """Edge colour, icon and first word of a bar."""

    NOTICE = ("primary", Icon.INFORMATION, common.NOTICE)
    DONE = ("go", Icon.OK, common.DONE)
    WARNING = ("amber", Icon.WARNING, common.WARNING)
    FAULT = ("red", Icon.FAULT, common.FAULT)

    @property
    def tone(self) -> Tone:
        """The colour of the first word."""
        tones: dict[Severity, Tone] = {Severity.DONE: "go", Severity.WARNING: "amber", Severity.FAULT: "red"}
        return tones.get(self, "")


class NoticeBar(QWidget):
    """Hidden until `say`; never closes by itself, since nobody reads at the same speed."""

    def __init__(self, name: str, speech: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._texts = speech
        self._severity = Severity.NOTICE
        self._icon = QLabel(self)
        self._icon.setObjectName(f"{name}_icon")
        self._word = Text("", "button", self, wraps=False)
        self.words = Text("", "body", self)
        self.inside: QBoxLayout = QHBoxLayout(self)
        for widget in (self._icon, self._word):
            self.inside.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.inside.addWidget(self.words, 1)
        self._dress()
        self.hide()

    def say(self, severity: Severity, message: str) -> None:
        """Show a message; a reader hears the word and the sentence once."""
        self._severity = severity
        word = self._texts(severity.value[2])
        self._word.setText(word)
        self.words.setText(message)
        self.setAccessibleName(word)
        self.setAccessibleDescription(message)
        self._dress()
        self.show()

    def keep(self, severity: Severity, message: str) -> None:
        """Show a message as long as it is true; an empty one says nothing, the same is not said again."""
        if message == self.message:
            return
        if message:
            self.say(severity, message)
        else:
            self.clear()

    @property
    def message(self) -> str:
        """What it says at the moment; empty while hidden."""
        return "" if self.isHidden() else self.words.text()

    def clear(self) -> None:
        """Say nothing and take no room."""
        for silent in (
            self._word.setText,
            self.words.setText,
            self.setAccessibleName,
            self.setAccessibleDescription,
        ):
            silent("")
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.ParentChange}:
            self._dress()

    def _dress(self) -> None:
        look: Look = look_of(self)
        colour, icon, _word = self._severity.value
        half = look.pad // 2
        stripe = max(6, look.pad // 3)
        begin, end = stripe + half, half
        left, right = (end, begin) if look.is_rtl else (begin, end)
        self.inside.setContentsMargins(left, half, right, half)
        self.inside.setSpacing(half)
        self._icon.setPixmap(icons.pixmap(icon, look.colour(colour), look.icon_px))
        self._word.set_tone(self._severity.tone)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        stripe = max(6, look.pad // 3)
        painter = QPainter(self)
        painter.setPen(QPen(look.colour(self._severity.value[0]), look.border))
        painter.setBrush(look.colour("card"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        x = self.width() - stripe if look.is_rtl else 0
        painter.fillRect(x, 0, stripe, self.height(), look.colour(self._severity.value[0]))
        painter.end()
