"""Each check of a page must fail on a page that is wrong in just that way."""

import itertools

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.icons import Icon
from kiosk.ui.look import Look, staff_look, touch_look
from kiosk.ui.panel import PANELS, SMALL
from kiosk.ui.texts import LANGUAGES
from kiosk.ui.widgets.choice import ChoiceButton
from kiosk.ui.widgets.ring import WaitRing
from kiosk.ui.widgets.text import Text, heading
from tests.helpers import screens
from tests.helpers.pairwise import arrangements

TOUCH = touch_look(SMALL)


def _shown(qtbot: QtBot, page: QWidget, look: Look = TOUCH, size: QSize | None = None) -> QWidget:
    qtbot.addWidget(page)
    screens.show(page, look, size)
    return page


def _placed(page: QWidget, widget: QWidget, x: int, y: int, width: int, height: int) -> QWidget:
    widget.setParent(page)
    widget.setGeometry(QRect(x, y, width, height))
    return widget


def _sound_page(language: str = "en") -> QWidget:
    page = QWidget()
    lines = QVBoxLayout(page)
    lines.setSpacing(12)
    lines.addWidget(heading("How can we help?"))
    lines.addWidget(Text("If you have an appointment we aim to see you within 15 minutes."))
    row = QHBoxLayout()
    row.setSpacing(12)
    for name in ("first", "second"):
        row.addWidget(ChoiceButton(name, name, Icon.PARCEL, language=language))
    lines.addLayout(row)
    lines.addWidget(ChoiceButton("third", "third"))
    lines.addStretch(1)
    return page


def test_a_sound_page_has_no_findings(qtbot: QtBot) -> None:
    """Checks that cry wolf are switched off before long."""
    page = _shown(qtbot, _sound_page())
    assert screens.check(page) == []
    assert screens.check_focus(page) == []


def test_a_page_larger_than_its_panel_is_found(qtbot: QtBot) -> None:
    """What does not fit the glass is out of sight and out of reach."""
    page = QWidget()
    page.setMinimumHeight(SMALL.height_px + 1)
    assert screens.check_size(_shown(qtbot, page)) == ["the page is 1024×769 px, the panel 1024×768 px"]


def test_clipped_text_is_found(qtbot: QtBot) -> None:
    """Too narrow, too low, cut by a widget around it, in labels, buttons and what paints itself."""
    page = QWidget()
    _placed(page, QLabel("narrow words"), 0, 0, 40, 60)
    low = QLabel("words that need two or three lines at this width")
    low.setWordWrap(True)
    _placed(page, low, 0, 100, 300, 60)
    _placed(page, QPushButton("words on a button"), 0, 200, 60, 60)
    box = _placed(page, QWidget(), 500, 0, 200, 30)
    _placed(box, QLabel("cut"), 0, 0, 200, 60)
    _placed(page, ChoiceButton("tall", "words that need two lines"), 0, 300, 300, 30)
    _placed(page, QLineEdit("x"), 0, 400, 300, 20).setMinimumHeight(0)
    _shown(qtbot, page)
    page.findChild(QLineEdit).setFixedHeight(20)
    findings = screens.check_text(page)
    for words in (
        "narrow words",
        "two or three",
        "words on a button",
        "'cut' is cut off",
        "need two lines",
        "'x'",
    ):
        assert any(words in finding for finding in findings), (words, findings)
    assert len(findings) == 6


def test_overlapping_text_is_found(qtbot: QtBot) -> None:
    """Two texts in one place can both be unreadable and still be "whole"."""
    page = QWidget()
    _placed(page, QLabel("one"), 0, 0, 300, 60).setObjectName("one")
    _placed(page, QLabel("two"), 200, 30, 300, 60).setObjectName("two")
    _placed(page, QLabel("three"), 0, 100, 300, 60)
    _shown(qtbot, page)
    assert screens.check_overlap(page) == ["QLabel 'one' and QLabel 'two' overlap"]


def test_small_and_crowded_targets_are_found(qtbot: QtBot) -> None:
    """A finger with a tremor needs 15 mm and room beside it."""
    page = QWidget()
    _placed(page, ChoiceButton("small", "a"), 0, 0, 51, 50)
    _placed(page, ChoiceButton("near", "b"), 58, 0, 60, 60)
    _placed(page, ChoiceButton("far", "c"), 126, 0, 60, 60)
    _shown(qtbot, page)
    assert screens.check_targets(page) == [
        "ChoiceButton 'small' is 51×50 px, a target has at least 51 px each way",
        "ChoiceButton 'small' and ChoiceButton 'near' are 7 px apart, not 8",
    ]


def test_staff_targets_are_checked_for_a_mouse(qtbot: QtBot) -> None:
    """Dense is not tiny: WCAG 2.2 asks for 24 px."""
    page = QWidget()
    _placed(page, ChoiceButton("tiny", "a"), 0, 0, 40, 23)
    _shown(qtbot, page, staff_look(), QSize(300, 200))
    assert screens.check_targets(page) == [
        "ChoiceButton 'tiny' is 40×23 px, a target has at least 24 px each way"
    ]


