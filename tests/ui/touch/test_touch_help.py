"""“Get help now” through the real window, store and desk."""

import threading

import pytest

from kiosk.domain.errors import StoreFull
from kiosk.service import helping
from kiosk.ui.touch.helpbell import HelpBell
from kiosk.ui.touch.journeys.getting_help import Help
from tests.ui.touch.scene import SUPERVISOR, Scene
from tests.ui.touch.test_touch_window import words


def open_calls(scene: Scene) -> tuple[helping.HelpCall, ...]:
    """What the desk sees."""
    seen: list[tuple[helping.HelpCall, ...]] = []
    scene.on_store(lambda: seen.append(helping.help_calls(scene.counter, SUPERVISOR)))
    return seen[0]


def test_help_reaches_the_desk_and_its_answer_comes_back(scene: Scene) -> None:
    """Silently called, visibly answered: the visitor sees that somebody comes."""
    window = scene.window()
    scene.press(window, "private", "adjustment_quiet", "get_help")
    scene.arrive(window, "help")
    (call,) = open_calls(scene)
    assert call.place == scene.counter.device.name
    scene.on_store(lambda: helping.answer_help(scene.counter, SUPERVISOR, call.id))
    scene.qtbot.waitUntil(lambda: "An officer is coming to you" in words(window))
    scene.press(window, "back")
    scene.arrive(window, "adjustments")
    assert window.journey.answers.adjustments


def test_pressing_again_calls_once(scene: Scene) -> None:
    """Ten frightened touches are one call."""
    window = scene.window()
    scene.press(window, "get_help", "get_help", "back", "get_help")
    scene.arrive(window, "help")
    assert len(open_calls(scene)) == 1


def test_help_is_called_from_every_kind_of_page(scene: Scene) -> None:
    """The button is on every page, and so must be what it does."""
    window = scene.window()
    for keys in ((), ("appointment", "name"), ("tell", "complain"), ("private", "finish")):
        scene.press(window, *keys)
        if keys and keys[-1] == "finish":
            scene.arrive(window, "ticket")
        before = window.sheet.page.name
        scene.press(window, "get_help")
        scene.arrive(window, "help")
        scene.press(window, "back")
        scene.arrive(window, before)
        scene.press(window, "exit")


def test_help_does_not_wait_for_the_store(scene: Scene) -> None:
    """While a check-in hangs, help is on the screen at once and called as soon as it can be."""
    window = scene.window()
    scene.press(window, "private")
    held = threading.Event()
    scene.store_tasks.submit(window, lambda: held.wait(10), lambda _: None, lambda _: None)
    scene.press(window, "finish", "get_help")
    assert window.sheet.page.name == "help"
    held.set()
    assert len(open_calls(scene)) == 1
    scene.press(window, "back")
    scene.arrive(window, "ticket")


def test_call_that_nobody_answers_names_the_counter(scene: Scene) -> None:
    """After half a minute somebody who waits in vain must be told what else to do."""
    bell = HelpBell(scene.session(), scene.changes, slow_ms=30)
    seen: list[Help] = []
    bell.went.connect(seen.append)
    bell.ring()
    scene.qtbot.waitUntil(lambda: Help.SLOW in seen)
    scene.on_store(
        lambda: helping.answer_help(
            scene.counter, SUPERVISOR, helping.help_calls(scene.counter, SUPERVISOR)[0].id
        )
    )
    scene.qtbot.waitUntil(lambda: seen[-1] is Help.COMING)


def test_answer_for_a_visitor_who_has_gone_is_not_shown(scene: Scene) -> None:
    """The next in line must not read that an officer comes to them."""
    window = scene.window()
    scene.press(window, "get_help")
    (call,) = open_calls(scene)
    scene.press(window, "exit")
    scene.on_store(lambda: helping.answer_help(scene.counter, SUPERVISOR, call.id))
    scene.on_store(lambda: None)
    assert window.sheet.page.name == "welcome"


def test_store_that_fails_sends_to_the_counter(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """A call that nobody heard must not look like one that was."""
    window = scene.window()

    def is_full(*_arguments: object) -> None:
        raise StoreFull("The disk of this device is full.")

    monkeypatch.setattr(type(scene.counter.store), "writing", is_full)
    scene.press(window, "get_help")
    scene.qtbot.waitUntil(lambda: "Please go to the counter" in words(window))
    assert scene.faults[-1] == "The disk of this device is full."
