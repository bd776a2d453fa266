"""A clock that stands still until a test moves it."""

from kiosk.domain.instant import Instant


class FakeClock:
    """Shows the instant it was set to."""

    def __init__(self, at: Instant) -> None:
        self._at = at

    def now(self) -> Instant:
        """The instant it stands at."""
        return self._at

    def advance(self, *, minutes: float = 0, seconds: float = 0, ms: int = 0) -> Instant:
        """Move it on; answers with the new instant."""
        self._at = Instant(self._at + round(minutes * 60_000 + seconds * 1000) + ms)
        return self._at

    def set(self, at: Instant) -> None:
        """Put it to another instant, earlier or later."""
        self._at = at
