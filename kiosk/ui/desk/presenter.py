"""Decides what the desk shows: whom the officer looks at, and every word around them. No Qt here."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import Instant
from kiosk.service.telling import InTray
from kiosk.service.watching import DeskView, QueueRow
from kiosk.settings import Station
from kiosk.ui.desk import around
from kiosk.ui.desk.around import BarShown, DelayShown, ExpectedShown, RoomShown
from kiosk.ui.desk.hand import HandShown, in_hand
from kiosk.ui.desk.help_calls import HelpShown, help_shown
from kiosk.ui.desk.lost import Key, LostShown, first_lost
from kiosk.ui.desk.printers import Printers, PrintersShown
from kiosk.ui.desk.rows import RowShown, RowWords, Say
from kiosk.ui.desk.settling import OpenShown, first_open, left_open
from kiosk.ui.desk.step import Back
from kiosk.ui.desk.tray import MatterShown, matters
from kiosk.ui.phrases import desk


@dataclass(frozen=True, slots=True)
class Screen:
    """Everything the desk shows.

    Attributes:
        waiting: how many wait, in words.
        queue: this officer's visits, then the waiting ones in the order in which they should be called.
        elsewhere: visits that other officers have.
        selected: the visit in hand, in one of the two lists; None for nobody.
        unexplained: a line about visits without a reason; empty when there are none.
        lost: what another officer had first, until this officer has understood; None: nothing.
        undo: the words of the undo button, and `undo_of` the visit whose last step it takes back.
        back: what takes the last step back where it was no visit's; then *undo* does that.
        help: a call for help; None: there is none.
        left_open: a line about visits that nobody has ended; `open` the first of them.
        tray: what is in the in-tray; None until it has been read.
    """

    bar: BarShown
    waiting: str
    queue: tuple[RowShown, ...]
    elsewhere: tuple[RowShown, ...]
    elsewhere_title: str
    selected: SubjectId | None
    hand: HandShown | None
    unexplained: str
    expected: tuple[ExpectedShown, ...]
    rooms: tuple[RoomShown, ...]
    delay: DelayShown
    lost: LostShown | None
    undo: str
    undo_of: SubjectId | None
    back: Back | None
    help: HelpShown | None
    left_open: str
    open: OpenShown | None
    tray: tuple[MatterShown, ...] | None
    printers: PrintersShown


class Presenter:
    """Holds the latest view and the officer's choice; `screen` says what to show.

    Attributes:
        view: the latest data; None before the first.
        selected: the visit in hand. It follows the visit, not its place in the list.
        tray: the latest of the in-tray; None before the first.
        printers: what is known of this device's printers.
        back: what takes the last step back, where it was no visit's.
    """

    def __init__(self, station: Station, officer: str, say: Say, printers: tuple[str, ...] = ()) -> None:
        self.station = station
        self.officer = officer
        self.tray: InTray | None = None
        self.printers = Printers(printers, say)
        self.back: Back | None = None
        self._kept: set[SubjectId] = set()
        self.view: DeskView | None = None
        self.selected: SubjectId | None = None
        self._closed: tuple[SubjectId, str] | None = None
        self._understood: set[Key] = set()
        self._say = say
        self._words = RowWords(station.standards, officer, say)

    def take(self, view: DeskView) -> None:
        """New data: the selection stays with its visit, or goes to the next one when that is gone."""
        before = [row.visit.id for row in self._queue()] if self.view is not None else []
        self.view = view
        here = {row.visit.id for row in self._rows()}
        self._words.keep(here)
        if self.selected in here:
            return
        mine = [row.visit.id for row in view.in_hand]
        at = before.index(self.selected) if self.selected in before else 0
        after = mine or [visit for visit in before[at:] if visit in here]
        rest = [row.visit.id for row in view.waiting]
        self.selected = next(iter([*after, *rest]), None)

    def choose(self, visit: SubjectId) -> None:
        """The officer looks at another visit."""
        if visit != self.selected:
            self.selected = visit
            self._closed = self.back = None

    def keep(self, visit: SubjectId) -> None:
        """A visit that was left open stays so; it is not asked about again."""
        self._kept.add(visit)

    def stepped(self, visit: SubjectId, code: str, *, is_over: bool) -> None:
        """A step was recorded; after one that ends a visit, *undo* still takes that step back."""
        self._closed = (visit, code) if is_over else None
        if not is_over:
            self.selected = visit

    def understood(self, lost: LostShown) -> None:
        """The officer knows that somebody else was first."""
        self._understood.add(lost.key)

    def row(self, visit: SubjectId | None) -> QueueRow | None:
        """What is known about a visit, or None."""
        every = (*self._rows(), *(self.view.unexplained if self.view else ()))
        return next((row for row in every if row.visit.id == visit), None)

    @property
    def subject(self) -> QueueRow | None:
        """The visit in hand."""
        return self.row(self.selected)

    def to_explain(self, after: SubjectId | None = None) -> QueueRow | None:
        """A visit whose wait nobody has explained: the one in hand if it is one, else the first.

        Args:
            after: leave this one out, as it has just been explained.
        """
        rows = [row for row in self.view.unexplained if row.visit.id != after] if self.view else []
        return next((row for row in rows if row.visit.id == self.selected), next(iter(rows), None))

    def undo_of(self) -> tuple[SubjectId, str] | None:
        """The visit whose last step *undo* takes back, and its code."""
        if self._closed is not None:
            return self._closed
        row = self.subject
        if row is None or row.visit.last_step is None:
            return None
        return row.visit.id, row.visit.code

    def screen(self, clock: Instant) -> Screen | None:
        """What to show when the device's clock is at an instant; None before there are any data."""
        view = self.view
        if view is None:
            return None
        now = Instant(clock - view.ahead_ms)
        say, standards = self._say, self.station.standards
        subject = self.subject
        hand = in_hand(subject, now, standards, self.officer, say) if subject else None
        undo = self.undo_of()
        codes = ", ".join(row.visit.code for row in view.unexplained)
        open_rows = left_open(view, self._kept)
        open_codes = ", ".join(row.visit.code for row in open_rows)
        return Screen(
            bar=around.bar(view, now, self.station, self.officer, say),
            waiting=say(desk.WAITING, n=len(view.waiting)),
            queue=self._words.show(self._queue(), now),
            elsewhere=self._words.show(view.elsewhere, now),
            elsewhere_title=say(desk.ELSEWHERE, n=len(view.elsewhere)),
            selected=self.selected,
            hand=hand,
            unexplained=say(desk.UNEXPLAINED, n=len(view.unexplained), codes=codes)
            if view.unexplained
            else "",
            expected=around.expected(view, now, say),
            rooms=tuple(around.room(room, now, hand.id if hand else None, say) for room in view.rooms),
            delay=around.delay(view, now, say),
            lost=first_lost(view, self._understood, say),
            undo=say(desk.UNDO, code=undo[1]) if undo and not self.back else say(desk.UNDO_NOTHING),
            undo_of=undo[0] if undo else None,
            back=self.back,
            help=help_shown(view.help, now, self.officer, say),
            left_open=say(desk.LEFT_OPEN, n=len(open_rows), codes=open_codes) if open_rows else "",
            open=first_open(open_rows, say),
            tray=matters(self.tray, now, say) if self.tray is not None else None,
            printers=self.printers.shown({row.visit.code: row.visit.id for row in self._rows()}),
        )

    def _queue(self) -> Iterator[QueueRow]:
        if self.view is not None:
            yield from self.view.in_hand
            yield from self.view.waiting

    def _rows(self) -> Iterator[QueueRow]:
        yield from self._queue()
        if self.view is not None:
            yield from self.view.elsewhere
