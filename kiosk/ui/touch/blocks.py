"""The widgets of a page's blocks. Each takes its block's data anew without being built anew.

One class a block: together they are over 400 lines, and apart each would be a file of forty.
"""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui import icons
from kiosk.ui.icons import Icon
from kiosk.ui.look import Look, TextRole, look_of
from kiosk.ui.phrases import touch
from kiosk.ui.texts import Texts
from kiosk.ui.touch.sizes import is_cramped, is_large, is_low, is_spacious, row_gap
from kiosk.ui.touch.view import Alert, BigCode, Choice, Countdown, Entry, Paragraph, say
from kiosk.ui.touch.wording import spoken
from kiosk.ui.widgets.choice import ChoiceButton, Rank
from kiosk.ui.widgets.keyboard import KeyLayout, ScreenKeyboard
from kiosk.ui.widgets.text import Text, TextBox

ICONS: dict[str, Icon] = {
    "appointment": Icon.APPOINTMENT,
    "private": Icon.PRIVATE,
    "speak": Icon.OFFICER,
    "hand_in": Icon.PARCEL,
    "documents": Icon.DOCUMENTS,
    "record": Icon.RECORD,
    "leaflets": Icon.LEAFLET,
    "tell": Icon.STAR,
    "standards": Icon.STANDARDS,
    "rate": Icon.STAR,
    "complain": Icon.COMPLAINT,
    "room_problem": Icon.ROOM_PROBLEM,
    "rating_excellent": Icon.GOOD,
    "rating_good": Icon.FAIR,
    "rating_poor": Icon.POOR,
    "type_receipt": Icon.KEYBOARD,
    "on_screen": Icon.READING,
    "on_phone": Icon.SCAN,
    "on_paper": Icon.PRINTER,
    "in_large_print": Icon.BIGGER_TEXT,
    "other_language": Icon.LANGUAGE,
    "first_letter": Icon.SEARCH,
    "show_officer": Icon.HELP,
    "other": Icon.OTHER,
    "reference": Icon.KEYBOARD,
    "name": Icon.PERSON,
    "help": Icon.HELP,
    "interpreter": Icon.INTERPRETER,
    "adjustment_bsl": Icon.SIGN_LANGUAGE,
    "adjustment_hearing_loop": Icon.HEARING_LOOP,
    "adjustment_step_free": Icon.STEP_FREE,
    "adjustment_quiet": Icon.QUIET,
    "adjustment_reading": Icon.READING,
    "adjustment_other": Icon.OTHER,
    "sex": Icon.SOMEONE,
    "language_other": Icon.LANGUAGE,
}
"""The icon of a choice, by its key; one without is words alone."""
_CODE_SHARE = 0.8
"""Of the panel's width, at most, for a code."""
_KEYS = {
    "reference": (KeyLayout.REFERENCE, KeyLayout.REFERENCE),
    "surname": (KeyLayout.SURNAME, KeyLayout.SURNAME_LOW),
    "digits": (KeyLayout.DIGITS, KeyLayout.DIGITS_LOW),
    "receipt": (KeyLayout.RECEIPT, KeyLayout.RECEIPT_LOW),
    "text": (KeyLayout.TEXT, KeyLayout.TEXT_LOW),
}
"""The keys for what is typed: usually, and where there is little height."""


def choice_button(choice: Choice, texts: Texts, look: Look, parent: QWidget) -> ChoiceButton:
    """The button of a choice, sized for its panel."""
    kind = TickButton if choice.selected is not None else ChoiceButton
    has_icon = choice.selected is not None or not is_cramped(look)  # its place is where the tick will be
    button = kind(
        choice.key,
        spoken(texts, choice.words),
        icon=ICONS.get(choice.key) if has_icon else None,
        parent=parent,
        rank=Rank.PRIMARY if choice.rank == "primary" else Rank.CHOICE,
        language=choice.language,
    )
    button.setCheckable(choice.selected is not None)
    button.centred = choice.rank == "primary" and button.icon_name is None
    show_choice(button, choice, texts, look)
    return button


def show_choice(button: ChoiceButton, choice: Choice, texts: Texts, look: Look) -> None:
    """Put a choice into its button."""
    words = spoken(texts, choice.words)
    if button.text() != words:
        button.setText(words)
    hint = spoken(texts, choice.hint) if choice.hint is not None else ""
    if is_low(look) and not _must_show(choice):
        button.setAccessibleDescription(hint)
    else:
        button.set_hint(hint)
    if choice.selected is not None:
        button.setChecked(choice.selected)


def _must_show(choice: Choice) -> bool:
    """Whether a hint says what was chosen, beyond the tick; such a one is shown on any panel."""
    return bool(choice.selected) and choice.hint != say(touch.NEEDED)


