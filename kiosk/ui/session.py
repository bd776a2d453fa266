"""What a window is given: the counter it works at, who acts, and the threads that do the work."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.domain.staff import Actor
from kiosk.service.counter import Counter
from kiosk.service.leaving import NoWayOut, WayOut
from kiosk.service.ports import Printing, Voice
from kiosk.service.silence import Silence
from kiosk.ui.tasks import Tasks


class Changes(QObject):
    """Says that something in the store has changed.

    Signals:
        changed: the subjects, a frozenset; empty where another program wrote and nobody knows what.
        fault_told: words for staff about something that does not work at this device; empty: it does again.
        print_told: what has become of a print job or a printer, a `PrintNews`.
        problem_found: what is wrong with this device, a `Problem`; every desk of the station is to know.
        print_decided: staff have said what is to become of a job: the spool looks at once.
    """

    changed = Signal(frozenset)
    fault_told = Signal(str)
    print_told = Signal(object)
    problem_found = Signal(object)
    print_decided = Signal()


@dataclass(frozen=True, slots=True)
class Session:
    """A window's surroundings.

    Attributes:
        store_tasks: the one thread that uses the store.
        device_tasks: the thread for printers and other slow devices.
        printing: takes what is to be printed; called on `device_tasks` only.
        exports: the folder that the manager's exports are written to.
        voice: speaks to whoever uses the window.
        way_out: lets staff out of a public window.
    """

    counter: Counter
    actor: Actor
    store_tasks: Tasks
    device_tasks: Tasks
    changes: Changes
    printing: Printing
    exports: Path
    voice: Voice = field(default_factory=Silence)
    way_out: WayOut = field(default_factory=NoWayOut)
