"""Icons by meaning, drawn with the Material Design font that the package QtAwesome carries.

Importing QtAwesome costs 0.25 s and 30 MB, so only its font file and its list of characters are
used. The set is closed: a window asks for a meaning, and what it looks like is decided here.
"""

import importlib.util
import json
from enum import Enum
from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPixmap


class Icon(Enum):
    """What an icon means; the value is its name in the Material Design set."""

    APPOINTMENT = "calendar-check"
    PRIVATE = "door-closed-lock"
    OFFICER = "account-voice"
    PARCEL = "package-variant-closed"
    DOCUMENTS = "card-account-details-outline"
    LEAFLET = "file-document-outline"
    RECORD = "clipboard-text-search-outline"
    STAR = "star-outline"
    STAR_FULL = "star"
    COMPLAINT = "message-alert-outline"
    STANDARDS = "shield-check-outline"
    ROOM_PROBLEM = "broom"
    INTERPRETER = "translate"
    READ_ALOUD = "volume-high"
    SILENT = "volume-off"
    BIGGER_TEXT = "format-size"
    CONTRAST = "circle-half-full"
    EXIT = "eye-off-outline"
    HELP = "hand-wave-outline"
    LOWER = "arrow-collapse-down"
    HIGHER = "arrow-collapse-up"
    LOUDER = "volume-plus"
    LANGUAGE = "web"
    SIGN_LANGUAGE = "sign-language-outline"
    HEARING_LOOP = "ear-hearing-loop"
    STEP_FREE = "wheelchair-accessibility"
    QUIET = "volume-mute"
    READING = "book-open-page-variant-outline"
    SOMEONE = "gender-male-female"
    OTHER = "dots-horizontal"
    SCAN = "qrcode-scan"
    KEYBOARD = "keyboard-outline"
    BACK = "arrow-left"
    FORWARD = "arrow-right"
    RESTART = "restart"
    CLOSE = "close"
    ERASE = "backspace-outline"
    SPACE = "keyboard-space"
    OPEN_LIST = "chevron-down"
    SEARCH = "magnify"
    POOR = "emoticon-sad-outline"
    FAIR = "emoticon-neutral-outline"
    GOOD = "emoticon-happy-outline"
    CALL = "bullhorn-outline"
    CALL_AGAIN = "repeat"
    SEEN = "check-bold"
    ROOM = "door-closed"
    ROOM_FREE = "door-open"
    NOTE = "note-edit-outline"
    TRANSFER = "swap-horizontal"
    ABSENT = "account-off-outline"
    LEAVE = "exit-run"
    FINISH = "flag-checkered"
    UNDO = "undo-variant"
    ADD = "plus"
    ADD_VISITOR = "account-plus-outline"
    GROUP = "account-group-outline"
    CHILD = "human-child"
    PHONE = "phone-outline"
    HANG_UP = "phone-hangup"
    MUTE = "microphone-off"
    HOLD = "pause"
    KEYPAD = "dialpad"
    EDIT = "pencil-outline"
    REMOVE = "trash-can-outline"
    CALENDAR = "calendar-month-outline"
    CLOCK = "clock-outline"
    LATE = "clock-alert-outline"
    FILTER = "filter-outline"
    STORY = "history"
    CHART = "chart-line"
    EXPORT = "download-outline"
    STATION = "office-building-outline"
    LOCK = "lock-outline"
    PERSON = "account-outline"
    SETTINGS = "cog-outline"
    INFORMATION = "information-outline"
    OK = "check-circle-outline"
    WARNING = "alert-outline"
    FAULT = "alert-octagon-outline"
    PRINTER = "printer-outline"
    PRINTER_FAULT = "printer-alert"
    LINE_CUT = "lan-disconnect"
    STORE_FAULT = "database-alert-outline"
    BELL = "bell-ring-outline"


MIRRORED = frozenset(
    {Icon.BACK, Icon.FORWARD, Icon.UNDO, Icon.LEAVE, Icon.READ_ALOUD, Icon.ERASE, Icon.CALL, Icon.OFFICER}
)
"""Icons that point along the line of reading and are turned round in right-to-left text."""


@cache
def _files() -> tuple[Path, Path]:
    """The font and its list of characters."""
    found = importlib.util.find_spec("qtawesome")
    if found is None or found.origin is None:
        message = "the package QtAwesome is not installed"
        raise ModuleNotFoundError(message)
    folder = Path(found.origin).parent / "fonts"
    font = next(folder.glob("materialdesignicons6-webfont-[0-9]*.ttf"))
    characters = next(folder.glob("materialdesignicons6-webfont-charmap-*.json"))
    return font, characters


@cache
def _characters() -> dict[Icon, str]:
    """The character of each icon; the list itself (7,000 names) is not kept."""
    points: dict[str, str] = json.loads(_files()[1].read_text(encoding="utf-8"))
    return {icon: chr(int(points[icon.value], 16)) for icon in Icon}


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_files()[0]))
    return QFontDatabase.applicationFontFamilies(number)[0]


def paint(painter: QPainter, icon: Icon, box: QRect, colour: QColor, *, rtl: bool = False) -> None:
    """Draw an icon into a square; in right-to-left text the pointing ones are turned round."""
    font = QFont(_family())
    font.setPixelSize(max(1, min(box.width(), box.height())))
    painter.save()
    painter.setFont(font)
    painter.setPen(colour)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    if rtl and icon in MIRRORED:
        painter.translate(box.left() + box.right() + 1, 0)
        painter.scale(-1, 1)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, _characters()[icon])
    painter.restore()


@lru_cache(maxsize=256)
def _drawn(icon: Icon, colour: str, side_px: int, ratio: float, rtl: bool) -> QPixmap:  # noqa: FBT001 - a cache key
    picture = QPixmap(round(side_px * ratio), round(side_px * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint(painter, icon, QRect(0, 0, side_px, side_px), QColor(colour), rtl=rtl)
    painter.end()
    return picture


def pixmap(icon: Icon, colour: QColor, side_px: int, *, ratio: float = 1.0, rtl: bool = False) -> QPixmap:
    """An icon as a picture, for a `QLabel` or a table cell."""
    return _drawn(icon, colour.name(), side_px, ratio, rtl)


def icon(name: Icon, colour: QColor, side_px: int = 24, *, rtl: bool = False) -> QIcon:
    """An icon for a Qt button or an item of a list."""
    return QIcon(pixmap(name, colour, side_px, rtl=rtl))
