"""The one place that wires everything: store, devices and windows; it owns start and shutdown.

It is over 400 lines because every adapter is named here, and nowhere else.
"""

import logging
import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QRect,
    QTimer,
    QtMsgType,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

from kiosk import logs, memory
from kiosk.caretaker import Caretaker
from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import KioskError, SettingsFaulty
from kiosk.domain.premises import Problem
from kiosk.domain.staff import Actor, Role
from kiosk.home import Home, default_home, open_counter, open_store
from kiosk.printing.devices import Papers, drivers_of
from kiosk.printing.spool import Spool
from kiosk.service.counter import Counter
from kiosk.service.ports import Clock, Voice
from kiosk.service.silence import Silence
from kiosk.settings import Window
from kiosk.store import ledger
from kiosk.store.passphrase import StoredPassphrase
from kiosk.store.store import Store
from kiosk.store.wake import Bell
from kiosk.sync.runner import InStep, in_step
from kiosk.ui import theme
from kiosk.ui.collecting import Collector
from kiosk.ui.heartbeat import Heartbeat
from kiosk.ui.lockdown import Lockdown
from kiosk.ui.look import Look, board_look, staff_look, touch_look
from kiosk.ui.panel import PORTRAIT, WALL, Panel
from kiosk.ui.session import Changes, Session
from kiosk.ui.tasks import Tasks

LOG = logging.getLogger("kiosk.app")
POLL_MS = 2_000
"""How often the file is asked for changes that nobody rang for."""
SWITCH_S = 0.0005
"""How long the window's thread waits for another that computes, each time it wants the interpreter.

With Python's 5 ms a page took half a second while the hourly care went through a year of visits.
"""
DEVICE = Actor("device", Role.VISITOR)


PUBLIC = frozenset({Window.TOUCH, Window.BOARD})
"""The windows that anybody can walk up to."""
_SPEAKING = (Window.TOUCH, Window.BOARD)
_BACK_TO_FRONT = (Window.MANAGER, Window.BOARD, Window.TOUCH, Window.DESK)


