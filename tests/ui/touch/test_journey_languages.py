"""Languages: an interpreter's, the screen's, and the card for who finds theirs nowhere."""

from msgspec.structs import replace

from kiosk.domain.visit.facts import Adjustment, Category
from kiosk.service.check_in import UNKNOWN_LANGUAGE
from kiosk.ui.languages import spoken
from kiosk.ui.phrases import touch
from kiosk.ui.touch.view import Letters
from kiosk.ui.touch.wishes import Enter
from tests.ui.touch.walk import FOUND, TOUCHED, VIEW, choices, given, journey, press, says, told


def test_interpreter_is_asked_with_its_language() -> None:
    """The interpreter is called by language, so the tick alone is not enough."""
    way = journey()
    press(way, "private", "interpreter", "language_pl")
    wish = press(way, "finish")
    assert isinstance(wish, Enter)
    assert wish.asked.interpreter == "pl"
    assert wish.asked.adjustments == (Adjustment.INTERPRETER,)
    assert way.take_language() is None, "the screen stays in the language of whoever ticks for somebody else"


def test_language_of_the_screen_is_offered_first() -> None:
    """Who reads the screen in Urdu most likely wants an interpreter for Urdu."""
    way = journey("ur")
    press(way, "private", "interpreter")
    assert choices(way.page)[:2] == ["language_ur", "language_pl"]


def test_unknown_language_still_asks_for_an_interpreter() -> None:
    """Whoever finds their language in no list must not lose the interpreter."""
    way = journey()
    press(way, "private", "interpreter", "language_other", "show_officer")
    assert way.page.name == "adjustments"
    assert way.answers.adjustments == {Adjustment.INTERPRETER}
    assert way.answers.interpreter == UNKNOWN_LANGUAGE
    press(way, "interpreter", "language_none")
    assert way.answers.adjustments == set()


def test_interpreter_at_the_foot_is_a_private_check_in() -> None:
    """Who cannot read the page must reach an officer and an interpreter without choosing a reason."""
    way = journey()
    way.ask_interpreter()
    press(way, "language_pl")
    assert (way.page.name, way.take_language()) == ("adjustments", "pl")
    wish = press(way, "finish")
    assert isinstance(wish, Enter)
    assert wish.asked.interpreter == "pl"
    assert wish.asked.category is None
    assert way.answers.is_private


def test_interpreter_at_the_foot_keeps_an_appointment() -> None:
    """Asking for an interpreter must not turn an appointment into a walk-in."""
    way = journey()
    told(way, FOUND)
    way.ask_interpreter()
    wish = press(way, "language_ur", "finish")
    assert isinstance(wish, Enter)
    assert wish.asked.appointment == FOUND.id


def test_card_shows_every_language_by_its_own_name() -> None:
    """Whoever reads no English must find the name that they themselves give their language."""
    way = journey()
    way.more_languages()
    assert choices(way.page) == ["first_letter", *(f"language_{each.tag}" for each in spoken())]
    names = {block.words for block in way.page.blocks if hasattr(block, "words")}
    assert {"Polski", "اردو", "ትግርኛ"} <= names


def test_language_of_the_screen_changes_the_screen_and_nothing_else() -> None:
    """Who wants to read in Polish has not asked for an interpreter."""
    way = journey()
    way.more_languages()
    press(way, "language_pl")
    assert (way.take_language(), way.page.name) == ("pl", "welcome")
    assert way.is_pristine
    assert way.answers.interpreter is None


def test_language_without_a_translation_gets_an_interpreter() -> None:
    """Whoever cannot read any of our screens is on the way to an officer with one touch."""
    way = journey()
    way.more_languages()
    press(way, "language_vi")
    assert way.page.name == "adjustments"
    assert way.take_language() is None
    wish = press(way, "finish")
    assert isinstance(wish, Enter)
    assert (wish.asked.interpreter, wish.asked.category) == ("vi", None)


def test_interpreter_at_the_foot_takes_any_language() -> None:
    """The interpreter is asked for in the very language, and the screen follows where it can."""
    way = journey()
    way.ask_interpreter()
    press(way, "language_vi")
    assert (way.answers.interpreter, way.take_language()) == ("vi", None)


def test_chinese_is_spoken_in_one_language_and_read_in_another() -> None:
    """An interpreter speaks Mandarin; the screen shows what its speakers read."""
    way = journey(view=replace(VIEW, languages=("en", "zh-Hans")))
    way.ask_interpreter()
    press(way, "language_cmn")
    assert (way.answers.interpreter, way.take_language()) == ("cmn", "zh-Hans")


def test_who_knows_no_name_for_their_language_is_checked_in_at_once() -> None:
    """One touch, no question that cannot be read: the desk sees the code and the request."""
    way = journey()
    way.more_languages()
    wish = press(way, "show_officer")
    assert isinstance(wish, Enter)
    assert (wish.asked.interpreter, wish.asked.category) == (UNKNOWN_LANGUAGE, Category.SPEAK)
    assert wish.asked.adjustments == (Adjustment.INTERPRETER,)
    assert wish.asked.touched_at == TOUCHED
    told(way, given(), wish)
    assert way.page.name == "ticket"


def test_show_an_officer_stays_in_sight() -> None:
    """The way out of a list of 38 names must be on every part of it."""
    way = journey()
    way.ask_interpreter()
    assert way.page.action is not None
    assert touch.SHOW_OFFICER in says(way.page)


def test_first_letter_narrows_the_card() -> None:
    """Thirty-eight names on five parts are too many for who knows their own."""
    way = journey()
    way.more_languages()
    press(way, "first_letter")
    (letters,) = way.page.blocks
    assert isinstance(letters, Letters)
    assert [each.key for each in letters.choices][:3] == ["letter_A", "letter_B", "letter_C"]
    press(way, "letter_P")
    assert "language_pl" in choices(way.page)
    assert "language_ur" not in choices(way.page)
    assert "first_letter" not in choices(way.page)
    way.back()
    assert way.page.name == "language_letters"


def test_every_language_is_found_by_a_letter_of_its_own_name() -> None:
    """Who cannot write A to Z presses the letter that their language's own name begins with."""
    way = journey()
    way.more_languages()
    press(way, "first_letter")
    (letters,) = way.page.blocks
    assert isinstance(letters, Letters)
    found: set[str] = set()
    for letter in letters.choices:
        press(way, letter.key)
        found |= set(choices(way.page))
        way.back()
    assert found == {f"language_{each.tag}" for each in spoken()}


def test_sign_language_is_an_adjustment() -> None:
    """No telephone interpreter signs: whoever chooses BSL on the card needs what that tick means."""
    way = journey()
    way.ask_interpreter()
    press(way, "language_bfi")
    assert way.answers.adjustments == {Adjustment.BSL}
    assert way.answers.interpreter is None
