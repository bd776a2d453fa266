"""Listens to the keys of the desk's window for a scanner that types among them."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.ui.desk.scan import Scan

DOUBT_MS = 120
"""So long the first keys are held back at most; only the letter K ever begins a doubt."""
SILENCE_MS = 400
"""A scanner that has typed nothing for so long has finished, with Enter or without."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SHIFTS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_CapsLock})
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class ScanKeys(QObject):
    """Takes a scan out of the keys before any widget has them; all other keys go on as they came.

    Signals:
        scanned: the whole text of a code that begins as ours do.
    """

    scanned = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._scan = Scan()
        self._window: QWindow | None = None
        self._held: list[QKeyEvent] = []
        self._is_giving_on = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.on_silence)

    def watch(self, window: QWindow) -> None:
        """Listen to a window's keys."""
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not self._is_giving_on:
            return self._takes(event)
        return False

    @Slot()
    def on_silence(self) -> None:
        """Nothing more has come."""
        if self._scan.is_certain:
            self._finish()
        else:
            self._give_on()

    def _takes(self, event: QKeyEvent) -> bool:
        text = event.text()
        if self._scan.text and Qt.Key(event.key()) in _ENTER and self._scan.is_certain:
            self._finish()
            return True
        if Qt.Key(event.key()) in _SHIFTS:
            return False
        is_typed = text.isprintable() and len(text) == 1 and not event.modifiers() & _COMMANDS
        if is_typed and self._scan.key(text, event.timestamp()):
            self._hold(event)
            return True
        self.on_silence()  # what came before is settled, and this key may begin anew
        if is_typed and self._scan.key(text, event.timestamp()):
            self._hold(event)
            return True
        return False

    def _hold(self, event: QKeyEvent) -> None:
        if self._scan.is_certain:
            self._held.clear()
            self._timer.start(SILENCE_MS)
        else:
            self._held.append(event.clone())
            self._timer.start(DOUBT_MS)

    def _finish(self) -> None:
        self._timer.stop()
        self._held.clear()
        self.scanned.emit(self._scan.end())

    def _give_on(self) -> None:
        self._timer.stop()
        self._scan.end()
        held, self._held = self._held, []
        self._is_giving_on = True
        for event in held:
            if self._window is not None:
                QCoreApplication.sendEvent(self._window, event)
        self._is_giving_on = False
