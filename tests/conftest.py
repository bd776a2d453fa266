"""What every test may ask for: devices of a fictional station, each with a real encrypted store."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from kiosk.service.counter import Counter
from kiosk.ui.collecting import collect_due
from tests.helpers.clock import FakeClock
from tests.helpers.counters import Devices, Template

# Tests run with worker threads: a widget of an earlier test must not be freed in one of them
# (kiosk/ui/collecting.py), so between tests the collector runs in this thread, and never in between.
_THRESHOLDS = gc.get_threshold()
gc.disable()


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """Collect garbage in the main thread."""
    yield
    collect_due(_THRESHOLDS)


settings.register_profile("kiosk", deadline=None)  # a busy machine is no fault of the code
settings.load_profile("kiosk")


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """An empty, migrated store, made once for the run."""
    return Template.make(tmp_path_factory.mktemp("template"))


@pytest.fixture
def devices(tmp_path: Path, template: Template) -> Iterator[Devices]:
    """Makes devices below this test's folder."""
    made = Devices(tmp_path, template)
    yield made
    made.close()


@pytest.fixture
def counter(devices: Devices) -> Counter:
    """The station's only device, which numbers its entries itself."""
    return devices.make()


@pytest.fixture
def clock(devices: Devices) -> FakeClock:
    """The clock of all devices: noon on a Friday in November."""
    return devices.clock
