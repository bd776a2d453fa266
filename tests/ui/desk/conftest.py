"""A desk for each test, and its threads ended afterwards."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.desk.scene import Desk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """The demo station with nobody in it, at two in the afternoon."""
    made = Desk.make(tmp_path / "home", qtbot)
    yield made
    made.close()
