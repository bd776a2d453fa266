"""The voice of a device whose settings say that it does not speak."""

from collections.abc import Sequence


class Silence:
    """Has a voice for no language and says nothing."""

    _LANGUAGES: frozenset[str] = frozenset()

    def can_say(self, language: str) -> bool:
        """False."""
        return language in self._LANGUAGES

    def say(self, utterances: Sequence[tuple[str, str]], *, gain_db: int = 0) -> None:
        """Say nothing."""

    def add(
        self, utterances: Sequence[tuple[str, str]], *, sound: bytes | None = None, gain_db: int = 0
    ) -> None:
        """Say nothing, and play nothing."""

    def stop(self) -> None:
        """It is quiet."""

    def forget(self) -> None:
        """There is nothing to forget."""

    def close(self) -> None:
        """There is nothing to close."""
