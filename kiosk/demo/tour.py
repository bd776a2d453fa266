"""The tour: the main job, step by step, through the real windows, with pictures, papers and facts."""

import json
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk import app
from kiosk.demo.day import COLLEAGUE, OFFICER, HandClock, Told
from kiosk.demo.home import make
from kiosk.domain.errors import KioskError
from kiosk.domain.instant import MINUTE_MS, Instant, day_start, iso_local, local_day
from kiosk.domain.staff import Actor, Role
from kiosk.home import Home, SystemClock
from kiosk.service import reporting, serving, upkeep, watching
from kiosk.service.counter import Counter
from kiosk.service.paper import APPOINTMENT_QR
from kiosk.settings import Window

MANAGER = Actor("9001", Role.MANAGER)
SIZES = {
    Window.TOUCH: (1080, 1920),
    Window.BOARD: (1920, 1080),
    Window.DESK: (1440, 900),
    Window.MANAGER: (1440, 1000),
}
PATIENCE_MS = 30_000
BEGINS_MS = (13 * 60 + 52) * MINUTE_MS
"""Eight minutes to two in the afternoon of today, on a clock of its own."""


class StuckError(KioskError):
    """A step of the tour did not lead where it should."""

    code = "stuck"


class Tour:
    """The windows of the demo station, worked as people work them.

    Attributes:
        facts: what `tour.json` will say.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.facts: dict[str, Any] = {"steps": []}
        today = local_day(SystemClock().now())
        self.clock = HandClock(Instant(day_start(today) + BEGINS_MS))
        self.home = Home(folder / "home")
        _, self.told = make(self.home, self.clock)
        self.application = app.start_qt()
        self.program = app.Program(self.home, tuple(SIZES), clock=self.clock, looks=app.full_size_looks())
        self.program.start()
        self.touch = self.program.windows[Window.TOUCH]
        self.desk = self.program.windows[Window.DESK]
        self._pictures = 0
        for kind, (width, height) in SIZES.items():
            window = self.program.windows[kind]
            window.resize(width, height)
            window.show()

    def close(self) -> None:
        """End windows and threads."""
        self.program.close()

    def step(self, name: str) -> None:
        """Let every window catch up, and keep a picture of each."""
        for kind, window in self.program.windows.items():
            if kind is not Window.TOUCH:
                with self._until(window.painted_view, f"{kind.value} shows the present"):  # type: ignore[attr-defined]
                    window.refresh()  # type: ignore[attr-defined]
        number = len(self.facts["steps"]) + 1
        for kind, window in self.program.windows.items():
            window.repaint()
            window.grab().save(str(self.folder / f"{number:02}-{name}-{kind.value}.png"))
            self._pictures += 1
        self.facts["steps"].append({"number": number, "name": name, "at": iso_local(self.clock.now())})

    def press(self, key: str, page: str) -> None:
        """Touch a button of the touch window, and wait for the page it leads to."""
        button = self._button(self.touch, key)
        with self._page(page):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def scan(self, payload: str, page: str) -> None:
        """A keyboard-wedge scanner: fast keys, then Enter."""
        with self._page(page):
            QTest.keyClicks(self.touch, payload)
            QTest.keyClick(self.touch, Qt.Key.Key_Return)

    def tick(self, key: str) -> None:
        """Touch a choice that stays on its page."""
        QTest.mouseClick(self._button(self.touch, key), Qt.MouseButton.LeftButton)

    def say_language(self, tag: str) -> None:
        """Touch a language on the first page."""
        with self._until(self.touch.page_painted, f"the page in {tag}"):  # type: ignore[attr-defined]
            self.tick(f"screen_{tag}")

    def at_desk(self, key: str) -> None:
        """Press a key of the desk, and wait until what it does is recorded."""
        with self._until(self.desk.step_done, f"the desk's {key}"):  # type: ignore[attr-defined]
            for shortcut in self.desk.findChildren(QShortcut):
                if shortcut.key().toString() == key:
                    shortcut.activated.emit()

    def desk_button(self, key: str) -> None:
        """Press a button of the desk, and wait until what it does is recorded."""
        with self._until(self.desk.step_done, f"the desk's {key}"):  # type: ignore[attr-defined]
            QTest.mouseClick(self._button(self.desk, key), Qt.MouseButton.LeftButton)

    def from_store(self, ask: Callable[[Counter], Any]) -> Any:
        """What a use case says, asked on the store's thread."""
        answers: list[Any] = []
        self.program.store_tasks.submit(
            self.program, lambda: ask(self.program.counter), answers.append, answers.append
        )
        self._wait(lambda: bool(answers), "the store answers")
        if isinstance(answers[0], KioskError):
            raise answers[0]
        return answers[0]

    def finish(self) -> dict[str, Any]:
        """Write `tour.json`; answers with the facts."""
        for paper in sorted((self.home.root / "printed").glob("*.pdf")):
            shutil.copy(paper, self.folder / paper.name)
        self.facts["papers"] = len(list(self.folder.glob("*.pdf")))
        self.facts["pictures"] = self._pictures
        (self.folder / "tour.json").write_text(json.dumps(self.facts, indent=2) + "\n", encoding="utf-8")
        return self.facts

    def wait_for_papers(self, count: int) -> None:
        """Until so many tickets are printed."""
        printed = self.home.root / "printed"
        self._wait(lambda: len(list(printed.glob("*.pdf"))) >= count, "the ticket is printed")

    def _button(self, window: QWidget, key: str) -> QAbstractButton:
        self._wait(lambda: self._visible(window, key) is not None, f"“{key}” is on the screen")
        button = self._visible(window, key)
        if button is None or not button.isEnabled():
            raise StuckError(f"“{key}” cannot be pressed now.")
        return button

    @staticmethod
    def _visible(window: QWidget, key: str) -> QAbstractButton | None:
        found = window.findChildren(QAbstractButton, key)
        return next((button for button in found if button.isVisible()), None)

    @contextmanager
    def _page(self, page: str) -> Iterator[None]:
        painted: list[str] = []
        self.touch.page_painted.connect(painted.append)  # type: ignore[attr-defined]
        yield
        self._wait(lambda: page in painted, f"the page “{page}”")
        self.touch.page_painted.disconnect(painted.append)  # type: ignore[attr-defined]

    @contextmanager
    def _until(self, signal: Any, what: str) -> Iterator[None]:
        heard: list[bool] = []
        signal.connect(lambda *_: heard.append(True))
        yield
        self._wait(lambda: bool(heard), what)

    def _wait(self, holds: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE_MS / 1000
        while not holds():
            if time.monotonic() > end:
                raise StuckError(f"The tour waited in vain until {what}.")
            QTest.qWait(5)


def walk(folder: Path) -> dict[str, Any]:
    """Walk the tour; pictures, papers and `tour.json` go into `folder`. Answers with the facts.

    Raises:
        StuckError: a step did not lead where it should.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    app.log_qt()
    tour = Tour(folder)
    try:
        _by_appointment(tour, tour.told)
        _in_polish(tour)
        _afterwards(tour)
        return tour.finish()
    finally:
        tour.close()
        QTest.qWait(0)


def _by_appointment(tour: Tour, told: Told) -> None:
    """From the first touch to *seen*, twelve minutes after the appointment's time."""
    tour.step("welcome")
    tour.scan(APPOINTMENT_QR + told.reference, "found")
    tour.step("appointment-found")
    tour.press("continue", "adjustments")
    tour.tick("adjustment_step_free")
    tour.step("what-would-help")
    tour.press("finish", "ticket")
    tour.wait_for_papers(1)
    tour.step("ticket")
    view = tour.from_store(lambda counter: watching.desk_view(counter, OFFICER))
    booked = next(row for row in view.waiting if row.visit.appointment_at and not row.is_from_earlier)
    visit_id = booked.visit.id
    tour.facts["ticket_code"] = booked.visit.code
    tour.press("done", "welcome")
    start_s = (booked.measured.start - tour.clock.now()) / 1000
    _colleague_serves(tour, max(0.0, start_s) + 9 * 60)
    tour.step("nine-minutes-into-the-wait")
    _select(tour, visit_id)
    tour.at_desk("F3")
    tour.step("called")
    tour.clock.advance(40)
    tour.at_desk("F9")
    tour.step("seen")
    tour.desk_button("room_room-2")
    tour.step("in-a-private-room")
    tour.clock.advance(11 * 60)
    tour.desk_button("room_room-2")
    _select(tour, visit_id)
    tour.at_desk("F8")
    tour.step("finished")
    view = tour.from_store(lambda counter: watching.story(counter, MANAGER, visit_id))
    tour.facts["story"] = [line.entry.kind for line in view]
    day = local_day(tour.clock.now())
    rows = tour.from_store(lambda counter: reporting.measured(counter, MANAGER, day, day))
    measured = next(measured for visit, measured in rows if visit.id == visit_id)
    tour.facts["wait_s"] = measured.wait_s
    tour.facts["standard_met"] = measured.met


def _colleague_serves(tour: Tour, seconds: float) -> None:
    """Time passes, and the officer beside us sees one visitor after another."""
    each = seconds / 5
    for _ in range(5):
        tour.clock.advance(each)
        tour.from_store(_see_the_next)


def _see_the_next(counter: Counter) -> None:
    done = watching.desk_view(counter, COLLEAGUE)
    for row in done.in_hand:
        if row.room is None:
            serving.finish(counter, COLLEAGUE, row.visit.id)
    visit = next((row.visit for row in done.waiting if row.visit.appointment_at is None), None)
    if visit is not None:
        serving.call(counter, COLLEAGUE, visit.id)
        serving.see(counter, COLLEAGUE, visit.id)


def _in_polish(tour: Tour) -> None:
    """Somebody who reads Polish asks to speak privately, and is given no question why."""
    tour.say_language("pl")
    tour.step("welcome-in-polish")
    tour.press("private", "adjustments")
    tour.press("finish", "ticket")
    tour.wait_for_papers(2)
    tour.step("ticket-in-polish")
    tour.press("done", "welcome")
    tour.at_desk("F2")
    tour.step("next-called")


def _afterwards(tour: Tour) -> None:
    """What a manager sees and may believe."""
    verified = tour.from_store(lambda counter: upkeep.verify_journal(counter, MANAGER))
    tour.facts["entries"] = verified.entries
    tour.facts["journal_verified"] = not verified.failures
    day = local_day(tour.clock.now())
    report = tour.from_store(lambda counter: reporting.report(counter, MANAGER, day, day))
    tour.facts["today"] = {
        "n": report.appointments.n,
        "met": report.appointments.met,
        "met_share": report.appointments.met_share,
    }
    tour.step("the-days-figures")


def _select(tour: Tour, visit_id: str) -> None:
    tour.desk.on_visit_chosen(visit_id)  # type: ignore[attr-defined]
    QTest.qWait(20)
