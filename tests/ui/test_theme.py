"""Colours, sizes and the style sheet."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk import places
from kiosk.ui import fonts, theme, tokens
from kiosk.ui.look import SCALES, TEXT_ROLES, Kind, Look, board_look, look_of, staff_look, touch_look
from kiosk.ui.panel import LANDSCAPE, PANELS, PORTRAIT, SMALL, Panel
from kiosk.ui.tokens import PAIRS, THEMES, Pair, Theme
from kiosk.ui.widgets.choice import ChoiceButton, Rank

LOOKS = [
    look(theme=colours, scale=scale)
    for look in (touch_look, board_look, staff_look)
    for colours in THEMES.values()
    for scale in SCALES
]


@pytest.mark.parametrize("colours", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.front}-on-{pair.behind}")
def test_colours_that_meet_can_be_told_apart(colours: Theme, pair: Pair) -> None:
    """Somebody with low vision reads every word in every theme."""
    ratio = tokens.contrast(getattr(colours.colours, pair.front), getattr(colours.colours, pair.behind))
    assert ratio >= pair.minimum


def test_contrast_is_computed_as_wcag_says() -> None:
    """The figures above are worth nothing if the formula is wrong; these three are published ones."""
    assert tokens.contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert tokens.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert tokens.contrast("#ffffff", "#777777") == pytest.approx(4.48, abs=0.01)


def test_every_colour_pair_of_the_style_sheet_is_in_the_table() -> None:
    """A rule that sets words on a background without an entry in the table would escape the check."""
    template = (places.resources() / "style.qss").read_text(encoding="utf-8")
    known = {(pair.front, pair.behind) for pair in PAIRS}
    rules = re.findall(r"\{([^}]*)\}", template)
    met = set()
    for rule in rules:
        front = re.search(r"(?<![-\w])color: \$(\w+)", rule)
        behind = re.search(r"(?<![-\w])background: \$(\w+)", rule)
        if front and behind:
            met.add((front[1], behind[1]))
    assert len(met) > 3
    assert met - known == set()


def test_every_colour_pair_of_a_button_is_in_the_table(qtbot: QtBot) -> None:
    """Buttons paint themselves, at rest, pressed and ticked; the check of the style sheet misses them."""
    known = {(pair.front, pair.behind): pair.minimum for pair in PAIRS}
    for rank in Rank:
        button = ChoiceButton("x", "x", rank=rank)
        qtbot.addWidget(button)
        button.setCheckable(True)
        met = {("muted", "card")}
        for is_checked in (False, True):
            for is_down in (False, True):
                button.setChecked(is_checked)
                button.setDown(is_down)
                fill, words, _edge = button.tokens
                met.add((words, fill))
        assert {pair for pair in met if known.get(pair, 0) < 4.5} == set(), rank


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.kind.value}-{look.theme.name}-{look.scale}")
def test_style_sheet_has_all_its_tokens(look: Look) -> None:
    """A token that is left in makes Qt drop the whole style sheet."""
    sheet = theme.stylesheet(look)
    assert "$" not in sheet
    assert look.colours.primary in sheet


@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS)
def test_capitals_on_touch_panels_are_high_enough(panel: Panel) -> None:
    """A capital subtends 0.7 degrees at 600 mm, 7.3 mm, at the ordinary text size (EN 301 549, 5.1.4)."""
    font = touch_look(panel).font("body")
    height = QFontMetrics(font).capHeight()
    assert height / (panel.height_px / panel.height_mm) >= 7.3 - 0.05


@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS)
def test_targets_are_large_enough(panel: Panel) -> None:
    """A finger hits what is 15 mm and 44 px wide and high."""
    assert panel.target_px >= 44
    assert panel.target_px / (panel.width_px / panel.width_mm) >= 15


def test_touch_sizes_worked_by_hand() -> None:
    """22 inch upright has 3.942 px a mm: capitals of 29 px, so a font of 41 px; targets of 60 px."""
    assert (PORTRAIT.body_px, PORTRAIT.target_px) == (41, 60)
    assert (LANDSCAPE.body_px, LANDSCAPE.target_px) == (41, 60)
    assert (SMALL.body_px, SMALL.target_px) == (35, 51)


def test_lowered_screen_keeps_controls_in_reach() -> None:
    """Below the line that the panel names, nothing is higher than 1,120 mm above the floor."""
    lowered = PORTRAIT.lowered()
    assert lowered.height_px + lowered.above_px == PORTRAIT.height_px
    assert lowered.lower_edge_mm + lowered.height_mm == pytest.approx(1120, abs=1)
    assert (lowered.body_px, lowered.target_px) == (PORTRAIT.body_px, PORTRAIT.target_px)
    assert lowered.raised() == PORTRAIT
    assert (LANDSCAPE.reach_y, SMALL.reach_y) == (0, 0)
    height_mm = PORTRAIT.lower_edge_mm + PORTRAIT.height_mm * (1 - PORTRAIT.reach_y / PORTRAIT.height_px)
    assert height_mm == pytest.approx(1120, abs=1)
    assert Panel(100, 100, 50, 50, lower_edge_mm=700).reach_y == 0


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("role", TEXT_ROLES)
def test_bigger_text_is_bigger(kind: Kind, role: str) -> None:
    """Each step of *Bigger text* enlarges every role, and reading text to the full percentage."""
    sizes = [Look(scale=scale, kind=kind).text_px(role) for scale in SCALES]  # type: ignore[arg-type]
    assert sizes == sorted(set(sizes))
    if role in {"body", "button", "lead"}:
        assert sizes[-1] == pytest.approx(2 * sizes[0], abs=1)


def test_no_role_is_smaller_than_reading_text_but_the_caption() -> None:
    """At 200 % a heading, which grows less, must not end up smaller than the text under it."""
    for scale in SCALES:
        look = touch_look(SMALL, scale=scale)
        sizes = {role: look.text_px(role) for role in TEXT_ROLES if role != "caption"}
        assert min(sizes.values()) == sizes["body"]


def test_windows_of_one_process_may_look_different(qtbot: QtBot) -> None:
    """The desk stays as it is while a visitor chooses high contrast on the touch window."""
    desk, touch = QWidget(), QWidget()
    inner = QPushButton("x", touch)
    for window in (desk, touch):
        qtbot.addWidget(window)
    theme.apply(desk, staff_look())
    theme.apply(touch, touch_look(theme=tokens.DARK, scale=150, language="ur"))
    assert look_of(desk).theme is tokens.STANDARD
    assert look_of(inner).theme is tokens.DARK
    assert inner.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert desk.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_new_look_replaces_the_old_one(qtbot: QtBot) -> None:
    """Contrast and text size change at once, back and forth, in a window that is open."""
    window = QWidget()
    label = QLabel("words", window)
    qtbot.addWidget(window)
    heights = []
    for scale in (100, 200, 100):
        theme.apply(window, staff_look(scale=scale))  # type: ignore[arg-type]
        label.ensurePolished()
        heights.append(label.fontMetrics().height())
    assert heights[1] > 1.8 * heights[0]
    assert heights[2] == heights[0]


def _ink(font: QFont, text: str) -> int:
    picture = QImage(900, 120, QImage.Format.Format_Grayscale8)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setFont(font)
    painter.drawText(picture.rect(), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return sum(255 - byte for byte in bytes(picture.constBits()))


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Appointment"), ("pl", "Większy"), ("ur", "ملاقات"), ("pa", "ਪੰਜਾਬੀ"), ("bn", "বাংলা")],
)
def test_bold_is_a_bold_face(language: str, words: str) -> None:
    """A smeared regular looks poor; the true bold has more ink and, in Latin, wider letters."""
    fonts.load(language)
    regular, bold = QFont(list(fonts.families(language))), QFont(list(fonts.families(language)))
    for font in (regular, bold):
        font.setPixelSize(60)
    bold.setWeight(QFont.Weight.Bold)
    assert QFontInfo(bold).styleName() == "Bold"
    assert _ink(bold, words) > 1.2 * _ink(regular, words)
