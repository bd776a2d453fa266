"""The ticket a visitor takes away: a code to watch for, what happens next, and a QR code for the desk.

Nothing personal and no reason for the visit is on it: anybody may see it in a waiting room.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.printing.bidi import first_strong_is_rtl
from kiosk.printing.blocks import Align, Block, set_block
from kiosk.printing.faces import CAPITAL_HEIGHT, Weight
from kiosk.printing.paper import POINTS_A_MM, Page, Paper
from kiosk.printing.qr import qr_symbol
from kiosk.printing.tagging import Element, StructureTree, Tag
from kiosk.service.paper import TicketPage

_ENGLISH = "en-GB"
_MARGIN_MM = 5.0  # printers of 80 mm rolls leave 4 mm blank; the rest is for a roll that sits askew
_DOTS_A_MM = 8  # of the usual ticket printers
_DOT = POINTS_A_MM / _DOTS_A_MM
_CODE_SIZE = 96.0
_QR_MM = 36.0


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of the ticket: its height in points, and how it is drawn with its top side at a place."""

    height: float
    draw: Callable[[Page, float], None]


def ticket_pdf(page: TicketPage) -> bytes:
    """The ticket as a tagged PDF of one page, as long as it needs to be."""
    title = f"{page.heading} {page.code}"
    paper = Paper(title=title, language=page.language)
    pieces = _Column(page, paper.tree).pieces()
    margin = _MARGIN_MM * POINTS_A_MM
    height = 2 * margin + sum(piece.height for piece in pieces)
    sheet = paper.add_page(page.width_mm * POINTS_A_MM, height)
    top = margin
    for piece in pieces:
        piece.draw(sheet, top)
        top += piece.height
    return paper.finish()


class _Column:
    """The one column of a ticket, as pieces from top to bottom."""

    def __init__(self, page: TicketPage, tree: StructureTree) -> None:
        self._page = page
        self._tree = tree
        self._left = _MARGIN_MM * POINTS_A_MM
        self._width = page.width_mm * POINTS_A_MM - 2 * self._left
        self._start = Align.RIGHT if page.right_to_left else Align.LEFT

    def pieces(self) -> list[_Piece]:
        page = self._page
        pieces = [
            self._words(page.station, 11, language=_ENGLISH, weight=Weight.BOLD),
            self._words(page.printed_at, 9, rtl=first_strong_is_rtl(page.printed_at)),
            *self._rule(0.5),
            self._words(page.heading, 17, weight=Weight.BOLD, tag="H1", align=Align.CENTRE),
            _gap(5),
            self._code(),
            _gap(7),
        ]
        for line in page.lines:
            pieces += [self._words(line, 12), _gap(1.5)]
        if page.draft_note:
            pieces += [_gap(1), self._note(page.draft_note), _gap(2.5)]
        elif page.english_lines:
            pieces += self._rule(0.2)
        for line in page.english_lines:
            pieces += [self._words(line, 10, language=_ENGLISH, align=Align.LEFT), _gap(1)]
        return [*pieces, *self._rule(0.2), self._qr()]

    def _words(
        self,
        text: str,
        size: float,
        *,
        language: str | None = None,
        rtl: bool | None = None,
        align: Align | None = None,
        weight: Weight = Weight.REGULAR,
        tag: Tag = "P",
    ) -> _Piece:
        """A paragraph, in the visitor's language and direction unless said otherwise."""
        page = self._page
        if rtl is None:
            rtl = page.right_to_left and language is None
        block = set_block(
            text,
            language or page.language,
            rtl=rtl,
            size=size,
            width=self._width,
            align=align or self._start,
            weight=weight,
            balanced=True,
        )

        def draw(sheet: Page, top: float) -> None:
            sheet.text(block, self._left, top, self._element(tag, language))

        return _Piece(block.height, draw)

    def _code(self) -> _Piece:
        """The code, as large as fits on one line; its piece is as high as a capital letter."""
        block = _one_line(self._page.code, self._width)
        height = block.size * CAPITAL_HEIGHT

        def draw(sheet: Page, top: float) -> None:
            sheet.text(block, self._left, top + height - block.first_baseline, self._element("P", _ENGLISH))

        return _Piece(height, draw)

    def _note(self, text: str) -> _Piece:
        """A remark in a thin frame, for staff."""
        inset = 1.5 * POINTS_A_MM
        block = set_block(
            text,
            _ENGLISH,
            rtl=False,
            size=9,
            width=self._width - 2 * inset,
            align=Align.CENTRE,
            weight=Weight.BOLD,
        )
        height = block.height + inset

        def draw(sheet: Page, top: float) -> None:
            sheet.frame(self._left, top, self._width, height, 0.2 * POINTS_A_MM)
            sheet.text(block, self._left + inset, top + inset / 2, self._element("P", _ENGLISH))

        return _Piece(height, draw)

    def _rule(self, thickness_mm: float) -> list[_Piece]:
        thickness = thickness_mm * POINTS_A_MM
        line = _Piece(thickness, lambda sheet, top: sheet.rule(self._left, top, self._width, thickness))
        return [_gap(2.5), line, _gap(2.5)]

    def _qr(self) -> _Piece:
        """The QR code, every module a whole number of the printer's dots, so that all are equally wide."""
        symbol = qr_symbol(self._page.qr)
        count = symbol.modules_with_margin
        room_mm = min(_QR_MM, self._width / POINTS_A_MM)
        dots = max(math.floor(room_mm * _DOTS_A_MM / count), 1)
        side_dots = dots * count
        left_dots = round((self._page.width_mm * _DOTS_A_MM - side_dots) / 2)

        def draw(sheet: Page, top: float) -> None:
            figure = self._element("Figure", None)
            figure.alt = self._page.qr_alt
            on_grid = round(top / _DOT) * _DOT
            sheet.qr(symbol, left_dots * _DOT, on_grid, dots * _DOT, figure)

        return _Piece(side_dots * _DOT, draw)

    def _element(self, tag: Tag, language: str | None) -> Element:
        element = Element(tag, language)
        self._tree.root.children.append(element)
        return element


def _gap(height_mm: float) -> _Piece:
    return _Piece(height_mm * POINTS_A_MM, lambda _sheet, _top: None)


def _one_line(code: str, width: float) -> Block:
    natural = set_block(
        code, _ENGLISH, rtl=False, size=_CODE_SIZE, width=math.inf, align=Align.CENTRE, weight=Weight.BOLD
    )
    size = min(_CODE_SIZE, width * 1000 / natural.lines[0].width)
    scale = size / _CODE_SIZE
    return replace(
        natural,
        size=size,
        width=width,
        leading=natural.leading * scale,
        first_baseline=natural.first_baseline * scale,
    )
