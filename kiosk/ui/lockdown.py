"""Kiosk mode: a public window fills its screen, and nobody but staff gets out of it.

What the window system takes before a program sees it (a switch of terminals, Ctrl-Alt-Delete, gestures
at the edge of a screen) is the business of the machine's set-up: `docs/deploy.md`.
"""

from collections import deque

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.look import look_of

PRESSES = 5
WITHIN_MS = 5_000
_CHORDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | Qt.KeyboardModifier.GroupSwitchModifier
)
_LIVE = frozenset(
    {
        Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace,
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    }
)  # fmt: skip
"""What a keyboard, a tactile keypad and a scanner need beside characters."""
_KEY_EVENTS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_MOUSE_EVENTS = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
)
_DEAD = frozenset(
    {
        QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop,
        QEvent.Type.Wheel, QEvent.Type.Shortcut, QEvent.Type.NativeGesture, QEvent.Type.Close,
    }
)  # fmt: skip
_ASIDE = frozenset({QEvent.Type.WindowStateChange, QEvent.Type.WindowDeactivate})


def is_live(event: QKeyEvent) -> bool:
    """Whether a key does something in a public window: characters and moves do, nothing with Ctrl does."""
    if event.modifiers() & _CHORDS:
        return False
    return event.key() in _LIVE or (bool(event.text()) and event.text().isprintable())


class CornerPresses:
    """Counts presses in one corner: staff know of it, nobody else sees or hears anything."""

    def __init__(self, presses: int = PRESSES, within_ms: int = WITHIN_MS) -> None:
        self._within_ms = within_ms
        self._times: deque[int] = deque(maxlen=presses)

    def press(self, at_ms: int, *, is_in_corner: bool) -> bool:
        """A press anywhere; True where it is the last of enough in the corner, in time."""
        if not is_in_corner:
            self._times.clear()
            return False
        self._times.append(at_ms)
        if len(self._times) < (self._times.maxlen or 0) or at_ms - self._times[0] > self._within_ms:
            return False
        self._times.clear()
        return True


class Lockdown(QObject):
    """Locks a window from its creation until `release`.

    Signals:
        staff_asked: the corner has been pressed as staff do.
    """

    staff_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        """Lock a window that is not shown yet."""
        super().__init__(window)
        self._window = window
        self._is_locked = True
        self._presses = CornerPresses()
        window.setWindowFlags(
            Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )
        window.setAcceptDrops(False)
        window.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        window.installEventFilter(self)
        self._back = QTimer(self, interval=0, singleShot=True)
        self._back.timeout.connect(self.on_put_aside)

    def show(self) -> None:
        """Fill the screen; from now on, keys and touches are watched too."""
        self._window.setGeometry(self._window.screen().geometry())  # where no window manager does it
        self._window.showFullScreen()
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def release(self) -> None:
        """Let the window be closed; for the end of the program."""
        self._is_locked = False
        self._back.stop()
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if not self._is_locked:
            return False
        if kind in _DEAD:
            event.ignore()
            return True
        if kind in _ASIDE:
            self._back.start()
        elif isinstance(event, QKeyEvent) and kind in _KEY_EVENTS:
            return self._is_dead(event, not is_live(event))
        elif isinstance(event, QMouseEvent) and kind in _MOUSE_EVENTS:
            if kind is QEvent.Type.MouseButtonPress and watched is not self._window:
                self._press(event)
            return self._is_dead(event, event.button() != Qt.MouseButton.LeftButton)
        return False

    @staticmethod
    def _is_dead(event: QEvent, is_dead: bool) -> bool:  # noqa: FBT001 - said by its name
        if is_dead:
            event.accept()  # nobody else shall make something of it
        return is_dead

    def _press(self, event: QMouseEvent) -> None:
        if self._presses.press(event.timestamp(), is_in_corner=self._is_in_corner(event.position())):
            self.staff_asked.emit()

    def _is_in_corner(self, at: QPointF) -> bool:
        look = look_of(self._window)
        from_start = self._window.width() - at.x() if look.is_rtl else at.x()
        return max(from_start, at.y()) <= look.target

    @Slot()
    def on_put_aside(self) -> None:
        """Something has made the window small or stands before it: it comes back."""
        if self._is_locked and self._window.isVisible():
            if not self._window.isFullScreen():
                self._window.showFullScreen()
            self._window.raise_()
            self._window.activateWindow()
