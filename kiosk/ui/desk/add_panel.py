"""Adding a visitor who did not use the kiosk: one panel, by keys alone."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QVBoxLayout, QWidget

from kiosk.domain.visit.facts import Adjustment, Child
from kiosk.service.check_in import PARTY_LIMIT, CheckIn, Ticket
from kiosk.ui.desk.finding import Offer, fitting
from kiosk.ui.desk.languages import LANGUAGES, UNKNOWN
from kiosk.ui.desk.number import Number
from kiosk.ui.desk.panels import Panel
from kiosk.ui.icons import Icon
from kiosk.ui.look import look_of
from kiosk.ui.phrases import desk
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.choice import Rank
from kiosk.ui.widgets.fields import Picker, Tick
from kiosk.ui.widgets.flow import flow
from kiosk.ui.widgets.staff import StaffButton
from kiosk.ui.widgets.text import Text

ROWS_SHOWN = 5


def _pair(label: str, field: QWidget, parent: QWidget) -> QWidget:
    """A field under its label."""
    pair = QWidget(parent)
    column = QVBoxLayout(pair)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(Text(label, "body", pair, wraps=False))
    column.addWidget(field)
    return pair


class AddPanel(Panel):
    """Type what for, Enter: added. Everything else is further down and need not be touched.

    Signals:
        add_requested: a `CheckIn`, and whether a ticket is to be printed.
        print_requested: the `Ticket` that was just made.
        another_requested: an empty form is wanted.
    """

    add_requested = Signal(object, bool)
    print_requested = Signal(object)
    another_requested = Signal()

    def __init__(self, say: Texts, parent: QWidget | None = None) -> None:
        super().__init__("add_panel", say, parent)
        self.title.setText(say(desk.ADD_VISITOR))
        self._offers: tuple[Offer, ...] = ()
        self._shown: tuple[Offer, ...] = ()
        self._ticket: Ticket | None = None
        self.form = QWidget(self)
        self._build_form()
        self.result = QWidget(self)
        self._build_result()
        self.result.hide()
        self.inside.addWidget(self.form)
        self.inside.addWidget(self.result)

    def _build_form(self) -> None:
        say, form = self.say, self.form
        box = QVBoxLayout(form)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        self.sought = QLineEdit(form)
        self.sought.setObjectName("add_find")
        self.sought.setAccessibleName(say(desk.ADD_FIND))
        self.sought.textChanged.connect(self.on_typed)
        self.sought.installEventFilter(self)
        self.found = QListWidget(form)
        self.found.setObjectName("add_found")
        self.found.setAccessibleName(say(desk.ADD_FOUND))
        self.found.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.found.setWordWrap(True)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = Text(say(desk.ADD_NOTHING), "body", form, tone="amber")
        self.nothing.hide()
        box.addWidget(Text(say(desk.ADD_FIND), "body", form))
        box.addWidget(self.sought)
        box.addWidget(self.found)
        box.addWidget(self.nothing)
        self.party = Number("add_party", say(desk.ADD_PARTY), form)
        self.party.setRange(1, PARTY_LIMIT)
        self.child = Picker("add_child", say(desk.ADD_CHILD), form)
        for child in Child:
            self.child.addItem(say(desk.CHILD[child]), child)
        self.interpreter = Picker("add_interpreter", say(desk.ADD_INTERPRETER), form)
        self.interpreter.addItem(say(desk.NO_INTERPRETER), None)
        self.interpreter.addItem(say(desk.INTERPRETER_UNKNOWN), UNKNOWN)
        for tag, language in LANGUAGES.items():
            self.interpreter.addItem(language, tag)
        self.interpreter.setSizeAdjustPolicy(Picker.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.interpreter.setMinimumContentsLength(12)
        fields, fields_flow = flow(form, spacing=8, stretch=True)
        fields_flow.addWidget(_pair(say(desk.ADD_PARTY), self.party, fields))
        fields_flow.addWidget(_pair(say(desk.ADD_CHILD), self.child, fields))
        fields_flow.addWidget(_pair(say(desk.ADD_INTERPRETER), self.interpreter, fields))
        box.addWidget(fields)
        ticks, ticks_flow = flow(form, spacing=6)
        self.ticks = {
            each: Tick(f"add_{each.value}", say(desk.ADJUSTMENT[each]), ticks)
            for each in Adjustment
            if each is not Adjustment.INTERPRETER
        }
        for tick in self.ticks.values():
            ticks_flow.addWidget(tick)
        box.addWidget(Text(say(desk.ADD_ADJUSTMENTS), "body", form))
        box.addWidget(ticks)
        self.name, self.note = QLineEdit(form), QLineEdit(form)
        lines, lines_flow = flow(form, spacing=8, stretch=True)
        for name, phrase, line in (
            ("add_name", desk.ADD_NAME, self.name),
            ("add_note", desk.NOTE_OPTIONAL, self.note),
        ):
            line.setObjectName(name)
            line.setAccessibleName(say(phrase))
            line.setMaxLength(200)
            lines_flow.addWidget(_pair(say(phrase), line, lines))
        box.addWidget(lines)
        self.print_tick = Tick("add_print", say(desk.ADD_PRINT), form)
        self.add_button = StaffButton(
            "add_now", say(desk.ADD_NOW), Icon.ADD_VISITOR, form, key="Enter", rank=Rank.PRIMARY
        )
        self.add_button.clicked.connect(self.on_add)
        box.addWidget(self.print_tick)
        box.addWidget(self.add_button)

    def _build_result(self) -> None:
        say = self.say
        box = QVBoxLayout(self.result)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(Text(say(desk.ADDED_SAY), "body", self.result))
        self.code = Text("", "giant", self.result, wraps=False)
        self.code.setObjectName("add_code")
        self.seen_by = Text("", "body", self.result)
        box.addWidget(self.code)
        box.addWidget(self.seen_by)
        buttons, buttons_flow = flow(self.result)
        self.print_button = StaffButton(
            "add_print_now", say(desk.PRINT_TICKET), Icon.PRINTER, buttons, key="P"
        )
        self.print_button.clicked.connect(lambda: self.print_requested.emit(self._ticket))
        self.another_button = StaffButton(
            "add_another", say(desk.ADD_ANOTHER), Icon.ADD, buttons, key="Ctrl+N"
        )
        self.another_button.clicked.connect(self.another_requested)
        buttons_flow.addWidget(self.print_button)
        buttons_flow.addWidget(self.another_button)
        box.addWidget(buttons)

    def begin(self, offers: tuple[Offer, ...]) -> None:
        """An empty form, ready to type."""
        self._ticket = None
        self.result.hide()
        self.form.show()
        self.party.setValue(1)
        self.child.setCurrentIndex(0)
        self.interpreter.setCurrentIndex(0)
        for tick in (*self.ticks.values(), self.print_tick):
            tick.setChecked(False)
        for line in (self.sought, self.name, self.note):
            line.clear()
        self.offer(offers)
        self.sought.setFocus(Qt.FocusReason.OtherFocusReason)

    def seek(self, words: str) -> None:
        """Look for something, as if it had been typed."""
        self.sought.setText(words)

    def offer(self, offers: tuple[Offer, ...]) -> None:
        """Keep the list of appointments fresh; what is being typed stays."""
        if offers != self._offers:
            self._offers = offers
            self.on_typed(self.sought.text())

    def show_ticket(self, ticket: Ticket) -> None:
        """The visitor is in the queue: the code, large."""
        say = self.say
        self._ticket = ticket
        self.code.setText(ticket.code)
        seen_by = say(desk.ADDED_SEEN_BY, time=say.time(ticket.seen_by))
        before = say(desk.ADDED_BEFORE, n=ticket.waiting_before)
        self.seen_by.setText(f"{seen_by} · {before}")
        self.form.hide()
        self.result.show()
        self.another_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen(self) -> Offer | None:
        """What is highlighted in the list."""
        place = self.found.currentRow()
        return self._shown[place] if 0 <= place < len(self._shown) else None

    @Slot(str)
    def on_typed(self, typed: str) -> None:
        """Show what fits; what was chosen stays chosen while it still fits and nothing new was typed."""
        self._shown = fitting(self._offers, typed)
        self.found.clear()
        for offer in self._shown:
            self.found.addItem(offer.text)
        self.nothing.setVisible(not self._shown)
        self.found.setVisible(bool(self._shown))
        if self._shown:
            self.found.setCurrentRow(0)
        self._fit_list()

    @Slot()
    def on_add(self) -> None:
        """Hand over what was filled in; without anything chosen, go on typing."""
        offer = self.chosen
        if offer is None:
            self.sought.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        interpreter = self.interpreter.currentData()
        adjustments: list[Adjustment] = [each for each, tick in self.ticks.items() if tick.isChecked()]
        if interpreter is not None:
            adjustments.insert(0, Adjustment.INTERPRETER)
        asked = CheckIn(
            appointment=offer.appointment,
            reason=offer.reason,
            adjustments=tuple(adjustments),
            interpreter=interpreter,
            party=self.party.value(),
            child=Child(self.child.currentData()),
            name=self.name.text().strip() or None,
            note=self.note.text().strip() or None,
        )
        self.add_requested.emit(asked, self.print_tick.isChecked())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.sought and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self._shown:
                last = len(self._shown) - 1
                self.found.setCurrentRow(min(max(self.found.currentRow() + step, 0), last))
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and self.form.isVisible():
            self.on_add()
        elif event.key() == Qt.Key.Key_P and self.result.isVisible():
            self.print_button.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "found"):
            self._fit_list()

    def _fit_list(self) -> None:
        row = round(look_of(self).text_px("body") * 1.36) + 6
        self.found.setMinimumHeight(min(ROWS_SHOWN, max(1, len(self._shown))) * row + 4)
        self.found.setMaximumHeight(ROWS_SHOWN * row + 4)
