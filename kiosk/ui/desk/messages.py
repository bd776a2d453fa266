"""The desk's bars of messages: a call for help, faults, what another had first, what was just done."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.desk.help_bar import HelpBar
from kiosk.ui.desk.lost_bar import LostBar
from kiosk.ui.desk.presenter import Screen
from kiosk.ui.look import Look, look_of
from kiosk.ui.phrases import desk
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.notice import NoticeBar, Severity
from kiosk.ui.widgets.text import broken_size

SIDE_PX, SPACING_PX = 10, 6
BUTTONS_EM = 3
"""What a bar with buttons needs besides its words, where they stand below each other."""


class Messages(QVBoxLayout):
    """Bars one below the other; those that have nothing to say take no room.

    While somebody needs help and nobody is on the way, everything else waits. Where there is no room for
    all, those that matter least wait: what they say stands in the top bar and beside the rooms as well.

    Attributes:
        notice: what was done, or was not possible; while there is nothing else, the keys of the list.
        fault_words: what does not work at this device; empty: nothing.
    """

    def __init__(self, say: Texts, parent: QWidget) -> None:
        super().__init__()
        self._window = parent
        self.setContentsMargins(SIDE_PX, 0, SIDE_PX, 0)
        self.setSpacing(SPACING_PX)
        self._keys = say(desk.QUEUE_KEYS)
        self._say = say
        self.fault_words = ""
        self.help = HelpBar(say, parent)
        self.fault = NoticeBar("fault", say, parent)
        self.printers = NoticeBar("printers_notice", say, parent)
        self.line = NoticeBar("line_notice", say, parent)
        self.reminder = NoticeBar("reminder_notice", say, parent)
        self.lost = LostBar(say, parent)
        self.notice = NoticeBar("notice", say, parent)
        self.notice.say(Severity.NOTICE, self._keys)
        for bar in (
            self.help, self.fault, self.printers, self.line, self.reminder, self.lost, self.notice,
        ):  # fmt: skip
            self.addWidget(bar)

    def show_messages(self, screen: Screen, room: int) -> None:
        """Show what stands at the moment, in the height there is room for; it replaces the list's keys."""
        look, width = look_of(self.notice), self._window.width() - 2 * SIDE_PX
        room -= 3 * SPACING_PX
        is_urgent = screen.help is not None and not screen.help.is_answered
        if screen.help is not None:
            room -= self.help.heightForWidth(width) + SPACING_PX
        said = "" if self.notice.message == self._keys else self.notice.message
        room -= _height(said, look, width) if said else 0
        lost = None if is_urgent else screen.lost
        if lost is not None:
            room -= _height(lost.words, look, width) + BUTTONS_EM * look.text_px("body")
        wanted = [
            (self.fault, Severity.FAULT, self.fault_words),
            (
                self.printers,
                Severity.FAULT if screen.printers.is_faulty else Severity.WARNING,
                screen.printers.message,
            ),
            (self.line, Severity.WARNING, screen.bar.line.message if screen.bar.line else ""),
            (self.reminder, Severity.WARNING, self._reminder(screen)),
        ]
        fitting: list[tuple[NoticeBar, Severity, str]] = []
        for bar, severity, words in wanted:
            high = _height(words, look, width) if words else 0
            fits = bool(words) and not is_urgent and high <= room
            room -= high if fits else 0
            fitting.append((bar, severity, words if fits else ""))
        is_crowded = screen.help is not None or lost is not None or any(words for _, _, words in wanted)
        if is_crowded:  # first, as the window would grow for both
            self._show_keys(is_shown=False)
        for bar, severity, words in sorted(fitting, key=lambda each: bool(each[2])):
            bar.keep(severity, words)
        self.lost.show_lost(lost)
        self.help.show_help(screen.help)
        if not is_crowded:
            self._show_keys(is_shown=True)

    def _reminder(self, screen: Screen) -> str:
        """Outside the hours there is nobody to tell."""
        reminder = screen.delay.reminder
        return self._say(desk.DELAY_KEY, reminder=reminder) if reminder and not screen.bar.closed else ""

    def _show_keys(self, *, is_shown: bool) -> None:
        if self.notice.message in {"", self._keys}:
            self.notice.keep(Severity.NOTICE, self._keys if is_shown else "")


def _height(words: str, look: Look, width: int) -> int:
    """How high a bar is that says something; one line at least."""
    metrics = QFontMetrics(look.font("body"))
    beside = look.icon_px + look.pad * 3 + metrics.averageCharWidth() * 9
    text = broken_size(metrics, words, width - beside).height()
    return max(text, look.icon_px, metrics.height()) + look.pad + SPACING_PX