class TickButton(ChoiceButton):
    """A choice that is ticked or not. Only the presenter ticks, and there is always room for the word."""

    def nextCheckState(self) -> None:
        """A touch asks; the tick comes with the answer."""

    def heightForWidth(self, width: int) -> int:
        if is_low(self.look):
            return super().heightForWidth(width)
        hint, self._hint = self._hint, self._hint or "X"
        height = super().heightForWidth(width)
        self._hint = hint
        return height


def paragraph(block: Paragraph, texts: Texts) -> Text:
    """A paragraph's label."""
    role: TextRole = "lead" if block.is_lead else "body"
    label = Text(spoken(texts, block.words), role, tone=block.tone, strong=block.is_title)
    label.setObjectName(block.key)
    return label


class AlertBox(QWidget):
    """A sentence behind a stripe, with a sign where there is room for one."""

    def __init__(self, block: Alert, texts: Texts, look: Look) -> None:
        super().__init__()
        self.setObjectName(block.key)
        self._icon = None if is_cramped(look) else Icon.WARNING
        self._message = Text("", "body", self, strong=True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.inside = QHBoxLayout(self)
        self.inside.addWidget(self._message)
        self._space(look)
        self.put(block, texts)

    def put(self, block: Alert, texts: Texts) -> None:
        """Say something else."""
        words = spoken(texts, block.words)
        self._message.setText(words)
        self.setAccessibleName(words)

    def lines_at(self, width: int) -> list[str]:
        """The lines of its whole sentence at a width."""
        return self._message.lines_at(width - self._beside())

    def height_of(self, lines: list[str], width: int) -> int:
        """How high it is with some of its lines."""
        margins = self.inside.contentsMargins()
        return margins.top() + margins.bottom() + self._message.height_of(lines, width - self._beside())

    def show_piece(self, piece: str) -> None:
        """Show some of its lines only; empty: the whole sentence."""
        self._message.show_piece(piece)

    def _beside(self) -> int:
        margins = self.inside.contentsMargins()
        return margins.left() + margins.right()

    def _space(self, look: Look) -> None:
        half, stripe = max(4, look.pad // 2), max(6, look.pad // 3)
        beside = look.icon_px + half if self._icon is not None else 0
        begin = stripe + half + beside
        left, right = (half, begin) if look.is_rtl else (begin, half)
        # A cramped panel keeps every pixel of height for words.
        above = 4 if is_cramped(look) else half
        self.inside.setContentsMargins(left, above, right, above)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._space(look_of(self))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        half, stripe = max(4, look.pad // 2), max(6, look.pad // 3)
        painter = QPainter(self)
        painter.setPen(QPen(look.colour("amber"), look.border))
        painter.setBrush(look.colour("card"))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.fillRect(
            self.width() - stripe if look.is_rtl else 0, 0, stripe, self.height(), look.colour("amber")
        )
        if self._icon is not None:
            side = look.icon_px
            x = self.width() - stripe - half - side if look.is_rtl else stripe + half
            box = QRect(x, (self.height() - side) // 2, side, side)
            icons.paint(painter, self._icon, box, look.colour("amber"))
        painter.end()


class PictureBox(QWidget):
    """A large icon that shows what to do."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.setObjectName(key)

    def sizeHint(self) -> QSize:
        side = look_of(self).mm(48)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        side = min(self.width(), self.height())
        box = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        icons.paint(painter, Icon.SCAN, box, look.colour("primary"))
        painter.end()


class CodeBox(QFrame):
    """The ticket code on a card, as large as its role allows, without the room that lines of text take."""

    def __init__(self, block: BigCode) -> None:
        super().__init__()
        self.setObjectName(block.key)
        self.setProperty("area", "card")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code = ""
        self.put(block)

    def put(self, block: BigCode) -> None:
        """Show a code."""
        self.code = block.code
        self.setAccessibleName(block.code)
        self.update()

    def sizeHint(self) -> QSize:
        needed = self._needed()
        return QSize(needed.width(), round(needed.height() * (1.6 if is_spacious(look_of(self)) else 1.3)))

    def minimumSizeHint(self) -> QSize:
        return self._needed()

    def _needed(self) -> QSize:
        return QFontMetrics(self._font()).tightBoundingRect(self.code).size()

    def _font(self) -> QFont:
        """As large as its role, or, for a long reference on a small panel, as the panel is wide."""
        look = look_of(self)
        font = look.font("code")
        room, needed = (
            round(look.panel.width_px * _CODE_SHARE),
            QFontMetrics(font).horizontalAdvance(self.code),
        )
        if needed > room:
            font.setPixelSize(font.pixelSize() * room // needed)
        return font

    def text_boxes(self) -> list[TextBox]:
        """Room and need of the code, for the layout checks."""
        return [TextBox(self.code, self.contentsRect(), self._needed())]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = look_of(self)
        font = self._font()
        drawn = QFontMetrics(font).tightBoundingRect(self.code)
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(look.colour("heading"))
        painter.drawText(self.rect().center() - drawn.center(), self.code)
        painter.end()


class CountdownBox(QWidget):
    """A sentence with the seconds left, over a bar that empties."""

    def __init__(self, block: Countdown, texts: Texts) -> None:
        super().__init__()
        self.setObjectName(block.key)
        self._block = block
        self._texts = texts
        self._share = 1.0
        self._words = Text("", "body", self, tone="muted")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 18)
        inside.addWidget(self._words)
        self.set_left(99, 99)

    def set_left(self, left_s: int, total_s: int) -> None:
        """So many seconds are left of so many."""
        self._share = left_s / total_s
        self._words.setText(self._texts(self._block.phrase, n=left_s))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        painter = QPainter(self)
        bar = QRect(0, self.height() - 12, self.width(), 12)
        painter.setPen(QPen(look.colour("outline"), 1))
        painter.setBrush(look.colour("card"))
        painter.drawRect(bar.adjusted(0, 0, -1, -1))
        wide = round((bar.width() - 2) * self._share)
        x = bar.right() - wide if look.is_rtl else 1
        painter.fillRect(x, bar.top() + 1, wide, bar.height() - 2, look.colour("primary"))
        painter.end()


_SLACK_PX = 8
"""Qt shortens by the advance of letters, of which some reach beyond it."""


class TypedText(Text):
    """What has been typed, in one line; of what is too long its end is shown, where one is typing."""

    def __init__(self, role: TextRole, parent: QWidget) -> None:
        super().__init__("", role, parent, wraps=False, strong=True)
        self.setObjectName("typed")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._whole = ""

    def put(self, text: str) -> None:
        """Show a text."""
        self._whole = text
        self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        short = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideLeft, self.width() - _SLACK_PX
        )
        if short != self.text():
            self.setText(short)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        self.ensurePolished()
        return QSize(0, self.fontMetrics().height())


class EntryBox(QWidget):
    """A line to type on, its keys, and the button that ends it.

    Signals:
        key_pressed: a character.
        erase_pressed: take one away.
        chosen: the key of the choice that ends it.
    """

    key_pressed = Signal(str)
    erase_pressed = Signal()
    chosen = Signal(str)

    def __init__(self, block: Entry, texts: Texts, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(block.key)
        self._texts = texts
        cramped = is_cramped(look)
        self.line = QFrame(self)
        self.line.setProperty("area", "card")
        self.line.setObjectName("typed_line")
        self.typed = TypedText("button" if cramped else "lead", self.line)
        inside = QHBoxLayout(self.line)
        inside.setContentsMargins(look.pad // 2, 0, look.pad // 2, 0)
        inside.addWidget(self.typed, 1)
        self.go = ChoiceButton(
            block.go.key, spoken(texts, block.go.words), None, self, rank=Rank.PRIMARY, snug=cramped
        )
        lies = look.panel.width_px > look.panel.height_px
        has_few_rows = is_low(look) or look.panel.above_px > 0 or (lies and block.keys == "text")
        layout = _KEYS[block.keys][has_few_rows]
        self.keyboard = ScreenKeyboard("keyboard", layout, texts, self)
        if is_large(look) and cramped:
            for key in self.keyboard.keys.values():
                key.role = "caption"  # letters of one and a half times their usual size, so that all rows fit
        self.outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(row_gap(look))
        self._is_wide = is_low(look) or block.keys != "digits"
        row = QHBoxLayout()
        row.setSpacing(look.gap)
        row.addWidget(self.line, 1)
        row.addWidget(self.go)
        outer.addLayout(row)
        if not self._is_wide:
            middle = QHBoxLayout()
            middle.addStretch(1)
            middle.addWidget(self.keyboard, 2)
            middle.addStretch(1)
            outer.addLayout(middle)
        else:
            outer.addWidget(self.keyboard)
        self.keyboard.key_pressed.connect(self.key_pressed)
        self.keyboard.erase_pressed.connect(self.erase_pressed)
        self.go.clicked.connect(lambda: self.chosen.emit(self.go.objectName()))
        self.put(block)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, _width: int) -> int:
        line = max(self.go.sizeHint().height(), self.typed.sizeHint().height())
        return line + self.outer.spacing() + self.keyboard.sizeHint().height()

    def put(self, block: Entry) -> None:
        """Show what has been typed."""
        self.typed.put(block.shown or block.empty)
        self.typed.set_tone("" if block.shown else "muted")
        self.line.setAccessibleName(spoken(self._texts, block.label))
        self.line.setAccessibleDescription(block.shown)
