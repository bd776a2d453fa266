"""What the use cases need from outside: a clock, a printer, a voice. Adapters implement these."""

from collections.abc import Sequence
from typing import Protocol

from kiosk.domain.instant import Instant
from kiosk.service.paper import LeafletPage, TicketPage


class Clock(Protocol):
    """Where *now* comes from."""

    def now(self) -> Instant:
        """The wall-clock instant, UTC."""
        ...


class Printer(Protocol):
    """Something that puts a PDF on paper."""

    def print_pdf(self, name: str, pdf: bytes) -> None:
        """Print a document once; a second call with the same name prints nothing more.

        Raises:
            PrinterUnavailable: in plain words, why the paper did not come.
        """
        ...


class Printing(Protocol):
    """Where pages go to be put on paper. What becomes of each is told by its `job` (`PrintNews`)."""

    def ticket(self, page: TicketPage) -> None:
        """Take a ticket; it is durably in the spool when this returns.

        Raises:
            PrinterUnavailable: there is no printer for tickets at all.
        """
        ...

    def leaflet(self, page: LeafletPage) -> None:
        """Take a leaflet, as `ticket`."""
        ...


class Voice(Protocol):
    """Something that speaks. Every method may be called from any thread and returns at once."""

    def can_say(self, language: str) -> bool:
        """Whether there is a voice for a language (BCP 47)."""
        ...

    def say(self, utterances: Sequence[tuple[str, str]], *, gain_db: int = 0) -> None:
        """Say texts in their languages, one after another, instead of what is being said.

        Args:
            utterances: pairs of text and language; one without a voice is left out.
            gain_db: 0 to 18 over the quietest.
        """
        ...

    def add(
        self, utterances: Sequence[tuple[str, str]], *, sound: bytes | None = None, gain_db: int = 0
    ) -> None:
        """Play a sound (a WAV of one channel and 16 bits) and say texts after what is being said."""
        ...

    def stop(self) -> None:
        """Be quiet at once."""
        ...

    def forget(self) -> None:
        """Be quiet, and keep nothing of what was said."""
        ...

    def close(self) -> None:
        """Nothing is said any more."""
        ...
