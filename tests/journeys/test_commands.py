"""The commands, run as a force's administrator runs them: other processes, a device of their own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

KEYS = {
    "n", "met", "met_share", "met_share_low", "met_share_high", "median_s", "p90_s", "longest_s",
    "door_median_s", "left", "excluded", "no_show", "waiting_now", "data_quality",
}  # fmt: skip
HEADER = "station,code,reason,appointment_at,arrived_at,called_at,seen_at,finished_at,left_at\n"
WAIT_LOG = HEADER + (
    "harbour-street,K1,statement,2026-11-20T10:00:00Z,2026-11-20T09:50:00Z,,2026-11-20T10:05:00Z,"
    "2026-11-20T10:25:00Z,\n"
    "harbour-street,K2,bail,2026-11-20T10:00:00Z,2026-11-20T09:50:00Z,,2026-11-20T10:25:00Z,,\n"
    "harbour-street,K3,bail,2026-11-20T11:00:00Z,,,,,\n"
    "old-town,=K4,no-such-reason,,2026-11-20T11:00:00Z,,,,2026-11-20T11:20:00Z\n"
    "harbour-street,K5,crime,,2026-11-20T11:00:00Z,,,,2026-11-20T11:05:00Z\n"
    "harbour-street,K6,crime,,2026-11-20T11:00:00Z,,,,\n"
)
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//Calendar//EN
BEGIN:VEVENT
UID:weekly@example
DTSTAMP:20261101T090000Z
DTSTART;TZID=Europe/London:20261020T093000
DTEND;TZID=Europe/London:20261020T100000
RRULE:FREQ=WEEKLY;COUNT=3
SUMMARY:Answer bail
DESCRIPTION:Surname: Nowak\\nBorn: 14/03
END:VEVENT
BEGIN:VEVENT
UID:holiday@example
DTSTAMP:20261101T090000Z
DTSTART;VALUE=DATE:20261022
DTEND;VALUE=DATE:20261023
SUMMARY:Bank holiday
END:VEVENT
BEGIN:VEVENT
UID:gone@example
DTSTAMP:20261101T090000Z
DTSTART:20261103T140000Z
DTEND:20261103T143000Z
STATUS:{status}
SUMMARY:Make a statement
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")


class Device:
    """A device in a folder, worked by commands."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def run(self, *arguments: str | Path, status: int = 0) -> subprocess.CompletedProcess[str]:
        """One command; its exit status must be as expected."""
        environment = {**os.environ, "KIOSK_HOME": str(self.home)}
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", *map(str, arguments)],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == status, done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done

    def report(self, *more: str) -> dict[str, dict[str, float | None]]:
        """The report of 20 November 2026."""
        days = ("--from", "2026-11-20", "--to", "2026-11-20")
        found: dict[str, dict[str, float | None]] = json.loads(
            self.run("report", *days, "--format", "json", *more).stdout
        )
        return found


@pytest.fixture
def device(tmp_path: Path) -> Device:
    """A fresh demo device."""
    made = Device(tmp_path / "home")
    made.run("init")
    return made


def test_a_wait_log_becomes_figures_that_were_worked_by_hand(device: Device, tmp_path: Path) -> None:
    """The figures a manager answers for come out of the command line as the rules say."""
    file = tmp_path / "log.csv"
    file.write_text(WAIT_LOG, encoding="utf-8")
    assert "6 taken in" in device.run("visits", "import", file).stdout
    assert "0 taken in, 0 completed, 6 known already" in device.run("visits", "import", file).stdout
    report = device.report()
    booked, walk_ins = report["appointments"], report["walk_ins"]
    for line in (booked, walk_ins, report["appointments_without_emergencies"]):
        assert set(line) >= KEYS
    # K1 waited 300 s, K2 1500 s; K3 never came.
    assert (booked["n"], booked["met"], booked["met_share"], booked["no_show"]) == (2, 1, 0.5, 1)
    assert (booked["median_s"], booked["longest_s"], booked["p90_s"]) == (300, 1500, None)
    # K4 left after 1200 s (counts, not met), K5 after 300 s (excluded), K6's day has ended.
    assert (walk_ins["n"], walk_ins["met"], walk_ins["left"], walk_ins["excluded"]) == (1, 0, 2, 1)
    assert (walk_ins["waiting_now"], walk_ins["data_quality"]) == (0, 1)
    assert device.report("--station", "old-town")["walk_ins"]["n"] == 1
    days = ("--from", "2026-11-20", "--to", "2026-11-20")
    assert "Seen within 15 minutes" in device.run("report", *days).stdout
    table = device.run("report", *days, "--format", "csv").stdout
    assert table.splitlines()[0].startswith("line,station")


