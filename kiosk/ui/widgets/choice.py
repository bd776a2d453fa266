"""Buttons that people touch: an icon and words that wrap, sized in millimetres, mirrored with the text.

Over 400 lines: measuring and painting share every length, and what is measured elsewhere is painted wrongly.
"""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from kiosk.ui import fonts, icons
from kiosk.ui.icons import Icon
from kiosk.ui.look import Kind, Look, TextRole, look_of
from kiosk.ui.widgets.text import (
    ENDLESS,
    LEAST_LETTERS,
    WRAP,
    TextBox,
    broken,
    longest_word,
    wrapped_size,
)

LEAST_NAME = 0.7
"""A name under an icon keeps at least so much of its size, though its words be broken."""


class Rank(Enum):
    """How much a button matters, as (fill, words, edge) colour tokens."""

    PRIMARY = ("primary", "on_primary", "primary")
    GO = ("go", "on_go", "go")
    STOP = ("red", "on_red", "red")
    CHOICE = ("card", "ink", "outline")
    BAR = ("bar", "on_bar", "bar_outline")
    HELP = ("card", "red", "red")


@dataclass(frozen=True, slots=True, eq=False)
class _Layout:
    """Where things go in a button of some width."""

    icon: QRect
    text: QRect
    hint: QRect
    height: int
    words: str
    hint_words: str
    needed: QSize
    hint_needed: QSize


