"""`kiosk touch`, `board`, `desk`, `manager`, and `run` for all that this device shows."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk.domain.reference import shown
from kiosk.settings import Window

TOUR = Path("build/tour")


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("touch")(touch)
    app.command("board")(board)
    app.command("desk")(desk)
    app.command("manager")(manager)
    app.command("run")(run)
    app.command("keep")(keep)
    app.command("demo")(demo)
    app.command("tour")(tour)


def touch() -> None:
    """The visitor's touchscreen."""
    _show(Window.TOUCH)


def board() -> None:
    """The waiting-room board."""
    _show(Window.BOARD)


def desk() -> None:
    """The enquiry officer's desk."""
    _show(Window.DESK)


def manager(
    *, central: Annotated[bool, typer.Option("--central", help="At the centre: every station's.")] = False
) -> None:
    """The manager's wait-time log."""
    if central:
        from kiosk import central_app  # noqa: PLC0415 - Qt loads with the windows

        raise typer.Exit(central_app.show())
    _show(Window.MANAGER)


def run() -> None:
    """Every window this device shows, in one process."""
    _show()


def keep(
    window: Annotated[Window | None, typer.Argument(help="Which; none: all that this device shows.")] = None,
) -> None:
    """Show a window and start it again within seconds whenever it crashes or hangs."""
    from kiosk.home import default_home  # noqa: PLC0415 - `kiosk --help` needs no store
    from kiosk.logs import start  # noqa: PLC0415 - only a supervisor logs from here
    from kiosk.supervisor import keep as keep_running  # noqa: PLC0415 - loads with need

    start(default_home().root / "logs", "supervisor.log")
    raise typer.Exit(keep_running([sys.executable, "-m", "kiosk", window.value if window else "run"]))


def demo(
    tour_to: Annotated[Path, typer.Option(help="Where the tour goes when there is no display.")] = TOUR,
) -> None:
    """Open the demo station in KIOSK_HOME, made afresh; without a display, walk the tour instead."""
    from kiosk import app  # noqa: PLC0415 - Qt loads with the windows

    if not app.has_display():
        print("There is no display here, so the tour walks through the windows offscreen instead.")
        tour(tour_to)
        return
    from kiosk.demo.home import make  # noqa: PLC0415 - only the demo needs it
    from kiosk.home import SystemClock, default_home  # noqa: PLC0415 - only the demo needs it

    home = default_home()
    _, told = make(home, SystemClock())
    print(f"The demo station is in {home.root}. An appointment to try: reference {shown(told.reference)}, or")
    print(f"surname {told.surname}, born on day {told.born[3:]} of month {told.born[:2]}.")
    raise typer.Exit(app.show((), as_demo=True))


def tour(to: Annotated[Path, typer.Argument(help="Where its pictures and papers go.")] = TOUR) -> None:
    """Walk through the main job offscreen: pictures of every window, the printed papers, tour.json."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kiosk.demo.tour import walk  # noqa: PLC0415 - Qt loads with the windows

    facts = walk(to)
    print(f"{facts['pictures']} pictures and {facts['papers']} papers are in {to}.")


def _show(*windows: Window) -> None:
    from kiosk import app  # noqa: PLC0415 - Qt loads with the windows

    raise typer.Exit(app.show(windows))
