"""The column beside the calls: the standard, how today is going, an emergency."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.board.arrangement import margin
from kiosk.ui.board.presenter import LineKind, Part
from kiosk.ui.look import Look, TextRole, look_of
from kiosk.ui.widgets.text import Text, Tone, longest_word, wrapped_size

_LINES: dict[LineKind, tuple[TextRole, Tone]] = {
    "heading": ("heading", ""),
    "alarm": ("heading", "amber"),
    "figure": ("title", "go"),
    "plain": ("body", ""),
}
Page = tuple[Part, ...]


def pages(look: Look, parts: tuple[Part, ...], room: QSize) -> list[Page]:
    """The parts, as much to a page as there is room for; a part that is broken keeps its heading.

    An alarm that leaves room for each of the others stays on every page.
    """
    if parts and parts[0].lines[0][0] == "alarm":
        alarm, others = parts[0], parts[1:]
        left = room.height() - _height(look, alarm, room.width()) - margin(look)
        if all(_height(look, part, room.width()) <= left for part in others):
            return [(alarm, *page) for page in pages(look, others, QSize(room.width(), left))] or [(alarm,)]
    made: list[list[Part]] = []
    left = 0
    for part in parts:
        high = _height(look, part, room.width())
        if made and high <= left:
            made[-1].append(part)
            left -= high + margin(look)
            continue
        for piece in _pieces(look, part, room):
            made.append([piece])
            left = room.height() - _height(look, piece, room.width()) - margin(look)
    return [tuple(page) for page in made]


def _pieces(look: Look, part: Part, room: QSize) -> list[Part]:
    heading, *rest = part.lines
    pieces = [replace(part, lines=(heading,))]
    for line in rest:
        tries = (
            replace(part, lines=(*pieces[-1].lines, line)),
            replace(part, lines=(heading, line)),
            replace(part, lines=(line,)),
        )
        fitting = (piece for piece in tries if _height(look, piece, room.width()) <= room.height())
        chosen = next(fitting, tries[-1])
        if chosen is tries[0]:
            pieces[-1] = chosen
        else:
            pieces.append(chosen)
    return pieces


def _height(look: Look, part: Part, width: int) -> int:
    lines = [_metrics(look, kind) for kind, _ in part.lines]
    words = (words for _, words in part.lines)
    high = sum(
        wrapped_size(metrics, line, width).height() for metrics, line in zip(lines, words, strict=True)
    )
    return high + _leading(look) * (len(lines) - 1)


def _metrics(look: Look, kind: LineKind) -> QFontMetrics:
    return QFontMetrics(look.font(_LINES[kind][0]))


def _leading(look: Look) -> int:
    return look.body_px // 4


class _PartBox(QWidget):
    """The lines of one part."""

    def __init__(self, part: Part, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"part_{part.name}")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(_leading(look_of(parent)))
        for kind, words in part.lines:
            role, tone = _LINES[kind]
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
        words = [
            longest_word(_metrics(look, kind), text) for part in self._parts for kind, text in part.lines
        ]
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
        pad = margin(look)
        room = self.contentsRect().adjusted(pad, pad, -pad, -pad)
        every = pages(look, self._parts, room.size())
        page = every[self._turn % len(every)] if every else ()
        if page == self._page and not anew:
            return
        self._page = page
        for box in self._boxes:
            self._inside.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._inside.setContentsMargins(pad, pad, pad, pad)
        self._inside.setSpacing(pad)
        self._boxes = [_PartBox(part, self) for part in page]
        for place, box in enumerate(self._boxes):
            self._inside.insertWidget(place, box)
