"""The widgets that all windows share."""

import itertools

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui import icons, tokens
from kiosk.ui.icons import Icon
from kiosk.ui.look import Look, staff_look, touch_look
from kiosk.ui.panel import PORTRAIT, SMALL
from kiosk.ui.phrases import common
from kiosk.ui.texts import Texts, texts
from kiosk.ui.widgets.card import Box, Card
from kiosk.ui.widgets.choice import ChoiceButton, Rank
from kiosk.ui.widgets.fields import DateField, Picker, Tick, TimeField
from kiosk.ui.widgets.flow import flow
from kiosk.ui.widgets.footbar import FootBar, FootShape
from kiosk.ui.widgets.keyboard import ERASE, KeyLayout, ScreenKeyboard
from kiosk.ui.widgets.notice import NoticeBar, Severity
from kiosk.ui.widgets.ring import WaitRing, WaitState, wait_state
from kiosk.ui.widgets.staff import StaffButton
from kiosk.ui.widgets.table import Column, DataTable
from kiosk.ui.widgets.text import Text, heading
from tests.helpers import screens

Row = tuple[str, str]
COLUMNS = [Column[Row]("Day", lambda row: row[0]), Column[Row]("Wait", lambda row: row[1], is_number=True)]
ROWS = [("Fri 20 Nov", "19 min"), ("Thu 19 Nov", "17 min"), ("Wed 18 Nov", "22 min")]


def _foot(speech: Texts) -> FootBar:
    return FootBar([
        ChoiceButton("interpreter", speech(common.INTERPRETER), Icon.INTERPRETER, snug=True),
        ChoiceButton("read_aloud", speech(common.READ_ALOUD), Icon.READ_ALOUD, snug=True),
        ChoiceButton("bigger_text", speech(common.BIGGER_TEXT), Icon.BIGGER_TEXT, snug=True),
        ChoiceButton("contrast", speech(common.CONTRAST), Icon.CONTRAST, snug=True),
        ChoiceButton("exit_page", speech(common.EXIT_PAGE), Icon.EXIT, snug=True),
    ])  # fmt: skip


def _touch_page(look: Look) -> QWidget:
    """A page with each of the widgets that visitors touch."""
    speech = texts(look.language)
    page = Box("page")
    page.inside.addWidget(heading(speech(common.START_AGAIN)))
    page.inside.addWidget(Text(speech(common.NO)))
    row = QHBoxLayout()
    row.setSpacing(look.gap)
    row.addWidget(ChoiceButton("yes", speech(common.YES), Icon.SEEN, rank=Rank.PRIMARY), 1)
    row.addWidget(ChoiceButton("no", speech(common.NO), Icon.CLOSE), 1)
    page.inside.addLayout(row)
    page.inside.addStretch(1)
    page.inside.addWidget(_foot(speech))
    return page


def _keyboard_page(look: Look, keys: KeyLayout) -> QWidget:
    page = Box("page")
    page.inside.addWidget(ScreenKeyboard("keyboard", keys, texts(look.language)))
    page.inside.addStretch(1)
    return page


def _staff_page() -> QWidget:
    """A page with each of the widgets that staff use."""
    page, card = Box("page"), Card()
    page.inside.addWidget(card)
    row = QHBoxLayout()
    row.addWidget(Text("Waiting · 5", "heading"), 1)
    row.addWidget(StaffButton("call_next", "Call next", Icon.CALL, key="Space", rank=Rank.PRIMARY))
    card.inside.addLayout(row)
    ring = WaitRing()
    ring.set_wait(780, near_s=600, limit_s=900)
    card.inside.addWidget(ring)
    line = QLineEdit()
    line.setObjectName("surname")
    line.setAccessibleName("Surname")
    picker = Picker("reason", "Reason")
    picker.addItems(["Statement", "Hand in or collect"])
    for widget in (
        line,
        picker,
        DateField("day", "Day"),
        TimeField("time", "Time"),
        Tick("loop", "Hearing loop"),
    ):
        card.inside.addWidget(widget)
    table = DataTable("breaches", "Breaches", COLUMNS)
    table.set_rows(ROWS)
    page.inside.addWidget(table, 1)
    return page


@pytest.mark.parametrize("look", screens.touch_looks(), ids=screens.name)
def test_touch_widgets_are_sound(qtbot: QtBot, look: Look) -> None:
    """Nothing clipped, crowded or unnamed on any panel, in any language, at any text size."""
    page = _touch_page(look)
    qtbot.addWidget(page)
    screens.show(page, look)
    assert screens.check(page) == []


