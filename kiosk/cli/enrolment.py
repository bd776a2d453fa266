"""`kiosk device`: a device and its centre come to know each other, and part."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import msgspec
import typer

from kiosk.cli.central import Format, open_office
from kiosk.cli.console import CONSOLE, plain, read_bytes
from kiosk.domain.errors import NotUnderstood

if TYPE_CHECKING:
    from kiosk.sync.centre.approval import Plan
    from kiosk.sync.enrolment.messages import Answer, Request

app = typer.Typer(no_args_is_help=True)
Found = TypeVar("Found")
Code = Annotated[str | None, typer.Option(help="The code that the other side shows; asked for without it.")]


@app.command()
def enrol(
    request: Annotated[
        Path | None, typer.Option(help="The request to write; else its name says which device's.")
    ] = None,
    answer: Annotated[Path | None, typer.Option(help="The centre's answer, to be installed.")] = None,
    code: Code = None,
    *,
    renew: Annotated[
        bool, typer.Option("--renew", help="Only a new certificate: this one is enrolled.")
    ] = False,
    relay: Annotated[bool, typer.Option("--relay", help="This is the station's relay.")] = False,
) -> None:
    """On the device: ask the centre to let it in; then, with --answer, install what it has answered."""
    from kiosk.home import SystemClock, default_home  # noqa: PLC0415 - `kiosk --help` needs no store
    from kiosk.sync.enrolment import applicant  # noqa: PLC0415 - loads with need
    from kiosk.sync.enrolment import messages as enrolment  # noqa: PLC0415 - loads with need

    home, now = default_home(), SystemClock().now()
    if answer is not None:
        found = _of_file(answer, enrolment.read_answer)
        applicant.check(home, found, now)
        _compare(found, code, "the centre")
        applicant.install(home, found, now)
        print(f"This device is enrolled: {found.device} of {found.station}, at {found.url}.")
        return
    asked = applicant.ask(home, now, is_relay=relay, is_renewal=renew)
    file = request or Path(f"{asked.station}-{asked.device}.request.json")
    _write(file, enrolment.written(asked))
    print(f"The request was written to {file}. Please take it to the centre, and run there:")
    print(f"  kiosk device approve {file.name}")
    print(f"The centre must show this code: {enrolment.code_of(asked)}")


@app.command()
def approve(
    request: Annotated[Path, typer.Argument(help="What kiosk device enrol has written on the device.")],
    answer: Annotated[Path | None, typer.Option(help="The answer to write; else beside the request.")] = None,
    code: Code = None,
) -> None:
    """At the centre: let a device in, once both sides show the same code."""
    from kiosk.home import SystemClock, default_home  # noqa: PLC0415 - `kiosk --help` needs no store
    from kiosk.sync.centre import approval  # noqa: PLC0415 - loads with need
    from kiosk.sync.centre.home import CentralHome  # noqa: PLC0415 - loads with need
    from kiosk.sync.enrolment import messages as enrolment  # noqa: PLC0415 - loads with need

    asked = _of_file(request, enrolment.read_request)
    with open_office() as office:
        what = approval.plan(office, asked)
        where = f"{asked.station} ({asked.station_name})"
        print(plain(f"{asked.device} of {where}, {asked.kind}, version {asked.program}."))
        _tell(what)
        _compare(asked, code, "the device")
        made = approval.approve(
            office, CentralHome(default_home().root), asked, SystemClock().now(), CONSOLE.id
        )
    file = answer or request.with_name(f"{asked.station}-{asked.device}.answer.json")
    _write(file, enrolment.written(made))
    print(f"The answer was written to {file}. Please take it to the device, and run there:")
    print(f"  kiosk device enrol --answer {file.name}")
    print(f"The device must show this code: {enrolment.code_of(made)}")


@app.command()
def revoke(
    station: Annotated[str, typer.Argument(help="The station.")],
    device: Annotated[str, typer.Argument(help="Its device.")],
) -> None:
    """At the centre: take nothing more from a device that was stolen or has gone; it is out at once."""
    from kiosk.home import default_home  # noqa: PLC0415 - `kiosk --help` needs no store
    from kiosk.sync.centre.home import CentralHome  # noqa: PLC0415 - loads with need

    with open_office() as office:
        office.revoke(station, device, CONSOLE.id)
    CentralHome(default_home().root).remember_revoked(station, device)
    print(f"{device} of {station} is revoked. The centre takes nothing from it any more.")


@app.command("list")
def list_devices(
    form: Annotated[Format, typer.Option("--format", help="json or text.")] = Format.TEXT,
) -> None:
    """At the centre: every device, when it was last seen, its clock, its version and what it has waiting."""
    from kiosk.cli import standing  # noqa: PLC0415 - loads with need
    from kiosk.home import SystemClock, default_home  # noqa: PLC0415 - `kiosk --help` needs no store
    from kiosk.sync.centre.home import CentralHome  # noqa: PLC0415 - loads with need

    now = SystemClock().now()
    with open_office() as office:
        found = standing.read(CentralHome(default_home().root), office.connection, now)
    if form is Format.JSON:
        print(msgspec.json.format(msgspec.json.encode(found.devices)).decode())
    else:
        print("\n".join(standing.device_lines(found.devices, found.days, now)))


def _tell(what: "Plan") -> None:
    if what.new_station:
        print(f"The station is new here; it will be added, and its entries are numbered by {what.sequencer}.")
    if what.renews:
        print("It is enrolled already, with this key; it gets a new certificate.")
    if what.replaces:
        print("It takes the place of one that was revoked.")


def _compare(message: "Request | Answer", given: str | None, other_side: str) -> None:
    """Nothing, where both sides show the same code. Raises `NotUnderstood` where they do not."""
    from kiosk.sync.enrolment import messages as enrolment  # noqa: PLC0415 - loads with need

    if given is not None:
        if not enrolment.is_code_of(message, given):
            raise NotUnderstood(
                f"{given} is not this file's code. It is not the file that {other_side} has written, or it "
                "was changed on the way. Nothing was done."
            )
        return
    if not sys.stdin.isatty():
        raise NotUnderstood(f"Please give the code that {other_side} shows: --code")
    print(f"Code: {enrolment.code_of(message)}")
    if not typer.confirm(f"Does {other_side} show the same code?"):
        raise NotUnderstood("The codes differ, so somebody may have changed the file. Nothing was done.")


def _of_file(file: Path, read: Callable[[bytes], Found]) -> Found:
    try:
        return read(read_bytes(file))
    except NotUnderstood as odd:
        raise NotUnderstood(f"{file.name}: {odd}") from odd


def _write(file: Path, content: bytes) -> None:
    try:
        file.write_bytes(content)
    except OSError as failed:
        raise NotUnderstood(f"{file} cannot be written: {failed.strerror}.") from failed