class Program(QObject):
    """A running device: its windows on one store.

    Attributes:
        counter: what the windows work at; only the store's thread may use its store.
        windows: what is shown, by kind.
        changes: says that the store has changed, by this program or another.
    """

    def __init__(
        self,
        home: Home,
        windows: Sequence[Window],
        *,
        clock: Clock | None = None,
        counter: Counter | None = None,
        looks: Mapping[Window, Look] | None = None,
        officer: str | None = None,
    ) -> None:
        super().__init__()
        self.counter = counter or open_counter(home, clock)
        self.changes = Changes(self)
        self.store_tasks = Tasks("store", self)
        self.device_tasks = Tasks("devices", self)
        self._home = home
        self._spool = Spool(
            drivers_of(self.counter.device, self.counter.station.printers, home.root),
            lambda: open_store(home, home.keys),
            self.counter.clock,
            home.data,
            self.changes.print_told.emit,
            written=self._on_spooled,
        )
        self.changes.print_decided.connect(self.on_print_decided)
        self._seen_no = -1
        self._bell: Bell | None = None
        self._others: list[tuple[Tasks, Store]] = []
        self._in_step: InStep | None = None
        self._locks: dict[Window, Lockdown] = {}
        self.counter.store.changed = self._on_written
        # A voice loads while the windows are built.
        sounding = (*_SPEAKING, Window.DESK) if self.counter.device.help_sound else _SPEAKING
        self._voices = {kind: self._voice() for kind in windows if kind in sounding}
        looks = looks or {}
        self.windows: dict[Window, QWidget] = {
            kind: self._window(kind, looks.get(kind), officer) for kind in windows
        }
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._look_for_changes)
        self._caretaker = Caretaker(home, self.counter, self)
        self._caretaker.fault_told.connect(self.changes.fault_told)
        if Window.DESK not in windows:  # no officer looks at this program: the station's desks are told
            self.changes.print_told.connect(self._caretaker.on_print_told)
            self.changes.problem_found.connect(self._caretaker.on_problem_found)

    def start(self) -> None:
        """Listen for other programs on the same file, and begin the daily work."""
        self._bell = Bell(self._home.data / "wake", self._on_rung)
        self._spool.start()
        self._poll.start()
        self._caretaker.start()
        self._in_step = in_step(self._home, self.counter.clock, self._on_brought)
        if self._in_step is not None:
            self._in_step.start()

    def close(self) -> None:
        """End timers, windows and threads; what was being written is finished first."""
        self._poll.stop()
        for lock in self._locks.values():
            lock.release()
        for window in self.windows.values():
            window.close()
            window.deleteLater()
        if self._in_step is not None:
            self._in_step.close()
        for voice in self._voices.values():
            voice.close()
        self._caretaker.close()
        self.device_tasks.close()
        self._spool.close()
        self.store_tasks.close()
        if self._bell is not None:
            self._bell.close()
        self.counter.store.close()
        for tasks, store in self._others:
            if tasks.close():
                store.close()

    def session(self, actor: Actor, voice: Voice | None = None) -> Session:
        """What a window is given."""
        return Session(
            counter=self.counter,
            actor=actor,
            store_tasks=self.store_tasks,
            device_tasks=self.device_tasks,
            changes=self.changes,
            printing=Papers(self._spool, self.counter.device, self.counter.station.printers),
            exports=self._home.root / "exports",
            voice=voice or Silence(),
            way_out=StoredPassphrase(self._home.keys),
        )

    def lock(self, leave: Callable[[], None]) -> None:
        """Lock the public windows, before they are shown: only staff get out, by `leave`."""
        for kind, window in self.windows.items():
            if kind is Window.TOUCH:
                from kiosk.ui.touch.guard import guarded  # noqa: PLC0415 - as the window itself

                self._locks[kind] = guarded(window, self.session(DEVICE), leave)
            elif kind in PUBLIC:
                self._locks[kind] = Lockdown(window)

    def show(self, kind: Window) -> None:
        """Show a window as it is in a station: a public one fills its screen."""
        lock, window = self._locks.get(kind), self.windows[kind]
        if lock is not None:
            lock.show()
        elif kind in PUBLIC:
            window.showFullScreen()
        else:
            window.showMaximized()

    def _window(self, kind: Window, look: Look | None, officer: str | None) -> QWidget:
        # Each window's modules load only in a program that shows it.
        match kind:
            case Window.TOUCH:
                from kiosk.ui.touch.window import TouchWindow  # noqa: PLC0415

                return TouchWindow(
                    self.session(DEVICE, self._voices[kind]), look or touch_look(self._panel())
                )
            case Window.BOARD:
                from kiosk.ui.board.window import BoardWindow  # noqa: PLC0415

                return BoardWindow(self.session(DEVICE, self._voices[kind]), look or board_look())
            case Window.DESK:
                from kiosk.ui.desk.window import DeskWindow  # noqa: PLC0415

                actor = self._staff(officer, Role.OFFICER, Role.SUPERVISOR)
                return DeskWindow(self.session(actor, self._voices.get(kind)), look or staff_look())
            case Window.MANAGER:
                from kiosk.ui.manager.window import ManagerWindow  # noqa: PLC0415

                # Years of visits are read, and the journal is checked, beside the counter's work and
                # never before it.
                session = self.session(self._staff(None, Role.MANAGER))
                figures, checks = self._apart(session, "figures"), self._apart(session, "checks")
                return ManagerWindow(figures, look or staff_look(), checks=checks)

    def _voice(self) -> Voice:
        """A voice for one window: a call on the board and a page being read do not wait for each other."""
        if not self.counter.device.speech:
            return Silence()
        from kiosk.speech.voice import SpeechVoice  # noqa: PLC0415 - not every device speaks

        return SpeechVoice(self._on_voice_lost)

    def _on_voice_lost(self, words: str) -> None:
        self.changes.fault_told.emit(words)
        if words:
            self.changes.problem_found.emit(Problem.SOUND)

    def _apart(self, session: Session, name: str) -> Session:
        """The same session with a thread and a connection to the store of its own."""
        store = open_store(self._home, self._home.keys)
        tasks = Tasks(name, self)
        self._others.append((tasks, store))
        return replace(session, counter=replace(session.counter, store=store), store_tasks=tasks)

    def _staff(self, wanted: str | None, *roles: Role) -> Actor:
        for officer in self.counter.station.officers:
            if officer.role in roles and wanted in {None, officer.id}:
                return Actor(officer.id, officer.role)
        who = f"no {roles[0].value} {wanted}" if wanted else f"no {roles[0].value}"
        raise SettingsFaulty(f"{self.counter.station.name} has {who} in its station file.")

    def _panel(self) -> Panel:
        """The panel that a touch window alone on its screen fills."""
        screen = QApplication.primaryScreen().size()
        width_mm = self.counter.device.panel_width_mm
        if width_mm is None:
            width_mm = PORTRAIT.width_mm if screen.width() < screen.height() else PORTRAIT.height_mm
        height_mm = width_mm * screen.height() / screen.width()
        panel = Panel(screen.width(), screen.height(), width_mm, height_mm)
        foot_mm = self.counter.device.panel_foot_mm
        return panel if foot_mm is None else replace(panel, lower_edge_mm=foot_mm)

    @Slot()
    def on_print_decided(self) -> None:
        """Staff have decided about a job: whichever program works its printer looks at once."""
        self._spool.nudge()
        self._on_spooled()

    def _on_spooled(self) -> None:
        """On any thread, after the spool has written: the device's other programs tell of it too."""
        if self._bell is not None:
            self._bell.ring()

    def _on_written(self, subjects: frozenset[SubjectId]) -> None:
        """On the store's thread, after a commit."""
        self.changes.changed.emit(subjects)
        if self._in_step is not None:
            self._in_step.nudge()
        if self._bell is not None:
            self._bell.ring()

    def _on_brought(self, subjects: frozenset[SubjectId]) -> None:
        """On the thread that keeps this device in step, after it has changed the store."""
        self.changes.changed.emit(subjects)
        if self._bell is not None:
            self._bell.ring()

    def _on_rung(self) -> None:
        """On the bell's thread: another program has written, and perhaps does not keep in step itself."""
        self.changes.changed.emit(frozenset())
        self._spool.nudge()
        if self._in_step is not None:
            self._in_step.nudge()

    def _look_for_changes(self) -> None:
        def look() -> tuple[int, frozenset[SubjectId]]:
            self.counter.store.tidy()
            with self.counter.store.reading() as connection:
                if self._seen_no < 0:
                    return ledger.latest_no(connection), frozenset()
                return ledger.subjects_since(connection, self._seen_no)

        self.store_tasks.submit(self, look, self._on_looked, self._on_store_failed)

    def _on_looked(self, found: tuple[int, frozenset[SubjectId]]) -> None:
        self._seen_no, subjects = found
        if subjects:
            self.changes.changed.emit(subjects)

    def _on_store_failed(self, failed: KioskError) -> None:
        self.changes.fault_told.emit(str(failed))


