"""Draws one row of the queue: ring, code, words, flags. Measured and painted by the same figures."""

from collections import OrderedDict
from dataclasses import dataclass, fields
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from kiosk.ui import icons
from kiosk.ui.desk.rows import Flag, RowShown, Wait
from kiosk.ui.icons import Icon
from kiosk.ui.look import Look, look_of
from kiosk.ui.tokens import Colours
from kiosk.ui.widgets.ring import WaitRing
from kiosk.ui.widgets.text import WRAP, TextBox, broken, broken_size

_KEPT = 400
_STILLS_KEPT = 40
"""Rows kept as pictures, about 0.14 MB each."""
_EDGES = {"solid": Qt.PenStyle.SolidLine, "dashed": Qt.PenStyle.DashLine}
_BETWEEN = "\N{NO-BREAK SPACE}· "  # the dot stays at the end of its line


class Style:
    """Fonts, their measures and colours of a look, made once: a row asks for a dozen of them."""

    def __init__(self, look: Look) -> None:
        self.name, self.body, self.caption, self.title = (
            look.font(role) for role in ("button", "body", "caption", "title")
        )
        self.name_metrics, self.body_metrics = QFontMetrics(self.name), QFontMetrics(self.body)
        self.caption_metrics, self.title_metrics = QFontMetrics(self.caption), QFontMetrics(self.title)
        self.colours = {field.name: look.colour(field.name) for field in fields(Colours)}
        self.pill_pad = max(6, look.text_px("caption") // 2)


@lru_cache(maxsize=16)
def style_of(look: Look) -> Style:
    """The style of a look."""
    return Style(look)


@dataclass(frozen=True, slots=True)
class RowLayout:
    """Where the parts of a row go, from its top left corner."""

    ring: QRect
    code: QRect
    title: QRect
    facts: QRect
    flags: tuple[QRect, ...]
    height: int


class RowPainter:
    """Lays rows out and paints them; layouts and pictures are kept while nothing in them changes."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._ring = WaitRing(widget)
        self._ring.hide()
        self._layouts: OrderedDict[tuple[object, ...], RowLayout] = OrderedDict()
        self._rings: OrderedDict[tuple[Wait, Look, float], QPixmap] = OrderedDict()
        self._stills: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()

    def layout(self, row: RowShown, width: int) -> RowLayout:
        """The layout of a row at a width."""
        look = look_of(self._widget)
        key = (row.still, width, look)
        found = self._layouts.get(key)
        if found is None:
            found = self._layouts[key] = _lay_out(row, width, look)
            if len(self._layouts) > _KEPT:
                self._layouts.popitem(last=False)
        return found

    def text_boxes(self, row: RowShown, box: QRect) -> list[TextBox]:
        """Room and need of the row's words, for the layout checks."""
        look, laid = look_of(self._widget), self.layout(row, box.width())
        style = style_of(look)
        name, body, title = style.name_metrics, style.body_metrics, style.title_metrics
        boxes = [
            TextBox(row.code, laid.code, title.size(0, row.code)),
            TextBox(row.title, laid.title, broken_size(name, row.title, laid.title.width())),
        ]
        if row.facts:
            words = _BETWEEN.join(row.facts)
            boxes.append(TextBox(words, laid.facts, broken_size(body, words, laid.facts.width())))
        boxes += [flag_box(flag, place, look) for flag, place in zip(row.flags, laid.flags, strict=True)]
        inside = QRect(QPoint(0, 0), box.size())
        return [
            TextBox(each.text, each.room.intersected(inside).translated(box.topLeft()), each.needed)
            for each in boxes
        ]

    def ring_box(self, row: RowShown, box: QRect) -> QRect:
        """Where the ring of a row is."""
        return self.layout(row, box.width()).ring.translated(box.topLeft())

    def paint(
        self, painter: QPainter, row: RowShown, box: QRect, *, is_selected: bool, ring_only: bool = False
    ) -> None:
        """Paint a row into its box; with `ring_only`, what lies beyond the ring is still there."""
        look = look_of(self._widget)
        laid = self.layout(row, box.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(box.topLeft())
        if not ring_only:
            painter.drawPixmap(0, 0, self._still(row, laid, box.width(), look, is_selected=is_selected))
        self._paint_ring(painter, row, laid.ring, look)
        painter.restore()

    def _still(self, row: RowShown, laid: RowLayout, width: int, look: Look, *, is_selected: bool) -> QPixmap:
        """All of a row but its ring, drawn once: a list is painted whole whenever a row comes or goes."""
        ratio = self._widget.devicePixelRatioF()
        key = (row.still, width, look, is_selected, ratio)
        picture = self._stills.get(key)
        if picture is None:
            picture = self._stills[key] = QPixmap(QSize(width, laid.height) * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(style_of(look).colours["card"])
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_still(painter, row, laid, width, look, is_selected=is_selected)
            painter.end()
            if len(self._stills) > _STILLS_KEPT:
                self._stills.popitem(last=False)
        return picture

    def _paint_still(
        self, painter: QPainter, row: RowShown, laid: RowLayout, width: int, look: Look, *, is_selected: bool
    ) -> None:
        style = style_of(look)
        ink, quiet = ("on_selected", "on_selected") if is_selected else ("ink", "muted")
        self._paint_card(painter, row, QRect(0, 0, width, laid.height), look, is_selected=is_selected)
        painter.setPen(style.colours[ink])
        painter.setFont(style.title)
        painter.drawText(laid.code, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, row.code)
        painter.setFont(style.name)
        painter.drawText(laid.title, int(WRAP), broken(style.name_metrics, row.title, laid.title.width()))
        painter.setPen(style.colours[quiet])
        painter.setFont(style.body)
        facts = broken(style.body_metrics, _BETWEEN.join(row.facts), laid.facts.width())
        painter.drawText(laid.facts, int(WRAP), facts)
        painter.setFont(style.caption)
        for flag, place in zip(row.flags, laid.flags, strict=True):
            paint_flag(painter, flag, place, look)

    def _paint_card(
        self, painter: QPainter, row: RowShown, box: QRect, look: Look, *, is_selected: bool
    ) -> None:
        edge, wide = "line", look.border
        if row.wait is not None and (row.wait.is_near or row.wait.is_over):
            edge, wide = "red" if row.wait.is_over else "amber", 2
        inside = QRectF(box).adjusted(1, 1 + look.gap / 4, -1, -1 - look.gap / 4)
        colours = style_of(look).colours
        painter.setPen(QPen(colours[edge], wide))
        painter.setBrush(colours["selected" if is_selected else "card"])
        painter.drawRoundedRect(inside, 6, 6)

    def _paint_ring(self, painter: QPainter, row: RowShown, box: QRect, look: Look) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style_of(look).colours["card"])
        painter.drawEllipse(box)
        if row.wait is None:
            inner = box.adjusted(box.width() // 5, box.height() // 5, -box.width() // 5, -box.height() // 5)
            icons.paint(painter, Icon.LATE, inner, look.colour("red"))
            return
        ratio = self._widget.devicePixelRatioF()
        key = (row.wait, look, ratio)
        picture = self._rings.get(key)
        if picture is None:
            picture = self._rings[key] = self._draw_ring(row.wait, box.size(), ratio)
            if len(self._rings) > _KEPT:
                self._rings.popitem(last=False)
        painter.drawPixmap(box.topLeft(), picture)

    def _draw_ring(self, wait: Wait, size: QSize, ratio: float) -> QPixmap:
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        self._ring.resize(size)
        self._ring.set_wait(wait.waited_s, near_s=wait.near_s, limit_s=wait.limit_s)
        self._ring.render(picture, QPoint(0, 0), QRegion(), QWidget.RenderFlag.DrawChildren)
        return picture


def paint_flag(painter: QPainter, flag: Flag, box: QRect, look: Look) -> None:
    """Paint a flag; the painter has the caption font."""
    style = style_of(look)
    colours, pad = style.colours, style.pill_pad
    token, is_filled, edge = flag.mark.value
    painter.setPen(QPen(colours[token], 1, _EDGES[edge]))
    painter.setBrush(colours[token if is_filled else "card"])
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.setPen(colours[f"on_{token}" if is_filled else token])
    room = box.adjusted(pad, 0, -pad, 0)
    words = broken(style.caption_metrics, flag.text, room.width())
    painter.drawText(room, int(WRAP) | int(Qt.AlignmentFlag.AlignVCenter), words)


def place_flags(flags: tuple[Flag, ...], left: int, top: int, width: int, look: Look) -> tuple[QRect, ...]:
    """Where flags go, in lines no wider than a width."""
    style, gap = style_of(look), 6
    metrics, pad = style.caption_metrics, style.pill_pad
    places, x, y, tall = [], 0, top, 0
    for flag in flags:
        need = broken_size(metrics, flag.text, width - 2 * pad)
        wide, high = min(width, need.width() + 2 * pad + 1), need.height() + 4
        if x and x + wide > width:
            x, y, tall = 0, y + tall + gap // 2 + 1, 0
        places.append(QRect(left + x, y, wide, high))
        x, tall = x + wide + gap, max(tall, high)
    return tuple(places)


def flag_box(flag: Flag, place: QRect, look: Look) -> TextBox:
    """Room and need of a flag's words, for the layout checks."""
    style = style_of(look)
    room = place.adjusted(style.pill_pad, 0, -style.pill_pad, 0)
    return TextBox(flag.text, room, broken_size(style.caption_metrics, flag.text, room.width()))


def _lay_out(row: RowShown, width: int, look: Look) -> RowLayout:
    style = style_of(look)
    name, body, code_metrics = style.name_metrics, style.body_metrics, style.title_metrics
    edge, gap = look.gap, look.gap
    side = round(look.text_px("body") * 2.6)
    code = max(code_metrics.horizontalAdvance(row.code), code_metrics.horizontalAdvance("M99")) + 1
    left = edge + side + gap + code + gap
    room = max(1, width - left - edge)
    top = edge
    title = broken_size(name, row.title, room)
    title_box = QRect(left, top, room, title.height())
    top += title.height()
    facts_box = QRect(left, top, room, 0)
    if row.facts:
        facts_box.setHeight(broken_size(body, _BETWEEN.join(row.facts), room).height())
        top += facts_box.height()
    flags = place_flags(row.flags, left, top + 4, room, look)
    if flags:
        top = max(place.bottom() + 1 for place in flags)
    inside = max(top - edge, side)
    height = inside + 2 * edge
    if top - edge < side:  # a short row: its words stand in the middle
        shift = (side - (top - edge)) // 2
        title_box.translate(0, shift)
        facts_box.translate(0, shift)
        flags = tuple(place.translated(0, shift) for place in flags)
    ring = QRect(edge, edge, side, side)
    return RowLayout(
        ring, QRect(ring.right() + 1 + gap, edge, code, side), title_box, facts_box, flags, height
    )
