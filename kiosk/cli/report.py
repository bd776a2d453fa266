"""`kiosk report`: the manager's figures."""

from enum import StrEnum
from typing import Annotated

import typer

from kiosk.cli.console import CONSOLE, counter, period
from kiosk.intake.slugs import slug
from kiosk.service import reporting
from kiosk.service.counter import Counter


class Format(StrEnum):
    """How the report is written."""

    JSON = "json"
    CSV = "csv"
    TEXT = "text"


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command("report")(report)


def report(
    first: Annotated[str, typer.Option("--from", help="First day, YYYY-MM-DD, local.")],
    last: Annotated[str, typer.Option("--to", help="Last day, included.")],
    station: Annotated[
        str | None, typer.Option(help="One station; all that are known here without it.")
    ] = None,
    form: Annotated[Format, typer.Option("--format", help="json, csv or text.")] = Format.TEXT,
) -> None:
    """How many were seen within 15 minutes, and everything that stands behind the figure."""
    from kiosk.service import exports  # noqa: PLC0415 - `kiosk --help` needs no store

    here = counter()
    first_day, last_day = period(first, last)
    found = reporting.report(here, CONSOLE, first_day, last_day, _known(here, station))
    write = {
        Format.JSON: exports.report_json,
        Format.CSV: exports.report_csv,
        Format.TEXT: exports.report_text,
    }[form]
    print(write(found).rstrip("\n"))


def _known(here: Counter, wanted: str | None) -> str | None:
    """The station asked for, as it is called here. Raises `typer.BadParameter` where it is not known."""
    if wanted is None:
        return None
    known = reporting.stations(here, CONSOLE)
    found = next((each for each in (wanted, slug(wanted)) if each in known), None)
    if found is None:
        raise typer.BadParameter(f"“{wanted}” is not known here; there are {', '.join(known)}.")
    return found