def test_a_refused_line_takes_nothing_in_and_names_itself(device: Device, tmp_path: Path) -> None:
    """Half an import is worse than none: exit status 2, line and field named, no figures changed."""
    file = tmp_path / "log.csv"
    file.write_text(WAIT_LOG.replace("2026-11-20T10:25:00Z,,\n", "2026-11-20T10:25,,\n"), encoding="utf-8")
    refused = device.run("visits", "import", file, status=2)
    assert "line 3" in refused.stderr
    assert "seen_at" in refused.stderr
    assert device.report()["appointments"]["n"] == 0


def test_a_calendar_is_taken_once_and_followed(device: Device, tmp_path: Path) -> None:
    """Re-import changes nothing twice; a cancelled event goes from the list, and is there with --all."""
    file = tmp_path / "calendar.ics"
    days = ("--from", "2026-10-01", "--to", "2026-11-30", "--format", "json")
    file.write_text(CALENDAR.format(status="CONFIRMED"), encoding="utf-8", newline="")
    first = device.run("appointments", "import", file)
    assert "4 booked" in first.stdout
    assert "line 13" in first.stderr  # the all-day event, refused with its reason
    broken = tmp_path / "broken.ics"
    broken.write_text(CALENDAR.format(status="CONFIRMED").replace("UID:gone@example\r\n", ""), newline="")
    assert "UID" in device.run("appointments", "import", broken, status=2).stderr
    listed = json.loads(device.run("appointments", "list", *days).stdout)
    assert [set(row) for row in listed] == [{"reference", "start", "end", "reason", "status"}] * 4
    # weekly at 09:30 local: British Summer Time ends on 25 October 2026
    assert [row["start"] for row in listed[:2]] == ["2026-10-20T09:30:00+01:00", "2026-10-27T09:30:00+00:00"]
    assert listed[0]["reason"] == "bail"
    assert (
        "0 booked, 0 changed, 0 cancelled, 4 unchanged" in device.run("appointments", "import", file).stdout
    )
    assert json.loads(device.run("appointments", "list", *days).stdout) == listed
    file.write_text(CALENDAR.format(status="CANCELLED"), encoding="utf-8", newline="")
    device.run("appointments", "import", file)
    assert len(json.loads(device.run("appointments", "list", *days).stdout)) == 3
    everything = json.loads(device.run("appointments", "list", *days, "--all").stdout)
    assert sorted(row["status"] for row in everything).count("cancelled") == 1


def test_the_journal_moves_to_another_device(device: Device, tmp_path: Path) -> None:
    """What was written on one PC is the same on the next: same figures, and it still verifies."""
    log, journal = tmp_path / "log.csv", tmp_path / "journal.jsonl"
    log.write_text(WAIT_LOG, encoding="utf-8")
    device.run("visits", "import", log)
    assert "Journal verified: 7 entries, 1 device," in device.run("journal", "verify").stdout
    device.run("journal", "export", journal)
    other = Device(tmp_path / "other")
    other.run("init")
    assert "7 entries taken in" in other.run("journal", "import", journal).stdout
    assert "0 entries taken in" in other.run("journal", "import", journal).stdout
    other.run("journal", "verify")
    assert "byte for byte" in other.run("rebuild").stdout
    mine, theirs = device.report(), other.report()
    assert mine["appointments"] == theirs["appointments"]
    assert mine["walk_ins"] == theirs["walk_ins"]
    lines = journal.read_text(encoding="ascii").splitlines(keepends=True)
    journal.write_text("".join(lines[:-2]), encoding="ascii")
    assert "Nothing was taken in" in other.run("journal", "import", journal, status=1).stderr


