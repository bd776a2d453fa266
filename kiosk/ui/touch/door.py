"""The staff's way out of a locked window: a passphrase typed on the screen, and nothing else."""

import logging

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.errors import KioskError
from kiosk.domain.passphrase import LONGEST
from kiosk.domain.premises import Problem
from kiosk.ui.icons import Icon
from kiosk.ui.look import look_of
from kiosk.ui.phrases import staff
from kiosk.ui.session import Session
from kiosk.ui.tasks import Task, Tasks
from kiosk.ui.texts import SOURCE_LANGUAGE, texts
from kiosk.ui.touch.blocks import TypedText
from kiosk.ui.touch.sizes import is_low, page_margin
from kiosk.ui.widgets.card import Box, Card
from kiosk.ui.widgets.choice import ChoiceButton, Rank
from kiosk.ui.widgets.keyboard import KeyLayout, ScreenKeyboard
from kiosk.ui.widgets.text import Text, heading

LOG = logging.getLogger("kiosk.door")
DELAYS_S = (2, 5, 15, 60, 300)
"""After each wrong passphrase in a row, until the next can be tried."""
PATIENCE_MS = 45_000
"""Without a touch, the first page comes back."""
TICK_MS = 1_000
_DOT = "•"
_GO = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Door(Box):
    """Stands before everything in a window while it is open.

    Signals:
        opened: the passphrase was right.
        turned_away: it was closed again, or nobody typed.
    """

    opened = Signal()
    turned_away = Signal()

    def __init__(self, session: Session, window: QWidget, *, tick_ms: int = TICK_MS) -> None:
        """A door that is shut until `open`."""
        super().__init__("page", window)
        self.setObjectName("staff_door")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        self._window = window
        self._session = session
        self._texts = texts(SOURCE_LANGUAGE)
        self._tasks: Tasks | None = None  # of its own: staff leave also while the store or a printer hangs
        self._asked: Task | None = None
        self._typed = ""
        self._wrong = self._left_s = 0
        self._delay = QTimer(self, interval=tick_ms)
        self._delay.timeout.connect(self.on_tick)
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self.shut)
        self._build()

    def _build(self) -> None:
        t, look = self._texts, look_of(self)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(t(staff.DOOR_HEADING))
        self._heading = heading(t(staff.DOOR_HEADING), self)
        self._asks = Text(t(staff.DOOR_ASKED), "body", self)
        self._asks.setObjectName("door_asks")
        line = Card(self)
        self._line = TypedText("lead", line)
        line.inside.addWidget(self._line)
        self._said = Text(" ", "body", self)
        self._said.setObjectName("door_said")
        layout = KeyLayout.TEXT_LOW if is_low(look) else KeyLayout.TEXT
        self.keyboard = ScreenKeyboard("door_keys", layout, t, self)
        self.keyboard.key_pressed.connect(self.on_key)
        self.keyboard.erase_pressed.connect(self.on_erase)
        self.cancel = ChoiceButton("door_cancel", t(staff.DOOR_CANCEL), Icon.BACK, self)
        self.cancel.clicked.connect(self.shut)
        self.leave = ChoiceButton("door_leave", t(staff.DOOR_LEAVE), None, self, rank=Rank.PRIMARY)
        self.leave.clicked.connect(self.on_leave)
        ends = QHBoxLayout()
        ends.setSpacing(look.gap)
        ends.addWidget(self.cancel, 1)
        ends.addWidget(self.leave, 1)
        column = self.inside
        for widget in (self._heading, self._asks, line, self._said, self.keyboard):
            column.addWidget(widget)
        column.addLayout(ends)
        column.addStretch(1)

    @property
    def is_open(self) -> bool:
        """Whether it stands before everything."""
        return not self.isHidden()

    def open(self) -> None:
        """Stand before everything, with nothing typed."""
        side = page_margin(look_of(self))
        self.inside.setContentsMargins(side, side + look_of(self).panel.above_px, side, side)
        self._tasks = self._tasks or Tasks("door", self)
        self._put("")
        if not self._left_s:
            self._said.setText(" ")
        self.show()
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Fill the window and stand before what else is in it, also where that has changed."""
        self.setGeometry(self._window.rect())
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def shut(self) -> None:
        """Give way to the first page; what was typed is forgotten, how often it was wrong is not."""
        self._close()
        self.turned_away.emit()

    def end(self) -> None:
        """Shut for good; its thread ends."""
        self._close()
        if self._tasks is not None:
            self._tasks.close()
            self._tasks = None

    def _close(self) -> None:
        self.hide()
        self._put("")
        self._patience.stop()
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None

    # Typing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of a keyboard type here, and reach nothing behind."""
        if event.key() in _GO:
            self.on_leave()
        elif event.key() == Qt.Key.Key_Backspace:
            self.on_erase()
        elif event.text() and event.text().isprintable():
            self.on_key(event.text())
        event.accept()

    @Slot(str)
    def on_key(self, key: str) -> None:
        """A character was typed."""
        self._put((self._typed + key)[:LONGEST])

    @Slot()
    def on_erase(self) -> None:
        """The last character was taken away."""
        self._put(self._typed[:-1])

    def _put(self, typed: str) -> None:
        self._patience.start()
        self._typed = typed
        self._line.put(_DOT * len(typed))
        self._line.setAccessibleName(self._texts(staff.DOOR_TYPED, n=len(typed)))

    # Trying

    @Slot()
    def on_leave(self) -> None:
        """Try what was typed, unless a delay is on."""
        if self._tasks is None or self._asked is not None or self._left_s or not self._typed:
            return
        way_out, typed = self._session.way_out, self._typed
        self._put("")
        self._said.setText(self._texts(staff.DOOR_LOOKING))
        self._asked = self._tasks.submit(self, lambda: way_out.opens(typed), self._on_tried, self._on_failed)

    def _on_tried(self, is_right: bool) -> None:  # noqa: FBT001 - the answer of a task
        self._asked = None
        if not is_right:
            self._turn_down()
            return
        self._wrong = 0
        LOG.info("left by passphrase")
        self._close()
        self.opened.emit()

    def _on_failed(self, error: KioskError) -> None:
        self._asked = None
        LOG.warning("passphrase: %s", error.code)
        self._session.changes.fault_told.emit(str(error))
        self._turn_down()

    def _turn_down(self) -> None:
        self._left_s = DELAYS_S[min(self._wrong, len(DELAYS_S) - 1)]
        self._wrong += 1
        LOG.warning("wrong passphrase, %d in a row", self._wrong)
        name = self._session.counter.device.name
        self._session.changes.fault_told.emit(self._texts(staff.DOOR_FAULT, device=name))
        self._session.changes.problem_found.emit(Problem.WAY_OUT)
        self._said.setText(self._texts(staff.DOOR_WRONG, n=self._left_s))
        self.leave.setEnabled(False)
        self._delay.start()

    @Slot()
    def on_tick(self) -> None:
        """A second of a delay has gone by; a door that was shut meanwhile waits all the same."""
        self._left_s -= 1
        if self._left_s:
            self._said.setText(self._texts(staff.DOOR_WRONG, n=self._left_s))
            return
        self._delay.stop()
        self._said.setText(self._texts(staff.DOOR_AGAIN))
        self.leave.setEnabled(True)
