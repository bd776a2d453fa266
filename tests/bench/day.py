"""A whole day of visitors at one kiosk."""

from collections.abc import Iterator

from tests.bench import sessions
from tests.bench.figures import Figure


def measure() -> Iterator[Figure]:
    """What 3,000 sessions leave in memory."""
    yield from sessions.day()
