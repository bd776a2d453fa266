"""The column beside the calls: the standard, how today is going, an emergency."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.board.arrangement import margin
from kiosk.ui.board.presenter import LineKind, Part
from kiosk.ui.look import Look, TextRole, look_of
from kiosk.ui.widgets.text import Text, Tone, longest_word, wrapped_size

_Lines = dict[LineKind, tuple[TextRole, Tone]]
_LINES: _Lines = {
    "heading": ("heading", ""),
    "alarm": ("heading", "amber"),
    "figure": ("title", "go"),
    "plain": ("body", ""),
}
_SMALL: _Lines = {
    "heading": ("button", ""),
    "alarm": ("button", "amber"),
    "figure": ("heading", "go"),
    "plain": ("body", ""),
}
"""Where a single line in its usual size is higher than the column: long words in large text."""
Page = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """How the lines of a column are set: its look, and the role and tone of each kind of line."""

    look: Look
    lines: _Lines
    pad: int

    @classmethod
    def fitting(cls, look: Look, parts: tuple[Part, ...], card: QSize) -> "Setting":
        """The usual one; a smaller one where a line or a word of the parts would not fit the card."""
        pad = margin(look)
        every = (cls(look, _LINES, pad), cls(look, _SMALL, pad), cls(look, _SMALL, pad // 3))
        return next((each for each in every if each.holds(parts, each.room(card))), every[-1])

    def room(self, card: QSize) -> QSize:
        """What a card has room for within its margins."""
        return card - QSize(2 * self.pad, 2 * self.pad)

    def holds(self, parts: tuple[Part, ...], room: QSize) -> bool:
        """Whether each line by itself fits a room."""
        for kind, words in (line for part in parts for line in part.lines):
            metrics = self.metrics(kind)
            if longest_word(metrics, words) > room.width():
                return False
            if wrapped_size(metrics, words, room.width()).height() > room.height():
                return False
        return True

    @property
    def leading(self) -> int:
        """Between the lines of a part."""
        return self.look.body_px // 4

    def metrics(self, kind: LineKind) -> QFontMetrics:
        """The font of a kind of line."""
        return QFontMetrics(self.look.font(self.lines[kind][0]))

    def height(self, part: Part, width: int) -> int:
        """The height that a part takes at a width."""
        high = sum(wrapped_size(self.metrics(kind), words, width).height() for kind, words in part.lines)
        return high + self.leading * (len(part.lines) - 1)


def pages(setting: Setting, parts: tuple[Part, ...], room: QSize) -> list[Page]:
    """The parts, as much to a page as there is room for; a part that is broken keeps its heading.

    An alarm that leaves room for each of the others stays on every page.
    """
    gap = setting.pad
    if parts and parts[0].lines[0][0] == "alarm":
        alarm, others = parts[0], parts[1:]
        left = room.height() - setting.height(alarm, room.width()) - gap
        if all(setting.height(part, room.width()) <= left for part in others):
            rest = pages(setting, others, QSize(room.width(), left))
            return [(alarm, *page) for page in rest] or [(alarm,)]
    made: list[list[Part]] = []
    left = 0
    for part in parts:
        high = setting.height(part, room.width())
        if made and high <= left:
            made[-1].append(part)
            left -= high + gap
            continue
        for piece in _pieces(setting, part, room):
            made.append([piece])
            left = room.height() - setting.height(piece, room.width()) - gap
    return [tuple(page) for page in made]


def _pieces(setting: Setting, part: Part, room: QSize) -> list[Part]:
    heading, *rest = part.lines
    pieces = [replace(part, lines=(heading,))]
    for line in rest:
        tries = (
            replace(part, lines=(*pieces[-1].lines, line)),
            replace(part, lines=(heading, line)),
            replace(part, lines=(line,)),
        )
        fitting = (piece for piece in tries if setting.height(piece, room.width()) <= room.height())
        chosen = next(fitting, tries[-1])
        if chosen is tries[0]:
            pieces[-1] = chosen
        else:
            pieces.append(chosen)
    return pieces


class _PartBox(QWidget):
    """The lines of one part."""

    def __init__(self, part: Part, setting: Setting, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"part_{part.name}")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(setting.leading)
        for kind, words in part.lines:
            role, tone = setting.lines[kind]
            inside.addWidget(Text(words, role, self, tone=tone))


class Column(QFrame):
    """Shows all parts; where they do not fit (large text on a small screen), a page at a time in turn."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("area", "card")
        self._parts: tuple[Part, ...] = ()
        self._turn = 0
        self._page: Page = ()
        self._setting: Setting | None = None
        self._boxes: list[_PartBox] = []
        self._inside = QVBoxLayout(self)
        self._inside.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_parts(self, parts: tuple[Part, ...], turn: int) -> None:
        """Show parts; `turn` counts up whenever it is time for the next page."""
        if (parts, turn) != (self._parts, self._turn):
            self._parts, self._turn = parts, turn
            self.updateGeometry()
            self._choose()

    @property
    def page(self) -> Page:
        """What can be read at the moment."""
        return self._page

    def minimumSizeHint(self) -> QSize:
        # Pages take turns rather than push the window's edge away.
        look = look_of(self)
        small = Setting(look, _SMALL, margin(look))
        words = [longest_word(small.metrics(kind), text) for part in self._parts for kind, text in part.lines]
        return QSize(max(words, default=0) + 2 * margin(look) + 4, look.body_px * 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.ParentChange}:
            self._choose(anew=True)

    def _choose(self, *, anew: bool = False) -> None:
        look = look_of(self)
        card = self.contentsRect().size()
        setting = Setting.fitting(look, self._parts, card)
        every = pages(setting, self._parts, setting.room(card))
        page = every[self._turn % len(every)] if every else ()
        if (page, setting) == (self._page, self._setting) and not anew:
            return
        self._page, self._setting = page, setting
        for box in self._boxes:
            self._inside.removeWidget(box)
            box.hide()
            box.deleteLater()
        pad = setting.pad
        self._inside.setContentsMargins(pad, pad, pad, pad)
        self._inside.setSpacing(pad)
        self._boxes = [_PartBox(part, setting, self) for part in page]
        for place, box in enumerate(self._boxes):
            self._inside.insertWidget(place, box)
