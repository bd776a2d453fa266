"""The command line. Every command works on the device in KIOSK_HOME."""

import sys

import typer

from kiosk.cli import (
    appointments,
    backup,
    central,
    device,
    enrolment,
    handing_over,
    hold,
    journal,
    leaflets,
    relay,
    report,
    station,
    translations,
    visits,
    windows,
)
from kiosk.domain.errors import KioskError

app = typer.Typer(
    help="Kiosk: the police station front counter. KIOSK_HOME names the folder of the device's data.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
device.add_to(app)
windows.add_to(app)
report.add_to(app)
app.add_typer(station.app, name="station", help="Station files.")
app.add_typer(translations.app, name="translations", help="Translations: list them, sign one off.")
app.add_typer(appointments.app, name="appointments", help="Appointments.")
app.add_typer(visits.app, name="visits", help="Visits from other systems.")
app.add_typer(journal.app, name="journal", help="The journal: the signed log that everything comes from.")
app.add_typer(hold.app, name="hold", help="Legal holds: what they keep is not erased.")
app.add_typer(leaflets.app, name="leaflets", help="Leaflets: check, list, print, sign off.")
app.add_typer(backup.app, name="backup", help="Backups of this device.")
app.add_typer(enrolment.app, name="device", help="Devices and their centre: enrol, approve, revoke, list.")
app.add_typer(
    central.app, name="central", help="The central database: set it up, see how it stands, restore it."
)
app.add_typer(
    relay.app, name="relay", help="A station's relay: its own database, between devices and centre."
)
enrolment.app.command("join")(handing_over.join)
enrolment.app.command("passphrase")(device.passphrase)
central.station.command("hand-over")(handing_over.hand_over)


def main() -> None:
    """Run a command; an expected failure ends with its sentence and exit status 1."""
    try:
        app()
    except KioskError as failed:
        print(f"kiosk: {failed}", file=sys.stderr)
        raise SystemExit(1) from failed
