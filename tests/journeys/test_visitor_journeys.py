"""Every journey of a visitor through the real window and store: in three languages, by finger and by keys."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.reference import reference_for
from kiosk.domain.visit.facts import Adjustment, Category
from kiosk.service import helping, telling
from kiosk.service.telling import InTray, Problem, Rating
from kiosk.service.watching import DeskView, desk_view
from kiosk.ui.look import touch_look
from kiosk.ui.panel import PORTRAIT
from kiosk.ui.phrases import standards
from kiosk.ui.texts import texts
from kiosk.ui.touch.blocks import CodeBox
from kiosk.ui.touch.window import TouchWindow
from kiosk.ui.widgets.choice import ChoiceButton
from kiosk.ui.widgets.text import Text
from tests.ui.touch.scene import SUPERVISOR, Scene, button

HANDS = (("en", False), ("pl", False), ("ur", False), ("en", True), ("ur", True))
"""Languages, by finger and by keys alone; what is read from right to left has its arrows turned round."""
REFERENCE = reference_for("the appointment of these journeys")


@dataclass
class Visitor:
    """Somebody at the kiosk, who presses things by their names.

    Attributes:
        by_keys: with Tab and Enter alone, as a tactile keypad sends them; else with a finger.
    """

    scene: Scene
    window: TouchWindow
    language: str
    by_keys: bool

    def press(self, *names: str) -> None:
        """Press one thing after another, turning the parts of a page as needed."""
        for name in names:
            self.scene.qtbot.waitUntil(lambda name=name: button(self.window, name) is not None)
            self.scene.qtbot.waitUntil(lambda: not self.window._errands.is_asking)
            for _ in range(self.window.sheet.parts):
                target = button(self.window, name)
                assert target is not None, name
                if target.isVisible():
                    break
                self._touch("more_parts")
            self._touch(name)

    def _touch(self, name: str) -> None:
        target = button(self.window, name)
        assert isinstance(target, ChoiceButton), name
        assert target.isVisible(), name
        if not self.by_keys:
            QTest.mouseClick(target, Qt.MouseButton.LeftButton)
            return
        for _ in range(120):
            if self.window.focusWidget() is target:
                break
            QTest.keyClick(self.window.focusWidget() or self.window, Qt.Key.Key_Tab)
        assert self.window.focusWidget() is target, f"Tab never reaches {name}"
        QTest.keyClick(target, Qt.Key.Key_Return)

    def type(self, text: str) -> None:
        """Type on the keys of the screen."""
        names = {" ": "space", ".": "stop", "@": "at", "-": "hyphen", "/": "slash"}
        self.press(*(f"keyboard_{names.get(letter, letter)}" for letter in text))

    def arrive(self, page: str) -> None:
        """Wait until a page is on the screen."""
        self.scene.arrive(self.window, page)

    @property
    def code(self) -> str:
        """The code on the screen."""
        box = self.window.sheet.findChild(CodeBox, "code")
        assert box is not None
        return box.code

    def scan(self, text: str) -> None:
        """Hold something to the scanner."""
        self.window.on_scanned(text)

    @property
    def desk(self) -> DeskView:
        """What the desk sees."""
        seen: list[DeskView] = []
        self.scene.on_store(lambda: seen.append(desk_view(self.scene.counter, SUPERVISOR)))
        return seen[0]

    @property
    def tray(self) -> InTray:
        """What lies in the desk's in-tray."""
        seen: list[InTray] = []
        self.scene.on_store(lambda: seen.append(telling.in_tray(self.scene.counter, SUPERVISOR)))
        return seen[0]


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> Iterator[Scene]:
    """The demo station at noon, its counter with a printer for leaflets."""
    opened = Scene.open(tmp_path, qtbot)
    device = msgspec.structs.replace(opened.counter.device, leaflet_printer="office")
    object.__setattr__(opened.counter, "device", device)
    yield opened
    opened.close()


