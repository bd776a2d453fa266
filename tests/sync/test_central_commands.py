"""The centre from nothing, command by command, on a server with the TLS that `kiosk central init` made."""

import json
import os
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from kiosk import __version__
from kiosk import home as homes
from kiosk.domain.errors import CentreUnavailable, DeviceRevoked
from kiosk.home import Home
from kiosk.service.check_in import CheckIn, check_in
from kiosk.store import ledger, views
from kiosk.store.store import Store
from kiosk.sync.enrolment.credentials import credentials, line_of
from kiosk.sync.replicate import Replica, Step
from tests.helpers.counters import STATION_TEXT, VISITOR
from tests.helpers.force import TOLD, Force, Place, said_code
from tests.helpers.postgres import HOST, Server

pytestmark = pytest.mark.xdist_group("central commands")


@pytest.fixture(scope="module")
def force(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Force]:
    """A force whose centre has just been made."""
    server = Server.start(is_durable=False)
    try:
        made = Force(server, tmp_path_factory.mktemp("force"))
        made.found()
        yield made
    finally:
        server.remove()


def test_the_centres_home_is_its_owners_alone(force: Force) -> None:
    """Whoever reads it can let any device in, and write in the centre's name."""
    files = [file for file in force.centre.root.rglob("*") if file.is_file()]
    assert {"central.toml", "centre.key", "authority.key", "server.key"} <= {file.name for file in files}
    for file in files:
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file
    assert force.server.password not in (force.centre.root / "central.toml").read_text(encoding="utf-8")
    assert "Nothing needs attention" in force.centre.run("central", "status", "--check")


def test_making_it_again_changes_nothing(force: Force) -> None:
    """The next version is installed by the same command; the keys must be as they were."""
    files = [file for file in force.centre.root.rglob("*") if file.is_file()]
    before = {file: file.read_bytes() for file in files}
    said = force.centre.run("central", "init", "--url", force.url, "--host", "elsewhere.example")
    assert "Its keys were left as they are" in said
    assert {file: file.read_bytes() for file in before} == before


def test_a_device_comes_in_step_by_step(force: Force, tmp_path: Path) -> None:
    """The whole road: request, both codes compared, answer, TLS, listed, revoked, refused."""
    centre, kiosk = force.centre, force.device("kiosk")
    assert "was added" in centre.run("central", "station", "add", "harbour-street", "Harbour Street")
    assert "is called" in centre.run("central", "station", "add", "harbour-street", "Harbour Street")
    request, answer = tmp_path / "request.json", tmp_path / "answer.json"
    code = said_code(kiosk.run("device", "enrol", "--request", request))
    approve = ("device", "approve", request, "--answer", answer)
    assert "is not this file's code" in centre.run(*approve, "--code", "0000-0000", status=1)
    assert "Please give the code" in centre.run(*approve, status=1)
    assert not answer.exists()
    assert "SEEN" in centre.run("device", "list")
    assert "kiosk" not in centre.run("device", "list")
    said = centre.run(*approve, "--code", code)
    assert "kiosk of harbour-street (Harbour Street), public, version" in said
    install = ("device", "enrol", "--answer", answer)
    assert "is not this file's code" in kiosk.run(*install, "--code", code, status=1)
    assert line_of(Home(kiosk.root)) is None
    assert "This device is enrolled" in kiosk.run(*install, "--code", said_code(said))

    upstream = kiosk.upstream()
    greeting = upstream.greet(TOLD)
    assert (greeting.station, greeting.sequencer, greeting.numbers_here) == ("harbour-street", "centre", True)
    (listed,) = json.loads(centre.run("device", "list", "--format", "json"))
    assert (listed["id"], listed["kind"], listed["offset_ms"], listed["waiting"]) == (
        "kiosk",
        "public",
        -250,
        0,
    )
    shown = centre.run("device", "list")
    assert re.search(r"harbour-street +kiosk +public +\d+ s ago +-0\.2 s +\S+ +0 +39[67] days", shown), shown

    centre.run("device", "revoke", "harbour-street", "kiosk")
    with pytest.raises((DeviceRevoked, CentreUnavailable)):  # the one that was open is closed
        upstream.greet(TOLD)
    upstream.close()
    with pytest.raises(DeviceRevoked):
        kiosk.greeted()
    assert "is revoked already" in centre.run("device", "revoke", "harbour-street", "kiosk", status=1)
    assert "revoked" in centre.run("device", "list")
    again = said_code(kiosk.run("device", "enrol", "--request", request, "--renew"))
    refused = centre.run(*approve, "--code", again, status=1)
    assert "not enrolled with this key" in refused


