"""Every page of the touch window, with the longest things that it may have to say."""

from functools import cache

from msgspec.structs import replace

from kiosk import places
from kiosk.domain.emergency import Emergency
from kiosk.domain.entry import SubjectId
from kiosk.domain.estimate import Range
from kiosk.domain.visit.facts import Adjustment, Category
from kiosk.service.check_in import FoundAppointment, Ticket
from kiosk.service.leaflets import Leaflet, Library, library
from kiosk.service.place import Place
from kiosk.service.telling import Receipt
from kiosk.service.welcome import Elsewhere, WelcomeView
from kiosk.settings import Reason, Station, read_station
from kiosk.ui.phrases import telling as telling_phrases
from kiosk.ui.phrases import touch
from kiosk.ui.texts import LANGUAGES
from kiosk.ui.touch.answers import Answers
from kiosk.ui.touch.journeys.languages import Card, FirstLetter, Purpose
from kiosk.ui.touch.journeys.reasons import named_reasons
from kiosk.ui.touch.pages import (
    appointment,
    check_in,
    ends,
    getting_help,
    languages,
    leaflets,
    place,
    record,
    standards,
    telling,
    ticket,
    welcome,
)
from kiosk.ui.touch.presenter import Journey
from kiosk.ui.touch.view import Page
from kiosk.ui.touch.way import Surroundings
from tests.helpers.entries import at

STATION = read_station(places.resources() / "stations" / "demo.toml")
COUNTER = STATION.devices[0]
LATE = FoundAppointment(SubjectId("appointment/a"), "7K3M9QT", at("11:30"), is_very_late=True)
TICKET = Ticket(
    visit=SubjectId("visit/0193f2aa-0000-7000-8000-000000000000"),
    code="W7",
    arrived_at=at("12:00"),
    start=at("12:00"),
    seen_by=at("12:15"),
    waiting_before=22,
    has_appointment=False,
    language="en",
    discreet=True,
    qr="KV2:A.",
    estimate=Range(20, 45),
)
PLACE = Place(
    visit=TICKET.visit,
    code="W7",
    is_waiting=True,
    called_to=None,
    ahead=22,
    seen_by=at("12:15"),
    has_appointment=False,
    estimate=Range(20, 45),
)
RECEIPT = Receipt("C7K-3M9Q", at("12:00"))
EVERYTHING = Answers(
    category=Category.PRIVATE,
    adjustments=frozenset(Adjustment) - {Adjustment.MAN},
    interpreter="ur",
)
REFERENCE, SURNAME, BIRTHDAY = "7K3M9QT", "WOJCIECHOWSKA-KOWALCZYK", "0511"
STORY = "The man at the counter did not listen to me, and nobody told me how long it would take. " * 8
EMERGENCY = Emergency(SubjectId("emergency/x"), declared_at=at("11:00"), delay_min=40)
CLOSED = WelcomeView(
    waiting=0,
    is_open=False,
    opens_at=at("08:00", "2026-11-23"),
    elsewhere=Elsewhere("Westmarch Central Police Station", at("23:30")),
    languages=STATION.languages,
    leaflets=frozenset({("stalking", "en")}),
)
CLOSES_SOON = WelcomeView(
    waiting=22, closes_at=at("22:00"), languages=STATION.languages, leaflets=CLOSED.leaflets
)
ADDRESS = "https://www.westmarch.example/leaflets/keep-your-home-secure/zh-Hans"


def station_of_many_reasons() -> Station:
    """A station with more open reasons in one category than a page may offer."""
    more = tuple(
        Reason(
            code=f"more-{number}", name=f"Another matter for the counter {number}", category=Category.SPEAK
        )
        for number in range(12)
    )
    return replace(STATION, reasons=(*STATION.reasons, *more))


@cache
def shelf() -> Library:
    """The leaflets."""
    return library()


def every_page(screen: str) -> list[Page]:
    """All pages, for a screen in a language: the one list that the checks and pictures of pages go by."""
    return [
        *_welcome(),
        *_appointment(),
        *_check_in(screen),
        *_languages(screen),
        *_ends(),
        record.have_receipt(),
        record.receipt("", None),
        record.receipt("WM/2026-11/0012345", touch.BAD_RECEIPT),
        *_leaflets(screen),
        *_telling(),
        place.my_place(PLACE),
        place.my_place(replace(PLACE, has_appointment=True)),
        place.my_place(replace(PLACE, is_waiting=False, called_to="Quiet room")),
        place.leave_sure(),
        place.left(),
        getting_help.called(),
        getting_help.slow(),
        getting_help.coming(),
        getting_help.failed(),
    ]


