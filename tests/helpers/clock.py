"""A clock that tests set by hand."""

from kiosk.domain.instant import Instant


class HandClock:
    """Stands still until it is told to go on.

    Attributes:
        instant: what it shows.
    """

    def __init__(self, instant: Instant) -> None:
        self.instant = instant

    def now(self) -> Instant:
        """The instant it shows."""
        return self.instant

    def advance(self, seconds: float) -> None:
        """Go on by so many seconds."""
        self.instant = Instant(self.instant + round(seconds * 1000))
