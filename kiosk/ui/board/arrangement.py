"""Where the words of a called code go: beside the code, under it, or smaller, whatever fits."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics

from kiosk.ui.board.presenter import Call, Said
from kiosk.ui.board.saying import font_for
from kiosk.ui.look import Look, TextRole
from kiosk.ui.widgets.text import TextBox, longest_word, wrapped_size

START, END = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Piece:
    """Words, how they look, and their rectangle in a left-to-right card."""

    said: Said
    font: QFont
    room: QRect
    needed: QSize
    across: Qt.AlignmentFlag
    token: str

    def text_box(self, room: QRect) -> TextBox:
        """Room and need, for the layout checks; `room` is where the piece has really been put."""
        return TextBox(self.said.text, room, self.needed)


@dataclass(frozen=True, slots=True)
class Block:
    """Pieces of one card and the height they take; `fits` where no word is wider than its room."""

    pieces: tuple[Piece, ...]
    height: int
    fits: bool


_Roles = tuple[TextRole, TextRole, TextRole]
"""Of the code, the place, the sentences."""
_LARGE: tuple[_Roles, ...] = (
    ("giant", "code", "lead"),
    ("giant", "title", "lead"),
    ("giant", "title", "body"),
    ("giant", "heading", "body"),
)
_SMALL: tuple[_Roles, ...] = (("code", "title", "body"), ("code", "heading", "body"))


def hero(look: Look, call: Call, width: int, height: int) -> Block:
    """The newest call at a width: as large as fits a height, and whatever its height never cut off."""
    usual = round(height * 0.66)  # leaves room for an earlier call
    large, small = (list(_candidates(look, call, width, sizes)) for sizes in (_LARGE, _SMALL))
    small += [_sentences_only(look, call, width), *_place_only(look, call, width)]
    for blocks, limit in ((large, usual), (large, height), (small, height)):
        for block in blocks:
            if block.fits and block.height <= limit:
                return block
    return min(small, key=lambda block: (not block.fits, block.height))


def row(look: Look, call: Call, width: int, *, is_snug: bool = False) -> Block:
    """An earlier call at a width: the code, and where to go at the other end or, at need, below.

    A snug one takes less height, so that all calls fit.
    """
    pad = margin(look)
    code = _code(look, call, "code", "heading")
    inner = width - 2 * pad
    beside = _Column(look, inner - code.needed.width() - pad, END, "ink")
    roles: tuple[TextRole, TextRole] = ("heading", "body") if is_snug else ("title", "lead")
    place = beside.add_all(call.places, *roles)
    if place.fits:
        high = max(code.needed.height(), place.height) + round(pad * (0.6 if is_snug else 1.3))
        top = (high - place.height) // 2
        return Block(
            (
                _at(code, pad, (high - code.needed.height()) // 2),
                *(_at(piece, pad + code.needed.width() + pad, top) for piece in place.pieces),
            ),
            high,
            fits=True,
        )
    below = _Column(look, inner, START, "ink").add_all(call.places, "heading", "body")
    top = pad // 2 + code.needed.height()
    pieces = (_at(code, pad, pad // 2), *(_at(piece, pad, top) for piece in below.pieces))
    return Block(pieces, top + below.height + pad // 2, below.fits)


def margin(look: Look) -> int:
    """Between the edge of a card of the board and its words."""
    return round(look.body_px * 0.9)


def _candidates(look: Look, call: Call, width: int, sizes: tuple[_Roles, ...]) -> Iterator[Block]:
    """The best first: beside the code, then the sentences below, then everything below."""
    for make in (_beside, _sentences_below, _all_below):
        for roles in sizes:
            yield make(look, call, width, roles)


def _beside(look: Look, call: Call, width: int, roles: _Roles) -> Block:
    pad = margin(look)
    big, place, sentence = roles
    code = _code(look, call, big, "on_primary")
    column = _Column(look, width - 3 * pad - code.needed.width(), END, "on_primary")
    words = column.add_all(call.places[:1], place, place).add_all(call.sentences, sentence, sentence)
    high = max(code.needed.height(), words.height) + 2 * pad
    top = (high - words.height) // 2
    pieces = (
        _at(code, pad, (high - code.needed.height()) // 2),
        *(_at(piece, 2 * pad + code.needed.width(), top) for piece in words.pieces),
    )
    return Block(pieces, high, words.fits)


def _sentences_below(look: Look, call: Call, width: int, roles: _Roles) -> Block:
    pad = margin(look)
    big, place, sentence = roles
    code = _code(look, call, big, "on_primary")
    beside = _Column(look, width - 3 * pad - code.needed.width(), END, "on_primary")
    where = beside.add_all(call.places[:1], place, place)
    words = _Column(look, width - 2 * pad, START, "on_primary").add_all(call.sentences, sentence, sentence)
    high = max(code.needed.height(), where.height)
    below = pad + high + pad // 2
    pieces = (
        _at(code, pad, pad + (high - code.needed.height()) // 2),
        *(
            _at(piece, 2 * pad + code.needed.width(), pad + (high - where.height) // 2)
            for piece in where.pieces
        ),
        *(_at(piece, pad, below) for piece in words.pieces),
    )
    return Block(pieces, below + words.height + pad, where.fits and words.fits)


def _all_below(look: Look, call: Call, width: int, roles: _Roles) -> Block:
    pad = margin(look)
    big, place, sentence = roles
    code = _code(look, call, big, "on_primary")
    column = _Column(look, width - 2 * pad, START, "on_primary")
    words = column.add_all(call.places[:1], place, place).add_all(call.sentences, sentence, sentence)
    below = pad + code.needed.height() + pad // 2
    pieces = (_at(code, pad, pad), *(_at(piece, pad, below) for piece in words.pieces))
    return Block(pieces, below + words.height + pad, words.fits)


def _sentences_only(look: Look, call: Call, width: int) -> Block:
    """The sentences name the place, too: for a long name in large text on a small screen."""
    return _code_over(look, call, width, call.sentences)


def _place_only(look: Look, call: Call, width: int) -> Iterator[Block]:
    """Where there is not even room for sentences: in both languages, then in the visitor's."""
    yield _code_over(look, call, width, call.places)
    yield _code_over(look, call, width, call.places[:1])


