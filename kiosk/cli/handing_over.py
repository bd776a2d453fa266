"""Who numbers a station's entries: `kiosk device join` and `kiosk central station hand-over`."""

from typing import Annotated

import typer

from kiosk import __version__
from kiosk.cli.central import open_office
from kiosk.cli.console import CONSOLE


def join() -> None:
    """On a PC that has worked alone: let the centre number the station's entries from now on."""
    from kiosk.domain.errors import NotNow  # noqa: PLC0415 - loads with need
    from kiosk.home import SystemClock, default_home, open_store  # noqa: PLC0415 - `kiosk --help` needs no store
    from kiosk.sync.centre import handing_over  # noqa: PLC0415 - loads with need
    from kiosk.sync.enrolment.credentials import line_of  # noqa: PLC0415 - loads with need
    from kiosk.sync.postgres import PgUpstream  # noqa: PLC0415 - loads with need

    home = default_home()
    line = line_of(home) if home.is_set_up else None
    if line is None:
        raise NotNow("This device belongs to no centre yet. Please run: kiosk device enrol")
    store, centre = open_store(home, home.keys), PgUpstream(line)
    try:
        last = handing_over.join(store, centre, SystemClock(), CONSOLE, __version__)
    finally:
        centre.close()
        store.close()
    print(
        f"The centre numbers this station's entries from here on. It has all {last} of them, "
        "under the numbers that they had."
    )


def hand_over(
    station: Annotated[str, typer.Argument(help="The station.")],
    to: Annotated[str, typer.Option(help="Its relay, which numbers the station's entries from now on.")],
) -> None:
    """Let a station's relay number its entries, so that the station works on as one while the line is cut."""
    from kiosk.sync.centre import handing_over  # noqa: PLC0415 - loads with need

    with open_office() as office:
        handing_over.to_relay(office, station, to, CONSOLE.id)
    print(f"{to} numbers the entries of {station} from here on. Now give the station's devices its address.")
