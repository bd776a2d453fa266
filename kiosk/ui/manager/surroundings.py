"""What the manager's window is given: a session at a counter, or one at the centre."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.domain.staff import Actor
from kiosk.service.overview import Overview, Sight
from kiosk.ui.session import Changes
from kiosk.ui.tasks import Tasks


class Surroundings(Protocol):
    """The parts of a session that the manager's window uses; a `Session` has them all."""

    @property
    def counter(self) -> Sight: ...
    @property
    def actor(self) -> Actor: ...
    @property
    def store_tasks(self) -> Tasks: ...
    @property
    def changes(self) -> Changes: ...
    @property
    def exports(self) -> Path: ...


@dataclass(frozen=True, slots=True)
class CentralSession:
    """The surroundings at the centre.

    Attributes:
        counter: the reports of all stations.
        store_tasks: the one thread that reads them.
        exports: the folder that exports are written to.
    """

    counter: Overview
    actor: Actor
    store_tasks: Tasks
    changes: Changes
    exports: Path
