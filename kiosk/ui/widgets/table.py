"""A table of frozen rows, read and walked by keyboard alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from kiosk.ui.look import look_of

R = TypeVar("R")
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)  # no slots: Python 3.11 cannot make Column[Row](…) with both
class Column(Generic[R]):
    """One column: its heading, the words of a row, and whether it is set flush with the figures' end."""

    title: str
    words: Callable[[R], str]
    is_number: bool = False


class RowModel(QAbstractTableModel, Generic[R]):
    """Rows as text."""

    def __init__(self, columns: Sequence[Column[R]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: tuple[R, ...] = ()

    def set_rows(self, rows: Sequence[R]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.words(self.rows[index.row()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {column.words(self.rows[index.row()])}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column.is_number)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section].is_number)
        return None


def _alignment(is_number: bool) -> Qt.AlignmentFlag:  # noqa: FBT001 - one question, one answer
    across = Qt.AlignmentFlag.AlignTrailing if is_number else Qt.AlignmentFlag.AlignLeading
    return across | Qt.AlignmentFlag.AlignVCenter


class DataTable(QTableView, Generic[R]):
    """One selected row; arrows walk, Enter opens.

    Signals:
        row_opened: the row object that Enter or a double click asked for.
        row_chosen: the row object the selection has moved to.
    """

    row_opened = Signal(object)
    row_chosen = Signal(object)

    def __init__(
        self, name: str, accessible_name: str, columns: Sequence[Column[R]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.rows_model: RowModel[R] = RowModel(columns, self)
        self.setModel(self.rows_model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self.on_opened)
        self.selectionModel().currentRowChanged.connect(self.on_current_changed)
        self._space()

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show rows; the selection stays on the same place in the list."""
        at = self.currentIndex().row()
        self.rows_model.set_rows(rows)
        if rows and at >= 0:
            self.selectRow(min(at, len(rows) - 1))

    @property
    def current_row(self) -> R | None:
        """The selected row; None while nothing is selected."""
        index = self.currentIndex()
        return self.rows_model.rows[index.row()] if index.isValid() else None

    @Slot(QModelIndex)
    def on_opened(self, index: QModelIndex) -> None:
        """Ask for the row to be opened."""
        self.row_opened.emit(self.rows_model.rows[index.row()])

    @Slot(QModelIndex, QModelIndex)
    def on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        """Say which row is in hand."""
        if current.isValid():
            self.row_chosen.emit(self.rows_model.rows[current.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row is not None:
            self.row_opened.emit(row)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.ParentChange}:
            self._space()

    def _space(self) -> None:
        self.verticalHeader().setDefaultSectionSize(round(look_of(self).text_px("body") * 2.0))
