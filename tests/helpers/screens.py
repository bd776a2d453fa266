"""What every page is checked for: text, targets, names, order, focus, mirroring.

Each check takes a page that is shown (`show`) and returns what is wrong with it in plain words; an
empty list is a sound page. The figures are those of EN 301 549 and WCAG 2.2 (domain §6).
"""

import itertools
from collections.abc import Container, Iterable, Iterator
from copy import copy

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)

from kiosk.ui import theme
from kiosk.ui.look import SCALES, Kind, Look, look_of, staff_look, touch_look
from kiosk.ui.panel import GAP_PX, PANELS, REACH_MM, Panel
from kiosk.ui.tokens import STANDARD, Theme
from kiosk.ui.widgets.choice import ChoiceButton
from kiosk.ui.widgets.text import TextBox, longest_word

STAFF_TARGET_PX = 24
"""WCAG 2.2, 2.5.8: with a mouse, a control is at least this wide and high."""
_INTERACTIVE = (
    QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView,
    QAbstractSlider, QTabBar,
)  # fmt: skip
_COMPOSITE = (QComboBox, QAbstractSpinBox, QAbstractItemView, QTabBar)
"""Widgets whose inner buttons and line edits belong to them and are not targets of their own."""


MARKED = ("en", "ur", "ta", "uk", "zh-Hans")
"""Languages that stand for the others: from right to left, the longest words, tall letters, no spaces."""


def touch_looks(colours: Theme = STANDARD, languages: Iterable[str] = MARKED) -> list[Look]:
    """Every panel and text size a touch page is checked at, in some languages."""
    return [
        touch_look(panel, colours, scale, language)
        for panel, scale, language in itertools.product(PANELS.values(), SCALES, languages)
    ]


def staff_looks(colours: Theme = STANDARD) -> list[Look]:
    """Every text size a staff window is checked at."""
    return [staff_look(colours, scale) for scale in SCALES]


def name(look: Look) -> str:
    """A look as the name of a test case."""
    panel = next((key for key, value in PANELS.items() if value == look.panel), look.kind.value)
    return f"{panel}-{look.scale}-{look.language}-{look.theme.name}"


def show(page: QWidget, look: Look, size: QSize | None = None) -> None:
    """Put a look on a page, show it as large as its panel (or `size`), and wait until it is painted."""
    panel: Panel = look.panel
    theme.apply(page, look)
    page.resize(size or QSize(panel.width_px, panel.height_px))
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowExposed(page)
    settle()


def settle() -> None:
    """Let layouts that depend on one another come to rest."""
    for _ in range(4):
        QApplication.processEvents()


class Seen:
    """What is on a page, looked up once for all checks.

    Attributes:
        boxes: each text with the widget it is in.
        controls: what can be touched, with where it is.
    """

    def __init__(self, page: QWidget, *parts: QWidget) -> None:
        """What is on a page, or on some parts of it."""
        visible = [widget for part in parts or (page,) for widget in _visible(part)]
        self.boxes = [(widget, box) for widget in visible for box in _text_boxes(widget)]
        self.controls = [(widget, _rect_in(page, widget)) for widget in _controls(visible, page)]

    def __add__(self, other: "Seen") -> "Seen":
        both = copy(self)
        both.boxes = [*self.boxes, *other.boxes]
        both.controls = [*self.controls, *other.controls]
        return both


def check(page: QWidget, seen: Seen | None = None) -> list[str]:
    """Everything that can be seen without moving the focus."""
    seen = seen or Seen(page)
    return [
        *check_size(page),
        *check_text(page, seen),
        *check_overlap(page, seen),
        *check_targets(page, seen),
        *check_reach(page, seen),
        *check_capitals(page, seen),
        *check_names(page, seen),
        *check_tab_order(page, seen),
    ]


def check_size(page: QWidget) -> list[str]:
    """A public page is as large as its panel, never larger."""
    look = look_of(page)
    panel = QSize(look.panel.width_px, look.panel.height_px + look.panel.above_px)
    if look.kind is Kind.STAFF or not page.isWindow() or page.size() == panel:
        return []
    return [f"the page is {_size(page.size())}, the panel {_size(panel)}"]


