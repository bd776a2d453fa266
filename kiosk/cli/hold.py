"""`kiosk hold`: legal holds, which stop that anything of a visit is erased."""

from typing import Annotated

import typer

from kiosk.cli.console import CONSOLE, counter
from kiosk.domain.entry import SubjectId

app = typer.Typer(no_args_is_help=True)
What = Annotated[str, typer.Argument(help="The visit, as exports and stories name it: visit/…")]


@app.command()
def place(visit: What) -> None:
    """Keep everything about a visit (or appointment/…, emergency/…) until it is released."""
    from kiosk.service import erasing  # noqa: PLC0415 - loads with need

    erasing.place_hold(counter(), CONSOLE, SubjectId(visit))
    print(f"There is a legal hold on {visit} now: nothing of it is erased until it is released.")


@app.command()
def release(visit: What) -> None:
    """End a legal hold."""
    from kiosk.service import erasing  # noqa: PLC0415 - loads with need

    erasing.release_hold(counter(), CONSOLE, SubjectId(visit))
    print(f"The legal hold on {visit} is over. What is due is erased within the hour.")