def _welcome() -> list[Page]:
    return [
        welcome.welcome(STATION, None),
        welcome.welcome(STATION, WelcomeView(waiting=22, leaflets=CLOSED.leaflets)),
        welcome.welcome(STATION, WelcomeView(waiting=22, emergency=EMERGENCY, leaflets=CLOSED.leaflets)),
        welcome.welcome(STATION, CLOSES_SOON),
        welcome.closed(STATION, CLOSED),
        welcome.just_closed(STATION, CLOSED),
    ]


def _appointment() -> list[Page]:
    return [
        appointment.appointment(),
        appointment.reference("", None),
        appointment.reference(REFERENCE, touch.BAD_REFERENCE),
        appointment.surname(SURNAME, touch.BAD_SURNAME),
        appointment.birthday(BIRTHDAY, touch.BAD_BIRTHDAY),
        appointment.found(LATE),
        appointment.refused(touch.NOT_FOUND),
        appointment.refused(touch.ELSEWHERE),
        appointment.already(),
    ]


def many_reasons() -> Page:
    """More reasons than a part of a page holds."""
    place_of = Surroundings(station_of_many_reasons(), COUNTER)
    return check_in.reasons(named_reasons(place_of, Category.SPEAK), has_other=True)


def _check_in(screen: str) -> list[Page]:
    here = Surroundings(STATION, COUNTER)
    return [
        check_in.reasons(named_reasons(here, Category.SPEAK), has_other=True),
        check_in.reasons(named_reasons(here, Category.DOCUMENTS), has_other=False),
        many_reasons(),
        check_in.adjustments(Answers()),
        check_in.adjustments(EVERYTHING),
        languages.languages(LANGUAGES, screen, has_interpreter=True),
        check_in.sex(),
    ]


def _languages(screen: str) -> list[Page]:
    view = WelcomeView(waiting=0, languages=LANGUAGES)
    way = Journey(Surroundings(STATION, COUNTER, view=view), screen)._way
    card = Card(Purpose.SCREEN)
    way.go(card)
    way.stop.choose(languages.FIRST_LETTER, way, at("12:00"))
    letters = way.stop
    assert isinstance(letters, FirstLetter)
    return [
        card.page(way),
        Card(Purpose.TICK).page(way),
        Card(Purpose.SCREEN, "P").page(way),
        Card(Purpose.READ_ONLY).page(way),
        letters.page(way),
    ]


def _ends() -> list[Page]:
    return [
        ends.busy(),
        ticket.checked_in(TICKET, touch.TAKE_PAPER, is_private=True, asks_interpreter=False),
        ticket.checked_in(
            replace(TICKET, has_appointment=True), touch.NO_PAPER, is_private=False, asks_interpreter=True
        ),
        ends.unsaved("K51234"),
        ends.counter_helps(),
        ends.still_there(),
    ]


def _leaflets(screen: str) -> list[Page]:
    texts = [each.texts.get(screen, each.texts["en"]) for each in shelf().leaflets]
    leaflet: Leaflet = max(
        shelf().leaflets, key=lambda each: sum(len(str(b)) for b in each.texts["en"].blocks)
    )
    text = leaflet.texts.get(screen, leaflet.texts["en"])
    return [
        leaflets.which(texts, screen),
        leaflets.how(text, by_phone=True, on_paper=True, has_others=True, screen=screen),
        leaflets.how(leaflet.texts["en"], by_phone=False, on_paper=False, has_others=False, screen=screen),
        leaflets.in_which_language(list(LANGUAGES)),
        leaflets.read(text, screen),
        leaflets.on_phone(text, ADDRESS, is_sensitive=True),
        leaflets.on_paper(text, is_on_paper=None),
        leaflets.on_paper(text, is_on_paper=True),
        leaflets.on_paper(text, is_on_paper=False),
        standards.standards_page(15),
    ]


def _telling() -> list[Page]:
    return [
        telling.what_to_tell(),
        telling.how_did_we_do(),
        telling.tell_more(),
        telling.comment(STORY, None),
        telling.what_went_wrong("", telling_phrases.PLEASE_TYPE),
        telling.what_went_wrong(STORY, None),
        telling.may_we_contact(),
        telling.how_to_contact("somebody.with.a.long.name@a-provider.example", telling_phrases.BAD_CONTACT),
        telling.is_it_safe(),
        telling.thanks(will_not_contact=True),
        telling.received(RECEIPT, touch.NO_PAPER, will_not_contact=True),
        telling.what_is_wrong(),
        telling.problem_told(),
    ]
