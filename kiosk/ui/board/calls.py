"""The called codes: the newest in a blue card, as many earlier ones below as there is room for."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from kiosk.ui.board.arrangement import Block, Piece, hero, margin, row
from kiosk.ui.board.notices import notices
from kiosk.ui.board.presenter import Call, Said
from kiosk.ui.board.saying import draw
from kiosk.ui.look import look_of
from kiosk.ui.widgets.text import TextBox


@dataclass(frozen=True, slots=True)
class _Card:
    """A card on the wall: its rectangle, its words, and how it is drawn."""

    rect: QRect
    block: Block
    is_hero: bool = False
    is_new: bool = False


class Calls(QWidget):
    """Paints the calls, or a message in their place. Mirrored in right-to-left windows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._calls: tuple[Call, ...] = ()
        self._message: Said | None = None
        self._below: tuple[Said, ...] = ()
        self._turn = 0
        self._cards: tuple[_Card, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_calls(
        self, calls: tuple[Call, ...], message: Said | None, below: tuple[Said, ...] = (), round_: int = 0
    ) -> None:
        """Show calls, newest first; the message and what stands below it where there are none.

        `round_` counts up; where there is no room for both, they take turns.
        """
        turn = round_ % 2 if below else 0
        if (calls, message, below, turn) == (self._calls, self._message, self._below, self._turn):
            return
        self._calls, self._message, self._below, self._turn = calls, message, below, turn
        words = [f"{call.code}. {' '.join(said.text for said in call.sentences)}" for call in calls]
        instead = [said.text for said in (message, *below) if said is not None]
        self.setAccessibleName("\n".join(words or instead))
        self._arrange()

    @property
    def shown_codes(self) -> tuple[str, ...]:
        """The codes there was room for, newest first."""
        return tuple(card.block.pieces[0].said.text for card in self._cards if self._calls)

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
        if self._message is not None:
            placed = notices(look_of(self), self._message, self._below, self.rect(), self._turn)
            self._cards = tuple(_Card(rect, block) for rect, block in placed)
            self.update()
            return
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

    def text_boxes(self) -> list[TextBox]:
        """Room and need of everything written, for the layout checks."""
        return [
            piece.text_box(self._placed(card, piece)) for card in self._cards for piece in card.block.pieces
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for card in self._cards:
            self._paint_card(painter, card)
        painter.end()

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
