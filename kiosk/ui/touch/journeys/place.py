"""One's own place in the queue, by the code of one's ticket; and leaving the queue."""

from dataclasses import dataclass

from kiosk.domain.errors import KioskError, NotFound, NotNow, NotUnderstood
from kiosk.domain.instant import Instant
from kiosk.service.place import Place
from kiosk.ui.phrases import touch
from kiosk.ui.touch.answers import Answers
from kiosk.ui.touch.journeys.appointment import Already, refuse
from kiosk.ui.touch.journeys.ends import Last
from kiosk.ui.touch.pages import place as pages
from kiosk.ui.touch.view import Page
from kiosk.ui.touch.way import Stop, Way
from kiosk.ui.touch.wishes import Leave, LeaveQueue, Wish


@dataclass(frozen=True, slots=True)
class MyPlace(Stop):
    """Where in the queue whoever holds this ticket is."""

    scanned_code: str
    place: Place

    def page(self, way: Way) -> Page:
        return pages.my_place(self.place)

    def choose(self, key: str, way: Way, at: Instant) -> Wish | None:
        if key == "done":
            return Leave()
        way.go(LeaveSure(self.scanned_code))
        return None


@dataclass(frozen=True, slots=True)
class LeaveSure(Stop):
    """Whether they really do not want to wait any longer."""

    scanned_code: str

    def page(self, way: Way) -> Page:
        return pages.leave_sure()

    def choose(self, key: str, way: Way, at: Instant) -> Wish | None:
        if key == "leave_yes":
            return LeaveQueue(self.scanned_code)
        way.back()
        return None

    def answered(self, way: Way) -> None:
        way.end(QueueLeft())

    def refused(self, error: KioskError, way: Way) -> bool:
        """They were called, or seen, a moment ago: there is no place to give up any more."""
        if not isinstance(error, NotFound | NotNow | NotUnderstood):
            return False
        way.only(Already())
        return True


@dataclass(frozen=True, slots=True)
class QueueLeft(Last):
    """They have left the queue."""

    def page(self, way: Way) -> Page:
        return pages.left()


def show(way: Way, scanned: str, place: Place) -> None:
    """What the ticket that was scanned is worth now."""
    if place.is_waiting or place.called_to is not None:
        way.go(MyPlace(scanned, place), Answers())
    else:
        way.go(Already(), Answers())


def unknown(way: Way) -> None:
    """The code is no ticket's of today."""
    refuse(way, touch.NOT_READ)