def check_text(page: QWidget, seen: Seen | None = None) -> list[str]:
    """No text is clipped: by its own widget, by a widget around it, or by the window."""
    findings = []
    for widget, box in (seen or Seen(page)).boxes:
        if box.room.width() < box.needed.width() or box.room.height() < box.needed.height():
            findings.append(
                f"{_named(widget)}: {box.text!r} needs {_size(box.needed)}, has {_size(box.room.size())}"
            )
        elif cut_by := _cut_by(widget, box.room, page):
            findings.append(f"{_named(widget)}: {box.text!r} is cut off by {cut_by}")
    return findings


def check_overlap(page: QWidget, seen: Seen | None = None) -> list[str]:
    """No text lies over another text or over another control."""
    seen = seen or Seen(page)
    placed = [(widget, _rect_in(page, widget, box.room)) for widget, box in seen.boxes]
    placed = [each for each in (*placed, *seen.controls) if not _is_scrolled(each[0], page)]
    placed.sort(key=lambda each: each[1].top())
    findings = []
    for number, (one, one_rect) in enumerate(placed):
        for other, other_rect in itertools.islice(placed, number + 1, None):
            if other_rect.top() > one_rect.bottom():
                break
            if (
                one is not other
                and one_rect.intersects(other_rect)
                and not one.isAncestorOf(other)
                and not other.isAncestorOf(one)
            ):
                first, second = sorted((_named(one), _named(other)))
                findings.append(f"{first} and {second} overlap")
    return sorted(set(findings))


def check_targets(page: QWidget, seen: Seen | None = None) -> list[str]:
    """Controls are large enough and far enough apart for fingers (staff: for a mouse)."""
    look = look_of(page)
    is_touch = look.kind is not Kind.STAFF
    least = look.panel.target_px if is_touch else STAFF_TARGET_PX
    controls = (seen or Seen(page)).controls
    findings = [
        f"{_named(widget)} is {_size(rect.size())}, a target has at least {least} px each way"
        for widget, rect in controls
        if min(rect.width(), rect.height()) < least
    ]
    if is_touch:
        for (one, one_rect), (other, other_rect) in itertools.combinations(controls, 2):
            gap = _gap(one_rect, other_rect)
            if gap < GAP_PX and not (one.isAncestorOf(other) or other.isAncestorOf(one)):
                findings.append(f"{_named(one)} and {_named(other)} are {gap} px apart, not {GAP_PX}")
    return findings


def check_reach(page: QWidget, seen: Seen | None = None) -> list[str]:
    """On a screen that was lowered, every control is at most 1,120 mm above the floor."""
    panel = look_of(page).panel
    if not panel.above_px:
        return []
    whole = panel.raised()
    mm_a_px = whole.height_mm / whole.height_px
    findings = []
    for widget, rect in (seen or Seen(page)).controls:
        high_mm = whole.lower_edge_mm + whole.height_mm - rect.top() * mm_a_px
        if high_mm > REACH_MM:
            findings.append(f"{_named(widget)} reaches {high_mm:.0f} mm above the floor")
    return findings


def check_capitals(page: QWidget, seen: Seen | None = None) -> list[str]:
    """No capital of a public page is lower than 7.3 mm, but those of names under the icons of a bar."""
    look = look_of(page)
    if look.kind is not Kind.TOUCH:
        return []
    findings = []
    for widget in {widget for widget, _ in (seen or Seen(page)).boxes}:
        if isinstance(widget, ChoiceButton):
            is_named_icon = widget.stacked and any(
                above.property("area") in {"bar", "foot"} for above in _ancestors(widget, page)
            )
            px = look.body_px if is_named_icon else widget.name_font().pixelSize()
        else:
            px = widget.font().pixelSize()
        if px < look.body_px:
            findings.append(f"{_named(widget)} has text of {px} px, not {look.body_px}")
    return findings


def check_names(page: QWidget, looked: Seen | None = None) -> list[str]:
    """Every control has a name for tests, unlike any other, and a name and a role for screen readers."""
    findings = []
    seen: set[str] = set()
    for widget, _ in (looked or Seen(page)).controls:
        own = widget.objectName()
        if not own:
            findings.append(f"{_named(widget)} has no objectName")
        elif own in seen:
            findings.append(f"{_named(widget)} is not the only one called so")
        seen.add(own)
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is None or not spoken.text(QAccessible.Text.Name).strip():
            findings.append(f"{_named(widget)} has no accessible name")
        elif spoken.role() in {QAccessible.Role.NoRole, QAccessible.Role.Client}:
            findings.append(f"{_named(widget)} has no accessible role")
    return findings


