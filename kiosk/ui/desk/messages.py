"""The desk's bars of messages: a fault, the line, what another had first, and what was just done."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.desk.lost import LostShown
from kiosk.ui.desk.lost_bar import LostBar
from kiosk.ui.phrases import desk
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.notice import NoticeBar, Severity


class Messages(QVBoxLayout):
    """Four bars one below the other; those that have nothing to say take no room.

    Attributes:
        notice: what was done, or was not possible; while there is nothing else, the keys of the list.
    """

    def __init__(self, say: Texts, parent: QWidget) -> None:
        super().__init__()
        self.setContentsMargins(10, 0, 10, 0)
        self.setSpacing(6)
        self._keys = say(desk.QUEUE_KEYS)
        self.fault = NoticeBar("fault", say, parent)
        self.line = NoticeBar("line_notice", say, parent)
        self.lost = LostBar(say, parent)
        self.notice = NoticeBar("notice", say, parent)
        self.notice.say(Severity.NOTICE, self._keys)
        for bar in (self.fault, self.line, self.lost, self.notice):
            self.addWidget(bar)

    def show_messages(self, lost: LostShown | None, line: str) -> None:
        """Show what stands at the moment; it takes the place of the keys of the list."""
        is_crowded = lost is not None or bool(line)
        if is_crowded:  # first, as the window would grow for both
            self._show_keys(is_shown=False)
        self.lost.show_lost(lost)
        self.line.keep(Severity.WARNING, line)
        if not is_crowded:
            self._show_keys(is_shown=True)

    def _show_keys(self, *, is_shown: bool) -> None:
        if self.notice.message in {"", self._keys}:
            self.notice.keep(Severity.NOTICE, self._keys if is_shown else "")
