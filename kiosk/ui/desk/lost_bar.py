"""Tells an officer that another was first, with one key for the next best room and one to go on."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.ui.desk.lost import LostShown
from kiosk.ui.icons import Icon
from kiosk.ui.look import look_of
from kiosk.ui.phrases import desk
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.choice import Rank
from kiosk.ui.widgets.flow import flow
from kiosk.ui.widgets.notice import NoticeBar, Severity
from kiosk.ui.widgets.staff import StaffButton

TAKE_KEY, UNDERSTOOD_KEY = "Ctrl+B", "Ctrl+G"
NARROW_EM = 64


class LostBar(NoticeBar):
    """Shows a `LostShown` until it is settled or understood.

    Signals:
        take_requested: the `LostShown` whose room is wanted.
        understood: the `LostShown` that the officer has read.
    """

    take_requested = Signal(object)
    understood = Signal(object)

    def __init__(self, say: Texts, parent: QWidget | None = None) -> None:
        super().__init__("lost", say, parent)
        self._lost: LostShown | None = None
        buttons, row = flow(self)
        self.take_button = StaffButton("lost_take", "", Icon.ROOM, buttons, key=TAKE_KEY, rank=Rank.PRIMARY)
        self.take_button.clicked.connect(self.on_take)
        self.understood_button = StaffButton(
            "lost_understood", say(desk.UNDERSTOOD), Icon.SEEN, buttons, key=UNDERSTOOD_KEY
        )
        self.understood_button.clicked.connect(self.on_understood)
        row.addWidget(self.take_button)
        row.addWidget(self.understood_button)
        self.inside.removeWidget(self.words)
        self._words_and_buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words_and_buttons.addWidget(self.words, 1)
        self._words_and_buttons.addWidget(buttons, 0, Qt.AlignmentFlag.AlignVCenter)
        self.inside.addLayout(self._words_and_buttons, 1)

    def show_lost(self, lost: LostShown | None) -> None:
        """Tell of a loss; None: there is none."""
        if lost == self._lost:
            return
        self._lost = lost
        if lost is None:
            self.clear()
            return
        self.take_button.setText(lost.take)
        self.take_button.setVisible(lost.room is not None)
        self.say(Severity.WARNING, lost.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shape()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_words_and_buttons"):
            self._shape()

    def _shape(self) -> None:
        """The buttons stand below the words where both have no room in a line."""
        is_narrow = self.width() < look_of(self).text_px("body") * NARROW_EM
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._words_and_buttons.direction() is not direction:
            self._words_and_buttons.setDirection(direction)

    @Slot()
    def on_take(self) -> None:
        """Take the room that is offered."""
        if self._lost is not None and self._lost.room is not None:
            self.take_requested.emit(self._lost)

    @Slot()
    def on_understood(self) -> None:
        """Go on without it."""
        if self._lost is not None:
            self.understood.emit(self._lost)
