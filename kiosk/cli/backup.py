"""`kiosk backup`: make, list and restore backups."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.console import CONSOLE, counter
from kiosk.domain.instant import local_day

app = typer.Typer(no_args_is_help=True)


@app.command()
def create() -> None:
    """Make today's backup now. The keys are apart: keep a copy of the keys folder somewhere else."""
    from kiosk.home import default_home  # noqa: PLC0415 - loads with need
    from kiosk.service import upkeep  # noqa: PLC0415 - loads with need

    here = counter()
    made = upkeep.back_up(here.store, CONSOLE, default_home().backups, local_day(here.clock.now()))
    print(f"Backup written to {made}.")


@app.command("list")
def list_backups() -> None:
    """List the backups, oldest first."""
    from kiosk.home import default_home  # noqa: PLC0415 - loads with need
    from kiosk.service import upkeep  # noqa: PLC0415 - loads with need

    for file in upkeep.backups(CONSOLE, default_home().backups):
        print(file)


@app.command()
def restore(file: Annotated[Path, typer.Argument(help="A backup of this device.")]) -> None:
    """Put a backup in the place of the data. Close every window of this device first."""
    from kiosk.service import upkeep  # noqa: PLC0415 - loads with need

    kept, salvaged = upkeep.restore(counter(), CONSOLE, file)
    print(f"Restored from {file}. The device begins a new chain with its next entry.")
    if kept is not None:
        print(f"The data it replaced is kept as {kept}.")
        print(f"{salvaged} entries beyond the backup were taken from it.")
