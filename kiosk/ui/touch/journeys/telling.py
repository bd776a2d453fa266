"""Tell us: how we did, a complaint, a problem in the room; and what we have promised."""

import dataclasses
from dataclasses import dataclass, field
from typing import ClassVar

from msgspec.structs import replace

from kiosk.domain.errors import NotUnderstood
from kiosk.domain.instant import Instant
from kiosk.service.telling import Complaint, Feedback, Problem, Rating
from kiosk.service.telling import Receipt as Acknowledged
from kiosk.service.typed import typed_contact
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import telling, touch
from kiosk.ui.touch.journeys.ends import Last
from kiosk.ui.touch.pages import standards
from kiosk.ui.touch.pages import telling as pages
from kiosk.ui.touch.view import Page
from kiosk.ui.touch.way import Stop, Typing, Way
from kiosk.ui.touch.wishes import Complain, Rate, Report, Wish

TEXT_LENGTH = 1_000
CONTACT_LENGTH = 80
_ENDS = frozenset({"", ".", "?", "!"})

Told = Feedback | Complaint


@dataclass(frozen=True, slots=True)
class WhatToTell(Stop):
    """What the visitor would like to tell us."""

    def page(self, way: Way) -> Page:
        return pages.what_to_tell()

    def choose(self, key: str, way: Way, at: Instant) -> None:
        match key:
            case "rate":
                way.go(HowDidWeDo())
            case "complain":
                way.go(WhatWentWrong())
            case "room_problem":
                way.go(WhatIsWrong())
            case _:
                way.go(WhatToExpect())


