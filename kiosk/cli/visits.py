"""`kiosk visits import`: a wait log of another system."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.console import CONSOLE, counter, read_bytes, tell_outcome
from kiosk.domain.errors import NotUnderstood

app = typer.Typer(no_args_is_help=True)


@app.callback()
def _visits() -> None:
    """Visits from other systems."""


@app.command("import")
def import_file(file: Annotated[Path, typer.Argument(help="A CSV file.")]) -> None:
    """Take in a wait log, whole or, where any line is refused, not at all (exit status 2)."""
    from kiosk.intake.visits_csv import parse_visits_csv  # noqa: PLC0415 - loads with need
    from kiosk.service import importing, reporting  # noqa: PLC0415 - loads with need

    data, here = read_bytes(file), counter()
    known = reporting.stations(here, CONSOLE)
    try:
        parsed = parse_visits_csv(data, here.station, known_stations=known)
    except NotUnderstood as odd:
        raise NotUnderstood(f"{file.name}: {odd}") from odd
    outcome = importing.import_visits(here, CONSOLE, parsed)
    counts = (
        ("taken in", outcome.added),
        ("completed", outcome.changed),
        ("known already", outcome.unchanged),
        ("refused", len(outcome.refusals)),
    )
    tell_outcome(file.name, outcome, counts)
