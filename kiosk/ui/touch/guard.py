"""A touch window in a public room: locked, with a door for staff that nobody sees."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from kiosk.ui.lockdown import Lockdown
from kiosk.ui.session import Session
from kiosk.ui.touch.door import Door
from kiosk.ui.touch.window import TouchWindow

_DOOR_MUST_FOLLOW = frozenset({QEvent.Type.Resize, QEvent.Type.ChildAdded})


def guarded(window: QWidget, session: Session, leave: Callable[[], None]) -> "Guard":
    """A guard of a touch window that is not shown yet; `leave` is called once staff have the door open."""
    if not isinstance(window, TouchWindow):
        message = f"{window!r} is not a touch window"
        raise TypeError(message)
    guard = Guard(window, session)
    guard.left.connect(leave)
    return guard


class Guard(Lockdown):
    """Locks a touch window and opens the door to staff, on the first page only.

    Signals:
        left: staff have given the passphrase; the program should end.
    """

    left = Signal()

    def __init__(self, window: TouchWindow, session: Session) -> None:
        """Lock a window that is not shown yet."""
        self.door: Door | None = None
        super().__init__(window)
        self._touch = window
        self.door = Door(session, window)
        self.door.opened.connect(self.left)
        self.door.turned_away.connect(self.on_turned_away)
        self.staff_asked.connect(self.on_staff_asked)
        self._following = QTimer(self, interval=0, singleShot=True)
        self._following.timeout.connect(self.door.follow)

    def release(self) -> None:
        """Let the window be closed; for the end of the program."""
        super().release()
        door, self.door = self.door, None
        if door is not None:
            door.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.door is not None and self.door.is_open and event.type() in _DOOR_MUST_FOLLOW:
            self._following.start()
        return super().eventFilter(watched, event)

    @Slot()
    def on_staff_asked(self) -> None:
        """The corner was pressed: not while a visitor is in the middle of something."""
        if self.door is not None and self._touch.journey.is_pristine:
            self._touch.on_exit()
            self.door.open()

    @Slot()
    def on_turned_away(self) -> None:
        """The first page again, as every visitor finds it."""
        self._touch.on_exit()
        self._touch.sheet.first_focus().setFocus()
