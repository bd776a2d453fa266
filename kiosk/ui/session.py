"""What a window is given: the counter it works at, who acts, and the threads that do the work."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.domain.staff import Actor
from kiosk.service.counter import Counter
from kiosk.service.paper import TicketPage
from kiosk.ui.tasks import Tasks


class Changes(QObject):
    """Says that something in the store has changed.

    Signals:
        changed: the subjects, a frozenset; empty where another program wrote and nobody knows what.
        fault_told: words for staff about something that does not work at this device; empty: it does again.
    """

    changed = Signal(frozenset)
    fault_told = Signal(str)


@dataclass(frozen=True, slots=True)
class Session:
    """A window's surroundings.

    Attributes:
        store_tasks: the one thread that uses the store.
        device_tasks: the thread for printers and other slow devices.
        print_ticket: prints; called on `device_tasks` only. Raises `PrinterUnavailable`.
        exports: the folder that the manager's exports are written to.
    """

    counter: Counter
    actor: Actor
    store_tasks: Tasks
    device_tasks: Tasks
    changes: Changes
    print_ticket: Callable[[TicketPage], None]
    exports: Path
