"""Reads what the first page shows: again after every change, never twice at once."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.domain.errors import KioskError
from kiosk.service.leaflets import Library, library
from kiosk.service.welcome import Offers, WelcomeView, welcome_view
from kiosk.ui.session import Session
from kiosk.ui.texts import translation_digests


@dataclass(frozen=True, slots=True)
class Shown:
    """What the first page shows, and the leaflets that its view offers."""

    view: WelcomeView
    library: Library


class WelcomeReader(QObject):
    """Keeps the first page's data.

    Signals:
        read: the data are there, a `Shown`.
        failed: the store did not answer; words for staff.
    """

    read = Signal(object)
    failed = Signal(str)

    def __init__(
        self, session: Session, parent: QObject, leaflets: Callable[[Path | None], Library] = library
    ) -> None:
        """A reader; `leaflets` finds the library, which takes a while the first time."""
        super().__init__(parent)
        self._session = session
        self._leaflets = leaflets
        self._is_reading = False
        self._is_stale = False

    def refresh(self) -> None:
        """Read now, or, while it reads, once more afterwards."""
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading, self._is_stale = True, False
        counter, actor, leaflets = self._session.counter, self._session.actor, self._leaflets

        def work() -> Shown:
            known = leaflets(counter.own_leaflets)
            return Shown(welcome_view(counter, actor, offers(known)), known)

        self._session.store_tasks.submit(self, work, self._on_read, self._on_failed)

    def put_off(self) -> None:
        """Something has changed that nobody sees just now; `catch_up` reads it."""
        self._is_stale = True

    def catch_up(self) -> None:
        """Read what was put off."""
        if self._is_stale:
            self.refresh()

    def _on_read(self, shown: Shown) -> None:
        self._is_reading = False
        self.read.emit(shown)

    def _on_failed(self, error: KioskError) -> None:
        self._is_reading = False
        self.failed.emit(str(error))


def offers(known: Library) -> Offers:
    """What this program can offer: its translations and its leaflets, each with its digest."""
    return Offers(
        languages=translation_digests(),
        leaflets={
            (leaflet.topic, tag): text.digest
            for leaflet in known.leaflets
            for tag, text in leaflet.texts.items()
        },
    )
