"""The way a visitor has come: one stop after another, each with the answers that were given there."""

from abc import ABC, abstractmethod
from dataclasses import dataclass, field, replace
from typing import ClassVar, Self

from kiosk.domain.errors import KioskError
from kiosk.domain.instant import Instant
from kiosk.domain.visit.facts import Category
from kiosk.service.leaflets import Leaflet, LeafletText, Library
from kiosk.service.welcome import SOURCE, WelcomeView
from kiosk.settings import DeviceSettings, Reason, Station
from kiosk.ui.phrase import Phrase
from kiosk.ui.touch.answers import Answers
from kiosk.ui.touch.view import Page
from kiosk.ui.touch.wishes import Wish


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a journey knows of the place it happens at. Nothing personal.

    Attributes:
        library: the leaflets there are.
        view: what the first page shows; None before it was read for the first time.
    """

    station: Station
    device: DeviceSettings
    library: Library = field(default_factory=Library)
    view: WelcomeView | None = None

    @property
    def translated(self) -> tuple[str, ...]:
        """The languages that the screen can change to."""
        return self.view.languages if self.view is not None else (SOURCE,)

    @property
    def is_closed(self) -> bool:
        """Whether the counter is known to be closed."""
        return self.view is not None and not self.view.is_open

    def open_reasons(self, category: Category) -> list[Reason]:
        """The reasons of a category that a public screen may name."""
        return [
            reason for reason in self.station.reasons if reason.category is category and not reason.discreet
        ]

    @property
    def leaflets(self) -> tuple[Leaflet, ...]:
        """The leaflets that may be offered in some language, in the library's order."""
        return tuple(each for each in self.library.leaflets if self.texts_of(each))

    def texts_of(self, leaflet: Leaflet) -> tuple[LeafletText, ...]:
        """What may be offered of a leaflet, a text a language."""
        offered = self.view.leaflets if self.view is not None else frozenset()
        return tuple(text for tag, text in leaflet.texts.items() if (leaflet.topic, tag) in offered)


@dataclass(frozen=True, slots=True)
class Stop(ABC):
    """One page of a journey, and what it leads to.

    Attributes:
        is_last: nothing leads back from here, and the page leaves by itself.
        needs_code: where the store fails here, the visitor is given a code to say at the counter.
    """

    is_last: ClassVar[bool] = False
    needs_code: ClassVar[bool] = False

    @abstractmethod
    def page(self, way: "Way") -> Page:
        """What is shown."""

    def choose(self, key: str, way: "Way", at: Instant) -> Wish | None:
        """Something on the page was pressed, at an instant."""
        return None

    def scanned(self, text: str, way: "Way") -> bool:
        """A code was scanned; True where this stop has taken it."""
        return False

    def refused(self, error: KioskError, way: "Way") -> bool:
        """What was asked here is not possible; True where this stop says so itself."""
        return False

    def answered(self, way: "Way") -> None:
        """What was asked here is done. Raises `NotImplementedError` where nothing is asked."""
        raise NotImplementedError

    def with_paper(self, *, is_on_paper: bool) -> "Stop":
        """After the printer has said whether there is paper; most pages do not tell."""
        return self


@dataclass(frozen=True, slots=True)
class Typing(Stop):
    """A page on which something is typed.

    Attributes:
        typed: what has been typed so far.
        error: what is wrong with it.
        limit: how long it may be.
    """

    typed: str = ""
    error: Phrase | None = None
    limit: ClassVar[int] = 40

    @abstractmethod
    def takes(self, key: str) -> str:
        """What a key puts in; nothing where it does not belong there."""

    def with_key(self, key: str) -> Self:
        """After a key."""
        return replace(self, typed=(self.typed + self.takes(key))[: self.limit], error=None)

    def without_last(self) -> Self:
        """Without the last character."""
        return replace(self, typed=self.typed[:-1], error=None)

    def emptied(self) -> Self:
        """Without anything."""
        return replace(self, typed="", error=None)

    def with_error(self, error: Phrase) -> Self:
        """With something that is wrong."""
        return replace(self, error=error)


@dataclass(frozen=True, slots=True)
class _Place:
    stop: Stop
    answers: Answers = field(default_factory=Answers)


class Way:
    """Where a visitor is and how they came there.

    Attributes:
        surroundings: the place.
        language: of the screen, BCP 47.
        speaks: a language that the screen should change to; taken once by the window.
    """

    def __init__(self, surroundings: Surroundings, language: str, first: Stop, last_question: Stop) -> None:
        """A way that begins at its first stop; every check-in ends with the last question."""
        self.surroundings = surroundings
        self.language = language
        self.speaks: str | None = None
        self._last_question = last_question
        self._places = [_Place(first)]

    @property
    def stop(self) -> Stop:
        """Where the visitor is."""
        return self._places[-1].stop

    @property
    def answers(self) -> Answers:
        """What they have said until here."""
        return self._places[-1].answers

    @property
    def is_at_start(self) -> bool:
        """Nothing has been said yet."""
        return len(self._places) == 1 and not self.stop.is_last

    def go(self, stop: Stop, answers: Answers | None = None) -> None:
        """On to another page."""
        self._places.append(_Place(stop, self.answers if answers is None else answers))

    def here(self, stop: Stop | None = None, answers: Answers | None = None) -> None:
        """The same page, changed."""
        at = self._places[-1]
        self._places[-1] = _Place(stop or at.stop, at.answers if answers is None else answers)

    def back(self) -> None:
        """One page back, with the answers that were given there."""
        if len(self._places) > 1:
            self._places.pop()

    def back_from(self, *kinds: type[Stop]) -> None:
        """Back until the page is none of these."""
        while isinstance(self.stop, kinds) and len(self._places) > 1:
            self._places.pop()

    def only(self, stop: Stop) -> None:
        """To a page from which Back leads to the first one; what was said is forgotten."""
        self._places = [self._places[0], _Place(stop)]

    def end(self, stop: Stop) -> None:
        """To a last page; only what it needs is kept."""
        kept = Answers(category=self.answers.category, appointment=self.answers.appointment)
        self._places = [_Place(stop, kept)]

    def to_last_question(self, answers: Answers | None = None) -> None:
        """To the last question of a check-in: the one that is open already, or a new one."""
        if isinstance(self.stop, type(self._last_question)):
            self.here(answers=answers)
        else:
            self.go(self._last_question, answers)

    def speak(self, language: str) -> None:
        """Let the screen change to a language, if it is not in it already."""
        if language != self.language and language in self.surroundings.translated:
            self.language = self.speaks = language
