"""`kiosk station check`: is a station file right?"""

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.console import counted
from kiosk.domain.instant import iso_local, local_day
from kiosk.home import SystemClock
from kiosk.service.opening import Hours, bank_holiday, hours_on
from kiosk.settings import read_station

app = typer.Typer(no_args_is_help=True)


@app.callback()
def _station() -> None:
    """Station files."""


@app.command()
def check(file: Annotated[Path, typer.Argument(help="A station file.")]) -> None:
    """Say whether a station file is right, or what is wrong in which line and field."""
    station = read_station(file)
    has = (
        counted(len(station.devices), "device", "devices"),
        counted(len(station.rooms), "room", "rooms"),
        counted(len(station.reasons), "reason", "reasons"),
    )
    print(f"{file.name} is right: {station.name}, {station.force}; {', '.join(has)}.")
    today = local_day(SystemClock().now())
    print("The counter's hours in the next two weeks:")
    for ahead in range(14):
        day = today + dt.timedelta(days=ahead)
        hours = [_words(each) for each in hours_on(station, day)]
        holiday = f"  ({bank_holiday(day)})" if bank_holiday(day) else ""
        print(f"  {day:%a %d %b}  {' and '.join(hours) or 'closed'}{holiday}")


def _words(hours: Hours) -> str:
    return f"{iso_local(hours.opens)[11:16]} to {iso_local(hours.closes)[11:16]}"
