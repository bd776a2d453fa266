"""The called codes: the newest in a blue card, as many earlier ones below as there is room for."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from kiosk.ui.board.arrangement import Block, Piece, hero, margin, row
from kiosk.ui.board.presenter import Call, Said
from kiosk.ui.board.saying import draw, font_for
from kiosk.ui.look import TextRole, look_of
from kiosk.ui.widgets.text import TextBox, longest_word, wrapped_size


@dataclass(frozen=True, slots=True)
class _Card:
    """A card on the wall: its rectangle, its words, and how it is drawn."""

    rect: QRect
    block: Block
    is_hero: bool
    is_new: bool


class Calls(QWidget):
    """Paints the calls, or a message in their place. Mirrored in right-to-left windows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._calls: tuple[Call, ...] = ()
        self._message: Said | None = None
        self._cards: tuple[_Card, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_calls(self, calls: tuple[Call, ...], message: Said | None) -> None:
        """Show calls, newest first; the message where there are none."""
        if (calls, message) == (self._calls, self._message):
            return
        self._calls, self._message = calls, message
        words = [f"{call.code}. {' '.join(said.text for said in call.sentences)}" for call in calls]
        self.setAccessibleName("\n".join(words) or (message.text if message else ""))
        self._arrange()

    @property
    def shown_codes(self) -> tuple[str, ...]:
        """The codes there was room for, newest first."""
        return tuple(card.block.pieces[0].said.text for card in self._cards)

    def minimumSizeHint(self) -> QSize:
        return QSize(look_of(self).body_px * 9, look_of(self).body_px * 9)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {
            QEvent.Type.StyleChange,
            QEvent.Type.ParentChange,
            QEvent.Type.LayoutDirectionChange,
        }:
            self._arrange()

    def _arrange(self) -> None:
        usual = self._stack(is_snug=False)
        self._cards = usual if len(usual) == len(self._calls) else self._stack(is_snug=True)
        self.update()

    def _stack(self, *, is_snug: bool) -> tuple[_Card, ...]:
        """As many calls as there is room for, newest first."""
        look, width = look_of(self), self.width()
        cards: list[_Card] = []
        top = 0
        for place, call in enumerate(self._calls):
            is_hero = place == 0
            block = (
                hero(look, call, width, self.height()) if is_hero else row(look, call, width, is_snug=is_snug)
            )
            if cards and (top + block.height > self.height() or not block.fits):
                break
            cards.append(_Card(QRect(0, top, width, block.height), block, is_hero, call.is_new))
            top += block.height + margin(look) // 2
        return tuple(cards)

    def _placed(self, card: _Card, piece: Piece) -> QRect:
        return QStyle.visualRect(
            self.layoutDirection(), self.rect(), piece.room.translated(card.rect.topLeft())
        )

    def _message_role(self, said: Said) -> TextRole:
        roles: tuple[TextRole, ...] = ("title", "heading", "body")
        for role in roles:
            metrics = QFontMetrics(font_for(look_of(self), role, said.language))
            room = self._message_room()
            needed = wrapped_size(metrics, said.text, room.width())
            if longest_word(metrics, said.text) <= room.width() and needed.height() <= room.height():
                return role
        return "body"

    def _message_room(self) -> QRect:
        pad = margin(look_of(self))
        return self.rect().adjusted(pad, pad, -pad, -pad)

    def text_boxes(self) -> list[TextBox]:
        """Room and need of everything written, for the layout checks."""
        if self._message is not None:
            font = font_for(look_of(self), self._message_role(self._message), self._message.language)
            room = self._message_room()
            needed = wrapped_size(QFontMetrics(font), self._message.text, room.width())
            return [TextBox(self._message.text, room, needed)]
        return [
            piece.text_box(self._placed(card, piece)) for card in self._cards for piece in card.block.pieces
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._message is not None:
            self._paint_message(painter, self._message)
        for card in self._cards:
            self._paint_card(painter, card)
        painter.end()

    def _paint_message(self, painter: QPainter, said: Said) -> None:
        look = look_of(self)
        painter.setPen(QPen(look.colour("line"), look.border))
        painter.setBrush(look.colour("card"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), look.radius, look.radius)
        painter.setPen(look.colour("heading"))
        painter.setFont(font_for(look, self._message_role(said), said.language))
        draw(painter, self._message_room(), said, Qt.AlignmentFlag.AlignHCenter)

    def _paint_card(self, painter: QPainter, card: _Card) -> None:
        look, direction = look_of(self), self.layoutDirection()
        fill, edge = ("primary", "primary") if card.is_hero else ("card", "line")
        painter.setBrush(look.colour(fill))
        painter.setPen(QPen(look.colour(edge), look.border))
        painter.drawRoundedRect(card.rect.adjusted(1, 1, -1, -1), look.radius, look.radius)
        if card.is_new:
            self._paint_new(painter, card)
        for piece in card.block.pieces:
            painter.setFont(piece.font)
            painter.setPen(look.colour(piece.token))
            draw(
                painter,
                self._placed(card, piece),
                piece.said,
                QStyle.visualAlignment(direction, piece.across),
            )

    def _paint_new(self, painter: QPainter, card: _Card) -> None:
        """A still frame, dark and bright, which stands out also for who cannot tell colours apart."""
        look = look_of(self)
        thick = max(6, look.body_px // 3)
        half = thick / 2
        box = card.rect.toRectF().adjusted(half, half, -half, -half)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for token, wide in (("focus_ink", thick), ("focus", thick * 0.65)):
            painter.setPen(QPen(look.colour(token), wide))
            painter.drawRoundedRect(box, max(2, look.radius - half), max(2, look.radius - half))
