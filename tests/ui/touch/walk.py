"""Walking through the journeys without any window."""

from msgspec.structs import replace

from kiosk import places
from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import Instant
from kiosk.service.check_in import FoundAppointment, Ticket
from kiosk.service.welcome import WelcomeView
from kiosk.settings import read_station
from kiosk.ui.touch.presenter import Journey
from kiosk.ui.touch.view import Choice, Page, Say
from kiosk.ui.touch.way import Surroundings
from kiosk.ui.touch.wishes import Answer, FindReference, Question
from tests.helpers.entries import at
from tests.ui.touch import samples

STATION = read_station(places.resources() / "stations" / "demo.toml")
DEVICE = replace(STATION.devices[0], leaflet_printer="office")
FOUND = FoundAppointment(SubjectId("appointment/a"), "7K3M9QT", at("12:30"))
TOUCHED = at("12:00:07")
LATER = at("12:00:31")
ASKED = FindReference("7K3M9QT")
"""A question, for answers that do not depend on it."""
VIEW = WelcomeView(
    waiting=3,
    languages=("en", "pl", "ur"),
    leaflets=frozenset((leaflet.topic, tag) for leaflet in samples.shelf().leaflets for tag in leaflet.texts),
)


def journey(language: str = "en", view: WelcomeView | None = VIEW, **settings: object) -> Journey:
    """A journey at the demo station; `settings` change the station."""
    station = replace(STATION, **settings)
    return Journey(Surroundings(station, DEVICE, samples.shelf(), view), language)


def press(at_page: Journey, *keys: str) -> object:
    """Press one thing after another; answers with what the last one wished for."""
    wish: object = None
    for key in keys:
        wish = at_page.choose(key, TOUCHED)
    return wish


def type_in(at_page: Journey, text: str) -> None:
    """Type on the keys."""
    for key in text:
        at_page.type_key(key)


def told(at_page: Journey, answer: Answer, question: Question = ASKED) -> None:
    """The store answers."""
    at_page.answered(question, answer)


def choices(page: Page) -> list[str]:
    """The keys of what a page offers."""
    return [block.key for block in page.blocks if isinstance(block, Choice)]


def says(page: Page) -> set[object]:
    """Every phrase on a page."""
    words: list[object] = [page.heading]
    for block in (*page.blocks, page.action):
        words += [getattr(block, "words", None), getattr(block, "hint", None)]
    return {each.phrase if isinstance(each, Say) else each for each in words}


def given(*, has_appointment: bool = False, ahead: int = 0) -> Ticket:
    """A ticket."""
    return Ticket(
        visit=SubjectId("visit/x"),
        code="K7",
        arrived_at=TOUCHED,
        start=TOUCHED,
        seen_by=Instant(TOUCHED + 900_000),
        waiting_before=ahead,
        has_appointment=has_appointment,
        language="en",
        discreet=False,
        qr="KV2:A.",
    )
