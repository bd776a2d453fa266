"""Keys that are not of the screen: a scanner that types, a tactile keypad, a keyboard."""

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent

from kiosk.ui.touch.scanner import KeyboardWedge

_ARROWS = {Qt.Key.Key_Down: True, Qt.Key.Key_Right: True, Qt.Key.Key_Up: False, Qt.Key.Key_Left: False}
_ACROSS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Keypad(QObject):
    """Makes sense of key presses that no button has taken.

    Signals:
        scanned: what a scanner has read.
        entered: somebody pressed Enter, or Space where nothing is typed.
        moved: an arrow was pressed; whether it leads to the next control, or back.
        typed: a character.
        erased: the last one is to be taken away.
        louder, quieter: the volume keys of a keypad, + and -.
        repeated: its star: what was spoken shall be spoken again.
    """

    scanned = Signal(str)
    entered = Signal()
    moved = Signal(bool)
    typed = Signal(str)
    erased = Signal()
    louder = Signal()
    quieter = Signal()
    repeated = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wedge = KeyboardWedge()

    def take(self, event: QKeyEvent, *, is_typing: bool, is_rtl: bool) -> bool:
        """Take a key press; False where it means nothing here.

        Args:
            event: the press.
            is_typing: whether the page has a line to type on, where Space is a character.
            is_rtl: whether the page is read from right to left, as the arrows then are.
        """
        text, at_ms, arrow = event.text(), event.timestamp(), _ARROWS.get(Qt.Key(event.key()))
        if arrow is not None:
            self.moved.emit(arrow != (is_rtl and event.key() in _ACROSS))
            return True
        if event.key() in _ENTER:
            scanned = self._wedge.enter(at_ms)
            if scanned is not None:
                self.scanned.emit(scanned)
            elif not event.isAutoRepeat():
                self.entered.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self.erased.emit()
        elif text and text.isprintable():
            meant = None if is_typing or self._wedge.is_running(at_ms) else self._meant_by(text)
            if meant is None:
                self._wedge.key(text, at_ms)
                self.typed.emit(text)
            elif not event.isAutoRepeat():
                meant.emit()
        else:
            return False
        return True

    def _meant_by(self, text: str) -> SignalInstance | None:
        """What a key does where nothing is typed; most keys do nothing but belong to a scan."""
        match text:
            case " ":
                return self.entered
            case "+":
                return self.louder
            case "-":
                return self.quieter
            case "*":
                return self.repeated
            case _:
                return None

    def forget(self) -> None:
        """Drop what was typed."""
        self._wedge.forget()
