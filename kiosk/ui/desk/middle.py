"""The middle column: the visit in hand, the panel that is open, and whom other officers have."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.domain.entry import SubjectId
from kiosk.domain.visit.facts import BreachReason
from kiosk.service.watching import QueueRow, StoryLine
from kiosk.settings import Station
from kiosk.ui.desk.add_panel import AddPanel
from kiosk.ui.desk.around import RoomShown, room
from kiosk.ui.desk.finding import Offer, offers
from kiosk.ui.desk.hand import Action
from kiosk.ui.desk.hand_card import HandCard
from kiosk.ui.desk.panels import Choice, ChoicePanel, NotePanel, Panel, StoryPanel
from kiosk.ui.desk.presenter import Presenter, Screen
from kiosk.ui.desk.printers_panel import PrintersPanel
from kiosk.ui.desk.settle_panel import SettlePanel
from kiosk.ui.desk.step import Step
from kiosk.ui.desk.steps import Steps
from kiosk.ui.desk.story import told
from kiosk.ui.desk.tray_panel import TrayPanel
from kiosk.ui.desk.visit_list import VisitList
from kiosk.ui.icons import Icon
from kiosk.ui.phrases import desk
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.staff import StaffButton
from kiosk.ui.widgets.text import Text

SETTLE_KEY = "Ctrl+S"
HERE = "here"
"""The choice of this counter among the places to call to."""


class Middle(Card):
    """One panel at most is open; it belongs to the visit it was opened for, whoever is selected later.

    Signals:
        step_requested: a `Step` that a panel asks for.
        explain_requested: the reason of an unexplained visit is to be given.
        settle_requested: the visits that were left open are to be settled.
        closed: a panel was put away.
    """

    step_requested = Signal(object)
    explain_requested = Signal()
    settle_requested = Signal()
    closed = Signal()

    def __init__(self, say: Texts, counter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._counter = counter
        self._visit: SubjectId | None = None
        self._code = ""
        self._presenter: Presenter | None = None
        self.hand = HandCard(say, self)
        self.place = ChoicePanel("place_panel", say, self, icon=Icon.CALL)
        self.room = ChoicePanel("room_panel", say, self, icon=Icon.ROOM)
        self.transfer = ChoicePanel(
            "transfer_panel",
            say,
            self,
            icon=Icon.TRANSFER,
            lines=(say(desk.TRANSFER_OTHER), say(desk.NOTE_OPTIONAL)),
            free=say(desk.WAIT_FOR_THEM),
        )
        self.breach = ChoicePanel("breach_panel", say, self, lines=(say(desk.IN_MORE_WORDS),))
        self.note = NotePanel(say, self)
        self.story = StoryPanel(say, self)
        self.add = AddPanel(say, self)
        self.tray = TrayPanel(say, self)
        self.printers = PrintersPanel(say, self)
        self.settle = SettlePanel(say, self)
        self._apart: tuple[Panel, ...] = (self.add, self.tray, self.printers, self.settle)
        self._panels: tuple[Panel, ...] = (
            self.place, self.room, self.transfer, self.breach, self.note, self.story, *self._apart,
        )  # fmt: skip
        self.unexplained = Text("", "body", self, tone="red", strong=True)
        self.unexplained.setObjectName("unexplained")
        self.explain_button = StaffButton("explain", say(desk.EXPLAIN), Icon.CLOCK, self, key="Ctrl+R")
        self.explain_button.clicked.connect(self.explain_requested)
        self.left_open = Text("", "body", self, tone="red", strong=True)
        self.left_open.setObjectName("left_open")
        self.settle_button = StaffButton("settle", say(desk.SETTLE), Icon.FINISH, self, key=SETTLE_KEY)
        self.settle_button.clicked.connect(self.settle_requested)
        self.elsewhere_title = Text("", "body", self, strong=True)
        self.elsewhere = VisitList("elsewhere", say(desk.ELSEWHERE_LIST), self, fits=True)
        self.inside.addWidget(self.hand)
        for panel in self._panels:
            panel.hide()
            panel.closed.connect(self.close_panel)
            self.inside.addWidget(panel)
        self._below: tuple[QWidget, ...] = (
            self.unexplained, self.explain_button, self.left_open, self.settle_button, self.elsewhere_title,
            self.elsewhere,
        )  # fmt: skip
        for widget in self._below:
            widget.hide()
            self.inside.addWidget(widget)
        self.inside.addStretch(1)

    def makes(self, steps: Steps) -> None:
        """Say how what the panels ask for is recorded."""
        ask = self.step_requested.emit

        def visit() -> SubjectId:
            assert self._visit is not None  # noqa: S101 - a panel is open for a visit
            return self._visit

        self.place.chosen.connect(
            lambda where, _words: ask(steps.call(visit(), None if where == HERE else where))
        )
        self.room.chosen.connect(
            lambda which, _words: ask(
                steps.give_back_room(which)
                if self._is_ours(which)
                else steps.take_room(visit(), self._code, which)
            )
        )
        self.transfer.chosen.connect(lambda to, words: ask(steps.transfer(visit(), to or words[0], words[1])))
        self.breach.chosen.connect(
            lambda reason, words: ask(steps.explain(visit(), BreachReason(reason), words[0]))
        )
        self.note.saved.connect(lambda words: ask(steps.note(visit(), words)))

    @property
    def is_open(self) -> bool:
        """Whether a panel is open."""
        return any(not panel.isHidden() for panel in self._panels)

    @property
    def is_busy(self) -> bool:
        """Whether a panel is open that must not be put away for another."""
        return any(not panel.isHidden() for panel in self._panels if panel is not self.story)

    @property
    def is_apart(self) -> bool:
        """Whether a panel is open that is about no visit in hand; then the keys of visits do nothing."""
        return any(not panel.isHidden() for panel in self._apart)

    # Showing

    def show_screen(self, screen: Screen, presenter: Presenter) -> None:
        """Show the visit in hand and what stands below it."""
        self._presenter = presenter
        may_undo = screen.undo_of is not None or screen.back is not None
        self.hand.show_hand(screen.hand, screen.undo, may_undo=may_undo)
        apart = self.is_apart
        others = bool(screen.elsewhere) and not apart
        if self.elsewhere_title.text() != screen.elsewhere_title:
            self.elsewhere_title.setText(screen.elsewhere_title)
        self.elsewhere_title.setVisible(others)
        self.elsewhere.setVisible(others)
        self.elsewhere.show_rows(screen.elsewhere, screen.selected)
        asks = bool(screen.unexplained) and self.breach.isHidden() and not apart
        if self.unexplained.text() != screen.unexplained:
            self.unexplained.setText(screen.unexplained)
        self.unexplained.setVisible(asks)
        self.explain_button.setVisible(asks)
        settles = bool(screen.left_open) and not apart
        if self.left_open.text() != screen.left_open:
            self.left_open.setText(screen.left_open)
        self.left_open.setVisible(settles)
        self.settle_button.setVisible(settles)
        self.hand.setVisible(not apart)
        if not self.add.isHidden():
            self.add.offer(self._offers(presenter))
        if not self.tray.isHidden() and screen.tray is not None:
            self.tray.show_tray(screen.tray, screen.back.what if screen.back else "")
        if not self.printers.isHidden():
            self.printers.show_printers(screen.printers)
        if not self.settle.isHidden():
            self.settle.show_open(screen.open)
        if not self.room.isHidden():
            self.room.offer(self.room.title.text(), "", self._room_choices())
        if not self.place.isHidden():
            self.place.offer(self.place.title.text(), "", self._place_choices())

    def show_story(self, lines: tuple[StoryLine, ...]) -> None:
        """Show the story that was read."""
        self.story.show_story(told(lines, self._say))

    # Opening

    def open_for(self, action: Action, row: QueueRow, presenter: Presenter) -> bool:
        """Open the panel of an action; False where it needs none."""
        self._presenter = presenter
        code = row.visit.code
        say = self._say
        panel: ChoicePanel
        match action:
            case Action.CALL_TO:
                self._begin(row)
                panel = self.place
                panel.offer(say(desk.CALL_WHERE, code=code), "", self._place_choices())
            case Action.ROOM:
                self._begin(row)
                panel = self.room
                panel.offer(say(desk.TAKE_WHICH, code=code), "", self._room_choices())
            case Action.TRANSFER:
                self._begin(row)
                panel = self.transfer
                choices = tuple(Choice(say(to), say(to)) for to in desk.TRANSFER_CHOICES)
                panel.offer(say(desk.TRANSFER_TO, code=code), say(desk.TRANSFER_NEUTRAL), choices)
            case Action.NOTE:
                self._begin(row)
                self._show_only(self.note)
                self.note.open_for(code)
                return True
            case _:
                return False
        self._show_only(panel)
        panel.begin()
        return True

    def open_breach(self, row: QueueRow, station: Station, *, take_focus: bool) -> None:
        """Ask why a visit waited too long; the work goes on meanwhile."""
        say = self._say
        self._begin(row)
        choices = tuple(Choice(reason.value, say(words)) for reason, words in desk.BREACH.items())
        limit = station.standards.appointment_s // 60
        title = say(desk.WHY_OVER, code=row.visit.code, limit=limit)
        self.breach.offer(title, say(desk.WHY_KEYS), choices)
        self._show_only(self.breach)
        if take_focus:
            self.breach.begin()

    def open_story(self, code: str) -> None:
        """Open the story of a visit; it is being read."""
        self._show_only(self.story)
        self.story.open_for(code)

    def open_add(self, presenter: Presenter) -> None:
        """Open an empty form for a visitor."""
        self.show_apart(self.add)
        self.add.begin(self._offers(presenter))

    def show_apart(self, panel: Panel) -> None:
        """Open a panel that is about no visit in hand."""
        self._show_only(panel)
        for widget in self._below:
            widget.hide()

    @Slot()
    def close_panel(self) -> None:
        """Put the open panel away; the focus goes back to the queue if it was in it."""
        focused = QApplication.focusWidget()
        had_focus = any(panel.isAncestorOf(focused) for panel in self._panels) if focused else False
        for panel in self._panels:
            panel.hide()
        self.hand.show()
        self.hand.steps.show()
        if had_focus:
            self.closed.emit()

    def step_recorded(self, step: Step) -> None:
        """A panel whose step was recorded has done its work."""
        if step.closes:
            for panel in (self.transfer, self.breach):
                panel.clear_lines()
            self.note.words.clear()
            self.close_panel()

    @Slot(int)
    def press_digit(self, number: int) -> None:
        """A digit in the queue list chooses in the open panel."""
        for panel in self._panels:
            if isinstance(panel, ChoicePanel) and not panel.isHidden():
                panel.choose(number)

    def _begin(self, row: QueueRow) -> None:
        self._visit, self._code = row.visit.id, row.visit.code

    def _show_only(self, wanted: Panel) -> None:
        for panel in self._panels:
            panel.setVisible(panel is wanted)
        self.hand.setVisible(wanted not in self._apart)
        # The question why must not stand in the way of the work; every other panel takes the buttons' place.
        self.hand.steps.setVisible(wanted is self.breach)

    def _offers(self, presenter: Presenter) -> tuple[Offer, ...]:
        expected = presenter.view.expected if presenter.view else ()
        return offers(presenter.station.reasons, expected, self._say)

    def _rooms(self) -> tuple[RoomShown, ...]:
        view = self._presenter.view if self._presenter else None
        if view is None:
            return ()
        return tuple(room(each, view.now, self._visit, self._say) for each in view.rooms)

    def _is_ours(self, room_id: str) -> bool:
        return any(each.is_ours for each in self._rooms() if each.id == room_id)

    def _place_choices(self) -> tuple[Choice, ...]:
        here = Choice(HERE, self._say(desk.THIS_COUNTER, counter=self._counter))
        return (here, *(Choice(each.id, each.offered) for each in self._rooms()))

    def _room_choices(self) -> tuple[Choice, ...]:
        return tuple(
            Choice(
                each.id,
                self._say(desk.TAKE_OURS, room=each.name) if each.is_ours else each.offered,
                is_possible=each.is_free or each.is_ours,
            )
            for each in self._rooms()
        )
