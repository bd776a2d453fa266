"""Exit this page: from every page, at once, whatever the store is doing."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton

from kiosk.ui.look import touch_look
from kiosk.ui.panel import SMALL
from tests.helpers.kiosks import Kiosk, kiosk, rest, wait_until
from tests.helpers.sessions import WAYS_IN, serve_everybody


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[Kiosk]:  # noqa: ARG001
    """A kiosk for all tests here."""
    with kiosk(tmp_path_factory.mktemp("exit") / "home", touch_look(SMALL)) as made:
        yield made


@pytest.mark.parametrize("name", WAYS_IN)
@pytest.mark.parametrize("is_busy", [False, True], ids=["idle", "store busy"])
def test_every_page_is_left_before_the_press_returns(
    running: Kiosk,
    name: str,
    is_busy: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    """Whoever must hide what they read cannot wait for a disk, and is asked nothing."""
    at, free = running, threading.Event()
    at.press(*WAYS_IN[name])
    wait_until(lambda: name == "welcome" or at.page != "welcome")
    done: list[object] = []
    if is_busy:
        at.program.store_tasks.submit(at.window, free.wait, done.append, done.append)
        rest(1)
    button = at.button("exit")
    assert isinstance(button, QAbstractButton)
    button.click()
    assert at.page == "welcome"
    assert at.window.sheet.isVisible()
    assert at.window.journey.is_pristine
    free.set()
    wait_until(lambda: bool(done) or not is_busy)
    rest(50)
    assert at.page == "welcome", "nothing that comes later brings the page back"
    serve_everybody(at)


def test_an_answer_that_comes_after_the_exit_changes_nothing(running: Kiosk) -> None:
    """A ticket on the screen of a kiosk that somebody has just fled from tells on them."""
    at, free = running, threading.Event()
    at.press("hand_in", "reason_found-property")
    held: list[object] = []
    at.program.store_tasks.submit(at.window, free.wait, held.append, held.append)
    at.press("finish")
    assert at.window._errands.is_asking
    at.press("exit")
    assert at.page == "welcome"
    free.set()
    wait_until(lambda: bool(held))
    rest(100)
    assert at.page == "welcome"
    assert at.window.journey.is_pristine