@pytest.fixture(params=HANDS, ids=lambda hands: f"{hands[0]}-{'keys' if hands[1] else 'finger'}")
def visitor(request: pytest.FixtureRequest, scene: Scene) -> Visitor:
    """A visitor who reads one of the languages."""
    language, by_keys = request.param
    return Visitor(scene, scene.window(touch_look(PORTRAIT, language=language)), language, by_keys=by_keys)


def test_appointment(visitor: Visitor) -> None:
    """The main job: a reference is typed, a need is ticked, and the visitor leaves with a code."""
    visitor.scene.book("12:30", REFERENCE)
    visitor.press("appointment", "reference")
    visitor.type(REFERENCE)
    visitor.press("find", "continue", "adjustment_bsl", "finish")
    visitor.arrive("ticket")
    (row,) = visitor.desk.waiting
    assert (row.visit.code, row.visit.language) == (visitor.code, visitor.language)
    assert row.adjustments == (Adjustment.BSL,)
    visitor.scene.qtbot.waitUntil(lambda: bool(visitor.scene.tray.pages))
    assert visitor.scene.tray.pages[0].language == visitor.language


def test_speaking_to_an_officer(visitor: Visitor) -> None:
    """Without an appointment: why, what helps, a code."""
    visitor.press("speak", "reason_other", "interpreter", "language_other", "show_officer", "finish")
    visitor.arrive("ticket")
    (row,) = visitor.desk.waiting
    assert (row.visit.category, row.interpreter) == (Category.OTHER, "und")


def test_speaking_privately(visitor: Visitor) -> None:
    """Two touches, no question about why."""
    visitor.press("private", "finish")
    visitor.arrive("ticket")
    assert visitor.desk.waiting[0].visit.category is Category.PRIVATE


def test_copy_of_a_search_record(visitor: Visitor) -> None:
    """The reference on the receipt is typed here and found at the desk."""
    visitor.press("record", "type_receipt")
    visitor.type("WM/26-4")
    visitor.press("next", "finish")
    visitor.arrive("ticket")
    (row,) = visitor.desk.waiting
    assert row.visit.category is Category.RECORD


def test_leaflet_is_read_and_printed(visitor: Visitor) -> None:
    """A leaflet is read to its end, then taken home in large letters."""
    visitor.press("leaflets", "leaflet_stalking", "on_screen")
    visitor.arrive("leaflet_text")
    assert visitor.window.sheet.parts > 1
    for _ in range(visitor.window.sheet.parts - 1):
        visitor.press("more_parts")
    for _ in range(visitor.window.sheet.parts):
        visitor.press("back")
    visitor.arrive("leaflet")
    visitor.press("in_large_print")
    visitor.arrive("leaflet_on_paper")
    visitor.scene.qtbot.waitUntil(lambda: bool(visitor.scene.tray.leaflets))
    page = visitor.scene.tray.leaflets[0]
    assert page.is_large
    assert page.language in {visitor.language, "en"}
    visitor.press("done")
    visitor.arrive("welcome")


def test_rating_with_a_comment(visitor: Visitor) -> None:
    """A word, a sentence, no contact: the desk reads what was written, in which language."""
    visitor.press("tell", "rate", "rating_excellent", "tell_more")
    visitor.type("so kind.")
    visitor.press("send", "contact_no")
    visitor.arrive("thanks")
    (line,) = visitor.tray.feedback
    assert (line.rating, line.comment, line.contact) == (Rating.EXCELLENT, "So kind.", None)
    assert line.language == visitor.language
    visitor.press("done")
    visitor.arrive("welcome")


def test_complaint(visitor: Visitor) -> None:
    """A complaint ends in a reference on the screen and on paper, and in the desk's in-tray."""
    visitor.press("tell", "complain")
    visitor.type("no one came")
    visitor.press("send", "contact_yes")
    visitor.type("a@b.uk")
    visitor.press("next", "safe_yes")
    visitor.arrive("received")
    (line,) = visitor.tray.complaints
    assert (line.text, line.contact) == ("No one came", "a@b.uk")
    assert visitor.code.replace("-", "") == line.reference.replace("-", "")
    visitor.scene.qtbot.waitUntil(lambda: bool(visitor.scene.tray.pages))
    assert visitor.scene.tray.pages[0].code == visitor.code