def show(windows: Sequence[Window], officer: str | None = None, *, as_demo: bool = False) -> int:
    """Show windows of the device in KIOSK_HOME until they are closed; answers with the exit status.

    Args:
        windows: which; none: all that the device's settings name.
        officer: the collar number that the desk is signed in as.
        as_demo: all windows beside each other on one screen, the touch window as a scale model.

    Raises:
        SettingsFaulty: there is no device, its files are faulty, or there is no display.
    """
    home = default_home()
    counter = open_counter(home)
    kinds = windows or counter.device.windows
    for kind in kinds:
        if kind not in counter.device.windows:
            allowed = ", ".join(each.value for each in counter.device.windows)
            raise SettingsFaulty(
                f"{counter.device.name} does not show the {kind.value} window; "
                f"its station file says: {allowed}."
            )
    application, handler = begin(home.root / "logs", "To look at the windows without one: kiosk tour")
    program = Program(home, kinds, counter=counter, looks=_models() if as_demo else None, officer=officer)
    if not as_demo and PUBLIC.issuperset(kinds):
        # Where the desk is in the same program, whoever sits there closes its windows as any others.
        program.lock(lambda: application.exit(0))
    for kind in sorted(program.windows, key=_BACK_TO_FRONT.index):
        window = program.windows[kind]
        window.setWindowTitle(f"{counter.station.name} – {kind.value}")
        if as_demo:
            window.setGeometry(_beside_each_other(kind))
            window.show()
        else:
            program.show(kind)
    program.start()
    Heartbeat.wanted(program)
    return until_closed(application, program.close, handler)