def test_plain_connections_are_refused(force: Force) -> None:
    """Without TLS anybody on the network could read along; the printed lines must see to it."""
    for extra in ("sslmode=disable", "sslmode=require"):
        with pytest.raises(psycopg.OperationalError, match=r"pg_hba\.conf"):
            psycopg.connect(f"postgresql://somebody@{HOST}:{force.server.port}/kiosk?{extra}")
    assert "The centre does not let" not in force.centre.run("central", "status")


def test_a_new_certificate_keeps_the_device_as_it_is(force: Force) -> None:
    """Once a year: same role, same key, no second entry in the journal."""
    counter = force.device("counter")
    force.enrol(counter)
    line = line_of(Home(counter.root))
    assert line is not None
    told = "select count(*) from kiosk.entry where kind = 'device.enrolled' and subject = 'device/counter'"
    before = Path(str(line.certificate)).read_bytes()
    force.enrol(counter, "--renew")
    assert line_of(Home(counter.root)) == line
    assert Path(str(line.certificate)).read_bytes() != before
    assert counter.greeted().station == "harbour-street"
    with force.server.connect("kiosk") as connection:
        assert connection.execute(told).fetchall() == [(1,)]


def test_a_broken_device_is_replaced(force: Force) -> None:
    """The new PC has the old one's name; the old one must be out before it is in."""
    if not (force.centre.root / "keys" / "issued" / "harbour-street--counter.crt").exists():
        force.enrol(force.device("counter"))
    new = force.device("counter", "counter-2")
    request = new.root / "request.json"
    code = said_code(new.run("device", "enrol", "--request", request))
    said = force.centre.run("device", "approve", request, "--code", code, status=1)
    assert "enrolled already, with another key" in said
    assert "kiosk device revoke harbour-street counter" in said
    force.centre.run("device", "revoke", "harbour-street", "counter")
    force.enrol(new)
    assert new.greeted().station == "harbour-street"


def test_a_pc_that_worked_alone_brings_its_station(force: Force, tmp_path: Path) -> None:
    """Its journal is the station's: the centre takes the station with it as who numbers; another may not."""
    text = STATION_TEXT.replace('id = "harbour-street"', 'id = "mill-lane"')
    station = tmp_path / "mill-lane.toml"
    station.write_text(text, encoding="utf-8")
    alone, other = Place(tmp_path / "alone"), Place(tmp_path / "other")
    for place in (alone, other):
        homes.init(Home(place.root), station, "counter" if place is alone else "kiosk")
        counter = homes.open_counter(Home(place.root))
        check_in(counter, VISITOR, CheckIn(reason="crime"))
        counter.store.close()
    force.enrol(alone)
    greeting = alone.greeted()
    assert (greeting.sequencer, greeting.numbers_here) == ("counter", False)
    store = homes.open_store(Home(alone.root), Home(alone.root).keys)
    with store.reading() as connection:
        head = ledger.read_head(connection)
    store.close()
    assert head is not None
    assert head.is_sequencer
    request = tmp_path / "request.json"
    code = said_code(other.run("device", "enrol", "--request", request))
    said = force.centre.run("device", "approve", request, "--code", code, status=1)
    assert "has worked alone" in said
    assert "counter numbers" in said
    # The PC's disk breaks, and a new one with its name knows nothing of what it had numbered.
    with force.server.connect("kiosk") as connection:
        connection.execute("update kiosk.station set gseq = 9 where id = 'mill-lane'")
    force.centre.run("device", "revoke", "mill-lane", "counter")
    new = Place(tmp_path / "new")
    homes.init(Home(new.root), station, "counter")
    code = said_code(new.run("device", "enrol", "--request", request))
    said = force.centre.run("device", "approve", request, "--code", code, status=1)
    assert "put its backup back first" in said


