"""`kiosk journal`: verify, export, import."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.console import CONSOLE, counted, counter, plain
from kiosk.domain.errors import NotUnderstood
from kiosk.domain.instant import iso_local
from kiosk.journal.verify import Verified

app = typer.Typer(no_args_is_help=True)


@app.command()
def verify(
    *,
    central: Annotated[
        bool, typer.Option("--central", help="The stations' journals at the centre whose home this is.")
    ] = False,
    station: Annotated[str | None, typer.Option(help="With --central: only this station.")] = None,
) -> None:
    """Check every hash, chain, signature, personal part and station number (exit status 1 on a failure)."""
    if central:
        _verify_central(station)
        return
    from kiosk.service import upkeep  # noqa: PLC0415 - loads with need

    if not _tell(upkeep.verify_journal(counter(), CONSOLE), "The journal", "Journal verified"):
        raise typer.Exit(1)


def _verify_central(station: str | None) -> None:
    from kiosk.home import default_home  # noqa: PLC0415 - loads with need
    from kiosk.sync.centre import audit, keeper  # noqa: PLC0415 - loads with need
    from kiosk.sync.centre.home import CentralHome  # noqa: PLC0415 - loads with need

    home = CentralHome(default_home().root)
    with keeper.connect(home) as connection:
        known = [each.id for each in keeper.office_of(home, connection).stations()]
        if station is not None and station not in known:
            raise NotUnderstood(
                f"The centre has no station “{station}”; it has {', '.join(known) or 'none'}."
            )
        wanted = known if station is None else [station]
        key = home.signer.public_key
        held = [
            _tell(audit.audit(connection, each, key), f"The journal of {each}", f"{each}: journal verified")
            for each in wanted
        ]
    if not all(held):
        raise typer.Exit(1)


def _tell(found: Verified, journal: str, verified: str) -> bool:
    """Say what a check has found; answers whether everything holds."""
    for failure in found.failures:
        where = f"entry {failure.entry} ({failure.chain} {failure.seq})"
        print(plain(f"{where}: {failure.problem}"), file=sys.stderr)
    last = f", last {iso_local(found.last_at)}" if found.last_at is not None else ""
    if found.failures:
        failures = counted(len(found.failures), "failure", "failures")
        print(f"{journal} does not hold: {failures} in {_entries(found.entries)}{last}.")
        return False
    devices = counted(found.devices, "device", "devices")
    print(f"{verified}: {_entries(found.entries)}, {devices}{last}.")
    return True


@app.command("export")
def export_file(
    file: Annotated[Path, typer.Argument(help="The file to write, .jsonl.")],
    *,
    with_personal: Annotated[
        bool,
        typer.Option("--with-personal", help="Also personal parts and their keys: keep the file secret."),
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Write over a file that is there.")] = False,
) -> None:
    """Write the whole journal into a file of lines."""
    from kiosk.service import upkeep  # noqa: PLC0415 - loads with need

    lines = upkeep.export_journal(counter(), CONSOLE, with_personal=with_personal)
    try:
        file.touch(mode=0o600, exist_ok=force)
        with file.open("w", encoding="ascii") as out:
            for line in lines:
                out.write(line + "\n")
    except FileExistsError as there:
        raise NotUnderstood(
            f"{file} is there already. Give another name, or --force to write over it."
        ) from there
    except OSError as failed:
        raise NotUnderstood(f"{file} cannot be written: {failed.strerror}.") from failed
    kept = "with personal parts; keep it secret" if with_personal else "without personal parts"
    print(f"The journal was written to {file}, {kept}.")


@app.command("import")
def import_file(file: Annotated[Path, typer.Argument(help="A file that journal export wrote.")]) -> None:
    """Take in an exported journal, verified first; known entries are passed over."""
    from kiosk.service import upkeep  # noqa: PLC0415 - loads with need

    try:
        with file.open(encoding="ascii", errors="replace") as lines:
            taken = upkeep.import_journal(counter(), CONSOLE, lines)
    except OSError as failed:
        raise NotUnderstood(f"{file} cannot be read: {failed.strerror}.") from failed
    print(f"{_entries(taken)} taken in.")


def _entries(count: int) -> str:
    return counted(count, "entry", "entries")
