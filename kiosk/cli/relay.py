"""`kiosk relay`: a station's own database between its devices and the centre."""

import signal
import threading
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk import __version__
from kiosk.cli.central import HOURS, open_office
from kiosk.cli.console import CONSOLE, read_bytes
from kiosk.domain.errors import NotUnderstood
from kiosk.domain.instant import Instant, iso_local

if TYPE_CHECKING:
    from kiosk.sync.relay.home import RelayHome

app = typer.Typer(no_args_is_help=True)
Hosts = Annotated[
    list[str] | None,
    typer.Option(help="A name or address at which the station's devices find the relay."),
]


@app.command()
def init(
    url: Annotated[
        str,
        typer.Option(help="How a superuser of the relay's database server connects, for this command only."),
    ],
    host: Hosts = None,
) -> None:
    """On an enrolled relay: make its database, or bring it up to this program."""
    from kiosk.sync.centre import server_lines  # noqa: PLC0415 - loads with need
    from kiosk.sync.relay import founding as relay_founding  # noqa: PLC0415 - loads with need

    home = _home()
    made = relay_founding.make(home, url, host or [])
    if not made.is_new:
        print(f"The database {made.database} is as this program needs it. Everything else was left as it is.")
        return
    print(
        f"The relay's database is ready. Next: kiosk relay certificate --host {host[0] if host else 'NAME'}"
    )
    print("\npg_hba.conf of the relay's PostgreSQL, before every other line:\n")
    print(server_lines.pg_hba_conf(made.database, made.keeper, made.administrator))


@app.command()
def certificate(
    host: Hosts = None,
    answer: Annotated[Path | None, typer.Option(help="The certificate that the centre has made.")] = None,
) -> None:
    """Ask the centre for the certificate of the relay's server; then, with --answer, take it."""
    from kiosk.sync.centre import server_lines  # noqa: PLC0415 - loads with need
    from kiosk.sync.relay import founding as relay_founding  # noqa: PLC0415 - loads with need

    home = _home()
    if answer is None:
        if not host:
            raise typer.BadParameter(
                "Please say with --host at which name or address devices find the relay."
            )
        asked = relay_founding.ask(home, host)
        file = Path(f"{asked.station}-{asked.relay}.server.json")
        _write(file, relay_founding.written(asked))
        print(f"The request was written to {file}. Please take it to the centre, and run there:")
        print(f"  kiosk relay approve {file}")
        return
    relay_founding.install(home, read_bytes(answer))
    print("Give the certificate to the relay's PostgreSQL (as root):\n")
    print(server_lines.install(home.server))
    print("\npostgresql.conf:\n")
    print(server_lines.postgresql_conf())
    print("\nThen restart PostgreSQL, and run: kiosk relay work")


@app.command()
def approve(
    request: Annotated[Path, typer.Argument(help="What kiosk relay certificate has written on the relay.")],
    answer: Annotated[
        Path | None, typer.Option(help="The certificate to write; else beside the request.")
    ] = None,
) -> None:
    """At the centre: make the certificate of a relay's server. The relay has signed the request."""
    from kiosk.home import SystemClock, default_home  # noqa: PLC0415 - `kiosk --help` needs no store
    from kiosk.sync.centre.home import CentralHome  # noqa: PLC0415 - loads with need
    from kiosk.sync.relay import founding as relay_founding  # noqa: PLC0415 - loads with need

    asked = relay_founding.read(read_bytes(request))
    with open_office() as office:
        made = relay_founding.answer(office, CentralHome(default_home().root), asked, SystemClock().now())
    file = answer or request.with_name(f"{asked.station}-{asked.relay}.server.crt")
    _write(file, made)
    print(f"{asked.relay} of {asked.station} is the server at {', '.join(asked.hosts)}.")
    print(f"The certificate was written to {file}. Please take it to the relay, and run there:")
    print(f"  kiosk relay certificate --answer {file.name}")


@app.command()
def work() -> None:
    """Keep the relay in step with the centre, and its reports with its journal, until stopped."""
    from kiosk.sync.centre.worker import Worker  # noqa: PLC0415 - loads with need
    from kiosk.sync.relay.keeping import Relaying  # noqa: PLC0415 - loads with need

    home, stop = _home(), threading.Event()
    worker = Worker(home.connect, home.centre_key)
    reports = threading.Thread(target=worker.run, args=(stop, lambda _words: None), name="reports")
    relaying = Relaying(
        home.open, home.dial, program=__version__, told=lambda words: print(words, flush=True)
    )

    def end(_signal: int, _frame: FrameType | None) -> None:
        relaying.stop()

    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, end)
    reports.start()
    try:
        relaying.run()
    finally:
        stop.set()
        reports.join()


@app.command("hand-back")
def hand_back() -> None:
    """Let the centre number the station's entries again, and bring everything up."""
    from kiosk.domain.errors import CentreUnavailable  # noqa: PLC0415 - loads with need
    from kiosk.home import SystemClock  # noqa: PLC0415 - `kiosk --help` needs no store
    from kiosk.sync.relay import voice as relay_voice  # noqa: PLC0415 - loads with need
    from kiosk.sync.relay.keeping import Relay  # noqa: PLC0415 - loads with need

    home = _home()
    own, line = home.open(), home.dial()
    try:
        working = Relay(own, line, __version__)
        if own.standing().numbers_here:
            working.step()  # whatever could stand in the way does so before anything is handed over
        last = relay_voice.hand_back(own, home.signer, SystemClock().now(), CONSOLE.id)
        try:
            working.step()
        except CentreUnavailable as cut:
            raise CentreUnavailable(
                f"{cut} The hand-over is written, and kiosk relay work brings it up; until then entries wait."
            ) from cut
    finally:
        line.close()
        own.connection.close()
    print(f"The centre numbers the station's entries again, from number {last + 1} on.")
    print("Now give the station's devices the address of the centre.")


@app.command()
def restored(
    hours: Annotated[int, typer.Option(min=1, max=336, help="How long devices may bring back.")] = HOURS,
) -> None:
    """After the relay's database was restored or made anew: have what it lacks brought back."""
    from kiosk.home import SystemClock  # noqa: PLC0415 - `kiosk --help` needs no store
    from kiosk.sync.relay import voice as relay_voice  # noqa: PLC0415 - loads with need

    home, now = _home(), SystemClock().now()
    own, line, until = home.open(), home.dial(), Instant(now + hours * 3_600_000)
    try:
        kept = relay_voice.set_back(own, line, home.signer, now, until, CONSOLE.id)
        numbers_here = own.standing().numbers_here
    finally:
        line.close()
        own.connection.close()
    print(f"Numbers up to {kept} are here.")
    if numbers_here:
        print(f"Devices may bring back until {iso_local(until)} what is missing.")
        print("When every device has been in step again, run: kiosk relay finish-recovery")


@app.command("finish-recovery")
def finish_recovery() -> None:
    """End what `kiosk relay restored` began."""
    own = _home().open()
    try:
        own.end_recovery()
    finally:
        own.connection.close()
    print("No more is brought back.")


def _home() -> "RelayHome":
    from kiosk.home import default_home  # noqa: PLC0415 - `kiosk --help` needs no store
    from kiosk.sync.relay.home import RelayHome  # noqa: PLC0415 - loads with need

    return RelayHome(default_home().root)


def _write(file: Path, content: bytes) -> None:
    try:
        file.write_bytes(content)
    except OSError as failed:
        raise NotUnderstood(f"{file} cannot be written: {failed.strerror}.") from failed
