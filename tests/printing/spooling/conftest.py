"""Real printers, and devices that print on them. Tests that share what printers need run in one group."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.counters import Template
from tests.helpers.meddling import Meddler
from tests.helpers.printers import Simulator, Surroundings
from tests.helpers.spools import Office
from tests.helpers.thermal import ThermalPrinter


@pytest.fixture(scope="session")
def surroundings() -> Iterator[Surroundings]:
    """The bus and the name service that the simulated printers need."""
    with Surroundings.running() as made:
        yield made


@pytest.fixture
def printer(surroundings: Surroundings) -> Iterator[Simulator]:
    """An IPP printer, switched on, with paper in it."""
    made = Simulator.make(surroundings)
    yield made
    made.behave("")
    made.switch_off()


@pytest.fixture
def meddler(printer: Simulator) -> Iterator[Meddler]:
    """Somebody between us and the printer."""
    made = Meddler(printer.port)
    made.start()
    yield made
    made.close()


@pytest.fixture
def thermal() -> Iterator[ThermalPrinter]:
    """A thermal printer, switched on, with paper in it."""
    made = ThermalPrinter()
    made.start()
    yield made
    made.close()


@pytest.fixture
def office(tmp_path: Path, template: Template) -> Iterator[Office]:
    """A device with a store."""
    made = Office.make(tmp_path, template)
    yield made
    made.close()
