"""Which days, of which station."""

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import QDate, QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.service.overview import Place
from kiosk.ui.manager import words
from kiosk.ui.manager.period import Period, Quick, named
from kiosk.ui.manager.reading import Question
from kiosk.ui.manager.words import t
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import manager
from kiosk.ui.widgets.fields import DateField, Picker
from kiosk.ui.widgets.flow import flow
from kiosk.ui.widgets.text import Text

TYPING_MS = 300
"""How long after the last key a typed day is taken as meant."""


class Filters(QWidget):
    """Station, named period, first and last day.

    Signals:
        chosen: something was changed; ask `question`.
    """

    chosen = Signal()

    def __init__(self, station: Place, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filters")
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.chosen)
        holder, row = flow(self, spacing=14)
        self.station = Picker("station", t(manager.STATION), self)
        self.quick = Picker("period", t(manager.PERIOD), self)
        self.first = DateField("first_day", t(manager.FROM), self)
        self.last = DateField("last_day", t(manager.TO), self)
        for phrase, field in (
            (manager.STATION, self.station),
            (manager.PERIOD, self.quick),
            (manager.FROM, self.first),
            (manager.TO, self.last),
        ):
            row.addWidget(_labelled(phrase, field, self))
        self.working = Text("", "body", self, tone="muted", wraps=False)
        self.working.setObjectName("working")
        row.addWidget(self.working)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 8, 12, 0)
        outer.addWidget(holder)
        for choice in Quick:
            self.quick.addItem(t(choice.phrase), choice)
        self.quick.addItem(t(manager.CHOSEN_DAYS), None)
        self.quick.setCurrentIndex(list(Quick).index(Quick.DAYS_28))
        here = {station.id: station.name} if station.id else {}
        self.show_stations(tuple(here), here)
        self._show_period(named(Quick.DAYS_28, today))
        self.station.activated.connect(self.chosen)
        self.quick.activated.connect(self.on_quick)
        for field in (self.first, self.last):
            field.dateChanged.connect(self.on_day)

    def show_stations(self, stations: tuple[str, ...], names: Mapping[str, str]) -> None:
        """Offer these stations, and all of them together."""
        offered = (None, *stations)
        if [self.station.itemData(at) for at in range(self.station.count())] == list(offered):
            return
        chosen = self.station.currentData()
        with QSignalBlocker(self.station):
            self.station.clear()
            for each in offered:
                self.station.addItem(words.station(names, each), each)
            self.station.setCurrentIndex(offered.index(chosen) if chosen in offered else 0)

    def question(self, today: dt.date) -> Question | None:
        """What is asked, or None where the days are in the wrong order; named periods move with today."""
        choice = self.quick.currentData()
        if isinstance(choice, Quick):
            self._show_period(named(choice, today))
        period = Period(_day(self.first.date()), _day(self.last.date()))
        return Question(period, self.station.currentData()) if period.is_in_order else None

    def say_working(self, *, is_working: bool) -> None:
        """Say that figures are being worked out, or that they are there."""
        self.working.setText(t(manager.WORKING) if is_working else "")

    @Slot()
    def on_quick(self) -> None:
        """A named period was chosen; chosen days start from where they are."""
        if isinstance(self.quick.currentData(), Quick):
            self.chosen.emit()
        else:
            self.first.setFocus()

    @Slot()
    def on_day(self) -> None:
        """A day was typed or stepped: the period is no longer a named one."""
        self.quick.setCurrentIndex(self.quick.count() - 1)
        self._typing.start()

    def _show_period(self, period: Period) -> None:
        for field, day in ((self.first, period.first), (self.last, period.last)):
            with QSignalBlocker(field):
                field.setDate(QDate(day.year, day.month, day.day))


def _day(date: QDate) -> dt.date:
    return dt.date(date.year(), date.month(), date.day())


def _labelled(phrase: Phrase, field: QWidget, parent: QWidget) -> QWidget:
    holder = QWidget(parent)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    label = Text(t(phrase), "body", holder, wraps=False)
    label.setBuddy(field)
    row.addWidget(label)
    row.addWidget(field)
    return holder