@dataclass(frozen=True, slots=True)
class WhatToExpect(Stop):
    """The service standards."""

    def page(self, way: Way) -> Page:
        return standards.standards_page(way.surroundings.station.standards.appointment_s // 60)


@dataclass(frozen=True, slots=True)
class HowDidWeDo(Stop):
    """Excellent, good or poor."""

    def page(self, way: Way) -> Page:
        return pages.how_did_we_do()

    def choose(self, key: str, way: Way, at: Instant) -> None:
        way.go(TellMore(Rating[key.removeprefix("rating_").upper()]))


@dataclass(frozen=True, slots=True)
class TellMore(Stop):
    """Whether the visitor would like to say more; if not, what they chose goes as it is."""

    rating: Rating

    def page(self, way: Way) -> Page:
        return pages.tell_more()

    def choose(self, key: str, way: Way, at: Instant) -> Wish | None:
        if key == "nothing_more":
            return Rate(Feedback(self.rating, language=way.language))
        way.go(Comment(rating=self.rating))
        return None

    def answered(self, way: Way) -> None:
        way.end(Thanks())


@dataclass(frozen=True, slots=True)
class _Writing(Typing):
    """Free text. It is the visitor's own: it is kept when they have said so, else with nobody."""

    limit: ClassVar[int] = TEXT_LENGTH

    def takes(self, key: str) -> str:
        # The keys of the screen are small letters alone; a sentence begins with a large one.
        is_beginning = self.typed.rstrip()[-1:] in _ENDS
        return "" if not key.isprintable() else key.upper() if is_beginning else key


@dataclass(frozen=True, slots=True)
class Comment(_Writing):
    """Something more about the visit, in the visitor's own words."""

    rating: Rating = field(kw_only=True)

    def page(self, way: Way) -> Page:
        return pages.comment(self.typed, self.error)

    def choose(self, key: str, way: Way, at: Instant) -> None:
        comment = self.typed.strip()
        if comment:
            way.go(MayWeContact(Feedback(self.rating, comment, language=way.language)))
        else:
            way.here(self.with_error(telling.PLEASE_TYPE))


@dataclass(frozen=True, slots=True)
class WhatWentWrong(_Writing):
    """A complaint."""

    def page(self, way: Way) -> Page:
        return pages.what_went_wrong(self.typed, self.error)

    def choose(self, key: str, way: Way, at: Instant) -> None:
        if self.typed.strip():
            way.go(MayWeContact(Complaint(self.typed.strip(), language=way.language)))
        else:
            way.here(self.with_error(telling.PLEASE_TYPE))


@dataclass(frozen=True, slots=True)
class _Sends(Stop):
    """A page from which what was told can go to the desk."""

    told: Told

    def send(self, contact: str | None) -> Wish:
        """What the store is asked; without a contact nobody is contacted."""
        return sent(self.told, contact)

    def answered(self, way: Way) -> None:
        way.end(Thanks(will_not_contact=True))


@dataclass(frozen=True, slots=True)
class MayWeContact(_Sends):
    """Whether we may contact them about it."""

    def page(self, way: Way) -> Page:
        return pages.may_we_contact()

    def choose(self, key: str, way: Way, at: Instant) -> Wish | None:
        if key == "contact_yes":
            way.go(HowToContact(told=self.told))
            return None
        return self.send(None)


@dataclass(frozen=True, slots=True)
class HowToContact(Typing):
    """A telephone number or an email address."""

    told: Told = field(kw_only=True)
    limit: ClassVar[int] = CONTACT_LENGTH

    def takes(self, key: str) -> str:
        return key if key.isprintable() else ""

    def page(self, way: Way) -> Page:
        return pages.how_to_contact(self.typed, self.error)

    def choose(self, key: str, way: Way, at: Instant) -> None:
        if may_be_contact(self.typed):
            way.go(IsItSafe(self.told, self.typed.strip()))
        else:
            way.here(self.with_error(telling.BAD_CONTACT))


@dataclass(frozen=True, slots=True)
class IsItSafe(_Sends):
    """Nobody is contacted without having said that it is safe; where it is not, nothing of it is kept."""

    contact: str
    is_safe: bool = False

    def page(self, way: Way) -> Page:
        return pages.is_it_safe()

    def choose(self, key: str, way: Way, at: Instant) -> Wish:
        is_safe = key == "safe_yes"
        way.here(dataclasses.replace(self, is_safe=is_safe))
        return self.send(self.contact if is_safe else None)

    def answered(self, way: Way) -> None:
        way.end(Thanks(will_not_contact=not self.is_safe))


@dataclass(frozen=True, slots=True)
class Thanks(Last):
    """What was told is kept."""

    will_not_contact: bool = False

    def page(self, way: Way) -> Page:
        return pages.thanks(will_not_contact=self.will_not_contact)


@dataclass(frozen=True, slots=True)
class Received(Last):
    """A complaint is acknowledged, with its reference; `paper` is what is said about the slip."""

    receipt: Acknowledged
    will_not_contact: bool = False
    paper: Phrase | None = None

    def page(self, way: Way) -> Page:
        return pages.received(self.receipt, self.paper, will_not_contact=self.will_not_contact)

    def with_paper(self, *, is_on_paper: bool) -> Stop:
        return dataclasses.replace(self, paper=touch.TAKE_PAPER if is_on_paper else touch.NO_PAPER)


@dataclass(frozen=True, slots=True)
class WhatIsWrong(Stop):
    """A problem in the room."""

    def page(self, way: Way) -> Page:
        return pages.what_is_wrong()

    def choose(self, key: str, way: Way, at: Instant) -> Wish:
        return Report(Problem(key.removeprefix("problem_")))

    def answered(self, way: Way) -> None:
        way.end(ProblemTold())


@dataclass(frozen=True, slots=True)
class ProblemTold(Last):
    """The desk knows of it."""

    def page(self, way: Way) -> Page:
        return pages.problem_told()


def sent(told: Told, contact: str | None) -> Wish:
    """What the store is asked to keep."""
    match told:
        case Feedback():
            return Rate(replace(told, contact=contact))
        case Complaint():
            return Complain(replace(told, contact=contact))


def received(way: Way, receipt: Acknowledged) -> None:
    """The complaint is on disk."""
    is_safe = isinstance(way.stop, IsItSafe) and way.stop.is_safe
    way.end(Received(receipt, will_not_contact=not is_safe))


def may_be_contact(typed: str) -> bool:
    """Whether something can be a telephone number or an email address."""
    try:
        return typed_contact(typed) is not None
    except NotUnderstood:
        return False
