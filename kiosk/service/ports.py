"""What the use cases need from outside: a clock and a printer. Adapters implement these."""

from typing import Protocol

from kiosk.domain.instant import Instant


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
