"""What the visitor is told of their paper: at once, in the end, and when nobody hears of the printer."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.printing import JobState, PrinterFault
from kiosk.service.check_in import CheckIn, check_in
from kiosk.ui.touch.papers import Papers
from kiosk.ui.touch.wishes import PrintLeaflet
from tests.ui.touch import samples
from tests.ui.touch.scene import DEVICE, Scene
from tests.ui.touch.test_touch_window import words


def test_ticket_is_taken_when_the_printer_says_so(scene: Scene) -> None:
    """“Please take your ticket” is said when it lies in the tray, and not before."""
    scene.tray.is_silent = True
    window = scene.window()
    scene.press(window, "private", "finish")
    scene.arrive(window, "ticket")
    scene.qtbot.waitUntil(lambda: bool(scene.tray.pages))
    assert "being printed" in words(window)
    scene.tray.is_silent = False
    scene.tray.tell(scene.tray.pages[0].job, JobState.PRINTED)
    assert "Please take your ticket." in words(window)


@pytest.mark.parametrize(
    ("state", "fault"),
    [
        (JobState.QUEUED, PrinterFault.PAPER_OUT),
        (JobState.SENT, PrinterFault.COVER_OPEN),
        (JobState.UNCERTAIN, None),
        (JobState.FAILED, None),
    ],
)
def test_any_trouble_sends_the_visitor_to_the_screen(
    scene: Scene, state: JobState, fault: PrinterFault | None
) -> None:
    """Who waits for paper that may never come misses their call."""
    scene.tray.is_silent = True
    window = scene.window()
    scene.press(window, "private", "finish")
    scene.arrive(window, "ticket")
    scene.qtbot.waitUntil(lambda: bool(scene.tray.pages))
    scene.tray.is_silent = False
    scene.tray.tell(scene.tray.pages[0].job, state, fault)
    assert "write it down" in words(window)


def test_news_of_another_visitors_paper_is_not_shown(scene: Scene) -> None:
    """The last visitor's ticket that falls out now is not this visitor's."""
    scene.tray.is_silent = True
    window = scene.window()
    scene.press(window, "private", "finish")
    scene.arrive(window, "ticket")
    scene.press(window, "done", "private", "finish")
    scene.arrive(window, "ticket")
    scene.qtbot.waitUntil(lambda: len(scene.tray.pages) == 2)
    scene.tray.is_silent = False
    scene.tray.tell(scene.tray.pages[0].job, JobState.FAILED)
    assert "being printed" in words(window)


def test_silent_printer_is_not_waited_for(scene: Scene, qtbot: QtBot) -> None:
    """A printer that says nothing must not keep somebody waiting beside it."""
    scene.tray.is_silent = True
    papers = Papers(scene.session(), scene.changes, silent_ms=20)
    given: list[object] = []
    scene.on_store(lambda: given.append(check_in(scene.counter, DEVICE, CheckIn())))
    with qtbot.waitSignal(papers.told, timeout=2_000) as told:
        papers.ticket(given[0], is_private=True)
    assert told.args == [False]


def test_who_has_gone_is_told_nothing(scene: Scene, qtbot: QtBot) -> None:
    """After the exit no word of a ticket may come to the screen."""
    papers = Papers(scene.session(), scene.changes, silent_ms=20)
    heard: list[bool] = []
    papers.told.connect(heard.append)
    papers.leaflet(samples.shelf(), PrintLeaflet("stalking", "en", is_large=False))
    papers.forget()
    qtbot.waitUntil(lambda: bool(scene.tray.leaflets))
    qtbot.wait(50)
    assert heard == []


def test_leaflet_goes_to_its_printer_in_its_language(scene: Scene) -> None:
    """The choice on the screen is what lies in the tray."""
    papers = Papers(scene.session(), scene.changes)
    topic = next(each for each in samples.shelf().leaflets if len(each.texts) > 1)
    language = next(tag for tag in topic.texts if tag != "en")
    papers.leaflet(samples.shelf(), PrintLeaflet(topic.topic, language, is_large=True))
    scene.qtbot.waitUntil(lambda: bool(scene.tray.leaflets))
    page = scene.tray.leaflets[0]
    assert (page.language, page.is_large) == (language, True)
