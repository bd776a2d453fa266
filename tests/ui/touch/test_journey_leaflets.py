"""Leaflets: which, in which language, and on the screen, a telephone or paper."""

from msgspec.structs import replace

from kiosk.service.welcome import WelcomeView
from kiosk.ui.phrases import leaflets, touch
from kiosk.ui.touch.presenter import Journey
from kiosk.ui.touch.view import Alert, Choice, Foreign, Paragraph, QrCode, say
from kiosk.ui.touch.way import Surroundings
from kiosk.ui.touch.wishes import Leave, PrintLeaflet
from tests.ui.touch import samples
from tests.ui.touch.walk import DEVICE, STATION, VIEW, choices, journey, press, says

URL = "https://www.westmarch.example/leaflets/{topic}/{language}"
ENGLISH_ONLY = WelcomeView(
    waiting=0,
    languages=("en", "pl", "ur"),
    leaflets=frozenset((leaflet.topic, "en") for leaflet in samples.shelf().leaflets),
)


def hint(way: Journey, key: str) -> object:
    """What stands under a choice."""
    return next(block.hint for block in way.page.blocks if isinstance(block, Choice) and block.key == key)


def test_every_leaflet_is_in_the_list() -> None:
    """A topic that nobody finds helps nobody."""
    way = journey()
    press(way, "leaflets")
    assert choices(way.page) == [f"leaflet_{each.topic}" for each in samples.shelf().leaflets]


def test_only_what_may_be_offered_is_in_the_list() -> None:
    """A live station shows no text that nobody has signed off."""
    way = journey(view=WelcomeView(waiting=0, leaflets=frozenset({("stalking", "en")})))
    press(way, "leaflets")
    assert choices(way.page) == ["leaflet_stalking"]


def test_missing_language_falls_back_to_english_and_says_so() -> None:
    """An English title in an Urdu list must not look like a mistake."""
    way = journey("ur", view=ENGLISH_ONLY)
    press(way, "leaflets")
    assert hint(way, "leaflet_stalking") == say(touch.IN_ENGLISH)
    press(way, "leaflet_stalking", "on_screen")
    assert touch.IN_ENGLISH in says(way.page)
    assert way.take_language() is None, "the buttons round it stay in the reader's language"


def test_leaflet_is_read_on_the_screen() -> None:
    """All of it: headings, paragraphs, bullets and whom to call."""
    way = journey()
    press(way, "leaflets", "leaflet_stalking", "on_screen")
    text = samples.shelf().leaflet("stalking").texts["en"]
    words = [block.words for block in way.page.blocks if isinstance(block, Paragraph)]
    said = " ".join(each.text for each in words if hasattr(each, "text"))
    for block in text.blocks:
        assert getattr(block, "text", None) is None or block.text in said
    for contact in text.contacts:
        assert contact.number in said
    assert way.page.heading == Foreign(text.title, "en")


def test_leaflet_is_printed_where_there_is_a_printer() -> None:
    """A choice that can only fail is no choice."""
    way = journey()
    press(way, "leaflets", "leaflet_stalking")
    assert {"on_paper", "in_large_print"} <= set(choices(way.page))
    bare = Journey(Surroundings(STATION, replace(DEVICE, leaflet_printer=None), samples.shelf(), VIEW), "en")
    press(bare, "leaflets", "leaflet_stalking")
    assert not {"on_paper", "in_large_print"} & set(choices(bare.page))


def test_printing_is_told_to_its_end() -> None:
    """Nobody waits beside a printer that is empty: they read it here, or an officer has it."""
    way = journey()
    wish = press(way, "leaflets", "leaflet_stalking", "in_large_print")
    assert wish == PrintLeaflet("stalking", "en", is_large=True)
    assert way.page.heading == say(leaflets.BEING_PRINTED)
    way.paper_told(is_on_paper=False)
    assert {leaflets.CANNOT_PRINT, leaflets.ASK_FOR_IT} <= says(way.page)
    press(way, "on_screen")
    assert way.page.name == "leaflet_text"
    way.back()
    way.paper_told(is_on_paper=True)
    assert way.page.heading == say(leaflets.TAKE_LEAFLET)
    assert press(way, "another_leaflet") is None
    assert way.page.name == "leaflets"


def test_news_of_the_printer_disturb_nobody_who_reads() -> None:
    """Who has gone on to the text must not be thrown out of it by a printer."""
    way = journey()
    press(way, "leaflets", "leaflet_stalking", "on_paper")
    way.paper_told(is_on_paper=False)
    press(way, "on_screen")
    way.paper_told(is_on_paper=True)
    assert way.page.name == "leaflet_text"


def test_phone_is_offered_only_where_the_force_has_put_leaflets_on_the_web() -> None:
    """A code that leads nowhere costs a frightened person their trust."""
    way = journey(leaflets_url=None)
    press(way, "leaflets", "leaflet_stalking")
    assert "on_phone" not in choices(way.page)
    way = journey(leaflets_url=URL)
    press(way, "leaflets", "leaflet_stalking", "on_phone")
    codes = [block.payload for block in way.page.blocks if isinstance(block, QrCode)]
    assert codes == ["https://www.westmarch.example/leaflets/stalking/en"]


def test_sensitive_leaflet_on_a_phone_warns_of_its_history() -> None:
    """Somebody who checks another's telephone would find the page (domain: nobody is put at risk by us)."""
    for topic in ("stalking", "protect-your-bike"):
        way = journey(leaflets_url=URL)
        press(way, "leaflets", f"leaflet_{topic}", "on_phone")
        warned = any(isinstance(block, Alert) for block in way.page.blocks)
        assert warned is samples.shelf().leaflet(topic).is_sensitive, topic


def test_another_language_is_printed_without_changing_the_screen() -> None:
    """Who takes a leaflet home for somebody else goes on reading in their own language."""
    topic = next(each for each in samples.shelf().leaflets if len(each.texts) > 1)
    other = next(tag for tag in topic.texts if tag != "en")
    way = journey(view=replace(VIEW, languages=("en", other)))
    press(way, "leaflets", f"leaflet_{topic.topic}", "other_language", f"in_{other}")
    assert way.page.name == "leaflet"
    assert way.take_language() is None
    assert press(way, "on_paper") == PrintLeaflet(topic.topic, other, is_large=False)


def test_another_language_on_the_screen_turns_the_screen() -> None:
    """A page in Urdu is read from right to left, with its buttons in Urdu as well."""
    topic = next(each for each in samples.shelf().leaflets if len(each.texts) > 1)
    other = next(tag for tag in topic.texts if tag != "en")
    way = journey(view=replace(VIEW, languages=("en", other)))
    press(way, "leaflets", f"leaflet_{topic.topic}", "other_language", f"in_{other}", "on_screen")
    assert way.take_language() == other


def test_done_leaves_and_forgets() -> None:
    """Which leaflet somebody took is nobody's business."""
    way = journey()
    press(way, "leaflets", "leaflet_stalking", "on_paper")
    assert press(way, "done") == Leave()
