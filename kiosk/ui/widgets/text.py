"""Text that is never clipped: it takes the height its words need at the width it is given."""

import re
from typing import Literal, NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from kiosk.ui import fonts
from kiosk.ui.look import TextRole, has_look

Tone = Literal["", "muted", "go", "amber", "red"]
WRAP = Qt.TextFlag.TextWordWrap
ENDLESS = 100_000
LEAST_LETTERS = 20
"""No word asks for more room than this many letters: a wider one is broken where the line ends."""
_WORDS = re.compile(r"[^ \t\n]+")
_HAN = re.compile("[\u3000-\u9fff\uff00-\uffef]")
_OF_STYLE = frozenset({QEvent.Type.FontChange, QEvent.Type.StyleChange})
_BREAK = "\N{ZERO WIDTH SPACE}"


class TextBox(NamedTuple):
    """What a widget that draws its own text has room for, and what the text needs."""

    text: str
    room: QRect
    needed: QSize


@runtime_checkable
class ShowsText(Protocol):
    """A widget that draws text itself and can say whether it fits."""

    def text_boxes(self) -> list[TextBox]: ...


def wrapped_size(metrics: QFontMetrics, text: str, width: int) -> QSize:
    """What a text needs when its lines are broken at a width."""
    return metrics.boundingRect(QRect(0, 0, max(1, width), ENDLESS), int(WRAP), text).size()


def longest_word(metrics: QFontMetrics, text: str) -> int:
    """The width of the longest piece that is never broken."""
    # Letters of some scripts reach beyond where the next word begins.
    pieces = _unbroken(text) if _HAN.search(text) else text.split()
    return max((wrapped_size(metrics, word, ENDLESS).width() for word in pieces), default=0) + 1


