"""A page's blocks, placed from top to bottom; what does not fit the panel follows on the page's next part.

Nothing ever scrolls: a visitor sees a whole part and a button that leads to the next one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from kiosk.ui import fonts
from kiosk.ui.icons import Icon
from kiosk.ui.look import Look
from kiosk.ui.phrases import touch
from kiosk.ui.texts import Code, Texts
from kiosk.ui.touch import blocks
from kiosk.ui.touch.sizes import is_cramped, is_low, page_margin, row_gap, tall_mm
from kiosk.ui.touch.view import (
    Alert,
    BigCode,
    Block,
    Choice,
    Countdown,
    Entry,
    Page,
    Paragraph,
    Picture,
    say,
)
from kiosk.ui.touch.wording import spoken
from kiosk.ui.widgets.choice import ChoiceButton
from kiosk.ui.widgets.text import Text, heading

CHOICES_A_PART = 8
"""More choices than these go over to another part."""


@dataclass(frozen=True, slots=True)
class _Row:
    """One widget, or two side by side."""

    widgets: tuple[QWidget, ...]
    height: int
    choices: int


@dataclass(frozen=True, slots=True)
class _Part:
    """What is on the screen at once, and where."""

    placed: tuple[tuple[QWidget, QRect], ...]


class Sheet(QWidget):
    """One page of the touch window.

    Signals:
        chosen: the key of what was pressed.
        key_pressed: a character that was typed on the screen.
        erase_pressed: the last one is to be taken away.
        turned: another part of the page is shown.
        painted: it was drawn for the first time.
    """

    chosen = Signal(str)
    key_pressed = Signal(str)
    erase_pressed = Signal()
    turned = Signal()
    painted = Signal()

    def __init__(self, page: Page, texts: Texts, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"page_{page.name}")
        self.page = page
        self._texts = texts
        self._look = look
        self._part = 0
        self._parts: list[_Part] = []
        self._is_painted = False
        self._arranged = QSize()
        self.heading = heading(spoken(texts, page.heading), self)
        if is_cramped(look):
            self.heading.setProperty("text_role", "button")
        self._widgets = [self._built(block) for block in page.blocks]
        self.more = self._built_more()
        self.more.clicked.connect(self.next_part)
        self._action = self._choice(page.action) if page.action is not None else None

    # Data

    def show_page(self, page: Page) -> bool:
        """Show changed data of the same page; answers whether that is possible without building it anew."""
        if self._shape(page) != self._shape(self.page):
            return False
        self.page = page
        self.heading.setText(spoken(self._texts, page.heading))
        for block, widget in zip(page.blocks, self._widgets, strict=True):
            self._put(block, widget)
        if page.action is not None and self._action is not None:
            blocks.show_choice(self._action, page.action, self._texts, self._look)
        self.arrange()
        return True

    @staticmethod
    def _shape(page: Page) -> tuple[object, ...]:
        return (page.name, page.action is None, *((type(block), block.key) for block in page.blocks))

    def set_left(self, left_s: int, total_s: int) -> None:
        """Count down, where this page does."""
        for widget in self._widgets:
            if isinstance(widget, blocks.CountdownBox):
                widget.set_left(left_s, total_s)

    def first_focus(self) -> QWidget:
        """What takes the focus when the page comes: its error summary or its heading."""
        for block, widget in zip(self.page.blocks, self._widgets, strict=True):
            if isinstance(block, Alert) and block.is_error:
                return widget
        return self.heading

    # Parts

    @property
    def parts(self) -> int:
        """In how many parts the page is shown."""
        return len(self._parts)

    def next_part(self) -> None:
        """Turn to the next part, after the last one to the first."""
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)  # what had it may go out of sight
        self._show_part((self._part + 1) % max(1, len(self._parts)))
        self.turned.emit()

    def previous_part(self) -> bool:
        """Turn back; False on the first part."""
        if self._part == 0:
            return False
        self._show_part(self._part - 1)
        self.turned.emit()
        return True

    # Building

    def _built(self, block: Block) -> QWidget:
        widget: QWidget
        match block:
            case Paragraph():
                widget = blocks.paragraph(block, self._texts)
            case Alert():
                widget = blocks.AlertBox(block, self._texts, self._look)
            case Picture():
                widget = blocks.PictureBox(block.key)
            case Choice():
                return self._choice(block)
            case Entry():
                entry = blocks.EntryBox(block, self._texts, self._look, self)
                entry.key_pressed.connect(self.key_pressed)
                entry.erase_pressed.connect(self.erase_pressed)
                entry.chosen.connect(self.chosen)
                return entry
            case BigCode():
                widget = blocks.CodeBox(block)
            case Countdown():
                widget = blocks.CountdownBox(block, self._texts)
        widget.setParent(self)
        return widget

    def _built_more(self) -> ChoiceButton:
        """What turns to the next part: below the choices, or on a cramped panel a strip beside them."""
        if not is_low(self._look):
            return ChoiceButton("more_parts", " ", None, self)
        return ChoiceButton("more_parts", " ", Icon.FORWARD, self, role="caption", stacked=True, snug=True)

    def _choice(self, choice: Choice) -> ChoiceButton:
        if choice.language:
            fonts.load(choice.language)
        button = blocks.choice_button(choice, self._texts, self._look, self)
        button.clicked.connect(partial(self._on_clicked, choice.key))
        return button

    def _on_clicked(self, key: str) -> None:
        self.chosen.emit(key)

    def _put(self, block: Block, widget: QWidget) -> None:
        match block, widget:
            case Paragraph(), Text():
                widget.setText(spoken(self._texts, block.words))
            case Alert(), blocks.AlertBox():
                widget.put(block, self._texts)
            case Choice(), ChoiceButton():
                blocks.show_choice(widget, block, self._texts, self._look)
            case Entry(), blocks.EntryBox():
                widget.put(block)
            case BigCode(), blocks.CodeBox():
                widget.put(block)
            case _:
                pass

    # Placing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.size() != self._arranged:
            self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def arrange(self) -> None:
        """Work out the parts for the room there is, and show the one that was shown."""
        if self.width() < 2 or self.height() < 2:
            return
        self._arranged = self.size()
        parts = self._solved(2)
        if len(parts) > 1:
            one_column = self._solved(1)
            parts = one_column if len(one_column) < len(parts) else parts
        self._parts = parts
        self._show_part(min(self._part, len(self._parts) - 1))

    def _solved(self, columns: int) -> list[_Part]:
        margin = page_margin(self._look)
        room = self.rect().adjusted(margin, margin, -margin, -margin)
        everything = self._rows(columns, room.width(), with_ornaments=True)
        whole = self._in_one(everything, room)
        if whole is None:
            needed = self._rows(columns, room.width(), with_ornaments=False)
            whole = self._in_one(needed, room)
            if whole is None:
                return self._in_parts(columns, room)
        return [whole]

    def _rows(self, columns: int, width: int, *, with_ornaments: bool) -> list[_Row]:
        half = (width - self._gap) // 2
        for widget in (*self._widgets, self._action):
            if isinstance(widget, ChoiceButton):
                widget.tall_mm = tall_mm(self._look) if with_ornaments else 0
        halves = [
            widget
            for block, widget in zip(self.page.blocks, self._widgets, strict=True)
            if isinstance(block, Choice) and block.half
        ]
        may_pair = columns == 2 and all(each.minimumSizeHint().width() <= half for each in halves)
        rows: list[_Row] = []
        waiting: list[QWidget] = []
        for block, widget in zip(self.page.blocks, self._widgets, strict=True):
            if not with_ornaments and (
                isinstance(block, Picture) or (isinstance(block, Paragraph) and block.optional)
            ):
                continue
            is_half = may_pair and isinstance(block, Choice) and block.half
            if waiting and (not is_half or len(waiting) == 2):
                rows.append(self._row(waiting, width))
                waiting = []
            if is_half:
                waiting.append(widget)
            else:
                rows.append(self._row([widget], width))
        if waiting:
            rows.append(self._row(waiting, width))
        return rows

    @property
    def _gap(self) -> int:
        return row_gap(self._look)

    def _row(self, widgets: Sequence[QWidget], width: int) -> _Row:
        wide = width if len(widgets) == 1 else (width - self._gap) // 2
        height = max(_height(widget, wide) for widget in widgets)
        return _Row(tuple(widgets), height, sum(isinstance(widget, ChoiceButton) for widget in widgets))

    def _in_one(self, rows: list[_Row], room: QRect) -> _Part | None:
        shown = [self._row([self.heading], room.width()), *rows]
        if self._action is not None:
            shown.append(self._row([self._action], room.width()))
        if sum(row.choices for row in rows) > CHOICES_A_PART or self._tall(shown) > room.height():
            return None
        return _Part(tuple(self._placed(shown, room)))

    def _in_parts(self, columns: int, room: QRect) -> list[_Part]:
        if not is_low(self._look):
            self._name_more(0, 2)
            return self._divided(columns, room, [])
        # The strip beside the parts is as wide as their number needs.
        parts: list[_Part] = []
        for most in (9, 99):
            self._name_more(most - 1, most)
            wide = self.more.minimumSizeHint().width()
            beside = QRect(room.right() + 1 - wide, room.top(), wide, room.height())
            strip = [(self.more, QStyle.visualRect(self.layoutDirection(), self.rect(), beside))]
            parts = self._divided(columns, room.adjusted(0, 0, -wide - self._gap, 0), strip)
            if len(parts) <= most:
                break
        return parts

    def _divided(self, columns: int, room: QRect, strip: Sequence[tuple[QWidget, QRect]]) -> list[_Part]:
        rows = self._rows(columns, room.width(), with_ornaments=False)
        title = self._row([self.heading], room.width())
        tallest = max((row.height for row in rows), default=0)
        tail = self._tail(room.width(), with_more=not strip)
        if self._action is not None and self._tall([title, *tail]) + self._gap + tallest > room.height():
            # It cannot stay in sight beside the choices: it is offered after them and, to skip them, before.
            action = self._row([self._action], room.width())
            rows = [action, *rows, action]
            tail = [] if strip else [self._row([self.more], room.width())]
        space = room.height() - sum(row.height + self._gap for row in tail)
        groups = self._grouped(rows, title, space, again=False)
        if title.height + self._gap + tallest <= space:
            with_titles = self._grouped(rows, title, space, again=True)
            groups = with_titles if len(with_titles) <= len(groups) + 1 else groups
        below = room.adjusted(0, space + self._gap, 0, 0)
        return [_Part((*self._placed(group, room), *self._placed(tail, below), *strip)) for group in groups]

    def _grouped(self, rows: list[_Row], title: _Row, space: int, *, again: bool) -> list[list[_Row]]:
        """The rows of each part; `again`: the heading stands over every one."""
        groups: list[list[_Row]] = [[title]]
        for row in rows:
            more = [*groups[-1], row]
            if self._tall(more) <= space and sum(each.choices for each in more) <= CHOICES_A_PART:
                groups[-1] = more
            else:
                groups.append([title, row] if again else [row])
        return groups

    def _tail(self, width: int, *, with_more: bool) -> list[_Row]:
        """What stays at the foot of every part."""
        half = (width - self._gap) // 2
        buttons = [
            button for button in (self.more if with_more else None, self._action) if button is not None
        ]
        if all(button.minimumSizeHint().width() <= half for button in buttons):
            return [self._row(buttons, width)] if buttons else []
        return [self._row([button], width) for button in buttons]

    def _tall(self, rows: Sequence[_Row]) -> int:
        return sum(row.height for row in rows) + self._gap * (len(rows) - 1)

    def _placed(self, rows: Sequence[_Row], room: QRect) -> list[tuple[QWidget, QRect]]:
        placed = []
        top = room.top()
        for row in rows:
            count = len(row.widgets)
            wide = (room.width() - self._gap * (count - 1)) // count
            for place, widget in enumerate(row.widgets):
                rect = QRect(room.left() + place * (wide + self._gap), top, wide, row.height)
                placed.append((widget, QStyle.visualRect(self.layoutDirection(), self.rect(), rect)))
            top += row.height + self._gap
        return placed

    def _show_part(self, number: int) -> None:
        self._part = number
        part = self._parts[number]
        shown = {widget for widget, _ in part.placed}
        for widget in (self.heading, *self._widgets, self.more, self._action):
            if widget is not None and widget not in shown:
                widget.hide()
        for widget, rect in part.placed:
            widget.setGeometry(rect)
            widget.show()
        if self.more in shown:
            self._name_more(number, len(self._parts))
        self.order_tabs()

    def _name_more(self, number: int, parts: int) -> None:
        of_choices = any(isinstance(block, Choice) for block in self.page.blocks)
        is_text = self.page.leaves_by_itself or not of_choices
        words = spoken(self._texts, say(touch.READ_ON if is_text else touch.MORE_CHOICES))
        where = spoken(self._texts, say(touch.PART_OF, part=number + 1, parts=parts))
        if is_low(self._look):
            self.more.setText(self._texts.isolated(Code(f"{number + 1}/{parts}")))
            self.more.setAccessibleName(words)
            self.more.setAccessibleDescription(where)
        else:
            self.more.setText(words)
            self.more.set_hint(where)

    def order_tabs(self) -> None:
        """Tab visits the buttons as they stand on this part."""
        placed = self._parts[self._part].placed if self._parts else ()
        buttons = [widget for widget, _ in placed if isinstance(widget, ChoiceButton)]
        for before, after in pairwise(buttons):
            QWidget.setTabOrder(before, after)


def _height(widget: QWidget, width: int) -> int:
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.heightForWidth(width)
    return widget.sizeHint().height()
