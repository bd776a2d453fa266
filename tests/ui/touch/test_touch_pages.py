"""Every page at every panel, text size, language and theme: nothing clipped, hidden, too small or unnamed."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from kiosk.ui.look import Look, touch_look
from kiosk.ui.panel import PANELS, PORTRAIT
from kiosk.ui.tokens import DARK, LIGHT, STANDARD
from kiosk.ui.touch.plan import CHOICES_A_PART
from kiosk.ui.touch.window import TouchWindow
from kiosk.ui.widgets.choice import ChoiceButton
from tests.helpers import screens
from tests.ui.touch import samples
from tests.ui.touch.scene import Scene

LOOKS = [
    touch_look(PANELS[panel], colours, scale, language)
    for panel, colours, scale, language in (
        ("portrait", DARK, 150, "ur"),
        ("landscape", LIGHT, 150, "pl"),
        ("small", DARK, 150, "en"),
        ("portrait", STANDARD, 125, "pl"),
        ("landscape", STANDARD, 125, "ur"),
        ("small", STANDARD, 200, "ur"),
        ("portrait", STANDARD, 100, "ta"),
    )
]
"""The whole window in each theme and on each panel; test_touch_geometry.py has every language and size."""


def sounding(window: TouchWindow, name: str) -> list[str]:
    """What is wrong with the page on the screen, on any of its parts."""
    findings = []
    for number in range(window.sheet.parts):
        screens.settle()
        findings += [f"{name}, part {number + 1}: {finding}" for finding in screens.check(window)]
        if window.sheet.parts > 1:
            window.sheet.next_part()
    return findings


@pytest.mark.parametrize("look", LOOKS, ids=screens.name)
def test_every_page_is_sound(scene: Scene, look: Look) -> None:
    """A visitor who cannot read, reach or press something on a page gets no ticket."""
    window = scene.window(look)
    findings = []
    for page in samples.every_page(look.language):
        window._stage.show_page(page)
        assert window.sheet.page.name == page.name
        findings += sounding(window, page.name)
    assert findings == []


def test_focus_is_seen_on_every_page(scene: Scene) -> None:
    """Whoever works the kiosk by its keypad must see where they are."""
    window = scene.window(touch_look(PANELS["small"]))
    findings = []
    seen = set()
    for page in samples.every_page("en"):
        if page.name in seen or page.name in {"surname", "birthday"}:
            continue  # one page of keys stands for the three
        seen.add(page.name)
        window._stage.show_page(page)
        screens.settle()
        window._hands.by_key = True
        findings += [f"{page.name}: {finding}" for finding in screens.check_focus(window)]
    assert findings == []


def test_pages_are_mirrored(scene: Scene) -> None:
    """In Urdu everything that stands side by side begins at the right."""
    english, urdu = scene.window(touch_look()), scene.window(touch_look(PORTRAIT, language="ur"))
    compared = 0
    for left, right in zip(samples.every_page("ur"), samples.every_page("ur"), strict=True):
        english._stage.show_page(left)
        urdu._stage.show_page(right)
        screens.settle()
        if english.sheet.parts != urdu.sheet.parts:
            continue  # on different parts stand different things
        compared += 1
        findings = screens.check_mirrored(english, urdu)
        # How many languages fit their row depends on the words beside them.
        assert [each for each in findings if not each.startswith("screen_")] == [], left.name
    assert compared > 50


@pytest.mark.parametrize("look", [touch_look(), touch_look(PANELS["small"])], ids=screens.name)
def test_more_than_eight_choices_go_over_to_another_part(scene: Scene, look: Look) -> None:
    """A long list frightens people, and scrolling hides choices from them."""
    window = scene.window(look)
    page = samples.many_reasons()
    window._stage.show_page(page)
    offered: set[str] = set()
    for _ in range(window.sheet.parts):
        buttons = window.sheet.findChildren(ChoiceButton)
        shown = {each.objectName() for each in buttons if each.isVisible()} - {"more_parts"}
        assert len(shown) <= CHOICES_A_PART
        offered |= shown
        window.sheet.next_part()
    assert window.sheet.parts > 1
    assert offered == {block.key for block in page.blocks}


def test_back_turns_the_parts_back_first(scene: Scene) -> None:
    """Back undoes the last thing somebody did, and that was to turn to more choices."""
    window = scene.window(touch_look(PANELS["small"], scale=200))
    scene.press(window, "private")
    window.sheet.next_part()
    first = [each.objectName() for each in window.sheet.findChildren(QAbstractButton) if each.isVisible()]
    scene.press(window, "back")
    assert window.sheet.page.name == "adjustments"
    now = [each.objectName() for each in window.sheet.findChildren(QAbstractButton) if each.isVisible()]
    assert now != first
    scene.press(window, "back")
    assert window.sheet.page.name == "welcome"


def test_draft_translations_are_marked(scene: Scene) -> None:
    """Nobody may take a translation for signed off that no qualified translator has read."""
    for panel in PANELS.values():
        for scale in (100, 200):
            window = scene.window(touch_look(panel, scale=scale, language="pl"))
            words = set()
            for _ in range(window.sheet.parts):
                words |= {label.text() for label in window.findChildren(screens.QLabel) if label.isVisible()}
                window.sheet.next_part()
            assert "Tłumaczenie robocze" in words
            window.hide()
    QApplication.processEvents()