def _code_over(look: Look, call: Call, width: int, sayings: tuple[Said, ...]) -> Block:
    pad = margin(look)
    code = _code(look, call, "code", "on_primary")
    words = _Column(look, width - pad, START, "on_primary").add_all(sayings, "body", "body")
    below = pad // 2 + code.needed.height() + pad // 4
    pieces = (_at(code, pad // 2, pad // 2), *(_at(piece, pad // 2, below) for piece in words.pieces))
    return Block(pieces, below + words.height + pad // 2, words.fits)


class _Column:
    """Wrapped lines under one another."""

    def __init__(self, look: Look, width: int, across: Qt.AlignmentFlag, token: str) -> None:
        self._look, self._width, self._across, self._token = look, max(1, width), across, token
        self.pieces: list[Piece] = []
        self.height = 0
        self.fits = True

    def add_all(self, sayings: tuple[Said, ...], first: TextRole, others: TextRole) -> "_Column":
        """Add sayings, the first in one role and the rest in another."""
        for place, said in enumerate(sayings):
            self._add(said, first if place == 0 else others)
        return self

    def _add(self, said: Said, role: TextRole) -> None:
        font = font_for(self._look, role, said.language)
        metrics = QFontMetrics(font)
        needed = wrapped_size(metrics, said.text, self._width)
        room = QRect(0, self.height, self._width, needed.height())
        self.fits = self.fits and longest_word(metrics, said.text) <= self._width
        self.pieces.append(Piece(said, font, room, needed, self._across, self._token))
        self.height += needed.height()


def _code(look: Look, call: Call, role: TextRole, token: str) -> Piece:
    """The code; capitals and digits have nothing below the line, so it takes the room of its capitals."""
    font = font_for(look, role, "en")
    metrics = QFontMetrics(font)
    size = QSize(metrics.horizontalAdvance(call.code) + 1, round(metrics.capHeight() * 1.3))
    return Piece(Said(call.code, "en"), font, QRect(0, 0, size.width(), size.height()), size, START, token)


def _at(piece: Piece, left: int, top: int) -> Piece:
    return Piece(
        piece.said, piece.font, piece.room.translated(left, top), piece.needed, piece.across, piece.token
    )
