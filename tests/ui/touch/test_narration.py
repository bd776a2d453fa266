"""What is said of every page, without a window or a voice."""

import pytest

from kiosk.domain.ticket import CODE
from kiosk.ui.phrases import touch
from kiosk.ui.texts import texts
from kiosk.ui.touch.narration import Narration
from kiosk.ui.touch.view import AsCode, BigCode, Choice, Entry, Page, Paragraph, Writing, say
from tests.ui.touch.samples import every_page

SPOKEN = (
    "en",
    "pa",
    "ur",
    "pl",
    "ro",
    "bn",
    "ar",
    "gu",
    "fa",
    "zh-Hans",
    "pt",
    "es",
    "fr",
    "it",
    "hi",
    "ta",
    "uk",
)
TYPED = "WOJCIECHOWSKA"


def narration(language: str = "en", *, has_headphones: bool = False) -> Narration:
    """In a language, on a machine that speaks all that any does."""
    return Narration(texts(language), lambda each: each in SPOKEN, has_headphones)


def entry(shown: str) -> Page:
    """A page to type on."""
    go = Choice("go", say(touch.FIND))
    return Page(
        "surname",
        say(touch.WHAT_SURNAME),
        (Entry("entry", say(touch.WHAT_SURNAME), shown, "", "surname", go),),
    )


@pytest.mark.parametrize("language", SPOKEN)
def test_every_page_has_something_to_say_and_nothing_that_was_typed(language: str) -> None:
    """Everything can be heard, in the screen's language; what is private is not for the room."""
    own = narration(language)
    for page in every_page(language):
        said = own.page(page)
        assert said[0] == (own.words(page.heading)[0])
        assert all(text.strip() for text, _ in said), page.name
        assert len(set(said)) == len(said), f"{page.name} says nothing twice"
        spoken_in = {spoken for _, spoken in said}
        assert spoken_in <= set(SPOKEN), page.name
        for block in page.blocks:
            if isinstance(block, Entry | Writing):
                assert (texts(language)(touch.NOT_SPOKEN), language) in said, page.name
                assert not block.shown or all(block.shown not in text for text, _ in said), page.name


def test_every_choice_of_every_page_is_said() -> None:
    """Who cannot see the buttons must know what there is to choose."""
    own = narration()
    for page in every_page("en"):
        said = own.page(page)
        for block in (*page.blocks, page.action):
            if isinstance(block, Choice):
                assert set(own.choice(block)) <= set(said), (page.name, block.key)


def test_an_error_is_said_right_after_the_question() -> None:
    """The first thing to know on a page that did not work is why."""
    own = narration()
    pages = [page for page in every_page("en") if page.error is not None]
    assert pages
    for page in pages:
        assert page.error is not None
        assert own.page(page)[1] == own.words(page.error.words)[0]


def test_codes_are_spelled_wherever_they_stand() -> None:
    """The ticket is spoken so that it can be remembered and written down."""
    own = narration()
    for page in every_page("en"):
        said = [text for text, _ in own.page(page)]
        assert not any(CODE.fullmatch(text) for text in said), page.name
    page = Page("x", say(touch.CALL_999, number=AsCode("999")), (BigCode("code", "K72"),))
    assert [text for text, _ in own.page(page)] == ["In danger? Call 9, 9, 9.", "K, 7, 2"]


def test_a_name_from_the_stations_file_is_said_in_english() -> None:
    """It stands on a door in English, and a Polish voice would make another word of it."""
    page = Page("x", say(touch.HOW_CAN_WE_HELP), (Paragraph("a", "Family liaison room"),))
    assert narration("pl").page(page)[-1] == ("Family liaison room", "en")


def test_the_name_of_a_language_without_a_voice_is_said_in_english() -> None:
    """Silence on a button would be taken for a button that does nothing."""
    own = narration("pl")
    tigrinya, urdu = Choice("a", "ትግርኛ", language="ti"), Choice("b", "اردو", language="ur")
    assert own.choice(tigrinya) == (("Tigrinya", "en"),)
    assert own.choice(urdu) == (("اردو", "ur"),)


def test_typing_is_silent_in_a_room_and_heard_in_headphones() -> None:
    """Everybody in the room would otherwise learn a surname, letter by letter."""
    before, after = entry(TYPED[:-1]), entry(TYPED)
    assert narration().news(before, after) == ()
    assert narration(has_headphones=True).news(before, after) == (("A", "en"),)
    said = str(narration().page(after))
    assert TYPED not in said
    assert narration().key("A") == (("What you type is not read aloud.", "en"),)
    assert narration(has_headphones=True).key("A") == (("A", "en"),)


def test_a_tick_is_said_with_its_name_and_nothing_else() -> None:
    """Who ticks a box hears that box, not the whole page again."""

    def page(*, selected: bool) -> Page:
        loop = Choice("a", say(touch.WOMAN_OR_MAN), selected=selected)
        return Page("x", say(touch.WHAT_HELPS), (loop, Choice("b", say(touch.FIND), selected=False)))

    news = narration().news(page(selected=False), page(selected=True))
    assert news == (("A woman or a man. Selected.", "en"),)
    assert narration().news(page(selected=True), page(selected=True)) == ()
