"""A sentence in a language of its own, whatever the language of the window around it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui import fonts
from kiosk.ui.board.presenter import Said
from kiosk.ui.look import Look, TextRole, look_of
from kiosk.ui.widgets.text import WRAP, TextBox, longest_word, wrapped_size


def font_for(look: Look, role: TextRole, language: str) -> QFont:
    """The font of a text role for words of a language."""
    fonts.load(language)
    return replace(look, language=language).font(role)


def draw(painter: QPainter, room: QRect, said: Said, across: Qt.AlignmentFlag) -> None:
    """Draw wrapped words with the painter's font and pen; `across` is an absolute side."""
    is_rtl = fonts.is_rtl(said.language)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
    flags = across | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, int(flags) | int(WRAP), said.text)


class Saying(QWidget):
    """One sentence, from the side its language is read from; as high as the highest it may change to."""

    def __init__(self, name: str, role: TextRole, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._role: TextRole = role
        self._said = Said("", "en")
        self._kept: tuple[Said, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def keep_room_for(self, sayings: Sequence[Said]) -> None:
        """Be high enough for each of these, so that nothing moves when one follows another."""
        self._kept = tuple(sayings)
        self.updateGeometry()

    def say(self, said: Said) -> None:
        """Show a sentence; a reader hears it when it changes."""
        if said != self._said:
            self._said = said
            self.setAccessibleName(said.text)
            self.updateGeometry()
            self.update()

    @property
    def said(self) -> Said:
        """What it says."""
        return self._said

    def _all(self) -> tuple[Said, ...]:
        return (self._said, *self._kept)

    def _metrics(self, said: Said) -> QFontMetrics:
        return QFontMetrics(font_for(look_of(self), self._role, said.language))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(wrapped_size(self._metrics(said), said.text, width).height() for said in self._all())

    def minimumSizeHint(self) -> QSize:
        wide = max(longest_word(self._metrics(said), said.text) for said in self._all())
        return QSize(wide, self._metrics(self._said).height())

    def sizeHint(self) -> QSize:
        least = self.minimumSizeHint()
        wide = max(self._metrics(said).horizontalAdvance(said.text) for said in self._all()) + 1
        return QSize(max(least.width(), wide), self.heightForWidth(max(least.width(), wide)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.ParentChange}:
            self.updateGeometry()

    def text_boxes(self) -> list[TextBox]:
        """Room and need of the sentence, for the layout checks."""
        needed = wrapped_size(self._metrics(self._said), self._said.text, self.width())
        return [TextBox(self._said.text, self.rect(), needed)] if self._said.text else []

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        painter = QPainter(self)
        painter.setFont(font_for(look, self._role, self._said.language))
        painter.setPen(look.colour("ink"))
        is_rtl = fonts.is_rtl(self._said.language)
        draw(
            painter,
            self.rect(),
            self._said,
            Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft,
        )
        painter.end()
