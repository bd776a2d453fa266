"""`kiosk station check`: is a station file right?"""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.settings import read_station

app = typer.Typer(no_args_is_help=True)


@app.callback()
def _station() -> None:
    """Station files."""


@app.command()
def check(file: Annotated[Path, typer.Argument(help="A station file.")]) -> None:
    """Say whether a station file is right, or what is wrong in which line and field."""
    station = read_station(file)
    print(
        f"{file.name} is right: {station.name}, {station.force}; {len(station.devices)} devices, "
        f"{len(station.rooms)} rooms, {len(station.reasons)} reasons."
    )
