"""How one window looks: theme, text scale, language and panel, and the sizes that follow from them.

A look is put on a window with `kiosk.ui.theme.apply`; every widget inside reads it back with
`look_of`, so one process can show a touch window in high contrast beside a desk in the standard theme.
"""

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Literal

from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QWidget

from kiosk.ui import fonts
from kiosk.ui.panel import GAP_PX, MONITOR, PORTRAIT, WALL, Panel
from kiosk.ui.tokens import STANDARD, Colours, Theme

Scale = Literal[100, 125, 150, 200]
SCALES: tuple[Scale, ...] = (100, 125, 150, 200)
TextRole = Literal["caption", "body", "button", "lead", "heading", "title", "code", "giant"]
TEXT_ROLES: tuple[TextRole, ...] = ("caption", "body", "button", "lead", "heading", "title", "code", "giant")
LOOK_PROPERTY = "kiosk_look"


class Kind(Enum):
    """What a window is for, which decides how big and how dense it is."""

    TOUCH = "touch"
    BOARD = "board"
    STAFF = "staff"


# Multiples of the body size at 100 %. Big text need not double for its readers to double the rest.
_FACTORS: dict[Kind, dict[TextRole, float]] = {
    Kind.TOUCH: {
        "caption": 0.75, "body": 1, "button": 1, "lead": 1.15, "heading": 1.6, "title": 1.6, "code": 4.5,
        "giant": 6,
    },
    Kind.BOARD: {
        "caption": 0.85, "body": 1, "button": 1, "lead": 1.2, "heading": 1.2, "title": 1.9, "code": 2.6,
        "giant": 5.6,
    },
    Kind.STAFF: {
        "caption": 0.93, "body": 1, "button": 1, "lead": 1.1, "heading": 1.2, "title": 1.6, "code": 2.2,
        "giant": 2.9,
    },
}  # fmt: skip
_DAMPED: dict[TextRole, float] = {"heading": 0.55, "title": 0.55, "code": 0.25, "giant": 0.25}
_BOLD: frozenset[TextRole] = frozenset({"button", "heading", "title", "code", "giant"})
_STAFF_BODY_PX = 14
_BOARD_BODY = 1 / 30  # of the shorter side: on a 43 inch screen capitals of 12.6 mm


@lru_cache(maxsize=512)
def _text_px(kind: Kind, scale: Scale, body_px: int, role: TextRole) -> int:
    growth = scale / 100 - 1
    if kind is not Kind.STAFF:
        growth *= _DAMPED.get(role, 1.0)
    size = body_px * _FACTORS[kind][role] * (1 + growth)
    if role in _DAMPED:
        size = max(size, body_px * scale / 100)
    return round(size)


@lru_cache(maxsize=256)
def _font(families: tuple[str, ...], px: int, is_bold: bool) -> QFont:  # noqa: FBT001 - a cache key
    font = QFont(list(families))
    font.setPixelSize(px)
    font.setWeight(QFont.Weight.Bold if is_bold else QFont.Weight.Normal)
    return font


@dataclass(frozen=True, slots=True)
class Look:
    """How one window looks: everything a widget may want to know when it draws itself."""

    theme: Theme = STANDARD
    scale: Scale = 100
    language: str = "en"
    kind: Kind = Kind.STAFF
    panel: Panel = PORTRAIT

    @property
    def colours(self) -> Colours:
        return self.theme.colours

    def colour(self, token: str) -> QColor:
        """A colour by its token."""
        return QColor(getattr(self.theme.colours, token))

    @property
    def body_px(self) -> int:
        """The body font size at 100 %."""
        match self.kind:
            case Kind.TOUCH:
                return self.panel.body_px
            case Kind.BOARD:
                return round(min(self.panel.width_px, self.panel.height_px) * _BOARD_BODY)
            case Kind.STAFF:
                return _STAFF_BODY_PX

    def text_px(self, role: TextRole) -> int:
        """The font size of a text role at this look's scale."""
        return _text_px(self.kind, self.scale, self.body_px, role)

    def font(self, role: TextRole) -> QFont:
        """The font of a text role, in the families of this look's language."""
        return QFont(_font(fonts.families(self.language), self.text_px(role), role in _BOLD))

    def font_for(self, role: TextRole, text: str) -> QFont:
        """The font of a text role for words that may be of another language: their script's."""
        families = fonts.families_of(fonts.script_of(text), self.language)
        return QFont(_font(families, self.text_px(role), role in _BOLD))

    def mm(self, length_mm: float) -> int:
        """Pixels for a length on this look's panel."""
        return self.panel.px(length_mm)

    @property
    def gap(self) -> int:
        """Between neighbours."""
        return max(GAP_PX, self.mm(4)) if self.kind is not Kind.STAFF else GAP_PX

    @property
    def pad(self) -> int:
        """Between the edge of a box and what is in it."""
        return self.mm(6) if self.kind is not Kind.STAFF else 12

    @property
    def radius(self) -> int:
        return 16 if self.kind is not Kind.STAFF else 8

    @property
    def border(self) -> int:
        return 2 if self.kind is not Kind.STAFF else 1

    @property
    def target(self) -> int:
        """The smallest side of a control: by touch rule, or, with mouse and keys, by text size."""
        if self.kind is Kind.STAFF:
            return self.text_px("button") + 18
        return self.panel.target_px

    @property
    def icon_px(self) -> int:
        """The side of an icon beside button text."""
        return round(self.text_px("button") * (1.25 if self.kind is not Kind.STAFF else 1.2))

    @property
    def is_rtl(self) -> bool:
        return fonts.is_rtl(self.language)


def touch_look(
    panel: Panel = PORTRAIT, theme: Theme = STANDARD, scale: Scale = 100, language: str = "en"
) -> Look:
    """The look of the visitor's window."""
    return Look(theme, scale, language, Kind.TOUCH, panel)


def board_look(panel: Panel = WALL, theme: Theme = STANDARD, scale: Scale = 100) -> Look:
    """The look of the waiting-room board."""
    return Look(theme, scale, "en", Kind.BOARD, panel)


def staff_look(theme: Theme = STANDARD, scale: Scale = 100) -> Look:
    """The look of the desk and the manager's window."""
    return Look(theme, scale, "en", Kind.STAFF, MONITOR)


DEFAULT_LOOK = Look(panel=MONITOR)


def look_of(widget: QWidget) -> Look:
    """The look of the window a widget is in; before it is in one, the ordinary staff look."""
    look = widget.window().property(LOOK_PROPERTY)
    return look if isinstance(look, Look) else DEFAULT_LOOK


def has_look(widget: QWidget) -> bool:
    """Whether the window a widget is in has a look; one that was taken out of its window has none."""
    return isinstance(widget.window().property(LOOK_PROPERTY), Look)
