"""A touch window at the demo station, on a real store, with a clock that stands still and a paper tray."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.domain.appointment import AppointmentDetails
from kiosk.domain.instant import Instant
from kiosk.domain.staff import Actor, Role
from kiosk.domain.visit.facts import Category
from kiosk.home import Home, init, open_counter
from kiosk.service.counter import Counter
from kiosk.service.importing import import_appointments
from kiosk.service.intake import AppointmentRow, Parsed
from kiosk.service.ports import Voice
from kiosk.service.silence import Silence
from kiosk.ui.look import Look, touch_look
from kiosk.ui.session import Changes, Session
from kiosk.ui.tasks import Tasks
from kiosk.ui.touch.patience import Pace
from kiosk.ui.touch.window import TouchWindow
from kiosk.ui.widgets.choice import ChoiceButton
from tests.helpers.clock import FakeClock
from tests.helpers.entries import at
from tests.helpers.trays import Tray

DEVICE = Actor("device", Role.VISITOR)
SUPERVISOR = Actor("2201", Role.SUPERVISOR)
NOON = at("12:00")
DEAD_SLOW = Pace(tick_ms=3_600_000)
"""No timer runs out while a test looks at a page."""


@dataclass
class Scene:
    """A counter, its threads, and the windows that a test opens at it.

    Attributes:
        faults: what staff were told.
    """

    counter: Counter
    clock: FakeClock
    changes: Changes
    store_tasks: Tasks
    device_tasks: Tasks
    folder: Path
    qtbot: QtBot
    tray: Tray
    voice: Voice
    faults: list[str] = field(default_factory=list)

    @classmethod
    def open(cls, folder: Path, qtbot: QtBot, voice: Voice | None = None) -> "Scene":
        """The demo station in a folder, at noon."""
        home = Home(folder)
        init(home)
        clock = FakeClock(NOON)
        changes = Changes()
        counter = open_counter(home, clock)
        tray, voice = Tray(changes), voice or Silence()
        scene = cls(counter, clock, changes, Tasks("store"), Tasks("devices"), folder, qtbot, tray, voice)
        counter.store.changed = changes.changed.emit
        changes.fault_told.connect(scene.faults.append)
        return scene

    def close(self) -> None:
        """End the threads and let the store go; what was written last is told while somebody can ask."""
        self.on_store(lambda: None)
        assert self.device_tasks.close()
        assert self.store_tasks.close()
        self.counter.store.close()

    def on_store(self, work: Callable[[], object]) -> None:
        """Do something with the store, on its thread."""
        done: list[object] = []
        self.store_tasks.submit(self.changes, work, lambda _: done.append(1), done.append)
        self.qtbot.waitUntil(lambda: bool(done))
        assert done == [1], done

    def session(self) -> Session:
        """What the window is given."""
        return Session(
            counter=self.counter,
            actor=DEVICE,
            store_tasks=self.store_tasks,
            device_tasks=self.device_tasks,
            changes=self.changes,
            printing=self.tray,
            exports=self.folder / "exports",
            voice=self.voice,
        )

    def window(self, look: Look | None = None, *, pace: Pace = DEAD_SLOW) -> TouchWindow:
        """A window that is shown and has read what its first page says."""
        look = look or touch_look()
        window = TouchWindow(self.session(), look, pace=pace)
        self.qtbot.addWidget(window)
        window.resize(look.panel.width_px, look.panel.height_px)
        with self.qtbot.waitSignal(window.painted_view):
            window.show()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        return window

    def book(
        self,
        time: str,
        reference: str,
        surname: str = "Kowalski",
        born: str = "11-05",
        *,
        reason: str = "statement",
        cancelled: bool = False,
        day: str = "2026-11-20",
    ) -> None:
        """An appointment on the day of the tests."""
        start = at(time, day)
        row = AppointmentRow(
            line=1,
            source=reference,
            start=start,
            end=Instant(start + 1_800_000),
            category=Category.PRIVATE,
            details=AppointmentDetails(reason=reason, surname=surname, born=born),
            reference=reference,
            cancelled=cancelled,
        )
        self.on_store(lambda: import_appointments(self.counter, SUPERVISOR, Parsed((row,))))

    def press(self, window: TouchWindow, *names: str) -> None:
        """Press buttons one after another, each once it is there; parts of a page are turned as needed."""
        for name in names:
            self.qtbot.waitUntil(lambda name=name: button(window, name) is not None)
            target = button(window, name)
            assert target is not None
            for _ in range(window.sheet.parts):
                if target.isVisible():
                    break
                window.sheet.next_part()
            assert target.isVisible(), name
            target.click()

    def arrive(self, window: TouchWindow, page: str) -> None:
        """Wait until a page is on the screen."""
        self.qtbot.waitUntil(lambda: window.sheet.page.name == page, timeout=3000)


def button(window: TouchWindow, name: str) -> ChoiceButton | None:
    """The button of that name on the page or in the bars, if there is one."""
    for root in (window.sheet, window):
        found = root.findChild(ChoiceButton, name)
        if isinstance(found, ChoiceButton):
            return found
    return None
