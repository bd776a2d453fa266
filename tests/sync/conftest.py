"""A real PostgreSQL for the tests that ask for one, and a centre of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.centres import Centre
from tests.helpers.postgres import Server


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A server with a template; commits do not wait for the disk."""
    made = Server.start(is_durable=False)
    try:
        made.make_template()
        yield made
    finally:
        made.remove()


@pytest.fixture
def centre(server: Server, tmp_path: Path) -> Iterator[Centre]:
    """A centre with one station, Harbour Street, whose entries it numbers."""
    made = Centre.make(server, tmp_path / "centre")
    made.add_station()
    try:
        yield made
    finally:
        made.close()
