"""What a store might say to a board, made by hand."""

from kiosk.domain.emergency import Emergency, EmergencyReason
from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import Instant
from kiosk.service.watching import BoardCall, BoardView
from tests.helpers.entries import at

NOW = at("14:12")


def call(code: str, place: str, language: str = "en", seconds_ago: int = 60) -> BoardCall:
    """A call so many seconds before `NOW`."""
    return BoardCall(code, place, language, Instant(NOW - seconds_ago * 1000))


BUSY_CALLS = (
    call("K72", "Counter", "ur", 20),
    call("M9", "Family liaison room", "pl", 40),
    call("R2", "Room 1", "en", 60),
    call("T14", "Counter 2", "pl", 90),
)


def view(
    *calls: BoardCall, met: int = 48, seen: int = 50, waiting: int = 9, emergency: Emergency | None = None
) -> BoardView:
    """A board's view at `NOW`."""
    return BoardView(NOW, calls, seen, met, waiting, emergency)


def emergency(*told: str, delay_min: int | None = 40) -> Emergency:
    """An emergency that visitors were told of at these times."""
    instants = tuple(at(time) for time in told)
    return Emergency(
        SubjectId("emergency/1"),
        reason=EmergencyReason.INCIDENT,
        declared_at=instants[0],
        delay_min=delay_min,
        told_at=instants,
    )