def test_missing_names_are_found(qtbot: QtBot) -> None:
    """A control without a name is silence to somebody who cannot see it."""
    page = QWidget()
    _placed(page, QPushButton("has words"), 0, 0, 300, 60)
    _placed(page, ChoiceButton("nameless", "", Icon.CLOSE), 0, 100, 300, 60)
    for y in (200, 300):
        _placed(page, ChoiceButton("twice", "words"), 0, y, 300, 60)
    _shown(qtbot, page)
    assert screens.check_names(page) == [
        "QPushButton has no objectName",
        "ChoiceButton 'nameless' has no accessible name",
        "ChoiceButton 'twice' is not the only one called so",
    ]


def test_a_wrong_tab_order_is_found(qtbot: QtBot) -> None:
    """Tab must not jump back and forth, nor leave a control out."""
    page = QWidget()
    first = _placed(page, ChoiceButton("first", "a"), 0, 0, 200, 60)
    second = _placed(page, ChoiceButton("second", "b"), 300, 0, 200, 60)
    third = _placed(page, ChoiceButton("third", "c"), 0, 100, 200, 60)
    QWidget.setTabOrder(second, first)
    QWidget.setTabOrder(first, third)
    unreached = _placed(page, ChoiceButton("unreached", "d"), 0, 200, 200, 60)
    unreached.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    _shown(qtbot, page)
    assert screens.check_tab_order(page) == [
        "ChoiceButton 'unreached' is never reached by Tab",
        "Tab goes back from ChoiceButton 'second' to ChoiceButton 'first'",
    ]


def test_tab_order_follows_reading_in_right_to_left_pages(qtbot: QtBot) -> None:
    """The same places in the same order are wrong once the page is read from the right."""
    page = QWidget()
    _placed(page, ChoiceButton("first", "a"), 0, 0, 200, 60)
    _placed(page, ChoiceButton("second", "b"), 300, 0, 200, 60)
    _shown(qtbot, page, touch_look(SMALL, language="ur"))
    assert screens.check_tab_order(page) == [
        "Tab goes back from ChoiceButton 'first' to ChoiceButton 'second'"
    ]


def test_a_second_column_may_begin_at_the_top(qtbot: QtBot) -> None:
    """The desk has three columns; going down one and up to the next is reading order."""
    page = QWidget()
    for name, x, y in (("one", 0, 0), ("two", 0, 100), ("three", 300, 0), ("four", 300, 100)):
        _placed(page, ChoiceButton(name, name), x, y, 200, 60)
    assert screens.check_tab_order(_shown(qtbot, page)) == []


def test_an_invisible_focus_is_found(qtbot: QtBot) -> None:
    """Somebody who works by keyboard must see where they are."""
    page = _shown(qtbot, _sound_page())
    page.findChild(QWidget, "focus_ring").setMaximumSize(0, 0)
    findings = screens.check_focus(page)
    assert len(findings) == 3
    assert "ChoiceButton 'first': the focus changes" in findings[0]


def test_a_page_that_is_not_mirrored_is_found(qtbot: QtBot) -> None:
    """In Urdu the first choice stands on the right; a fixed order or direction shows."""
    ltr = _shown(qtbot, _sound_page())
    assert (
        screens.check_mirrored(ltr, _shown(qtbot, _sound_page("ur"), touch_look(SMALL, language="ur"))) == []
    )
    assert screens.check_mirrored(ltr, _shown(qtbot, _sound_page())) == [
        "the page is not laid out from right to left",
        "first and second are not mirrored",
    ]


def test_text_that_paints_itself_is_seen_by_the_checks(qtbot: QtBot) -> None:
    """A ring squeezed flat clips its figure although no label is involved."""
    page = QWidget()
    ring = WaitRing()
    ring.set_wait(600, near_s=600, limit_s=900)
    _placed(page, ring, 0, 0, 60, 8)
    findings = screens.check_text(_shown(qtbot, page, staff_look(), QSize(300, 200)))
    assert len(findings) == 1
    assert "WaitRing 'wait_ring': '10' needs" in findings[0]


def test_any_two_things_meet_in_the_pictures() -> None:
    """What is never drawn together is never looked at: page, language, theme, text size and panel."""
    drawn = [
        (page, look.language, look.theme.name, look.scale, look.panel) for page, look in arrangements(12)
    ]
    for one, other in itertools.combinations(range(5), 2):
        met = {(row[one], row[other]) for row in drawn}
        possible = itertools.product({row[one] for row in drawn}, {row[other] for row in drawn})
        assert met == set(possible), (one, other)
    assert {row[1] for row in drawn} == set(LANGUAGES)
    assert {row[4] for row in drawn} == set(PANELS.values())
