"""Personal things: each with a purpose and an end, encrypted on every disk they touch."""

import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.domain.appointment import AppointmentDetails
from kiosk.domain.emergency import EmergencyReason
from kiosk.domain.visit.facts import Category
from kiosk.service import emergencies, importing, serving
from kiosk.service.check_in import CheckIn, check_in
from kiosk.service.counter import Counter
from kiosk.service.intake import AppointmentRow, Parsed
from kiosk.store import backup
from tests.helpers.counters import NOON, OFFICER, SUPERVISOR, VISITOR, Devices
from tests.helpers.journals import bodies_of, run_sql

TOP = Path(__file__).resolve().parents[2]
CANARIES = ("Canarywoman", "canary-reason", "canary note", "Canarysson", "PC Canary", "canary bomb")
MARKS = (b"visit.arrived", b"harbour-street", b"CREATE TABLE", b"4417")
"""Not personal, but in every entry or schema: what is encrypted hides these as well."""


def retention(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, str(TOP / "tools" / "retention.py"), *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=TOP,
        env={"PYTHONPATH": str(TOP)},
    )


def test_each_field_that_is_kept_names_its_purpose_and_its_end() -> None:
    """A field without a purpose is one that we may not keep."""
    checked = retention()
    assert (checked.stdout, checked.returncode) == ("", 0), checked.stderr


@pytest.mark.parametrize(
    ("line", "instead", "words"),
    [
        ("born = ", "# born = ", "personal.appointment.born is kept, and nothing says why"),
        ("cause = ", "# cause = ", "facts.device.chain_started.cause is kept, and nothing says why"),
        ("party = ", "hat_size = ", "facts.visit.arrived.hat_size is told of, and there is no such field"),
        ('keep = "over-24h"', 'keep = "a while"', "there is no period “a while”"),
        ('keep = "over-24h"', 'keep = "journal"', "is about a person and would never fade"),
        (
            ', text = "Letter and digits, drawn by chance."',
            "",
            "visit.arrived.code is text, and nothing says why",
        ),
        ('purpose = "How many people wait."', 'purpose = ""', "length"),
    ],
)
def test_a_field_without_its_line_fails_the_check(
    tmp_path: Path, line: str, instead: str, words: str
) -> None:
    """A check that lets a new field through would be no check."""
    text = (TOP / "resources" / "retention.toml").read_text(encoding="utf-8")
    assert line in text
    file = tmp_path / "retention.toml"
    file.write_text(text.replace(line, instead, 1), encoding="utf-8")
    checked = retention(str(file))
    assert checked.returncode == 1
    assert words in checked.stdout


@pytest.fixture
def full(counter: Counter) -> Counter:
    """A counter that holds something personal of every kind."""
    row = AppointmentRow(
        line=1,
        source="canary@example.org",
        start=NOON,
        end=NOON,
        category=Category.SPEAK,
        details=AppointmentDetails(reason="canary-reason", surname="Canarysson", named_officer="PC Canary"),
    )
    importing.import_appointments(counter, SUPERVISOR, Parsed(rows=(row,)))
    ticket = check_in(counter, VISITOR, CheckIn(reason="crime", name="Canarywoman"))
    serving.write_note(counter, OFFICER, ticket.visit, "canary note")
    emergencies.declare(counter, OFFICER, EmergencyReason.INCIDENT, None, "canary bomb")
    return counter


def test_nothing_can_be_read_on_any_disk_it_touches(full: Counter, devices: Devices, tmp_path: Path) -> None:
    """A stolen PC, its log or a backup stick must tell the thief nothing at all."""
    backup.create(full.store, tmp_path / "backups", dt.date(2026, 11, 20))
    folder = full.store.path.parent
    assert (folder / "kiosk.db-wal").stat().st_size > 1_000, "the log was to be looked at as well"
    files = [path for each in (folder, tmp_path / "backups") for path in each.rglob("*") if path.is_file()]
    assert {path.suffix for path in files} >= {".db", ".db-wal", ".db-shm"}
    for path in files:
        raw = path.read_bytes()
        for canary in (*map(str.encode, CANARIES), *MARKS):
            assert canary not in raw, f"{canary!r} stands in {path.name}"
    assert devices.open(tmp_path / "backups" / "kiosk-2026-11-20.db") is not None


def test_nothing_personal_is_in_facts_or_projections_even_for_who_has_the_key(full: Counter) -> None:
    """What stays for years, and what reports read, must not need erasing."""
    readable = b"".join(bodies_of(full.store))
    for table in ("visit", "appointment", "room_day", "emergency", "device", "head"):
        readable += repr(run_sql(full.store, f"SELECT * FROM {table}")).encode()  # noqa: S608 - our own names
    for canary in (*CANARIES, "canary@example.org"):
        assert canary.encode() not in readable
    assert b"visit.arrived" in readable, "the test had nothing to look at"
    boxes = b"".join(box for (box,) in run_sql(full.store, "SELECT box FROM personal"))
    assert boxes
    for canary in CANARIES:
        assert canary.encode() not in boxes
