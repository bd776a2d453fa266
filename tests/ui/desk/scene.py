"""A desk at the demo station, on a real store, with a clock that a test moves."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.appointment import AppointmentDetails
from kiosk.domain.emergency import EmergencyReason
from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import MINUTE_MS, Instant
from kiosk.domain.staff import Actor, Role
from kiosk.domain.visit.facts import Adjustment, Arrived, Category, Child, Road
from kiosk.domain.visit.fold import Visit
from kiosk.home import Home, init, open_counter
from kiosk.service import emergencies, rooms, serving
from kiosk.service.check_in import CheckIn, Ticket, check_in, find_by_reference
from kiosk.service.counter import Counter
from kiosk.service.importing import import_appointments
from kiosk.service.intake import AppointmentRow, Parsed
from kiosk.service.watching import desk_view
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.look import Look, staff_look
from kiosk.ui.session import Changes, Session
from kiosk.ui.tasks import Tasks
from kiosk.ui.widgets.staff import StaffButton
from tests.helpers import screens
from tests.helpers.clock import FakeClock
from tests.helpers.entries import at
from tests.helpers.trays import Tray

VISITOR = Actor("device", Role.VISITOR)
OFFICER = Actor("4417", Role.OFFICER)
COLLEAGUE = Actor("4460", Role.OFFICER)
SUPERVISOR = Actor("2201", Role.SUPERVISOR)
START = at("14:00")
APPOINTMENTS = (
    ("7K3", "13:50", "Nowak", "statement", "DC Ahmed", "pl"),
    ("8K3", "14:05", "Rahman", "firearms", None, None),
    ("9K3", "14:00", "Okafor", "collect-property", None, None),
    ("1K4", "14:30", "Kowalska", "bail", None, "pl"),
    ("2K4", "14:45", "Van der Berg", "fingerprints", None, None),
    ("3K4", "15:00", "Iqbal", "notification", "PC 5120", "ur"),
    ("4K4", "15:30", "Jones", "statement", "DS Whitfield-Montgomery", None),
)


@dataclass
class Desk:
    """A counter, its threads and a desk window.

    Attributes:
        tray: the printer's.
    """

    counter: Counter
    clock: FakeClock
    session: Session
    qtbot: QtBot
    folder: Path
    tray: Tray
    window: DeskWindow = field(init=False)

    @classmethod
    def make(cls, folder: Path, qtbot: QtBot) -> "Desk":
        """An empty station at two in the afternoon."""
        home = Home(folder)
        init(home)
        clock = FakeClock(START)
        counter = open_counter(home, clock, random.Random(7))
        changes = Changes()
        counter.store.changed = changes.changed.emit
        tray = Tray(changes)
        session = Session(
            counter, OFFICER, Tasks("store"), Tasks("devices"), changes, tray, folder / "exports"
        )
        return cls(counter, clock, session, qtbot, folder, tray)

    def close(self) -> None:
        """End the threads, let the file go."""
        self.session.store_tasks.close()
        self.session.device_tasks.close()
        self.counter.store.close()

    # What happens at the counter, outside the window; before the window is opened

    def book(self) -> None:
        """Today's appointments, as a calendar gave them."""
        rows = tuple(
            AppointmentRow(
                line=line,
                source=f"event-{line}",
                start=at(time),
                end=Instant(at(time) + 30 * MINUTE_MS),
                category=Category.SPEAK,
                details=AppointmentDetails(
                    reason=reason, surname=name, named_officer=officer, language=language
                ),
            )
            for line, (_, time, name, reason, officer, language) in enumerate(APPOINTMENTS, start=1)
        )
        outcome = import_appointments(self.counter, SUPERVISOR, Parsed(rows))
        assert outcome.added == len(rows)

    def arrive(self, reason: str | None = "crime", *, at_: str | None = None, **asked: object) -> Ticket:
        """Somebody checks in at the kiosk."""
        if at_ is not None:
            self.clock.set(at(at_))
        return check_in(self.counter, VISITOR, CheckIn(reason=reason, **asked))  # type: ignore[arg-type]

    def attend(self, surname: str, at_: str, **asked: object) -> Ticket:
        """Somebody with an appointment checks in."""
        self.clock.set(at(at_))
        reference = next(ref for name, ref in self.references().items() if name == surname)
        found = find_by_reference(self.counter, VISITOR, reference)
        return check_in(self.counter, VISITOR, CheckIn(appointment=found.id, **asked))  # type: ignore[arg-type]

    def references(self) -> dict[str, str]:
        """The references of today's appointments by surname."""
        view = desk_view(self.counter, OFFICER)
        return {each.name or "": each.reference for each in view.expected}

    def busy_day(self) -> None:
        """Everything that can stand in the queue at once; ends at 14:21."""
        self.book()
        self.clock.set(at("13:20", "2026-11-19"))
        self.arrive("leaflets")
        seen = self.arrive("documents", at_="13:00")
        for code, minutes in (("crime", 3), ("found-property", 9), ("collision", 17)):
            ticket = self.arrive(code, at_=f"13:{10 + minutes}")
            self.clock.advance(minutes=minutes)
            self.serve(ticket, to_end=True)
        self.clock.set(at("13:02"))
        self.serve(seen, to_end=True)
        with_colleague = self.arrive("custody", at_="13:55")
        self.clock.set(at("14:01"))
        serving.call(self.counter, COLLEAGUE, with_colleague.visit, "room-2")
        serving.see(self.counter, COLLEAGUE, with_colleague.visit)
        rooms.take_room(self.counter, COLLEAGUE, with_colleague.visit, "room-2")
        appointment = self.attend("Nowak", "13:46", adjustments=(Adjustment.HEARING_LOOP,))
        self.attend("Rahman", "13:58", adjustments=(Adjustment.STEP_FREE, Adjustment.QUIET))
        gone = self.arrive("found-property", at_="14:03")
        self.arrive("hate-crime", at_="14:04", adjustments=(Adjustment.WOMAN,), interpreter="ur")
        self.arrive("documents", at_="14:09", party=5)
        self.arrive(None, at_="14:11", child=Child.ALONE)
        self.arrive("missing-person", at_="14:15", child=Child.WITH_ADULT)
        self.arrive("leaflets", at_="14:16")
        self.attend("Kowalska", "14:17")
        self.clock.set(at("14:18"))
        serving.call(self.counter, OFFICER, appointment.visit)
        self.clock.set(at("14:19"))
        serving.call(self.counter, COLLEAGUE, gone.visit)
        self.clock.set(at("14:20"))
        serving.mark_absent(self.counter, COLLEAGUE, gone.visit)

    def arrive_with_code(self, code: str) -> None:
        """Somebody whose ticket carries a code that another ticket has, as after a disk was cloned."""
        now = self.clock.now()
        with self.counter.store.writing(VISITOR, now) as transaction:
            arrived = Arrived(
                code=code, category=Category.SPEAK, arrived_at=now, road=Road.KIOSK, language="en"
            )
            transaction.append(SubjectId(f"visit/{transaction.new_id()}"), arrived)

    def serve(self, ticket: Ticket, *, to_end: bool = False) -> Visit:
        """Call and see somebody at once, and finish if asked."""
        serving.call(self.counter, OFFICER, ticket.visit)
        visit = serving.see(self.counter, OFFICER, ticket.visit)
        return serving.finish(self.counter, OFFICER, ticket.visit) if to_end else visit

    def declare(self, minutes_ago: float = 0) -> None:
        """An emergency that began some time ago."""
        self.clock.advance(minutes=-minutes_ago)
        emergencies.declare(self.counter, SUPERVISOR, EmergencyReason.STAFF, 30)
        self.clock.advance(minutes=minutes_ago)

    # The window

    def open(self, look: Look | None = None, size: QSize | None = None) -> DeskWindow:
        """The officer's window, shown and filled. From here on only it touches the store."""
        self.counter.store.close()  # its thread opens it again
        look = look or staff_look()
        window = DeskWindow(self.session, look)
        self.qtbot.addWidget(window)
        self.window = window
        with self.qtbot.waitSignal(window.painted_view, timeout=5_000):
            screens.show(window, look, size)
        return window

    def reload(self) -> None:
        """Read and show everything again."""
        self.window.refresh()
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is being written or read."""
        window = self.window
        self.qtbot.waitUntil(lambda: not (window._is_writing or window._is_loading), timeout=5_000)

    def key(self, key: Qt.Key, *, on: QWidget | None = None, ctrl: bool = False) -> None:
        """Press a key where the focus is."""
        modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(on or QApplication.focusWidget() or self.window, key, modifier)

    def step(self, do: Callable[[], object]) -> str:
        """Do something that is recorded; answers with the notice once the window shows the result."""
        with self.qtbot.waitSignal(self.window.step_done, timeout=5_000):
            do()
        self.reload()
        return self.window.notice.message

    def work(self, use_case: Callable[[], object]) -> None:
        """Something that another window of this program does, in the store's thread."""
        done: list[object] = []
        self.session.store_tasks.submit(self.window, use_case, done.append, done.append)
        self.qtbot.waitUntil(lambda: bool(done), timeout=5_000)
        assert not isinstance(done[0], Exception), done[0]
        self.reload()

    def button(self, name: str) -> StaffButton:
        """A button by its name."""
        found = self.window.findChild(StaffButton, name)
        assert found is not None, name
        return found

    @property
    def queue(self) -> list[str]:
        """The codes in the queue, from above."""
        return [row.code for row in self.window.waiting.queue.rows_model.rows]
