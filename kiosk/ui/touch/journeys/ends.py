"""Where a visit at the kiosk ends."""

from dataclasses import dataclass, replace
from typing import ClassVar

from kiosk.service.check_in import Ticket
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import touch
from kiosk.ui.touch.pages import ends, ticket, welcome
from kiosk.ui.touch.view import Page
from kiosk.ui.touch.way import Stop, Way


@dataclass(frozen=True, slots=True)
class Last(Stop):
    """Nothing leads back from here."""

    is_last: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class TicketGiven(Last):
    """The visit is on disk.

    Attributes:
        paper: what is said about the paper.
        asks_interpreter: Interpreter was pressed here.
    """

    given: Ticket
    paper: Phrase = touch.PRINTING
    asks_interpreter: bool = False

    def page(self, way: Way) -> Page:
        return ticket.checked_in(
            self.given,
            self.paper,
            is_private=way.answers.is_private,
            asks_interpreter=self.asks_interpreter,
        )

    def with_paper(self, *, is_on_paper: bool) -> Stop:
        return replace(self, paper=touch.TAKE_PAPER if is_on_paper else touch.NO_PAPER)


@dataclass(frozen=True, slots=True)
class Unsaved(Last):
    """Nothing could be saved; the visitor is given a code all the same."""

    code: str

    def page(self, way: Way) -> Page:
        return ends.unsaved(self.code)


@dataclass(frozen=True, slots=True)
class JustClosed(Last):
    """The counter has closed while the visitor was checking in."""

    def page(self, way: Way) -> Page:
        return welcome.just_closed(way.surroundings.station, way.surroundings.view)


@dataclass(frozen=True, slots=True)
class CounterHelps(Last):
    """Something that the visitor cannot mend."""

    def page(self, way: Way) -> Page:
        return ends.counter_helps()
