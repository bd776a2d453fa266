"""The visit in hand: its code, what is known, and every step as a button with its key."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.desk.grid import EvenGrid
from kiosk.ui.desk.hand import Action, HandShown
from kiosk.ui.desk.row_paint import flag_box, paint_flag, place_flags
from kiosk.ui.desk.rows import Flag
from kiosk.ui.icons import Icon
from kiosk.ui.look import look_of
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import desk
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.choice import Rank
from kiosk.ui.widgets.staff import StaffButton
from kiosk.ui.widgets.text import Text, TextBox

BUTTONS: tuple[tuple[Action, Phrase, Icon, str], ...] = (
    (Action.CALL, desk.CALL, Icon.CALL, "F3"),
    (Action.ABSENT, desk.NOT_HERE, Icon.ABSENT, "F4"),
    (Action.TRANSFER, desk.TRANSFER, Icon.TRANSFER, "F5"),
    (Action.ROOM, desk.PRIVATE_ROOM, Icon.ROOM, "F6"),
    (Action.NOTE, desk.NOTE, Icon.NOTE, "F7"),
    (Action.FINISH, desk.FINISH, Icon.FINISH, "F8"),
    (Action.CALL_TO, desk.CALL_TO, Icon.CALL_AGAIN, "F1"),
    (Action.LEAVE, desk.LEAVE, Icon.LEAVE, "F10"),
    (Action.URGENT, desk.MAKE_URGENT, Icon.WARNING, "F11"),
    (Action.STORY, desk.STORY, Icon.STORY, "F12"),
    (Action.UNDO, desk.UNDO_NOTHING, Icon.UNDO, "Ctrl+Z"),
    (Action.RECODE, desk.NEW_CODE, Icon.EDIT, "Ctrl+K"),
)
SEE_KEY = "F9"


class FlagRow(QWidget):
    """Flags in lines, as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flags: tuple[Flag, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_flags(self, flags: tuple[Flag, ...]) -> None:
        """Show these flags."""
        if flags != self._flags:
            self._flags = flags
            self.setAccessibleName(", ".join(flag.text for flag in flags))
            self.setVisible(bool(flags))
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = place_flags(self._flags, 0, 0, max(1, width), look_of(self))
        return max((place.bottom() + 1 for place in places), default=0)

    def sizeHint(self) -> QSize:
        width = look_of(self).text_px("body") * 16
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(look_of(self).text_px("body") * 10, 0)

    def text_boxes(self) -> list[TextBox]:
        """Room and need of each flag, for the layout checks."""
        look = look_of(self)
        places = place_flags(self._flags, 0, 0, self.width(), look)
        return [flag_box(flag, place, look) for flag, place in zip(self._flags, places, strict=True)]

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font("caption"))
        places = place_flags(self._flags, 0, 0, self.width(), look)
        for flag, place in zip(self._flags, places, strict=True):
            paint_flag(painter, flag, place, look)
        painter.end()


class HandCard(QWidget):
    """Shows a `HandShown`; its buttons never move.

    Signals:
        action_requested: an `Action`.
    """

    action_requested = Signal(object)

    def __init__(self, say: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hand")
        self._say = say
        self._shown: tuple[HandShown | None, str, bool] | None = None
        self.code = Text("", "giant", self, wraps=False)
        self.code.setObjectName("hand_code")
        self.title = Text("", "heading", self)
        self.title.setObjectName("heading")
        self.times = Text("", "body", self, tone="muted")
        self.flags = FlagRow(self)
        self.details = Text("", "body", self)
        self.details.setObjectName("hand_details")
        self.buttons = {
            Action.SEE: StaffButton(
                Action.SEE.value, say(desk.SEEN_NOW), Icon.SEEN, self, key=say(desk.KEY_SEEN), rank=Rank.GO
            )
        }
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.times)
        named = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        named.setSpacing(12)
        named.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        named.addLayout(words, 1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(8)
        self._head.addLayout(named, 1)
        self._head.addWidget(self.buttons[Action.SEE], 0, Qt.AlignmentFlag.AlignTop)
        self.steps = QWidget(self)
        cells = EvenGrid(self.steps)
        for action, phrase, icon, key in BUTTONS:
            button = StaffButton(action.value, say(phrase), icon, self.steps, key=key)
            self.buttons[action] = button
            cells.addWidget(button)
        self.buttons[Action.URGENT].setCheckable(True)
        for action, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, which=action: self.action_requested.emit(which))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addLayout(self._head)
        outer.addWidget(self.flags)
        outer.addWidget(self.details)
        outer.addWidget(self.steps)
        self.show_hand(None, say(desk.UNDO_NOTHING), may_undo=False)

    def show_hand(self, hand: HandShown | None, undo: str, *, may_undo: bool) -> None:
        """Show a visit, or that nobody is selected; nothing is touched that stays the same."""
        wanted = (hand, undo, may_undo)
        if wanted == self._shown:
            return
        self._shown = wanted
        say = self._say
        self.code.setVisible(hand is not None)
        _change(self.code, hand.code if hand else "")
        _change(self.title, hand.title if hand else say(desk.NOBODY_IN_HAND))
        _change(self.times, hand.times if hand else say(desk.NOBODY_IN_HAND_HINT))
        details = "\n".join(hand.details) if hand else ""
        _change(self.details, details)
        self.details.setVisible(bool(details))
        self.flags.set_flags(hand.flags if hand else ())
        words = dict(hand.words) if hand else {}
        words[Action.UNDO] = undo
        for action, button in self.buttons.items():
            if action in words and button.text() != words[action]:
                button.setText(words[action])
            may = may_undo if action is Action.UNDO else hand is not None and action in hand.may
            button.setEnabled(may)
            if action is Action.URGENT:
                button.setChecked(hand is not None and hand.is_urgent)
            rank = Rank.CHOICE
            if hand is not None and action is hand.next and may:
                rank = Rank.PRIMARY if action is Action.CALL else Rank.GO
            if button.rank is not rank:
                button.rank = rank
                button.update()
        shares_code = hand is not None and Action.RECODE in hand.may
        self.buttons[Action.RECODE].setVisible(shares_code)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._shape(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shape(event.size().width())

    def _shape(self, width: int) -> None:
        is_narrow = width < look_of(self).text_px("body") * 38
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._head.direction() is not direction:
            self._head.setDirection(direction)


def _change(label: Text, words: str) -> None:
    if label.text() != words:
        label.setText(words)
