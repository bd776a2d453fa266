"""`kiosk leaflets`, as staff type it, on a device of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from kiosk.service.leaflets import library
from tests.leaflets.conftest import ENGLISH, SETTINGS


class Device:
    """A device in a folder, worked by commands."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.run("init", of="")

    def run(self, *arguments: str, of: str = "leaflets", status: int = 0) -> str:
        """What a command says; its exit status must be as expected."""
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", *filter(None, [of]), *arguments],
            env={**os.environ, "KIOSK_HOME": str(self.home), "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == status, done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done.stdout + done.stderr


@pytest.fixture(scope="module")
def device(tmp_path_factory: pytest.TempPathFactory) -> Device:
    """The demo station's first device, with a leaflet of the force's own."""
    made = Device(tmp_path_factory.mktemp("device"))
    own = made.home / "leaflets" / "river-safety"
    own.mkdir(parents=True)
    (own / "leaflet.toml").write_text(SETTINGS.replace(', "relay"', ""), encoding="utf-8")
    (own / "en.md").write_text(ENGLISH.replace(" or {relay}", ""), encoding="utf-8")
    return made


def test_check_tells_numbers_that_nobody_has_verified(device: Device) -> None:
    """Staff must know which numbers to call before the kiosk gives them out."""
    told = device.run("check")
    assert "17 leaflets, 0 faults" in told
    assert "Childline, 0800 1111 (known): nobody has verified this yet." in told


def test_check_fails_where_a_leaflet_is_faulty(device: Device) -> None:
    """A force's update script stops at the first fault instead of at the visitor."""
    faulty = device.home / "leaflets" / "unfinished"
    faulty.mkdir()
    try:
        assert "There is no file" in device.run("check", status=1)
    finally:
        faulty.rmdir()


def test_a_leaflet_is_a_draft_until_it_is_signed_off_once(device: Device) -> None:
    """Who signs off twice by mistake is told so, and nothing else changes."""
    assert "draft       Beside the river" in device.run("list")
    assert "river-safety/en is signed off" in device.run("sign-off", "river-safety")
    assert "signed off already" in device.run("sign-off", "river-safety", status=1)
    told = device.run("list")
    assert "signed off  Beside the river" in told
    assert "draft       Hate crime" in told
    assert "0800 1111" in told


def test_a_leaflet_becomes_a_file(device: Device, tmp_path: Path) -> None:
    """A force looks at the paper before it signs the words off."""
    file = tmp_path / "river.pdf"
    device.run("pdf", "river-safety", str(file), "--large")
    text = pypdfium2.PdfDocument(file)[0].get_textpage().get_text_bounded()
    assert "Beside the river" in text
    assert "call 999" in text


def test_a_leaflet_is_printed_on_the_printer_for_leaflets(device: Device) -> None:
    """The officer at the counter prints what the kiosk could not."""
    assert "It is printed." in device.run("print", "spot-scams", "--language", "pl")
    printed = [path for path in device.home.rglob("leaflet-*.pdf") if path.is_file()]
    assert len(printed) == 1
    polish = library().leaflets[4].texts["pl"]
    assert pypdfium2.PdfDocument(printed[0]).get_metadata_value("Title") == polish.title


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("print", "river"), "There is no leaflet “river”; there are river-safety"),
        (("pdf", "knives", "knives.pdf", "--language", "ti"), "“knives” is not there in “ti”"),
        (("pdf", "knives", "/nowhere/knives.pdf"), "cannot be written"),
    ],
)
def test_what_is_not_there_is_said_in_plain_words(
    device: Device, arguments: tuple[str, ...], told: str
) -> None:
    """A misspelt name must not end in a page of Python."""
    assert told in device.run(*arguments, status=1)
