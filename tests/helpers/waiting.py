"""Waiting for what another thread or process does."""

import os
import time
from collections.abc import Callable


def until(condition: Callable[[], bool], within_s: float = 30.0) -> None:
    """Wait for something, at most so long."""
    end = time.monotonic() + within_s
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)


def patience_s(promised_s: float) -> float:
    """A promised time, stretched where the machine has more to do than it has processors."""
    return promised_s * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))