def test_enrolled_devices_believe_each_other(force: Force, tmp_path: Path) -> None:
    """What all of it is for: who arrives here stands in the list there, and each signature holds."""
    station = tmp_path / "quay-side.toml"
    station.write_text(STATION_TEXT.replace('id = "harbour-street"', 'id = "quay-side"'), encoding="utf-8")
    kiosk, counter = Place(tmp_path / "kiosk"), Place(tmp_path / "counter")
    for place, device in ((kiosk, "kiosk"), (counter, "counter")):
        homes.init(Home(place.root), station, device)
        force.enrol(place)
    here = homes.open_counter(Home(kiosk.root))
    arrived = check_in(here, VISITOR, CheckIn(reason="crime"))
    in_step(kiosk, here.store)
    there = homes.open_counter(Home(counter.root))
    assert in_step(counter, there.store).refused == ()
    with there.store.reading() as connection:
        assert [visit.code for visit in views.visits_between(connection, "quay-side", "0000", "9999")] == [
            arrived.code
        ]
    here.store.close()
    there.store.close()
    assert "Journal verified" in counter.run("journal", "verify")


def in_step(place: Place, store: Store) -> Step:
    """A device and its centre tell each other what is new."""
    with closing(place.upstream()) as upstream:
        replica = Replica(store, upstream, homes.SystemClock(), __version__)
        replica.greet()
        return replica.step()


def test_no_device_speaks_as_the_centre(force: Force, tmp_path: Path) -> None:
    """The centre's chain begins with its name; a device of that name could write revocations."""
    station = tmp_path / "odd.toml"
    station.write_text(STATION_TEXT.replace('id = "kiosk"', 'id = "centre"'), encoding="utf-8")
    place, request = Place(tmp_path / "odd"), tmp_path / "request.json"
    homes.init(Home(place.root), station, "centre")
    code = said_code(place.run("device", "enrol", "--request", request))
    said = force.centre.run("device", "approve", request, "--code", code, status=1)
    assert "No device can be called “centre”" in said


def test_files_that_were_changed_are_refused(force: Force, tmp_path: Path) -> None:
    """They travel on a stick; whoever carries it must not be able to change what they say."""
    board = force.device("kiosk", "tampered")
    request = tmp_path / "request.json"
    code = said_code(board.run("device", "enrol", "--request", request))
    good = request.read_text(encoding="utf-8")
    request.write_text(good.replace('"public"', '"staff"'), encoding="utf-8")
    said = force.centre.run("device", "approve", request, "--code", code, status=1)
    assert "request.json: The request was changed" in said
    request.write_text(good, encoding="utf-8")
    with force.server.connect("kiosk") as connection:
        connection.execute("update kiosk.device set revoked_at = now() where id = 'kiosk'")
    answer = tmp_path / "answer.json"
    approved = said_code(force.centre.run("device", "approve", request, "--answer", answer, "--code", code))
    told = json.loads(answer.read_text(encoding="utf-8"))
    answer.write_text(json.dumps(told | {"url": "postgresql://evil.example/kiosk"}), encoding="utf-8")
    said = board.run("device", "enrol", "--answer", answer, "--code", approved, status=1)
    assert "is not this file's code" in said
    answer.write_text("{}", encoding="utf-8")
    said = board.run("device", "enrol", "--answer", answer, "--code", approved, status=1)
    assert "answer.json: It is no centre's answer" in said
    assert line_of(Home(board.root)) is None
    force.centre.run("device", "revoke", "harbour-street", "kiosk")