def _unbroken(text: str) -> list[str]:
    """The pieces between which a line may end; Chinese has no spaces between its words."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    pieces, start = [], 0
    while (end := finder.toNextBoundary()) != -1:
        pieces.append(text[start:end].strip())
        start = end
    return pieces


def broken(metrics: QFontMetrics, text: str, width: int) -> str:
    """A text as it is painted at a width: a word wider than a line may break after any letter."""
    longest = max((len(word) for word in _WORDS.findall(text)), default=0)
    if longest * metrics.maxWidth() <= width:
        return text

    def fitted(found: re.Match[str]) -> str:
        word = found[0]
        return word if wrapped_size(metrics, word, width).width() <= width else _BREAK.join(_letters(word))

    return _WORDS.sub(fitted, text)


def broken_size(metrics: QFontMetrics, text: str, width: int) -> QSize:
    """What a text needs at a width where words may be broken that are wider."""
    return wrapped_size(metrics, broken(metrics, text, width), width)


def broken_lines(font: QFont, metrics: QFontMetrics, text: str, width: int) -> list[str]:
    """The lines in which a text is painted at a width."""
    lines: list[str] = []
    for passage in broken(metrics, text, width).split("\n"):
        laid = QTextLayout(passage, font)
        laid.beginLayout()
        utf16 = passage.encode("utf-16-le", "surrogatepass")
        while (line := laid.createLine()).isValid():
            line.setLineWidth(width)
            start, end = line.textStart(), line.textStart() + line.textLength()
            lines.append(utf16[2 * start : 2 * end].decode("utf-16-le", "surrogatepass").rstrip())
        laid.endLayout()
    return lines


def _letters(word: str) -> list[str]:
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word)
    letters, utf16, start = [], word.encode("utf-16-le", "surrogatepass"), 0
    while (end := finder.toNextBoundary()) > start:
        letters.append(utf16[2 * start : 2 * end].decode("utf-16-le", "surrogatepass"))
        start = end
    return letters


class Text(QLabel):
    """A paragraph, heading or figure in one of the text roles.

    Its minimum width is its longest word, up to `LEAST_LETTERS`; its height follows from its width, in
    any language and at any text size, and layouts may not take it away.
    """

    def __init__(
        self,
        text: str = "",
        role: TextRole = "body",
        parent: QWidget | None = None,
        *,
        tone: Tone = "",
        strong: bool = False,
        wraps: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("text_role", role)
        self.setProperty("tone", tone)
        self.setProperty("strong", strong)
        self.setWordWrap(wraps)
        self._piece = ""
        self._heights: dict[int, int] = {}
        self._across = Qt.AlignmentFlag.AlignLeft
        self._align()
        # Layouts take the height at their width as the least one; a fixed minimum would outlive a resize.
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred if wraps else QSizePolicy.Policy.Minimum,
            QSizePolicy.Policy.Preferred,
        )
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        self.setText(text)

    def set_across(self, across: Qt.AlignmentFlag) -> None:
        """Where lines begin in left-to-right windows: AlignLeft, AlignHCenter or AlignRight."""
        self._across = across
        self._align()

    def _align(self) -> None:
        # QLabel goes by the first letter of its text; a ticket code would stand on the wrong side in Urdu.
        across = QStyle.visualAlignment(self.layoutDirection(), self._across)
        self.setAlignment(across | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in _OF_STYLE and not has_look(self):
            return  # on its way out of its window it would measure its words in a font that lacks them
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()
        elif event.type() in _OF_STYLE:
            self._heights.clear()

    def set_tone(self, tone: Tone) -> None:
        """Change the colour; the words must change with it, as no state is told by colour alone."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def setText(self, text: str) -> None:
        self._piece = ""
        self._heights.clear()
        self._dress(fonts.script_of(text))
        super().setText(text)
        self.updateGeometry()

    def _dress(self, script: str) -> None:
        """Take the font of the words' own script: a leaflet may be in another language than its page."""
        if script == (self.property("script") or ""):
            return
        fonts.load_script(script)
        self.setProperty("script", script)
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            self.style().unpolish(self)
            self.style().polish(self)

    def lines_at(self, width: int) -> list[str]:
        """The lines of the whole text at a width."""
        self.ensurePolished()
        return broken_lines(self.font(), self.fontMetrics(), self.text(), width - 2 * self.margin())

    def height_of(self, lines: list[str], width: int) -> int:
        """How high some of its lines are."""
        return wrapped_size(self.fontMetrics(), "\n".join(lines), width).height()

    def show_piece(self, piece: str) -> None:
        """Paint some of the lines only, where not all have room; empty: the whole text.

        Screen readers are given the whole.
        """
        if piece != self._piece:
            self._piece = piece
            self._heights.clear()
            self.update()

    def _shown(self) -> str:
        return self._piece or self.text()

    def _needs(self, width: int) -> QSize:
        frame = 2 * self.margin()
        if not self.wordWrap():
            return self.fontMetrics().size(0, self.text())
        return broken_size(self.fontMetrics(), self._shown(), width - frame)

    def _least(self) -> int:
        metrics = self.fontMetrics()
        return min(longest_word(metrics, self.text()), metrics.averageCharWidth() * LEAST_LETTERS)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        if not self.wordWrap():
            return self._needs(0)
        metrics = self.fontMetrics()
        one_line = metrics.horizontalAdvance(self.text()) + 1
        width = min(one_line, metrics.averageCharWidth() * 45)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        self.ensurePolished()
        if not self.wordWrap():
            return self._needs(0)
        return QSize(self._least(), self.fontMetrics().height())

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        self.ensurePolished()
        if width not in self._heights:
            self._heights[width] = max(self._needs(width).height(), self.fontMetrics().height())
        return self._heights[width]

    def paintEvent(self, event: QPaintEvent) -> None:
        text, room = self._shown(), self.contentsRect()
        drawn = broken(self.fontMetrics(), text, room.width()) if self.wordWrap() else text
        if drawn == self.text():
            super().paintEvent(event)
            return
        # Drawn here and not set, so that screen readers are given the words whole.
        painter = QPainter(self)
        flags = int(self.alignment()) | int(WRAP)
        role = self.foregroundRole()
        self.style().drawItemText(painter, room, flags, self.palette(), self.isEnabled(), drawn, role)
        painter.end()

    def text_boxes(self) -> list[TextBox]:
        """Room and need of the text, for the layout checks."""
        return [TextBox(self._shown(), self.contentsRect(), self._needs(self.contentsRect().width()))]


def heading(text: str, parent: QWidget | None = None) -> Text:
    """The question or title of a page: its one heading."""
    label = Text(text, "heading", parent)
    label.setObjectName("heading")
    return label
