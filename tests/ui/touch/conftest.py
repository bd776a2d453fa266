"""A scene for every test that wants one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.touch.scene import Scene


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> Iterator[Scene]:
    """The demo station at noon."""
    opened = Scene.open(tmp_path, qtbot)
    yield opened
    opened.close()
