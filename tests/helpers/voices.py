"""A voice that says nothing and remembers everything, for windows whose words are tested."""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass
class FakeVoice:
    """Keeps to the contract of `kiosk.service.ports.Voice`.

    Attributes:
        languages: what it can say.
        said: what was asked for and not stopped, one list for each time: texts with their languages.
        gains: the gain of each.
        sounds: what was played before each; None where nothing was.
        stops: how often it was stopped.
        forgets: how often it was made to forget.
    """

    languages: frozenset[str] = frozenset({"en", "pl", "ur"})
    said: list[list[tuple[str, str]]] = field(default_factory=list)
    gains: list[int] = field(default_factory=list)
    sounds: list[bytes | None] = field(default_factory=list)
    stops: int = 0
    forgets: int = 0
    is_closed: bool = False

    def can_say(self, language: str) -> bool:
        """Whether it is among its languages."""
        return language in self.languages

    def say(self, utterances: Sequence[tuple[str, str]], *, gain_db: int = 0) -> None:
        """Remember."""
        self.stop()
        self.add(utterances, gain_db=gain_db)

    def add(
        self, utterances: Sequence[tuple[str, str]], *, sound: bytes | None = None, gain_db: int = 0
    ) -> None:
        """Remember."""
        if not self.is_closed:
            self.said.append(list(utterances))
            self.gains.append(gain_db)
            self.sounds.append(sound)

    def stop(self) -> None:
        """Count."""
        self.stops += 1

    def forget(self) -> None:
        """Count."""
        self.forgets += 1

    def close(self) -> None:
        """Say nothing any more."""
        self.is_closed = True

    @property
    def texts(self) -> list[str]:
        """Everything that was asked for, in order."""
        return [text for utterances in self.said for text, _ in utterances]
