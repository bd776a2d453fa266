"""The printers: how each is, and one question after another about jobs that only staff can settle."""

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.panels import Choice, ChoicePanel
from kiosk.ui.desk.printers import PrinterShown, PrintersShown, Question
from kiosk.ui.phrases import desk
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.text import Text


class Verdict(Enum):
    """What has become of a job, or shall; the value is the id of its choice."""

    PRINTED = "printed"
    AGAIN = "again"
    LEAVE = "leave"


class PrintersPanel(ChoicePanel):
    """Shows a `PrintersShown`; digits answer the question.

    Signals:
        decided: a `Question` and a `Verdict`.
    """

    decided = Signal(object, object)

    def __init__(self, say: Texts, parent: QWidget | None = None) -> None:
        super().__init__("printers_panel", say, parent)
        self.title.setText(say(desk.PRINTERS))
        self._question: Question | None = None
        self._lines: list[Text] = []
        self._shown: PrintersShown | None = None
        self.none = Text(say(desk.PRINTERS_NONE), "body", self)
        self.inside.insertWidget(1, self.none)
        self.more = Text("", "body", self, tone="muted")
        self.inside.addWidget(self.more)
        self.hint.set_tone("")
        self.chosen.connect(self._on_chosen)

    def show_printers(self, shown: PrintersShown) -> None:
        """Show how they are, and what is to be answered."""
        if shown == self._shown:
            return
        before, self._shown = self._shown, shown
        if before is None or before.lines != shown.lines:
            self._show_lines(shown.lines)
        self.more.setText(shown.more)
        self.more.setVisible(bool(shown.more))
        question = shown.question
        is_other = question != self._question
        self._question = question
        hint = question.words if question else self.say(desk.PRINT_NOTHING)
        had_focus = any(button.hasFocus() for button in self.buttons)
        self.offer(self.title.text(), hint, self._answers(question))
        if is_other and had_focus:
            self.begin()

    def _show_lines(self, lines: tuple[PrinterShown, ...]) -> None:
        self.none.setVisible(not lines)
        while len(self._lines) < len(lines):
            label = Text("", "body", self, strong=True)
            label.setObjectName(f"printer_{len(self._lines) + 1}")
            self.inside.insertWidget(2 + len(self._lines), label)
            self._lines.append(label)
        for label, line in zip(self._lines, lines, strict=True):
            label.setText(line.words)
            label.set_tone("red" if line.is_faulty else "go")

    def _answers(self, question: Question | None) -> tuple[Choice, ...]:
        say = self.say
        if question is None:
            return ()
        leave = Choice(Verdict.LEAVE.value, say(desk.LEAVE_IT))
        again = Choice(Verdict.AGAIN.value, say(desk.PRINT_AGAIN))
        if question.is_uncertain:
            return Choice(Verdict.PRINTED.value, say(desk.CAME_OUT)), again, leave
        return (again, leave) if question.visit is not None else (leave,)

    def _on_chosen(self, choice: str, _words: tuple[str, ...]) -> None:
        if self._question is not None:
            self.decided.emit(self._question, Verdict(choice))

    def begin(self) -> None:
        """Give the first answer the focus."""
        (self.buttons[0] if self.buttons else self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)
