"""Windows are drawn offscreen, with the fonts and translations that `make setup` prepares."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from kiosk import places
from kiosk.ui import fonts, theme

_TOP = Path(__file__).resolve().parents[2]


def _is_prepared() -> bool:
    translations = places.resources() / "translations"
    return all(fonts.cut_file(script, weight).is_file() for script, weight in fonts.cuts()) and all(
        file.with_suffix(".qm").is_file() and file.with_suffix(".qm").stat().st_mtime >= file.stat().st_mtime
        for file in translations.glob("*.ts")
    )


@pytest.fixture(scope="session", autouse=True)
def application(qapp: QApplication) -> QApplication:
    """The application with its style and fonts, prepared as at the start of the program."""
    if not _is_prepared():
        subprocess.run([sys.executable, _TOP / "tools" / "fonts.py"], check=True)
        subprocess.run([sys.executable, _TOP / "tools" / "translations.py", "compile"], check=True)
    theme.prepare(qapp)
    return qapp
