"""Panels that open in place, beside the work: nothing is blocked, Escape puts them away."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from kiosk.ui.desk.grid import EvenGrid
from kiosk.ui.desk.story import StoryShown
from kiosk.ui.icons import Icon
from kiosk.ui.look import look_of
from kiosk.ui.phrases import desk
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.choice import Rank
from kiosk.ui.widgets.staff import StaffButton
from kiosk.ui.widgets.text import Text


class Panel(Card):
    """A heading and a way out.

    Signals:
        closed: the officer has put it away.
    """

    closed = Signal()

    def __init__(self, name: str, say: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.say = say
        self.title = Text("", "heading", self)
        self.close_button = StaffButton(f"{name}_close", say(desk.CLOSE), Icon.CLOSE, self, key="Esc")
        self.close_button.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.inside.addLayout(head)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a panel; its key is its place, from 1."""

    id: str
    text: str
    is_possible: bool = True


class ChoicePanel(Panel):
    """Numbered choices, and perhaps lines to write in.

    Signals:
        chosen: the id of a choice (empty when only words were given), and the words of each line.
    """

    chosen = Signal(str, tuple)

    def __init__(
        self,
        name: str,
        say: Texts,
        parent: QWidget | None = None,
        *,
        lines: Sequence[str] = (),
        free: str = "",
        icon: Icon | None = None,
    ) -> None:
        """A panel.

        Args:
            name: what tests find it by.
            say: the desk's texts.
            parent: as for every widget.
            lines: what to write in, by its name; the first may stand in for a choice.
            free: the words of the button that takes the first line instead of a choice; empty: none.
            icon: of the choices.
        """
        super().__init__(name, say, parent)
        self._icon = icon
        self.hint = Text("", "body", self, tone="muted")
        self.inside.addWidget(self.hint)
        self._grid_widget = QWidget(self)
        self._grid = EvenGrid(self._grid_widget, most=2)
        self.inside.addWidget(self._grid_widget)
        self.buttons: list[StaffButton] = []
        self._choices: tuple[Choice, ...] = ()
        self.lines: list[QLineEdit] = []
        for place, label in enumerate(lines):
            self.inside.addWidget(Text(label, "body", self))
            line = QLineEdit(self)
            line.setObjectName(f"{name}_line_{place}")
            line.setAccessibleName(label)
            line.setMaxLength(200)
            self.inside.addWidget(line)
            self.lines.append(line)
        self.free_button: StaffButton | None = None
        if free:
            self.free_button = StaffButton(f"{name}_free", free, Icon.FORWARD, self, key="Enter")
            self.free_button.clicked.connect(self.on_free)
            self.inside.addWidget(self.free_button)
            for line in self.lines:
                line.returnPressed.connect(self.on_free)

    def offer(self, title: str, hint: str, choices: tuple[Choice, ...]) -> None:
        """Show what can be chosen; words being written stay."""
        if self.title.text() != title:
            self.title.setText(title)
            for line in self.lines:
                line.clear()
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        if choices == self._choices:
            return
        self._choices = choices
        while len(self.buttons) > len(choices):
            last = self.buttons.pop()
            last.hide()
            last.deleteLater()
        for place, choice in enumerate(choices):
            if place == len(self.buttons):
                self._add_button(place)
            button = self.buttons[place]
            button.setText(choice.text)
            button.setEnabled(choice.is_possible)

    def _add_button(self, place: int) -> None:
        button = StaffButton(
            f"{self.objectName()}_{place + 1}", "", self._icon, self._grid_widget, key=str(place + 1)
        )
        button.clicked.connect(lambda: self.choose(place + 1))
        if self.buttons:
            QWidget.setTabOrder(self.buttons[-1], button)
        else:
            QWidget.setTabOrder(self.close_button, button)
        self._grid.addWidget(button)
        button.show()
        self.buttons.append(button)

    @Slot(int)
    def choose(self, number: int) -> None:
        """Take the choice with that number, if there is one and it is possible."""
        if 1 <= number <= len(self._choices) and self._choices[number - 1].is_possible:
            self.chosen.emit(self._choices[number - 1].id, self._words())

    @Slot()
    def on_free(self) -> None:
        """Take the words instead of a choice; without any, go where they are written."""
        if self.lines[0].text().strip():
            self.chosen.emit("", self._words())
        else:
            self.lines[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Give the first possible choice the focus."""
        first = next((button for button in self.buttons if button.isEnabled()), self.close_button)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_lines(self) -> None:
        """Forget what was written."""
        for line in self.lines:
            line.clear()

    def _words(self) -> tuple[str, ...]:
        return tuple(line.text().strip() for line in self.lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9 and not event.isAutoRepeat():
            self.choose(event.key() - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)


class NotePanel(Panel):
    """A note, several lines if need be; Ctrl+Enter keeps it.

    Signals:
        saved: the note.
    """

    saved = Signal(str)

    def __init__(self, say: Texts, parent: QWidget | None = None) -> None:
        super().__init__("note_panel", say, parent)
        self.inside.addWidget(Text(say(desk.NOTE_HINT), "body", self, tone="muted"))
        self.words = QPlainTextEdit(self)
        self.words.setObjectName("note_words")
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(90)
        self.save_button = StaffButton(
            "note_save",
            say(desk.SAVE),
            Icon.SEEN,
            self,
            key="Ctrl+Return",
            shortcut_of=self,
            rank=Rank.PRIMARY,
        )
        self.save_button.clicked.connect(self.on_save)
        self.inside.addWidget(self.words)
        self.inside.addWidget(self.save_button)

    def open_for(self, code: str) -> None:
        """Begin a note for a visit."""
        title = self.say(desk.NOTE_FOR, code=code)
        if title != self.title.text():
            self.title.setText(title)
            self.words.setAccessibleName(title)
            self.words.clear()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def on_save(self) -> None:
        """Hand over what was written."""
        self.saved.emit(self.words.toPlainText())


class StoryPanel(Panel):
    """Every entry of a visit, one a line."""

    def __init__(self, say: Texts, parent: QWidget | None = None) -> None:
        super().__init__("story_panel", say, parent)
        self.list = QListWidget(self)
        self.list.setObjectName("story_list")
        self.list.setAccessibleName(say(desk.STORY_LIST))
        self.list.setWordWrap(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside.addWidget(self.list)

    def open_for(self, code: str) -> None:
        """Say that the story is being read."""
        self.title.setText(self.say(desk.STORY_OF, code=code))
        self.list.clear()
        self.list.addItem(self.say(desk.STORY_LOADING))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_story(self, lines: tuple[StoryShown, ...]) -> None:
        """Show the entries, what was taken back in words and struck through."""
        self.list.clear()
        for line in lines:
            item = QListWidgetItem(line.text, self.list)
            if line.is_withdrawn:
                font = QFont(look_of(self).font("body"))
                font.setStrikeOut(True)
                item.setFont(font)
        high = sum(self.list.sizeHintForRow(place) for place in range(len(lines))) + 8
        self.list.setFixedHeight(min(high, look_of(self).text_px("body") * 24))
        if lines:
            self.list.setCurrentRow(len(lines) - 1)
