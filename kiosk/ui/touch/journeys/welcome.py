"""The first page, from which every journey begins."""

from dataclasses import dataclass
from typing import ClassVar

from kiosk.domain.instant import Instant
from kiosk.domain.visit.facts import Category
from kiosk.ui.touch.journeys import reasons
from kiosk.ui.touch.journeys.appointment import Appointment
from kiosk.ui.touch.journeys.leaflets import WhichLeaflet
from kiosk.ui.touch.journeys.record import HaveReceipt
from kiosk.ui.touch.journeys.telling import WhatToExpect, WhatToTell
from kiosk.ui.touch.pages import welcome
from kiosk.ui.touch.view import Page
from kiosk.ui.touch.way import Stop, Way


@dataclass(frozen=True, slots=True)
class Welcome(Stop):
    """What a visitor can do here, now."""

    needs_code: ClassVar[bool] = True

    def page(self, way: Way) -> Page:
        place = way.surroundings
        if place.view is not None and place.is_closed:
            return welcome.closed(place.station, place.view)
        return welcome.welcome(place.station, place.view)

    def choose(self, key: str, way: Way, at: Instant) -> None:
        match key:
            case "appointment":
                way.go(Appointment())
            case welcome.LEAFLETS:
                way.go(WhichLeaflet())
            case welcome.TELL:
                way.go(WhatToTell())
            case welcome.STANDARDS:
                way.go(WhatToExpect())
            case Category.RECORD.value:
                way.go(HaveReceipt())
            case _:
                reasons.begin(way, Category(key))
