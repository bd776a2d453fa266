"""A leaflet on A4, in any script: its words, who can help, a QR code that leads to more."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.printing.blocks import Align, Block, reach_of, set_block
from kiosk.printing.faces import Weight
from kiosk.printing.flow import Flow, Part, Place
from kiosk.printing.paper import POINTS_A_MM, Page, Paper
from kiosk.printing.qr import qr_symbol
from kiosk.printing.shaping import PLAIN, STRONG
from kiosk.printing.tagging import Element
from kiosk.service.contacts import Contact
from kiosk.service.leaflet_text import Bullet, Heading, Paragraph
from kiosk.service.paper import LeafletPage

_ENGLISH = "en"
_WIDTH, _HEIGHT = 210 * POINTS_A_MM, 297 * POINTS_A_MM
_MARGIN = 16 * POINTS_A_MM
_BULLET = "•"


@dataclass(frozen=True, slots=True)
class _Sizes:
    """Font sizes in points; `gap` is the distance on which all others are built."""

    title: float
    heading: float
    body: float
    small: float
    gap: float
    qr_mm: float
    columns: int


_USUAL = _Sizes(title=24, heading=15, body=12, small=9, gap=4, qr_mm=30, columns=2)
_LARGE = _Sizes(title=30, heading=21, body=17, small=16, gap=6, qr_mm=38, columns=1)


def leaflet_pdf(page: LeafletPage) -> bytes:
    """The leaflet as a tagged PDF of as many pages as it needs."""
    paper = Paper(title=page.title, language=page.language)
    setter = _Setter(page, paper.tree.root)
    foot = setter.foot_height()
    flow = Flow(top=_MARGIN, bottom=_HEIGHT - _MARGIN - foot)
    sheets = flow.place(setter.parts())
    for number, places in enumerate(sheets, start=1):
        sheet = paper.add_page(_WIDTH, _HEIGHT)
        for place in places:
            _draw(sheet, place)
        setter.draw_foot(sheet, _HEIGHT - _MARGIN, number, len(sheets))
    return paper.finish()


def _draw(sheet: Page, place: Place) -> None:
    place.part.draw(sheet, place.top, place.first, place.last)


class _Setter:
    """Sets a leaflet's words into parts from top to bottom."""

    def __init__(self, page: LeafletPage, root: Element) -> None:
        self._page = page
        self._root = root
        self._sizes = _LARGE if page.is_large else _USUAL
        self._width = _WIDTH - 2 * _MARGIN
        words = [page.heading, *(block.text for block in page.blocks), page.contacts_heading]
        self._reach = reach_of(_BULLET + "".join(words))

    def parts(self) -> Iterator[Part]:
        """Every part, in reading order."""
        page, sizes = self._page, self._sizes
        if page.draft_note:
            yield self._note(page.draft_note)
        discreet = page.is_discreet
        title = self._block(page.heading, sizes.body if discreet else sizes.title, weight=Weight.BOLD)
        yield self._text(title, self._root.add("H1"), after=2 * sizes.gap)
        items: Element | None = None
        for block in page.blocks:
            if not isinstance(block, Bullet):
                items = None
            match block:
                case Heading(text):
                    yield self._heading(text)
                case Paragraph():
                    yield self._text(self._block(_marked(block), sizes.body), self._root.add("P"))
                case Bullet():
                    items = items or self._root.add("L")
                    yield self._item(block, items)
        if page.contacts:
            yield self._heading(page.contacts_heading)
            yield from self._contacts(page.contacts)
        if page.qr is not None:
            yield self._qr(page.qr)

    def foot_height(self) -> float:
        """The room that the foot takes at the bottom of each page."""
        return self._foot(self._page.version).height + 3 * self._sizes.gap

    def draw_foot(self, sheet: Page, bottom: float, number: int, count: int) -> None:
        """Version and number of the page, which readers of the PDF skip."""
        page = self._page
        words = page.page_of.format(
            page=_in_digits(number, page.digits), pages=_in_digits(count, page.digits)
        )
        top = bottom - self.foot_height() + 2 * self._sizes.gap
        sheet.rule(_MARGIN, top, self._width, 0.2 * POINTS_A_MM)
        for text, is_at_end in ((page.version, False), (words, True)):
            block = self._foot(text, is_at_end=is_at_end)
            sheet.text(block, _MARGIN, top + self._sizes.gap, None)

    def _foot(self, text: str, *, is_at_end: bool = False) -> Block:
        at_right = is_at_end is not self._page.right_to_left
        return self._block(text, self._sizes.small, align=Align.RIGHT if at_right else Align.LEFT)

    def _block(
        self,
        text: str,
        size: float,
        *,
        width: float | None = None,
        weight: Weight = Weight.REGULAR,
        language: str | None = None,
        align: Align | None = None,
    ) -> Block:
        """A text in the leaflet's language or another, on the side where the page's reading begins."""
        page = self._page
        start = Align.RIGHT if page.right_to_left else Align.LEFT
        return set_block(
            text,
            language or page.language,
            rtl=page.right_to_left and language in {None, page.language},
            size=size,
            width=self._width if width is None else width,
            align=align or start,
            weight=weight,
            reach=self._reach,
        )

    def _text(self, block: Block, element: Element, *, before: float = 0, after: float | None = None) -> Part:
        if block.has_rtl:
            element.actual_text = block.text

        def draw(sheet: Page, top: float, first: int, last: int) -> None:
            sheet.text(block.part(first, last), _MARGIN, top, element)

        after = self._sizes.gap if after is None else after
        return Part(draw, block.leading, len(block.lines), before=before, after=after)

    def _heading(self, text: str) -> Part:
        sizes = self._sizes
        size = sizes.body if self._page.is_discreet else sizes.heading
        block = self._block(text, size, weight=Weight.BOLD)
        return self._text(block, self._root.add("H2"), before=2 * sizes.gap).kept_with_next()

    def _item(self, bullet: Bullet, items: Element) -> Part:
        sizes = self._sizes
        indent = 1.3 * sizes.body
        block = self._block(_marked(bullet), sizes.body, width=self._width - indent)
        label = self._block(_BULLET, sizes.body, width=indent)
        item = items.add("LI")
        point, body = item.add("Lbl"), item.add("LBody")
        if block.has_rtl:
            body.actual_text = block.text
        rtl = self._page.right_to_left
        point_left, left = (_MARGIN + self._width - indent, _MARGIN) if rtl else (_MARGIN, _MARGIN + indent)

        def draw(sheet: Page, top: float, first: int, last: int) -> None:
            if first == 0:
                sheet.text(label, point_left, top + block.first_baseline - label.first_baseline, point)
            sheet.text(block.part(first, last), left, top, body)

        return Part(draw, block.leading, len(block.lines), after=sizes.gap * 0.75)

    def _contacts(self, contacts: Sequence[Contact]) -> Iterator[Part]:
        """Contacts side by side, each in one piece."""
        sizes = self._sizes
        gutter = 4 * sizes.gap
        width = (self._width - (sizes.columns - 1) * gutter) / sizes.columns
        lefts = [_MARGIN + column * (width + gutter) for column in range(sizes.columns)]
        if self._page.right_to_left:
            lefts.reverse()
        listed = self._root.add("L")
        for at in range(0, len(contacts), sizes.columns):
            cells = [self._contact(contact, width, listed) for contact in contacts[at : at + sizes.columns]]
            yield self._side_by_side(cells, lefts)

    def _contact(self, contact: Contact, width: float, listed: Element) -> list[tuple[Block, Element]]:
        body = listed.add("LI").add("LBody")
        sizes = self._sizes
        bold = Weight.REGULAR if self._page.is_discreet else Weight.BOLD
        name = self._block(contact.name, sizes.body, width=width, weight=bold, language=contact.name_language)
        number = self._block(contact.number, sizes.body, width=width, weight=Weight.BOLD, language=_ENGLISH)
        about = self._block(contact.about, sizes.body, width=width, language=contact.language)
        tongues = (contact.name_language, _ENGLISH, contact.language)
        return [
            (block, body.add("P", None if tongue == self._page.language else tongue))
            for block, tongue in zip((name, number, about), tongues, strict=True)
        ]

    def _side_by_side(self, cells: Sequence[list[tuple[Block, Element]]], lefts: Sequence[float]) -> Part:
        height = max(sum(block.height for block, _element in cell) for cell in cells)

        def draw(sheet: Page, top: float, _first: int, _last: int) -> None:
            for cell, left in zip(cells, lefts, strict=False):
                below = top
                for block, element in cell:
                    sheet.text(block, left, below, element)
                    below += block.height

        return Part(draw, height, 1, after=2 * self._sizes.gap)

    def _qr(self, address: str) -> Part:
        sizes, page = self._sizes, self._page
        symbol = qr_symbol(address)
        side = sizes.qr_mm * POINTS_A_MM
        module = side / symbol.modules_with_margin
        room = self._width - side - 2 * sizes.gap
        words = self._block(page.qr_words, sizes.body, width=room)
        figure, paragraph = self._root.add("Figure"), self._root.add("P")
        figure.alt = f"{page.qr_words}: {address}"
        rtl = page.right_to_left
        left, words_left = (_MARGIN + self._width - side, _MARGIN) if rtl else (_MARGIN, _MARGIN + side)

        def draw(sheet: Page, top: float, _first: int, _last: int) -> None:
            sheet.qr(symbol, left, top, module, figure)
            offset = 0 if rtl else 2 * sizes.gap
            sheet.text(words, words_left + offset, top + (side - words.height) / 2, paragraph)

        return Part(draw, max(side, words.height), 1, before=sizes.gap)

    def _note(self, text: str) -> Part:
        """A remark in a thin frame, for staff."""
        sizes = self._sizes
        inset = 2 * sizes.gap
        size = max(sizes.small, 10)
        block = self._block(
            text,
            size,
            width=self._width - 2 * inset,
            weight=Weight.BOLD,
            language=_ENGLISH,
            align=Align.CENTRE,
        )
        element = self._root.add("P", _ENGLISH)
        height = block.height + sizes.gap

        def draw(sheet: Page, top: float, _first: int, _last: int) -> None:
            sheet.frame(_MARGIN, top, self._width, height, 0.2 * POINTS_A_MM)
            sheet.text(block, _MARGIN + inset, top + sizes.gap / 2, element)

        return Part(draw, height, 1, after=3 * sizes.gap)


def _marked(block: Paragraph | Bullet) -> str:
    """The text with its emphasis marked for shaping."""
    text = block.text
    for begin, end in reversed(block.strong):
        text = f"{text[:begin]}{STRONG}{text[begin:end]}{PLAIN}{text[end:]}"
    return text


def _in_digits(number: int, digits: str) -> str:
    return "".join(digits[int(digit)] for digit in str(number))
