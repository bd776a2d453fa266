"""A list of visits, walked and worked by key; rows change in place, the selection follows the visit."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kiosk.domain.entry import SubjectId
from kiosk.ui.desk.row_paint import RowPainter
from kiosk.ui.desk.rows import RowShown
from kiosk.ui.look import look_of
from kiosk.ui.widgets.text import TextBox

_Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole


class VisitModel(QAbstractListModel):
    """Rows that are moved, added, taken out and changed one by one.

    Attributes:
        turned: the places where, at the last change, nothing but the ring moved on.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[RowShown] = []
        self.turned: list[int] = []

    def set_rows(self, rows: Sequence[RowShown]) -> int:
        """Show these rows; answers with how many were touched by more than a turn of their ring."""
        touched = 0
        self.turned.clear()
        wanted = {row.id for row in rows}
        for place in range(len(self.rows) - 1, -1, -1):
            if self.rows[place].id not in wanted:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self.rows[place]
                self.endRemoveRows()
                touched += 1
        for place, row in enumerate(rows):
            if place >= len(self.rows) or self.rows[place].id != row.id:
                self._bring(row, place)
                touched += 1
            if self.rows[place] != row:
                is_still = self.rows[place].still == row.still
                self.rows[place] = row
                if is_still:
                    self.turned.append(place)
                else:
                    self.dataChanged.emit(self.index(place), self.index(place))
                    touched += 1
        return touched

    def _bring(self, row: RowShown, place: int) -> None:
        at = next((i for i in range(place + 1, len(self.rows)) if self.rows[i].id == row.id), None)
        if at is None:
            self.beginInsertRows(QModelIndex(), place, place)
            self.rows.insert(place, row)
            self.endInsertRows()
        else:
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), place)
            self.rows.insert(place, self.rows.pop(at))
            self.endMoveRows()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case _ if role == _ROW:
                return row
            case _:
                return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: "VisitList") -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._view.painter.paint(
            painter,
            index.data(_ROW),
            option.rect,
            is_selected=is_selected,
            ring_only=self._view.is_turning,
        )

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self._view.painter.layout(index.data(_ROW), width).height)


class VisitList(QListView):
    """Visits, one selected.

    Space, Enter, letters and digits work here only, so that they can be typed everywhere else.

    Signals:
        visit_chosen: the selection has moved to a visit by hand or key.
        next_requested, see_requested, place_requested, room_requested: Space, Enter, C, B.
        digit_pressed: 1 to 9.
    """

    visit_chosen = Signal(str)
    next_requested = Signal()
    see_requested = Signal()
    place_requested = Signal()
    room_requested = Signal()
    digit_pressed = Signal(int)

    def __init__(
        self, name: str, spoken: str, parent: QWidget | None = None, *, empty: str = "", fits: bool = False
    ) -> None:
        """A list.

        Args:
            name: what tests find it by.
            spoken: its accessible name.
            parent: as for every widget.
            empty: what it says while nobody is in it.
            fits: it is as high as its rows, and somebody else scrolls.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.painter = RowPainter(self)
        self.rows_model = VisitModel(self)
        self._is_loading = self.is_turning = False
        self._empty = empty
        self._fits = fits
        self.setModel(self.rows_model)
        self.setItemDelegate(_Delegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTabKeyNavigation(False)
        if fits:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.selectionModel().currentChanged.connect(self.on_current_changed)

    def show_rows(self, rows: Sequence[RowShown], selected: SubjectId | None) -> int:
        """Show rows and who is selected; answers with how many rows were touched."""
        self._is_loading = True
        count = len(self.rows_model.rows)
        touched = self.rows_model.set_rows(rows)
        if touched:  # now, so that list and title are painted together and once
            self.executeDelayedItemsLayout()
        for place in self.rows_model.turned:
            box = self.visualRect(self.rows_model.index(place))
            if box.intersects(self.viewport().rect()):
                self.viewport().update(self.painter.ring_box(rows[place], box))
        self._select(selected)
        self._is_loading = False
        if self._fits and touched:
            self.updateGeometry()
        if not count or not rows:
            self.viewport().update()
        return touched

    def _select(self, selected: SubjectId | None) -> None:
        place = next((i for i, row in enumerate(self.rows_model.rows) if row.id == selected), None)
        if place is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        elif self.currentIndex().row() != place or not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.rows_model.index(place))

    @property
    def shown_ids(self) -> list[SubjectId]:
        """The visits in the list, from above."""
        return [row.id for row in self.rows_model.rows]

    @Slot(QModelIndex, QModelIndex)
    def on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        """Say whom the officer looks at."""
        if current.isValid() and not self._is_loading:
            self.visit_chosen.emit(self.rows_model.rows[current.row()].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        requests = {
            Qt.Key.Key_Space: self.next_requested,
            Qt.Key.Key_Return: self.see_requested,
            Qt.Key.Key_Enter: self.see_requested,
            Qt.Key.Key_C: self.place_requested,
            Qt.Key.Key_B: self.room_requested,
        }
        request = requests.get(Qt.Key(event.key()))
        if plain and request is not None:
            if not event.isAutoRepeat():
                request.emit()
            event.accept()
        elif plain and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            self.digit_pressed.emit(event.key() - Qt.Key.Key_0)
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Nothing: letters are commands here, and jumping about would lose the place."""

    def paintEvent(self, event: QPaintEvent) -> None:
        self.is_turning = self._is_ring_only(event)
        super().paintEvent(event)
        if self._empty and not self.rows_model.rows:
            look = look_of(self)
            painter = QPainter(self.viewport())
            painter.setPen(look.colour("muted"))
            painter.setFont(look.font("body"))
            room = self.viewport().rect().adjusted(look.pad, look.pad, -look.pad, -look.pad)
            painter.drawText(room, int(Qt.TextFlag.TextWordWrap), self._empty)
            painter.end()

    def _is_ring_only(self, event: QPaintEvent) -> bool:
        """Whether all that must be painted lies over rings: then the words are not drawn again."""
        rows = self.rows_model.rows
        if not rows:
            return False
        ring = self.painter.layout(rows[0], self.viewport().width()).ring
        asked = event.region().boundingRect()
        return asked.left() >= ring.left() and asked.right() <= ring.right()

    def text_boxes(self) -> list[TextBox]:
        """Room and need of the words of the rows in sight, for the layout checks."""
        sight = self.viewport().rect()
        boxes = []
        for place, row in enumerate(self.rows_model.rows):
            box = self.visualRect(self.rows_model.index(place))
            if sight.contains(box):
                boxes += self.painter.text_boxes(row, box)
        return boxes

    def minimumSizeHint(self) -> QSize:
        em = look_of(self).text_px("body")
        return QSize(em * 17, self.sizeHint().height() if self._fits else em * 11)

    def sizeHint(self) -> QSize:
        if not self._fits:
            em = look_of(self).text_px("body")
            return QSize(em * 24, em * 15)
        width = self.viewport().width()
        return QSize(width, sum(self.painter.layout(row, width).height for row in self.rows_model.rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()
