"""Every page of the touch window, in every language, at every text size, on the three panels, in one theme.

The stage stands without its window here, and nothing is painted: 252 looks of sixty pages take their time.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui import fonts, theme
from kiosk.ui.look import SCALES, Look, touch_look
from kiosk.ui.panel import LANDSCAPE, PANELS, PORTRAIT, SMALL
from kiosk.ui.texts import LANGUAGES, texts
from kiosk.ui.touch.looks import can_lower, other_height
from kiosk.ui.touch.stage import Stage
from tests.helpers import screens
from tests.helpers.entries import at
from tests.ui.touch import samples

RTL = [language for language in LANGUAGES if fonts.is_rtl(language)]


@contextmanager
def staged(look: Look, *, is_reading: bool = False) -> Iterator[tuple[QWidget, Stage]]:
    """A window with a stage of a look, on which everything is shown that there may be."""
    window = QWidget()
    theme.apply(window, look)
    panel = look.panel
    window.resize(panel.width_px, panel.height_px + panel.above_px)
    window.setUpdatesEnabled(False)
    said = texts(look.language)
    stage = Stage(samples.STATION.name, LANGUAGES, said, look, window, can_speak=True)
    stage.set_time(at("14:05"))
    stage.show_reading(is_on=is_reading)
    stage.setGeometry(window.rect())
    stage.show_page(samples.every_page(look.language)[0])
    window.show()
    yield window, stage
    window.close()
    window.deleteLater()


def unsound(look: Look, *, is_reading: bool = False) -> list[str]:
    """What is wrong with any part of any page in a look."""
    findings = []
    bars: dict[tuple[object, ...], screens.Seen] = {}
    with staged(look, is_reading=is_reading) as (window, stage):
        for number, page in enumerate(samples.every_page(look.language)):
            stage.show_page(page)
            QApplication.sendPostedEvents()
            # The bars have one look on the first page and another on all others.
            state = (
                page.name == "welcome",
                page.can_go_back,
                stage.top.height(),
                stage.foot.geometry().getRect(),
            )
            if state not in bars:
                bars[state] = screens.Seen(window, stage.top, stage.foot)
            for part in range(stage.sheet.parts):
                where = f"{screens.name(look)}: {number} {page.name}/{part + 1}"
                seen = screens.Seen(window, stage.place) + bars[state]
                findings += [f"{where}: {finding}" for finding in screens.check(window, seen)]
                if stage.sheet.parts > 1:
                    stage.sheet.next_part()
    return findings


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("panel", PANELS)
def test_every_page_is_sound_in_every_language_and_size(panel: str, language: str) -> None:
    """Whoever reads no English and sees badly gets the same page as everybody else, whole."""
    findings = []
    for scale in SCALES:
        # *Louder* and *Stop reading* have their turn at the sizes at which bars change their shapes.
        findings += unsound(
            touch_look(PANELS[panel], scale=scale, language=language), is_reading=scale != 125
        )
    assert findings == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lowered_screen_is_sound_and_in_reach(language: str) -> None:
    """Whoever sits reaches every control, and still reads everything."""
    for scale in (100, 200):
        look = other_height(touch_look(PORTRAIT, scale=scale, language=language))  # type: ignore[arg-type]
        assert look.panel.above_px > 0
        assert unsound(look) == []
        assert other_height(look).panel == PORTRAIT


def test_only_a_panel_that_reaches_too_high_can_be_lowered() -> None:
    """A button that does nothing is one too many."""
    assert [can_lower(touch_look(panel)) for panel in (PORTRAIT, LANDSCAPE, SMALL)] == [True, False, False]
    for panel, is_there in ((PORTRAIT, True), (LANDSCAPE, False)):
        with staged(touch_look(panel)) as (_, stage):
            assert (stage.findChild(QWidget, "lower") is not None) is is_there


def test_controls_out_of_reach_are_found() -> None:
    """The check above must be able to fail: a screen that claims to be lowered and is not."""
    look = other_height(touch_look(PORTRAIT))
    with staged(look) as (window, stage):
        stage.move(0, -300)
        QApplication.sendPostedEvents()
        assert any("get_help' reaches" in finding for finding in screens.check_reach(window))


@pytest.mark.parametrize("language", RTL)
def test_pages_are_mirrored_in_every_right_to_left_language(language: str) -> None:
    """What stands side by side begins at the right; what one touches first is where one looks first."""
    compared = 0
    with staged(touch_look()) as (_, ours), staged(touch_look(language=language)) as (_, theirs):
        for page in samples.every_page(language):
            ours.show_page(page)
            theirs.show_page(page)
            QApplication.sendPostedEvents()
            assert theirs.top.findChild(QWidget, "get_help").mapTo(theirs, theirs.rect().topLeft()).x() < 100
            if ours.sheet.parts == theirs.sheet.parts == 1:
                compared += 1
                assert screens.check_mirrored(ours.sheet, theirs.sheet) == [], page.name
    assert compared > 20
