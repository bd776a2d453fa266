"""The example of a systemd unit: what it must say so that nothing typed reaches a disk."""

import configparser
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk import places

UNIT = places.resources() / "systemd" / "kiosk-touch.service"
MUST_SAY = {
    "LimitCORE": "0",
    "MemorySwapMax": "0",
    "Restart": "on-failure",
    "NoNewPrivileges": "yes",
    "ProtectSystem": "strict",
    "ProtectHome": "yes",
    "PrivateTmp": "yes",
    "UMask": "0077",
    "StateDirectoryMode": "0700",
}


@pytest.fixture(scope="module")
def service() -> configparser.SectionProxy:
    """Its part about the service."""
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]  # systemd's names have capitals
    unit.read(UNIT, encoding="utf-8")
    return unit["Service"]


@pytest.mark.parametrize("setting", MUST_SAY)
def test_it_keeps_memory_off_the_disk_and_the_program_in_its_place(
    service: configparser.SectionProxy, setting: str
) -> None:
    """Whoever copies the example gets a machine that forgets."""
    assert service[setting] == MUST_SAY[setting]


def test_it_runs_the_program_that_keeps_the_window(service: configparser.SectionProxy) -> None:
    """A crash between two visitors must not need an engineer."""
    assert service["ExecStart"].endswith("/kiosk keep touch")
    assert service["User"] != "root"


def test_the_system_accepts_every_line_of_it(tmp_path: Path) -> None:
    """Systemd ignores what it does not know, and a misspelt protection protects nothing."""
    checker = shutil.which("systemd-analyze")
    lines = UNIT.read_text(encoding="utf-8").splitlines()
    known = {line.partition("=")[0] for line in lines if line and line[0].isupper()}
    assert set(MUST_SAY) <= known
    if checker is None:
        return  # a machine without systemd; the values are checked all the same
    # What it starts is installed where it is used, not here.
    copy = tmp_path / UNIT.name
    copy.write_text(
        "\n".join("ExecStart=/bin/true" if line.startswith("ExecStart=") else line for line in lines),
        encoding="utf-8",
    )
    checked = subprocess.run(
        [checker, "verify", copy], capture_output=True, text=True, check=False, timeout=60
    )
    assert (checked.returncode, checked.stderr) == (0, ""), checked.stderr