def test_contact_that_is_not_safe_is_kept_nowhere(visitor: Visitor) -> None:
    """Nobody is contacted without having said that it is safe: the number does not even reach the store."""
    visitor.press("tell", "complain")
    visitor.type("no")
    visitor.press("send", "contact_yes")
    visitor.type("01214960000")
    visitor.press("next", "safe_no")
    visitor.arrive("received")
    (line,) = visitor.tray.complaints
    assert line.contact is None


def test_problem_in_the_room(visitor: Visitor) -> None:
    """One touch more than the first page, and the desk knows."""
    visitor.press("tell", "room_problem", "problem_broken")
    visitor.arrive("problem_told")
    (line,) = visitor.tray.problems
    assert line.problem is Problem.BROKEN


def test_standards_are_read_to_their_end(visitor: Visitor) -> None:
    """What we promise can be read whole, in the visitor's language."""
    visitor.press("tell", "standards")
    visitor.arrive("standards")
    assert visitor.window.sheet.heading.text() == texts(visitor.language)(standards.WHAT_TO_EXPECT)
    last = visitor.window.sheet.findChild(Text, "part_6_2")
    assert last is not None
    for _ in range(visitor.window.sheet.parts - 1):
        assert not last.isVisible()
        visitor.press("more_parts")
    assert last.isVisible()


def test_place_in_the_queue_and_leaving_it(visitor: Visitor) -> None:
    """The same ticket shows its place, and gives it up when its holder wants to go."""
    visitor.press("private", "finish")
    visitor.arrive("ticket")
    visitor.scene.qtbot.waitUntil(lambda: bool(visitor.scene.tray.pages))
    visitor.press("done")
    visitor.scan(visitor.scene.tray.pages[0].qr)
    visitor.arrive("place")
    visitor.press("leave_queue", "leave_yes")
    visitor.arrive("left")
    assert visitor.desk.waiting == ()


def test_help_now(visitor: Visitor) -> None:
    """From the middle of a page to the desk and back, without losing the page."""
    visitor.press("speak", "get_help")
    visitor.arrive("help")
    calls: list[tuple[helping.HelpCall, ...]] = []
    visitor.scene.on_store(lambda: calls.append(helping.help_calls(visitor.scene.counter, SUPERVISOR)))
    assert len(calls[0]) == 1
    visitor.press("back")
    visitor.arrive("reasons")


def test_language_card(visitor: Visitor) -> None:
    """Whoever reads nothing on the screen finds their own language by its first letter."""
    visitor.press("more_languages", "first_letter", "letter_T", "language_vi", "finish")
    visitor.arrive("ticket")
    (row,) = visitor.desk.waiting
    assert (row.interpreter, row.visit.language) == ("vi", visitor.language)


ROUTES: tuple[tuple[str, ...], ...] = (
    ("appointment", "name"),
    ("speak", "reason_other"),
    ("private", "interpreter", "language_other", "first_letter"),
    ("leaflets", "leaflet_stalking", "on_screen"),
    ("leaflets", "leaflet_stalking", "on_paper"),
    ("record", "type_receipt"),
    ("tell", "complain"),
    ("tell", "standards"),
    ("get_help",),
    ("private", "finish"),
    ("more_languages",),
)


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route[-1])
def test_exit_is_at_once_from_every_page(scene: Scene, route: tuple[str, ...]) -> None:
    """Whoever sees the wrong person come in is gone from the screen in one touch (domain: 300 ms)."""
    window = scene.window()
    scene.press(window, *route)
    with scene.qtbot.waitSignal(window.page_painted, timeout=300) as painted:
        scene.press(window, "exit")
    assert painted.args == ["welcome"]
    assert window.journey.is_pristine


def test_closed_counter_through_the_window(scene: Scene) -> None:
    """After hours the first page says so by itself, and checks nobody in."""
    window = scene.window()
    assert button(window, "appointment") is not None
    scene.clock.advance(seconds=11 * 3_600)
    window.on_clock()
    scene.qtbot.waitUntil(lambda: button(window, "appointment") is None)
    assert button(window, "standards") is not None