def test_an_export_never_overwrites_a_file_unasked(device: Device, tmp_path: Path) -> None:
    """The file that is there may be the only copy of last month's journal."""
    journal = tmp_path / "journal.jsonl"
    journal.write_text("mine", encoding="ascii")
    assert "is there already" in device.run("journal", "export", journal, status=1).stderr
    assert journal.read_text(encoding="ascii") == "mine"
    device.run("journal", "export", "--force", journal)
    assert "kiosk journal" in journal.read_text(encoding="ascii")


def test_a_file_that_cannot_be_taken_is_named(device: Device, tmp_path: Path) -> None:
    """Of ten files that a script imports, the message must say which is empty or no calendar."""
    for command, name, content in (
        ("appointments", "empty.csv", ""),
        ("appointments", "other.ics", "hello"),
        ("visits", "log.csv", ""),
    ):
        file = tmp_path / name
        file.write_text(content, encoding="utf-8")
        assert f"kiosk: {name}: " in device.run(command, "import", file, status=1).stderr


def test_a_backup_brings_everything_back(device: Device, tmp_path: Path) -> None:
    """After a restore nothing written since the backup is lost, and the log still verifies."""
    log = tmp_path / "log.csv"
    device.run("backup", "create")
    log.write_text(WAIT_LOG, encoding="utf-8")
    device.run("visits", "import", log)
    backup = device.run("backup", "list").stdout.split()[0]
    restored = device.run("backup", "restore", backup).stdout
    assert "7 entries beyond the backup" in restored
    assert device.report()["appointments"]["n"] == 2
    device.run("journal", "verify")
    assert "no backup" in device.run("backup", "restore", tmp_path / "none.db", status=1).stderr


def test_faults_are_told_in_one_plain_sentence(device: Device, tmp_path: Path) -> None:
    """An administrator reads what is wrong and where, never a traceback."""
    station = tmp_path / "faulty.toml"
    good = Path("resources/stations/demo.toml").read_text(encoding="utf-8")
    station.write_text(good.replace("seats = 2", "seats = 0"), encoding="utf-8")
    said = device.run("station", "check", station, status=1).stderr
    assert "faulty.toml, line" in said
    assert "rooms[1].seats" in said
    assert "already" in device.run("init", status=1).stderr
    assert "no device" in Device(tmp_path / "empty").run("journal", "verify", status=1).stderr
    assert "no file" in device.run("visits", "import", tmp_path / "none.csv", status=1).stderr
    assert "2026-13-01" in device.run("report", "--from", "2026-13-01", "--to", "2026-11-20", status=2).stderr
    key = device.home / "keys" / "store.key"
    key.write_text("00" * 32, encoding="ascii")
    assert "key" in device.run("journal", "verify", status=1).stderr


def test_a_report_of_nothing_is_no_report(device: Device) -> None:
    """A slip in a date or a name must not look like a quiet month."""
    reversed_days = ("--from", "2026-11-21", "--to", "2026-11-20")
    assert "before the first" in device.run("report", *reversed_days, status=2).stderr
    days = ("--from", "2026-11-20", "--to", "2026-11-20", "--station")
    assert "not known here" in device.run("report", *days, "nowhere", status=2).stderr


def test_a_device_shows_its_own_windows_only(tmp_path: Path) -> None:
    """A kiosk in a public hall must not open the officer's desk."""
    kiosk = Device(tmp_path / "kiosk")
    kiosk.run("init", "--device", "front-kiosk")
    assert "does not show the desk" in kiosk.run("desk", status=1).stderr


def test_without_a_display_windows_say_so(device: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a server the program says what is missing instead of ending in Qt's own words."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert "no display" in device.run("desk", status=1).stderr
