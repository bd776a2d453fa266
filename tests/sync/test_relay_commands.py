"""A relay from nothing, command by command, its program killed in the middle, and the way back."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk import home as homes
from kiosk.domain.visit.facts import Finished
from kiosk.home import Home
from kiosk.service.check_in import CheckIn, check_in
from kiosk.store import roles
from kiosk.sync.enrolment.certificates import days_left, role_of
from kiosk.sync.postgres import PgUpstream
from kiosk.sync.replicate import Replica
from tests.helpers.centres import Centre, Writer
from tests.helpers.counters import STATION_TEXT, VISITOR
from tests.helpers.entries import STATION
from tests.helpers.force import Force, Place
from tests.helpers.postgres import HOST, Server, now
from tests.helpers.waiting import until

pytestmark = pytest.mark.xdist_group("relay commands")
_DEVICES = """
[[devices]]
id = "relay"
name = "Relay in the comms room"
windows = ["manager"]
letters = "XY"
"""
QUERY = "select gseq, body, hash, signature, ghash from kiosk.entry order by gseq"


class Station(Force):
    """A force whose station has a relay; both databases are on one server, as different databases."""

    def __init__(self, server: Server, folder: Path) -> None:
        super().__init__(server, folder)
        (folder / "harbour-street.toml").write_text(STATION_TEXT + _DEVICES, encoding="utf-8")
        self.relay = Place(folder / "relay")
        self.relay_url = self.url.replace("/kiosk", "/relay")

    def ask(self, database: str, query: str, *values: Any) -> list[tuple[Any, ...]]:
        with self.server.connect(database) as connection:
            return connection.execute(query.encode(), values or None).fetchall()

    def at_work(self) -> "subprocess.Popen[bytes]":
        """`kiosk relay work`, running."""
        environment = os.environ | {"KIOSK_HOME": str(self.relay.root)}
        return subprocess.Popen(
            [sys.executable, "-m", "kiosk", "relay", "work"],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def last(self, database: str) -> int:
        return int(self.ask(database, "select gseq from kiosk.station")[0][0])


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Station]:
    """A centre that has just been made."""
    server = Server.start(is_durable=False)
    try:
        made = Station(server, tmp_path_factory.mktemp("station"))
        made.found()
        yield made
    finally:
        server.remove()


def stopped(process: "subprocess.Popen[bytes]", how: signal.Signals = signal.SIGTERM) -> str:
    """What a program has said until it was ended."""
    process.send_signal(how)
    said, _ = process.communicate(timeout=20)
    return said.decode()


def test_a_relay_from_nothing_to_the_hand_over_and_back(station: Station, tmp_path: Path) -> None:
    """The road that docs/operations.md describes, with a program that is killed while it carries."""
    centre, relay = station.centre, station.relay
    centre.run("central", "station", "add", STATION, "Harbour Street")
    assert "There is no device" in relay.run("relay", "init", "--url", station.relay_url, status=1)
    homes.init(Home(relay.root), station._folder / "harbour-street.toml", "relay")
    assert "is not enrolled yet" in relay.run("relay", "init", "--url", station.relay_url, status=1)
    assert "There is no relay" in relay.run("relay", "hand-back", status=1)
    station.enrol(relay, "--relay")
    (listed,) = json.loads(centre.run("device", "list", "--format", "json"))
    assert (listed["id"], listed["kind"]) == ("relay", "relay")

    # Its database, and the certificate of its server.
    with station.server.connect() as connection:
        connection.execute("create database relay")
    said = relay.run("relay", "init", "--url", station.relay_url, "--host", HOST)
    assert "hostssl  relay     +kiosk_device" in said
    assert "belongs to “centre” of harbour-street" in relay.run(
        "relay", "init", "--url", station.url, status=1
    )
    again = relay.run("relay", "init", "--url", station.relay_url, "--host", HOST)
    assert "is as this program needs it" in again
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path)
        relay.run("relay", "certificate", "--host", HOST)
    request, answer = tmp_path / f"{STATION}-relay.server.json", tmp_path / "server.crt"
    changed = tmp_path / "changed.json"
    changed.write_text(request.read_text().replace(HOST, "10.0.0.1"))
    assert "was changed after the relay had signed it" in centre.run("relay", "approve", changed, status=1)
    centre.run("relay", "approve", request, "--answer", answer)
    foreign = station.relay.root.parent / "centre" / "keys" / "server.crt"
    refused = relay.run("relay", "certificate", "--answer", foreign, status=1)
    assert "not for the key that this relay has asked with" in refused
    assert "install -o postgres" in relay.run("relay", "certificate", "--answer", answer)
    certificate = (relay.root / "server" / "server.crt").read_bytes()
    assert (role_of(certificate), days_left(certificate, now()) > 390) == (HOST, True)

    # A copy at first, then it numbers.
    access = station.server.folder / "data" / "pg_hba.conf"
    access.write_text(said.split("before every other line:")[1] + access.read_text())
    station.server.stop()
    station.server.run()
    place = station.device("counter")
    station.enrol(place)
    assert "still lacks 1 entries" in centre.run(
        "central", "station", "hand-over", STATION, "--to", "relay", status=1
    )
    working = station.at_work()
    until(lambda: station.last("relay") == station.last("kiosk") > 0)
    until(lambda: centre_knows_that_nothing_lacks(station))
    assert "numbers the entries" in centre.run("central", "station", "hand-over", STATION, "--to", "relay")
    until(lambda: station.ask("relay", "select sequencer from kiosk.station") == [("relay",)])
    assert "This relay numbers" in stopped(working)
    assert working.returncode == 0

    # Hours without the line; then it is killed again and again while it carries.
    bulk(station)
    counter = homes.open_counter(Home(place.root))
    check_in(counter, VISITOR, CheckIn(reason="crime"))
    url = re.search(r'devices-url = "(.+)"', (relay.root / "relay.toml").read_text())
    assert url is not None
    file = place.root / "device.toml"
    file.write_text(re.sub(r'url = ".+"', f'url = "{url[1]}"', file.read_text()))
    upstream = place.upstream()
    replica = Replica(counter.store, upstream, counter.clock, "test")
    assert replica.greet().numbers_here
    replica.step()
    kills = 0
    while station.last("kiosk") < station.last("relay"):
        before = station.last("kiosk")
        working = station.at_work()
        until(lambda before=before: station.last("kiosk") > before)  # type: ignore[misc] # mypy knows no such lambda
        kills += 1
        stopped(working, signal.SIGKILL)
        assert kills < 60
    assert kills > 1
    assert station.ask("kiosk", QUERY) == station.ask("relay", QUERY)

    # Back.
    assert "numbers the station's entries again" in relay.run("relay", "hand-back")
    assert "the centre does. There is nothing to hand back" in relay.run("relay", "hand-back", status=1)
    check_in(counter, VISITOR, CheckIn(reason="crime"))
    replica.step()
    assert roles.head(counter.store).gseq == station.last("relay")
    upstream.close()
    place.root.joinpath("device.toml").write_text(file.read_text().replace("/relay", "/kiosk"))
    upstream = place.upstream()
    replica = Replica(counter.store, upstream, counter.clock, "test")
    replica.greet()
    assert replica.step().sent == 1
    upstream.close()
    counter.store.close()
    working = station.at_work()
    until(lambda: station.ask("kiosk", QUERY) == station.ask("relay", QUERY))
    until(lambda: station.ask("relay", "select gseq from report.progress") == [(station.last("relay"),)])
    stopped(working)


def centre_knows_that_nothing_lacks(station: Station) -> bool:
    told = "select waiting = 0 and seen_at > now() - interval '5 s' from kiosk.device where id = 'relay'"
    return station.ask("kiosk", told) == [(True,)]


def bulk(station: Station) -> None:
    """Thousands of entries that only the relay has."""
    station.ask("relay", "select 1")
    made = Centre(station.server, "relay", station._folder)
    writer = Writer("bulk")
    with station.server.connect("relay") as connection:
        ((role,),) = connection.execute(
            "select kiosk.admit(%s, 'bulk', 'staff', %s, 'test')", (STATION, writer.signer.public_key)
        ).fetchall()
    station.server.authority = station_authority(station)
    upstream = PgUpstream(made.line(role))
    upstream.push(writer.chain, [writer.begin()])
    for _ in range(8):
        upstream.push(writer.chain, [writer.write("visit/A", Finished()) for _ in range(2_000)])
    upstream.close()


def station_authority(station: Station) -> Any:
    """The authority that `kiosk central init` has made: its certificate and key."""
    from kiosk.sync.centre.home import CentralHome  # noqa: PLC0415 - only here

    return CentralHome(station.centre.root).authority


def test_a_lone_pc_joins_by_a_command(station: Station, tmp_path: Path) -> None:
    """One word at the PC; from then on it is an ordinary device of the station."""
    text = (station._folder / "harbour-street.toml").read_text().replace(STATION, "mill-lane")
    (tmp_path / "mill-lane.toml").write_text(text)
    place = Place(tmp_path / "pc")
    homes.init(Home(place.root), tmp_path / "mill-lane.toml", "counter")
    counter = homes.open_counter(Home(place.root))
    check_in(counter, VISITOR, CheckIn(reason="crime"))
    assert "belongs to no centre yet" in place.run("device", "join", status=1)
    counter.store.close()
    station.enrol(place)
    assert "The centre numbers this station's entries from here on" in place.run("device", "join")
    assert "There is nothing to hand over" in place.run("device", "join", status=1)
    sequencer = "select sequencer from kiosk.station where id = 'mill-lane'"
    assert station.ask("kiosk", sequencer) == [("centre",)]
