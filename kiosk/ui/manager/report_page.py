"""The page with the figures: cards, charts, breaches, counts; it scrolls where it does not fit."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from kiosk.ui.icons import Icon
from kiosk.ui.look import look_of
from kiosk.ui.manager.columns import Columns
from kiosk.ui.manager.figures import CountsCard, FigureCard, HeatCard, WeeksCard, suit
from kiosk.ui.manager.presenter import BreachRow, ManagerView
from kiosk.ui.manager.reading import Export
from kiosk.ui.manager.words import t
from kiosk.ui.phrases import manager
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.flow import flow
from kiosk.ui.widgets.staff import StaffButton
from kiosk.ui.widgets.table import Column, DataTable
from kiosk.ui.widgets.text import Text

CARDS = ("within", "median", "breaches", "walk_ins")
_EXPORTS = {
    Export.FIGURES: manager.EXPORT_FIGURES,
    Export.BREACHES: manager.EXPORT_BREACHES,
    Export.VISITS: manager.EXPORT_VISITS,
}


class BreachesCard(Card):
    """The breaches and the exports.

    Signals:
        export_wanted: an `Export`.
    """

    export_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("breaches_card")
        holder, head = flow(self, spacing=8)
        self._title = Text("", "button", self, wraps=False)
        head.addWidget(self._title)
        head.addWidget(Text(t(manager.EXPORT), "body", self, tone="muted", wraps=False))
        for export, phrase in _EXPORTS.items():
            button = StaffButton(f"export_{export.name.lower()}", t(phrase), Icon.EXPORT, self)
            button.setAccessibleDescription(t(manager.EXPORT))
            button.clicked.connect(lambda _checked=False, wanted=export: self.export_wanted.emit(wanted))
            head.addWidget(button)
        columns: tuple[Column[BreachRow], ...] = (
            Column(t(manager.COLUMN_DAY), lambda row: row.day),
            Column(t(manager.STATION), lambda row: row.station),
            Column(t(manager.COLUMN_TICKET), lambda row: row.breach.code),
            Column(t(manager.COLUMN_APPOINTMENT), lambda row: row.appointment),
            Column(t(manager.COLUMN_ARRIVED), lambda row: row.arrived),
            Column(t(manager.COLUMN_SEEN), lambda row: row.seen),
            Column(t(manager.COLUMN_WAIT), lambda row: row.wait, is_number=True),
            Column(t(manager.COLUMN_REASON), lambda row: row.reason),
            Column(t(manager.COLUMN_EMERGENCY), lambda row: row.emergency),
        )
        self.table = DataTable("breaches", t(manager.BREACHES), columns, self)
        self.note = Text("", "caption", self, tone="muted")
        self.inside.addWidget(holder)
        self.inside.addWidget(self.table, 1)
        self.inside.addWidget(self.note)

    def show_breaches(self, rows: tuple[BreachRow, ...]) -> None:
        """Show these breaches; the selection stays on its visit while that is among them."""
        before = self.table.current_row
        self.table.set_rows(rows)
        if before is not None:
            at = next((i for i, row in enumerate(rows) if row.breach.visit == before.breach.visit), None)
            if at is None:
                self.table.clearSelection()
            else:
                self.table.selectRow(at)
        self._title.setText(t(manager.BREACHES_N, n=len(rows)))
        self.note.setText(t(manager.OPEN_HINT if rows else manager.NO_BREACHES))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            suit(self.table)


class ReportPage(QScrollArea):
    """Everything about a period on one page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_page")
        self.setAccessibleName(t(manager.TITLE))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget(self)
        inner.setProperty("area", "page")
        self._inside = QVBoxLayout(inner)
        cards = Columns("cards", (4, 2, 1), 18, inner)
        self.cards = {name: FigureCard(name, cards) for name in CARDS}
        for card in self.cards.values():
            cards.add(card)
        charts = Columns("charts", (2, 1), 30, inner)
        self.weeks, self.heat = WeeksCard(charts), HeatCard(charts)
        charts.add(self.weeks)
        charts.add(self.heat)
        tables = Columns("tables", (2, 1), 32, inner)
        self.breaches, self.counts = BreachesCard(tables), CountsCard(tables)
        tables.add(self.breaches, 13)
        tables.add(self.counts, 5)
        self._inside.addWidget(cards)
        self._inside.addWidget(charts)
        self._inside.addWidget(tables, 1)
        self.setWidget(inner)
        self._space()

    def show_view(self, view: ManagerView) -> None:
        """Show a period."""
        for card in view.cards:
            self.cards[card.name].show_card(card)
        self.weeks.show_weeks(view.weeks)
        self.heat.show_heat(view.heat)
        self.breaches.show_breaches(view.breaches)
        self.counts.show_counts(view.counts, view.doubts)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._space()

    def _space(self) -> None:
        look = look_of(self)
        self._inside.setContentsMargins(look.pad, look.gap, look.pad, look.pad)
        self._inside.setSpacing(look.gap + 4)
