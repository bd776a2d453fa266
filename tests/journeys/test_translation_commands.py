"""`kiosk translations`: what may be offered, and who said so."""

from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from kiosk.cli import app
from kiosk.domain.errors import KioskError, NotAllowed, NotFound, NotNow, NotUnderstood
from kiosk.domain.staff import Actor, Role
from kiosk.home import Home, init, open_counter
from kiosk.service.signing_off import signed
from kiosk.ui.texts import LANGUAGES, translation_digests

MANAGER, OFFICER = "9001", "4417"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """The demo station's device."""
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path))
    found = Home(tmp_path)
    init(found)
    return found


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["translations", *arguments])


def failure(*arguments: str) -> KioskError:
    """Why a command was refused."""
    refused = run(*arguments).exception
    assert isinstance(refused, KioskError)
    return refused


def test_a_manager_signs_a_translation_off(home: Home) -> None:
    """What a live station offers was read by somebody who answers for it, exactly as it is now."""
    before = run("list").output
    assert before.count("not signed off here") == len(LANGUAGES) - 1
    assert run("sign-off", "pl", "--as", MANAGER).output == "pl is signed off by 9001.\n"
    (polish,) = [line for line in run("list").output.splitlines() if line.startswith("pl ")]
    assert polish.endswith("a draft, signed off here")
    counter = open_counter(home)
    found = signed(counter, Actor(MANAGER, Role.MANAGER))
    assert found == {("language", "pl", translation_digests()["pl"])}
    counter.store.close()


def test_a_leaflet_is_signed_off_in_its_language(home: Home) -> None:
    """A leaflet has words of its own, and they are read apart from the screens'."""
    named = "keep-your-home-secure/en"
    assert run("sign-off", "--leaflet", named, "--as", MANAGER).output == f"{named} is signed off by 9001.\n"
    counter = open_counter(home)
    assert {(what, name) for what, name, _ in signed(counter, Actor(MANAGER, Role.MANAGER))} == {
        ("leaflet", named)
    }
    counter.store.close()


@pytest.mark.usefixtures("home")
def test_who_may_not_sign_off_is_refused() -> None:
    """An officer at the desk does not decide what a force says; somebody unknown decides nothing."""
    assert isinstance(failure("sign-off", "pl", "--as", OFFICER), NotAllowed)
    assert isinstance(failure("sign-off", "pl", "--as", "0000"), NotFound)
    assert "not signed off here" in run("list").output


@pytest.mark.usefixtures("home")
def test_what_is_not_there_or_signed_already_is_said() -> None:
    """Nobody shall believe that something was signed off which was not."""
    assert isinstance(failure("sign-off", "xx", "--as", MANAGER), NotFound)
    assert isinstance(failure("sign-off", "--leaflet", "nothing/pl", "--as", MANAGER), NotFound)
    assert isinstance(failure("sign-off", "--as", MANAGER), NotUnderstood)
    assert run("sign-off", "ur", "--as", MANAGER).exit_code == 0
    assert isinstance(failure("sign-off", "ur", "--as", MANAGER), NotNow)
