"""`kiosk central`: the central database, from its set-up to its restore."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from types import FrameType
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from kiosk.cli.console import CONSOLE, counted, plain
from kiosk.domain.errors import NotNow
from kiosk.domain.instant import Instant, iso_local
from kiosk.domain.station import CENTRE
from kiosk.settings.shapes import Slug

if TYPE_CHECKING:
    from kiosk.sync.centre.home import CentralHome
    from kiosk.sync.centre.office import Office

app = typer.Typer(no_args_is_help=True)
station = typer.Typer(no_args_is_help=True)
app.add_typer(station, name="station", help="The stations of the centre.")
HOURS = 24
"""How long a restored station takes what it has lost, unless somebody says otherwise."""


class Format(StrEnum):
    """How something is told."""

    JSON = "json"
    TEXT = "text"


@app.command()
def init(
    url: Annotated[
        str, typer.Option(help="How a superuser of the database server connects, for this command only.")
    ],
    host: Annotated[
        list[str] | None,
        typer.Option(help="A name or address at which devices find the server; the first one they are told."),
    ] = None,
) -> None:
    """Make the centre, or bring its database up to this program; what is there is never written over."""
    from kiosk.sync.centre import founding, server_lines  # noqa: PLC0415 - loads with need

    home = _home()
    made = founding.found(home, url, host or [], _now())
    if not made.is_new:
        print(f"The database {made.database} is as this program needs it. Its keys were left as they are.")
        return
    print(f"The centre is ready in {home.root}. Keep a copy of this folder in a safe place: without its keys")
    print("every device would have to be enrolled again.\n")
    print("Give PostgreSQL its certificate (as root):\n")
    print(server_lines.install(home.keys))
    print("\npostgresql.conf:\n")
    print(server_lines.postgresql_conf())
    print("\npg_hba.conf, before every other line:\n")
    print(server_lines.pg_hba_conf(made.database, made.keeper, made.administrator))
    print("\nThen restart PostgreSQL, and see: kiosk central status")


@app.command("server-certificate")
def server_certificate(
    host: Annotated[list[str], typer.Option(help="A name or address at which devices find the server.")],
) -> None:
    """Make the server a new certificate, before the old one ends or for other names."""
    from kiosk.sync.centre import server_lines  # noqa: PLC0415 - loads with need

    home = _home()
    home.make_server_certificate([*host, "localhost"], _now(), home.settings.certificate_days)
    print("The server has a new certificate. Give it to PostgreSQL (as root), and have it read it:\n")
    print(server_lines.install(home.keys))
    print("runuser -u postgres -- psql -c 'select pg_reload_conf()'")


@station.callback()
def _station() -> None:
    """The stations of the centre."""


@station.command("add")
def add_station(
    identifier: Annotated[str, typer.Argument(metavar="ID", help="As its station file has it.")],
    name: Annotated[str, typer.Argument(help="What people call it.")],
    numbered_by: Annotated[
        str, typer.Option(help="A device that has worked alone, and goes on numbering the entries for now.")
    ] = CENTRE,
) -> None:
    """Add a station, or call one that is there by another name."""
    for each in (identifier, numbered_by):
        try:
            msgspec.convert(each, Slug)
        except msgspec.ValidationError as odd:
            raise typer.BadParameter(
                f"“{each}” is no identifier; use small letters, digits and hyphens, at most 40."
            ) from odd
    with open_office() as office:
        is_new = office.station(identifier) is None
        office.add_station(identifier, name, numbered_by)
    print(f"{name} ({identifier}) was added." if is_new else f"{identifier} is called {name}.")


@app.command()
def status(
    form: Annotated[Format, typer.Option("--format", help="json or text.")] = Format.TEXT,
    *,
    check: Annotated[
        bool, typer.Option("--check", help="Exit status 1 where anything needs attention.")
    ] = False,
) -> None:
    """How the centre and every station stand, and what needs attention."""
    from kiosk.cli import standing  # noqa: PLC0415 - loads with need

    home, now = _home(), _now()
    with open_office() as office:
        found = standing.read(home, office.connection, now)
    if form is Format.JSON:
        print(msgspec.json.format(msgspec.json.encode(found)).decode())
    else:
        print("\n".join(standing.lines(found, now)))
    if check and found.concerns:
        raise typer.Exit(1)


@app.command()
def restored(
    only: Annotated[str | None, typer.Option("--station", help="One station; all without it.")] = None,
    hours: Annotated[int, typer.Option(min=1, max=336, help="How long devices may bring back.")] = HOURS,
) -> None:
    """After the database was restored to a moment in time: have its devices bring back what is missing."""
    from kiosk.sync.centre import recovery  # noqa: PLC0415 - loads with need

    home, until = _home(), Instant(_now() + hours * 3_600_000)
    with open_office() as office:
        for each in _chosen(office, only):
            kept = recovery.begin(office, each, until, CONSOLE.id)
            print(f"{each}: numbers up to {kept} are here; devices may bring back until {iso_local(until)}.")
            for device in office.devices(each):
                if not device.is_revoked and home.was_revoked(each, device.id):
                    office.revoke(each, device.id, CONSOLE.id)
                    print(f"{each}: {device.id} had been revoked after the backup; it is revoked again.")
    print("When every device has been seen again (kiosk device list), run: kiosk central finish-recovery")


@app.command("finish-recovery")
def finish_recovery(
    only: Annotated[str | None, typer.Option("--station", help="One station; all without it.")] = None,
) -> None:
    """End what `kiosk central restored` began; whoever was revoked before the restore is revoked again."""
    from kiosk.sync.centre import recovery  # noqa: PLC0415 - loads with need

    with open_office() as office:
        ended = {each: recovery.finish(office, each) for each in _chosen(office, only)}
    for each, found in ended.items():
        print(f"{each}: no more is brought back.")
        for device in found.revoked_again:
            print(f"{each}: {device} had been revoked after the backup; it is revoked again.")
        for device in found.unknown:
            print(f"{each}: {device} was enrolled after the backup; please enrol it again.")


@app.command()
def work() -> None:
    """Keep the reports in step and erase what is due, until stopped; several may run."""
    from kiosk.sync.centre import fading, keeper  # noqa: PLC0415 - loads with need
    from kiosk.sync.centre.worker import Worker  # noqa: PLC0415 - loads with need
    from kiosk.sync.line import Connection  # noqa: PLC0415 - loads with need

    home, stop = _home(), threading.Event()
    keeper.line_of(home)  # says what is wrong with the home, once and not again and again

    def erase_due(connection: Connection) -> None:
        for station, count in fading.erase_due(keeper.office_of(home, connection)).items():
            subjects = counted(count, "subject was", "subjects were")
            print(
                f"{station}: what is personal about {subjects} erased, as the retention policy says.",
                flush=True,
            )

    def end(_signal: int, _frame: FrameType | None) -> None:
        stop.set()

    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, end)
    worker = Worker(lambda: keeper.connect(home), home.signer.public_key, erase_due)
    worker.run(stop, lambda words: print(plain(words), flush=True))


@contextmanager
def open_office() -> "Iterator[Office]":
    """The operator's office at the centre in KIOSK_HOME."""
    from kiosk.sync.centre import keeper  # noqa: PLC0415 - loads with need

    home = _home()
    with keeper.connect(home) as connection:
        yield keeper.office_of(home, connection)


def _chosen(office: "Office", only: str | None) -> list[str]:
    if only is not None:
        return [office.known_station(only).id]
    every = [each.id for each in office.stations()]
    if not every:
        raise NotNow("There is no station at this centre yet. Please run: kiosk central station add")
    return every


def _home() -> "CentralHome":
    from kiosk.home import default_home  # noqa: PLC0415 - `kiosk --help` needs no store
    from kiosk.sync.centre.home import CentralHome  # noqa: PLC0415 - loads with need

    return CentralHome(default_home().root)


def _now() -> Instant:
    from kiosk.home import SystemClock  # noqa: PLC0415 - `kiosk --help` needs no store

    return SystemClock().now()
