"""The wheel, built and installed elsewhere, carries everything the program needs."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(TOP)]
    done = subprocess.run(build, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_resources_leaflets_and_migrations(wheel: Path) -> None:
    """An administrator installs one file; nothing may be missing in it."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    bundled = {name.removeprefix("kiosk/_bundled/") for name in names if name.startswith("kiosk/_bundled/")}
    assert {
        "resources/style.qss",
        "resources/stations/demo.toml",
        "resources/translations/kiosk_pl.qm",
        "resources/translations/kiosk_ur.qm",
        "leaflets/keep-your-home-secure/leaflet.toml",
        "alembic/env.py",
        "alembic/versions/0001_the_journal_and_its_projections.py",
    } <= bundled
    assert any(name.startswith("resources/fonts/") for name in bundled)
    assert not any("test" in name for name in names)


@pytest.mark.xdist_group("tour")
def test_the_installed_wheel_walks_the_tour(wheel: Path, tmp_path: Path) -> None:
    """What works only in a checkout does not work at a station."""
    target = tmp_path / "installed"
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*install, "--target", str(target), str(wheel)], check=True, timeout=120)
    environment = {**os.environ, "PYTHONPATH": str(target), "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("KIOSK_HOME", None)

    def python(*arguments: str) -> str:
        command = [sys.executable, *arguments]
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False, timeout=300
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    assert str(target) in python("-c", "import kiosk; print(kiosk.__file__)")
    python("-m", "kiosk", "tour", str(tmp_path / "tour"))
    facts = json.loads((tmp_path / "tour" / "tour.json").read_text(encoding="utf-8"))
    assert facts["standard_met"] is True
    assert facts["journal_verified"] is True