class ChoiceButton(QAbstractButton):
    """One choice of a page: icon, words, and if need be a line that explains them.

    With `stacked`, the icon stands above the words (foot bar, small tiles). The words are the
    accessible name; the hint is its description. Checkable ones show a tick as well as a fill.
    """

    def __init__(
        self,
        name: str,
        text: str = "",
        icon: Icon | None = None,
        parent: QWidget | None = None,
        *,
        rank: Rank = Rank.CHOICE,
        hint: str = "",
        stacked: bool = False,
        centred: bool = False,
        role: TextRole = "button",
        snug: bool = False,
        tight: bool = False,
        tall_mm: float = 0,
        language: str = "",
    ) -> None:
        """A button.

        Args:
            name: what tests find it by.
            text: the words; without any it is an icon, and the caller sets the accessible name.
            icon: beside (or, when stacked, above) the words.
            parent: as for every widget.
            rank: how much it matters.
            hint: a line under the words.
            stacked: the icon above the words.
            centred: the words in the middle, as they always are without an icon.
            snug: with less room at its sides, for bars.
            tight: with hardly any, for keys.
            role: the text role of the words.
            tall_mm: how high it is at least.
            language: of its words, where that is not the window's (self-names of languages).
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.icon_name = self._own_icon = icon
        self.rank = rank
        self.stacked = stacked or not text
        self.centred = centred or stacked or icon is None
        self.snug = snug
        self.tight = tight
        self.role: TextRole = role
        self.tall_mm = tall_mm
        self.language = language
        self._other_text = ""
        self._hint = ""
        self._name_px = 0
        self._laid_for: Look | None = None
        self._laid: dict[int, _Layout] = {}
        self._placed_for: tuple[QSize, Qt.LayoutDirection, _Layout] | None = None
        self._placed_as: _Layout
        self._least: QSize | None = None
        self._natural: QSize | None = None
        self._metrics: QFontMetrics | None = None
        if language:
            fonts.load(language)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)
        self.set_hint(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What arrows and Space mean depends on the page (a name has spaces), so its window decides.
        event.ignore()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self._remeasure()

    def set_hint(self, hint: str) -> None:
        """The line under the words."""
        self._hint = hint
        fonts.load_for(hint)
        self.setAccessibleDescription(hint)
        self._remeasure()

    def set_other_text(self, text: str) -> None:
        """What it will be called at another time: it is as wide as both need."""
        self._other_text = text
        self._remeasure()

    def set_shape(self, *, stacked: bool, name_px: int = 0, has_icon: bool = True) -> None:
        """Put the icon above or beside the words, or away; `name_px`: a smaller name than its role's."""
        icon = self._own_icon if has_icon else None
        if (stacked, name_px, icon) != (self.stacked, self._name_px, self.icon_name):
            self.stacked, self._name_px, self.icon_name = stacked, name_px, icon
            self.centred = stacked or icon is None
            self._remeasure()

    def set_icon(self, icon: Icon) -> None:
        """Another icon, where the button now does something else."""
        self.icon_name = self._own_icon = icon
        self._remeasure()

    @property
    def names(self) -> tuple[str, ...]:
        """What it is called, and what it will be called when it has been pressed."""
        return (self.text(), self._other_text) if self._other_text else (self.text(),)

    @property
    def look(self) -> Look:
        return look_of(self)

    def role_font(self) -> QFont:
        """The font of the text role of the words."""
        return self._font_look().font(self.role)

    def name_font(self) -> QFont:
        """The font of the words as they are drawn."""
        font = self.role_font()
        if self._name_px:
            font.setPixelSize(self._name_px)
        return font

    def _name_metrics(self) -> QFontMetrics:
        self._forget_other_looks()
        if self._metrics is None:
            self._metrics = QFontMetrics(self.name_font())
        return self._metrics

    def _hint_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._hint_font())

    def _hint_font(self) -> QFont:
        # It explains in the window's language what may be called in another.
        return self.look.font_for("body", self._hint)

    def _font_look(self) -> Look:
        look = self.look
        if not self.language:
            return look
        return Look(look.theme, look.scale, self.language, look.kind, look.panel)

    def _padding(self) -> int:
        look = self.look
        if self.tight or self.stacked or self.snug:
            return self.edge_px
        return look.pad if look.kind is not Kind.STAFF else 10

    @property
    def edge_px(self) -> int:
        """The least room between the edge and the words of a button that must be narrow."""
        return self.look.border + 2 if self.tight else max(self.look.border + 4, self.look.pad // 3)

    def _gap(self) -> int:
        """Between icon and words."""
        return max(6, self.look.pad // 2) if self.icon_name is not None and self.text() else 0

    def _icon_px(self) -> int:
        if self.icon_name is None:
            return 0
        look = self.look
        if not self.text():
            return min(look.icon_px, round(look.target * 0.8))
        return min(round(look.icon_px * 1.15), look.target) if self.stacked else look.icon_px

    def _layout(self, width: int) -> _Layout:
        """The layout at a width; a layout manager asks for the same few again and again."""
        self._forget_other_looks()
        if width not in self._laid:
            self._laid[width] = self._measured(width)
        return self._laid[width]

    def _forget_other_looks(self) -> None:
        look = self.look
        if look is not self._laid_for:
            self._laid_for = look
            self._laid = {}
            self._least = self._natural = self._metrics = None

    def _measured(self, width: int) -> _Layout:
        look, pad, side = self.look, self._padding(), self._icon_px()
        gap = self._gap()
        beside = side + gap if side and not self.stacked else 0
        room = max(1, width - 2 * pad - beside)
        names, hints = self._name_metrics(), self._hint_metrics()
        name_words = broken(names, self.text(), room) if self.text() else ""
        hint_words = broken(hints, self._hint, room) if self._hint else ""
        words = wrapped_size(names, name_words, room) if name_words else QSize(0, 0)
        hint = wrapped_size(hints, hint_words, room) if hint_words else QSize(0, 0)
        above = side + gap // 2 if self.stacked else 0
        inside = max(above + words.height() + hint.height(), 0 if self.stacked else side)
        margin = 2 if self.tight else max(4, look.pad // (4 if self.stacked else 2))
        height = max(look.target, inside + 2 * margin, look.mm(self.tall_mm) if self.tall_mm else 0)
        return _Layout(
            QRect(0, 0, side, side),
            QRect(pad + beside, 0, room, words.height()),
            QRect(pad + beside, 0, room, hint.height()),
            height,
            name_words,
            hint_words,
            words,
            hint,
        )

    def heightForWidth(self, width: int) -> int:
        return self._layout(width).height

    def hasHeightForWidth(self) -> bool:
        return True

    def minimumSizeHint(self) -> QSize:
        self._forget_other_looks()
        if self._least is None:
            self._least = self._least_size()
        return self._least

    def _least_size(self) -> QSize:
        pad, side = self._padding(), self._icon_px()
        beside = side + self._gap() if side and not self.stacked else 0
        names, hints = self._name_metrics(), self._hint_metrics()
        words = max(
            *(_unbroken(names, name) for name in self.names),
            _unbroken(hints, self._hint),
        )
        width = max(self.look.target, words + 2 * pad + beside, side + 2 * pad)
        return QSize(width, self.look.target)

    def sizeHint(self) -> QSize:
        self._forget_other_looks()
        if self._natural is None:
            self._natural = self._natural_size()
        return self._natural

    def _natural_size(self) -> QSize:
        least = self.minimumSizeHint()
        metrics = self._name_metrics()
        one_line = max(wrapped_size(metrics, name, ENDLESS).width() for name in self.names)
        widest = min(one_line, metrics.averageCharWidth() * 32)
        longest = max(_unbroken(metrics, name) for name in self.names)
        width = max(least.width(), least.width() - longest + widest + 2)
        return QSize(width, self.heightForWidth(width))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.ParentChange}:
            self._remeasure()

    def _remeasure(self) -> None:
        self._laid_for = None
        self.updateGeometry()
        self.update()

    def _placed(self) -> _Layout:
        """The layout in this button's rectangle, mirrored in right-to-left windows."""
        laid = self._layout(self.width())
        place = (self.size(), self.layoutDirection(), laid)
        if place != self._placed_for:
            self._placed_for, self._placed_as = place, self._worked_out(laid)
        return self._placed_as

    def _worked_out(self, laid: _Layout) -> _Layout:
        side = laid.icon.width()
        block = laid.text.height() + laid.hint.height()
        if self.stacked:
            gap = self._gap() // 2
            top = (self.height() - side - gap - block) // 2
            icon = QRect((self.width() - side) // 2, top, side, side)
            text = laid.text.translated(0, top + side + gap)
        else:
            icon = QRect(self._padding(), (self.height() - side) // 2, side, side)
            text = laid.text.translated(0, (self.height() - block) // 2)
        hint = laid.hint.translated(0, text.bottom() + 1)
        direction = self.layoutDirection()
        return _Layout(
            QStyle.visualRect(direction, self.rect(), icon),
            QStyle.visualRect(direction, self.rect(), text),
            QStyle.visualRect(direction, self.rect(), hint),
            laid.height,
            laid.words,
            laid.hint_words,
            laid.needed,
            laid.hint_needed,
        )

    def text_boxes(self) -> list[TextBox]:
        """Room and need of the words, for the layout checks."""
        laid = self._placed()
        return [
            TextBox(text, rect.intersected(self.rect()), needed)
            for text, rect, needed in (
                (laid.words, laid.text, laid.needed),
                (laid.hint_words, laid.hint, laid.hint_needed),
            )
            if text
        ]

    @property
    def tokens(self) -> tuple[str, str, str]:
        """What it is filled, written and edged in just now, as colour tokens."""
        fill, words, edge = self.rank.value
        if self.isCheckable() and self.isChecked():
            fill, words, edge = Rank.PRIMARY.value
        if self.isDown():
            fill = {"primary": "primary_down", "card": "track", "bar": "bar"}.get(fill, fill)
        return fill, words, edge

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, laid = self.look, self._placed()
        fill, words, edge = self.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = look.border / 2
        pen = QPen(look.colour(edge if self.isEnabled() else "muted"), look.border)
        if not self.isEnabled():
            pen.setStyle(Qt.PenStyle.DashLine)
            fill, words = "card", "muted"
        painter.setPen(pen)
        painter.setBrush(look.colour(fill))
        radius = look.radius if look.kind is not Kind.STAFF else look.radius - 2
        box = self.rect().toRectF().adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, radius, radius)
        icon = Icon.OK if self.isCheckable() and self.isChecked() and self.icon_name else self.icon_name
        if icon is not None:
            colour = look.colour("heading" if words == "ink" else words)
            rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            icons.paint(painter, icon, laid.icon, colour, rtl=rtl)
        painter.setPen(look.colour(words))
        painter.setLayoutDirection(self.layoutDirection())
        across = Qt.AlignmentFlag.AlignHCenter if self.centred else Qt.AlignmentFlag.AlignLeft
        flags = int(QStyle.visualAlignment(self.layoutDirection(), across) | Qt.AlignmentFlag.AlignTop) | int(
            WRAP
        )
        painter.setFont(self.name_font())
        painter.drawText(laid.text, flags, laid.words)
        if self._hint:
            painter.setFont(self._hint_font())
            painter.drawText(laid.hint, flags, laid.hint_words)
        painter.end()


def _unbroken(metrics: QFontMetrics, text: str) -> int:
    """The width that the longest word of a text asks for."""
    return min(longest_word(metrics, text), metrics.averageCharWidth() * LEAST_LETTERS)


def fitting_px(button: ChoiceButton, width: int, most_px: int = 0, *, may_break: bool = False) -> int:
    """The largest size, up to its role's or `most_px`, at which the longest word of its name fits a width.

    Where a name may break, its words are broken before it is smaller than `LEAST_NAME` of that.
    """
    font = button.role_font()
    if most_px:
        font.setPixelSize(min(most_px, font.pixelSize()))
    room = width - 2 * button.edge_px
    least = max(1, round(font.pixelSize() * LEAST_NAME)) if may_break else 1
    while font.pixelSize() > least:
        metrics = QFontMetrics(font)
        needed = max(
            max(longest_word(metrics, name), wrapped_size(metrics, name, room).width())
            for name in button.names
        )
        if needed <= room:
            break
        font.setPixelSize(max(least, min(font.pixelSize() - 1, font.pixelSize() * room // needed)))
    return font.pixelSize()
