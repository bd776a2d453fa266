"""The delay notice: declare an emergency, tell visitors again, end it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kiosk.domain.emergency import EmergencyReason
from kiosk.ui.desk.around import DelayShown
from kiosk.ui.desk.number import Number
from kiosk.ui.icons import Icon
from kiosk.ui.phrases import desk
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.choice import Rank
from kiosk.ui.widgets.fields import Picker
from kiosk.ui.widgets.flow import flow
from kiosk.ui.widgets.staff import StaffButton
from kiosk.ui.widgets.text import Text

LONGEST_MIN = 480


class DelayCard(QWidget):
    """One button while all is well; a short form; then what visitors are told, and how old that is.

    Signals:
        declare_requested: reason, minutes (0: not known), note.
        tell_requested: minutes (0: not known).
        end_requested: it is over.
        closed: the form was put away.
    """

    declare_requested = Signal(object, int, str)
    tell_requested = Signal(int)
    end_requested = Signal()
    closed = Signal()

    def __init__(self, say: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("delay")
        self._shown: DelayShown | None = None
        self._is_open = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(Text(say(desk.DELAY), "heading", self))
        self.open_button = StaffButton("delay_open", say(desk.DELAY_TELL), Icon.WARNING, self, key="Ctrl+D")
        self.open_button.clicked.connect(self.open_form)
        self.words = Text("", "body", self)
        self.words.setObjectName("delay_words")
        self.reminder = Text("", "body", self, tone="amber", strong=True)
        self.reminder.setObjectName("delay_reminder")
        self.reason_label = Text(say(desk.DELAY_WHY), "body", self)
        self.reason = Picker("delay_reason", say(desk.DELAY_WHY), self)
        for reason in EmergencyReason:
            self.reason.addItem(say(desk.EMERGENCY[reason]), reason)
        self.minutes_label = Text(say(desk.DELAY_LONG), "body", self)
        self.minutes = Number("delay_minutes", say(desk.DELAY_LONG), self)
        self.minutes.setRange(0, LONGEST_MIN)
        self.minutes.setSingleStep(5)
        self.note_label = Text(say(desk.NOTE_OPTIONAL), "body", self)
        self.note = QLineEdit(self)
        self.note.setObjectName("delay_note")
        self.note.setAccessibleName(say(desk.NOTE_OPTIONAL))
        self.note.setMaxLength(200)
        buttons, row = flow(self)
        self.declare_button = StaffButton(
            "delay_declare", say(desk.DELAY_DECLARE), Icon.WARNING, buttons, rank=Rank.STOP
        )
        self.declare_button.clicked.connect(self.on_declare)
        self.tell_button = StaffButton(
            "delay_tell", say(desk.DELAY_AGAIN), Icon.CALL, buttons, key="Ctrl+T", rank=Rank.PRIMARY
        )
        self.tell_button.clicked.connect(lambda: self.tell_requested.emit(self.minutes.value()))
        self.end_button = StaffButton("delay_end", say(desk.DELAY_END), Icon.OK, buttons)
        self.end_button.clicked.connect(self.end_requested)
        self.close_button = StaffButton("delay_close", say(desk.CLOSE), Icon.CLOSE, buttons, key="Esc")
        self.close_button.clicked.connect(self.close_form)
        for button in (self.declare_button, self.tell_button, self.end_button, self.close_button):
            row.addWidget(button)
        for widget in (
            self.open_button, self.words, self.reminder, self.reason_label, self.reason, self.minutes_label,
            self.minutes, self.note_label, self.note, buttons,
        ):  # fmt: skip
            box.addWidget(widget)
        self._buttons = buttons
        self.show_delay(DelayShown(is_on=False))

    def show_delay(self, delay: DelayShown) -> None:
        """Show how it stands."""
        if delay == self._shown:
            return
        turned = self._shown is None or self._shown.is_on != delay.is_on
        self._shown = delay
        self.words.setText(delay.words)
        self.reminder.setText(delay.reminder)
        if turned:
            self._is_open = False
            self.minutes.setValue(delay.delay_min)
            self.note.clear()
        self._arrange()

    @property
    def is_form_open(self) -> bool:
        """Whether the form to declare one is on the screen."""
        return self._is_open

    @Slot()
    def open_form(self) -> None:
        """Show the form, or go to the minutes of the notice that is on."""
        is_on = self._shown is not None and self._shown.is_on
        self._is_open = not is_on
        self._arrange()
        field = self.minutes if is_on else self.reason
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close_form(self) -> None:
        """Put the form away."""
        self._is_open = False
        self._arrange()
        self.closed.emit()

    @Slot()
    def on_declare(self) -> None:
        """Hand over what was filled in."""
        reason = EmergencyReason(self.reason.currentData())
        self.declare_requested.emit(reason, self.minutes.value(), self.note.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_open:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        delay = self._shown
        is_on = delay is not None and delay.is_on
        form = self._is_open and not is_on
        self.open_button.setVisible(not is_on and not form)
        self.words.setVisible(is_on)
        self.reminder.setVisible(bool(delay and delay.reminder))
        for widget in (self.reason_label, self.reason, self.note_label, self.note, self.declare_button):
            widget.setVisible(form)
        for shared in (self.minutes_label, self.minutes, self._buttons):
            shared.setVisible(form or is_on)
        for button in (self.tell_button, self.end_button):
            button.setVisible(is_on)
        self.close_button.setVisible(form)
