"""Leaflets: which, in which language, and on the screen, on a telephone or on paper."""

from dataclasses import dataclass, replace

from kiosk.domain.instant import Instant
from kiosk.service.leaflets import Leaflet, LeafletText
from kiosk.ui.touch.pages import leaflets as pages
from kiosk.ui.touch.view import Page
from kiosk.ui.touch.way import Stop, Surroundings, Way
from kiosk.ui.touch.wishes import Leave, PrintLeaflet, Wish

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class WhichLeaflet(Stop):
    """The list, in the language of the screen where it can be."""

    def page(self, way: Way) -> Page:
        texts = [_text_for(way.surroundings, each, way.language) for each in way.surroundings.leaflets]
        return pages.which(texts, way.language)

    def choose(self, key: str, way: Way, at: Instant) -> None:
        leaflet = way.surroundings.library.leaflet(key.removeprefix("leaflet_"))
        if leaflet is not None:
            way.go(HowLeaflet(leaflet, _text_for(way.surroundings, leaflet, way.language)))


@dataclass(frozen=True, slots=True)
class _OfLeaflet(Stop):
    """A page about one leaflet, in the language it would be given in.

    Attributes:
        is_chosen: the visitor has chosen that language, and not only been given it.
    """

    leaflet: Leaflet
    text: LeafletText
    is_chosen: bool = False

    def choose(self, key: str, way: Way, at: Instant) -> Wish | None:
        match key:
            case "on_screen":
                if self.is_chosen:
                    way.speak(self.text.language)  # the page then runs in that language's direction
                way.go(ReadLeaflet(self.leaflet, self.text, self.is_chosen))
            case "on_phone":
                way.go(LeafletOnPhone(self.leaflet, self.text, self.is_chosen))
            case "on_paper" | "in_large_print":
                way.go(LeafletOnPaper(self.leaflet, self.text, self.is_chosen))
                is_large = key == "in_large_print"
                return PrintLeaflet(self.leaflet.topic, self.text.language, is_large=is_large)
            case "other_language":
                way.go(LeafletLanguage(self.leaflet, self.text))
            case pages.ANOTHER:
                way.only(WhichLeaflet())
            case _:
                return Leave()
        return None


@dataclass(frozen=True, slots=True)
class HowLeaflet(_OfLeaflet):
    """How the visitor would like it."""

    def page(self, way: Way) -> Page:
        place = way.surroundings
        return pages.how(
            self.text,
            by_phone=place.station.leaflets_url is not None,
            on_paper=place.device.leaflet_printer is not None,
            has_others=len(place.texts_of(self.leaflet)) > 1,
            screen=way.language,
        )


@dataclass(frozen=True, slots=True)
class LeafletLanguage(_OfLeaflet):
    """In which language; back to how, with it."""

    def page(self, way: Way) -> Page:
        return pages.in_which_language([text.language for text in way.surroundings.texts_of(self.leaflet)])

    def choose(self, key: str, way: Way, at: Instant) -> None:
        text = self.leaflet.texts[key.removeprefix("in_")]
        way.back()
        way.here(HowLeaflet(self.leaflet, text, is_chosen=True))


@dataclass(frozen=True, slots=True)
class ReadLeaflet(_OfLeaflet):
    """The leaflet on the screen."""

    def page(self, way: Way) -> Page:
        return pages.read(self.text, way.language)


@dataclass(frozen=True, slots=True)
class LeafletOnPhone(_OfLeaflet):
    """A code for the telephone's camera; who could be put at risk by it is warned."""

    def page(self, way: Way) -> Page:
        address = address_of(way.surroundings, self.text) or ""
        return pages.on_phone(self.text, address, is_sensitive=self.leaflet.is_sensitive)


@dataclass(frozen=True, slots=True)
class LeafletOnPaper(_OfLeaflet):
    """It is being printed; None: the printer has not said yet whether it can."""

    is_on_paper: bool | None = None

    def page(self, way: Way) -> Page:
        return pages.on_paper(self.text, is_on_paper=self.is_on_paper)

    def with_paper(self, *, is_on_paper: bool) -> Stop:
        return replace(self, is_on_paper=is_on_paper)


def address_of(surroundings: Surroundings, text: LeafletText) -> str | None:
    """Where the leaflet is on the web, if the force has put it there."""
    template = surroundings.station.leaflets_url
    if template is None:
        return None
    return template.replace("{topic}", text.topic).replace("{language}", text.language)


def _text_for(surroundings: Surroundings, leaflet: Leaflet, language: str) -> LeafletText:
    """The leaflet in a language, else in English, else in any that may be offered."""
    offered = {text.language: text for text in surroundings.texts_of(leaflet)}
    return offered.get(language) or offered.get(ENGLISH) or next(iter(offered.values()))
