"""`kiosk init`, `kiosk rebuild` and `kiosk device passphrase`."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.console import CONSOLE, counter


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("init")(init)
    app.command("rebuild")(rebuild)


def init(
    station: Annotated[
        Path | None, typer.Option(help="The station file; the demo station without it.")
    ] = None,
    device: Annotated[str | None, typer.Option(help="Which of its devices this is; else the first.")] = None,
) -> None:
    """Make a device in KIOSK_HOME: settings, keys, an empty store."""
    from kiosk import home  # noqa: PLC0415 - `kiosk --help` needs no store

    place = home.default_home()
    home.init(place, station, device)
    print(f"This device is ready in {place.root}. Keep a copy of {place.root / 'keys'} in a safe place.")


def rebuild() -> None:
    """Drop every table that screens and reports read, and make it again from the journal."""
    from kiosk.service import upkeep  # noqa: PLC0415 - `kiosk --help` needs no store

    subjects, same = upkeep.rebuild_projections(counter(), CONSOLE)
    words = "byte for byte as they were" if same else "changed: the old ones did not agree with the journal"
    print(f"{subjects} subjects folded anew; the tables are {words}.")


def passphrase() -> None:
    """Set the passphrase with which staff close the public windows of this device; asks for it twice."""
    from kiosk.domain.passphrase import SHORTEST  # noqa: PLC0415 - loads with need
    from kiosk.home import default_home  # noqa: PLC0415 - `kiosk --help` needs no store
    from kiosk.store.passphrase import StoredPassphrase  # noqa: PLC0415 - loads with need

    stored = StoredPassphrase(default_home().keys)
    asked = f"Passphrase of this device, {SHORTEST} characters or more"
    stored.set(typer.prompt(asked, hide_input=True, confirmation_prompt="Once more"))
    print("Set. On the first page: five presses in the top corner within five seconds, then the passphrase.")
