"""A page's blocks, placed from top to bottom; what does not fit the panel follows on the page's next part.

Nothing ever scrolls: a visitor sees a whole part and a button that leads to the next one.
"""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui import fonts
from kiosk.ui.icons import Icon
from kiosk.ui.look import Look, TextRole
from kiosk.ui.phrases import touch
from kiosk.ui.texts import Code, Texts
from kiosk.ui.touch import blocks
from kiosk.ui.touch.letters_box import LettersBox
from kiosk.ui.touch.plan import Part, Plan
from kiosk.ui.touch.qr_box import QrBox
from kiosk.ui.touch.sizes import is_cramped, is_large, is_low
from kiosk.ui.touch.view import (
    Alert,
    BigCode,
    Block,
    Choice,
    Countdown,
    Entry,
    Letters,
    Page,
    Paragraph,
    Picture,
    QrCode,
    Writing,
    say,
)
from kiosk.ui.touch.wording import spoken
from kiosk.ui.touch.writing_box import WritingBox
from kiosk.ui.widgets.choice import ChoiceButton
from kiosk.ui.widgets.text import Text, heading


class Sheet(QWidget):
    """One page of the touch window.

    Signals:
        chosen: the key of what was pressed.
        key_pressed: a character that was typed on the screen.
        erase_pressed: the last one is to be taken away.
        turned: another part of the page is shown.
        painted: it was drawn for the first time; its name.
    """

    chosen = Signal(str)
    key_pressed = Signal(str)
    erase_pressed = Signal()
    turned = Signal()
    painted = Signal(str)

    def __init__(self, page: Page, texts: Texts, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"page_{page.name}")
        self.page = page
        self._texts = texts
        self._look = look
        self._part = 0
        self._parts: list[Part] = []
        self._is_painted = False
        self._after_paint = QTimer(self, interval=0, singleShot=True)  # its parts are drawn after it
        self._after_paint.timeout.connect(self.on_painted)
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
            case Entry() | Writing() | Letters():
                return self._keys(block)
            case QrCode():
                widget = QrBox(block, self._texts)
            case BigCode():
                widget = blocks.CodeBox(block)
            case Countdown():
                widget = blocks.CountdownBox(block, self._texts)
        widget.setParent(self)
        return widget

    def _keys(self, block: Entry | Writing | Letters) -> QWidget:
        if isinstance(block, Letters):
            letters = LettersBox(block, self._texts, self)
            letters.chosen.connect(self.chosen)
            return letters
        entry: blocks.EntryBox | WritingBox
        if isinstance(block, Entry):
            entry = blocks.EntryBox(block, self._texts, self._look, self)
        else:
            entry = WritingBox(block, self._texts, self._look, self)
        entry.key_pressed.connect(self.key_pressed)
        entry.erase_pressed.connect(self.erase_pressed)
        entry.chosen.connect(self.chosen)
        return entry

    def _built_more(self) -> ChoiceButton:
        """What turns to the next part: below the choices, or on a cramped panel a strip beside them."""
        if not is_low(self._look):
            return ChoiceButton("more_parts", " ", None, self)
        role: TextRole = "caption" if is_large(self._look) else "body"  # never less than ordinary text
        return ChoiceButton("more_parts", " ", Icon.FORWARD, self, role=role, stacked=True, snug=True)

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
            case Writing(), WritingBox():
                widget.put(block)
            case QrCode(), QrBox():
                widget.put(block, self._texts)
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
            self._after_paint.start()

    @Slot()
    def on_painted(self) -> None:
        """The page and all its parts have been drawn."""
        self.painted.emit(self.page.name)

    def arrange(self) -> None:
        """Work out the parts for the room there is, and show the one that was shown."""
        if self.width() < 2 or self.height() < 2:
            return
        self._arranged = self.size()
        for widget in self._texts_shown():
            widget.show_piece("")
        self._parts = Plan(
            self.page,
            self._look,
            self.rect(),
            self.layoutDirection(),
            self.heading,
            self._widgets,
            self.more,
            self._action,
            self._name_more,
        ).parts()
        self._show_part(min(self._part, len(self._parts) - 1))

    def _show_part(self, number: int) -> None:
        self._part = number
        part = self._parts[number]
        shown = {widget for widget, _ in part.placed}
        for widget in (self.heading, *self._widgets, self.more, self._action):
            if widget is not None and widget not in shown:
                widget.hide()
        for text in self._texts_shown():
            text.show_piece(part.pieces.get(text, ""))
        for widget, rect in part.placed:
            widget.setGeometry(rect)
            widget.show()
        if self.more in shown:
            self._name_more(number, len(self._parts))
        self.order_tabs()

    def _texts_shown(self) -> list[Text | blocks.AlertBox]:
        """What can be shown in pieces."""
        everything = (self.heading, *self._widgets)
        return [widget for widget in everything if isinstance(widget, Text | blocks.AlertBox)]

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
            # Where text is large, the line goes to what people choose from.
            self.more.set_hint("" if is_large(self._look) else where)
            self.more.setAccessibleDescription(where)

    def order_tabs(self) -> None:
        """Tab visits the buttons as they stand on this part."""
        placed = self._parts[self._part].placed if self._parts else ()
        buttons = [widget for widget, _ in placed if isinstance(widget, ChoiceButton)]
        for before, after in pairwise(buttons):
            QWidget.setTabOrder(before, after)
