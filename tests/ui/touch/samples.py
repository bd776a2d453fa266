"""Every page of the touch window, with the longest things that it may have to say."""

from msgspec.structs import replace

from kiosk import places
from kiosk.domain.emergency import Emergency
from kiosk.domain.entry import SubjectId
from kiosk.domain.visit.facts import Adjustment, Category
from kiosk.service.check_in import FoundAppointment, Ticket
from kiosk.service.welcome import WelcomeView
from kiosk.settings import Reason, Station, read_station
from kiosk.ui.phrases import touch
from kiosk.ui.touch import pages
from kiosk.ui.touch.answers import Answers
from kiosk.ui.touch.view import Page
from tests.helpers.entries import at

STATION = read_station(places.resources() / "stations" / "demo.toml")
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
)
EVERYTHING = Answers(
    category=Category.PRIVATE,
    adjustments=frozenset(Adjustment) - {Adjustment.MAN},
    interpreter="ur",
    reference="7K3M9QT",
    surname="WOJCIECHOWSKA-KOWALCZYK",
    birthday="0511",
)
EMERGENCY = Emergency(SubjectId("emergency/x"), declared_at=at("11:00"), delay_min=40)


def station_of_many_reasons() -> Station:
    """A station with more open reasons in one category than a page may offer."""
    more = tuple(
        Reason(
            code=f"more-{number}", name=f"Another matter for the counter {number}", category=Category.SPEAK
        )
        for number in range(12)
    )
    return replace(STATION, reasons=(*STATION.reasons, *more))


def every_page(screen: str) -> list[Page]:
    """All pages, for a screen in a language."""
    return [
        pages.welcome(STATION, WelcomeView(waiting=22)),
        pages.welcome(STATION, WelcomeView(waiting=22, emergency=EMERGENCY)),
        pages.appointment(),
        pages.reference(Answers(), None),
        pages.reference(EVERYTHING, touch.BAD_REFERENCE),
        pages.surname(EVERYTHING, touch.BAD_SURNAME),
        pages.birthday(EVERYTHING, touch.BAD_BIRTHDAY),
        pages.found(LATE),
        pages.refused(touch.NOT_FOUND),
        pages.refused(touch.ELSEWHERE),
        pages.already(),
        pages.reasons(STATION, Category.SPEAK),
        pages.reasons(STATION, Category.DOCUMENTS),
        pages.reasons(station_of_many_reasons(), Category.SPEAK),
        pages.adjustments(Answers()),
        pages.adjustments(EVERYTHING),
        pages.languages(STATION, EVERYTHING, screen),
        pages.sex(),
        pages.busy(),
        pages.checked_in(TICKET, touch.TAKE_PAPER, is_private=True, asks_interpreter=False),
        pages.checked_in(
            replace(TICKET, has_appointment=True), touch.NO_PAPER, is_private=False, asks_interpreter=True
        ),
        pages.unsaved("K51234"),
        pages.counter_helps(),
        pages.still_there(),
    ]
