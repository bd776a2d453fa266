"""The left column: who waits, the next to call, and who is still expected."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.desk.around import ExpectedShown
from kiosk.ui.desk.rows import RowShown
from kiosk.ui.desk.visit_list import VisitList
from kiosk.ui.icons import Icon
from kiosk.ui.phrases import desk
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.choice import Rank
from kiosk.ui.widgets.staff import StaffButton
from kiosk.ui.widgets.text import Text


class WaitingCard(Card):
    """The queue and the two buttons that belong to it."""

    def __init__(self, say: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self.title = Text("", "heading", self)
        self.title.setObjectName("waiting_title")
        self.add_button = StaffButton("add_visitor", say(desk.ADD), Icon.ADD_VISITOR, self, key="Ctrl+N")
        self.next_button = StaffButton(
            "call_next", say(desk.CALL_NEXT), Icon.CALL, self, key=say(desk.KEY_CALL_NEXT), rank=Rank.PRIMARY
        )
        self.add_button.setAccessibleName(say(desk.ADD_VISITOR))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.add_button)
        self.queue = VisitList("queue", say(desk.QUEUE), self, empty=say(desk.QUEUE_EMPTY))
        self.queue.setAccessibleDescription(say(desk.QUEUE_KEYS))
        self._expected: tuple[ExpectedShown, ...] | None = None
        self._expected_box = QVBoxLayout()
        self._expected_box.setSpacing(2)
        self._lines: list[Text] = []
        self.inside.addLayout(head)
        self.inside.addWidget(self.next_button)
        self.inside.addWidget(self.queue, 1)
        self.inside.addWidget(Text(say(desk.EXPECTED), "body", self, strong=True))
        self.inside.addLayout(self._expected_box)

    def show_waiting(self, title: str, rows: tuple[RowShown, ...], selected: str | None) -> None:
        """Show the queue."""
        if self.title.text() != title:
            self.title.setText(title)
        self.queue.show_rows(rows, selected)  # type: ignore[arg-type]

    def show_expected(self, expected: tuple[ExpectedShown, ...]) -> None:
        """Show who is still to come; overdue ones say so and stand out."""
        if expected == self._expected:
            return
        self._expected = expected
        wanted = expected or (ExpectedShown(self._say(desk.EXPECTED_NOBODY), is_overdue=False),)
        while len(self._lines) < len(wanted):
            line = Text("", "body", self)
            self._lines.append(line)
            self._expected_box.addWidget(line)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(wanted))
            if place < len(wanted):
                line.setText(wanted[place].text)
                line.set_tone("amber" if wanted[place].is_overdue else "muted")
