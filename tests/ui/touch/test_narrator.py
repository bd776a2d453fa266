"""When the window is read aloud: each page and each focus once, stopped by whatever comes next."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.phrases import touch
from kiosk.ui.texts import texts
from kiosk.ui.touch.narrator import GAINS_DB, Narrator
from kiosk.ui.touch.view import Alert, BigCode, Choice, Page, Paragraph, say
from kiosk.ui.widgets.choice import ChoiceButton
from kiosk.ui.widgets.keyboard import ERASE, KeyLayout, ScreenKeyboard
from kiosk.ui.widgets.text import Text
from tests.helpers.voices import FakeVoice

FIRST = Page("first", say(touch.HOW_CAN_WE_HELP), (Choice("go", say(touch.FIND)),))
SECOND = Page("second", say(touch.ONE_MOMENT), ())
ENGLISH = texts("en")


@pytest.fixture
def voice() -> FakeVoice:
    """A voice that remembers."""
    return FakeVoice()


@pytest.fixture
def root(qtbot: QtBot) -> QWidget:
    """What the controls stand in."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def narrator(voice: FakeVoice, root: QWidget) -> Narrator:
    """On the first page, not yet turned on."""
    made = Narrator(voice, root)
    made.page_shown(FIRST, ENGLISH)
    return made


def rest() -> None:
    """Let what was put off for a moment happen."""
    QApplication.processEvents()
    QApplication.processEvents()


def test_nothing_is_said_before_it_is_turned_on(narrator: Narrator, voice: FakeVoice, root: QWidget) -> None:
    """A kiosk that talks by itself drives people away, and tells the room where they are."""
    narrator.page_shown(SECOND, ENGLISH)
    narrator.focused(ChoiceButton("a", "Find", parent=root))
    narrator.touched()
    narrator.repeat()
    rest()
    assert voice.said == []


def test_turning_it_on_says_the_page_and_each_new_page_once(narrator: Narrator, voice: FakeVoice) -> None:
    """Who cannot read needs the page they are on, then each that follows."""
    narrator.turn_on()
    assert voice.texts == ["How can we help?", "1 choice.", "Find."]
    narrator.page_shown(FIRST, ENGLISH)
    assert len(voice.said) == 1, "the same page again is not said again"
    narrator.page_shown(SECOND, ENGLISH)
    assert voice.said[1:] == [[("One moment, please", "en")]]


def test_each_focus_speaks_exactly_once(narrator: Narrator, voice: FakeVoice, root: QWidget) -> None:
    """Once: not never, which leaves people lost, and not twice, which drowns the answer."""
    narrator.turn_on()
    rest()
    voice.said.clear()
    for name in ("One", "Two", "Three"):
        button = ChoiceButton(name, name, parent=root, hint="Help")
        narrator.touched()
        narrator.focused(button)
        rest()
        rest()
    assert voice.said == [[(f"{name}. Help.", "en")] for name in ("One", "Two", "Three")]


@pytest.mark.parametrize("focus_comes", ["before", "after"])
def test_focus_that_moves_with_a_page_is_part_of_the_page(
    narrator: Narrator, voice: FakeVoice, root: QWidget, focus_comes: str
) -> None:
    """The page is said whole, not cut after its first word by the name of a button on it."""
    narrator.turn_on()
    rest()
    voice.said.clear()
    button = ChoiceButton("a", "Find", parent=root)
    if focus_comes == "before":
        narrator.focused(button)
    narrator.page_shown(SECOND, ENGLISH)
    if focus_comes == "after":
        narrator.focused(button)
    rest()
    assert voice.said == [[("One moment, please", "en")]]
    narrator.focused(Text("One moment, please", "heading", root))
    rest()
    assert len(voice.said) == 1, "a heading is not a control"


def test_a_touch_or_a_key_stops_the_voice(narrator: Narrator, voice: FakeVoice, root: QWidget) -> None:
    """Whoever goes on has heard enough."""
    narrator.turn_on()
    rest()
    stops = voice.stops
    narrator.touched()
    assert voice.stops == stops + 1
    narrator.focused(ChoiceButton("a", "Find", parent=root))
    narrator.touched()
    rest()
    assert len(voice.said) == 1, "what was about to be said is not said after the touch"


def test_it_can_be_said_again(narrator: Narrator, voice: FakeVoice, root: QWidget) -> None:
    """Nobody understands everything the first time, in a room full of people."""
    narrator.turn_on()
    rest()
    narrator.repeat()
    assert voice.said[1] == voice.said[0]
    narrator.focused(ChoiceButton("a", "Find", parent=root))
    rest()
    narrator.repeat()
    assert voice.said[-2:] == [[("Find.", "en")]] * 2


