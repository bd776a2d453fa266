"""What stands where calls would, while nobody is called: a message, and advice or a time under it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics

from kiosk.ui.board.arrangement import Block, Piece, margin
from kiosk.ui.board.presenter import Said
from kiosk.ui.board.saying import font_for
from kiosk.ui.look import Look, TextRole
from kiosk.ui.widgets.text import longest_word, wrapped_size

START, MIDDLE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter
_MESSAGE: tuple[TextRole, ...] = ("title", "heading", "body")
_BELOW: tuple[tuple[TextRole, TextRole], ...] = (("heading", "lead"), ("heading", "body"), ("button", "body"))
Placed = tuple[QRect, Block]


def notices(look: Look, message: Said, below: tuple[Said, ...], room: QRect, turn: int) -> tuple[Placed, ...]:
    """The cards in a room; where both do not fit in any size, they take turns (0 the message, 1 the rest).

    Advice that does not even fit alone is left out.
    """
    gap = margin(look) // 2
    if below:
        for role, roles in ((role, roles) for role in _MESSAGE for roles in _BELOW):
            under = _advice(look, below, room.width(), roles)
            left = room.height() - gap - under.height
            over = _message(look, message, QSize(room.width(), left), role, margin(look))
            if over.fits and under.fits:
                return (
                    (QRect(0, 0, room.width(), left), over),
                    (QRect(0, left + gap, room.width(), under.height), under),
                )
        alone = _advice(look, below, room.width(), _BELOW[-1])
        if turn and alone.fits and alone.height <= room.height():
            return ((room, alone),)
    sizes = [(role, margin(look)) for role in _MESSAGE]
    sizes.append((_MESSAGE[-1], margin(look) // 3))
    blocks = [_message(look, message, room.size(), role, pad) for role, pad in sizes]
    return ((room, next((block for block in blocks if block.fits), blocks[-1])),)


def _message(look: Look, said: Said, card: QSize, role: TextRole, pad: int) -> Block:
    """One sentence in the middle of a card."""
    font = font_for(look, role, said.language)
    metrics = QFontMetrics(font)
    inner = QRect(pad, pad, card.width() - 2 * pad, card.height() - 2 * pad)
    needed = wrapped_size(metrics, said.text, inner.width())
    fits = longest_word(metrics, said.text) <= inner.width() and needed.height() <= inner.height()
    return Block((Piece(said, font, inner, needed, MIDDLE, "heading"),), card.height(), fits)


def _advice(look: Look, sayings: tuple[Said, ...], width: int, roles: tuple[TextRole, TextRole]) -> Block:
    """A heading and a line; a line alone is set as a heading."""
    pad = margin(look)
    inner = width - 2 * pad
    top, pieces, fits = pad, [], True
    for place, said in enumerate(sayings):
        font = font_for(look, roles[min(place, 1)], said.language)
        metrics = QFontMetrics(font)
        needed = wrapped_size(metrics, said.text, inner)
        fits = fits and longest_word(metrics, said.text) <= inner
        token = "heading" if place == 0 else "ink"
        across = MIDDLE if len(sayings) == 1 else START
        pieces.append(Piece(said, font, QRect(pad, top, inner, needed.height()), needed, across, token))
        top += needed.height()
    return Block(tuple(pieces), top + pad, fits)
