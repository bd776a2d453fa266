"""One visit after another that was left open: finished, left, or kept."""

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.panels import Choice, ChoicePanel
from kiosk.ui.desk.settling import OpenShown
from kiosk.ui.phrases import desk
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.text import Text


class Ending(Enum):
    """How a visit ended; the value is the id of its choice."""

    FINISHED = "finish"
    LEFT = "leave"
    KEPT = "keep"


class SettlePanel(ChoicePanel):
    """Asks about an `OpenShown`; digits answer.

    Signals:
        decided: the `OpenShown` and an `Ending`.
    """

    decided = Signal(object, object)

    def __init__(self, say: Texts, parent: QWidget | None = None) -> None:
        super().__init__("settle_panel", say, parent)
        self._shown: OpenShown | None = None
        self.more = Text("", "body", self, tone="muted")
        self.inside.addWidget(self.more)
        self.chosen.connect(self._on_chosen)

    def show_open(self, shown: OpenShown | None) -> None:
        """Ask about this visit; None: all are settled."""
        if shown == self._shown and self.title.text():
            return
        is_other = (shown.row.visit.id if shown else None) != (
            self._shown.row.visit.id if self._shown else None
        )
        self._shown = shown
        had_focus = any(button.hasFocus() for button in self.buttons)
        self.more.setText(shown.more if shown else "")
        self.more.setVisible(bool(shown and shown.more))
        if shown is None:
            self.offer(self.say(desk.SETTLED_ALL), "", ())
            if had_focus:
                self.close_button.setFocus()
            return
        say = self.say
        self.offer(
            shown.ask,
            shown.about,
            (
                Choice(Ending.FINISHED.value, say(desk.SETTLE_FINISH), is_possible=shown.may_finish),
                Choice(Ending.LEFT.value, say(desk.SETTLE_LEAVE), is_possible=not shown.may_finish),
                Choice(Ending.KEPT.value, say(desk.SETTLE_KEEP)),
            ),
        )
        if is_other and had_focus:
            self.begin()

    def _on_chosen(self, choice: str, _words: tuple[str, ...]) -> None:
        if self._shown is not None:
            self.decided.emit(self._shown, Ending(choice))
