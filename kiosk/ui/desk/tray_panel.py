"""The in-tray: a list, what is chosen in it, and the steps that settle it, by key."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from kiosk.domain.entry import SubjectId
from kiosk.ui import icons
from kiosk.ui.desk.panels import Panel
from kiosk.ui.desk.tray import Kind, MatterShown
from kiosk.ui.icons import Icon
from kiosk.ui.look import look_of
from kiosk.ui.phrases import desk
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.choice import Rank
from kiosk.ui.widgets.staff import StaffButton
from kiosk.ui.widgets.text import Text

ROWS_SHOWN = 7
WORDS_LINES = 6
NOTE_LIMIT = 500
REFERENCE_LIMIT = 40


class _Answer(QWidget):
    """A line to write in and the button that uses it; Enter in the line is the button."""

    wanted = Signal(str)

    def __init__(self, name: str, label: str, words: str, icon: Icon, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(Text(label, "body", self))
        self.line = QLineEdit(self)
        self.line.setObjectName(f"{name}_line")
        self.line.setAccessibleName(label)
        self.button = StaffButton(name, words, icon, self, key=key)
        box.addWidget(self.line)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.line.returnPressed.connect(self.on_wanted)
        self.button.clicked.connect(self.on_wanted)

    @Slot()
    def on_wanted(self) -> None:
        """Hand over what was written; without anything, go where it is written."""
        if words := self.line.text().strip():
            self.wanted.emit(words)
        else:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)


class _List(QListWidget):
    """The tray's list: letters and Enter are steps here, and nowhere else."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.keys: dict[Qt.Key, Callable[[], None]] = {}
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        do = self.keys.get(Qt.Key(event.key())) if plain else None
        if do is not None and not event.isAutoRepeat():
            do()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Nothing: letters are steps here."""


class TrayPanel(Panel):
    """Shows `MatterShown`s; what is being written stays with its complaint until it is recorded.

    Signals:
        pass_on_requested, resolve_requested: a complaint, and the words for it.
        read_requested, mend_requested: feedback; a problem.
        take_back_requested: the last step was a slip.
    """

    pass_on_requested = Signal(object, str)
    resolve_requested = Signal(object, str)
    read_requested = Signal(object)
    mend_requested = Signal(object)
    take_back_requested = Signal()

    def __init__(self, say: Texts, parent: QWidget | None = None) -> None:
        super().__init__("tray_panel", say, parent)
        self._shown: tuple[MatterShown, ...] | None = None
        self._chosen: SubjectId | None = None
        self._drafts: dict[SubjectId, tuple[str, str]] = {}
        self._is_filling = False
        self.hint = Text("", "body", self, tone="muted")
        self.list = _List(self)
        self.list.setObjectName("tray_list")
        self.list.setAccessibleName(say(desk.TRAY_LIST))
        self.list.currentRowChanged.connect(self.on_row_changed)
        self.heading = Text("", "heading", self)
        self.heading.setObjectName("tray_heading")
        self.facts = Text("", "body", self)
        self.facts.setObjectName("tray_facts")
        self.words = QPlainTextEdit(self)
        self.words.setObjectName("tray_words")
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.psd = _Answer(
            "tray_pass_on", say(desk.PSD_REFERENCE), say(desk.PASS_ON), Icon.TRANSFER, "P", self
        )
        self.psd.line.setMaxLength(REFERENCE_LIMIT)
        self.note = _Answer("tray_resolve", say(desk.RESOLVED_HOW), say(desk.RESOLVE), Icon.FINISH, "R", self)
        self.note.line.setMaxLength(NOTE_LIMIT)
        self.read_button = StaffButton(
            "tray_read", say(desk.READ), Icon.SEEN, self, key="Enter", rank=Rank.GO
        )
        self.mend_button = StaffButton(
            "tray_mend", say(desk.MEND), Icon.SEEN, self, key="Enter", rank=Rank.GO
        )
        self.back_button = StaffButton("tray_take_back", "", Icon.UNDO, self, key="Ctrl+Z")
        for widget in (
            self.hint, self.list, self.heading, self.facts, self.words, self.psd, self.note,
        ):  # fmt: skip
            self.inside.addWidget(widget)
        for button in (self.read_button, self.mend_button, self.back_button):
            self.inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            button.hide()
        self.psd.wanted.connect(lambda words: self._ask(self.pass_on_requested.emit, words))
        self.note.wanted.connect(lambda words: self._ask(self.resolve_requested.emit, words))
        self.read_button.clicked.connect(self.on_settle)
        self.mend_button.clicked.connect(self.on_settle)
        self.back_button.clicked.connect(self.take_back_requested)
        self.list.keys = {
            Qt.Key.Key_P: lambda: self._go(self.psd),
            Qt.Key.Key_R: lambda: self._go(self.note),
            Qt.Key.Key_Return: self.on_settle,
            Qt.Key.Key_Enter: self.on_settle,
        }

    # Showing

    def begin(self) -> None:
        """It is open, and being read."""
        self.hint.setText(self.say(desk.TRAY_READING if self._shown is None else desk.TRAY_KEYS))
        self.title.setText(self.say(desk.TRAY, n=len(self._shown or ())))
        self._arrange()
        (self.list if self._shown else self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_tray(self, shown: tuple[MatterShown, ...], back: str) -> None:
        """Show what is in the tray; `back` names the last step, which can be taken back; empty: none."""
        words = self.say(desk.TAKE_BACK, what=back) if back else ""
        if self.back_button.text() != words:
            self.back_button.setText(words)
        self.back_button.setVisible(bool(back))
        if shown == self._shown:
            return
        is_first = self._shown is None
        self._keep_draft()
        place = next((i for i, each in enumerate(self._shown or ()) if each.id == self._chosen), 0)
        self._shown = shown
        self.title.setText(self.say(desk.TRAY, n=len(shown)))
        self.hint.setText(self.say(desk.TRAY_KEYS if shown else desk.TRAY_EMPTY))
        ids = [each.id for each in shown]
        if self._chosen not in ids:
            self._chosen = ids[min(place, len(ids) - 1)] if ids else None
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._fill()
        self._show_chosen()
        if (is_first or had_focus) and not (self.psd.line.hasFocus() or self.note.line.hasFocus()):
            (self.list if shown else self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen(self) -> MatterShown | None:
        """What is chosen in the list."""
        return next((each for each in self._shown or () if each.id == self._chosen), None)

    def forget(self, matter: SubjectId) -> None:
        """What was written for it has been recorded."""
        self._drafts.pop(matter, None)
        if matter == self._chosen:
            self.psd.line.clear()
            self.note.line.clear()

    def _fill(self) -> None:
        self._is_filling = True
        look = look_of(self)
        self.list.clear()
        for place, each in enumerate(self._shown or ()):
            name = Icon.WARNING if each.is_marked else each.kind.value
            colour = look.colour("red" if each.is_marked else "ink")
            icon = icons.icon(name, colour, look.icon_px)
            chosen = icons.pixmap(name, look.colour("on_selected"), look.icon_px)
            icon.addPixmap(chosen, QIcon.Mode.Selected)
            item = QListWidgetItem(icon, each.row, self.list)
            if each.is_marked:
                item.setForeground(colour)
            if each.id == self._chosen:
                self.list.setCurrentRow(place)
        self._is_filling = False
        self._fit()

    def _show_chosen(self) -> None:
        """What is chosen, and the steps that are possible with it."""
        matter = self.chosen
        self.heading.setText(matter.title if matter else "")
        self.facts.setText("\n".join(matter.facts) if matter else "")
        words = (matter.words if matter else None) or ""
        if self.words.toPlainText() != words:
            self.words.setPlainText(words)
        self.words.setAccessibleName(matter.title if matter else "")
        psd, note = self._drafts.get(matter.id, ("", "")) if matter else ("", "")
        for answer, draft in ((self.psd, psd), (self.note, note)):
            if answer.line.text() != draft:
                answer.line.setText(draft)
        self._arrange()
        self._fit()

    def _arrange(self) -> None:
        matter = self.chosen
        kind = matter.kind if matter else None
        self.list.setVisible(bool(self._shown))
        self.heading.setVisible(kind in {Kind.COMPLAINT, Kind.FEEDBACK})
        self.facts.setVisible(matter is not None)
        self.words.setVisible(matter is not None and matter.words is not None)
        self.psd.setVisible(matter is not None and matter.may_pass_on)
        self.note.setVisible(kind is Kind.COMPLAINT)
        self.read_button.setVisible(kind is Kind.FEEDBACK)
        self.mend_button.setVisible(kind is Kind.PROBLEM)

    # What the officer does

    @Slot(int)
    def on_row_changed(self, place: int) -> None:
        """Another thing is looked at."""
        if self._is_filling or not self._shown or not 0 <= place < len(self._shown):
            return
        self._keep_draft()
        self._chosen = self._shown[place].id
        self._show_chosen()

    @Slot()
    def on_settle(self) -> None:
        """Read, or mended; a complaint needs words first."""
        matter = self.chosen
        if matter is None:
            return
        match matter.kind:
            case Kind.FEEDBACK:
                self.read_requested.emit(matter)
            case Kind.PROBLEM:
                self.mend_requested.emit(matter)
            case Kind.COMPLAINT:
                self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, answer: _Answer) -> None:
        if answer.isVisibleTo(self):
            answer.on_wanted()

    def _ask(self, ask: Callable[[MatterShown, str], None], words: str) -> None:
        matter = self.chosen
        if matter is not None:
            ask(matter, words)

    def _keep_draft(self) -> None:
        matter = self.chosen
        if matter is not None and matter.kind is Kind.COMPLAINT:
            self._drafts[matter.id] = (self.psd.line.text(), self.note.line.text())

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "list"):
            self._fill()

    def _fit(self) -> None:
        """As high as what is in it, up to a limit; longer lists and letters scroll."""
        em = look_of(self).text_px("body")
        self.list.setIconSize(icons.pixmap(Icon.STAR, look_of(self).colour("ink"), em).size())
        rows = [max(1, self.list.sizeHintForRow(place)) for place in range(self.list.count())]
        self.list.setFixedHeight(min(sum(rows), sum(rows[:ROWS_SHOWN]), em * 18) + 12)
        self.words.setFixedHeight(round(em * 1.4) * WORDS_LINES + 16)
