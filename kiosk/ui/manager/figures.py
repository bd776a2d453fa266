"""The headline cards, the chart cards, and what is counted beside the headline."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from kiosk.domain.report import HeatCell
from kiosk.ui.icons import Icon
from kiosk.ui.look import look_of
from kiosk.ui.manager import words
from kiosk.ui.manager.heat_map import HeatMap
from kiosk.ui.manager.presenter import CardView, CountLine, HeatView, hour, weekday
from kiosk.ui.manager.weeks import Point, WeeksView
from kiosk.ui.manager.weeks_chart import WeeksChart
from kiosk.ui.manager.words import t
from kiosk.ui.phrases import manager
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.staff import StaffButton
from kiosk.ui.widgets.table import Column, DataTable
from kiosk.ui.widgets.text import Text

TABLE_ROWS = 6
"""A table is never lower than this many rows."""
_STRETCHED_TO = 125
"""In larger text columns do not fit side by side, and a stretched last one would be the one to shrink."""


def suit(table: DataTable[Any], rows: int = TABLE_ROWS) -> None:
    """Keep a table at least so many rows high at its text size; let wide ones be scrolled across."""
    look = look_of(table)
    table.setMinimumHeight(round(look.text_px("body") * 2.0) * (rows + 1) + 8)
    table.horizontalHeader().setStretchLastSection(look.scale <= _STRETCHED_TO)


class FigureCard(Card):
    """One headline figure."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.title = Text("", "button", self)
        self.figure = Text("", "code", self, wraps=False)
        self.lines = Text("", "caption", self, tone="muted")
        for widget in (self.title, self.figure, self.lines):
            self.inside.addWidget(widget)
        self.inside.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.ParentChange}:
            self.inside.setSpacing(2)

    def show_card(self, card: CardView) -> None:
        """Show a figure; readers hear title, figure and lines as one."""
        self.title.setText(card.title)
        self.figure.setText(card.figure)
        self.lines.setText("\n".join(card.lines))
        self.setAccessibleName(f"{card.title}: {card.figure}")
        self.setAccessibleDescription(" ".join(card.lines))


class _ChartCard(Card):
    """A chart with its title, words below, and the same numbers as a table."""

    def __init__(
        self, name: str, title: str, chart: QWidget, table: DataTable[Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._chart, self.table = chart, table
        self.note = Text("", "caption", self, tone="muted")
        self.note.setObjectName(f"{name}_note")
        self.numbers = StaffButton(f"{name}_numbers", t(manager.NUMBERS), Icon.CHART, self)
        self.numbers.setCheckable(True)
        self.numbers.setAccessibleDescription(title)
        head = QHBoxLayout()
        head.addWidget(Text(title, "button", self), 1)
        head.addWidget(self.numbers, 0, Qt.AlignmentFlag.AlignTop)
        self.inside.addLayout(head)
        self.inside.addWidget(chart, 1)
        self.inside.addWidget(table, 1)
        self.inside.addWidget(self.note)
        table.hide()
        self.numbers.toggled.connect(self.on_numbers)

    @Slot(bool)
    def on_numbers(self, wanted: bool) -> None:  # noqa: FBT001 - Qt's own signature
        """Change between chart and table."""
        self._chart.setVisible(not wanted)
        self.table.setVisible(wanted)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            suit(self.table)


class WeeksCard(_ChartCard):
    """The chart by week."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.chart = WeeksChart("weeks_chart")
        columns: Sequence[Column[Point]] = (
            Column(t(manager.COLUMN_WEEK), lambda point: point.label),
            Column(t(manager.COLUMN_N), lambda point: t.number(point.n), is_number=True),
            Column(t(manager.COLUMN_MET), lambda point: t.number(point.met), is_number=True),
            Column(t(manager.COLUMN_SHARE), lambda point: f"{words.share(point.share)} %", is_number=True),
            Column(t(manager.COLUMN_SIGNAL), lambda point: t(manager.SIGNAL) if point.is_signal else ""),
        )
        table = DataTable("weeks_table", t(manager.BY_WEEK), columns)
        super().__init__("weeks", t(manager.BY_WEEK), self.chart, table, parent)

    def show_weeks(self, view: WeeksView) -> None:
        """Show these weeks."""
        self.chart.show_weeks(view)
        self.table.set_rows(view.points)
        self.note.setText("\n".join(view.sentences))


class HeatCard(_ChartCard):
    """When people wait."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.chart = HeatMap("heat_map")
        columns: Sequence[Column[HeatCell]] = (
            Column(t(manager.COLUMN_WEEKDAY), lambda cell: weekday(cell.weekday)),
            Column(t(manager.COLUMN_HOUR), lambda cell: hour(cell.hour)),
            Column(t(manager.COLUMN_ARRIVALS), lambda cell: t.number(cell.arrivals), is_number=True),
            Column(t(manager.COLUMN_SEEN_N), lambda cell: t.number(cell.waits_n), is_number=True),
            Column(t(manager.COLUMN_MEDIAN), lambda cell: words.wait(cell.median_s), is_number=True),
        )
        table = DataTable("heat_table", t(manager.HEAT), columns)
        super().__init__("heat", t(manager.HEAT), self.chart, table, parent)

    def show_heat(self, view: HeatView) -> None:
        """Show these cells."""
        self.chart.show_heat(view)
        self.table.set_rows(view.cells)
        self.note.setText(t(manager.HEAT_NOTE if view.cells else manager.HEAT_EMPTY))


class CountsCard(Card):
    """What is counted beside the headline, each with its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("counts")
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(Text(t(manager.ALSO_COUNTED), "button", self), 0, 0)
        for column, phrase in ((1, manager.COLUMN_BOOKED), (2, manager.COLUMN_WALK_IN)):
            self._grid.addWidget(self._figure(t(phrase), "caption"), 0, column)
        self._lines: list[tuple[Text, Text, Text]] = []
        self.doubts = Text("", "caption", self, tone="muted")
        self.inside.addLayout(self._grid)
        self.inside.addWidget(self.doubts)
        self.inside.addStretch(1)

    def _figure(self, text: str, role: str = "body") -> Text:
        figure = Text(text, "caption" if role == "caption" else "body", self, strong=True, wraps=False)
        figure.set_across(Qt.AlignmentFlag.AlignRight)
        return figure

    def show_counts(self, lines: Sequence[CountLine], doubts: str) -> None:
        """Show these counts; their number never changes."""
        if not self._lines:
            for row in range(1, len(lines) + 1):
                line = (Text("", "body", self), self._figure(""), self._figure(""))
                self._lines.append(line)
                for column, widget in enumerate(line):
                    self._grid.addWidget(widget, row, column)
        for (label, booked, walk_in), shown in zip(self._lines, lines, strict=True):
            label.setText(shown.words)
            booked.setText(shown.booked)
            walk_in.setText(shown.walk_in)
        self.doubts.setText(doubts)
        self.doubts.setVisible(bool(doubts))