@pytest.mark.parametrize(
    ("look", "keys"),
    [
        pytest.param(look, keys, id=f"{screens.name(look)}-{keys.name}")
        for look in screens.touch_looks(languages=("en", "ur"))
        for keys in KeyLayout
        if keys is not KeyLayout.TEXT_LOW or look.panel.width_px > look.panel.height_px
    ],
)
def test_keyboards_are_sound(qtbot: QtBot, look: Look, keys: KeyLayout) -> None:
    """Every key can be hit and read, even at 200 % on the smallest panel."""
    page = _keyboard_page(look, keys)
    qtbot.addWidget(page)
    screens.show(page, look)
    assert screens.check(page) == []


@pytest.mark.parametrize("look", screens.staff_looks(), ids=screens.name)
def test_staff_widgets_are_sound(qtbot: QtBot, look: Look) -> None:
    """Staff may choose large text too."""
    page = _staff_page()
    qtbot.addWidget(page)
    screens.show(page, look, QSize(1100, 1000))
    assert screens.check(page) == []


@pytest.mark.parametrize("colours", tokens.THEMES.values(), ids=tokens.THEMES)
def test_focus_is_seen_in_every_theme(qtbot: QtBot, colours: tokens.Theme) -> None:
    """Whoever works by keyboard sees where they are, on public and on staff pages."""
    touch, staff = _touch_page(touch_look(SMALL)), _staff_page()
    for page, look in ((touch, touch_look(SMALL, colours)), (staff, staff_look(colours))):
        qtbot.addWidget(page)
        screens.show(page, look, QSize(1024, 768))
        assert screens.check_focus(page) == []
        page.close()


def test_ring_lets_go_of_a_page_that_goes(qtbot: QtBot) -> None:
    """Pages come and go under the ring; it must neither hold one alive nor stumble over its remains."""
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    for number in range(3):
        page = Box("page")
        button = ChoiceButton(f"choice_{number}", "A choice")
        page.inside.addWidget(button)
        window.layout().addWidget(page)
        screens.show(window, touch_look(SMALL))
        button.setFocus()
        ring = window.findChild(QWidget, "focus_ring")
        assert ring.isVisible()
        assert ring.geometry().contains(button.mapTo(window, button.rect().center()))
        with qtbot.waitSignal(page.destroyed):
            page.deleteLater()
        window.resize(window.width() - 10, window.height())
        screens.settle()
        assert not ring.isVisible()


def test_touch_widgets_are_mirrored(qtbot: QtBot) -> None:
    """In Urdu the page begins on the right."""
    pages = []
    for language in ("en", "ur"):
        look = touch_look(PORTRAIT, language=language)
        page = _touch_page(look)
        qtbot.addWidget(page)
        screens.show(page, look)
        pages.append(page)
    assert screens.check_mirrored(*pages) == []


def test_keyboards_are_not_mirrored(qtbot: QtBot) -> None:
    """Q stands left of W on every keyboard in the world."""
    look = touch_look(PORTRAIT, language="ur")
    page = _keyboard_page(look, KeyLayout.SURNAME)
    qtbot.addWidget(page)
    screens.show(page, look)
    keys = page.findChild(ScreenKeyboard).keys
    assert keys["Q"].x() < keys["W"].x()


def test_reference_keyboard_has_crockfords_symbols() -> None:
    """Every symbol of a reference can be typed, and none that could be taken for another."""
    keys = {key for row in KeyLayout.REFERENCE.value for key in row}
    assert keys == {*"0123456789ABCDEFGHJKMNPQRSTVWXYZ", ERASE}


def test_surname_keyboard_has_what_names_need() -> None:
    """O'Brien-Smith and De la Cruz type their names as they are."""
    keys = {key for row in KeyLayout.SURNAME.value for key in row}
    assert keys == {*"ABCDEFGHIJKLMNOPQRSTUVWXYZ'- ", ERASE}


