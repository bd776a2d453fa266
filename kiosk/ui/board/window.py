"""The waiting-room board: who is called where, and how today is going."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.errors import KioskError
from kiosk.service.watching import BoardView, board_view
from kiosk.ui import theme
from kiosk.ui.board.arrangement import margin
from kiosk.ui.board.calls import Calls
from kiosk.ui.board.column import Column
from kiosk.ui.board.presenter import Presenter
from kiosk.ui.board.saying import Saying
from kiosk.ui.chime import chime
from kiosk.ui.look import Look, look_of
from kiosk.ui.phrases import board
from kiosk.ui.session import Session
from kiosk.ui.texts import offered, texts
from kiosk.ui.widgets.text import Text, longest_word

REFRESH_MS = 5_000
TICK_MS = 1_000
CALL_GAIN_DB = 12
"""Over the quietest: a call is for a room, what the kiosk reads aloud for one person."""


class BoardWindow(QWidget):
    """The wall screen. It has nothing to press.

    Signals:
        painted_view: what the store says has been put on the board.
    """

    painted_view = Signal()

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board_window")
        self.setProperty("area", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(look.panel.width_px, look.panel.height_px)  # upright or not, before anything is placed
        self._session = session
        station = session.counter.station
        self._presenter = Presenter(look.language, offered(station), station.standards.appointment_s)
        self._is_reading = self._must_read_again = self._has_told_fault = False
        self._refresh_timer = QTimer(self, interval=REFRESH_MS)
        self._refresh_timer.timeout.connect(self.refresh)
        self._tick_timer = QTimer(self, interval=TICK_MS)
        self._tick_timer.timeout.connect(self.on_tick)
        self._build(look)
        theme.apply(self, look)
        self._space()
        session.changes.changed.connect(self.on_changed)
        self.on_tick()

    def _build(self, look: Look) -> None:
        t = texts(look.language)
        self._bar = _Strip("bar", self)
        self._name = Text(self._session.counter.station.name, "lead", strong=True)
        self._name.setObjectName("station")
        self._clock = Text("", "lead", wraps=False)
        self._clock.setObjectName("clock")
        self._bar.inside.addWidget(self._name)
        self._front = Text(t(board.FRONT_COUNTER), "lead")
        self._bar.inside.addWidget(self._front, 1)
        self._bar.inside.addWidget(self._clock)
        self._calls = Calls("calls", self)
        self._column = Column("column", self)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.addWidget(self._calls)
        self._middle.addWidget(self._column)
        self._foot = _Strip("foot", self)
        self._help = Saying("help", "body")
        self._help.keep_room_for(self._presenter.foot_lines)
        self._foot.inside.addWidget(self._help)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._bar)
        outer.addLayout(self._middle, 1)
        outer.addWidget(self._foot)

    @Slot()
    def refresh(self) -> None:
        """Read the calls again; one reading at a time, and one more where something changed meanwhile."""
        if self._is_reading:
            self._must_read_again = True
            return
        self._is_reading, self._must_read_again = True, False
        counter, actor = self._session.counter, self._session.actor
        self._session.store_tasks.submit(
            self, lambda: board_view(counter, actor), self.on_view, self.on_failed
        )

    def on_view(self, view: BoardView) -> None:
        """Show what the store says."""
        for sayings in self._presenter.read(view):
            self._session.voice.add(
                [(said.text, said.language) for said in sayings], sound=chime(), gain_db=CALL_GAIN_DB
            )
        if self._has_told_fault:
            self._has_told_fault = False
            self._session.changes.fault_told.emit("")
        self._read()
        self.painted_view.emit()

    def on_failed(self, error: KioskError) -> None:
        """Stay calm in public; staff are told at the desk."""
        self._presenter.lost(self._session.counter.clock.now())
        if not self._has_told_fault:
            self._has_told_fault = True
            self._session.changes.fault_told.emit(str(error))
        self._read()

    def _read(self) -> None:
        self._is_reading = False
        self.on_tick()
        if self._must_read_again:
            self.refresh()

    @Slot(frozenset)
    def on_changed(self, _subjects: frozenset[str]) -> None:
        """Something has changed: a call may be among it."""
        self.refresh()

    @Slot()
    def on_tick(self) -> None:
        """Show what is right at this second; widgets repaint only what differs."""
        screen = self._presenter.screen(self._session.counter.clock.now())
        if self._clock.text() != screen.clock:
            self._clock.setText(screen.clock)
        self._calls.show_calls(screen.calls, screen.message, screen.below, screen.round)
        self._column.show_parts(screen.parts, screen.turn)
        self._help.say(screen.foot)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh_timer.start()
        self._tick_timer.start()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self._refresh_timer.stop()
        self._tick_timer.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._space()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._space()

    def _space(self) -> None:
        """Margins by text size; calls beside the column on a lying screen, above it on an upright one."""
        look = look_of(self)
        pad = margin(look)
        for strip in (self._bar, self._foot):
            strip.inside.setContentsMargins(pad, pad // 2, pad, pad // 2)
            strip.inside.setSpacing(pad // 2)
        self._middle.setContentsMargins(pad, pad, pad, pad)
        self._middle.setSpacing(pad)
        # Large text on a narrow screen: the station's name says where one is.
        metrics = QFontMetrics(look.font("lead"))  # not those of the labels, which are not dressed yet
        words = (self._name.text(), self._front.text(), "00:00")
        needed = sum(longest_word(metrics, each) for each in words) * 1.1  # the name is bold
        has_room = needed + 3 * pad <= look.panel.width_px
        self._front.setVisible(has_room)
        self._bar.inside.setStretchFactor(self._name, 0 if has_room else 1)
        is_upright = self.height() > self.width()
        self._middle.setDirection(
            QBoxLayout.Direction.TopToBottom if is_upright else QBoxLayout.Direction.LeftToRight
        )
        is_large = look.scale > 125
        calls, column = (1, 1) if is_large else (3, 2)
        self._middle.setStretch(0, calls)
        self._middle.setStretch(1, column)


class _Strip(QWidget):
    """A bar across the window; `inside` is its layout."""

    def __init__(self, area: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("area", area)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.inside = QHBoxLayout(self)