def test_louder_goes_up_in_steps_and_says_the_last_thing_again(
    narrator: Narrator, voice: FakeVoice, root: QWidget
) -> None:
    """One hears whether it is loud enough by hearing it, not by the word louder."""
    narrator.turn_on()
    rest()
    louder = ChoiceButton("louder", ENGLISH(touch.LOUDER), parent=root)
    heard = []
    for _ in range(4):
        narrator.focused(louder)
        rest()
        narrator.louder()
        heard.append((voice.said[-1] == voice.said[0], voice.gains[-1]))
    assert heard == [(True, 6), (True, 12), (True, 18), (True, 0)]
    assert GAINS_DB[-1] == 18


def test_quieter_goes_down_to_the_first_step_and_no_further(narrator: Narrator, voice: FakeVoice) -> None:
    """A key pressed once too often must not make it the loudest of all."""
    narrator.turn_on()
    narrator.louder()
    narrator.louder()
    for _ in range(3):
        narrator.quieter()
    assert voice.gains[1:] == [6, 12, 6, 0, 0]


def test_the_next_visitor_finds_it_quiet_and_off(narrator: Narrator, voice: FakeVoice) -> None:
    """The volume somebody needed would startle the next, and the page would be theirs."""
    narrator.turn_on()
    narrator.louder()
    narrator.reset()
    assert not narrator.is_on
    assert narrator.gain_db == 0
    assert voice.forgets == 1
    narrator.page_shown(FIRST, ENGLISH)
    count = len(voice.said)
    narrator.repeat()
    assert len(voice.said) == count, "nothing of what was said is kept"


def test_what_is_new_on_a_page_is_said_after_what_is_being_said(narrator: Narrator, voice: FakeVoice) -> None:
    """“Please take your ticket” must not cut the code in two."""

    def ticket(words: str, *more: Alert) -> Page:
        return Page(
            "ticket", say(touch.ONE_MOMENT), (BigCode("code", "K7"), Paragraph("paper", words), *more)
        )

    narrator.turn_on()
    narrator.page_shown(ticket("Printing"), ENGLISH)
    rest()
    stops = voice.stops
    narrator.page_shown(ticket("Take it"), ENGLISH)
    assert voice.said[-1] == [("Take it", "en")]
    assert voice.stops == stops
    narrator.page_shown(ticket("Take it", Alert("error", "Wrong", is_error=True)), ENGLISH)
    assert voice.said[-1] == [("Wrong", "en")]


def test_a_change_of_language_is_said_in_the_new_one(narrator: Narrator, voice: FakeVoice) -> None:
    """Who has found their language should hear it at once."""
    narrator.turn_on()
    narrator.page_shown(FIRST, texts("pl"))
    assert voice.said[-1][0] == (texts("pl")(touch.HOW_CAN_WE_HELP), "pl")


def test_a_language_without_a_voice_turns_it_off(narrator: Narrator, voice: FakeVoice, qtbot: QtBot) -> None:
    """The button goes from the screen, so it cannot be left on behind it."""
    narrator.turn_on()
    with qtbot.waitSignal(narrator.turned, check_params_cb=lambda is_on: not is_on):
        narrator.page_shown(FIRST, texts("so"))
    narrator.turn_on()
    assert not narrator.is_on
    assert not narrator.can_read("so")
    assert len(voice.said) == 1


@pytest.mark.parametrize(
    ("has_headphones", "said"), [(False, "What you type is not read aloud."), (True, "A.")]
)
def test_keys_are_named_only_to_headphones(
    voice: FakeVoice,
    root: QWidget,
    has_headphones: bool,  # noqa: FBT001 - a case
    said: str,
) -> None:
    """The keys that somebody stops at, one after another, are their surname."""
    narrator = Narrator(voice, root, has_headphones=has_headphones)
    narrator.page_shown(FIRST, ENGLISH)
    narrator.turn_on()
    rest()
    keyboard = ScreenKeyboard("keys", KeyLayout.SURNAME, ENGLISH, root)
    narrator.focused(keyboard.keys["A"])
    rest()
    assert voice.said[-1] == [(said.removesuffix(".") if has_headphones else said, "en")]
    narrator.focused(keyboard.keys[ERASE])
    rest()
    assert voice.said[-1] == [("Erase.", "en")]


def test_a_ticked_box_and_a_language_are_said_as_they_are(
    narrator: Narrator, voice: FakeVoice, root: QWidget
) -> None:
    """Its state is half of what a tick box tells; a language's name is in that language."""
    narrator.turn_on()
    rest()
    box = ChoiceButton("box", "Hearing loop", parent=root)
    box.setCheckable(True)
    box.setChecked(True)
    polish = ChoiceButton("pl", "Polski", parent=root, language="pl")
    for button, said in ((box, ("Hearing loop. Selected.", "en")), (polish, ("Polski", "pl"))):
        narrator.focused(button)
        rest()
        assert voice.said[-1] == [said]
