"""The private rooms: a line of today each, who has it, and one button to take it or give it back."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.settings import Room
from kiosk.ui.desk.around import Block, RoomShown
from kiosk.ui.desk.hand_card import FlagRow
from kiosk.ui.desk.rows import Flag, Mark
from kiosk.ui.icons import Icon
from kiosk.ui.look import Look, look_of
from kiosk.ui.phrases import desk
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.staff import StaffButton
from kiosk.ui.widgets.text import Text, TextBox


class TimeLine(QWidget):
    """Blocks of time in which a room is taken, with the hours under them and a line for now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room: RoomShown | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_room(self, room: RoomShown) -> None:
        """Show a room's day."""
        if room != self._room:
            self._room = room
            self.setAccessibleName(room.spoken)
            self.update()

    def _bar_px(self) -> int:
        return round(look_of(self).text_px("body") * 1.5)

    def sizeHint(self) -> QSize:
        look = look_of(self)
        return QSize(
            look.text_px("body") * 12, self._bar_px() + QFontMetrics(look.font("caption")).height() + 8
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _hours(self) -> list[tuple[QRect, str]]:
        """The hours that have room beside each other."""
        metrics = QFontMetrics(look_of(self).font("caption"))
        top, found, free = self._bar_px() + 5, [], 0
        for place, words in self._room.hours if self._room else ():
            size = metrics.size(0, words)
            left = round(place * self.width()) - size.width() // 2
            if left >= free and left + size.width() <= self.width():
                found.append((QRect(QPoint(left, top), size), words))
                free = left + size.width() + 10
        return found

    def text_boxes(self) -> list[TextBox]:
        """Room and need of the hours, for the layout checks."""
        metrics = QFontMetrics(look_of(self).font("caption"))
        return [TextBox(words, box, metrics.size(0, words)) for box, words in self._hours()]

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        if self._room is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("track"))
        bar = QRectF(0, 3, self.width(), self._bar_px() - 3)
        painter.drawRoundedRect(bar, 4, 4)
        for block in self._room.blocks:
            self._paint_block(painter, block, bar, look)
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("muted"))
        for box, words in self._hours():
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        x = round(self._room.now * self.width())
        painter.fillRect(QRect(x - 1, 0, 2, self._bar_px() + 3), look.colour("red"))
        painter.end()

    def _paint_block(self, painter: QPainter, block: Block, bar: QRectF, look: Look) -> None:
        left = block.begin * self.width()
        box = QRectF(left, bar.y(), max(3.0, (block.end - block.begin) * self.width()), bar.height())
        is_certain = block.is_held and not block.is_provisional
        fill, words, edge = ("primary", "on_primary", "primary") if is_certain else ("card", "ink", "outline")
        is_dashed = block.is_displaced or block.is_provisional
        pen = QPen(look.colour(edge), 1, Qt.PenStyle.DashLine if is_dashed else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(look.colour(fill))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if block.is_provisional:
            painter.setBrush(QBrush(look.colour("primary"), Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(look.font("caption"))
        wide = painter.fontMetrics().horizontalAdvance(block.code)
        if wide + 8 <= box.width():
            if block.is_provisional:  # words are not read on stripes
                painter.fillRect(box.adjusted(1, 1, wide + 8 - box.width(), -1), look.colour(fill))
            painter.setPen(look.colour(words))
            painter.drawText(
                box.adjusted(4, 0, -4, 0),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                block.code,
            )


class RoomBox(QWidget):
    """One room."""

    def __init__(self, room: Room, say: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._shown: tuple[RoomShown, str] | None = None
        self.name = Text(room.name, "body", self, strong=True, wraps=False)
        self.about = Text("", "caption", self, tone="muted")
        self.line = TimeLine(self)
        self.state = Text("", "body", self)
        self.provisional = FlagRow(self)
        self.provisional.hide()
        self.clashes = Text("", "body", self, tone="amber")
        self.button = StaffButton(f"room_{room.id}", say(desk.GIVE_BACK), Icon.ROOM, self)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name)
        head.addWidget(self.about, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(head)
        box.addWidget(self.line)
        box.addLayout(foot)
        box.addWidget(self.provisional)
        box.addWidget(self.clashes)

    def show_room(self, room: RoomShown, code: str) -> None:
        """Show the room to whoever has the visit with that code in hand; empty: nobody."""
        if (room, code) == self._shown:
            return
        self._shown = (room, code)
        self.line.set_room(room)
        if self.about.text() != room.about:
            self.about.setText(room.about)
        if self.state.text() != room.state:
            self.state.setText(room.state)
        self.state.set_tone("amber" if room.is_late else "go" if room.is_free else "")
        self.provisional.set_flags((Flag(room.provisional, Mark.PROVISIONAL),) if room.provisional else ())
        clashes = "\n".join(room.clashes)
        self.clashes.setText(clashes)
        self.clashes.setVisible(bool(clashes))
        words = self._words(room, code)
        if self.button.text() != words:
            self.button.setText(words)
        self.button.setAccessibleDescription(room.spoken)
        self.button.setEnabled(bool(code) or not room.is_free)

    def _words(self, room: RoomShown, code: str) -> str:
        if not room.is_free:
            return self._say(desk.GIVE_BACK)
        return self._say(desk.TAKE, code=code) if code else self._say(desk.TAKE_FOR_NOBODY)


class RoomsCard(QWidget):
    """All rooms.

    Signals:
        take_requested, give_back_requested: a room's id.
    """

    take_requested = Signal(str)
    give_back_requested = Signal(str)

    def __init__(self, rooms: tuple[Room, ...], say: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rooms")
        self._boxes: dict[str, RoomBox] = {}
        self._free: dict[str, bool] = {}
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(14)
        inside.addWidget(Text(say(desk.ROOMS), "heading", self))
        for room in rooms:
            box = self._boxes[room.id] = RoomBox(room, say, self)
            box.button.clicked.connect(lambda _checked=False, which=room.id: self._on_button(which))
            inside.addWidget(box)

    def show_rooms(self, rooms: tuple[RoomShown, ...], code: str) -> None:
        """Show the rooms; `code` is the ticket of the visit in hand."""
        for room in rooms:
            self._free[room.id] = room.is_free
            self._boxes[room.id].show_room(room, code)

    def _on_button(self, room: str) -> None:
        (self.take_requested if self._free[room] else self.give_back_requested).emit(room)