def test_a_restore_is_told_and_ended(force: Force) -> None:
    """Two commands, each says what is next; and a stolen kiosk stays out, whatever the backup says."""
    kiosk = force.device("kiosk", "stolen")
    force.enrol(kiosk)
    force.centre.run("device", "revoke", "harbour-street", "kiosk")
    with force.server.connect("kiosk") as connection:  # as the backup has it
        role = credentials(kiosk.root / "keys").role
        connection.execute("update kiosk.device set revoked_at = null where role = %s", (role,))
        connection.execute(sql.SQL("alter role {} login").format(sql.Identifier(role)))
    kiosk.greeted()
    said = force.centre.run("central", "restored", "--station", "harbour-street", "--hours", "2")
    assert "kiosk had been revoked after the backup; it is revoked again" in said
    with pytest.raises(DeviceRevoked):
        kiosk.greeted()
    assert re.search(r"harbour-street: numbers up to \d+ are here", said)
    assert "bring back what was lost, until" in force.centre.run("central", "status", "--check", status=1)
    assert "no more is brought back" in force.centre.run("central", "finish-recovery")
    assert "no station “nowhere”" in force.centre.run("central", "restored", "--station", "nowhere", status=1)


def test_the_journals_at_the_centre_are_verified_by_one_command(force: Force) -> None:
    """The administrator needs no station's help to see whether the log holds."""
    said = force.centre.run("journal", "verify", "--central")
    assert "harbour-street: journal verified" in said
    with force.server.connect("kiosk") as connection:
        changed = "update kiosk.entry set signature = set_byte(signature, 9, get_byte(signature, 9) # 1)"
        connection.execute(f"{changed} where gseq = 1")
        assert "does not hold" in force.centre.run("journal", "verify", "--central", status=1)
        connection.execute(f"{changed} where gseq = 1")
    assert "has no station" in force.centre.run("journal", "verify", "--central", "--station", "x", status=1)


def test_the_servers_certificate_is_renewed(force: Force) -> None:
    """It ends after a year; devices must not notice that it is another."""
    keys = force.centre.root / "keys"
    before = (keys / "server.crt").read_bytes()
    force.centre.run("central", "server-certificate", "--host", HOST)
    assert (keys / "server.crt").read_bytes() != before
    for name in ("server.crt", "server.key"):
        shutil.copyfile(keys / name, force.server.folder / "data" / name)
    with force.server.connect("kiosk") as connection:
        connection.execute("select pg_reload_conf()")
    assert "Database:" in force.centre.run("central", "status")


def test_mistakes_at_the_centre_are_told_in_words(force: Force, tmp_path: Path) -> None:
    """The operator reads one sentence and knows what to do."""
    nowhere = Place(tmp_path / "nowhere")
    assert "There is no centre in" in nowhere.run("central", "status", status=1)
    assert "There is no centre in" in nowhere.run("device", "list", status=1)
    assert "There is no device in" in nowhere.run("device", "enrol", status=1)
    refused = nowhere.run("central", "init", "--url", force.url, status=1)
    assert "belongs to a centre whose keys are not in" in refused
    assert not (nowhere.root / "keys").exists()
    settings = force.centre.root / "central.toml"
    poor = re.search(r'^url = "(.*)"', settings.read_text(encoding="utf-8"), re.MULTILINE)
    assert poor is not None
    assert "may not set up a centre" in nowhere.run("central", "init", "--url", poor[1], status=1)
    gone = force.url.replace(f":{force.server.port}/", ":1/")
    assert "cannot be reached" in nowhere.run("central", "init", "--url", gone, status=1)
    bad = force.centre.run("central", "station", "add", "Mill Lane", "Mill Lane", status=2)
    assert "use small letters, digits and hyphens" in bad
    settings.chmod(0o640)
    assert "Others can read the file" in force.centre.run("central", "status", status=1)
    settings.chmod(0o600)
    good = settings.read_text(encoding="utf-8")
    settings.write_text(good.replace("kiosk_keeper_", "kiosk_kepper_"), encoding="utf-8")
    assert "does not let the keeper in" in force.centre.run("central", "status", status=1)
    settings.write_text(good, encoding="utf-8")


def test_the_worker_runs_until_it_is_stopped(force: Force) -> None:
    """A service manager starts it and stops it with a signal; it must neither hang nor fail."""
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "kiosk", "central", "work"],
        env={**os.environ, "KIOSK_HOME": str(force.centre.root)},
        stdout=subprocess.PIPE,
        text=True,
    ) as worker:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "The reports are being kept in step.\n"
        worker.terminate()
        assert worker.wait(20) == 0
