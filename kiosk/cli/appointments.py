"""`kiosk appointments`: import a calendar, list what is booked."""

import datetime as dt
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from kiosk.cli.console import CONSOLE, counted, counter, period, read_bytes, tell_outcome
from kiosk.domain.errors import NotUnderstood
from kiosk.domain.instant import iso_local, local_day
from kiosk.domain.reference import shown

app = typer.Typer(no_args_is_help=True)
BACK = dt.timedelta(days=3 * 366)
AHEAD = dt.timedelta(days=2 * 366)
"""Events from three years ago to two years ahead are taken; a recurring one stops there."""


class Format(StrEnum):
    """How a list is written."""

    JSON = "json"
    TEXT = "text"


@app.command("import")
def import_file(file: Annotated[Path, typer.Argument(help="A calendar (.ics) or a list (.csv).")]) -> None:
    """Take in a calendar from Outlook or Google, or a CSV list; the same file twice changes nothing."""
    from kiosk.intake.appointments_csv import parse_appointments_csv  # noqa: PLC0415 - loads with need
    from kiosk.intake.calendar import parse_calendar  # noqa: PLC0415 - loads with need
    from kiosk.service import importing  # noqa: PLC0415 - loads with need

    data, here = read_bytes(file), counter()
    today = local_day(here.clock.now())
    kind = file.suffix.lower()
    if kind not in {".ics", ".csv"}:
        raise NotUnderstood(f"{file.name} is neither a calendar (.ics) nor a list (.csv).")
    try:
        if kind == ".ics":
            parsed = parse_calendar(data, here.station, first_day=today - BACK, last_day=today + AHEAD)
        else:
            parsed = parse_appointments_csv(data, here.station)
    except NotUnderstood as odd:
        raise NotUnderstood(f"{file.name}: {odd}") from odd
    outcome = importing.import_appointments(here, CONSOLE, parsed)
    counts = (
        ("booked", outcome.added),
        ("changed", outcome.changed),
        ("cancelled", outcome.cancelled),
        ("unchanged", outcome.unchanged),
        ("refused", len(outcome.refusals)),
    )
    tell_outcome(file.name, outcome, counts)


@app.command("list")
def list_booked(
    first: Annotated[str, typer.Option("--from", help="First day, YYYY-MM-DD, local.")],
    last: Annotated[str, typer.Option("--to", help="Last day, included.")],
    form: Annotated[Format, typer.Option("--format", help="json or text.")] = Format.TEXT,
    *,
    everything: Annotated[bool, typer.Option("--all", help="Cancelled ones as well.")] = False,
) -> None:
    """List the appointments of some days."""
    from kiosk.service import appointments  # noqa: PLC0415 - loads with need

    first_day, last_day = period(first, last)
    found = appointments.appointments(counter(), CONSOLE, first_day, last_day, cancelled=everything)
    if form is Format.JSON:
        rows = [
            {
                "reference": each.reference,
                "start": iso_local(each.start),
                "end": iso_local(each.end),
                "reason": each.reason,
                "status": each.status,
            }
            for each in found
        ]
        print(msgspec.json.format(msgspec.json.encode(rows)).decode())
        return
    for each in found:
        start, end = iso_local(each.start), iso_local(each.end)
        when = f"{start[:10]} {start[11:16]}-{end[11:16]}"
        print(f"{shown(each.reference)}  {when}  {each.status:<9} {each.reason}")
    print(counted(len(found), "appointment", "appointments") + ".")
