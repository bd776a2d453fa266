"""Where a page's blocks go: as many on each part as fit, the rest on the next. Nothing ever scrolls."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle, QWidget

from kiosk.ui.look import Look
from kiosk.ui.touch.blocks import AlertBox
from kiosk.ui.touch.sizes import is_low, page_margin, row_gap, tall_mm
from kiosk.ui.touch.view import Choice, Page, Paragraph, Picture
from kiosk.ui.touch.writing_box import WritingBox
from kiosk.ui.widgets.choice import ChoiceButton
from kiosk.ui.widgets.text import Text

CHOICES_A_PART = 8
"""More choices than these go over to another part."""
TALLEST = 1.3
"""Of how high a choice is where all of a page fits, where there is room for more."""


@dataclass(frozen=True, slots=True)
class Row:
    """One widget, or two side by side; or a piece of a text for which no part has enough room."""

    widgets: tuple[QWidget, ...]
    height: int
    choices: int
    piece: str = ""
    keeps_next: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """What is on the screen at once, and where; of a text in `pieces`, so many of its lines."""

    placed: tuple[tuple[QWidget, QRect], ...]
    pieces: Mapping[QWidget, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Plan:
    """Places a page's widgets in a frame.

    Attributes:
        widgets: those of the page's blocks, in their order.
        more: turns to the next part; `name_more` tells it which part of how many it stands on.
        action: what ends the page, if anything does.
    """

    page: Page
    look: Look
    frame: QRect
    direction: Qt.LayoutDirection
    heading: QWidget
    widgets: Sequence[QWidget]
    more: ChoiceButton
    action: ChoiceButton | None
    name_more: Callable[[int, int], None]

    def parts(self) -> list[Part]:
        """What is on each part and where; two columns unless one needs fewer parts."""
        parts = self._solved(2)
        if len(parts) > 1:
            one_column = self._solved(1)
            parts = one_column if len(one_column) < len(parts) else parts
        return parts

    def _solved(self, columns: int) -> list[Part]:
        margin = page_margin(self.look)
        room = self.frame.adjusted(margin, margin, -margin, -margin)
        everything = self._rows(columns, room.width(), with_ornaments=True)
        whole = self._in_one(everything, room)
        if whole is None:
            needed = self._rows(columns, room.width(), with_ornaments=False)
            whole = self._in_one(needed, room)
            if whole is None:
                return self._in_parts(columns, room)
        return [whole]

    def _rows(self, columns: int, width: int, *, with_ornaments: bool) -> list[Row]:
        half = (width - self._gap) // 2
        for widget in (*self.widgets, self.action):
            if isinstance(widget, ChoiceButton):
                widget.tall_mm = tall_mm(self.look) if with_ornaments else 0
            elif isinstance(widget, WritingBox):
                widget.give_way(to_others=not with_ornaments)
        halves = [
            widget
            for block, widget in zip(self.page.blocks, self.widgets, strict=True)
            if isinstance(block, Choice) and block.half
        ]
        may_pair = columns == 2 and all(each.minimumSizeHint().width() <= half for each in halves)
        rows: list[Row] = []
        waiting: list[QWidget] = []
        for block, widget in zip(self.page.blocks, self.widgets, strict=True):
            if not with_ornaments and (
                isinstance(block, Picture) or (isinstance(block, Paragraph) and block.optional)
            ):
                continue
            is_half = may_pair and isinstance(block, Choice) and block.half
            if waiting and not is_half:
                rows += self._paired(waiting, width)
                waiting = []
            if is_half:
                waiting.append(widget)
            else:
                keeps = isinstance(block, Paragraph) and (block.is_title or block.keeps_next)
                rows.append(replace(self._row([widget], width), keeps_next=keeps))
            if len(waiting) == 2:
                rows += self._paired(waiting, width)
                waiting = []
        return rows + (self._paired(waiting, width) if waiting else [])

    def _paired(self, widgets: list[QWidget], width: int) -> list[Row]:
        """Side by side, unless narrow lines would make them higher than they are one above the other."""
        both = self._row(widgets, width)
        apart = [self._row([widget], width) for widget in widgets]
        fits = both.height <= min(self._tall(apart), self.frame.height() - 2 * page_margin(self.look))
        return [both] if fits else apart

    @property
    def _gap(self) -> int:
        return row_gap(self.look)

    def _row(self, widgets: Sequence[QWidget], width: int) -> Row:
        wide = width if len(widgets) == 1 else (width - self._gap) // 2
        height = max(_height(widget, wide) for widget in widgets)
        return Row(tuple(widgets), height, sum(isinstance(widget, ChoiceButton) for widget in widgets))

    def _in_one(self, rows: list[Row], room: QRect) -> Part | None:
        shown = [self._row([self.heading], room.width()), *rows]
        if self.action is not None:
            shown.append(self._row([self.action], room.width()))
        if sum(row.choices for row in rows) > CHOICES_A_PART or self._tall(shown) > room.height():
            return None
        return Part(tuple(self._placed(self._stretched(shown, room.height()), room)))

    def _stretched(self, rows: list[Row], height: int) -> list[Row]:
        """Where a page has height to spare, its choices share it: the lowest grow first."""
        choices = [row.height for row in rows if row.choices]
        spare = height - self._tall(rows)
        level = round(self.look.mm(TALLEST * tall_mm(self.look)))
        while level > 0 and sum(max(0, level - each) for each in choices) > spare:
            level -= 1
        return [replace(row, height=max(row.height, level)) if row.choices else row for row in rows]

    def _in_parts(self, columns: int, room: QRect) -> list[Part]:
        if not is_low(self.look):
            self.name_more(0, 2)
            return self._divided(columns, room, [])
        # The strip beside the parts is as wide as their number needs.
        parts: list[Part] = []
        for most in (9, 99):
            self.name_more(most - 1, most)
            wide = self.more.minimumSizeHint().width()
            beside = QRect(room.right() + 1 - wide, room.top(), wide, room.height())
            strip = [(self.more, QStyle.visualRect(self.direction, self.frame, beside))]
            parts = self._divided(columns, room.adjusted(0, 0, -wide - self._gap, 0), strip)
            if len(parts) <= most:
                break
        return parts

    def _divided(self, columns: int, room: QRect, strip: Sequence[tuple[QWidget, QRect]]) -> list[Part]:
        rows = self._rows(columns, room.width(), with_ornaments=False)
        title = self._row([self.heading], room.width())
        rows = [piece for row in rows for piece in self._cut(row, room.width(), room.height())]
        tallest = max((row.height for row in rows), default=0)
        tail = self._tail(room.width(), with_more=not strip)
        if self.action is not None and self._tall([title, *tail]) + self._gap + tallest > room.height():
            # It cannot stay in sight beside the choices: it is offered after them and, to skip them, before.
            action = self._row([self.action], room.width())
            rows = [action, *rows, action]
            tail = [] if strip else [self._row([self.more], room.width())]
        space = room.height() - sum(row.height + self._gap for row in tail)
        rows = [piece for row in rows for piece in self._cut(row, room.width(), space)]
        tallest = max((row.height for row in rows), default=0)
        groups = self._grouped(rows, self._cut(title, room.width(), space), space)
        if title.height + self._gap + tallest <= space:
            with_titles = self._grouped(rows, [title], space, again=True)
            groups = with_titles if len(with_titles) <= len(groups) + 1 else groups
        below = room.adjusted(0, space + self._gap, 0, 0)
        return [
            Part(
                (*self._placed(group, room), *self._placed(tail, below), *strip),
                {row.widgets[0]: row.piece for row in group if row.piece},
            )
            for group in groups
        ]

    @staticmethod
    def _cut(row: Row, width: int, space: int) -> list[Row]:
        """A row; or, of a text that is taller than a part, one for each piece that a part has room for."""
        (first, *others) = row.widgets
        if row.height <= space or others or row.piece or not isinstance(first, Text | AlertBox):
            return [row]
        lines = first.lines_at(width)
        most = max(
            1, next((n for n in range(len(lines), 0, -1) if first.height_of(lines[:n], width) <= space), 1)
        )
        pieces = ["\n".join(lines[start : start + most]) for start in range(0, len(lines), most)]
        return [Row(row.widgets, first.height_of(piece.split("\n"), width), 0, piece) for piece in pieces]

    def _grouped(
        self, rows: list[Row], titles: list[Row], space: int, *, again: bool = False
    ) -> list[list[Row]]:
        """The rows of each part; `again`: the heading stands over every one."""
        title = titles[-1]
        groups: list[list[Row]] = [[piece] for piece in titles]
        for number, row in enumerate(rows):
            more = [*groups[-1], *_kept_together(rows, number)]
            if self._tall(more) <= space and sum(each.choices for each in more) <= CHOICES_A_PART:
                groups[-1].append(row)
            else:
                groups.append([title, row] if again else [row])
        return groups

    def _tail(self, width: int, *, with_more: bool) -> list[Row]:
        """What stays at the foot of every part."""
        half = (width - self._gap) // 2
        buttons = [button for button in (self.more if with_more else None, self.action) if button is not None]
        if all(button.minimumSizeHint().width() <= half for button in buttons):
            return [self._row(buttons, width)] if buttons else []
        return [self._row([button], width) for button in buttons]

    def _tall(self, rows: Sequence[Row]) -> int:
        return sum(row.height for row in rows) + self._gap * (len(rows) - 1)

    def _placed(self, rows: Sequence[Row], room: QRect) -> list[tuple[QWidget, QRect]]:
        placed = []
        top = room.top()
        for row in rows:
            count = len(row.widgets)
            wide = (room.width() - self._gap * (count - 1)) // count
            for place, widget in enumerate(row.widgets):
                rect = QRect(room.left() + place * (wide + self._gap), top, wide, row.height)
                placed.append((widget, QStyle.visualRect(self.direction, self.frame, rect)))
            top += row.height + self._gap
        return placed


def _kept_together(rows: list[Row], first: int) -> list[Row]:
    """A row and those that must follow it on the same part."""
    last = first
    while rows[last].keeps_next and last + 1 < len(rows):
        last += 1
    return rows[first : last + 1]


def _height(widget: QWidget, width: int) -> int:
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.heightForWidth(width)
    return widget.sizeHint().height()