def test_keyboard_types(qtbot: QtBot) -> None:
    """A key says its character, and the one that erases says so; what keys press is the window's business."""
    keyboard = ScreenKeyboard("keyboard", KeyLayout.SURNAME, texts("en"))
    qtbot.addWidget(keyboard)
    screens.show(keyboard, touch_look(SMALL))
    typed: list[str] = []
    keyboard.key_pressed.connect(typed.append)
    keyboard.erase_pressed.connect(lambda: typed.append("<"))
    for key in ("O", "'", "B", "-"):
        qtbot.mouseClick(keyboard.keys[key], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(keyboard.keys[ERASE], Qt.MouseButton.LeftButton)
    assert typed == ["O", "'", "B", "-", "<"]
    assert keyboard.keys["'"].accessibleName() == "Apostrophe"


def test_foot_bar_takes_the_shape_that_fits(qtbot: QtBot) -> None:
    """Names as large as the text where there is room, icons with names under them where not."""
    shapes = {}
    for panel, scale in itertools.product((PORTRAIT, SMALL), (100, 200)):
        look = touch_look(panel, scale=scale)  # type: ignore[arg-type]
        bar = _foot(texts("en"))
        qtbot.addWidget(bar)
        screens.show(bar, look)
        shapes[panel.width_px, scale] = bar.shape_now
    assert shapes == {
        (1080, 100): FootShape.ROWS, (1080, 200): FootShape.ICONS,
        (1024, 100): FootShape.ICONS, (1024, 200): FootShape.ICONS,
    }  # fmt: skip


def test_foot_bar_goes_back_to_names(qtbot: QtBot) -> None:
    """Bigger text and back leaves the bar as it was."""
    bar = _foot(texts("en"))
    qtbot.addWidget(bar)
    for scale, shape in ((100, FootShape.ROWS), (200, FootShape.ICONS), (100, FootShape.ROWS)):
        screens.show(bar, touch_look(PORTRAIT, scale=scale))  # type: ignore[arg-type]
        assert bar.shape_now is shape
        assert screens.check_text(bar) == []


@pytest.mark.parametrize(
    ("waited_s", "state", "words"),
    [
        (0, WaitState.IN_TIME, "0"), (599, WaitState.IN_TIME, "9"), (600, WaitState.NEAR, "10"),
        (900, WaitState.NEAR, "15"), (901, WaitState.OVER, "15!"), (6000, WaitState.OVER, "100!"),
    ],
)  # fmt: skip
def test_ring_tells_the_state_of_a_wait(qtbot: QtBot, waited_s: int, state: WaitState, words: str) -> None:
    """Met up to 900 s and not a second more; said by word and figure, not by colour alone."""
    ring = WaitRing()
    qtbot.addWidget(ring)
    ring.set_wait(waited_s, near_s=600, limit_s=900)
    assert (ring.state, ring.words) == (state, words)
    assert wait_state(waited_s, 600, 900) is state
    spoken = QAccessible.queryAccessibleInterface(ring).text(QAccessible.Text.Name)
    assert spoken.startswith(f"{waited_s // 60} of 15 minutes waited, ")


def test_ring_states_differ_in_grey(qtbot: QtBot) -> None:
    """Somebody who sees no colours tells them apart by shape: thin, thick, filled."""
    middle_of_band = []
    for waited_s in (540, 660, 960):
        ring = WaitRing()
        qtbot.addWidget(ring)
        ring.set_wait(waited_s, near_s=600, limit_s=900)
        screens.show(ring, staff_look(), QSize(100, 100))
        picture = ring.grab().toImage()
        ink = [picture.pixelColor(x, 50).lightness() < 200 for x in range(50, 100)]
        middle_of_band.append(sum(ink))
    thin, thick, filled = middle_of_band
    assert thin < thick < filled


def test_notice_says_word_and_sentence(qtbot: QtBot) -> None:
    """A fault is a word and an icon, not just a red bar; cleared, it is gone for readers too."""
    bar = NoticeBar("notice", texts("pl"))
    qtbot.addWidget(bar)
    assert bar.message == ""
    bar.say(Severity.FAULT, "Drukarka nie ma papieru.")
    screens.show(bar, touch_look(SMALL, language="pl"), QSize(900, 200))
    assert bar.accessibleName() == "Usterka"
    assert bar.accessibleDescription() == bar.message == "Drukarka nie ma papieru."
    bar.clear()
    assert (bar.isHidden(), bar.message, bar.accessibleDescription()) == (True, "", "")


def test_flow_begins_where_reading_begins(qtbot: QtBot) -> None:
    """The language row wraps and, in Urdu, starts at the right."""
    for language in ("en", "ur"):
        holder, layout = flow()
        qtbot.addWidget(holder)
        buttons = [ChoiceButton(f"language_{n}", "Polski") for n in range(8)]
        for button in buttons:
            layout.addWidget(button)
        screens.show(holder, touch_look(SMALL, language=language), QSize(700, 500))
        assert screens.check_overlap(holder) == []
        assert screens.check_tab_order(holder) == []
        assert buttons[-1].y() > buttons[0].y()
        first, second = buttons[0].x(), buttons[1].x()
        assert first > second if language == "ur" else first < second
        assert layout.heightForWidth(700) == buttons[-1].geometry().bottom() + 1


def test_a_button_measures_itself_anew(qtbot: QtBot) -> None:
    """What was measured for one window, text or size must not outlive it."""
    button = ChoiceButton("choice", "A choice", hint="What it means")
    qtbot.addWidget(button)
    hints = [button.sizeHint()]
    for look in (touch_look(SMALL), touch_look(SMALL, scale=200), staff_look()):
        screens.show(button, look, QSize(600, 400))
        hints.append(button.sizeHint())
    button.setText("Another choice, with many more words than before")
    hints.append(button.sizeHint())
    button.set_hint("")
    hints.append(button.sizeHint())
    assert hints[0] == hints[3]
    assert hints[0].height() < hints[1].height() < hints[2].height()
    assert hints[4].width() > hints[3].width()
    assert hints[5].height() < hints[4].height()


def test_text_takes_the_height_it_needs(qtbot: QtBot) -> None:
    """A sentence that becomes longer, or a window that becomes narrower, clips nothing."""
    page = QWidget()
    lines = QVBoxLayout(page)
    text = Text("Short.")
    lines.addWidget(text)
    lines.addStretch(1)
    qtbot.addWidget(page)
    screens.show(page, touch_look(SMALL), QSize(900, 700))
    low = text.height()
    text.setText("We aim to see everybody who has an appointment within fifteen minutes. " * 3)
    screens.settle()
    assert text.height() > 2 * low
    assert screens.check_text(page) == []
    page.resize(450, 700)
    screens.settle()
    assert screens.check_text(page) == []
    page.resize(900, 700)
    text.setText("Short.")
    screens.settle()
    assert text.height() == low


def test_a_code_stands_where_reading_begins(qtbot: QtBot) -> None:
    """Qt would put K7 on the left of an Urdu page, as its first letter is Latin."""
    code = Text("K7", "code")
    qtbot.addWidget(code)
    screens.show(code, touch_look(SMALL, language="ur"), QSize(600, 400))
    assert code.alignment() & Qt.AlignmentFlag.AlignRight
    screens.show(code, touch_look(SMALL), QSize(600, 400))
    assert code.alignment() & Qt.AlignmentFlag.AlignLeft


def test_staff_key_does_what_a_click_does(qtbot: QtBot) -> None:
    """The key shown on a button works, and only while the button does."""
    page = QWidget()
    lines = QVBoxLayout(page)
    button = StaffButton("absent", "Not here", Icon.ABSENT, key="F4", shortcut_of=page)
    field = QLineEdit()
    lines.addWidget(button)
    lines.addWidget(field)
    qtbot.addWidget(page)
    screens.show(page, staff_look(), QSize(400, 200))
    field.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(field, Qt.Key.Key_F4)
    button.setEnabled(False)
    with qtbot.assertNotEmitted(button.clicked, wait=150):
        QTest.keyClick(field, Qt.Key.Key_F4)
    assert button.accessibleDescription() == "F4"


def test_table_is_used_by_keyboard(qtbot: QtBot) -> None:
    """Arrows walk, Enter opens, Tab leaves; each cell is read with its heading."""
    table = DataTable("breaches", "Breaches", COLUMNS)
    table.set_rows(ROWS)
    qtbot.addWidget(table)
    screens.show(table, staff_look(), QSize(500, 300))
    table.setFocus()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.current_row == ROWS[1]
    with qtbot.waitSignal(table.row_opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [ROWS[1]]
    index = table.model().index(1, 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Wait: 17 min"
    table.set_rows(ROWS[:1])
    assert table.current_row == ROWS[0]
    table.set_rows([])
    assert table.current_row is None


def test_tick_shows_more_than_a_colour(qtbot: QtBot) -> None:
    """Ticked and not ticked differ by a tick, in every theme."""
    for colours in tokens.THEMES.values():
        tick = Tick("loop", "Hearing loop")
        qtbot.addWidget(tick)
        screens.show(tick, staff_look(colours), QSize(200, 40))
        before = tick.grab().toImage()
        qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(150, 20))
        assert tick.isChecked()
        assert _colours(tick.grab().toImage()) - _colours(before)


def _colours(picture: QImage) -> set[int]:
    return {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}


@pytest.mark.parametrize("icon", Icon)
def test_every_icon_can_be_drawn(icon: Icon) -> None:
    """A name that the font lacks would leave an empty square on a button."""
    picture = icons.pixmap(icon, QColor("black"), 32).toImage()
    ink = sum(picture.pixelColor(x, y).alpha() > 128 for x in range(32) for y in range(32))
    assert 20 < ink < 900


def _solid(picture: QImage) -> set[tuple[int, int]]:
    """The pixels that are more ink than not; edges are smoothed differently when turned round."""
    pixels = itertools.product(range(picture.width()), range(picture.height()))
    return {(x, y) for x, y in pixels if picture.pixelColor(x, y).alpha() > 160}


def test_arrows_are_turned_round_in_right_to_left_text() -> None:
    """Back points to where one came from; a clock does not run backwards."""
    black = QColor("black")
    arrow, turned = (icons.pixmap(Icon.BACK, black, 32, rtl=rtl).toImage() for rtl in (False, True))
    assert _solid(arrow) != _solid(turned)
    assert len(_solid(arrow.flipped(Qt.Orientation.Horizontal)) ^ _solid(turned)) < 10
    assert (
        icons.pixmap(Icon.CLOCK, black, 32).toImage()
        == icons.pixmap(Icon.CLOCK, black, 32, rtl=True).toImage()
    )
