"""A manager at a real counter with some weeks behind it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.service.counter import Counter
from kiosk.ui.session import Changes, Session
from kiosk.ui.tasks import Tasks
from tests.helpers.counters import MANAGER
from tests.helpers.trays import Tray


@pytest.fixture
def session(counter: Counter, application: QApplication, tmp_path: Path) -> Iterator[Session]:  # noqa: ARG001 - there is no QObject without it
    """What a manager is given; writes are told as the program tells them."""
    changes = Changes()
    counter.store.changed = changes.changed.emit
    made = Session(
        counter=counter,
        actor=MANAGER,
        store_tasks=Tasks("store"),
        device_tasks=Tasks("devices"),
        changes=changes,
        printing=Tray(),
        exports=tmp_path / "exports",
    )
    yield made
    made.store_tasks.close()
    made.device_tasks.close()