def begin(log_folder: Path, instead: str) -> tuple[QApplication, logging.Handler]:
    """The application, and the log that it and its bugs are written to.

    Args:
        log_folder: where the log is kept.
        instead: what to do where there is no display, in one sentence.

    Raises:
        SettingsFaulty: there is no display.
    """
    if not has_display():
        raise SettingsFaulty(f"There is no display here. {instead}")
    memory.keep_undumped()
    log_qt()
    application = start_qt()
    handler = logs.start(log_folder)
    sys.excepthook = log_bug
    return application, handler


def until_closed(application: QApplication, close: Callable[[], None], handler: logging.Handler) -> int:
    """Run until the last window is closed or the program is told to end; answers with the exit status."""
    application.lastWindowClosed.connect(application.quit)
    for ending in (signal.SIGINT, signal.SIGTERM):  # heard at the next tick of the program's poll
        signal.signal(ending, lambda *_: application.exit(0))  # a locked window would refuse to be closed
    try:
        return application.exec()
    finally:
        close()
        logging.getLogger("kiosk").removeHandler(handler)
        handler.close()


def start_qt() -> QApplication:
    """The application, with our style and fonts."""
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(["kiosk"])
    application.setApplicationName("kiosk")
    if found is None:
        Collector(application)
        sys.setswitchinterval(SWITCH_S)
    theme.prepare(application)
    return application


def log_qt() -> None:
    """Qt's own messages go to the program's log, not to the terminal."""

    def heard(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        logging.getLogger("kiosk.qt").info(message)

    qInstallMessageHandler(heard)


def has_display() -> bool:
    """Whether windows can be shown here (or an offscreen platform was asked for)."""
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _models() -> dict[Window, Look]:
    """Scale models of the public windows, for one ordinary screen."""
    touch = _beside_each_other(Window.TOUCH)
    board = _beside_each_other(Window.BOARD)
    return {
        Window.TOUCH: touch_look(replace(PORTRAIT, width_px=touch.width(), height_px=touch.height())),
        Window.BOARD: board_look(replace(WALL, width_px=board.width(), height_px=board.height())),
    }


def full_size_looks() -> dict[Window, Look]:
    """The public windows on the panels they are made for, whatever screen there is."""
    return {Window.TOUCH: touch_look(PORTRAIT), Window.BOARD: board_look(WALL)}


def _beside_each_other(kind: Window) -> QRect:
    """Where a window of the demo stands: touch at the left, the desk before the manager, the board."""
    free = QApplication.primaryScreen().availableGeometry()
    height = free.height() - 40
    touch = QRect(free.left(), free.top() + 30, height * 9 // 16, height)
    rest = free.adjusted(touch.width() + 8, 30, 0, 0)
    match kind:
        case Window.TOUCH:
            return touch
        case Window.DESK:
            return QRect(rest.left(), rest.top(), rest.width(), rest.height() * 2 // 3)
        case Window.MANAGER:
            return QRect(rest.left() + 60, rest.top() + 60, rest.width() - 60, rest.height() - 60)
        case Window.BOARD:
            third = rest.height() // 3 - 40
            return QRect(rest.left(), rest.bottom() - third, third * 16 // 9, third)


def log_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A bug is written to the log, and the program goes on: a visitor may be at the counter."""
    LOG.error("bug", exc_info=(kind, error, trace))
    if not issubclass(kind, Exception):
        sys.__excepthook__(kind, error, trace)
