"""A real voice on a loudspeaker that a test can hear."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.speech.voice import SpeechVoice
from tests.helpers.loudspeakers import Loudspeaker

Speaker = Callable[..., SpeechVoice]


@pytest.fixture
def loudspeaker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Loudspeaker]:
    """A loudspeaker that takes samples as fast as they come."""
    yield from _heard(Loudspeaker(tmp_path), monkeypatch)


@pytest.fixture
def slow_loudspeaker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Loudspeaker]:
    """A loudspeaker that plays: a second takes a second."""
    yield from _heard(Loudspeaker(tmp_path, in_real_time=True), monkeypatch)


def _heard(made: Loudspeaker, monkeypatch: pytest.MonkeyPatch) -> Iterator[Loudspeaker]:
    for name, value in made.environment.items():
        monkeypatch.setenv(name, value)
    yield made
    made.close()


@pytest.fixture
def told() -> list[str]:
    """What staff were told."""
    return []


@pytest.fixture
def speaker(told: list[str]) -> Iterator[Speaker]:
    """Makes voices, and closes them."""
    made: list[SpeechVoice] = []

    def make(**settings: object) -> SpeechVoice:
        made.append(SpeechVoice(told.append, **settings))  # type: ignore[arg-type] # the constructor's own
        return made[-1]

    yield make
    for voice in made:
        voice.close()