def check_tab_order(page: QWidget, seen: Seen | None = None) -> list[str]:
    """Tab reaches every control, in the order in which the page is read."""
    controls = [widget for widget, _ in (seen or Seen(page)).controls]
    chain = _tab_chain(page, set(controls))
    findings = [
        f"{_named(widget)} is never reached by Tab"
        for widget in controls
        if widget.isEnabled() and widget not in chain
    ]
    rtl = page.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for before, after in itertools.pairwise(chain):
        one, other = _rect_in(page, before), _rect_in(page, after)
        if _is_ltr_island(before, page) and _is_ltr_island(after, page):
            backwards = _goes_back(one, other, rtl=False)
        else:
            backwards = _goes_back(one, other, rtl=rtl)
        if backwards:
            findings.append(f"Tab goes back from {_named(before)} to {_named(after)}")
    return findings


def check_focus(page: QWidget) -> list[str]:
    """Whichever control has the focus, one sees it: at least its outline's worth of pixels change."""
    findings = []
    for widget in interactive(page):
        if not widget.isEnabled():
            continue
        if focused := QApplication.focusWidget():
            focused.clearFocus()
        settle()
        before = page.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        if QApplication.focusWidget() is not widget:
            findings.append(f"{_named(widget)} does not take the focus")
            continue
        around = _rect_in(page, widget).adjusted(-8, -8, 8, 8).intersected(page.rect())
        changed = _changed_pixels(before, page.grab().toImage(), around)
        needed = 2 * (widget.width() + widget.height())
        if changed < needed:
            findings.append(f"{_named(widget)}: the focus changes {changed} pixels, not {needed}")
    return findings


def check_mirrored(ltr: QWidget, rtl: QWidget) -> list[str]:
    """What stands side by side in a left-to-right page stands the other way round in a right-to-left one."""
    ours = {widget.objectName(): widget for widget in interactive(ltr)}
    theirs = {widget.objectName(): widget for widget in interactive(rtl)}
    findings = [f"{missing} is on one of the pages only" for missing in sorted(ours.keys() ^ theirs.keys())]
    if rtl.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        findings.append("the page is not laid out from right to left")
    for one, other in itertools.combinations(sorted(ours.keys() & theirs.keys()), 2):
        if _is_ltr_island(theirs[one], rtl) or _is_ltr_island(theirs[other], rtl):
            continue
        here = _side(_rect_in(ltr, ours[one]), _rect_in(ltr, ours[other]))
        there = _side(_rect_in(rtl, theirs[one]), _rect_in(rtl, theirs[other]))
        if here and there and here == there:
            findings.append(f"{one} and {other} are not mirrored")
    return findings


def interactive(page: QWidget) -> list[QWidget]:
    """The controls that can be seen, without the inner parts of composite ones."""
    return _controls(_visible(page), page)


def _controls(widgets: Iterable[QWidget], page: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in widgets
        if isinstance(widget, _INTERACTIVE)
        and not isinstance(widget, QHeaderView | QScrollBar)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not any(isinstance(above, _COMPOSITE) for above in _ancestors(widget, page))
    ]


def _visible(page: QWidget) -> Iterator[QWidget]:
    return (widget for widget in page.findChildren(QWidget) if widget.isVisible() and not widget.isWindow())


def _ancestors(widget: QWidget, page: QWidget) -> Iterator[QWidget]:
    at = widget.parentWidget()
    while at is not None and at is not page:
        yield at
        at = at.parentWidget()


def _text_boxes(widget: QWidget) -> list[TextBox]:
    own = getattr(widget, "text_boxes", None)
    if own is not None:
        return list(own())
    match widget:
        case QLabel() if widget.text():
            boxes = [_label_box(widget)]
        case QAbstractButton() if widget.text():
            boxes = [_button_box(widget)]
        case QLineEdit():
            words = widget.text() or widget.placeholderText() or "X"
            boxes = [TextBox(words, widget.contentsRect(), QSize(0, widget.fontMetrics().height()))]
        case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal:
            boxes = list(_header_boxes(widget))
        case QTableView():
            boxes = list(_column_boxes(widget))
        case _:
            boxes = []
    return boxes


def _button_box(button: QAbstractButton) -> TextBox:
    if not isinstance(button, QPushButton):
        return TextBox(button.text(), button.rect(), button.minimumSizeHint())
    option = QStyleOptionButton()
    button.initStyleOption(option)
    room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    return TextBox(button.text(), room, button.fontMetrics().size(0, button.text()))


