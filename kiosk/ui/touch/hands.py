"""What hands do at the window: touches, keys, arrows, Enter; and where the ring of the focus is drawn."""

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.ui.touch.keypad import Keypad
from kiosk.ui.widgets.focus import FocusRing

_TOUCHES = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress, QEvent.Type.KeyPress}
)


class Hands(QObject):
    """Watches a window.

    Signals:
        touched: somebody is there.
        scanned, typed, erased, louder, quieter, repeated: as a `Keypad` says them.
        moved: an arrow leads to the next control, or back.
        focused: something in the window has the focus.
    """

    touched = Signal()
    scanned = Signal(str)
    typed = Signal(str)
    erased = Signal()
    louder = Signal()
    quieter = Signal()
    repeated = Signal()
    moved = Signal(bool)
    focused = Signal(QWidget)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.by_key = False
        self._keypad = Keypad(self)
        self._keypad.scanned.connect(self.scanned)
        self._keypad.typed.connect(self.typed)
        self._keypad.erased.connect(self.erased)
        self._keypad.louder.connect(self.louder)
        self._keypad.quieter.connect(self.quieter)
        self._keypad.repeated.connect(self.repeated)
        self._keypad.entered.connect(self.on_entered)
        self._keypad.moved.connect(self.on_moved)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - there is no window without one
        application.focusChanged.connect(self.on_focus_changed)

    def watch(self) -> None:
        """Hear of every touch, whatever widget takes it; once the window has a handle."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.by_key = event.type() is QEvent.Type.KeyPress
            self.touched.emit()
        return False

    def take(self, event: QKeyEvent, *, is_typing: bool, is_rtl: bool) -> bool:
        """Take a key that no button has taken; False where it means nothing here."""
        self.touched.emit()
        return self._keypad.take(event, is_typing=is_typing, is_rtl=is_rtl)

    def forget(self) -> None:
        """Drop what was typed."""
        self._keypad.forget()

    @Slot(bool)
    def on_moved(self, is_onward: bool) -> None:  # noqa: FBT001 - a signal's argument
        """An arrow was pressed: the next control in the order of Tab, or the one before."""
        self.by_key = True
        self.moved.emit(is_onward)

    @Slot()
    def on_entered(self) -> None:
        """Enter presses what has the focus."""
        focused = self._window.focusWidget()
        if isinstance(focused, QAbstractButton):
            self.by_key = True
            focused.click()

    @Slot(QWidget, QWidget)
    def on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """A finger needs no ring round a heading; the next key brings it back."""
        if new is None or not self._window.isAncestorOf(new):
            return
        if not self.by_key and not isinstance(new, QAbstractButton):
            FocusRing.on(self._window).follow(None)
        self.focused.emit(new)