def _label_box(label: QLabel) -> TextBox:
    metrics: QFontMetrics = label.fontMetrics()
    room = label.contentsRect()
    if not label.wordWrap():
        return TextBox(label.text(), room, metrics.size(0, label.text()))
    endless = QRect(0, 0, max(1, room.width()), 100_000)
    needed = metrics.boundingRect(endless, int(Qt.TextFlag.TextWordWrap), label.text()).size()
    return TextBox(label.text(), room, needed.expandedTo(QSize(longest_word(metrics, label.text()) - 1, 0)))


def _header_boxes(header: QHeaderView) -> Iterator[TextBox]:
    for section in range(header.count()):
        title = str(header.model().headerData(section, header.orientation()) or "")
        room = QRect(header.sectionViewportPosition(section), 0, header.sectionSize(section), header.height())
        if title:
            yield TextBox(title, room, header.sectionSizeFromContents(section))


def _column_boxes(table: QTableView) -> Iterator[TextBox]:
    for column in range(table.model().columnCount()):
        needed = QSize(table.sizeHintForColumn(column), 0)
        width = table.columnWidth(column)
        if table.model().rowCount():
            words = str(table.model().index(0, column).data() or "")
            high = table.fontMetrics().height()
            room = QRect(0, 0, width, table.rowHeight(0))
            yield TextBox(words, room, QSize(needed.width(), high))


def _cut_by(widget: QWidget, room: QRect, page: QWidget) -> str:
    """The first widget around that shows less than all of a rectangle; empty when there is none."""
    if isinstance(widget, QHeaderView | QAbstractItemView) or _is_scrolled(widget, page):
        return ""
    for above in (*_ancestors(widget, page), page):
        if not above.rect().contains(QRect(widget.mapTo(above, room.topLeft()), room.size())):
            return _named(above)
    return ""


def _is_scrolled(widget: QWidget, page: QWidget) -> bool:
    return any(isinstance(above, QAbstractScrollArea) for above in _ancestors(widget, page))


def _is_ltr_island(widget: QWidget, page: QWidget) -> bool:
    """Whether a widget stands in a part that always runs from left to right, as a keyboard does."""
    return any(
        above.testAttribute(Qt.WidgetAttribute.WA_SetLayoutDirection)
        and above.layoutDirection() is Qt.LayoutDirection.LeftToRight
        for above in _ancestors(widget, page)
    )


def _tab_chain(page: QWidget, controls: Container[QWidget]) -> list[QWidget]:
    """The controls in the order in which Tab visits them."""
    chain: list[QWidget] = []
    at = page.nextInFocusChain()
    while at is not None and at is not page:
        can_tab = bool(at.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if at in controls and at.isEnabled() and can_tab and at.focusProxy() is None:
            chain.append(at)
        at = at.nextInFocusChain()
    return chain


def _goes_back(before: QRect, after: QRect, *, rtl: bool) -> bool:
    """Whether reading from one rectangle to the next goes against the direction of the text.

    Down is forward; along the line is forward; up is forward only into the next column.
    """
    ahead = after.right() < before.left() if rtl else after.left() > before.right()
    shared = min(before.bottom(), after.bottom()) - max(before.top(), after.top())
    same_row = shared > min(before.height(), after.height()) / 2
    if same_row or after.bottom() <= before.top():
        return not ahead
    return False


def _side(one: QRect, other: QRect) -> int:
    """-1 or 1 for two rectangles side by side, 0 for any others."""
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if shared <= min(one.height(), other.height()) / 2:
        return 0
    return -1 if one.right() < other.left() else 1 if one.left() > other.right() else 0


def _gap(one: QRect, other: QRect) -> int:
    across = max(one.left(), other.left()) - min(one.right(), other.right()) - 1
    down = max(one.top(), other.top()) - min(one.bottom(), other.bottom()) - 1
    return max(across, down)


def _changed_pixels(before: QImage, after: QImage, area: QRect) -> int:
    return sum(
        before.pixel(x, y) != after.pixel(x, y)
        for y in range(area.top(), area.bottom() + 1)
        for x in range(area.left(), area.right() + 1)
    )


def _rect_in(page: QWidget, widget: QWidget, part: QRect | None = None) -> QRect:
    rect = part if part is not None else widget.rect()
    return QRect(widget.mapTo(page, QPoint(rect.topLeft())), rect.size())


def _named(widget: QWidget) -> str:
    return (
        f"{type(widget).__name__} {widget.objectName()!r}" if widget.objectName() else type(widget).__name__
    )


def _size(size: QSize) -> str:
    return f"{size.width()}×{size.height()} px"
